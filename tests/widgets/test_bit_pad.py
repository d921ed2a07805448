"""A pattern is drawn cell by cell, with a mouse or with keys."""

import numpy as np
import pytest
from PySide6.QtCore import QPoint, QPointF, QRectF, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from playground.widgets.bit_pad import BitPad
from playground.widgets.look import DARK, LIGHT, Theme
from tests.looks import dressed

LEFT = Qt.MouseButton.LeftButton
pytestmark = [
    pytest.mark.usefixtures("clothes"),
    pytest.mark.qt_log_ignore("propagateSizeHints", extend=True),  # the offscreen platform's own shortcoming
]


@pytest.fixture
def pad(qtbot: QtBot) -> BitPad:
    made = BitPad()
    qtbot.addWidget(made)
    made.resize(220, 160)
    with qtbot.waitActive(made):
        made.show()
        made.activateWindow()
    return made


def middle(pad: BitPad, row: int, column: int) -> QPoint:
    """Of a cell."""
    room, side = pad.pad_rect(), len(pad.cells())
    cell = room.width() / side
    return QPointF(room.left() + (column + 0.5) * cell, room.top() + (row + 0.5) * cell).toPoint()


def stroke(pad: BitPad, *cells: tuple[int, int]) -> None:
    """Press on the first of these cells, go to all, let go over the last."""
    QTest.mousePress(pad, LEFT, pos=middle(pad, *cells[0]))
    for cell in cells[1:]:
        QTest.mouseMove(pad, middle(pad, *cell))
    QTest.mouseRelease(pad, LEFT, pos=middle(pad, *cells[-1]))


def inked(pad: BitPad) -> list[tuple[int, int]]:
    return [(int(row), int(column)) for row, column in np.argwhere(pad.cells() > 0)]


def test_at_first_it_is_empty(pad: BitPad) -> None:
    assert pad.cells().shape == (5, 5)
    assert not pad.cells().any()


def test_a_click_sets_a_cell_and_another_one_wipes_it(pad: BitPad, qtbot: QtBot) -> None:
    with qtbot.waitSignal(pad.drawn):
        stroke(pad, (1, 3))
    assert inked(pad) == [(1, 3)]
    stroke(pad, (1, 3))
    assert inked(pad) == []


def test_a_quick_stroke_sets_the_cells_between_too(pad: BitPad) -> None:
    stroke(pad, (0, 0), (0, 4), (4, 4))
    assert inked(pad) == [*[(0, column) for column in range(5)], *[(row, 4) for row in range(1, 5)]]


def test_a_stroke_that_begins_on_ink_wipes(pad: BitPad) -> None:
    pad.set_cells(np.ones((5, 5)))
    stroke(pad, (2, 0), (2, 4))
    assert pad.cells()[2].sum() == 0
    assert pad.cells().sum() == 20


def test_what_is_beside_the_pad_is_no_cell(pad: BitPad) -> None:
    assert pad.cell_at(QPointF(1, 80)) is None
    QTest.mousePress(pad, LEFT, pos=QPoint(1, 80))
    QTest.mouseMove(pad, middle(pad, 2, 2))
    QTest.mouseRelease(pad, LEFT, pos=middle(pad, 2, 3))
    assert set(inked(pad)) <= {(2, 2), (2, 3)}


def test_leaving_the_pad_and_coming_back_joins_nothing(pad: BitPad) -> None:
    QTest.mousePress(pad, LEFT, pos=middle(pad, 0, 0))
    QTest.mouseMove(pad, QPoint(1, 80))
    QTest.mouseMove(pad, middle(pad, 4, 4))
    QTest.mouseRelease(pad, LEFT, pos=middle(pad, 4, 4))
    assert inked(pad) == [(0, 0), (4, 4)]


def test_on_a_fine_pad_a_pen_is_wider_than_a_cell_and_only_adds(pad: BitPad) -> None:
    pad.set_side(16)
    stroke(pad, (3, 3))
    assert inked(pad) == [(3, 3), (3, 4), (4, 3), (4, 4)]
    stroke(pad, (3, 3))
    assert len(inked(pad)) == 4


def test_another_number_of_cells_begins_empty_and_the_same_one_keeps_them(pad: BitPad) -> None:
    stroke(pad, (1, 1))
    pad.set_side(5)
    assert inked(pad) == [(1, 1)]
    pad.set_side(28)
    assert pad.cells().shape == (28, 28)
    assert not pad.cells().any()


def test_it_is_wiped(pad: BitPad, qtbot: QtBot) -> None:
    pad.set_cells(np.eye(5))
    with qtbot.waitSignal(pad.drawn):
        pad.clear()
    assert inked(pad) == []


def test_what_it_gave_does_not_change(pad: BitPad) -> None:
    before = pad.cells()
    stroke(pad, (0, 0))
    assert not before.any()


def test_keys_go_from_cell_to_cell_and_draw(pad: BitPad) -> None:
    pad.setFocus(Qt.FocusReason.TabFocusReason)
    for key in (Qt.Key.Key_Right, Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Left, Qt.Key.Key_Up, Qt.Key.Key_Up,
                Qt.Key.Key_Enter):  # fmt: skip
        QTest.keyClick(pad, key)
    assert inked(pad) == [(1, 1), (4, 0)]
    QTest.keyClick(pad, Qt.Key.Key_Return)
    assert inked(pad) == [(1, 1)]
    QTest.keyClick(pad, Qt.Key.Key_Delete)
    assert inked(pad) == []


@pytest.mark.parametrize("theme", [LIGHT, DARK], ids=["light", "dark"])
def test_ink_stands_out_from_paper(pad: BitPad, qapp: object, theme: Theme) -> None:
    with dressed(qapp, theme.name):  # pyright: ignore[reportArgumentType]
        pad.set_cells(np.eye(5))
        image = pad.grab().toImage()
        seen = [image.pixelColor(middle(pad, 1, column)).name() for column in (1, 2)]
    assert seen == [theme.text.lower(), theme.background.lower()]


@pytest.mark.parametrize("size", [(84, 84), (20, 300), (300, 7)])
def test_any_room_will_do(pad: BitPad, size: tuple[int, int]) -> None:
    pad.set_side(28)
    pad.resize(*size)
    assert not pad.grab().isNull()
    assert pad.pad_rect().width() == pad.pad_rect().height() > 0
    assert QRectF(pad.rect()).contains(pad.pad_rect()) or min(size) < 28
