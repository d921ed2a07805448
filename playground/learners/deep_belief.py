"""A deep belief net: layers that first learn by themselves to rebuild digits, and then from a few digits with names."""

from dataclasses import dataclass
from itertools import pairwise

import numpy as np

from playground.data.digits import BANK_COUNT, SIZE, Digits, held_out
from playground.learners import knobs
from playground.learners.deep_belief_parts import (
    CLASSES,
    MOST_LABELS,
    PIXELS,
    Array,
    DeepBeliefAnswer,
    DeepBeliefQuestion,
    DeepBeliefShot,
    Phase,
    down,
    labelled,
    seen_through,
    up,
)
from playground.learners.learner import Blueprint, Layer, Learner, State, frozen
from playground.learners.random_state import random_of, random_state
from playground.learners.rbm_parts import Ascent, Machine, contrast, slope
from playground.learners.sigmoid_net import SigmoidNet
from playground.phrases import phrase

TESTED = 300  # held-out digits: more would make one step in ten longer than 20 ms
TEST_EVERY = 10  # steps
LOOKED_AT = 500  # digits from which the first machine knows beforehand how usual ink is in each pixel
SHOWN = 24  # units of a layer
MOMENTUM = 0.9
TUNING = 5.0  # so many times the rate of the machines is that of the labels

__all__ = ["DeepBelief", "DeepBeliefAnswer", "DeepBeliefQuestion", "DeepBeliefSettings", "DeepBeliefShot"]


@dataclass(frozen=True)
class DeepBeliefSettings(knobs.Settings):
    labels: int = knobs.whole(
        100, 10, MOST_LABELS, "Digits with names", "How many digits it is told the names of", log=True, live=True
    )
    steps: int = knobs.whole(
        1500, 20, 5000, "Steps per layer", "How long each layer learns without names", log=True, live=True
    )
    skip: bool = knobs.switch(False, "Skip to the names", "Learn from names now, however far the layers are", live=True)
    layers: int = knobs.whole(3, 1, 3, "Layers", "How many machines stand one on another")
    rate: float = knobs.real(0.1, 1e-3, 1.0, "Learning rate", "How big its steps are", log=True, live=True)
    first: int = knobs.whole(300, 30, 400, "Units in the first layer", "How many strokes it knows", log=True, more=True)
    upper: int = knobs.whole(200, 20, 300, "Units above", "How many units each other layer has", log=True, more=True)
    batch: int = knobs.whole(
        50, 10, 100, "Batch size", "How many digits it looks at before each step", log=True, live=True, more=True
    )
    sweeps: int = knobs.whole(
        1, 1, 5, "Sweeps (k)", "How often it dreams before it compares dream and digit", live=True, more=True
    )
    decay: float = knobs.real(
        5e-4, 0.0, 0.01, "Weight decay", "How strongly the machines' weights are drawn towards zero",
        live=True, more=True,
    )  # fmt: skip


