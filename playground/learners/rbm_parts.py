"""The mathematics of a restricted Boltzmann machine of units that are 0 or 1, in numpy, for all that is built of them.

`Machine` holds the weights: energies, probabilities, Gibbs steps, the exact likelihood of a small one. `contrast` and
`chase` give the two phases of CD-k and of persistent CD, `slope` the gradient from them, and `Ascent` follows it with
momentum and weight decay. `sample` draws units. Everything keeps the type of the weights: float32 to learn fast,
float64 to be exact. Rows are examples: v is (n, visible), h is (n, hidden).
"""

from dataclasses import dataclass
from typing import Any, NamedTuple, Self

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.floating[Any]]

_DICE = 1 << 16  # a unit is drawn to one in so many
_SPARSE = 0.85  # with a smaller share of units that are on anywhere, leaving out the others is faster
_LARGE = 1 << 16  # weights; products of fewer are too short for that
_COUNTED = 20  # units whose states are counted one by one at most: a million


def sigmoid(x: Floats) -> Floats:
    """1 / (1 + exp(-x)) as (1 + tanh(x / 2)) / 2, which can't overflow and is faster."""
    y = np.multiply(x, 0.5)
    np.tanh(y, out=y)
    y *= 0.5
    y += 0.5
    return y


def softplus(x: Floats) -> Floats:
    """log(1 + exp(x)), without overflow."""
    return np.maximum(x, 0) + np.log1p(np.exp(-np.abs(x)))


