"""Tabs that were left for good: they go when their learners have ended, and nobody waits for them."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from playground.app.endings import PATIENCE, Endings
from tests.clock import Clock


class Leaving(QObject):
    """Like a tab whose learner ends when it is told to."""

    has_ended = False

    def close_session(self, timeout: float) -> bool:
        assert timeout == 0.0
        return self.has_ended


@pytest.fixture
def clock() -> Clock:
    return Clock(0.0)


@pytest.fixture
def endings(qapp: QObject, clock: Clock) -> Endings:
    endings = Endings(qapp, clock)
    endings._timer.setInterval(0)
    return endings


@pytest.fixture(autouse=True)
def given_back(monkeypatch: pytest.MonkeyPatch) -> list[bool]:
    times = list[bool]()
    monkeypatch.setattr("playground.app.garbage.give_back", lambda: times.append(True))
    return times


def test_a_tab_stays_until_its_learner_has_ended(endings: Endings, qtbot: QtBot, given_back: list[bool]) -> None:
    tab = Leaving()
    endings.end(tab)  # pyright: ignore[reportArgumentType]
    endings.look()
    assert endings.tabs == (tab,)
    with qtbot.waitSignal(tab.destroyed):
        tab.has_ended = True
    assert endings.tabs == ()
    assert not endings._timer.isActive()
    qtbot.waitUntil(lambda: given_back == [True])


def test_memory_is_given_back_when_the_last_one_is_gone(endings: Endings, qtbot: QtBot, given_back: list[bool]) -> None:
    first, last = Leaving(), Leaving()
    for tab in (first, last):
        endings.end(tab)  # pyright: ignore[reportArgumentType]
    with qtbot.waitSignal(first.destroyed):
        first.has_ended = True
    assert given_back == []
    with qtbot.waitSignal(last.destroyed):
        last.has_ended = True
    qtbot.waitUntil(lambda: given_back == [True])


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
