"""Words as points in a plane: which of them lie close together, and where the visitor's own words lie."""

from collections.abc import Collection, Iterator, Sequence

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QLineF, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFocusEvent, QFontMetricsF, QPainter, QPaintEvent, QPen, QPixmap, QRegion
from PySide6.QtWidgets import QWidget

from playground.phrases import joined, phrase
from playground.widgets.label_places import Box, label_boxes
from playground.widgets.look import BODY, CAPTION, Theme, font, scaled, theme_of
from playground.widgets.numbers import count
from playground.widgets.picture import blank_pixmap
from playground.widgets.pointed import PointedWords
from playground.widgets.speech import said, say, tr
from playground.widgets.word_map_paint import (
    dots_image,
    label_widths,
    leader,
    paint_axes,
    paint_front_label,
    paint_labels,
    rectangle,
    spread,
)

MOST_WORDS = 2000
_LABELLED = 500  # of the most important words; for the others there is hardly ever room
_EDGE, _DOT, _FRONT_DOT = 16, 5, 9
_GAPS, _FRONT_GAPS = (5,), (12, 26, 44)  # pixels between a point and its label
_NEAR, _FAR = 6.0, 16.0  # pixels from a point within which it is meant: before a label, and after it
_WAYS: dict[int, tuple[int, int]] = {
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Right: (1, 0),
    Qt.Key.Key_Up: (0, -1),
    Qt.Key.Key_Down: (0, 1),
}
_EMPTY = phrase("The words gather here as soon as it knows some")


