"""Promise 22 of RELIABILITY.md: floods of log lines cost little."""

import pytest

from playground.kiosk import log_floods
from playground.kiosk.log_floods import PER_PLACE, PERIOD, SAMPLE, Floods
from tests.clock import Clock


@pytest.fixture(autouse=True)
def noon(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(log_floods, "stamp", lambda: "noon")


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def floods(clock: Clock) -> Floods:
    return Floods(clock)


def test_the_same_line_passes_once_a_minute_and_is_counted(floods: Floods, clock: Clock) -> None:
    passed, counts = 0, []
    for second in range(180):
        clock.now = 1000.0 + second
        counts += floods.counts()
        passed += floods.passes("a timer fails", "a.py:1")
    assert passed == 3
    assert counts == ["repeated 59 times until noon: a timer fails"] * 2


def test_numbers_make_no_other_line(floods: Floods) -> None:
    assert floods.passes("step 1 of 0x7f12ab", "a.py:1")
    assert not floods.passes("step 23 of 0x7fffff", "a.py:1")


def test_the_same_words_from_another_place_are_another_line(floods: Floods) -> None:
    assert floods.passes("unexpected", ("a.py", 1))
    assert floods.passes("unexpected", ("a.py", 2))


def test_another_line_passes_at_once(floods: Floods) -> None:
    assert floods.passes("a timer fails", "a.py:1")
    assert floods.passes("a slot fails", "a.py:1")


def test_a_place_that_always_finds_other_words_is_a_flood_too(floods: Floods, clock: Clock) -> None:
    words = [f"no such word: {'x' * number}y" for number in range(1000)]
    assert sum(floods.passes(word, "a.py:1") for word in words) == PER_PLACE
    assert floods.passes("something else", "a.py:2")
    clock.now += PERIOD
    assert floods.counts() == [f"repeated {1000 - PER_PLACE} times until noon: {words[0]}"]


def test_a_count_says_when_the_last_one_came_and_not_when_it_is_told(
    floods: Floods, clock: Clock, monkeypatch: pytest.MonkeyPatch
) -> None:
    for time in ("9:00", "9:01", "9:02"):
        monkeypatch.setattr(log_floods, "stamp", lambda time=time: time)
        floods.passes("a timer fails", "a.py:1")
    clock.now += 30 * 86_400
    monkeypatch.setattr(log_floods, "stamp", lambda: "a month later")
    assert floods.counts() == ["repeated 2 times until 9:02: a timer fails"]


def test_with_a_period_of_0_every_line_passes(clock: Clock) -> None:
    floods = Floods(clock, period=0.0)
    for _ in range(5):
        assert floods.counts() == []
        assert floods.passes("the program was started (process 1)", "a.py:1")


def test_what_was_not_held_back_is_not_counted(floods: Floods, clock: Clock) -> None:
    floods.passes("once", "a.py:1")
    clock.now += PERIOD
    assert floods.counts() == []


def test_at_the_end_all_counts_are_told_at_once(floods: Floods) -> None:
    for _ in range(3):
        floods.passes("a timer fails", "a.py:1")
    assert floods.counts() == []
    assert floods.counts(at_once=True) == ["repeated 2 times until noon: a timer fails"]
    assert floods.counts(at_once=True) == []


def test_a_long_line_is_repeated_in_short(floods: Floods) -> None:
    for _ in range(2):
        floods.passes("x" * 5000, "a.py:1")
    assert len(floods.counts(at_once=True)[0]) < SAMPLE + 50


def test_nothing_is_remembered_for_ever(floods: Floods, clock: Clock) -> None:
    for number in range(2000):
        clock.now += 1.0
        floods.counts()
        floods.passes("line " + "x" * number, f"place {number}")
    assert len(floods._texts) <= PERIOD
    assert len(floods._places) <= PERIOD
