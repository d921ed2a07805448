from collections.abc import Callable
from itertools import pairwise

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QLabel, QWidget
from pytestqt.qtbot import QtBot

from playground.engine.limits import Limits, Score
from playground.widgets.buttons import Button
from playground.widgets.numbers import THIN
from playground.widgets.transport import TransportBar
from tests.looks import settle_layout


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    made.resize(1280, 800)
    made.show()
    return made


@pytest.fixture
def bar(window: QWidget) -> TransportBar:
    made = TransportBar()
    made.setParent(window)
    made.setGeometry(0, 736, 1280, 64)
    made.show()
    return made


def click(qtbot: QtBot, button: QAbstractButton) -> None:
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def way(bar: TransportBar, words: str) -> Button:
    """An entry of the menu of ways to start again, which is open."""
    return next(button for button in bar.window().findChildren(Button) if button.text().startswith(words))


def test_play_and_pause_take_turns(bar: TransportBar, qtbot: QtBot) -> None:
    told: list[bool] = []
    bar.played.connect(told.append)
    click(qtbot, bar.play)
    bar.set_playing(True)
    assert bar.play.text() == bar.play.accessibleName() == "Pause"
    click(qtbot, bar.play)
    assert told == [True, False]


def test_step_steps_once(bar: TransportBar, qtbot: QtBot) -> None:
    with qtbot.waitSignal(bar.stepped):
        click(qtbot, bar.step_once)


def test_start_again_keeps_the_seed(bar: TransportBar, qtbot: QtBot) -> None:
    bar.set_seed(7)
    with qtbot.waitSignal(bar.began) as began:
        click(qtbot, bar.again)
    assert began.args == [7]


def test_a_new_seed_is_the_next_one(bar: TransportBar, qtbot: QtBot) -> None:
    bar.set_seed(7)
    with qtbot.waitSignal(bar.began) as began:
        click(qtbot, bar.new_seed)
    assert began.args == [8]


def test_after_the_largest_seed_comes_the_first(bar: TransportBar, qtbot: QtBot) -> None:
    bar.set_seed(2**31 - 1)
    with qtbot.waitSignal(bar.began) as began:
        click(qtbot, bar.new_seed)
    assert began.args == [0]


@pytest.mark.parametrize(("words", "seed"), [("Same seed", 7), ("New seed (", 8)])
def test_the_menu_starts_again_and_closes(bar: TransportBar, qtbot: QtBot, words: str, seed: int) -> None:
    bar.set_seed(7)
    click(qtbot, bar.menu)
    entry = way(bar, words)
    assert entry.isVisible()
    with qtbot.waitSignal(bar.began) as began:
        click(qtbot, entry)
    assert began.args == [seed]
    assert not entry.isVisible()


def test_the_trained_model_can_be_wanted_only_where_there_is_one(bar: TransportBar, qtbot: QtBot) -> None:
    click(qtbot, bar.menu)
    entry = way(bar, "Back to the trained")
    assert not entry.isVisible()
    bar.set_has_trained(True)
    with qtbot.waitSignal(bar.trained_wanted):
        click(qtbot, entry)


def test_a_typed_seed_starts_again(bar: TransportBar, qtbot: QtBot) -> None:
    bar.seed.selectAll()
    qtbot.keyClicks(bar.seed, "42")
    with qtbot.waitSignal(bar.began) as began:
        qtbot.keyClick(bar.seed, Qt.Key.Key_Return)
    assert began.args == [42]


def test_speed_and_rewind_are_told(bar: TransportBar, qtbot: QtBot) -> None:
    bar.set_moments((0, 10, 20), None)
    with qtbot.waitSignal(bar.speed_changed) as speed:
        qtbot.keyClick(bar.speed, Qt.Key.Key_Home)
    with qtbot.waitSignal(bar.rewound) as rewound:
        qtbot.keyClick(bar.rewind, Qt.Key.Key_Left)
    assert (speed.args, rewound.args) == ([1.0], [1])


def test_limits_are_told_and_the_flag_stays_lit(bar: TransportBar, qtbot: QtBot) -> None:
    click(qtbot, bar.stop)
    with qtbot.waitSignal(bar.limits_changed) as changed:
        click(qtbot, bar.stops.flat)
    assert changed.args == [Limits(flat=True)]
    bar.stops.close_panel()
    assert bar.stop.isChecked()


def test_opening_the_stop_panel_does_not_light_the_flag(bar: TransportBar, qtbot: QtBot) -> None:
    bar.set_limits(Limits(flat=True))
    bar.set_limits(Limits())
    click(qtbot, bar.stop)
    assert not bar.stop.isChecked()


def test_setters_emit_nothing(bar: TransportBar, qtbot: QtBot) -> None:
    signals = [bar.played, bar.stepped, bar.speed_changed, bar.began, bar.trained_wanted, bar.rewound]
    told: list[object] = []
    for signal in [*signals, bar.limits_changed]:
        signal.connect(lambda *values: told.append(values))
    bar.set_curves(("loss", "accuracy"), ("loss",))
    setters: list[Callable[[], None]] = [
        lambda: bar.set_playing(True),
        lambda: bar.set_step(260),
        lambda: bar.set_seed(9),
        lambda: bar.set_moments((0, 10, 20), 1),
        lambda: bar.set_has_trained(True),
        lambda: bar.set_enabled_all(False),
        lambda: bar.set_rate(153.0),
        lambda: bar.set_speed(20.0),
        lambda: bar.set_limits(Limits(steps=3, score=Score("accuracy", 0.9), flat=True)),
    ]
    for setter in setters:
        setter()
    assert told == []


