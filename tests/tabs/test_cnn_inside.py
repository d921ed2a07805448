import numpy as np
import pytest
import torch

from playground.learners.cnn import CnnAnswer, CnnSnapshot
from playground.tabs.cnn_flow import Role, columns_of, roles_of
from playground.tabs.cnn_inside import activated, explain
from playground.widgets.network_layout import Spot
from playground.widgets.unit_parts import Box, Explanation, Graph, Grid, Plate, Table
from tests.cnn_nets import ACTIVATIONS, SHAPES, answer, snapshot

with_convolutions = pytest.mark.parametrize("name", [name for name, shape in SHAPES.items() if shape[0]])
every_network = pytest.mark.parametrize("name", SHAPES)


def told(network: CnnSnapshot, made: CnnAnswer, role: Role, spot: Spot, page: int | None = None) -> Explanation:
    explanation = explain(network, made, role, spot, page)
    assert explanation is not None
    return explanation


def boxes(explanation: Explanation) -> dict[str, float]:
    return {part.caption: part.value for part in explanation.parts if isinstance(part, Box)}


def grids(explanation: Explanation) -> dict[str, np.ndarray]:
    return {part.title: part.values for part in explanation.parts if isinstance(part, Grid | Plate)}


def table(explanation: Explanation) -> Table:
    return next(part for part in explanation.parts if isinstance(part, Table))


def close(a: object, b: object) -> None:
    np.testing.assert_allclose(a, b, rtol=1e-4, atol=1e-5)  # pyright: ignore[reportArgumentType, reportCallIssue]


@with_convolutions
@pytest.mark.parametrize("spot", [Spot(2, 0, 0, 0), Spot(2, 3, 11, 14), Spot(2, 1, 23, 23)])
def test_a_unit_of_a_first_map_is_the_sum_of_patch_times_kernel(name: str, spot: Spot) -> None:
    network, made = snapshot(name), answer(snapshot(name))
    _, item, row, across = spot
    patch, kernel = made.image[row : row + 5, across : across + 5], network.convolutions[0].kernels[item, 0]
    explanation = told(network, made, Role("maps", 0), spot)
    shown, numbers = grids(explanation), boxes(explanation)
    assert np.array_equal(shown["Patch"], patch)
    assert np.array_equal(shown["Kernel"], kernel)
    assert np.array_equal(shown["Products"], patch * kernel)
    close(numbers["sum of 25"], float((patch.astype(float) * kernel).sum()))
    close(numbers["bias"], network.convolutions[0].biases[item])
    close(numbers["together"], made.convolutions[0].sums[item, row, across])
    close(numbers["this unit says"], made.convolutions[0].maps[item, row, across])


@pytest.mark.parametrize("name", ["as delivered", "largest", "smallest"])
@pytest.mark.parametrize("spot", [Spot(4, 0, 0, 0), Spot(4, 5, 3, 6), Spot(4, 7, 7, 7)])
@pytest.mark.parametrize("page", [None, 0, 2])
def test_a_unit_of_a_deeper_map_is_a_sum_of_one_sum_per_map(name: str, spot: Spot, page: int | None) -> None:
    network, made = snapshot(name), answer(snapshot(name))
    _, item, row, across = spot
    kernels = network.convolutions[1].kernels[item]
    patches = made.convolutions[0].pooled[:, row : row + 5, across : across + 5]
    explanation = told(network, made, Role("maps", 1), spot, page)
    shown, numbers, chosen = grids(explanation), boxes(explanation), explanation.page
    assert page is None or chosen == page
    assert np.array_equal(shown["Patch"], patches[chosen])
    assert np.array_equal(shown["Kernel"], kernels[chosen])
    assert np.array_equal(shown["Products"], patches[chosen] * kernels[chosen])
    sums = (patches.astype(float) * kernels).sum(axis=(1, 2))
    close(shown["Sums"].ravel()[: len(sums)], sums)
    close(numbers[f"sum of {len(sums)}"], sums.sum())
    close(numbers["together"], made.convolutions[1].sums[item, row, across])
    close(numbers["this unit says"], made.convolutions[1].maps[item, row, across])


