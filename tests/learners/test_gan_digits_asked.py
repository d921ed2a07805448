"""What a visitor can ask a digit GAN: verdicts, digits of one kind, how one came to be, a game, heaps."""

from typing import Any

import numpy as np
import pytest
import torch

from playground.data.digits import HELD_OUT_COUNT, held_out
from playground.learners.gan_digits_asked import HEAP, LIKE, RANKED, WALK, Asked
from playground.learners.gan_digits_nets import Discriminator, Generator, one_of_ten
from playground.learners.gan_digits_parts import SHOWN, GanDigitsAnswer, GanDigitsQuestion
from playground.learners.networks import to_array

IMAGES, LABELS = held_out(HELD_OUT_COUNT)


class Nets:
    """Two small nets with random weights, and who answers by means of them."""

    def __init__(self) -> None:
        self.generator, self.judge, self.asked = Generator(5, 8), Discriminator(4), Asked(5)
        self.generator.initialise(torch.Generator().manual_seed(0))
        self.judge.initialise(torch.Generator().manual_seed(1))

    def answer(self, pictures: int = 0, **wanted: Any) -> GanDigitsAnswer:
        return self.asked.answer(
            GanDigitsQuestion(IMAGES[1000 : 1000 + pictures], **wanted), self.generator, self.judge
        )

    def image(self, z: torch.Tensor, label: int) -> np.ndarray:
        return to_array(self.generator.images(z, torch.full((len(z),), label))[:, 0])

    def logit(self, image: np.ndarray, label: int) -> float:
        return self.judge.logits(torch.tensor(image)[None, None], torch.tensor([label])).item()


@pytest.fixture
def nets() -> Nets:
    return Nets()


def test_pictures_are_judged_as_what_they_pass_for_best(nets: Nets) -> None:
    found = nets.answer(5).verdicts
    votes = to_array(nets.judge.votes(torch.tensor(IMAGES[1000:1005])[:, None]))
    np.testing.assert_allclose(found.logits, votes.max(1), rtol=1e-5)
    assert found.labels.tolist() == votes.argmax(1).tolist()


def test_or_as_what_they_are_to_be(nets: Nets) -> None:
    found = nets.answer(3, label=7).verdicts
    wanted = [nets.logit(image, 7) for image in IMAGES[1000:1003]]
    np.testing.assert_allclose(found.logits, wanted, rtol=1e-4, atol=1e-6)
    assert found.labels.tolist() == [7, 7, 7]


@pytest.mark.parametrize("label", [None, 7])
def test_a_rank_is_the_share_of_held_out_digits_that_look_less_real(nets: Nets, label: int | None) -> None:
    votes = to_array(nets.judge.votes(torch.tensor(IMAGES[:RANKED])[:, None]))
    usual = votes.max(1) if label is None else votes[LABELS[:RANKED] == 7, 7]
    found = nets.answer(4, label=label).verdicts
    np.testing.assert_allclose(found.ranks, [(usual < logit).mean() for logit in found.logits], atol=1e-6)


def test_nothing_is_worked_out_that_nobody_wants(nets: Nets) -> None:
    answer = nets.answer()
    assert (answer.images, answer.inside, answer.round, answer.pool) == (None, None, None, None)
    assert len(answer.verdicts.logits) == 0


def test_all_64_noises_become_the_wanted_digit(nets: Nets) -> None:
    images = nets.answer(label=7).images
    assert images is not None
    np.testing.assert_allclose(images, nets.image(nets.asked.noise, 7), atol=1e-6)


def test_the_inside_of_one_is_how_that_one_comes_to_be(nets: Nets) -> None:
    inside = nets.answer(picked=13).inside
    assert inside is not None
    z = nets.asked.noise[13:14]
    made = nets.generator.made(z, one_of_ten(torch.tensor([3])))
    seen = nets.judge.seen(made.images)
    assert (inside.label, inside.logit) == (3, pytest.approx(nets.logit(inside.image, 3), rel=1e-4))
    pairs = ((inside.noise, z), (inside.small, made.small), (inside.middle, made.middle), (inside.image, made.images))
    for ours, theirs in (*pairs, (inside.seen, seen.middle), (inside.found, seen.small)):
        np.testing.assert_allclose(ours, theirs.detach().numpy().reshape(ours.shape), atol=1e-6)


