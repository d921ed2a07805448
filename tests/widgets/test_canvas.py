import numpy as np
import pytest
from PySide6.QtCore import QCoreApplication, QElapsedTimer, QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import (
    QColor,
    QFocusEvent,
    QImage,
    QInputDevice,
    QMouseEvent,
    QPalette,
    QPointingDevice,
    QTabletEvent,
)
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from playground.widgets.canvas import BETWEEN_DRAWINGS, SIDE, Canvas
from playground.widgets.look import DARK

LEFT, RIGHT, MIDDLE = Qt.MouseButton.LeftButton, Qt.MouseButton.RightButton, Qt.MouseButton.MiddleButton
SLANT = [(0.2, 0.2), (0.4, 0.5), (0.6, 0.6), (0.8, 0.8)]


@pytest.fixture
def canvas(qtbot: QtBot) -> Canvas:
    return shown(qtbot, 240, 240)


def shown(qtbot: QtBot, width: int, height: int) -> Canvas:
    made = Canvas()
    qtbot.addWidget(made)
    made.resize(width, height)
    made.show()
    return made


def at(canvas: Canvas, place: tuple[float, float]) -> QPoint:
    return canvas.to_widget(*place).toPoint()


def draw(canvas: Canvas, places: list[tuple[float, float]], release: bool = True) -> None:
    QTest.mousePress(canvas, LEFT, pos=at(canvas, places[0]))
    for place in places[1:]:
        move(canvas, place)
    if release:
        QTest.mouseRelease(canvas, LEFT, pos=at(canvas, places[-1]))


def move(canvas: Canvas, place: tuple[float, float]) -> None:
    QTest.mouseMove(canvas, at(canvas, place))


def assert_same_ink(canvas: Canvas, ink: np.ndarray) -> None:
    """But for the rounding of a few pixels at the edges."""
    np.testing.assert_allclose(canvas.ink(), ink, rtol=0, atol=0.02)


def told(qtbot: QtBot, canvas: Canvas) -> np.ndarray:
    with qtbot.waitSignal(canvas.drawn) as signal:
        pass
    assert signal.args is not None
    return signal.args[0]


def test_an_untouched_pad_is_empty(canvas: Canvas) -> None:
    assert canvas.is_empty()
    assert not canvas.can_undo()
    assert canvas.ink().shape == (SIDE, SIDE)
    assert canvas.ink().dtype == np.float32


def test_a_stroke_is_told_while_the_button_is_down(qtbot: QtBot, canvas: Canvas) -> None:
    draw(canvas, SLANT[:2], release=False)
    first = told(qtbot, canvas)
    move(canvas, SLANT[2])
    second = told(qtbot, canvas)
    assert 0 < first.sum() < second.sum()


def test_ink_reaches_the_tip_of_the_pen_during_the_stroke(canvas: Canvas) -> None:
    draw(canvas, SLANT, release=False)
    x, y = (int(SIDE * part) for part in SLANT[-1])
    assert canvas.ink()[y, x] == 1.0


def test_many_moves_in_one_turn_are_told_once(qtbot: QtBot, canvas: Canvas) -> None:
    heard: list[object] = []
    canvas.drawn.connect(heard.append)
    draw(canvas, SLANT * 5)
    told(qtbot, canvas)
    assert len(heard) == 1


def test_a_fast_mouse_is_told_of_now_and_then_and_at_last_of_everything(qtbot: QtBot, canvas: Canvas) -> None:
    heard: list[np.ndarray] = []
    canvas.drawn.connect(heard.append)
    clock = QElapsedTimer()
    clock.start()
    for x in np.linspace(0.1, 0.9, 150).tolist():
        draw(canvas, [(x, 0.5), (x, 0.6)])
        QCoreApplication.processEvents()
    qtbot.waitUntil(lambda: heard[-1].sum() == canvas.ink().sum())
    assert len(heard) <= clock.elapsed() / BETWEEN_DRAWINGS + 2


def test_told_ink_cannot_be_changed_and_does_not_change(qtbot: QtBot, canvas: Canvas) -> None:
    draw(canvas, SLANT)
    ink = told(qtbot, canvas)
    before = ink.sum()
    canvas.clear()
    assert ink.sum() == before
    assert not ink.flags.writeable


