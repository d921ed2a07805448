"""Which events belong to a gesture, for fingers, mouse, pen and keys, and when it ends even if its end is lost."""

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import (
    QEventPoint,
    QInputDevice,
    QKeyEvent,
    QMouseEvent,
    QPointingDevice,
    QTabletEvent,
    QTouchEvent,
    QWheelEvent,
)

from playground.kiosk.gesture import Gesture
from tests.visitors import screen

T, B, State = QEvent.Type, Qt.MouseButton, QEventPoint.State
PLAIN, AT = Qt.KeyboardModifier.NoModifier, QPointF(5, 5)
LEFT, RIGHT, NONE = B.LeftButton, B.RightButton, B.NoButton
pytestmark = pytest.mark.usefixtures("qapp")
STYLUS: list[QPointingDevice] = []


def fingers(kind: QEvent.Type) -> QTouchEvent:
    point = QEventPoint(1, QEventPoint.State.Updated, AT, AT)
    return QTouchEvent(kind, screen(), PLAIN, [point])


def hands(**fingers: QEventPoint.State) -> QTouchEvent:
    """More or less of what touches the screen changes: each by name and state."""
    points = [QEventPoint(len(name), state, AT, AT) for name, state in fingers.items()]
    return QTouchEvent(T.TouchUpdate, screen(), PLAIN, points)


def mouse(kind: QEvent.Type, button: Qt.MouseButton = NONE, held: Qt.MouseButton = NONE) -> QMouseEvent:
    return QMouseEvent(kind, AT, AT, button, held, PLAIN)


def pen(kind: QEvent.Type) -> QTabletEvent:
    if not STYLUS:
        device, kinds = QInputDevice.DeviceType.Stylus, QPointingDevice.PointerType.Pen
        can = QInputDevice.Capability.Position
        STYLUS.append(QPointingDevice("pen", 7, device, kinds, can, 1, 1))
    return QTabletEvent(kind, STYLUS[0], AT, AT, 1.0, 0, 0, 0.0, 0.0, 0, PLAIN, LEFT, LEFT)


def key(kind: QEvent.Type, which: Qt.Key = Qt.Key.Key_A, again: bool = False) -> QKeyEvent:
    return QKeyEvent(kind, which, PLAIN, "", again)


def wheel() -> QWheelEvent:
    return QWheelEvent(AT, AT, QPoint(), QPoint(0, 120), NONE, PLAIN, Qt.ScrollPhase.NoScrollPhase, False)


def taken(first: QEvent, *rest: QEvent) -> list[bool]:
    """What of the rest belongs to the gesture that the first event begins."""
    gesture = Gesture()
    gesture.begin(first)
    return [gesture.takes(event) for event in rest]


def test_nothing_belongs_to_a_gesture_that_has_not_begun() -> None:
    gesture = Gesture()
    for event in (fingers(T.TouchUpdate), mouse(T.MouseMove, held=LEFT), pen(T.TabletMove), key(T.KeyRelease), wheel()):
        assert not gesture.takes(event)
    assert not gesture.is_going_on()


def test_a_touch_lasts_until_the_last_finger_is_lifted() -> None:
    whole = taken(fingers(T.TouchBegin), fingers(T.TouchUpdate), fingers(T.TouchEnd), fingers(T.TouchUpdate))
    assert whole == [True, True, False]


def test_a_touch_ends_when_the_system_takes_it_away() -> None:
    assert taken(fingers(T.TouchBegin), fingers(T.TouchCancel), fingers(T.TouchEnd)) == [True, False]


def test_a_finger_that_came_beside_what_rests_is_a_gesture_of_its_own() -> None:
    first = hands(rest=State.Stationary, finger=State.Pressed)
    others = hands(rest=State.Updated, finger=State.Updated), hands(rest=State.Updated, finger=State.Released)
    assert taken(first, *others, hands(rest=State.Updated)) == [True, True, False]


def test_fingers_that_come_meanwhile_belong_to_it_until_all_are_lifted() -> None:
    first = hands(finger=State.Pressed)
    others = hands(finger=State.Updated, rest=State.Pressed), hands(finger=State.Released, rest=State.Updated)
    assert taken(first, *others, hands(rest=State.Released), hands(rest=State.Updated)) == [True, True, True, False]


def test_a_touch_whose_end_was_lost_does_not_keep_the_next_one() -> None:
    assert taken(fingers(T.TouchBegin), fingers(T.TouchBegin), fingers(T.TouchUpdate)) == [False, False]


def test_a_press_of_the_mouse_lasts_until_all_buttons_are_up() -> None:
    events = (
        mouse(T.MouseMove, held=LEFT),
        mouse(T.MouseButtonPress, RIGHT, LEFT | RIGHT),
        mouse(T.MouseButtonRelease, LEFT, RIGHT),
        mouse(T.MouseButtonRelease, RIGHT),
        mouse(T.MouseButtonPress, LEFT, LEFT),
    )
    assert taken(mouse(T.MouseButtonPress, LEFT, LEFT), *events) == [True, True, True, True, False]


def test_a_press_whose_end_was_lost_does_not_keep_the_mouse() -> None:
    assert taken(mouse(T.MouseButtonPress, LEFT, LEFT), mouse(T.MouseMove), mouse(T.MouseMove)) == [False, False]


def test_a_pen_lasts_until_it_is_lifted() -> None:
    assert taken(pen(T.TabletPress), pen(T.TabletMove), pen(T.TabletRelease), pen(T.TabletMove)) == [True, True, False]


def test_a_key_lasts_until_it_is_let_go_however_often_it_repeats() -> None:
    events = (key(T.KeyPress, again=True), key(T.KeyRelease, again=True), key(T.KeyPress, again=True))
    assert taken(key(T.KeyPress), *events, key(T.KeyRelease), key(T.KeyPress)) == [True, True, True, True, False]


def test_another_key_does_not_belong_to_it() -> None:
    assert taken(key(T.KeyPress), key(T.KeyPress, Qt.Key.Key_B)) == [False]


def test_a_turn_of_the_wheel_comes_alone() -> None:
    assert taken(wheel(), wheel(), mouse(T.MouseMove)) == [False, False]


@pytest.mark.parametrize(
    ("first", "next_"),
    [
        (lambda: fingers(T.TouchBegin), lambda: fingers(T.TouchUpdate)),
        (lambda: mouse(T.MouseButtonPress, LEFT, LEFT), lambda: mouse(T.MouseMove, held=LEFT)),
        (lambda: pen(T.TabletPress), lambda: pen(T.TabletMove)),
    ],
    ids=["fingers", "mouse", "pen"],
)
def test_what_is_taken_is_accepted_so_that_qt_makes_no_mouse_of_it(first: type, next_: type) -> None:
    begun, goes_on, gesture = first(), next_(), Gesture()
    begun.ignore()
    goes_on.ignore()
    gesture.begin(begun)
    assert gesture.takes(goes_on)
    assert begun.isAccepted()
    assert goes_on.isAccepted()
