"""The parts of the plane of codes, each painted on a blank sheet."""

from collections.abc import Callable

import numpy as np
import pytest
from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QColor, QImage, QPainter
from pytestqt.qtbot import QtBot

from playground.widgets.latent_paint import Code, paint_code, paint_digits, paint_ground, paint_lens, paint_way
from playground.widgets.look import LIGHT

pytestmark = [
    pytest.mark.usefixtures("clothes"),
    pytest.mark.qt_log_ignore("propagateSizeHints", extend=True),  # the offscreen platform's own shortcoming
]
SIDE = 200
SHEET = LIGHT.card


@pytest.fixture
def painted(qtbot: QtBot) -> Callable[[Callable[[QPainter], None]], QImage]:
    """What is painted on a sheet in the card's colour."""

    def paint(act: Callable[[QPainter], None]) -> QImage:
        sheet = QImage(SIDE, SIDE, QImage.Format.Format_RGB32)
        sheet.fill(QColor(SHEET))
        painter = QPainter(sheet)
        act(painter)
        painter.end()
        return sheet

    return paint


def inked(image: QImage) -> np.ndarray:
    """Which pixels are no longer blank."""
    blank = QColor(SHEET)
    return np.array([[image.pixelColor(x, y) != blank for x in range(SIDE)] for y in range(SIDE)])


def test_each_digit_is_a_numeral_at_its_point_in_its_colour(painted: Callable) -> None:
    image = painted(lambda painter: paint_digits(painter, [QPointF(50, 50), QPointF(150, 120)], [1, 8], LIGHT))
    rows, columns = np.nonzero(inked(image))
    assert {*columns} <= {*range(42, 60), *range(142, 160)}
    assert {*rows} <= {*range(40, 60), *range(110, 130)}
    found = {image.pixelColor(int(x), int(y)).hue() // 10 for y, x in zip(rows, columns, strict=True)}
    assert {QColor(LIGHT.groups[digit % 8]).hue() // 10 for digit in (1, 8)} <= found


def test_a_code_has_two_ellipses_and_z_at_the_end_of_its_arrow(painted: Callable) -> None:
    code = Code(QPointF(100, 100), QPointF(40, 20), QPointF(160, 100), is_held=False)
    image = painted(lambda painter: paint_code(painter, code, LIGHT))
    assert image.pixelColor(160, 100) == QColor(LIGHT.you)
    assert image.pixelColor(100, 100) == QColor(LIGHT.machine)
    found = inked(image)
    assert found[100 - 20, 100]  # one deviation up
    assert found[100 - 40, 100]  # two
    assert not found[100 - 44, 70]
    assert found[100, 100 - 80]
    assert image.pixelColor(135, 100) == QColor(LIGHT.text)


def test_a_way_has_both_ends_and_where_one_is(painted: Callable) -> None:
    image = painted(lambda painter: paint_way(painter, QPointF(20, 20), QPointF(180, 180), 0.5, LIGHT))
    assert image.pixelColor(100, 100) == QColor(LIGHT.you)
    assert image.pixelColor(20, 20) == image.pixelColor(180, 180) == QColor(LIGHT.machine)


def test_nothing_leaves_the_lens(painted: Callable) -> None:
    code = Code(QPointF(60, 60), QPointF(90, 90), QPointF(190, 190), is_held=False)
    lens = QRectF(20, 20, 80, 80)
    rows, columns = np.nonzero(inked(painted(lambda painter: paint_lens(painter, lens, code, 6.4, LIGHT))))
    assert (rows.min(), columns.min()) >= (19, 19)
    assert (rows.max(), columns.max()) <= (101, 101)


def test_the_ground_has_a_cross_at_0(painted: Callable) -> None:
    image = painted(lambda p: paint_ground(p, QRectF(0, 0, SIDE, SIDE), ("a", "b"), "3", LIGHT))
    assert image.pixelColor(30, 70) == QColor(LIGHT.background)
    assert image.pixelColor(30, 100) == image.pixelColor(100, 150) == QColor(LIGHT.line)
