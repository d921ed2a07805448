"""The real digits that a GAN learns from: twenty thousand in ever new orders, or a few over and over."""

from collections.abc import Mapping
from typing import Any

import numpy as np
import torch
from numpy.typing import NDArray

from playground.data.digits import BANK_COUNT, Digits

Floats = NDArray[np.float32]
Labels = NDArray[np.int64]


class RealDigits:
    """The first `count` digits of a stream, and no other one. Of `BANK_COUNT` each comes once before any comes again.

    Which few there are depends on the seed alone; in which order they come, on the generator of whoever asks.
    """

    def __init__(self, seed: int, count: int) -> None:
        self.count = count
        self._open(Digits(seed))

    def _open(self, stream: Digits) -> None:
        self._stream = stream
        few = None if self.count == BANK_COUNT else Digits(self._seed).batch(self.count)
        self._few: tuple[Floats, Labels] | None = few

    @property
    def _seed(self) -> int:
        return int(self._stream.state()["seed"][0])

    def batch(self, size: int, random: torch.Generator) -> tuple[Floats, Labels]:
        """The next digits: (size, 28, 28) in 0..1 and (size,)."""
        if self._few is not None:
            chosen = torch.randint(self.count, (size,), generator=random).numpy()
            return self._few[0][chosen], self._few[1][chosen]
        if int(self._stream.state()["position"][0]) + size > BANK_COUNT:
            self._stream = Digits((self._seed + 1) % 2**64)
        return self._stream.batch(size)

    def state(self) -> dict[str, NDArray[np.uint64]]:
        """All that is needed to go on bit for bit."""
        return self._stream.state()

    def restore(self, state: Mapping[str, NDArray[Any]]) -> None:
        """Go on where the state was taken. ValueError, and no change, if it is none."""
        stream = Digits()
        stream.restore(state)
        self._open(stream)
