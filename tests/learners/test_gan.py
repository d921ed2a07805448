"""The GAN finds all heaps, names a collapse, and does as each knob says; torch checks each update in test_gan_game."""

from typing import Any

import numpy as np
import pytest

from playground.data.point_sets import make
from playground.data.points import Points
from playground.learners.gan import MEASURED_EVERY, SETTLING, Gan
from playground.learners.gan_game import Game
from playground.learners.gan_losses import LOSSES
from playground.learners.gan_measures import energy_distance
from playground.learners.gan_parts import BOTH, ONLY_D, ONLY_G, GanQuestion, GanSettings
from tests.point_checks import dragged, must_cope, must_cope_later, must_refuse, odd_points

QUESTION = GanQuestion((0.4, 0.6))
each_loss = pytest.mark.parametrize("loss", LOSSES)


def made(points: Points | None = None, seed: int = 0, **changes: Any) -> Gan:
    learner = Gan(GanSettings(**changes), seed)
    if points is not None:
        learner.teach(points)
    return learner


def run(learner: Gan, steps: int) -> Gan:
    for _ in range(steps):
        learner.step()
    return learner


def weights(learner: Gan, name: str) -> Any:
    return learner.state()[f"nets/{name}"]


# What it learns.


def test_it_begins_with_eight_gaussians() -> None:
    assert made().points.name == "Eight gaussians"
    assert made().heir(GanSettings(), 3).points.name == "Eight gaussians"


def test_it_finds_all_eight_heaps() -> None:
    score = run(made(), 2_000).snapshot().score
    assert (score.found, score.heaps) == (8, 8)
    assert score.good > 0.85


@each_loss
def test_each_loss_finds_the_heaps(loss: str) -> None:
    score = run(made(seed=1, loss=loss), 1_100).snapshot().score
    assert score.found >= 6
    assert score.good > 0.5


def test_a_collapse_is_noticed_and_named() -> None:
    shot = run(made(penalty=0.0, updates_g=5, lead=0.3), 300).snapshot()
    assert shot.collapsed
    assert shot.told == f"Mode collapse: all its points crowd near {shot.score.used} of 8 heaps."


def test_the_distance_falls() -> None:
    learner = made()
    values = [learner.step()[0] for _ in range(600)]
    assert np.mean(values[-50:]) < 0.3 * np.mean(values[:50])


def test_the_measured_distance_is_that_of_the_shown_points() -> None:
    learner = made()
    for _ in range(3):
        distance = run(learner, MEASURED_EVERY).step()[0]
        while learner._age:
            distance = learner.step()[0]
        some = np.arange(256) * 300 // 256
        expected = energy_distance(
            learner.snapshot().fakes[:256].astype(np.float64), learner.x[some].astype(np.float64)
        )
        assert distance == pytest.approx(expected, rel=1e-3, abs=1e-5)


def test_it_follows_points_that_turn() -> None:
    learner = run(made(make("Moving", 60)), 850)
    now = then = 0.0
    for _ in range(6):  # moments, for a GAN wavers: at a single one, the last bits of its sums decide
        fakes = run(learner, 50).snapshot().fakes
        now, then = now + energy_distance(fakes, learner.x), then + energy_distance(fakes, learner.points.x)
    assert now < 0.6 * then


def test_points_that_turn_are_measured_as_seldom_as_others() -> None:
    learner = run(made(make("Moving", 60)), 1)
    assert [run(learner, 1)._age for _ in range(MEASURED_EVERY)] == [*range(1, MEASURED_EVERY), 0]


# Knobs.


@pytest.mark.parametrize(("learns", "changed"), [(BOTH, "both"), (ONLY_D, "discriminator"), (ONLY_G, "generator")])
def test_only_those_learn_who_are_chosen(learns: str, changed: str) -> None:
    learner = made()
    before = {name: weights(learner, name) for name in ("generator", "discriminator")}
    learner.apply(GanSettings(learns=learns))
    values = run(learner, 3).step()
    different = [name for name, array in before.items() if not np.array_equal(array, weights(learner, name))]
    assert different == (list(before) if changed == "both" else [changed])
    assert values[3] > 0
    assert values[4] > 0


