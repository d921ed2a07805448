"""A list to which one gives stars, by hand, by wheel and by keys."""

import numpy as np
import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from playground.widgets.look import FINGER, theme_of
from playground.widgets.star_rows import FEWEST, StarRow, StarRows, StarSpot
from tests.looks import dressed

pytestmark = pytest.mark.usefixtures("clothes")
NAMES = [f"song {i}" for i in range(10)]


@pytest.fixture
def rows(qtbot: QtBot) -> StarRows:
    """Ten songs, of which four show."""
    made = StarRows("Songs")
    qtbot.addWidget(made)
    made.resize(240, 4 * 52 + 20)
    made.set_rows([StarRow(name, "jazz") for name in NAMES])
    made.show()
    return made


@pytest.fixture
def given(rows: StarRows) -> list[tuple[int, int]]:
    heard: list[tuple[int, int]] = []
    rows.given.connect(lambda item, stars: heard.append((item, stars)))
    return heard


def click(qtbot: QtBot, rows: StarRows, item: int, star: int) -> None:
    qtbot.mouseClick(rows, Qt.MouseButton.LeftButton, pos=rows.star_rect(item, star).center().toPoint())


def press(qtbot: QtBot, rows: StarRows, *keys: Qt.Key) -> None:
    for key in keys:
        qtbot.keyClick(rows, key)


def pixels(rows: StarRows, item: int, star: int) -> str:
    return rows.grab().toImage().pixelColor(rows.star_rect(item, star).center().toPoint()).name()


def test_a_click_gives_stars_and_the_same_click_again_takes_them(
    qtbot: QtBot, rows: StarRows, given: list[tuple[int, int]]
) -> None:
    click(qtbot, rows, 1, 4)
    assert rows.stars().tolist() == [0, 4, *[0] * 8]
    click(qtbot, rows, 1, 2)
    click(qtbot, rows, 1, 2)
    assert given == [(1, 4), (1, 2), (1, 0)]


def test_a_click_on_a_name_gives_nothing(qtbot: QtBot, rows: StarRows, given: list[tuple[int, int]]) -> None:
    qtbot.mouseClick(rows, Qt.MouseButton.LeftButton, pos=rows.row_rect(2).topLeft().toPoint() + QPoint(30, 4))
    assert given == []


def test_keys_choose_a_row_and_give_it_stars(qtbot: QtBot, rows: StarRows, given: list[tuple[int, int]]) -> None:
    press(qtbot, rows, Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_5)
    press(qtbot, rows, Qt.Key.Key_0, Qt.Key.Key_End, Qt.Key.Key_3, Qt.Key.Key_Home, Qt.Key.Key_1)
    assert given == [(1, 5), (1, 0), (9, 3), (0, 1)]


def test_walking_beyond_the_last_row_shows_the_next_one(qtbot: QtBot, rows: StarRows) -> None:
    press(qtbot, rows, *[Qt.Key.Key_Down] * 5)
    assert rows.rows_shown() == range(1, 5)
    press(qtbot, rows, Qt.Key.Key_PageDown)
    assert 8 in rows.rows_shown()
    press(qtbot, rows, Qt.Key.Key_PageUp, Qt.Key.Key_PageUp, Qt.Key.Key_PageUp)
    assert rows.rows_shown() == range(4)


def test_pages_turn_and_end_at_both_ends(rows: StarRows) -> None:
    moves: list[int] = []
    rows.moved.connect(lambda: moves.append(1))
    assert (rows.can_turn(-1), rows.can_turn(1)) == (False, True)
    rows.turn_page(1)
    assert rows.rows_shown() == range(4, 8)
    rows.turn_page(1)
    assert rows.rows_shown() == range(6, 10)
    assert (rows.can_turn(-1), rows.can_turn(1)) == (True, False)
    rows.turn_page(1)
    assert len(moves) == 2


def test_the_wheel_goes_on_by_one_row(rows: StarRows) -> None:
    def turn(by: int) -> None:
        at = QPointF(20, 20)
        nothing = (Qt.MouseButton.NoButton, Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase, False)
        event = QWheelEvent(at, rows.mapToGlobal(at), QPoint(), QPoint(0, by), *nothing)
        QApplication.sendEvent(rows, event)

    turn(-120)
    turn(-120)
    assert rows.rows_shown() == range(2, 6)
    turn(120)
    assert rows.rows_shown() == range(1, 5)


def test_stars_of_the_visitor_and_of_the_machine_have_their_colours(rows: StarRows) -> None:
    theme = theme_of(rows)
    rows.set_stars(np.array([2, *[0] * 9]))
    rows.set_guesses(np.array([5.0, 3.0, *[1.0] * 8]))
    assert pixels(rows, 0, 2) == theme.you.lower()
    assert pixels(rows, 0, 3) == theme.card.lower()
    assert pixels(rows, 1, 3) == theme.mixed(theme.machine, theme.card, 0.45)
    assert pixels(rows, 1, 4) == theme.card.lower()


def test_a_guess_may_fill_a_part_of_a_star(rows: StarRows) -> None:
    rows.set_guesses(np.array([3.25, *[1.0] * 9]))
    assert [rows._guessed(0, star) for star in (3, 4, 5)] == [1.0, 0.25, 0.0]


def test_it_is_told_aloud(rows: StarRows) -> None:
    assert rows.accessibleDescription() == "Your stars: none yet"
    rows.set_stars(np.array([0, 4, *[0] * 8]))
    rows.set_guesses(np.full(10, 2.5))
    assert rows.accessibleDescription() == "Your stars: song 1: 4"
    assert rows.told(1) == "song 1: you gave 4"
    assert rows.told(2) == "song 2: it expects 2.5"


def test_another_list_begins_without_stars(rows: StarRows) -> None:
    rows.set_stars(np.full(10, 3))
    rows.turn_page(1)
    rows.set_rows([StarRow("one"), StarRow("two")])
    assert rows.stars().tolist() == [0, 0]
    assert rows.rows_shown() == range(2)


def test_guesses_that_do_not_fit_are_not_shown(rows: StarRows) -> None:
    for guesses in (np.ones(3), np.full(10, np.nan), None):
        rows.set_guesses(guesses)
        assert rows.told(0) == "song 0"
    with pytest.raises(ValueError, match="stars for 10 rows"):
        rows.set_stars(np.zeros(3, np.uint8))


def test_an_empty_list_takes_every_key(qtbot: QtBot) -> None:
    empty = StarRows("Nothing")
    qtbot.addWidget(empty)
    empty.resize(200, 160)
    press(qtbot, empty, Qt.Key.Key_Down, Qt.Key.Key_3, Qt.Key.Key_End)
    empty.grab()
    assert empty.rows_shown() == range(0)


@pytest.mark.parametrize("size", [1.2, 1.3])
def test_a_finger_finds_the_stars(qapp: QApplication, rows: StarRows, size: float) -> None:
    with dressed(qapp, "light", size):
        rows.resize(rows.minimumSizeHint())
        assert len(rows.rows_shown()) == FEWEST
        spots = [rows.spot_at(QPointF(5, y)) for y in range(int(rows.row_rect(1).top()), int(rows.row_rect(2).top()))]
        assert sum(spot == StarSpot(1, 1) for spot in spots) >= FINGER
