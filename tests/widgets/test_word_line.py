from collections.abc import Iterator
from itertools import pairwise

import pytest
from PySide6.QtCore import QPointF, QSize
from PySide6.QtWidgets import QApplication

from playground.widgets import look
from playground.widgets.look import THEMES, Theme, contrast
from playground.widgets.numbers import THIN
from playground.widgets.word_line import before_words, chip_colours, elided, figure, line_up
from tests.looks import dressed

WORDS = ["my", "lord", "the", "king", "is", "at", "the", "museum", "and", "he", "will", "not"]
SIZE = QSize(1200, 240)


@pytest.fixture(autouse=True)
def clothed(clothes: None) -> None:
    """All widths are those of the program's type."""


@pytest.fixture(params=[1.0, 1.3])
def text_size(request: pytest.FixtureRequest, qapp: QApplication) -> Iterator[float]:
    with dressed(qapp, "light", request.param):
        yield request.param


@pytest.mark.usefixtures("text_size")
def test_all_words_that_fit_stand_in_the_middle_of_the_line() -> None:
    line = line_up(WORDS[:8], "be ?", SIZE)
    assert line.first == 0
    assert len(line.chips) == 8
    assert line.chips[0].left() == pytest.approx(SIZE.width() - line.guess.right(), abs=1)


def test_with_room_chips_are_forty_high_and_twenty_apart() -> None:
    line = line_up(["my", "king"], "be ?", SIZE)
    assert [chip.height() for chip in line.chips] == [40, 40]
    assert line.chips[1].left() - line.chips[0].right() == 20
    assert line.guess.left() - line.chips[1].right() == 20


@pytest.mark.usefixtures("text_size")
def test_chips_never_touch_nor_stick_out() -> None:
    cases = [(count, width) for count in (1, 2, 5, 12, 100) for width in (480, 640, 720, 800, 880, 960, 1200)]
    assert [case for case in cases if not has_its_place(*case)] == []


def has_its_place(count: int, width: int) -> bool:
    """Whether all chips of so many words stand in a line so wide, each apart from the next."""
    line = line_up((WORDS * 9)[:count], "be ?", QSize(width, 240))
    places = [*([line.before] if line.first else []), *line.chips, line.guess]
    apart = [right.left() - left.right() for left, right in pairwise(places)]
    return places[0].left() >= 0 and places[-1].right() <= width and min(apart) >= 7


def test_chips_move_together_before_words_are_left_out() -> None:
    line = line_up(WORDS, "be ?", QSize(920, 240))
    assert line.first == 0
    assert 8 <= line.chips[1].left() - line.chips[0].right() < 20


def test_where_there_is_no_room_for_all_the_last_words_have_it() -> None:
    line = line_up(WORDS, "be ?", QSize(480, 240))
    assert 0 < line.first < len(WORDS)
    assert line.texts == (*WORDS[line.first :], "be ?")
    assert line.before.right() < line.chips[0].left()


def test_the_last_word_is_always_there() -> None:
    line = line_up(["pneumonoultramicroscopic"] * 3, "", QSize(60, 60))
    assert line.first == 2
    assert len(line.chips) == 1


def test_no_words_are_an_empty_line() -> None:
    line = line_up([], "", SIZE)
    assert line.chips == ()
    assert line.at(QPointF(600, 200)) is None


def test_a_guess_alone_stands_in_the_middle() -> None:
    line = line_up([], "be ?", SIZE)
    assert line.guess.center().x() == pytest.approx(600, abs=1)


def test_every_word_is_found_at_its_middle_and_below_at_its_figure() -> None:
    line = line_up(WORDS, "be ?", QSize(640, 240))
    shown = list(range(line.first, len(WORDS)))
    assert [line.at(line.place(index).center()) for index in shown] == shown
    assert [line.at(line.place(index).center() + QPointF(0, 34)) for index in shown] == shown


def test_between_two_words_it_is_the_nearer_one() -> None:
    line = line_up(["my", "king"], "", SIZE)
    right = line.chips[0].right()
    middle = line.chips[0].center().y()
    assert line.at(QPointF(right + 6, middle)) == 0
    assert line.at(QPointF(right + 14, middle)) == 1


def test_arcs_are_14_high_and_158_higher_where_they_are_longest() -> None:
    line = line_up(WORDS, "be ?", QSize(1200, 260))
    whole = line.foot(11).x() - line.foot(0).x()
    assert line.height(0) == pytest.approx(14 * line.tallest / 172, rel=1e-9)
    assert line.height(whole) == pytest.approx(line.tallest, rel=1e-9)
    assert line.tallest == pytest.approx(172, abs=6)


@pytest.mark.parametrize("height", [150, 200, 240, 330])
def test_arcs_and_figures_have_room(height: int) -> None:
    line = line_up(WORDS, "be ?", QSize(1200, height))
    assert line.foot(0).y() - line.tallest >= 4
    assert line.chips[0].bottom() + 24 <= height


def test_in_a_short_line_arcs_are_flat() -> None:
    line = line_up(["my", "king"], "", SIZE)
    assert line.height(line.foot(1).x() - line.foot(0).x()) < 60


def test_a_very_long_word_is_shortened() -> None:
    assert elided("museum") == "museum"
    assert elided("pneumonoultramicroscopic" * 4).endswith("…")


@pytest.mark.parametrize(
    ("weight", "written"),
    [(0.0, "·"), (0.0049, "·"), (0.005, f"1{THIN}%"), (0.31, f"31{THIN}%"), (1.0, f"100{THIN}%")],
)
def test_weights_are_whole_per_cent_and_next_to_nothing_is_a_dot(weight: float, written: str) -> None:
    assert figure(weight) == written


def test_words_that_have_no_room_are_counted() -> None:
    assert before_words(1) == "… 1 word before"
    assert before_words(23) == "… 23 words before"


@pytest.mark.parametrize("theme", THEMES.values(), ids=THEMES)
def test_words_can_be_read_on_every_chip(theme: Theme) -> None:
    pairs = [chip_colours(theme, share / 100) for share in range(101)]
    assert min(contrast(*pair) for pair in pairs) >= 4.5


@pytest.mark.parametrize("theme", THEMES.values(), ids=THEMES)
def test_a_chip_that_is_not_looked_at_is_quiet_and_one_that_is_all_looked_at_is_the_ramps_end(theme: Theme) -> None:
    assert chip_colours(theme, 0.0)[0] == theme.raised.lower()
    assert chip_colours(theme, 1.0)[0] == theme.activations[-1].lower()


def test_the_more_a_chip_is_looked_at_the_darker_it_is_in_the_light_theme() -> None:
    grounds = [contrast("#FFFFFF", chip_colours(look.LIGHT, share / 100)[0]) for share in range(101)]
    assert all(more > less - 0.02 for less, more in pairwise(grounds))
