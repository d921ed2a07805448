"""A generator's state goes through an array and back."""

import numpy as np
import pytest

from playground.learners.random_state import random_of, random_state


def test_a_generator_goes_on_from_its_state_bit_for_bit() -> None:
    random = np.random.default_rng(3)
    random.integers(5, size=3, dtype=np.uint16)  # leaves half a number over, which is part of the state
    again = random_of(random_state(random))
    assert np.array_equal(random.integers(99, size=5, dtype=np.uint16), again.integers(99, size=5, dtype=np.uint16))
    assert np.array_equal(random.standard_normal(9), again.standard_normal(9))


def test_the_state_is_a_copy_that_nobody_changes() -> None:
    random = np.random.default_rng(3)
    state = random_state(random)
    before = state.copy()
    random.random(10)
    assert np.array_equal(state, before)
    assert not state.flags.writeable


def test_the_wrong_number_of_numbers_is_refused() -> None:
    with pytest.raises(ValueError, match="not enough values"):
        random_of(np.zeros(5, np.uint64))
