"""The two nets of the digit GAN against torch.nn with the same weights."""

import numpy as np
import torch

from playground.data.digits import held_out
from playground.learners.gan_digits_nets import (
    Discriminator,
    Generator,
    as_labelled,
    blueprint,
    evenly,
    one_of_ten,
)
from tests.digit_gans import PeerDiscriminator, PeerGenerator


def generator() -> Generator:
    made = Generator(6, 8)
    made.initialise(torch.Generator().manual_seed(0))
    return made


def discriminator() -> Discriminator:
    made = Discriminator(4)
    made.initialise(torch.Generator().manual_seed(1))
    return made


def noise(count: int = 12) -> torch.Tensor:
    return torch.randn(count, 6, generator=torch.Generator().manual_seed(2))


def digits(count: int = 12) -> torch.Tensor:
    return torch.from_numpy(held_out(count)[0]).unsqueeze(1)


def close(ours: torch.Tensor, theirs: torch.Tensor | None) -> None:
    assert theirs is not None
    np.testing.assert_allclose(ours.detach().numpy(), theirs.detach().numpy(), rtol=1e-4, atol=1e-6)


def test_while_learning_its_pictures_are_those_of_torch() -> None:
    ours, theirs = generator(), PeerGenerator(generator())
    close(ours.images(noise(), evenly(12), learning=True), theirs(noise(), evenly(12)))


def test_afterwards_too_for_it_remembers_what_is_usual() -> None:
    ours, theirs = generator(), PeerGenerator(generator())
    for _ in range(3):
        ours.images(noise(), evenly(12), learning=True)
        theirs(noise(), evenly(12))
    close(ours.norms["norm1.mean"], theirs.norm1.running_mean)
    close(ours.norms["norm2.variance"], theirs.norm2.running_var)
    theirs.eval()
    close(ours.images(noise(), evenly(12)), theirs(noise(), evenly(12)))


def test_a_picture_does_not_depend_on_the_others_once_nothing_is_learned() -> None:
    ours = generator()
    close(ours.images(noise(), evenly(12))[:1], ours.images(noise()[:1], evenly(1)))


def test_its_verdicts_are_those_of_torch() -> None:
    ours, theirs = discriminator(), PeerDiscriminator(discriminator())
    close(ours.logits(digits(), evenly(12)), theirs(digits(), evenly(12)))


def test_it_votes_for_every_label_at_once() -> None:
    ours = discriminator()
    votes = ours.votes(digits())
    for label in (0, 7):
        close(votes[:, label], ours.logits(digits(), torch.full((12,), label)))


def test_its_slopes_are_those_of_torch() -> None:
    ours, theirs = discriminator(), PeerDiscriminator(discriminator())
    found = torch.autograd.grad(ours.logits(digits(), evenly(12)).square().sum(), [*ours.weights.values()])
    wanted = torch.autograd.grad(theirs(digits(), evenly(12)).square().sum(), list(theirs.parameters()))
    by_name = dict(zip(dict(theirs.named_parameters()), wanted, strict=True))
    for name, slope in zip(ours.weights, found, strict=True):
        close(slope, by_name[name])


def test_one_generator_follows_another_by_a_share() -> None:
    ours, other = generator(), Generator(6, 8)
    other.images(noise(), evenly(12), learning=True)
    before, usual = ours.weights["dense.weight"].detach().clone(), ours.norms["norm1.mean"].clone()
    ours.follow(other, 0.25)
    close(ours.weights["dense.weight"], 0.75 * before)
    close(ours.norms["norm1.mean"], 0.75 * usual + 0.25 * other.norms["norm1.mean"])


def test_labels_as_shares_and_votes_as_labelled() -> None:
    assert one_of_ten(torch.tensor([3])).tolist() == [[0, 0, 0, 1, 0, 0, 0, 0, 0, 0]]
    assert as_labelled(torch.arange(20.0).reshape(2, 10), torch.tensor([1, 9])).tolist() == [1, 19]
    assert evenly(12).tolist() == [*range(10), 0, 1]


def test_the_blueprint_counts_every_weight_of_both() -> None:
    ours, judge = generator(), discriminator()
    count = sum(w.numel() for net in (ours, judge) for w in net.weights.values())
    assert sum(layer.parameters for layer in blueprint(ours, judge)) == count
