"""A Transformer: every word looks back at the words before it and takes from them what it needs."""

from collections.abc import Iterator
from dataclasses import dataclass

import torch
import torch.nn.functional as F  # noqa: N812, everybody's name for it
from torch import Tensor

from playground.learners import knobs
from playground.learners.learner import Blueprint, Layer
from playground.learners.networks import Weights, to_array
from playground.learners.next_word import BIAS, EMBEDDING, Hide, NextWord
from playground.learners.next_word_parts import Array, NextWordSettings
from playground.phrases import phrase

VECTOR_SD, PLACE_SIZE, WEIGHT_SD = 0.05, 0.05, 0.05
WIDER = 4  # the middle of a block's second half has so many times the width


@dataclass(frozen=True)
class TransformerSettings(NextWordSettings):
    rate: float = knobs.real(
        3e-3, 1e-5, 1.0, "Learning rate", "How big a step it takes from each mistake", log=True, live=True
    )
    layers: int = knobs.whole(4, 1, 6, "Blocks", "How often every word looks back at the words before it")
    width: int = knobs.whole(64, 16, 128, "Width", "How many numbers stand for a word", log=True, more=True)
    context: int = knobs.whole(
        128, 16, 128, "Context", "How many words it can look back at", log=True, unit="words", more=True
    )
    batch: int = knobs.whole(
        2, 1, 16, "Batch size", "How many pieces of text it reads before each step", log=True, live=True, more=True
    )
    dropout: float = knobs.real(
        0.1, 0.0, 0.8, "Dropout", "How much is hidden while it learns, so that it does not learn by heart",
        live=True, more=True,
    )  # fmt: skip
    heads: int = knobs.whole(4, 1, 8, "Heads in each block", "How many things a word looks for at once", more=True)


@dataclass(frozen=True)
class TransformerInside:
    """What every head of every block did with each of the words."""

    words: Array
    """(time, width) the vectors of the words"""
    places: Array
    """(time, width) the vectors of their places"""
    attention: Array
    """(blocks, heads, time, time) how much each word, a row, looks at each word up to it; rows add up to 1"""
    queries: Array
    """(blocks, heads, time, size) what each word looks for"""
    keys: Array
    """(blocks, heads, time, size) what each word offers to be found by"""
    values: Array
    """(blocks, heads, time, size) what is taken from it"""


