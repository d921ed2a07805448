"""How two nets play against each other, as a picture: noise becomes points, and these are judged beside real ones."""

from dataclasses import dataclass
from itertools import pairwise, product

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QLineF, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget

from playground.phrases import phrase
from playground.widgets.look import CAPTION, Theme, font, scaled, theme_of
from playground.widgets.numbers import percent
from playground.widgets.speech import say, tr
from playground.widgets.text_fit import advance, fitted, write
from playground.widgets.turns import update_in_turn

NOISE, GENERATOR, MADE, YOURS, JUDGE, VERDICT = "noise", "generator", "made", "yours", "judge", "verdict"
_PLACES = {  # left, top, width, height as shares of the room
    NOISE: (0.0, 0.0, 0.18, 0.38),
    GENERATOR: (0.225, 0.0, 0.18, 0.38),
    MADE: (0.45, 0.0, 0.18, 0.38),
    YOURS: (0.45, 0.6, 0.18, 0.38),
    JUDGE: (0.675, 0.3, 0.18, 0.38),
    VERDICT: (0.9, 0.2, 0.1, 0.58),
}
_NAMES = {
    NOISE: phrase("Noise"), GENERATOR: phrase("Generator"), MADE: phrase("Made up"), YOURS: phrase("Yours"),
    JUDGE: phrase("Discriminator"), VERDICT: phrase("Real?"),
}  # fmt: skip
_LIT = (  # what is lit in each part of a step
    frozenset({NOISE, GENERATOR, MADE}),
    frozenset({MADE, YOURS, JUDGE, VERDICT}),
    frozenset({JUDGE, VERDICT}),
    frozenset({MADE, JUDGE}),
    frozenset({GENERATOR, MADE}),
)
_WAYS = ((NOISE, GENERATOR), (GENERATOR, MADE), (MADE, JUDGE), (YOURS, JUDGE), (JUDGE, VERDICT))
_BACK = {2: ((VERDICT, JUDGE),), 3: ((JUDGE, MADE),), 4: ((MADE, GENERATOR),)}
_LAYERS = (2, 4, 4, 1)  # dots in the little picture of a net
_HIGH = 220
_SLENDER = 0.62  # times its width is how high the picture is at most
_MOST = 150  # dots in a thumbnail
_NAME_LINE = 18


@dataclass(frozen=True, eq=False)
class Play:
    """What there is to see. Places (n, 2) are 0 to 1 within their thumbnails, y upwards."""

    noise: NDArray[np.floating]
    made: NDArray[np.floating]
    yours: NDArray[np.floating]
    made_belief: float
    """how much the discriminator believes on average that these are real, 0 to 1"""
    yours_belief: float
    phase: int = 0
    """the part of a step that is lit, 1 to 5; 0: none"""


