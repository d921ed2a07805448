"""From left to right: what the visitor rated, the tastes that this turns on, and what they advise."""

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from playground.phrases import Phrase, joined, phrase
from playground.widgets.bars import draw_bar
from playground.widgets.bends import add_bend, draw_bends
from playground.widgets.look import BODY, CAPTION, Theme, font, scaled, text_size
from playground.widgets.network_layout import Rect
from playground.widgets.numbers import number, percent
from playground.widgets.pointed import FAR, PointedPicture
from playground.widgets.speech import say, tr
from playground.widgets.star_rows import STARS, star_shape
from playground.widgets.taste_flow_layout import (
    FOOT,
    LARGEST_UNIT,
    Flow,
    FlowSpot,
    Link,
    Part,
    Places,
    links_of,
    places_of,
    spans,
)
from playground.widgets.text_fit import wrapped, write, write_at

_COLUMNS: tuple[Part, ...] = ("rated", "unit", "advice")
_STEPS = {
    Qt.Key.Key_Up: (0, -1), Qt.Key.Key_Down: (0, 1), Qt.Key.Key_Left: (-1, 0), Qt.Key.Key_Right: (1, 0),
    Qt.Key.Key_Home: (0, -FAR), Qt.Key.Key_End: (0, FAR),
}  # fmt: skip
_WIDTHS = 8  # that links can have
_HEADS = (phrase("You gave"), phrase("Tastes"), phrase("It expects"))
_HINT = phrase("Point at a taste to see what it likes, or at a song on the right to see why it is there.")
_EMPTY = phrase("Give stars to a few songs on the left.")
_STAR, _BAR, _VALUE = 15, 15, 34  # pixels


