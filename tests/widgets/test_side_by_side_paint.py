"""What lies where in a column of several machines, how its words are shortened, and that they can be read."""

import numpy as np
import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QApplication

from playground.widgets.look import LIGHT, STRONG, THEMES, Theme, apply, contrast, font, scaled
from playground.widgets.numbers import percent
from playground.widgets.side_by_side_paint import (
    MOST_ROWS,
    Column,
    Stack,
    best_rect,
    caption,
    column_picture,
    stacked,
)
from playground.widgets.text_fit import advance

WORDS = ("jumped", "said", "looked", "was", "ran", "went", "and", "had", "sat", "could")
SHARES = (0.124, 0.101, 0.083, 0.051, 0.042, 0.033, 0.021, 0.02, 0.012, 0.0004)
RNN = Column("RNN", "trained here, step 900", WORDS, SHARES)
FOUR = (
    RNN,
    Column("LSTM", "", WORDS, SHARES),
    Column("Transformer", "", WORDS, SHARES),
    Column("Counting", "", (), ()),
)
SIZES = [QSize(480, 260), QSize(800, 400), QSize(1100, 640)]


@pytest.fixture(autouse=True)
def look(clothes: None) -> None:
    """Dressed as the program is."""


@pytest.fixture(params=[1.0, 1.3], ids=["plain text", "larger text"])
def larger(request: pytest.FixtureRequest, qapp: QApplication) -> float:
    """How large type is."""
    apply(qapp, "light", request.param)
    return request.param


def spots(stack: Stack) -> list[float]:
    """The heights at which things begin, from the top."""
    return [0, stack.top, stack.name, stack.caption, stack.best, stack.share, stack.first_row]


def picture(column: Column, number: int = 1, theme: Theme = LIGHT, width: int = 275, height: int = 640) -> QImage:
    stack = stacked(FOUR, QSize(4 * width, height))
    return column_picture(column, number, frozenset(), stack, QSize(width, height), 1.0, theme).toImage()


def colours(image: QImage) -> set[str]:
    pixels = np.frombuffer(image.convertToFormat(QImage.Format.Format_ARGB32).constBits(), np.uint32)
    return {QColor.fromRgba(pixel).name() for pixel in np.unique(pixels).tolist()}


def test_every_word_needs_a_share() -> None:
    with pytest.raises(ValueError, match="every word needs a share, got 2 words and 1 shares"):
        Column("RNN", "", ("a", "b"), (0.5,))


def test_a_candidate_is_a_word_with_its_share() -> None:
    assert RNN.candidate(1) == "said 10.1\N{NARROW NO-BREAK SPACE}%"


def test_only_the_first_machine_is_this_one() -> None:
    assert [caption(RNN, 0), caption(RNN, 1)] == ["this one, trained here, step 900", "trained here, step 900"]


def test_without_a_caption_this_one_stands_alone() -> None:
    assert caption(Column("RNN", "", (), ()), 0) == "this one"


def test_things_lie_beneath_one_another(larger: float) -> None:
    heights = [spots(stacked(FOUR, size * larger)) for size in SIZES]
    assert heights == [sorted(set(each)) for each in heights]


def test_six_to_ten_rows_fit(larger: float) -> None:
    for room in (size * larger for size in SIZES):
        stack = stacked(FOUR, room)
        assert 6 <= stack.rows <= MOST_ROWS
        assert stack.row(stack.rows - 1).bottom() <= room.height()
        assert stack.pitch >= scaled(18)


def test_where_there_is_more_room_there_are_more_rows() -> None:
    assert [stacked(FOUR, QSize(800, height)).rows for height in (260, 400, 640)] == [6, 7, 10]


def test_a_bar_lies_neither_over_its_word_nor_over_its_share(larger: float) -> None:
    figure = advance(percent(0.9999), font(13, tabular=True))
    for size in SIZES:
        word, bar, share = stacked(FOUR, size * larger).parts(0)
        assert bar.left() >= word.right() or bar.top() >= word.bottom() - 1e-6
        assert bar.right() <= share.right() - figure or bar.top() >= share.bottom() - 1e-6


