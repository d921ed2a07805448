"""The one contract: what every architecture promises to the rest of the program."""

from abc import ABC, abstractmethod
from typing import Any, ClassVar, Generic, NamedTuple, Self, TypeAlias, TypeVar

import numpy as np
from numpy.typing import NDArray

from playground.learners.knobs import Settings

S = TypeVar("S", bound=Settings)
Shot = TypeVar("Shot")
Question = TypeVar("Question")
Answer = TypeVar("Answer")

State: TypeAlias = dict[str, NDArray[Any]]


class Layer(NamedTuple):
    """One row of a blueprint: a layer's name, the shape of what it gives, how many numbers it learns."""

    name: str
    shape: str
    parameters: int


Blueprint: TypeAlias = tuple[Layer, ...]


class Learner(ABC, Generic[S, Shot, Question, Answer]):
    """One architecture that is taught a step at a time. It knows no Qt, no threads and no files.

    Made from its settings and a seed, a learner does the same for ever after: same seed, same bits.
    """

    Settings: ClassVar[type[Settings]]
    """The frozen dataclass of its knobs."""
    curves: ClassVar[tuple[str, ...]] = ("loss",)
    """The names of the numbers that each step returns; the first one falls while it learns."""
    falling: ClassVar[tuple[str, ...]] = ("loss",)
    """Those of them that fall; the others rise."""
    growing: ClassVar[tuple[str, ...]] = ()
    """How the names of those arrays of its state begin whose length may change, such as the visitor's data."""

    def __init__(self, settings: S, seed: int = 0) -> None:
        self.settings = settings
        self.seed = seed

    @property
    def converged(self) -> bool:
        """Whether there is nothing left to learn; its session then pauses."""
        return False

    @abstractmethod
    def step(self) -> tuple[float, ...]:
        """Learn once, in at most about 20 ms, and return one number per curve."""

    @abstractmethod
    def snapshot(self) -> Shot:
        """All there is to draw, as immutable copies, in under a millisecond."""

    @abstractmethod
    def answer(self, question: Question) -> Answer:
        """Reply to the visitor. Changes nothing, not even the random state."""

    @abstractmethod
    def state(self) -> State:
        """Copies of everything needed to go on bit for bit: weights, optimiser, random state, step."""

    def restore(self, state: State) -> None:
        """Go on from a state of a learner with the same settings. ValueError, and no change, if it does not fit."""
        before = self.state()
        check_fits(state, before, self.growing)
        try:
            self._restore(state)
        except (ValueError, TypeError, RuntimeError, OverflowError) as error:  # random states refuse with any of them
            self._restore(before)
            raise ValueError(str(error)) from error

    @abstractmethod
    def _restore(self, state: State) -> None:
        """Take over a state whose names, types, shapes and finiteness were checked; ValueError if that is not all."""

    @abstractmethod
    def blueprint(self) -> Blueprint:
        """The architecture as a table of layers."""

    def apply(self, settings: S) -> None:
        """Take new values of live knobs from the next step on."""
        self.settings = settings

    def heir(self, settings: S, seed: int) -> Self:
        """A new one that has learned nothing, with the same data to learn from."""
        return type(self)(settings, seed)

    def teach(self, example: Any) -> None:
        """Take what the visitor brings as data, where the architecture learns from that."""
        raise ValueError(f"{type(self).__name__} takes no examples, got {type(example).__name__}")


def check_fits(state: State, pattern: State, growing: tuple[str, ...] = ()) -> None:
    """Raise ValueError unless a state has the names, types and shapes of another one, and only finite numbers."""
    if unmatched := sorted(set(pattern) ^ set(state)):
        raise ValueError(f"its parts must be those of this architecture; {unmatched[0]!r} does not match")
    for name, array in state.items():
        wanted = pattern[name]
        rest = slice(1 if name.startswith(growing) else 0, None)
        if (array.dtype, array.ndim, array.shape[rest]) != (wanted.dtype, wanted.ndim, wanted.shape[rest]):
            raise ValueError(f"{name} must be {wanted.dtype} {wanted.shape}, got {array.dtype} {array.shape}")
        if array.dtype.kind == "f" and not np.isfinite(array).all():
            raise ValueError(f"{name} must be finite, and some of its numbers are not")


def frozen(array: NDArray[Any]) -> NDArray[Any]:
    """A copy that nobody can change; what crosses a boundary is made of these."""
    copy = np.array(array)
    copy.flags.writeable = False
    return copy