class TasteFlow(PointedPicture[FlowSpot]):
    """Three columns and the links between them, blue where they turn on or lift, orange the other way."""

    keys = (*_STEPS,)
    has_ground = True
    pointed = Signal(object)
    """the spot (FlowSpot) that is pointed at, or None"""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(phrase("From your stars to songs that you might love"), parent)
        self._flow = Flow()
        self._places: Places | None = None

    def set_flow(self, flow: Flow) -> None:
        """Shows this."""
        self._flow, self._places = flow, None
        if self._pointed is not None and self.places().of(self._pointed) is None:
            self._point_at(None)
        say(self.setAccessibleDescription, self._description())
        self._repaint()

    def flow(self) -> Flow:
        return self._flow

    def places(self) -> Places:
        """Where everything lies now."""
        if self._places is None:
            self._places = places_of(self._flow, self.width(), self.height(), text_size())
        return self._places

    def links(self) -> tuple[Link, ...]:
        """The links that show now."""
        return links_of(self._flow, self.places(), self._pointed)

    def readout(self) -> str:
        """What is told of what is pointed at."""
        flow, spot = self._flow, self._pointed
        if spot is None:
            return _HINT if flow.rated else ""
        if spot.part == "rated":
            name, stars = flow.rated[spot.number]
            return phrase(
                "You gave {stars} to {song}: blue tastes are turned on by that, orange ones off.",
                stars=stars,
                song=name,
            )
        if spot.part == "advice":
            return flow.reasons[spot.number] if spot.number < len(flow.reasons) else ""
        share, usual = (percent(float(part[spot.number])) for part in (flow.shares, flow.usual))
        likes = flow.likes[spot.number] if spot.number < len(flow.likes) else ""
        told = phrase(
            "Taste {taste} is {share} on; without your stars {usual}.", taste=spot.number + 1, share=share, usual=usual
        )
        return joined((told, likes)) if likes else told

    def spot_at(self, position: QPointF) -> FlowSpot | None:
        return self.places().spot_at(position.x(), position.y())

    def sizeHint(self) -> QSize:
        return QSize(560, 420)

    def minimumSizeHint(self) -> QSize:
        return QSize(320, 200)

    def _follow(self) -> None:
        self.pointed.emit(self._pointed)
        say(self.setAccessibleDescription, self._description())
        self._repaint()

    def _rearrange(self) -> None:
        self._places = None
        super()._rearrange()

    def _description(self) -> str:
        if self._pointed:
            return self.readout()
        best = [_expected(name, number(round(guess, 2))) for name, _, guess, _ in self._flow.advised[:3]]
        return phrase("It expects: {list}", list=joined(best, "; ")) if best else phrase("It expects: nothing yet")

    def _walk(self, key: int) -> bool:
        columns = list(self.places())
        if not any(columns):
            return False
        across, down = _STEPS[Qt.Key(key)]
        at = _COLUMNS.index(self._pointed.part) if self._pointed else 1
        index = self._pointed.number if self._pointed else 0
        if self._pointed and across:
            at = next((i for i in _beyond(at, across) if columns[i]), at)
        if columns[at]:
            last = len(columns[at]) - 1
            self._point_at(FlowSpot(_COLUMNS[at], min(max(index + (down if self._pointed else 0), 0), last)))
        return True

    # Painting.

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.drawPixmap(0, 0, self._still())
        if self._pointed is not None and (box := self.places().of(self._pointed)):
            self._paint_ring(painter, _rect(box).adjusted(2, 1, -2, -1), 6.0)

    def _paint_ground(self, painter: QPainter, theme: Theme) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_links(painter, theme)

    def _paint_still(self, painter: QPainter, theme: Theme) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_heads(painter, theme)
        for index, box in enumerate(self.places().rated):
            self._paint_rated(painter, theme, index, _rect(box))
        for index, box in enumerate(self.places().units):
            self._paint_unit(painter, theme, index, _rect(box))
        for index, box in enumerate(self.places().advised):
            self._paint_advised(painter, theme, index, _rect(box))
        self._paint_foot(painter, theme)

    def _paint_heads(self, painter: QPainter, theme: Theme) -> None:
        hidden, columns = len(self._flow.shares), spans(self.width(), text_size())
        units = (
            phrase("{count} units", count=hidden)
            if spans(10_000, 1.0) != columns
            else phrase("{count} hidden units", count=hidden)
        )
        notes = (_songs(len(self._flow.rated)), units, phrase("stars, the best first"))
        ends = (columns[1][0], columns[2][0], 1.0)
        for (left, _), end, head, note in zip(columns, ends, _HEADS, notes, strict=True):
            room = QRectF(left * self.width(), 0, (end - left) * self.width() - 4, scaled(20))
            write(painter, room, tr(head), font(13, 600), theme.text)
            write(painter, room.translated(0, scaled(18)), tr(note), font(CAPTION), theme.muted)
        if not self._flow.rated:
            room = QRectF(0, self.height() / 2 - scaled(20), self.width() * columns[0][1], 0)
            self._paint_lines(painter, _EMPTY, font(BODY), theme.muted, room, 4)

    def _paint_lines(self, painter: QPainter, words: str, type_: QFont, colour: str, room: QRectF, most: int) -> None:
        pitch = round(type_.pixelSize() * 1.4)
        for row, line in enumerate(wrapped(tr(words), type_, room.width(), most)):
            write_at(painter, QPointF(room.left(), room.top() + (row + 0.8) * pitch), line, type_, colour)

    def _paint_foot(self, painter: QPainter, theme: Theme) -> None:
        room = QRectF(0, self.height() - scaled(FOOT) + scaled(8), self.width(), 0)
        colour = theme.text if self._pointed else theme.muted
        self._paint_lines(painter, self.readout(), font(13), colour, room, 3)

    def _paint_links(self, painter: QPainter, theme: Theme) -> None:
        """Those of about the same strength at once: to paint a hundred one by one keeps the window waiting."""
        bundles: dict[tuple[bool, int], QPainterPath] = {}
        links, radius = self.links(), self._radius()
        starts = {spot: self._exit(spot, radius) for spot in {link.start for link in links}}
        ends = {spot: self._entry(spot, radius) for spot in {link.end for link in links}}
        for link in links:
            level = link.strength > 0, round(abs(link.strength) * _WIDTHS)
            add_bend(bundles.setdefault(level, QPainterPath()), starts[link.start], ends[link.end])
        for (is_for, level), path in bundles.items():
            strength = level / _WIDTHS
            colour = QColor(theme.machine if is_for else theme.you)
            colour.setAlphaF(min(1.0, (0.25 if self._pointed is None else 0.45) + 0.5 * strength))
            draw_bends(painter, path, colour, max(1.0, 3 * strength))

    def _exit(self, spot: FlowSpot, radius: float) -> QPointF:
        """Where links leave it."""
        box = self._box(spot)
        return QPointF(box.right() + 4 if spot.part == "rated" else box.center().x() + radius, box.center().y())

    def _entry(self, spot: FlowSpot, radius: float) -> QPointF:
        """Where links arrive."""
        box = self._box(spot)
        return QPointF(box.center().x() - radius if spot.part == "unit" else box.left() - 6, box.center().y())

    def _box(self, spot: FlowSpot) -> QRectF:
        place = self.places().of(spot)
        assert place is not None
        return _rect(place)

    def _radius(self) -> float:
        units = self.places().units
        return min(LARGEST_UNIT * text_size(), units[0].height / 2 - 1.5) if units else 0.0

    def _paint_rated(self, painter: QPainter, theme: Theme, index: int, box: QRectF) -> None:
        """The name and its stars, one above the other where there is more height than width."""
        (name, stars), side = self._flow.rated[index], scaled(_STAR)
        is_here, is_tall = self._pointed == FlowSpot("rated", index), _is_tall(box)
        names = box.adjusted(0, 2, 0, -side - 2) if is_tall else box.adjusted(0, 0, -STARS * side - 6, 0)
        write(painter, names, name, font(13, 600 if is_here else 400), theme.machine if is_here else theme.text)
        painter.setPen(QPen(QColor(theme.you), 1))
        left, y = (
            (box.left(), box.bottom() - side / 2 - 2) if is_tall else (box.right() - STARS * side, box.center().y())
        )
        for star in range(STARS):
            painter.setBrush(QColor(theme.you if star < stars else theme.card))
            painter.drawPolygon(star_shape(QPointF(left + (star + 0.5) * side, y), side * 0.42))

    def _paint_unit(self, painter: QPainter, theme: Theme, index: int, box: QRectF) -> None:
        """A disc that is as blue as it is on, with a ring that tells how usual that is."""
        share = min(max(float(self._flow.shares[index]), 0.0), 1.0)
        red, green, blue = theme.activation_colours()[round(share * 255)].tolist()
        is_here = self._pointed == FlowSpot("unit", index)
        painter.setPen(QPen(QColor(theme.machine if is_here else theme.quiet), 2.0 if is_here else 1.0))
        painter.setBrush(QColor(red, green, blue))
        painter.drawEllipse(box.center(), self._radius(), self._radius())

    def _paint_advised(self, painter: QPainter, theme: Theme, index: int, box: QRectF) -> None:
        name, _, guess, stranger = self._flow.advised[index]
        is_here = self._pointed == FlowSpot("advice", index)
        name_room = box.adjusted(0, 0, 0, -scaled(_BAR))
        write(painter, name_room, name, font(13, 600 if is_here else 400), theme.machine if is_here else theme.text)
        value = QRectF(box.left(), name_room.bottom() - 2, box.width(), scaled(_BAR))
        write(painter, value, f"{guess:.1f}", font(13, 600, tabular=True), theme.text, right=True)
        track = QRectF(box.left(), value.center().y() - 3, box.width() - scaled(_VALUE), 5)
        draw_bar(painter, track, (guess - 1) / (STARS - 1), theme.machine, theme.background)
        painter.setPen(QPen(QColor(theme.text), 1.5))
        x = track.left() + track.width() * (stranger - 1) / (STARS - 1)
        painter.drawLine(QPointF(x, track.top() - 2), QPointF(x, track.bottom() + 2))


def _is_tall(box: QRectF) -> bool:
    return box.width() < scaled(210) and box.height() >= scaled(36)


def _beyond(at: int, by: int) -> Sequence[int]:
    """The columns that way, the nearest first."""
    return range(at + 1, len(_COLUMNS)) if by > 0 else range(at - 1, -1, -1)


def _rect(box: Rect) -> QRectF:
    return QRectF(box.left, box.top, box.width, box.height)


def _songs(count: int) -> str:
    return phrase("1 song") if count == 1 else phrase("{count} songs", count=count)


def _expected(song: str, stars: str) -> Phrase:
    many = phrase("{song}, {stars} stars", song=song, stars=stars)
    return phrase("{song}, 1 star", song=song) if stars == "1" else many
