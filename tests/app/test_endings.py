"""Tabs that were left for good: they go when their learners have ended, and nobody waits for them."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from playground.app.endings import PATIENCE, Endings


class Leaving(QObject):
    """Like a tab whose learner ends when it is told to."""

    has_ended = False

    def close_session(self, timeout: float) -> bool:
        assert timeout == 0.0
        return self.has_ended


class Clock:
    now = 0.0

    def __call__(self) -> float:
        return self.now


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def endings(qapp: QObject, clock: Clock) -> Endings:
    endings = Endings(qapp, clock)
    endings._timer.setInterval(0)
    return endings


def test_a_tab_whose_learner_has_ended_goes_at_once(endings: Endings, qtbot: QtBot) -> None:
    tab = Leaving()
    tab.has_ended = True
    with qtbot.waitSignal(tab.destroyed):
        endings.end(tab)  # pyright: ignore[reportArgumentType]
    assert endings.tabs == ()
    assert not endings._timer.isActive()


def test_a_tab_stays_until_its_learner_has_ended(endings: Endings, qtbot: QtBot) -> None:
    tab = Leaving()
    endings.end(tab)  # pyright: ignore[reportArgumentType]
    endings.look()
    assert endings.tabs == (tab,)
    with qtbot.waitSignal(tab.destroyed):
        tab.has_ended = True
    assert endings.tabs == ()
    assert not endings._timer.isActive()


def test_a_learner_that_is_stuck_is_told_of_once(
    endings: Endings, clock: Clock, expected_logs: Callable[[str], None]
) -> None:
    expected_logs("a learner did not stop in time")
    told, tab = list[bool](), Leaving()
    endings.stuck.connect(lambda: told.append(True))
    endings.end(tab)  # pyright: ignore[reportArgumentType]
    clock.now = PATIENCE - 0.01
    endings.look()
    assert told == []
    for clock.now in (PATIENCE, 10 * PATIENCE):
        endings.look()
    assert told == [True]
    assert endings.tabs == (tab,)
    tab.has_ended = True
    endings.look()
    assert endings.tabs == ()
