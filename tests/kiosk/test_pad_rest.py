"""Pads that nobody goes on with are wiped after a while, and only pads on which a visitor drew."""

import numpy as np
import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QPoint, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QHBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from playground.kiosk.gate import Gate
from playground.kiosk.pad_rest import PadRest
from playground.widgets.bit_pad import BitPad
from playground.widgets.canvas import Canvas
from playground.widgets.ghost import GhostHand
from tests.clock import Clock
from tests.visitors import LEFT, PLAIN, app, middle, shown, touch

pytestmark = [
    pytest.mark.usefixtures("clothes"),
    pytest.mark.qt_log_ignore("propagateSizeHints", extend=True),  # the offscreen platform's own shortcoming
]
REST = 20.0


class Easels(QWidget):
    """Two kinds of pads."""

    def __init__(self) -> None:
        super().__init__()
        self.canvas, self.bits = Canvas(), BitPad()
        row = QHBoxLayout(self)
        row.addWidget(self.canvas)
        row.addWidget(self.bits)


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def easels(qtbot: QtBot) -> Easels:
    made = Easels()
    shown(qtbot, made)
    return made


@pytest.fixture
def gate(easels: Easels) -> Gate:
    return Gate(app(), easels)


@pytest.fixture
def rest(easels: Easels, gate: Gate, clock: Clock) -> PadRest:
    return PadRest(gate, easels, REST, clock)


def draw(pad: QWidget) -> None:
    """A stroke of the mouse."""
    window, at = pad.window().windowHandle(), middle(pad)
    QTest.mousePress(window, LEFT, PLAIN, at)
    QTest.mouseMove(window, at + QPoint(20, 30))
    QTest.mouseRelease(window, LEFT, PLAIN, at + QPoint(20, 30))


def wait(rest: PadRest, clock: Clock, seconds: float) -> None:
    clock.go(seconds)
    rest.look()


def test_a_drawing_is_wiped_when_it_has_rested(rest: PadRest, easels: Easels, clock: Clock) -> None:
    draw(easels.canvas)
    draw(easels.bits)
    wait(rest, clock, REST - 1)
    assert not easels.canvas.is_empty()
    assert easels.bits.cells().any()
    wait(rest, clock, 1)
    assert easels.canvas.is_empty()
    assert not easels.bits.cells().any()


def test_undo_brings_it_back(rest: PadRest, easels: Easels, clock: Clock) -> None:
    draw(easels.canvas)
    wait(rest, clock, REST)
    easels.canvas.undo()
    assert not easels.canvas.is_empty()


def test_another_stroke_gives_it_more_time(rest: PadRest, easels: Easels, clock: Clock) -> None:
    draw(easels.canvas)
    wait(rest, clock, REST - 1)
    draw(easels.canvas)
    wait(rest, clock, REST - 1)
    assert not easels.canvas.is_empty()
    wait(rest, clock, 1)
    assert easels.canvas.is_empty()


def test_a_finger_draws_as_a_mouse_does(rest: PadRest, easels: Easels, clock: Clock) -> None:
    at = middle(easels.canvas)
    touch(easels, ("press", 1, at))
    touch(easels, ("move", 1, at + QPoint(20, 20)))
    clock.go(REST - 1)
    touch(easels, ("release", 1, at + QPoint(20, 20)))
    wait(rest, clock, REST - 1)
    assert not easels.canvas.is_empty()
    wait(rest, clock, 1)
    assert easels.canvas.is_empty()


def test_a_mouse_that_only_hovers_does_not_count(rest: PadRest, easels: Easels, clock: Clock) -> None:
    draw(easels.canvas)
    clock.go(REST - 1)
    QTest.mouseMove(easels.windowHandle(), middle(easels.canvas) + QPoint(5, 5))
    wait(rest, clock, 1)
    assert easels.canvas.is_empty()


def test_what_nobody_drew_stays(rest: PadRest, easels: Easels, gate: Gate, clock: Clock) -> None:
    easels.bits.set_cells(np.eye(5, dtype=np.float32))
    with gate.open():
        ghost = GhostHand(easels.canvas)
        for _ in range(8):
            ghost.move()
    wait(rest, clock, 3 * REST)
    assert easels.bits.cells().any()
    assert not easels.canvas.is_empty()


def test_nothing_is_wiped_where_no_time_is_set(easels: Easels, clock: Clock) -> None:
    rest = PadRest(Gate(app(), easels), easels, 0, clock)
    draw(easels.canvas)
    wait(rest, clock, 3600)
    assert not easels.canvas.is_empty()


def test_a_pad_that_has_gone_meanwhile_does_no_harm(rest: PadRest, easels: Easels, clock: Clock) -> None:
    draw(easels.canvas)
    easels.canvas.deleteLater()
    QCoreApplication.sendPostedEvents(easels.canvas, QEvent.Type.DeferredDelete)  # pyright: ignore
    wait(rest, clock, REST)


def test_it_looks_only_while_there_is_something_to_wipe(rest: PadRest, easels: Easels, clock: Clock) -> None:
    (timer,) = rest.findChildren(QTimer)
    assert not timer.isActive()
    draw(easels.canvas)
    assert timer.isActive()
    wait(rest, clock, REST)
    assert not timer.isActive()
