"""The tab of the GAN for digits: draw one and have it judged, ask for a 7, play against the discriminator."""

import numpy as np
from numpy.typing import NDArray
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from playground.data.scribbles import scribble
from playground.engine.frame import Frame
from playground.learners.augmentation import MadeDigits
from playground.learners.gan_digits import GanDigits
from playground.learners.gan_digits_parts import (
    REAL,
    SHOWN,
    GanDigitsAnswer,
    GanDigitsQuestion,
    GanDigitsShot,
    Heap,
    Verdicts,
    verdict,
)
from playground.learners.gan_digits_told import told
from playground.phrases import phrase
from playground.tabs.gan_digits_scores import AutoencoderScores, is_there
from playground.tabs.gan_digits_stage import (
    AUTOENCODER,
    DRAWING,
    GAME,
    JUDGE,
    ODD,
    GanDigitsStage,
)
from playground.tabs.pad_tab import PadTab
from playground.tabs.stage import Stage
from playground.widgets.bars import with_article
from playground.widgets.card import Card
from playground.widgets.curves import Plot
from playground.widgets.numbers import percent
from playground.widgets.odd_ones import Score
from playground.widgets.verdict import Verdict

HEAPS = 10  # of made digits, for the experiment
Array = NDArray[np.float32]


class GanDigitsTab(PadTab):
    """A pad on the left, made digits in the middle, the discriminator's verdict on the right."""

    learner = GanDigits
    plots = (
        Plot("distance", "Distance from real digits", low=0.0),
        Plot("generator", "Generator's loss", low=0.0),
        Plot("discriminator", "Discriminator's loss", low=0.0),
        Plot("accuracy", "Discriminator right, %", low=0.0, high=1.0, percent=True),
    )
    trained = "models/gan_digits.safetensors"

    # Places.

    def make_stage(self) -> Stage:
        self.inside = GanDigitsStage()
        return self.inside

    def make_answer(self) -> QWidget:
        self.verdict = Verdict()
        return Card("", self.verdict)

    def set_compact(self, compact: bool) -> None:
        super().set_compact(compact)
        self.inside.set_compact(compact)

    def _wire(self) -> None:
        super()._wire()
        self._picked: int | None = None
        self._before: int | None = None
        self._lot = 0  # which scribble, and which of the digits, are among the odd ones
        self._odd: list[Array] | None = None
        self._heaps: list[Heap] | None = None
        self.autoencoder = AutoencoderScores()
        self.autoencoder.scored.connect(self._show_autoencoder)
        self.inside.label_chosen.connect(lambda _: self._ask())
        self.inside.picked.connect(self._pick)
        self.inside.view_shown.connect(self._turn_to)
        self.inside.game.wanted.connect(lambda _: self._ask())
        self.inside.odd.others.clicked.connect(self._draw_others)
        self.inside.few.data_wanted.connect(self._begin_heaps)

    # Asking.

    def _ask(self) -> None:
        """Ask for all that is on the screen."""
        view, label = self.inside.view(), self.inside.label
        self.session.ask(
            GanDigitsQuestion(
                pictures=np.stack(self._odd if view == ODD and self._odd is not None else [self.drawing]),
                label=label,
                picked=self._picked,
                other=self._before,
                round=self.inside.game.number if view == GAME else None,
                pool=None if self._heaps is None else len(self._heaps),
            )
        )

    def _turn_to(self, view: str) -> None:
        if view == ODD:
            self._show_odd_ones()
        self._ask()

    def _take_drawing(self) -> None:
        if self._odd is not None:
            self._odd[DRAWING] = self.drawing
            self._show_odd_ones()
        self._ask()

    def _pick(self, index: int) -> None:
        """Look at one digit, and at the way to it from the one picked before."""
        if index != self._picked:
            self._before, self._picked = self._picked, index
        self._ask()

    # Showing.

    def draw(self, frame: Frame[GanDigitsShot, GanDigitsAnswer]) -> None:
        shot = frame.snapshot
        if shot is None:
            return
        if frame.answer is None and frame.trouble is None:
            self._ask()
        self.curves.set_level("distance", shot.floor, phrase("real ones"))
        self.inside.draw(shot, frame.answer)
        if self._odd is None:
            self._draw_others()

    def show_answer(self, frame: Frame[GanDigitsShot, GanDigitsAnswer]) -> None:
        answer = frame.answer
        if frame.snapshot is not None:
            self.verdict.set_here(told(frame.snapshot))
        if answer is None:
            return
        self._show_verdict(answer.verdicts)
        self._show_scores(answer.verdicts)
        self.inside.show_round(answer)
        if answer.pool is not None:
            self._take_heap(answer.pool)

    def _show_verdict(self, verdicts: Verdicts) -> None:
        """What the discriminator says of the drawing."""
        if not self.drawing.any():
            self.verdict.set_verdict(
                phrase("Draw a digit and"), phrase("fool it"), phrase("The discriminator says if it takes it for real.")
            )
            return
        (word, sure), label = verdict(float(verdicts.logits[DRAWING])), int(verdicts.labels[DRAWING])
        caption = (
            phrase("The discriminator takes your drawing, as {digit}, for", digit=with_article(label))
            if self.inside.label is None
            else phrase("The discriminator takes your drawing, as the {digit} that it should be, for", digit=label)
        )
        usual = percent(float(verdicts.ranks[DRAWING]))
        said = phrase("{sure} sure. More real to it than {usual} of real digits.", sure=percent(sure), usual=usual)
        self.verdict.set_verdict(caption, word, said)

    # Odd ones.

    def _draw_others(self) -> None:
        """Another scribble, another made digit, another real one, which stay while the machine goes on learning."""
        made, real = self.inside.made.images(), self.inside.real_digits(SHOWN)
        if made is None:
            return
        lot, self._lot = self._lot, self._lot + 1
        self._odd = [self.drawing, scribble(lot), made[lot % len(made)], real[lot % len(real)]]
        self._show_odd_ones()
        self._ask()

    def _show_odd_ones(self) -> None:
        if self._odd is None:
            return
        for index, picture in enumerate(self._odd):
            self.inside.odd.set_picture(index, picture)
        self._ask_autoencoder()

    def _ask_autoencoder(self) -> None:
        """Only while somebody looks: its machine is read when it is asked first."""
        is_wanted = self.inside.view() == ODD and self._odd is not None and is_there()
        self.inside.odd.set_machine_shown(AUTOENCODER, is_there())
        if is_wanted and self._odd is not None:
            self.autoencoder.ask(self._drawn_ones())
            self._show_autoencoder()

    def _drawn_ones(self) -> list[Array]:
        """The odd ones without an empty pad."""
        return [picture for picture in self._odd or () if picture.any()]

    def _show_scores(self, verdicts: Verdicts) -> None:
        """What the discriminator makes of the odd ones, if it was asked about them."""
        if self._odd is None or len(verdicts.logits) != len(self._odd):
            return
        for index, picture in enumerate(self._odd):
            if picture.any():
                word, sure = verdict(float(verdicts.logits[index]))
                told = (
                    phrase("Real, {sure}", sure=percent(sure))
                    if word == REAL
                    else phrase("Made, {sure}", sure=percent(sure))
                )
                self.inside.odd.set_score(index, JUDGE, Score(float(verdicts.ranks[index]), told))

    def _show_autoencoder(self) -> None:
        for index, picture in enumerate(self._odd or ()):
            score = self.autoencoder.score(picture) if picture.any() else None
            if score is not None:
                self.inside.odd.set_score(index, AUTOENCODER, score)

    # The experiment.

    def _begin_heaps(self) -> None:
        """Have digits made for the experiment, a heap at a time."""
        self._heaps = []
        self._ask()

    def _take_heap(self, heap: Heap) -> None:
        if self._heaps is None or heap.number != len(self._heaps):
            return
        self._heaps.append(heap)
        if len(self._heaps) == HEAPS:
            self._begin_experiment(self._heaps)
            self._heaps = None
        self._ask()

    def _begin_experiment(self, heaps: list[Heap]) -> None:
        frame = self._frame
        if frame is not None and frame.snapshot is not None:
            images, labels = np.concatenate([h.images for h in heaps]), np.concatenate([h.labels for h in heaps])
            self.inside.few.set_data(MadeDigits(images, labels, frame.snapshot.seen, frame.seed))

    # The visitor.

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self.inside.view() != GAME or not self.inside.game.press(event.key()):
            super().keyPressEvent(event)

    def close_session(self, timeout: float = 3.0) -> bool:
        ended = self.inside.few.close_session(timeout)
        ended = self.autoencoder.close(timeout) and ended
        return super().close_session(timeout) and ended
