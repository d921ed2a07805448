import sys
import threading
from collections.abc import Callable, Iterator

import pytest

from playground.app.mishaps import QUIET, Mishaps
from tests.clock import Clock

Expect = Callable[[str], None]


@pytest.fixture
def clock() -> Clock:
    return Clock(0.0)


@pytest.fixture
def mishaps(clock: Clock) -> Mishaps:
    return Mishaps(clock)


@pytest.fixture
def hooks() -> Iterator[None]:
    """The hooks of before, afterwards."""
    before = sys.excepthook, threading.excepthook
    yield
    sys.excepthook, threading.excepthook = before


def happen(mishaps: Mishaps, cause: Callable[[], object]) -> None:
    """Let something go wrong and nobody catch it."""
    try:
        cause()
    except Exception as error:
        mishaps.note(type(error), error, error.__traceback__)


def divide() -> float:
    return 1 / 0


def look_up() -> int:
    return {}["planted"]


def test_it_is_logged_with_where_it_happened(
    mishaps: Mishaps, expected_logs: Expect, caplog: pytest.LogCaptureFixture
) -> None:
    expected_logs("unexpected ZeroDivisionError")
    happen(mishaps, divide)
    assert "in divide" in caplog.text


def test_the_same_line_is_logged_once_a_minute(
    mishaps: Mishaps, clock: Clock, expected_logs: Expect, caplog: pytest.LogCaptureFixture
) -> None:
    expected_logs("unexpected ZeroDivisionError")
    for seconds in (0.0, QUIET / 2, QUIET - 1, QUIET, QUIET + 1, 2 * QUIET):
        clock.now = seconds
        happen(mishaps, divide)
    assert len(caplog.records) == 3


def test_another_line_is_logged_at_once(
    mishaps: Mishaps, expected_logs: Expect, caplog: pytest.LogCaptureFixture
) -> None:
    expected_logs("unexpected ZeroDivisionError")
    expected_logs("unexpected KeyError")
    happen(mishaps, divide)
    happen(mishaps, look_up)
    assert len(caplog.records) == 2


def test_one_without_a_place_is_logged_too(mishaps: Mishaps, expected_logs: Expect) -> None:
    expected_logs("unexpected ValueError")
    mishaps.note(ValueError, None, None)


def test_nothing_of_it_is_kept(mishaps: Mishaps, expected_logs: Expect) -> None:
    expected_logs("unexpected ZeroDivisionError")
    kept = ("last_value", "last_traceback", "last_exc")
    for name in kept:
        setattr(sys, name, object())
    happen(mishaps, divide)
    assert not any(hasattr(sys, name) for name in kept)


def test_threads_are_watched_too(mishaps: Mishaps, hooks: None, expected_logs: Expect) -> None:
    expected_logs("unexpected ZeroDivisionError")
    expected_logs("unexpected KeyError")
    mishaps.watch()
    thread = threading.Thread(target=divide)
    thread.start()
    thread.join()
    try:
        look_up()
    except KeyError as error:
        sys.excepthook(KeyError, error, error.__traceback__)
