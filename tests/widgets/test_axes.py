"""Axes make room for all values of two runs, change rarely, and let no mouse near pyqtgraph."""

from itertools import pairwise

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication, QScrollBar, QWidget
from pytestqt.qtbot import QtBot

from playground.widgets.axes import Axes
from playground.widgets.lines import Level
from playground.widgets.look import DARK
from playground.widgets.runs import Plot, Run

PLOTS = (
    Plot("loss", "Loss, nats", low=0),
    Plot("right", "Right on held-out digits, %", low=0, high=1, percent=True),
    Plot("distance", "Distance", log=True),
)
NOTHING = Run(np.zeros(0), np.zeros((3, 0)))


def run(last: float, loss: float = 2.3) -> Run:
    shares = np.linspace(0, 1, 50)
    return Run(last * shares, np.stack([loss * (1 - shares), shares, 0.5 * np.exp(-4 * shares)]))


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    made.resize(272, 340)
    return made


@pytest.fixture
def axes(window: QWidget) -> Axes:
    made = Axes(PLOTS, window)
    made.resize(272, 340)
    window.show()
    return made


def test_no_mouse_and_no_keyboard_reach_pyqtgraph(axes: Axes) -> None:
    assert axes.testAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
    assert axes.focusPolicy() == Qt.FocusPolicy.NoFocus


def test_plots_stand_one_above_the_other_with_common_ends(axes: Axes) -> None:
    axes.fit(run(100), NOTHING)
    rooms = [axes.plot_rect(index) for index in range(3)]
    assert all(upper.bottom() < lower.top() for upper, lower in pairwise(rooms))
    assert len({(room.left(), room.right()) for room in rooms}) == 1


@pytest.mark.parametrize("height", [200, 340, 700])
def test_all_plots_are_equally_high(axes: Axes, height: int) -> None:
    axes.resize(272, height)
    heights = [axes.plot_rect(row).height() for row in range(3)]
    assert max(heights) - min(heights) <= 1
    assert sum(heights) > 0.4 * height


def test_no_menu_and_no_form_is_made(window: QWidget, qapp: QApplication) -> None:
    before = set(qapp.allWidgets())
    made = Axes(PLOTS, window)
    kinds = {type(each) for each in qapp.allWidgets() if each not in before}
    assert type(made) in kinds
    assert kinds <= {Axes, QWidget, QScrollBar}


def test_all_values_of_both_runs_have_room(axes: Axes) -> None:
    axes.fit(run(100, loss=2.3), run(400, loss=9.1))
    assert axes.steps[1] >= 400
    assert axes.heights[0][1] >= 9.1
    low, high = axes.heights[2]
    assert low <= np.log10(0.5 * np.exp(-4)) < np.log10(0.5) <= high


def test_a_growing_run_changes_the_axis_of_steps_rarely(axes: Axes) -> None:
    seen: set[tuple[float, float]] = set()
    for last in range(1, 2000, 5):
        axes.fit(run(last), NOTHING)
        assert axes.steps[1] >= last
        seen.add(axes.steps)
    assert len(seen) <= 25  # of 400 fits: each new axis is a quarter longer


def test_an_axis_much_too_long_becomes_shorter(axes: Axes) -> None:
    axes.fit(run(5000), NOTHING)
    axes.fit(run(50), NOTHING)
    assert 50 <= axes.steps[1] < 100


def test_given_ends_of_an_axis_stay(axes: Axes) -> None:
    axes.fit(run(100), NOTHING)
    assert axes.heights[1] == (0, 1)


@pytest.mark.parametrize("height", [40, 340, 1200])
def test_ticks_lie_on_their_axis_and_are_at_most_five(axes: Axes, height: int) -> None:
    axes.resize(272, height)
    axes.fit(run(100), NOTHING)
    for index, (low, high) in enumerate(axes.heights):
        ticks = axes.ticks(index)
        assert 1 <= len(ticks) <= 5
        assert all(low - 1e-9 <= tick <= high + 1e-9 for tick in ticks)


@pytest.mark.parametrize("value", [np.nan, np.inf, 0.0, -1e300])
def test_values_that_have_no_place_do_no_harm(axes: Axes, value: float) -> None:
    axes.fit(Run(np.arange(3.0), np.full((3, 3), value)), NOTHING)
    assert all(low < high for low, high in axes.heights)
    assert not axes.grab().isNull()


def test_axes_follow_the_theme(window: QWidget, axes: Axes) -> None:
    palette = QPalette()
    palette.setColor(QPalette.ColorRole.Window, QColor(DARK.background))
    window.setPalette(palette)
    assert axes.grab().toImage().pixelColor(270, 2).name() == DARK.card.lower()


@pytest.mark.parametrize(("row", "value"), [(0, 60.0), (0, -3.0), (1, 1.4), (2, 900.0)])
def test_an_axis_reaches_as_far_as_its_level(axes: Axes, row: int, value: float) -> None:
    axes.levels[row] = Level(value, "counting")
    axes.fit(run(100), NOTHING)
    low, high = axes.heights[row]
    assert low <= PLOTS[row].heights(np.array([value]))[0] <= high


def test_a_level_that_has_no_place_on_a_log_axis_does_no_harm(axes: Axes) -> None:
    axes.fit(run(100), NOTHING)
    without = list(axes.heights)
    axes.levels[2] = Level(-1.0, "counting")
    axes.fit(run(100), NOTHING)
    assert axes.heights == without
