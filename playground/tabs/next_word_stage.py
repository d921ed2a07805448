"""The middle of a next-word tab: what only this machine has, and below it views that all of them share."""

from collections.abc import Mapping
from typing import Any

import numpy as np
from PySide6.QtCore import QElapsedTimer, Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from playground.data.planes import principal_plane
from playground.engine.frame import Frame
from playground.learners.next_word_parts import Array, Guesses, NextWordAnswer, NextWordSnapshot
from playground.phrases import phrase
from playground.tabs.stage import Stage
from playground.widgets.card import Card
from playground.widgets.line_chart import Line, LineChart
from playground.widgets.numbers import count, number, percent
from playground.widgets.segments import Segments
from playground.widgets.side_by_side import SideBySide
from playground.widgets.side_by_side_paint import Column
from playground.widgets.speech import say
from playground.widgets.word_map import WordMap

SIDE_BY_SIDE, FAR_BACK, WORD_MAP = phrase("Side by side"), phrase("How far back"), phrase("Word map")
_BETWEEN_MAPS = 2000  # milliseconds
_NEIGHBOURS = 6
_OFFERED = 10  # words of each machine
_LEAST = 0.01  # per cent of influence that are shown
Frames = Mapping[str, Frame[Any, Any] | None]


class NextWordStage(Stage):
    """Two cards: `top` shows the machine over the words, the lower one has a switch between views.

    In a small window there may be one card only, of whose views `top` is the first.
    """

    taken = Signal(str)
    """a word to write"""
    viewed = Signal(str)
    """another view of the lower card was chosen"""

    def __init__(self, title: str, top: QWidget, views: Mapping[str, QWidget], top_title: str = "") -> None:
        """`views`: what the lower card shows of this architecture only; `top_title`: of `top`, if it may be one."""
        super().__init__()
        self._title = title
        self.beside, self.far_back, self.map = SideBySide(), _far_back_chart(), WordMap()
        self._views = {**views, SIDE_BY_SIDE: self.beside, FAR_BACK: self.far_back, WORD_MAP: self.map}
        self._mapped: Any = None
        self._vectors = np.zeros((0, 2), np.float32)
        self._since_map = QElapsedTimer()
        self.top, self.below, self._stack = top, Card(), QStackedWidget()
        self._top_title, self._is_one_card = top_title, False
        self._few, self._all = self._switch(tuple(self._views)), self._switch((top_title, *self._views))
        self.card.add(top, 1)
        self.below.add(self._few)
        self._few.show()
        self.below.add(self._stack, 1)
        for view in self._views.values():
            self._stack.addWidget(view)
        self.rows.addWidget(self.below, 1)
        self.beside.taken.connect(self.taken)
        self.map.pointed.connect(self._show_neighbours)

    # What an architecture adds.

    def show_inside(self, frame: Frame[NextWordSnapshot, NextWordAnswer[Any]]) -> None:
        """Show what only this machine has; the frame has a snapshot and an answer."""
        raise NotImplementedError

    # For the tab.

    @property
    def switch(self) -> Segments:
        """The switch between views."""
        return self._all if self._is_one_card else self._few

    def set_compact(self, compact: bool) -> None:
        """Make do with a small window, or use the room of a large one."""
        is_one_card = compact and bool(self._top_title)
        if is_one_card == self._is_one_card:
            return
        shown, self._is_one_card = self.view(), is_one_card
        if is_one_card:
            self.card.add(self._all)
            self.card.add(self._stack, 1)
            self._stack.insertWidget(0, self.top)
        else:
            self.card.column.removeWidget(self._all)
            self.card.add(self.top, 1)
            self.below.add(self._stack, 1)
            self.top.show()
        self._all.setVisible(is_one_card)
        self.below.setVisible(not is_one_card)
        self.show_view(self._top_title if is_one_card else shown if shown in self._views else next(iter(self._views)))

    def view(self) -> str:
        """The title of the view in the lower card."""
        return self.switch.choice()

    def show_view(self, title: str) -> None:
        """Show another view."""
        self.switch.set_choice(title)
        self._stack.setCurrentWidget(self._views.get(title, self.top))
        self.viewed.emit(title)

    def draw(self, frame: Frame[NextWordSnapshot, NextWordAnswer[Any]], others: Frames) -> None:
        """Show a frame of this machine, and what the others say."""
        if frame.snapshot is None or frame.answer is None:
            return
        self.show_inside(frame)
        match self.view():
            case "Side by side":
                self._show_beside(frame, others)
            case "How far back":
                self._show_far_back(frame, others)
            case "Word map":
                self._show_map(frame.snapshot, frame.answer)

    def _switch(self, titles: tuple[str, ...]) -> Segments:
        switch = Segments(titles)
        say(switch.setAccessibleName, "What to look at")
        switch.setParent(self)
        switch.hide()
        switch.chosen.connect(self.show_view)
        return switch

    # Side by side.

    def _show_beside(self, frame: Frame[Any, Any], others: Frames) -> None:
        answer, snapshot = frame.answer, frame.snapshot
        assert answer is not None
        assert snapshot is not None
        step, perplexity = count(frame.step), number(snapshot.perplexity)
        caption = phrase("step {step}, perplexity {perplexity}", step=step, perplexity=perplexity)
        own = _column(self._title, caption, answer.guesses)
        baseline = phrase("no network, perplexity {perplexity}", perplexity=number(snapshot.baseline))
        counted = _column(phrase("Counting"), baseline, answer.counted)
        self.beside.set_question(answer.prompt.text)
        self.beside.set_columns([own, *(_other(name, each, answer) for name, each in others.items()), counted])

    # How far back.

    def _show_far_back(self, frame: Frame[Any, Any], others: Frames) -> None:
        answers = {self._title: frame.answer} | {name: each.answer for name, each in others.items() if each}
        lines = [
            Line(name, np.arange(1, len(answer.influence) + 1), _visible(answer.influence * 100), colour)
            for (name, answer), colour in zip(answers.items(), ("machine", "you", "good"), strict=False)
            if answer is not None and answer.influence is not None
        ]
        self.far_back.set_lines(lines)

    # Word map.

    def _show_map(self, snapshot: NextWordSnapshot, answer: NextWordAnswer[Any]) -> None:
        if not np.isfinite(snapshot.vectors).all():
            return  # numbers that ran away have no places
        words = snapshot.words[2 : 2 + len(snapshot.vectors)]
        is_due = not self._since_map.isValid() or self._since_map.elapsed() > _BETWEEN_MAPS
        if self._mapped is not snapshot.words or is_due:
            self._mapped, self._vectors = snapshot.words, snapshot.vectors
            self._since_map.start()
            places, shares = principal_plane(snapshot.vectors)
            self.map.set_words(words, places)
            self.map.set_axes(*_axes(shares))
        own = {token.key for token in answer.prompt.tokens}
        self.map.set_brought_out([i for i, word in enumerate(words) if word.lower() in own])

    def _show_neighbours(self, index: int) -> None:
        """The words whose vectors point in the most similar directions."""
        if not 0 <= index < len(self._vectors):
            self.map.set_neighbours(-1, ())
            return
        lengths = np.linalg.norm(self._vectors, axis=1)
        alike = self._vectors @ self._vectors[index] / np.maximum(lengths * lengths[index], 1e-12)
        alike[index] = -np.inf
        self.map.set_neighbours(index, np.argsort(-alike, kind="stable")[:_NEIGHBOURS].tolist())


