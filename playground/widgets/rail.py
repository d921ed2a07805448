"""A groove with a handle: the part that all sliders share."""

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import (
    QColor,
    QFocusEvent,
    QHideEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QWheelEvent,
)
from PySide6.QtWidgets import QSizePolicy, QSlider

from playground.widgets.look import GROOVE, HANDLE, control, scaled, theme_of

_KEYS = {
    Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Down,
    Qt.Key.Key_Home, Qt.Key.Key_End, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown,
}  # fmt: skip

_BY_KEYBOARD = {Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason, Qt.FocusReason.ShortcutFocusReason}


class Rail(QSlider):
    """A horizontal slider over the indices 0 .. `stops - 1`.

    Only the visitor makes it emit. A press anywhere on it takes the handle there; the wheel turns it only while it has
    the focus; it keeps the arrow keys from the window's shortcuts while it has the focus.
    """

    slid = Signal(int)
    """an index, at every movement"""
    settled = Signal(int)
    """an index, when the handle is let go or has rested for 300 ms"""

    def __init__(self) -> None:
        super().__init__(Qt.Orientation.Horizontal)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setMouseTracking(True)
        self.setRange(0, 0)
        self._by_keyboard = False
        self._quietly = False
        self._unsettled = False
        self.rest = QTimer(self, singleShot=True, interval=300)
        self.rest.timeout.connect(self._settle)
        self.valueChanged.connect(self._changed)

    def set_stops(self, stops: int) -> None:
        """How many places there are; the handle stays where it is, if it can."""
        self._quietly = True
        self.setMaximum(max(0, stops - 1))
        self.setPageStep(max(1, stops // 10))
        self._quietly = False

    def set_at(self, index: int) -> None:
        """Put the handle at a place."""
        self._quietly = True
        self.setValue(index)
        self._quietly = False
        self.update()

    def is_in_hand(self) -> bool:
        """Whether the visitor holds the handle, or has moved it by keyboard less than 300 ms ago."""
        return self.isSliderDown() or self._unsettled

    def sizeHint(self) -> QSize:
        return QSize(scaled(160), max(control(), HANDLE + 12))

    def minimumSizeHint(self) -> QSize:
        return QSize(scaled(72), self.sizeHint().height())

    # Places on the groove.

    def fraction(self) -> float:
        """Where the handle is drawn, 0 to 1."""
        return self.value() / self.maximum() if self.maximum() else 0.0

    def index_at(self, fraction: float) -> int:
        """The index that belongs to a place on the groove."""
        return round(fraction * self.maximum())

    def rail_centre(self) -> float:
        """The height at which the groove lies."""
        return self.height() / 2

    def handle_x(self) -> float:
        """Where the middle of the handle is, in pixels."""
        return self._left() + self.fraction() * self._length()

    def _left(self) -> float:
        return HANDLE / 2 + 2.0

    def _length(self) -> float:
        return max(1.0, self.width() - 2 * self._left())

    # What the visitor does.

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() != Qt.MouseButton.LeftButton:
            event.ignore()
            return
        self._by_keyboard = False
        self.setSliderDown(True)
        self._follow(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self.isSliderDown():
            self._follow(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton and self.isSliderDown():
            self.setSliderDown(False)
            self._settle()
            self.update()

    def wheelEvent(self, event: QWheelEvent) -> None:
        turn = event.angleDelta().y()
        if not self.hasFocus() or not turn:
            event.ignore()
            return
        self.setValue(self.value() + (1 if turn > 0 else -1))
        event.accept()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        self._by_keyboard = True
        super().keyPressEvent(event)
        self.update()

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.ShortcutOverride and event.key() in _KEYS:
            event.accept()
            return True
        return super().event(event)

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._drop()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.EnabledChange:
            self._drop()

    def _drop(self) -> None:
        """Let go of the handle without a word: a hidden slider never sees the end of the press that holds it."""
        self.setSliderDown(False)
        self._unsettled = False
        self.rest.stop()

    def focusInEvent(self, event: QFocusEvent) -> None:
        if event.reason() != Qt.FocusReason.PopupFocusReason:  # focus that was lent and came back
            self._by_keyboard = event.reason() in _BY_KEYBOARD
        super().focusInEvent(event)

    def _follow(self, event: QMouseEvent) -> None:
        fraction = (event.position().x() - self._left()) / self._length()
        self.setValue(self.index_at(min(1.0, max(0.0, fraction))))
        self.update()

    def _changed(self, index: int) -> None:
        self.update()
        if self._quietly:
            return
        self._unsettled = True
        self.rest.start()
        self.slid.emit(index)

    def _settle(self) -> None:
        """Tell the last place once; while the handle is held, wait until it is let go."""
        if self._unsettled and not self.isSliderDown():
            self._unsettled = False
            self.rest.stop()
            self.settled.emit(self.value())

    # Painting.

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self.paint_groove(painter)
        self.paint_handle(painter)
        painter.end()

    def filled(self) -> str:
        """The colour of the groove left of the handle."""
        theme = theme_of(self)
        return theme.machine if self.isEnabled() else theme.quiet

    def paint_groove(self, painter: QPainter) -> None:
        """The track and its fill up to the handle."""
        track = QRectF(0, self.rail_centre() - GROOVE / 2, self.width(), GROOVE)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(theme_of(self).raised))
        painter.drawRoundedRect(track, GROOVE / 2, GROOVE / 2)
        track.setRight(self.handle_x() if self.fraction() > 0 else 0)
        painter.setBrush(QColor(self.filled()))
        painter.drawRoundedRect(track, GROOVE / 2, GROOVE / 2)

    def paint_handle(self, painter: QPainter) -> None:
        """The handle, with a ring around it while the keyboard turns it or it is held."""
        theme, middle = theme_of(self), QPointF(self.handle_x(), self.rail_centre())
        colour = QColor(theme.machine if self.isEnabled() else theme.quiet)
        if self.isSliderDown() or (self.hasFocus() and self._by_keyboard):
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(QColor(theme.mixed(theme.machine, theme.card, 0.7)), 2))
            painter.drawEllipse(middle, HANDLE / 2 + 2, HANDLE / 2 + 2)
        hovered = self.isEnabled() and self.underMouse()
        painter.setBrush(QColor(theme.selected if hovered and theme.name == "light" else self._knob()))
        painter.setPen(QPen(colour, 2))
        painter.drawEllipse(middle, HANDLE / 2 - 1, HANDLE / 2 - 1)

    def _knob(self) -> str:
        theme = theme_of(self)
        if theme.name == "light":
            return theme.card
        return theme.text if self.isEnabled() else theme.muted
