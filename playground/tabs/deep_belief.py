"""The tab of the deep belief net: a tower that learns by itself first, against one that does not."""

from typing import Any

import numpy as np
from numpy.typing import NDArray
from PySide6.QtWidgets import QWidget

from playground.data.digit_set import to_ink
from playground.data.digits import SIZE
from playground.engine.frame import Frame
from playground.learners.deep_belief import DeepBelief
from playground.learners.deep_belief_parts import DeepBeliefAnswer, DeepBeliefQuestion, DeepBeliefShot
from playground.phrases import phrase
from playground.tabs.deep_belief_stage import DeepBeliefStage
from playground.tabs.pad_tab import PadTab
from playground.tabs.stage import Stage
from playground.widgets.card import Card
from playground.widgets.curves import Plot
from playground.widgets.numbers import percent
from playground.widgets.rivals import Rivals
from playground.widgets.tiles import DigitTiles

TILES = 100
OURS, OTHER = phrase("Learned by itself first"), phrase("Began at random")


class DeepBeliefTab(PadTab):
    """A pad on the left, the tower in the middle, the answers of both nets on the right."""

    learner = DeepBelief
    plots = (
        Plot("rebuilt", "Error of a rebuilt pixel", low=0.0),
        Plot("pretrained", "Wrong: learned by itself first, %", low=0.0, high=1.0, percent=True),
        Plot("random", "Wrong: began at random, %", low=0.0, high=1.0, percent=True),
    )

    def make_stage(self) -> Stage:
        self.inside = DeepBeliefStage()
        return self.inside

    def make_answer(self) -> QWidget:
        self.rivals = Rivals()
        self.rivals.set_rivals(dict.fromkeys((OURS, OTHER)))
        return Card("", self.rivals)

    def make_pages(self) -> tuple[tuple[str, QWidget], ...]:
        self.tiles = DigitTiles()
        self._digits: NDArray[np.uint8] | None = None
        self._tested = np.zeros((0, SIZE, SIZE), np.float32)
        self.tiles.picked.connect(lambda index: self.pad.canvas.set_image(self._tested[index]))
        return ((phrase("100 digits"), self.tiles),)

    def set_compact(self, compact: bool) -> None:
        super().set_compact(compact)
        self.inside.set_compact(compact)

    def draw(self, frame: Frame[DeepBeliefShot, DeepBeliefAnswer]) -> None:
        shot = frame.snapshot
        if shot is None:
            return
        self.inside.draw(shot, _of_a_drawing(frame.answer))
        self._show_tested(shot)
        error = float((shot.random != shot.labels).mean()) if shot.phase.done[-1] else None
        self.curves.set_level(
            "pretrained", error, "" if error is None else phrase("other {error}", error=percent(error))
        )

    def show_answer(self, frame: Frame[DeepBeliefShot, DeepBeliefAnswer]) -> None:
        answer = _of_a_drawing(frame.answer)
        self.inside.show_answer(answer)
        knows = answer is not None and answer.phase.done[-1] > 0
        votes: dict[str, Any] = {OURS: answer.pretrained, OTHER: answer.random} if answer is not None and knows else {}
        self.rivals.set_rivals(votes or dict.fromkeys((OURS, OTHER)))

    def _take_drawing(self) -> None:
        self.session.ask(DeepBeliefQuestion(self.drawing))

    def _show_tested(self, shot: DeepBeliefShot) -> None:
        if self._digits is not shot.tested:
            self._digits, self._tested = shot.tested, to_ink(shot.tested)
            self.tiles.set_digits(self._tested[:TILES], shot.labels[:TILES])
        self.tiles.set_predictions(shot.pretrained[:TILES] if shot.phase.done[-1] else None)


def _of_a_drawing(answer: DeepBeliefAnswer | None) -> DeepBeliefAnswer | None:
    """The answer, unless the pad is empty: then there is nothing to say."""
    return answer if answer is not None and answer.image.any() else None
