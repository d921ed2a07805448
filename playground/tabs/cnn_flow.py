"""A snapshot and an answer of the CNN as the columns of a network's picture."""

from collections.abc import Sequence
from typing import Literal, NamedTuple

import numpy as np

from playground.learners.cnn import Array, CnnAnswer, CnnSnapshot
from playground.phrases import phrase
from playground.widgets.network_layout import Column, Feed
from playground.widgets.network_paint import Shown
from playground.widgets.numbers import number
from playground.widgets.picture import Ramp

SIDE, CLASSES = 28, 10
_FULL = 0.8
"""The share of the largest value at which a signed picture has its full colour."""


class Role(NamedTuple):
    """What a column shows of which layer, counted from 0."""

    part: Literal["image", "kernels", "maps", "pooled", "pictures", "dense", "output"]
    layer: int = 0


def roles_of(snapshot: CnnSnapshot) -> tuple[Role, ...]:
    """What each column shows, from left to right."""
    roles = [Role("image")]
    for layer in range(len(snapshot.convolutions)):
        if layer == 0:  # deeper kernels have a depth; the drill-down shows them one map at a time
            roles.append(Role("kernels"))
        roles += [Role("maps", layer), Role("pooled", layer)]
    if not snapshot.convolutions:
        roles.append(Role("pictures"))
    last = len(snapshot.dense) - 1
    roles += [Role("dense", layer) for layer in range(last)]
    return (*roles, Role("output", last))


def columns_of(snapshot: CnnSnapshot) -> tuple[Column, ...]:
    """The columns for a network of that shape."""
    columns: list[Column] = []
    for role in roles_of(snapshot):
        columns.append(_column(snapshot, role, columns))
    return tuple(columns)


def _column(snapshot: CnnSnapshot, role: Role, before: Sequence[Column]) -> Column:
    match role.part:
        case "image":
            title, short = phrase("Your drawing"), phrase("Drawing")
            return Column(phrase("pixel"), title, short, f"{SIDE} × {SIDE}", "picture", 1, SIDE, 7, framed=True)
        case "kernels":
            return _kernels(snapshot)
        case "maps" | "pooled":
            return _maps(snapshot, role, before)
        case "pictures":
            return _pictures(snapshot)
        case _:
            return _units(snapshot, role, before)


def _kernels(snapshot: CnnSnapshot) -> Column:
    count, _, side, _ = snapshot.convolutions[0].kernels.shape
    shape = f"{side} × {side}"
    title, feed = phrase("{n} kernels", n=count), Feed(0, "fan")
    return Column(phrase("kernel"), title, phrase("Kernels"), shape, "kernel", count, side, framed=True, feed=feed)


def _maps(snapshot: CnnSnapshot, role: Role, before: Sequence[Column]) -> Column:
    at, is_second = len(before) - 1, role.layer > 0
    count, side, _ = _shape(snapshot, role)
    shape, ideal = f"{side} × {side}", 6 if role.layer else 4
    if role.part == "pooled":
        feed = Feed(at, "lane", window=2, stride=2)
        name = phrase("second-layer pooled map" if is_second else "pooled map")
        title, short = phrase("Pooled"), phrase("Pool")
        return Column(name, title, short, shape, "picture", count, side, ideal, feed=feed)
    window = snapshot.convolutions[role.layer].kernels.shape[-1]
    deep = Feed(at, "full", every=True, window=window)
    feed = deep if role.layer else Feed(0, "lane", every=True, window=window, through=at)
    name = phrase("second-layer map" if is_second else "feature map")
    title, short = phrase("{n} feature maps", n=count), phrase("Maps")
    beside = 3 if count > 12 else 2
    return Column(name, title, short, shape, "picture", count, side, ideal, beside, ranged=True, feed=feed)


def _pictures(snapshot: CnnSnapshot) -> Column:
    """The weights of the first layer as pictures, where a drawing feeds it directly."""
    count, only = len(snapshot.dense[0].weights), len(snapshot.dense) == 1
    return Column(
        phrase("weights of output" if only else "weights of unit"),
        phrase("{n} sets of weights", n=count),
        phrase("Weights"),
        f"{SIDE} × {SIDE}",
        "kernel",
        count,
        SIDE,
        ideal=4 if only else 3,
        beside=3 if only else 1,
        grid=not only,
        optional=not only,
        framed=True,
        feed=Feed(0, "fan"),
    )


