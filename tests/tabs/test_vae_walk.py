"""The page of the walk."""

import numpy as np
import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from playground.tabs.vae_walk import PAUSE, PLAY, STRIP, WalkPage
from tests.toy_tab import click
from tests.vaes import DIGITS, answer, learned

pytestmark = [
    pytest.mark.usefixtures("clothes"),
    pytest.mark.qt_log_ignore("propagateSizeHints", extend=True),  # the offscreen platform's own shortcoming
]
ENDS = (DIGITS[3], DIGITS[8])


@pytest.fixture
def page(qtbot: QtBot) -> WalkPage:
    made = WalkPage()
    qtbot.addWidget(made)
    made.resize(592, 480)
    made.show()
    made.show_digits(learned().snapshot())
    made.show_answer(answer(walk=ENDS), ENDS)
    return made


def test_it_begins_at_a_between_both_drawings(page: WalkPage) -> None:
    first, here, last = page.pictures.pictures()
    np.testing.assert_array_equal(first.image, ENDS[0])
    np.testing.assert_array_equal(last.image, ENDS[1])
    np.testing.assert_array_equal(here.image, answer(walk=ENDS).walk.pictures[0])  # pyright: ignore[reportOptionalMemberAccess]


def test_pressing_a_picture_of_the_way_leads_there(page: WalkPage, qtbot: QtBot) -> None:
    at = page.strip.image_rect(STRIP - 1).center().toPoint()
    qtbot.mouseClick(page.strip, Qt.MouseButton.LeftButton, pos=at)
    assert page.position() == 1
    walk = answer(walk=ENDS).walk
    assert walk is not None
    np.testing.assert_array_equal(page.pictures.pictures()[1].image, walk.pictures[-1])
    assert page.strip.frames() == {STRIP - 1: "you"}


def test_the_slider_leads_there_too(page: WalkPage) -> None:
    page.share.set_number(50)
    page.share.moved.emit(50)
    assert page.pictures.pictures()[1].line.startswith("50.0")


def test_playing_walks_to_and_fro_until_it_is_hidden(page: WalkPage, qtbot: QtBot) -> None:
    click(qtbot, page.play)
    assert (page.is_playing(), page.play.text()) == (True, PAUSE)
    seen = []
    for _ in range(80):
        page.move_on()
        seen.append(page.position())
    assert (max(seen), min(seen[40:])) == (1, 0)
    page.hide()
    assert (page.is_playing(), page.play.text()) == (False, PLAY)


def test_who_takes_the_slider_in_hand_stops_it(page: WalkPage, qtbot: QtBot) -> None:
    click(qtbot, page.play)
    page.share.moved.emit(10)
    assert not page.is_playing()


@pytest.mark.parametrize("end", ["A", "B"])
def test_the_drawing_can_be_kept_as_either_end(page: WalkPage, qtbot: QtBot, end: str) -> None:
    with qtbot.waitSignal(page.kept) as told:
        click(qtbot, page.keep_a if end == "A" else page.keep_b)
    assert told.args == [end]


def test_an_answer_without_a_walk_changes_nothing(page: WalkPage) -> None:
    before = page.pictures.pictures()
    page.show_answer(answer(), ENDS)
    assert page.pictures.pictures() == before
