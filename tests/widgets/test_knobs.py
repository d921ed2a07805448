from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QSignalSpy
from PySide6.QtWidgets import QLayout, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from playground.learners.knobs import Settings, choice, real, switch, whole
from playground.widgets import buttons
from playground.widgets.buttons import Button, DropDown
from playground.widgets.card import SlideOver
from playground.widgets.knobs import KnobPanel
from playground.widgets.locks import LOCKED, Lock
from playground.widgets.look import apply, set_reduced_motion
from playground.widgets.segments import Segments
from playground.widgets.slider import Slider
from tests.looks import faults, settle_layout


@dataclass(frozen=True)
class Example(Settings):
    rate: float = real(6e-3, 1e-5, 1e-1, "Learning rate", "How big a step it takes", log=True, live=True)
    batch: int = whole(16, 1, 512, "Batch size", "How many it looks at", log=True)
    units: int = whole(8, 1, 16, "Units", "How many there are")
    noise: float = real(0.1, 0.0, 0.9, "Noise", "How much is added", live=True)
    activation: str = choice("ReLU", "tanh", "sigmoid", label="Activation", help="What a unit does")
    secret: float = real(0.0, -1.0, 1.0, "Secret", "Seldom needed", live=True, more=True)
    shape: str = choice("a", "b", "c", "d", "e", "f", "g", label="Shape", help="Which one", live=True)
    shuffled: bool = switch(True, "Shuffled", "In another order", live=True)
    fresh: bool = switch(False, "Fresh", "Never twice")


@pytest.fixture
def column(qtbot: QtBot) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    made.resize(304, 900)
    return made


@pytest.fixture
def panel(column: QWidget) -> KnobPanel:
    made = KnobPanel(Example, Example(), shown=9)
    made.setParent(column)
    made.setGeometry(16, 16, 272, 800)
    column.show()
    return made


class Column(QWidget):
    """A panel of up to five knobs below something that is so high."""

    def __init__(self, above: int, height: int, width: int = 304) -> None:
        super().__init__()
        self.above, self.panel = QWidget(), KnobPanel(Example, Example())
        self.above.setFixedHeight(above)
        self.rows = QVBoxLayout(self)
        self.rows.setContentsMargins(0, 0, 0, 0)
        self.rows.setSpacing(0)
        self.rows.setSizeConstraint(QLayout.SizeConstraint.SetNoConstraint)  # or else it could not be made too low
        self.rows.addWidget(self.above)
        self.rows.addWidget(self.panel, 1)
        self.resize(width, height)
        self.show()
        settle_layout()

    def shown(self) -> int:
        """How many knobs can be seen."""
        settle_layout()
        seen = [name for name in Example.knobs() if self.panel.control(name).isVisible()]
        assert seen == list(self.panel.front())
        return len(seen)


def height_of(shown: int) -> int:
    """How much room so many knobs take by themselves."""
    return KnobPanel(Example, Example(), shown).sizeHint().height()


def slider(panel: KnobPanel, name: str) -> Slider:
    found = panel.control(name)
    assert isinstance(found, Slider)
    return found


def told(panel: KnobPanel) -> list[Example]:
    seen: list[Example] = []
    panel.turned.connect(seen.append)
    return seen


def press(qtbot: QtBot, slider: Slider, x: int) -> None:
    qtbot.mousePress(slider, Qt.MouseButton.LeftButton, pos=QPoint(x, round(slider.rail_centre())))


def let_go(qtbot: QtBot, slider: Slider, x: int) -> None:
    qtbot.mouseRelease(slider, Qt.MouseButton.LeftButton, pos=QPoint(x, round(slider.rail_centre())))


@pytest.mark.parametrize(
    ("name", "kind"),
    [
        ("rate", Slider),
        ("units", Slider),
        ("activation", Segments),
        ("shape", DropDown),
        ("shuffled", buttons.Switch),
    ],
)
def test_every_kind_of_knob_has_its_control(panel: KnobPanel, name: str, kind: type) -> None:
    assert type(panel.control(name)) is kind


def test_it_shows_the_settings_it_was_given(qtbot: QtBot) -> None:
    settings = Example(rate=0.0123, batch=17, units=3, activation="tanh", shape="f", shuffled=False)
    panel = KnobPanel(Example, settings)
    qtbot.addWidget(panel)
    assert panel.settings() == settings
    assert slider(panel, "rate").number() == 0.0123
    assert slider(panel, "batch").number() == 17


def test_settings_from_the_program_emit_nothing(panel: KnobPanel) -> None:
    turned = told(panel)
    settings = Example(rate=0.05, batch=2, activation="sigmoid", shape="c", shuffled=False, fresh=True)
    panel.set_settings(settings)
    assert turned == []
    assert panel.settings() == settings


