"""How an RBM restores a drawing: a chain of Gibbs steps in which some pixels stay, some lean, and some are free."""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from playground.learners.learner import frozen
from playground.learners.rbm_parts import Machine, sample, sigmoid

LEAN = 1.7  # log odds that a pixel is as it was drawn: about 85 %
MOST_STEPS = 40  # of one question, so that it is answered in time

Array = NDArray[np.float32]
Bytes = NDArray[np.uint8]
Mask = NDArray[np.bool_]


@dataclass(frozen=True)
class RbmQuestion:
    """What becomes of this drawing in so many Gibbs steps, `seed` being the seed of all that is drawn by lot?

    The state of the chains travels in the question, so that to go on is to ask again and changes nothing.
    """

    image: Array
    """(28, 28) ink, 0 to 1"""
    held: Mask
    """(28, 28) pixels that stay as they were drawn"""
    lost: Mask
    """(28, 28) pixels of which nothing is known; what is neither held nor lost leans towards the drawing"""
    chain: Bytes | None = None
    """(28, 28) the visible units from which to go on; None: begin with the drawing"""
    steps: int = 1
    seed: int = 0
    dreams: Bytes | None = None
    """(n, 28, 28) the visible units of chains that nothing holds, which go on as well"""

    def __post_init__(self) -> None:
        if not 0 <= self.steps <= MOST_STEPS:
            raise ValueError(f"steps must be in 0..{MOST_STEPS}, got {self.steps}")


@dataclass(frozen=True)
class RbmAnswer:
    """The drawing's chain, step by step; the first entry is where it began."""

    image: Array
    """(28, 28) the drawing that was asked about"""
    seed: int
    """of the question"""
    pictures: Array
    """(steps + 1, 28, 28) how likely each pixel is ink after each step"""
    energy: Array
    """(steps + 1,) E(v, h) of the units as drawn by lot, in nats"""
    free_energy: Array
    """(steps + 1,) F(v), in nats"""
    hidden: Array
    """(hidden,) how likely each hidden unit is on, given the last picture"""
    units: Bytes
    """(hidden,) which of them came on by lot"""
    chain: Bytes
    """(28, 28) the visible units at the end: what the next question goes on from"""
    dreams: Bytes | None
    """(n, 28, 28) the visible units of the free chains at the end"""
    dreamt: Array | None
    """(n, 28, 28) how likely each of their pixels is ink"""

    @property
    def restored(self) -> Array:
        """(28, 28) the last picture."""
        return self.pictures[-1]


def restore(machine: Machine, question: RbmQuestion, temperature: float) -> RbmAnswer:
    """Walk the chain of a question. Same machine, same question: same answer.

    v_i ~ sigmoid((a_i + W_i·h) / T + lean (2 x_i - 1)): what is seen is evidence, which adds to the log odds.
    """
    dice = np.random.default_rng(question.seed)
    image, shape = question.image.reshape(1, -1), question.image.shape
    held, lost = question.held.reshape(1, -1), question.lost.reshape(1, -1)
    lean = np.where(lost | held, 0, LEAN * (2 * image - 1)).astype(np.float32)
    fixed = (image > 0.5).astype(np.float32)
    v = fixed if question.chain is None else question.chain.reshape(1, -1).astype(np.float32)
    pictures, walked = [image if question.chain is None else v], [v]
    for _ in range(question.steps):
        h = sample(machine.hidden_chances(v, temperature), dice)
        chances = sigmoid(machine.visible_sums(h) / temperature + lean)
        pictures.append(np.where(held, image, chances))
        v = np.where(held, fixed, sample(chances, dice))
        walked.append(v)
    states = np.concatenate(walked)  # (steps + 1, visible)
    hidden = machine.hidden_chances(states, temperature)
    units = sample(hidden, dice)
    dreams = dreamt = None
    if question.dreams is not None:
        flat = question.dreams.reshape(len(question.dreams), -1)
        dreams, dreamt = (
            frozen(part.reshape(-1, *shape)) for part in dream(machine, flat, max(1, question.steps), dice, temperature)
        )
    return RbmAnswer(
        frozen(question.image),
        question.seed,
        frozen(np.concatenate(pictures).reshape(-1, *shape)),
        frozen(machine.energy(states, units)),
        frozen(machine.free_energy(states, temperature)),
        frozen(hidden[-1]),
        frozen(units[-1].astype(np.uint8)),
        frozen(v.reshape(shape).astype(np.uint8)),
        dreams,
        dreamt,
    )


def dream(machine: Machine, v: Bytes, steps: int, dice: np.random.Generator, temperature: float) -> tuple[Bytes, Array]:
    """Chains v (n, visible) that nothing holds, at least one step on: their units, and how likely each pixel was."""
    units = chances = v.astype(np.float32)
    for _ in range(steps):
        _, chances = machine.gibbs(units, dice, temperature)
        units = sample(chances, dice)
    return units.astype(np.uint8), np.asarray(chances, np.float32)
