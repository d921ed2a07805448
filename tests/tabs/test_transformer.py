"""The Transformer tab in the whole window: its heads, and its arithmetic."""

from typing import Any

from pytestqt.qtbot import QtBot

from playground.app.window import Window
from playground.tabs.transformer_stage import ARCS, ARITHMETIC, ATTENTION, VECTORS
from playground.tabs.transformer_sums import PAGES
from tests.looks import settle_layout
from tests.next_word_tab import WholeWindow, faults_of_view, resize, turn_to
from tests.toy_tab import frame_of


class TestTransformer(WholeWindow):
    name = "transformer"
    views = (ARCS, ATTENTION, ARITHMETIC, VECTORS)
    parts = ("arcs", "matrix", "heads")

    def test_it_shows_as_many_heads_as_the_knobs_say(self, window: Window) -> None:
        tab: Any = window.tab
        settings = frame_of(tab).settings.to_dict()
        assert tab.inside.heads._attention.shape[:2] == (settings["layers"], settings["heads"])

    def test_each_page_of_arithmetic_fits(self, window: Window, qtbot: QtBot, size: tuple[int, int]) -> None:
        tab = resize(window, size)
        turn_to(qtbot, window, ARITHMETIC)
        for _ in PAGES:
            tab.inside.sums.stepped.emit(1)
            settle_layout()
            assert faults_of_view(window) == []
