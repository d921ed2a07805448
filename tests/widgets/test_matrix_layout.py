"""Tables lie one below the other, those that are compared side by side."""

from itertools import product

import pytest
from PySide6.QtCore import QPointF, QRectF

from playground.widgets.matrix_layout import Entry, MatrixLayout

SHAPES = ((1, 2), (2, 2), (2, 6))
pytestmark = pytest.mark.usefixtures("clothes")


def layout(groups: int = 3, shapes: tuple[tuple[int, int], ...] = SHAPES, size: tuple[int, int] = (400, 300)):
    return MatrixLayout.of(shapes, (groups, ("fair", "loaded")), size)


@pytest.mark.parametrize("groups", [1, 2, 3])
def test_every_number_is_found_whichever_kind_is_pointed_at(groups: int) -> None:
    made = layout(groups)
    entries = [Entry(t, *at) for t, (rows, columns) in enumerate(SHAPES) for at in product(range(rows), range(columns))]
    for group in range(groups):
        assert [made.at(made.cell(group, entry).center()) for entry in entries] == entries


@pytest.mark.parametrize("shapes", [SHAPES, ((1, 8), (8, 8), (8, 27))])
def test_all_lies_in_the_least_room(shapes: tuple[tuple[int, int], ...]) -> None:
    high = MatrixLayout.height_of(shapes)
    made, room = layout(shapes=shapes, size=(336, high)), QRectF(0, 0, 337, high + 1)
    last = Entry(2, shapes[2][0] - 1, shapes[2][1] - 1)
    assert room.contains(made.cell(2, last))
    assert room.contains(made.readout)
    assert made.cell(0, last).right() < made.cell(1, Entry(2, 0, 0)).left()
    assert made.title(2).top() >= made.cell(0, Entry(1, shapes[1][0] - 1, 0)).bottom()


def test_between_the_tables_is_nothing() -> None:
    made = layout()
    assert made.at(made.title(1).center()) is None
    assert made.at(QPointF(399, 5)) is None
    assert made.at(made.row_name(2, 0).center()) is None
