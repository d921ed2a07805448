"""The script that judges a VAE: its bounds against enumeration, its files, its line."""

import json
import math
from itertools import pairwise
from pathlib import Path
from typing import Any

import evaluate_vae
import numpy as np
import pytest
import torch
from evaluate_vae import batches, bounds, drawn, ratios, read_images, train
from torch.distributions import Bernoulli, Normal

from playground.data.digits import held_out
from playground.learners.vae_nets import VaeNets

IMAGES = np.rint(held_out(140)[0] * 255).astype(np.uint8)
ROWS = IMAGES.reshape(140, -1)


def a_file(path: Path, **arrays: Any) -> Path:
    np.savez(path, **(arrays or {"images": IMAGES}))
    return path


def report(capsys: pytest.CaptureFixture[str], *arguments: Any) -> dict[str, Any]:
    assert evaluate_vae.main([*map(str, arguments), "--seconds", "0.2", "--hidden", "16", "--latent", "2"]) == 0
    said = capsys.readouterr()
    assert said.out.count("\n") == 1
    return json.loads(said.out)


def dice() -> np.random.Generator:
    return np.random.default_rng(0)


# Pixels.


def test_pixels_are_drawn_as_their_grey_says() -> None:
    grey = np.tile(np.array([0, 51, 128, 255], np.uint8), (20_000, 1))
    found = drawn(grey, dice())
    assert set(found.unique().tolist()) == {0.0, 1.0}
    np.testing.assert_allclose(found.mean(0), [0, 0.2, 128 / 255, 1], rtol=0, atol=0.012)
    assert found[:, 0].max() == 0
    assert found[:, 3].min() == 1


def test_each_image_comes_once_before_any_comes_again() -> None:
    marked = np.zeros((150, 784), np.uint8)
    marked[np.arange(150), np.arange(150)] = 255
    stream = batches(marked, dice())
    seen = torch.cat([next(stream), next(stream)]).argmax(1).tolist()
    assert sorted(seen) == list(range(150))
    again = torch.cat([next(stream), next(stream)]).argmax(1).tolist()
    assert sorted(again) == list(range(150))
    assert again != seen


# Bounds.


def nets() -> VaeNets:
    made = VaeNets((8,), 2)
    made.initialise(torch.Generator().manual_seed(1))
    made.encoder.layers[-1][1].copy_(torch.tensor([0.5, -0.3, -1.0, 0.4]))
    return made


def test_ratios_are_those_of_torchs_distributions() -> None:
    made, x = nets(), drawn(ROWS[:6], dice())
    code, epsilon = made.code(x), torch.randn((6, 2), generator=torch.Generator().manual_seed(5))
    posterior, z = Normal(code.mean, code.deviation), code.mean + code.deviation * epsilon
    likelihood = Bernoulli(probs=made.pictures(z)).log_prob(x).sum(1)
    expected = likelihood + Normal(0.0, 1.0).log_prob(z).sum(1) - posterior.log_prob(z).sum(1)
    found = ratios(made, x, 1, torch.Generator().manual_seed(5))[:, 0]
    torch.testing.assert_close(found, expected, rtol=1e-4, atol=1e-3)


def test_the_mean_ratio_is_the_bound_with_the_kl_in_closed_form() -> None:
    made, x = nets(), drawn(ROWS[:4], dice())
    found = ratios(made, x, 4000, torch.Generator().manual_seed(5))
    code = made.code(x)
    z = code.mean[:, None] + code.deviation[:, None] * torch.randn(
        (4, 4000, 2), generator=torch.Generator().manual_seed(6)
    )
    surprise = made.surprise(z.reshape(-1, 2), x.repeat_interleave(4000, 0)).sum(1).reshape(4, 4000).mean(1)
    torch.testing.assert_close(found.mean(1), -surprise - code.kl().sum(1), rtol=0, atol=0.5)


def test_many_draws_are_never_below_the_mean_bound_and_rise_with_their_number() -> None:
    found = ratios(nets(), drawn(ROWS[:30], dice()), 64, torch.Generator().manual_seed(5))
    elbo = bounds(found)[0]
    rising = [elbo, *(bounds(found.reshape(-1, draws))[1] for draws in (4, 16, 64))]
    assert all(low < high for low, high in pairwise(rising))


def test_bounds_are_the_mean_and_the_log_mean_exp() -> None:
    elbo, many = bounds(torch.log(torch.tensor([[1.0, 3.0], [2.0, 2.0]])))
    assert elbo == pytest.approx((math.log(3) / 2 + math.log(2)) / 2)
    assert many == pytest.approx(math.log(2))