def largest_of(values: Array) -> float:
    """The largest size of a number, but for those that ran away; 0 if there are no others."""
    return float(np.nan_to_num(np.abs(values), nan=0.0, posinf=0.0).max(initial=0.0))


def _far_back_chart() -> LineChart:
    chart = LineChart(phrase("How much the first word still matters, %"), phrase("words later"), log=True, low=None)
    chart.set_note(phrase("Share of the prediction that changes when the first word is another one, on held-out text"))
    return chart


def _visible(influence: Array) -> Array:
    """What is too little to matter has no place on a log axis."""
    return np.where(influence >= _LEAST, influence, np.nan)


def _axes(shares: tuple[float, float]) -> tuple[str, str]:
    """What the axes of a map are called; shares of all that its words differ in."""
    first, second = map(percent, shares)
    across = phrase("first principal component, {share}", share=first)
    return across, phrase("second principal component, {share}", share=second)


def _column(name: str, caption: str, guesses: Guesses) -> Column:
    """What a machine thinks, before temperature and limits."""
    best = sorted(guesses.best, key=lambda guess: -guess.before)[:_OFFERED]
    return Column(name, caption, tuple(guess.word for guess in best), tuple(guess.before for guess in best))


def _other(name: str, frame: Frame[Any, Any] | None, own: NextWordAnswer[Any]) -> Column:
    """Another machine, once it has answered the same text."""
    if frame is None or frame.answer is None or frame.snapshot is None:
        return Column(name, "", (), (), phrase("getting ready"))
    caption = phrase("shipped, perplexity {perplexity}", perplexity=number(frame.snapshot.perplexity))
    if frame.answer.prompt.text != own.prompt.text:
        return Column(name, caption, (), (), phrase("thinking"))
    return _column(name, caption, frame.answer.guesses)
