"""The keyboard on the screen: what its keys write, in each language, with a mouse and with several fingers."""

from itertools import product

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QPoint
from PySide6.QtGui import QTouchEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from playground.kiosk.keyboard import KEY, LEAST, Keyboard, capital
from tests.looks import clipped, dressed, nameless, settle_layout, shortened, sticking_out, too_small
from tests.visitors import LEFT, PLAIN, app, middle, screen, shown, tap, touch

pytestmark = pytest.mark.usefixtures("clothes")


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    made = QWidget()
    shown(qtbot, made)
    return made


@pytest.fixture
def keyboard(window: QWidget) -> Keyboard:
    return opened(window)


def opened(window: QWidget, language: str = "en", page: str = "letters", narrow: bool = False) -> Keyboard:
    made = Keyboard(window)
    made.set_language(language)
    made.show_page(page)
    made.setGeometry(0, 300, *(made.minimumSizeHint() if narrow else made.sizeHint()).toTuple())
    made.show()
    settle_layout()
    return made


def written(keyboard: Keyboard) -> list[str]:
    """What it writes from now on."""
    told: list[str] = []
    keyboard.typed.connect(told.append)
    return told


def press(keyboard: Keyboard, *names: str) -> None:
    for name in names:
        tap(keyboard.keys()[name])


@pytest.mark.parametrize(
    ("language", "word"), [("en", "map"), ("de", "süß"), ("fr", "reçu"), ("es", "niño"), ("xx", "map")]
)
def test_a_word_is_written_letter_by_letter(window: QWidget, language: str, word: str) -> None:
    keyboard = opened(window, language)
    told = written(keyboard)
    press(keyboard, *word, " ", ".")
    assert told == [*word, " ", "."]


def test_a_key_acts_when_it_is_pressed(keyboard: Keyboard, window: QWidget) -> None:
    told, at = written(keyboard), middle(keyboard.keys()["a"])
    QTest.mousePress(window.windowHandle(), LEFT, PLAIN, at)
    assert told == ["a"]
    QTest.mouseRelease(window.windowHandle(), LEFT, PLAIN, at)
    assert told == ["a"]


def test_shift_is_for_one_letter(keyboard: Keyboard) -> None:
    told = written(keyboard)
    press(keyboard, "shift")
    assert keyboard.keys()["b"].text() == "B"
    press(keyboard, "b", "b", "shift", "shift", "c")
    assert told == ["B", "b", "c"]
    assert keyboard.keys()["b"].text() == "b"


@pytest.mark.parametrize(("letter", "large"), [("a", "A"), ("é", "É"), ("ñ", "Ñ"), ("ß", "ß"), (".", ".")])
def test_a_capital_letter_is_one_letter(letter: str, large: str) -> None:
    assert capital(letter) == large


def test_signs_are_on_a_page_of_their_own(keyboard: Keyboard) -> None:
    told = written(keyboard)
    press(keyboard, "signs", "7", "?", "letters", "q")
    assert told == ["7", "?", "q"]


def test_the_page_of_digits_writes_digits(window: QWidget) -> None:
    keyboard = opened(window, page="digits")
    told = written(keyboard)
    press(keyboard, *"-0.9")
    assert told == ["-", "0", ".", "9"]


def test_erasing_repeats_while_the_key_is_held(keyboard: Keyboard, qtbot: QtBot) -> None:
    told: list[bool] = []
    keyboard.erased.connect(lambda: told.append(True))
    press(keyboard, "erase")
    assert told == [True]
    key = keyboard.keys()["erase"]
    key.setAutoRepeatDelay(1)
    key.setAutoRepeatInterval(1)
    QTest.mousePress(keyboard.window().windowHandle(), LEFT, PLAIN, middle(key))
    qtbot.waitUntil(lambda: len(told) >= 4)
    QTest.mouseRelease(keyboard.window().windowHandle(), LEFT, PLAIN, middle(key))


@pytest.mark.parametrize("end", ["taken away", "hidden"])
def test_erasing_ends_with_a_touch_that_is_never_lifted(keyboard: Keyboard, window: QWidget, end: str) -> None:
    erase = keyboard.keys()["erase"]
    touch(window, ("press", 1, middle(erase)))
    assert erase.isDown()
    if end == "hidden":
        keyboard.hide()
    else:
        QCoreApplication.sendEvent(keyboard, QTouchEvent(QEvent.Type.TouchCancel, screen()))
    assert not erase.isDown()
    touch(window, ("release", 1, middle(erase)))


def test_it_is_made_before_the_window_shows_as_in_the_kiosk(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    assert not Keyboard(window).isVisible()


def test_letters_do_not_repeat(keyboard: Keyboard) -> None:
    assert [name for name, key in keyboard.keys().items() if key.autoRepeat()] == ["erase"]


def test_done_tells_that_it_is_done(keyboard: Keyboard, qtbot: QtBot) -> None:
    with qtbot.waitSignal(keyboard.done):
        press(keyboard, "done")


def test_two_fingers_write_one_after_the_other(keyboard: Keyboard, window: QWidget) -> None:
    told, keys = written(keyboard), keyboard.keys()
    t, h, e = (middle(keys[name]) for name in "the")
    touch(window, ("press", 1, t))
    touch(window, ("move", 1, t), ("press", 2, h))
    assert keys["t"].isDown()
    touch(window, ("release", 1, t), ("move", 2, h))
    touch(window, ("move", 2, h), ("press", 3, e))
    touch(window, ("release", 2, h), ("release", 3, e))
    assert told == ["t", "h", "e"]
    assert not any(key.isDown() for key in keys.values())


def test_a_finger_between_the_keys_writes_nothing(keyboard: Keyboard, window: QWidget) -> None:
    told = written(keyboard)
    gap = keyboard.mapTo(window, QPoint(2, 2))
    touch(window, ("press", 1, gap))
    touch(window, ("release", 1, gap))
    tap(keyboard, QPoint(2, 2))
    assert told == []


def test_it_never_takes_the_focus(keyboard: Keyboard, window: QWidget) -> None:
    before = window.focusWidget()
    press(keyboard, "a", "shift", "signs", "letters")
    assert window.focusWidget() is before


PAGES = [(language, page) for language in ("en", "de", "fr", "es") for page in ("letters", "signs")] + [
    ("en", "digits")
]


def test_keys_are_large_enough_named_and_not_cut_off(window: QWidget) -> None:
    with dressed(app(), "light", 1.2):
        for (language, page), narrow in product(PAGES, (False, True)):
            keyboard = opened(window, language, page, narrow)
            assert too_small(keyboard, LEAST - 1) == []
            assert min(key.height() for key in keyboard.keys().values()) == KEY.height()
            assert [*sticking_out(keyboard), *clipped(keyboard), *shortened(keyboard), *nameless(keyboard)] == []
            assert keyboard.minimumSizeHint().width() <= 1024 - 304 or language == "fr"
            keyboard.hide()
