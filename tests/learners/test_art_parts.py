"""Categories choose, match and learn as the papers say: by hand, and against a search written out step by step."""

import numpy as np
import pytest

from playground.learners.art_parts import MOST_CATEGORIES, ROUNDING, Categories, Kind, Numbers, Rule, coded

FAST = Rule(vigilance=0.75, alpha=0.01, rate=1.0)
BOX = np.array([0.2, 0.3, 0.5, 0.4])  # from (0.2, 0.3) to (0.5, 0.6), coded


def with_weights(*weights: list[float] | Numbers) -> Categories:
    categories = Categories(len(weights[0]))
    categories.replace(np.array(weights, np.float64))
    return categories


def searched(patterns: Numbers, rule: Rule) -> tuple[list[int], list[Numbers]]:
    """The search of the papers, category after category, and learning."""
    weights: list[Numbers] = []
    labels = []
    for pattern in patterns:
        choices = [np.minimum(pattern, w).sum() / (rule.alpha + w.sum()) for w in weights]
        for j in sorted(range(len(weights)), key=lambda j: -choices[j]):
            if np.minimum(pattern, weights[j]).sum() / pattern.sum() >= rule.vigilance:
                weights[j] = rule.rate * np.minimum(pattern, weights[j]) + (1 - rule.rate) * weights[j]
                labels.append(j)
                break
        else:
            labels.append(len(weights))
            weights.append(pattern)
    return labels, weights


def test_fuzzy_art_sees_what_is_there_and_what_is_not() -> None:
    assert coded(np.array([[0.25, 1.0]]), "fuzzy ART").tolist() == [[0.25, 1.0, 0.75, 0.0]]


def test_fuzzy_art_takes_the_nearer_end_for_what_is_out_of_bounds() -> None:
    assert coded(np.array([[-3.0, 1e30]]), "fuzzy ART").tolist() == [[0.0, 1.0, 1.0, 0.0]]


def test_art1_sees_ink_or_none() -> None:
    assert coded(np.array([[0.0, 0.5, 0.51, 7.0]]), "ART1").tolist() == [[0, 0, 1, 1]]


def test_choice_and_match_by_hand() -> None:
    pattern = coded(np.array([[0.6, 0.4]]), "fuzzy ART")[0]  # with the box in common: 0.2 + 0.3 + 0.4 + 0.4
    choices, matches = with_weights(BOX).compare(pattern, FAST)
    np.testing.assert_allclose(choices, [1.3 / (0.01 + 1.4)], rtol=1e-12)
    np.testing.assert_allclose(matches, [1.3 / 2], rtol=1e-12)


def test_art1_matches_by_the_share_of_the_ink_that_came_in() -> None:
    choices, matches = with_weights([1, 1, 1, 1], [1, 0, 0, 0]).compare(np.array([1.0, 1, 0, 0]), FAST)
    np.testing.assert_allclose(choices, [2 / 4.01, 1 / 1.01], rtol=1e-12)
    np.testing.assert_allclose(matches, [1.0, 0.5], rtol=1e-12)


@pytest.mark.parametrize(("rate", "high"), [(1.0, 0.7), (0.25, 0.55)])
def test_a_box_goes_its_share_of_the_way_to_a_point(rate: float, high: float) -> None:
    categories = with_weights(BOX)
    change = categories.learn(0, coded(np.array([[0.7, 0.4]]), "fuzzy ART")[0], Rule(0.5, 0.01, rate))
    np.testing.assert_allclose(categories.weights, [[0.2, 0.3, 1 - high, 0.4]], rtol=1e-12)
    assert change == pytest.approx(high - 0.5)


@pytest.mark.parametrize("rate", [1.0, 0.3])
def test_a_point_inside_changes_nothing_not_even_a_bit(rate: float) -> None:
    categories = with_weights(BOX)
    assert categories.learn(0, coded(np.array([[0.3, 0.5]]), "fuzzy ART")[0], Rule(0.5, 0.01, rate)) == 0
    assert (categories.weights == BOX).all()


def test_art1_keeps_the_ink_that_all_have_in_common() -> None:
    categories = with_weights([1, 1, 0, 1])
    assert categories.learn(0, np.array([1.0, 0, 1, 1]), FAST) == 1
    assert categories.weights.tolist() == [[1, 0, 0, 1]]


def test_of_equal_choices_the_oldest_category_is_taken() -> None:
    assert with_weights([0, 1, 1, 0], [0, 1, 1, 0]).find(np.array([0.0, 1, 1, 0]), FAST) == 0


