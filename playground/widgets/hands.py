"""Whoever touches a widget - mouse, pen or finger - as one hand that presses, drags and lets go."""

from typing import Literal

from PySide6.QtCore import QEvent, QObject, QPointF, Qt, Signal
from PySide6.QtGui import QEventPoint, QGuiApplication, QMouseEvent, QPointingDevice, QTabletEvent, QTouchEvent
from PySide6.QtWidgets import QWidget

from playground.widgets.harmless import harmless

PALM = 100.0
"""A touch wider than this, in pixels, is a palm."""
_SAME = 24.0  # pixels between two taps that count as a double one

Hand = int | Literal["mouse", "pen"]
"""Who it is: the mouse, the tablet's pen, or the finger with that number."""
_ENDS = {
    QEvent.Type.TouchCancel, QEvent.Type.UngrabMouse, QEvent.Type.WindowDeactivate, QEvent.Type.FocusOut,
    QEvent.Type.Hide,
}  # fmt: skip


class Hands(QObject):
    """Watches a widget's events. While one hand holds on, all others are ignored, and so are palms."""

    pressed = Signal(QPointF, bool, bool)
    """where; whether for the second time in a short while; whether with a pen's eraser"""
    dragged = Signal(QPointF)
    released = Signal()
    hovered = Signal(object)
    """where the mouse or the pen is, or the finger that presses (QPointF); None if nowhere"""

    def __init__(self, widget: QWidget) -> None:
        super().__init__(widget)
        self._widget = widget
        self._hand: Hand | None = None
        self._last_tap = (-1e9, QPointF())  # milliseconds, and where
        widget.setAttribute(Qt.WidgetAttribute.WA_AcceptTouchEvents)
        widget.setMouseTracking(True)
        widget.installEventFilter(self)

    def is_holding(self) -> bool:
        """Whether a hand holds on."""
        return self._hand is not None

    def let_go(self) -> None:
        """End it, whoever holds on."""
        if self._hand is not None:
            self._hand = None
            self.released.emit()

    @harmless
    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        match event:
            case QMouseEvent():
                return self._mouse(event)
            case QTabletEvent():
                self._pen(event)
                event.accept()
                return True
            case QTouchEvent() if event.type() != QEvent.Type.TouchCancel:
                self._touch(event)
                event.accept()
                return True
        if event.type() in _ENDS:
            self.let_go()
        elif event.type() == QEvent.Type.Leave and self._hand is None:
            self.hovered.emit(None)
        return False

    # Every hand comes down to these three.

    def _press(self, hand: Hand, at: QPointF, double: bool, eraser: bool = False) -> None:
        if self._hand is None and self._widget.isEnabled():
            self._hand = hand
            self.hovered.emit(at)
            self.pressed.emit(at, double, eraser)

    def _drag(self, hand: Hand, to: QPointF) -> None:
        if self._hand == hand:
            self.hovered.emit(to)
            self.dragged.emit(to)

    def _release(self, hand: Hand) -> None:
        if self._hand == hand:
            self.let_go()
            if hand != "mouse":
                self.hovered.emit(None)

    # Mouse, pen, finger.

    def _mouse(self, event: QMouseEvent) -> bool:
        left = event.button() == Qt.MouseButton.LeftButton
        match event.type():
            case QEvent.Type.MouseButtonPress | QEvent.Type.MouseButtonDblClick if left:
                self._press("mouse", event.position(), event.type() == QEvent.Type.MouseButtonDblClick)
            case QEvent.Type.MouseMove if event.buttons() & Qt.MouseButton.LeftButton:
                self._drag("mouse", event.position())
            case QEvent.Type.MouseMove:
                self._release("mouse")
                if self._hand is None:
                    self.hovered.emit(event.position())
            case QEvent.Type.MouseButtonRelease if left:
                self._drag("mouse", event.position())
                self._release("mouse")
            case _:
                return False
        return True

    def _pen(self, event: QTabletEvent) -> None:
        match event.type():
            case QEvent.Type.TabletPress if event.button() == Qt.MouseButton.LeftButton:
                eraser = event.pointerType() == QPointingDevice.PointerType.Eraser
                self._press("pen", event.position(), self._is_double(event.timestamp(), event.position()), eraser)
            case QEvent.Type.TabletMove if self._hand is None:
                self.hovered.emit(event.position())
            case QEvent.Type.TabletMove:
                self._drag("pen", event.position())
            case QEvent.Type.TabletRelease:
                self._release("pen")

    def _touch(self, event: QTouchEvent) -> None:
        for point in event.points():
            match point.state():
                case QEventPoint.State.Pressed if not is_palm(point):
                    double = self._hand is None and self._is_double(event.timestamp(), point.position())
                    self._press(point.id(), point.position(), double)
                case QEventPoint.State.Updated:
                    self._drag(point.id(), point.position())
                case QEventPoint.State.Released:
                    self._drag(point.id(), point.position())
                    self._release(point.id())

    def _is_double(self, time: int, at: QPointF) -> bool:
        """Whether a tap soon follows another one near by; a third one begins anew."""
        (before, there), away = self._last_tap, at - self._last_tap[1]
        soon = time - before <= QGuiApplication.styleHints().mouseDoubleClickInterval()
        double = soon and max(abs(away.x()), abs(away.y())) <= _SAME
        self._last_tap = (-1e9, there) if double else (float(time), at)
        return double


def is_palm(point: QEventPoint) -> bool:
    """Whether a touch is wider than any finger's."""
    size = point.ellipseDiameters()
    return max(size.width(), size.height()) > PALM
