"""Mouse, pen and finger as one hand: who presses, who is ignored, and what ends it."""

from typing import Any

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, QSizeF, Qt
from PySide6.QtGui import QEventPoint, QInputDevice, QMouseEvent, QPointingDevice, QTabletEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from playground.widgets.hands import Hands

LEFT, RIGHT = Qt.MouseButton.LeftButton, Qt.MouseButton.RightButton
NO, NONE = Qt.MouseButton.NoButton, Qt.KeyboardModifier.NoModifier
A, B, C = QPoint(20, 30), QPoint(60, 70), QPoint(100, 40)


class Watched:
    """A widget, its hands, and what they said."""

    def __init__(self, qtbot: QtBot) -> None:
        self.widget = QWidget()
        qtbot.addWidget(self.widget)
        self.widget.resize(200, 150)
        self.hands = Hands(self.widget)
        self.said: list[Any] = []
        self.hands.pressed.connect(lambda at, double, eraser: self._say("press", at, double, eraser))
        self.hands.dragged.connect(lambda at: self._say("drag", at))
        self.hands.released.connect(lambda: self.said.append(("release",)))
        self.hovered: list[QPointF | None] = []
        self.hands.hovered.connect(self.hovered.append)
        self.widget.show()

    def _say(self, what: str, at: QPointF, *rest: bool) -> None:
        self.said.append((what, at.toPoint().toTuple(), *rest))

    def kinds(self) -> list[str]:
        return [said[0] for said in self.said]


@pytest.fixture
def watched(qtbot: QtBot) -> Watched:
    return Watched(qtbot)


@pytest.fixture
def screen() -> QPointingDevice:
    return QTest.createTouchDevice()


def touch(watched: Watched, screen: QPointingDevice, *acts: tuple[str, int, QPoint]) -> None:
    sequence = QTest.touchEvent(watched.widget, screen)
    for kind, finger, at in acts:
        if kind == "stay":
            sequence.stationary(finger)
        else:
            getattr(sequence, kind)(finger, at, watched.widget)
    sequence.commit()


def pen_event(watched: Watched, kind: QEvent.Type, at: QPoint, eraser: bool = False, time: int = 0) -> None:
    pointer = QPointingDevice.PointerType.Eraser if eraser else QPointingDevice.PointerType.Pen
    device = QPointingDevice("pen", 7, QInputDevice.DeviceType.Stylus, pointer, QInputDevice.Capability.Position, 1, 1)
    button = NO if kind == QEvent.Type.TabletMove else LEFT
    held = NO if kind == QEvent.Type.TabletRelease else LEFT
    place = QPointF(at)
    event = QTabletEvent(kind, device, place, place, 0.5, 0.0, 0.0, 0.0, 0.0, 0.0, NONE, button, held)
    event.setTimestamp(time)
    QApplication.sendEvent(watched.widget, event)


def test_a_mouse_presses_drags_and_lets_go(watched: Watched) -> None:
    QTest.mousePress(watched.widget, LEFT, pos=A)
    assert watched.hands.is_holding()
    QTest.mouseMove(watched.widget, B)
    QTest.mouseRelease(watched.widget, LEFT, pos=B)
    assert watched.said == [
        ("press", (20, 30), False, False), ("drag", (60, 70)), ("drag", (60, 70)), ("release",),
    ]  # fmt: skip
    assert not watched.hands.is_holding()


def test_other_buttons_do_nothing(watched: Watched) -> None:
    QTest.mouseClick(watched.widget, RIGHT, pos=A)
    assert watched.said == []


def test_a_double_click_is_told(watched: Watched) -> None:
    QTest.mouseDClick(watched.widget, LEFT, pos=A)
    QTest.mouseRelease(watched.widget, LEFT, pos=A)
    assert ("press", (20, 30), True, False) in watched.said


def test_a_disabled_widget_is_not_pressed(watched: Watched) -> None:
    watched.widget.setEnabled(False)
    place = QPointF(A)
    event = QMouseEvent(QEvent.Type.MouseButtonPress, place, place, LEFT, LEFT, NONE)
    watched.hands.eventFilter(watched.widget, event)
    assert watched.said == []


def test_where_the_mouse_is_is_told_until_it_leaves(watched: Watched) -> None:
    QTest.mouseMove(watched.widget, A)
    QTest.mouseMove(watched.widget, B)
    QApplication.sendEvent(watched.widget, QEvent(QEvent.Type.Leave))
    assert watched.hovered[-2:] == [QPointF(B), None]
    assert watched.said == []


