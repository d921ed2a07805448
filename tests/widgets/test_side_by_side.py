"""Several machines answer one question: what is compared, marked, glided, pointed at and taken."""

import math

import numpy as np
import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from playground.widgets import look
from playground.widgets.glide import Glide
from playground.widgets.look import LIGHT, contrast
from playground.widgets.numbers import percent
from playground.widgets.side_by_side import _POINTED, Column, Place, SideBySide

LEFT = Qt.MouseButton.LeftButton
WORDS = ("jumped", "said", "looked", "was", "ran", "went", "and", "had", "sat", "could")
SHARES = (0.12, 0.10, 0.08, 0.05, 0.04, 0.03, 0.02, 0.02, 0.01, 0.0004)
RNN = Column("RNN", "trained here, step 900", WORDS, SHARES)
LSTM = Column("LSTM", "shipped", ("said", "laughed", "ran"), (0.24, 0.05, 0.04))
SILENT = Column("Transformer", "shipped", (), (), "getting ready")
COUNTING = Column("Counting", "pairs of words", ("of", "and"), (0.06, 0.03))
FOUR = (RNN, LSTM, SILENT, COUNTING)


@pytest.fixture
def window(clothes: None, qtbot: QtBot) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    made.resize(800, 400)
    made.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    made.setFocus()  # or else the columns would have it as soon as the window shows
    return made


@pytest.fixture
def machines(window: QWidget) -> SideBySide:
    made = SideBySide(window)
    made.resize(800, 400)
    made.set_columns(FOUR)
    window.show()
    return made


@pytest.fixture
def focused(machines: SideBySide, qtbot: QtBot) -> SideBySide:
    machines.window().activateWindow()
    machines.setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.waitUntil(machines.hasFocus)
    return machines


@pytest.fixture
def moving(machines: SideBySide, qapp: QApplication) -> SideBySide:
    look.set_reduced_motion(qapp, False)
    return machines


def values(machines: SideBySide) -> np.ndarray:
    glide = machines.findChild(Glide)
    assert isinstance(glide, Glide)
    return glide.values


def middle(machines: SideBySide, place: Place) -> QPointF:
    return machines.row_rect(place).center()


def point_at(machines: SideBySide, place: Place) -> None:
    QTest.mouseMove(machines, QPoint(1, 1))  # a pointer that is there already would not move
    QTest.mouseMove(machines, middle(machines, place).toPoint())


def press(machines: SideBySide, *keys: Qt.Key) -> None:
    for key in keys:
        QTest.keyClick(machines, key)


def has(image: QImage, colour: str) -> bool:
    wanted = QColor(colour).rgb()
    return any(image.pixel(x, y) == wanted for x in range(image.width()) for y in range(image.height()))


def part(machines: SideBySide, place: Place) -> QImage:
    return machines.grab(machines.row_rect(place).adjusted(-6, 0, 6, 0).toRect()).toImage()


# What is shown


def test_every_machine_is_said_to_screen_readers_in_the_given_order(machines: SideBySide) -> None:
    said = f"RNN: jumped {percent(0.12)}; LSTM: said {percent(0.24)}; Transformer: getting ready"
    assert machines.accessibleDescription() == f"{said}; Counting: of {percent(0.06)}"


def test_a_machine_with_nothing_to_say_or_to_tell_has_an_ellipsis(machines: SideBySide) -> None:
    machines.set_columns([Column("RNN", "", (), ())])
    assert machines.accessibleDescription() == "RNN: …"


def test_columns_stand_side_by_side_from_edge_to_edge(machines: SideBySide) -> None:
    places = [machines.column_rect(column) for column in range(4)]
    assert [place.left() for place in places] == [0, 200, 400, 600]
    assert places[-1].right() == 800


@pytest.mark.parametrize("count", [0, 6])
def test_there_are_one_to_five_columns(machines: SideBySide, count: int) -> None:
    with pytest.raises(ValueError, match=rf"columns must be 1\.\.5, got {count}"):
        machines.set_columns([RNN] * count)


def test_a_machine_has_no_more_rows_than_words(machines: SideBySide) -> None:
    assert [machines.rows(column) for column in range(4)] == [7, 3, 0, 2]


def test_bars_have_one_scale_on_which_the_largest_share_is_full(machines: SideBySide) -> None:
    np.testing.assert_allclose(values(machines)[1, :3], [1, 0.05 / 0.24, 0.04 / 0.24], rtol=1e-12)
    np.testing.assert_allclose(values(machines)[0], np.array(SHARES) / 0.24, rtol=1e-12)


