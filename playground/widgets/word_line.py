"""Words as chips in a line: where each stands, and how chips, arcs and what stands under them are drawn."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPainterPath, QPen

from playground.phrases import phrase
from playground.short_memory import kept
from playground.widgets.bends import draw_bends
from playground.widgets.look import BODY, CAPTION, Theme, contrast, font, readable_on, scaled
from playground.widgets.numbers import THIN, count
from playground.widgets.speech import tr

CHIP, FIGURES, ARCS = 40, 24, 176
"""the heights of a chip, of what stands under it, and of the arcs above it where there is plenty of room"""
_LONGEST_WORD = 144
_LOOSE, _TIGHT = (18.0, 20.0), (10.0, 8.0)
"""the room inside a chip at both ends of its word, and between two chips: where there is plenty, and where not"""
_LOWEST, _RISE, _ABOVE, _OVER = 14, 158, 4, 6
"""the lowest arc, what the highest has more, and the room kept above arcs and between arcs and chips"""
_EDGE = 4
"""the room at both ends of the line for the ring of the focus"""
_FAR = 480
"""In a line that is shorter than this, arcs are as flat as if it were so long."""
_STRONG = 0.1
"""weights from here on are written in bold"""
_MIDDLE = Qt.AlignmentFlag.AlignCenter


@dataclass(frozen=True)
class Line:
    """Where things stand: chips for the words from `first` on, `before` for those that have no room."""

    first: int
    texts: tuple[str, ...]
    chips: tuple[QRectF, ...]
    guess: QRectF
    """empty if nothing is guessed"""
    before: QRectF
    """empty if all words have room"""
    tallest: float
    """the height of the highest arc"""
    longest: float
    """how far apart the ends of the highest arc are"""

    def place(self, index: int) -> QRectF:
        """Where a word stands."""
        return self.chips[index - self.first] if index >= self.first else self.before

    def foot(self, index: int) -> QPointF:
        """Where the arcs of a word begin and end."""
        place = self.place(index)
        return QPointF(place.center().x(), place.top() - _OVER)

    def height(self, distance: float) -> float:
        """The height of an arc between two places that far apart."""
        return (_LOWEST + _RISE * distance / self.longest) * self.tallest / (_LOWEST + _RISE)

    def at(self, position: QPointF) -> int | None:
        """The word at a point, if any; between two chips it is the nearer one."""
        gap = self.chips[1].left() - self.chips[0].right() if len(self.chips) > 1 else _LOOSE[1]
        for index, chip in enumerate(self.chips, self.first):
            if chip.adjusted(-gap / 2, -_OVER, gap / 2, scaled(FIGURES)).contains(position):
                return index
        return None


def line_up(words: Sequence[str], guess: str, size: QSize) -> Line:
    """Words and a guess in the middle of a line; where there is no room for all, the last words have it."""
    texts = tuple(elided(word) for word in (*words, *([guess] if guess else [])))
    metrics = QFontMetrics(font(BODY, 600))
    widths = [float(metrics.horizontalAdvance(text)) for text in texts]
    first, caption, room = 0, 0.0, size.width() - 2 * _EDGE
    if _width(widths, *_TIGHT) > room:
        caption = _caption_width(len(words)) + 2 * _TIGHT[1]
        first = _first_of(widths, room - caption, len(words))
    inside, gap = _eased(widths[first:], room - caption)
    tallest = min(size.height() - scaled(CHIP + FIGURES), ARCS)
    top = round((size.height() + tallest - scaled(CHIP + FIGURES)) / 2)
    left = round((size.width() - caption - _width(widths[first:], inside, gap)) / 2)
    before = QRectF(left, top, caption - 2 * _TIGHT[1], scaled(CHIP)) if first else QRectF()
    places = _chips(widths[first:], inside, gap, QPointF(left + caption, top))
    chips, guessed = places[: len(words) - first], places[-1] if guess else QRectF()
    ends = [place.center().x() for place in (before, *chips) if not place.isEmpty()] or [0.0]
    longest = max(ends[-1] - ends[0], _FAR)
    return Line(first, texts[first:], chips, guessed, before, max(tallest - _ABOVE - _OVER, 1), longest)


def elided(word: str) -> str:
    """A word, shortened if it is very long."""
    if len(word) < 8:
        return word
    return QFontMetrics(font(BODY, 600)).elidedText(word, Qt.TextElideMode.ElideRight, scaled(_LONGEST_WORD))


def before_words(first: int) -> str:
    """What is said of the words that have no room."""
    return phrase("… 1 word before") if first == 1 else phrase("… {n} words before", n=count(first))


def figure(weight: float) -> str:
    """A weight in whole per cent; a dot for next to nothing."""
    return f"{count(int(100 * weight + 0.5))}{THIN}%" if weight >= 0.005 else "·"


def _caption_width(words: int) -> float:
    """Room for a caption in two lines."""
    metrics = QFontMetrics(font(CAPTION))
    return float(max(metrics.horizontalAdvance(_first_line(words)), scaled(48)) + 2)


def _first_line(words: int) -> str:
    """What stands in the first line of the caption: all but the last word."""
    return tr(before_words(words)).rpartition(" ")[0]


def _width(widths: Sequence[float], inside: float, gap: float) -> float:
    """How wide chips are for words of such widths."""
    return sum(max(width + 2 * inside, scaled(CHIP)) for width in widths) + gap * max(len(widths) - 1, 0)


def _first_of(widths: Sequence[float], room: float, words: int) -> int:
    """The first word with which all that follow have room; the last one always has."""
    first = words - 1
    while first > 0 and _width(widths[first - 1 :], *_TIGHT) <= room:
        first -= 1
    return max(first, 0)


def _eased(widths: Sequence[float], room: float) -> tuple[float, float]:
    """As much room in chips and between them as there is, between tight and loose."""
    tight, loose = _width(widths, *_TIGHT), _width(widths, *_LOOSE)
    share = min(max((room - tight) / (loose - tight), 0.0), 1.0) if loose > tight else 1.0
    return _TIGHT[0] + share * (_LOOSE[0] - _TIGHT[0]), _TIGHT[1] + share * (_LOOSE[1] - _TIGHT[1])


def _chips(widths: Sequence[float], inside: float, gap: float, corner: QPointF) -> tuple[QRectF, ...]:
    """Whole pixels, for sharp edges."""
    made, left, height = [], corner.x(), scaled(CHIP)
    for width in widths:
        right = left + max(width + 2 * inside, height)
        made.append(QRectF(round(left), corner.y(), round(right) - round(left), height))
        left = right + gap
    return tuple(made)


@kept(1024)  # weights are any numbers
def chip_colours(theme: Theme, weight: float) -> tuple[str, str]:
    """Ground and ink of a chip that is looked at so much: from a quiet chip into the blue ramp, ever deeper."""
    red, green, blue = (int(part) for part in theme.activation_colours()[round(255 * weight)])
    ground = theme.mixed(f"#{red:02X}{green:02X}{blue:02X}", theme.raised, min(weight / _STRONG, 1.0))
    return ground, theme.text if contrast(theme.text, ground) >= 4.5 else readable_on(ground)


def draw_chip(painter: QPainter, place: QRectF, text: str, colours: tuple[str, str], weight: int = 400) -> None:
    """Draws a filled chip and its word, in the colours of its ground and ink."""
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(colours[0]))
    painter.drawRoundedRect(place, place.height() / 2, place.height() / 2)
    _write(painter, place, text, font(BODY, weight), colours[1])


def draw_outline(painter: QPainter, place: QRectF, colour: str) -> None:
    """Draws a dashed line along the edge of a chip."""
    pen = QPen(QColor(colour), 1.5, Qt.PenStyle.CustomDashLine, Qt.PenCapStyle.FlatCap)
    pen.setDashPattern([3.0, 2.0])
    _draw_edge(painter, place.adjusted(0.75, 0.75, -0.75, -0.75), pen)


def draw_ring(painter: QPainter, place: QRectF, colour: str) -> None:
    """Draws the ring of the keyboard's focus around a chip."""
    _draw_edge(painter, place.adjusted(-3, -3, 3, 3), QPen(QColor(colour), 2))


