"""The written sums are true: each is read back from its words, computed, and compared with brute force."""

import math
import re

import numpy as np
import pytest

from playground.widgets.state_graph_parts import Part
from playground.widgets.trellis_parts import PASSES, Cell, Pass
from playground.widgets.trellis_sums import sum_of
from tests.chains import ICE, brute_force, chain, passes

SHOWN = (2, 0, 1, 2)
CELLS = [Cell(time, state) for time in range(4) for state in range(2)]
RTOL = 0.02  # of three written digits in each of some factors


def plain(words: str) -> str:
    """The sum as a program would write it; only numbers, brackets and the four signs are left."""
    for mark, sign in (("×", "*"), ("−", "-"), (" ", ""), ("\N{NARROW NO-BREAK SPACE}", "")):
        words = words.replace(mark, sign)
    return words


def value(term: str) -> float:
    """What a sum of products in at most one pair of brackets comes to, "(0.2*0.3+0.4*0.5)*0.6"."""
    inner = re.fullmatch(r"\((.*)\)\*([^()]*)", term)
    if inner:
        return value(inner[1]) * value(inner[2])
    return sum(math.prod(map(float, product.split("*"))) for product in term.split("+"))


def written(words: str) -> list[str]:
    """The parts between the equals signs, without the name."""
    return [plain(part) for part in words.split(" = ")[1:]]


@pytest.mark.parametrize("cell", CELLS)
def test_a_forward_sum_is_the_value_before_scaling(cell: Cell) -> None:
    made = passes()
    told = sum_of(made, "Forward", cell)
    left, result = written(told.sum)
    true = brute_force(ICE, list(SHOWN)).alphas
    before = 1.0 if cell.time == 0 else float(true[cell.time - 1].sum())
    assert value(left) == pytest.approx(true[cell] / before, rel=RTOL)
    assert float(result) == pytest.approx(true[cell] / before, rel=0.005)
    scaled = float(plain(told.note.rpartition(": ")[2]))
    assert scaled == pytest.approx(true[cell] / true[cell.time].sum(), rel=0.005)
    divided = re.search(r"column, (\S+),", told.note)
    assert divided is not None
    assert float(result) / float(divided[1]) == pytest.approx(scaled, rel=0.01)


@pytest.mark.parametrize("cell", CELLS[:-2])
def test_a_backward_sum_is_the_value_before_scaling(cell: Cell) -> None:
    told = sum_of(passes(), "Backward", cell)
    left, result = written(told.sum)
    true = brute_force(ICE, list(SHOWN))
    sums = true.alphas.sum(axis=1)
    scaled = true.betas[cell] / (sums[-1] / sums[cell.time])
    divided = re.search(r"by (\S+),", told.note)
    assert divided is not None
    assert value(left) == pytest.approx(float(result), rel=RTOL)
    assert float(result) / float(divided[1]) == pytest.approx(scaled, rel=0.01)
    assert float(plain(told.note.rpartition(": ")[2])) == pytest.approx(scaled, rel=0.005)


@pytest.mark.parametrize("cell", CELLS[2:])
def test_a_viterbi_sum_takes_the_better_of_all_ways(cell: Cell) -> None:
    told = sum_of(passes(), "Viterbi", cell)
    left, result = written(told.sum)
    inner = re.fullmatch(r"max\((.*)\)\+log(.*)", left)
    assert inner is not None
    ways = [float(a) + math.log(float(b)) for a, b in (way.split("+log") for way in inner[1].split(";"))]
    assert max(ways) == ways[0]
    true = math.log(brute_force(ICE, list(SHOWN)).bests[cell])
    assert ways[0] + math.log(float(inner[2])) == pytest.approx(true, rel=RTOL)
    assert float(result) == pytest.approx(true, rel=0.005)
    (source,) = told.sources
    assert told.note.endswith(ICE.states[source.state])
    assert Part("transition", source.state, cell.state) in told.parts


@pytest.mark.parametrize("cell", CELLS)
def test_a_posterior_is_forward_times_backward(cell: Cell) -> None:
    _, left, result = written(sum_of(passes(), "Posterior", cell).sum)
    true = brute_force(ICE, list(SHOWN)).gammas[cell]
    assert value(left) == pytest.approx(true, rel=RTOL)
    assert float(result) == pytest.approx(true, rel=0.005)


def test_the_first_column_uses_the_start() -> None:
    told = sum_of(passes(), "Forward", Cell(0, 1))
    assert written(told.sum)[0] == "0.8*0.4"
    assert told.parts == {Part("start", 0, 1), Part("emission", 1, 2)}
    assert told.sources == ()


def test_nothing_comes_after_the_last_observation() -> None:
    told = sum_of(passes(), "Backward", Cell(3, 0))
    assert written(told.sum) == ["1"]
    assert told.parts == frozenset()


def test_the_parts_are_those_that_the_sum_uses() -> None:
    told = sum_of(passes(), "Forward", Cell(1, 0))
    assert told.parts == {Part("transition", 0, 0), Part("transition", 1, 0), Part("emission", 0, 0)}
    assert told.sources == (Cell(0, 0), Cell(0, 1))
    back = sum_of(passes(), "Backward", Cell(1, 0))
    assert back.parts == {Part("transition", 0, j) for j in range(2)} | {Part("emission", j, 1) for j in range(2)}
    assert back.sources == (Cell(2, 0), Cell(2, 1))


def test_of_many_states_only_the_largest_products_are_written() -> None:
    made = passes(chain(5, seed=1), (0, 1, 2))
    told = sum_of(made, "Forward", Cell(1, 2))
    factors = np.sort(made.alphas[0] * np.asarray(made.chain.transition)[:, 2])[::-1]
    terms = plain(told.sum).partition("(state3)=(")[2].partition(")")[0].split("+")
    assert terms[3] == "2smallerones"
    np.testing.assert_allclose([value(term) for term in terms[:3]], factors[:3], rtol=0.01)


@pytest.mark.parametrize("which", PASSES)
def test_moments_are_counted_from_the_first_of_all_observations(which: Pass) -> None:
    assert re.match(r".₄₂\(hot\)", sum_of(passes(first=40), which, Cell(1, 1)).sum)


def test_a_way_that_does_not_exist_is_told_as_such() -> None:
    never = ICE.with_row("start", 0, np.array([0.0, 1.0]))
    with np.errstate(divide="ignore"):
        made = passes(never)
    assert "log 0 " in sum_of(made, "Viterbi", Cell(0, 0)).sum
    assert "−∞" in sum_of(made, "Viterbi", Cell(0, 0)).sum