def _units(snapshot: CnnSnapshot, role: Role, before: Sequence[Column]) -> Column:
    count, at = len(snapshot.dense[role.layer].weights), len(before) - 1
    pictured = role.layer == 0 and not snapshot.convolutions
    source, through = (0, at) if pictured else (at, None)
    if role.part == "output":
        links = "lane" if pictured else "full"
        feed = Feed(source, links, every=True, through=through, most=64, weighed=True)
        title, shape = phrase("Answer"), phrase("{n} outputs", n=count)
        return Column(phrase("output"), title, title, shape, "answer", count, ideal=40, feed=feed)
    feed = Feed(source, "bus", every=True, through=through)
    name, title, shape = phrase("dense unit"), phrase("Dense"), phrase("{n} units", n=count)
    return Column(name, title, title, shape, "unit", count, ideal=14, grid=True, feed=feed)


def shown_of(snapshot: CnnSnapshot, answer: CnnAnswer | None) -> tuple[Shown, ...]:
    """What each column shows of that snapshot and answer; without an answer, only the kernels."""
    return tuple(_shown(snapshot, answer, role) for role in roles_of(snapshot))


def _shown(snapshot: CnnSnapshot, answer: CnnAnswer | None, role: Role) -> Shown:
    match role.part:
        case "kernels":
            return _signed(snapshot.convolutions[0].kernels[:, 0])
        case "pictures":
            return _signed(snapshot.dense[0].weights.reshape(-1, SIDE, SIDE), each=True)
        case "image":
            return Shown(answer.image if answer else np.zeros((SIDE, SIDE), np.float32), "ink", live=answer is not None)
        case "maps" | "pooled":
            return _shown_maps(snapshot, answer, role)
        case "dense" | "output":
            return _shown_units(snapshot, answer, role)


def _shown_maps(snapshot: CnnSnapshot, answer: CnnAnswer | None, role: Role) -> Shown:
    if answer is None:
        return Shown(np.zeros(_shape(snapshot, role), np.float32), live=False)
    activity = answer.convolutions[role.layer]
    ramp, largest, range_ = _scale_of(activity.maps, snapshot.activation)
    return Shown(activity.maps if role.part == "maps" else activity.pooled, ramp, largest, True, range_)


def _shape(snapshot: CnnSnapshot, role: Role) -> tuple[int, int, int]:
    """(maps, height, width) of a layer's maps, before or after pooling."""
    side = SIDE
    for index, layer in enumerate(snapshot.convolutions[: role.layer + 1]):
        side = (side if index == 0 else side // 2) - layer.kernels.shape[-1] + 1
    side = side // 2 if role.part == "pooled" else side
    return len(snapshot.convolutions[role.layer].kernels), side, side


def _shown_units(snapshot: CnnSnapshot, answer: CnnAnswer | None, role: Role) -> Shown:
    weights = snapshot.dense[role.layer].weights
    if answer is None:
        return Shown(np.zeros(len(weights), np.float32), live=False, strengths=None if role.layer == 0 else weights.T)
    values = answer.dense[role.layer].values
    strengths = contributions(snapshot, answer, role.layer)
    if role.part == "output":
        return Shown(values, strengths=strengths)
    ramp, largest, _ = _scale_of(values, snapshot.activation)
    return Shown(values, ramp, largest, True, "", strengths)


def contributions(snapshot: CnnSnapshot, answer: CnnAnswer, layer: int) -> Array:
    """What each input of a dense layer adds to each of its sums (inputs, units); of pooled maps, each whole map."""
    weights = snapshot.dense[layer].weights
    if layer:
        return (weights * answer.dense[layer - 1].values).T
    if not answer.convolutions:
        return (weights @ answer.image.ravel())[None]
    pooled = answer.convolutions[-1].pooled  # (maps, h, w)
    count = len(pooled)
    return np.einsum("omp,mp->mo", weights.reshape(len(weights), count, -1), pooled.reshape(count, -1))


def _signed(values: Array, each: bool = False) -> Shown:
    """Weights, in full colour at 0.8 of the largest one, of all or of each picture."""
    if each:
        largest = np.abs(values).max(axis=(1, 2), keepdims=True) * np.float32(_FULL)
        return Shown((values / np.where(largest > 0, largest, 1)).astype(np.float32), "signed", 1.0)
    return Shown(values, "signed", float(np.abs(values).max(initial=0)) * _FULL)


def _scale_of(values: Array, activation: str) -> tuple[Ramp, float, str]:
    """How values after an activation are coloured, up to which, and their range in words."""
    if activation == "tanh":
        largest = float(np.abs(values).max(initial=0))
        return "signed", largest * _FULL, f", {_short(-largest)} … {_short(largest)}"
    largest = float(values.max(initial=0))
    return "activations", largest, f", 0 … {_short(largest)}"


def _short(value: float) -> str:
    return number(round(value, 1) + 0.0)