@pytest.mark.parametrize("size", [(120, 120), (280, 280), (500, 300), (331, 777)])
def test_the_raster_does_not_depend_on_the_size_of_the_widget(qtbot: QtBot, size: tuple[int, int]) -> None:
    plain, other = shown(qtbot, 1000, 1000), shown(qtbot, *size)
    draw(plain, SLANT)
    draw(other, SLANT)
    assert np.abs(plain.ink() - other.ink()).mean() < 0.01


def test_all_at_once_gives_the_same_ink_as_piece_by_piece(canvas: Canvas) -> None:
    draw(canvas, SLANT)
    piece_by_piece = canvas.ink()
    draw(canvas, SLANT[::-1])
    canvas.undo()
    assert_same_ink(canvas, piece_by_piece)


def test_resting_and_dense_movement_leave_edges_as_they_are(canvas: Canvas) -> None:
    canvas.resize(1000, 1000)
    draw(canvas, [(0.2, 0.5), (0.8, 0.5)])
    sparse = canvas.ink()
    canvas.undo()
    draw(canvas, [(x, 0.5) for x in np.linspace(0.2, 0.8, 200)])
    assert np.abs(canvas.ink() - sparse).max() < 0.1


def test_a_click_draws_a_dot_of_the_pens_size(canvas: Canvas) -> None:
    canvas.set_radius(20)
    QTest.mouseClick(canvas, LEFT, pos=at(canvas, (0.5, 0.5)))
    assert canvas.ink().sum() == pytest.approx(np.pi * 20**2, rel=0.05)


@pytest.mark.parametrize("button", [RIGHT, MIDDLE])
def test_other_buttons_draw_nothing(canvas: Canvas, button: Qt.MouseButton) -> None:
    QTest.mousePress(canvas, button, pos=QPoint(50, 50))
    QTest.mouseMove(canvas, QPoint(90, 90))
    QTest.mouseRelease(canvas, button, pos=QPoint(90, 90))
    assert canvas.is_empty()


def test_the_right_button_does_not_end_a_stroke(canvas: Canvas) -> None:
    draw(canvas, SLANT[:2], release=False)
    QTest.mouseClick(canvas, RIGHT, pos=at(canvas, SLANT[1]))
    before = canvas.ink().sum()
    QTest.mouseMove(canvas, at(canvas, SLANT[3]))
    assert canvas.ink().sum() > before


def test_a_stroke_that_leaves_the_pad_is_clipped_and_comes_back(canvas: Canvas) -> None:
    QTest.mousePress(canvas, LEFT, pos=QPoint(120, 120))
    for place in [QPoint(-5000, 120), QPoint(-5000, 100_000), QPoint(120, 200)]:
        QTest.mouseMove(canvas, place)
    QTest.mouseRelease(canvas, LEFT, pos=QPoint(120, 200))
    assert canvas.ink()[140, 0] == 1.0
    assert canvas.ink()[230, 139] == 1.0


def test_eraser_removes_ink(canvas: Canvas) -> None:
    draw(canvas, SLANT)
    before = canvas.ink().sum()
    canvas.set_tool("eraser")
    draw(canvas, SLANT)
    assert canvas.ink().sum() < before / 100


def test_undo_takes_back_the_last_stroke_only(canvas: Canvas) -> None:
    draw(canvas, SLANT)
    first = canvas.ink()
    draw(canvas, [(0.8, 0.2), (0.2, 0.8)])
    canvas.undo()
    assert_same_ink(canvas, first)
    canvas.undo()
    assert canvas.is_empty()
    canvas.undo()


def test_undo_brings_back_a_cleared_pad(canvas: Canvas) -> None:
    draw(canvas, SLANT)
    before = canvas.ink()
    canvas.clear()
    assert canvas.is_empty()
    canvas.undo()
    assert_same_ink(canvas, before)


def test_a_pad_cleared_twice_comes_back_to_the_second_drawing_only(canvas: Canvas) -> None:
    draw(canvas, SLANT)
    canvas.clear()
    draw(canvas, SLANT[:2])
    canvas.clear()
    for _ in range(3):
        canvas.undo()
    assert canvas.is_empty()
    assert not canvas.can_undo()


def test_nothing_can_be_undone_after_forgetting(canvas: Canvas) -> None:
    draw(canvas, SLANT)
    canvas.forget()
    canvas.undo()
    assert canvas.is_empty()


