"""ART learns what artlib and the papers learn, at once or phase by phase, whatever the visitor does in between."""

import dataclasses
from collections.abc import Callable
from typing import Any

import numpy as np
import pytest

from playground.data.patterns import letters
from playground.data.point_sets import default_points, make
from playground.data.points import Column, Floats, Plane, Points
from playground.learners.art import Art, ArtSettings
from playground.learners.art_parts import MOST_CATEGORIES, coded
from playground.learners.art_search import ENDS
from playground.learners.art_shots import ArtQuestion, Pattern
from playground.learners.learner import Layer
from playground.learners.point_learner import NO_POINTS, MoveTo


def things(x: Any) -> Points:
    """Points of any number of columns; of two, on the square."""
    x = np.array(x, np.float32)
    d = x.shape[1]
    if d == 2:
        return Points(x, "some")
    plane = Plane(np.full(d, 0.5, np.float32), np.eye(2, d, dtype=np.float32), 1.0, ("first", "second"))
    return Points(x, "some", tuple(Column(f"number {i}") for i in range(d)), "table", plane)


FOUR = things([[0.2, 0.2], [0.4, 0.4], [0.8, 0.3], [0.56, 0.3]])
"""The last one is most like the box of the first two, which would grow too large."""


def scattered(count: int, d: int = 2, seed: int = 0) -> Points:
    return things(np.random.default_rng(seed).random((count, d)))


def art(points: Points, seed: int = 0, **settings: Any) -> Art:
    """That has learned nothing; things come as they are given."""
    learner = Art(ArtSettings().with_(**{"order": "as given", **settings}), seed)
    learner.teach(points)
    return learner


def steps(learner: Art, count: int) -> Art:
    for _ in range(count):
        learner.step()
    return learner


def settled(learner: Art) -> Art:
    """After a round that changed nothing."""
    for _ in range(1000):
        if learner.converged:
            return learner
        learner.step()
    raise AssertionError("it never settles")


def ends(learner: Art, count: int) -> Art:
    """Phase by phase, until so many things have come to an end."""
    while count:
        learner.step()
        count -= learner.snapshot().phase in ENDS
    return learner


def learned(learner: Art) -> dict[str, list[Any]]:
    """What it has learned and when which point comes."""
    state = learner.state()
    names = ("categories/weights", "round/labels", "round/unsettled", "round/order", "round", "random")
    return {name: state[name].tolist() for name in names}


@pytest.fixture(scope="module")
def oracle() -> Any:
    import artlib  # takes its time

    return artlib


# The papers.


