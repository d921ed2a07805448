"""Cells have the colours of their numbers, and what is marked is seen without its colour."""

import numpy as np
import pytest
from PySide6.QtCore import QPointF, QRectF, QSize
from PySide6.QtGui import QColor, QImage, QPainter, QPixmap

from playground.widgets import heat_map_paint as paint
from playground.widgets.heat_map_layout import Layout
from playground.widgets.look import LIGHT, THEMES, Theme, contrast
from playground.widgets.picture import blank_pixmap

pytestmark = pytest.mark.usefixtures("qapp")
SIZE = QSize(420, 300)
WORDS = ("my", "king", "is", "here")
ENDS = ("1", "0", "−1")


@pytest.fixture
def layout() -> Layout:
    return Layout.of(8, WORDS, ENDS, SIZE)


@pytest.fixture
def picture() -> QPixmap:
    return blank_pixmap(SIZE, 1.0, LIGHT.card)


def brush(picture: QPixmap) -> QPainter:
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    return painter


def inked(image: QImage, room: QRectF) -> int:
    """How many pixels of a room are not blank."""
    at, ground = room.toAlignedRect().intersected(image.rect()), QColor(LIGHT.card).rgb()
    columns = range(at.left(), at.right() + 1)
    return sum(image.pixel(x, y) != ground for x in columns for y in range(at.top(), at.bottom() + 1))


def colour_at(image: QImage, place: QPointF) -> str:
    return image.pixelColor(place.toPoint()).name()


@pytest.mark.parametrize(("value", "role"), [(1.0, "machine"), (0.0, "card"), (-1.0, "you"), (np.nan, "card")])
@pytest.mark.parametrize("theme", THEMES.values(), ids=THEMES)
def test_a_signed_cell_has_the_colour_of_its_number(layout: Layout, value: float, role: str, theme: Theme) -> None:
    picture, values = blank_pixmap(SIZE, 1.0, theme.card), np.zeros((8, 4), np.float32)
    values[3, 2] = value
    painter = QPainter(picture)
    paint.draw_cells(painter, layout, values, "signed", theme)
    painter.end()
    wanted = QColor(getattr(theme, role))
    seen = picture.toImage().pixelColor(layout.cell(3, 2).center().toPoint())
    assert abs(seen.red() - wanted.red()) + abs(seen.blue() - wanted.blue()) <= 4


def test_neighbouring_words_are_kept_apart_by_a_line(layout: Layout, picture: QPixmap) -> None:
    painter = QPainter(picture)
    paint.draw_cells(painter, layout, np.ones((8, 4), np.float32), "signed", LIGHT)
    painter.end()
    edge = layout.cell(3, 1)
    assert colour_at(picture.toImage(), QPointF(edge.right() - 1, edge.center().y())) == LIGHT.card.lower()


def test_words_stand_over_their_columns(layout: Layout, picture: QPixmap) -> None:
    painter = brush(picture)
    paint.draw_words(painter, layout, ("", "", "is", ""), (), (), LIGHT)
    painter.end()
    image, head = picture.toImage(), QRectF(0, 0, SIZE.width(), layout.cells.top())
    own = QRectF(layout.across(2, 2).left(), 0, layout.column, layout.cells.top())
    assert inked(image, own) == inked(image, head) > 0


def test_an_unknown_word_is_underlined(layout: Layout, picture: QPixmap) -> None:
    below = QRectF(0, layout.anchor(1).y() + 1, SIZE.width(), 3)
    painter = brush(picture)
    paint.draw_words(painter, layout, ("", "oar", "", ""), (), (), LIGHT)
    assert inked(picture.toImage(), below) == 0
    paint.draw_words(painter, layout, ("", "oar", "", ""), (1,), (), LIGHT)
    painter.end()
    assert inked(picture.toImage(), below) > 5


