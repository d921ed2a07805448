"""Names and numbers along the edges of a plane, in the units of the columns that it shows."""

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QImage, QPainter
from PySide6.QtWidgets import QApplication

from playground.data.points import Column
from playground.widgets.look import DARK
from playground.widgets.point_axes import Axes
from playground.widgets.point_view import View

WHOLE = QRectF(0, 0, 480, 420)
SCORE = Column("score", 300.0, 500.0)
INCOME = Column("income", -20.0, 200.0, "k€")


@pytest.fixture(autouse=True)
def fonts(qapp: QApplication) -> None:
    """Text needs an application."""


def view(axes: Axes, reach: float = 0.56) -> View:
    return View(axes.room(WHOLE), reach)


def painted(axes: Axes) -> QImage:
    image = QImage(480, 420, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(0)
    painter = QPainter(image)
    axes.paint(painter, view(axes), DARK)
    painter.end()
    return image


def ink(image: QImage, room: QRectF) -> int:
    part = image.copy(room.toRect())
    return sum(part.pixelColor(x, y).alpha() > 100 for x in range(part.width()) for y in range(part.height()))


def test_without_names_there_are_no_axes_and_no_room_is_lost() -> None:
    assert Axes().room(WHOLE) == WHOLE
    assert ink(painted(Axes()), WHOLE) == 0


def test_names_and_numbers_stand_outside_the_room_of_the_points() -> None:
    axes = Axes("income", "score", INCOME, SCORE)
    room = axes.room(WHOLE)
    image = painted(axes)
    assert ink(image, room.adjusted(5, 5, -5, -5)) == 0
    assert ink(image, QRectF(0, 0, 200, room.top())) > 20
    assert ink(image, QRectF(300, room.bottom() + 1, 180, 25)) > 20
    assert ink(image, QRectF(0, 60, room.left() - 1, 300)) > 20


def test_numbers_stand_where_their_values_lie() -> None:
    axes = Axes("income", "score", INCOME, SCORE)
    shown = view(axes)
    assert [text for text, _ in axes.across_ticks(shown)] == ["0", "100", "200"]
    for text, pixel in axes.across_ticks(shown):
        assert INCOME.value(shown.place(QRectF(pixel, 0, 0, 0).topLeft())[0]) == pytest.approx(float(text))
    for text, pixel in axes.up_ticks(shown):
        assert SCORE.value(shown.place(QRectF(99, pixel, 0, 0).topLeft())[1]) == pytest.approx(float(text))


def test_whoever_sees_more_reads_larger_numbers() -> None:
    axes = Axes("income", "score", INCOME, SCORE)
    assert [text for text, _ in axes.across_ticks(view(axes, 2.24))] == ["−250", "0", "250", "500"]


def test_what_mixes_all_columns_has_a_name_and_no_numbers() -> None:
    axes = Axes("first component, 61 %", "second, 20 %")
    room = axes.room(WHOLE)
    assert axes.across_ticks(view(axes)) == axes.up_ticks(view(axes)) == []
    assert room.left() < Axes("a", "b", INCOME, SCORE).room(WHOLE).left()
    assert ink(painted(axes), QRectF(300, room.bottom() + 1, 180, 25)) > 20


@pytest.mark.parametrize(
    "column", [Column("backwards", 5.0, -2.0), Column("huge", -1e30, 2e30), Column("tiny", 0, 1e-30)]
)
def test_odd_columns_are_no_error(column: Column) -> None:
    assert not painted(Axes("odd", "odd", column, column)).isNull()
