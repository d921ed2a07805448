"""In a chart of a few lines everything lies inside the widget, and no name on another."""

from itertools import combinations, pairwise

import numpy as np
import pytest
from PySide6.QtCore import QRectF, QSize

from playground.widgets.line_chart_layout import Chart, Drawn, width_of
from playground.widgets.runs import Plot

pytestmark = pytest.mark.usefixtures("qapp")
SIZES = [QSize(220, 140), QSize(360, 220), QSize(900, 500)]


def line(name: str, last: float, count: int = 20) -> Drawn:
    return Drawn(name, np.arange(count, dtype=np.float64), np.linspace(1, last, count), "machine")


def chart(*lines: Drawn, size: QSize = SIZES[1], log: bool = False) -> Chart:
    return Chart.of(Plot("", "Title", log=log, low=None if log else 0.0), "words", "", lines, size)


@pytest.mark.parametrize("size", SIZES)
def test_the_room_of_the_lines_lies_inside_the_widget(size: QSize) -> None:
    made = chart(line("a name that is longer than any name should be", 3), size=size)
    assert QRectF(0, 0, size.width(), size.height()).contains(made.room)
    assert made.room.width() >= size.width() / 3


@pytest.mark.parametrize("ends", [(2, 2, 2, 2), (2, 2.01, 2.02, 0), (0, 0, 4, 4), (1, 2, 3, 4)])
def test_no_name_lies_on_another(ends: tuple[float, ...]) -> None:
    places = [place for _, place, _ in chart(*(line(f"line {end}", end) for end in ends)).names()]
    assert len(places) == 4
    assert not any(one.adjusted(0, 0.01, 0, -0.01).intersects(other) for one, other in combinations(places, 2))


@pytest.mark.parametrize("size", SIZES)
def test_names_stay_inside_the_widget(size: QSize) -> None:
    made = chart(*(line("a name that is longer than any name", end) for end in (0, 1, 2)), size=size)
    around = QRectF(0, 0, size.width(), size.height())
    assert all(around.contains(place) for _, place, _ in made.names())


def test_a_name_stands_beside_the_end_of_its_line() -> None:
    made = chart(line("all", 3), line("four words", 1.5, 4))
    _, place, end = made.names()[1]
    assert place.left() == end.x() + 10
    assert place.center().y() == pytest.approx(end.y(), abs=1e-6)


def test_where_not_all_names_fit_the_first_get_theirs() -> None:
    made = chart(*(line(str(index), 2) for index in range(30)), size=SIZES[0])
    named = [index for index, _, _ in made.names()]
    assert named == list(range(len(named)))
    assert 2 <= len(named) < 30


def test_a_line_without_values_has_no_name() -> None:
    assert chart(Drawn("nothing", np.arange(3.0), np.full(3, np.nan), "you")).names() == []


@pytest.mark.parametrize("size", SIZES)
def test_numbers_of_the_axis_do_not_touch(size: QSize) -> None:
    places = [place for _, place in chart(line("a", 2, 5000), size=size).x_labels()]
    assert 2 <= len(places) <= 6
    assert all(left.right() < right.left() for left, right in pairwise(places))


def test_whole_places_have_whole_numbers() -> None:
    assert [words for words, _ in chart(line("a", 2, 5)).x_labels()] == ["0", "1", "2", "3", "4"]


def test_a_pixel_and_its_place_belong_together() -> None:
    made = chart(line("a", 2))
    places = np.array([0.0, 7.5, 19.0])
    np.testing.assert_allclose([made.x_at(x) for x in made.place(places).tolist()], places, rtol=1e-9, atol=1e-9)


@pytest.mark.parametrize("log", [False, True])
def test_all_values_lie_between_the_ends(log: bool) -> None:
    made = chart(line("a", 2), line("b", 0.3), log=log)
    heights = np.concatenate([made.points(each)[:, 1] for each in made.lines])
    assert made.room.top() <= heights.min() < heights.max() <= made.room.bottom()


def test_a_single_point_lies_in_the_middle() -> None:
    made = chart(line("a", 2, 1))
    assert made.points(made.lines[0])[0, 0] == pytest.approx(made.room.center().x(), rel=1e-9)


def test_a_broader_type_is_wider() -> None:
    assert width_of("words", 600) > width_of("word", 600) > 0
