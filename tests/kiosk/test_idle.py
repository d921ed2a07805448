"""Idleness: every kind of input is a sign of life, the question waits, and its answer presses nothing."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QInputDevice, QMouseEvent, QPointingDevice, QTabletEvent, QWheelEvent
from PySide6.QtWidgets import QPushButton, QWidget
from pytestqt.qtbot import QtBot

from playground.kiosk.gate import Gate
from playground.kiosk.idle import Idle
from tests.clock import Clock
from tests.visitors import (
    PLAIN,
    Witness,
    app,
    drag,
    key,
    middle,
    repeat,
    shown,
    tap,
    tap_beside,
    touch,
    wake_with_two_hands,
)

pytestmark = pytest.mark.usefixtures("clothes")
NONE, LEFT = Qt.MouseButton.NoButton, Qt.MouseButton.LeftButton
IDLE, COUNTDOWN = 60.0, 20.0
PENS: list[QPointingDevice] = []


class Room(QWidget):
    """A window with a button that counts its clicks."""

    def __init__(self) -> None:
        super().__init__()
        self.button = QPushButton("beneath", self)
        self.button.setGeometry(580, 350, 120, 100)
        self.clicks = 0
        self.button.clicked.connect(self._count)

    def _count(self) -> None:
        self.clicks += 1


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def room(qtbot: QtBot) -> Room:
    made = Room()
    shown(qtbot, made)
    return made


@pytest.fixture
def idle(room: Room, clock: Clock) -> Idle:
    made = Idle(Gate(app(), room), room, IDLE, COUNTDOWN, clock)
    made.watch()
    return made


def wait(idle: Idle, clock: Clock, seconds: float) -> None:
    clock.go(seconds)
    idle.look()


# Signs of life.


def move_the_mouse(room: Room) -> None:
    at = QPointF(300, 300)
    QCoreApplication.sendEvent(room, QMouseEvent(QEvent.Type.MouseMove, at, room.mapToGlobal(at), NONE, NONE, PLAIN))


def turn_the_wheel(room: Room) -> None:
    at = QPointF(300, 300)
    turn = QWheelEvent(at, at, QPoint(), QPoint(0, 120), NONE, PLAIN, Qt.ScrollPhase.NoScrollPhase, False)
    QCoreApplication.sendEvent(room, turn)


def use_a_pen(room: Room) -> None:
    if not PENS:
        kind, pointer = QInputDevice.DeviceType.Stylus, QPointingDevice.PointerType.Pen
        PENS.append(QPointingDevice("pen", 9, kind, pointer, QInputDevice.Capability.Position, 1, 1))
    at = QPointF(300, 300)
    event = QTabletEvent(QEvent.Type.TabletMove, PENS[0], at, at, 0.0, 0, 0, 0.0, 0.0, 0, PLAIN, NONE, NONE)
    QCoreApplication.sendEvent(room, event)


def press_a_finger(room: Room) -> None:
    touch(room, ("press", 1, QPoint(30, 30)))
    touch(room, ("release", 1, QPoint(30, 30)))


SIGNS: dict[str, Callable[[Room], None]] = {
    "a click": lambda room: tap(room, QPoint(30, 30)),
    "a right click": lambda room: tap(room, QPoint(30, 30), Qt.MouseButton.RightButton),
    "the mouse moves": move_the_mouse,
    "the wheel turns": turn_the_wheel,
    "a key": lambda room: key(room, Qt.Key.Key_A),
    "a dead key": lambda room: key(room, Qt.Key.Key_F1),
    "a finger": press_a_finger,
    "a pen": use_a_pen,
}
MOVEMENTS = ("the mouse moves", "a pen")


@pytest.mark.parametrize("sign", SIGNS.values(), ids=SIGNS.keys())
def test_every_kind_of_input_postpones_the_question(
    idle: Idle, room: Room, clock: Clock, sign: Callable[[Room], None]
) -> None:
    wait(idle, clock, IDLE - 1)
    sign(room)
    wait(idle, clock, IDLE - 1)
    assert not idle.is_asking
    wait(idle, clock, 1)
    assert idle.is_asking


@pytest.mark.parametrize("name", [name for name in SIGNS if name not in MOVEMENTS])
def test_every_press_answers_the_question(idle: Idle, room: Room, clock: Clock, name: str) -> None:
    wait(idle, clock, IDLE)
    assert idle.is_asking
    SIGNS[name](room)
    assert not idle.is_asking
    wait(idle, clock, IDLE - 1)
    assert not idle.is_asking


@pytest.mark.parametrize("name", MOVEMENTS)
def test_every_movement_gives_more_time_to_answer(idle: Idle, room: Room, clock: Clock, name: str) -> None:
    wait(idle, clock, IDLE)
    wait(idle, clock, COUNTDOWN - 1)
    SIGNS[name](room)
    wait(idle, clock, COUNTDOWN - 1)
    assert idle.is_asking
    assert idle.question.countdown.seconds() == 1
    wait(idle, clock, 1)
    assert not idle.is_watching


def test_a_mouse_that_lies_still_is_no_sign_of_life(idle: Idle, room: Room, clock: Clock) -> None:
    move_the_mouse(room)
    wait(idle, clock, IDLE - 1)
    move_the_mouse(room)
    wait(idle, clock, 1)
    assert idle.is_asking


def test_a_stuck_key_is_no_sign_of_life(idle: Idle, room: Room, clock: Clock) -> None:
    for _ in range(4):
        wait(idle, clock, IDLE / 4)
        repeat(room, Qt.Key.Key_A)
    assert idle.is_asking
    wait(idle, clock, COUNTDOWN)
    assert not idle.is_watching


def test_what_lies_on_the_screen_and_trembles_is_no_sign_of_life(idle: Idle, room: Room, clock: Clock) -> None:
    rest = QPoint(30, 30)
    touch(room, ("press", 1, rest))
    touch(room, ("move", 1, rest + QPoint(50, 0)))
    for step in range(4):
        wait(idle, clock, IDLE / 4)
        touch(room, ("move", 1, rest + QPoint(50 + step % 2, 0)))
    assert idle.is_asking
    wait(idle, clock, COUNTDOWN)
    assert not idle.is_watching
    touch(room, ("release", 1, rest))


def test_a_finger_that_moves_or_another_one_is_a_sign_beside_what_lies_on_the_screen(
    idle: Idle, room: Room, clock: Clock
) -> None:
    rest, other = QPoint(30, 30), QPoint(300, 300)
    touch(room, ("press", 1, rest))
    wait(idle, clock, IDLE - 1)
    touch(room, ("move", 1, rest), ("press", 2, other))
    wait(idle, clock, IDLE - 1)
    touch(room, ("move", 1, rest), ("move", 2, other + QPoint(9, 0)))
    wait(idle, clock, IDLE - 1)
    assert not idle.is_asking
    touch(room, ("release", 1, rest), ("release", 2, other))


def test_what_the_program_does_itself_is_no_sign_of_life(room: Room, clock: Clock) -> None:
    gate = Gate(app(), room)
    idle = Idle(gate, room, IDLE, COUNTDOWN, clock)
    idle.watch()
    wait(idle, clock, IDLE - 1)
    with gate.open():
        tap(room.button)
    wait(idle, clock, 1)
    assert idle.is_asking
    idle.rest()


# The question.


def test_the_countdown_tells_how_much_time_is_left(idle: Idle, clock: Clock) -> None:
    wait(idle, clock, IDLE)
    assert idle.question.countdown.seconds() == 20
    wait(idle, clock, 7.5)
    assert idle.question.countdown.seconds() == 13


def test_whoever_does_not_answer_is_gone(idle: Idle, clock: Clock) -> None:
    told: list[str] = []
    idle.asked.connect(lambda: told.append("asked"))
    idle.gone.connect(lambda: told.append("gone"))
    wait(idle, clock, IDLE)
    wait(idle, clock, COUNTDOWN - 0.1)
    assert told == ["asked"]
    wait(idle, clock, 0.1)
    assert told == ["asked", "gone"]
    assert not idle.is_asking
    assert not idle.is_watching


def test_it_asks_again_from_the_start_after_an_answer(idle: Idle, room: Room, clock: Clock) -> None:
    wait(idle, clock, IDLE)
    wait(idle, clock, COUNTDOWN - 1)
    tap(room, QPoint(30, 30))
    wait(idle, clock, IDLE)
    assert idle.question.countdown.seconds() == 20
    idle.rest()


def test_a_window_that_stood_still_for_long_asks_before_it_clears_anything(idle: Idle, clock: Clock) -> None:
    gone: list[bool] = []
    idle.gone.connect(lambda: gone.append(True))
    wait(idle, clock, 10 * IDLE)
    assert idle.is_asking
    assert gone == []
    idle.rest()


def test_nobody_is_asked_while_it_rests(idle: Idle, clock: Clock) -> None:
    idle.rest()
    assert not idle.is_watching
    clock.go(10 * IDLE)
    idle.watch()
    idle.look()
    assert not idle.is_asking
    idle.rest()


# The first tap only wakes.


def test_a_click_that_answers_presses_nothing(idle: Idle, room: Room, clock: Clock) -> None:
    wait(idle, clock, IDLE)
    tap(room.button)
    assert not idle.is_asking
    assert room.clicks == 0
    tap(room.button)
    assert room.clicks == 1
    idle.rest()


def test_nothing_of_the_answer_reaches_what_lies_beneath(idle: Idle, room: Room, clock: Clock) -> None:
    witness, at = Witness(room.button), middle(room.button)
    wait(idle, clock, IDLE)
    drag(room, (at, at + QPoint(3, 3)))
    assert witness.seen == []
    drag(room, (at, at + QPoint(3, 3)))
    assert {"MouseMove", "MouseButtonRelease"} <= set(witness.seen)
    idle.rest()


def test_a_second_finger_draws_nothing_while_the_first_one_answers(idle: Idle, room: Room, clock: Clock) -> None:
    wait(idle, clock, IDLE)
    assert wake_with_two_hands(room).is_empty()
    assert not wake_with_two_hands(room).is_empty()
    idle.rest()


def test_a_finger_that_answers_presses_nothing_nor_does_another_one_meanwhile(
    idle: Idle, room: Room, clock: Clock
) -> None:
    wait(idle, clock, IDLE)
    at = middle(room.button)
    touch(room, ("press", 1, QPoint(30, 30)))
    touch(room, ("move", 1, QPoint(33, 30)), ("press", 2, at))
    touch(room, ("move", 1, QPoint(36, 30)), ("release", 2, at))
    touch(room, ("release", 1, QPoint(36, 30)))
    assert room.clicks == 0
    touch(room, ("press", 1, at))
    touch(room, ("release", 1, at))
    assert room.clicks == 1
    idle.rest()


def test_what_was_held_down_since_before_the_question_is_let_go(idle: Idle, room: Room, clock: Clock) -> None:
    at = middle(room.button)
    touch(room, ("press", 1, at))
    assert room.button.isDown()
    wait(idle, clock, IDLE)
    touch(room, ("release", 1, at))
    assert not room.button.isDown()
    idle.rest()


def test_a_tap_answers_though_something_rests_on_the_screen(idle: Idle, room: Room, clock: Clock) -> None:
    rest = QPoint(30, 30)
    touch(room, ("press", 1, rest))
    for finger in (2, 3):
        wait(idle, clock, IDLE)
        assert idle.is_asking
        tap_beside(room, rest, middle(room.button), finger)
        assert not idle.is_asking
    touch(room, ("release", 1, rest))
    assert room.clicks == 0