def test_a_word_that_another_machine_offers_too_is_not_its_own(machines: SideBySide) -> None:
    assert machines.own_words(1) == {"laughed"}
    assert machines.own_words(0) == set(WORDS) - {"said", "ran", "and"}


def test_a_machine_that_cannot_be_compared_has_no_words_of_its_own(machines: SideBySide) -> None:
    machines.set_columns([RNN, SILENT])
    assert [machines.own_words(0), machines.own_words(1)] == [frozenset(), frozenset()]


def test_the_heading_is_the_question(machines: SideBySide) -> None:
    machines.set_question("the little fox")
    assert machines.heading() == "After “the little fox”:"


def test_of_a_long_question_the_heading_shows_the_end(machines: SideBySide) -> None:
    machines.set_question("once upon a time " * 50 + "there was a little fox")
    assert machines.heading().startswith("After “… ")
    assert machines.heading().endswith(" there was a little fox”:")


@pytest.mark.parametrize("nothing", ["", "  \n"])
def test_without_words_the_question_is_what_comes_first(machines: SideBySide, nothing: str) -> None:
    machines.set_question("the fox")
    machines.set_question(nothing)
    assert machines.heading() == "What comes first?"


def test_another_question_is_painted(machines: SideBySide) -> None:
    before = machines.grab().toImage()
    machines.set_question("the little fox")
    assert machines.grab().toImage() != before


def test_other_answers_are_painted(machines: SideBySide) -> None:
    before = machines.grab().toImage()
    machines.set_columns((RNN, LSTM, SILENT, RNN))
    assert machines.grab().toImage() != before


def test_what_is_shown_already_is_not_painted_again(machines: SideBySide) -> None:
    machines.grab()
    before = machines._column_picture(0, LIGHT).cacheKey()
    machines.set_columns((RNN, LSTM, SILENT, COUNTING))
    assert machines._column_picture(0, LIGHT).cacheKey() == before


def test_only_the_column_that_changed_is_painted_anew(machines: SideBySide) -> None:
    before = [machines._column_picture(column, LIGHT).cacheKey() for column in range(4)]
    machines.set_columns((RNN, LSTM, SILENT, Column("Counting", "pairs of words", ("of", "and"), (0.07, 0.03))))
    after = [machines._column_picture(column, LIGHT).cacheKey() for column in range(4)]
    assert [a == b for a, b in zip(before, after, strict=True)] == [True, True, True, False]


@pytest.mark.parametrize("theme", look.THEMES)
def test_a_change_of_theme_is_followed(machines: SideBySide, qapp: QApplication, theme: look.ThemeName) -> None:
    look.apply(qapp, theme)
    ground, other = look.THEMES[theme].selected, look.THEMES["dark" if theme == "light" else "light"].selected
    assert has(machines.grab().toImage(), ground)
    assert not has(machines.grab().toImage(), other)


def test_larger_text_takes_more_room(machines: SideBySide, qapp: QApplication) -> None:
    machines.resize(800, 600)
    before = machines.minimumSizeHint(), machines.row_rect((0, 0)).top()
    look.apply(qapp, "light", 1.3)
    after = machines.minimumSizeHint(), machines.row_rect((0, 0)).top()
    assert after[0].height() > before[0].height()
    assert after[1] > before[1]


def test_a_figure_can_be_read_under_the_pointer() -> None:
    for theme in look.THEMES.values():
        for ground in (theme.card, theme.selected):
            figure, under = theme.mixed(theme.text, theme.muted, _POINTED), theme.mixed(theme.text, ground, _POINTED)
            assert contrast(figure, under) >= 4.5


# Gliding


def test_a_bar_glides_where_the_word_stayed(moving: SideBySide) -> None:
    moving.set_columns([LSTM])
    moving.set_columns([Column("LSTM", "", ("said", "laughed"), (0.2, 0.1))])
    assert 0.05 / 0.24 < values(moving)[0, 1] < 0.5


def test_a_bar_follows_its_word_into_another_row(moving: SideBySide) -> None:
    moving.set_columns([LSTM])
    moving.set_columns([Column("LSTM", "", ("laughed", "said"), (0.2, 0.1))])
    np.testing.assert_allclose(values(moving)[0, 1], 1 + 0.7 * (0.5 - 1), rtol=1e-12)