def sample(chances: Floats, dice: np.random.Generator) -> Floats:
    """Units that are 1 with these chances, else 0; the chances count as multiples of 1/65536.

    Four draws of 16 bits from each random number of the generator: twice as fast as `dice.random() < chances`.
    """
    raw = dice.bit_generator.random_raw(-(-chances.size // 4))
    drawn = np.asarray(raw).view(np.uint16)[: chances.size].reshape(chances.shape).astype(chances.dtype)
    drawn += 0.5
    drawn *= 1 / _DICE
    return np.less(drawn, chances, out=drawn)


class Phase(NamedTuple):
    """One side of the contrast: visible units v (n, visible) and how likely the hidden ones are, h (n, hidden)."""

    v: Floats
    h: Floats


class Slope(NamedTuple):
    """How the likelihood changes with the weights (visible, hidden), and with the biases of both layers."""

    weights: Floats
    visible: Floats
    hidden: Floats


@dataclass
class Machine:
    """Two layers of units that are 0 or 1, and links between the layers only (Smolensky 1986).

    E(v, h) = -a·v - b·h - v·W·h, and at temperature T a state has the probability exp(-E / T) / Z.
    """

    weights: Floats
    """W (visible, hidden)"""
    visible: Floats
    """a (visible,)"""
    hidden: Floats
    """b (hidden,)"""

    @classmethod
    def random(cls, visible: int, hidden: int, dice: np.random.Generator, spread: float = 0.01) -> Self:
        """Small random weights and biases of zero, in float32 (Hinton 2010: A practical guide)."""
        weights = (spread * dice.standard_normal((visible, hidden))).astype(np.float32)
        return cls(weights, np.zeros(visible, np.float32), np.zeros(hidden, np.float32))

    def parts(self) -> tuple[Floats, Floats, Floats]:
        """Weights, visible biases, hidden biases: the arrays themselves."""
        return self.weights, self.visible, self.hidden

    def follow(self, other: "Machine", share: float) -> None:
        """Move every weight and bias that share of the way to another machine's."""
        for mine, theirs in zip(self.parts(), other.parts(), strict=True):
            mine += share * (theirs - mine)

    # One layer from the other.

    def hidden_sums(self, v: Floats) -> Floats:
        """b + v W: (n, hidden). Visible units that are off in every row cost nothing."""
        on = _on((v,), self.weights.size)
        sums = v @ self.weights if on is None else v[:, on] @ self.weights[on]
        sums += self.hidden
        return sums

    def visible_sums(self, h: Floats) -> Floats:
        """a + h W': (n, visible)."""
        sums = h @ self.weights.T
        sums += self.visible
        return sums

    def hidden_chances(self, v: Floats, temperature: float = 1.0) -> Floats:
        """p(h = 1 | v) = sigmoid((b + v W) / T): (n, hidden)."""
        return sigmoid(_cooled(self.hidden_sums(v), temperature))

    def visible_chances(self, h: Floats, temperature: float = 1.0) -> Floats:
        """p(v = 1 | h) = sigmoid((a + h W') / T): (n, visible)."""
        return sigmoid(_cooled(self.visible_sums(h), temperature))

    def gibbs(self, v: Floats, dice: np.random.Generator, temperature: float = 1.0) -> tuple[Floats, Floats]:
        """One Gibbs step: draw the hidden units given v, and give them (n, hidden) and the chances of the visible ones.

        To go on, draw the visible units from their chances with `sample`, or keep the chances (less noise, no longer
        exact); units that are held or unknown are then set by the caller.
        """
        h = sample(self.hidden_chances(v, temperature), dice)
        return h, self.visible_chances(h, temperature)

    # How good a state is.

    def energy(self, v: Floats, h: Floats) -> Floats:
        """E(v, h) = -a·v - b·h - v·W·h: (n,)."""
        return -(v @ self.visible) - (h * self.hidden_sums(v)).sum(1)

    def free_energy(self, v: Floats, temperature: float = 1.0) -> Floats:
        """F(v) = -a·v - T sum_j log(1 + exp((b_j + v·W_j) / T)): (n,). exp(-F / T) sums exp(-E / T) over all h."""
        sums = _cooled(self.hidden_sums(v), temperature)
        return -(v @ self.visible) - temperature * softplus(sums).sum(1)

    def log_partition(self, temperature: float = 1.0) -> float:
        """log Z in float64, by counting all states of the smaller layer, which has at most 20 units."""
        turned = self if len(self.visible) <= len(self.hidden) else Machine(self.weights.T, self.hidden, self.visible)
        exact = Machine(*(part.astype(np.float64) for part in turned.parts()))
        minus = -exact.free_energy(all_states(len(exact.visible)), temperature) / temperature
        largest = float(minus.max())
        return largest + float(np.log(np.exp(minus - largest).sum()))

    def log_likelihood(self, v: Floats, temperature: float = 1.0) -> Floats:
        """log p(v) in nats: (n,); exact, hence only where one layer has at most 20 units."""
        return -self.free_energy(v, temperature) / temperature - self.log_partition(temperature)

    def pseudo_likelihood(self, v: Floats, dice: np.random.Generator) -> Floats:
        """log p(v_i | all others) of one unit i of each row, times the number of units: (n,), in nats.

        A measure that needs no Z (Besag 1975): log sigmoid(F(v with unit i turned) - F(v)).
        """
        rows, columns = np.arange(len(v)), dice.integers(v.shape[1], size=len(v))
        turned = v.copy()
        turned[rows, columns] = 1 - turned[rows, columns]
        return -v.shape[1] * softplus(self.free_energy(v) - self.free_energy(turned))


def all_states(units: int) -> NDArray[np.float64]:
    """All 2^units states of so many units: (2^units, units), the first unit changing most slowly."""
    if not 0 <= units <= _COUNTED:
        raise ValueError(f"the states of 0..{_COUNTED} units can be counted, got {units}")
    return (np.arange(2**units)[:, None] >> np.arange(units)[::-1] & 1).astype(np.float64)


# Learning: make what is seen likelier (positive phase), and what the machine makes up by itself less likely (negative).


def contrast(machine: Machine, v: Floats, steps: int, dice: np.random.Generator) -> tuple[Phase, Phase]:
    """Both phases of CD-k (Hinton 2002): from the data v, and `steps` Gibbs steps away from it."""
    positive = Phase(v, machine.hidden_chances(v))
    return positive, chase(machine, sample(positive.h, dice), steps, dice)


def chase(machine: Machine, h: Floats, steps: int, dice: np.random.Generator) -> Phase:
    """The negative phase `steps` Gibbs steps on from hidden units h (chains, hidden) that are 0 or 1.

    Persistent CD (Tieleman 2008) draws with `sample(phase.h)` the hidden units from which it goes on next time.
    """
    for step in range(steps):
        v = sample(machine.visible_chances(h), dice)
        chances = machine.hidden_chances(v)
        if step == steps - 1:
            return Phase(v, chances)
        h = sample(chances, dice)
    raise ValueError(f"the number of Gibbs steps must be at least 1, got {steps}")


def slope(positive: Phase, negative: Phase, out: Slope | None = None) -> Slope:
    """d log p(v) / dW = <v h>+ - <v h>-, and <v>+ - <v>-, <h>+ - <h>- for the biases; means over each phase's rows.

    Given `out`, it is written there: to get fresh memory for large arrays takes as long as half the product.
    """
    # Both in one product; the signs and the numbers of rows go with the smaller layer.
    h = np.concatenate([positive.h / len(positive.h), negative.h / -len(negative.h)])
    shape = positive.v.shape[1], h.shape[1]
    found = out or Slope(np.empty(shape, h.dtype), np.empty(shape[0], h.dtype), np.empty(shape[1], h.dtype))
    on = _on((positive.v, negative.v), shape[0] * shape[1])
    if on is None:
        np.matmul(np.concatenate([positive.v, negative.v]).T, h, out=found.weights)
    else:
        found.weights[:] = 0
        found.weights[on] = np.concatenate([positive.v[:, on], negative.v[:, on]]).T @ h
    np.subtract(positive.v.mean(0), negative.v.mean(0), out=found.visible)
    h.sum(0, out=found.hidden)
    return found


class Ascent:
    """Uphill with momentum: velocity <- momentum * velocity + rate * (slope - decay * W); W <- W + velocity.

    Only the weights decay, not the biases. The knobs may be changed at any time.
    """

    def __init__(self, machine: Machine, rate: float = 0.05, momentum: float = 0.5, decay: float = 1e-4) -> None:
        self.machine = machine
        self.rate, self.momentum, self.decay = rate, momentum, decay
        self.velocity = Slope(*map(np.zeros_like, machine.parts()))
        """belongs to the state of a learner"""
        self.scratch = Slope(*map(np.empty_like, machine.parts()))
        """where the next slope can be written"""

    def step(self, slope: Slope) -> None:
        """Move weights and biases, in place. The slope is used up: its arrays are scratch afterwards."""
        if self.decay:
            np.subtract(slope.weights, self.machine.weights * self.decay, out=slope.weights)
        for part, velocity, uphill in zip(self.machine.parts(), self.velocity, slope, strict=True):
            uphill *= self.rate
            if self.momentum:
                velocity *= self.momentum
                velocity += uphill
            else:
                velocity[:] = uphill
            part += velocity


def _cooled(sums: Floats, temperature: float) -> Floats:
    """The sums divided by the temperature, in place."""
    if temperature != 1:
        sums /= temperature
    return sums


def _on(phases: tuple[Floats, ...], products: int) -> NDArray[np.intp] | None:
    """Which units are not 0 in all rows, if that leaves out enough of a large product to be faster; else nothing.

    Of a digit's 784 pixels about 450 are on in any of a hundred digits, the others add exact zeros.
    """
    if products < _LARGE:
        return None
    on = np.flatnonzero(np.logical_or.reduce([v.any(0) for v in phases]))
    return on if len(on) < _SPARSE * phases[0].shape[1] else None
