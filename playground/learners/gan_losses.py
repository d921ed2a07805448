"""What a discriminator's and a generator's mistakes cost, and how that depends on each score."""

from typing import Literal, get_args

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float32]
LossName = Literal["non-saturating", "least squares", "Wasserstein"]
LOSSES: tuple[LossName, ...] = get_args(LossName)
_MORE = np.float32(10)
_LEAST_LENGTH = np.float32(1e-12)


def judging(loss: LossName, real: Floats, fake: Floats) -> tuple[float, Floats, Floats]:
    """What a discriminator's scores (n,) of real and fake things cost it, and the slopes of that by each score.

    Non-saturating: mean log(1 + e^-real) + mean log(1 + e^fake) (Goodfellow et al. 2014). Least squares:
    mean (real - 1)^2 / 2 + mean fake^2 / 2 (Mao et al. 2017). Wasserstein: mean fake - mean real (Arjovsky et al.
    2017).
    """
    n = np.float32(len(real))
    match loss:
        case "non-saturating":
            return _softplus(-real) + _softplus(fake), -chance(-real) / n, chance(fake) / n
        case "least squares":
            missed = real - 1
            return float(np.mean(missed**2) + np.mean(fake**2)) / 2, missed / n, fake / n
        case "Wasserstein":
            return float(fake.mean() - real.mean()), np.full_like(real, -1 / n), np.full_like(fake, 1 / n)


def fooling(loss: LossName, fake: Floats) -> tuple[float, Floats]:
    """What the scores (n,) of fakes cost the generator that made them, and the slopes of that by each score."""
    n = np.float32(len(fake))
    match loss:
        case "non-saturating":
            return _softplus(-fake), -chance(-fake) / n
        case "least squares":
            missed = fake - 1
            return float(np.mean(missed**2)) / 2, missed / n
        case "Wasserstein":
            return -float(fake.mean()), np.full_like(fake, -1 / n)


def steepness(loss: LossName, strength: float, gradients: Floats) -> Floats:
    """How the cost of steep scores depends on their gradients (in, n): the penalty's slopes (in, n).

    Wasserstein: 10 * strength * mean (|gradient| - 1)^2, between real and fake things (Gulrajani et al. 2017, whose
    strength is 1 here). Others: strength / 2 * mean |gradient|^2, at real things (Mescheder et al. 2018).
    """
    pull = np.float32(strength / gradients.shape[1]) * gradients
    if loss == "Wasserstein":
        lengths = np.sqrt(np.square(gradients).sum(axis=0))
        pull *= 2 * _MORE * (1 - 1 / np.maximum(lengths, _LEAST_LENGTH))
    return pull


def chance(scores: Floats) -> Floats:
    """The logistic function: how likely something with these scores is real, 0 to 1."""
    half = np.tanh(scores * np.float32(0.5))
    half += np.float32(1)
    half *= np.float32(0.5)
    return half


def _softplus(scores: Floats) -> float:
    """The mean of log(1 + e^score)."""
    return float(np.logaddexp(np.float32(0), scores).mean())
