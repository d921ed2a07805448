"""Curves lie where their axes say, with gaps where values are missing, a value at the dot and a marked moment."""

from itertools import pairwise

import numpy as np
import pytest
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from playground.widgets.axes import Axes
from playground.widgets.lines import Level, Lines, _free_place, _level_place, spread, tick_texts
from playground.widgets.look import LIGHT, font
from playground.widgets.numbers import number
from playground.widgets.runs import Plot, Run

PLOTS = (Plot("loss", "Loss", low=0, high=1), Plot("right", "Right, %", low=0, high=1, percent=True))
NOTHING = Run(np.zeros(0), np.zeros((2, 0)))
STEPS = np.linspace(0, 100, 101)
FLAT = Run(STEPS, np.full((2, 101), 0.6))


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    made.resize(300, 300)
    return made


@pytest.fixture
def axes(window: QWidget) -> Axes:
    made = Axes(PLOTS, window)
    made.resize(300, 300)
    return made


@pytest.fixture
def lines(window: QWidget, axes: Axes) -> Lines:
    made = Lines(PLOTS, axes, window)
    made.resize(300, 300)
    window.show()
    return made


def painted(window: QWidget) -> QImage:
    return window.grab().toImage()


def pixels(image: QImage, colour: str) -> int:
    wanted = QColor(colour).rgb()
    return sum(image.pixel(x, y) == wanted for x in range(image.width()) for y in range(image.height()))


def place(axes: Axes, step: float, share: float) -> tuple[int, int]:
    """The pixel in the upper plot where a value lies."""
    room, (low, high) = axes.plot_rect(0), axes.steps
    x = room.left() + (step - low) / (high - low) * room.width()
    return int(x), int(room.bottom() - share * room.height())


def is_machine(image: QImage, at: tuple[int, int]) -> bool:
    """Whether the present run's colour is met at a pixel or just above or below it."""
    x, y = at
    return any(image.pixelColor(x, y + near).name() == LIGHT.machine.lower() for near in (-1, 0, 1))


def test_the_sheet_hears_no_mouse(lines: Lines) -> None:
    assert lines.testAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)


def test_a_curve_lies_where_the_axes_say(window: QWidget, axes: Axes, lines: Lines) -> None:
    lines.set_runs(FLAT, NOTHING)
    image = painted(window)
    assert is_machine(image, place(axes, 20, 0.6))
    assert not is_machine(image, place(axes, 20, 0.3))


def test_missing_values_are_gaps(window: QWidget, axes: Axes, lines: Lines) -> None:
    values = FLAT.values.copy()
    values[:, 20:41] = np.nan
    lines.set_runs(Run(STEPS, values), NOTHING)
    image = painted(window)
    assert is_machine(image, place(axes, 10, 0.6))
    assert not is_machine(image, place(axes, 30, 0.6))


def test_the_run_before_is_drawn_without_the_colour_of_the_present(window: QWidget, lines: Lines) -> None:
    empty = pixels(painted(window), LIGHT.quiet)
    lines.set_runs(NOTHING, FLAT)
    image = painted(window)
    assert pixels(image, LIGHT.machine) == 0
    assert pixels(image, LIGHT.quiet) > empty


def test_what_came_after_the_marked_moment_is_dimmed(window: QWidget, axes: Axes, lines: Lines) -> None:
    lines.set_runs(FLAT, NOTHING)
    lines.set_at(60)
    image = painted(window)
    assert is_machine(image, place(axes, 20, 0.6))
    assert not is_machine(image, place(axes, 90, 0.6))
    lines.set_at(None)
    assert is_machine(painted(window), place(axes, 90, 0.6))


def test_pointing_draws_a_line_through_the_step_and_leaving_takes_it_away(window: QWidget, lines: Lines) -> None:
    lines.set_runs(FLAT, NOTHING)
    before = painted(window)
    lines.set_hover(30)
    assert painted(window) != before
    lines.set_hover(None)
    assert painted(window) == before


@pytest.mark.parametrize(
    "run", [NOTHING, FLAT.column(0), Run(STEPS, np.full((2, 101), np.nan))], ids=["none", "one", "gaps"]
)
@pytest.mark.parametrize("size", [(1, 1), (300, 300)])
def test_painting_never_fails(window: QWidget, lines: Lines, run: Run, size: tuple[int, int]) -> None:
    lines.resize(*size)
    lines.set_runs(run, run)
    lines.set_at(3)
    lines.set_hover(4)
    assert not painted(window).isNull()


@pytest.mark.parametrize("dot", [(5, 5), (95, 5), (50, 50), (5, 95), (95, 95)])
@pytest.mark.usefixtures("qapp")
def test_a_label_stays_inside_the_bounds_and_off_its_dot(dot: tuple[int, int]) -> None:
    bounds, at = QRectF(0, 0, 100, 100), QPointF(*dot)
    label = _free_place("0.6", font(13), at, bounds, np.zeros((0, 2)))
    assert bounds.contains(label)
    assert not label.contains(at)


