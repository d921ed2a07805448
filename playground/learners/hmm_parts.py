"""What a hidden Markov model is set to, shows, is asked and answers."""

from dataclasses import dataclass
from typing import Literal

import numpy as np
from numpy.typing import NDArray

from playground.data.hmm_model import MOST_STATES, Codes, HmmModel, Numbers
from playground.data.hmm_worlds import MOST_OBSERVATIONS, WORLDS, Brought
from playground.learners.knobs import Settings, choice, real, switch, whole
from playground.phrases import phrase

MOST_SHOWN = 60  # observations on a trellis
HEAD = 200  # observations at the beginning of the first sequence, which a snapshot holds
MOST_MADE = 1_000  # observations that it makes up for one question
Indices = NDArray[np.intp]


@dataclass(frozen=True)
class HmmSettings(Settings):
    """The hyper-parameters of a hidden Markov model."""

    world: str = choice(*WORLDS, label="World", help="What is observed, and what is hidden behind it")
    states: int = whole(2, 2, MOST_STATES, "Hidden states", "How many hidden states it looks for")
    length: int = whole(
        2_000,
        10,
        MOST_OBSERVATIONS,
        "Observations",
        "How many observations a sequence has",
        log=True,
    )
    start: str = choice(
        "best of ten",
        "random",
        "nearly equal",
        "true",
        label="Start",
        help="Its first guess: the most promising of ten, any, all states nearly alike, or the true one if it is known",
    )
    smoothing: float = real(
        0.0, 0.0, 10.0, "Smoothing", "So many times it pretends to have seen everything once", live=True
    )
    sequences: int = whole(
        1,
        1,
        100,
        "Sequences",
        phrase(
            "How many there are, each from its own beginning; together at most {most:,} observations",
            most=MOST_OBSERVATIONS,
        ),
        log=True,
        more=True,
    )
    spaces: bool = switch(False, "Read spaces", "Whether the space between words counts as a letter", more=True)


@dataclass(frozen=True)
class HmmObservations:
    """To teach: the visitor's own observations, one name of a symbol for each; the model stays as it is.

    In the world "Own" the symbols are whatever different names there are; elsewhere they must be those of the world.
    ValueError if they are not, or if there are too few or too many of them.
    """

    names: tuple[str, ...]


@dataclass(frozen=True)
class HmmText:
    """To teach in the world of letters: a text of the visitor's. ValueError in other worlds, or without letters."""

    text: str
    name: str = phrase("your text")


@dataclass(frozen=True)
class HmmQuestion:
    """Compute all passes on a few observations; and if asked for, the states of a whole sequence, or make some up."""

    first: int = 0
    """the first of these observations in its sequence"""
    count: int = 40
    """of so many, 1 to MOST_SHOWN; of fewer where the sequence ends"""
    sequence: int = 0
    observations: tuple[int, ...] = ()
    """the visitor's own instead: numbers of symbols, at most MOST_SHOWN"""
    of: Literal["learned", "true"] = "learned"
    """which model computes; the learned one, too, where no true one is known"""
    whole: bool = False
    """whether the likeliest states of the whole sequence are wanted"""
    generate: int = 0
    """how many observations to make up, 0 to MOST_MADE"""
    draw: int = 0
    """the seed of what is made up, 0 or more"""


@dataclass(frozen=True)
class HmmTrellis:
    """All four passes over t observations as if these were all there are; n states. Rabiner (1989), scaled.

    With a = transition, b = emission of what was observed, s = start:
    forward   alpha[0] = s b[0] / c[0];  alpha[t] = (alpha[t-1] a) b[t] / c[t], where c[t] makes it sum to 1
    backward  beta[last] = 1;  beta[t] = a (b[t+1] beta[t+1]) / c[t+1]
    Viterbi   delta[0] = log s + log b[0];  delta[t][j] = max over i (delta[t-1][i] + log a[i][j]) + log b[t][j]
    posterior gamma[t] = alpha[t] beta[t];  xi[t][i][j] = alpha[t][i] a[i][j] b[t+1][j] beta[t+1][j] / c[t+1]
    """

    observations: Codes
    """(t,)"""
    true_states: Codes | None
    """(t,) where they are known; numbers of states of the true model in the order of the learned states, if matched"""
    alphas: Numbers
    """(t, n)"""
    scales: Numbers
    """(t,) c: how likely each observation is after those before it"""
    betas: Numbers
    """(t, n)"""
    deltas: Numbers
    """(t, n) nats; -inf: no way leads there"""
    pointers: Indices
    """(t, n) from which state the best way comes; -1 in the first column"""
    path: Indices
    """(t,) the best way of all"""
    gammas: Numbers
    """(t, n) how likely each state is, all observations considered"""
    xis: Numbers
    """(t - 1, n, n) how likely each step is from one state to another"""
    log_likelihood: float
    """nats, of these observations"""
    path_log_probability: float
    """nats, of the best way and these observations together"""


