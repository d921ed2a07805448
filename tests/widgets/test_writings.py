"""The newest writing stands on top, older ones below it, and none is cut in half."""

from collections.abc import Iterator

import pytest
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from playground.widgets import look
from playground.widgets.writings import INVITATION, Writings
from tests import looks

SHORT = [(100, "the the of"), (200, "my lord is"), (300, "the king is not well")]
LONG = "the king is not well as you be like to him the queen fair babe is a single thing belike to see a lion"


@pytest.fixture
def window(clothes: None, qtbot: QtBot) -> Iterator[QWidget]:
    made = QWidget()
    qtbot.addWidget(made)
    made.resize(272, 400)
    yield made
    made.hide()


@pytest.fixture
def writings(window: QWidget) -> Writings:
    made = Writings(parent=window)
    made.resize(272, 400)
    window.show()
    return made


def has_colour(image: QImage, colour: str, top: int, bottom: int) -> bool:
    wanted = QColor(colour).rgb()
    return any(image.pixel(x, y) == wanted for x in range(image.width()) for y in range(top, bottom))


def rows_with(image: QImage, colour: str) -> list[int]:
    """The rows that have this colour from end to end."""
    wanted = QColor(colour).rgb()
    return [y for y in range(image.height()) if all(image.pixel(x, y) == wanted for x in range(image.width()))]


def ink_bottom(image: QImage) -> int:
    """The last row in which anything is painted."""
    ground = image.pixel(image.width() - 1, image.height() - 1)
    rows = range(image.height() - 1, -1, -1)
    return next(y for y in rows if any(image.pixel(x, y) != ground for x in range(image.width())))


def test_the_newest_is_on_top(writings: Writings) -> None:
    writings.set_writings(SHORT)
    assert writings.texts() == ["the king is not well", "my lord is", "the the of"]


def test_between_two_writings_there_is_a_hairline(writings: Writings) -> None:
    writings.set_writings(SHORT)
    assert len(rows_with(writings.grab().toImage(), look.LIGHT.line)) == 2


def test_only_the_newest_is_in_full_colour(writings: Writings) -> None:
    writings.set_writings(SHORT)
    image = writings.grab().toImage()
    first, _ = rows_with(image, look.LIGHT.line)
    assert has_colour(image, look.LIGHT.text, 0, first)
    assert not has_colour(image, look.LIGHT.text, first, image.height())
    assert has_colour(image, look.LIGHT.muted, first, image.height())


def test_what_does_not_fit_wholly_is_left_out(writings: Writings) -> None:
    writings.set_writings([(100, LONG), (200, LONG), (300, LONG)])
    assert writings.texts() == [LONG, LONG, LONG]
    writings.resize(272, 170)
    assert writings.texts() == [LONG]


@pytest.mark.parametrize("height", range(120, 401, 35))
def test_nothing_is_cut_at_the_lower_edge(writings: Writings, height: int) -> None:
    writings.resize(272, height)
    writings.set_writings([(100 * n, LONG) for n in range(1, 9)])
    assert ink_bottom(writings.grab().toImage()) < height - 1


def test_only_the_newest_is_shortened_where_it_is_too_long(writings: Writings) -> None:
    writings.resize(272, 120)
    writings.set_writings([(100, "short"), (200, "word " * 200)])
    (text,) = writings.texts()
    assert text.endswith("…")
    assert text.startswith("word word")


def test_more_room_shows_more(writings: Writings, window: QWidget) -> None:
    writings.resize(272, 120)
    writings.set_writings(SHORT)
    few = len(writings.texts())
    writings.resize(272, 400)
    assert len(writings.texts()) > few


def test_lines_of_a_writing_stay_lines_but_empty_ones_go(writings: Writings) -> None:
    writings.set_writings([(100, "\n\nmy  lord\n\n\nthe king \n")])
    assert writings.texts() == ["my lord the king"]


def test_a_writing_of_nothing_is_a_dash(writings: Writings) -> None:
    writings.set_writings([(100, " \n ")])
    assert writings.texts() == ["–"]


def test_a_very_long_word_is_broken(writings: Writings) -> None:
    writings.set_writings([(100, "x" * 60)])
    (text,) = writings.texts()
    assert text.replace(" ", "") == "x" * 60
    assert " " in text


def test_large_characters_are_not_cut_in_two(writings: Writings) -> None:
    writings.set_writings([(100, "😀 " * 40)])
    (text,) = writings.texts()
    assert text.split() == ["😀"] * 40


def test_without_writings_it_invites(writings: Writings) -> None:
    assert writings.texts() == []
    assert writings.accessibleDescription() == INVITATION
    assert has_colour(writings.grab().toImage(), look.LIGHT.muted, 0, 60)


def test_the_invitation_can_be_another(clothes: None, qtbot: QtBot) -> None:
    writings = Writings("Wait.")
    qtbot.addWidget(writings)
    assert writings.accessibleDescription() == "Wait."


def test_the_newest_is_said_to_screen_readers(writings: Writings) -> None:
    writings.set_writings(SHORT)
    assert writings.accessibleName() == "It writes by itself"
    assert writings.accessibleDescription() == "the king is not well"
    writings.set_writings([])
    assert writings.accessibleDescription() == INVITATION


def test_giving_a_list_does_not_tie_the_writings_to_it(writings: Writings) -> None:
    given = list(SHORT)
    writings.set_writings(given)
    given.clear()
    assert len(writings.texts()) == 3


def test_a_step_below_0_is_refused(writings: Writings) -> None:
    with pytest.raises(ValueError, match="the step of a writing must be 0 or more, got -1"):
        writings.set_writings([(-1, "the")])


@pytest.mark.parametrize("theme", look.THEMES)
def test_text_and_older_text_can_be_read(writings: Writings, qapp: QApplication, theme: look.ThemeName) -> None:
    look.apply(qapp, theme)
    writings.set_writings(SHORT)
    shown, image = look.THEMES[theme], writings.grab().toImage()
    assert has_colour(image, shown.text, 0, 60)
    assert has_colour(image, shown.muted, 60, 200)
    assert look.contrast(shown.muted, shown.card) >= 4.5


def test_larger_text_shows_fewer_and_cuts_nothing(qapp: QApplication, qtbot: QtBot) -> None:
    counts = []
    for size in (1.0, 1.3):
        with looks.dressed(qapp, "dark", size):
            writings = Writings()
            qtbot.addWidget(writings)
            writings.resize(272, 300)
            writings.set_writings([(100 * n, LONG) for n in range(1, 9)])
            counts.append(len(writings.texts()))
            assert ink_bottom(writings.grab().toImage()) < 299
    assert counts[1] < counts[0]


@pytest.mark.parametrize("size", [(1, 1), (60, 20), (272, 120), (600, 900)])
def test_painting_never_fails(writings: Writings, size: tuple[int, int]) -> None:
    writings.resize(*size)
    assert not writings.grab().isNull()
    writings.set_writings([(n, LONG * 10) for n in range(200)])
    assert not writings.grab().isNull()
