"""A trellis is stepped column by column, pointed at by mouse and keys, and scrolled."""

import numpy as np
import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QColor, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from playground.widgets.look import LIGHT
from playground.widgets.trellis import Trellis
from playground.widgets.trellis_parts import PASSES, Cell, Pass
from tests.chains import ICE, passes

LONG = passes(ICE, (2, 0, 1, 2, 1, 0, 0, 2, 1, 1, 2), truth=np.array([0, 1] * 5 + [-1]))
pytestmark = [
    pytest.mark.usefixtures("clothes"),
    pytest.mark.qt_log_ignore("propagateSizeHints", extend=True),  # the offscreen platform's own shortcoming
]


@pytest.fixture
def trellis(qtbot: QtBot) -> Trellis:
    made = Trellis()
    qtbot.addWidget(made)
    made.set_passes(LONG)
    made.resize(440, 220)  # so narrow that not all columns fit
    with qtbot.waitActive(made):
        made.show()
        made.activateWindow()
    return made


def middle(trellis: Trellis, time: int, state: int) -> QPoint:
    layout = trellis.layout_now()
    assert layout is not None
    return layout.cell(time, state).center().toPoint()


def ground(trellis: Trellis, time: int, state: int) -> QColor:
    """The colour of a cell beside its figure."""
    layout = trellis.layout_now()
    assert layout is not None
    cell = layout.cell(time, state)
    return trellis.grab().toImage().pixelColor(round(cell.left()) + 4, round(cell.center().y()) - 6)


def test_the_columns_up_to_the_present_one_are_computed(trellis: Trellis) -> None:
    trellis.set_at(2)
    assert [trellis.is_computed(time) for time in range(5)] == [True, True, True, False, False]
    trellis.set_which("Backward")
    assert [trellis.is_computed(time) for time in range(5)] == [False, False, True, True, True]
    trellis.set_at(None)
    assert trellis.is_computed(0)


def test_a_column_to_come_is_blank_on_the_screen(trellis: Trellis) -> None:
    assert ground(trellis, 3, 1) != QColor(LIGHT.background)
    trellis.set_at(1)
    assert ground(trellis, 3, 1) == QColor(LIGHT.background)


@pytest.mark.parametrize("which", PASSES)
def test_the_cell_in_question_is_the_largest_of_its_column(trellis: Trellis, which: Pass) -> None:
    trellis.set_which(which)
    trellis.set_at(3)
    assert trellis.cell() == Cell(3, int(LONG.values(which)[3].argmax()))


def test_pointing_at_a_cell_puts_it_in_question(trellis: Trellis, qtbot: QtBot) -> None:
    trellis.set_at(3)
    with qtbot.waitSignal(trellis.cell_changed):
        QTest.mouseMove(trellis, middle(trellis, 2, 0))
    assert trellis.cell() == Cell(2, 0)
    assert "moment 3, cold" in trellis.accessibleDescription()


def test_a_cell_that_is_not_computed_has_no_sum(trellis: Trellis) -> None:
    trellis.set_at(1)
    QTest.mouseMove(trellis, middle(trellis, 3, 0))
    cell = trellis.cell()
    assert cell is not None
    assert cell.time == 1


def test_keys_walk_through_time_and_from_state_to_state(trellis: Trellis) -> None:
    trellis.setFocus(Qt.FocusReason.TabFocusReason)
    trellis.set_at(3)
    found = []
    for key in (Qt.Key.Key_Left, Qt.Key.Key_Up, Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Home):
        QTest.keyClick(trellis, key)
        found.append(trellis.cell())
    start = LONG.best("Forward", 3)
    states = [start, max(start - 1, 0), 0, 1, 1]
    assert found == [Cell(time, state) for time, state in zip((2, 2, 2, 2, 0), states, strict=True)]


def test_a_key_scrolls_to_what_is_not_shown(trellis: Trellis) -> None:
    trellis.setFocus(Qt.FocusReason.TabFocusReason)
    layout = trellis.layout_now()
    assert layout is not None
    assert layout.columns < len(LONG)
    QTest.keyClick(trellis, Qt.Key.Key_End)
    layout = trellis.layout_now()
    assert layout is not None
    assert layout.shows(len(LONG) - 1)


def test_the_present_column_is_always_in_view(trellis: Trellis) -> None:
    for time in (*range(len(LONG)), 0):
        trellis.set_at(time)
        layout = trellis.layout_now()
        assert layout is not None
        assert layout.shows(time)


def test_the_wheel_scrolls(trellis: Trellis) -> None:
    at, down = QPointF(200, 100), QPoint(0, -240)
    event = QWheelEvent(
        at, trellis.mapToGlobal(at), QPoint(), down, Qt.MouseButton.NoButton, Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    QApplication.sendEvent(trellis, event)
    layout = trellis.layout_now()
    assert layout is not None
    assert layout.first == 2


def test_other_values_of_as_many_moments_leave_the_place(trellis: Trellis) -> None:
    trellis.set_at(4)
    trellis.set_passes(passes(ICE, (0,) * 11))
    assert trellis.at() == 4
    trellis.set_passes(passes())
    assert trellis.at() is None


def test_the_best_way_shows_when_the_last_column_is_there(trellis: Trellis) -> None:
    trellis.set_which("Viterbi")
    trellis.resize(1000, 220)

    def is_framed(time: int) -> bool:
        layout = trellis.layout_now()
        assert layout is not None
        cell = layout.cell(time, int(LONG.path[time]))
        image = trellis.grab().toImage()
        return image.pixelColor(round(cell.center().x()), round(cell.top()) - 1) == QColor(LIGHT.good)

    trellis.set_at(9)
    assert not is_framed(5)
    trellis.set_at(10)
    assert is_framed(5)


def test_nothing_is_nothing(qtbot: QtBot) -> None:
    empty = Trellis()
    qtbot.addWidget(empty)
    empty.resize(300, 200)
    empty.set_at(3)
    assert empty.cell() is None
    assert not empty.grab().isNull()
    assert empty.accessibleDescription() == "Nothing to compute yet"