@dataclass(frozen=True)
class HmmPaths:
    """The likeliest states of one whole sequence of t observations."""

    sequence: int
    viterbi: Codes
    """(t,) the likeliest way"""
    posterior: Codes
    """(t,) the likeliest state of each moment by itself"""
    true_states: Codes | None
    """(t,) where they are known, numbered as the learned states that match them"""
    viterbi_right: float | None
    """the share of them that are the true ones"""
    posterior_right: float | None


@dataclass(frozen=True)
class HmmMade:
    """What a model made up: g steps through its states, and what they showed."""

    states: Codes
    """(g,)"""
    symbols: Codes
    """(g,)"""


@dataclass(frozen=True)
class HmmAnswer:
    """What a model makes of some observations."""

    question: HmmQuestion
    model: HmmModel
    """the one that computed. If the model cannot have made these observations, all its zeros are a little more"""
    is_mended: bool
    """whether that was so"""
    trellis: HmmTrellis
    paths: HmmPaths | None
    made: HmmMade | None


@dataclass(frozen=True)
class HmmLetters:
    """In the world of letters: which state says which of m letters, and whether these are the vowels.

    The space is the last one, if it is read.
    """

    shares: Numbers
    """(m, n) of all times that a letter or the space occurs, how many are said by each state; 0 if it never does"""
    counts: Indices
    """(m,) how often each occurs"""
    vowel_states: tuple[int, ...]
    """the states of which more than half of the letters are a, e, i, o, u"""
    separation: float
    """the share of vowels said by those states minus that of consonants; 1: they are apart, 0: they are not"""
    vowels_right: int
    """how many of a, e, i, o, u are mostly said by those states"""
    consonants_right: int
    """how many of the consonants that occur, but for y, which is both, are mostly said by the others"""
    consonants: int
    """how many of these occur"""


@dataclass(frozen=True)
class HmmShot:
    """The model after so many iterations, and what it learns from. It has n states and m symbols."""

    world: str
    source: str
    """where the observations come from, such as "made by the true model" or the name of a text"""
    brought: Brought | None
    """what they are, if they are the visitor's own; None if they were made for this world"""
    iteration: int
    states: tuple[str, ...]
    """(n) names of the hidden states: those of the true states where these are matched, else "state 1" and so on"""
    symbols: tuple[str, ...]
    """(m)"""
    model: HmmModel
    true: HmmModel | None
    """with its states in the order of the learned ones that match them; None where it is not known. Where it has
    another number of states than was asked for, they are in their own order"""
    true_names: tuple[str, ...]
    """the names of its states in that order; none where it is not known"""
    matched: tuple[int, ...] | None
    """(n) which true state, in the order of the world, each learned one is; None if there is no telling"""
    distance: float | None
    """how far the tables are from the true ones, 0 to 1: half the sum of differences in a row, on average over the
    rows of transition and emission; None where nothing is matched. The curve shows 0 there"""
    surprise: float
    """nats per observation; the curve tells it with the next iteration, for it begins with the first guess"""
    true_surprise: float | None
    """that of the true model for the same observations"""
    log_likelihood: float
    """nats, of all observations"""
    gain: float
    """nats per observation, by the last iteration; 0 before the first one"""
    size: tuple[int, int]
    """how many sequences, of how many observations each"""
    observations: Codes
    """(h,) the first observations of the first sequence, at most HEAD"""
    true_states: Codes | None
    """(h,) the hidden states of these where they are known, numbered as the learned states that match them"""
    likely_states: Codes
    """(h,) the likeliest state of each of these by itself"""
    sureness: Numbers
    """(h, n) how likely each state is there: the posterior"""
    usage: Numbers
    """(n,) the share of all time that it spends in each state"""
    letters: HmmLetters | None
    """in the world of letters"""
    told: tuple[str, ...]
    """what there is to say of this moment: a few sentences"""
    is_done: bool
    """whether another iteration would change nothing worth seeing"""
