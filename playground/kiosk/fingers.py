"""What many fingers do on one screen: a palm presses nothing, and a second finger leaves nothing pressed behind."""

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QPointF, Qt
from PySide6.QtGui import QEventPoint, QMouseEvent, QTouchEvent
from PySide6.QtWidgets import QWidget

from playground.kiosk.gate import Gate

_TYPES = QEvent.Type
PALM = 100.0
"""A touch wider than this, in pixels, is a palm, as it is for the pads."""
_NOWHERE = QPointF(-10_000, -10_000)


class Fingers:
    """Watches what comes to the window from the screen.

    Of the fingers that touch what takes no touch, Qt makes a mouse that follows the first one. It forgets to let that
    mouse go when another finger comes down on a pad, and a control would stay pressed: so it is let go here, far away.
    """

    def __init__(self, gate: Gate, window: QWidget) -> None:
        self._window = window
        self._palms: set[int] = set()
        self._is_pressing = False
        gate.add(self._touch, (_TYPES.TouchBegin, _TYPES.TouchUpdate, _TYPES.TouchEnd))
        gate.add(self._mouse, (_TYPES.MouseButtonPress, _TYPES.MouseButtonRelease))

    def _mouse(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QMouseEvent) and watched is self._window.windowHandle():
            is_finger = event.source() != Qt.MouseEventSource.MouseEventNotSynthesized
            self._is_pressing = is_finger and event.type() == _TYPES.MouseButtonPress
        return False

    def _touch(self, watched: QObject, event: QEvent) -> bool:
        if not isinstance(event, QTouchEvent) or watched is not self._window.windowHandle():
            return False
        if event.type() == _TYPES.TouchBegin:
            self._palms.clear()
        new = [point for point in event.points() if point.state() == QEventPoint.State.Pressed]
        self._palms |= {point.id() for point in new if _is_palm(point)}
        if all(point.id() in self._palms for point in event.points()):
            event.accept()
            return True
        if self._is_pressing and any(self._is_on_pad(point) for point in new):
            self._let_go()
        return False

    def _is_on_pad(self, point: QEventPoint) -> bool:
        """Whether a finger comes down on something that takes touch itself."""
        widget = None if point.id() in self._palms else self._window.childAt(point.position().toPoint())
        while widget is not None and not widget.testAttribute(Qt.WidgetAttribute.WA_AcceptTouchEvents):
            widget = widget.parentWidget()
        return widget is not None

    def _let_go(self) -> None:
        none, kind = Qt.MouseButton.NoButton, _TYPES.MouseButtonRelease
        keys = Qt.KeyboardModifier.NoModifier
        release = QMouseEvent(kind, _NOWHERE, _NOWHERE, _NOWHERE, Qt.MouseButton.LeftButton, none, keys)
        QCoreApplication.sendEvent(self._window.windowHandle(), release)
        self._is_pressing = False


def _is_palm(point: QEventPoint) -> bool:
    size = point.ellipseDiameters()
    return max(size.width(), size.height()) > PALM
