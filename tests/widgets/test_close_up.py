"""One made picture from near by: itself, what is told of it, others like it, the way there."""

import numpy as np
import pytest
from pytestqt.qtbot import QtBot

from playground.widgets.close_up import CloseUp

PICTURES = np.random.default_rng(0).random((9, 28, 28)).astype(np.float32)


@pytest.fixture
def close_up(qtbot: QtBot) -> CloseUp:
    made = CloseUp("Click one.")
    qtbot.addWidget(made)
    return made


def test_it_invites_until_something_is_picked(close_up: CloseUp) -> None:
    assert (close_up.told(), close_up.picture.values()) == ("Click one.", None)


def test_it_shows_the_picture_others_like_it_and_the_way_there(close_up: CloseUp) -> None:
    close_up.set_picture(PICTURES[0], "To be a 7.", PICTURES[:4], PICTURES)
    values, like, walk = close_up.picture.values(), close_up.like.images(), close_up.walk.images()
    assert close_up.told() == "To be a 7."
    for shown, wanted in ((values, PICTURES[0]), (like, PICTURES[:4]), (walk, PICTURES)):
        assert shown is not None
        np.testing.assert_array_equal(shown, wanted)


def test_without_a_way_there_it_shows_none(close_up: CloseUp) -> None:
    close_up.set_picture(PICTURES[0], "To be a 7.", PICTURES[:4], PICTURES)
    close_up.set_picture(PICTURES[1], "To be a 1.", PICTURES[:4], PICTURES[:0])
    assert close_up.walk.images() is None


def test_it_can_be_emptied_again(close_up: CloseUp) -> None:
    close_up.set_picture(PICTURES[0], "To be a 7.", PICTURES[:4], PICTURES)
    close_up.set_picture(None)
    assert (close_up.told(), close_up.picture.values(), close_up.like.images()) == ("Click one.", None, None)
