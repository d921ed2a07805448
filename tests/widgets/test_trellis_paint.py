"""What is painted of a trellis: shades, lines no more than can be told apart, and words that fit."""

import pytest
from PySide6.QtCore import QLineF, QRectF, QSizeF
from PySide6.QtGui import QColor, QImage, QPainter

from playground.widgets import trellis_paint as paint
from playground.widgets.look import DARK, LIGHT, Theme, contrast
from playground.widgets.trellis_layout import TrellisLayout
from playground.widgets.trellis_parts import Cell

pytestmark = pytest.mark.usefixtures("clothes")


def drawn_cell(value: float | None, shade: float, theme: Theme) -> QImage:
    image = QImage(60, 40, QImage.Format.Format_RGB32)
    image.fill(QColor(theme.card))
    painter = QPainter(image)
    paint.draw_cell(painter, QRectF(2, 2, 56, 36), value, shade, theme)
    painter.end()
    return image


@pytest.mark.parametrize("theme", [LIGHT, DARK], ids=["light", "dark"])
@pytest.mark.parametrize("shade", [0.0, 0.25, 0.5, 0.75, 1.0])
def test_a_cell_has_its_shade_and_a_figure_that_can_be_read(theme: Theme, shade: float) -> None:
    image = drawn_cell(0.123, shade, theme)
    ground = image.pixelColor(6, 8).name()
    assert ground == QColor(*theme.activation_colours()[round(255 * shade)].tolist()).name()
    inks = {image.pixelColor(x, y).name() for x in range(10, 50) for y in range(10, 30)}
    assert max(contrast(ink, ground) for ink in inks) >= 4.5


def test_a_cell_that_is_not_computed_is_blank() -> None:
    image = drawn_cell(None, 1.0, LIGHT)
    inside = {image.pixelColor(x, y).name() for x in range(6, 54) for y in range(6, 34)}
    assert inside == {LIGHT.card.lower()}


@pytest.mark.parametrize(("states", "moments", "few"), [(2, 10, True), (3, 9, True), (8, 9, False)])
def test_links_that_cannot_be_told_apart_are_left_out(states: int, moments: int, few: bool) -> None:
    made = TrellisLayout.of(tuple("abcdefgh"[:states]), moments, 0, False, QSizeF(900, 500))
    drawn: list[QLineF] = []

    class Counter(QPainter):
        def drawLines(self, lines: list[QLineF]) -> None:  # pyright: ignore[reportIncompatibleMethodOverride]
            drawn.extend(lines)

    image = QImage(900, 500, QImage.Format.Format_RGB32)
    painter = Counter(image)
    paint.draw_quiet_links(painter, made, LIGHT)
    painter.end()
    assert len(drawn) == (states**2 * (moments - 1) if few else 0)
    assert len(drawn) <= paint.MOST_LINKS


def test_a_link_leads_from_one_column_to_the_next() -> None:
    made = TrellisLayout.of(("a", "b"), 5, 0, False, QSizeF(592, 200))
    line = paint.link(made, Cell(1, 0), Cell(2, 1))
    assert made.cell(1, 0).right() <= line.x1() < line.x2() <= made.cell(2, 1).left()
    assert (line.y1(), line.y2()) == (made.cell(1, 0).center().y(), made.cell(2, 1).center().y())
