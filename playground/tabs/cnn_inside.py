"""How one unit of the CNN comes to what it says, worked out afresh from the weights and what fed them."""

from collections.abc import Mapping

import numpy as np
from numpy.typing import NDArray

from playground.learners.cnn import Array, CnnAnswer, CnnSnapshot
from playground.phrases import phrase
from playground.tabs.cnn_flow import SIDE, Role
from playground.widgets.network_layout import Spot
from playground.widgets.picture import Ramp
from playground.widgets.unit_parts import Box, Explanation, Graph, Grid, Part, Plate, Sign, Table

_TOP = 5
AS_PICTURES, STRONGEST = phrase("as pictures"), phrase("strongest inputs")
_WHAT = {
    "ReLU": phrase("keep what is positive"),
    "tanh": phrase("squeeze to −1 … 1"),
    "sigmoid": phrase("squeeze to 0 … 1"),
}


def activated(sums: NDArray[np.floating], activation: str) -> NDArray[np.floating]:
    """The activation function, by the name the learner gives it."""
    match activation:
        case "tanh":
            return np.tanh(sums)
        case "sigmoid":
            return 1 / (1 + np.exp(-np.clip(sums, -80, 80)))
        case _:
            return np.maximum(sums, 0)


def explain(
    snapshot: CnnSnapshot, answer: CnnAnswer, role: Role, spot: Spot, page: int | None = None, top: int = _TOP
) -> Explanation | None:
    """The explanation of a unit; None for what is not computed, or no longer there.

    `page` chooses among the views of units that have several: input maps, or the sum and the softmax of an output.
    `top` contributions to a dense unit are shown one by one, the others as a sum.
    """
    match role.part:
        case "maps" if role.layer == 0:
            return _first_convolution(snapshot, answer, spot)
        case "maps":
            return _deeper_convolution(snapshot, answer, role.layer, spot, page)
        case "pooled":
            return _pooling(answer, role.layer, spot, role.layer == len(answer.convolutions) - 1, snapshot.activation)
        case "dense":
            return _dense(snapshot, answer, role.layer, spot.item, page, top)
        case "output":
            return _output(snapshot, answer, spot.item, page, top)
        case _:
            return None


def where(spot: Spot) -> str:
    """A unit's place in words, counted from 1."""
    return phrase("row {row}, column {column}", row=spot.row + 1, column=spot.across + 1)


def _patch(pictures: Array, spot: Spot, size: int) -> Array:
    return pictures[..., spot.row : spot.row + size, spot.across : spot.across + size]


def _ending(total: float, bias: float, activation: str, caption: str) -> tuple[Part, ...]:
    """From the sum to what the unit says."""
    together = total + bias
    says = float(activated(np.array(together), activation))
    return (
        Box(total, caption),
        Sign("+"),
        Box(bias, phrase("bias")),
        Sign("="),
        Box(together, phrase("together")),
        Sign("›"),
        Graph(activation, together, says),
        Sign("›"),
        Box(says, phrase("this unit says"), result=True),
    )


def _multiplied(patch: Array, kernel: Array, of: str, ramp: Ramp, full: float) -> tuple[Part, ...]:
    """Patch × kernel = products; `full` is the weight of full colour."""
    largest = 1.0 if ramp == "ink" else float(np.abs(patch).max(initial=0))
    return (
        Grid(phrase("Patch"), of, patch, ramp, largest),
        Sign("×"),
        Grid(phrase("Kernel"), phrase("− orange, + blue"), kernel, largest=full),
        Sign("="),
        Grid(phrase("Products"), phrase("{n} numbers", n=patch.size), patch * kernel, largest=full),
        Sign("›"),
    )


