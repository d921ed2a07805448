"""Endless handwritten digits, made here: the stream, its bank, a held-out set, and the normalising of a drawing."""

from collections.abc import Mapping
from functools import cache
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from playground.data.pen import ink
from playground.data.resources import resource
from playground.data.strokes import choose

Floats = NDArray[np.float32]
Bytes = NDArray[np.uint8]
Labels = NDArray[np.int64]

SIZE = 28  # pixels along a side of a normalised digit
BOX = 20  # pixels of the ink's longer side in it
_FAINT = 1 / 512  # a row with less is empty: half of what a picture of 256 greys can show
BANK = "digits.npz"
BANK_COUNT, HELD_OUT_COUNT = 20_000, 2_000
_CHUNK = 128  # digits that are made at once
_BANK, _HELD_OUT, _STREAM = range(3)  # each draws from random numbers of its own, so that no two share a digit


def _ends(used: NDArray[np.bool_]) -> tuple[Floats, Floats]:
    """Where the first used row begins and the last one ends, for used (n, rows)."""
    rows = used.shape[1]
    return used.argmax(1).astype(np.float32), (rows - used[:, ::-1].argmax(1)).astype(np.float32)


def _start(low: Floats, high: Floats, mass: Floats, step: Floats) -> Floats:
    """Where output pixel 0 begins in the input: whole output pixels before the ink, its centre of mass in pixel 14."""
    pixels = np.arange(mass.shape[1], dtype=np.float32) + np.float32(0.5)
    centre = (mass @ pixels) / mass.sum(1)
    before = np.rint(SIZE / 2 + 0.5 - (centre - low) / step)
    start = low - np.clip(before, 0, np.floor(SIZE - (high - low) / step)) * step
    return np.asarray(start, np.float32)


def _shares(start: Floats, step: Floats, size: int) -> Floats:
    """What share of each of 28 output pixels each of `size` input pixels covers: (n, 28, size)."""
    step = step[:, None, None]
    centres = start[:, None, None] + step * (np.arange(SIZE, dtype=np.float32)[:, None] + np.float32(0.5))
    cover = np.abs(centres - (np.arange(size, dtype=np.float32) + np.float32(0.5)), dtype=np.float32)
    np.subtract((step + 1) / 2, cover, out=cover)  # the overlap of two intervals of the lengths step and 1 ...
    np.minimum(cover, np.minimum(step, 1), out=cover)  # ... at most the shorter of them
    np.maximum(cover, 0, out=cover)
    cover /= step
    return cover


def normalise(ink: Floats) -> Floats:
    """Fits the ink (..., h, w) in 0..1 into 20x20 by averaging areas and centres its mass: (..., 28, 28) in 0..1.

    As in MNIST, the ink moves by whole pixels until its centre of mass lies in the pixel (14, 14), but never over the
    edge. An empty image stays empty.
    """
    if ink.ndim < 2:
        raise ValueError(f"an image of ink must have rows and columns, got the shape {ink.shape}")
    flat = np.asarray(ink, np.float32).reshape(-1, *ink.shape[-2:])
    rows, columns = flat @ np.ones(flat.shape[2], np.float32), np.ones(flat.shape[1], np.float32) @ flat
    (top, bottom), (left, right) = _ends(rows > _FAINT), _ends(columns > _FAINT)
    empty = rows.max(1) <= _FAINT
    rows[empty], columns[empty] = 1, 1
    step = np.asarray(np.maximum(bottom - top, right - left) / BOX, np.float32)
    down = _shares(_start(top, bottom, rows, step), step, flat.shape[1])
    across = _shares(_start(left, right, columns, step), step, flat.shape[2])
    result = np.matmul(np.matmul(down, flat), across.transpose(0, 2, 1))
    return np.clip(result, 0, 1, out=result).reshape(*ink.shape[:-2], SIZE, SIZE)


def _random(purpose: int, seed: int, chunk: int) -> np.random.Generator:
    return np.random.default_rng([purpose, chunk, seed])


def _made(purpose: int, seed: int, chunk: int) -> tuple[Floats, Labels]:
    """The digits of one chunk, which depend on nothing but the three numbers."""
    rng = _random(purpose, seed, chunk)
    labels = rng.integers(0, 10, _CHUNK)
    if purpose == _HELD_OUT:
        labels = (np.arange(_CHUNK) + chunk * _CHUNK) % 10
    return normalise(ink(rng, choose(rng, labels))), labels