@pytest.mark.parametrize(
    ("vigilance", "alpha", "rate", "d"),
    [(0.9, 0.001, 1.0, 2), (0.6, 0.001, 1.0, 2), (0.0, 0.001, 1.0, 2), (0.75, 5.0, 1.0, 2), (0.8, 0.01, 0.3, 4)],
)
def test_fuzzy_art_is_that_of_artlib(oracle: Any, vigilance: float, alpha: float, rate: float, d: int) -> None:
    points = scattered(120, d)
    peer = oracle.FuzzyART(vigilance, alpha, rate)
    peer.fit(coded(points.x, "fuzzy ART"), max_iter=2)
    learner = steps(art(points, vigilance=vigilance, alpha=alpha, learning_rate=rate, at_once=8), 2 * 120 // 8)
    weights = np.array(learner.state()["categories/weights"]).reshape(-1, 2 * d)
    assert learner.snapshot().labels.tolist() == peer.labels_.tolist()
    np.testing.assert_allclose(weights, np.array(peer.W), rtol=1e-9, atol=1e-12)


def art1_of_the_paper(artlib: Any, vigilance: float, alpha: float) -> Any:
    """artlib's ART1 but for two things that the paper does differently.

    There the match is a share of the ink that comes in, not of all squares, and a new category has the bottom-up
    weights that fast learning gives it, L / (L - 1 + |I|), not L / (L - 1 + squares).
    """

    class Art1(artlib.ART1):
        def match_criterion(self, i: Any, w: Any, params: Any, cache: Any = None) -> Any:
            return np.count_nonzero(i * w[self.dim_ :]) / np.count_nonzero(i), cache

        def new_weight(self, i: Any, params: Any) -> Any:
            return np.concatenate([params["L"] / (params["L"] - 1 + np.count_nonzero(i)) * i, i]).astype(np.float32)

    return Art1(vigilance, 1 + alpha)


@pytest.mark.parametrize(("vigilance", "alpha"), [(0.5, 0.5), (0.7, 0.5), (0.9, 0.5), (0.7, 3.0)])
def test_art1_is_that_of_artlib_with_the_match_of_the_paper(oracle: Any, vigilance: float, alpha: float) -> None:
    points = letters(104, 0.06, np.random.default_rng(0))
    peer = art1_of_the_paper(oracle, vigilance, alpha)
    peer.fit(points.x.astype(np.int32), max_iter=2)
    shot = steps(art(points, vigilance=vigilance, alpha=alpha, at_once=8), 2 * 104 // 8).snapshot()
    assert shot.labels.tolist() == peer.labels_.tolist()
    np.testing.assert_array_equal(shot.prototypes, np.array(peer.W)[:, 25:])


def test_what_belongs_to_a_category_lies_in_its_box() -> None:
    shot = settled(art(default_points(), vigilance=0.7)).snapshot()
    assert (shot.low[shot.labels] <= shot.x).all()
    assert (shot.x <= shot.high[shot.labels] + 1e-6).all()


@pytest.mark.parametrize("vigilance", [0.5, 0.8])
def test_no_box_grows_larger_than_vigilance_allows(vigilance: float) -> None:
    shot = settled(art(scattered(300, 3), vigilance=vigilance)).snapshot()
    sizes = (shot.high - shot.low).sum(axis=1)
    assert sizes.max() <= 3 * (1 - vigilance) + 1e-6
    assert len(sizes) > 1


def test_the_ink_of_a_pattern_of_art1_is_in_all_that_belong_to_it() -> None:
    shot = settled(art(letters(78, 0.05, np.random.default_rng(0)), vigilance=0.7)).snapshot()
    assert (shot.prototypes[shot.labels] <= shot.x).all()
    assert shot.kind == "ART1"


def test_art1_learns_at_once_whatever_the_learning_rate() -> None:
    shot = steps(art(letters(78, 0.1, np.random.default_rng(0)), vigilance=0.5, learning_rate=0.3), 20).snapshot()
    assert set(np.unique(shot.prototypes)) == {0, 1}


def test_learning_something_new_leaves_old_categories_alone() -> None:
    learner = settled(art(default_points(), vigilance=0.8))
    before = learner.snapshot()
    learner.teach(Pattern(np.array([0.02, 0.02])))
    after = learner.snapshot()
    assert len(after.low) == len(before.low) + 1
    assert (after.low[:-1] == before.low).all()
    assert after.low[-1] == pytest.approx([0.02, 0.02])


# Steps.


@pytest.mark.parametrize("kind", ["fuzzy ART", "ART1"])
@pytest.mark.parametrize("order", ["as given", "shuffled"])
def test_slow_phases_and_whole_steps_learn_the_same(kind: str, order: str) -> None:
    points = letters(40, 0.1, np.random.default_rng(1))
    settings = {"kind": kind, "order": order, "vigilance": 0.75}
    at_once = steps(art(points, **settings, at_once=10), 10)
    one_by_one = steps(art(points, **settings, at_once=1), 100)
    slowly = ends(art(points, **settings, slowly=True), 100)
    assert learned(at_once) == learned(one_by_one) == learned(slowly)


def test_a_slow_step_is_one_phase_and_says_so() -> None:
    learner = art(FOUR, vigilance=0.79, slowly=True)
    seen = []
    for _ in range(17):
        learner.step()
        shot = learner.snapshot()
        seen.append((shot.index, shot.phase, shot.chosen))
    assert [phase for _, phase, _ in seen[:2]] == ["present", "new"]
    assert [phase for _, phase, _ in seen[2:6]] == ["present", "choose", "match", "learn"]
    assert [phase for _, phase, _ in seen[6:11]] == ["present", "choose", "match", "reset", "new"]
    assert seen[11:15] == [(3, "present", -1), (3, "choose", 0), (3, "match", 0), (3, "reset", 0)]
    assert seen[15:] == [(3, "choose", 1), (3, "match", 1)]
    assert learner.snapshot().tried == (0,)
    learner.step()
    shot = learner.snapshot()
    assert (shot.phase, shot.chosen, shot.match) == ("learn", 1, pytest.approx(0.88, rel=1e-6))
    assert shot.told.startswith("Point 4 fits category 2: 0.88 ≥ 0.79. Resonance: the category learns it. 2 categories")


def test_a_whole_step_shows_how_it_went_with_the_last_one() -> None:
    shot = steps(
        art(things([[0.2, 0.2], [0.4, 0.4], [0.8, 0.3], [0.56, 0.3]]), vigilance=0.79, at_once=4), 1
    ).snapshot()
    assert (shot.index, shot.phase, shot.chosen, shot.tried) == (3, "learn", 1, (0,))
    assert shot.choices.shape == (2,)
    assert shot.labels.tolist() == [0, 0, 1, 1]
    assert shot.counts.tolist() == [2, 2]


def test_the_curves_are_the_share_that_is_not_settled_and_the_number_of_categories() -> None:
    learner = art(things([[0.1, 0.1], [0.1, 0.1], [0.9, 0.9], [0.9, 0.9]]), at_once=1)
    assert [learner.step() for _ in range(8)] == [
        (1.0, 1.0), (0.75, 1.0), (0.75, 2.0), (0.5, 2.0), (0.25, 2.0), (0.25, 2.0), (0.0, 2.0), (0.0, 2.0),
    ]  # fmt: skip


def test_it_has_converged_after_a_whole_round_that_changed_nothing() -> None:
    learner = art(things([[0.1, 0.1], [0.1, 0.1], [0.9, 0.9]]), at_once=1)
    assert [(learner.step(), learner.converged)[1] for _ in range(6)] == [False] * 5 + [True]
    assert learner.snapshot().told == "A whole round changed nothing: 2 categories."


def test_another_vigilance_asks_all_points_again() -> None:
    learner = settled(art(default_points()))
    categories = len(learner.snapshot().low)
    learner.apply(learner.settings.with_(vigilance=0.85))
    assert not learner.converged
    assert learner.step()[0] > 0.9
    assert len(settled(learner).snapshot().low) > categories
    learner.apply(learner.settings.with_(slowly=True))
    assert learner.converged


def test_what_was_learned_is_told_with_the_vigilance_by_which_it_was() -> None:
    learner = steps(art(things([[0.2, 0.2], [0.4, 0.4]]), at_once=2), 1)
    learner.apply(learner.settings.with_(vigilance=0.9))
    assert learner.snapshot().told.startswith("Point 2 fits category 1: 0.80 ≥ 0.55.")
    assert learner.snapshot().vigilance == 0.9


def test_things_of_many_numbers_come_in_fewer_at_once() -> None:
    few = steps(art(scattered(600, 2), vigilance=1.0, at_once=500), 1).snapshot()
    many = steps(art(scattered(600, 784), vigilance=1.0, at_once=500), 1).snapshot()
    assert (few.labels != -1).sum() == MOST_CATEGORIES
    assert few.index == 499
    assert 10 < (many.labels != -1).sum() < 100


def test_the_order_is_another_one_in_each_round_or_always_the_same() -> None:
    orders = {}
    for order in ("shuffled", "as given"):
        learner = art(scattered(50), order=order, at_once=50)
        orders[order] = [steps(learner, 1).state()["round/order"].tolist() for _ in range(2)]
        assert sorted(orders[order][0]) == list(range(50))
    assert orders["as given"][0] == orders["as given"][1] == list(range(50))
    assert orders["shuffled"][0] != orders["shuffled"][1]


# What the visitor draws.


def test_a_pattern_is_learned_at_once() -> None:
    points = letters(26, 0.0, np.random.default_rng(0))
    learner = settled(art(points, vigilance=0.8))
    categories = len(learner.snapshot().low)
    learner.teach(Pattern(points.x[0].reshape(5, 5).astype(np.bool_)))
    assert len(learner.snapshot().low) == categories
    assert learner.converged
    learner.teach(Pattern(np.arange(25).reshape(5, 5) % 2))
    shot = learner.snapshot()
    assert (len(shot.low), shot.phase, shot.index, learner.converged) == (categories + 1, "new", -1, False)
    assert shot.told.startswith(
        f"Your pattern is too different from all there was: it begins category {categories + 1}."
    )


def test_a_pattern_is_learned_by_the_vigilance_of_the_moment() -> None:
    learner = settled(art(things([[0.4, 0.4]])))
    learner.apply(learner.settings.with_(vigilance=0.99))
    learner.teach(Pattern(np.array([0.5, 0.4])))
    assert learner.snapshot().phase == "new"


def test_what_a_pattern_taught_stays_when_points_come() -> None:
    learner = art(default_points())
    learner.teach(Pattern(np.array([0.5, 0.4])))
    learner.teach(scattered(10))
    assert len(learner.snapshot().low) == 1


def test_slowly_a_pattern_goes_through_its_phases_and_then_the_points_go_on() -> None:
    learner = steps(art(things([[0.2, 0.2], [0.25, 0.2], [0.3, 0.2]]), slowly=True), 3)  # point 1 came in
    learner.teach(Pattern(np.array([0.9, 0.9])))
    shots = [learner.snapshot()] + [steps(learner, 1).snapshot() for _ in range(6)]
    assert [(shot.index, shot.phase) for shot in shots] == [
        (-1, "present"), (-1, "choose"), (-1, "match"), (-1, "reset"), (-1, "new"), (1, "present"), (1, "choose"),
    ]  # fmt: skip
    assert shots[0].told.startswith("Your point comes in.")


def test_no_pattern_is_lost_when_another_one_comes_or_steps_are_whole_again() -> None:
    learner = art(things([[0.1, 0.1]]), slowly=True, vigilance=0.9)
    for place in ([0.5, 0.5], [0.9, 0.9]):
        learner.teach(Pattern(np.array(place)))
    assert len(learner.snapshot().low) == 1
    learner.apply(learner.settings.with_(slowly=False))
    learner.step()
    assert learner.snapshot().low[:, 0] == pytest.approx([0.5, 0.9, 0.1])


def test_a_point_that_was_under_way_comes_in_again_with_whole_steps() -> None:
    learner = steps(art(things([[0.1, 0.1], [0.9, 0.9]]), slowly=True), 4)  # point 1 is compared
    learner.apply(learner.settings.with_(slowly=False, at_once=1))
    shot = steps(learner, 1).snapshot()
    assert (shot.index, shot.labels.tolist()) == (1, [0, 1])


def test_a_pattern_can_be_learned_where_there_are_no_points() -> None:
    learner = art(things(np.zeros((0, 3))), slowly=True)
    learner.teach(Pattern(np.array([0.1, 0.2, 0.3])))
    assert learner.snapshot().low == pytest.approx(np.array([[0.1, 0.2, 0.3]]))
    assert learner.step() == (0.0, 1.0)


@pytest.mark.parametrize(
    ("values", "reason"),
    [(np.zeros(3), "a pattern must have 2 numbers, got 3"), (np.array([0.5, np.nan]), "a pattern must be finite")],
)
def test_what_is_no_pattern_is_refused_and_changes_nothing(values: Any, reason: str) -> None:
    learner = steps(art(scattered(10)), 3)
    before = learned(learner)
    with pytest.raises(ValueError, match=reason):
        learner.teach(Pattern(values))
    assert learned(learner) == before


def test_categories_cannot_be_dragged() -> None:
    with pytest.raises(ValueError, match="nothing that can be moved"):
        art(scattered(3)).teach(MoveTo(0, (0.5, 0.5)))


# Other points.


def test_points_that_stay_keep_their_categories_and_new_ones_get_theirs() -> None:
    learner = settled(art(default_points(), vigilance=0.8))
    before = learner.snapshot()
    learner.teach(before.points.with_added(np.array([before.x[7], [0.0, 0.99]])))
    after = learner.snapshot()
    assert (after.low == before.low).all()
    assert after.labels.tolist() == [*before.labels.tolist(), before.labels[7], -1]
    assert not learner.converged
    assert learner.step()[0] == pytest.approx(2 / 302)


def test_a_point_that_moves_belongs_where_it_comes_to() -> None:
    learner = settled(art(default_points()))
    before = learner.snapshot()
    other = int(np.flatnonzero(before.labels != before.labels[0])[0])
    learner.teach(before.points.with_moved(0, tuple(before.x[other].tolist())))
    after = learner.snapshot()
    assert after.labels[0] == before.labels[other]
    assert (after.labels[1:] == before.labels[1:]).all()
    assert learner.state()["round/unsettled"].tolist() == [1] + [0] * 299
    learner.teach(after.points.with_moved(0, tuple(before.x[0].tolist())))
    assert (learner.snapshot().labels == before.labels).all()


def test_points_that_are_taken_away_leave_the_categories() -> None:
    learner = settled(art(default_points()))
    before = learner.snapshot()
    learner.teach(before.points.without(np.array([0, 5])))
    after = learner.snapshot()
    assert (after.low == before.low).all()
    assert after.labels.tolist() == np.delete(before.labels, [0, 5]).tolist()
    assert settled(learner).snapshot().labels.tolist() == after.labels.tolist()


@pytest.mark.parametrize(
    "edit",
    [
        lambda points: points.without(np.array([1])),
        lambda points: points.with_moved(1, (0.9, 0.1)),
        lambda points: points.with_added(np.array([[0.5, 0.5]])),
        lambda points: points.without(np.arange(3)),
    ],
)
def test_points_may_change_in_the_middle_of_a_search(edit: Callable[[Points], Points]) -> None:
    learner = steps(art(things([[0.1, 0.1], [0.9, 0.9], [0.2, 0.9]]), slowly=True, vigilance=0.9), 4)  # 1 is compared
    edited = edit(learner.points)
    learner.teach(edited)
    ends(learner, 2 * len(edited))
    alone = steps(art(edited, vigilance=0.9, at_once=1), 2 * len(edited))
    assert sorted(learner.snapshot().low.tolist()) == sorted(alone.snapshot().low.tolist()) or not len(edited)


def test_turning_points_are_followed_and_never_settle() -> None:
    points = dataclasses.replace(make("Moving", 60), turn=np.pi / 10)
    learner = steps(art(points, vigilance=0.0, at_once=20), 150)  # all that will ever be seen was seen
    assert learner.step()[0] == 0
    shot = learner.snapshot()
    assert not learner.converged
    assert (shot.x == shot.points.at(150)).all()
    assert not shot.x.flags.writeable


def test_other_things_begin_a_new_run() -> None:
    learner = settled(art(default_points()))
    learner.teach(letters(30, 0.0, np.random.default_rng(0)))
    shot = learner.snapshot()
    assert (shot.kind, shot.low.shape, shot.labels.tolist()) == ("ART1", (0, 25), [-1] * 30)


# Questions.


@pytest.mark.parametrize("place", [(0.5, 0.5), (0.25, 0.7), (0.0, 1.0), (-3.0, 2.0)])
def test_an_answer_foresees_what_learning_would_do(place: tuple[float, float]) -> None:
    learner = settled(art(default_points(), vigilance=0.8))
    answer = learner.answer(ArtQuestion(place))
    learner.teach(Pattern(np.array(place)))
    shot = learner.snapshot()
    assert answer.category == (-1 if shot.phase == "new" else shot.chosen)
    assert answer.tried == shot.tried
    assert (answer.choices == shot.choices).all()


def test_a_drawing_is_asked_for_as_a_pattern() -> None:
    points = letters(26, 0.0, np.random.default_rng(0))
    learner = settled(art(points, vigilance=0.9))
    answer = learner.answer(ArtQuestion(pattern=points.x[3].reshape(5, 5)))
    assert answer.category == learner.snapshot().labels[3]
    assert answer.matches[answer.category] >= 0.9
    assert answer.told.startswith(f"This would go to category {answer.category + 1}: ")


def test_a_place_on_the_plane_stands_for_the_thing_that_lies_there() -> None:
    learner = steps(art(scattered(50, 4)), 20)
    assert learner.answer(ArtQuestion((0.3, 0.8))).pattern == pytest.approx([0.3, 0.8, 0.5, 0.5])


@pytest.mark.parametrize("question", [ArtQuestion(), ArtQuestion(pattern=np.zeros(7)), ArtQuestion((np.nan, 0.5))])
def test_a_question_that_fits_nothing_is_answered_all_the_same(question: ArtQuestion) -> None:
    answer = steps(art(scattered(50)), 5).answer(question)
    assert (answer.category, answer.tried, answer.choices.shape) == (-1, (), (0,))
    assert answer.told.endswith("numbers, and 2 are wanted here.")


# Unusual points.


def constant_column() -> Floats:
    return np.column_stack([np.linspace(0, 1, 20), np.full(20, 0.5)]).astype(np.float32)


@pytest.mark.parametrize("settings", [{}, {"kind": "ART1"}, {"slowly": True}, {"learning_rate": 0.3}], ids=str)
@pytest.mark.parametrize(
    "x",
    [
        np.zeros((0, 2)),
        [[0.3, 0.6]],
        np.full((9, 2), 0.4),
        np.zeros((9, 2)),
        [[1e30, -1e30], [-1e30, 0.5], [0.5, 0.5]],
        constant_column(),
    ],
    ids=["none", "one", "all the same", "all zero", "huge", "constant column"],
)
def test_unusual_points_come_to_an_end(x: Any, settings: dict[str, Any]) -> None:
    learner = settled(art(things(x), **settings))
    shot = learner.snapshot()
    assert np.isfinite(shot.low).all()
    assert np.isfinite(shot.high).all()
    assert np.isfinite(learner.step()).all()
    assert shot.told
    learner.answer(ArtQuestion((0.5, 0.5)))


def test_without_points_it_says_so() -> None:
    learner = art(things(np.zeros((0, 2))))
    assert (learner.snapshot().told, learner.converged) == (NO_POINTS, True)


def test_all_points_alike_are_one_category() -> None:
    assert len(settled(art(things(np.full((9, 2), 0.4)), vigilance=1.0)).snapshot().low) == 1


def test_what_lies_outside_is_told_and_counts_as_the_edge() -> None:
    shot = settled(art(things([[1e30, 0.5], [1.0, 0.5], [0.0, 0.5]]), vigilance=0.9)).snapshot()
    assert shot.told.endswith("What lies outside the square counts as lying on its edge: 1 of 3.")
    assert shot.labels[0] == shot.labels[1] != shot.labels[2]


def test_a_full_memory_is_told() -> None:
    points = things(np.linspace([0, 0], [1, 1], MOST_CATEGORIES + 10))
    learner = settled(art(points, vigilance=1.0, at_once=500))
    shot = learner.snapshot()
    assert (len(shot.low), (shot.labels == -1).sum()) == (MOST_CATEGORIES, 10)
    assert shot.told == "A whole round changed nothing: 300 categories. 10 of 310 found no place."


def test_an_empty_drawing_is_of_no_category() -> None:
    learner = settled(art(letters(26, 0.0, np.random.default_rng(0)), vigilance=0.0))
    before = learned(learner)
    learner.teach(Pattern(np.zeros(25)))
    assert learned(learner) == before
    assert learner.snapshot().phase == "empty"


# Files.


def test_a_search_under_way_goes_on_from_a_file() -> None:
    learner, fresh = (art(scattered(30), slowly=True, vigilance=0.9, seed=seed) for seed in (1, 2))
    steps(learner, 37)
    learner.teach(Pattern(np.array([0.3, 0.3])))
    steps(learner, 2)
    fresh.restore(learner.state())
    assert fresh.snapshot().told == learner.snapshot().told
    assert fresh.snapshot().tried == learner.snapshot().tried
    assert learned(steps(fresh, 100)) == learned(steps(learner, 100))


@pytest.mark.parametrize(
    ("name", "reason"),
    [
        ("categories/weights", "must be 4 for each"),
        ("round/labels", "round/labels"),
        ("search/pattern", "search/pattern"),
    ],
)
def test_a_state_whose_sizes_do_not_fit_the_points_is_refused(name: str, reason: str) -> None:
    learner = steps(art(scattered(30)), 3)
    state, before = learner.state(), learned(learner)
    with pytest.raises(ValueError, match=reason):
        learner.restore(state | {name: state[name][1:]})
    assert learned(learner) == before


def test_a_blueprint_counts_the_weights_of_all_categories_there_can_be() -> None:
    fuzzy = steps(art(scattered(30, 3), vigilance=1.0, at_once=30), 1).blueprint()
    assert [layer.shape for layer in fuzzy] == ["3", "6", "30 of 300"]
    assert [layer.parameters for layer in fuzzy] == [0, 0, 300 * 6]
    assert art(letters(30, 0.0, np.random.default_rng(0))).blueprint()[1:] == (
        Layer("Ink or none", "25", 0),
        Layer("Categories", "0 of 300", 300 * 25),
    )
