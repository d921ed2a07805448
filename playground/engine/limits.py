"""When a run stops by itself: after so many steps, at a score, or when nothing gets better."""

import math
from dataclasses import dataclass
from typing import NamedTuple

from playground.phrases import phrase


class Score(NamedTuple):
    """A value that a curve is to reach; a loss is `falling` to it, an accuracy rises."""

    curve: str
    value: float
    falling: bool = False

    def told(self, step: int) -> str:
        """A sentence that says that it was reached there."""
        return phrase(
            "Stopped at step {step}: {curve} fell to {value:g}, as you asked."
            if self.falling
            else "Stopped at step {step}: {curve} rose to {value:g}, as you asked.",
            step=step,
            curve=phrase(self.curve),
            value=self.value,
        )

    def is_reached(self, value: float) -> bool:
        """Whether the curve has come that far; a value that is not finite never has."""
        return math.isfinite(value) and (value <= self.value if self.falling else value >= self.value)


@dataclass(frozen=True)
class Limits:
    """What the visitor wants the run to stop at; the first thing reached counts."""

    steps: int | None = None
    score: Score | None = None
    flat: bool = False

    def __post_init__(self) -> None:
        if self.steps is not None and self.steps < 1:
            raise ValueError(f"steps must be at least 1, got {self.steps}")
        if self.score is not None and not math.isfinite(self.score.value):
            raise ValueError(f"score must be a finite number, got {self.score.value}")

    def reached(self, step: int, curve_values: dict[str, float], is_flat: bool) -> str | None:
        """The sentence that tells the visitor why the run stops here, or None while it goes on."""
        if step == self.steps:  # a model that was opened beyond it goes on
            return phrase("Stopped at step {step}, as you asked.", step=step)
        if self.score is not None and self.score.is_reached(curve_values.get(self.score.curve, math.nan)):
            return self.score.told(step)
        if self.flat and is_flat:
            return phrase("Stopped at step {step}: it is no longer getting better.", step=step)
        return None
