"""The pad for the PIN: what it tells, what it shows of it, and that it goes away by itself."""

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from playground.kiosk.pin_pad import OPEN_FOR, PinPad
from tests.looks import faults, nameless, settle_layout, too_small
from tests.visitors import key, shown, tap

pytestmark = pytest.mark.usefixtures("clothes")


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    made = QWidget()
    shown(qtbot, made)
    return made


@pytest.fixture
def pad(window: QWidget) -> PinPad:
    made = PinPad(window)
    made.open_panel()
    settle_layout()
    return made


def type_(pad: PinPad, digits: str) -> None:
    for digit in digits:
        tap(pad.keys[digit])


def entered(pad: PinPad) -> list[str]:
    told: list[str] = []
    pad.entered.connect(told.append)
    return told


def test_what_was_typed_is_told_with_ok_and_then_forgotten(pad: PinPad) -> None:
    told = entered(pad)
    type_(pad, "1029384756")
    tap(pad.ok_key)
    tap(pad.ok_key)
    assert told == ["1029384756", ""]


def test_the_last_digit_can_be_erased(pad: PinPad) -> None:
    told = entered(pad)
    type_(pad, "12")
    for _ in range(3):
        tap(pad.erase_key)
    type_(pad, "3")
    tap(pad.ok_key)
    assert told == ["3"]


def test_it_shows_how_many_digits_were_typed_and_not_which(pad: PinPad) -> None:
    type_(pad, "147")
    assert pad.dots.text() == "\N{BLACK CIRCLE}" * 3
    tap(pad.ok_key)
    assert not pad.dots.text().strip()


def test_no_more_digits_are_taken_than_a_pin_can_have(pad: PinPad) -> None:
    told = entered(pad)
    type_(pad, "1" * 14)
    tap(pad.ok_key)
    assert told == ["1" * 12]


def test_what_it_tells_goes_with_the_next_digit(pad: PinPad) -> None:
    pad.tell("That PIN is wrong.")
    assert pad.told.text() == "That PIN is wrong."
    type_(pad, "1")
    assert pad.told.text() == ""


def test_keys_erase_enter_and_close(pad: PinPad) -> None:
    told = entered(pad)
    type_(pad, "12")
    for which in (Qt.Key.Key_Backspace, Qt.Key.Key_Return, Qt.Key.Key_Escape):
        key(pad.window(), which)
    assert told == ["1"]
    assert not pad.is_open()


def test_closing_forgets_what_was_typed(pad: PinPad) -> None:
    told = entered(pad)
    type_(pad, "12")
    assert "12" in vars(pad).values()
    tap(pad.close_key)
    assert not pad.is_open()
    assert "12" not in vars(pad).values()
    pad.open_panel()
    tap(pad.ok_key)
    assert told == [""]


def test_it_closes_itself_when_nobody_touches_it_for_a_while(pad: PinPad) -> None:
    (patience,) = pad.findChildren(QTimer, options=Qt.FindChildOption.FindDirectChildrenOnly)
    assert patience.isActive()
    assert patience.interval() == OPEN_FOR == 20_000
    patience.timeout.emit()
    assert not pad.is_open()
    assert not patience.isActive()


def test_every_digit_gives_it_its_patience_back(pad: PinPad) -> None:
    (patience,) = pad.findChildren(QTimer, options=Qt.FindChildOption.FindDirectChildrenOnly)
    patience.stop()
    type_(pad, "1")
    assert patience.isActive()


def test_its_keys_are_large_have_names_and_are_not_cut_off(pad: PinPad) -> None:
    assert [line for line in too_small(pad.panel, 56) if "'Close'" not in line] == []
    assert nameless(pad) == []
    assert faults(pad) == []
