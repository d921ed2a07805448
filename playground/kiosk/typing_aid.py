"""Brings the keyboard when somebody wants to type, to a place where it does not cover what is typed into."""

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QPoint, QPointF, QRect, QSize, Qt
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QTouchEvent
from PySide6.QtWidgets import QWidget

from playground.kiosk.gate import Gate
from playground.kiosk.guard import TEXTS
from playground.kiosk.keyboard import Keyboard
from playground.widgets import speech
from playground.widgets.field import NumberField
from playground.widgets.harmless import harmless
from playground.widgets.look import GAP, INSIDE

_TYPES = QEvent.Type
_BY_KEYS = (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason)
_PASSING = (Qt.FocusReason.PopupFocusReason, Qt.FocusReason.ActiveWindowFocusReason)


class TypingAid(QObject):
    """The keyboard comes with a touch on a field, and goes with "Done" or a touch elsewhere."""

    def __init__(self, gate: Gate, window: QWidget, keyboard: Keyboard) -> None:
        super().__init__(window)
        self._gate, self._window, self._keyboard = gate, window, keyboard
        self._field: QWidget | None = None
        keyboard.typed.connect(self._type)
        keyboard.erased.connect(lambda: self._send(Qt.Key.Key_Backspace))
        keyboard.done.connect(self.stop)
        gate.add(self._focus, (_TYPES.FocusIn, _TYPES.FocusOut))
        gate.add(self._press, (_TYPES.MouseButtonPress, _TYPES.TouchBegin))
        window.installEventFilter(self)

    def stop(self) -> None:
        """Nobody types any more."""
        field, self._field = self._field, None
        self._keyboard.hide()
        if field is not None:
            field.clearFocus()

    @harmless
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == _TYPES.Resize and self._field is not None:
            self._place(self._field)
        return False

    def _focus(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(watched, TEXTS) and isinstance(event, QFocusEvent) and event.reason() not in _PASSING:
            if event.type() == _TYPES.FocusOut:
                self._field = None
                self._keyboard.hide()
            elif event.reason() not in _BY_KEYS and self._is_ours(watched):
                self._bring(watched)
        return False

    def _press(self, watched: QObject, event: QEvent) -> bool:
        """What comes to the window: a touch beside the keyboard and all that belongs to the field ends the typing."""
        if watched is not self._window.windowHandle():
            return False
        at = _where(event).toPoint()
        field = self._window.focusWidget()
        if self._field is not None:
            home = self._field.parentWidget() or self._field
            near = (self._keyboard.geometry(), _rect(home, self._window), _rect(self._field, self._window))
            if not any(each.contains(at) for each in near):
                self.stop()
        elif isinstance(field, TEXTS) and self._is_ours(field) and _rect(field, self._window).contains(at):
            self._bring(field)
        return False

    def _is_ours(self, field: QWidget) -> bool:
        return field.window() is self._window and isinstance(field, TEXTS) and not field.isReadOnly()

    def _bring(self, field: QWidget) -> None:
        self._field = field
        self._keyboard.set_language(speech.language())
        self._keyboard.show_page("digits" if isinstance(field, NumberField) else "letters")
        self._place(field)
        self._keyboard.show()
        self._keyboard.raise_()

    def _place(self, field: QWidget) -> None:
        keyboard = self._keyboard
        self._keyboard.setGeometry(
            place(_rect(field, self._window), self._window.size(), keyboard.sizeHint(), keyboard.minimumSizeHint())
        )

    def _type(self, character: str) -> None:
        self._send(ord(character.upper()[0]) if character.isascii() else Qt.Key.Key_unknown, character)

    def _send(self, key: int, text: str = "") -> None:
        """The visitor touched the screen; that the field gets a key then is no other sign of life."""
        field = self._field
        for kind in (_TYPES.KeyPress, _TYPES.KeyRelease):
            if field is not None:
                with self._gate.open():
                    QCoreApplication.sendEvent(field, QKeyEvent(kind, key, Qt.KeyboardModifier.NoModifier, text))


def place(field: QRect, window: QSize, wanted: QSize, least: QSize) -> QRect:
    """Where the keyboard lies: at the window's foot, in the middle or beside the field, or right above the field.

    At the top, over everything, if there is no better place.
    """
    width, height = window.width() - 2 * GAP, wanted.height()
    foot = window.height() - height - INSIDE
    places = (
        QRect(GAP, foot, width, height),
        QRect(GAP, foot, field.left() - INSIDE - GAP, height),
        QRect(field.right() + INSIDE, foot, window.width() - GAP - field.right() - INSIDE, height),
        QRect(GAP, field.top() - INSIDE - height, width, height),
        QRect(GAP, INSIDE, width, height),
    )
    fitting = (_within(room, wanted) for room in places if room.width() >= least.width() and room.top() >= 0)
    return next((each for each in fitting if not each.intersects(field)), _within(places[-1], wanted))


def _within(room: QRect, wanted: QSize) -> QRect:
    """The middle of a room, as wide as the keyboard wants to be."""
    width = min(room.width(), wanted.width())
    return QRect(room.left() + (room.width() - width) // 2, room.top(), width, room.height())


def _where(event: QEvent) -> QPointF:
    if isinstance(event, QTouchEvent):
        return event.points()[0].position()
    return event.position() if isinstance(event, QMouseEvent) else QPointF()


def _rect(widget: QWidget, window: QWidget) -> QRect:
    return QRect(widget.mapTo(window, QPoint()), widget.size())
