"""The shipped digits as tensors, for learners that want many of them fast and take the same ones again and again."""

from functools import cache

import numpy as np
import torch
from torch import Tensor

from playground.data.digits import BANK_COUNT, Digits

_CHUNK = 1000  # digits that are unpacked at once


@cache
def bank() -> tuple[Tensor, Tensor]:
    """All of them, in the order of seed 0: uint8 (20000, 784) of 0 to 255, and labels (20000,). Not to be changed."""
    stream = Digits(0)
    chunks = [stream.batch(_CHUNK) for _ in range(BANK_COUNT // _CHUNK)]
    pixels = [np.rint(images.reshape(len(images), -1) * 255).astype(np.uint8) for images, _ in chunks]
    return torch.from_numpy(np.concatenate(pixels)), torch.from_numpy(np.concatenate([labels for _, labels in chunks]))


def some_digits(count: int, random: torch.Generator) -> Tensor:
    """So many of them by lot, as ink (count, 784) of 0 to 1."""
    chosen = torch.randint(BANK_COUNT, (count,), generator=random)
    return bank()[0].index_select(0, chosen).float().mul_(1 / 255)
