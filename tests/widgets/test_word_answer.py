"""The likeliest words with their shares, of which one is taken by a click or by keyboard."""

import math
from collections.abc import Iterator

import numpy as np
import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QColor, QImage, QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from playground.widgets import look
from playground.widgets.glide import Glide
from playground.widgets.numbers import THIN, percent
from playground.widgets.word_answer import FEWEST, MOST, Candidate, WordAnswer
from tests import looks

LEFT = Qt.MouseButton.LeftButton
SHARES = {"be": 0.48, "come": 0.1, "speak": 0.08, "to": 0.03, "see": 0.02, "hear": 0.01}


def candidates(shares: dict[str, float], before: float = 1.0) -> list[Candidate]:
    """Words with their shares, which before temperature were so many times as large."""
    return [Candidate(word, word, share, share * before) for word, share in shares.items()]


def many(number: int) -> list[Candidate]:
    return [Candidate(f"word{n}", f"word{n}", 0.5 / number, 0.5 / number) for n in range(number)]


@pytest.fixture
def window(clothes: None, qtbot: QtBot) -> Iterator[QWidget]:
    made = QWidget()
    qtbot.addWidget(made)
    made.resize(272, 330)
    yield made
    made.hide()


@pytest.fixture
def answer(window: QWidget) -> WordAnswer:
    elsewhere = QLineEdit(window)  # has the focus, as the field in which the visitor types
    elsewhere.resize(0, 0)
    made = WordAnswer(window)
    made.resize(272, 330)
    made.set_candidates(candidates(SHARES), 1200, 0.28, 0.28)
    window.show()
    elsewhere.setFocus()
    return made


@pytest.fixture
def taken(answer: WordAnswer) -> list[str]:
    """Every word that was taken."""
    heard: list[str] = []
    answer.taken.connect(heard.append)
    return heard


def glide_of(answer: WordAnswer) -> Glide:
    glide = answer.findChild(Glide)
    assert isinstance(glide, Glide)
    return glide


def middle(answer: WordAnswer, index: int) -> QPoint:
    return answer.row_rect(index).center().toPoint()


def click(answer: WordAnswer, index: int) -> None:
    QTest.mouseClick(answer, LEFT, pos=middle(answer, index))


def press(answer: WordAnswer, *keys: Qt.Key) -> None:
    for key in keys:
        QTest.keyClick(answer, key)


def pixels(answer: WordAnswer, colour: str, row: int) -> int:
    """How many pixels of a row have a colour."""
    image, at, wanted = answer.grab().toImage(), answer.row_rect(row).toAlignedRect(), QColor(colour).rgb()
    return sum(
        image.pixel(x, y) == wanted
        for x in range(image.width())
        for y in range(at.top(), min(at.bottom(), image.height()))
    )


def bar_ends(image: QImage, y: int, colour: str) -> tuple[int, int]:
    """The first and the last pixel of a colour in a line."""
    found = [x for x in range(image.width()) if image.pixel(x, y) == QColor(colour).rgb()]
    return found[0], found[-1]


def shares(answer: WordAnswer) -> float:
    """What the shown shares add up to, in per cent."""
    return sum(float(figure.replace(f"{THIN}%", "")) for _, figure in answer.rows())


# What is shown.


def test_the_best_word_is_the_largest(answer: WordAnswer) -> None:
    assert answer.headline() == "be"


def test_each_word_has_a_row_and_all_others_share_the_last(answer: WordAnswer) -> None:
    assert answer.rows() == [*((word, percent(share)) for word, share in SHARES.items()),
                             (f"1{THIN}200 other words", percent(0.28))]  # fmt: skip


def test_all_rows_add_up_to_100_per_cent(answer: WordAnswer) -> None:
    assert shares(answer) == pytest.approx(100, abs=0.01)
    answer.resize(272, 220)
    assert shares(answer) == pytest.approx(100, abs=0.01)


