"""The mathematics of a restricted Boltzmann machine whose visible units are stars, most of which nobody gave."""

from dataclasses import dataclass, fields

import numpy as np
from numpy.typing import NDArray

from playground.data.ratings import STARS, Stars
from playground.learners.rbm_parts import Floats, sigmoid, softplus

Places = NDArray[np.intp]

LEVELS = np.arange(1, STARS + 1, dtype=np.float32)
"""what each of the five units of a thing stands for"""


@dataclass(frozen=True)
class Weights:
    """One set of numbers per thing and one per hidden unit; also a direction in which such numbers move."""

    links: Floats
    """(items, 5, hidden) W: how much h is turned on by a thing with so many stars"""
    stars: Floats
    """(items, 5) b: how usual so many stars are"""
    hidden: Floats
    """(hidden,) c: how usual it is that a hidden unit is on"""

    def parts(self) -> dict[str, Floats]:
        return {field.name: getattr(self, field.name) for field in fields(self)}


def zeros(items: int, hidden: int) -> Weights:
    shapes = (items, STARS, hidden), (items, STARS), (hidden,)
    return Weights(*(np.zeros(shape, np.float32) for shape in shapes))


def one_hot(stars: Stars) -> Floats:
    """(n, items) stars -> (n, items, 5): a one for the stars that were given, nothing where none were."""
    return np.asarray(stars[..., None] == np.arange(1, STARS + 1, dtype=np.uint8), np.float32)


def hidden_sums(w: Weights, v: Floats) -> Floats:
    """(n, items, 5) -> (n, hidden): c_j + sum over rated i of W_ij of the stars given. What is missing has no say."""
    return _flat(v) @ w.links.reshape(-1, len(w.hidden)) + w.hidden


def hidden_shares(w: Weights, v: Floats) -> Floats:
    """p(h_j = 1 | v) = sigmoid of its sum."""
    return sigmoid(hidden_sums(w, v))


def star_shares(w: Weights, h: Floats) -> Floats:
    """p(v_i = k | h), a softmax over the five stars of each thing: (n, hidden) -> (n, items, 5)."""
    sums = h @ w.links.reshape(-1, len(w.hidden)).T
    return softmax(sums.reshape(len(h), *w.stars.shape) + w.stars)


def expected(shares: Floats) -> Floats:
    """The mean number of stars: (..., 5) -> (...)."""
    return shares @ LEVELS


def contrastive_divergence(w: Weights, stars: Stars, k: int, random: np.random.Generator) -> tuple[Weights, Floats]:
    """The direction of CD-k for a batch of people (n, items), and what it makes of their stars, (n, items, 5).

    <v h>_data - <v h>_k: k times the hidden units are drawn from the stars and the stars from the hidden units, always
    of the same things (Salakhutdinov, Mnih & Hinton 2007). Hidden shares instead of draws in both statistics (Hinton
    2012). Drawn from `random`.
    """
    v0 = one_hot(stars)
    is_rated = (stars > 0)[..., None]
    shares = h0 = hidden_shares(w, v0)
    first = v = None
    for _ in range(k):
        p = star_shares(w, np.asarray(random.random(shares.shape, np.float32) < shares, np.float32))
        first = p if first is None else first
        v = drawn(p, random) * is_rated
        shares = hidden_shares(w, v)
    assert first is not None
    assert v is not None
    return _direction(v0, h0, v, shares), first


def drawn(shares: Floats, random: np.random.Generator) -> Floats:
    """One of the five stars for each (..., 5), with these probabilities."""
    beyond = random.random((*shares.shape[:-1], 1), np.float32) >= shares.cumsum(axis=-1)[..., :-1]
    return one_hot(np.asarray(beyond.sum(axis=-1) + 1, np.uint8))


def exact_shares(w: Weights, stars: Stars, people: Places, items: Places) -> Floats:
    """p(v_q = k | the stars of a person), for pairs (m,) of a person and a thing they did not rate: (m, 5).

    The hidden units are summed out: p ~ exp(b_qk) prod_j (1 + exp(a_j + W_qkj)), where a_j is the sum of unit j.
    """
    sums = hidden_sums(w, one_hot(stars))[people]  # (m, hidden)
    energy = softplus(sums[:, None, :] + w.links[items]).sum(axis=-1)  # (m, 5)
    return softmax(energy + w.stars[items])


def free_energy(w: Weights, v: Floats) -> Floats:
    """F(v) = - sum b v - sum_j log(1 + exp(a_j)), for (n, items, 5): (n,), in nats."""
    return -(_flat(v) @ w.stars.reshape(-1)) - softplus(hidden_sums(w, v)).sum(axis=-1)


def pulls(w: Weights) -> Floats:
    """(items, hidden) by how many stars a thing rises when a hidden unit goes from off to on, all others half on."""
    half = w.links.sum(axis=-1) / 2 + w.stars  # (items, 5)
    links = w.links.swapaxes(1, 2) / 2  # (items, hidden, 5)
    return expected(softmax(half[:, None] + links)) - expected(softmax(half[:, None] - links))


def softmax(x: Floats) -> Floats:
    """Over the last axis."""
    powers = np.exp(x - x.max(axis=-1, keepdims=True))
    powers /= powers.sum(axis=-1, keepdims=True)
    return powers


def _direction(v0: Floats, h0: Floats, v: Floats, h: Floats) -> Weights:
    n = np.float32(len(v0))
    links = (_flat(v0).T @ h0 - _flat(v).T @ h) / n
    return Weights(links.reshape(*v0.shape[1:], -1), (v0 - v).mean(axis=0), (h0 - h).mean(axis=0))


def _flat(v: Floats) -> Floats:
    return v.reshape(len(v), v.shape[1] * v.shape[2])