def test_a_drawing_that_is_never_cleared_keeps_few_marks_and_all_its_ink(
    canvas: Canvas, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("playground.widgets.ink._MOST_MARKS", 20)
    for x in np.linspace(0.1, 0.9, 50):
        QTest.mouseClick(canvas, LEFT, pos=at(canvas, (x, 0.5)))
    whole = canvas.ink()
    undone = 0
    while canvas.can_undo():
        canvas.undo()
        undone += 1
    assert 10 <= undone <= 21
    assert whole[140, 28:252].min() == 1.0


def test_delete_clears_and_control_z_undoes(canvas: Canvas) -> None:
    draw(canvas, SLANT)
    before = canvas.ink()
    QTest.keyClick(canvas, Qt.Key.Key_Delete)
    assert canvas.is_empty()
    QTest.keyClick(canvas, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert_same_ink(canvas, before)
    QTest.keyClick(canvas, Qt.Key.Key_Backspace)
    assert canvas.is_empty()


def lose_focus(canvas: Canvas) -> None:
    QApplication.sendEvent(canvas, QFocusEvent(QEvent.Type.FocusOut))


def lose_the_mouse(canvas: Canvas) -> None:
    QApplication.sendEvent(canvas, QEvent(QEvent.Type.UngrabMouse))


@pytest.mark.parametrize("interrupt", [Canvas.hide, lose_focus, lose_the_mouse, Canvas.undo, Canvas.clear])
def test_an_interrupted_stroke_ends(canvas: Canvas, interrupt) -> None:
    draw(canvas, SLANT[:2], release=False)
    interrupt(canvas)
    before = canvas.ink().sum()
    move(canvas, SLANT[3])
    assert canvas.ink().sum() == before


def test_a_release_that_never_came_ends_the_stroke_at_the_next_move(qtbot: QtBot, canvas: Canvas) -> None:
    QTest.mousePress(canvas, LEFT, pos=at(canvas, SLANT[0]))
    before = canvas.ink().sum()
    event_without_buttons(canvas, at(canvas, SLANT[3]))
    assert canvas.ink().sum() == before
    QTest.mouseRelease(canvas, LEFT, pos=at(canvas, SLANT[3]))


def event_without_buttons(canvas: Canvas, to: QPoint) -> None:
    none = Qt.MouseButton.NoButton
    event = QMouseEvent(
        QEvent.Type.MouseMove, QPointF(to), canvas.mapToGlobal(QPointF(to)), none, none, Qt.KeyboardModifier.NoModifier
    )
    QApplication.sendEvent(canvas, event)


@pytest.fixture(scope="module")
def screen(qapp: QApplication) -> QPointingDevice:
    return QTest.createTouchDevice()


def test_a_finger_draws(canvas: Canvas, screen: QPointingDevice) -> None:
    QTest.touchEvent(canvas, screen).press(0, at(canvas, SLANT[0]), canvas).commit()
    QTest.touchEvent(canvas, screen).move(0, at(canvas, SLANT[3]), canvas).commit()
    drawn = canvas.ink().sum()
    QTest.touchEvent(canvas, screen).release(0, at(canvas, SLANT[3]), canvas).commit()
    assert drawn > 1000
    assert canvas.ink().sum() == pytest.approx(drawn, rel=0.01)


def test_a_second_finger_does_no_harm(canvas: Canvas, screen: QPointingDevice) -> None:
    places = [at(canvas, place) for place in SLANT]
    QTest.touchEvent(canvas, screen).press(0, places[0], canvas).commit()
    QTest.touchEvent(canvas, screen).move(0, places[1], canvas).commit()
    alone = canvas.ink()
    QTest.touchEvent(canvas, screen).stationary(0).press(1, QPoint(10, 200), canvas).commit()
    QTest.touchEvent(canvas, screen).stationary(0).move(1, QPoint(90, 230), canvas).commit()
    np.testing.assert_array_equal(canvas.ink(), alone)
    QTest.touchEvent(canvas, screen).move(0, places[3], canvas).stationary(1).commit()
    QTest.touchEvent(canvas, screen).release(0, places[3], canvas).stationary(1).commit()
    first_only = canvas.ink()
    QTest.touchEvent(canvas, screen).move(1, QPoint(200, 20), canvas).commit()
    QTest.touchEvent(canvas, screen).release(1, QPoint(200, 20), canvas).commit()
    np.testing.assert_array_equal(canvas.ink(), first_only)
    assert first_only.sum() > alone.sum()


def pen(canvas: Canvas, kind: QEvent.Type, place: tuple[float, float], end: QPointingDevice.PointerType) -> None:
    where, left = canvas.to_widget(*place), Qt.MouseButton.LeftButton
    device = QPointingDevice(
        "pen", 1, QInputDevice.DeviceType.Stylus, end, QInputDevice.Capability.Position, 1, 1, parent=canvas
    )
    event = QTabletEvent(
        kind, device, where, canvas.mapToGlobal(where), 1.0, 0.0, 0.0, 0.0, 0.0, 0.0, Qt.KeyboardModifier.NoModifier,
        left, left,
    )  # fmt: skip
    QApplication.sendEvent(canvas, event)


def draw_with_pen(canvas: Canvas, end: QPointingDevice.PointerType) -> None:
    pen(canvas, QEvent.Type.TabletPress, SLANT[0], end)
    for place in SLANT:
        pen(canvas, QEvent.Type.TabletMove, place, end)
    pen(canvas, QEvent.Type.TabletRelease, SLANT[-1], end)


def test_a_pen_draws_and_its_other_end_erases(canvas: Canvas) -> None:
    draw_with_pen(canvas, QPointingDevice.PointerType.Pen)
    drawn = canvas.ink().sum()
    assert drawn > 1000
    draw_with_pen(canvas, QPointingDevice.PointerType.Eraser)
    assert canvas.ink().sum() < drawn / 100


def test_a_given_digit_is_shown_as_if_drawn(qtbot: QtBot, canvas: Canvas) -> None:
    digit = np.zeros((28, 28), dtype=np.float32)
    digit[8:20, 12:16] = 1
    digit[8:20, 16] = 100 / 255
    canvas.set_image(digit)
    ink = told(qtbot, canvas)
    small = ink.reshape(28, 10, 28, 10).mean(axis=(1, 3))
    np.testing.assert_allclose(small, digit, rtol=1e-6)
    assert colour_at(canvas, (0.5, 0.5)) == colour_at(canvas, (14 / 28, 15 / 28))
    canvas.undo()
    assert canvas.is_empty()


def test_only_square_digits_are_shown(canvas: Canvas) -> None:
    with pytest.raises(ValueError, match=r"a digit must be square, got \(28, 27\)"):
        canvas.set_image(np.zeros((28, 27)))


def test_a_digit_without_numbers_is_an_empty_one(canvas: Canvas) -> None:
    canvas.set_image(np.full((28, 28), np.nan))
    assert canvas.is_empty()


def test_a_disabled_pad_draws_nothing(canvas: Canvas, screen: QPointingDevice) -> None:
    canvas.setEnabled(False)
    QTest.touchEvent(canvas, screen).press(0, QPoint(50, 50), canvas).commit()
    QTest.touchEvent(canvas, screen).release(0, QPoint(50, 50), canvas).commit()
    assert canvas.is_empty()


@pytest.mark.parametrize("size", [(240, 240), (1, 1), (0, 0), (300, 20)])
def test_painting_never_fails(qtbot: QtBot, size: tuple[int, int]) -> None:
    canvas = shown(qtbot, *size)
    draw(canvas, SLANT, release=False)
    canvas.grab()
    QTest.mouseRelease(canvas, LEFT)


def test_what_is_drawn_is_shown_in_the_colour_of_text_also_after_a_change_of_theme(canvas: Canvas) -> None:
    draw(canvas, SLANT)
    canvas.grab()
    palette = QPalette()
    palette.setColor(QPalette.ColorRole.Window, QColor(DARK.background))
    canvas.setPalette(palette)
    assert colour_at(canvas, SLANT[1]) == DARK.text.lower()
    assert colour_at(canvas, (0.8, 0.2)) == DARK.background.lower()


def test_what_is_shown_follows_the_size_of_the_widget(canvas: Canvas) -> None:
    draw(canvas, SLANT)
    canvas.grab()
    canvas.resize(500, 400)
    shown_ink = colour_at(canvas, (0.6, 0.6))
    assert shown_ink == colour_at(canvas, (0.4, 0.5))
    assert shown_ink != colour_at(canvas, (0.8, 0.2))


def colour_at(canvas: Canvas, place: tuple[float, float]) -> str:
    image: QImage = canvas.grab().toImage()
    return image.pixelColor(at(canvas, place)).name()


def test_the_pad_has_a_name_for_screen_readers(canvas: Canvas) -> None:
    assert canvas.accessibleName()


def test_a_pad_in_a_window_stays_square(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    canvas = Canvas(window)
    canvas.setGeometry(0, 0, 300, 200)
    assert canvas.pad_rect().getRect() == (50, 0, 200, 200)