def test_steps_and_rate_are_written_as_numbers(bar: TransportBar) -> None:
    bar.set_step(1240)
    bar.set_rate(153.2)
    shown = [label.text() for label in bar.findChildren(QLabel) if label.isVisible()]
    assert f"1{THIN}240" in shown
    assert "153 a second" in shown


def test_nothing_can_be_pressed_while_it_is_off(bar: TransportBar, qtbot: QtBot) -> None:
    bar.set_enabled_all(False)
    with qtbot.assertNotEmitted(bar.played):
        click(qtbot, bar.play)


@pytest.mark.parametrize("width", [1920, 1280, 1024])
@pytest.mark.parametrize("step", [0, 1_240_000])
def test_everything_fits(bar: TransportBar, width: int, step: int) -> None:
    bar.set_step(step)
    bar.window().resize(width, 800)
    bar.resize(width, bar.height())
    row = bar.layout()
    assert row is not None
    row.activate()
    shown = [bar.again, bar.menu, bar.play, bar.step_once, bar.speed, bar.rewind, bar.seed, bar.new_seed, bar.stop]
    places = [widget.geometry() for widget in shown]
    assert all(a.right() < b.left() for a, b in pairwise(places))
    assert all(bar.rect().contains(place) for place in places)
    assert all(widget.width() >= widget.minimumSizeHint().width() for widget in shown if isinstance(widget, Button))


def test_words_give_way_where_it_is_narrow_but_names_stay(bar: TransportBar) -> None:
    bar.resize(1024, bar.height())
    assert bar.again.text() == ""
    assert [button.accessibleName() for button in (bar.again, bar.step_once, bar.new_seed)] == [
        "Start again",
        "Step",
        "New seed",
    ]
    bar.resize(1920, bar.height())
    assert bar.again.text() == "Start again"


def test_every_control_has_a_name(bar: TransportBar) -> None:
    hands = [w for w in bar.window().findChildren(QWidget) if w.focusPolicy() & Qt.FocusPolicy.TabFocus]
    assert len(hands) > 10
    assert [hand for hand in hands if not hand.accessibleName()] == []


def test_only_fields_and_sliders_take_the_focus_from_a_click(bar: TransportBar) -> None:
    assert all(not button.focusPolicy() & Qt.FocusPolicy.ClickFocus for button in bar.findChildren(Button))


# What a lesson keeps.

HELD = {
    "start-again": ("again", "menu", "new_seed"),
    "play": ("play",),
    "step": ("step_once",),
    "speed": ("speed", "_speed_label"),
    "rewind": ("rewind", "_rewind_label"),
    "seed": ("seed", "_seed_label", "new_seed"),
    "stop": ("stop",),
}
"""the parts by the names that lessons have for them"""


@pytest.mark.parametrize("name", HELD)
def test_a_hidden_part_is_gone_at_any_width_until_it_is_given_back(bar: TransportBar, name: str) -> None:
    parts = [getattr(bar, part) for part in HELD[name]]
    for width in (1280, 1920, 1024, 1280):
        bar.resize(width, 64)
        bar.set_held({name}, ())
        assert not any(part.isVisible() for part in parts)
    bar.set_held((), ())
    assert all(part.isVisible() for part in parts)


@pytest.mark.parametrize("name", HELD)
def test_a_locked_part_shows_and_can_not_be_used(bar: TransportBar, name: str) -> None:
    parts = [getattr(bar, part) for part in HELD[name]]
    bar.set_held((), {name})
    assert all(part.isVisible() and not part.isEnabled() for part in parts)
    bar.set_playing(True)
    bar.set_seed(3)
    bar.set_moments((0, 1, 2), None)
    assert not any(part.isEnabled() for part in parts)
    bar.set_held((), ())
    assert all(part.isEnabled() for part in parts)


@pytest.mark.parametrize("keep", ["hidden", "locked"])
def test_without_starting_again_no_seed_can_be_typed(bar: TransportBar, keep: str) -> None:
    names = {keep: {"start-again"}}
    bar.set_held(names.get("hidden", ()), names.get("locked", ()))
    assert bar.seed.isVisible()
    assert not bar.seed.isEnabled()


def test_without_a_seed_the_menu_offers_the_same_one_only(bar: TransportBar, qtbot: QtBot) -> None:
    bar.set_held({"seed"}, ())
    click(qtbot, bar.menu)
    assert [way(bar, words).isVisible() for words in ("Same seed", "New seed (")] == [True, False]


def test_the_others_stay_where_they_were_when_the_rewind_rail_is_gone(bar: TransportBar) -> None:
    settle_layout()
    before = bar.again.geometry(), bar.seed.geometry()
    bar.set_held({"rewind"}, ())
    settle_layout()
    assert (bar.again.geometry(), bar.seed.geometry()) == before