def test_the_view_of_a_deeper_unit_begins_with_the_map_that_matters_most_and_stays_there() -> None:
    network, made = snapshot(), answer(snapshot())
    views = {told(network, made, Role("maps", 1), Spot(4, 5, i // 8, i % 8)).page for i in range(64)}
    assert len(views) == 1
    explanation = told(network, made, Role("maps", 1), Spot(4, 5, 0, 0))
    assert explanation.pages[explanation.page].endswith("strongest")


@with_convolutions
def test_a_pooled_unit_is_the_largest_of_four(name: str) -> None:
    network, made = snapshot(name), answer(snapshot(name))
    for layer, activity in enumerate(made.convolutions):
        explanation = told(network, made, Role("pooled", layer), Spot(3, 2, 1, 3))
        assert np.array_equal(grids(explanation)["Patch"], activity.maps[2, 2:4, 6:8])
        assert boxes(explanation)["largest of 4"] == activity.pooled[2, 1, 3]


@with_convolutions
def test_flattening_counts_map_by_map_and_row_by_row(name: str) -> None:
    network, made = snapshot(name), answer(snapshot(name))
    layer, pooled = len(made.convolutions) - 1, made.convolutions[-1].pooled
    numbers = torch.arange(1, pooled.size + 1).reshape(pooled.shape)
    for spot in (Spot(5, 0, 0, 0), Spot(5, 3, 1, 2), Spot(5, len(pooled) - 1, 3, 3)):
        said = boxes(told(network, made, Role("pooled", layer), spot))
        assert said[f"input of {pooled.size}"] == numbers[spot.item, spot.row, spot.across]
        parts = [value for caption, value in said.items() if "×" in caption or caption == "column"]
        assert sum(parts) == said[f"input of {pooled.size}"]


def test_only_the_last_pooling_is_flattened() -> None:
    network, made = snapshot(), answer(snapshot())
    assert "column" not in boxes(told(network, made, Role("pooled", 0), Spot(3, 0, 0, 0)))


@pytest.mark.parametrize("name", [name for name, shape in SHAPES.items() if shape[1]])
def test_a_dense_unit_is_its_weighed_inputs_added_up(name: str) -> None:
    network, made = snapshot(name), answer(snapshot(name))
    pages = told(network, made, Role("dense", 0), Spot(6, 7)).pages
    explanation = told(network, made, Role("dense", 0), Spot(6, 7), len(pages) - 1 if pages else None)
    inputs = (made.convolutions[-1].pooled if made.convolutions else made.image).ravel()
    weights = network.dense[0].weights[7]
    products = np.sort(np.abs(inputs * weights))[::-1][:5]
    close([abs(row[1][2]) for row in table(explanation).rows], products)
    assert all(abs(a * b - c) < 1e-9 for _, (a, b, c) in table(explanation).rows)
    numbers = boxes(explanation)
    close(numbers["these 5"] + numbers[f"other {inputs.size - 5}"], float(inputs.astype(float) @ weights))
    close(numbers["bias"], network.dense[0].biases[7])
    close(numbers["together"], made.dense[0].sums[7])
    close(numbers["this unit says"], made.dense[0].values[7])


def test_a_strongest_input_names_the_pixel_it_came_from() -> None:
    network, made = snapshot(), answer(snapshot())
    pooled = made.convolutions[-1].pooled
    label, (value, weight, _) = table(told(network, made, Role("dense", 0), Spot(6, 3))).rows[0]
    place = tuple(int("".join(filter(str.isdigit, part))) - 1 for part in label.split(","))
    assert pooled[place] == np.float32(value)
    assert network.dense[0].weights[3].reshape(pooled.shape)[place] == np.float32(weight)


@pytest.mark.parametrize("name", ["dense", "large dense", "no hidden layer"])
def test_a_unit_that_sees_the_drawing_has_its_weights_as_a_picture(name: str) -> None:
    network, made = snapshot(name), answer(snapshot(name))
    role = roles_of(network)[2]
    explanation = told(network, made, role, Spot(2, 4), 0)
    weights = network.dense[0].weights[4].reshape(28, 28)
    shown, numbers = grids(explanation), boxes(explanation)
    assert np.array_equal(shown["Weights"], weights)
    assert np.array_equal(shown["Products"], weights * made.image)
    close(numbers["sum of 784"], float((weights.astype(float) * made.image).sum()))
    close(numbers.get("together", numbers.get("sum for 4")), made.dense[0].sums[4])


@every_network
def test_softmax_turns_ten_sums_into_ten_shares(name: str) -> None:
    network, made = snapshot(name), answer(snapshot(name))
    explanation = told(network, made, roles_of(network)[-1], Spot(len(roles_of(network)) - 1, 3))
    rows = dict(table(explanation).rows)
    sums, shares = made.dense[-1].sums, made.dense[-1].values
    close(rows["sum"], sums)
    close(rows["sum − largest"], sums - sums.max())
    close(rows["e to that power"], np.exp(sums - sums.max()))
    close(rows["share"], shares)
    numbers = boxes(explanation)
    close(numbers["of 3"] / numbers["all ten"], shares[3])
    close(numbers["for a 3"], shares[3])


@every_network
def test_before_the_softmax_an_output_is_a_sum(name: str) -> None:
    network, made = snapshot(name), answer(snapshot(name))
    explanation = told(network, made, roles_of(network)[-1], Spot(len(roles_of(network)) - 1, 8), 0)
    close(boxes(explanation)["sum for 8"], made.dense[-1].sums[8])


@every_network
def test_every_computed_unit_ends_with_what_the_network_says(name: str) -> None:
    network, made = snapshot(name), answer(snapshot(name))
    for index, (role, column) in enumerate(zip(roles_of(network), columns_of(network), strict=True)):
        explanation = explain(network, made, role, Spot(index, column.count - 1, column.side - 1, 0))
        assert (explanation is None) == (role.part in ("image", "kernels", "pictures"))
        if explanation is not None:
            assert any(part.result for part in explanation.parts if isinstance(part, Box))


@pytest.mark.parametrize("name", ACTIVATIONS)
def test_activations_are_those_of_torch(name: str) -> None:
    sums = np.linspace(-90, 90, 181)
    close(activated(sums, name), ACTIVATIONS[name](torch.from_numpy(sums)).numpy())


@with_convolutions
def test_the_point_lies_on_the_curve_of_the_activation(name: str) -> None:
    network, made = snapshot(name), answer(snapshot(name))
    parts = told(network, made, Role("maps", 0), Spot(2, 1, 9, 9)).parts
    graph = next(part for part in parts if isinstance(part, Graph))
    assert graph.name == network.activation
    close(graph.y, ACTIVATIONS[graph.name](torch.tensor(graph.x)).item())
