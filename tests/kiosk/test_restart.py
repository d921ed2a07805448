"""The daily restart, on clocks that a test moves: a year with summer time, jumps, and a computer that sleeps."""

from collections.abc import Callable, Iterator
from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from pytestqt.qtbot import QtBot

from playground.kiosk.restart import EVERY, DailyRestart, seconds_gone

MINUTE, HOUR, DAY = 60.0, 3600.0, 86_400.0


class World:
    """A museum's clock, whether somebody is there, and when the program restarted; each restart is a new process."""

    def __init__(self, start: datetime, hour: int | None = 4) -> None:
        self.gone = 0.0
        self.offset = start
        self.is_idle = True
        self.restarts: list[datetime] = []
        self._hour = hour
        self._program = self._begun()

    def now(self) -> datetime:
        return self.offset + timedelta(seconds=self.gone)

    def _begun(self) -> DailyRestart:
        made = DailyRestart(self._hour, lambda: self.is_idle, self._leave, self.now, lambda: self.gone)
        made.start()
        return made

    def _leave(self) -> None:
        self.restarts.append(self.now())

    def _look(self) -> None:
        before = len(self.restarts)
        self._program.look()
        if len(self.restarts) > before:
            self._program.stop()
            self.gone += 3.0
            self._program = self._begun()

    def pass_(self, seconds: float, step: float = 5 * MINUTE) -> None:
        """Let time pass."""
        until = self.gone + seconds
        while self.gone < until:
            self.gone += step
            self._look()

    def sleep(self, seconds: float) -> None:
        """Let time pass without the program."""
        self.gone += seconds

    def set_clock(self, seconds: float) -> None:
        """Set the clock forward, or back."""
        self.offset += timedelta(seconds=seconds)
        self._look()

    def end(self) -> None:
        self._program.stop()

    @property
    def times(self) -> list[str]:
        return [f"{each:%d %H:%M}" for each in self.restarts]


Begin = Callable[..., World]


@pytest.fixture
def begin(qtbot: QtBot) -> Iterator[Begin]:
    worlds: list[World] = []

    def begun(start: str, hour: int | None = 4) -> World:
        worlds.append(World(datetime.fromisoformat(f"2026-01-{start}"), hour))
        return worlds[-1]

    yield begun
    for world in worlds:
        world.end()


@pytest.mark.parametrize(
    ("start", "hour", "times"),
    [
        ("10 09:00", 4, ["11 04:00", "12 04:00", "13 04:00"]),
        ("10 03:00", 4, ["10 04:00", "11 04:00", "12 04:00"]),
        ("10 04:00", 4, ["11 04:00", "12 04:00"]),
        ("10 03:55", 4, ["11 04:00", "12 04:00"]),  # it is fresh enough
        ("10 12:00", 0, ["11 00:00", "12 00:00", "13 00:00"]),
        ("10 23:55", 0, ["12 00:00", "13 00:00"]),
        ("10 23:30", 23, ["11 23:00", "12 23:00"]),
        ("10 12:00", None, []),
    ],
)
def test_it_restarts_once_a_day_at_its_hour(begin: Begin, start: str, hour: int | None, times: list[str]) -> None:
    world = begin(start, hour)
    world.pass_(3 * DAY - HOUR)
    assert world.times == times


def test_it_waits_until_nobody_is_there(begin: Begin) -> None:
    world = begin("10 09:00")
    world.is_idle = False
    world.pass_(DAY)
    assert world.times == []
    world.is_idle = True
    world.pass_(10 * MINUTE)
    assert world.times == ["11 09:05"]


@pytest.mark.parametrize(
    ("hour", "until", "times"),
    [
        (23, timedelta(hours=1), ["11 01:05", "12 01:05", "13 01:05"]),
        (20, timedelta(0), ["11 00:05", "12 00:05", "13 00:05"]),
        (4, timedelta(hours=2), ["11 04:00", "12 04:00", "13 04:00"]),
    ],
)
def test_visitors_who_stay_past_midnight_only_put_it_off(
    begin: Begin, hour: int, until: timedelta, times: list[str]
) -> None:
    world = begin("10 12:00", hour)
    for _ in range(int(3.5 * DAY / (5 * MINUTE))):
        time = world.now() + timedelta(minutes=5)
        world.is_idle = not (time.hour >= 20 or time - time.replace(hour=0, minute=0) <= until)
        world.pass_(5 * MINUTE)
    assert world.times == times


def test_it_asks_once_even_if_nobody_leaves(begin: Begin) -> None:
    asked: list[None] = []
    world = begin("10 09:00")
    watch = DailyRestart(4, lambda: True, lambda: asked.append(None), world.now, lambda: world.gone)
    watch.start()
    for _ in range(1000):
        world.gone += 5 * MINUTE
        watch.look()
    watch.stop()
    assert len(asked) == 3  # in three and a half days