def _first_convolution(snapshot: CnnSnapshot, answer: CnnAnswer, spot: Spot) -> Explanation:
    layer, maps = snapshot.convolutions[0], answer.convolutions[0].maps
    kernel = layer.kernels[spot.item, 0]
    patch = _patch(answer.image, spot, len(kernel))
    parts = _multiplied(patch, kernel, phrase("of your drawing"), "ink", _full(kernel))
    total = float(np.sum(patch * kernel, dtype=np.float64))
    sentence = phrase(
        "feature map {n}, {place}: multiply, add up, {what}",
        n=spot.item + 1,
        place=where(spot),
        what=_WHAT[snapshot.activation],
    )
    scenes = (
        Plate(
            phrase("Your drawing"), _size(answer.image), answer.image, "ink", 1, (*spot[2:], len(kernel)), len(kernel)
        ),
        Sign("›"),
        _map_plate(phrase("Feature map {n}", n=spot.item + 1), _size(maps), maps, spot, snapshot.activation),
    )
    ending = _ending(total, float(layer.biases[spot.item]), snapshot.activation, phrase("sum of {n}", n=patch.size))
    return Explanation(sentence, parts + ending, scenes=scenes)


def _size(pictures: Array) -> str:
    return f"{pictures.shape[-2]} × {pictures.shape[-1]}"


def _map_plate(title: str, note: str, maps: Array, spot: Spot, activation: str) -> Plate:
    largest = float(np.abs(maps).max(initial=0)) or 1.0
    ramp = _ramp(activation)
    return Plate(title, note, maps[spot.item], ramp, largest, (spot.row, spot.across, 1), 1)


def _deeper_convolution(
    snapshot: CnnSnapshot, answer: CnnAnswer, index: int, spot: Spot, page: int | None
) -> Explanation:
    layer, before = snapshot.convolutions[index], answer.convolutions[index - 1].pooled
    kernels = layer.kernels[spot.item]  # (in, 5, 5)
    size, count = kernels.shape[-1], len(kernels)
    patches = _patch(before, spot, size)  # (in, 5, 5)
    sums = np.asarray(np.sum(patches * kernels, axis=(1, 2), dtype=np.float64))  # (in,)
    # The strongest on the whole, not here: it would change with every step of the sliding window.
    strongest = int(np.argmax(np.abs(kernels).sum(axis=(1, 2)) * np.abs(before).mean(axis=(1, 2))))
    chosen = strongest if page is None else page % count
    ramp = _ramp(snapshot.activation)
    parts = _multiplied(
        patches[chosen], kernels[chosen], phrase("of pooled map {n}", n=chosen + 1), ramp, _full(kernels)
    )
    ending = _ending(
        float(sums.sum()), float(layer.biases[spot.item]), snapshot.activation, phrase("sum of {n}", n=count)
    )
    sentence = phrase(
        "second-layer map {n}, {place}: a sum for each of {count} maps, all added up",
        n=spot.item + 1,
        place=where(spot),
        count=count,
    )
    pages = tuple(
        phrase("map {n} of {all}, the strongest" if i == strongest else "map {n} of {all}", n=i + 1, all=count)
        for i in range(count)
    )
    maps = answer.convolutions[index].maps
    scenes = (
        Plate(
            phrase("Pooled map {n}", n=chosen + 1),
            _size(before),
            before[chosen],
            ramp,
            float(np.abs(before).max(initial=0)) or 1.0,
            (*spot[2:], size),
            size,
        ),
        Sign("›"),
        _map_plate(phrase("Map {n}", n=spot.item + 1), _size(maps), maps, spot, snapshot.activation),
    )
    return Explanation(sentence, (*parts, _sums_grid(sums, chosen), Sign("›"), *ending), pages, chosen, scenes)


