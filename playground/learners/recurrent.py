"""What the RNN and the LSTM share: layers that read word by word and keep a state, run quickly or written out."""

from abc import abstractmethod
from dataclasses import dataclass
from typing import ClassVar, TypeVar

import torch
import torch.nn.functional as F  # noqa: N812, everybody's name for it
from torch import Tensor

from playground.learners.learner import Blueprint, Layer
from playground.learners.networks import Weights, to_array
from playground.learners.next_word import BIAS, EMBEDDING, Hide, NextWord
from playground.learners.next_word_parts import Array, NextWordSettings
from playground.phrases import Phrase, phrase

VECTOR_SD = 0.1
MOST = 256  # words of a prompt that are read
SHOWN = 64  # of them, the last ones, whose inside is shown

S = TypeVar("S", bound=NextWordSettings)
States = tuple[Tensor, ...]
"""What a layer remembers: (batch, width) each"""


@dataclass(frozen=True)
class RecurrentInside:
    """What every unit did at each of the last `time` words."""

    values: dict[str, Array]
    """by name, such as "hidden state": (layers, time, width)"""
    sums: Array
    """(layers, time, gates, 3, width): what each sum got from the layer below, from the state before, and its bias"""
    before: Array
    """(layers, states, width): what the layers remembered before the first of these words"""


class Recurrent(NextWord[S, RecurrentInside]):
    """Layers of units that read one word after another; what a unit says depends on its state, which it keeps."""

    gates: ClassVar[tuple[str, ...]]
    """the sums of each unit, by name, in the order in which the weights have them"""
    states: ClassVar[int]
    """how many rows of numbers a layer remembers"""

    @property
    def most(self) -> int:
        return MOST

    # What an architecture adds.

    @abstractmethod
    def _run(self, x: Tensor, states: States, layer: tuple[Tensor, ...]) -> tuple[Tensor, States]:
        """(batch, time, width) through a layer by torch's own kernel, from these states; and the states at the end."""

    @abstractmethod
    def _cell(self, sums: Tensor, states: States) -> tuple[States, dict[str, Tensor]]:
        """One word: from the sums (gates, width) to the next states, the first of which goes on, and all values."""

    # Weights.

    def _make_weights(self, words: int) -> Weights:
        width, gates = self.settings.width, len(self.gates)
        weights = {EMBEDDING: VECTOR_SD * torch.randn(words, width, generator=self._random), BIAS: torch.zeros(words)}
        for i in range(self.settings.layers):
            for name in ("input", "before"):
                spread = torch.rand(gates * width, width, generator=self._random) * 2 - 1
                weights[f"layer{i}.{name}"] = spread * width**-0.5
            weights[f"layer{i}.bias"] = self._first_bias(width)
        return weights

    def _first_bias(self, width: int) -> Tensor:
        return torch.zeros(len(self.gates) * width)

    def _layer(self, weights: Weights, index: int) -> tuple[Tensor, Tensor, Tensor]:
        """Weights (gates * width, width) of what comes in and of the state before, and biases (gates * width)."""
        return weights[f"layer{index}.input"], weights[f"layer{index}.before"], weights[f"layer{index}.bias"]

    def _layers(self) -> Blueprint:
        width, count = self.settings.width, sum(part.numel() for part in self._layer(self._net, 0))
        names = (phrase("{layer} {number}", layer=self.title, number=i + 1) for i in range(self.settings.layers))
        return tuple(Layer(name, f"{width}", count) for name in names)

    title: ClassVar[Phrase]
    """what one of its layers is called"""

    # Reading.

    def _no_states(self, batch: int) -> States:
        return tuple(torch.zeros(batch, self.settings.width) for _ in range(self.states))

    def _features(self, weights: Weights, x: Tensor, hide: Hide) -> Tensor:
        for i in range(self.settings.layers):
            x, _ = self._run(hide(x) if i else x, self._no_states(len(x)), self._layer(weights, i))
        return x

    def _look(self, weights: Weights, ids: Tensor) -> tuple[Tensor, RecurrentInside]:
        x = F.embedding(ids, weights[EMBEDDING])  # (time, width)
        early, layers, before = max(0, len(ids) - SHOWN), [], []
        for i in range(self.settings.layers):
            states, layer, read = self._no_states(1), self._layer(weights, i), x[:0]
            if early:
                read, states = self._run(x[None, :early], states, layer)
                read = read[0]
            start = torch.cat(states)  # (states, width)
            shown, values, sums = self._written_out(x[early:], tuple(start), layer)
            x = torch.cat([read, shown])
            layers.append((values, sums))
            before.append(start)
        values = {name: to_array(torch.stack([one[name] for one, _ in layers])) for name in layers[0][0]}
        sums = to_array(torch.stack([each for _, each in layers]))
        return x[-1], RecurrentInside(values, sums, to_array(torch.stack(before)))

    def _written_out(
        self, x: Tensor, states: States, layer: tuple[Tensor, Tensor, Tensor]
    ) -> tuple[Tensor, dict[str, Tensor], Tensor]:
        """The words (time, width) through a layer one by one: what goes on, all values, all sums."""
        weights, before, bias = layer
        gates, sums, seen = len(self.gates), [], []
        for word in x:
            parts = torch.stack([weights @ word, before @ states[0], bias]).view(3, gates, -1)
            states, values = self._cell(parts.sum(0), states)
            sums.append(parts.transpose(0, 1))  # (gates, 3, width)
            seen.append((states[0], values))
        values = {name: torch.stack([values[name] for _, values in seen]) for name in seen[0][1]}
        return torch.stack([says for says, _ in seen]), values, torch.stack(sums)
