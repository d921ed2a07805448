"""The keyboard comes when somebody wants to type, beside what is typed into, and goes when they are done."""

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QObject, QPoint, QRect, QSize, Qt
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QWidget
from pytestqt.qtbot import QtBot

from playground.kiosk.gate import Gate
from playground.kiosk.keyboard import Keyboard
from playground.kiosk.typing_aid import TypingAid, place
from playground.widgets.buttons import Button
from playground.widgets.field import NumberField
from tests.visitors import app, key, shown, tap, touch

pytestmark = pytest.mark.usefixtures("clothes")
NOWHERE = QPoint(1200, 300)


class Desk(QWidget):
    """A card with a line and a button, a text, and a number at the window's foot."""

    def __init__(self) -> None:
        super().__init__()
        self.card = QWidget(self)
        self.card.setGeometry(20, 100, 250, 200)
        self.line, self.button = QLineEdit(self.card), Button("Add")
        self.button.setParent(self.card)
        self.button.move(0, 100)
        self.text, self.number = QPlainTextEdit(self), NumberField(0, 99, whole=True)
        self.text.setGeometry(980, 100, 250, 650)
        self.number.setParent(self)
        self.number.setGeometry(700, 740, 80, 44)


@pytest.fixture
def desk(qtbot: QtBot) -> Desk:
    made = Desk()
    shown(qtbot, made)
    made.setFocus()
    return made


@pytest.fixture
def keyboard(desk: Desk) -> Keyboard:
    return Keyboard(desk)


@pytest.fixture(autouse=True)
def aid(desk: Desk, keyboard: Keyboard) -> TypingAid:
    return TypingAid(Gate(app(), desk), desk, keyboard)


def type_(keyboard: Keyboard, *names: str) -> None:
    for name in names:
        tap(keyboard.keys()[name])


def test_it_comes_with_a_tap_on_a_field_and_writes_into_it(desk: Desk, keyboard: Keyboard) -> None:
    assert not keyboard.isVisible()
    tap(desk.line)
    assert keyboard.isVisible()
    type_(keyboard, "shift", "h", "i", " ", "x", "erase", ".")
    assert desk.line.text() == "Hi ."
    assert desk.line.hasFocus()


def test_it_writes_where_the_cursor_is(desk: Desk, keyboard: Keyboard) -> None:
    desk.text.setPlainText("ac")
    tap(desk.text)
    key(desk, Qt.Key.Key_Left)
    type_(keyboard, "b")
    assert desk.text.toPlainText() == "abc"


def test_it_goes_when_the_visitor_is_done(desk: Desk, keyboard: Keyboard) -> None:
    tap(desk.line)
    type_(keyboard, "done")
    assert not keyboard.isVisible()
    assert not desk.line.hasFocus()


def test_it_goes_with_a_touch_elsewhere(desk: Desk, keyboard: Keyboard) -> None:
    for _ in range(2):
        tap(desk.line)
        assert keyboard.isVisible()
        touch(desk, ("press", 1, QPoint(500, 200)))
        touch(desk, ("release", 1, QPoint(500, 200)))
        assert not keyboard.isVisible()
        assert not desk.line.hasFocus()


def test_it_stays_for_what_belongs_to_the_field(desk: Desk, keyboard: Keyboard) -> None:
    tap(desk.line)
    tap(desk.button)
    assert keyboard.isVisible()
    assert desk.line.hasFocus()


def test_it_goes_from_field_to_field(desk: Desk, keyboard: Keyboard) -> None:
    tap(desk.line)
    tap(desk.text)
    assert keyboard.isVisible()
    type_(keyboard, "a")
    assert (desk.line.text(), desk.text.toPlainText()) == ("", "a")


def test_a_number_gets_digits_and_counts_when_done(desk: Desk, keyboard: Keyboard) -> None:
    told: list[object] = []
    desk.number.entered.connect(told.append)
    tap(desk.number)
    keys = set(keyboard.keys())
    assert set("0123456789") <= keys
    assert "q" not in keys
    type_(keyboard, "4", "2", "done")
    assert told == [42]


