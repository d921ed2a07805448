import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QApplication

from playground.widgets.habits import HABITS
from playground.widgets.heads_layout import Grid, laid_out
from playground.widgets.look import CAPTION, font
from tests.looks import dressed

SIZES = [QSize(300, 240), QSize(578, 458), QSize(640, 420)]
SHAPES = [(1, 1), (4, 4), (6, 8), (1, 8), (6, 1)]


@pytest.fixture(autouse=True)
def clothed(clothes: None) -> None:
    """All widths are those of the program's type."""


def inside(grid: Grid, size: QSize, shape: tuple[int, int]) -> bool:
    heads = [(block, head) for block in range(shape[0]) for head in range(shape[1])]
    frames = [grid.frame(head, grid.room).adjusted(-2, -2, 2, 2) for head in heads]
    return all(
        frame.left() >= grid.left and frame.right() <= size.width() + 1 and frame.bottom() <= size.height() + 1
        for frame in frames
    )


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("shape", SHAPES)
def test_all_heads_fit_with_their_frames(size: QSize, shape: tuple[int, int]) -> None:
    grid = laid_out(size, *shape)
    assert inside(grid, size, shape)
    assert grid.room >= 22


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("shape", SHAPES)
def test_frames_of_neighbours_do_not_touch(size: QSize, shape: tuple[int, int]) -> None:
    grid = laid_out(size, *shape)
    one = grid.frame((0, 0), grid.room).adjusted(-2, -2, 2, 2)
    assert one.right() <= grid.frame((0, 1), grid.room).left() + 1
    assert one.bottom() <= grid.frame((1, 0), grid.room).top() + 1


@pytest.mark.parametrize("text_size", [1.0, 1.3])
def test_captions_fit_under_their_pictures_or_there_are_none(qapp: QApplication, text_size: float) -> None:
    with dressed(qapp, "light", text_size):
        cases = [(size, shape) for size in SIZES for shape in SHAPES]
        assert [case for case in cases if not captions_fit(laid_out(case[0], *case[1]))] == []


def captions_fit(grid: Grid) -> bool:
    """Whether captions are not wider than their columns, and stand between two rows of pictures."""
    widest = max(QFontMetrics(font(CAPTION)).horizontalAdvance(habit) for habit in HABITS)
    caption, above = grid.caption((0, 0), grid.room), grid.frame((0, 0), grid.room)
    is_between = above.bottom() + 2 <= caption.top() and caption.bottom() <= grid.frame((1, 0), grid.room).top()
    return not grid.lines or (widest <= grid.across * grid.lines and is_between)


def test_four_blocks_of_four_heads_have_captions() -> None:
    assert laid_out(QSize(578, 458), 4, 4).lines == 1


def test_small_pictures_have_no_captions_but_leave_a_line_at_the_bottom() -> None:
    grid = laid_out(QSize(300, 240), 6, 8)
    assert grid.lines == 0
    assert grid.slot((5, 0)).bottom() <= 240 - 16


@pytest.mark.parametrize("size", [QSize(0, 0), QSize(10, 10), QSize(60, 24)])
def test_without_room_there_is_still_a_grid(size: QSize) -> None:
    grid = laid_out(size, 4, 4)
    assert grid.room >= 1
    assert min(grid.across, grid.down) >= 1


def test_a_picture_lies_in_the_middle_of_its_slot() -> None:
    grid = laid_out(QSize(640, 420), 6, 8)
    slot, picture = grid.slot((2, 3)), grid.picture((2, 3), 20)
    assert picture.center().x() == pytest.approx(slot.center().x(), abs=1)
    assert picture.center().y() == pytest.approx(slot.center().y(), abs=1)
