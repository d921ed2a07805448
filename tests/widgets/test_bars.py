import numpy as np
import pytest
from pytestqt.qtbot import QtBot

from playground.widgets.bars import DigitAnswer
from playground.widgets.glide import Glide
from playground.widgets.numbers import percent
from playground.widgets.rivals import Rivals

SURE = np.array([0.0003, 0.0002, 0.009, 0.98, 0.0001, 0.0007, 0.0002, 0.0008, 0.008, 0.0007])
UNSURE = np.array([0.02, 0.02, 0.02, 0.08, 0.52, 0.01, 0.02, 0.02, 0.03, 0.26])


@pytest.fixture
def answer(qtbot: QtBot) -> DigitAnswer:
    made = DigitAnswer()
    qtbot.addWidget(made)
    made.show()
    return made


def glide_of(widget: DigitAnswer | Rivals) -> Glide:
    glide = widget.findChild(Glide)
    assert isinstance(glide, Glide)
    return glide


def test_a_likely_digit_is_the_answer(answer: DigitAnswer) -> None:
    answer.set_probabilities(SURE)
    assert answer.headline() == "3"
    assert answer.details() == (f"{percent(0.98)} sure", "second guess: 2")


def test_shown_percentages_are_the_given_numbers(answer: DigitAnswer) -> None:
    answer.set_probabilities(SURE)
    assert answer.figures() == [percent(float(p)) for p in SURE]


def test_an_unlikely_digit_is_not_an_answer_but_two_guesses(answer: DigitAnswer) -> None:
    answer.set_probabilities(UNSURE)
    assert answer.headline() == "Not sure"
    assert answer.details()[1] == "perhaps a 4, or a 9"


def test_the_threshold_can_be_moved(answer: DigitAnswer) -> None:
    answer.set_probabilities(UNSURE)
    answer.set_threshold(0.5)
    assert answer.headline() == "4"


@pytest.mark.parametrize("nothing", [None, np.zeros(0), np.zeros(9), np.full(10, np.nan), np.full(10, np.inf)], ids=str)
def test_an_empty_pad_has_no_answer(answer: DigitAnswer, nothing: np.ndarray | None) -> None:
    answer.set_probabilities(SURE)
    answer.set_probabilities(nothing)
    assert answer.headline() == "Draw a digit"
    assert answer.figures() == []
    assert not answer.grab().isNull()


def test_the_answer_is_said_to_screen_readers(answer: DigitAnswer) -> None:
    answer.set_probabilities(SURE)
    assert answer.accessibleDescription() == f"3 {percent(0.98)} sure second guess: 2"


def test_the_first_picture_already_shows_most_of_the_change(answer: DigitAnswer) -> None:
    answer.set_probabilities(SURE)
    assert 0.5 * 0.98 < glide_of(answer).values[3] < 0.98


def test_bars_arrive_and_then_rest(qtbot: QtBot, answer: DigitAnswer) -> None:
    answer.set_probabilities(SURE)
    glide = glide_of(answer)
    assert glide.is_moving()
    qtbot.waitUntil(lambda: not glide.is_moving(), timeout=1000)
    np.testing.assert_array_equal(glide.values, SURE)


def test_the_newest_answer_wins(qtbot: QtBot, answer: DigitAnswer) -> None:
    answer.set_probabilities(UNSURE)
    answer.set_probabilities(SURE)
    qtbot.waitUntil(lambda: not glide_of(answer).is_moving(), timeout=1000)
    np.testing.assert_array_equal(glide_of(answer).values, SURE)


def test_reduced_motion_turns_glides_off(answer: DigitAnswer) -> None:
    answer.set_reduced_motion(True)
    answer.set_probabilities(SURE)
    assert not glide_of(answer).is_moving()
    np.testing.assert_array_equal(glide_of(answer).values, SURE)


def test_hiding_stops_the_clock(answer: DigitAnswer) -> None:
    answer.set_probabilities(SURE)
    answer.hide()
    assert not glide_of(answer).is_moving()
    answer.set_probabilities(UNSURE)
    assert not glide_of(answer).is_moving()


def test_giving_an_array_does_not_tie_the_answer_to_it(answer: DigitAnswer) -> None:
    given = SURE.copy()
    answer.set_probabilities(given)
    given[:] = 0
    assert answer.headline() == "3"


@pytest.mark.parametrize("size", [(1, 1), (200, 60), (272, 264), (600, 900)])
def test_painting_never_fails(answer: DigitAnswer, size: tuple[int, int]) -> None:
    answer.resize(*size)
    answer.set_probabilities(UNSURE)
    answer.grab()


def test_rivals_each_say_their_digit_or_that_they_are_not_sure(qtbot: QtBot) -> None:
    rivals = Rivals()
    qtbot.addWidget(rivals)
    rivals.set_rivals({"CNN": SURE, "Dense": UNSURE, "No hidden layer": None})
    assert [rivals.words(name) for name in ("CNN", "Dense", "No hidden layer")] == [
        ("3", percent(0.98)),
        ("?", percent(0.52)),
        ("–", ""),
    ]
    assert "CNN: 3" in rivals.accessibleDescription()


@pytest.mark.parametrize("names", [[], ["one"], ["one", "two", "three", "four", "five"]])
def test_any_number_of_rivals_is_painted(qtbot: QtBot, names: list[str]) -> None:
    rivals = Rivals()
    qtbot.addWidget(rivals)
    rivals.show()
    rivals.set_rivals(dict.fromkeys(names, SURE))
    assert not rivals.grab().isNull()
