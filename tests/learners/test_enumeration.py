"""Everything that is exact against brute force: plain loops over all states of tiny machines."""

from itertools import product

import numpy as np
import pytest

from playground.learners.enumeration import enumerated
from tests import small_networks as truth

SIZES = [(3, 2, False), (4, 1, False), (5, 0, False), (1, 4, False), (0, 3, False), (3, 0, False)]
SIZES += [(3, 2, True), (2, 4, True), (4, 2, True), (3, 0, True), (0, 2, True)]
every_size = pytest.mark.parametrize(("visible", "hidden", "restricted"), SIZES)
SINGLE = 2e-6  # float32


@every_size
@pytest.mark.parametrize("temperature", [1.0, 0.4, 2.5])
def test_log_z_is_that_of_plain_loops(visible: int, hidden: int, restricted: bool, temperature: float) -> None:
    network = truth.network(visible, hidden, restricted)
    found = enumerated(network, temperature).log_z
    assert found == pytest.approx(truth.log_z(network, temperature), rel=SINGLE, abs=SINGLE)


@every_size
@pytest.mark.parametrize("temperature", [1.0, 0.4])
def test_expectations_are_those_of_plain_loops(visible: int, hidden: int, restricted: bool, temperature: float) -> None:
    network = truth.network(visible, hidden, restricted)
    exact = enumerated(network, temperature)
    wanted = truth.together(network, temperature)
    np.testing.assert_allclose(exact.expectations(), wanted, rtol=SINGLE, atol=SINGLE)
    np.testing.assert_allclose(exact.marginals(), wanted.diagonal(), rtol=SINGLE, atol=SINGLE)


@pytest.mark.parametrize(("visible", "hidden", "restricted"), [s for s in SIZES if s[0]])
@pytest.mark.parametrize("temperature", [1.0, 0.4])
def test_the_odds_of_visible_patterns_are_those_of_plain_loops(
    visible: int, hidden: int, restricted: bool, temperature: float
) -> None:
    network = truth.network(visible, hidden, restricted)
    every = truth.odds(network, temperature)
    wanted = [
        sum(chance for state, chance in every.items() if state[:visible] == pattern)
        for pattern in truth.visible_states(network)
    ]
    found = enumerated(network, temperature).visible_odds()
    np.testing.assert_allclose(found, wanted, rtol=2e-5, atol=SINGLE)


@every_size
def test_states_are_drawn_as_often_as_they_are_likely(visible: int, hidden: int, restricted: bool) -> None:
    network = truth.network(visible, hidden, restricted)
    drawn = enumerated(network).draw(4000, np.random.default_rng(5))
    every = truth.odds(network)
    counts = np.array([(drawn == state).all(1).sum() for state in every])
    kinds = len(every)
    assert counts.sum() == 4000
    assert truth.chi_square(counts, np.array([*every.values()])) < kinds + 4 * (2 * kinds) ** 0.5


@pytest.mark.parametrize("restricted", [False, True])
def test_huge_weights_overflow_nothing(restricted: bool) -> None:
    network = truth.network(4, 2, restricted, spread=300.0)
    exact = enumerated(network)
    best = min(truth.energy(network, state) for state in product((0, 1), repeat=6))
    assert exact.log_z == pytest.approx(-best, rel=1e-5)
    assert np.isfinite(exact.expectations()).all()
    assert exact.visible_odds().sum() == pytest.approx(1.0, rel=1e-3)


@pytest.mark.parametrize("restricted", [False, True])
def test_a_million_states_agree_with_the_sum_over_visible_patterns(restricted: bool) -> None:
    """With all cells that the tab has: the likelihoods of all 65 536 patterns are those of the free energy."""
    network = truth.network(16, 4, restricted, spread=0.4)
    exact = enumerated(network)
    numbers = np.array([0, 1, 77, 30_000, 65_535])
    patterns = (numbers[:, None] >> np.arange(16) & 1).astype(np.uint8)
    logs = -network.free_energy(patterns) - exact.log_z
    np.testing.assert_allclose(np.log(exact.visible_odds()[numbers]), logs, rtol=1e-5, atol=1e-4)
    assert exact.visible_odds().sum(dtype=np.float64) == pytest.approx(1.0, rel=1e-4)
    np.testing.assert_allclose(exact.expectations().diagonal(), exact.marginals(), rtol=1e-5)


@pytest.mark.parametrize(("visible", "hidden", "restricted"), [(16, 5, False), (21, 21, True)])
def test_too_many_states_are_refused(visible: int, hidden: int, restricted: bool) -> None:
    with pytest.raises(ValueError, match=r"at most 20 units can be counted, got 21"):
        enumerated(truth.network(visible, hidden, restricted))
