"""A variational autoencoder: it squeezes digits into a few numbers, and makes digits of any such numbers."""

import numpy as np
import torch
from torch import Tensor

from playground.data.digits import SIZE, held_out
from playground.learners.digit_bank import some_digits
from playground.learners.learner import Blueprint, Learner, State, frozen
from playground.learners.networks import Optimiser, restore_weights, to_array, weights_state
from playground.learners.vae_nets import Code, VaeNets
from playground.learners.vae_parts import Array, VaeAnswer, VaeQuestion, VaeSettings, VaeSnapshot
from playground.learners.vae_views import manifold, plane_of, repair, walk

TESTED = 500  # held-out digits
OFTEN, TEST_EVERY = 20, 40  # steps: after each of the first ones, then after so many
SETTLING = 2000  # steps after which the rate has fallen by a third


class Vae(Learner[VaeSettings, VaeSnapshot, VaeQuestion, VaeAnswer]):
    """One net squeezes a drawing into a code of a few numbers, another one makes a drawing of the code again.

    The code is blurred by noise on its way, and codes that lie far from 0 or are too sharp cost extra. So digits that
    look alike come to lie side by side, without gaps, and whatever lies between them is a digit as well.
    It learns by going downhill on -log p(x | z) + beta KL(q(z | x) || N(0, 1)), z = mean + deviation epsilon.
    Kingma & Welling (2014): Auto-encoding variational Bayes; beta from Higgins et al. (2017).
    """

    Settings = VaeSettings
    curves = ("loss", "reconstruction", "kl")
    falling = ("loss", "reconstruction")

    def __init__(self, settings: VaeSettings, seed: int = 0) -> None:
        super().__init__(settings, seed)
        self._steps = 0
        self._random = torch.Generator().manual_seed(seed)
        self.nets = VaeNets((settings.hidden,) * settings.layers, settings.latent)
        self.nets.initialise(self._random)
        self._optimiser = Optimiser("Adam", self.nets.weights, settings.rate)
        images, labels = held_out(TESTED)
        self._held_out, self._labels = torch.from_numpy(images.reshape(TESTED, -1)), frozen(labels)
        self._test()

    @property
    def rate(self) -> float:
        """The learning rate of the next step; it falls with one over the root of time (Robbins & Monro 1951)."""
        return self.settings.rate / (1 + self._steps / SETTLING) ** 0.5 if self.settings.falls else self.settings.rate

    def step(self) -> tuple[float, float, float]:
        x = some_digits(self.settings.batch, self._random)
        epsilon = torch.randn((len(x), self.nets.latent), generator=self._random)
        beta = self.settings.beta
        if self.settings.plain:
            epsilon, beta = torch.zeros_like(epsilon), 0.0
        cost = self.nets.slopes(x, epsilon, beta)
        self._optimiser.rate = self.rate
        self._optimiser.step()
        self._steps += 1
        if self._steps <= OFTEN or self._steps % TEST_EVERY == 0:
            self._test()
        kl = 0.0 if self.settings.plain else cost.kl
        return cost.reconstruction + beta * kl, cost.reconstruction, kl

    def snapshot(self) -> VaeSnapshot:
        net = self.nets
        sizes = (*net.encoder.sizes[:-1], *net.decoder.sizes)
        return VaeSnapshot(self._means, self._labels, self._errors, self._used, self._plane, self.settings.plain, sizes)

    def answer(self, question: VaeQuestion) -> VaeAnswer:
        x = torch.tensor(question.image).reshape(1, -1)
        code = self.nets.code(x)
        deviation, epsilon = self._noise(code, question.draw)
        z = code.mean + deviation * epsilon
        if question.place is not None:
            z[0, list(self._plane.axes)] = torch.tensor(question.place)
        error = self._error(code.mean, x).item()
        return VaeAnswer(
            frozen(question.image),
            question.place,
            *(to_array(part[0]) for part in (code.mean, deviation, epsilon, z)),
            picture=_image(self.nets.pictures(z)),
            surprise=_image(self.nets.surprise(z, x)),
            kl=0.0 if self.settings.plain else code.kl().sum().item(),
            error=error,
            rank=float((self._errors < error).mean()),
            plane=self._plane,
            manifold=manifold(self.nets, self._plane, question.cells, code.mean[0]) if question.cells else None,
            walk=walk(self.nets, *question.walk) if question.walk else None,
            repair=repair(self.nets, question.image, *question.damaged) if question.damaged else None,
        )

    def blueprint(self) -> Blueprint:
        return self.nets.blueprint()

    def state(self) -> State:
        return {
            "steps": np.array(self._steps),
            "random": self._random.get_state().numpy(),
            "tested/means": self._means,
            "tested/errors": self._errors,
            "tested/used": self._used,
            **weights_state(self.nets.weights, "nets"),
            **self._optimiser.state("optimiser"),
        }

    def _restore(self, state: State) -> None:
        if not 0 <= state["steps"] < 2**53:
            raise ValueError(f"steps must be in 0..2^53, got {state['steps']}")
        self._random.set_state(torch.from_numpy(np.array(state["random"])))
        restore_weights(self.nets.weights, state, "nets")
        self._optimiser.restore(state, "optimiser")
        self._steps = int(state["steps"])
        self._means, self._errors = frozen(state["tested/means"]), frozen(state["tested/errors"])
        self._used = frozen(state["tested/used"])
        self._plane = plane_of(self._means)

    def _noise(self, code: Code, draw: int) -> tuple[Tensor, Tensor]:
        """Deviation and epsilon (1, latent) of a drawing: 0 for a plain autoencoder, which has no noise."""
        if self.settings.plain:
            return torch.zeros_like(code.mean), torch.zeros_like(code.mean)
        dice = np.random.default_rng([self.seed, draw])
        return code.deviation, torch.from_numpy(dice.standard_normal((1, self.nets.latent), np.float32))

    def _error(self, mean: Tensor, x: Tensor) -> Tensor:
        """(n,) how surprising pictures are, given what is made of their mean codes."""
        return self.nets.surprise(mean, x).sum(1)

    def _test(self) -> None:
        """See where the held-out digits lie now."""
        code = self.nets.code(self._held_out)
        self._means = to_array(code.mean)
        self._errors = to_array(self._error(code.mean, self._held_out))
        used = torch.zeros_like(code.mean[0]) if self.settings.plain else code.kl().mean(0)
        self._used = to_array(used)
        self._plane = plane_of(self._means)


def _image(row: Tensor) -> Array:
    return to_array(row.reshape(SIZE, SIZE))