def test_the_bar_of_a_new_word_is_there_at_once(moving: SideBySide) -> None:
    moving.set_columns([LSTM])
    moving.set_columns([Column("LSTM", "", ("sang", "said"), (0.2, 0.1))])
    assert values(moving)[0, 0] == 1


def test_bars_arrive_and_then_rest(qtbot: QtBot, moving: SideBySide) -> None:
    moving.set_columns([LSTM])
    moving.set_columns([Column("LSTM", "", ("laughed", "said"), (0.2, 0.1))])
    glide = moving.findChild(Glide)
    assert isinstance(glide, Glide)
    qtbot.waitUntil(lambda: not glide.is_moving(), timeout=1000)
    assert glide.values[0, :2].tolist() == [1, 0.5]


def test_reduced_motion_turns_glides_off(moving: SideBySide) -> None:
    moving.set_reduced_motion(True)
    moving.set_columns([LSTM])
    moving.set_columns([Column("LSTM", "", ("laughed", "said"), (0.2, 0.1))])
    assert values(moving)[0, :2].tolist() == [1, 0.5]


def test_hiding_stops_the_clock(moving: SideBySide) -> None:
    moving.set_columns([LSTM])
    moving.set_columns([Column("LSTM", "", ("laughed", "said"), (0.2, 0.1))])
    moving.hide()
    assert values(moving)[0, :2].tolist() == [1, 0.5]


# Pointing and taking


def test_every_row_is_found_under_its_middle(machines: SideBySide) -> None:
    places = [(column, row) for column in range(4) for row in range(machines.rows(column))]
    assert [machines.spot_at(middle(machines, place)) for place in places] == places


def test_where_there_is_no_word_there_is_no_place(machines: SideBySide) -> None:
    assert machines.spot_at(middle(machines, (1, 4))) is None
    assert machines.spot_at(machines.best_rect(2).center()) is None
    assert machines.spot_at(QPointF(4, 4)) is None


def test_a_click_on_a_word_takes_it(qtbot: QtBot, machines: SideBySide) -> None:
    with qtbot.waitSignal(machines.taken) as taken:
        QTest.mouseClick(machines, LEFT, pos=middle(machines, (1, 1)).toPoint())
    assert taken.args == ["laughed"]


def test_a_click_on_the_large_word_takes_it(qtbot: QtBot, machines: SideBySide) -> None:
    with qtbot.waitSignal(machines.taken) as taken:
        QTest.mouseClick(machines, LEFT, pos=machines.best_rect(3).center().toPoint())
    assert taken.args == ["of"]


def test_a_row_under_the_pointer_has_a_ground_and_the_hand(machines: SideBySide) -> None:
    before = part(machines, (1, 1))
    point_at(machines, (1, 1))
    assert part(machines, (1, 1)) != before
    assert machines.cursor().shape() == Qt.CursorShape.PointingHandCursor


def test_a_row_that_is_left_has_no_ground_any_more(machines: SideBySide) -> None:
    before = part(machines, (1, 1))
    point_at(machines, (1, 1))
    assert part(machines, (1, 1)) != before
    QApplication.sendEvent(machines, QEvent(QEvent.Type.Leave))
    assert part(machines, (1, 1)) == before
    assert machines.cursor().shape() == Qt.CursorShape.ArrowCursor


@pytest.mark.parametrize(
    ("keys", "word"),
    [
        ([], "jumped"),
        ([Qt.Key.Key_Down], "said"),
        ([Qt.Key.Key_Up], "jumped"),
        ([Qt.Key.Key_Down] * 30, "and"),
        ([Qt.Key.Key_Right], "said"),
        ([Qt.Key.Key_Right, Qt.Key.Key_Right], "of"),
        ([Qt.Key.Key_Right, Qt.Key.Key_Right, Qt.Key.Key_Right, Qt.Key.Key_Left], "said"),
        ([Qt.Key.Key_Left], "jumped"),
        ([Qt.Key.Key_Down] * 5 + [Qt.Key.Key_Right], "ran"),
    ],
    ids=[
        "at first",
        "down",
        "not above the top",
        "not below the end",
        "right",
        "past a silent one",
        "back",
        "not left",
        "shorter",
    ],
)
def test_arrows_walk_and_enter_takes(qtbot: QtBot, focused: SideBySide, keys: list[Qt.Key], word: str) -> None:
    press(focused, *keys)
    with qtbot.waitSignal(focused.taken) as taken:
        press(focused, Qt.Key.Key_Return)
    assert taken.args == [word]


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space])
def test_each_of_three_keys_takes_the_chosen_word(qtbot: QtBot, focused: SideBySide, key: Qt.Key) -> None:
    with qtbot.waitSignal(focused.taken):
        press(focused, key)