def test_words_without_a_row_count_among_the_others(answer: WordAnswer) -> None:
    answer.set_candidates(many(50), 100, 0.5, 0.5)
    assert answer.rows()[-1][0] == f"{100 + 50 - (len(answer.rows()) - 1)} other words"


def test_one_other_word_is_one_word(answer: WordAnswer) -> None:
    answer.set_candidates(candidates(SHARES), 1, 0.28, 0.28)
    assert answer.rows()[-1][0] == "1 other word"


def test_without_others_there_is_no_row_for_them(answer: WordAnswer) -> None:
    answer.set_candidates(candidates({"be": 0.7, "come": 0.3}), 0, 0.0, 0.0)
    assert [word for word, _ in answer.rows()] == ["be", "come"]


@pytest.mark.parametrize("height", [1, 200, 260, 330, 400, 900])
def test_there_are_four_to_ten_rows_inside_the_widget(answer: WordAnswer, height: int) -> None:
    answer.resize(272, height)
    answer.set_candidates(many(200), 10, 0.5, 0.5)
    rows = len(answer.rows())
    assert FEWEST <= rows <= MOST
    if height >= answer.minimumSizeHint().height():
        assert answer.row_rect(rows - 1).bottom() <= height + 0.01
        assert answer.row_rect(0).height() >= 24


def test_less_room_shows_fewer_rows(answer: WordAnswer) -> None:
    answer.set_candidates(many(200), 10, 0.5, 0.5)
    rows = len(answer.rows())
    answer.resize(272, 260)
    assert len(answer.rows()) < rows


@pytest.mark.parametrize("size", [1.2, 1.3])
def test_rows_are_high_enough_for_fingers_where_type_is_large(
    answer: WordAnswer, qapp: QApplication, size: float
) -> None:
    look.apply(qapp, "light", size)
    answer.resize(272, look.scaled(330))
    answer.set_candidates(many(200), 10, 0.5, 0.5)
    assert answer.row_rect(0).height() >= 44
    answer.resize(answer.minimumSizeHint())
    assert answer.row_rect(0).height() >= look.control() - 8
    assert answer.row_rect(len(answer.rows()) - 1).bottom() <= answer.height() + 0.01


def test_without_words_it_invites(answer: WordAnswer) -> None:
    answer.set_candidates([], 0, 0.0, 0.0)
    assert answer.headline() == "Type something"
    assert answer.rows() == []
    assert answer.accessibleDescription() == "It answers while you type."


def test_the_answer_is_said_to_screen_readers(answer: WordAnswer) -> None:
    assert answer.accessibleName() == "Next word"
    assert answer.accessibleDescription().startswith(f"be {percent(0.48)}, come {percent(0.1)}")


def test_a_label_is_shown_in_place_of_its_word(answer: WordAnswer, taken: list[str]) -> None:
    answer.set_candidates([Candidate("\n", "¶ new line", 1.0, 1.0)], 0, 0.0, 0.0)
    assert answer.headline() == "¶ new line"
    click(answer, 0)
    assert taken == ["\n"]


def test_giving_a_list_does_not_tie_the_answer_to_it(answer: WordAnswer) -> None:
    given = candidates(SHARES)
    answer.set_candidates(given, 3, 0.1, 0.1)
    given.clear()
    assert answer.headline() == "be"


def test_fewer_than_0_others_are_refused(answer: WordAnswer) -> None:
    with pytest.raises(ValueError, match="others must be 0 or more, got -1"):
        answer.set_candidates([], -1, 0.0, 0.0)


# Bars.


def test_the_largest_share_of_a_word_fills_its_room(answer: WordAnswer) -> None:
    np.testing.assert_allclose(glide_of(answer).values[:2, 0], [1.0, 0.1 / 0.48], rtol=1e-9)


def test_who_has_no_idea_has_only_short_bars(answer: WordAnswer) -> None:
    answer.set_candidates([Candidate("be", "be", 0.001, 0.001)], 1000, 0.999, 0.999)
    assert glide_of(answer).values[0, 0] == pytest.approx(0.01)


