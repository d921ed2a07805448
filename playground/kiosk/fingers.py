"""What many fingers do on one screen: a palm presses nothing, and what rests on the screen keeps nobody from it."""

import time
from collections.abc import Callable, Iterable

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QPointF, Qt
from PySide6.QtGui import QEventPoint, QMouseEvent, QTouchEvent
from PySide6.QtWidgets import QWidget

from playground.kiosk.gate import Gate
from playground.kiosk.stirring import Stirring
from playground.widgets.hands import is_palm

_TYPES, _STATES = QEvent.Type, QEventPoint.State
RESTS = 2.0  # seconds without a movement, after which a finger is an elbow, or a bag that leans on the screen
_NOWHERE = QPointF(-10_000, -10_000)
_LEFT, _NONE = Qt.MouseButton.LeftButton, Qt.MouseButton.NoButton


class Fingers:
    """Watches what comes to the window from the screen.

    Of the fingers that touch what takes no touch, Qt makes a mouse that follows the first one. It forgets to let that
    mouse go when another finger comes down on a pad, and a control would stay pressed: so it is let go here, far away.
    And while the first one rests, nobody could press anything: so the mouse follows the next one then.
    """

    def __init__(self, gate: Gate, window: QWidget, clock: Callable[[], float] = time.monotonic) -> None:
        self._window, self._clock = window, clock
        self._palms: set[int] = set()
        self._stirring = Stirring()
        self._since: dict[int, float] = {}  # when each finger stirred last
        self._is_pressing = False
        self._follower: int | None = None
        gate.add(self._touch, (_TYPES.TouchBegin, _TYPES.TouchUpdate, _TYPES.TouchEnd, _TYPES.TouchCancel))
        gate.add(self._mouse, (_TYPES.MouseButtonPress, _TYPES.MouseMove, _TYPES.MouseButtonRelease))

    def _mouse(self, watched: QObject, event: QEvent) -> bool:
        """While the mouse follows another finger, that of Qt is kept from everybody."""
        if not isinstance(event, QMouseEvent) or watched is not self._window.windowHandle():
            return False
        is_of_qt = event.source() != Qt.MouseEventSource.MouseEventNotSynthesized
        if self._follower is not None and is_of_qt:
            return True
        if event.type() != _TYPES.MouseMove:
            is_finger = is_of_qt or self._follower is not None
            self._is_pressing = is_finger and event.type() == _TYPES.MouseButtonPress
        return False

    def _touch(self, watched: QObject, event: QEvent) -> bool:
        if not isinstance(event, QTouchEvent) or watched is not self._window.windowHandle():
            return False
        if event.type() in (_TYPES.TouchBegin, _TYPES.TouchCancel):
            self._forget()
        new = [point for point in event.points() if point.state() == _STATES.Pressed]
        self._note_palms(new)
        self._note_places(event.points())
        if event.points() and all(point.id() in self._palms for point in event.points()):
            event.accept()
            return True
        if self._is_pressing and any(self._is_on_pad(point) for point in new):
            self._let_go()
        others = [point for point in event.points() if point not in new]
        self._lead(new, others)
        self._follow(others)
        return False

    def _forget(self) -> None:
        """All fingers are new ones, or gone."""
        if self._follower is not None and self._is_pressing:
            self._let_go()
        self._palms.clear()
        self._stirring.forget()
        self._since.clear()
        self._follower = None

    def _note_palms(self, new: Iterable[QEventPoint]) -> None:
        """A number may have been another finger's before."""
        for point in new:
            if is_palm(point):
                self._palms.add(point.id())
            else:
                self._palms.discard(point.id())

    def _note_places(self, points: Iterable[QEventPoint]) -> None:
        for point in points:
            is_new = point.state() == _STATES.Pressed
            if self._stirring.stirs(point.id(), point.globalPosition()) or is_new:
                self._since[point.id()] = self._clock()

    def _rests(self, point: QEventPoint) -> bool:
        return point.id() in self._palms or self._clock() - self._since[point.id()] >= RESTS

    def _lead(self, new: Iterable[QEventPoint], others: list[QEventPoint]) -> None:
        """Let the mouse follow a finger that came while all others rest."""
        fingers = [point for point in new if point.id() not in self._palms]
        if len(fingers) == 1 and others and all(map(self._rests, others)) and not self._is_on_pad(fingers[0]):
            if self._is_pressing:
                self._let_go()
            self._follower = fingers[0].id()
            self._send(_TYPES.MouseButtonPress, fingers[0].position())

    def _follow(self, points: Iterable[QEventPoint]) -> None:
        for point in points:
            if point.id() == self._follower and point.state() == _STATES.Updated:
                self._send(_TYPES.MouseMove, point.position())
            elif point.id() == self._follower and point.state() == _STATES.Released:
                self._send(_TYPES.MouseButtonRelease, point.position())
                self._follower = None

    def _is_on_pad(self, point: QEventPoint) -> bool:
        """Whether a finger comes down on something that takes touch itself."""
        widget = None if point.id() in self._palms else self._window.childAt(point.position().toPoint())
        while widget is not None and not widget.testAttribute(Qt.WidgetAttribute.WA_AcceptTouchEvents):
            widget = widget.parentWidget()
        return widget is not None

    def _let_go(self) -> None:
        self._send(_TYPES.MouseButtonRelease, _NOWHERE)
        self._is_pressing, self._follower = False, None

    def _send(self, kind: QEvent.Type, at: QPointF) -> None:
        handle = self._window.windowHandle()
        button = _NONE if kind == _TYPES.MouseMove else _LEFT
        held = _NONE if kind == _TYPES.MouseButtonRelease else _LEFT
        keys = Qt.KeyboardModifier.NoModifier
        QCoreApplication.sendEvent(handle, QMouseEvent(kind, at, at, handle.mapToGlobal(at), button, held, keys))