@pytest.mark.parametrize("name", ["rate", "batch", "units", "noise"])
@pytest.mark.parametrize("end", ["low", "high"])
def test_both_ends_of_a_slider_can_be_reached(panel: KnobPanel, qtbot: QtBot, name: str, end: str) -> None:
    hand, knob = slider(panel, name), Example.knobs()[name]
    panel.set_settings(Example())
    x = 0 if end == "low" else hand.width() - 1
    press(qtbot, hand, x)
    let_go(qtbot, hand, x)
    assert panel.settings().to_dict()[name] == getattr(knob, end)


def test_a_live_knob_tells_while_it_is_dragged(panel: KnobPanel, qtbot: QtBot) -> None:
    turned, hand = told(panel), slider(panel, "noise")
    press(qtbot, hand, 12)
    qtbot.mouseMove(hand, QPoint(hand.width() - 1, 40))
    assert [settings.noise for settings in turned] == [0.0, 0.9]
    let_go(qtbot, hand, hand.width() - 1)
    assert len(turned) == 2


def test_a_knob_that_starts_again_tells_only_when_it_is_let_go(panel: KnobPanel, qtbot: QtBot) -> None:
    turned, hand = told(panel), slider(panel, "units")
    press(qtbot, hand, 12)
    qtbot.mouseMove(hand, QPoint(hand.width() - 1, 40))
    assert turned == []
    let_go(qtbot, hand, hand.width() - 1)
    assert [settings.units for settings in turned] == [16]


def test_a_knob_that_starts_again_tells_after_a_rest_of_the_keyboard(panel: KnobPanel, qtbot: QtBot) -> None:
    turned, hand = told(panel), slider(panel, "units")
    qtbot.keyClick(hand, Qt.Key.Key_Right)
    qtbot.keyClick(hand, Qt.Key.Key_Right)
    assert turned == []
    hand.rest.timeout.emit()
    assert [settings.units for settings in turned] == [10]


def test_a_choice_and_a_switch_tell_at_once(panel: KnobPanel, qtbot: QtBot) -> None:
    turned = told(panel)
    qtbot.keyClick(panel.control("activation"), Qt.Key.Key_Right)
    qtbot.keyClick(panel.control("shuffled"), Qt.Key.Key_Return)
    qtbot.keyClick(panel.control("shape"), Qt.Key.Key_Down)
    assert turned == [
        Example(activation="tanh"),
        Example(activation="tanh", shuffled=False),
        Example(activation="tanh", shuffled=False, shape="b"),
    ]


def test_every_control_has_a_name_and_an_explanation(panel: KnobPanel) -> None:
    for name, knob in Example.knobs().items():
        control = panel.control(name)
        assert control.accessibleName() == knob.label
        assert knob.help in control.accessibleDescription()
        assert ("starts the machine again" in control.accessibleDescription()) == (not knob.live)
        assert knob.help.split()[0] in control.toolTip()
    assert all(button.accessibleName() for button in panel.findChildren(Button))


def test_only_the_most_useful_knobs_show(panel: KnobPanel) -> None:
    panel.set_shown(3)
    assert panel.front() == ("rate", "batch", "units")
    assert [name for name in Example.knobs() if panel.control(name).isVisible()] == ["rate", "batch", "units"]
    panel.set_shown(5)
    assert panel.front() == ("rate", "batch", "units", "noise", "activation")


def test_a_seldom_needed_knob_never_shows_at_first(panel: KnobPanel) -> None:
    panel.set_shown(100)
    assert "secret" not in panel.front()


@pytest.mark.parametrize(
    ("knobs", "spare", "shown"), [(0, 0, 1), (2, -1, 1), (2, 0, 2), (4, 0, 4), (5, -1, 4), (5, 0, 5), (5, 400, 5)]
)
def test_in_a_column_it_shows_what_the_others_leave_room_for(
    qtbot: QtBot, clothes: None, knobs: int, spare: int, shown: int
) -> None:
    column = Column(200, 200 + height_of(knobs) + spare)
    qtbot.addWidget(column)
    assert column.shown() == shown
    assert column.panel.height() >= column.panel.sizeHint().height() or not knobs
    assert column.above.height() == 200


def test_words_in_two_rows_have_room_for_both(qtbot: QtBot, clothes: None) -> None:
    narrow, needed = 160, KnobPanel(Example, Example(), 5).heightForWidth(160)
    column = Column(0, needed - 1, narrow)
    qtbot.addWidget(column)
    assert needed > height_of(5)
    assert column.shown() == 4
    column.resize(narrow, needed)
    assert column.shown() == 5