def test_the_chosen_word_has_a_ring_and_is_said(focused: SideBySide) -> None:
    press(focused, Qt.Key.Key_Right, Qt.Key.Key_Down)
    assert has(part(focused, (1, 1)), LIGHT.machine)
    assert focused.accessibleDescription().endswith(f". Chosen: LSTM, laughed {percent(0.05)}")


def test_without_the_focus_nothing_is_chosen(focused: SideBySide) -> None:
    press(focused, Qt.Key.Key_Right, Qt.Key.Key_Down)
    focused.clearFocus()
    assert not has(part(focused, (1, 1)), LIGHT.machine)
    assert "Chosen" not in focused.accessibleDescription()


def test_a_chosen_row_that_vanishes_hands_over_to_the_last_one(qtbot: QtBot, focused: SideBySide) -> None:
    press(focused, *[Qt.Key.Key_Down] * 5)
    focused.set_columns([LSTM])
    with qtbot.waitSignal(focused.taken) as taken:
        press(focused, Qt.Key.Key_Return)
    assert taken.args == ["ran"]


def test_where_no_machine_says_anything_keys_do_nothing(qtbot: QtBot, focused: SideBySide) -> None:
    focused.set_columns([SILENT, SILENT])
    with qtbot.assertNotEmitted(focused.taken):
        press(focused, Qt.Key.Key_Right, Qt.Key.Key_Down, Qt.Key.Key_Return)


def test_a_chosen_machine_that_falls_silent_hands_over_to_the_first_that_speaks(focused: SideBySide) -> None:
    press(focused, Qt.Key.Key_Right, Qt.Key.Key_Right)
    focused.set_columns([SILENT, LSTM, SILENT, SILENT])
    assert focused.accessibleDescription().endswith(f". Chosen: LSTM, said {percent(0.24)}")


def test_words_that_come_later_can_be_chosen(qtbot: QtBot, focused: SideBySide) -> None:
    focused.set_columns([SILENT])
    focused.set_columns([LSTM])
    with qtbot.waitSignal(focused.taken) as taken:
        press(focused, Qt.Key.Key_Return)
    assert taken.args == ["said"]


def test_tab_reaches_it(window: QWidget) -> None:
    made = SideBySide()
    QVBoxLayout(window).addWidget(made)
    assert made.focusPolicy() & Qt.FocusPolicy.TabFocus
    assert made.accessibleName()


# Whatever is given


ODD = {
    "nothing yet": None,
    "one silent": [SILENT],
    "one": [RNN],
    "five": [*FOUR, RNN],
    "long words": [Column("A machine with a very long name " * 3, "caption " * 20, ("w" * 200,) * 10, SHARES)] * 5,
    "no numbers": [Column("RNN", "", ("a", "b", "c"), (math.nan, math.inf, -1.0))],
    "all zero": [Column("RNN", "", ("a", "b"), (0.0, 0.0))],
    "two hundred words": [Column("RNN", "", tuple(f"word {n}" for n in range(200)), (0.005,) * 200)],
    "the same word twice": [Column("RNN", "", ("a", "a", ""), (0.5, 0.3, 0.2))] * 2,
    "much to tell": [Column("RNN", "", (), (), "getting ready " * 60)] * 4,
}


@pytest.mark.parametrize("size", [(1, 1), (60, 40), (480, 260), (1100, 640)], ids=str)
@pytest.mark.parametrize("columns", ODD.values(), ids=ODD)
def test_painting_never_fails(window: QWidget, columns: list[Column] | None, size: tuple[int, int]) -> None:
    made = SideBySide(window)
    made.resize(*size)
    if columns is not None:
        made.set_columns(columns)
    made.set_question("once upon a time " * 50)
    made.show()
    assert not made.grab().isNull()


def test_what_is_no_number_has_no_bar(machines: SideBySide) -> None:
    machines.set_columns([Column("RNN", "", ("a", "b", "c"), (math.nan, math.inf, 0.5))])
    assert values(machines)[0, :3].tolist() == [0, 0, 1]
