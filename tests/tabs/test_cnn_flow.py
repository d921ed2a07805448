import numpy as np
import pytest

from playground.tabs.cnn_flow import Role, columns_of, contributions, roles_of, shown_of
from playground.widgets.network_layout import Rect, arrange
from tests.cnn_nets import SHAPES, answer, snapshot
from tests.networks import measure

every_network = pytest.mark.parametrize("name", SHAPES)


@every_network
def test_every_column_shows_as_many_numbers_as_it_has_places(name: str) -> None:
    network = snapshot(name)
    for made in (answer(network), None):
        for column, shown in zip(columns_of(network), shown_of(network, made), strict=True):
            assert shown.values.size == column.count * column.side**2


@every_network
def test_columns_show_what_the_network_made_of_the_drawing(name: str) -> None:
    network = snapshot(name)
    made = answer(network)
    for role, shown in zip(roles_of(network), shown_of(network, made), strict=True):
        match role.part:
            case "image":
                assert np.array_equal(shown.values, made.image)
            case "kernels":
                assert np.array_equal(shown.values, network.convolutions[0].kernels[:, 0])
            case "maps":
                assert np.array_equal(shown.values, made.convolutions[role.layer].maps)
            case "pooled":
                assert np.array_equal(shown.values, made.convolutions[role.layer].pooled)
            case "dense" | "output":
                assert np.array_equal(shown.values, made.dense[role.layer].values)


@every_network
@pytest.mark.parametrize("area", [Rect(0, 0, 576, 510), Rect(0, 0, 1230, 560)], ids=["1280x800", "1920x1080"])
def test_every_network_fits_with_all_its_headings(name: str, area: Rect) -> None:
    layout = arrange(columns_of(snapshot(name)), area, measure, ", −88.8 … 88.8")
    assert all(layout.headings)
    assert all(area.left <= r.left and r.right <= area.right for placed in layout.columns for r in placed.places)


def test_columns_are_fed_by_the_ones_before() -> None:
    parts = [role.part for role in roles_of(snapshot())]
    assert parts == ["image", "kernels", "maps", "pooled", "maps", "pooled", "dense", "output"]
    feeds = [column.feed.source if column.feed else None for column in columns_of(snapshot())]
    assert feeds == [None, 0, 0, 2, 3, 4, 5, 6]


def test_without_a_convolution_the_weights_are_pictures() -> None:
    for name, count in (("dense", 64), ("no hidden layer", 10)):
        network = snapshot(name)
        assert roles_of(network)[1] == Role("pictures")
        assert (columns_of(network)[1].count, columns_of(network)[1].side) == (count, 28)
        shown = shown_of(network, None)[1]
        assert np.array_equal(np.sign(shown.values.reshape(count, -1)), np.sign(network.dense[0].weights))


def test_without_a_drawing_only_the_kernels_show() -> None:
    network = snapshot()
    for role, shown in zip(roles_of(network), shown_of(network, None), strict=True):
        assert bool(np.any(shown.values)) == (role.part == "kernels")
        assert shown.live == (role.part == "kernels")


def test_the_caption_tells_the_range() -> None:
    network = snapshot()
    made = answer(network)
    largest = made.convolutions[0].maps.max()
    assert shown_of(network, made)[2].range == f", 0 … {largest:.1f}".removesuffix(".0")
    assert shown_of(network, None)[2].range == ""


def test_maps_that_can_be_negative_are_shown_with_their_sign() -> None:
    network = snapshot("smallest")
    shown = shown_of(network, answer(network))[2]
    assert shown.ramp == "signed"
    assert shown.range.startswith(", \N{MINUS SIGN}")


@every_network
def test_contributions_and_bias_add_up_to_the_sums(name: str) -> None:
    network = snapshot(name)
    made = answer(network)
    for layer, weights in enumerate(network.dense):
        total = contributions(network, made, layer).sum(axis=0) + weights.biases
        np.testing.assert_allclose(total, made.dense[layer].sums, rtol=1e-4, atol=1e-5)
