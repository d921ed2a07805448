"""The state of a numpy generator as an array, so that a learner can keep it in its own state."""

from typing import Any, cast

import numpy as np
from numpy.typing import NDArray

from playground.learners.learner import frozen


def random_state(random: np.random.Generator) -> NDArray[np.uint64]:
    """The state of a PCG64 generator as six whole numbers."""
    state = cast("dict[str, Any]", random.bit_generator.state)
    numbers = (state["state"]["state"], state["state"]["inc"])
    halves = [half for number in numbers for half in (number >> 64, number & (2**64 - 1))]
    return frozen(np.array([*halves, state["has_uint32"], state["uinteger"]], np.uint64))


def random_of(numbers: NDArray[np.uint64]) -> np.random.Generator:
    """A generator that goes on from that state. ValueError if it can't be one."""
    high, low, inc_high, inc_low, has, spare = numbers.tolist()
    random = np.random.default_rng()
    random.bit_generator.state = {
        "bit_generator": "PCG64",
        "state": {"state": high << 64 | low, "inc": inc_high << 64 | inc_low},
        "has_uint32": has,
        "uinteger": spare,
    }
    return random
