"""The likeliest way through the states for a long sequence, cut into blocks that are gone through side by side.

As in `hmm_expect`, all blocks are first gone through from each state at once: how well can each be passed? Then, from
block to block: how well is the end of each reached? With that, the textbook's pass with its pointers goes through all
blocks side by side; and so does the way back, from each state at once. What does not fill a block comes first.

Viterbi (1967): Error bounds for convolutional codes and an asymptotically optimum decoding algorithm.
"""

from itertools import pairwise

import numpy as np

from playground.data.hmm_model import Codes, HmmModel, Numbers
from playground.learners.hmm_parts import Indices
from playground.learners.hmm_passes import logarithms, viterbi, way_back

BLOCKS = 100
SHORT = 300  # observations that are not worth a cut


def best_way(model: HmmModel, observations: Codes) -> Codes:
    """(t,) the likeliest states of all observations together."""
    t = len(observations)
    length = t if t <= SHORT else -(-t // BLOCKS)
    blocks = (t - 1) // length
    begun = t - blocks * length
    deltas, pointers = viterbi(model, observations[:begun])
    if not blocks:
        return way_back(pointers, int(deltas[-1].argmax())).astype(np.uint8)
    _, a, emission = logarithms(model)
    b = emission[:, observations[begun:].reshape(blocks, length).T].swapaxes(0, 1).copy()  # (l, n, blocks)
    ends = _ends(deltas[-1], _through(a, b))
    first, ways = _ways_back(_pointers(ends[:-1].T.copy(), a, b), int(ends[-1].argmax()))
    return np.concatenate([way_back(pointers, first), ways]).astype(np.uint8)


def _through(a: Numbers, b: Numbers) -> Numbers:
    """(blocks, from, to) nats of the best way through each block, from a state before it to one at its end."""
    n, blocks = b[0].shape
    best = np.add(a.T[:, :, None], b[0][:, None], order="C")  # (to, from, blocks)
    ways = np.empty((n, n, n, blocks))  # one piece of memory for all places
    for shown in b[1:]:
        np.add(a[:, :, None, None], best[:, None], out=ways)
        np.add(ways.max(axis=0, out=best), shown[:, None], out=best)
    return best.transpose(2, 1, 0)


def _ends(first: Numbers, through: Numbers) -> Numbers:
    """(blocks + 1, n) nats of the best way to each state before the first block, and at the end of each."""
    ends = np.empty((len(through) + 1, len(first)))
    ends[0] = first
    for (before, after), block in zip(pairwise(ends), through, strict=True):
        (before[:, None] + block).max(axis=0, out=after)
    return ends


def _pointers(deltas: Numbers, a: Numbers, b: Numbers) -> Indices:
    """(l, n, blocks) from which state the best way to each one comes, with delta (n, blocks) before the blocks."""
    pointers = np.empty(b.shape, np.intp)
    for shown, pointer in zip(b, pointers, strict=True):
        ways = deltas[:, None] + a[:, :, None]  # (from, to, blocks)
        ways.argmax(axis=0, out=pointer)
        deltas = ways.max(axis=0) + shown
    return pointers


def _ways_back(pointers: Indices, last: int) -> tuple[int, Indices]:
    """The state before the first block on the best way that ends in the last one, and that way (l * blocks,)."""
    length, n, blocks = pointers.shape
    ways, all_blocks = np.empty_like(pointers), np.arange(blocks)
    state = np.repeat(np.arange(n)[:, None], blocks, axis=1)  # at the end of each block: each
    for place in range(length - 1, -1, -1):
        ways[place] = state
        state = pointers[place][state, all_blocks]
    ends = np.empty(blocks, np.intp)
    for block in range(blocks - 1, -1, -1):
        ends[block] = last
        last = int(state[last, block])
    return last, ways[:, ends, all_blocks].T.ravel()
