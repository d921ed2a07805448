"""A GAN for digits as anybody would write it in torch: what ours is compared with."""

from typing import Any

import torch
import torch.nn.functional as F  # noqa: N812, everybody's name for it
from torch import Tensor, nn

from playground.learners.gan_digits import BETAS, GanDigits
from playground.learners.gan_digits_nets import NORM_MEMORY, Discriminator, Generator
from playground.learners.networks import Weights


class PeerGenerator(nn.Module):
    """The generator in torch's own modules."""

    def __init__(self, ours: Generator) -> None:
        super().__init__()
        half = ours.filters // 2
        self.filters = ours.filters
        self.dense = nn.Linear(ours.noise + 10, ours.filters * 49)
        self.spread1 = nn.ConvTranspose2d(ours.filters, half, 4, stride=2, padding=1)
        self.spread2 = nn.ConvTranspose2d(half, 1, 4, stride=2, padding=1)
        self.norm1 = nn.BatchNorm2d(ours.filters, momentum=1 - NORM_MEMORY)
        self.norm2 = nn.BatchNorm2d(half, momentum=1 - NORM_MEMORY)
        take(self, ours.weights)

    def forward(self, z: Tensor, y: Tensor) -> Tensor:
        x = self.dense(torch.cat([z, F.one_hot(y, 10).float()], 1))
        x = x.view(-1, 7, 7, self.filters).permute(0, 3, 1, 2)
        x = self.spread1(F.relu(self.norm1(x)))
        return torch.sigmoid(self.spread2(F.relu(self.norm2(x))))


class PeerDiscriminator(nn.Module):
    """The discriminator with its projection of the label."""

    def __init__(self, ours: Discriminator) -> None:
        super().__init__()
        filters, features = len(ours.weights["convolution1.bias"]), ours.weights["label.weight"].shape[1]
        self.convolution1 = nn.Conv2d(1, filters, 4, stride=2, padding=1)
        self.convolution2 = nn.Conv2d(filters, 2 * filters, 4, stride=2, padding=1)
        self.real = nn.Linear(features, 1)
        self.label = nn.Embedding(10, features)
        take(self, ours.weights)

    def found(self, x: Tensor) -> Tensor:
        x = F.leaky_relu(self.convolution1(x), 0.2)
        return F.leaky_relu(self.convolution2(x), 0.2).flatten(1)

    def judged(self, found: Tensor, y: Tensor) -> Tensor:
        return self.real(found)[:, 0] + (self.label(y) * found).sum(1)

    def forward(self, x: Tensor, y: Tensor) -> Tensor:
        return self.judged(self.found(x), y)


def take(module: nn.Module, weights: Weights) -> None:
    """Copy the weights, which have the same names."""
    own = dict(module.named_parameters())
    assert own.keys() == weights.keys()
    with torch.no_grad():
        for name, tensor in weights.items():
            own[name].copy_(tensor)


class PeerLoop:
    """The usual loop on the learner's digits, noise and wrong labels, by torch's own Adam; non-saturating."""

    def __init__(self, learner: GanDigits, seed: int) -> None:
        from playground.data.digits import Digits

        s = learner.settings
        self.settings, self.stream = s, Digits(seed)
        self.random = torch.Generator()
        self.random.set_state(learner._random.get_state())
        self.generator, self.discriminator = PeerGenerator(learner.generator), PeerDiscriminator(learner.discriminator)
        self.painting: Any = torch.optim.Adam(self.generator.parameters(), lr=s.rate, betas=BETAS)
        self.judging: Any = torch.optim.Adam(self.discriminator.parameters(), lr=s.rate * s.lead, betas=BETAS)

    def step(self) -> tuple[float, float]:
        """The losses of the generator and of the discriminator."""
        images, labels = self.stream.batch(self.settings.batch)
        x, y = torch.from_numpy(images).unsqueeze(1), torch.from_numpy(labels)
        made = self.generator(torch.randn(len(y), self.settings.noise, generator=self.random), y)
        self.judging.zero_grad()
        found = self.discriminator.found(x)
        wrong = (y + torch.randint(1, 10, y.shape, generator=self.random)) % 10
        judged = (
            F.softplus(-self.discriminator.judged(found, y)).mean()
            + F.softplus(self.discriminator(made.detach(), y)).mean()
            + F.softplus(self.discriminator.judged(found, wrong)).mean()
        )
        judged.backward()
        self.judging.step()
        self.painting.zero_grad()
        forged = F.softplus(-self.discriminator(made, y)).mean()
        forged.backward()
        self.painting.step()
        return forged.item(), judged.item()
