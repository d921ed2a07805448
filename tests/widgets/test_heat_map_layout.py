"""Whatever the number of units and words, all that is shown lies inside the widget, on whole pixels."""

import pytest
from PySide6.QtCore import QPointF, QRectF, QSize

from playground.widgets.heat_map_layout import STRIP, Layout

pytestmark = pytest.mark.usefixtures("qapp")
ENDS = ("1", "0", "−1")
WORDS = ("the", "old", "lighthouse", "is", "dark", "and", "nobody", "may", "leave")
SIZES = [QSize(420, 220), QSize(720, 400), QSize(1100, 640)]


def layout(units: int, words: int, size: QSize = SIZES[1], ratio: float = 1.0) -> Layout:
    return Layout.of(units, [WORDS[index % len(WORDS)] for index in range(words)], ENDS, size, ratio)


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("units", [16, 64, 128, 256])
@pytest.mark.parametrize("words", [1, 9, 40, 128])
def test_everything_lies_inside_the_widget(size: QSize, units: int, words: int) -> None:
    made, around = layout(units, words, size), QRectF(0, 0, size.width(), size.height())
    assert around.contains(made.cells)
    assert around.contains(made.scale)
    assert around.contains(made.readout)
    assert not made.cells.intersects(made.readout)
    assert made.cells.right() < made.scale.left()


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("units", [16, 64, 128, 256])
@pytest.mark.parametrize("words", [1, 9, 40, 128])
def test_columns_and_rows_are_whole_pixels_within_their_bounds(size: QSize, units: int, words: int) -> None:
    made = layout(units, words, size)
    assert made.column == int(made.column)
    assert made.row == int(made.row)
    assert 16 <= made.column <= 64
    assert 2 <= made.row <= 14


def test_on_a_fine_screen_cells_are_whole_device_pixels() -> None:
    made = layout(100, 9, QSize(721, 403), 1.5)
    lengths = [length * 1.5 for length in (made.column, made.row, made.cells.left(), made.cells.top())]
    assert lengths == pytest.approx([round(length) for length in lengths], abs=1e-6)


def test_of_too_many_words_the_last_are_shown_and_it_says_so() -> None:
    made = layout(16, 100)
    assert made.columns < 100
    assert made.first_word == 100 - made.columns
    assert made.says() == f"the last {made.columns} of 100 words"


def test_of_too_many_units_the_first_are_shown_and_it_says_so() -> None:
    made = layout(256, 9, SIZES[0])
    assert made.row == 2
    assert made.says() == f"the first {made.rows} of 256 units"
    assert made.caption.top() >= made.cells.bottom()
    assert made.caption.bottom() <= made.readout.top()


def test_where_all_is_shown_nothing_is_said() -> None:
    assert layout(16, 9).says() == ""


def test_short_words_lie_level_and_longer_ones_are_slanted() -> None:
    assert Layout.of(16, ("my", "king"), ENDS, SIZES[1]).slant == 0
    assert layout(16, 9).slant > 0


def test_crowded_words_are_steeper() -> None:
    assert layout(16, 40).slant > layout(16, 9).slant


def test_slanted_words_stay_inside_the_widget() -> None:
    words = ["a"] * 20 + ["incomprehensibilities" * 3]
    made = Layout.of(16, words, ENDS, SIZES[0])
    assert made.cells.top() - STRIP <= 0.3 * SIZES[0].height() + 12
    assert made.anchor(made.columns - 1).x() + made.room * 0.5 <= SIZES[0].width()


@pytest.mark.parametrize("words", [9, 40])
def test_every_cell_is_found_under_its_middle(words: int) -> None:
    made = layout(32, words)
    spots = [(row, column) for row in range(made.rows) for column in range(made.columns)]
    assert [made.at(made.cell(*spot).center()) for spot in spots] == spots


@pytest.mark.parametrize("words", [2, 9, 40])
def test_every_word_is_found_where_it_begins(words: int) -> None:
    made = layout(32, words)
    begins = [made.anchor(column) - QPointF(0, 2) for column in range(made.columns)]
    assert [made.word_at(begin) for begin in begins] == list(range(made.columns))


def test_a_slanted_word_is_found_at_its_upper_end() -> None:
    made = layout(32, 9)
    rise = made.cells.top() - STRIP - 4
    assert made.word_at(QPointF(made.anchor(2).x() + rise, 4)) == 2


def test_no_word_is_written_on_the_map_and_no_cell_above_it() -> None:
    made = layout(32, 9)
    assert made.word_at(made.cells.center()) is None
    assert made.at(QPointF(made.cells.center().x(), 5)) is None


def test_beside_the_map_the_outermost_word_is_nearest() -> None:
    made = layout(32, 9)
    assert made.nearest_word(QPointF(-50, made.cells.bottom())) == 0
    assert made.nearest_word(QPointF(5000, made.cells.bottom())) == 8


@pytest.mark.parametrize("units", [16, 64, 256])
def test_numbered_rows_are_at_least_a_line_apart(units: int) -> None:
    made = layout(units, 9)
    ticks = made.tick_rows()
    assert ticks[0] == 0
    assert (ticks[1] - ticks[0]) * made.row >= 18


@pytest.mark.parametrize(("units", "words"), [(0, 0), (0, 5), (5, 0)])
def test_an_empty_map_has_no_cells(units: int, words: int) -> None:
    made = layout(units, words)
    assert made.is_empty()
    assert made.at(QPointF(100, 100)) is None
    assert made.word_at(QPointF(100, 5)) is None
