"""What a visitor does to the window as a whole, by the ways on which real input comes: taps, fingers, keys."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QObject, QPoint, Qt
from PySide6.QtGui import QKeyEvent, QPointingDevice
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from playground.app.window import Window
from playground.kiosk.gate import MOVES, PRESSES
from playground.widgets.canvas import Canvas
from tests.toy_tab import PATIENCE, toy_entry, without_torch

LEFT, PLAIN = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
SCREENS: list[QPointingDevice] = []


def screen() -> QPointingDevice:
    """The touch screen; Qt wants it to stay."""
    if not SCREENS:
        SCREENS.append(QTest.createTouchDevice())
    return SCREENS[0]


def app() -> QApplication:
    made = QApplication.instance()
    assert isinstance(made, QApplication)
    return made


def shown(qtbot: QtBot, widget: QWidget) -> None:
    """Show something as large as the smaller reference screen, with the keyboard."""
    qtbot.addWidget(widget)
    widget.resize(1280, 800)
    with qtbot.waitActive(widget):
        widget.show()
        widget.activateWindow()


def toy_window(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> Window:
    """The window with two toy tabs, of which the first shows its first picture."""
    without_torch(monkeypatch)
    window = Window((toy_entry("one"), toy_entry("two")))
    shown(qtbot, window)
    visit(qtbot, window, "one")
    return window


def visit(qtbot: QtBot, window: Window, name: str) -> None:
    """Open a tab and wait for its first picture."""
    window.open_tab(name)
    await_picture(qtbot, window)


def await_picture(qtbot: QtBot, window: Window) -> None:
    qtbot.waitUntil(
        lambda: not window.is_waiting and window.tab is not None and window.tab.frame is not None, timeout=PATIENCE
    )


def middle(widget: QWidget, at: QPoint | None = None) -> QPoint:
    """A place of a widget, in its window's coordinates."""
    return widget.mapTo(widget.window(), at or widget.rect().center())


def tap(widget: QWidget, at: QPoint | None = None, button: Qt.MouseButton = LEFT) -> None:
    """Click where a widget is, as the window gets it from the system."""
    QTest.mouseClick(widget.window().windowHandle(), button, PLAIN, middle(widget, at))


def touch(window: QWidget, *acts: tuple[str, int, QPoint]) -> None:
    """Fingers press, move or release, all at the same time: `("press", 1, place)`."""
    fingers = QTest.touchEvent(window.windowHandle(), screen())
    for act, finger, place in acts:
        do: Callable[..., object] = getattr(fingers, act)
        do(finger, place, window.windowHandle())
    fingers.commit()


def tap_beside(window: QWidget, rest: QPoint, at: QPoint, finger: int) -> None:
    """One more finger taps while finger 1 rests somewhere."""
    touch(window, ("move", 1, rest), ("press", finger, at))
    touch(window, ("move", 1, rest), ("release", finger, at))


def repeat(widget: QWidget, which: Qt.Key) -> None:
    """A key that is stuck says so once more."""
    QCoreApplication.sendEvent(widget, QKeyEvent(QEvent.Type.KeyPress, which, PLAIN, "", True))


def key(window: QWidget, which: Qt.Key, modifiers: Qt.KeyboardModifier = PLAIN) -> None:
    """Press and release a key, as the window gets it from the system."""
    QTest.keyClick(window.windowHandle(), which, modifiers)


class Witness(QObject):
    """Notes which presses, movements and releases get through to a widget."""

    def __init__(self, widget: QWidget) -> None:
        super().__init__(widget)
        self.seen: list[str] = []
        widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in PRESSES | MOVES:
            self.seen.append(event.type().name)
        return False


def drag(window: QWidget, way: tuple[QPoint, QPoint]) -> None:
    """Press the left button, move, and let go, as the window gets it from the system."""
    handle, (start, end) = window.windowHandle(), way
    QTest.mousePress(handle, LEFT, PLAIN, start)
    QTest.mouseMove(handle, end)
    QTest.mouseRelease(handle, LEFT, PLAIN, end)


def wake_with_two_hands(window: QWidget) -> Canvas:
    """One finger comes down beside a pad, another one draws on it; the pad."""
    pad, beside = Canvas(window), QPoint(600, 120)
    pad.setGeometry(300, 300, 240, 240)
    pad.show()
    on = middle(pad)
    touch(window, ("press", 1, beside))
    touch(window, ("move", 1, beside), ("press", 2, on))
    touch(window, ("move", 1, beside), ("move", 2, on + QPoint(40, 40)))
    touch(window, ("release", 1, beside), ("release", 2, on + QPoint(40, 40)))
    return pad


def write(window: QWidget, text: str) -> None:
    """Write on a keyboard that is plugged in."""
    for letter in text:
        QTest.keyClick(window.windowHandle(), letter, PLAIN)  # pyright: ignore[reportArgumentType, reportCallIssue]
