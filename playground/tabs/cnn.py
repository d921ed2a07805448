"""The CNN tab: draw a digit, see it flow through the network, watch the network learn."""

import threading
from dataclasses import replace
from pathlib import Path
from typing import Any, Literal

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from playground.data.digit_files import read_digits
from playground.data.digit_set import to_ink
from playground.data.digits import SIZE
from playground.data.lesson_data import LessonData
from playground.engine import orders
from playground.engine.frame import Frame
from playground.learners.cnn import ARCHITECTURES, Cnn, CnnAnswer, CnnQuestion, CnnSettings, CnnSnapshot, Lesson
from playground.phrases import joined, phrase, reason_of
from playground.tabs.cnn_stage import CnnStage
from playground.tabs.pad_tab import PadTab
from playground.tabs.stage import Stage
from playground.widgets.bars import DigitAnswer
from playground.widgets.card import Card
from playground.widgets.confusion import Confusion
from playground.widgets.curves import Plot
from playground.widgets.rivals import Rivals
from playground.widgets.tiles import DigitTiles

TILES = 100
_LEFT_OUT = phrase("Your own digits, to train or test on, are not kept.")


class CnnTab(PadTab):
    """A pad on the left, the network in the middle, ten bars on the right."""

    learner = Cnn
    plots = (
        Plot("loss", "Loss, nats", low=0.0),
        Plot("accuracy", "Right on held-out digits, %", low=0.0, high=1.0, percent=True),
    )
    trained = "models/cnn.safetensors"

    _was_read = Signal(object, object)

    def make_input(self) -> Card:
        self._was_read.connect(self._take_digits, Qt.ConnectionType.QueuedConnection)
        self._wants_where = False
        return super().make_input()

    def make_stage(self) -> Stage:
        self._stage = CnnStage()
        self._stage.where_toggled.connect(self._want_where)
        return self._stage

    def make_answer(self) -> QWidget:
        self.bars, self.rivals = DigitAnswer(), Rivals()
        self._answers = QStackedWidget()
        self._answers.addWidget(self.bars)
        self._answers.addWidget(self.rivals)
        return Card("", self._answers)

    def make_pages(self) -> tuple[tuple[str, QWidget], ...]:
        self.tiles, self.confusion = DigitTiles(), Confusion()
        self._digits: NDArray[np.uint8] | None = None
        self._tested = np.zeros((0, SIZE, SIZE), np.float32)
        self.tiles.picked.connect(self._draw_tested)
        self.confusion.picked.connect(self._draw_tested)
        return ((phrase("100 digits"), self.tiles), (phrase("Mix-ups"), self.confusion))

    def draw(self, frame: Frame[CnnSnapshot, CnnAnswer]) -> None:
        if frame.snapshot is not None:
            self._stage.draw(frame.snapshot, _of_a_drawing(frame.answer))
            self._show_tested(frame.snapshot)

    def show_answer(self, frame: Frame[CnnSnapshot, CnnAnswer]) -> None:
        answer, settings = _of_a_drawing(frame.answer), frame.settings
        compare = isinstance(settings, CnnSettings) and settings.compare
        self._answers.setCurrentWidget(self.rivals if compare else self.bars)
        self.rivals.set_rivals(dict.fromkeys(ARCHITECTURES) if answer is None else answer.rivals)
        self.bars.set_probabilities(None if answer is None else answer.probabilities)

    def openers(self) -> dict[str, Any]:
        return {
            phrase("Train on your own digits"): lambda path: self.open_digits(path, "train"),
            phrase("Test on your own digits"): lambda path: self.open_digits(path, "test"),
        }

    def open_digits(self, path: Path, purpose: Literal["train", "test"]) -> None:
        """Let the network learn from, or be tested on, digits that somebody brought; they are read on a thread."""
        self.tell(phrase("Reading {name} ...", name=path.name))
        threading.Thread(target=self._read, args=(path, purpose), name="read digits", daemon=True).start()

    def _read(self, path: Path, purpose: Literal["train", "test"]) -> None:
        try:
            digits, problems = read_digits(path)
        except (ValueError, OSError) as error:
            self._was_read.emit(None, reason_of(error))
        else:
            told = phrase(
                "{n} digits to train on from {name}." if purpose == "train" else "{n} digits to test on from {name}.",
                n=len(digits.labels),
                name=digits.name,
            )
            self._was_read.emit(Lesson(digits, purpose), joined((told, *problems[:3])))

    def _take_digits(self, lesson: Lesson | None, text: str) -> None:
        if lesson is not None:
            self.session.order(orders.Teach(lesson))
        self.tell(text)

    def lesson_data(self) -> LessonData:
        shot = None if self._frame is None else self._frame.snapshot
        return replace(super().lesson_data(), told=_LEFT_OUT if shot is not None and shot.has_own else "")

    def _take_drawing(self) -> None:
        self.session.ask(CnnQuestion(self.drawing, self._wants_where))

    def _want_where(self, wanted: bool) -> None:
        self._wants_where = wanted
        self._take_drawing()

    def _show_tested(self, snapshot: CnnSnapshot) -> None:
        if self._digits is not snapshot.tested:
            self._digits, self._tested = snapshot.tested, to_ink(snapshot.tested)
            self.tiles.set_digits(self._tested[:TILES], snapshot.labels[:TILES])
        self.tiles.set_predictions(snapshot.predictions[:TILES])
        self.confusion.set_predictions(snapshot.labels, snapshot.predictions, self._tested)

    def _draw_tested(self, index: int) -> None:
        """Put a held-out digit on the pad, as if it were drawn."""
        self.pad.canvas.set_image(self._tested[index])


def _of_a_drawing(answer: CnnAnswer | None) -> CnnAnswer | None:
    """The answer, unless the pad is empty: then there is nothing to say."""
    return answer if answer is not None and answer.image.any() else None
