"""What crosses to the screen is complete in itself."""

import numpy as np

from playground.learners.boltzmann_shots import Chain, MachineShot
from tests.small_networks import network


def test_a_fresh_chain_has_all_units_off_and_free() -> None:
    chain = Chain.fresh(5)
    assert chain.state.tolist() == [0] * 5
    assert chain.held.tolist() == [-1] * 5
    assert chain.unit == -1


def test_belief_is_what_all_patterns_have_together_and_never_more_than_all() -> None:
    table = np.zeros((3, 3))
    shots = [MachineShot(network(2, 1), table, table, np.array(odds), 1.0) for odds in ([0.25, 0.5], [0.7, 0.3000001])]
    assert [shot.belief for shot in shots] == [0.75, 1.0]
