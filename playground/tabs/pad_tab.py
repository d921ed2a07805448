"""What the tabs of drawn digits share: a pad on the left, and what is drawn there as the network sees it."""

import numpy as np
from numpy.typing import NDArray

from playground.data.digits import SIZE, normalise
from playground.data.lesson import Lesson
from playground.data.lesson_data import LessonData
from playground.data.lesson_drawing import drawing_of_lines, lines_of_drawing
from playground.tabs.tab import Tab
from playground.widgets.card import Card
from playground.widgets.ghost import GhostHand
from playground.widgets.pad import Pad


class PadTab(Tab):
    """A tab with a pad. `drawing`, (28, 28) ink from 0 to 1, is what lies on it, normalised; without ink all 0."""

    lesson_keys = ("drawing",)

    def make_input(self) -> Card:
        self.pad = Pad()
        self.pad.drawn.connect(self._see)
        self._ghost = GhostHand(self.pad.canvas)
        self.drawing: NDArray[np.float32] = np.zeros((SIZE, SIZE), np.float32)
        return Card("Your drawing", self.pad)

    def set_compact(self, compact: bool) -> None:
        super().set_compact(compact)
        self.pad.set_compact(compact)

    def perform(self, beat: int) -> None:
        """Draw one digit after another, a piece of a stroke at a time."""
        self._ghost.move()

    def take_back(self) -> None:
        self.pad.canvas.forget()

    # A lesson.

    @classmethod
    def read_lesson(cls, lesson: Lesson, /) -> NDArray[np.float32] | None:
        return None if lesson.data.drawing is None else drawing_of_lines(lesson.data.drawing)

    def take_lesson(self, brought: NDArray[np.float32] | None) -> None:
        self.pad.canvas.forget()
        if brought is not None:
            self.pad.canvas.set_image(brought)

    def lesson_data(self) -> LessonData:
        return LessonData(drawing=lines_of_drawing(self.drawing) if self.drawing.any() else None)

    # Seeing.

    def _see(self, ink: NDArray[np.float32]) -> None:
        self.drawing = normalise(ink)
        self.pad.set_seen(self.drawing)
        self._take_drawing()

    def _take_drawing(self) -> None:
        """Do what follows from another drawing."""
        raise NotImplementedError
