from collections.abc import Iterator
from itertools import pairwise

import numpy as np
import pytest
from numpy.typing import NDArray
from PySide6.QtCore import QEvent, QObject
from pytestqt.qtbot import QtBot

from playground.data.glyphs import WAYS
from playground.data.pen_path import pen_path
from playground.widgets.canvas import SIDE, Canvas
from playground.widgets.ghost import REST, GhostHand

PATIENCE = 1000  # beats; a digit takes far fewer
Ink = NDArray[np.float32]


@pytest.fixture
def canvas(qtbot: QtBot) -> Canvas:
    made = Canvas()
    qtbot.addWidget(made)
    made.resize(140, 140)
    made.show()
    return made


class Ear(QObject):
    """Notes the mouse events that reach a widget."""

    def __init__(self, widget: QObject) -> None:
        super().__init__(widget)
        self.heard: list[QEvent.Type] = []
        widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.MouseButtonPress, QEvent.Type.MouseMove, QEvent.Type.MouseButtonRelease):
            self.heard.append(event.type())
        return False


def beats_until_wiped(canvas: Canvas, hand: GhostHand) -> Iterator[Ink]:
    """The ink after each beat of one digit, from its first ink to the last before the pad is wiped."""
    for _ in range(PATIENCE):
        hand.move()
        if not canvas.is_empty():
            break
    for _ in range(PATIENCE):
        yield canvas.ink()
        hand.move()
        if canvas.is_empty():
            return
    pytest.fail("the pad was never wiped")


def finished(canvas: Canvas, hand: GhostHand) -> Ink:
    """The next digit as it stands before it is wiped."""
    return list(beats_until_wiped(canvas, hand))[-1]


def covers(ink: Ink, digit: int) -> bool:
    """Whether there is ink wherever the pen goes that writes this digit in the middle 60 % of the pad."""
    points = np.concatenate(pen_path(WAYS[digit][0].strokes))
    columns, rows = (SIDE * (0.2 + 0.06 * points)).astype(int).T
    return bool((ink[rows, columns] > 0.5).all())


def test_the_pad_tells_of_what_the_hand_draws(qtbot: QtBot, canvas: Canvas) -> None:
    hand = GhostHand(canvas)
    with qtbot.waitSignal(canvas.drawn) as told:
        hand.move()
        hand.move()
    assert told.args is not None
    assert told.args[0].sum() > 0


def test_a_digit_grows_beat_by_beat_and_then_stays_for_a_while(canvas: Canvas) -> None:
    sums = [ink.sum() for ink in beats_until_wiped(canvas, GhostHand(canvas))]
    growing = sums[: -REST + 1]
    assert all(after > before - 1 for before, after in pairwise(growing))
    assert growing[-1] > 5 * growing[0]
    assert sums[-REST:] == pytest.approx([sums[-1]] * REST)


def test_strokes_are_a_press_moves_and_a_release_as_a_mouse_sends_them(canvas: Canvas) -> None:
    ear, hand = Ear(canvas), GhostHand(canvas)
    finished(canvas, hand)
    press, *moves, release = ear.heard
    assert (press, release) == (QEvent.Type.MouseButtonPress, QEvent.Type.MouseButtonRelease)
    assert set(moves) == {QEvent.Type.MouseMove}


def test_the_ten_digits_come_in_turn_and_then_from_the_beginning(canvas: Canvas) -> None:
    hand = GhostHand(canvas)
    drawn = [finished(canvas, hand) for _ in range(11)]
    assert [covers(ink, digit) for digit, ink in enumerate(drawn[:10])] == [True] * 10
    assert all(not np.array_equal(one, other) for one, other in pairwise(drawn))
    np.testing.assert_array_equal(drawn[10], drawn[0])


def test_what_a_visitor_drew_is_wiped_before_the_first_digit(canvas: Canvas) -> None:
    canvas.set_image(np.ones((28, 28), dtype=np.float32))
    hand = GhostHand(canvas)
    assert not canvas.is_empty()
    hand.move()
    assert canvas.is_empty()
