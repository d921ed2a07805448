import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from playground.engine.limits import Limits, Score
from playground.widgets.stops import StopPanel


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    made.resize(800, 600)
    made.show()
    return made


@pytest.fixture
def panel(window: QWidget) -> StopPanel:
    made = StopPanel(window)
    made.set_curves(("loss", "accuracy"), ("loss",))
    made.open_panel()
    return made


def told(panel: StopPanel) -> list[Limits]:
    seen: list[Limits] = []
    panel.limits_changed.connect(seen.append)
    return seen


def test_nothing_stops_a_run_at_first(panel: StopPanel) -> None:
    assert panel.limits() == Limits()


def test_each_switch_is_one_limit(panel: StopPanel, qtbot: QtBot) -> None:
    seen = told(panel)
    for switch in (panel.steps, panel.score, panel.flat):
        qtbot.mouseClick(switch, Qt.MouseButton.LeftButton)
    loss = Score("loss", 0.1, falling=True)
    assert seen == [Limits(steps=500), Limits(steps=500, score=loss), Limits(steps=500, score=loss, flat=True)]


def test_the_first_curve_falls_and_the_others_rise(panel: StopPanel, qtbot: QtBot) -> None:
    panel.set_limits(Limits(score=Score("loss", 0.5, falling=True)))
    seen = told(panel)
    qtbot.keyClick(panel.curve, Qt.Key.Key_Down)
    assert seen == [Limits(score=Score("accuracy", 0.5, falling=False))]


def test_a_typed_number_of_steps_is_told(panel: StopPanel, qtbot: QtBot) -> None:
    panel.set_limits(Limits(steps=500))
    seen = told(panel)
    panel.steps_field.selectAll()
    qtbot.keyClicks(panel.steps_field, "1200")
    qtbot.keyClick(panel.steps_field, Qt.Key.Key_Return)
    assert seen == [Limits(steps=1200)]


def test_limits_from_the_program_are_shown_and_not_told(panel: StopPanel, qtbot: QtBot) -> None:
    limits = Limits(steps=42, score=Score("accuracy", 0.9), flat=True)
    with qtbot.assertNotEmitted(panel.limits_changed):
        panel.set_limits(limits)
    assert panel.limits() == limits


def test_only_what_is_switched_on_can_be_typed_in(panel: StopPanel) -> None:
    panel.set_limits(Limits(steps=42))
    assert panel.steps_field.isEnabled()
    assert not panel.score_field.isEnabled()


def test_every_control_has_a_name(panel: StopPanel) -> None:
    hands = [w for w in panel.panel.findChildren(QWidget) if w.focusPolicy() & Qt.FocusPolicy.TabFocus]
    assert len(hands) >= 6
    assert [hand for hand in hands if not hand.accessibleName()] == []