def test_a_bar_is_as_long_as_its_share(answer: WordAnswer) -> None:
    answer.set_candidates(candidates({"be": 0.5, "come": 0.25}), 0, 0.0, 0.0)
    image = answer.grab().toImage()
    best = bar_ends(image, middle(answer, 0).y(), look.LIGHT.machine)
    second = bar_ends(image, middle(answer, 1).y(), look.LIGHT.quiet)
    assert second[0] == best[0]
    assert abs((best[1] - best[0]) / 2 - (second[1] - second[0])) <= 2


def test_thin_bars_show_only_where_temperature_changed_the_shares(answer: WordAnswer) -> None:
    thin = look.LIGHT.mixed(look.LIGHT.machine, look.LIGHT.card, 0.5)
    answer.set_candidates(candidates(SHARES, before=1.0), 1200, 0.28, 0.28)
    assert pixels(answer, thin, 0) == 0
    answer.set_candidates(candidates(SHARES, before=0.5), 1200, 0.28, 0.64)
    assert pixels(answer, thin, 0) > 50


def test_the_caption_shows_only_with_thin_bars(answer: WordAnswer) -> None:
    plain = answer.grab().toImage()
    answer.set_caption("thin bar: all words")
    assert answer.grab().toImage() == plain
    answer.set_candidates(candidates(SHARES, before=0.5), 1200, 0.28, 0.64)
    captioned = answer.grab().toImage()
    answer.set_caption("thin bar: before")
    assert answer.grab().toImage() != captioned


def test_a_bar_that_is_longer_than_its_room_ends_inside_it_and_is_cut(answer: WordAnswer) -> None:
    answer.set_candidates([Candidate("be", "be", 0.1, 0.1)], 1000, 0.9, 0.9)
    image, y = answer.grab().toImage(), middle(answer, 1).y()
    left, right = bar_ends(image, y, look.LIGHT.quiet)
    full = bar_ends(image, middle(answer, 0).y(), look.LIGHT.machine)
    assert abs(left - full[0]) <= 1
    assert abs(right - full[1]) <= 1
    wanted = QColor(look.LIGHT.quiet).rgb()
    assert any(image.pixel(x, y) != wanted for x in range(right - 16, right))


# Motion.


@pytest.fixture
def moving(answer: WordAnswer, qapp: QApplication) -> Iterator[WordAnswer]:
    """An answer whose bars glide."""
    look.set_reduced_motion(qapp, False)
    yield answer
    look.set_reduced_motion(qapp, True)


def test_a_word_that_stays_in_its_place_glides(moving: WordAnswer) -> None:
    moving.set_candidates(candidates(SHARES | {"come": 0.3}), 1200, 0.08, 0.08)
    assert glide_of(moving).is_moving()
    assert 0.1 / 0.48 < glide_of(moving).values[1, 0] < 0.3 / 0.48


def test_another_word_in_a_place_is_there_at_once(moving: WordAnswer) -> None:
    new = {"be": 0.24, "go": 0.12, "speak": 0.08, "to": 0.03, "see": 0.02, "hear": 0.01}
    moving.set_candidates(candidates(new), 1200, 0.5, 0.5)
    assert glide_of(moving).values[1, 0] == pytest.approx(0.5)


def test_bars_arrive_and_then_rest(moving: WordAnswer, qtbot: QtBot) -> None:
    moving.set_candidates(candidates(SHARES | {"come": 0.3}), 1200, 0.08, 0.08)
    qtbot.waitUntil(lambda: not glide_of(moving).is_moving(), timeout=1000)
    assert glide_of(moving).values[1, 0] == pytest.approx(0.3 / 0.48)


def test_reduced_motion_turns_glides_off(moving: WordAnswer) -> None:
    moving.set_reduced_motion(True)
    moving.set_candidates(candidates(SHARES | {"come": 0.3}), 1200, 0.08, 0.08)
    assert not glide_of(moving).is_moving()


def test_hiding_stops_the_clock(moving: WordAnswer) -> None:
    moving.set_candidates(candidates(SHARES | {"come": 0.3}), 1200, 0.08, 0.08)
    moving.hide()
    assert not glide_of(moving).is_moving()


