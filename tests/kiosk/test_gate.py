"""The gate: who sees which events, in which order, and that a handler that fails does no harm."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QObject, QPointF, Qt
from PySide6.QtGui import QEventPoint, QKeyEvent, QTouchEvent
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from playground.kiosk.gate import MOVES, PRESSES, Gate, Handler, is_press, is_repeated
from tests.visitors import PLAIN, app, screen

ONE, OTHER = QEvent.Type.HoverEnter, QEvent.Type.HoverLeave


class Listener(QWidget):
    """Remembers what reached it."""

    def __init__(self) -> None:
        super().__init__()
        self.heard: list[QEvent.Type] = []

    def event(self, event: QEvent) -> bool:
        if event.type() in (ONE, OTHER):
            self.heard.append(event.type())
        return super().event(event)


@pytest.fixture
def listener(qtbot: QtBot) -> Listener:
    made = Listener()
    qtbot.addWidget(made)
    return made


@pytest.fixture
def gate(listener: Listener) -> Gate:
    return Gate(app(), listener)


def noting(seen: list[str], name: str, keeps: bool = False) -> Handler:
    def handler(_watched: QObject, _event: QEvent) -> bool:
        seen.append(name)
        return keeps

    return handler


def send(listener: Listener, kind: QEvent.Type = ONE) -> list[QEvent.Type]:
    QCoreApplication.sendEvent(listener, QEvent(kind))
    return listener.heard


def test_a_handler_sees_only_events_of_its_types(gate: Gate, listener: Listener) -> None:
    seen: list[str] = []
    gate.add(noting(seen, "first"), (ONE,))
    assert send(listener, OTHER) == [OTHER]
    assert seen == []
    assert send(listener, ONE) == [OTHER, ONE]
    assert seen == ["first"]


def test_an_event_goes_through_the_handlers_in_their_order_until_one_keeps_it(gate: Gate, listener: Listener) -> None:
    seen: list[str] = []
    for name, keeps in (("first", False), ("second", True), ("third", False)):
        gate.add(noting(seen, name, keeps), (ONE,))
    assert send(listener) == []
    assert seen == ["first", "second"]


def test_what_the_program_sends_itself_is_seen_by_no_handler(gate: Gate, listener: Listener) -> None:
    seen: list[str] = []
    gate.add(noting(seen, "first", keeps=True), (ONE,))
    with gate.open(), gate.open():
        pass
    with gate.open():
        assert send(listener) == [ONE]
    assert seen == []
    send(listener)
    assert seen == ["first"]


def test_the_gate_shuts_again_when_what_passed_fails(gate: Gate, listener: Listener) -> None:
    gate.add(noting([], "first", keeps=True), (ONE,))
    with pytest.raises(ValueError, match="planted"), gate.open():
        raise ValueError("planted")
    assert send(listener) == []


@pytest.mark.parametrize("error", [ValueError("planted"), RuntimeError("planted"), AssertionError("planted")])
def test_a_handler_that_fails_is_told_of_and_the_event_passes(
    gate: Gate, listener: Listener, qtbot: QtBot, error: Exception
) -> None:
    def failing(_watched: QObject, _event: QEvent) -> bool:
        raise error

    gate.add(failing, (ONE,))
    with qtbot.captureExceptions() as told:
        assert send(listener) == [ONE]
    assert [each[1] for each in told] == [error]


def test_nothing_is_kept_once_it_is_pulled_down(gate: Gate, listener: Listener) -> None:
    gate.add(noting([], "first", keeps=True), (ONE,))
    gate.pull_down()
    assert send(listener) == [ONE]


def test_it_is_silent_while_the_window_is_taken_apart(qtbot: QtBot) -> None:
    window, outsider = QWidget(), Listener()
    qtbot.addWidget(outsider)
    gate = Gate(app(), window)
    heard: Callable[..., bool] = noting([], "first", keeps=True)
    gate.add(heard, (ONE,))
    gate.setParent(outsider)
    window.deleteLater()
    QCoreApplication.sendPostedEvents(window, QEvent.Type.DeferredDelete)  # pyright: ignore[reportArgumentType]
    assert send(outsider) == [ONE]


def test_no_event_both_begins_and_ends_something() -> None:
    assert not PRESSES & MOVES


def test_a_stuck_key_begins_nothing() -> None:
    first, again = (QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_A, PLAIN, "a", each) for each in (False, True))
    assert is_press(first)
    assert not is_press(again)
    assert is_repeated(again)


def test_one_more_finger_begins_something_but_not_one_that_moves() -> None:
    at, states = QPointF(5, 5), QEventPoint.State
    for state, begins in ((states.Pressed, True), (states.Updated, False), (states.Released, False)):
        points = [QEventPoint(1, states.Stationary, at, at), QEventPoint(2, state, at, at)]
        assert is_press(QTouchEvent(QEvent.Type.TouchUpdate, screen(), PLAIN, points)) == begins
