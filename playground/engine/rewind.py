"""The moments of a run that are kept so that one can go back to them."""

import dataclasses
import math
from dataclasses import dataclass
from typing import Any, Generic, TypeVar

import numpy as np
from numpy.typing import NDArray

from playground.engine.history import Curves
from playground.learners.knobs import Settings
from playground.learners.learner import State

S = TypeVar("S", bound=Settings)
BUDGET = 96 * 2**20  # bytes
MOST = 160  # moments: more than a hand can tell apart on a slider


@dataclass(frozen=True)
class Moment(Generic[S]):
    """All that is needed to go on from one step of a run as if nothing had happened."""

    step: int
    settings: S
    state: State
    curves: Curves

    def is_finite(self) -> bool:
        """Whether every number of the state is one."""
        return all(np.isfinite(array).all() for array in self.state.values() if array.dtype.kind == "f")


class Rewind(Generic[S]):
    """Keeps the first moment, the newest one, and between them as many as the budget allows.

    They are spaced geometrically: many from the early steps, when a learner changes most, and few from the long
    time after, so that a run of any length fits.
    """

    def __init__(self, budget: int = BUDGET, most: int = MOST) -> None:
        self._budget = budget
        self._most = most
        self._moments: list[Moment[S]] = []

    @property
    def moments(self) -> tuple[Moment[S], ...]:
        return tuple(self._moments)

    @property
    def steps(self) -> tuple[int, ...]:
        return tuple(moment.step for moment in self._moments)

    def is_due(self, step: int) -> bool:
        """Whether a moment of that step is worth keeping: at first each, then every sixteenth part of the way."""
        return not self._moments or step - self._moments[-1].step >= (1 if step <= 100 else step // 16)

    def keep(self, moment: Moment[S]) -> None:
        """Keep the newest moment; forget the ones that are missed least if there are too many."""
        self.forget_from(moment.step)
        self._moments.append(_sharing(moment, self._moments[-1]) if self._moments else moment)
        while len(self._moments) > 2 and (len(self._moments) > self._most or self.bytes() > self._budget):
            del self._moments[self._least_missed()]

    def nearest(self, step: int) -> Moment[S]:
        """The kept moment nearest to a step. Raises ValueError if nothing was kept yet."""
        if not self._moments:
            raise ValueError("there is nothing to go back to yet")
        return min(self._moments, key=lambda moment: abs(moment.step - step))

    def forget_from(self, step: int) -> None:
        """Forget the moments at and after a step."""
        self._moments = [moment for moment in self._moments if moment.step < step]

    def clear(self) -> None:
        self._moments.clear()

    def bytes(self) -> int:
        """How much memory the moments take; an array that several of them share is counted once."""
        arrays = {id(array): array for moment in self._moments for array in moment.state.values()}
        return sum(array.nbytes for array in arrays.values())

    def _least_missed(self) -> int:
        """The index of the moment whose neighbours are closest to each other, by the ratio of their steps."""
        steps = self.steps
        gaps = [math.log((steps[i + 1] + 1) / (steps[i - 1] + 1)) for i in range(1, len(steps) - 1)]
        return 1 + gaps.index(min(gaps))


def _sharing(moment: Moment[S], last: Moment[S]) -> Moment[S]:
    """The moment with what did not change since the last one, such as a rival that does not learn, held only once."""
    state = {name: _same(array, last.state.get(name)) for name, array in moment.state.items()}
    return dataclasses.replace(moment, state=state)


def _same(array: NDArray[Any], old: NDArray[Any] | None) -> NDArray[Any]:
    """The old array if the new one agrees with it in every bit, otherwise the new one."""
    if old is None or (old.dtype, old.shape) != (array.dtype, array.shape):
        return array
    return old if np.array_equal(_bits(old), _bits(array)) else array


def _bits(array: NDArray[Any]) -> NDArray[np.uint8]:
    return array.reshape(-1).view(np.uint8)
