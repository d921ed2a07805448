"""A heat map tells what is pointed at, pressed and dragged over; keys do all that a mouse does."""

import numpy as np
import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from playground.widgets.heat_map import HeatMap
from playground.widgets.look import LIGHT

LEFT = Qt.MouseButton.LeftButton
SHIFT = Qt.KeyboardModifier.ShiftModifier
WORDS = ("my", "lord", "the", "king", "is", "here")
VALUES = np.random.default_rng(0).uniform(-1, 1, (16, 6)).astype(np.float32)


class Heard:
    """What a heat map told, in order."""

    def __init__(self, heat_map: HeatMap) -> None:
        self.pointed: list[tuple[int, int]] = []
        self.chosen: list[tuple[int, int]] = []
        self.brushed: list[tuple[int, int]] = []
        heat_map.pointed.connect(lambda *cell: self.pointed.append(cell))
        heat_map.chosen.connect(lambda *cell: self.chosen.append(cell))
        heat_map.brushed.connect(lambda *phrase: self.brushed.append(phrase))


@pytest.fixture
def heat_map(qtbot: QtBot) -> HeatMap:
    made = HeatMap()
    qtbot.addWidget(made)
    made.resize(720, 400)
    made.set_values(VALUES, WORDS)
    made.show()
    return made


@pytest.fixture
def heard(heat_map: HeatMap) -> Heard:
    return Heard(heat_map)


def cell(heat_map: HeatMap, unit: int, word: int) -> QPoint:
    spot = heat_map.spot((unit, word))
    assert spot is not None
    return heat_map.layout_now().cell(*spot).center().toPoint()


def label(heat_map: HeatMap, word: int) -> QPoint:
    column = word - heat_map.layout_now().first_word
    return (heat_map.layout_now().anchor(column) - QPointF(0, 3)).toPoint()


def move(heat_map: HeatMap, to: QPoint, held: Qt.MouseButton = Qt.MouseButton.NoButton) -> None:
    kind, none, keys = QEvent.Type.MouseMove, Qt.MouseButton.NoButton, Qt.KeyboardModifier.NoModifier
    event = QMouseEvent(kind, QPointF(to), heat_map.mapToGlobal(QPointF(to)), none, held, keys)
    QApplication.sendEvent(heat_map, event)


def drag(heat_map: HeatMap, first: int, last: int) -> None:
    QTest.mousePress(heat_map, LEFT, pos=label(heat_map, first))
    move(heat_map, label(heat_map, last), LEFT)
    QTest.mouseRelease(heat_map, LEFT, pos=label(heat_map, last))


def test_pointing_tells_the_cell_and_reads_it(heat_map: HeatMap, heard: Heard) -> None:
    move(heat_map, cell(heat_map, 12, 3))
    assert heard.pointed == [(12, 3)]
    assert heat_map.readout().startswith("unit 12 at “king”: ")


def test_a_cell_is_told_once_while_the_pointer_stays_on_it(heat_map: HeatMap, heard: Heard) -> None:
    move(heat_map, cell(heat_map, 12, 3))
    move(heat_map, cell(heat_map, 12, 3) + QPoint(2, 1))
    assert heard.pointed == [(12, 3)]


def test_leaving_is_told(heat_map: HeatMap, heard: Heard) -> None:
    move(heat_map, cell(heat_map, 12, 3))
    QApplication.sendEvent(heat_map, QEvent(QEvent.Type.Leave))
    assert heard.pointed == [(12, 3), (-1, -1)]


def test_pressing_chooses_a_cell(heat_map: HeatMap, heard: Heard) -> None:
    QTest.mouseClick(heat_map, LEFT, pos=cell(heat_map, 2, 5))
    assert heard.chosen == [(2, 5)]


def test_units_are_told_by_their_own_numbers_in_another_order(heat_map: HeatMap, heard: Heard) -> None:
    heat_map.set_order(np.arange(16)[::-1])
    QTest.mouseClick(heat_map, LEFT, pos=heat_map.layout_now().cell(0, 2).center().toPoint())
    QTest.keyClick(heat_map, Qt.Key.Key_Down)
    assert heard.chosen == [(15, 2), (14, 2)]


