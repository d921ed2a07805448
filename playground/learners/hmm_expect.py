"""What a model expects of its hidden states, for many or long sequences at once: the E step of Baum and Welch, fast.

The textbook goes through a sequence observation by observation, and each step waits for the one before: 10,000 of them
are 20,000 little sums one after another. So long sequences are cut into blocks, about as many as a block is long:

1. How a block is entered is not known yet. So all blocks are gone through side by side from each of the n states. That
   gives a table P (n, n) for each block: from one state before it, how likely are its observations and another state at
   its end?
2. From block to block, alpha P gives the forward pass at all borders, and P beta the backward pass.
3. Now that all borders are known, forward and backward pass go through all blocks side by side, as the textbook says.

The blocks of all sequences are columns of one array (n, l, columns), where l is the place within a block; the first
blocks of all s sequences come first, then the second ones, and so on. What is missing at the end of the last blocks
counts as an observation that every state shows for certain: it tells nothing.

Baum, Petrie, Soules & Weiss (1970); the scaling is Rabiner's (1989), the blocks are a parallel scan (Blelloch 1990).
"""

from dataclasses import dataclass, field
from functools import cached_property
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from playground.data.hmm_model import Codes, HmmModel, Numbers
from playground.learners.hmm_passes import logarithms, mended

SIDE_BY_SIDE = 96  # columns, from which on there is nothing to gain from more of them
SHORT = 150  # observations that are not worth a cut
SCALED_EVERY = 8  # places, in the first round


class Room(NamedTuple):
    """Where passes put what is not needed any longer; to ask for so much memory each time takes as long as the sums."""

    shown: Numbers
    """(2 n, l, columns)"""
    both: Numbers
    """(2 n, l, columns)"""
    to_come: Numbers
    """(n, l, columns)"""


