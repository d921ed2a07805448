"""Lines are told apart without their colours, and all that is written can be read."""

from itertools import combinations

import numpy as np
import pytest
from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QColor, QImage, QPainter

from playground.widgets.line_chart_layout import GROUPS, NAMED, Chart, Colour, Drawn
from playground.widgets.line_chart_paint import (
    _line_colour,
    _marker,
    _text_colour,
    _unbroken,
    draw_chart,
    draw_reading,
    draw_ring,
)
from playground.widgets.look import LIGHT, THEMES, Theme, contrast
from playground.widgets.picture import blank_pixmap
from playground.widgets.runs import Plot

pytestmark = pytest.mark.usefixtures("qapp")
SIZE = QSize(320, 200)
COLOURS: tuple[Colour, ...] = (*NAMED, *range(GROUPS))  # pyright: ignore[reportAssignmentType]


def chart(colour: Colour = "machine", heights: tuple[float, ...] = (1.0, 1.0, 1.0, 1.0), log: bool = False) -> Chart:
    drawn = Drawn("LSTM", np.arange(len(heights), dtype=np.float64), np.array(heights), colour)
    return Chart.of(Plot("", "Title", low=0.0, high=2.0, log=log), "words", "a note", [drawn], SIZE)


def painted(chart: Chart, theme: Theme = LIGHT) -> QImage:
    picture = blank_pixmap(SIZE, 1.0, theme.card)
    draw_chart(picture, chart, theme)
    return picture.toImage()


def along(image: QImage, chart: Chart, colour: str) -> list[bool]:
    """Where, pixel by pixel along the first line's height, it has its colour."""
    y = round(chart.points(chart.lines[0])[0, 1])
    wanted = QColor(colour).name()
    columns = range(int(chart.room.left()) + 2, int(chart.room.right()) - 2)
    return [any(image.pixelColor(x, y + near).name() == wanted for near in (-1, 0)) for x in columns]


def test_a_line_lies_where_the_chart_says() -> None:
    made = chart()
    assert all(along(painted(made), made, LIGHT.machine))


@pytest.mark.parametrize("colour", ["you", "good", "muted"])
def test_every_other_role_is_dashed(colour: Colour) -> None:
    made = chart(colour)
    seen = along(painted(made), made, _line_colour(colour, LIGHT))
    assert 0.2 < np.mean(seen) < 0.95


def test_the_dashes_of_roles_differ() -> None:
    patterns = [along(painted(chart(colour)), chart(colour), _line_colour(colour, LIGHT)) for colour in COLOURS[:4]]
    assert all(one != other for one, other in combinations(patterns, 2))


def test_the_markers_of_groups_differ() -> None:
    shapes = [_marker(group) for group in range(GROUPS)]
    assert all(one != other for one, other in combinations(shapes, 2))


def test_missing_values_are_gaps() -> None:
    made = chart(heights=(1.0, 1.0, np.nan, 1.0, 1.0))
    seen = along(painted(made), made, LIGHT.machine)
    assert not any(seen[int(len(seen) * 0.3) : int(len(seen) * 0.7)])
    assert all(seen[: int(len(seen) * 0.2)])


def test_the_parts_between_gaps_are_found() -> None:
    points = np.array([[0, 1], [1, 1], [2, np.nan], [3, 1], [4, np.nan], [5, np.nan], [6, 1], [7, 1]])
    assert [part[:, 0].tolist() for part in _unbroken(points)] == [[0, 1], [3], [6, 7]]
    assert _unbroken(points[:0]) == []


@pytest.mark.parametrize("theme", THEMES.values(), ids=THEMES)
@pytest.mark.parametrize("colour", COLOURS)
def test_every_name_can_be_read(theme: Theme, colour: Colour) -> None:
    assert contrast(_text_colour(colour, theme), theme.card) >= 4.5


@pytest.mark.parametrize("theme", THEMES.values(), ids=THEMES)
def test_a_line_as_pale_as_its_ground_is_outlined(theme: Theme) -> None:
    made = chart(6)
    pale = contrast(theme.groups[6], theme.card) < 1.5
    y, x = round(made.points(made.lines[0])[0, 1]), round(float(made.place(np.array([0.5]))[0]))
    near = {painted(made, theme).pixelColor(x, y + off).name() for off in range(-3, 4)}
    dark = [colour for colour in near if contrast(colour, theme.card) > 2]
    assert pale == (theme is LIGHT)
    assert dark


def test_a_reading_draws_a_line_through_its_place() -> None:
    made = chart()
    picture = blank_pixmap(SIZE, 1.0, LIGHT.card)
    painter = QPainter(picture)
    draw_reading(painter, made, 1.0, "1", [(0, 1.0, "1")], LIGHT)
    painter.end()
    x, image = int(made.place(np.array([1.0]))[0]), picture.toImage()
    assert any(
        image.pixelColor(x + near, int(made.room.bottom()) - 3).name() == LIGHT.muted.lower() for near in (-1, 0, 1)
    )


def test_the_ring_of_the_keyboard_is_the_machines() -> None:
    picture = blank_pixmap(SIZE, 1.0, LIGHT.card)
    painter = QPainter(picture)
    draw_ring(painter, QRectF(0, 0, SIZE.width(), SIZE.height()), LIGHT)
    painter.end()
    image = picture.toImage()
    assert LIGHT.machine.lower() in {image.pixelColor(x, 100).name() for x in range(4)}


def test_without_values_it_says_so_in_words() -> None:
    image, ground = painted(chart(heights=(np.nan, np.nan))), QColor(LIGHT.card)
    middle = chart().room.center().toPoint()
    across = range(middle.x() - 50, middle.x() + 50)
    assert any(image.pixelColor(x, middle.y()) != ground for x in across)
