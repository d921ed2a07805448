"""Lines are measured, shortened at the right end, wrapped between words, and written where they belong."""

import pytest
from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QImage, QPainter

from playground.widgets.look import CAPTION, LIGHT, font
from playground.widgets.picture import blank_pixmap
from playground.widgets.text_fit import advance, end_of, fitted, wrapped, write


@pytest.fixture(autouse=True)
def look(clothes: None) -> None:
    """Dressed as the program is."""


def written(words: str, right: bool = False) -> QImage:
    """A line in a room from 20 to 120, in the middle between 10 and 40."""
    picture = blank_pixmap(QSize(160, 50), 1.0)
    painter = QPainter(picture)
    write(painter, QRectF(20, 10, 100, 30), words, font(15), LIGHT.text, right)
    painter.end()
    return picture.toImage()


def inked(image: QImage) -> tuple[list[int], list[int]]:
    """The columns and the rows that have ink."""
    spots = [(x, y) for x in range(image.width()) for y in range(image.height()) if image.pixelColor(x, y).alpha()]
    return sorted({x for x, _ in spots}), sorted({y for _, y in spots})


def test_a_line_that_fits_is_left_alone() -> None:
    assert fitted("jumped", font(15), 100) == "jumped"


def test_a_line_that_is_too_long_loses_its_end() -> None:
    line = fitted("incomprehensibilities", font(15), 80)
    assert line.startswith("inco")
    assert line.endswith("…")
    assert advance(line, font(15)) <= 80


def test_a_line_has_no_line_breaks() -> None:
    assert fitted("a\nb", font(15), 100) == "a b"


def test_of_a_long_question_the_end_is_seen_in_whole_words() -> None:
    line = end_of("once upon a time there was a fox", font(15), 120)
    assert line.endswith(" was a fox")
    assert line.startswith("… ")
    assert advance(line, font(15)) <= 120


def test_of_one_long_word_the_end_is_seen() -> None:
    line = end_of("incomprehensibilities", font(15), 80)
    assert line.startswith("…")
    assert line.endswith("ties")


def test_a_sentence_is_wrapped_between_words() -> None:
    lines = wrapped("it is still reading the stories", font(13), 100, 4)
    assert " ".join(lines) == "it is still reading the stories"
    assert len(lines) == 2
    assert all(advance(line, font(13)) <= 100 for line in lines)


def test_of_a_sentence_with_too_many_lines_the_last_is_shortened() -> None:
    assert wrapped("it is still reading the stories", font(13), 60, 2)[1].endswith("…")


def test_a_number_is_not_torn_apart() -> None:
    thousand = "1\N{NARROW NO-BREAK SPACE}240"
    assert wrapped(f"trained here, step {thousand}", font(CAPTION), 118, 2)[1] == thousand


def test_nothing_is_no_line() -> None:
    assert wrapped("", font(13), 100, 4) == []


def test_no_room_holds_no_words() -> None:
    assert advance(fitted("jumped", font(15), -5), font(15)) <= advance("…", font(15))


def test_larger_type_is_wider() -> None:
    assert advance("jumped", font(18)) > advance("jumped", font(15)) > advance("jump", font(15))


def test_a_line_begins_at_the_left_of_its_room() -> None:
    assert 20 <= inked(written("HI"))[0][0] <= 23


def test_a_line_ends_at_the_right_of_its_room_if_wished() -> None:
    assert 116 <= inked(written("HI", right=True))[0][-1] <= 120


def test_a_line_stands_in_the_middle_of_its_height() -> None:
    rows = inked(written("HI"))[1]
    assert abs((rows[0] + rows[-1]) / 2 - 25) <= 2


def test_a_line_that_is_too_long_stays_in_its_room() -> None:
    assert inked(written("incomprehensibilities"))[0][-1] < 120
