"""How a hidden Markov model begins, and the M step of Baum and Welch: tables from what was counted."""

import numpy as np

from playground.data.hmm_model import HmmModel, Numbers
from playground.data.hmm_worlds import Observed
from playground.learners.hmm_expect import Blocks, Expected, possible

NEARLY = 0.1  # how much the rows of a first guess may differ that is nearly equal
GUESSES, TRIALS = 10, 10  # iterations of each
PIECE, TRIED = 40, 2_000  # observations
_NOTHING = 1e-100  # what was counted as rarely as that tells nothing


def first_guess(start: str, observed: Observed, states: int, random: np.random.Generator) -> HmmModel:
    """A model that knows nothing; or the true one, if that is wanted and is known to have so many states."""
    n, m = states, len(observed.world.symbols)
    true = observed.world.model
    if start == "true" and true is not None and true.states == n:
        return true
    if start == "nearly equal":
        return _model(*(1 + NEARLY * random.random(size) for size in ((1, n), (n, n), (n, m))))
    guesses = [_random_model(n, m, random) for _ in range(1 if start == "random" else GUESSES)]
    return guesses[0] if len(guesses) == 1 else _most_promising(guesses, observed)


def _random_model(n: int, m: int, random: np.random.Generator) -> HmmModel:
    """One of all models, each as likely as any other."""
    return _model(*(random.exponential(size=size) for size in ((1, n), (n, n), (n, m))))


def _model(*tables: Numbers) -> HmmModel:
    start, transition, emission = (table / table.sum(axis=1, keepdims=True) for table in tables)
    return HmmModel(start[0], transition, emission)


def _most_promising(guesses: list[HmmModel], observed: Observed) -> HmmModel:
    """The one that makes the observations likeliest after some iterations, tried on short pieces of some."""
    seen = observed.sequences[:, : max(PIECE, TRIED // len(observed.sequences))]
    piece = min(PIECE, seen.shape[1])
    pieces = seen[:, : seen.shape[1] // piece * piece].reshape(-1, piece)[: TRIED // piece]
    blocks = Blocks(pieces, len(observed.world.symbols))
    return max(guesses, key=lambda guess: _promise(guess, blocks))


def _promise(guess: HmmModel, blocks: Blocks) -> float:
    """Nats after some iterations."""
    guess, found = possible(guess, blocks)
    for _ in range(TRIALS):
        guess, found = possible(maximised(found, guess, 0.0), blocks)
    return found.log_likelihood


def maximised(found: Expected, former: HmmModel, smoothing: float) -> HmmModel:
    """The tables that explain best what was counted, each count with so many added to it.

    A state that was never visited stays as it was.
    """
    counts = found.start[None], found.transition, found.emission
    tables = former.start[None], former.transition, former.emission
    start, transition, emission = (_rows(count + smoothing, table) for count, table in zip(counts, tables, strict=True))
    return HmmModel(start[0], transition, emission)


def _rows(counts: Numbers, former: Numbers) -> Numbers:
    sums = counts.sum(axis=1, keepdims=True)
    return np.where(sums > _NOTHING, counts / np.maximum(sums, _NOTHING), former)
