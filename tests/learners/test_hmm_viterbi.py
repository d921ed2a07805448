"""The best way through long sequences against the textbook's."""

from typing import Any

import numpy as np
import pytest

from playground.data.hmm_model import HmmModel
from playground.learners import hmm_viterbi
from playground.learners.hmm_passes import logarithms, viterbi, way_back
from playground.learners.hmm_viterbi import BLOCKS, SHORT, best_way
from tests.hmm_models import left_to_right, random_model, shown_by


def textbook(model: HmmModel, observations: Any) -> Any:
    deltas, pointers = viterbi(model, observations)
    return way_back(pointers, int(deltas[-1].argmax()))


def log_chance(model: HmmModel, way: Any, observations: Any) -> float:
    start, transition, emission = logarithms(model)
    return start[way[0]] + transition[way[:-1], way[1:]].sum() + emission[way, observations].sum()


@pytest.mark.parametrize("length", [1, SHORT, SHORT + 1, 4 * BLOCKS, 4 * BLOCKS + 1, 4 * BLOCKS + 99])
@pytest.mark.parametrize(("states", "symbols"), [(2, 3), (5, 4)])
def test_the_best_way_is_that_of_the_textbook(states: int, symbols: int, length: int) -> None:
    model = random_model(states, symbols, seed=4)
    seen = shown_by(model, 1, length, seed=length)[0]
    way, right = best_way(model, seen), textbook(model, seen)
    assert way.dtype == np.uint8
    assert len(way) == length
    assert log_chance(model, way, seen) == pytest.approx(log_chance(model, right, seen), rel=1e-12)
    assert np.mean(way == right) > 0.98  # two ways may be equally good


def test_of_a_long_sequence_only_a_little_is_left_to_the_textbook(monkeypatch: pytest.MonkeyPatch) -> None:
    lengths: list[int] = []

    def noted(model: HmmModel, observations: Any) -> Any:
        lengths.append(len(observations))
        return viterbi(model, observations)

    monkeypatch.setattr(hmm_viterbi, "viterbi", noted)
    best_way(random_model(2, 3), np.zeros(10_000, np.uint8))
    assert lengths == [10_000 // BLOCKS]


def test_the_best_way_through_ten_thousand_takes_no_closed_one() -> None:
    model = left_to_right()
    seen = shown_by(model, 1, 10_000, seed=1)[0]
    way = best_way(model, seen)
    assert way.tolist() == textbook(model, seen).tolist()
    assert np.isfinite(log_chance(model, way, seen))


def test_of_equally_good_ways_it_takes_a_whole_one() -> None:
    turns = np.array([[0.0, 0.5, 0.5], [1.0, 0.0, 0.0], [1.0, 0.0, 0.0]])
    model = HmmModel(np.array([1.0, 0.0, 0.0]), turns, np.full((3, 2), 0.5))
    seen = np.zeros(1_001, np.uint8)
    assert log_chance(model, best_way(model, seen), seen) == pytest.approx(1_001 * np.log(0.5) + 500 * np.log(0.5))
