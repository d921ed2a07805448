"""A generative adversarial network for digits: two nets, one of which makes digits while the other one judges them."""

import copy

import numpy as np
import torch
from torch import Tensor

from playground.data.digits import Digits, held_out
from playground.learners.digit_distance import Distance
from playground.learners.gan_digits_asked import Asked
from playground.learners.gan_digits_data import RealDigits
from playground.learners.gan_digits_losses import discriminator_loss, generator_loss
from playground.learners.gan_digits_nets import CLASSES, Discriminator, Generator, as_labelled, blueprint, evenly
from playground.learners.gan_digits_parts import (
    DATA,
    SHOWN,
    GanDigitsAnswer,
    GanDigitsQuestion,
    GanDigitsSettings,
    GanDigitsShot,
)
from playground.learners.learner import Blueprint, Learner, State
from playground.learners.networks import Optimiser, Weights, restore_weights, to_array, weights_state

BETAS = (0.5, 0.99)  # of Adam: with two nets against each other, momentum overshoots (Radford et al. 2015)
RECENT, MOST = 0.1, 1000  # the mean of the generator's weights is over this share of all steps, and at most so many
SETTLING = 5000  # steps after which the rate has fallen to half
MEASURE_EVERY = 20  # steps
MEASURED = 100  # digits


