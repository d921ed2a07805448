"""What the scripts that train next-word networks share: which there are, and how good they are."""

from typing import Any

import numpy as np

from playground.data.text import PARAGRAPH, Text
from playground.learners.lstm import Lstm
from playground.learners.next_word import NextWord
from playground.learners.ngram import ORDER, NGram
from playground.learners.rnn import Rnn
from playground.learners.transformer import Transformer

Kind = type[NextWord[Any, Any]]
LEARNERS: dict[str, Kind] = {"rnn": Rnn, "lstm": Lstm, "transformer": Transformer}


def fresh(name: str, seed: int) -> NextWord[Any, Any]:
    """A learner as in the window, with its default settings and the shipped stories."""
    kind = LEARNERS[name]
    return kind(kind.Settings(), seed)


def perplexity(learner: NextWord[Any, Any]) -> float:
    """Of all held-out words, each given the ones before it."""
    return float(np.exp(learner.surprises(learner.text.held_out).mean()))


def counted_perplexity(text: Text, order: int = ORDER) -> float:
    """The same of a count of the words learned from; like a network it takes the text to begin a paragraph."""
    counts = NGram(text.learned, len(text.vocabulary), order)
    begun = np.concatenate([np.array([PARAGRAPH], np.int32), text.held_out])
    return float(np.exp(-counts.log_probabilities(begun)[1:].mean()))
