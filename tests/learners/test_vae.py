"""The VAE as a learner; what all learners promise is in tests/test_contract.py."""

import numpy as np
import pytest
import torch
import torch.nn.functional as F  # noqa: N812, everybody's name for it

from playground.data.digits import held_out
from playground.learners.vae import OFTEN, TEST_EVERY, Vae
from playground.learners.vae_parts import Array, VaeAnswer, VaeQuestion, VaeSettings

SMALL = VaeSettings(hidden=24, batch=32)


def taught(settings: VaeSettings = SMALL, steps: int = 2 * TEST_EVERY) -> Vae:
    learner = Vae(settings, seed=3)
    for _ in range(steps):
        learner.step()
    return learner


@pytest.fixture(scope="module")
def learner() -> Vae:
    return taught()


@pytest.fixture(scope="module")
def digit() -> Array:
    return held_out(4)[0][3]


def asked(learner: Vae, image: Array, draw: int = 0, place: tuple[float, float] | None = None) -> VaeAnswer:
    return learner.answer(VaeQuestion(image, draw, place))


# Learning.


@pytest.mark.parametrize("beta", [0.0, 1.0, 4.0])
def test_the_loss_is_the_reconstruction_and_beta_times_the_kl(beta: float) -> None:
    loss, reconstruction, kl = taught(SMALL.with_(beta=beta), 5).step()
    assert loss == pytest.approx(reconstruction + beta * kl, rel=1e-6)
    assert kl > 0


def test_a_plain_autoencoder_pays_nothing_for_its_codes_and_blurs_nothing(digit: Array) -> None:
    learner = taught(SMALL.with_(plain=True), 30)
    loss, reconstruction, kl = learner.step()
    answer = asked(learner, digit)
    assert (loss, kl) == (reconstruction, 0.0)
    assert answer.kl == 0
    assert not answer.deviation.any()
    np.testing.assert_array_equal(answer.z, answer.mean)


def test_beta_means_nothing_to_a_plain_autoencoder() -> None:
    free, dear = (taught(SMALL.with_(plain=True, beta=beta), 5).snapshot().means for beta in (0.0, 10.0))
    np.testing.assert_array_equal(free, dear)


def test_a_high_beta_draws_codes_together_and_a_plain_autoencoder_lets_them_go_far() -> None:
    spread = {}
    for name, settings in {"high": SMALL.with_(beta=10.0), "plain": SMALL.with_(plain=True)}.items():
        spread[name] = taught(settings, 200).snapshot().means.std()
    assert spread["plain"] > 1.5 * spread["high"]


def test_the_rate_falls_with_the_root_of_time_unless_it_is_told_to_stay() -> None:
    learner = taught(SMALL, 20)
    assert learner.rate == pytest.approx(SMALL.rate / (1 + 20 / 2000) ** 0.5)
    learner.apply(SMALL.with_(falls=False))
    assert learner.rate == SMALL.rate


# What it shows.


def test_held_out_digits_are_tested_after_each_of_the_first_steps_and_then_now_and_then() -> None:
    learner, changes = Vae(SMALL), list[int]()
    for step in range(1, 2 * TEST_EVERY + 1):
        before = learner.snapshot().means
        learner.step()
        if not np.array_equal(before, learner.snapshot().means):
            changes.append(step)
    assert changes == [*range(1, OFTEN + 1), TEST_EVERY, 2 * TEST_EVERY]


def test_a_snapshot_has_the_codes_and_errors_of_held_out_digits(learner: Vae) -> None:
    shot, (images, labels) = learner.snapshot(), held_out(500)
    answers = [asked(learner, image) for image in images[:5]]
    np.testing.assert_allclose(shot.means[:5], [answer.mean for answer in answers], rtol=1e-4, atol=1e-5)
    np.testing.assert_allclose(shot.errors[:5], [answer.error for answer in answers], rtol=1e-4)
    np.testing.assert_array_equal(shot.labels, labels)
    assert shot.sizes == (784, 24, 24, 2, 24, 24, 784)


def test_used_is_what_each_dimension_tells_of_a_digit(learner: Vae) -> None:
    images = torch.from_numpy(held_out(500)[0].reshape(500, -1))
    np.testing.assert_allclose(learner.snapshot().used, learner.nets.code(images).kl().mean(0), rtol=1e-4)


# Answers.


def test_an_answer_follows_the_formula(learner: Vae, digit: Array) -> None:
    answer = asked(learner, digit, draw=4)
    np.testing.assert_allclose(answer.z, answer.mean + answer.deviation * answer.epsilon, rtol=1e-6)
    variance = answer.deviation.astype(np.float64) ** 2
    assert answer.kl == pytest.approx(((answer.mean**2 + variance - 1 - np.log(variance)) / 2).sum(), rel=1e-4)
    picture = learner.nets.pictures(torch.tensor(answer.z)[None]).reshape(28, 28)
    np.testing.assert_allclose(answer.picture, picture, rtol=1e-5)
    surprise = F.binary_cross_entropy(picture, torch.tensor(digit), reduction="none").numpy()
    np.testing.assert_allclose(answer.surprise, surprise, rtol=1e-3, atol=1e-5)
    assert answer.reconstruction == pytest.approx(surprise.sum(), rel=1e-4)


def test_each_draw_has_its_own_epsilon_and_always_the_same(learner: Vae, digit: Array) -> None:
    first, again, other = (asked(learner, digit, draw) for draw in (1, 1, 2))
    np.testing.assert_array_equal(first.z, again.z)
    assert not np.array_equal(first.z, other.z)
    np.testing.assert_array_equal(first.mean, other.mean)
    assert first.error == other.error


def test_z_is_where_the_visitor_holds_it(digit: Array) -> None:
    learner = taught(SMALL.with_(latent=5), 30)
    free, held = asked(learner, digit), asked(learner, digit, place=(0.5, -2.0))
    axes = list(held.plane.axes)
    assert held.z[axes].tolist() == [0.5, -2.0]
    others = [axis for axis in range(5) if axis not in axes]
    np.testing.assert_array_equal(held.z[others], free.z[others])


def test_the_rank_is_the_share_of_held_out_digits_that_surprise_less(learner: Vae) -> None:
    images, errors = held_out(500)[0], learner.snapshot().errors
    for index in (int(errors.argmin()), int(errors.argmax()), 7):
        expected = (errors < errors[index]).mean()
        assert asked(learner, images[index]).rank == pytest.approx(expected, abs=0.0021)
    chaos = np.random.default_rng(0).random((28, 28), np.float32)
    assert asked(learner, chaos).rank == 1


def test_what_was_not_asked_for_is_not_computed(learner: Vae, digit: Array) -> None:
    answer = asked(learner, digit)
    assert (answer.manifold, answer.walk, answer.repair) == (None, None, None)