def test_a_long_word_ends_before_its_share() -> None:
    stack = stacked(FOUR, QSize(480, 260))
    image = picture(Column("RNN", "", ("w" * 50,), (0.9999,)), width=120, height=260)
    gap = stack.width + stack.padding - advance(percent(0.9999), font(13, tabular=True)) - 3
    top, bottom = round(stack.row(0).top()), round(stack.parts(0)[1].top())
    assert not any(image.pixelColor(round(gap), y).alpha() for y in range(top, bottom))


@pytest.mark.parametrize(("width", "height"), [(120, 260), (200, 400), (275, 640)])
def test_shares_end_at_the_right_edge(width: int, height: int) -> None:
    stack, image = stacked(FOUR, QSize(4 * width, height)), picture(RNN, width=width, height=height)
    share = image.copy(stack.parts(0)[2].toRect())
    inked = [x for x in range(share.width()) if any(share.pixelColor(x, y).alpha() for y in range(share.height()))]
    assert share.width() - 3 <= inked[-1]


def test_bars_lie_beneath_the_words_where_columns_are_narrow() -> None:
    assert [stacked(FOUR, QSize(width, 400)).beneath for width in (480, 800, 1100)] == [True, True, False]


def test_names_are_large_where_they_fit_and_smaller_where_not() -> None:
    sizes = [stacked(FOUR, QSize(width, 400)).name_size for width in (1100, 400)]
    assert sizes[0] == STRONG
    assert sizes[1] < STRONG
    assert all(advance("Transformer", font(sizes[1], 600)) <= stacked(FOUR, QSize(400, 400)).width for _ in FOUR)


def test_captions_that_are_too_long_for_a_line_have_two() -> None:
    assert [stacked(FOUR, QSize(width, 400)).caption_lines for width in (480, 1100)] == [2, 1]


def test_without_columns_there_is_room_all_the_same() -> None:
    assert stacked((), QSize(0, 0)).width > 0


@pytest.mark.parametrize("theme", THEMES.values(), ids=THEMES)
def test_only_the_first_column_has_a_ground(theme: Theme) -> None:
    assert theme.selected in colours(picture(RNN, 0, theme))
    assert theme.selected not in colours(picture(RNN, 1, theme))


def test_a_hairline_stands_between_columns_that_have_no_ground() -> None:
    at = stacked(FOUR, QSize(1100, 640)).top + 40
    lines = [picture(RNN, number).pixelColor(0, round(at)).name() == LIGHT.line for number in (1, 2)]
    assert lines == [False, True]


def test_the_best_word_is_large_and_in_the_machines_colour() -> None:
    stack, image = stacked(FOUR, QSize(1100, 640)), picture(RNN)
    part = image.copy(best_rect(stack).toRect())
    inked = [
        y for y in range(part.height()) if QColor(LIGHT.machine).name() in colours(part.copy(0, y, part.width(), 1))
    ]
    assert inked[-1] - inked[0] >= 20


def test_a_long_best_word_stays_inside_its_column() -> None:
    image = picture(Column("RNN", "", ("incomprehensibilities" * 3,), (0.5,)), width=120)
    assert not any(image.pixelColor(x, y).alpha() for x in range(113, 120) for y in range(120))


def test_a_machine_that_says_nothing_has_no_bars() -> None:
    silent = colours(picture(Column("RNN", "", (), (), "getting ready")))
    assert LIGHT.background.lower() not in silent
    assert LIGHT.background.lower() in colours(picture(RNN))


def test_words_of_its_own_are_bold() -> None:
    stack = stacked(FOUR, QSize(1100, 640))
    plain, bold = (
        column_picture(RNN, 1, own, stack, QSize(275, 640), 1.0, LIGHT).toImage().copy(stack.parts(2)[0].toRect())
        for own in (frozenset[str](), frozenset({"looked"}))
    )
    assert ink(bold) > 1.1 * ink(plain)


def ink(image: QImage) -> int:
    return sum(image.pixelColor(x, y).alpha() for x in range(image.width()) for y in range(image.height()))


@pytest.mark.parametrize("theme", THEMES.values(), ids=THEMES)
def test_everything_can_be_read_on_both_grounds(theme: Theme) -> None:
    for ground in (theme.card, theme.selected):
        assert min(contrast(colour, ground) for colour in (theme.text, theme.muted, theme.machine)) >= 4.5
