import math

import pytest

from playground.engine.limits import Limits, Score

NOTHING: dict[str, float] = {}


def test_without_limits_a_run_goes_on() -> None:
    assert Limits().reached(10**9, {"loss": 0.0}, is_flat=True) is None


def test_a_run_stops_at_the_step_that_was_asked_for() -> None:
    limits = Limits(steps=500)
    assert limits.reached(499, NOTHING, is_flat=False) is None
    assert limits.reached(500, NOTHING, is_flat=False) == "Stopped at step 500, as you asked."


def test_a_falling_score_is_reached_from_above() -> None:
    limits = Limits(score=Score("loss", 0.3, falling=True))
    assert limits.reached(1, {"loss": 0.31}, is_flat=False) is None
    assert limits.reached(2, {"loss": 0.3}, is_flat=False) == "Stopped at step 2: loss fell to 0.3, as you asked."


def test_a_rising_score_is_reached_from_below() -> None:
    limits = Limits(score=Score("accuracy", 0.9))
    assert limits.reached(1, {"accuracy": 0.89}, is_flat=False) is None
    assert (
        limits.reached(2, {"accuracy": 0.9}, is_flat=False) == "Stopped at step 2: accuracy rose to 0.9, as you asked."
    )


@pytest.mark.parametrize("value", [math.nan, math.inf, -math.inf])
def test_what_is_not_finite_reaches_nothing(value: float) -> None:
    for falling in (True, False):
        assert Limits(score=Score("loss", 0.3, falling)).reached(1, {"loss": value}, is_flat=False) is None


def test_a_curve_that_is_not_there_reaches_nothing() -> None:
    assert Limits(score=Score("accuracy", 0.9)).reached(1, {"loss": 0.1}, is_flat=False) is None


def test_a_flat_run_stops_only_if_that_was_asked_for() -> None:
    assert Limits().reached(7, NOTHING, is_flat=True) is None
    assert Limits(flat=True).reached(7, NOTHING, is_flat=False) is None
    assert Limits(flat=True).reached(7, NOTHING, is_flat=True) == "Stopped at step 7: it is no longer getting better."


def test_limits_that_make_no_sense_are_refused() -> None:
    with pytest.raises(ValueError, match="steps must be at least 1, got 0"):
        Limits(steps=0)
    with pytest.raises(ValueError, match="score must be a finite number, got nan"):
        Limits(score=Score("loss", math.nan))


def test_a_run_that_is_already_beyond_the_step_goes_on() -> None:
    limits = Limits(steps=1000)
    assert limits.reached(1000, {}, False)
    assert limits.reached(16_001, {}, False) is None
