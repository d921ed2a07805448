"""What times the redrawing of tabs sees a slow paint and a slow drawing; promise 5 of RELIABILITY.md rests on it."""

import math
from typing import Any

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot
from rows import redraw
from rows.redraw import RedrawClock

from playground.tabs.stage import Stage
from playground.widgets import turns
from playground.widgets.turns import update_in_turn
from tests.toy_tab import GUIDE, ToyTab, settle, without_torch

pytestmark = [
    pytest.mark.usefixtures("clothes"),
    pytest.mark.qt_log_ignore("propagateSizeHints", extend=True),  # the offscreen platform's own shortcoming
]


class Time:
    """A clock on which only what is planted takes time."""

    now = 0.0

    def thread_time(self) -> float:
        return self.now


TIME = Time()


class Slow(QWidget):
    """Takes so many seconds to be painted."""

    paint = 0.0

    def paintEvent(self, _event: Any) -> None:
        TIME.now += self.paint


class SlowTab(ToyTab):
    """Takes so many seconds to draw."""

    drawing, takes_turns = 0.0, False

    def make_stage(self) -> Stage:
        stage = super().make_stage()
        self.slow, self.other = Slow(), Slow()
        stage.card.add(self.slow, 1)
        stage.card.add(self.other, 1)
        return stage

    def draw(self, frame: Any) -> None:
        super().draw(frame)
        TIME.now += self.drawing
        for part in (self.slow, self.other):
            update_in_turn(part) if self.takes_turns else part.update()


@pytest.fixture(autouse=True)
def surroundings(monkeypatch: pytest.MonkeyPatch) -> None:
    without_torch(monkeypatch)
    monkeypatch.setattr(redraw, "time", TIME)
    monkeypatch.setattr(turns, "take_turn", turns.take_turn)  # which the clock replaces


@pytest.fixture
def tab(qtbot: QtBot) -> SlowTab:
    made = SlowTab(GUIDE)
    qtbot.addWidget(made, before_close_func=lambda tab: tab.close_session())
    made.resize(1280, 800)
    made.show()
    settle(qtbot, made)
    return made


def figure(qtbot: QtBot, tab: SlowTab) -> tuple[float, float]:
    """Milliseconds that its slowest pictures took, of ten: the longest turn of one, and the whole."""
    clock = RedrawClock(tab)
    for _ in range(10):
        tab.step()
        settle(qtbot, tab)
        qtbot.waitUntil(lambda: not turns.is_waited())
    told = clock.summary()
    return told["redraw"]["p95"], told["whole"]["p95"]


def test_5_a_quick_tab_takes_no_time(tab: SlowTab, qtbot: QtBot) -> None:
    assert figure(qtbot, tab) == (0.0, 0.0)


def test_5_a_slow_paint_is_seen(tab: SlowTab, qtbot: QtBot) -> None:
    tab.slow.paint = 0.04
    assert figure(qtbot, tab) == pytest.approx((40.0, 40.0))


def test_5_a_slow_drawing_is_seen(tab: SlowTab, qtbot: QtBot) -> None:
    tab.drawing = 0.03
    assert figure(qtbot, tab) == pytest.approx((30.0, 30.0))


@pytest.mark.parametrize(("takes_turns", "longest"), [(True, 40.0), (False, 60.0)])
def test_5_of_parts_that_take_turns_the_slowest_keeps_the_window_waiting(
    tab: SlowTab, qtbot: QtBot, takes_turns: bool, longest: float
) -> None:
    tab.slow.paint, tab.other.paint, tab.takes_turns = 0.04, 0.02, takes_turns
    assert figure(qtbot, tab) == pytest.approx((longest, 60.0))


def test_5_without_a_picture_the_figure_is_no_good_one(tab: SlowTab) -> None:
    assert RedrawClock(tab).summary()["redraw"]["p95"] == math.inf
