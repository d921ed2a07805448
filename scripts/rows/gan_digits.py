"""How fast the GAN for digits learns."""

from collections.abc import Callable, Iterator
from typing import Any

from rows.measure import Result, alternate, seconds

WARM_UP, STEPS, TIMES = 30, 40, 11


def gan_digits_step() -> Iterator[Result]:
    """a plain torch loop (NCHW, Adam, same nets, losses and digits) / our step"""
    from playground.engine.threads import prepare_learners_thread
    from playground.learners.gan_digits import GanDigits, GanDigitsSettings

    prepare_learners_thread()
    learner = GanDigits(GanDigitsSettings(), seed=0)
    theirs = plain_loop(learner.settings)
    for step in (learner.step, theirs):
        seconds(step, WARM_UP)
    mine, other = alternate(lambda: seconds(learner.step, STEPS), lambda: seconds(theirs, STEPS), TIMES)
    case = f"batch {learner.settings.batch}, 28 × 28"
    yield Result("gan-digits-step", case, mine * 1000, other * 1000, "ms", other / mine, ">= 1.0")


def plain_loop(s: Any) -> Callable[[], object]:
    """One step of the loop that everybody writes first, for both nets."""
    import torch
    import torch.nn.functional as F  # noqa: N812, everybody's name for it
    from torch import nn

    from playground.data.digits import Digits

    class Generator(nn.Module):
        def __init__(self) -> None:
            super().__init__()
            self.dense = nn.Linear(s.noise + 10, s.filters * 49)
            self.paint = nn.Sequential(
                nn.BatchNorm2d(s.filters), nn.ReLU(),
                nn.ConvTranspose2d(s.filters, s.filters // 2, 4, 2, 1), nn.BatchNorm2d(s.filters // 2), nn.ReLU(),
                nn.ConvTranspose2d(s.filters // 2, 1, 4, 2, 1), nn.Sigmoid(),
            )  # fmt: skip

        def forward(self, z: Any, y: Any) -> Any:
            return self.paint(self.dense(torch.cat((z, F.one_hot(y, 10).float()), 1)).view(-1, s.filters, 7, 7))

    class Discriminator(nn.Module):
        def __init__(self) -> None:
            super().__init__()
            self.look = nn.Sequential(
                nn.Conv2d(1, s.windows, 4, 2, 1), nn.LeakyReLU(0.2),
                nn.Conv2d(s.windows, 2 * s.windows, 4, 2, 1), nn.LeakyReLU(0.2), nn.Flatten(),
            )  # fmt: skip
            self.real, self.label = nn.Linear(98 * s.windows, 1), nn.Embedding(10, 98 * s.windows)

        def judge(self, found: Any, y: Any) -> Any:
            return self.real(found)[:, 0] + (self.label(y) * found).sum(1)

        def forward(self, x: Any, y: Any) -> Any:
            return self.judge(self.look(x), y)

    torch.manual_seed(0)
    digits, generator, discriminator = Digits(seed=1), Generator(), Discriminator()
    painting = torch.optim.Adam(generator.parameters(), lr=s.rate, betas=(0.5, 0.99))
    judging = torch.optim.Adam(discriminator.parameters(), lr=s.rate * s.lead, betas=(0.5, 0.99))

    def step() -> float:
        images, labels = digits.batch(s.batch)
        x, y = torch.from_numpy(images).unsqueeze(1), torch.from_numpy(labels)
        made = generator(torch.randn(s.batch, s.noise), y)
        judging.zero_grad()
        found = discriminator.look(x)
        wrong = discriminator.judge(found, (y + torch.randint(1, 10, y.shape)) % 10)
        real, forged = discriminator.judge(found, y), discriminator(made.detach(), y)
        (F.softplus(-real).mean() + F.softplus(forged).mean() + F.softplus(wrong).mean()).backward()
        judging.step()
        painting.zero_grad()
        loss = F.softplus(-discriminator(made, y)).mean()
        loss.backward()
        painting.step()
        return loss.item()

    return step


ROWS = {"gan-digits-step": gan_digits_step}