def test_a_finger_presses_drags_and_lets_go(watched: Watched, screen: QPointingDevice) -> None:
    touch(watched, screen, ("press", 1, A))
    touch(watched, screen, ("move", 1, B))
    touch(watched, screen, ("release", 1, B))
    assert watched.kinds() == ["press", "drag", "drag", "release"]
    assert watched.hovered[-1] is None


def test_a_second_finger_does_no_harm(watched: Watched, screen: QPointingDevice) -> None:
    touch(watched, screen, ("press", 1, A))
    touch(watched, screen, ("stay", 1, A), ("press", 2, C))
    touch(watched, screen, ("stay", 1, A), ("move", 2, B))
    touch(watched, screen, ("move", 1, B), ("release", 2, B))
    touch(watched, screen, ("release", 1, B))
    assert watched.kinds() == ["press", "drag", "drag", "release"]
    assert watched.said[0][1] == (20, 30)


def test_a_palm_does_no_harm(watched: Watched, screen: QPointingDevice, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(QEventPoint, "ellipseDiameters", lambda _: QSizeF(130, 60))
    touch(watched, screen, ("press", 1, A))
    touch(watched, screen, ("release", 1, A))
    assert watched.said == []


def test_the_mouse_is_ignored_while_a_finger_holds_on(watched: Watched, screen: QPointingDevice) -> None:
    touch(watched, screen, ("press", 1, A))
    QTest.mouseClick(watched.widget, LEFT, pos=C)
    assert watched.kinds() == ["press"]
    touch(watched, screen, ("release", 1, A))


def test_two_quick_taps_are_a_double_one_and_a_third_begins_anew(watched: Watched) -> None:
    for time in (1000, 1100, 1200):
        pen_event(watched, QEvent.Type.TabletPress, A, time=time)
        pen_event(watched, QEvent.Type.TabletRelease, A)
    assert [said[2] for said in watched.said if said[0] == "press"] == [False, True, False]


@pytest.mark.parametrize(("time", "at"), [(9000, A), (1100, C)], ids=["too late", "too far away"])
def test_two_taps_apart_are_two_taps(watched: Watched, time: int, at: QPoint) -> None:
    for moment, place in ((1000, A), (time, at)):
        pen_event(watched, QEvent.Type.TabletPress, place, time=moment)
        pen_event(watched, QEvent.Type.TabletRelease, place)
    assert [said[2] for said in watched.said if said[0] == "press"] == [False, False]


def test_a_pen_can_be_turned_round(watched: Watched) -> None:
    pen_event(watched, QEvent.Type.TabletPress, A, eraser=True)
    pen_event(watched, QEvent.Type.TabletMove, B, eraser=True)
    pen_event(watched, QEvent.Type.TabletRelease, B, eraser=True)
    assert watched.said == [("press", (20, 30), False, True), ("drag", (60, 70)), ("release",)]


def test_a_pen_that_hovers_is_told(watched: Watched) -> None:
    pen_event(watched, QEvent.Type.TabletMove, B)
    assert watched.hovered == [QPointF(B)]
    assert watched.said == []


@pytest.mark.parametrize(
    "kind", [QEvent.Type.UngrabMouse, QEvent.Type.WindowDeactivate, QEvent.Type.TouchCancel, QEvent.Type.Hide]
)
def test_what_takes_the_pointer_away_ends_it_once(watched: Watched, kind: QEvent.Type) -> None:
    QTest.mousePress(watched.widget, LEFT, pos=A)
    watched.hands.eventFilter(watched.widget, QEvent(kind))
    QTest.mouseRelease(watched.widget, LEFT, pos=A)
    assert watched.kinds().count("release") == 1


def test_a_mouse_that_comes_back_without_its_button_has_let_go(watched: Watched) -> None:
    QTest.mousePress(watched.widget, LEFT, pos=A)
    place = QPointF(B)
    QApplication.sendEvent(watched.widget, QMouseEvent(QEvent.Type.MouseMove, place, place, NO, NO, NONE))
    assert watched.kinds()[-1] == "release"
    QTest.mouseRelease(watched.widget, LEFT, pos=B)
    assert watched.kinds().count("release") == 1