@pytest.mark.usefixtures("qapp")
def test_a_label_goes_where_no_curve_runs() -> None:
    xs = np.arange(100.0)
    curve = np.stack([xs, 50 + np.maximum(xs - 50, 0) / 4], 1)
    label = _free_place("0.6", font(13), QPointF(50, 50), QRectF(0, 0, 100, 100), curve)
    assert not any(label.contains(QPointF(x, y)) for x, y in curve.tolist())


def dashes(image: QImage, axes: Axes, share: float) -> int:
    """How many changes between line and ground there are across the upper plot at one height."""
    room, y = axes.plot_rect(0), place(axes, 0, share)[1]
    across = [image.pixelColor(x, y).name() == LIGHT.muted.lower() for x in range(int(room.left()), int(room.right()))]
    return sum(one != other for one, other in pairwise(across))


def test_a_level_is_a_dashed_line_across_its_plot(window: QWidget, axes: Axes, lines: Lines) -> None:
    axes.levels[0] = Level(0.3, "counting 0.3")
    lines.set_runs(FLAT, NOTHING)
    assert dashes(painted(window), axes, 0.3) > 20


def test_a_level_that_was_taken_away_is_not_drawn(window: QWidget, axes: Axes, lines: Lines) -> None:
    lines.set_runs(FLAT, NOTHING)
    without = painted(window)
    axes.levels[0] = Level(0.3, "counting 0.3")
    lines.update()
    assert painted(window) != without
    axes.levels[0] = None
    lines.update()
    assert painted(window) == without


def test_a_level_beyond_its_axis_is_not_drawn(window: QWidget, axes: Axes, lines: Lines) -> None:
    without = painted(window)
    axes.levels[0] = Level(7.0, "counting 7")
    lines.update()
    assert painted(window) == without


ROOM = QRectF(40, 28, 200, 60)
FREE = np.zeros((0, 2))


@pytest.mark.usefixtures("qapp")
def test_a_levels_label_stands_just_above_it_at_the_right_end() -> None:
    label = _level_place("counting 112", font(12), 60.0, ROOM, (), FREE)
    assert label.right() == ROOM.right()
    assert 56 <= label.bottom() <= 60


@pytest.mark.parametrize("y", [29.0, 45.0, 60.0, 87.0])
@pytest.mark.parametrize("taken", [QRectF(200, 20, 40, 18), QRectF(180, 50, 60, 18), QRectF(44, 70, 60, 18)])
@pytest.mark.usefixtures("qapp")
def test_a_levels_label_stays_in_its_plot_and_off_other_labels(y: float, taken: QRectF) -> None:
    label = _level_place("counting 112", font(12), y, ROOM, (taken, QRectF()), FREE)
    assert ROOM.adjusted(0, -8, 0, 0).contains(label)
    assert not label.intersects(taken)


@pytest.mark.usefixtures("qapp")
def test_a_levels_label_goes_where_no_curve_runs() -> None:
    curve = np.stack([np.arange(150, 240.0), np.full(90, 52.0)], axis=1)
    label = _level_place("counting 112", font(12), 60.0, ROOM, (), curve)
    assert not any(label.contains(QPointF(x, y)) for x, y in curve.tolist())


@pytest.mark.parametrize("wanted", [[50, 50, 50], [0, 1, 99, 100], [99, 3, 98, 2, 97], [200, -100]])
def test_labels_are_spread_until_none_lies_on_another(wanted: list[float]) -> None:
    places = sorted(spread(wanted, 15, 0, 100))
    assert all(lower - upper >= 15 - 1e-9 for upper, lower in pairwise(places))
    assert places[0] >= 7.5
    assert places[-1] <= 92.5


def test_labels_with_room_stay_where_they_are_wanted() -> None:
    assert spread([70, 20, 45], 15, 0, 100) == [70, 20, 45]


def test_spread_labels_keep_their_order() -> None:
    places = spread([52, 50, 51], 15, 0, 100)
    assert places[1] < places[2] < places[0]


def test_labels_that_do_not_all_fit_share_the_room_evenly() -> None:
    np.testing.assert_allclose(spread([5, 5, 5, 5], 15, 0, 40), [5, 15, 25, 35], rtol=1e-9)
    assert spread([], 15, 0, 40) == []


LOG = Plot("distance", "Distance", log=True)


@pytest.mark.parametrize(
    ("plot", "heights", "texts"),
    [
        (PLOTS[0], [0.0, 1.5], [number(0.0), number(1.5)]),
        (PLOTS[1], [0.0, 0.5, 1.0], [number(0.0), number(50.0), number(100.0)]),
        (LOG, [-2.0, np.log10(0.05), 3.0], [number(0.01), number(0.05), number(1000.0)]),
    ],
    ids=["linear", "per cent", "log"],
)
def test_ticks_are_named_by_their_values(plot: Plot, heights: list[float], texts: list[str]) -> None:
    assert tick_texts(plot, heights) == texts
