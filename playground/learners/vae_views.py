"""What can be seen of a variational autoencoder beside one drawing: its plane, a walk between codes, a repair."""

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor

from playground.data.digits import SIZE
from playground.learners.learner import frozen
from playground.learners.networks import to_array
from playground.learners.vae_nets import VaeNets
from playground.learners.vae_parts import Array, Mask, Plane, Repair, Walk

ROUNDS = 12  # of a repair in which the undamaged pixels stay
STOPS = 33  # of a walk
LEAST_HALF = 3.0  # of the plane: N(0, 1) is all but within
_MOST, _MARGIN = 0.95, 1.2  # so many of the codes lie well inside, with so much room around them
_ROUND = (1, 1.5, 2, 3, 4, 5, 6, 8, 10)  # times a power of ten


def plane_of(means: Array) -> Plane:
    """The two dimensions in which codes (n, latent) differ most, in their order, and a round size that fits them."""
    with np.errstate(all="ignore"):  # numbers that ran away are told of elsewhere
        codes = means.astype(np.float64)
        axes = np.sort(np.argsort(-codes.var(axis=0), kind="stable")[:2])
        reach = _MARGIN * float(np.quantile(np.abs(codes[:, axes]), _MOST))
    return Plane((int(axes[0]), int(axes[1])), _rounded_up(reach))


def _rounded_up(reach: float) -> float:
    if not LEAST_HALF < reach < np.inf:
        return LEAST_HALF
    power = 10.0 ** np.floor(np.log10(reach))
    return float(next(step * power for step in _ROUND if step * power >= reach * (1 - 1e-6)))


def manifold(nets: VaeNets, plane: Plane, cells: int, rest: Tensor) -> Array:
    """(cells squared, 28, 28) what is made of places all over the plane; beyond its axes codes are `rest` (latent,)."""
    across = torch.linspace(-plane.half, plane.half, cells)
    up, right = torch.meshgrid(across.flip(0), across, indexing="ij")
    z = rest.repeat(cells * cells, 1)
    z[:, plane.axes[0]], z[:, plane.axes[1]] = right.flatten(), up.flatten()
    return _images(nets.pictures(z))


def walk(nets: VaeNets, first: Array, second: Array) -> Walk:
    """From the mean code of one drawing (28, 28) to that of another."""
    ends = nets.code(_row(np.stack([first, second]))).mean
    codes = torch.lerp(ends[:1], ends[1:], torch.linspace(0, 1, STOPS)[:, None])  # (stops, latent)
    return Walk(to_array(codes), _images(nets.pictures(codes)))


def repair(nets: VaeNets, whole: Array, damaged: Array, lost: Mask) -> Repair:
    """Encode, decode; if it is known which pixels are lost, put the others back and do it again."""
    x, gone = _row(damaged[None]), _row(lost[None].astype(np.float32))
    is_known = bool(lost.any())
    rounds = [x]
    for _ in range(ROUNDS if is_known else 1):
        made = nets.pictures(nets.code(rounds[-1]).mean)
        rounds.append(torch.lerp(x, made, gone) if is_known else made)
    once, last = _images(rounds[1])[0], _images(rounds[-1])[0]
    often = last if is_known else None
    shown = [damaged, once, *([last] if is_known else [])]
    return Repair(frozen(damaged), frozen(once), None if often is None else frozen(often), _errors(shown, whole))


def _errors(images: list[Array], whole: Array) -> tuple[float, ...]:
    return tuple(float(np.sqrt(np.mean((image - whole) ** 2, dtype=np.float64))) for image in images)


def _row(images: NDArray[np.float32]) -> Tensor:
    return torch.from_numpy(np.ascontiguousarray(images, np.float32).reshape(len(images), -1).copy())


def _images(pictures: Tensor) -> Array:
    return to_array(pictures.reshape(-1, SIZE, SIZE))
