"""The LSTM tab in the whole window: all of its units, and its gates."""

from playground.app.window import Window
from playground.tabs.lstm import VALUES
from playground.tabs.recurrent_stage import ONE_UNIT, UNITS
from tests.looks import settle_layout
from tests.next_word_tab import ROOMY, WholeWindow, choose, faults_of_view, resize, titles
from tests.toy_tab import frame_of


class TestLstm(WholeWindow):
    name = "lstm"
    views = (UNITS, ONE_UNIT)
    parts = ("heat", "unit")

    def test_it_shows_as_many_units_as_the_network_has(self, window: Window) -> None:
        tab = resize(window, ROOMY)
        assert len(tab.inside.heat._values) == frame_of(tab).settings.to_dict()["width"]

    def test_every_gate_fits(self, window: Window, size: tuple[int, int]) -> None:
        tab = resize(window, size)
        if UNITS in titles(tab.inside):
            choose(tab.inside.switch, UNITS)
        assert tab.inside.values.options() == VALUES
        for value in tab.inside.values.options():
            choose(tab.inside.values, value)
            settle_layout()
            assert (value, faults_of_view(window)) == (value, [])
