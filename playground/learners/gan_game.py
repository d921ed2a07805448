"""The game of a generator and a discriminator: how each of them learns from what the other one does."""

import numpy as np

from playground.data.points import Floats
from playground.learners.gan_losses import fooling, judging, steepness
from playground.learners.gan_nets import Net
from playground.learners.gan_optimisers import FlatOptimiser
from playground.learners.gan_parts import GanSettings
from playground.learners.learner import State

AVERAGED = 1_000  # updates over which the shown generator is a mean, once there were as many
NETS = "nets/"


class Game:
    """Both nets and what their optimisers remember. Places and noise are columns (numbers, n)."""

    def __init__(self, settings: GanSettings, random: np.random.Generator) -> None:
        self.generator = Net(settings.sizes_g, random)
        self.discriminator = Net(settings.sizes_d, random)
        self.average = Net(settings.sizes_g, random)
        self.average.weights[:] = self.generator.weights
        self._optimiser_g = FlatOptimiser(self.generator.weights.size)
        self._optimiser_d = FlatOptimiser(self.discriminator.weights.size)
        self.updates_d = self.updates_g = 0

    def teach_discriminator(
        self, real: Floats, noise: Floats, mix: Floats, settings: GanSettings, pace: float = 1.0
    ) -> float:
        """Learn once to tell real places (2, n) from what is made of noise (k, n); returns the loss before.

        `mix` (1, n), 0 to 1: where between both a Wasserstein score's steepness is looked at; others': at real ones.
        `pace`: by how much the rate is less than it is set to.
        """
        net, loss, n = self.discriminator, settings.loss_name, real.shape[1]
        fake = self.generator.forward(noise)
        parts = [real, fake]
        if is_between := loss == "Wasserstein" and settings.penalty > 0:
            parts.append(np.asarray(fake + mix * (real - fake), np.float32))
        scores = net.forward(np.concatenate(parts, axis=1))[0]
        value, real_slopes, fake_slopes = judging(loss, scores[:n], scores[n : 2 * n])
        gradients = net.backward()
        first = 2 * n if is_between else 0
        pull = steepness(loss, settings.penalty, gradients[:, first : first + n])
        slopes = np.zeros(len(scores), np.float32)
        slopes[:n], slopes[n : 2 * n] = real_slopes, fake_slopes
        net.add_up_weighted(slopes, pull, first)
        rate = settings.rate * settings.lead * pace
        self._optimiser_d.step(settings.optimiser_name, net.weights, net.gradient, rate, settings.memory)
        self.updates_d += 1
        return value

    def teach_generator(self, noise: Floats, settings: GanSettings, pace: float = 1.0) -> float:
        """Learn once to be taken for real; returns the loss before."""
        net = self.generator
        scores = self.discriminator.forward(net.forward(noise))[0]
        value, slopes = fooling(settings.loss_name, scores)
        net.backward(self.discriminator.backward(slopes[None]))
        net.add_up()
        rate = settings.rate * pace
        self._optimiser_g.step(settings.optimiser_name, net.weights, net.gradient, rate, settings.memory)
        self.updates_g += 1
        change = net.weights - self.average.weights
        change *= np.float32(max(1 / AVERAGED, 9 / (9 + self.updates_g)))
        self.average.weights += change
        return value

    def losses(self, real: Floats, noise: Floats, settings: GanSettings) -> tuple[float, float]:
        """Of the discriminator and of the generator, from which nobody learns."""
        fake = self.discriminator.forward(self.generator.forward(noise))[0].copy()
        scores = self.discriminator.forward(real)[0]
        return judging(settings.loss_name, scores, fake)[0], fooling(settings.loss_name, fake)[0]

    @property
    def updates(self) -> int:
        """Of both together."""
        return self.updates_d + self.updates_g

    def shown(self, is_average: bool) -> Net:
        """The generator whose points are shown."""
        return self.average if is_average else self.generator

    # As arrays.

    def state(self) -> State:
        """All of it; the arrays are the living ones."""
        nets = {"generator": self.generator, "discriminator": self.discriminator, "average": self.average}
        return {
            **{NETS + name: net.weights for name, net in nets.items()},
            **self._optimiser_g.state("optimiser_g"),
            **self._optimiser_d.state("optimiser_d"),
            "updates": np.array([self.updates_d, self.updates_g]),
        }

    def restore(self, state: State) -> None:
        """ValueError if that can't be."""
        updates_d, updates_g = state["updates"].tolist()
        if not (0 <= updates_d < 2**53 and 0 <= updates_g < 2**53):
            raise ValueError(f"updates must be in 0..2^53, got {updates_d} and {updates_g}")
        self._optimiser_g.restore(state, "optimiser_g")
        self._optimiser_d.restore(state, "optimiser_d")
        for name, net in (
            ("generator", self.generator), ("discriminator", self.discriminator), ("average", self.average)
        ):  # fmt: skip
            net.weights[:] = state[NETS + name]
        self.updates_d, self.updates_g = updates_d, updates_g