def _sums_grid(sums: NDArray[np.float64], chosen: int) -> Grid:
    """The sums of all input maps, four to a row."""
    rows = -(-len(sums) // 4)
    cells = np.zeros(rows * 4)
    cells[: len(sums)] = sums
    title, note = phrase("Sums"), phrase("{n} maps", n=len(sums))
    return Grid(title, note, cells.reshape(rows, 4), chosen=chosen, blank=rows * 4 - len(sums))


def _pooling(answer: CnnAnswer, index: int, spot: Spot, is_last: bool, activation: str) -> Explanation:
    activity = answer.convolutions[index]
    map_ = activity.maps[spot.item]
    four = map_[2 * spot.row : 2 * spot.row + 2, 2 * spot.across : 2 * spot.across + 2]
    largest = float(np.abs(activity.maps).max(initial=0)) or 1.0
    ramp = _ramp(activation)
    corner = (2 * spot.row, 2 * spot.across)
    parts: list[Part] = [
        Plate(phrase("Map {n}", n=spot.item + 1), _size(map_), map_, ramp, largest, (*corner, 2), window=2, stride=2),
        Sign("›"),
        Grid(phrase("Patch"), "", four, ramp, largest, chosen=int(np.argmax(four))),
        Sign("›"),
        Box(float(four.max()), phrase("largest of 4"), result=True),
    ]
    if is_last:
        parts += _flatten(activity.pooled.shape, spot)
    sentence = phrase(
        "{map} {n}, {place}: largest of four, then flattened"
        if is_last
        else "{map} {n}, {place}: the largest of four goes on",
        map=phrase("second-layer pooled map" if index else "pooled map"),
        n=spot.item + 1,
        place=where(spot),
    )
    return Explanation(sentence, tuple(parts))


def _flatten(shape: tuple[int, ...], spot: Spot) -> list[Part]:
    """Which input of the dense layer a pooled pixel becomes, counted from 1."""
    maps, rows, columns = shape
    number = spot.item * rows * columns + spot.row * columns + spot.across + 1
    return [
        Sign("›"),
        Box(spot.item * rows * columns, phrase("{n} maps × {size}", n=spot.item, size=rows * columns), "whole"),
        Sign("+"),
        Box(spot.row * columns, phrase("{n} rows × {size}", n=spot.row, size=columns), "whole"),
        Sign("+"),
        Box(spot.across + 1, phrase("column"), "whole"),
        Sign("="),
        Box(number, phrase("input of {all}", all=maps * rows * columns), "whole", result=True),
    ]


def _inputs(answer: CnnAnswer, layer: int) -> tuple[Array, list[str]]:
    """What a dense layer is fed with, and a name for each of its inputs."""
    if layer:
        values = answer.dense[layer - 1].values
        return values, [phrase("dense unit {n}", n=i + 1) for i in range(len(values))]
    if not answer.convolutions:
        return answer.image.ravel(), [where(Spot(0, 0, *divmod(i, SIDE))) for i in range(SIDE * SIDE)]
    pooled = answer.convolutions[-1].pooled
    names: list[str] = [
        phrase("map {map}, row {row}, col. {column}", map=m + 1, row=r + 1, column=c + 1)
        for m, r, c in np.ndindex(pooled.shape)
    ]
    return pooled.ravel(), names


def _weighed(inputs: Array, weights: Array, names: list[str], most: int) -> tuple[Part, ...]:
    """The largest contributions one by one, and the rest."""
    products = inputs.astype(np.float64) * weights
    top = np.argsort(-np.abs(products), kind="stable")[:most]
    rows = tuple((names[i], (float(inputs[i]), float(weights[i]), float(products[i]))) for i in top)
    first = float(products[top].sum())
    return (
        Table((STRONGEST, phrase("input"), phrase("weight"), phrase("product")), rows, ("×", "=")),
        Sign("›"),
        Box(first, phrase("these {n}", n=len(top))),
        Sign("+"),
        Box(float(products.sum()) - first, phrase("other {n}", n=len(products) - len(top))),
        Sign("+"),
    )


def _pictured(answer: CnnAnswer, weights: Array, bias: float) -> tuple[Part, ...]:
    """Drawing × weights = products, as pictures."""
    picture = weights.reshape(SIDE, SIDE)
    products = answer.image * picture
    largest = _full(picture)
    return (
        Plate(phrase("Your drawing"), "", answer.image),
        Sign("×"),
        Plate(phrase("Weights"), phrase("signed"), picture, "signed", largest),
        Sign("="),
        Plate(phrase("Products"), phrase("{n} numbers", n=products.size), products, "signed", largest),
        Sign("›"),
        Box(float(np.sum(products, dtype=np.float64)), phrase("sum of {n}", n=products.size)),
        Sign("+"),
        Box(bias, phrase("bias")),
        Sign("="),
    )


def _total(
    snapshot: CnnSnapshot, answer: CnnAnswer, layer: int, item: int, pictured: bool, top: int
) -> tuple[tuple[Part, ...], float]:
    """The parts up to the sum of a dense unit, and the sum."""
    weights, bias = snapshot.dense[layer].weights[item], float(snapshot.dense[layer].biases[item])
    inputs, names = _inputs(answer, layer)
    together = float(np.sum(inputs.astype(np.float64) * weights)) + bias
    if pictured:
        return _pictured(answer, weights, bias), together
    return (*_weighed(inputs, weights, names, top), Box(bias, phrase("bias")), Sign("=")), together


def _dense(snapshot: CnnSnapshot, answer: CnnAnswer, layer: int, item: int, page: int | None, top: int) -> Explanation:
    pages = _pages(answer, layer)
    shown = (page or 0) % max(len(pages), 1)
    parts, together = _total(snapshot, answer, layer, item, bool(pages) and shown == 0, top)
    says = float(activated(np.array(together), snapshot.activation))
    name = snapshot.activation
    end = (Box(together, phrase("together")), Sign("›"), Graph(name, together, says), Sign("›"))
    inputs = snapshot.dense[layer].weights.shape[1]
    sentence = phrase(
        "dense unit {n}: weigh all {inputs} inputs, add up, {what}", n=item + 1, inputs=inputs, what=_WHAT[name]
    )
    return Explanation(sentence, (*parts, *end, Box(says, phrase("this unit says"), result=True)), pages, shown)


def _pages(answer: CnnAnswer, layer: int) -> tuple[str, ...]:
    """The views of a sum: a unit fed by the drawing itself has its weights as a picture too."""
    return (AS_PICTURES, STRONGEST) if layer == 0 and not answer.convolutions else ()


def _output(snapshot: CnnSnapshot, answer: CnnAnswer, item: int, page: int | None, top: int) -> Explanation:
    layer = len(snapshot.dense) - 1
    pages = (*(_pages(answer, layer) or (phrase("the sum"),)), phrase("softmax"))
    shown = len(pages) - 1 if page is None else page % len(pages)
    if shown < len(pages) - 1:
        parts, together = _total(snapshot, answer, layer, item, pages[shown] == AS_PICTURES, top)
        sentence = phrase("output {digit}: everything that speaks for a {digit}, and against it, added up", digit=item)
        result = Box(together, phrase("sum for {digit}", digit=item), result=True)
        return Explanation(sentence, (*parts, result), pages, shown)
    sentence = phrase("output {digit}, softmax: ten sums become ten shares of 100 %", digit=item)
    return Explanation(sentence, _softmax(snapshot, answer, layer, item, wide=top == _TOP), pages, shown)


def _softmax(snapshot: CnnSnapshot, answer: CnnAnswer, layer: int, item: int, wide: bool) -> tuple[Part, ...]:
    """`wide`: all ten side by side, or five and five."""
    inputs, _ = _inputs(answer, layer)
    sums = snapshot.dense[layer].weights @ inputs.astype(np.float64) + snapshot.dense[layer].biases  # (10,)
    powers = np.exp(sums - sums.max())
    shares = powers / powers.sum()
    rows: dict[str, NDArray[np.float64]] = {
        phrase("sum"): sums,
        phrase("sum − largest"): sums - sums.max(),
        phrase("e to that power"): powers,
        phrase("share"): shares,
    }
    return (
        *(_columns(rows, digits, item) for digits in ((range(10),) if wide else (range(5), range(5, 10)))),
        Sign("›"),
        Box(float(powers[item]), phrase("of {digit}", digit=item)),
        Sign("÷"),
        Box(float(powers.sum()), phrase("all ten")),
        Sign("="),
        Box(float(shares[item]), phrase("for a {digit}", digit=item), "share", result=True),
    )


def _columns(rows: Mapping[str, NDArray[np.float64]], digits: range, item: int) -> Table:
    """Some of the columns of a table of ten digits."""
    return Table(
        ("", *map(str, digits)),
        tuple((name, tuple(map(float, values[digits.start : digits.stop]))) for name, values in rows.items()),
        form=("figure", "figure", "figure", "share"),
        chosen=digits.index(item) if item in digits else -1,
    )


def _ramp(activation: str) -> Ramp:
    return "signed" if activation == "tanh" else "activations"


def _full(kernel: Array) -> float:
    """The value of full colour."""
    return float(np.abs(kernel).max(initial=0)) * 0.8 or 1.0