def test_the_chosen_rows_number_is_always_there(layout: Layout, picture: QPixmap) -> None:
    gutter = QRectF(0, layout.along(3).top(), layout.cells.left(), layout.row)
    painter = brush(picture)
    paint.draw_numbers(painter, layout, range(8), None, LIGHT)
    assert inked(picture.toImage(), gutter.adjusted(0, 5, 0, -5)) == 0
    paint.draw_numbers(painter, layout, range(8), 3, LIGHT)
    painter.end()
    assert inked(picture.toImage(), gutter) > 5


def test_a_unit_that_is_on_is_marked_at_its_row_and_over_its_phrase(layout: Layout, picture: QPixmap) -> None:
    painter = brush(picture)
    paint.draw_on(painter, layout, [paint.On(5, 77, True)], (1, 2), LIGHT)
    painter.end()
    image, row = picture.toImage(), layout.along(5)
    assert inked(image, QRectF(0, row.top() - 4, layout.cells.left(), row.height() + 8)) > 10
    assert colour_at(image, QPointF(layout.across(1, 2).left(), row.center().y())) == LIGHT.text.lower()


def test_higher_and_lower_differ_in_their_shape(layout: Layout, picture: QPixmap) -> None:
    middle = QPointF(layout.cells.left() - 8 - 5, layout.along(5).center().y())
    inks = []
    for higher in (True, False):
        picture.fill(QColor(LIGHT.card))
        painter = brush(picture)
        paint.draw_on(painter, layout, [paint.On(5, 77, higher)], None, LIGHT)
        painter.end()
        inks.append(inked(picture.toImage(), QRectF(middle.x() - 5, middle.y() - 4, 10, 4)))
    assert inks[0] < inks[1]


def test_a_bracket_spans_its_phrase(layout: Layout, picture: QPixmap) -> None:
    painter = brush(picture)
    paint.draw_bracket(painter, layout, 1, 2, LIGHT)
    painter.end()
    image, strip = picture.toImage(), layout.cells.top() - 6
    assert colour_at(image, QPointF(layout.across(1, 2).center().x(), strip)) == LIGHT.machine.lower()
    assert inked(image, QRectF(0, 0, layout.across(1, 1).left() - 1, SIZE.height())) == 0
    assert inked(image, QRectF(layout.across(3, 3).left() + 1, 0, 90, SIZE.height())) == 0


def test_the_scale_goes_from_the_highest_to_the_lowest(layout: Layout, picture: QPixmap) -> None:
    painter = brush(picture)
    paint.draw_scale(painter, layout, "signed", ENDS, LIGHT)
    painter.end()
    image, bar = picture.toImage(), layout.scale
    top, bottom = (image.pixelColor(int(bar.center().x()), int(y)) for y in (bar.top() + 2, bar.bottom() - 3))
    assert top.blue() > top.red()
    assert bottom.red() > bottom.blue()


def test_a_chosen_cell_is_framed_and_its_row_and_column_are_marked(layout: Layout, picture: QPixmap) -> None:
    painter = brush(picture)
    paint.draw_crossing(painter, layout, 3, 1, LIGHT)
    painter.end()
    image, cell = picture.toImage(), layout.cell(3, 1)
    assert colour_at(image, QPointF(cell.center().x(), cell.top() - 1)) == LIGHT.text.lower()
    assert inked(image, QRectF(layout.across(3, 3).center().x(), cell.top() - 1, 2, cell.height() + 2)) > 0
    assert inked(image, QRectF(cell.left() - 1, layout.along(6).center().y(), cell.width() + 2, 2)) > 0
    assert inked(image, layout.cell(6, 3).adjusted(2, 2, -2, -2)) == 0


@pytest.mark.parametrize("theme", THEMES.values(), ids=THEMES)
def test_all_that_is_written_can_be_read(theme: Theme) -> None:
    assert all(contrast(each, theme.card) >= 4.5 for each in (theme.text, theme.muted, theme.you_text, theme.machine))