class GanFlow(QWidget):
    """Six boxes and arrows; what a part of a step uses is lit, and what is learned goes back in orange."""

    def __init__(self) -> None:
        super().__init__()
        nothing = np.zeros((0, 2))
        self._play = Play(nothing, nothing, nothing, 0.5, 0.5)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        say(self.setAccessibleName, "How they play")

    def set_play(self, play: Play) -> None:
        """Show another moment."""
        self._play = play
        told = phrase(
            "Yours {yours} real, made up {made} real",
            yours=percent(play.yours_belief),
            made=percent(play.made_belief),
        )
        say(self.setAccessibleDescription, told)
        update_in_turn(self)

    def lit(self) -> frozenset[str]:
        """Which boxes are lit."""
        return _LIT[self._play.phase - 1] if self._play.phase else frozenset()

    def box(self, name: str) -> QRectF:
        """Where a box lies."""
        left, top, wide, high = _PLACES[name]
        across, down = self.width() - 2, min(self.height() - 2, round(_SLENDER * self.width()))
        return QRectF(1 + left * across, 1 + top * down, wide * across, high * down)

    def sizeHint(self) -> QSize:
        return QSize(scaled(400), scaled(_HIGH))

    def minimumSizeHint(self) -> QSize:
        return QSize(scaled(280), scaled(150))

    def paintEvent(self, _event: QPaintEvent) -> None:
        theme, painter = theme_of(self), QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        lit = self.lit()
        for start, end in _WAYS:
            self._paint_way(painter, theme, start, end, theme.machine if {start, end} <= lit else theme.quiet, 0)
        for start, end in _BACK.get(self._play.phase - 1, ()):
            self._paint_way(painter, theme, start, end, theme.you, scaled(10))
        for name in _PLACES:
            self._paint_box(painter, theme, name, name in lit)
        painter.end()

    def _paint_way(self, painter: QPainter, theme: Theme, start: str, end: str, colour: str, lower: int) -> None:
        """An arrow from box to box, somewhat lower for what goes back."""
        way = between(self.box(start), self.box(end))
        way.translate(0, lower)
        painter.setPen(QPen(QColor(colour), 2.5 if colour != theme.quiet else 1.5))
        painter.drawLine(way)
        tip, unit = way.p2(), way.unitVector()
        along = QPointF(unit.dx(), unit.dy())
        aside = QPointF(-along.y(), along.x())
        painter.setBrush(QColor(colour))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.drawPolygon(QPolygonF([tip, tip - along * 7 + aside * 4, tip - along * 7 - aside * 4]))

    def _paint_box(self, painter: QPainter, theme: Theme, name: str, is_lit: bool) -> None:
        box = self.box(name)
        inside = box.adjusted(0, 0, 0, -scaled(_NAME_LINE))
        painter.setPen(QPen(QColor(theme.machine), 2) if is_lit else QPen(QColor(theme.line), 1))
        painter.setBrush(QColor(theme.selected if is_lit else theme.background))
        painter.drawRoundedRect(inside, 6, 6)
        type_ = font(CAPTION, 600 if is_lit else 400)
        line = QRectF(box.left() - 12, inside.bottom() + 2, box.width() + 24, scaled(_NAME_LINE) - 2)
        _write_middle(painter, line, tr(_NAMES[name]), type_, theme.text if is_lit else theme.muted)
        match name:
            case "noise":
                _paint_dots(painter, inside, self._play.noise, theme.muted)
            case "made":
                _paint_dots(painter, inside, self._play.made, theme.machine)
            case "yours":
                _paint_dots(painter, inside, self._play.yours, theme.you)
            case "verdict":
                self._paint_beliefs(painter, inside, theme)
            case _:
                _paint_net(painter, inside, theme, is_lit)

    def _paint_beliefs(self, painter: QPainter, inside: QRectF, theme: Theme) -> None:
        """Two upright bars: how real the visitor's points look to it, and the made-up ones."""
        bars = ((self._play.yours_belief, theme.you), (self._play.made_belief, theme.machine))
        wide, room = inside.width() / 5, inside.adjusted(0, scaled(_NAME_LINE), 0, -6)
        painter.setPen(Qt.PenStyle.NoPen)
        for number, (share, colour) in enumerate(bars):
            left = inside.left() + wide * (1 + 2 * number)
            painter.setBrush(QColor(theme.raised))
            painter.drawRoundedRect(QRectF(left, room.top(), wide, room.height()), 2, 2)
            high = room.height() * min(max(share, 0.0), 1.0)
            painter.setBrush(QColor(colour))
            painter.drawRoundedRect(QRectF(left, room.bottom() - high, wide, high), 2, 2)
        half = room.bottom() - room.height() / 2
        painter.setPen(QPen(QColor(theme.muted), 1, Qt.PenStyle.DashLine))
        painter.drawLine(QPointF(inside.left() + 3, half), QPointF(inside.right() - 3, half))


def between(start: QRectF, end: QRectF) -> QLineF:
    """A line from the middle of one box's side to the other's, with a small gap at both ends."""
    left, right = (start, end) if start.center().x() < end.center().x() else (end, start)
    line = QLineF(QPointF(left.right() + 3, left.center().y() - 6), QPointF(right.left() - 3, right.center().y() - 6))
    return line if left is start else QLineF(line.p2(), line.p1())


def _paint_dots(painter: QPainter, room: QRectF, places: NDArray[np.floating], colour: str) -> None:
    inside = room.adjusted(5, 5, -5, -5)
    seen = places[:_MOST][(np.isfinite(places[:_MOST]) & (np.abs(places[:_MOST] - 0.5) <= 0.5)).all(axis=1)]
    at = np.stack([inside.left() + seen[:, 0] * inside.width(), inside.bottom() - seen[:, 1] * inside.height()], axis=1)
    painter.setPen(QPen(QColor(colour), 2.4, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
    painter.drawPoints(QPolygonF([QPointF(x, y) for x, y in at.tolist()]))


def _paint_net(painter: QPainter, room: QRectF, theme: Theme, is_lit: bool) -> None:
    """Dots in layers, and lines from each to all of the next layer."""
    pitch, middle = room.width() / 5, room.center().y()
    columns = [
        [QPointF(room.left() + at * pitch, middle + (row - (units - 1) / 2) * pitch) for row in range(units)]
        for at, units in enumerate(_LAYERS, 1)
    ]
    painter.setPen(QPen(QColor(theme.machine if is_lit else theme.quiet), 0.8))
    painter.drawLines([QLineF(*ends) for left, right in pairwise(columns) for ends in product(left, right)])
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(theme.machine if is_lit else theme.muted))
    for dot in (dot for column in columns for dot in column):
        painter.drawEllipse(dot, 3, 3)


def _write_middle(painter: QPainter, room: QRectF, words: str, type_: QFont, colour: str) -> None:
    words = fitted(words, type_, room.width())
    left = room.center().x() - advance(words, type_) / 2
    write(painter, QRectF(left, room.top(), room.right() - left, room.height()), words, type_, colour)
