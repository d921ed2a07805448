"""What times the redrawing of tabs sees a slow paint and a slow drawing; promise 5 of RELIABILITY.md rests on it."""

import math
from typing import Any

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot
from rows import redraw
from rows.redraw import RedrawClock

from playground.tabs.stage import Stage
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

    drawing = 0.0

    def make_stage(self) -> Stage:
        stage = super().make_stage()
        self.slow = Slow()
        stage.card.add(self.slow, 1)
        return stage

    def draw(self, frame: Any) -> None:
        super().draw(frame)
        TIME.now += self.drawing
        self.slow.update()


@pytest.fixture(autouse=True)
def surroundings(monkeypatch: pytest.MonkeyPatch) -> None:
    without_torch(monkeypatch)
    monkeypatch.setattr(redraw, "time", TIME)


@pytest.fixture
def tab(qtbot: QtBot) -> SlowTab:
    made = SlowTab(GUIDE)
    qtbot.addWidget(made, before_close_func=lambda tab: tab.close_session())
    made.resize(1280, 800)
    made.show()
    settle(qtbot, made)
    return made


def figure(qtbot: QtBot, tab: SlowTab) -> float:
    """Milliseconds that its slowest pictures took, of ten."""
    clock = RedrawClock(tab)
    for _ in range(10):
        tab.step()
        settle(qtbot, tab)
    return clock.summary()["p95"]


def test_5_a_quick_tab_takes_no_time(tab: SlowTab, qtbot: QtBot) -> None:
    assert figure(qtbot, tab) == 0.0


def test_5_a_slow_paint_is_seen(tab: SlowTab, qtbot: QtBot) -> None:
    tab.slow.paint = 0.04
    assert figure(qtbot, tab) == pytest.approx(40.0)


def test_5_a_slow_drawing_is_seen(tab: SlowTab, qtbot: QtBot) -> None:
    tab.drawing = 0.03
    assert figure(qtbot, tab) == pytest.approx(30.0)


def test_5_without_a_picture_the_figure_is_no_good_one(tab: SlowTab) -> None:
    assert RedrawClock(tab).summary()["p95"] == math.inf
