"""A tiny learner without torch, with knobs of every kind: a straight line fitted by gradient descent."""

import threading
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from playground.learners import knobs
from playground.learners.learner import Blueprint, Layer, Learner, State, frozen

Array = NDArray[np.float32]
_WORD = 2**64 - 1


@dataclass(frozen=True)
class ToySettings(knobs.Settings):
    rate: float = knobs.real(0.05, 1e-4, 100.0, "Learning rate", log=True, live=True)
    batch: int = knobs.whole(8, 1, 32, "Batch size", live=True)
    inputs: int = knobs.whole(3, 1, 6, "Inputs")
    target: str = knobs.choice("sum", "mean", label="Target")
    noisy: bool = knobs.switch(True, "Noise", live=True)


@dataclass(frozen=True)
class ToyShot:
    weights: Array
    taught: Array


@dataclass(frozen=True)
class ToyAnswer:
    value: float
    asked: Array


class Toy(Learner[ToySettings, ToyShot, Array, ToyAnswer]):
    """Draws numbers, adds them up, and learns that the sum has weights of one: w <- w - rate * (w x - y) x."""

    Settings = ToySettings
    curves = ("loss", "error")
    growing = ("taught/",)

    def __init__(self, settings: ToySettings, seed: int = 0) -> None:
        super().__init__(settings, seed)
        self._random = np.random.default_rng(seed)
        self._weights = self._random.normal(size=settings.inputs).astype(np.float32)
        self._momentum = np.zeros_like(self._weights)
        self._steps = 0
        self._taught = np.zeros((0, settings.inputs), np.float32)

    def step(self) -> tuple[float, float]:
        s = self.settings
        with np.errstate(all="ignore"):
            x = self._random.normal(size=(s.batch, s.inputs)).astype(np.float32)
            if len(self._taught):
                x[0] = self._taught[self._steps % len(self._taught)]
            y = x.sum(1) if s.target == "sum" else x.mean(1)
            if s.noisy:
                y = y + self._random.normal(0, 0.01, s.batch).astype(np.float32)
            error = x @ self._weights - y
            self._momentum = np.float32(0.5) * self._momentum + error @ x / np.float32(s.batch)
            self._weights = self._weights - np.float32(s.rate) * self._momentum
            self._steps += 1
            return float((error**2).mean()), float(np.abs(error).mean())

    def snapshot(self) -> ToyShot:
        return ToyShot(frozen(self._weights), frozen(self._taught))

    def answer(self, question: Array) -> ToyAnswer:
        return ToyAnswer(float(question @ self._weights), frozen(question))

    def state(self) -> State:
        return {
            "weights": frozen(self._weights),
            "momentum": frozen(self._momentum),
            "steps": np.array(self._steps),
            "random": _packed(self._random),
            "taught/x": frozen(self._taught),
        }

    def _restore(self, state: State) -> None:
        self._weights, self._momentum = np.array(state["weights"]), np.array(state["momentum"])
        self._taught, self._steps = np.array(state["taught/x"]), int(state["steps"])
        _unpack(self._random, state["random"])

    def blueprint(self) -> Blueprint:
        return (Layer("Inputs", f"{self.settings.inputs}", 0), Layer("Line", "1", self._weights.size))

    def teach(self, example: Array) -> None:
        if example.shape != self._weights.shape:
            raise ValueError(f"an example must have {self.settings.inputs} numbers, got {example.size}")
        self._taught = np.vstack([self._taught, example])


class Finished(Toy):
    """Has nothing left to learn after three steps."""

    @property
    def converged(self) -> bool:
        return self._steps >= 3


class Restarting(Toy):
    """Its learning rate is not live: a lower one starts it again."""

    @dataclass(frozen=True)
    class Settings(ToySettings):
        rate: float = knobs.real(0.05, 1e-4, 100.0, "Learning rate")


class Faulty(Toy):
    """Raises wherever a test tells it to."""

    fails: str = ""

    def __init__(self, settings: ToySettings, seed: int = 0) -> None:
        self._fail_in("constructor")
        super().__init__(settings, seed)

    def step(self) -> tuple[float, float]:
        self._fail_in("step")
        return super().step()

    def snapshot(self) -> ToyShot:
        self._fail_in("snapshot")
        return super().snapshot()

    def answer(self, question: Array) -> ToyAnswer:
        self._fail_in("answer")
        return super().answer(question)

    def state(self) -> State:
        self._fail_in("state")
        return super().state()

    def blueprint(self) -> Blueprint:
        self._fail_in("blueprint")
        return super().blueprint()

    def apply(self, settings: ToySettings) -> None:
        self._fail_in("apply")
        super().apply(settings)

    def teach(self, example: Any) -> None:
        self._fail_in("teach")
        super().teach(example)

    @classmethod
    def _fail_in(cls, place: str) -> None:
        if cls.fails == place:
            raise RuntimeError(f"planted in {place}")


class Witness(Toy):
    """Counts what is asked of it and remembers on which thread."""

    snapshots = 0
    asked: tuple[float, ...] = ()
    thread: threading.Thread | None = None

    def step(self) -> tuple[float, float]:
        type(self).thread = threading.current_thread()
        return super().step()

    def snapshot(self) -> ToyShot:
        type(self).snapshots += 1
        return super().snapshot()

    def answer(self, question: Array) -> ToyAnswer:
        type(self).asked += (float(question[0]),)
        return super().answer(question)


def question(first: float = 1.0, inputs: int = 3) -> Array:
    """A question whose first number tells it from others."""
    return frozen(np.array([first, *[0.5] * (inputs - 1)], np.float32))


def _packed(random: np.random.Generator) -> NDArray[np.uint64]:
    """The state of a PCG64 generator: two numbers of 128 bits, and half a number that it has left over."""
    held: Any = random.bit_generator.state
    state, increment = held["state"]["state"], held["state"]["inc"]
    words = [state >> 64, state & _WORD, increment >> 64, increment & _WORD, held["has_uint32"], held["uinteger"]]
    return frozen(np.array(words, np.uint64))


def _unpack(random: np.random.Generator, packed: NDArray[np.uint64]) -> None:
    words = [int(word) for word in packed]
    random.bit_generator.state = {
        "bit_generator": "PCG64",
        "state": {"state": words[0] << 64 | words[1], "inc": words[2] << 64 | words[3]},
        "has_uint32": words[4],
        "uinteger": words[5],
    }
