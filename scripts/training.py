"""What the scripts that train next-word networks share: how the learning rate falls, and how good the networks are."""

import dataclasses
from typing import Any, TypeVar

import numpy as np

from playground.data.text import PARAGRAPH, Text
from playground.learners.lstm import Lstm
from playground.learners.next_word import NextWord
from playground.learners.next_word_parts import NextWordSettings
from playground.learners.ngram import ORDER, NGram
from playground.learners.rnn import Rnn
from playground.learners.transformer import Transformer

Kind = type[NextWord[Any, Any]]
LEARNERS: dict[str, Kind] = {"rnn": Rnn, "lstm": Lstm, "transformer": Transformer}
KEPT, LEAST = 0.7, 0.05  # of the training: from then on the rate falls; of the rate: what is left at the end

S = TypeVar("S", bound=NextWordSettings)


def fresh(name: str, seed: int) -> NextWord[Any, Any]:
    """A learner as in the window, with its default settings and the shipped stories."""
    kind = LEARNERS[name]
    return kind(kind.Settings(), seed)


def lowered(settings: S, share: float) -> S:
    """The settings when that share of the training is over: near its end the rate falls in a straight line.

    Small steps at the end settle in the valley over which the large ones jumped to and fro.
    """
    fallen = min(max((share - KEPT) / (1 - KEPT), 0.0), 1.0)
    return dataclasses.replace(settings, rate=settings.rate * (1 - (1 - LEAST) * fallen))


def perplexity(learner: NextWord[Any, Any]) -> float:
    """Of all held-out words, each given the ones before it."""
    return float(np.exp(learner.surprises(learner.text.held_out).mean()))


def counted_perplexity(text: Text, order: int = ORDER) -> float:
    """The same of a count of the words learned from; like a network it takes the text to begin a paragraph."""
    counts = NGram(text.learned, len(text.vocabulary), order)
    begun = np.concatenate([np.array([PARAGRAPH], np.int32), text.held_out])
    return float(np.exp(-counts.log_probabilities(begun)[1:].mean()))