def test_no_number_does_not_stay_in_the_bars(moving: WordAnswer) -> None:
    moving.set_candidates(candidates(SHARES | {"come": math.nan}), 1200, math.nan, math.inf)
    moving.set_candidates(candidates(SHARES), 1200, 0.28, 0.28)
    assert np.isfinite(glide_of(moving).values).all()


# Taking a word.


def test_a_click_on_a_word_takes_it(answer: WordAnswer, taken: list[str]) -> None:
    click(answer, 2)
    assert taken == ["speak"]


def test_a_click_on_the_large_word_takes_it(answer: WordAnswer, taken: list[str]) -> None:
    QTest.mouseClick(answer, LEFT, pos=QPoint(20, 50))
    assert taken == ["be"]


def test_a_click_on_the_others_takes_nothing(answer: WordAnswer, taken: list[str]) -> None:
    click(answer, len(answer.rows()) - 1)
    assert taken == []


def test_another_button_takes_nothing(answer: WordAnswer, taken: list[str]) -> None:
    QTest.mouseClick(answer, Qt.MouseButton.RightButton, pos=middle(answer, 1))
    assert taken == []


def test_a_press_that_is_let_go_elsewhere_takes_nothing(answer: WordAnswer, taken: list[str]) -> None:
    QTest.mousePress(answer, LEFT, pos=middle(answer, 1))
    QTest.mouseRelease(answer, LEFT, pos=middle(answer, 2))
    assert taken == []


def test_the_word_that_was_pressed_is_taken_though_the_answer_changes(answer: WordAnswer, taken: list[str]) -> None:
    QTest.mousePress(answer, LEFT, pos=middle(answer, 1))
    answer.set_candidates(candidates({"a": 0.5, "b": 0.3, "c": 0.2}), 0, 0.0, 0.0)
    QTest.mouseRelease(answer, LEFT, pos=middle(answer, 1))
    assert taken == ["come"]


def test_every_row_is_found_under_its_middle(answer: WordAnswer) -> None:
    rows = [answer.spot_at(QPointF(middle(answer, index))) for index in range(len(answer.rows()))]
    assert rows == [0, 1, 2, 3, 4, 5, None]
    assert answer.spot_at(QPointF(20, 5)) is None
    assert answer.spot_at(QPointF(-1, middle(answer, 1).y())) is None


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space])
def test_a_key_takes_the_chosen_word(answer: WordAnswer, taken: list[str], key: Qt.Key) -> None:
    press(answer, Qt.Key.Key_Down, Qt.Key.Key_Down, key)
    assert taken == ["speak"]


@pytest.mark.parametrize(
    ("keys", "chosen"),
    [
        ((), "be"),
        ((Qt.Key.Key_Up,), "be"),
        ((Qt.Key.Key_Down,), "come"),
        ((Qt.Key.Key_End,), "hear"),
        ((Qt.Key.Key_End, Qt.Key.Key_Down), "hear"),
        ((Qt.Key.Key_End, Qt.Key.Key_Up), "see"),
        ((Qt.Key.Key_End, Qt.Key.Key_Home), "be"),
    ],
)
def test_keys_choose_among_the_words(answer: WordAnswer, keys: tuple[Qt.Key, ...], chosen: str) -> None:
    press(answer, *keys)
    assert answer.chosen() == chosen


def test_the_chosen_word_stays_chosen_where_it_moves(answer: WordAnswer) -> None:
    press(answer, Qt.Key.Key_Down)
    answer.set_candidates(candidates({"be": 0.4, "go": 0.3, "come": 0.2}), 5, 0.1, 0.1)
    assert answer.chosen() == "come"


def test_after_a_word_is_taken_the_best_one_is_chosen(answer: WordAnswer) -> None:
    press(answer, Qt.Key.Key_End, Qt.Key.Key_Return)
    assert answer.chosen() == "be"


