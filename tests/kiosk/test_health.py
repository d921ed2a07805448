"""Promise 18 of RELIABILITY.md: when crashes are a loop, and what follows."""

import pytest

from playground.kiosk.health import Health

DAY = 86_400.0


def after(*crashes: tuple[float, str]) -> tuple[Health, list[float]]:
    """The health after crashes, each after so many seconds of being well and showing a tab; and the waits."""
    health = Health()
    return health, [health.crashed(well, tab) for well, tab in crashes]


@pytest.mark.parametrize(
    ("well", "count", "is_safe"),
    [
        (5.0, 4, False),
        (5.0, 5, True),
        (30.0, 5, True),  # the fifth comes 120 s after the first
        (31.0, 5, False),
        (31.0, 50, False),  # one every half minute, for ever: each is followed by a start at once
        (0.0, 5, True),
        (DAY, 50, False),
    ],
)
def test_five_crashes_within_two_minutes_lead_to_safe_mode(well: float, count: int, is_safe: bool) -> None:
    assert after(*[(well, "cnn")] * count)[0].is_safe == is_safe


def test_a_start_that_fails_does_not_reset_the_counter() -> None:
    """However long it took: only time in which the program is well counts."""
    health, _ = after((10.0, "cnn"), (0.0, ""), (10.0, "cnn"), (0.0, ""))
    assert not health.is_safe
    health.crashed(0.0, "")
    assert health.is_safe


def test_the_tab_that_was_shown_last_is_left_out() -> None:
    health, _ = after(*[(1.0, "vae")] * 4, (1.0, "gan"))
    assert health.left_out == ("gan",)


def test_a_program_that_told_of_no_tab_leaves_none_out() -> None:
    assert after(*[(0.0, "")] * 5)[0].left_out == ()


def test_the_first_starts_are_at_once_and_then_the_waits_double_up_to_a_minute() -> None:
    _, waits = after(*[(1.0, "cnn")] * 13)
    assert waits == [0, 0, 0, 0, 1, 2, 4, 8, 16, 32, 60, 60, 60]


def test_another_loop_in_safe_mode_leaves_out_another_tab() -> None:
    health, _ = after(*[(1.0, "cnn")] * 5, *[(1.0, "rbm")] * 4)
    assert health.left_out == ("cnn",)
    health.crashed(1.0, "rbm")
    assert health.left_out == ("cnn", "rbm")


def test_some_minutes_of_health_don_t_end_safe_mode() -> None:
    health, _ = after(*[(1.0, "cnn")] * 5)
    assert health.crashed(599.0, "rbm") == 2
    assert (health.is_safe, health.left_out) == (True, ("cnn",))


def test_after_ten_minutes_of_health_all_is_forgotten() -> None:
    health, _ = after(*[(1.0, "cnn")] * 5)
    assert health.crashed(600.0, "rbm") == 0
    assert (health.is_safe, health.left_out) == (False, ())
    assert [health.crashed(1.0, "cnn") for _ in range(4)] == [0, 0, 0, 1]


def test_a_wanted_restart_tries_the_tab_again() -> None:
    health, _ = after(*[(1.0, "cnn")] * 5)
    health.restarted()
    assert (health.is_safe, health.left_out) == (False, ())