class GanDigits(Learner[GanDigitsSettings, GanDigitsShot, GanDigitsQuestion, GanDigitsAnswer]):
    """A forger and a detective. The generator makes pictures of noise; the discriminator is shown real digits and made
    ones and says of each whether it is real. Each learns from what the other one does: the discriminator to be right,
    the generator to be taken for real. It never sees a real digit, only the slope of the verdict on its own ones.

    D: w <- w - rate * d(-log D(x) - log(1 - D(G(z)))) / dw;  G: w <- w - rate * d(-log D(G(z))) / dw.
    Goodfellow et al. (2014): Generative adversarial nets; with labels: Mirza & Osindero (2014).
    """

    Settings = GanDigitsSettings
    curves = ("distance", "generator", "discriminator", "accuracy")
    falling = ("distance", "generator", "discriminator")

    def __init__(self, settings: GanDigitsSettings, seed: int = 0) -> None:
        super().__init__(settings, seed)
        self._steps = 0
        self._accuracy = 0.5
        self._random = torch.Generator().manual_seed(seed)
        self._real = RealDigits(seed, DATA[settings.digits])
        self.generator = Generator(settings.noise, settings.filters)
        self.discriminator = Discriminator(settings.windows)
        for net in (self.generator, self.discriminator):
            net.initialise(self._random)
        self.mean = copy.deepcopy(self.generator)
        self._optimisers = {
            name: Optimiser("Adam", weights, settings.rate, BETAS) for name, weights in self._learning.items()
        }
        self._asked = Asked(settings.noise)
        self._rule = Distance(held_out()[0], MEASURED)
        self._floor = self._rule.of(Digits().batch(MEASURED)[0])
        self._measure()

    @property
    def rate(self) -> float:
        """The learning rate of the next step; it falls with one over time (Robbins & Monro 1951)."""
        return self.settings.rate / (1 + self._steps / SETTLING) if self.settings.falls else self.settings.rate

    @property
    def shown(self) -> Generator:
        """The generator whose pictures are shown: the mean of the last steps' ones, or the one that learns."""
        return self.mean if self.settings.average else self.generator

    def step(self) -> tuple[float, float, float, float]:
        for _ in range(self.settings.updates - 1):
            x, y = self._batch()
            self._judge(x, self._made(y), y)
        x, y = self._batch()
        made = self._made(y)
        judged = self._judge(x, made, y)
        forged = self._forge(made, y)
        self._steps += 1
        # Polyak & Juditsky (1992), but of the last steps: the early generators were poor.
        self.mean.follow(self.generator, 1 / min(max(2.0, RECENT * self._steps), MOST))
        if self._steps % MEASURE_EVERY == 0:
            self._measure()
        return self._distance, forged, judged, self._accuracy

    @torch.no_grad()
    def snapshot(self) -> GanDigitsShot:
        labels = evenly(SHOWN)
        return GanDigitsShot(
            images=to_array(self.shown.images(self._asked.noise, labels)[:, 0]),
            labels=to_array(labels),
            distance=self._distance,
            floor=self._floor,
            accuracy=self._accuracy,
            seen=self._real.count,
            steps=self._steps,
        )

    def answer(self, question: GanDigitsQuestion) -> GanDigitsAnswer:
        return self._asked.answer(question, self.shown, self.discriminator)

    def blueprint(self) -> Blueprint:
        return blueprint(self.generator, self.discriminator)

    def state(self) -> State:
        state: State = {"steps": np.array(self._steps), "random": self._random.get_state().numpy().copy()}
        state |= {"distance": np.array(self._distance), "accuracy": np.array(self._accuracy)}
        state |= {f"real/{name}": array for name, array in self._real.state().items()}
        for name, tensors in self._kept.items():
            state |= weights_state(tensors, name)
        for name, optimiser in self._optimisers.items():
            state |= optimiser.state(f"{name}/optimiser")
        return state

    def _restore(self, state: State) -> None:
        if not 0 <= state["steps"] < 2**53:
            raise ValueError(f"steps must be in 0..2^53, got {state['steps']}")
        if any(array.min() < 0 for name, array in state.items() if name.endswith(".variance")):
            raise ValueError("the variance of a map must not be below 0")
        self._real.restore({name[5:]: array for name, array in state.items() if name.startswith("real/")})
        self._random.set_state(torch.from_numpy(np.array(state["random"])))
        for name, tensors in self._kept.items():
            restore_weights(tensors, state, name)
        for name, optimiser in self._optimisers.items():
            optimiser.restore(state, f"{name}/optimiser")
        self._steps = int(state["steps"])
        self._distance, self._accuracy = float(state["distance"]), float(state["accuracy"])

    # Learning.

    @property
    def _learning(self) -> dict[str, Weights]:
        return {"generator": self.generator.weights, "discriminator": self.discriminator.weights}

    @property
    def _kept(self) -> dict[str, Weights]:
        """All tensors that make it up."""
        means = {"mean": self.mean.weights, "mean norms": self.mean.norms}
        return self._learning | {"norms": self.generator.norms} | means

    def _batch(self) -> tuple[Tensor, Tensor]:
        """Real digits (batch, 1, 28, 28) and their labels (batch,)."""
        images, labels = self._real.batch(self.settings.batch, self._random)
        return torch.from_numpy(images).unsqueeze(1), torch.from_numpy(labels)

    def _made(self, y: Tensor) -> Tensor:
        """As many made ones for the same labels."""
        z = torch.randn(len(y), self.settings.noise, generator=self._random)
        return self.generator.images(z, y, learning=True)

    def _judge(self, x: Tensor, made: Tensor, y: Tensor) -> float:
        """One step of the discriminator; both kinds of digits in one go, which is faster than one after the other."""
        optimiser = self._optimisers["discriminator"]
        votes = self.discriminator.votes(torch.cat((x, made.detach())))  # (2 batch, 10)
        real, forged = as_labelled(votes, torch.cat((y, y))).chunk(2)
        loss = discriminator_loss(self.settings.loss, real, forged, *self._misnamed(votes[: len(y)], y))
        self._descend(loss, optimiser, self.discriminator.weights, self.rate * self.settings.lead)
        self._accuracy = 0.5 * float((real > 0).float().mean() + (forged <= 0).float().mean())
        return loss.item()

    def _misnamed(self, votes: Tensor, y: Tensor) -> tuple[Tensor, ...]:
        """Votes on real digits under a wrong name, if these are to count as false (Reed et al. 2016)."""
        if not self.settings.labels:
            return ()
        other = y + torch.randint(1, CLASSES, y.shape, generator=self._random)
        return (as_labelled(votes, other % CLASSES),)

    def _forge(self, made: Tensor, y: Tensor) -> float:
        """One step of the generator, judged by what the discriminator has just become."""
        loss = generator_loss(self.settings.loss, self.discriminator.logits(made, y))
        self._descend(loss, self._optimisers["generator"], self.generator.weights, self.rate)
        return loss.item()

    def _descend(self, loss: Tensor, optimiser: Optimiser, weights: Weights, rate: float) -> None:
        """One step downhill for these weights; the slopes of all others aren't even worked out."""
        optimiser.rate = rate
        optimiser.zero_grad()
        loss.backward(inputs=[*weights.values()])
        optimiser.step()

    @torch.no_grad()
    def _measure(self) -> None:
        """How far made digits are from real ones by now."""
        images = self.shown.images(self._asked.more_noise(MEASURED), evenly(MEASURED))
        self._distance = self._rule.of(images[:, 0].numpy())
