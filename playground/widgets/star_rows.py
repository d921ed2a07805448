"""A list of things to which the visitor gives stars, by hand or by keys; the machine's guesses stand where none are."""

import math
from collections.abc import Sequence
from functools import lru_cache
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen, QPolygonF, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from playground.phrases import joined, phrase, verbatim
from playground.widgets.look import CAPTION, Theme, control, font, scaled, theme_of
from playground.widgets.numbers import number
from playground.widgets.pointed import PointedPicture
from playground.widgets.speech import say, tr
from playground.widgets.text_fit import write

STARS = 5
FEWEST = 3
"""rows that it shows at least"""
_PITCH, _TITLE, _STAR, _ABOUT = 52, 20, 27, 74  # pixels of a row, of its name, of a star, of the word about it
_TITLES = 14  # pixels of type
_MOVES = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
_PAGES = {Qt.Key.Key_PageUp: -1, Qt.Key.Key_PageDown: 1}
_ENDS = {Qt.Key.Key_Home: 0, Qt.Key.Key_End: -1}
_CLEARS = (Qt.Key.Key_0, Qt.Key.Key_Delete, Qt.Key.Key_Backspace)
_GIVES = {Qt.Key(Qt.Key.Key_0.value + stars): stars for stars in range(1, STARS + 1)}


class StarSpot(NamedTuple):
    """A thing of the list, and the star that is pointed at, 0 for its name."""

    item: int
    star: int


class StarRow(NamedTuple):
    """A thing's name, and a word about it."""

    name: str
    about: str = ""


