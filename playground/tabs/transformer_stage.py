"""The inside of the Transformer: where every word looks, in which head, and the arithmetic of it."""

from typing import Any

import numpy as np
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from playground.engine.frame import Frame
from playground.learners.next_word_parts import NextWordAnswer, NextWordSnapshot
from playground.learners.transformer import TransformerInside
from playground.phrases import joined, phrase
from playground.tabs.next_word_stage import NextWordStage, largest_of
from playground.tabs.transformer_sums import PAGES, explain
from playground.widgets.attention import AttentionMatrix
from playground.widgets.card import words
from playground.widgets.habits import habit
from playground.widgets.heads import HeadGrid
from playground.widgets.heat_map import HeatMap
from playground.widgets.look import GAP, INSIDE, scaled
from playground.widgets.numbers import percent
from playground.widgets.segments import Segments
from playground.widgets.speech import say
from playground.widgets.unit_page import OneLine, UnitPage
from playground.widgets.word_arcs import WordArcs

ARCS, ATTENTION, ARITHMETIC, VECTORS = phrase("Arcs"), phrase("Attention"), phrase("Arithmetic"), phrase("Vectors")
PARTS = (phrase("Word"), phrase("Place"), phrase("Word + place"))
_NAMED = 3  # words that the line below the arcs tells


class TransformerStage(NextWordStage):
    """Arcs over the words; below, one head as a matrix beside all heads, or its numbers, or the words' vectors."""

    def __init__(self) -> None:
        self.arcs, self.matrix, self.heads = WordArcs(), AttentionMatrix(), HeadGrid()
        self.sums, self.vectors = UnitPage(phrase("Type a few words, and the numbers appear here.")), HeatMap()
        self.part, self.told = Segments(PARTS), OneLine("caption")
        self._head = (0, 0)
        self._looker = -1  # the newest word
        self._page = 0
        self._answer: NextWordAnswer[TransformerInside] | None = None
        views: dict[str, QWidget] = {ATTENTION: self._attention(), ARITHMETIC: self.sums, VECTORS: self._vectors_view()}
        super().__init__(phrase("Transformer"), self._top(), views, ARCS)
        self.rows.setStretchFactor(self.card, 2)
        self.rows.setStretchFactor(self.below, 3)
        self.arcs.pointed.connect(self.point)
        self.matrix.pointed.connect(self.point)
        self.heads.chosen.connect(self.choose_head)
        self.sums.stepped.connect(self._turn_page)
        self.part.chosen.connect(lambda _part: self._show())
        self.viewed.connect(lambda _view: self._show())

    # Places.

    def _top(self) -> QWidget:
        return _column(self.arcs, self.told)

    def _attention(self) -> QWidget:
        self._heads_title = words("", "heading")
        return _Halves((words("Who looks at whom", "heading"), self.matrix), (self._heads_title, self.heads))

    def _vectors_view(self) -> QWidget:
        say(self.part.setAccessibleName, "Which numbers of the words")
        return _column(self.vectors, heading=self.part)

    # What the visitor points at.

    def point(self, word: int) -> None:
        """Show where a word looks; −1 is the newest one."""
        if word != self._looker:
            self._looker = word
            self._show()

    def choose_head(self, block: int, head: int) -> None:
        """Look closer at one head."""
        self._head = (block, head)
        self._show()

    def _turn_page(self, by: int) -> None:
        self._page = (self._page + by) % len(PAGES)
        self._show()

    # Showing.

    def show_inside(self, frame: Frame[NextWordSnapshot, NextWordAnswer[Any]]) -> None:
        self._answer = frame.answer
        self._show()

    def _show(self) -> None:
        if self._answer is None:
            return
        inside, shown = self._answer.inside, self._answer.words
        block, head = self._present_head(inside)
        weights = inside.attention[block, head]
        looker = self._looker if 0 <= self._looker < len(shown) else len(shown) - 1
        unknown = [i - self._answer.used for i in self._answer.prompt.unknown if i >= self._answer.used]
        best = self._answer.guesses.best
        self.arcs.set_words(shown, unknown, f"{best[0].word} ?" if best else "")
        self.arcs.set_background(weights)
        self.arcs.set_weights(looker, weights[looker, : looker + 1])
        self.told.set_line(_told(shown, weights[looker], looker, block, head))
        match self.view():
            case "Attention":
                self._show_attention(inside, shown, unknown, looker)
            case "Arithmetic":
                self.sums.set_explanation(explain(inside, shown, (block, head), looker, self._page))
            case "Vectors":
                self._show_vectors(inside, shown, unknown)

    def _present_head(self, inside: TransformerInside) -> tuple[int, int]:
        """The chosen head, as far as there is one of its number."""
        blocks, heads = inside.attention.shape[:2]
        self._head = (min(self._head[0], blocks - 1), min(self._head[1], heads - 1))
        return self._head

    def _show_attention(
        self, inside: TransformerInside, shown: tuple[str, ...], unknown: list[int], looker: int
    ) -> None:
        block, head = self._head
        blocks, heads = inside.attention.shape[:2]
        several = phrase("All {n} heads", n=blocks * heads)
        self._heads_title.setText(several if blocks * heads > 1 else phrase("The only head"))
        self.matrix.set_attention(shown, inside.attention[block, head], unknown)
        self.matrix.set_looker(looker)
        self.heads.set_attention(inside.attention)
        self.heads.set_captions([[habit(weights) for weights in each] for each in inside.attention])
        self.heads.set_chosen(block, head)

    def _show_vectors(self, inside: TransformerInside, shown: tuple[str, ...], unknown: list[int]) -> None:
        vectors = (inside.words, inside.places, inside.words + inside.places)[PARTS.index(self.part.choice())]
        largest = 0.8 * largest_of(inside.words + inside.places) or 1.0
        self.vectors.set_values(vectors.T, shown, unknown, "signed", largest)


