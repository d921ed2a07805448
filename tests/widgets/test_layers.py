"""Switches for what is shown: they tell, wrap, and can be reached."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from playground.widgets.layers import Layers, LayerSwitch
from tests.looks import clipped, nameless, out_of_reach, overlapping

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def window(clothes: None, qtbot: QtBot) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    made.resize(700, 200)
    return made


@pytest.fixture
def layers(window: QWidget) -> Layers:
    made = Layers({"Yours": "your dots", "Made up": "its dots", "Map": "map", "Sheet": "sheet", "Arrows": "arrow"})
    made.setParent(window)
    made.resize(600, made.heightForWidth(600))
    window.show()
    return made


def switch(layers: Layers, title: str) -> LayerSwitch:
    return next(each for each in layers.findChildren(LayerSwitch) if each.text() == title)


def test_all_are_on_to_begin_with(layers: Layers) -> None:
    assert all(layers.is_on(title) for title in ("Yours", "Made up", "Map", "Sheet", "Arrows"))


def test_a_click_hides_a_layer_and_another_one_shows_it(layers: Layers, qtbot: QtBot) -> None:
    for on in (False, True):
        with qtbot.waitSignal(layers.switched) as told:
            QTest.mouseClick(switch(layers, "Map"), LEFT)
        assert told.args == ["Map", on]
        assert layers.is_on("Map") == on


def test_enter_switches(layers: Layers) -> None:
    QTest.keyClick(switch(layers, "Sheet"), Qt.Key.Key_Return)
    assert not layers.is_on("Sheet")


def test_what_is_hidden_looks_otherwise(layers: Layers) -> None:
    before = layers.grab().toImage()
    layers.set_on("Arrows", False)
    assert layers.grab().toImage() != before


@pytest.mark.parametrize(("width", "rows"), [(600, 1), (280, 2), (100, 5)])
def test_they_wrap_into_as_many_rows_as_they_need(layers: Layers, width: int, rows: int) -> None:
    layers.resize(width, layers.heightForWidth(width))
    places = [each.geometry() for each in layers.findChildren(LayerSwitch)]
    assert len({place.top() for place in places}) == rows
    assert all(layers.rect().contains(place) for place in places)
    assert overlapping(layers) == []
    assert clipped(layers) == []


def test_each_has_a_name_and_is_reached_by_tab(window: QWidget, layers: Layers) -> None:
    assert nameless(window) == []
    assert out_of_reach(window) == []