def test_other_buttons_choose_nothing(heat_map: HeatMap, heard: Heard) -> None:
    QTest.mouseClick(heat_map, Qt.MouseButton.RightButton, pos=cell(heat_map, 2, 5))
    assert heard.chosen == []


def test_setting_tells_nothing(heat_map: HeatMap, heard: Heard) -> None:
    heat_map.set_chosen(3, 3)
    heat_map.set_brush(1, 2)
    assert (heard.chosen, heard.brushed) == ([], [])


@pytest.mark.parametrize(("first", "last", "phrase"), [(1, 3, (1, 3)), (4, 2, (2, 4)), (0, 5, (0, 5))])
def test_dragging_over_words_marks_a_phrase(
    heat_map: HeatMap, heard: Heard, first: int, last: int, phrase: tuple[int, int]
) -> None:
    drag(heat_map, first, last)
    assert heard.brushed == [phrase]


def test_a_phrase_grows_while_it_is_dragged(heat_map: HeatMap, heard: Heard) -> None:
    QTest.mousePress(heat_map, LEFT, pos=label(heat_map, 1))
    for word in (2, 3, 2):
        move(heat_map, label(heat_map, word), LEFT)
    QTest.mouseRelease(heat_map, LEFT, pos=label(heat_map, 2))
    assert heard.brushed == [(1, 2), (1, 3), (1, 2)]


def test_dragging_within_one_word_marks_it(heat_map: HeatMap, heard: Heard) -> None:
    start = label(heat_map, 3) - QPoint(12, 0)
    QTest.mousePress(heat_map, LEFT, pos=start)
    move(heat_map, start + QPoint(20, 0), LEFT)
    QTest.mouseRelease(heat_map, LEFT, pos=start + QPoint(20, 0))
    assert heard.brushed == [(3, 3)]


def test_dragging_beyond_the_map_goes_to_the_outermost_word(heat_map: HeatMap, heard: Heard) -> None:
    QTest.mousePress(heat_map, LEFT, pos=label(heat_map, 3))
    move(heat_map, QPoint(5000, 300), LEFT)
    QTest.mouseRelease(heat_map, LEFT, pos=QPoint(5000, 300))
    assert heard.brushed == [(3, 5)]


def test_a_click_on_the_words_clears_the_phrase(heat_map: HeatMap, heard: Heard) -> None:
    drag(heat_map, 1, 3)
    QTest.mouseClick(heat_map, LEFT, pos=label(heat_map, 2))
    assert heard.brushed == [(1, 3), (-1, -1)]
    assert heat_map.units_on() == ()


def test_a_click_beside_the_map_clears_the_phrase(heat_map: HeatMap, heard: Heard) -> None:
    drag(heat_map, 1, 3)
    QTest.mouseClick(heat_map, LEFT, pos=QPoint(715, 395))
    assert heard.brushed == [(1, 3), (-1, -1)]


def test_pressing_a_cell_leaves_the_phrase(heat_map: HeatMap, heard: Heard) -> None:
    drag(heat_map, 1, 3)
    QTest.mouseClick(heat_map, LEFT, pos=cell(heat_map, heat_map.units_on()[0], 2))
    assert heard.brushed == [(1, 3)]


def test_escape_clears_the_phrase(heat_map: HeatMap, heard: Heard) -> None:
    drag(heat_map, 1, 3)
    QTest.keyClick(heat_map, Qt.Key.Key_Escape)
    assert heard.brushed == [(1, 3), (-1, -1)]


def test_a_phrase_whose_words_are_gone_is_told(heat_map: HeatMap, heard: Heard) -> None:
    heat_map.set_brush(1, 3)
    heat_map.set_values(VALUES[:, :2], WORDS[:2])
    assert heard.brushed == [(-1, -1)]


