from typing import Any

import numpy as np
import pytest
import skfuzzy

from playground.data.points import Points
from playground.learners.cmeans import SETTLED, CMeans, CMeansSettings, best_objectives
from playground.learners.groups import START_WAYS, GroupsQuestion
from tests.point_checks import ODD, dragged, on_square


def made(points: Points, seed: int = 0, **changes: Any) -> CMeans:
    learner = CMeans(CMeansSettings(**changes), seed)
    learner.teach(points)
    return learner


def clumps(count: int = 150, seed: int = 0) -> Points:
    random = np.random.default_rng(seed)
    middles = random.random((4, 2))
    return on_square(middles[random.integers(0, 4, count)] + 0.1 * random.standard_normal((count, 2)))


def run(learner: CMeans, steps: int) -> list[float]:
    return [learner.step()[0] for _ in range(steps)]


def must_agree(learner: CMeans, rounds: int, m: float) -> None:
    """Same shares, centres and objective as scikit-fuzzy, which begins with the shares of our first half-step."""
    learner.step()
    shares, x = learner.snapshot().shares, learner.x.astype(float).T
    assert shares is not None
    centres, u, _, _, objectives, _, _ = skfuzzy.cmeans(x, shares.shape[1], m, 0, rounds, init=shares.T.astype(float))
    values, size = run(learner, 2 * rounds), float(np.abs(x).max())
    np.testing.assert_allclose(learner.centres, centres, rtol=1e-4, atol=1e-5 * size)
    np.testing.assert_allclose(learner.known, u.T, rtol=1e-3, atol=1e-4)
    np.testing.assert_allclose(values[::2], objectives, rtol=1e-4, atol=1e-12)


@pytest.mark.parametrize("m", [1.1, 1.5, 2.0, 4.0])
@pytest.mark.parametrize(("how", "k"), [*zip(START_WAYS, (2, 4, 7), strict=True)])
def test_it_goes_the_same_way_as_scikit_fuzzy(how: str, k: int, m: float) -> None:
    must_agree(made(clumps(), clusters=k, start=how, fuzziness=m), 12, m)


@pytest.mark.parametrize("name", ["five columns", "constant column", "a line", "three points"])
def test_it_agrees_with_scikit_fuzzy_on_odd_points(name: str) -> None:
    must_agree(made(ODD[name], clusters=3), 6, 2.0)


@pytest.mark.parametrize("name", ["huge", "tiny"])
def test_points_of_another_size_are_shared_out_in_the_same_way(name: str) -> None:
    size, odd = float(np.abs(ODD[name].x).max()), made(ODD[name])
    usual = made(on_square(ODD[name].x.astype(float) / size))
    run(odd, 6)
    run(usual, 6)
    np.testing.assert_allclose(odd.centres / size, usual.centres, rtol=1e-4, atol=1e-5)
    np.testing.assert_allclose(odd.known, usual.known, rtol=1e-3, atol=1e-5)


def test_the_shares_of_every_point_sum_to_1_and_the_largest_gives_the_group() -> None:
    learner = made(clumps(), clusters=5)
    run(learner, 5)
    shot = learner.snapshot()
    assert shot.shares is not None
    np.testing.assert_allclose(shot.shares.sum(axis=1), 1, rtol=1e-6)
    assert np.array_equal(shot.labels, shot.shares.argmax(axis=1))


@pytest.mark.parametrize("m", [1.1, 2.0, 4.0])
def test_the_objective_never_rises(m: float) -> None:
    learner = made(clumps(), clusters=6, start="random", fuzziness=m)
    values = run(learner, 60)
    assert values[-1] < 0.9 * values[0]
    assert (np.diff(values) <= 1e-6 * values[0]).all()


def test_near_1_it_does_what_k_means_does() -> None:
    learner = made(clumps(), clusters=4, fuzziness=1.1)
    run(learner, 1)
    away = np.linalg.norm(learner.x[:, None] - learner.centres, axis=2)
    assert np.array_equal(learner.snapshot().labels, away.argmin(axis=1))
    assert np.median(learner.known.max(axis=1)) > 0.999


def test_the_fuzzier_it_is_the_more_everything_belongs_to_everything() -> None:
    def largest(m: float) -> float:
        learner = made(clumps(), clusters=4, fuzziness=m)
        run(learner, 1)
        return float(learner.known.max(axis=1).mean())

    assert largest(1.1) > largest(1.5) > largest(2.0) > largest(4.0) > 0.25


@pytest.mark.parametrize("steps", [1, 2])
def test_another_fuzziness_acts_from_the_next_half_step_on(steps: int) -> None:
    changed, left_alone = made(clumps()), made(clumps())
    run(changed, steps)
    run(left_alone, steps)
    changed.apply(changed.settings.with_(fuzziness=3.0))
    assert run(changed, 1) != run(left_alone, 1)


@pytest.mark.parametrize("steps", [1, 2])
def test_who_is_done_goes_on_when_the_fuzziness_is_another(steps: int) -> None:
    learner = made(clumps())
    while not learner.converged:
        learner.step()
    learner.apply(learner.settings.with_(fuzziness=3.0))
    run(learner, steps)
    assert not learner.converged


def test_it_is_done_when_no_share_changes_any_more() -> None:
    learner, changes = made(clumps()), []
    while not learner.converged:
        before = learner.known
        learner.step()
        if learner.done == "share":
            changes.append(float(np.abs(learner.known - before).max()))
    assert changes[-1] < SETTLED <= min(changes[:-1])
    assert learner.snapshot().told.startswith("Shares changed by less than 0.01 % at most. Nothing is left to do after")


def test_it_tells_by_how_much_shares_change() -> None:
    learner = made(clumps(), clusters=2)
    learner.step()
    assert learner.snapshot().told == "Each point was shared out among the centres."
    before = learner.known
    learner.step()
    assert learner.snapshot().told == "Each centre moved to the middle of its shares."
    learner.step()
    change = 100 * float(np.abs(learner.known - before).max())
    assert learner.snapshot().told == f"Shares changed by {change:.0f} % at most."


def test_a_centre_to_which_nothing_belongs_stays_and_is_named() -> None:
    learner = made(clumps(), fuzziness=1.1)
    dragged(learner, 1, (500.0, 500.0))
    run(learner, 2)
    shot = learner.snapshot()
    assert shot.centres[1].tolist() == [500, 500]
    assert shot.told == "Too far away for any share of a point: centre 2."


def test_a_place_is_shared_out_like_a_point() -> None:
    learner = made(clumps(), clusters=4, fuzziness=1.5)
    run(learner, 3)
    x, y = learner.x[7].tolist()
    answer = learner.answer(GroupsQuestion((x, y)))
    np.testing.assert_allclose(answer.shares, learner.known[7], rtol=1e-4, atol=1e-6)


def test_a_centre_owns_the_place_on_which_it_lies() -> None:
    learner = made(clumps(), clusters=3)
    dragged(learner, 1, (0.25, 0.5))
    np.testing.assert_allclose(learner.answer(GroupsQuestion((0.25, 0.5))).shares, [0, 1, 0], atol=1e-6)


@pytest.mark.parametrize("m", [1.5, 2.0])
def test_other_numbers_of_groups_are_as_good_as_scikit_fuzzy_finds_them(m: float) -> None:
    x = clumps(200, 1).x
    for k, objective in enumerate(best_objectives(x, 5, m), 1):
        tries = [skfuzzy.cmeans(x.astype(float).T, k, m, 1e-5, 200, seed=seed)[4][-1] for seed in range(4)]
        assert objective <= 1.05 * min(tries)