class Transformer(NextWord[TransformerSettings, TransformerInside]):
    """All words at once look back at the words before them. In each head a word asks a question, its query; each word
    before it holds up a key; where they match it takes the value. Blocks of heads stand one above the other.

    attention(Q, K, V) = softmax(Q K^T / sqrt(size) + mask) V; x <- x + attention(norm(x)), x <- x + mlp(norm(x)).
    Vaswani et al. (2017): Attention is all you need; norms first: Xiong et al. (2020).
    """

    Settings = TransformerSettings

    @property
    def most(self) -> int:
        return self.settings.context

    @property
    def _size(self) -> int:
        """Numbers in a query, a key or a value."""
        return self.settings.width // self.settings.heads

    def _make_weights(self, words: int) -> Weights:
        s, inner = self.settings, self._size * self.settings.heads
        weights: Weights = {BIAS: torch.zeros(words)}
        shapes = {
            "query key value": (3 * inner, s.width), "mix": (s.width, inner),
            "wide": (WIDER * s.width, s.width), "narrow": (s.width, WIDER * s.width),
        }  # fmt: skip
        weights[EMBEDDING] = self._normal((words, s.width), VECTOR_SD)
        weights["places"] = PLACE_SIZE * waves(s.context, s.width)
        for i in range(s.layers):
            for name, shape in shapes.items():
                adds = name in ("mix", "narrow")  # what every block adds must not grow with their number
                weights[f"block{i}.{name}"] = self._normal(
                    shape, WEIGHT_SD / (2 * s.layers) ** 0.5 if adds else WEIGHT_SD
                )
                weights[f"block{i}.{name} bias"] = torch.zeros(shape[0])
        for norm in (*(f"block{i}.norm{n}" for i in range(s.layers) for n in (1, 2)), "norm"):
            weights[f"{norm} gain"], weights[f"{norm} shift"] = torch.ones(s.width), torch.zeros(s.width)
        return weights

    def _normal(self, shape: tuple[int, ...], sd: float) -> Tensor:
        return sd * torch.randn(shape, generator=self._random)

    def _layers(self) -> Blueprint:
        s = self.settings
        places = Layer("Place vectors", f"{s.context} × {s.width}", s.context * s.width)
        count = sum(weight.numel() for name, weight in self._net.items() if name.startswith("block0."))
        many = phrase("{heads} heads × {size}", heads=s.heads, size=self._size)
        shape = phrase("1 head × {size}", size=self._size) if s.heads == 1 else many
        blocks = (Layer(phrase("Block {number}", number=i + 1), shape, count) for i in range(s.layers))
        return (places, *blocks, Layer("Norm", f"{s.width}", 2 * s.width))

    # Reading.

    def _features(self, weights: Weights, x: Tensor, hide: Hide) -> Tensor:
        x = x + weights["places"][: x.shape[1]]
        for block in self._blocks(weights):
            q, k, v = self._heads(block, _norm(block, "norm1", x))
            seen = F.scaled_dot_product_attention(q, k, v, is_causal=True)  # (batch, heads, time, size)
            x = x + hide(_linear(block, "mix", _joined(seen)))
            x = x + hide(self._think(block, _norm(block, "norm2", x)))
        return _norm(weights, "norm", x)

    def _look(self, weights: Weights, ids: Tensor) -> tuple[Tensor, TransformerInside]:
        words, places = F.embedding(ids, weights[EMBEDDING]), weights["places"][: len(ids)]
        x, seen = (words + places)[None], []
        for block in self._blocks(weights):
            q, k, v = self._heads(block, _norm(block, "norm1", x))
            attention = attend(q, k)
            x = x + _linear(block, "mix", _joined(attention @ v))
            x = x + self._think(block, _norm(block, "norm2", x))
            seen.append([part[0] for part in (attention, q, k, v)])
        parts = (to_array(torch.stack(part)) for part in zip(*seen, strict=True))
        return _norm(weights, "norm", x)[0, -1], TransformerInside(to_array(words), to_array(places), *parts)

    def _blocks(self, weights: Weights) -> Iterator[Weights]:
        """The weights of each block under names of their own."""
        for i in range(self.settings.layers):
            start = f"block{i}."
            yield {name.removeprefix(start): weight for name, weight in weights.items() if name.startswith(start)}

    def _heads(self, block: Weights, x: Tensor) -> tuple[Tensor, Tensor, Tensor]:
        """Queries, keys and values, (batch, heads, time, size) each."""
        batch, time, _ = x.shape
        together = _linear(block, "query key value", x).view(batch, time, 3, self.settings.heads, self._size)
        q, k, v = together.permute(2, 0, 3, 1, 4)
        return q, k, v

    def _think(self, block: Weights, x: Tensor) -> Tensor:
        """Each word by itself: wider, bent, narrower (Hendrycks & Gimpel 2016 for the bend)."""
        return _linear(block, "narrow", F.gelu(_linear(block, "wide", x)))


def waves(places: int, width: int) -> Tensor:
    """(places, width): sines and cosines from quick to slow, so that places that are near each other are alike."""
    speed = 1000.0 ** -(torch.arange(0, width, 2) / width)
    angles = torch.arange(places)[:, None] * speed  # (places, width / 2, rounded up)
    return torch.stack([angles.sin(), angles.cos()], 2).flatten(1)[:, :width]


def attend(q: Tensor, k: Tensor) -> Tensor:
    """(..., time, size) queries and keys -> (..., time, time) attention; no word sees one that comes later."""
    time, size = q.shape[-2:]
    scores = q @ k.transpose(-1, -2) / size**0.5
    later = torch.ones(time, time, dtype=torch.bool).triu(1)
    return scores.masked_fill(later, -torch.inf).softmax(-1)


def _linear(weights: Weights, name: str, x: Tensor) -> Tensor:
    return F.linear(x, weights[name], weights[f"{name} bias"])


def _norm(weights: Weights, name: str, x: Tensor) -> Tensor:
    """Layer normalisation (Ba, Kiros, Hinton 2016)."""
    return F.layer_norm(x, x.shape[-1:], weights[f"{name} gain"], weights[f"{name} shift"])


def _joined(heads: Tensor) -> Tensor:
    """(batch, heads, time, size) -> (batch, time, heads * size)"""
    return heads.transpose(1, 2).flatten(2)