def test_with_more_room_more_show_again(qtbot: QtBot, clothes: None) -> None:
    column = Column(200, 300)
    qtbot.addWidget(column)
    assert column.shown() == 1
    column.resize(304, 800)
    assert column.shown() == 5
    column.panel.set_shown(3)
    assert column.shown() == 3


def test_what_needs_more_room_beside_it_takes_it_from_the_knobs(qtbot: QtBot, clothes: None) -> None:
    column = Column(100, 100 + height_of(4))
    qtbot.addWidget(column)
    assert column.shown() == 4
    column.above.setFixedHeight(101)
    assert column.shown() == 3


def test_larger_type_leaves_room_for_fewer(qtbot: QtBot, clothes: None, qapp: Any) -> None:
    column = Column(200, 200 + height_of(3))
    qtbot.addWidget(column)
    assert column.shown() == 3
    apply(qapp, "light", 1.3)
    assert column.shown() == 2


def test_in_another_column_it_minds_that_one_only(qtbot: QtBot, clothes: None) -> None:
    low, high = Column(200, 300), Column(200, 800)
    qtbot.addWidget(low)
    qtbot.addWidget(high)
    high.panel.hide()
    high.rows.addWidget(low.panel)
    settle_layout()
    assert len(low.panel.front()) == 5
    high.resize(304, 300)
    settle_layout()
    assert len(low.panel.front()) == 1


def test_more_slides_the_other_knobs_over_the_column_it_was_given(panel: KnobPanel, qtbot: QtBot, qapp: Any) -> None:
    set_reduced_motion(qapp, True)
    window = panel.window()
    panel.set_column(window)
    panel.set_shown(3)
    more = next(button for button in panel.findChildren(Button) if button.text() == "More")
    qtbot.mouseClick(more, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: panel.control("secret").isVisible())
    over = window.findChildren(SlideOver)[0]
    qtbot.waitUntil(lambda: over.x() == 0)
    assert over.size() == window.size()
    set_reduced_motion(qapp, False)


def test_back_to_defaults_tells_once(panel: KnobPanel, qtbot: QtBot) -> None:
    panel.set_settings(Example(rate=0.05, units=3))
    turned = told(panel)
    panel.reset.click()
    panel.reset.click()
    assert turned == [Example()]
    assert slider(panel, "units").number() == 8


def test_tab_goes_through_the_knobs_from_top_to_bottom(panel: KnobPanel, qtbot: QtBot) -> None:
    panel.set_shown(5)
    panel.window().activateWindow()
    panel.control("rate").setFocus()
    qtbot.waitUntil(lambda: panel.control("rate").hasFocus())
    visited = []
    for _ in panel.front():
        visited.append(panel.window().focusWidget())
        qtbot.keyClick(panel.window().focusWidget(), Qt.Key.Key_Tab)
    assert visited == [panel.control(name) for name in panel.front()]


def test_three_knobs_fit_the_small_screen(qtbot: QtBot) -> None:
    column = QWidget()
    qtbot.addWidget(column)
    panel = KnobPanel(Example, Example(), shown=3)
    QVBoxLayout(column).addWidget(panel)
    assert panel.sizeHint().height() <= 228


def test_dragging_costs_one_signal_per_movement(panel: KnobPanel, qtbot: QtBot) -> None:
    hand = slider(panel, "rate")
    spy = QSignalSpy(panel.turned)
    press(qtbot, hand, 100)
    qtbot.mouseMove(hand, QPoint(100, 40))
    let_go(qtbot, hand, 100)
    assert spy.count() == 1


# What a lesson keeps.

LAST = Example(rate=0.05, units=3, activation="tanh", shape="f", shuffled=False)
KINDS = ("rate", "units", "activation", "shape", "shuffled")


def test_hidden_knobs_are_gone_also_behind_more_and_their_places_are_taken(panel: KnobPanel) -> None:
    panel.set_shown(3)
    panel.set_hidden(("rate", "units", "secret"))
    assert panel.front() == ("batch", "noise", "activation")
    assert panel.shown() == ("batch", "noise", "activation", "shape", "shuffled", "fresh")
    assert not any(panel.control(name).isVisibleTo(panel.window()) for name in ("rate", "units", "secret"))
    panel.set_hidden(())
    assert panel.front() == ("rate", "batch", "units")


def test_a_seldom_needed_knob_shows_where_there_is_no_other(panel: KnobPanel) -> None:
    panel.set_hidden(name for name in Example.knobs() if name != "secret")
    assert panel.front() == ("secret",)
    assert panel.control("secret").isVisible()


