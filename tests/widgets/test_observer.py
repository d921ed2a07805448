"""Every button of the place for observations tells what is wanted, and shows only what can be done."""

import numpy as np
import pytest
from pytestqt.qtbot import QtBot

from playground.widgets.observer import Observer
from playground.widgets.state_strip import Strip
from tests.toy_tab import click

pytestmark = [
    pytest.mark.usefixtures("clothes"),
    pytest.mark.qt_log_ignore("propagateSizeHints", extend=True),  # the offscreen platform's own shortcoming
]


@pytest.fixture
def observer(qtbot: QtBot) -> Observer:
    made = Observer(most=60, least=10, default=20)
    qtbot.addWidget(made)
    made.set_symbols(("1", "2"), ("1", "2"))
    made.set_own("Your own text…")
    for button in made.tools:
        qtbot.addWidget(button)
        button.show()
    made.show()
    return made


def strip(length: int) -> Strip:
    return Strip(np.zeros(length, int), ("1", "2"))


def test_every_button_tells_what_is_wanted(observer: Observer, qtbot: QtBot) -> None:
    observer.set_strip(strip(12))
    told: list[str] = []
    pairs = {
        "undone": observer.undo, "cleared": observer.clear, "step_wanted": observer.one,
        "learn_wanted": observer.learn, "own_wanted": observer.own,
    }  # fmt: skip
    for name, button in pairs.items():
        getattr(observer, name).connect(lambda name=name: told.append(name))
        click(qtbot, button)
    assert told == list(pairs)


def test_a_key_tells_its_symbol(observer: Observer, qtbot: QtBot) -> None:
    with qtbot.waitSignal(observer.added) as added:
        click(qtbot, observer.keys.buttons()[1])
    assert added.args == [1]


def test_the_button_to_generate_becomes_one_to_pause_only_when_told(observer: Observer, qtbot: QtBot) -> None:
    wanted: list[bool] = []
    observer.running_toggled.connect(wanted.append)
    click(qtbot, observer.generate)
    assert observer.generate.text() == "Generate"
    observer.set_running(True)
    assert observer.generate.text() == observer.generate.accessibleName() == "Pause"
    click(qtbot, observer.generate)
    assert wanted == [True, False]


def test_hiding_is_on_and_off(observer: Observer, qtbot: QtBot) -> None:
    wanted: list[bool] = []
    observer.hidden_toggled.connect(wanted.append)
    click(qtbot, observer.hidden)
    click(qtbot, observer.hidden)
    assert wanted == [True, False]


@pytest.mark.parametrize(("length", "can_undo", "can_learn"), [(0, False, False), (9, True, False), (10, True, True)])
def test_only_what_can_be_done_is_offered(observer: Observer, length: int, can_undo: bool, can_learn: bool) -> None:
    observer.set_strip(strip(length) if length else None)
    assert [button.isEnabled() for button in observer.tools] == [can_undo, can_undo]
    assert observer.learn.isVisible() == can_learn


def test_whoever_learns_from_their_own_can_go_back(observer: Observer, qtbot: QtBot) -> None:
    assert not observer.back.isVisible()
    observer.set_can_go_back(True)
    with qtbot.waitSignal(observer.back_wanted):
        click(qtbot, observer.back)


def test_a_world_without_own_text_offers_none(observer: Observer) -> None:
    observer.set_own("")
    assert not observer.own.isVisible()