def draw_arc(painter: QPainter, line: Line, ends: tuple[int, int], colour: QColor, width: float) -> None:
    """Draws an arc between two words; -1 are those that have no room."""
    start, end = line.foot(ends[0]), line.foot(ends[1])
    # A cubic curve reaches three quarters of the height of its handles.
    up = QPointF(0, -line.height(abs(end.x() - start.x())) / 0.75)
    path = QPainterPath(start)
    path.cubicTo(start + up, end + up, end)
    draw_bends(painter, path, colour, width)


def draw_guess(painter: QPainter, line: Line, theme: Theme) -> None:
    """Draws the word that may come next."""
    draw_outline(painter, line.guess, theme.machine)
    _write(painter, line.guess, line.texts[-1], font(BODY, 600), theme.machine)


def draw_before(painter: QPainter, line: Line, theme: Theme) -> None:
    """Writes that there are words that have no room."""
    painter.setFont(font(CAPTION))
    painter.setPen(QColor(theme.muted))
    painter.drawText(line.before, _MIDDLE | Qt.TextFlag.TextWordWrap, tr(before_words(line.first)))


def draw_figure(painter: QPainter, place: QRectF, weight: float, theme: Theme) -> None:
    """Writes a weight under a chip, a strong one in bold."""
    strong = weight >= _STRONG
    under = QRectF(place.center().x() - scaled(32), place.bottom() + 4, scaled(64), scaled(FIGURES) - 4)
    colour = theme.machine if strong else theme.muted
    _write(painter, under, figure(weight), font(CAPTION, 600 if strong else 400, tabular=True), colour)


def _write(painter: QPainter, place: QRectF, text: str, type_: QFont, colour: str) -> None:
    painter.setFont(type_)
    painter.setPen(QColor(colour))
    painter.drawText(place, _MIDDLE, text)


def _draw_edge(painter: QPainter, place: QRectF, pen: QPen) -> None:
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(place, place.height() / 2, place.height() / 2)