class _Halves(QWidget):
    """Two widgets, one above the other where there is more height than width, and their headings where they fit."""

    def __init__(self, *halves: tuple[QWidget, QWidget]) -> None:
        """`halves`: each a heading and what is below it."""
        super().__init__()
        self._headings = [heading for heading, _ in halves]
        self._box = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._box.setContentsMargins(0, 0, 0, 0)
        self._box.setSpacing(GAP)
        for heading, widget in halves:
            self._box.addWidget(_column(widget, heading=heading), 1)

    def minimumSizeHint(self) -> QSize:
        return QSize(scaled(280), super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        directions, is_tall = QBoxLayout.Direction, self.height() > self.width()
        self._box.setDirection(directions.TopToBottom if is_tall else directions.LeftToRight)
        widest = max(heading.sizeHint().width() for heading in self._headings)
        for heading in self._headings:
            heading.setVisible(is_tall or 2 * widest + GAP <= self.width())


def _told(shown: tuple[str, ...], weights: Any, looker: int, block: int, head: int) -> str:
    """Which head it is, and where the word looks, in a sentence."""
    best = np.argsort(-weights[: looker + 1], kind="stable")[:_NAMED]
    looked_at = [_quoted(shown[i], float(weights[i])) for i in best.tolist() if weights[i] >= 0.05]
    place = {"block": block + 1, "head": head + 1, "word": shown[looker]}
    if not looked_at:
        return phrase("Block {block}, head {head}: “{word}” looks back at all a little.", **place)
    others = joined(looked_at, ", ")
    return phrase("Block {block}, head {head}: “{word}” looks back at {others}.", **place, others=others)


def _quoted(word: str, share: float) -> str:
    return phrase("“{word}” with {share}", word=word, share=percent(share))


def _column(widget: QWidget, below: QWidget | None = None, heading: QWidget | None = None) -> QWidget:
    column = QWidget()
    layout = QVBoxLayout(column)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSpacing(INSIDE)
    if heading is not None:
        layout.addWidget(heading, 0, Qt.AlignmentFlag.AlignTop)
    layout.addWidget(widget, 1)
    if below is not None:
        layout.addWidget(below)
    return column