@pytest.mark.parametrize(("learns", "other"), [(ONLY_D, 4), (ONLY_G, 3)])
def test_the_loss_of_who_does_not_learn_is_told_too(learns: str, other: int) -> None:
    learner = made(learns=learns)
    losses = [learner.step()[other] for _ in range(5)]
    assert len(set(losses)) == 5


@pytest.mark.parametrize(("updates_d", "updates_g"), [(1, 1), (3, 1), (1, 4)])
def test_each_player_learns_as_often_as_is_set(updates_d: int, updates_g: int) -> None:
    learner = run(made(updates_d=updates_d, updates_g=updates_g), 5)
    assert learner.snapshot().updates == (5 * updates_d, 5 * updates_g)


def test_another_knob_acts_in_the_midst_of_a_run() -> None:
    learner = run(made(), 20)
    for changes in ({"batch": 16}, {"optimiser": "SGD"}, {"optimiser": "Momentum"}, {"loss": "Wasserstein"}):
        learner.apply(learner.settings.with_(**changes))
        assert np.isfinite(run(learner, 3).step()).all()
    assert learner.snapshot().losses == learner._losses


def test_what_is_shown_is_the_mean_generator_or_the_one_that_learns() -> None:
    learner = run(made(), 200)
    mean = learner.snapshot().fakes
    learner.apply(learner.settings.with_(averaged=False))
    assert not np.allclose(learner.snapshot().fakes, mean, atol=1e-3)


def test_steps_become_smaller_until_the_points_are_others() -> None:
    learner = made()
    assert learner._pace == 1
    learner._game.updates_d = learner._game.updates_g = SETTLING // 2
    assert learner._pace == 0.5
    learner.apply(GanSettings(settling=False))
    assert learner._pace == 1
    learner.apply(GanSettings())
    learner.step()
    learner.teach(learner.points.without(np.array([0])))
    assert learner._pace == 1


def test_smaller_steps_are_smaller_by_their_pace() -> None:
    steps = []
    for updates in (0, SETTLING):
        learner = made(optimiser="SGD")
        learner._game.updates_d = updates
        before = weights(learner, "discriminator")
        learner.step()
        steps.append(weights(learner, "discriminator") - before)
    np.testing.assert_allclose(steps[1], steps[0] / 2, rtol=0.02, atol=1e-6)


# Slowly.


def parts(learner: Gan, steps: int) -> list[tuple[int, bool, bool]]:
    """For each step the part that was done, and who of both changed."""
    seen = []
    for _ in range(steps):
        before = {name: weights(learner, name) for name in ("discriminator", "generator")}
        learner.step()
        changed = [not np.array_equal(array, weights(learner, name)) for name, array in before.items()]
        seen.append((learner.snapshot().phase, *changed))
    return seen


def test_slowly_five_steps_are_the_five_parts_of_one() -> None:
    assert parts(made(slowly=True), 6) == [
        (1, False, False),
        (2, False, False),
        (3, True, False),
        (4, False, False),
        (5, False, True),
        (1, False, False),
    ]


@pytest.mark.parametrize(("learns", "phases"), [(ONLY_D, [1, 2, 3, 1]), (ONLY_G, [4, 5, 4, 5])])
def test_slowly_parts_of_who_does_not_learn_are_left_out(learns: str, phases: list[int]) -> None:
    assert [part[0] for part in parts(made(slowly=True, learns=learns), 4)] == phases


def test_five_slow_steps_come_to_the_same_as_a_quick_one() -> None:
    slow, quick = run(made(slowly=True), 10), run(made(), 2)
    for name in ("generator", "discriminator", "average"):
        np.testing.assert_array_equal(weights(slow, name), weights(quick, name))


