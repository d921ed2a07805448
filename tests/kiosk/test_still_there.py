"""The question and its countdown."""

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from playground.kiosk.still_there import Countdown, StillThere
from tests.looks import dressed, faults, nameless, settle_layout
from tests.visitors import app, shown

pytestmark = pytest.mark.usefixtures("clothes")


@pytest.mark.parametrize(("left", "shown_"), [(20.0, 20), (19.99, 20), (19.0, 19), (0.2, 1), (0.0, 0)])
def test_it_counts_whole_seconds_up(qtbot: QtBot, left: float, shown_: int) -> None:
    countdown = Countdown()
    qtbot.addWidget(countdown)
    countdown.set_left(left, 20)
    assert countdown.seconds() == shown_


def test_the_ring_empties_with_the_number(qtbot: QtBot) -> None:
    countdown = Countdown()
    qtbot.addWidget(countdown)
    countdown.resize(countdown.sizeHint())
    pictures = []
    for left in (20, 10, 10):
        countdown.set_left(left, 20)
        pictures.append(countdown.grab().toImage())
    assert pictures[0] != pictures[1]
    assert pictures[1] == pictures[2]


@pytest.mark.parametrize("size", [1.0, 1.3])
def test_nothing_in_it_is_cut_off_or_without_a_name(qtbot: QtBot, size: float) -> None:
    with dressed(app(), "dark", size):
        window = QWidget()
        question = StillThere(window)
        shown(qtbot, window)
        window.resize(1024, 768)
        question.open_panel()
        settle_layout()
        assert faults(question) == []
        assert nameless(question) == []
