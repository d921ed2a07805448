"""Two layers and back: a picture that is given, the hidden units it turns on, and the picture that these make of it."""

from collections.abc import Iterator

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QMouseEvent, QPainter, QPaintEvent

from playground.phrases import phrase
from playground.widgets import two_layers_paint as paint
from playground.widgets.look import BODY, CAPTION, Theme, font, scaled, theme_of
from playground.widgets.numbers import count, percent
from playground.widgets.picture import draw_frame, draw_image
from playground.widgets.pointed import PointedPicture
from playground.widgets.speech import say, tr
from playground.widgets.text_fit import advance, write
from playground.widgets.two_layers_layout import HEADING, PARTS, Part, Places, Spot

SIDE = 28
_STEPS = {Qt.Key.Key_Up: (-1, 0), Qt.Key.Key_Down: (1, 0), Qt.Key.Key_Left: (0, -1), Qt.Key.Key_Right: (0, 1)}
_TITLES: dict[Part, str] = {"given": phrase("Given"), "hidden": phrase("Hidden"), "restored": phrase("Restored")}
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_LINKED, _LIT = 40, 24  # curves: units whose strongest link shows, links of the one pointed at
_WIDE = 1  # pixels by which a drawn stroke of the brush reaches to each side; a click means one pixel

Array = NDArray[np.float32]
Mask = NDArray[np.bool_]


