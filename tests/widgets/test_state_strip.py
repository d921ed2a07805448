"""Observations in rows, each over the number of its likeliest state and of its true one."""

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from playground.widgets.look import LIGHT
from playground.widgets.state_strip import StateStrip, Strip

STRIP = Strip(
    np.arange(200) % 3,
    ("1", "2", "3"),
    ("cold", "hot"),
    likely=np.arange(200) % 2,
    sureness=np.full(200, 0.875),
    true_states=np.where(np.arange(200) == 1, -1, 0),
)
pytestmark = [
    pytest.mark.usefixtures("clothes"),
    pytest.mark.qt_log_ignore("propagateSizeHints", extend=True),  # the offscreen platform's own shortcoming
]


def strip_of(qtbot: QtBot, follows_end: bool = False, has_foot: bool = True) -> StateStrip:
    made = StateStrip("Observations", "Nothing yet", follows_end, has_foot)
    qtbot.addWidget(made)
    made.set_strip(STRIP)
    made.resize(360, 200)
    with qtbot.waitActive(made):
        made.show()
        made.activateWindow()
    return made


def band(strip: StateStrip, index: int, which: int) -> QColor:
    cell = strip.cell(index)
    return strip.grab().toImage().pixelColor(round(cell.left()) + 3, round(cell.top()) + 20 + 16 * which + 7)


def test_below_each_one_are_the_colours_of_its_states(qtbot: QtBot) -> None:
    strip = strip_of(qtbot)
    assert [band(strip, index, 0) for index in (0, 1)] == [QColor(LIGHT.groups[0]), QColor(LIGHT.groups[1])]
    assert [band(strip, index, 1) for index in (0, 1)] == [QColor(LIGHT.groups[0]), QColor(LIGHT.background)]


def test_pointing_tells_what_was_there(qtbot: QtBot) -> None:
    strip = strip_of(qtbot)
    QTest.mouseMove(strip, strip.cell(3).center().toPoint())
    told = strip.readout().replace("\N{NARROW NO-BREAK SPACE}", " ")
    assert told == "Moment 4: 1. Likeliest: hot, 87.5 %. Truly: cold"
    QTest.mouseMove(strip, strip.cell(1).center().toPoint())
    assert "Truly" not in strip.readout()


@pytest.mark.parametrize("follows_end", [False, True])
def test_as_many_as_fit_are_shown_from_the_beginning_or_to_the_end(qtbot: QtBot, follows_end: bool) -> None:
    strip = strip_of(qtbot, follows_end)
    shown = strip.shown()
    assert 10 < len(shown) < 200
    assert (shown.stop == 200) if follows_end else (shown.start == 0)
    cells = [strip.cell(index) for index in (shown.start, shown.stop - 1)]
    assert all(strip.rect().toRectF().adjusted(0, 0, 1, 1).contains(cell) for cell in cells)


def test_keys_walk_through_what_is_shown(qtbot: QtBot) -> None:
    strip = strip_of(qtbot, follows_end=True)
    strip.setFocus(Qt.FocusReason.TabFocusReason)
    walked = []
    for key in (Qt.Key.Key_Right, Qt.Key.Key_Right, Qt.Key.Key_End, Qt.Key.Key_Left):
        QTest.keyClick(strip, key)
        walked.append(int(strip.readout().split()[1].rstrip(":")))
    first = strip.shown().start + 1
    assert walked == [first, first + 1, 200, 199]


def test_what_is_not_known_has_no_row_and_nothing_has_its_words(qtbot: QtBot) -> None:
    strip = strip_of(qtbot, has_foot=False)
    high = strip.cell(0).height()
    strip.set_strip(Strip(np.array([0, 1]), ("1", "2")))
    assert strip.cell(0).height() < high - 25
    assert strip.readout() == ""
    strip.set_strip(None)
    assert strip.readout() == strip.accessibleDescription() == "Nothing yet"
    assert not strip.shown()
