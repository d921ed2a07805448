"""What the two nets of a GAN learn from: how wrong the verdicts on real and on made pictures were."""

import torch.nn.functional as F  # noqa: N812, everybody's name for it
from torch import Tensor


def discriminator_loss(name: str, real: Tensor, *false: Tensor) -> Tensor:
    """How wrong logits (n,) are, of real pictures, which should be above 0, and of several kinds that should not."""
    match name:
        case "Least squares":  # Mao et al. (2017), with the targets 1 and -1, so that 0 is the border
            return ((real - 1) ** 2).mean() + sum(((each + 1) ** 2).mean() for each in false)
        case "Hinge":  # Lim & Ye (2017)
            return F.relu(1 - real).mean() + sum(F.relu(1 + each).mean() for each in false)
        case _:  # -log p(real) - log(1 - p(false)): Goodfellow et al. (2014)
            return F.softplus(-real).mean() + sum(F.softplus(each).mean() for each in false)


def generator_loss(name: str, made: Tensor) -> Tensor:
    """How far the logits (n,) of made pictures are from passing for real."""
    match name:
        case "Least squares":
            return (made - 1).pow(2).mean()
        case "Hinge":
            return -made.mean()
        case _:  # -log p(made), which has a slope also while nothing passes: Goodfellow's "non-saturating" one
            return F.softplus(-made).mean()