@dataclass(frozen=True)
class Blocks:
    """s sequences of t observations each, (s, t), of m symbols, cut into blocks side by side."""

    sequences: Codes
    symbols: int
    _rooms: dict[int, Room] = field(default_factory=dict, init=False, repr=False)

    def room(self, states: int) -> Room:
        """For a model of so many states."""
        if states not in self._rooms:
            self._rooms[states] = Room(*(np.empty((k * states, *self.places.shape)) for k in (2, 2, 1)))
        return self._rooms[states]

    @cached_property
    def per_sequence(self) -> int:
        """How many blocks a sequence is cut into."""
        count, length = self.sequences.shape
        wanted = 1 if length <= SHORT else min(-(-SIDE_BY_SIDE // count), -(-length // 10))
        return -(-length // -(-length // wanted))

    @cached_property
    def places(self) -> NDArray[np.intp]:
        """(l, columns) the symbol at each place; m: none."""
        count, length = self.sequences.shape
        k = self.per_sequence
        padded = np.full((count, k * -(-length // k)), self.symbols, np.intp)
        padded[:, :length] = self.sequences
        return np.ascontiguousarray(padded.reshape(count, k, -1).transpose(2, 1, 0).reshape(-1, k * count))

    @property
    def missing(self) -> int:
        """How many places of each last block are empty."""
        return self.per_sequence * len(self.places) - self.sequences.shape[1]

    def of_sequence(self, columns: Numbers, sequence: int, count: int) -> Numbers:
        """(count, n) the first places of a sequence, from (n, l, columns)."""
        step, blocks = len(self.sequences), -(-count // len(self.places))
        own = columns[:, :, sequence : sequence + blocks * step : step]
        return own.transpose(2, 1, 0).reshape(-1, len(columns))[:count]


@dataclass(frozen=True)
class Expected:
    """How often the model expects everything to have happened, all sequences considered."""

    start: Numbers
    """(n,) how many sequences began in each state"""
    transition: Numbers
    """(n, n) how many steps there were from the state of the row to that of the column"""
    emission: Numbers
    """(n, m) how often the state of the row showed the symbol of the column"""
    log_likelihood: float
    """nats"""
    posterior: Numbers
    """(n, l, columns) how likely each state is at each place"""


def possible(model: HmmModel, blocks: Blocks) -> tuple[HmmModel, Expected]:
    """The model and what it expects; if it cannot have made these observations, a model that is nearly the same."""
    found = expected(model, blocks)
    if found is None:
        model = mended(model)
        found = expected(model, blocks)
        assert found is not None  # where nothing is impossible
    return model, found


def expected(model: HmmModel, blocks: Blocks) -> Expected | None:
    """None if the model cannot have made these observations."""
    with np.errstate(divide="ignore", over="ignore", invalid="ignore"):  # such sums are made again, slowly
        found = _quickly(model, blocks)
        if _is_sound(found, blocks):
            return found
        found = _slowly(model, blocks)
    return found if _is_sound(found, blocks) else None


def _is_sound(found: Expected, blocks: Blocks) -> bool:
    """Whether all observations were counted: a sum that got lost leaves no numbers, or too few."""
    counted = found.emission.sum()
    return bool(np.isfinite(found.log_likelihood) and abs(counted / blocks.sequences.size - 1) < 1e-6)


def _quickly(model: HmmModel, blocks: Blocks) -> Expected:
    """alpha and to_come = b beta have any size at each place; gamma and xi make up for it, for they sum to 1 there."""
    n, s, a = model.states, len(blocks.sequences), model.transition
    room, certain = blocks.room(n), np.concatenate([model.emission, np.ones((n, 1))], axis=1)
    b = certain.take(blocks.places, axis=1, out=room.shown[:n], mode="clip")  # "raise" makes a copy first
    before, after = _borders(model, b, s)
    log_likelihood = _both_ways(a, before, after, room)
    alphas, to_come, columns = room.both[:n], room.to_come, b.shape[2]
    np.copyto(to_come, room.both[n:, ::-1])
    here, there = alphas.reshape(n, -1), to_come.reshape(n, -1)
    posterior = np.empty_like(here)
    np.matmul(a, there[:, columns:], out=posterior[:, :-columns])
    posterior[:, -columns:] = after
    posterior *= here
    size = posterior.sum(axis=0)
    posterior /= size
    there[:, columns:] /= size[:-columns]
    to_come[:, 0, s:] /= np.einsum("ij,ij->j", alphas[:, -1, :-s], a @ to_come[:, 0, s:])
    if blocks.missing:
        to_come[:, -blocks.missing :, -s:] = 0
    steps = here[:, :-columns] @ there[:, columns:].T + alphas[:, -1, :-s] @ to_come[:, 0, s:].T
    counted = np.empty((n, blocks.symbols))
    for shown, row in zip(counted, posterior, strict=True):
        shown[:] = np.bincount(blocks.places.ravel(), row, blocks.symbols + 1)[: blocks.symbols]
    return Expected(posterior[:, :s].sum(axis=1), a * steps, counted, log_likelihood, posterior.reshape(b.shape))


def _both_ways(a: Numbers, before: Numbers, after: Numbers, room: Room) -> float:
    """Puts alpha, and b beta from the last place on, into `both`, each up to a factor; gives nats of all observations.

    Finds b in the first half of `shown`. Begins with what is expected at the first places (n, columns), which sums to
    1, and with beta at the last ones. As both passes do the same, alpha[l] = b[l] (a' alpha[l - 1]) and
    b beta [l] = b[l] (a b beta [l + 1]), the one that goes ahead and the one that comes back are steps of one array.
    """
    n, (shown, both, _) = len(a), room
    length = both.shape[1]
    one_step = np.zeros((2 * n, 2 * n))
    one_step[:n, :n], one_step[n:, n:] = a.T, a
    np.copyto(shown[n:], shown[:n, ::-1])
    np.concatenate([before, after], out=both[:, 0])
    log_likelihood, last = 0.0, both[:, 0]
    for place, (now, seen) in enumerate(zip(both.swapaxes(0, 1), shown.swapaxes(0, 1), strict=True)):
        if place:
            np.matmul(one_step, last, out=now)
        np.multiply(now, seen, out=now)
        if place % SCALED_EVERY == SCALED_EVERY - 1 or place == length - 1:
            ways = now.reshape(2, n, -1)
            sums = np.add.reduce(ways, axis=1, keepdims=True)
            np.divide(ways, sums, out=ways)
            log_likelihood += float(np.log(sums[0]).sum())
        last = now
    return log_likelihood


def _borders(model: HmmModel, b: Numbers, s: int) -> tuple[Numbers, Numbers]:
    """(n, columns) what is expected at the first place of each block, and, up to a factor, beta at its last place."""
    n, _, columns = b.shape
    if columns == s:
        return np.repeat(model.start[:, None], s, axis=1), np.ones((n, s))
    through = _through(model.transition, b, s).reshape(n, n, -1, s)  # to, from, blocks, s
    ahead, back = through[:, :, :-1].transpose(2, 3, 1, 0), through[:, :, :0:-1].transpose(2, 3, 0, 1)
    first = np.concatenate([np.broadcast_to(model.start, (s, 1, n)), np.ones((s, 1, n))])
    rows = _chain(first, np.concatenate([ahead, back], axis=1))[:, :, 0]
    before = np.concatenate([rows[:1, :s], rows[1:, :s] @ model.transition])
    return before.reshape(columns, n).T, rows[::-1, s:].reshape(columns, n).T


def _chain(first: Numbers, tables: Numbers) -> Numbers:
    """(k + 1, s, 1, n) a row, times the first table (s, n, n), times the second one, and so on; they sum to 1."""
    rows = np.empty((len(tables) + 1, *first.shape))
    rows[0] = first
    for row, after, table in zip(rows, rows[1:], tables, strict=False):
        np.matmul(row, table, out=after)
        np.divide(after, np.add.reduce(after, axis=2, keepdims=True), out=after)
    return rows


def _through(a: Numbers, b: Numbers, s: int) -> Numbers:
    """(to, from, columns) how likely each block is, by the states before it and at its end; each up to a factor.

    It is the forward pass from each state at once. The first blocks of the s sequences have no state before them: for
    these it is the state at their first place. As the rows of a block may become very different in size, their sizes
    are kept as logarithms until the end.
    """
    n, length, columns = b.shape
    transposed, size = np.ascontiguousarray(a.T), np.zeros((n, columns))
    one, other = np.empty((n, n, columns)), np.empty((n, n, columns))
    one[:, :, :s], one[:, :, s:] = np.eye(n)[:, :, None], transposed[:, :, None]
    one *= b[:, 0, None]
    for place in range(1, length):
        np.matmul(transposed, one.reshape(n, -1), out=other.reshape(n, -1))
        np.multiply(other, b[:, place, None], out=other)
        one, other = other, one
        if place % SCALED_EVERY == 0 or place == length - 1:
            sums = one.sum(axis=0)
            one /= np.where(sums > 0, sums, 1)
            size += np.log(sums)
    one *= np.exp(size - size.max(axis=0))
    return one


def _slowly(model: HmmModel, blocks: Blocks) -> Expected:
    """The same with logarithms of everything, observation by observation: they lose nothing, however unlikely it is."""
    n, m = model.emission.shape
    start, transition, emission, likelihood = np.zeros(n), np.zeros((n, n)), np.zeros((m, n)), 0.0
    posterior: Numbers = np.ones((*blocks.sequences.shape, n))
    for sequence, row in enumerate(blocks.sequences):
        gammas, steps, log_likelihood = _in_logarithms(model, row)
        posterior[sequence] = gammas
        start += gammas[0]
        transition += steps
        np.add.at(emission, row, gammas)
        likelihood += log_likelihood
    return Expected(start, transition, emission.T.copy(), likelihood, _in_blocks(posterior, blocks))


def _in_logarithms(model: HmmModel, row: Codes) -> tuple[Numbers, Numbers, float]:
    """gamma (t, n), the sum of all xi (n, n), and nats of one sequence."""
    start, a, emission = logarithms(model)
    shown = emission.T[row]
    ahead, back = np.empty(shown.shape), np.zeros(shown.shape)
    ahead[0] = start + shown[0]
    for t in range(1, len(row)):
        ahead[t] = np.logaddexp.reduce(ahead[t - 1][:, None] + a, axis=0) + shown[t]
    for t in range(len(row) - 2, -1, -1):
        back[t] = np.logaddexp.reduce(a + (shown[t + 1] + back[t + 1]), axis=1)
    likelihood = np.logaddexp.reduce(ahead[-1])
    steps = np.exp(ahead[:-1, :, None] + a + (shown + back)[1:, None] - likelihood).sum(axis=0)
    return np.exp(ahead + back - likelihood), steps, float(likelihood)


def _in_blocks(posterior: Numbers, blocks: Blocks) -> Numbers:
    """(s, t, n) -> (n, l, columns)."""
    s, _, n = posterior.shape
    padded = np.concatenate([posterior, np.ones((s, blocks.missing, n))], axis=1)
    apart = padded.reshape(s, blocks.per_sequence, -1, n).transpose(3, 2, 1, 0)
    return apart.reshape(n, len(blocks.places), -1)
