"""A drawing, the net that squeezes it, the plane of codes, the net that unfolds it, and what comes out."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPaintEvent, QPolygonF, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from playground.phrases import phrase
from playground.widgets.latent_plane import LatentPlane
from playground.widgets.look import CAPTION, GAP, INSIDE, Theme, font, scaled, theme_of
from playground.widgets.picture import Ramp, draw_frame, draw_image, ramp_image
from playground.widgets.speech import say, tr
from playground.widgets.text_fit import advance, write, write_at, write_title
from playground.widgets.turns import update_in_turn

_SIDE = 28  # numbers along a side of a picture
_SCALES = range(8, 1, -1)  # pixels for each number, the largest first
_NET = (56, 120, 0.09)  # pixels of a net's width: at least, at most, as a share of the whole
_TITLE, _LINE, _EDGE = 22, 17, 2.0
_NARROW = 470  # pixels: below that the plane lies under the pictures, and nets have no room
_BAR, _LEAST_BAR = 6, 12  # pixels: width of a layer, height of the smallest one
_PLANE_TO_PICTURE = 2.6  # so many times as wide as a picture the plane is at least


@dataclass(frozen=True)
class Places:
    """Where everything lies in the widget."""

    drawing: QRectF
    encoder: QRectF
    plane: QRectF
    decoder: QRectF
    made: QRectF
    surprise: QRectF

    @classmethod
    def fitting(cls, width: float, height: float) -> "Places":
        """From left to right where there is room."""
        across = width - 2 * _EDGE
        return cls._stacked(across, height) if width < scaled(_NARROW) else cls._in_line(across, height)

    @classmethod
    def _stacked(cls, width: float, height: float) -> "Places":
        """Three pictures in a row, the plane below them."""
        above, column = scaled(_TITLE), width / 3
        picture = float(_SIDE * max(1, int(min(column - GAP, (height - 2 * above) / 3) / _SIDE)))
        rooms = [QRectF(round(_EDGE + i * column), above, picture, picture) for i in range(3)]
        top = above + picture + INSIDE
        plane = max(8.0, float(int(min(width, height - top))))
        square = QRectF(round(_EDGE + (width - plane) / 2), top, plane, plane)
        return cls(rooms[0], QRectF(), square, QRectF(), rooms[1], rooms[2])

    @classmethod
    def _in_line(cls, width: float, height: float) -> "Places":
        """Pictures as large as leaves the plane enough room, all in the middle of the height."""
        net, above = min(max(width * _NET[2], scaled(_NET[0])), scaled(_NET[1])), scaled(_TITLE + _LINE)
        picture = float(_SIDE * next((s for s in _SCALES if _fits(_SIDE * s, net, width, height)), _SCALES[-1]))
        plane = _plane_beside(picture, net, width, height)
        left = max(_EDGE, (width - plane - 2 * (picture + net) - 4 * INSIDE) / 2)
        middle = above + max(0.0, height - above) / 2
        drawing = QRectF(round(left), round(middle - picture / 2), picture, picture)
        encoder = QRectF(drawing.right() + INSIDE, drawing.top(), net, picture)
        square = QRectF(round(encoder.right() + INSIDE), round(middle - plane / 2), plane, plane)
        decoder = encoder.translated(square.right() + INSIDE - encoder.left(), 0)
        top = max(above, round(middle - picture - (above + INSIDE) / 2))
        made = QRectF(round(decoder.right() + INSIDE), top, picture, picture)
        return cls(drawing, encoder, square, decoder, made, made.translated(0, picture + above + INSIDE))


def _plane_beside(picture: float, net: float, width: float, height: float) -> float:
    """How large the plane can be beside pictures and nets of those sizes."""
    return max(8.0, float(int(min(width - 2 * (picture + net) - 4 * INSIDE, height - scaled(_TITLE + _LINE)))))


def _fits(picture: float, net: float, width: float, height: float) -> bool:
    """Whether pictures so large leave the plane enough room, and two of them stand one above the other."""
    plane = _plane_beside(picture, net, width, height)
    return plane >= _PLANE_TO_PICTURE * picture and 2 * (picture + scaled(_TITLE + _LINE)) + INSIDE <= height


class CodeFlow(QWidget):
    """Both nets as layers that narrow and widen; the plane between them is a widget of its own."""

    def __init__(self) -> None:
        super().__init__()
        self.plane = LatentPlane()
        self.plane.setParent(self)
        self._sizes: tuple[int, ...] = ()
        self._titles: tuple[str, str] = (phrase("Drawing"), phrase("Made of z"))
        self._arrays: list[NDArray[np.floating]] = []
        self._images: list[QImage] = []
        self._surprise = ""
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        say(self.setAccessibleName, "From the drawing to its code and back")

    def set_sizes(self, sizes: Sequence[int]) -> None:
        """Units of all layers from the drawing over the code, the smallest, to the picture."""
        if tuple(sizes) != self._sizes:
            self._sizes = tuple(sizes)
            self.update()

    def set_pictures(
        self, title: str, drawing: NDArray[np.floating], made: NDArray[np.floating], surprise: NDArray[np.floating]
    ) -> None:
        """Three pictures (28, 28): what goes in, what comes out, and how surprising each pixel is in nats."""
        most = float(surprise.max(initial=0.0))
        self._titles = (title, self._titles[1])
        self._arrays = [drawing, made, surprise / most if most > 0 else surprise]
        self._surprise = phrase("0 … {most:.1f} nats", most=most)
        self._images = []
        say(
            self.setAccessibleDescription,
            phrase("{title}. The most surprising pixel has {most:.1f} nats.", title=title, most=most),
        )
        update_in_turn(self)

    def made(self) -> NDArray[np.floating] | None:
        """What comes out."""
        return self._arrays[1] if self._arrays else None

    def places(self) -> Places:
        """Where everything lies."""
        return Places.fitting(self.width(), self.height())

    def sizeHint(self) -> QSize:
        return QSize(scaled(560), scaled(320))

    def minimumSizeHint(self) -> QSize:
        return QSize(240, 220)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.PaletteChange):
            self._images = []
            self._arrange()
        super().changeEvent(event)

    def _arrange(self) -> None:
        self.plane.setGeometry(self.places().plane.toRect())

    # Painting.

    def paintEvent(self, event: QPaintEvent) -> None:
        if self.plane.geometry().contains(event.rect()):
            return  # only the plane, which lies over it, is painted
        theme, painter, places = theme_of(self), QPainter(self), self.places()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self._sizes and not places.encoder.isEmpty():
            code = self._sizes.index(min(self._sizes))
            _paint_net(painter, places.encoder, self._sizes[: code + 1], tr("Encoder"), theme)
            _paint_net(painter, places.decoder, self._sizes[code:], tr("Decoder"), theme)
        ramps: tuple[Ramp, ...] = ("ink", "ink", "activations")
        if not self._images:
            self._images = [ramp_image(a, ramp, theme) for a, ramp in zip(self._arrays, ramps, strict=False)]
        rooms = (places.drawing, places.made, places.surprise)
        titles = (*self._titles, phrase("Surprise"))
        lines = ("28 × 28", "28 × 28", self._surprise)
        for room, image, title, line in zip(rooms, self._images, titles, lines, strict=False):
            draw_image(painter, image, room, radius=2)
            draw_frame(painter, room, theme.raised)
            self._paint_title(painter, room, title, "" if places.encoder.isEmpty() else line, theme)
        if not places.encoder.isEmpty():
            self._paint_title(
                painter, places.plane, phrase("Plane of codes"), phrase("digits that it never saw"), theme
            )
        painter.end()

    def _paint_title(self, painter: QPainter, room: QRectF, title: str, line: str, theme: Theme) -> None:
        """A title and a line, if there is one, above a picture."""
        top = room.top() - scaled(_TITLE + (_LINE if line else 0))
        wide = min(room.width() + scaled(_NET[0]), self.width() - room.left())
        write_title(painter, QRectF(room.left(), top, wide, scaled(_TITLE)), tr(title), theme.text)
        below = QRectF(room.left(), top + scaled(_TITLE), wide, scaled(_LINE))
        write(painter, below, tr(line), font(CAPTION), theme.muted)


def _paint_net(painter: QPainter, room: QRectF, sizes: Sequence[int], name: str, theme: Theme) -> None:
    """Layers as bars, as high as the root of their size, on a ground that joins them; their sizes stand below."""
    most = max(sizes)
    heights = [max(scaled(_LEAST_BAR), room.height() * (size / most) ** 0.5) for size in sizes]
    step = room.width() / (len(sizes) - 1)
    tops = [QPointF(room.left() + i * step, room.center().y() - high / 2) for i, high in enumerate(heights)]
    ends = [QPointF(top.x(), top.y() + high) for top, high in zip(tops, heights, strict=True)]
    ground = QColor(theme.machine)
    ground.setAlphaF(0.10)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(ground)
    painter.drawPolygon(QPolygonF([*tops, *reversed(ends)]))
    painter.setBrush(QColor(theme.machine))
    for top, high in list(zip(tops, heights, strict=True))[1:-1]:
        painter.drawRoundedRect(QRectF(top.x() - _BAR / 2, top.y(), _BAR, high), 3, 3)
    type_ = font(CAPTION)
    for row, text in enumerate((name, " → ".join(map(str, sizes[1:-1])))):
        x = room.center().x() - advance(text, type_) / 2
        write_at(painter, QPointF(x, room.bottom() + scaled(16 * (row + 1))), text, type_, theme.muted)