def test_whoever_comes_with_the_tab_key_has_a_keyboard(desk: Desk, keyboard: Keyboard) -> None:
    desk.line.setFocus(Qt.FocusReason.TabFocusReason)
    assert not keyboard.isVisible()
    tap(desk.line)
    assert keyboard.isVisible()


def test_a_field_that_cannot_be_changed_brings_none(desk: Desk, keyboard: Keyboard) -> None:
    desk.line.setReadOnly(True)
    tap(desk.line)
    assert not keyboard.isVisible()


def test_a_field_that_disappears_takes_it_along(desk: Desk, keyboard: Keyboard) -> None:
    tap(desk.line)
    desk.card.hide()
    assert not keyboard.isVisible()


@pytest.mark.parametrize("reason", [Qt.FocusReason.PopupFocusReason, Qt.FocusReason.ActiveWindowFocusReason])
def test_it_stays_while_the_focus_is_away_for_a_moment(desk: Desk, keyboard: Keyboard, reason: Qt.FocusReason) -> None:
    tap(desk.line)
    QCoreApplication.sendEvent(desk.line, QFocusEvent(QEvent.Type.FocusOut, reason))
    assert keyboard.isVisible()


def test_it_speaks_the_language_of_the_moment(desk: Desk, keyboard: Keyboard, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("playground.kiosk.typing_aid.speech.language", lambda: "de")
    tap(desk.line)
    type_(keyboard, "ä")
    assert desk.line.text() == "ä"


@pytest.mark.parametrize("name", ["line", "text", "number"])
@pytest.mark.parametrize("size", [(1920, 1080), (1280, 800), (1024, 768)])
def test_it_never_covers_what_is_typed_into(desk: Desk, keyboard: Keyboard, name: str, size: tuple[int, int]) -> None:
    field: QWidget = getattr(desk, name)
    desk.resize(1280, 800)
    tap(field)
    desk.resize(*size)
    there = QRect(field.mapTo(desk, QPoint()), field.size())
    assert keyboard.isVisible()
    if desk.rect().contains(there):
        assert not keyboard.geometry().intersects(there)
    assert desk.rect().contains(keyboard.geometry())


# Places.

WANTED, LEAST, WINDOW = QSize(760, 250), QSize(520, 250), QSize(1280, 800)


@pytest.mark.parametrize(
    ("field", "where"),
    [
        (QRect(30, 150, 240, 100), "in the middle of the foot"),
        (QRect(980, 150, 280, 600), "left of the field"),
        (QRect(30, 150, 240, 600), "right of the field"),
        (QRect(600, 740, 80, 44), "beside or above the field"),
        (QRect(300, 560, 700, 44), "above the field"),
        (QRect(100, 100, 1000, 690), "at the top"),
    ],
)
def test_where_it_lies(field: QRect, where: str) -> None:
    found = place(field, WINDOW, WANTED, LEAST)
    assert QRect(QPoint(), WINDOW).contains(found)
    assert found.height() == WANTED.height()
    places = {
        "in the middle of the foot": found.bottom() > 780 and abs(found.center().x() - 640) < 2,
        "left of the field": found.bottom() > 780 and found.right() < field.left(),
        "right of the field": found.bottom() > 780 and found.left() > field.right(),
        "beside or above the field": not found.intersects(field),
        "above the field": found.bottom() < field.top() and field.top() - found.bottom() < 20,
        "at the top": found.top() < 20,
    }
    assert places[where]


def test_what_it_writes_is_no_sign_of_life(desk: Desk, keyboard: Keyboard, aid: TypingAid) -> None:
    seen: list[QEvent.Type] = []

    def note(_watched: QObject, event: QEvent) -> bool:
        seen.append(event.type())
        return False

    aid._gate.add(note, (QEvent.Type.KeyPress,))
    tap(desk.line)
    keyboard.press("a")
    assert desk.line.text() == "a"
    assert seen == []
    key(desk, Qt.Key.Key_B)
    assert seen
