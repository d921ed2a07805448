"""Palms and second fingers, as the window gets them from a touch screen."""

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QPoint, QRect, QSizeF, Qt
from PySide6.QtGui import QEventPoint, QGuiApplication, QTouchEvent
from PySide6.QtWidgets import QPushButton, QSlider, QWidget
from pytestqt.qtbot import QtBot

from playground.kiosk.fingers import RESTS, Fingers
from playground.kiosk.gate import Gate
from playground.widgets.hands import PALM
from tests.clock import Clock
from tests.visitors import app, middle, screen, shown, tap_beside, touch


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
def clock() -> Clock:
    return Clock()


@pytest.fixture
def guarded(hall: Hall, clock: Clock) -> Hall:
    Fingers(Gate(app(), hall), hall, clock)
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


# Something rests on the screen.


def test_what_rests_on_the_screen_keeps_nobody_from_pressing(guarded: Hall, clock: Clock) -> None:
    rest = QPoint(700, 500)
    touch(guarded, ("press", 1, rest))
    clock.go(RESTS)
    for finger, name in enumerate(("button", "other", "button"), start=2):
        tap_beside(guarded, rest, guarded.fingers[name], finger)
    assert guarded.clicks == ["button", "other", "button"]
    touch(guarded, ("release", 1, rest))
    tap(guarded, "other")
    assert guarded.clicks == ["button", "other", "button", "other"]


def test_a_trembling_bag_rests_but_a_finger_that_moves_does_not(guarded: Hall, clock: Clock) -> None:
    rest = QPoint(700, 500)
    touch(guarded, ("press", 1, rest))
    for step in range(4):
        clock.go(RESTS / 4)
        touch(guarded, ("move", 1, rest + QPoint(step % 2, 0)))
    tap_beside(guarded, rest, guarded.fingers["button"], 2)
    assert guarded.clicks == ["button"]
    tap_beside(guarded, rest + QPoint(40, 0), guarded.fingers["other"], 3)
    assert guarded.clicks == ["button"]
    touch(guarded, ("release", 1, rest))


def test_what_rests_on_a_button_lets_it_go_when_another_finger_presses(guarded: Hall, clock: Clock) -> None:
    rest = guarded.fingers["button"]
    touch(guarded, ("press", 1, rest))
    clock.go(RESTS)
    tap_beside(guarded, rest, guarded.fingers["other"], 2)
    assert not guarded.button.isDown()
    touch(guarded, ("release", 1, rest))
    assert guarded.clicks == ["other"]


def test_a_finger_presses_at_once_while_a_palm_rests(guarded: Hall, monkeypatch: pytest.MonkeyPatch) -> None:
    rest = QPoint(700, 500)
    monkeypatch.setattr(QEventPoint, "ellipseDiameters", lambda point: QSizeF(130 if point.id() == 1 else 10, 10))
    touch(guarded, ("press", 1, rest))
    tap_beside(guarded, rest, guarded.fingers["other"], 2)
    touch(guarded, ("release", 1, rest))
    assert guarded.clicks == ["other"]


def test_a_palm_presses_nothing_beside_what_rests(guarded: Hall, clock: Clock, monkeypatch: pytest.MonkeyPatch) -> None:
    rest = QPoint(700, 500)
    touch(guarded, ("press", 1, rest))
    clock.go(RESTS)
    monkeypatch.setattr(QEventPoint, "ellipseDiameters", lambda point: QSizeF(130 if point.id() == 2 else 10, 10))
    tap_beside(guarded, rest, guarded.fingers["button"], 2)
    assert guarded.clicks == []
    monkeypatch.setattr(QEventPoint, "ellipseDiameters", lambda _: QSizeF(10, 10))
    tap_beside(guarded, rest, guarded.fingers["button"], 2)  # the palm's number is a finger's now
    assert guarded.clicks == ["button"]
    touch(guarded, ("release", 1, rest))


def test_a_slider_follows_a_finger_beside_what_rests(guarded: Hall, clock: Clock) -> None:
    slider = QSlider(Qt.Orientation.Horizontal, guarded)
    slider.setGeometry(0, 300, 400, 40)
    slider.show()
    rest, at = QPoint(700, 500), QPoint(8, 320)
    touch(guarded, ("press", 1, rest))
    clock.go(RESTS)
    touch(guarded, ("move", 1, rest), ("press", 2, at))
    touch(guarded, ("move", 1, rest), ("move", 2, at + QPoint(200, 0)))
    touch(guarded, ("move", 1, rest), ("release", 2, at + QPoint(200, 0)))
    touch(guarded, ("release", 1, rest))
    assert 30 < slider.value() < 70
    assert not slider.isSliderDown()


def test_a_touch_that_the_system_takes_away_leaves_nothing_pressed(guarded: Hall, clock: Clock) -> None:
    rest = QPoint(700, 500)
    touch(guarded, ("press", 1, rest))
    clock.go(RESTS)
    touch(guarded, ("move", 1, rest), ("press", 2, guarded.fingers["button"]))
    assert guarded.button.isDown()
    QCoreApplication.sendEvent(guarded.windowHandle(), QTouchEvent(QEvent.Type.TouchCancel, screen()))
    assert not guarded.button.isDown()
    assert guarded.clicks == []