def _many(purpose: int, seed: int, count: int) -> tuple[Bytes, NDArray[np.uint8]]:
    """`count` digits in bytes, for the file."""
    images, labels = zip(*(_made(purpose, seed, chunk) for chunk in range(-(-count // _CHUNK))), strict=True)
    pixels = np.rint(np.concatenate(images)[:count] * 255)
    return pixels.astype(np.uint8), np.concatenate(labels)[:count].astype(np.uint8)


def write_bank(path: Path, seed: int = 0, count: int = BANK_COUNT) -> None:
    """Writes the file of ready digits: `count` for the start of every stream, and the held-out ones."""
    images, labels = _many(_BANK, seed, count)
    held_images, held_labels = _many(_HELD_OUT, seed, HELD_OUT_COUNT)
    np.savez_compressed(path, images=images, labels=labels, held_images=held_images, held_labels=held_labels)


def _unit(pixels: Bytes) -> Floats:
    return np.divide(pixels, 255, dtype=np.float32)


@cache
def _bank() -> tuple[Bytes, Labels]:
    with np.load(resource(BANK), allow_pickle=False) as file:
        return file["images"], file["labels"].astype(np.int64)


def held_out(count: int = 1000) -> tuple[Floats, Labels]:
    """The first `count` of 2000 digits that no stream ever gives, as many of each: (count, 28, 28) and (count,)."""
    if not 1 <= count <= HELD_OUT_COUNT:
        raise ValueError(f"the number of held-out digits must be in 1..{HELD_OUT_COUNT}, got {count}")
    with np.load(resource(BANK), allow_pickle=False) as file:
        images, labels = file["held_images"][:count], file["held_labels"][:count]
    return _unit(images), labels.astype(np.int64)


class Digits:
    """A stream of digits in which none comes twice: first the bank in an order of its own, then fresh ones for ever.

    Which digit comes at which place depends on the seed alone, so the state is no more than the seed and the place.
    """

    def __init__(self, seed: int = 0) -> None:
        """The seed is in 0..2**64 - 1."""
        if not 0 <= seed < 2**64:
            raise ValueError(f"the seed of the digits must be in 0..2**64 - 1, got {seed}")
        self._start(seed, 0)

    def _start(self, seed: int, position: int) -> None:
        self._seed, self._position = seed, position
        self._order = _random(_STREAM, seed, 0).permutation(len(_bank()[0]))
        self._chunk: tuple[int, Floats, Labels] | None = None

    def batch(self, count: int) -> tuple[Floats, Labels]:
        """The next `count` digits: images (count, 28, 28) in 0..1 and labels (count,)."""
        if count < 1:
            raise ValueError(f"a batch must have at least 1 digit, got {count}")
        parts = [self._next(count)]
        while (rest := count - sum(len(labels) for _, labels in parts)) > 0:
            parts.append(self._next(rest))
        images, labels = zip(*parts, strict=True)
        return np.concatenate(images), np.concatenate(labels)

    def _next(self, most: int) -> tuple[Floats, Labels]:
        """At most so many digits from the place reached, which moves on."""
        images, labels = self._banked(most) if self._position < len(self._order) else self._fresh(most)
        self._position += len(labels)
        return images, labels

    def _banked(self, most: int) -> tuple[Floats, Labels]:
        images, labels = _bank()
        chosen = self._order[self._position : self._position + most]
        return _unit(images[chosen]), labels[chosen]

    def _fresh(self, most: int) -> tuple[Floats, Labels]:
        number, place = divmod(self._position - len(self._order), _CHUNK)
        if self._chunk is None or self._chunk[0] != number:
            self._chunk = (number, *_made(_STREAM, self._seed, number + 1))  # 0 is the order of the bank
        _, images, labels = self._chunk
        return images[place : place + most], labels[place : place + most]

    def state(self) -> dict[str, NDArray[np.uint64]]:
        """All that is needed to go on bit for bit."""
        return {"seed": np.array([self._seed], np.uint64), "position": np.array([self._position], np.uint64)}

    def restore(self, state: Mapping[str, NDArray[np.generic]]) -> None:
        """Goes on where `state` was taken. Raises ValueError, and stays as it was, if it is none."""
        values: list[int] = []
        for name in ("seed", "position"):
            value = state.get(name)
            if value is None or np.shape(value) != (1,) or value.dtype != np.uint64:
                raise ValueError(f"the state of the digits needs one whole number named {name}, got {value!r}")
            values.append(int(value[0]))
        if values[1] >= 2**39:
            raise ValueError(f"the place in the digits must be under 2**39, got {values[1]}")
        self._start(values[0], values[1])