@pytest.mark.parametrize("name", KINDS)
def test_a_locked_knob_shows_its_value_behind_a_lock_and_says_so(panel: KnobPanel, name: str) -> None:
    panel.set_settings(LAST)
    panel.set_locked((name,))
    hand = panel.control(name)
    assert hand.isVisible()
    assert not hand.isEnabled()
    assert LOCKED in hand.accessibleDescription()
    assert LOCKED in hand.toolTip().replace("\n", " ")
    (lock,) = panel.findChildren(Lock)
    assert lock.isVisible()
    assert lock.accessibleName() == LOCKED
    assert panel.settings() == LAST


def test_a_locked_knob_can_not_be_turned(panel: KnobPanel, qtbot: QtBot) -> None:
    panel.set_locked(KINDS)
    turned = told(panel)
    for name in KINDS:
        hand = panel.control(name)
        qtbot.mouseClick(hand, Qt.MouseButton.LeftButton, pos=QPoint(hand.width() - 4, hand.height() // 2))
        for key in (Qt.Key.Key_Right, Qt.Key.Key_End, Qt.Key.Key_Return, Qt.Key.Key_Space):
            qtbot.keyClick(hand, key)
    assert turned == []
    assert panel.settings() == Example()
    panel.set_locked(())  # the control: now the same hands turn it
    qtbot.keyClick(panel.control("activation"), Qt.Key.Key_End)
    assert turned == [Example(activation="sigmoid")]


def test_a_lock_holds_whatever_else_changes(panel: KnobPanel, qapp: Any) -> None:
    panel.set_locked(("rate", "shape"))
    changes: list[Callable[[], object]] = [
        lambda: panel.set_settings(LAST),
        lambda: panel.set_shown(2),
        lambda: panel.set_shown(9),
        lambda: apply(qapp, "dark", 1.3),
        lambda: apply(qapp, "light", 1.0),
        lambda: panel.set_hidden(("units",)),
        lambda: panel.set_hidden(()),
    ]
    for change in changes:
        change()
        assert [panel.control(name).isEnabled() for name in ("rate", "shape", "noise")] == [False, False, True]
        assert len(panel.findChildren(Lock)) == 2
    assert slider(panel, "rate").number() == 0.05


def test_what_was_locked_is_given_back(panel: KnobPanel, qtbot: QtBot) -> None:
    before = panel.control("rate").accessibleDescription()
    panel.set_locked(("rate",))
    panel.set_locked(("units",))
    assert panel.control("rate").isEnabled()
    assert panel.control("rate").accessibleDescription() == before
    assert [lock.isVisible() for lock in panel.findChildren(Lock)].count(True) == 1
    assert panel.front()[:3] == ("rate", "batch", "units")


def test_the_defaults_bring_back_only_what_can_be_turned(panel: KnobPanel) -> None:
    panel.set_settings(LAST)
    panel.set_hidden(("units",))
    panel.set_locked(("rate", "activation"))
    turned = told(panel)
    panel.reset.click()
    assert turned == [Example(rate=0.05, units=3, activation="tanh")]


def test_what_anybody_wants_is_allowed_but_for_what_the_lesson_keeps(panel: KnobPanel) -> None:
    panel.set_settings(LAST)
    panel.set_hidden(("units",))
    panel.set_locked(("rate",))
    assert panel.allowed(Example(noise=0.5)) == Example(noise=0.5, rate=0.05, units=3)
    assert panel.free() == ("batch", "noise", "activation", "secret", "shape", "shuffled", "fresh")
    panel.set_hidden(())
    panel.set_locked(())
    assert panel.allowed(Example(noise=0.5)) == Example(noise=0.5)


def test_more_is_offered_where_there_is_more(panel: KnobPanel) -> None:
    more = next(button for button in panel.findChildren(Button) if button.text() == "More")
    everything = tuple(Example.knobs())
    panel.set_locked(everything)
    assert more.isVisible()  # behind it is a locked one
    panel.set_hidden(("secret",))
    assert (len(panel.front()), more.isVisible()) == (8, False)
    panel.set_locked(everything[:-2])
    assert more.isVisible()  # behind it are the defaults
    panel.set_hidden(everything)
    assert not more.isVisible()


def test_a_knob_that_is_none_can_not_be_hidden_or_locked(panel: KnobPanel) -> None:
    for keep in (panel.set_hidden, panel.set_locked):
        with pytest.raises(ValueError, match=r"a knob must be one of rate, batch, .*, got 'speed'"):
            keep(("speed",))


@pytest.mark.parametrize("name", KINDS)
def test_a_locked_knob_takes_the_room_it_needs(qtbot: QtBot, clothes: None, name: str) -> None:
    column = Column(200, 200 + height_of(5))
    qtbot.addWidget(column)
    column.panel.set_locked((name,))
    settle_layout()
    assert faults(column) == []