# Training.


def test_training_raises_the_bound(monkeypatch: pytest.MonkeyPatch) -> None:
    ticks = iter(range(10_000))
    monkeypatch.setattr("time.process_time", lambda: float(next(ticks)))
    found = []
    for steps in (2, 400):
        made, taken = train(ROWS, steps, 2, (24,), 0)
        assert taken == steps - 1  # the first look at the clock is when it begins
        found.append(bounds(ratios(made, drawn(ROWS, dice()), 5, torch.Generator().manual_seed(0)))[0])
    assert found[1] > found[0] + 10


def test_it_begins_with_the_mean_picture() -> None:
    made, _ = train(ROWS, 1e-9, 2, (8,), 0)
    mean = made.pictures(torch.zeros(1, 2))[0]
    np.testing.assert_allclose(mean, np.clip(ROWS.mean(0) / 255, 0.005, 0.995), rtol=0.02, atol=2e-3)


def test_what_was_trained_is_judged_with_exact_products(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(evaluate_vae, "quickest_kind", lambda: torch.bfloat16)
    made, _ = train(ROWS, 1e-9, 2, (8,), 0)
    assert made.encoder.kind == made.decoder.kind == torch.float32


@pytest.mark.parametrize(("coarse", "kind"), [(0.9, torch.float32), (0.5, torch.bfloat16)])
def test_coarse_products_are_taken_where_they_are_much_quicker(
    monkeypatch: pytest.MonkeyPatch, coarse: float, kind: torch.dtype
) -> None:
    clock = [0.0]

    def multiply(a: torch.Tensor, _: torch.Tensor) -> None:
        clock[0] += coarse if a.dtype == torch.bfloat16 else 1.0

    monkeypatch.setattr("time.perf_counter", lambda: clock[0])
    monkeypatch.setattr(torch, "mm", multiply)
    assert evaluate_vae.quickest_kind() == kind


def test_weights_shrink_and_biases_do_not() -> None:
    made, same = nets(), nets()
    evaluate_vae.shrink(made, 0.25)
    for name, weight in made.weights.items():
        expected = same.weights[name] * (0.75 if name.endswith("weight") else 1)
        torch.testing.assert_close(weight, expected, rtol=1e-6, atol=0)


# Files and the line.


def test_the_line_has_both_bounds_and_what_they_were_measured_on(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    line = report(capsys, "--images", a_file(tmp_path / "a.npz", images=IMAGES, labels=np.zeros(3)))
    assert set(line) == {"elbo", "iwae_100", "seconds", "steps", "test_images"}
    assert (line["seconds"], line["test_images"]) == (0.2, 20)
    assert -784 < line["elbo"] <= line["iwae_100"] < 0
    assert line["steps"] > 0


def test_another_file_can_be_tested_on(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    other = a_file(tmp_path / "other.npz", images=IMAGES[:33])
    assert report(capsys, "--images", a_file(tmp_path / "a.npz"), "--test", other)["test_images"] == 33


def test_rows_of_784_are_images_too(tmp_path: Path) -> None:
    np.testing.assert_array_equal(read_images(a_file(tmp_path / "a.npz", images=ROWS)), ROWS)


@pytest.mark.parametrize(
    ("arrays", "why"),
    [
        ({"digits": IMAGES}, "it must hold the arrays images, got digits"),
        ({"images": IMAGES / 255}, "its images must be bytes"),
        ({"images": IMAGES[:, :20]}, r"its images must be \(n, 28, 28\), got \(140, 20, 28\)"),
        ({"images": IMAGES[:5]}, "it must hold 20 to 1000000 images, got 5"),
    ],
)
def test_what_holds_no_digits_is_refused_in_a_sentence(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], arrays: dict[str, Any], why: str
) -> None:
    path = a_file(tmp_path / "bad.npz", **arrays)
    with pytest.raises(ValueError, match=rf"^bad\.npz can't be read: {why}"):
        read_images(path)
    assert evaluate_vae.main(["--images", str(path), "--seconds", "1"]) == 2
    said = capsys.readouterr()
    assert said.out == ""
    assert said.err.count("\n") == 1


@pytest.mark.parametrize("seconds", ["0", "-1", "inf"])
def test_time_must_be_positive(capsys: pytest.CaptureFixture[str], seconds: str) -> None:
    with pytest.raises(SystemExit):
        evaluate_vae.main(["--images", "a.npz", f"--seconds={seconds}"])
    assert "positive" in capsys.readouterr().err
