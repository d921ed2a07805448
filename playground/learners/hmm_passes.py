"""The passes of a hidden Markov model as the textbook has them: forward, backward, Viterbi, posterior, step by step.

Rabiner (1989): A tutorial on hidden Markov models and selected applications in speech recognition. All take a model
of n states and t observations (t,). They are meant for short sequences; for long ones there are `hmm_expect` and
`hmm_viterbi`.
"""

import numpy as np

from playground.data.hmm_model import Codes, HmmModel, Numbers
from playground.learners.hmm_parts import HmmTrellis, Indices
from playground.learners.learner import frozen

LITTLE = 1e-6  # the share of all chances that a mended model gives away


def forward(model: HmmModel, observations: Codes) -> tuple[Numbers, Numbers]:
    """alpha (t, n), how likely each state is after the observations so far, and c (t,), how likely the next one was.

    alpha[0] = s b[0] / c[0]; alpha[t] = (alpha[t-1] a) b[t] / c[t]. A c of 0: the model cannot have made this; from
    there on all is 0.
    """
    alphas, scales = np.zeros((len(observations), model.states)), np.zeros(len(observations))
    expected = model.start
    for t, symbol in enumerate(observations.tolist()):
        alphas[t] = expected * model.emission[:, symbol]
        scales[t] = alphas[t].sum()
        if scales[t] == 0:
            break
        alphas[t] /= scales[t]
        expected = alphas[t] @ model.transition
    return alphas, scales


def backward(model: HmmModel, observations: Codes, scales: Numbers) -> Numbers:
    """beta (t, n), how likely the observations to come are from each state, compared with how likely they are at all.

    beta[last] = 1; beta[t] = a (b[t+1] beta[t+1]) / c[t+1], with c from the forward pass, none of them 0.
    """
    betas = np.ones((len(observations), model.states))
    for t in range(len(observations) - 2, -1, -1):
        to_come = model.emission[:, observations[t + 1]] * betas[t + 1]
        betas[t] = model.transition @ to_come / scales[t + 1]
    return betas


def pairs(model: HmmModel, observations: Codes, alphas: Numbers, scales: Numbers, betas: Numbers) -> Numbers:
    """xi (t - 1, n, n), how likely each step from one state to another is, all observations considered.

    xi[t][i][j] = alpha[t][i] a[i][j] b[t+1][j] beta[t+1][j] / c[t+1]
    """
    to_come = model.emission.T[observations[1:]] * betas[1:] / scales[1:, None]
    return alphas[:-1, :, None] * model.transition * to_come[:, None, :]


def viterbi(model: HmmModel, observations: Codes) -> tuple[Numbers, Indices]:
    """delta (t, n), the logarithm of the best way to each state, and (t, n) from which state that way comes.

    delta[0] = log s + log b[0]; delta[t][j] = max over i (delta[t-1][i] + log a[i][j]) + log b[t][j]. The first
    pointers are -1.
    """
    start, transition, emission = logarithms(model)
    deltas = np.empty((len(observations), model.states))
    pointers = np.full(deltas.shape, -1)
    deltas[0] = start + emission[:, observations[0]]
    for t in range(1, len(observations)):
        ways = deltas[t - 1][:, None] + transition  # (from, to)
        pointers[t] = ways.argmax(axis=0)
        deltas[t] = ways.max(axis=0) + emission[:, observations[t]]
    return deltas, pointers


def way_back(pointers: Indices, last: int) -> Indices:
    """(t,) the best way that ends in that state, along the pointers."""
    path = np.empty(len(pointers), np.intp)
    path[-1] = last
    for t in range(len(pointers) - 1, 0, -1):
        path[t - 1] = pointers[t, path[t]]
    return path


def trellis(model: HmmModel, observations: Codes, true_states: Codes | None = None) -> HmmTrellis | None:
    """All passes; None if the model cannot have made these observations, or so hardly that doubles do not tell."""
    alphas, scales = forward(model, observations)
    if not scales.all():
        return None
    with np.errstate(over="ignore", invalid="ignore"):
        betas = backward(model, observations, scales)
        gammas, xis = alphas * betas, pairs(model, observations, alphas, scales, betas)
    if not (np.isfinite(gammas).all() and np.isfinite(xis).all()):
        return None
    deltas, pointers = viterbi(model, observations)
    path = way_back(pointers, int(deltas[-1].argmax()))
    return HmmTrellis(
        observations=frozen(observations),
        true_states=None if true_states is None else frozen(true_states),
        alphas=frozen(alphas),
        scales=frozen(scales),
        betas=frozen(betas),
        deltas=frozen(deltas),
        pointers=frozen(pointers),
        path=frozen(path),
        gammas=frozen(gammas),
        xis=frozen(xis),
        log_likelihood=float(np.log(scales).sum()),
        path_log_probability=float(deltas[-1].max()),
    )


def logarithms(model: HmmModel) -> tuple[Numbers, Numbers, Numbers]:
    """Those of start, transition and emission; -inf where there is no chance."""
    with np.errstate(divide="ignore"):
        start, transition, emission = (np.log(table) for table in model.tables)
    return start, transition, emission


def mended(model: HmmModel) -> HmmModel:
    """Nearly the same model, in which nothing is impossible."""
    return HmmModel(*(table * (1 - LITTLE) + LITTLE / table.shape[-1] for table in model.tables))
