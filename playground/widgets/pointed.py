"""A picture that is pointed at, by mouse and by keys, and whose quiet parts are painted once and kept."""

from collections.abc import Callable, Collection
from typing import ClassVar, Generic, TypeVar

from PySide6.QtCore import QEvent, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QPixmap, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from playground.widgets.look import Theme, theme_of
from playground.widgets.picture import blank_pixmap, draw_frame
from playground.widgets.speech import say
from playground.widgets.turns import update_in_turn

FAR = 100_000
"""steps that lead to the beginning or to the end"""
_CAME_BACK = {Qt.FocusReason.ActiveWindowFocusReason, Qt.FocusReason.PopupFocusReason}

Spot = TypeVar("Spot")


class PointedPicture(QWidget, Generic[Spot]):
    """Knows which of its spots is pointed at, and forgets it when the pointer leaves.

    A subclass says what lies where (`spot_at`), where `keys` lead (`_walk`), what follows from pointing (`_follow`) and
    from a click (`_click`). It paints what stays meanwhile once (`_paint_still`), the lowest part of it ahead where it
    takes long (`has_ground`, `_paint_ground`), and everything else over `_still()`.
    What it has worked out about places it drops in `_rearrange`.
    """

    keys: ClassVar[Collection[int]] = ()
    """the keys that `_walk` knows; while the picture has the focus, the window's shortcuts do not get them"""

    has_ground: ClassVar[bool] = False

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        """`name` is what a screen reader calls it. A click gives it no focus, only Tab does."""
        super().__init__(parent)
        self._pointed: Spot | None = None
        self._ground: QPixmap | None = None
        self._picture: QPixmap | None = None
        self._by_mouse = False
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        say(self.setAccessibleName, name)

    def spot_at(self, position: QPointF) -> Spot | None:
        """What lies at a point of the widget; None for nothing."""
        raise NotImplementedError

    def has_ring(self) -> bool:
        """Whether the ring of the focus shows; whoever came by the mouse needs none before the first key."""
        return self.hasFocus() and not self._by_mouse

    # What a subclass may add.

    def _walk(self, key: int) -> bool:
        """Goes where one of `keys` leads; False if there is nowhere to go, so that others may want the key."""
        return False

    def _follow(self) -> None:
        """What follows when something else is pointed at."""
        self.update()

    def _click(self, spot: Spot) -> None:
        """What follows when the left button is let go over a spot."""

    def _rearrange(self) -> None:
        """What follows when the room, the type or the colours are others."""
        self._repaint()

    def _paint_ground(self, painter: QPainter, theme: Theme) -> None:
        """Paints what lies lowest of that, in a turn of its own."""

    def _paint_still(self, painter: QPainter, theme: Theme) -> None:
        """Paints what stays while only the pointer moves, over its ground."""

    # What it does for a subclass.

    def _point_at(self, spot: Spot | None) -> None:
        if spot != self._pointed:
            self._pointed = spot
            self._follow()

    def _still(self) -> QPixmap:
        """What stays, as it was painted when it was first asked for after `_repaint`."""
        if self._picture is None:
            self._prepare()
            self._picture, self._ground = self._painted(self._paint_still, self._ground), None
        return self._picture

    def _prepare(self) -> bool:
        """Has the ground painted; False if there is none, or if it is."""
        if not self.has_ground or self._ground is not None or self._picture is not None:
            return False
        self._ground = self._painted(self._paint_ground)
        return True

    def _painted(self, paint: Callable[[QPainter, Theme], None], over: QPixmap | None = None) -> QPixmap:
        picture = blank_pixmap(self.size(), self.devicePixelRatioF()) if over is None else over
        with QPainter(picture) as painter:
            paint(painter, theme_of(self))
        return picture

    def _repaint(self) -> None:
        """Has everything painted anew, what stays as well."""
        self._picture = self._ground = None
        self._update_in_turn()

    def _update_in_turn(self) -> None:
        """Has painted anew what does not stay, and what stays if it must be."""
        update_in_turn(self, PointedPicture._prepare)

    def _paint_ring(self, painter: QPainter, inside: QRectF, radius: float = 8.0) -> None:
        """Draws the ring of the focus around a place, if it shows."""
        if self.has_ring():
            draw_frame(painter, inside, theme_of(self).machine, 2.0, radius)

    # Qt.

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._point_at(self.spot_at(event.position()))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self._point_at(self.spot_at(event.position()))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        spot = self.spot_at(event.position())
        if event.button() == Qt.MouseButton.LeftButton and spot is not None:
            self._click(spot)

    def leaveEvent(self, event: QEvent) -> None:
        self._point_at(None)
        super().leaveEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in self.keys and self._walk(event.key()):
            self._by_mouse = False
            self.update()
        else:
            super().keyPressEvent(event)

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and event.key() in self.keys:
            event.accept()
            return True
        return super().event(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        if event.reason() not in _CAME_BACK:
            self._by_mouse = event.reason() == Qt.FocusReason.MouseFocusReason
        super().focusInEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._rearrange()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.FontChange):
            self._rearrange()
        super().changeEvent(event)


class PointedWords(PointedPicture[int]):
    """A picture of words, each with its number, that tells which of them is pointed at."""

    pointed = Signal(int)
    """the number of the word that is hovered, pressed or walked to by keys; -1 when it is left"""

    def _follow(self) -> None:
        super()._follow()
        self.pointed.emit(-1 if self._pointed is None else self._pointed)

    def _keep_within(self, number: int) -> None:
        """Of so many words from now on, points at the last one if it pointed beyond. Nothing is told."""
        if self._pointed is not None and self._pointed >= number:
            self._pointed = number - 1 if number else None