@pytest.mark.parametrize(
    ("keys", "chosen"),
    [
        ([Qt.Key.Key_Down], (0, 5)),
        ([Qt.Key.Key_Down, Qt.Key.Key_Down], (1, 5)),
        ([Qt.Key.Key_Left, Qt.Key.Key_Left, Qt.Key.Key_Up], (0, 4)),
        ([Qt.Key.Key_Left, Qt.Key.Key_Home, Qt.Key.Key_PageDown], (10, 0)),
        ([Qt.Key.Key_Left, Qt.Key.Key_Home, Qt.Key.Key_End, Qt.Key.Key_Right], (0, 5)),
        ([Qt.Key.Key_Left, Qt.Key.Key_PageDown, Qt.Key.Key_PageDown], (15, 5)),
        ([Qt.Key.Key_Left, Qt.Key.Key_PageDown, Qt.Key.Key_PageUp], (0, 5)),
    ],
)
def test_keys_choose_cells(heat_map: HeatMap, heard: Heard, keys: list[Qt.Key], chosen: tuple[int, int]) -> None:
    for key in keys:
        QTest.keyClick(heat_map, key)
    assert heard.chosen[-1] == chosen


@pytest.mark.parametrize(
    ("keys", "phrase"),
    [
        ([Qt.Key.Key_Right], (2, 3)),
        ([Qt.Key.Key_Right, Qt.Key.Key_Right], (2, 4)),
        ([Qt.Key.Key_Right, Qt.Key.Key_Right, Qt.Key.Key_Left], (2, 3)),
        ([Qt.Key.Key_Left], (1, 2)),
        ([Qt.Key.Key_Left, Qt.Key.Key_Left, Qt.Key.Key_Left], (0, 2)),
        ([Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Right], (2, 3)),
        ([Qt.Key.Key_End], (2, 5)),
    ],
)
def test_shift_and_an_arrow_mark_a_phrase(
    heat_map: HeatMap, heard: Heard, keys: list[Qt.Key], phrase: tuple[int, int]
) -> None:
    heat_map.set_chosen(4, 2)
    for key in keys:
        QTest.keyClick(heat_map, key, SHIFT)
    assert heard.brushed[-1] == phrase
    assert heard.chosen == []


def test_an_empty_map_leaves_keys_and_clicks_alone(heat_map: HeatMap, heard: Heard) -> None:
    heat_map.set_values(np.zeros((0, 0)), ())
    QTest.keyClick(heat_map, Qt.Key.Key_Down)
    QTest.mouseClick(heat_map, LEFT, pos=QPoint(100, 100))
    move(heat_map, QPoint(100, 5))
    assert (heard.pointed, heard.chosen, heard.brushed) == ([], [], [])


def test_words_that_are_not_shown_cannot_be_reached(heat_map: HeatMap, heard: Heard) -> None:
    heat_map.set_values(np.zeros((16, 100)), ["word"] * 100)
    QTest.keyClick(heat_map, Qt.Key.Key_Left)
    QTest.keyClick(heat_map, Qt.Key.Key_Home)
    assert heard.chosen[-1] == (0, heat_map.layout_now().first_word)


def test_tab_reaches_the_map_and_a_ring_shows_it(heat_map: HeatMap) -> None:
    corner = heat_map.layout_now().cells.topLeft().toPoint() + QPoint(60, -3)
    heat_map.clearFocus()
    assert heat_map.grab().toImage().pixelColor(corner).name() != LIGHT.machine.lower()
    heat_map.activateWindow()
    heat_map.setFocus(Qt.FocusReason.TabFocusReason)
    assert heat_map.hasFocus()
    assert heat_map.grab().toImage().pixelColor(corner).name() == LIGHT.machine.lower()


def test_the_pointer_over_words_shows_that_they_can_be_dragged_over(heat_map: HeatMap) -> None:
    move(heat_map, label(heat_map, 2))
    assert heat_map.cursor().shape() == Qt.CursorShape.IBeamCursor
    move(heat_map, cell(heat_map, 2, 2))
    assert heat_map.cursor().shape() == Qt.CursorShape.ArrowCursor


def test_hiding_forgets_the_pointer(heat_map: HeatMap, heard: Heard) -> None:
    move(heat_map, cell(heat_map, 12, 3))
    heat_map.hide()
    assert heard.pointed == [(12, 3), (-1, -1)]
