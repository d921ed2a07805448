"""Several pictures side by side, and how usual each of them is to several machines."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QGridLayout, QSizePolicy, QVBoxLayout, QWidget

from playground.phrases import joined, phrase
from playground.widgets.bars import draw_bar
from playground.widgets.buttons import Button
from playground.widgets.card import words
from playground.widgets.fitting import Fitting
from playground.widgets.look import INSIDE, scaled, theme_of
from playground.widgets.nesting import nest
from playground.widgets.numbers import percent
from playground.widgets.picture import Picture
from playground.widgets.speech import say

ODD = 0.05
"""What is less usual than all but this share of real digits is odd."""
_BAR, _LEAST = 8, 48  # pixels: how thick a bar is, and a picture's side at least


@dataclass(frozen=True)
class Score:
    """What one machine makes of a picture."""

    usual: float
    """the share of real digits that are less usual to it, 0 to 1"""
    said: str
    """its verdict in its own words, such as "Real, 83 %" """

    @property
    def is_odd(self) -> bool:
        return self.usual < ODD


class UsualBar(QWidget):
    """A bar of how usual a picture is; orange for an odd one."""

    def __init__(self) -> None:
        super().__init__()
        self._score: Score | None = None
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def set_score(self, score: Score | None) -> None:
        self._score = score
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(80, scaled(_BAR))

    def paintEvent(self, _event: QPaintEvent) -> None:
        theme, painter = theme_of(self), QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        share = 0.0 if self._score is None else max(self._score.usual, 0.01)
        colour = theme.you if self._score is not None and self._score.is_odd else theme.machine
        draw_bar(painter, QRectF(self.rect()), share, colour, theme.raised)
        painter.end()


class OddOnes(Fitting):
    """A row for each picture: the picture, what it is, and what each machine makes of it."""

    def __init__(self, titles: Sequence[str], machines: Sequence[str], sentence: str) -> None:
        super().__init__()
        self._machines = tuple(machines)
        self._scores: list[dict[str, Score]] = [{} for _ in titles]
        self.pictures = [Picture() for _ in titles]
        self._names = {machine: words(machine, "caption") for machine in machines}
        self._bars = {machine: [UsualBar() for _ in titles] for machine in machines}
        self._words = {machine: [words() for _ in titles] for machine in machines}
        self.others = Button("Others", "arrows-clockwise")
        say(self.others.setAccessibleName, "Another scribble, another made digit, another real one")
        self._sentence = words(sentence, "muted")
        self._sentence.setWordWrap(True)
        self._place(titles)

    def _place(self, titles: Sequence[str]) -> None:
        column, grid = QVBoxLayout(self), QGridLayout()
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(INSIDE)
        grid.setHorizontalSpacing(INSIDE)
        grid.setVerticalSpacing(INSIDE // 2)
        grid.addWidget(self.others, 0, 0, 1, 2, Qt.AlignmentFlag.AlignLeft)
        for at, machine in enumerate(self._machines, start=2):
            grid.addWidget(self._names[machine], 0, at)
            grid.setColumnStretch(at, 2)
        grid.setColumnStretch(0, 1)
        for row, title in enumerate(titles):
            self._place_row(grid, row, title)
        column.addWidget(self._sentence)
        nest(column, grid, 1)

    def _fit(self) -> None:
        """Where there is little room, nothing is explained."""
        row = scaled(_BAR) + INSIDE // 2 + 2 * self.fontMetrics().lineSpacing() + INSIDE // 2
        rows = len(self.pictures) * row + self.others.sizeHint().height()
        self._sentence.setVisible(rows + INSIDE + self._sentence.heightForWidth(self.width()) <= self.height())

    def _place_row(self, grid: QGridLayout, row: int, title: str) -> None:
        picture, name = self.pictures[row], words(title, "caption")
        picture.set_framed(True)
        say(picture.setAccessibleName, title)
        picture.setMinimumSize(_LEAST, _LEAST)
        name.setWordWrap(True)
        grid.addWidget(picture, row + 1, 0)
        grid.addWidget(name, row + 1, 1)
        for at, machine in enumerate(self._machines, start=2):
            nest(grid, self._cell(machine, row), row + 1, at)
        grid.setRowStretch(row + 1, 1)

    def _cell(self, machine: str, row: int) -> QVBoxLayout:
        """A bar, and below it two lines of words."""
        cell, said = QVBoxLayout(), self._words[machine][row]
        cell.setSpacing(INSIDE // 2)
        said.setAlignment(Qt.AlignmentFlag.AlignTop)
        cell.addStretch(1)
        cell.addWidget(self._bars[machine][row])
        cell.addWidget(said)
        cell.addStretch(1)
        return cell

    def set_picture(self, index: int, image: NDArray[np.floating] | None) -> None:
        """Shows another picture (28, 28) in a row, of which nothing is known yet; None for none."""
        self.pictures[index].set_values(image)
        for machine in self._machines:
            self._show(index, machine, None)
        self._scores[index].clear()

    def set_score(self, index: int, machine: str, score: Score) -> None:
        """Shows what a machine makes of a picture."""
        self._scores[index][machine] = score
        self._show(index, machine, score)

    def set_machine_shown(self, machine: str, shown: bool) -> None:
        """Whether there is such a machine at all."""
        for part in (self._names[machine], *self._bars[machine], *self._words[machine]):
            part.setVisible(shown)

    def told(self, index: int, machine: str) -> str:
        """What is told of a picture."""
        return self._words[machine][index].text()

    def _show(self, index: int, machine: str, score: Score | None) -> None:
        self._bars[machine][index].set_score(score)
        self._words[machine][index].setText("" if score is None else _told(score))


def _told(score: Score) -> str:
    """The verdict, and below it how many real digits are less usual."""
    usual = percent(score.usual)
    rank = phrase("odd: {share}", share=usual) if score.is_odd else phrase("usual: {share}", share=usual)
    return joined((score.said, rank), "\n")
