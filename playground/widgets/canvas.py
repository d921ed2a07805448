"""The pad to draw a digit on, with a mouse, a finger or a pen."""

from functools import cache
from typing import Literal

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QElapsedTimer, QEvent, QPointF, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import (
    QColor,
    QCursor,
    QEventPoint,
    QFocusEvent,
    QHideEvent,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QPixmap,
    QPointingDevice,
    QResizeEvent,
    QTabletEvent,
    QTouchEvent,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from playground.phrases import phrase
from playground.widgets.hands import is_palm
from playground.widgets.ink import Drawing, Sheet, Tool
from playground.widgets.look import BODY, Theme, font, rgb, theme_of
from playground.widgets.picture import draw_image, index_image
from playground.widgets.speech import say, tr

SIDE = 280
"""Rows and columns of the raster that the network gets, whatever the size of the widget."""
BETWEEN_DRAWINGS = 16
"""milliseconds at least between two tellings: a fast mouse reports a thousand times a second"""

_ERASER = 2.0
"""An eraser is so many times as wide as the pen."""
_CORNER = 8.0

Hand = int | Literal["mouse", "pen"]
"""Who draws: the mouse, the tablet's pen, or the finger with that number."""


class Canvas(QWidget):
    """A square pad; `drawn` gives its ink after each change, also in the middle of a stroke."""

    drawn = Signal(object)
    """float32 (280, 280), 0 is blank and 1 is ink; at most once per turn of the event loop"""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._raster, self._shown = Sheet(SIDE, exact=True), Sheet(1)
        self._drawing = Drawing()
        self._drawing.sheets = [self._raster, self._shown]
        self._tool: Tool = "pencil"
        self._radius = 10.0
        self._hand: Hand | None = None
        self._ringed = False
        self._hint = phrase("Draw a digit here")
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setTimerType(Qt.TimerType.PreciseTimer)
        self._soon.timeout.connect(self._tell)
        self._since_told = QElapsedTimer()
        self._since_told.start()
        say(self.setAccessibleName, "Drawing pad")
        say(
            self.setAccessibleDescription,
            "Draw a digit here. Delete clears the pad, Ctrl+Z takes the last stroke back.",
        )
        self.setAttribute(Qt.WidgetAttribute.WA_AcceptTouchEvents)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._set_square()
        self._point_with_tool()

    def set_tool(self, tool: Tool) -> None:
        """Chooses what the next stroke is made with."""
        self._tool = tool
        self._point_with_tool()

    def tool(self) -> Tool:
        """What the next stroke is made with."""
        return self._tool

    def set_radius(self, radius: float) -> None:
        """Sets the pen's radius for the strokes to come, in 1/280 of the pad."""
        self._radius = min(max(radius, 1.0), SIDE / 2)
        self._point_with_tool()

    def set_hint(self, hint: str) -> None:
        """Sets what an empty pad says."""
        self._hint = hint
        self.update()

    def undo(self) -> None:
        """Takes the last stroke back, or brings a cleared pad back."""
        self._let_go()
        if self._drawing.undo():
            self._changed()

    def can_undo(self) -> bool:
        """Whether there is anything to take back."""
        return self._drawing.can_undo()

    def clear(self) -> None:
        """Wipes the pad; undo brings the drawing back."""
        self._let_go()
        if not self.is_empty():
            self._drawing.print(np.zeros((1, 1), dtype=np.uint8))
            self._changed()

    def forget(self) -> None:
        """Wipes the pad and all that undo could bring back, for the next visitor."""
        self._let_go()
        self._drawing.forget()
        self._changed()

    def set_image(self, image: NDArray[np.floating]) -> None:
        """Shows a digit (28, 28) of 0 to 1 as if it had been drawn; `ink` has its very pixels, enlarged ten times."""
        if image.ndim != 2 or image.shape[0] != image.shape[1] or not image.size:
            raise ValueError(f"a digit must be square, got {image.shape}")
        self._let_go()
        self._drawing.print(np.round(np.clip(np.nan_to_num(image), 0, 1) * 255).astype(np.uint8))
        self._changed()

    def ink(self) -> NDArray[np.float32]:
        """What is drawn, (280, 280) from 0 (blank) to 1 (ink), up to the tip of the pen."""
        return self._drawing.ink(self._raster) * np.float32(1 / 255)

    def is_empty(self) -> bool:
        """Whether there is no ink at all."""
        return not self._drawing.ink(self._raster).any()

    def pad_rect(self) -> QRectF:
        """The square of the widget that can be drawn on."""
        side = min(self.width(), self.height())
        return QRectF((self.width() - side) // 2, (self.height() - side) // 2, side, side)

    def to_widget(self, x: float, y: float) -> QPointF:
        """The point of the widget for a place on the pad, 0 to 1 from the left and from the top."""
        pad = self.pad_rect()
        return QPointF(pad.left() + x * pad.width(), pad.top() + y * pad.height())

    # Every hand comes down to these three.

    def _press(self, hand: Hand, at: QPointF, tool: Tool | None = None) -> None:
        if self._hand is not None or not self.isEnabled():
            return
        self._hand = hand
        used = tool or self._tool
        self._drawing.begin(used, self._tool_radius(used), self._on_pad(at))
        self._changed()

    def _drag(self, hand: Hand, to: QPointF) -> None:
        if self._hand == hand:
            self._drawing.extend(self._on_pad(to))
            self._changed()

    def _release(self, hand: Hand) -> None:
        if self._hand == hand:
            self._let_go()

    def _let_go(self) -> None:
        """Ends the stroke, whoever draws."""
        self._hand = None
        if self._drawing.stroke is not None:
            self._drawing.end()
            self._changed()

    # Mouse

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self._press("mouse", event.position())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if event.buttons() & Qt.MouseButton.LeftButton:
            self._drag("mouse", event.position())
        else:
            self._release("mouse")

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self._drag("mouse", event.position())
            self._release("mouse")

    # Pen

    def tabletEvent(self, event: QTabletEvent) -> None:
        match event.type():
            case QEvent.Type.TabletPress if event.button() == Qt.MouseButton.LeftButton:
                turned = event.pointerType() == QPointingDevice.PointerType.Eraser
                self._press("pen", event.position(), "eraser" if turned else None)
            case QEvent.Type.TabletMove:
                self._drag("pen", event.position())
            case QEvent.Type.TabletRelease:
                self._release("pen")
        event.accept()

    # Finger

    def event(self, event: QEvent) -> bool:
        match event.type():
            case QEvent.Type.TouchBegin | QEvent.Type.TouchUpdate | QEvent.Type.TouchEnd:
                if isinstance(event, QTouchEvent):
                    self._touch(event.points())
                event.accept()
                return True
            case QEvent.Type.TouchCancel | QEvent.Type.UngrabMouse | QEvent.Type.WindowDeactivate:
                self._let_go()
        return super().event(event)

    def _touch(self, points: list[QEventPoint]) -> None:
        for point in points:
            match point.state():
                case QEventPoint.State.Pressed if not is_palm(point):
                    self._press(point.id(), point.position())
                case QEventPoint.State.Updated:
                    self._drag(point.id(), point.position())
                case QEventPoint.State.Released:
                    self._drag(point.id(), point.position())
                    self._release(point.id())

    # Keys and focus

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.clear()
        elif event.matches(QKeySequence.StandardKey.Undo):
            self.undo()
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        self._ringed = event.reason() in (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason)
        super().focusInEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        self._ringed = False
        self._let_go()
        super().focusOutEvent(event)

    def hideEvent(self, event: QHideEvent) -> None:
        self._let_go()
        super().hideEvent(event)

    # Looks

    def sizeHint(self) -> QSize:
        return QSize(240, 240)

    def minimumSizeHint(self) -> QSize:
        return QSize(120, 120)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return width

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.PaletteChange:
            self._point_with_tool()
        super().changeEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        self.update()
        super().resizeEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        theme = theme_of(self)
        self._fit_shown_sheet()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        image = index_image(self._drawing.ink(self._shown), _pad_colours(theme))
        draw_image(painter, image, self.pad_rect(), radius=_CORNER)
        if self.is_empty() and self._hand is None:
            self._paint_hint(painter)
        if self._ringed:
            painter.setPen(QPen(QColor(theme.machine), 2))
            painter.drawRoundedRect(self.pad_rect().adjusted(1, 1, -1, -1), _CORNER, _CORNER)

    def _paint_hint(self, painter: QPainter) -> None:
        painter.setPen(QColor(theme_of(self).muted))
        painter.setFont(font(BODY))
        flags = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap
        painter.drawText(self.pad_rect().adjusted(16, 16, -16, -16), flags, tr(self._hint))

    def _fit_shown_sheet(self) -> None:
        """Keeps what is shown at the resolution of the screen."""
        side = max(round(self.pad_rect().width() * self.devicePixelRatioF()), 1)
        if side != self._shown.side:
            self._shown = Sheet(side)
            self._drawing.sheets = [self._raster, self._shown]
            self._drawing.repaint(self._shown)

    def _point_with_tool(self) -> None:
        """Shows the pencil as a cross and the eraser as a ring of its size."""
        if self._tool == "pencil":
            self.setCursor(Qt.CursorShape.CrossCursor)
            return
        radius = max(round(self._tool_radius("eraser") * self.pad_rect().width()), 3)
        self.setCursor(_ring(radius, QColor(theme_of(self).muted)))

    def _set_square(self) -> None:
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    # Coordinates and telling

    def _tool_radius(self, tool: Tool) -> float:
        """The radius of a tool in pad widths."""
        return self._radius * (_ERASER if tool == "eraser" else 1.0) / SIDE

    def _on_pad(self, at: QPointF) -> QPointF:
        """A point of the widget in pad coordinates, held near the pad so that no raster gets absurd numbers."""
        pad = self.pad_rect()
        side = max(pad.width(), 1.0)
        x, y = (at.x() - pad.left()) / side, (at.y() - pad.top()) / side
        return QPointF(min(max(x, -1.0), 2.0), min(max(y, -1.0), 2.0))

    def _changed(self) -> None:
        self.update()
        if not self._soon.isActive():
            self._soon.start(max(0, BETWEEN_DRAWINGS - self._since_told.elapsed()))

    def _tell(self) -> None:
        self._since_told.restart()
        ink = self.ink()
        ink.flags.writeable = False
        self.drawn.emit(ink)


@cache
def _pad_colours(theme: Theme) -> NDArray[np.uint8]:
    """A table (256, 3) of RGB from the ground of the pad to the colour of ink."""
    return np.linspace(rgb(theme.background), rgb(theme.text), 256).round().astype(np.uint8)


def _ring(radius: int, colour: QColor) -> QCursor:
    picture = QPixmap(2 * radius + 3, 2 * radius + 3)
    picture.fill(Qt.GlobalColor.transparent)
    with QPainter(picture) as painter:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(colour, 1.5))
        painter.drawEllipse(QPointF(radius + 1.5, radius + 1.5), radius, radius)
    return QCursor(picture)
