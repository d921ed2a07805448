"""An arrow is the wider and the fuller the likelier it is; a name stands where it fits."""

import pytest
from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QColor, QImage, QPainter, QPainterPath

from playground.widgets import state_graph_paint as paint
from playground.widgets.look import DARK, LIGHT, Theme

pytestmark = pytest.mark.usefixtures("clothes")


def arrow(p: float, lit: bool = False) -> QImage:
    image = QImage(100, 40, QImage.Format.Format_RGB32)
    image.fill(QColor("white"))
    path = QPainterPath(QPointF(5, 20))
    path.lineTo(95, 20)
    painter = QPainter(image)
    paint.draw_arrow(painter, path, p, LIGHT.text, lit)
    painter.end()
    return image


def inked(image: QImage, x: int) -> int:
    """How many pixels of a column are not white."""
    return sum(image.pixelColor(x, y).lightness() < 250 for y in range(image.height()))


def test_a_likelier_arrow_is_wider_and_darker() -> None:
    seldom, often = arrow(0.1), arrow(0.9)
    assert inked(often, 40) > inked(seldom, 40)
    assert often.pixelColor(40, 20).lightness() < seldom.pixelColor(40, 20).lightness()


def test_an_arrow_that_is_never_taken_can_still_be_seen_and_ends_in_a_tip() -> None:
    never = arrow(0.0)
    assert inked(never, 40) >= 1
    assert inked(never, 88) > inked(never, 40)


def test_a_lit_arrow_has_its_full_colour_however_unlikely() -> None:
    assert arrow(0.02, lit=True).pixelColor(40, 20).lightness() < arrow(0.02).pixelColor(40, 20).lightness()


def circle(name: str, number: int, lit: bool, theme: Theme) -> QImage:
    image = QImage(60, 60, QImage.Format.Format_RGB32)
    image.fill(QColor(theme.card))
    painter = QPainter(image)
    paint.draw_circle(painter, QRectF(2, 2, 56, 56), name, number, theme, lit)
    painter.end()
    return image


@pytest.mark.parametrize("theme", [LIGHT, DARK], ids=["light", "dark"])
def test_a_circle_has_the_ring_of_its_state_and_is_filled_where_it_is_now(theme: Theme) -> None:
    for number in range(3):
        assert circle("", number, False, theme).pixelColor(30, 3) == QColor(theme.groups[number])
    assert circle("", 0, True, theme).pixelColor(30, 12) == QColor(theme.machine)
    assert circle("", 0, False, theme).pixelColor(30, 12) == QColor(theme.card)


def test_a_name_that_does_not_fit_gives_way_to_its_number() -> None:
    assert circle("a very long name", 4, False, LIGHT) == circle("another long name", 4, False, LIGHT)
    assert circle("hot", 4, False, LIGHT) != circle("a very long name", 4, False, LIGHT)