class WordMap(PointedWords):
    """Up to 2,000 words. The most important ones that have room are labelled; pointing at a word shows its name.

    Each axis fills its room. Arrow keys go from label to label, Home goes to the first word.
    """

    keys = (*_WAYS, Qt.Key.Key_Home, Qt.Key.Key_Escape)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(phrase("Map of words"), parent)
        self._words: tuple[str, ...] = ()
        self._places = np.zeros((0, 2))
        self._titles = ("", "")
        self._brought_out: tuple[int, ...] = ()
        self._near: tuple[int, tuple[int, ...]] = (-1, ())
        self._points: NDArray[np.float64] | None = None
        self._labels: dict[int, Box] | None = None
        self._front: dict[int, Box] | None = None
        self._free: QRegion | None = None
        self._pictures: tuple[QPixmap, QPixmap] | None = None
        self._bring_forward()

    def set_words(self, words: Sequence[str], places: NDArray[np.floating]) -> None:
        """Shows words at places (n, 2) of any scale, y upwards, the most important first; one at NaN is not shown.

        Other words than before are neither brought out nor pointed at. The arrays are copied.
        """
        words, at = tuple(words), np.array(places, dtype=np.float64)
        if len(words) > MOST_WORDS:
            raise ValueError(f"words must be at most {MOST_WORDS}, got {len(words)}")
        if at.shape != (len(words), 2):
            raise ValueError(f"places must be {(len(words), 2)}, got {at.shape}")
        same = words == self._words
        if same and np.array_equal(at, self._places, equal_nan=True):
            return
        was_pointed_at = self._pointed
        self._words, self._places = words, at
        if not same:
            self._brought_out, self._near, self._pointed = (), (-1, ()), None
        self._rearrange()
        if self._pointed != was_pointed_at:
            self.pointed.emit(-1)

    def set_brought_out(self, indices: Collection[int]) -> None:
        """Brings out the visitor's words, by their numbers."""
        chosen = self._checked(indices)
        if chosen != self._brought_out:
            self._brought_out = chosen
            self._bring_forward()

    def set_neighbours(self, index: int, neighbours: Sequence[int]) -> None:
        """Sets the words nearest to one; they are shown while that one is pointed at. -1 has no neighbours."""
        near = (self._checked([index])[0], self._checked(neighbours)) if index != -1 else (-1, ())
        if near != self._near:
            self._near = near
            self._bring_forward()

    def set_axes(self, x_title: str, y_title: str) -> None:
        """Names the axes; what has no name is not drawn."""
        if (x_title, y_title) != self._titles:
            self._titles = x_title, y_title
            self._rearrange()

    def points(self) -> NDArray[np.float64]:
        """Where each word lies (n, 2), in pixels of the widget; NaN for what is not shown."""
        if self._points is None:
            self._points = spread(self._places, self._frame().adjusted(_EDGE, _EDGE, -_EDGE, -_EDGE))
        return self._points

    def labels(self) -> dict[int, Box]:
        """Where the labels of the quiet words lie, by the numbers of the words."""
        if self._labels is None:
            widths = label_widths(self._words[:_LABELLED], font(CAPTION), self._widest())
            height = QFontMetricsF(font(CAPTION)).height()
            self._labels = label_boxes(self.points()[:_LABELLED], widths, height, self._room(), _GAPS)
        return self._labels

    def front_labels(self) -> dict[int, Box]:
        """Where the labels of the words that matter now lie: pointed at, brought out, or near."""
        if self._front is None:
            words = self._in_front()
            widths = label_widths((self._words[word] for word in words), font(BODY, 600), self._widest())
            boxes = label_boxes(self.points()[words].reshape(-1, 2), widths, scaled(20), self._room(), _FRONT_GAPS)
            self._front = {words[number]: box for number, box in boxes.items()}
        return self._front

    def spot_at(self, position: QPointF) -> int | None:
        """The word at a point of the widget: its dot, or else its label, or else a dot near by."""
        index, distance = self._nearest(position)
        if distance <= _NEAR:
            return index
        labels = [*self.front_labels().items(), *self.labels().items()]
        labelled = (word for word, box in labels if rectangle(box).contains(position))
        return next(labelled, index if distance <= _FAR else None)

    def sizeHint(self) -> QSize:
        return QSize(scaled(640), scaled(400))

    def minimumSizeHint(self) -> QSize:
        return QSize(scaled(420), scaled(260))

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._point_at(None)

    def paintEvent(self, _event: QPaintEvent) -> None:
        theme, painter = theme_of(self), QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self._words:
            paint_axes(painter, theme, self._frame(), (tr(self._titles[0]), tr(self._titles[1])))
            self._paint_still(painter, theme)
            self._paint_front(painter, theme)
        else:
            painter.setFont(font(BODY))
            painter.setPen(QColor(theme.muted))
            painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap, tr(_EMPTY))
        if self._pointed is None or self._pointed not in self._in_front():
            self._paint_ring(painter, QRectF(self.rect()).adjusted(2, 2, -2, -2))
        elif self.has_ring():
            self._paint_word_ring(painter, theme, self._pointed)

    # What is pointed at

    def _checked(self, indices: Collection[int]) -> tuple[int, ...]:
        for index in indices:
            if not 0 <= index < len(self._words):
                raise ValueError(f"the number of a word must be in 0..{len(self._words) - 1}, got {index}")
        return tuple(dict.fromkeys(int(index) for index in indices))

    def _neighbours(self) -> tuple[int, ...]:
        """The neighbours that are shown."""
        return self._near[1] if self._near[0] == self._pointed else ()

    def _in_front(self) -> list[int]:
        """The words that matter now and have a place, the most important first."""
        pointed = () if self._pointed is None else (self._pointed,)
        words = dict.fromkeys((*pointed, *self._brought_out, *self._neighbours()))
        return [word for word in words if np.isfinite(self.points()[word]).all()]

    def _nearest(self, position: QPointF) -> tuple[int, float]:
        """The nearest word, and how many pixels away it is."""
        away = np.hypot(*(self.points() - position.toTuple()).T)
        if not np.isfinite(away).any():
            return -1, np.inf
        index = int(np.nanargmin(away))
        return index, float(away[index])

    def _reached(self) -> list[int]:
        """The words that arrow keys reach: those in front, and then whatever is labelled, by importance."""
        return list(dict.fromkeys((*self._brought_out, *sorted(self.labels()))))

    def _beside(self, right: int, down: int) -> int | None:
        """The nearest labelled word in a direction; the first one if none is pointed at."""
        words = self._reached()
        if self._pointed is None or not words:
            return next(iter(words), None)
        way = self.points()[words] - self.points()[self._pointed]  # (k, 2)
        along, across = way @ (right, down), np.abs(way @ (down, right))
        cost = np.where(along > 0.5, along + 2 * across, np.inf)
        return words[int(cost.argmin())] if np.isfinite(cost).any() else self._pointed

    def _walk(self, key: int) -> bool:
        if key in _WAYS:
            self._point_at(self._beside(*_WAYS[key]))
        elif key == Qt.Key.Key_Home:
            self._point_at(next(iter(self._reached()), None))
        elif self._pointed is not None:
            self._point_at(None)
        else:
            return False
        return True

    def _follow(self) -> None:
        self._bring_forward()
        super()._follow()

    def _bring_forward(self) -> None:
        """What follows from what is brought out or pointed at: labels in front, and words for the screen reader."""
        self._front = self._free = None
        if (told := joined(self._told(), "; ")) != said(self, "setAccessibleDescription"):
            say(self.setAccessibleDescription, told)
        self.update()

    def _told(self) -> Iterator[str]:
        """What is seen, in words."""
        yield phrase("1 word") if len(self._words) == 1 else phrase("{n} words", n=count(len(self._words)))
        if self._brought_out:
            yield phrase("brought out: {words}", words=self._names(self._brought_out))
        if self._pointed is not None:
            yield phrase("pointing at {word}", word=self._words[self._pointed])
        if self._neighbours():
            yield phrase("near it: {words}", words=self._names(self._neighbours()))

    def _names(self, indices: Sequence[int]) -> str:
        return ", ".join(self._words[index] for index in indices)

    # Where things lie

    def _rearrange(self) -> None:
        self._points = self._labels = self._pictures = None
        self._bring_forward()

    def _frame(self) -> QRectF:
        """The widget without its axes."""
        x_title, y_title = self._titles
        return QRectF(self.rect()).adjusted(scaled(24) if y_title else 0, 0, 0, -scaled(24) if x_title else 0)

    def _room(self) -> Box:
        """Where labels may stand."""
        frame = self._frame()
        return Box(frame.left() + 2, frame.top(), frame.right(), frame.bottom() - 2)

    def _widest(self) -> float:
        """How wide a label may be, so that it finds room beside its point."""
        return min(scaled(180), self.width() * 0.35)

    # Painting

    def _paint_still(self, painter: QPainter, theme: Theme) -> None:
        """The dots, and those of the quiet labels that do not lie under something in front."""
        if self._pictures is None:
            self._pictures = self._still_pictures(theme)
        dots, labels = self._pictures
        painter.drawPixmap(0, 0, dots)
        painter.setClipRegion(self._free_region())
        painter.drawPixmap(0, 0, labels)
        painter.setClipping(False)

    def _still_pictures(self, theme: Theme) -> tuple[QPixmap, QPixmap]:
        ratio = self.devicePixelRatioF()
        labels = blank_pixmap(self.size(), ratio)
        with QPainter(labels) as painter:
            paint_labels(painter, theme, self._words, self.labels().items())
        return QPixmap.fromImage(dots_image(self.points(), self.size(), ratio, _DOT, theme.quiet)), labels

    def _free_region(self) -> QRegion:
        """All but the quiet labels that would lie under something in front."""
        if self._free is None:
            self._free = self._without_hidden_labels(QRegion(self.rect()))
        return self._free

    def _without_hidden_labels(self, region: QRegion) -> QRegion:
        front = self._in_front()
        half = _FRONT_DOT / 2 + 2
        dots = [Box(x - half, y - half, x + half, y + half) for x, y in self.points()[front].reshape(-1, 2).tolist()]
        covers = [*dots, *self.front_labels().values()]
        for word, box in self.labels().items():
            if word in front or any(map(box.meets, covers)):
                region = region.subtracted(QRegion(rectangle(box).toAlignedRect()))
        return region

    def _paint_front(self, painter: QPainter, theme: Theme) -> None:
        """Lines to the neighbours, then dots, then labels; of what is pointed at last."""
        spots = {word: QPointF(*self.points()[word].tolist()) for word in self._in_front()}
        near = [spots[word] for word in self._neighbours() if word in spots]
        painter.setPen(QPen(QColor(theme.mixed(theme.machine, theme.card, 0.6)), 1))
        if self._pointed in spots:
            painter.drawLines([QLineF(spots[self._pointed], spot) for spot in near])
        painter.setPen(QPen(QColor(theme.quiet), 1))
        painter.drawLines([line for word, box in self.front_labels().items() for line in leader(spots[word], box)])
        for word, spot in reversed(spots.items()):
            painter.setPen(QPen(QColor(theme.card), 1.5))
            painter.setBrush(QColor(theme.machine if self._matters(word) else theme.muted))
            painter.drawEllipse(spot, _FRONT_DOT / 2, _FRONT_DOT / 2)
        for word, box in reversed(self.front_labels().items()):
            colour = theme.machine if word in self._brought_out else theme.text
            paint_front_label(painter, theme, box, self._words[word], colour, 600 if self._matters(word) else 400)

    def _matters(self, word: int) -> bool:
        """Whether a word is more than a neighbour."""
        return word == self._pointed or word in self._brought_out

    def _paint_word_ring(self, painter: QPainter, theme: Theme, word: int) -> None:
        """The ring of the focus around the word that keys have reached."""
        painter.setPen(QPen(QColor(theme.machine), 2))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawEllipse(QPointF(*self.points()[word].tolist()), 9, 9)
