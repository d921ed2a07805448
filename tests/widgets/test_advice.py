"""Advice is shown and told aloud, and keeps its place whatever it says."""

import pytest
from pytestqt.qtbot import QtBot

from playground.widgets.advice import Advice

pytestmark = pytest.mark.usefixtures("clothes")


@pytest.fixture
def advice(qtbot: QtBot) -> Advice:
    made = Advice()
    qtbot.addWidget(made)
    made.set_advice("You might love", "Rain", "The Clouds", "because of Snow.")
    return made


def test_it_shows_what_was_set(advice: Advice) -> None:
    assert (advice.caption(), advice.title(), advice.reason()) == ("You might love", "Rain", "because of Snow.")


def test_it_is_told_aloud(advice: Advice) -> None:
    assert advice.accessibleName() == "You might love Rain"
    assert advice.accessibleDescription() == "The Clouds because of Snow."


def test_a_longer_title_moves_nothing(advice: Advice) -> None:
    advice.resize(272, 300)
    before = advice.heightForWidth(272)
    advice.set_advice("You might love", "A Taxi for the Saxophone Player", "", "")
    assert advice.title().startswith("A Taxi")
    assert abs(advice.heightForWidth(272) - before) <= 2
