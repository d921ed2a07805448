import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton, QWidget
from pytestqt.qtbot import QtBot

from playground.widgets.pad import Pad, SeenView

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    made.resize(240, 420)
    return made


@pytest.fixture
def pad(window: QWidget) -> Pad:
    made = Pad(window)
    made.resize(240, 420)
    window.show()
    return made


def dot(qtbot: QtBot, pad: Pad) -> None:
    with qtbot.waitSignal(pad.drawn):
        QTest.mouseClick(pad.canvas, LEFT, pos=pad.canvas.to_widget(0.5, 0.5).toPoint())


def press(qtbot: QtBot, pad: Pad, button: QPushButton) -> None:
    with qtbot.waitSignal(pad.drawn):
        QTest.mouseClick(button, LEFT)


def test_the_pad_tells_what_its_canvas_tells(qtbot: QtBot, pad: Pad) -> None:
    dot(qtbot, pad)
    assert pad.ink().sum() > 100


def test_nothing_can_be_undone_or_cleared_before_the_first_stroke(qtbot: QtBot, pad: Pad) -> None:
    assert not pad.undo.isEnabled()
    assert not pad.clear.isEnabled()
    dot(qtbot, pad)
    assert pad.undo.isEnabled()
    assert pad.clear.isEnabled()


def test_the_buttons_clear_and_undo(qtbot: QtBot, pad: Pad) -> None:
    dot(qtbot, pad)
    before = pad.ink()
    press(qtbot, pad, pad.clear)
    assert pad.canvas.is_empty()
    press(qtbot, pad, pad.undo)
    np.testing.assert_allclose(pad.ink(), before, rtol=0, atol=0.02)


def test_one_tool_is_chosen_at_a_time(pad: Pad) -> None:
    assert pad.canvas.tool() == "pencil"
    QTest.mouseClick(pad.eraser, LEFT)
    assert pad.canvas.tool() == "eraser"
    assert not pad.pencil.isChecked()
    QTest.mouseClick(pad.eraser, LEFT)
    assert pad.canvas.tool() == "eraser"


def test_the_next_visitor_finds_a_pencil_and_an_empty_pad(qtbot: QtBot, pad: Pad) -> None:
    dot(qtbot, pad)
    QTest.mouseClick(pad.eraser, LEFT)
    with qtbot.waitSignal(pad.drawn):
        pad.forget()
    assert pad.canvas.tool() == "pencil"
    assert not pad.undo.isEnabled()


def test_every_tool_has_a_name(pad: Pad) -> None:
    assert all(button.accessibleName() for button in pad.findChildren(QPushButton))


def test_what_it_sees_is_shown_number_by_number(qtbot: QtBot) -> None:
    seen = SeenView()
    qtbot.addWidget(seen)
    seen.set_side(112)
    values = np.zeros((28, 28), dtype=np.float32)
    values[3, 5] = 1
    seen.set_seen(values)
    image = seen.grab().toImage()
    dark = [(x, y) for x in range(2, 112) for y in range(2, 112) if image.pixelColor(x, y).lightness() < 60]
    assert dark == [(x, y) for x in range(21, 25) for y in range(13, 17)]


@pytest.mark.parametrize(("compact", "side"), [(True, 58), (False, 114)])
def test_what_it_sees_is_two_or_four_pixels_a_square(pad: Pad, compact: bool, side: int) -> None:
    pad.set_compact(compact)
    assert pad.seen.width() == side
    pad.grab()


def test_where_room_is_scarce_what_it_sees_stands_among_the_tools(qtbot: QtBot, pad: Pad) -> None:
    pad.set_compact(True)
    qtbot.waitUntil(lambda: pad.seen.geometry().top() < pad.clear.geometry().bottom())
    pad.set_compact(False)
    qtbot.waitUntil(lambda: pad.seen.geometry().top() > pad.clear.geometry().bottom())