def test_what_is_shown_of_a_slow_step_is_what_it_learns_from(monkeypatch: pytest.MonkeyPatch) -> None:
    drawn: list[Any] = []
    teach = Game.teach_discriminator

    def watched(game: Game, real: Any, noise: Any, *rest: Any) -> float:
        drawn.append((real.copy(), noise.copy()))
        return teach(game, real, noise, *rest)

    monkeypatch.setattr(Game, "teach_discriminator", watched)
    learner = run(made(slowly=True), 5)
    drawn.clear()
    shown: list[Any] = [run(learner, 1).snapshot().batch for _ in range(4)]
    for batch in shown[:3]:
        np.testing.assert_array_equal(batch.noise, drawn[0][1][:, :64].T)
        np.testing.assert_array_equal(batch.fake, shown[0].fake)
        np.testing.assert_allclose(batch.real, drawn[0][0][:, :64].T / 4 + 0.5, rtol=0, atol=1e-6)
    assert len(shown[3].real) == 0
    assert not np.array_equal(shown[3].noise, shown[0].noise)


def test_a_quick_step_has_no_parts() -> None:
    learner = run(made(slowly=True), 2)
    learner.apply(GanSettings())
    shot = run(learner, 1).snapshot()
    assert (shot.phase, shot.batch) == (0, None)


# What it answers and shows.


def test_the_answer_is_what_the_map_shows_there() -> None:
    learner = run(made(), 300)
    shot = learner.snapshot()
    rows = len(shot.belief)
    for row, column in ((3, 20), (14, 14), (25, 6)):
        x, y = (low + 1.12 * (at + 0.5) / rows for low, at in zip(shot.low, (column, row), strict=True))
        answer = learner.answer(GanQuestion((x, y)))
        assert answer.chance is not None
        assert answer.chance - 0.5 == pytest.approx(shot.belief[row, column], abs=1e-3)
        assert np.linalg.norm(answer.way) == pytest.approx(1, rel=1e-4)


def test_wassersteins_scores_are_no_chances() -> None:
    assert run(made(loss="Wasserstein"), 3).answer(QUESTION).chance is None


def test_fakes_are_what_the_generator_makes_of_the_shown_noise() -> None:
    learner = run(made(), 50)
    shot = learner.snapshot()
    np.testing.assert_allclose(learner.made_of(shot.noise.T), shot.fakes, rtol=1e-6, atol=1e-7)
    assert shot.arrows.shape == (100, 2)


def test_points_of_many_columns_are_learned_as_they_lie_on_the_plane() -> None:
    points = make("Colours", 200)
    learner = run(made(points), 10)
    places = points.plane.places(points.x)
    np.testing.assert_allclose(learner._real.T / 4 + 0.5, places, rtol=0, atol=1e-5)


# Points that go wrong.


@odd_points
def test_it_copes_with_any_points(points: Points) -> None:
    for loss in LOSSES:
        must_cope(made(loss=loss), points, QUESTION, 4)
    must_cope_later(made(slowly=True), points, QUESTION)


def test_it_goes_on_with_edited_points() -> None:
    learner = run(made(), 5)
    before = weights(learner, "generator")
    learner.teach(learner.points.with_added(np.array([[0.5, 0.5]], np.float32)))
    np.testing.assert_array_equal(weights(learner, "generator"), before)
    assert len(learner.snapshot().x) == 301
    assert learner.steps == 5


def test_without_points_there_is_nothing_to_do() -> None:
    learner = made(make("Blobs", 0))
    assert learner.converged
    assert learner.step() == (0.0,) * 5


def test_nothing_can_be_dragged() -> None:
    with pytest.raises(ValueError, match="nothing that can be moved"):
        dragged(made(), 0, (0.5, 0.5))


@pytest.mark.parametrize(
    ("changes", "message"),
    [
        ({"part": np.array([6, 0, 1, 0])}, r"a part must be in 0\.\.5"),
        ({"part": np.array([0, 99, 1, 0])}, "measured lately"),
        ({"part": np.array([0, 3, 1, 7])}, r"points must be new since an update in 0\.\.6"),
        ({"score": np.array([0.1, 2.0, 0.5, 8, 8, 8])}, "a score must be"),
        ({"updates": np.array([-1, 0])}, "updates must be"),
        ({"optimiser_d/steps": np.array([-1])}, "an optimiser's steps"),
    ],
)
def test_a_state_that_can_not_be_is_refused(changes: Any, message: str) -> None:
    must_refuse(run(made(), 3), changes, message)
