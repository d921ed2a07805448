"""A layer shows pictures of some of its units and how much all of them are on."""

import numpy as np
import pytest
from pytestqt.qtbot import QtBot

from playground.widgets.layer_view import LayerView, as_map

pytestmark = pytest.mark.usefixtures("clothes")
FILTERS = np.random.default_rng(0).standard_normal((4, 6, 6))
ACTIVITY = np.array([0.9, 0.1, 0.5, 0.2, 0.8, 0.0])


@pytest.fixture
def layer(qtbot: QtBot) -> LayerView:
    made = LayerView("Layer 1")
    qtbot.addWidget(made)
    made.set_filters(FILTERS)
    made.set_title("Layer 1", 6)
    made.set_activity(ACTIVITY)
    return made


def test_units_that_are_on_are_framed_and_told(layer: LayerView) -> None:
    assert layer.grid.frames() == {0: "machine", 2: "machine"}
    assert layer.told() == "50.0\N{NARROW NO-BREAK SPACE}% are on"
    assert layer.grid.readout() == "4 of 6 units"


def test_each_picture_has_its_own_full_colours(layer: LayerView) -> None:
    layer.set_filters(FILTERS * np.array([1, 100, 0, 1])[:, None, None])
    images = layer.grid.images()
    assert images is not None
    assert np.abs(images).max(axis=(1, 2)).tolist() == [1.0, 1.0, 0.0, 1.0]
    np.testing.assert_allclose(images[0], np.clip(FILTERS[0] / np.abs(FILTERS[0]).max() / 0.8, -1, 1), rtol=1e-5)


def test_all_units_are_in_the_map(layer: LayerView) -> None:
    shown = layer.map.values()
    assert shown is not None
    np.testing.assert_allclose(shown.reshape(-1)[:6], ACTIVITY, rtol=1e-6)


def test_a_map_is_about_twice_as_wide_as_high_and_filled_up_with_nothing() -> None:
    table = as_map(np.arange(1.0, 202.0))
    assert table.shape == (10, 21)
    assert table.reshape(-1)[201:].tolist() == [0.0] * 9
    assert as_map(np.ones(1)).shape == (1, 2)


def test_without_a_drawing_nothing_is_on(layer: LayerView) -> None:
    layer.set_activity(None)
    assert (layer.grid.frames(), layer.told(), layer.map.values()) == ({}, "", None)


def test_a_layer_that_has_not_begun_says_so(layer: LayerView) -> None:
    layer.set_filters(None)
    layer.set_title("Layer 2", 6)
    assert layer.grid.count() == 0
    assert layer.grid.readout() == "has not begun to learn"
