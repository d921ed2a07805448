"""Columns are moments, rows are states, and whatever does not fit is scrolled to."""

import pytest
from PySide6.QtCore import QRectF, QSizeF

from playground.widgets.trellis_layout import TrellisLayout

NAMES = ("cold", "hot")
pytestmark = pytest.mark.usefixtures("clothes")


def layout(moments: int = 40, first: int = 0, names: tuple[str, ...] = NAMES, has_truth: bool = True) -> TrellisLayout:
    return TrellisLayout.of(names, moments, first, has_truth, QSizeF(592, 300))


def test_every_cell_is_found_in_its_middle() -> None:
    made = layout(first=5)
    cells = [(time, state) for time in range(made.first, made.last + 1) for state in range(2)]
    assert [made.at(made.cell(*cell).center()) for cell in cells] == cells
    assert made.first == 5
    assert len(cells) == 2 * made.columns > 10


@pytest.mark.parametrize(("first", "shown"), [(-3, 0), (7, 7), (39, None)])
def test_it_scrolls_no_further_than_there_are_moments(first: int, shown: int | None) -> None:
    made = layout(first=first)
    assert made.first == (40 - made.columns if shown is None else shown)
    assert made.last <= 39


def test_a_few_moments_are_not_spread_over_the_whole_room() -> None:
    made = layout(moments=3)
    assert (made.first, made.columns) == (0, 3)
    assert made.cells.right() < 500


@pytest.mark.parametrize("has_truth", [True, False])
@pytest.mark.parametrize("states", [2, 8])
def test_all_rows_have_room_in_the_least_height(states: int, has_truth: bool) -> None:
    names, high = tuple(str(i) for i in range(states)), TrellisLayout.height_for(states, has_truth)
    made = TrellisLayout.of(names, 40, 0, has_truth, QSizeF(592, high))
    assert QRectF(0, 0, 592, high + 1).contains(made.column(0))
    assert made.observed(0).top() >= made.cell(0, states - 1).bottom()
    assert not has_truth or made.truth(0).bottom() <= made.observed(0).top() + 0.01


def test_between_two_columns_is_room_for_links() -> None:
    made = layout()
    assert made.cell(1, 0).left() - made.cell(0, 0).right() > 15


def test_outside_the_cells_is_nothing() -> None:
    made = layout()
    assert made.at(made.head(0).center()) is None
    assert made.at(made.name(0).center()) is None
    assert made.at(made.observed(0).center()) is None
