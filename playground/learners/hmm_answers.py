"""What a hidden Markov model answers: a trellis of a few observations, the states of a whole sequence, made-up ones."""

from dataclasses import dataclass

import numpy as np

from playground.data.hmm_model import Codes, HmmModel, Numbers, walk
from playground.data.hmm_worlds import Observed
from playground.learners.hmm_expect import Blocks, possible
from playground.learners.hmm_match import renumbered
from playground.learners.hmm_parts import MOST_MADE, MOST_SHOWN, HmmAnswer, HmmMade, HmmPaths, HmmQuestion
from playground.learners.hmm_passes import mended, trellis
from playground.learners.hmm_viterbi import best_way
from playground.learners.learner import frozen


@dataclass(frozen=True)
class Asked:
    """Who is asked, about what."""

    observed: Observed
    blocks: Blocks
    matched: tuple[int, ...] | None
    model: HmmModel
    """the one that was asked for"""
    known: tuple[HmmModel, Numbers] | None
    """of the learned one: what it is where it can have made all observations, and its posterior (n, l, columns)"""


def answered(question: HmmQuestion, asked: Asked) -> HmmAnswer:
    """The answer. A question about what is not there any more gets what is nearest to it."""
    observations, states = _looked_at(question, asked)
    model, found = asked.model, trellis(asked.model, observations, states)
    is_mended = found is None
    if found is None:
        model = mended(asked.model)
        found = trellis(model, observations, states)
        assert found is not None  # where nothing is impossible
    paths = _paths(_within(question.sequence, len(asked.observed.sequences)), asked) if question.whole else None
    return HmmAnswer(question, model, is_mended, found, paths, _made(question, asked.model))


def _looked_at(question: HmmQuestion, asked: Asked) -> tuple[Codes, Codes | None]:
    """The observations of a trellis, and the true states if these are known and fit the model."""
    own = question.observations[:MOST_SHOWN]
    if own and min(own) >= 0 and max(own) < asked.model.symbols:
        return np.array(own, np.uint8), None
    sequences = asked.observed.sequences
    sequence, first = _within(question.sequence, len(sequences)), _within(question.first, sequences.shape[1])
    part = slice(first, first + 1 + _within(question.count - 1, MOST_SHOWN))
    states = _true_states(sequence, asked)
    return sequences[sequence, part], None if states is None else states[part]


def _true_states(sequence: int, asked: Asked) -> Codes | None:
    """(t,) numbered as the model that was asked for numbers its own."""
    states = asked.observed.states
    if states is None or (asked.known is not None and asked.matched is None):
        return None
    return renumbered(states[sequence], asked.matched)


def _paths(sequence: int, asked: Asked) -> HmmPaths:
    row = asked.observed.sequences[sequence]
    model, posterior = asked.known or _found(asked)
    likely = asked.blocks.of_sequence(posterior, sequence, len(row)).argmax(axis=1).astype(np.uint8)
    way, true = best_way(model, row), _true_states(sequence, asked)
    return HmmPaths(sequence, frozen(way), frozen(likely), true, _right(way, true), _right(likely, true))


def _found(asked: Asked) -> tuple[HmmModel, Numbers]:
    model, found = possible(asked.model, asked.blocks)
    return model, found.posterior


def _right(states: Codes, true: Codes | None) -> float | None:
    return None if true is None else float(np.mean(states == true))


def _made(question: HmmQuestion, model: HmmModel) -> HmmMade | None:
    if question.generate < 1:
        return None
    random = np.random.default_rng(abs(question.draw))
    states, shown = walk(model, 1, min(question.generate, MOST_MADE), random)
    return HmmMade(frozen(states[0]), frozen(shown[0]))


def _within(number: int, count: int) -> int:
    """The nearest one of 0 to count - 1."""
    return min(max(0, number), count - 1)
