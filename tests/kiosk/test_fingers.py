"""Palms and second fingers, as the window gets them from a touch screen."""

import pytest
from PySide6.QtCore import QEvent, QPoint, QRect, QSizeF, Qt
from PySide6.QtGui import QEventPoint, QGuiApplication
from PySide6.QtWidgets import QPushButton, QWidget
from pytestqt.qtbot import QtBot

from playground.kiosk.fingers import PALM, Fingers
from playground.kiosk.gate import Gate
from tests.visitors import app, middle, shown, touch


class Touchable(QWidget):
    """Takes touch itself, as pads do, and remembers which fingers did what."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_AcceptTouchEvents)
        self.felt: list[str] = []

    def event(self, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.TouchBegin, QEvent.Type.TouchUpdate, QEvent.Type.TouchEnd):
            self.felt.append(event.type().name)
            event.accept()
            return True
        return super().event(event)


class Hall(QWidget):
    """A button, another one, and a pad."""

    def __init__(self) -> None:
        super().__init__()
        self.button, self.other, self.pad = QPushButton("a", self), QPushButton("b", self), Touchable(self)
        for number, widget in enumerate((self.button, self.other, self.pad)):
            widget.setGeometry(QRect(200 * number, 0, 180, 180))
        self.clicks: list[str] = []
        self.button.clicked.connect(lambda: self.clicks.append("button"))
        self.other.clicked.connect(lambda: self.clicks.append("other"))
        self.fingers = {name: middle(widget) for name, widget in vars(self).items() if isinstance(widget, QWidget)}


@pytest.fixture
def hall(qtbot: QtBot) -> Hall:
    made = Hall()
    shown(qtbot, made)
    return made


@pytest.fixture
def guarded(hall: Hall) -> Hall:
    Fingers(Gate(app(), hall), hall)
    return hall


def two_hands(hall: Hall) -> None:
    """One finger rests on the button, another one draws; the first is lifted first."""
    button, pad, aside = hall.fingers["button"], hall.fingers["pad"], QPoint(3, 3)
    touch(hall, ("press", 1, button))
    touch(hall, ("move", 1, button + aside), ("press", 2, pad))
    touch(hall, ("release", 1, button + aside), ("move", 2, pad + aside))
    touch(hall, ("release", 2, pad + aside))


def tap(hall: Hall, name: str, finger: int = 5) -> None:
    touch(hall, ("press", finger, hall.fingers[name]))
    touch(hall, ("release", finger, hall.fingers[name]))


def test_one_finger_clicks_and_draws(guarded: Hall) -> None:
    tap(guarded, "button")
    tap(guarded, "pad")
    assert guarded.clicks == ["button"]
    assert guarded.pad.felt == ["TouchBegin", "TouchEnd"]


def test_a_finger_on_a_pad_lets_go_of_what_another_one_pressed(guarded: Hall) -> None:
    two_hands(guarded)
    assert not guarded.button.isDown()
    assert guarded.clicks == []
    assert guarded.pad.felt == ["TouchBegin", "TouchUpdate", "TouchEnd"]


def test_without_this_the_button_would_stay_pressed(hall: Hall) -> None:
    two_hands(hall)
    assert hall.button.isDown()
    tap(hall, "button")


def test_the_next_tap_is_as_good_as_ever(guarded: Hall) -> None:
    for _ in range(3):
        two_hands(guarded)
        tap(guarded, "other")
        tap(guarded, "button")
    assert guarded.clicks == ["other", "button"] * 3
    assert QGuiApplication.mouseButtons() == Qt.MouseButton.NoButton


def test_a_second_finger_on_another_button_presses_nothing(guarded: Hall) -> None:
    button, other = guarded.fingers["button"], guarded.fingers["other"]
    touch(guarded, ("press", 1, button))
    touch(guarded, ("move", 1, button), ("press", 2, other))
    touch(guarded, ("move", 1, button), ("release", 2, other))
    touch(guarded, ("release", 1, button))
    assert guarded.clicks == ["button"]
    assert not guarded.other.isDown()


def test_a_palm_presses_nothing(guarded: Hall, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(QEventPoint, "ellipseDiameters", lambda _: QSizeF(PALM + 30, 60))
    tap(guarded, "button")
    tap(guarded, "pad")
    assert guarded.clicks == guarded.pad.felt == []


def test_a_finger_draws_while_a_palm_rests_on_a_button(guarded: Hall, monkeypatch: pytest.MonkeyPatch) -> None:
    button, pad = guarded.fingers["button"], guarded.fingers["pad"]
    monkeypatch.setattr(QEventPoint, "ellipseDiameters", lambda point: QSizeF(130 if point.id() == 1 else 10, 10))
    touch(guarded, ("press", 1, button))
    touch(guarded, ("move", 1, button), ("press", 2, pad))
    touch(guarded, ("move", 1, button), ("release", 2, pad))
    touch(guarded, ("release", 1, button))
    assert guarded.pad.felt == ["TouchBegin", "TouchEnd"]
    assert guarded.clicks == []
    assert not guarded.button.isDown()