@pytest.mark.parametrize("jump", [DAY, -DAY, 30 * DAY, -30 * DAY, 20 * HOUR, -20 * HOUR])
def test_19_a_clock_that_is_set_restarts_nothing_and_the_next_day_does(begin: Begin, jump: float) -> None:
    world = begin("10 09:00")
    world.pass_(HOUR)
    world.set_clock(jump)
    world.pass_(30 * MINUTE)
    assert world.times == []
    world.pass_(DAY)
    assert len(world.times) == 1


def test_19_a_clock_that_is_set_back_and_forth_does_not_restart_twice_a_day(begin: Begin) -> None:
    world = begin("10 03:00")
    world.pass_(2 * HOUR)
    assert world.times == ["10 04:00"]
    for jump in (-DAY, DAY, -DAY, DAY, 5 * MINUTE, -HOUR, HOUR):
        world.set_clock(jump)
        world.pass_(5 * MINUTE)
    assert world.times == ["10 04:00"]


def test_19_a_computer_that_began_in_the_wrong_year_is_restarted_in_the_right_one(begin: Begin) -> None:
    world = begin("10 09:00")
    for years in (73, -73):
        world.set_clock(years * 365 * DAY)
        world.pass_(HOUR)
    world.pass_(DAY)
    assert world.times == ["11 04:00"]


def test_19_a_clock_that_is_set_back_over_midnight_does_not_restart_twice(begin: Begin) -> None:
    world = begin("10 22:00", 0)
    world.pass_(2 * HOUR + 10 * MINUTE)
    world.set_clock(-30 * MINUTE)
    world.pass_(HOUR)
    assert world.times == ["11 00:00"]


def test_19_a_clock_that_is_often_set_a_little_ends_no_restarts(begin: Begin) -> None:
    world = begin("10 09:00", 4)
    world.is_idle = False  # or each restart would forget what was
    for _ in range(3):
        world.pass_(DAY)
        world.set_clock(45 * MINUTE)
    world.is_idle = True
    world.pass_(10 * MINUTE)
    assert len(world.times) == 1


def test_a_clock_that_is_set_back_at_the_restart_does_not_restart_twice(begin: Begin) -> None:
    world = begin("10 03:00")
    world.pass_(1 * HOUR)
    world.offset -= timedelta(minutes=4)  # and the next process begins before the hour
    world._program.stop()
    world._program = world._begun()
    world.pass_(2 * HOUR)
    assert world.times == ["10 04:00"]


def test_a_computer_that_sleeps_at_the_hour_is_restarted_when_it_wakes(begin: Begin) -> None:
    world = begin("10 18:00")
    world.sleep(14 * HOUR)
    world.pass_(10 * MINUTE)
    assert world.times == ["11 08:05"]


@pytest.mark.parametrize("hour", [0, 1, 2, 3, 4, 23])
def test_in_a_year_with_summer_time_it_restarts_once_on_each_day(qtbot: QtBot, hour: int) -> None:
    zone = ZoneInfo("Europe/Berlin")
    begin = datetime(2026, 1, 1, 12, tzinfo=zone).timestamp()

    class Summer(World):
        def now(self) -> datetime:
            return datetime.fromtimestamp(begin + self.gone, zone).replace(tzinfo=None)

    world = Summer(datetime(2026, 1, 1), hour)
    world.pass_(365 * DAY, 10 * MINUTE)
    world.end()
    days = [each.date() for each in world.restarts]
    assert days == [date(2026, 1, 1 if hour == 23 else 2) + timedelta(days=number) for number in range(365)]
    late = [each for each in world.restarts if each.hour != hour]
    assert late == ([datetime(2026, 3, 29, 3, each.minute, each.second) for each in late] if hour == 2 else [])


def test_its_timer_looks_at_the_clock(qtbot: QtBot, begin: Begin) -> None:
    world = begin("10 03:00")
    world.gone += 2 * HOUR
    world._program._timer.timeout.emit()
    assert world.times == ["10 05:00"]
    assert world._program._timer.interval() == EVERY
    assert world._program._timer.isActive()


def test_without_an_hour_no_timer_runs(begin: Begin) -> None:
    assert not begin("10 03:00", None)._program._timer.isActive()


@pytest.mark.parametrize("hour", [-1, 24])
def test_an_hour_that_is_none_is_refused(qtbot: QtBot, hour: int) -> None:
    with pytest.raises(ValueError, match=rf"the hour of the restart must be in 0\.\.23, got {hour}"):
        DailyRestart(hour, lambda: True, lambda: None)


def test_the_clock_that_nobody_sets_goes_forward() -> None:
    assert seconds_gone() <= seconds_gone()
