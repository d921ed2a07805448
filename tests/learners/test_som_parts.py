"""The schedule of a self-organising map."""

import numpy as np
import pytest

from playground.learners.som_parts import PHASES, RATE_AT_END, Schedule, SomSettings


def test_radius_and_rate_fall_by_the_same_factor_with_each_step_and_stay_at_the_end() -> None:
    radii, rates = Schedule(9, 0.45, 100, 0.7).at(np.arange(0, 301, 50))
    np.testing.assert_allclose(radii[:3], [9, np.sqrt(9 * 0.7), 0.7])
    np.testing.assert_allclose(rates[:3], [0.45, np.sqrt(0.45 * RATE_AT_END), RATE_AT_END])
    assert (radii[3:] == radii[2]).all()
    assert (rates[3:] == rates[2]).all()


def test_what_begins_below_the_end_stays_there() -> None:
    radius, rate = Schedule(0.5, 0.01, 100).at(70.0)
    assert (radius, rate) == (0.5, 0.01)


@pytest.mark.parametrize(("time", "share"), [(0, 0), (25, 0.25), (100, 1), (1e9, 1)])
def test_the_share_of_the_way(time: float, share: float) -> None:
    assert Schedule(9, 0.5, 100).share(time) == share


def test_the_schedule_is_that_of_the_knobs() -> None:
    assert SomSettings(radius=4.0, rate=0.2, settling=50, last_radius=2.0).schedule == Schedule(4.0, 0.2, 50, 2.0)


def test_a_step_has_four_parts() -> None:
    assert len(set(PHASES)) == 4
