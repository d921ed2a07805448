"""Counting words: what comes next is what came next most often. The baseline that a network has to beat."""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from playground.data.text import Ids

ORDER = 4  # words that are counted together, the next one included; more changes nothing on texts of this size

Probabilities = NDArray[np.float64]


@dataclass(frozen=True)
class _Counts:
    """How often sequences of n words were met. A sequence is one whole number: its words are its digits."""

    sequences: NDArray[np.int64]
    """(k,) in rising order"""
    masses: Probabilities
    """(k,) the share of its context that each one keeps after the discount"""
    contexts: NDArray[np.int64]
    """(c,) the sequences without their last words, in rising order"""
    first: NDArray[np.int64]
    """(c + 1,) where the sequences of each context begin"""
    left: Probabilities
    """(c,) the share that the discount leaves to shorter contexts"""


class NGram:
    """Interpolated Kneser-Ney smoothing with three discounts.

    p(w | u) = (count(u w) - discount) / count(u) + left(u) p(w | u without its first word), where shorter sequences
    count not how often but after how many different words they were met.
    Kneser & Ney (1995); Chen & Goodman (1999): An empirical study of smoothing techniques for language modeling.
    """

    def __init__(self, ids: Ids, words: int, order: int = ORDER) -> None:
        """Count the words of a text, numbers below `words`. ValueError if there are fewer than `order` of them."""
        if order < 1 or words**order >= 2**63:
            raise ValueError(f"order must be at least 1 and words^order below 2^63, got {order} and {words}")
        if len(ids) < order:
            raise ValueError(f"there must be at least {order} words to count, got {len(ids)}")
        if not 0 <= ids.min() <= ids.max() < words:
            raise ValueError(f"words to count must be in 0..{words - 1}, and some are not")
        self._words = words
        ids64 = ids.astype(np.int64)
        longer, counts = np.unique(self._packed(ids64, order), return_counts=True)
        self._counts = [_discounted(longer, counts, words)]
        for length in range(order - 1, 0, -1):
            sequences, counts = np.unique(longer % words**length, return_counts=True)
            self._counts.insert(0, _discounted(sequences, counts, words))
            longer = np.union1d(sequences, self._packed(ids64[:length], length))  # nothing comes before the first one

    def probabilities(self, context: Ids) -> Probabilities:
        """(words,) how likely each word is after these."""
        shares = np.full(self._words, 1 / self._words)
        for length, counts in enumerate(self._counts[: len(context) + 1]):
            key = _number(context[len(context) - length :], self._words)
            at = int(np.searchsorted(counts.contexts, key))
            if at == len(counts.contexts) or counts.contexts[at] != key:
                break
            run = slice(counts.first[at], counts.first[at + 1])
            shares *= counts.left[at]
            shares[counts.sequences[run] % self._words] += counts.masses[run]
        return shares

    def log_probabilities(self, ids: Ids) -> Probabilities:
        """(n,) nats of each word of a text, given the ones before it."""
        ids64 = ids.astype(np.int64)
        shares = np.full(len(ids), 1 / self._words)
        for length, counts in enumerate(self._counts):
            keys = self._packed(ids64, length + 1)
            seen, at = _found(counts.contexts, keys // self._words)
            known, place = _found(counts.sequences, keys)
            mass = np.where(known, counts.masses[place], 0.0)
            shares[length:] = np.where(seen, counts.left[at] * shares[length:] + mass, shares[length:])
        return np.log(shares)

    def perplexity(self, ids: Ids) -> float:
        """Among how many words it is in doubt, on average: e to the mean surprise."""
        return float(np.exp(-self.log_probabilities(ids).mean()))

    def _packed(self, ids: NDArray[np.int64], length: int) -> NDArray[np.int64]:
        """Every sequence of so many words as one number."""
        packed = np.zeros(max(len(ids) - length + 1, 0), np.int64)
        for i in range(length):
            packed = packed * self._words + ids[i : i + len(packed)]
        return packed


def _number(ids: Ids, words: int) -> int:
    number = 0
    for each in ids.tolist():
        number = number * words + each
    return number


def _found(table: NDArray[np.int64], keys: NDArray[np.int64]) -> tuple[NDArray[np.bool_], NDArray[np.intp]]:
    """Which keys are in a sorted table, and where; what is not there gets some place."""
    at = np.minimum(np.searchsorted(table, keys), len(table) - 1)
    return table[at] == keys, at


def _discounted(sequences: NDArray[np.int64], counts: NDArray[np.int64], words: int) -> _Counts:
    contexts, first = np.unique(sequences // words, return_index=True)
    discounts = _discounts(counts)[np.minimum(counts, 3)]
    totals = np.add.reduceat(counts, first)
    masses = (counts - discounts) / np.repeat(totals, np.diff(first, append=len(counts)))
    left = np.add.reduceat(discounts, first) / totals
    return _Counts(sequences, masses, contexts, np.append(first, len(counts)), left)


def _discounts(counts: NDArray[np.int64]) -> Probabilities:
    """(4,) what is taken off a count of 0, 1, 2, and 3 or more."""
    n1, n2, n3, n4 = (max(int((counts == count).sum()), 1) for count in (1, 2, 3, 4))
    y = n1 / (n1 + 2 * n2)
    wanted = np.array([0, 1 - 2 * y * n2 / n1, 2 - 3 * y * n3 / n2, 3 - 4 * y * n4 / n3])
    return np.clip(wanted, [0, 0.1, 0.1, 0.1], [0, 0.9, 1.9, 2.9])
