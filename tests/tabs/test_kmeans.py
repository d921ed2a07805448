"""The K-means tab as a visitor finds it in the window: it runs to its end, everything fits, has a name, is reached."""

from pathlib import Path
from typing import Any

import numpy as np
import pytest
from PySide6.QtGui import QImage
from pytestqt.qtbot import QtBot

from playground.app.window import Window
from playground.tabs.kmeans import KMeansTab
from playground.widgets.look import ThemeName
from tests.looks import dressed, faults, hands, nameless, out_of_reach, settle_layout, tab_round
from tests.point_tab import COMPACT, ROOMY, SMALLEST, must_fit, window_with
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


@pytest.mark.parametrize("size", [ROOMY, COMPACT])
def test_every_control_has_a_name_and_is_reached_by_tab(window: Window, size: tuple[int, int]) -> None:
    window.resize(*size)
    settle_layout()
    assert nameless(window) == []
    assert out_of_reach(window) == []
    assert set(tab_round(window)) == set(hands(window))


def test_every_picture_can_be_saved(window: Window, tmp_path: Path) -> None:
    for title, widget in tab_of(window).pictures().items():
        tab_of(window).export_picture(widget, tmp_path / f"{title}.png")
        image = QImage(str(tmp_path / f"{title}.png")).scaled(40, 40)
        assert len({image.pixel(x, y) for x in range(40) for y in range(40)}) > 5, title


def test_the_blueprint_has_the_learners_numbers(window: Window, qtbot: QtBot) -> None:
    tab_of(window).toggle_blueprint()
    qtbot.waitUntil(tab_of(window).blueprint.isVisible, timeout=PATIENCE)
    rows = tab_of(window).blueprint.rows
    assert ("Points", "300 × 2", "") in rows
    assert ("Centres", "3 × 2", "6") in rows
    assert ("Steps learned", "1") in rows
