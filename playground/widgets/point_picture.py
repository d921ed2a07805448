"""Points on a plane, and what is drawn below and above them. Everything that stays is painted once and kept."""

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QEvent, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPainterPath, QPaintEvent, QPixmap, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from playground.data.points import Column
from playground.phrases import joined, phrase, sentence
from playground.widgets.look import BODY, CAPTION, Theme, font, rgb, scaled, theme_of
from playground.widgets.numbers import count
from playground.widgets.picture import blank_pixmap
from playground.widgets.point_axes import Axes
from playground.widgets.point_crowd import Crowd
from playground.widgets.point_marks import Mark
from playground.widgets.point_paint import points_image
from playground.widgets.point_view import REACH, View, reach_for
from playground.widgets.speech import say, tr
from playground.widgets.text_fit import advance, write
from playground.widgets.turns import update_in_turn
from playground.widgets.word_map_paint import faded

EMPTY = phrase("Click here to set points")
_CORNER = 8.0
_HINT_LINE = 24


class PointPicture(QWidget):
    """Up to 100,000 points, with marks below and above, on a square whose places go from 0 to 1, and a bit more.

    It zooms out, by whole steps, until all points are seen.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._places = np.zeros((0, 2), np.float32)
        self._colours = np.zeros((0, 3), np.uint8)
        self._own = np.zeros(0, np.bool_)
        self._below: tuple[Mark, ...] = ()
        self._above: tuple[Mark, ...] = ()
        self._axes = Axes()
        self._hint, self._empty = "", EMPTY
        self._reach = REACH
        self._crowd = Crowd()
        self._pixels: NDArray[np.floating] | None = None
        self._dots: QImage | None = None
        self._edges: QPixmap | None = None
        self._still = QPixmap()
        self._is_stale, self._is_begun = True, False
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        say(self.setAccessibleName, "Points")

    def set_points(
        self, places: NDArray[np.floating], colours: NDArray[np.uint8], own: NDArray[np.bool_] | None = None
    ) -> None:
        """Shows points at places (n, 2) in colours (n, 3); those that are `own` (n,) have a ring. All are copied."""
        own = np.zeros(len(places), np.bool_) if own is None else own
        if not np.shape(places) == (len(own), 2) or np.shape(colours) != (len(own), 3):
            raise ValueError(f"{len(own)} points need (n, 2) places and (n, 3) colours, got {_shapes(places, colours)}")
        with np.errstate(over="ignore"):
            places = np.asarray(places, np.float32)
        if self._is_shown(places, colours, own):
            return
        is_more_or_less = len(places) != len(self._places)
        self._places = np.array(places)
        self._colours, self._own = np.array(colours, np.uint8), np.array(own, np.bool_)
        if is_more_or_less:
            self._say()
        self._zoom()
        self._repaint(dots=True)

    def set_marks(self, below: Sequence[Mark] = (), above: Sequence[Mark] = ()) -> None:
        """Shows marks below the points and above them, in the order they are given."""
        marks = tuple(below), tuple(above)
        if marks != (self._below, self._above):
            self._below, self._above = marks
            self._is_begun = False
            self._repaint()

    def set_axes(
        self, across: str, up: str, across_column: Column | None = None, up_column: Column | None = None
    ) -> None:
        """Names the axes, "" for none; a column says which numbers belong to places, None that none do."""
        axes = Axes(across, up, across_column, up_column)
        if axes != self._axes:
            self._axes = axes
            self._rearrange()

    def set_hint(self, hint: str, empty: str = EMPTY) -> None:
        """Sets what is said in a corner, and what is said if there are no points."""
        self._hint, self._empty = hint, empty
        self._repaint()

    def places(self) -> NDArray[np.float32]:
        """Where the points are (n, 2)."""
        return self._places

    def view(self) -> View:
        """Where places lie in the widget."""
        return View(self._axes.room(QRectF(self.rect())), self._reach, self.devicePixelRatioF())

    def pixels(self) -> NDArray[np.floating]:
        """Where the points are in the widget (n, 2)."""
        if self._pixels is None:
            self._pixels = self.view().pixels(self._places)
        return self._pixels

    def seen(self) -> tuple[tuple[float, float], tuple[float, float]]:
        """The lowest and the highest place that is seen."""
        view = self.view()
        return view.place(view.room.bottomLeft()), view.place(view.room.topRight())

    def sizeHint(self) -> QSize:
        return QSize(scaled(560), scaled(560))

    def minimumSizeHint(self) -> QSize:
        return QSize(scaled(240), scaled(240))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._rearrange()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.FontChange):
            self._rearrange()
        super().changeEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._is_stale and not self._can_wait(event.rect()):
            self._paint_still()
        painter = QPainter(self)
        painter.drawPixmap(0, 0, self._still)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_front(painter, theme_of(self))
        painter.end()

    def _can_wait(self, room: QRect) -> bool:
        """Whether only a part is asked for, since something lies over it: all is painted anew when it has its turn."""
        return room != self.rect() and self._is_fitting() and not self._is_begun

    # For whoever lets the visitor touch the points.

    def _paint_front(self, painter: QPainter, theme: Theme) -> None:
        """What moves with the pointer."""

    def _to_be_seen(self) -> NDArray[np.floating]:
        """The places that the view must reach."""
        return self._places

    def _zoom(self) -> None:
        """See everything again, if something has got out of sight."""
        reach = reach_for(self._to_be_seen(), self._reach)
        if reach != self._reach:
            self._reach = reach
            self._rearrange()

    def _repaint(self, dots: bool = False) -> None:
        self._is_stale = True
        if dots:
            self._pixels = self._dots = None
        self._update_in_turn()

    def _rearrange(self) -> None:
        """What follows when places lie elsewhere, or colours are others."""
        self._edges, self._is_begun = None, False
        self._repaint(dots=True)

    def _update_in_turn(self) -> None:
        update_in_turn(self, PointPicture._paint_ground)

    def _say(self) -> None:
        say(self.setAccessibleDescription, joined(filter(None, self._sentences())))

    def _sentences(self) -> tuple[str, ...]:
        """What a screen reader says of it."""
        points = phrase("1 point") if len(self._places) == 1 else phrase("{n} points", n=count(len(self._places)))
        return sentence(points), sentence(self._empty) if self._empty else ""

    # Painting.

    def _paint_ground(self) -> bool:
        """What lies below the points, which may take as long as all the rest; False if it is painted."""
        if not self._is_stale or self._is_begun:
            return False
        theme, view = theme_of(self), self.view()
        self._is_begun = True
        if self._is_fitting():
            self._still.fill(Qt.GlobalColor.transparent)  # a new one would take as long as to paint it
        else:
            self._still = blank_pixmap(self.size(), view.ratio)
        with QPainter(self._still) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            ground = QPainterPath()
            ground.addRoundedRect(QRectF(self.rect()), _CORNER, _CORNER)
            painter.fillPath(ground, QColor(theme.background))
            painter.setClipRect(view.room)
            self._paint_marks(painter, self._below, view, theme)
        return True

    def _is_fitting(self) -> bool:
        return self._still.size() == self.size() * self.devicePixelRatioF()

    def _paint_still(self) -> None:
        """Everything that stays while only the pointer moves."""
        self._paint_ground()
        theme, view = theme_of(self), self.view()
        self._is_stale = self._is_begun = False
        with QPainter(self._still) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setClipRect(view.room)
            painter.drawImage(view.room.topLeft(), self._dots_image(view, theme))
            self._paint_marks(painter, self._above, view, theme)
            self._paint_words(painter, view, theme)
            painter.setClipping(False)
            if self._axes.is_named:
                painter.drawPixmap(0, 0, self._painted_axes(view, theme))

    def _paint_marks(self, painter: QPainter, marks: Sequence[Mark], view: View, theme: Theme) -> None:
        for mark in marks:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            mark.paint(painter, view, theme)

    def _dots_image(self, view: View, theme: Theme) -> QImage:
        if self._dots is None:
            size = round(view.room.width() * view.ratio), round(view.room.height() * view.ratio)
            pixels = self.pixels() - np.array([view.room.left(), view.room.top()], self.pixels().dtype)
            self._dots = points_image(pixels, self._colours, self._own, rgb(theme.you), size, view.ratio, self._crowd)
        return self._dots

    def _painted_axes(self, view: View, theme: Theme) -> QPixmap:
        if self._edges is None:
            self._edges = blank_pixmap(self.size(), view.ratio)
            with QPainter(self._edges) as painter:
                painter.setRenderHint(QPainter.RenderHint.Antialiasing)
                self._axes.paint(painter, view, theme)
        return self._edges

    def _paint_words(self, painter: QPainter, view: View, theme: Theme) -> None:
        """What to do if there is nothing, and the hint in the corner."""
        if not len(self._places) and self._empty:
            painter.setFont(font(BODY))
            painter.setPen(QColor(theme.muted))
            flags = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap
            painter.drawText(view.room.adjusted(16, 16, -16, -16), flags, tr(self._empty))
        if self._hint:
            hint, type_, high = tr(self._hint), font(CAPTION + 1), scaled(_HINT_LINE)
            wide = min(advance(hint, type_), view.room.width() - 24) + 12
            line = QRectF(view.room.left() + 8, view.room.bottom() - high - 6, wide, high)
            painter.fillRect(line, faded(theme.background, 0.8))
            write(painter, line.adjusted(6, 0, 0, 0), hint, type_, theme.muted)

    def _is_shown(self, places: NDArray[np.floating], colours: NDArray[np.uint8], own: NDArray[np.bool_]) -> bool:
        pairs = ((places, self._places), (colours, self._colours), (own, self._own))
        return all(np.array_equal(new, old) for new, old in pairs)


def _shapes(*arrays: NDArray[np.generic]) -> str:
    return " and ".join(str(np.shape(array)) for array in arrays)
