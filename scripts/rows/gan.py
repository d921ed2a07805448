"""How fast a small GAN learns, its gradients written by hand."""

from collections.abc import Callable, Iterator
from itertools import pairwise
from typing import Any

from rows.measure import Result, alternate, seconds

WARM_UP, STEPS, TIMES = 100, 100, 9


def gan() -> Iterator[Result]:
    """a plain torch loop / our step with all it measures, the default nets, batch, penalty and Adam; per step"""
    from playground.learners.gan import Gan
    from playground.learners.gan_parts import GanSettings

    learner = Gan(GanSettings())
    peer = _peer(learner)
    for step in (learner.step, peer):
        seconds(step, WARM_UP)
    mine, theirs = alternate(lambda: seconds(learner.step, STEPS), lambda: seconds(peer, STEPS), TIMES)
    yield Result("gan2d-step", "eight gaussians", mine * 1000, theirs * 1000, "ms", theirs / mine, ">= 2.5")


def _peer(learner: Any) -> Callable[[], None]:
    """A step as one would write it with torch, on the same points."""
    import torch
    from torch import nn
    from torch.nn.functional import softplus

    def net(sizes: tuple[int, ...]) -> nn.Sequential:
        layers: list[nn.Module] = []
        for into, out in pairwise(sizes):
            layers += [nn.Linear(into, out), nn.LeakyReLU(0.2)]
        return nn.Sequential(*layers[:-1])

    settings = learner.settings
    dice = torch.Generator().manual_seed(0)
    generator, discriminator = net(settings.sizes_g), net(settings.sizes_d)
    betas = (settings.memory, 0.99)
    adam_g = torch.optim.Adam(generator.parameters(), settings.rate, betas)
    adam_d = torch.optim.Adam(discriminator.parameters(), settings.rate, betas)
    points, count = torch.tensor((learner.x - 0.5) * 4), settings.batch

    def noise() -> torch.Tensor:
        return 2 * torch.rand((count, settings.noise_size), generator=dice) - 1

    def step() -> None:
        real = points[torch.randint(len(points), (count,), generator=dice)].requires_grad_(True)
        fake = generator(noise()).detach()
        adam_d.zero_grad()
        scores = discriminator(real)
        loss = softplus(-scores).mean() + softplus(discriminator(fake)).mean()
        (slopes,) = torch.autograd.grad(scores.sum(), real, create_graph=True)
        (loss + settings.penalty / 2 * slopes.square().sum(1).mean()).backward()
        adam_d.step()
        adam_g.zero_grad()
        softplus(-discriminator(generator(noise()))).mean().backward()
        adam_g.step()

    return step


ROWS = {"gan2d-step": gan}