def test_without_words_keys_take_nothing(answer: WordAnswer, taken: list[str]) -> None:
    answer.set_candidates([], 0, 0.0, 0.0)
    press(answer, Qt.Key.Key_Down, Qt.Key.Key_Return)
    assert taken == []
    answer.set_candidates(candidates(SHARES), 1200, 0.28, 0.28)
    assert answer.chosen() == "be"


@pytest.mark.parametrize("key", [Qt.Key.Key_Left, Qt.Key.Key_A, Qt.Key.Key_Escape])
def test_other_keys_are_left_to_the_window(answer: WordAnswer, key: Qt.Key) -> None:
    event = QKeyEvent(QEvent.Type.KeyPress, key, Qt.KeyboardModifier.NoModifier)
    answer.keyPressEvent(event)
    assert not event.isAccepted()


def test_the_chosen_row_has_a_ring_while_the_keyboard_is_here(answer: WordAnswer) -> None:
    press(answer, Qt.Key.Key_Down)
    assert pixels(answer, look.LIGHT.machine, 1) == 0
    answer.setFocus()
    assert pixels(answer, look.LIGHT.machine, 1) > 400
    assert answer.accessibleDescription().startswith("Chosen: come. be")


def test_the_row_under_the_pointer_has_a_ground(answer: WordAnswer) -> None:
    QTest.mouseMove(answer, middle(answer, 2))
    assert pixels(answer, look.LIGHT.raised, 2) > 1000
    assert pixels(answer, look.LIGHT.raised, 1) == 0


def test_the_others_have_no_ground_under_the_pointer(answer: WordAnswer) -> None:
    last = len(answer.rows()) - 1
    QTest.mouseMove(answer, middle(answer, last))
    assert pixels(answer, look.LIGHT.raised, last) == 0


# Its looks.


@pytest.mark.parametrize("theme", look.THEMES.values(), ids=look.THEMES)
def test_everything_can_be_read(theme: look.Theme) -> None:
    for ground in (theme.card, theme.raised):
        assert look.contrast(theme.text, ground) >= 4.5
        assert look.contrast(theme.muted, ground) >= 4.5
    assert look.contrast(theme.machine, theme.card) >= 4.5


def test_it_follows_the_theme(answer: WordAnswer, qapp: QApplication) -> None:
    answer.grab()
    look.apply(qapp, "dark")
    assert pixels(answer, look.DARK.machine, 0) > 100
    assert pixels(answer, look.LIGHT.machine, 0) == 0


@pytest.mark.parametrize("size", [1.0, 1.2, 1.3])
def test_nothing_is_shortened_in_a_narrow_column(answer: WordAnswer, qapp: QApplication, size: float) -> None:
    look.apply(qapp, "light", size)
    answer.set_candidates(candidates(SHARES, before=0.5), 1200, 0.28, 0.64)
    for width in (240, 272):
        answer.resize(width, look.scaled(330))
        assert (width, looks.shortened(answer)) == (width, [])


def test_a_long_word_shrinks_before_it_is_shortened(answer: WordAnswer) -> None:
    answer.set_candidates([Candidate("gentlewoman", "gentlewoman", 0.4, 0.4)], 0, 0.0, 0.0)
    assert looks.shortened(answer) == []
    answer.set_candidates([Candidate("x", "x" * 40, 0.4, 0.4)], 0, 0.0, 0.0)
    assert looks.shortened(answer)


@pytest.mark.parametrize("size", [(1, 1), (60, 40), (272, 260), (600, 900)])
@pytest.mark.parametrize(
    "given",
    [
        [],
        candidates({"be": 1.0}),
        many(200),
        [Candidate("x" * 500, "x" * 500, math.nan, math.inf), Candidate("", "", -1.0, 2.0)],
    ],
    ids=["nothing", "one", "many", "odd"],
)
def test_painting_never_fails(answer: WordAnswer, size: tuple[int, int], given: list[Candidate]) -> None:
    answer.resize(*size)
    answer.set_candidates(given, 3, math.nan, 0.0)
    assert not answer.grab().isNull()
