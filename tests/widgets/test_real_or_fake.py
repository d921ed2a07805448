"""The game: the visitor says, then the machine's verdict is shown; both are counted."""

import numpy as np
import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from playground.widgets.real_or_fake import ROUNDS, Card, RealOrFake

pytestmark = [
    pytest.mark.usefixtures("clothes"),
    pytest.mark.qt_log_ignore("propagateSizeHints", extend=True),  # the offscreen platform's own shortcoming
]
IMAGE = np.random.default_rng(0).random((28, 28)).astype(np.float32)


def card(number: int = 0, is_real: bool = True, sure: float = 0.9) -> Card:
    return Card(number, IMAGE, 7, is_real, sure)


@pytest.fixture
def game(qtbot: QtBot) -> RealOrFake:
    made = RealOrFake()
    qtbot.addWidget(made)
    made.show()
    return made


def dealing(game: RealOrFake, is_real: bool = True, sure: float = 0.9) -> list[int]:
    """From now on each wanted card is laid on the table at once."""
    wanted: list[int] = []
    game.wanted.connect(wanted.append)
    game.wanted.connect(lambda number: game.set_card(card(number, is_real, sure)))
    game.set_card(card(game.number, is_real, sure))
    return wanted


@pytest.mark.parametrize(
    ("is_real", "sure", "said", "words"),
    [
        (True, 0.9, True, "It is real. You were right. The discriminator took it for real, 90.0\u202f% sure."),
        (True, 0.2, True, "It is real. You were right. The discriminator took it for made, 80.0\u202f% sure."),
        (False, 0.9, True, "It was made. You were wrong. The discriminator took it for real, 90.0\u202f% sure."),
        (False, 0.1, True, "It was made. You were wrong. The discriminator took it for made, 90.0\u202f% sure."),
        (False, 0.1, False, "It was made. You were right. The discriminator took it for made, 90.0\u202f% sure."),
    ],
    ids=["both right", "you right", "both wrong", "it right", "both right again"],
)
def test_the_truth_is_told_after_the_visitor_has_said(
    game: RealOrFake, is_real: bool, sure: float, said: bool, words: str
) -> None:
    game.set_card(card(0, is_real, sure))
    assert game.told() == ""
    game.say(said)
    assert game.told() == words


def test_what_the_machine_says_counts_as_it_was_when_the_card_was_laid(game: RealOrFake) -> None:
    game.set_card(card(0, True, 0.9))
    game.set_card(card(0, True, 0.1))
    game.say(True)
    assert game.scores() == (1, 1)


def test_a_card_of_another_number_is_not_laid(game: RealOrFake) -> None:
    game.set_card(card(3))
    assert game.picture.values() is None
    game.say(True)
    assert game.scores() == (0, 0)


def test_one_can_say_it_only_once(game: RealOrFake) -> None:
    game.set_card(card())
    game.say(True)
    game.say(False)
    assert game.scores() == (1, 1)
    assert not game.real.isEnabled()
    assert game.next.isEnabled()


def test_the_next_card_is_wanted_only_after_the_last_one_was_played(game: RealOrFake) -> None:
    wanted = dealing(game)
    game.go_on()
    assert wanted == []
    game.say(True)
    game.go_on()
    assert wanted == [1]
    assert game.told() == ""


def test_after_ten_the_winner_is_told_and_one_can_play_again(game: RealOrFake) -> None:
    wanted = dealing(game, sure=0.2)
    for _ in range(ROUNDS - 1):
        game.say(True)
        game.go_on()
    game.say(True)
    assert game.score_text() == "You 10, discriminator 0 of 10. You win!"
    assert game.next.text() == "Play again (N)"
    game.next.click()
    assert game.scores() == (0, 0)
    assert wanted == [*range(1, ROUNDS + 1)]


def test_a_new_machine_begins_a_new_game(game: RealOrFake) -> None:
    wanted = dealing(game)
    game.say(True)
    game.forget()
    assert (game.scores(), wanted) == ((0, 0), [1])


def test_keys_play(game: RealOrFake) -> None:
    dealing(game, is_real=False, sure=0.1)
    assert not game.press(Qt.Key.Key_N)
    assert game.press(Qt.Key.Key_F)
    assert game.scores() == (1, 1)
    assert not game.press(Qt.Key.Key_R)
    assert game.press(Qt.Key.Key_N)
    assert game.press(Qt.Key.Key_R)
    assert game.scores() == (1, 2)
    assert not game.press(Qt.Key.Key_Space)


def test_what_was_played_stands_below_with_a_frame(game: RealOrFake) -> None:
    dealing(game)
    game.say(True)
    game.go_on()
    game.say(False)
    assert game.before.frames() == {0: "good", 1: "wrong"}
