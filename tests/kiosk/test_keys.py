"""The white list of keys, as a table."""

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent

from playground import catalogue
from playground.kiosk.keys import OF_TABS, is_allowed

K, M = Qt.Key, Qt.KeyboardModifier
PLAIN, SHIFT, CTRL, ALT, META = (
    M.NoModifier, M.ShiftModifier, M.ControlModifier, M.AltModifier, M.MetaModifier,
)  # fmt: skip
FORBIDDEN = (CTRL, ALT, META, CTRL | SHIFT, CTRL | ALT)


def press(key: Qt.Key, text: str = "", modifiers: Qt.KeyboardModifier = PLAIN) -> QKeyEvent:
    return QKeyEvent(QEvent.Type.KeyPress, key, modifiers, text)


@pytest.mark.parametrize(
    ("event", "elsewhere", "typing"),
    [
        (press(K.Key_Space, " "), True, True),
        (press(K.Key_Right), True, True),
        (press(K.Key_Return, "\r"), True, True),
        (press(K.Key_Tab, "\t"), True, True),
        (press(K.Key_Backtab, "", SHIFT), True, True),
        (press(K.Key_Escape, "\x1b"), True, True),
        (press(K.Key_Delete, "\x7f"), True, True),
        (press(K.Key_A, "a"), False, True),
        (press(K.Key_A, "A", SHIFT), False, True),
        (press(K.Key_Adiaeresis, "ä"), False, True),
        (press(K.Key_Dead_Acute), False, True),
        (press(K.Key_7, "7"), False, True),
        (press(K.Key_Shift), False, True),
        (press(K.Key_Delete, "\x7f", SHIFT), True, False),
        (press(K.Key_Insert, "", SHIFT), False, False),
        (press(K.Key_F1, "", SHIFT), False, False),
        (press(K.Key_F10, "", SHIFT), False, False),
        (press(K.Key_F11), False, False),
        (press(K.Key_Menu), False, False),
        (press(K.Key_Print), False, False),
        (press(K.Key_Paste), False, False),
        (press(K.Key_Copy), False, False),
        (press(K.Key_Undo), False, False),
        (press(K.Key_Super_L), False, False),
        (press(K.Key_Help), False, False),
        (press(K.Key_Back), False, False),
        (press(K.Key_unknown, "\x00"), False, False),
    ],
    ids=lambda value: f"{value.key()}{value.modifiers().name}" if isinstance(value, QKeyEvent) else None,
)
def test_a_key_is_alive_or_dead(event: QKeyEvent, elsewhere: bool, typing: bool) -> None:
    assert is_allowed(event, is_typing=False) is elsewhere
    assert is_allowed(event, is_typing=True) is typing


@pytest.mark.parametrize("modifiers", FORBIDDEN, ids=str)
@pytest.mark.parametrize("is_typing", [False, True])
def test_no_key_is_alive_with_control_alt_or_meta(modifiers: Qt.KeyboardModifier, is_typing: bool) -> None:
    alive = [key for key in K if is_allowed(press(key, "x" if key < K.Key_Escape else "", modifiers), is_typing)]
    assert alive == []


def test_the_keys_of_a_tab_are_alive_there_alone() -> None:
    assert is_allowed(press(K.Key_R, "r"), False, "gan_digits")
    assert not is_allowed(press(K.Key_R, "r"), False, "cnn")


def test_only_tabs_that_exist_have_keys_of_their_own() -> None:
    assert set(OF_TABS) <= {entry.name for entry in catalogue.ENTRIES}
