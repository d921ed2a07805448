"""The RNN tab in the whole window: all of its units, and as many knobs as there is room for."""

import pytest

from playground.app.window import Window
from playground.tabs.recurrent_stage import ONE_UNIT, UNITS
from tests.next_word_tab import ROOMY, SMALLEST, WholeWindow, resize
from tests.toy_tab import frame_of


class TestRnn(WholeWindow):
    name = "rnn"
    views = (UNITS, ONE_UNIT)
    parts = ("heat", "unit")

    def test_it_shows_as_many_units_as_the_network_has(self, window: Window) -> None:
        tab = resize(window, ROOMY)
        assert len(tab.inside.heat._values) == frame_of(tab).settings.to_dict()["width"]

    @pytest.mark.parametrize(("size", "text_size", "knobs"), [(ROOMY, 1.0, 5), (SMALLEST, 1.0, 3), (SMALLEST, 1.3, 1)])
    def test_as_many_knobs_show_as_there_is_room_for(
        self, window: Window, size: tuple[int, int], text_size: float, knobs: int
    ) -> None:
        window.set_text_size(text_size)
        tab = resize(window, size)
        assert len(tab.knobs.front()) == knobs
        assert [tab.knobs.control(name).isVisible() for name in tab.knobs.front()] == [True] * knobs
