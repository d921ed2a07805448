import json

import evaluate_gan
import numpy as np
import pytest
from evaluate_gan import Truth, evaluate, truth_of

from playground.data.point_sets import make
from playground.learners.gan import Gan
from playground.learners.gan_parts import GanSettings

TRUTH = truth_of("Eight gaussians", 0.02)


def test_the_truth_is_where_heaps_are_without_noise() -> None:
    angles = 2 * np.pi * np.arange(8) / 8
    expected = 0.5 + 0.36 * np.stack([np.cos(angles), np.sin(angles)], axis=1)
    np.testing.assert_allclose(TRUTH.middles, expected, rtol=0, atol=1e-6)


def test_points_of_the_set_itself_are_good_and_cover_all() -> None:
    modes, good = TRUTH.judge(make("Eight gaussians", 2_400, seed=7).x)
    assert modes == 8
    np.testing.assert_allclose(good, 1 - np.exp(-4.5), rtol=0, atol=0.006)  # of a Gaussian within three deviations


def test_heaps_with_too_few_points_are_not_covered() -> None:
    points = make("Eight gaussians", 800)
    some = [points.x[points.made_of == group][:wanted] for group, wanted in enumerate((100, 100, 100, 100, 9, 20))]
    assert TRUTH.judge(np.concatenate(some))[0] == 5


def test_points_in_the_middle_are_not_good() -> None:
    assert TRUTH.judge(np.full((50, 2), 0.5)) == (0, 0.0)


class Clock:
    """Each look at it is a quarter of a second after the one before."""

    def __init__(self) -> None:
        self.now = 0.0

    def __call__(self) -> float:
        self.now += 0.25
        return self.now


@pytest.mark.parametrize(("stops", "steps", "first"), [(False, 16, 1.5), (True, 8, 1.5)])
def test_it_learns_for_so_many_seconds_and_tells_when_it_first_had_reached_it(
    monkeypatch: pytest.MonkeyPatch, stops: bool, steps: int, first: float
) -> None:
    monkeypatch.setattr(evaluate_gan.time, "process_time", Clock())
    looks = iter([(8, 0.5), (7, 0.95), *[(8, 0.95)] * 20])
    monkeypatch.setattr(Truth, "judge", lambda *_: next(looks))
    told = evaluate(Gan(GanSettings(), 3), TRUTH, 4.0, stops)
    assert told["seconds_to_reach"] == first
    assert (told["seed"], told["steps"], told["modes"], told["good"]) == (3, steps, 8, 0.95)


def test_made_up_points_are_those_of_the_shown_generator() -> None:
    learner = Gan(GanSettings())
    made = evaluate_gan.made_by(learner)
    assert made.shape == (2_500, 2)
    learner.step()
    assert not np.array_equal(evaluate_gan.made_by(learner), made)


def test_one_line_of_json_is_printed(capsys: pytest.CaptureFixture[str]) -> None:
    assert evaluate_gan.main(["--seeds", "2", "--seconds", "0.01", "--first-seed", "5"]) == 0
    (line,) = capsys.readouterr().out.splitlines()
    told = json.loads(line)
    assert {key: told[key] for key in ("set", "heaps", "seeds", "reached")} == {
        "set": "Eight gaussians", "heaps": 8, "seeds": 2, "reached": 0,
    }  # fmt: skip
    assert [run["seed"] for run in told["runs"]] == [5, 6]
    assert all(run["steps"] >= 1 for run in told["runs"])


def test_another_set_can_be_learned(capsys: pytest.CaptureFixture[str]) -> None:
    assert evaluate_gan.main(["--seeds", "1", "--seconds", "0.01", "--set", "Grid of 25", "--noise", "0.01"]) == 0
    assert json.loads(capsys.readouterr().out)["heaps"] == 25


def test_points_that_can_not_be_made_are_told(capsys: pytest.CaptureFixture[str]) -> None:
    assert evaluate_gan.main(["--seeds", "1", "--noise", "7"]) == 2
    assert "noise must be in" in capsys.readouterr().err


@pytest.mark.parametrize("given", [["--seeds", "0"], ["--seconds", "-1"], ["--seconds", "nan"], ["--set", "Moons"]])
def test_impossible_wishes_are_refused(given: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as left:
        evaluate_gan.main(given)
    assert left.value.code == 2
    assert capsys.readouterr().err


def test_the_window_and_the_script_agree() -> None:
    """On points as they were made, the learner's own score is near to that of the truth."""
    learner = Gan(GanSettings())
    for _ in range(1_200):
        learner.step()
    own, (modes, good) = learner.snapshot().score, TRUTH.judge(evaluate_gan.made_by(learner))
    assert own.found == modes
    np.testing.assert_allclose(own.good, good, rtol=0, atol=0.06)