def test_a_category_that_does_not_match_gives_way_to_the_next() -> None:
    """The large box has the higher choice value, but would grow too large."""
    large, far = coded(np.array([[0.2, 0.2], [0.8, 0.3]]), "fuzzy ART")
    large[2:] = 0.6
    point = coded(np.array([[0.56, 0.3]]), "fuzzy ART")[0]
    categories, strict = with_weights(large, far), Rule(0.8, 0.001, 1.0)
    choices, matches = categories.compare(point, strict)
    assert choices[0] > choices[1]
    np.testing.assert_allclose(matches, [0.72, 0.88], rtol=1e-12)
    assert [categories.find(point, Rule(vigilance, 0.001, 1.0)) for vigilance in (0.7, 0.8, 0.9)] == [0, 1, -1]


@pytest.mark.parametrize("kind", ["fuzzy ART", "ART1"])
@pytest.mark.parametrize("vigilance", [0.0, 0.6, 0.9])
@pytest.mark.parametrize(("alpha", "rate"), [(0.001, 1.0), (2.0, 1.0), (0.001, 0.4)])
def test_taking_the_best_that_matches_is_the_search_of_the_papers(
    kind: Kind, vigilance: float, alpha: float, rate: float
) -> None:
    patterns = coded(np.random.default_rng(3).random((150, 6)) + 0.05, kind)
    patterns, rule = patterns[patterns.any(axis=1)], Rule(vigilance, alpha, rate)
    labels, weights = searched(patterns, rule)
    categories = Categories(patterns.shape[1])
    found, _ = categories.present(patterns, rule)
    assert found == labels
    np.testing.assert_allclose(categories.weights, weights, rtol=1e-12, atol=2 * ROUNDING)


def test_it_is_told_which_patterns_changed_a_category() -> None:
    patterns = coded(np.array([[0.2, 0.2], [0.3, 0.3], [0.25, 0.2], [0.9, 0.9]]), "fuzzy ART")
    assert Categories(4).present(patterns, FAST) == ([0, 0, 0, 1], [True, True, False, True])


def test_a_change_that_nobody_could_see_is_none() -> None:
    patterns = coded(np.array([[0.2, 0.2], [0.20005, 0.2]]), "fuzzy ART")
    assert Categories(4).present(patterns, FAST)[1] == [True, False]


@pytest.mark.parametrize("vigilance", [0.0, 0.6, 0.95])
def test_finding_all_at_once_is_finding_each(vigilance: float) -> None:
    patterns, rule = coded(np.random.default_rng(1).random((60, 3)), "fuzzy ART"), Rule(vigilance, 0.001, 1.0)
    categories = Categories(6)
    categories.present(patterns[::3], rule)
    found = categories.find_all(patterns, rule)
    assert found.tolist() == [categories.find(pattern, rule) for pattern in patterns]
    assert vigilance < 0.95 or -1 in found


def test_nothing_is_found_before_anything_is_learned() -> None:
    assert Categories(4).find(BOX, FAST) == -1
    assert Categories(4).find_all(BOX[None], FAST).tolist() == [-1]


def test_nothing_is_made_of_nothing() -> None:
    categories = with_weights([1, 0, 1])
    empty = np.zeros(3)
    assert categories.present(empty[None], Rule(0.0, 0.01, 1.0)) == ([-1], [False])
    assert categories.find_all(empty[None], Rule(0.0, 0.01, 1.0)).tolist() == [-1]
    assert categories.weights.tolist() == [[1, 0, 1]]


def test_a_pattern_matches_itself_at_full_vigilance() -> None:
    patterns = coded(np.random.default_rng(0).random((200, 7)), "fuzzy ART")
    categories, strict = Categories(14), Rule(1.0, 0.001, 1.0)
    assert categories.present(patterns, strict)[0] == list(range(200))
    assert categories.present(patterns, strict) == (list(range(200)), [False] * 200)


def test_a_full_memory_leaves_out_what_is_new() -> None:
    patterns = coded(np.linspace(0, 1, MOST_CATEGORIES + 2)[:, None], "fuzzy ART")
    categories = Categories(2)
    labels, changed = categories.present(patterns, Rule(1.0, 0.001, 1.0))
    assert labels[-3:] == [MOST_CATEGORIES - 1, -1, -1]
    assert changed[-3:] == [True, False, False]
    assert categories.count == MOST_CATEGORIES


def test_weights_taken_over_go_on_to_the_last_bit() -> None:
    patterns = coded(np.random.default_rng(0).random((300, 5)), "fuzzy ART")
    learned, other, slow = Categories(10), Categories(10), Rule(0.7, 0.001, 0.37)
    learned.present(patterns[:200], slow)
    other.replace(learned.weights)
    assert learned.present(patterns[200:], slow) == other.present(patterns[200:], slow)
    assert (learned.weights == other.weights).all()
    for one, two in zip(learned.compare(patterns[0], slow), other.compare(patterns[0], slow), strict=True):
        assert (one == two).all()
