"""What a deep belief net is asked and shows, the stack of machines that it begins with, and the digits with names."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

import numpy as np
from numpy.typing import NDArray

from playground.data.digits import SIZE, Digits
from playground.learners.learner import frozen
from playground.learners.rbm_parts import Machine

Array = NDArray[np.float32]
Labels = NDArray[np.int64]

CLASSES, PIXELS = 10, SIZE * SIZE
MOST_LABELS = 1_000
_DRAWN = 2_500  # digits among which there are enough of each


@dataclass(frozen=True)
class DeepBeliefQuestion:
    """Which digit is this?"""

    image: Array
    """(28, 28) ink, 0 to 1, normalised"""


@dataclass(frozen=True)
class Phase:
    """How far it has come."""

    done: tuple[int, ...]
    """steps of each layer's own learning, and at the end updates with labels"""
    steps: int
    """as many steps as each layer is given"""
    now: int
    """which of them goes on: a layer from 0 on, or their number while it learns from labels"""
    labels: int
    """how many digits have names"""

    @property
    def is_tuning(self) -> bool:
        return self.now == len(self.done) - 1

    @property
    def shares(self) -> tuple[float, ...]:
        """How much of each layer's learning is done, 0 to 1."""
        return tuple(min(done / self.steps, 1.0) for done in self.done[:-1])


@dataclass(frozen=True)
class DeepBeliefAnswer:
    """What both nets make of the drawing."""

    image: Array
    layers: tuple[Array, ...]
    """(units,) how much each unit of each layer of the pretrained net is on, 0 to 1"""
    pretrained: Array
    """(10,) probabilities"""
    random: Array
    """(10,) those of the net that began with random weights"""
    fantasy: Array
    """(28, 28) what the layers that have begun to learn make of the drawing on the way up and down again"""
    phase: Phase


@dataclass(frozen=True)
class DeepBeliefShot:
    """Both nets as they are, and how they read held-out digits."""

    filters: tuple[Array, ...]
    """for each layer (n, 28, 28): the pixels that turn some of its units on (+) or off (-), seen through those below"""
    units: tuple[int, ...]
    """how many units each layer has"""
    random_filters: Array
    """(n, 28, 28) the same for the first layer of the net that began with random weights"""
    tested: NDArray[np.uint8]
    """(n, 28, 28) held-out digits"""
    labels: Labels
    """(n,) what they are"""
    pretrained: Labels
    """(n,) what the pretrained net read"""
    random: Labels
    """(n,) what the other one read"""
    rebuilt: float
    """mean square error of a pixel of the held-out digits, up through the stack and down again"""
    phase: Phase
    told: str


@lru_cache(maxsize=4)
def labelled(seed: int) -> tuple[Array, Labels]:
    """The digits with names, (1000, 784) and (1000,): the first n are as many of each digit as can be."""
    images, labels = Digits((seed + 2**32) % 2**64).batch(_DRAWN)
    rank = np.zeros(_DRAWN, int)
    for digit in range(CLASSES):
        those = np.flatnonzero(labels == digit)
        rank[those] = np.arange(len(those))
    chosen = np.lexsort((labels, rank))[:MOST_LABELS]
    return frozen(images[chosen].reshape(-1, PIXELS)), frozen(labels[chosen])


def up(machines: Sequence[Machine], v: Array) -> Array:
    """The chances of the top units, from layer to layer."""
    for machine in machines:
        v = np.asarray(machine.hidden_chances(v), np.float32)
    return v


def down(machines: Sequence[Machine], h: Array) -> Array:
    """The chances of the pixels, from the top layer down."""
    for machine in reversed(machines):
        h = np.asarray(machine.visible_chances(h), np.float32)
    return h


def seen_through(weights: Sequence[Array], units: int) -> Array:
    """(units, 28, 28) the pixels that turn the first units of a layer on or off, by the products of all weights.

    Above the first layer, where units have much in common, what the mean unit sees is taken away.
    """
    product = weights[-1][:, :units]
    if len(weights) > 1:
        product = product - weights[-1].mean(axis=1, keepdims=True)
    for below in reversed(weights[:-1]):
        product = below @ product
    return product.T.reshape(-1, SIZE, SIZE)