def test_of_a_wanted_digit_the_inside_is_of_that_digit(nets: Nets) -> None:
    inside = nets.answer(picked=13, label=8).inside
    assert inside is not None
    assert inside.label == 8


def test_others_like_it_are_near_it_and_differ(nets: Nets) -> None:
    inside = nets.answer(picked=13).inside
    assert inside is not None
    assert len({image.tobytes() for image in inside.like}) == LIKE
    others = nets.image(nets.asked.noise, 3)
    assert np.abs(inside.like - inside.image).mean() < 0.7 * np.abs(others - inside.image).mean()


@pytest.mark.parametrize("label", [None, 4])
def test_a_walk_leads_from_one_to_the_other(nets: Nets, label: int | None) -> None:
    inside = nets.answer(picked=13, other=2, label=label).inside
    assert inside is not None
    assert len(inside.walk) == WALK
    ends = [nets.image(nets.asked.noise[i : i + 1], i % 10 if label is None else label)[0] for i in (13, 2)]
    np.testing.assert_allclose(inside.walk[[0, -1]], ends, atol=1e-5)
    y = torch.tensor([4])
    z = (nets.asked.noise[13:14] + nets.asked.noise[2:3]) / 2
    shares = (one_of_ten(torch.tensor([3])) + one_of_ten(torch.tensor([2]))) / 2 if label is None else one_of_ten(y)
    np.testing.assert_allclose(inside.walk[WALK // 2], to_array(nets.generator.made(z, shares).images[0, 0]), atol=1e-5)


def test_no_walk_without_another_one(nets: Nets) -> None:
    inside = nets.answer(picked=13).inside
    assert inside is not None
    assert inside.walk.shape == (0, 28, 28)


# The game.


def test_half_of_the_rounds_show_real_digits_that_nobody_learned_from(nets: Nets) -> None:
    rounds = [nets.answer(round=number).round for number in range(200)]
    real = [each for each in rounds if each is not None and each.is_real]
    assert 80 <= len(real) <= 120
    held = {image.tobytes(): label for image, label in zip(IMAGES, LABELS, strict=True)}
    assert all(held[each.image.tobytes()] == each.label for each in real)


def test_made_ones_are_the_generators_and_each_is_another(nets: Nets) -> None:
    rounds = [nets.answer(round=number).round for number in range(60)]
    made = [each.image.tobytes() for each in rounds if each is not None and not each.is_real]
    assert len(set(made)) == len(made) > 20
    assert not set(made) & {image.tobytes() for image in IMAGES}


def test_the_discriminator_judges_the_very_picture_of_the_round(nets: Nets) -> None:
    for number in range(6):
        game = nets.answer(round=number).round
        assert game is not None
        assert game.number == number
        assert game.logit == pytest.approx(nets.logit(game.image, game.label), rel=1e-4)


# Heaps for others to learn from.


def test_a_heap_holds_as_many_of_each_digit_and_each_heap_is_another(nets: Nets) -> None:
    one, other = (nets.answer(pool=number).pool for number in (0, 1))
    assert one is not None
    assert other is not None
    assert np.bincount(one.labels).tolist() == [HEAP // 10] * 10
    assert one.images.dtype == np.uint8
    assert not np.array_equal(one.images, other.images)


@pytest.mark.parametrize("wanted", [{"label": 10}, {"picked": SHOWN}, {"picked": 1, "other": -1}])
def test_what_is_not_there_is_refused(nets: Nets, wanted: dict[str, int]) -> None:
    with pytest.raises(ValueError, match=r"must be in 0\.\."):
        nets.answer(**wanted)