class DeepBelief(Learner[DeepBeliefSettings, DeepBeliefShot, DeepBeliefQuestion, DeepBeliefAnswer]):
    """A tower of restricted Boltzmann machines, each of which learns to rebuild what the one below makes of digits.

    Nobody tells it a name so far. Then a softmax is put on top, and the whole tower is corrected by a few digits with
    names; a net of the same shape that begins with random weights gets the same digits in the same order.
    Each layer: W <- W + rate * (<v h> of data - <v h> of dreams); with names: w <- w - 5 rate * d(surprise)/d(w).
    Hinton, Osindero, Teh (2006): A fast learning algorithm for deep belief nets; Erhan et al. (2010).
    """

    Settings = DeepBeliefSettings
    curves = ("rebuilt", "pretrained", "random")
    falling = ("rebuilt", "pretrained", "random")

    def __init__(self, settings: DeepBeliefSettings, seed: int = 0) -> None:
        super().__init__(settings, seed)
        self._random = np.random.default_rng([seed, 0])
        self._origin = seed  # of the digits with names and of the random net, also after a restore
        self._stream = Digits(seed)
        self._sizes = (PIXELS, settings.first, *[settings.upper] * (settings.layers - 1))
        spreads = (0.01, *[0.05] * (settings.layers - 1))
        self._ascents = [
            Ascent(Machine.random(inputs, units, self._random, spread), momentum=MOMENTUM)
            for (inputs, units), spread in zip(pairwise(self._sizes), spreads, strict=True)
        ]
        seen = np.clip(self._stream.batch(LOOKED_AT)[0].mean(axis=0).reshape(-1), 0.01, 0.99)
        self._machines[0].visible[:] = np.log(seen / (1 - seen))  # Hinton (2010): A practical guide
        self._done = [0] * settings.layers
        self._updates, self._tuned_for = 0, (0, 0)
        self._pretrained = SigmoidNet.of_machines(self._machines, CLASSES)
        self._other = self._random_net()
        images, labels = held_out(TESTED)
        self._tested = frozen(np.round(images * 255).astype(np.uint8))
        self._labels, self._x = frozen(labels), frozen(images.reshape(TESTED, PIXELS))
        self._read = self._read_other = frozen(np.zeros(TESTED, np.int64))
        self._rebuilt = 0.0
        self._test()

    @property
    def _machines(self) -> list[Machine]:
        return [ascent.machine for ascent in self._ascents]

    @property
    def _now(self) -> int:
        """The layer that learns; their number when it is the turn of names."""
        if self.settings.skip:
            return len(self._done)
        return next((i for i, done in enumerate(self._done) if done < self.settings.steps), len(self._done))

    def step(self) -> tuple[float, float, float]:
        now = self._now
        with np.errstate(over="ignore", invalid="ignore"):  # the session notices
            if now < len(self._done):
                self._pretrain(now)
            else:
                self._tune()
            if (sum(self._done) + self._updates) % TEST_EVERY == 0:
                self._test()
        return self._rebuilt, *self._errors()

    def snapshot(self) -> DeepBeliefShot:
        weights = self._pretrained.weights[:-1] if self._is_tuned else [machine.weights for machine in self._machines]
        with np.errstate(over="ignore", invalid="ignore"):
            shown = [frozen(seen_through(weights[: i + 1], SHOWN)) for i in range(len(weights))]
        return DeepBeliefShot(
            tuple(shown),
            self._sizes[1:],
            frozen(seen_through(self._other.weights[:1], SHOWN)),
            self._tested,
            self._labels,
            self._read,
            self._read_other,
            self._rebuilt,
            self._phase(),
            self._told(),
        )

    def answer(self, question: DeepBeliefQuestion) -> DeepBeliefAnswer:
        x, stack = question.image.reshape(1, PIXELS), self._learning()
        net = self._pretrained if self._is_tuned else SigmoidNet.of_machines(self._machines, CLASSES)
        *layers, probabilities = [frozen(part[0]) for part in net.activities(x)]
        other = frozen(self._other.probabilities(x)[0])
        fantasy = frozen(down(stack, up(stack, x)).reshape(SIZE, SIZE))
        return DeepBeliefAnswer(frozen(question.image), tuple(layers), probabilities, other, fantasy, self._phase())

    def blueprint(self) -> Blueprint:
        sizes = (*self._sizes[1:], CLASSES)
        names = [*(phrase("Layer {number}", number=i) for i in range(1, len(sizes))), phrase("Answer")]
        counts = [inputs * units + units for inputs, units in zip(self._sizes, sizes, strict=True)]
        rows = (Layer(*row) for row in zip(names, map(str, sizes), counts, strict=True))
        return (Layer(phrase("Drawing"), f"{SIZE} × {SIZE}", 0), *rows)

    def state(self) -> State:
        state: State = {"random": random_state(self._random), "done": np.array(self._done)}
        state |= {"tuned": np.array([self._updates, *self._tuned_for]), "rebuilt": np.array(self._rebuilt)}
        state |= {"origin": np.array(self._origin, np.uint64)}
        state |= {"read/pretrained": self._read, "read/random": self._read_other}
        state |= {f"stream/{name}": array for name, array in self._stream.state().items()}
        for i, ascent in enumerate(self._ascents):
            state |= {f"machine{i}/{name}": frozen(part) for name, part in _parts(ascent).items()}
        return state | self._pretrained.state("pretrained") | self._other.state("random_net")

    def _restore(self, state: State) -> None:
        counts = [*state["done"].tolist(), *state["tuned"].tolist()]
        if not all(0 <= count < 2**53 for count in counts) or state["tuned"][1] > MOST_LABELS:
            raise ValueError("its counts of steps and of labels must be those of a run")
        if not {*state["read/pretrained"].tolist(), *state["read/random"].tolist()} <= {*range(CLASSES)}:
            raise ValueError("each held-out digit must have been read as one of 0..9")
        if not 0 <= state["rebuilt"] <= 1:
            raise ValueError(f"the error of a pixel must be in 0..1, got {state['rebuilt']}")
        self._stream.restore({name[7:]: array for name, array in state.items() if name.startswith("stream/")})
        self._random, self._origin = random_of(state["random"]), int(state["origin"])
        for i, ascent in enumerate(self._ascents):
            for name, part in _parts(ascent).items():
                part[:] = state[f"machine{i}/{name}"]
        self._pretrained.restore(state, "pretrained")
        self._other.restore(state, "random_net")
        self._done = state["done"].tolist()
        self._updates, *tuned_for = state["tuned"].tolist()
        self._tuned_for = (tuned_for[0], tuned_for[1])
        self._read, self._read_other = frozen(state["read/pretrained"]), frozen(state["read/random"])
        self._rebuilt = float(state["rebuilt"])

    # Without names.

    def _pretrain(self, layer: int) -> None:
        s, ascent = self.settings, self._ascents[layer]
        ascent.rate, ascent.decay = s.rate, s.decay
        v = up(self._machines[:layer], self._batch())
        ascent.step(slope(*contrast(ascent.machine, v, s.sweeps, self._random)))
        self._done[layer] += 1

    def _batch(self) -> Array:
        """Digits without names; after the whole bank it comes again in another order, for fresh ones cost time."""
        place = self._stream.state()
        if int(place["position"][0]) + self.settings.batch > BANK_COUNT:
            self._stream = Digits((int(place["seed"][0]) + 1) % 2**64)
        return self._stream.batch(self.settings.batch)[0].reshape(-1, PIXELS)

    def _learning(self) -> list[Machine]:
        """The machines that have begun to learn; the first one at least."""
        return self._machines[: max(1, sum(done > 0 for done in self._done))]

    # With names.

    @property
    def _is_tuned(self) -> bool:
        """Whether the nets have learned from names, from layers that did not go on since."""
        return self._updates > 0 and self._tuned_for[1] == sum(self._done)

    def _tune(self) -> None:
        s, wanted = self.settings, (self.settings.labels, sum(self._done))
        if self._updates == 0 or self._tuned_for != wanted:
            self._tuned_for, self._updates = wanted, 0
            self._pretrained = SigmoidNet.of_machines(self._machines, CLASSES)
            self._other = self._random_net()
        chosen = self._random.integers(s.labels, size=s.batch)
        images, labels = labelled(self._origin)
        for net in (self._pretrained, self._other):
            net.step(images[chosen], labels[chosen], TUNING * s.rate)
        self._updates += 1

    def _random_net(self) -> SigmoidNet:
        return SigmoidNet.random((*self._sizes, CLASSES), np.random.default_rng([self._origin, 1]))

    # Testing and telling.

    def _test(self) -> None:
        if self._now < len(self._done) or self._updates <= 1:
            stack = self._learning()
            self._rebuilt = float(np.mean((down(stack, up(stack, self._x)) - self._x) ** 2))
        if self._is_tuned:
            nets = (self._pretrained, self._other)
            self._read, self._read_other = (frozen(net.probabilities(self._x).argmax(axis=1)) for net in nets)

    def _errors(self) -> tuple[float, float]:
        """The shares of held-out digits that both nets read wrong; who knows no names is right by chance."""
        if not self._is_tuned:
            return 1 - 1 / CLASSES, 1 - 1 / CLASSES
        return float((self._read != self._labels).mean()), float((self._read_other != self._labels).mean())

    def _phase(self) -> Phase:
        done = (*self._done, self._updates if self._is_tuned else 0)
        return Phase(done, self.settings.steps, self._now, self.settings.labels)

    def _told(self) -> str:
        now, s = self._now, self.settings
        if now < len(self._done):
            done = phrase("step {step} of {all}", step=self._done[now], all=s.steps)
            if now == 0:
                return phrase("Layer 1 learns from digits without names: {done}.", done=done)
            return phrase(
                "Layer {number} learns from what layer {below} makes of digits: {done}.",
                number=now + 1,
                below=now,
                done=done,
            )
        if not self._is_tuned:
            return phrase("Now both nets are told the names of the same {labels} digits.", labels=s.labels)
        ours, other = (f"{100 * error:.0f}\N{NARROW NO-BREAK SPACE}%" for error in self._errors())
        return phrase(
            "With {labels} names the pretrained net reads {ours} wrong, the other one {other}.",
            labels=s.labels,
            ours=ours,
            other=other,
        )


def _parts(ascent: Ascent) -> dict[str, Array]:
    """All numbers of a machine and of its way uphill, to be changed in place."""
    machine, velocity = ascent.machine, ascent.velocity
    parts = {"weights": machine.weights, "visible": machine.visible, "hidden": machine.hidden}
    return {**parts, **{f"speed/{name}": part for name, part in velocity._asdict().items()}}  # pyright: ignore[reportReturnType]