class StarRows(PointedPicture[StarSpot]):
    """As many rows as fit; the wheel, the arrow keys and `turn_page` lead to others. A star pressed twice goes."""

    keys = (*_MOVES, *_PAGES, *_ENDS, *_CLEARS, *_GIVES)
    given = Signal(int, int)
    """a thing, and how many stars the visitor gave it; 0: none any more"""
    moved = Signal()
    """other rows show"""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(name, parent)
        self._rows: tuple[StarRow, ...] = ()
        self._stars = np.zeros(0, np.uint8)
        self._guesses: NDArray[np.float64] | None = None
        self._first, self._wanted = 0, FEWEST
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)

    # What is shown.

    def set_rows(self, rows: Sequence[StarRow]) -> None:
        """Shows another list; nothing of it has stars yet."""
        self._rows, self._stars = tuple(rows), np.zeros(len(rows), np.uint8)
        self._guesses, self._first, self._pointed = None, 0, None
        self._changed()
        self.moved.emit()

    def set_stars(self, stars: NDArray[np.integer]) -> None:
        """Shows the visitor's stars (rows,), 0 where none. ValueError for another number of rows."""
        if stars.shape != self._stars.shape:
            raise ValueError(f"there must be stars for {len(self._rows)} rows, got {stars.shape}")
        self._stars = np.array(stars, np.uint8)
        self._changed()

    def set_guesses(self, guesses: NDArray[np.floating] | None) -> None:
        """Shows how many stars the machine expects, (rows,) of 1 to 5, where the visitor gave none."""
        fits = guesses is not None and guesses.shape == self._stars.shape and np.isfinite(guesses).all()
        self._guesses = np.array(guesses, np.float64) if fits else None
        self._changed()

    def set_wanted(self, rows: int) -> None:
        """Asks for room for so many rows."""
        if rows != self._wanted:
            self._wanted = rows
            self.updateGeometry()

    def stars(self) -> NDArray[np.uint8]:
        return self._stars.copy()

    def rows_shown(self) -> range:
        """Which rows show."""
        return range(self._first, min(self._first + self._room(), len(self._rows)))

    def can_turn(self, by: int) -> bool:
        """Whether there are rows before (-1) or after (1) those that show."""
        shown = self.rows_shown()
        return shown.start > 0 if by < 0 else shown.stop < len(self._rows)

    def turn_page(self, by: int) -> None:
        """Shows as many rows on, or back."""
        self._begin_at(self._first + by * self._room())

    # Places.

    def row_rect(self, item: int) -> QRectF:
        pitch = self._pitch()
        return QRectF(0, (item - self._first) * pitch, self.width(), pitch)

    def star_rect(self, item: int, star: int) -> QRectF:
        """The room of the first to the fifth star of a row."""
        row, side = self.row_rect(item), self._side()
        return QRectF((star - 1) * side, row.top() + scaled(_TITLE), side, side)

    def spot_at(self, position: QPointF) -> StarSpot | None:
        item = self._first + int(position.y() // self._pitch())
        if not self.rect().contains(position.toPoint()) or item not in self.rows_shown():
            return None
        if position.y() < self.row_rect(item).top() + _title_room():
            return StarSpot(item, 0)
        star = int(position.x() // self._side()) + 1
        return StarSpot(item, star if star <= STARS else 0)

    def sizeHint(self) -> QSize:
        return QSize(240, _least_pitch() * self._wanted)

    def minimumSizeHint(self) -> QSize:
        return QSize(180, _least_pitch() * FEWEST)

    def _pitch(self) -> float:
        """The height of a row: at least what it needs, and so much that none is cut off."""
        return self.height() / self._room()

    def _side(self) -> float:
        """The side of a star's room."""
        return min(float(scaled(_STAR)), (self.width() - scaled(_ABOUT)) / STARS)

    def _room(self) -> int:
        return max(1, int(self.height() // _least_pitch()))

    # Hands and keys.

    def _click(self, spot: StarSpot) -> None:
        if spot.star:
            self._give(spot.item, 0 if spot.star == self._stars[spot.item] else spot.star)

    def _give(self, item: int, stars: int) -> None:
        if self._stars[item] != stars:
            self._stars[item] = stars
            self._changed()
            self.given.emit(item, stars)

    def _walk(self, key: int) -> bool:
        if not self._rows:
            return False
        key = Qt.Key(key)
        if key in _GIVES or key in _CLEARS:
            self._give(self._pointed.item if self._pointed else self._first, _GIVES.get(key, 0))
        elif key in _PAGES:
            self._go_to(self._at() + _PAGES[key] * self._room())
        elif key in _ENDS:
            self._go_to(_ENDS[key] % len(self._rows))
        else:
            self._go_to(self._at() + _MOVES[key] if self._pointed else self._first)
        return True

    def _at(self) -> int:
        return self._pointed.item if self._pointed else self._first

    def _go_to(self, item: int) -> None:
        item = min(max(item, 0), len(self._rows) - 1)
        room = self._room()
        self._begin_at(min(max(self._first, item - room + 1), item))
        self._point_at(StarSpot(item, 0))

    def _begin_at(self, first: int) -> None:
        first = min(max(first, 0), max(0, len(self._rows) - self._room()))
        if first != self._first:
            self._first = first
            self._pointed = None
            self.update()
            self.moved.emit()

    def wheelEvent(self, event: QWheelEvent) -> None:
        self._begin_at(self._first - (1 if event.angleDelta().y() > 0 else -1))
        event.accept()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._begin_at(self._first)
        self.moved.emit()

    def _follow(self) -> None:
        super()._follow()
        say(self.setToolTip, verbatim(self._rows[self._pointed.item].name) if self._pointed else "")
        self._say()

    def _changed(self) -> None:
        self._say()
        self._update_in_turn()

    def _say(self) -> None:
        rated = ", ".join(f"{self._rows[i].name}: {self._stars[i]}" for i in np.flatnonzero(self._stars).tolist())
        yours = phrase("Your stars: {list}", list=rated) if rated else phrase("Your stars: none yet")
        here = (self.told(self._pointed.item), yours) if self._pointed else (yours,)
        say(self.setAccessibleDescription, joined(here, ". "))

    def told(self, item: int) -> str:
        """A row in words."""
        name, stars = self._rows[item].name, int(self._stars[item])
        if stars:
            return phrase("{song}: you gave {stars}", song=name, stars=stars)
        if self._guesses is None:
            return verbatim(name)
        return phrase("{song}: it expects {stars}", song=name, stars=number(float(self._guesses[item])))

    # Painting.

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, theme = QPainter(self), theme_of(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for item in self.rows_shown():
            self._paint_row(painter, theme, item)

    def _paint_row(self, painter: QPainter, theme: Theme, item: int) -> None:
        row, (name, about) = self.row_rect(item), self._rows[item]
        is_here = self._pointed is not None and self._pointed.item == item
        title = QRectF(row.left() + 2, row.top(), row.width() - 4, scaled(_TITLE))
        write(painter, title, name, font(_TITLES, 600), theme.machine if is_here else theme.text)
        for star in range(1, STARS + 1):
            self._paint_star(painter, theme, item, star)
        left = self._side() * STARS + 4
        room = QRectF(left, row.top() + scaled(_TITLE), row.width() - left - 2, scaled(_STAR))
        write(painter, room, tr(about), font(CAPTION), theme.muted, right=True)
        if is_here:
            self._paint_ring(painter, row.adjusted(2, 0, -2, -2), 6.0)

    def _paint_star(self, painter: QPainter, theme: Theme, item: int, star: int) -> None:
        room, given = self.star_rect(item, star), int(self._stars[item])
        shape = star_shape(room.center(), self._side() * 0.42)
        hovered = self._pointed.star if self._pointed and self._pointed.item == item else 0
        is_yours = bool(given or hovered)
        full = float((hovered or given) >= star) if is_yours else self._guessed(item, star)
        edge = theme.you if is_yours and full else theme.machine if full else theme.quiet
        painter.setPen(QPen(QColor(edge), 1.2))
        painter.setBrush(QColor(theme.card))
        painter.drawPolygon(shape)
        if full:
            box = shape.boundingRect()
            painter.save()
            painter.setClipRect(QRectF(box.left(), box.top() - 1, box.width() * full, box.height() + 2))
            fill = theme.you if is_yours else theme.mixed(theme.machine, theme.card, 0.45)
            painter.setBrush(QColor(theme.mixed(theme.you, theme.card, 0.5) if hovered and not given else fill))
            painter.drawPolygon(shape)
            painter.restore()

    def _guessed(self, item: int, star: int) -> float:
        """How much of a star the machine's guess fills."""
        return 0.0 if self._guesses is None else min(max(float(self._guesses[item]) - star + 1, 0.0), 1.0)


def _title_room() -> int:
    """How much of a row belongs to its name; below it lie the stars."""
    return scaled(_TITLE) - 4


def _least_pitch() -> int:
    """The height that a row needs, also for a finger on its stars."""
    return max(scaled(_PITCH), _title_room() + control())


def star_shape(middle: QPointF, radius: float) -> QPolygonF:
    """A star of five points, one of them up."""
    return _star(radius).translated(middle)


@lru_cache(64)
def _star(radius: float) -> QPolygonF:
    corners = [(radius * (1.0 if i % 2 == 0 else 0.42), math.pi * (i / 5 - 0.5)) for i in range(10)]
    return QPolygonF([QPointF(r * math.cos(angle), r * math.sin(angle)) for r, angle in corners])
