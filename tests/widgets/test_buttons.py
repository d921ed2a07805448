from itertools import pairwise

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from playground.widgets import look
from playground.widgets.buttons import Button, DropDown, FileButton, IconButton, Switch


@pytest.fixture
def switch(qtbot: QtBot) -> Switch:
    made = Switch("Shuffled")
    qtbot.addWidget(made)
    made.resize(240, 32)
    made.show()
    return made


def test_a_click_leaves_the_focus_where_it_is(qtbot: QtBot) -> None:
    button = Button("Step")
    qtbot.addWidget(button)
    assert button.focusPolicy() == Qt.FocusPolicy.TabFocus


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space])
def test_a_focused_button_is_pressed_by_key(qtbot: QtBot, key: Qt.Key) -> None:
    button = Button("Step")
    qtbot.addWidget(button)
    with qtbot.waitSignal(button.clicked):
        qtbot.keyClick(button, key)


def test_a_button_with_an_icon_only_has_a_name(qtbot: QtBot) -> None:
    button = IconButton("Undo", "undo")
    qtbot.addWidget(button)
    assert (button.accessibleName(), button.toolTip(), button.text()) == ("Undo", "Undo", "")
    assert not button.icon().isNull()


def test_a_switch_tells_when_the_visitor_switches_it(switch: Switch, qtbot: QtBot) -> None:
    with qtbot.waitSignal(switch.switched) as switched:
        qtbot.mouseClick(switch, Qt.MouseButton.LeftButton)
    assert switched.args == [True]


def test_a_switch_set_by_the_program_is_silent(switch: Switch, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(switch.switched):
        switch.set_on(True)
    assert switch.isChecked()


def test_a_switch_paints_in_every_state(switch: Switch) -> None:
    pictures = [switch.grab().toImage()]
    switch.set_on(True)
    pictures.append(switch.grab().toImage())
    switch.setEnabled(False)
    pictures.append(switch.grab().toImage())
    assert all(a != b for a, b in pairwise(pictures))


def test_a_list_set_by_the_program_is_silent(qtbot: QtBot) -> None:
    drop_down = DropDown(("a", "b", "c"))
    qtbot.addWidget(drop_down)
    with qtbot.assertNotEmitted(drop_down.chosen):
        drop_down.set_choice("c")
    assert drop_down.choice() == "c"
    with pytest.raises(ValueError, match="got 'd'"):
        drop_down.set_choice("d")


def test_a_list_tells_what_the_visitor_chose(qtbot: QtBot) -> None:
    drop_down = DropDown(("a", "b", "c"))
    qtbot.addWidget(drop_down)
    with qtbot.waitSignal(drop_down.chosen) as chosen:
        qtbot.keyClick(drop_down, Qt.Key.Key_Down)
    assert chosen.args == ["b"]


def test_the_wheel_passes_a_list_that_has_no_focus(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    drop_down = DropDown(("a", "b", "c"))
    drop_down.setParent(window)
    where, down = QPointF(5, 5), QPoint(0, -120)
    buttons, keys = Qt.MouseButton.NoButton, Qt.KeyboardModifier.NoModifier
    event = QWheelEvent(where, where, QPoint(), down, buttons, keys, Qt.ScrollPhase.NoScrollPhase, False)
    QApplication.sendEvent(drop_down, event)
    assert drop_down.choice() == "a"


def test_what_leads_to_a_file_dialog_is_not_there_in_public(qapp: QApplication, qtbot: QtBot) -> None:
    usual = FileButton("Open a file ...")
    look.set_public(qapp, True)
    try:
        public = FileButton("Open a file ...")
        for button in (usual, public):
            qtbot.addWidget(button)
            button.setVisible(True)
        assert (usual.isVisible(), public.isVisible()) == (False, False)
    finally:
        look.set_public(qapp, False)
    usual.setVisible(True)
    assert usual.isVisible()
