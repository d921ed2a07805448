"""How fast a variational autoencoder learns digits."""

from collections.abc import Callable, Iterator
from typing import Any

from rows.measure import Result, alternate, seconds

WARM_UP, STEPS, TIMES = 80, 160, 7  # so many steps have four tests in them


def vae_step() -> Iterator[Result]:
    """a plain torch loop (nn.Linear, autograd, Adam, same nets, digits, noise) / our step, tests included"""
    from playground.engine.threads import prepare_learners_thread
    from playground.learners.vae import Vae, VaeSettings

    prepare_learners_thread()
    learner = Vae(VaeSettings(), seed=0)
    plain = plain_loop(learner.settings)
    for step in (learner.step, plain):
        seconds(step, WARM_UP)
    mine, other = alternate(lambda: seconds(learner.step, STEPS), lambda: seconds(plain, STEPS), TIMES)
    s = learner.settings
    case = f"784-{s.hidden}-{s.hidden}-{s.latent}, batch {s.batch}"
    yield Result("vae-step", case, mine * 1000, other * 1000, "ms", other / mine, ">= 1.2")


def plain_loop(settings: Any) -> Callable[[], tuple[float, float]]:
    """A step of the loop that everybody writes, returning reconstruction and KL of the batch."""
    import torch
    import torch.nn.functional as F  # noqa: N812, everybody's name for it
    from torch import nn

    from playground.learners.digit_bank import some_digits

    torch.manual_seed(0)
    hidden, latent = (settings.hidden,) * settings.layers, settings.latent
    encoder, decoder = _layers((784, *hidden, 2 * latent)), _layers((latent, *hidden, 784))
    optimiser = torch.optim.Adam(nn.ModuleList([encoder, decoder]).parameters(), lr=settings.rate, betas=(0.9, 0.99))
    random = torch.Generator().manual_seed(0)

    def step() -> tuple[float, float]:
        x = some_digits(settings.batch, random)
        mean, log_variance = encoder(x).chunk(2, 1)
        epsilon = torch.randn(mean.shape, generator=random)
        logits = decoder(mean + torch.exp(log_variance / 2) * epsilon)
        reconstruction = F.binary_cross_entropy_with_logits(logits, x, reduction="sum") / len(x)
        kl = (mean**2 + log_variance.exp() - 1 - log_variance).sum() / 2 / len(x)
        optimiser.zero_grad()
        (reconstruction + settings.beta * kl).backward()
        optimiser.step()
        return reconstruction.item(), kl.item()

    return step


def _layers(sizes: tuple[int, ...]) -> Any:
    from itertools import pairwise

    from torch import nn

    layers: list[nn.Module] = []
    for inputs, outputs in pairwise(sizes):
        layers += [nn.Linear(inputs, outputs), nn.SiLU()]
    return nn.Sequential(*layers[:-1])


ROWS = {"vae-step": vae_step}
