"""Each machine has a column: its name, its digit or that it is not sure, and ten bars."""

import numpy as np
import pytest
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from playground.widgets.glide import Glide
from playground.widgets.look import LIGHT
from playground.widgets.numbers import percent
from playground.widgets.rivals import Rivals

SURE = np.array([0.0, 0.0, 0.01, 0.98, 0.0, 0.0, 0.0, 0.0, 0.01, 0.0])
UNSURE = np.array([0.02, 0.02, 0.02, 0.08, 0.52, 0.01, 0.02, 0.02, 0.03, 0.26])


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    made.resize(320, 320)
    return made


@pytest.fixture
def rivals(window: QWidget) -> Rivals:
    made = Rivals(window)
    made.resize(320, 320)
    made.set_reduced_motion(True)
    window.show()
    return made


def glide_of(rivals: Rivals) -> Glide:
    glide = rivals.findChild(Glide)
    assert isinstance(glide, Glide)
    return glide


def machine_pixels(image: QImage) -> int:
    wanted = QColor(LIGHT.machine).rgb()
    return sum(image.pixel(x, y) == wanted for x in range(image.width()) for y in range(image.height()))


def test_below_the_threshold_a_machine_is_not_sure(rivals: Rivals) -> None:
    rivals.set_rivals({"CNN": UNSURE})
    assert rivals.words("CNN") == ("?", percent(0.52))
    rivals.set_threshold(0.5)
    assert rivals.words("CNN") == ("4", percent(0.52))


def test_a_machine_with_nothing_to_say_has_a_dash_and_no_share(rivals: Rivals) -> None:
    rivals.set_rivals({"CNN": None})
    assert rivals.words("CNN") == ("–", "")


@pytest.mark.parametrize("nothing", [np.zeros(0), np.zeros(9), np.full(10, np.nan)], ids=str)
def test_what_are_not_ten_probabilities_is_nothing(rivals: Rivals, nothing: np.ndarray) -> None:
    rivals.set_rivals({"CNN": nothing})
    assert rivals.words("CNN") == ("–", "")


def test_every_machine_is_said_to_screen_readers_in_the_given_order(rivals: Rivals) -> None:
    rivals.set_rivals({"Dense": UNSURE, "CNN": SURE})
    assert rivals.accessibleDescription() == f"Dense: ? {percent(0.52)}, CNN: 3 {percent(0.98)}"


def test_each_machine_has_its_own_ten_bars(rivals: Rivals) -> None:
    rivals.set_rivals({"Dense": UNSURE, "Silent": None, "CNN": SURE})
    np.testing.assert_array_equal(glide_of(rivals).values, [UNSURE, np.zeros(10), SURE])


def test_only_a_sure_digit_has_the_machines_colour(rivals: Rivals) -> None:
    rivals.set_rivals({"CNN": SURE})
    assert machine_pixels(rivals.grab().toImage()) > 100
    rivals.set_rivals({"CNN": UNSURE})
    assert machine_pixels(rivals.grab().toImage()) == 0


def test_rivals_may_come_and_go(rivals: Rivals) -> None:
    for names in (["CNN", "Dense"], ["CNN"], [], ["CNN", "Dense", "Kernel"]):
        rivals.set_rivals(dict.fromkeys(names, SURE))
        assert not rivals.grab().isNull()
        assert glide_of(rivals).values.shape == (len(names), 10)


def test_hiding_stops_the_clock(rivals: Rivals) -> None:
    rivals.set_reduced_motion(False)
    rivals.set_rivals({"CNN": SURE})
    rivals.set_rivals({"CNN": UNSURE})
    assert glide_of(rivals).is_moving()
    rivals.hide()
    assert not glide_of(rivals).is_moving()
    np.testing.assert_array_equal(glide_of(rivals).values, [UNSURE])


def test_giving_an_array_does_not_tie_the_answer_to_it(rivals: Rivals) -> None:
    given = SURE.copy()
    rivals.set_rivals({"CNN": given})
    given[:] = 0
    assert rivals.words("CNN") == ("3", percent(0.98))


@pytest.mark.parametrize("size", [(1, 1), (60, 40), (272, 260), (600, 900)])
def test_painting_never_fails(rivals: Rivals, size: tuple[int, int]) -> None:
    rivals.resize(*size)
    rivals.set_rivals({"CNN": SURE, "A machine with a very long name": UNSURE, "Silent": None})
    assert not rivals.grab().isNull()
