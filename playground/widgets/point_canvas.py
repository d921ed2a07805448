"""The plane of points that a visitor edits by hand or by keys: what moves with the pointer, and with the cross."""

from PySide6.QtCore import QEvent, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFocusEvent, QKeyEvent, QPainter, QPen
from PySide6.QtWidgets import QWidget

from playground.widgets import point_grips as grips
from playground.widgets.look import Theme
from playground.widgets.point_editor import PointEditor
from playground.widgets.point_grips import NEAR_HANDLE, NEAR_POINT, REACH, Pull
from playground.widgets.point_keys import Cross
from playground.widgets.point_paint import DOT, RING, RING_WIDTH
from playground.widgets.point_strokes import DIAMOND, diamond
from playground.widgets.word_map_paint import faded

_RING = 11.0  # pixels: the radius of the ring around a handle that can be taken


class PointCanvas(PointEditor):
    """Points under the visitor's hands. A click gives it no focus, only Tab does.

    With the focus, arrows move a cross, Space or Enter do what the tool does there, Delete erases or drops a handle,
    Insert asks for one, Escape ends it.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._cross = Cross()
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._hands.pressed.connect(self._cross.hide)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self._cross.knows(event) and not self._hands.is_holding():
            self._use_key(event)
        else:
            super().keyPressEvent(event)

    def _use_key(self, event: QKeyEvent) -> None:
        if self._cross.walks(event):
            self._cross.walk(event, self.view())
            self._carry(self._cross.at(self.view()))
            return
        at = self._cross.at(self.view())
        match event.key():
            case Qt.Key.Key_Escape:
                self._leave_cross()
            case Qt.Key.Key_Delete | Qt.Key.Key_Backspace:
                self._drop_or_erase(at)
            case Qt.Key.Key_Insert:
                self._want_handle(at)
            case _:
                self._act(at)
        self.update()

    def event(self, event: QEvent) -> bool:
        """Keep our keys from the window's shortcuts."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and self._cross.knows(event):
            event.accept()
            return True
        return super().event(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if event.reason() != Qt.FocusReason.MouseFocusReason:
            self._cross.show()
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        self._leave_cross()
        super().focusOutEvent(event)

    def _leave_cross(self) -> None:
        self._put_down()
        if self._cross.is_shown():
            self._cross.hide()
            self._point_at(None)
        self.update()

    # What moves with the pointer or with the cross.

    def _paint_front(self, painter: QPainter, theme: Theme) -> None:
        view = self.view()
        painter.setClipRect(view.room)
        at = self._cross.at(view) if self._cross.is_shown() else self._pointer
        self._paint_waiting(painter, theme)
        if at is not None and self.isEnabled():
            self._paint_reach(painter, theme, at)
        if self._cross.is_shown():
            self._cross.paint(painter, view, theme)
        painter.setClipping(False)
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(QColor(theme.machine), 2))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 8, 8)

    def _paint_waiting(self, painter: QPainter, theme: Theme) -> None:
        """A point that was set a moment ago."""
        if self._later is None:
            return
        at = self.view().pixel(*self._later.places[0].tolist())
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(theme.muted))
        painter.drawEllipse(at, DOT / 2, DOT / 2)
        _ring(painter, at, (RING - RING_WIDTH) / 2, theme.you, RING_WIDTH)

    def _paint_reach(self, painter: QPainter, theme: Theme, at: QPointF) -> None:
        """What a press there would take or reach."""
        scene, grip = self._scene(), self._grip
        if isinstance(grip, Pull):
            self._paint_held(painter, theme, grip)
            return
        handle = grips.taken(scene.handles, at, NEAR_HANDLE) if grip is None and not self._passes_by() else -1
        if handle >= 0:
            _ring(painter, QPointF(*scene.handles[handle].tolist()), _RING, theme.machine, 2)
        elif self._tool in REACH:
            _ring(painter, at, REACH[self._tool], theme.muted, 1.5, theme.text)
        elif self._tool == "move" and (point := grips.taken(scene.points, at, NEAR_POINT)) >= 0:
            _ring(painter, QPointF(*scene.points[point].tolist()), _RING - 3, theme.text, 2)

    def _paint_held(self, painter: QPainter, theme: Theme, grip: Pull) -> None:
        spot = self.view().pixel(*grip.place(self.view()))
        if grip.is_handle and grip.is_pulling():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(QColor(theme.text), 1.5))
            painter.drawPolygon(diamond(spot.x(), spot.y(), DIAMOND))
        _ring(painter, spot, _RING, theme.machine if grip.is_handle else theme.text, 2)


def _ring(painter: QPainter, at: QPointF, radius: float, colour: str, width: float, ground: str = "") -> None:
    painter.setPen(QPen(QColor(colour), width))
    painter.setBrush(faded(ground, 0.05) if ground else Qt.BrushStyle.NoBrush)
    painter.drawEllipse(at, radius, radius)
