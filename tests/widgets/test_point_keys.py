"""The cross that the keyboard moves: how far, how far not, and which keys it keeps."""

import pytest
from PySide6.QtCore import QEvent, QPointF, QRectF, Qt
from PySide6.QtGui import QImage, QKeyEvent, QPainter

from playground.widgets.look import DARK
from playground.widgets.point_keys import Cross
from playground.widgets.point_view import View

VIEW = View(QRectF(0, 0, 400, 300))
PLAIN, SHIFT, CONTROL = (
    Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.ControlModifier,
)  # fmt: skip


def key(which: Qt.Key, modifiers: Qt.KeyboardModifier = PLAIN) -> QKeyEvent:
    return QKeyEvent(QEvent.Type.KeyPress, which, modifiers)


@pytest.mark.parametrize(
    ("which", "modifiers", "way"),
    [
        (Qt.Key.Key_Left, PLAIN, (-8, 0)),
        (Qt.Key.Key_Right, PLAIN, (8, 0)),
        (Qt.Key.Key_Up, PLAIN, (0, -8)),
        (Qt.Key.Key_Down, PLAIN, (0, 8)),
        (Qt.Key.Key_Right, SHIFT, (40, 0)),
        (Qt.Key.Key_Right, CONTROL, (1, 0)),
    ],
    ids=["left", "right", "up", "down", "far", "a little"],
)
def test_arrows_move_it_from_the_middle(which: Qt.Key, modifiers: Qt.KeyboardModifier, way: tuple[int, int]) -> None:
    cross = Cross()
    cross.walk(key(which, modifiers), VIEW)
    moved = cross.at(VIEW) - QPointF(200, 150)
    assert (moved.x(), moved.y()) == pytest.approx(way)
    assert cross.is_shown()


def test_it_never_leaves_the_view() -> None:
    cross = Cross()
    for _ in range(30):
        cross.walk(key(Qt.Key.Key_Right, SHIFT), VIEW)
    assert cross.at(VIEW).x() == pytest.approx(400)


def test_it_stays_at_its_place_when_the_view_changes() -> None:
    cross, larger = Cross(), View(QRectF(0, 0, 800, 600))
    cross.walk(key(Qt.Key.Key_Right), VIEW)
    assert cross.at(larger).x() == pytest.approx(400 + 16)


def test_what_is_out_of_sight_comes_back_to_the_middle() -> None:
    cross = Cross()
    for _ in range(9):
        cross.walk(key(Qt.Key.Key_Right, SHIFT), VIEW)
    assert cross.at(View(QRectF(0, 0, 300, 300))) == QPointF(150, 150)


@pytest.mark.parametrize("which", [Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Escape, Qt.Key.Key_Delete])
def test_space_and_the_like_are_the_windows_until_it_shows(which: Qt.Key) -> None:
    cross = Cross()
    assert not cross.knows(key(which))
    cross.show()
    assert cross.knows(key(which))
    assert not cross.walks(key(which))
    cross.hide()
    assert not cross.knows(key(which))


def test_it_knows_arrows_and_leaves_letters_alone() -> None:
    cross = Cross()
    cross.show()
    assert cross.knows(key(Qt.Key.Key_Left))
    assert not cross.knows(key(Qt.Key.Key_A))


def test_it_is_drawn_with_its_middle_free() -> None:
    image = QImage(400, 300, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(0)
    painter = QPainter(image)
    Cross().paint(painter, VIEW, DARK)
    painter.end()
    assert image.pixelColor(200, 150).alpha() == 0
    assert image.pixelColor(208, 150).name() == DARK.machine.lower()
