"""Where two layers lie: three squares of whole pixels, and the cells within them."""

from itertools import pairwise

import pytest
from PySide6.QtCore import QPointF, QSize

from playground.widgets.two_layers_layout import PARTS, Places, Spot

ROOMS = [(1200, 420), (590, 220), (336, 140), (300, 500)]
pytestmark = pytest.mark.usefixtures("clothes")


def places(room: tuple[int, int] = (590, 220), units: int = 256, ratio: float = 1.0) -> Places:
    return Places.of(QSize(*room), 28, units, ratio)


@pytest.mark.parametrize("room", ROOMS)
@pytest.mark.parametrize("ratio", [1.0, 1.5])
def test_three_equal_squares_stand_side_by_side_within_the_room(room: tuple[int, int], ratio: float) -> None:
    squares = [places(room, ratio=ratio).squares[part] for part in PARTS]
    assert len({square.width() for square in squares}) == 1
    assert all(left.right() < right.left() for left, right in pairwise(squares))
    assert squares[0].left() >= 0
    assert squares[-1].right() <= room[0]
    assert squares[0].bottom() <= room[1]
    pixel = squares[0].width() * ratio / 28
    assert pixel == pytest.approx(round(pixel))


def test_no_more_height_is_of_use_than_is_asked_for() -> None:
    for width in (300, 590, 1200):
        best = places((width, 2000)).squares["given"].width()
        assert places((width, Places.height_for(width))).squares["given"].width() == best


@pytest.mark.parametrize("units", [16, 200, 256])
def test_the_cell_at_the_middle_of_a_cell_is_that_cell(units: int) -> None:
    where = places(units=units)
    spots = [Spot("given", 0, 27), Spot("restored", 13, 5), where.unit(0), where.unit(units - 1)]
    assert [where.at(where.rect(spot).center()) for spot in spots] == spots
    assert [where.index(where.unit(i)) for i in range(units)] == list(range(units))


def test_beside_the_squares_and_beyond_the_last_unit_there_is_nothing() -> None:
    where = places(units=200)
    hidden = where.squares["hidden"]
    assert where.at(QPointF(hidden.left() - 3, hidden.center().y())) is None
    assert where.at(hidden.bottomRight() - QPointF(1, 1)) is None


def test_near_is_within_however_far_away_it_is() -> None:
    where = places()
    assert where.near("given", QPointF(-500, 900)) == Spot("given", 27, 0)
    assert where.near("given", QPointF(5000, -900)) == Spot("given", 0, 27)


@pytest.mark.parametrize(
    ("start", "way", "end"),
    [
        (Spot("given", 3, 4), (0, 1), Spot("given", 3, 5)),
        (Spot("given", 0, 4), (-1, 0), Spot("given", 0, 4)),
        (Spot("given", 0, 27), (0, 1), Spot("hidden", 0, 0)),
        (Spot("hidden", 0, 0), (0, -1), Spot("given", 0, 27)),
        (Spot("restored", 27, 27), (0, 1), Spot("restored", 27, 27)),
        (Spot("hidden", 15, 15), (0, 1), Spot("restored", 27, 0)),
        (Spot("given", 0, 0), (0, -1), Spot("given", 0, 0)),
    ],
)
def test_keys_lead_from_cell_to_cell_and_from_part_to_part(start: Spot, way: tuple[int, int], end: Spot) -> None:
    reached = places().walked(start, *way)
    assert reached[0::2] == end[0::2]
    assert abs(reached.row - end.row) <= 1


def test_words_have_room_up_to_the_next_heading() -> None:
    where = places()
    for part, following in pairwise(PARTS):
        assert where.squares[part].left() + where.heading_width(part, 590) < where.squares[following].left()
    assert where.squares["restored"].left() + where.heading_width("restored", 590) == 590
