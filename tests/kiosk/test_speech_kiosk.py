"""What the kiosk itself says, in every language: nothing is left out, everything has room."""

import string
from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from playground.kiosk.banner import Banner
from playground.kiosk.keyboard import Keyboard
from playground.kiosk.pin_pad import PinPad
from playground.kiosk.still_there import StillThere
from playground.kiosk.way_out import WRONG, patience
from playground.widgets import speech
from scripts.translations import collected
from tests.looks import dressed, faults, settle_layout
from tests.speaking import strangely, unspoken
from tests.visitors import shown

pytestmark = pytest.mark.usefixtures("clothes")
STAYS = {"PIN", "OK", "abc", *string.ascii_lowercase}


@pytest.fixture(autouse=True)
def english_again(qapp: QApplication) -> Iterator[None]:
    yield
    speech.set_language(qapp, "en")


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    made = QWidget()
    shown(qtbot, made)
    made.resize(1024, 768)
    return made


def scenes(window: QWidget) -> Iterator[QWidget]:
    """Everything that can lie over the window, one after the other."""
    banner = Banner(window)
    banner.set_shown(True)
    yield banner
    banner.set_shown(False)
    question, pad, keyboard = StillThere(window), PinPad(window), Keyboard(window)
    question.open_panel()
    yield question
    question.close_panel()
    pad.open_panel()
    for told in (WRONG, patience(30)):
        pad.tell(told)
        yield pad
    pad.close_panel()
    keyboard.set_language(speech.language())
    for page in ("letters", "signs", "digits"):
        keyboard.show_page(page)
        keyboard.setGeometry(0, 300, *keyboard.sizeHint().toTuple())
        keyboard.show()
        yield keyboard
    keyboard.hide()


def test_nothing_is_left_in_english(qapp: QApplication, window: QWidget) -> None:
    with strangely(qapp) as translator:
        left = {text for scene in scenes(window) for text in unspoken(scene)}
        assert left <= STAYS
        assert translator.heard - set(collected()) == set()


@pytest.mark.parametrize("size", [1.2, 1.3])
def test_everything_has_room_in_every_language(qapp: QApplication, window: QWidget, size: float) -> None:
    with dressed(qapp, "light", size):
        for code in ("de", "fr", "es"):
            speech.set_language(qapp, code)
            for scene in scenes(window):
                settle_layout()
                assert faults(scene) == [], code
