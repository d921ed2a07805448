"""A cell of a trellis as a sum with all its numbers, and the parts of the model that the sum uses."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from playground.phrases import joined, phrase, verbatim
from playground.widgets.numbers import number
from playground.widgets.state_graph_parts import Part
from playground.widgets.trellis_parts import Cell, Pass, Passes

MOST = 3  # products that are written out where there are more states
_NATS = phrase("Nats")
_LOWERED = str.maketrans("0123456789", "₀₁₂₃₄₅₆₇₈₉")


@dataclass(frozen=True)
class Sum:
    """What a cell is: the sum, a line that says how it was scaled or what it means, and what it was made of."""

    sum: str
    note: str
    parts: frozenset[Part]
    sources: tuple[Cell, ...]
    """the cells that it was made from"""


def sum_of(passes: Passes, which: Pass, cell: Cell) -> Sum:
    """How a pass computes a cell."""
    match which:
        case "Forward":
            return _forward(passes, cell)
        case "Backward":
            return _backward(passes, cell)
        case "Viterbi":
            return _viterbi(passes, cell)
        case "Posterior":
            return _posterior(passes, cell)


def _forward(passes: Passes, cell: Cell) -> Sum:
    """alpha[t, j] = (sum over i of alpha[t-1, i] a[i, j]) b[j, o[t]] / c[t]."""
    (time, state), chain = cell, passes.chain
    shown = int(passes.observations[time])
    b, scale = float(chain.emission[state, shown]), float(passes.scales[time])
    name, says = _name("α", passes, cell), Part("emission", state, shown)
    if time == 0:
        start = float(chain.start[state])
        left, whole = verbatim(f"{number(start)} × {number(b)}"), start * b
        parts, sources = frozenset({Part("start", 0, state), says}), ()
    else:
        before, a = passes.alphas[time - 1], np.asarray(chain.transition)[:, state]
        products = _products(list(zip(before.tolist(), a.tolist(), strict=True)))
        left = phrase("({products}) × {b}", products=products, b=number(b))
        whole = float(before @ a) * b
        parts = frozenset({*(Part("transition", i, state) for i in range(passes.states)), says})
        sources = tuple(Cell(time - 1, i) for i in range(passes.states))
    note = phrase(
        "Divided by the sum of the column, {scale}, so that it stays near 1: {value}",
        scale=number(scale),
        value=number(passes.alphas[cell]),
    )
    return Sum(_equation(name, left, whole), note, parts, sources)


def _backward(passes: Passes, cell: Cell) -> Sum:
    """beta[t, i] = (sum over j of a[i, j] b[j, o[t+1]] beta[t+1, j]) / c[t+1]."""
    (time, state), chain = cell, passes.chain
    name = _name("β", passes, cell)
    if time == len(passes) - 1:
        return Sum(phrase("{name} = 1", name=name), phrase("Nothing comes after the last observation"), frozenset(), ())
    shown, scale = int(passes.observations[time + 1]), float(passes.scales[time + 1])
    a, b = np.asarray(chain.transition)[state], np.asarray(chain.emission)[:, shown]
    after = passes.betas[time + 1]
    products = _products(list(zip(a.tolist(), b.tolist(), after.tolist(), strict=True)))
    parts = {Part("transition", state, j) for j in range(passes.states)}
    parts |= {Part("emission", j, shown) for j in range(passes.states)}
    note = phrase(
        "Divided by {scale}, as the next column was going forward: {value}",
        scale=number(scale),
        value=number(passes.betas[cell]),
    )
    sources = tuple(Cell(time + 1, j) for j in range(passes.states))
    return Sum(_equation(name, products, float((a * b) @ after)), note, frozenset(parts), sources)


def _viterbi(passes: Passes, cell: Cell) -> Sum:
    """delta[t, j] = max over i of (delta[t-1, i] + log a[i, j]) + log b[j, o[t]]."""
    (time, state), chain = cell, passes.chain
    shown = int(passes.observations[time])
    b, says = float(chain.emission[state, shown]), Part("emission", state, shown)
    name, value = _name("δ", passes, cell), float(passes.deltas[cell])
    if time == 0:
        left = verbatim(f"log {number(float(chain.start[state]))} + log {number(b)}")
        return Sum(_equation(name, left, value), _NATS, frozenset({Part("start", 0, state), says}), ())
    before, a = passes.deltas[time - 1], np.asarray(chain.transition)[:, state]
    with np.errstate(divide="ignore"):
        order = np.argsort(-(before + np.log(a)), kind="stable").tolist()
    ways = [verbatim(f"{number(float(before[i]))} + log {number(float(a[i]))}") for i in order]
    best = int(passes.pointers[cell])
    note = phrase("Nats. The best way comes from {state}", state=chain.states[best]) if best >= 0 else _NATS
    parts = {Part("transition", best, state), says} if best >= 0 else {says}
    sources = (Cell(time - 1, best),) if best >= 0 else ()
    left = phrase("max({ways}) + log {b}", ways=_some(ways, "; "), b=number(b))
    return Sum(_equation(name, left, value), note, frozenset(parts), sources)


def _posterior(passes: Passes, cell: Cell) -> Sum:
    """gamma[t, j] = alpha[t, j] beta[t, j]."""
    alpha, beta, gamma = (float(table[cell]) for table in (passes.alphas, passes.betas, passes.gammas))
    name = _name("γ", passes, cell)
    state = passes.chain.states[cell.state]
    note = phrase("How likely it was {state} here, what came before and after considered", state=state)
    said = Part("emission", cell.state, int(passes.observations[cell.time]))
    left = verbatim(f"α × β = {number(alpha)} × {number(beta)}")
    return Sum(_equation(name, left, gamma), note, frozenset({said}), ())


def _equation(name: str, left: str, value: float) -> str:
    return phrase("{name} = {left} = {value}", name=name, left=left, value=number(value))


def _products(factors: list[tuple[float, ...]]) -> str:
    """A sum of products, the largest ones where there are many."""
    order = sorted(range(len(factors)), key=lambda i: -float(np.prod(factors[i])))
    written = order if len(factors) > MOST else range(len(factors))
    return _some([verbatim(" × ".join(map(number, factors[i]))) for i in written], " + ")


def _some(written: Sequence[str], between: str) -> str:
    """The first few of them."""
    more = len(written) - MOST
    if more <= 0:
        return joined(written, between)
    rest = phrase("1 smaller one") if more == 1 else phrase("{n} smaller ones", n=more)
    return joined((*written[:MOST], rest), between)


def _name(letter: str, passes: Passes, cell: Cell) -> str:
    moment = str(passes.first + cell.time + 1).translate(_LOWERED)
    return phrase("{letter}{moment}({state})", letter=letter, moment=moment, state=passes.chain.states[cell.state])