class TwoLayers(PointedPicture[Spot]):
    """Pointing at a hidden unit shows its links; a brush marks pixels of what is given. Keys do the same."""

    keys = (*_STEPS, *_ENTER)
    brushed = Signal(object)
    """bool (28, 28): the pixels that the brush has just gone over"""
    unit_pointed = Signal(int)
    """the hidden unit that is pointed at; -1 for none"""

    def __init__(self) -> None:
        super().__init__(phrase("What it is given, its hidden units, and what it makes of it"))
        say(self.setAccessibleDescription, "Arrow keys go from cell to cell; Enter marks a pixel of what is given.")
        blank = np.zeros((SIDE, SIDE), np.float32)
        self._given, self._restored = blank, blank
        self._held = self._lost = blank > 0
        self._chances, self._units = np.zeros(1, np.float32), np.zeros(1, np.uint8)
        self._weights: Array | None = None
        self._captions: dict[Part, str] = dict.fromkeys(PARTS, "")
        self._places: Places | None = None
        self._last: Spot | None = None
        self._unit = -1

    # What is shown.

    def set_given(self, image: NDArray[np.floating], held: Mask, lost: Mask, caption: str = "") -> None:
        """Shows ink (28, 28) of 0 to 1, and which of its pixels are held and which are lost."""
        self._given, self._held, self._lost = np.array(image, np.float32), held.copy(), lost.copy()
        self._captions["given"] = caption
        self._repaint()

    def set_hidden(self, chances: NDArray[np.floating], units: NDArray[np.integer]) -> None:
        """Shows how likely each hidden unit is on (n,), and which of them came on."""
        if len(chances) != len(self._chances):
            self._places = None
        self._chances, self._units = np.array(chances, np.float32), np.array(units, np.uint8)
        self._captions["hidden"] = phrase("{on} of {all} on", on=count(int(self._units.sum())), all=count(len(chances)))
        self._repaint()

    def set_restored(self, image: NDArray[np.floating], caption: str = "") -> None:
        """Shows how likely each pixel is ink (28, 28)."""
        self._restored = np.array(image, np.float32)
        self._captions["restored"] = caption
        self._repaint()

    def set_weights(self, weights: Array) -> None:
        """Takes the links (784, n) between pixels and hidden units."""
        self._weights = weights
        self._repaint()

    def unit(self) -> int:
        """The hidden unit that is pointed at; -1 for none."""
        return self._unit

    def caption(self, part: Part) -> str:
        """What is told above a part."""
        if part == "hidden" and 0 <= self._unit < len(self._chances):
            return phrase(
                "unit {number}, {share} likely",
                number=count(self._unit + 1),
                share=percent(float(self._chances[self._unit])),
            )
        return self._captions[part]

    # Where it is shown.

    def places(self) -> Places:
        """Where everything lies."""
        if self._places is None:
            self._places = Places.of(self.size(), SIDE, len(self._chances), self.devicePixelRatioF())
        return self._places

    def spot_at(self, position: QPointF) -> Spot | None:
        return self.places().at(position)

    def sizeHint(self) -> QSize:
        return QSize(scaled(560), scaled(HEADING + 150))

    def minimumSizeHint(self) -> QSize:
        return QSize(scaled(280), scaled(HEADING) + 3 * SIDE + 4)

    def _rearrange(self) -> None:
        self._places = None
        super()._rearrange()

    # Painting.

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, theme = QPainter(self), theme_of(self)
        painter.drawPixmap(0, 0, self._still())
        if self._pointed is not None:
            draw_frame(painter, self.places().rect(self._pointed), theme.text, 1.0, 1.0)
        if self.has_ring():
            draw_frame(painter, QRectF(self.rect()).adjusted(3, 3, -3, -3), theme.machine, 2.0, 8.0)
        painter.end()

    def _paint_still(self, painter: QPainter, theme: Theme) -> None:
        squares = self.places().squares
        weights = self._filter()
        given = paint.marked(paint.ink(self._given, theme), self._held, self._lost, theme)
        pictures: dict[Part, paint.Rgb] = {"given": given, "restored": paint.ink(self._restored, theme)}
        for part, colours in pictures.items():
            if weights is not None:
                colours = paint.veiled(colours, weights, theme)
            draw_image(painter, paint.to_image(colours), squares[part], radius=2.0)
            draw_frame(painter, squares[part], theme.line)
        paint.draw_outline(painter, self._held, squares["given"], theme.machine, dashed=False)
        paint.draw_outline(painter, self._lost, squares["given"], theme.you, dashed=True)
        self._paint_units(painter, theme)
        self._paint_links(painter, theme)
        for part, title in _TITLES.items():
            self._paint_heading(painter, part, tr(title), theme)

    def _paint_heading(self, painter: QPainter, part: Part, title: str, theme: Theme) -> None:
        places, height = self.places(), scaled(HEADING)
        room = QRectF(places.squares[part].left(), 0, places.heading_width(part, self.width()), height * 0.5)
        type_ = font(BODY, 600)
        write(painter, room, title, type_ if advance(title, type_) <= room.width() else font(CAPTION, 600), theme.text)
        caption = _fitting(tr(self.caption(part)), room.width())
        write(painter, room.translated(0, height * 0.44), caption, font(CAPTION), theme.muted)

    def _paint_units(self, painter: QPainter, theme: Theme) -> None:
        """How likely each is on as colour, with a dot in those that came on."""
        places, table = self.places(), theme.activation_colours()
        colours = table[np.rint(self._chances * 255).astype(np.uint8)].tolist()
        painter.save()
        for index, (colour, is_on) in enumerate(zip(colours, self._units.tolist(), strict=True)):
            cell = places.rect(places.unit(index))
            painter.fillRect(cell, QColor(*colour))
            if is_on and cell.width() >= 5:
                dot = max(2.0, round(cell.width() / 4))
                at = cell.center() - QPointF(dot / 2, dot / 2)
                painter.fillRect(QRectF(at.x(), at.y(), dot, dot), QColor(theme.card))
        painter.restore()

    def _paint_links(self, painter: QPainter, theme: Theme) -> None:
        weights = self._filter()
        if self._weights is None or self._weights.shape[1] != len(self._chances):
            return
        if weights is None:
            for side in ("given", "restored"):
                paint.draw_curves(painter, self._strongest(side), theme.muted, 0.3)
            return
        strongest = np.argsort(-np.abs(weights), axis=None)[:_LIT]
        for sign, colour in ((1, theme.machine), (-1, theme.you)):
            pixels = [int(pixel) for pixel in strongest if np.sign(weights.flat[pixel]) == sign]
            for side in ("given", "restored"):
                ends = (self._link(side, self._unit, pixel) for pixel in pixels)
                paint.draw_curves(painter, ends, colour, 0.8)

    def _strongest(self, side: Part) -> Iterator[tuple[QPointF, QPointF]]:
        """Of the units that are most on, the strongest link each."""
        assert self._weights is not None
        busiest = np.argsort(-self._chances, kind="stable")[:_LINKED]
        for unit in busiest[self._chances[busiest] > 0.5].tolist():
            yield self._link(side, unit, int(self._weights[:, unit].argmax()))

    def _link(self, side: Part, unit: int, pixel: int) -> tuple[QPointF, QPointF]:
        """From a pixel to a unit, or from the unit to the pixel of what it makes."""
        places = self.places()
        cell, dot = places.rect(places.unit(unit)), places.rect(Spot(side, *divmod(pixel, SIDE))).center()
        middle = cell.center().y()
        if side == "given":
            return dot, QPointF(cell.left(), middle)
        return QPointF(cell.right(), middle), dot

    def _filter(self) -> Array | None:
        """The links (28, 28) of the unit that is pointed at."""
        if self._weights is None or not 0 <= self._unit < self._weights.shape[1]:
            return None
        return self._weights[:, self._unit].reshape(SIDE, SIDE)

    # What is pointed at, and the brush.

    def _follow(self) -> None:
        super()._follow()
        spot = self._pointed
        unit = self.places().index(spot) if spot is not None and spot.part == "hidden" else -1
        if unit != self._unit:
            self._unit = unit
            self._repaint()
            self.unit_pointed.emit(unit)

    def _walk(self, key: int) -> bool:
        if key in _ENTER:
            if self._pointed is not None and self._pointed.part == "given":
                self._brush(self._pointed, self._pointed, 0)
            return True
        start = self._pointed or Spot("given", SIDE // 2, SIDE // 2)
        self._point_at(start if self._pointed is None else self.places().walked(start, *_STEPS[Qt.Key(key)]))
        return True

    def mousePressEvent(self, event: QMouseEvent) -> None:
        super().mousePressEvent(event)
        spot = self.spot_at(event.position())
        if event.button() == Qt.MouseButton.LeftButton and spot is not None and spot.part == "given":
            self._last = spot
            self._brush(spot, spot, 0)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        super().mouseMoveEvent(event)
        if self._last is None or not event.buttons() & Qt.MouseButton.LeftButton:
            self._last = None
            return
        spot = self.places().near("given", event.position())
        if spot != self._last:
            self._brush(self._last, spot, _WIDE)
            self._last = spot

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        self._last = None

    def _brush(self, start: Spot, end: Spot, wide: int) -> None:
        self.brushed.emit(stroke(start, end, wide))


def _fitting(caption: str, width: float) -> str:
    """A caption, or as many of its parts as there is room for."""
    while caption and advance(caption, font(CAPTION)) > width:
        caption = caption.rpartition(", ")[0]
    return caption


def stroke(start: Spot, end: Spot, wide: int) -> Mask:
    """bool (28, 28): the pixels from one to another, and so many to each side of these."""
    mask = np.zeros((SIDE, SIDE), np.bool_)
    steps = max(abs(end.row - start.row), abs(end.column - start.column)) + 1
    rows = np.rint(np.linspace(start.row, end.row, steps)).astype(int)
    columns = np.rint(np.linspace(start.column, end.column, steps)).astype(int)
    for row, column in zip(rows.tolist(), columns.tolist(), strict=True):
        mask[max(0, row - wide) : row + wide + 1, max(0, column - wide) : column + wide + 1] = True
    return mask
