"""The K-means tab as a visitor finds it in the window: it runs to its end, everything fits, has a name, is reached."""

from typing import Any

import numpy as np
import pytest
from pytestqt.qtbot import QtBot

from playground.app.window import Window
from playground.tabs.kmeans import KMeansTab
from playground.widgets.look import ThemeName
from tests.looks import dressed, faults, settle_layout
from tests.point_tab import SMALLEST, must_fit, window_with
from tests.toy_tab import PATIENCE, click

VIEWS = ("One step", "Groups", "How many?", "Points")
pytestmark = [
    pytest.mark.usefixtures("clothes"),
    pytest.mark.qt_log_ignore("propagateSizeHints", extend=True),  # the offscreen platform's own shortcoming
]


@pytest.fixture
def window(qtbot: QtBot) -> Window:
    """The whole window, in which K-means has done its first half-step."""
    return window_with(qtbot, "kmeans")


def tab_of(window: Window) -> Any:
    assert isinstance(window.tab, KMeansTab)
    return window.tab


def test_it_finds_the_heaps_and_stops_by_itself(window: Window, qtbot: QtBot) -> None:
    tab = tab_of(window)
    click(qtbot, tab.transport.play)
    qtbot.waitUntil(lambda: tab.frame.step > 1 and tab.is_up_to_date and not tab.frame.playing, timeout=PATIENCE)
    shot, (inertia,) = tab.frame.snapshot, tab.frame.curves.values
    assert "Nothing is left to do" in tab.verdict.sentence()
    assert [len(np.unique(shot.labels[shot.points.made_of == heap])) for heap in range(3)] == [1, 1, 1]
    assert (np.diff(inertia) <= 0).all()


@pytest.mark.parametrize("theme", ["light", "dark"])
@pytest.mark.parametrize("text_size", [1.0, 1.3])
def test_nothing_is_cut_off_or_lies_over_something_else(
    window: Window, qapp: Any, theme: ThemeName, text_size: float
) -> None:
    with dressed(qapp, theme, text_size):
        must_fit(window)


def test_each_view_fits_into_a_small_window(window: Window) -> None:
    window.resize(*SMALLEST)
    for title in VIEWS:
        tab_of(window).groups.show_view(title)
        settle_layout()
        assert faults(window) == [], title


def test_the_blueprint_has_the_learners_numbers(window: Window, qtbot: QtBot) -> None:
    tab_of(window).toggle_blueprint()
    qtbot.waitUntil(tab_of(window).blueprint.isVisible, timeout=PATIENCE)
    rows = tab_of(window).blueprint.rows
    assert ("Points", "300 × 2", "") in rows
    assert ("Centres", "3 × 2", "6") in rows
    assert ("Steps learned", "1") in rows
