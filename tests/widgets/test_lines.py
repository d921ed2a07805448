"""Curves lie where their axes say, with gaps where values are missing, a value at the dot and a marked moment."""

import numpy as np
import pytest
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from playground.widgets.axes import Axes
from playground.widgets.lines import Lines, _free_place
from playground.widgets.look import LIGHT, font
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
