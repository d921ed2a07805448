"""The VAE tab: draw a digit, see its code, hold the code elsewhere, and watch digits spread over the plane."""

import numpy as np
from PySide6.QtWidgets import QWidget

from playground.data.digits import held_out
from playground.engine.frame import Frame
from playground.learners.vae import Vae
from playground.learners.vae_parts import Array, VaeAnswer, VaeQuestion, VaeSnapshot
from playground.phrases import phrase, verbatim
from playground.tabs.pad_tab import PadTab
from playground.tabs.stage import Stage
from playground.tabs.vae_stage import MANIFOLD, REPAIR, WALK, VaeStage
from playground.tabs.vae_told import verdict_of
from playground.widgets.card import Card
from playground.widgets.curves import Plot
from playground.widgets.figures import Figures
from playground.widgets.numbers import MINUS
from playground.widgets.verdict import Verdict

EXAMPLES = 40  # held-out digits
EXAMPLE, FIRST, SECOND = 33, 36, 27  # which of them is shown before something is drawn, and both ends of the first walk
YOURS, OURS = phrase("Drawing"), phrase("Example")


class VaeTab(PadTab):
    """A pad on the left, codes in the middle, how well the drawing was rebuilt on the right."""

    learner = Vae
    plots = (
        Plot("loss", "Loss, nats a digit", low=0.0),
        Plot("reconstruction", "Reconstruction, nats a digit", low=0.0),
        Plot("kl", "KL, nats a digit", low=0.0),
    )
    trained = "models/vae.safetensors"

    # Places.

    def make_stage(self) -> Stage:
        self.inside = VaeStage()
        return self.inside

    def make_answer(self) -> QWidget:
        self.verdict = Verdict()
        self.figures = Figures(
            {
                phrase("Reconstruction"): phrase(
                    "How surprising the drawing is, given what is made of z: the sum over all pixels."
                ),
                verbatim("KL"): phrase("How far its code is from where codes lie by themselves, N(0, 1)."),
                phrase("Bound"): phrase(
                    "Minus both: the log likelihood of the drawing is at least that (with the mean over epsilon)."
                ),
            }
        )
        return Card("", self.verdict, self.figures)

    def set_compact(self, compact: bool) -> None:
        super().set_compact(compact)
        self.inside.set_compact(compact)

    def _wire(self) -> None:
        super()._wire()
        examples = held_out(EXAMPLES)[0]
        self._example: Array = examples[EXAMPLE]
        self._ends: tuple[Array, Array] = (examples[FIRST], examples[SECOND])
        self._draw_number = 0
        self._held: tuple[float, float] | None = None
        self._shot: VaeSnapshot | None = None
        self.inside.code.held.connect(self._hold)
        self.inside.manifold.held.connect(self._hold)
        self.inside.code.resampled.connect(self._resample)
        self.inside.walk.kept.connect(self._keep)
        self.inside.repair.changed.connect(self._ask)
        self.inside.view_shown.connect(lambda _title: self._ask())
        self.inside.dressed.connect(self._draw_again)

    # Asking.

    @property
    def image(self) -> Array:
        """What goes in: the drawing, or an example while the pad is empty."""
        return self.drawing if self.drawing.any() else self._example

    @property
    def title(self) -> str:
        """What that is called."""
        return YOURS if self.drawing.any() else OURS

    def _ask(self) -> None:
        """Ask for all that is on the screen."""
        view = self.inside.view()
        self.session.ask(
            VaeQuestion(
                self.image,
                self._draw_number,
                self._held,
                cells=self.inside.manifold.cells() if view == MANIFOLD else 0,
                walk=self._ends if view == WALK else None,
                damaged=self.inside.repair.damage(self.image) if view == REPAIR else None,
            )
        )

    def _take_drawing(self) -> None:
        self._held = None
        self._ask()

    def _hold(self, across: float, up: float) -> None:
        self._held = (across, up)
        self._ask()

    def _resample(self) -> None:
        """Another epsilon, and z is the machine's again."""
        self._held = None
        self._draw_number += 1
        self._ask()

    def _keep(self, end: str) -> None:
        """The drawing becomes one end of the walk."""
        first, second = self._ends
        self._ends = (self.image, second) if end == "A" else (first, self.image)
        self._ask()

    def perform(self, beat: int) -> None:
        """Draw, and now and then drag z in a circle."""
        super().perform(beat)
        if beat % 90 >= 60 and self._shot is not None:
            turn, half = 2 * np.pi * beat / 30, self._shot.plane.half
            self._hold(float(0.6 * half * np.cos(turn)), float(0.6 * half * np.sin(turn)))

    # Showing.

    def draw(self, frame: Frame[VaeSnapshot, VaeAnswer]) -> None:
        if frame.snapshot is None:
            return
        self._shot = frame.snapshot
        self.inside.draw(frame.snapshot)
        if frame.answer is None and frame.trouble is None:
            self._ask()

    def show_answer(self, frame: Frame[VaeSnapshot, VaeAnswer]) -> None:
        answer = frame.answer
        if answer is None:
            return
        self.inside.show_answer(answer, self.title, self._ends)
        self._show_figures(answer)
        if frame.snapshot is not None:
            caption, word, sentence, here = verdict_of(frame.snapshot, answer)
            self.verdict.set_verdict(caption, word, sentence)
            self.verdict.set_here(here)

    def _show_figures(self, answer: VaeAnswer) -> None:
        """Nats; a plain autoencoder, which has no deviation, has no KL and gives no bound."""
        reconstruction, bound = answer.reconstruction, answer.reconstruction + answer.kl
        others = (
            (f"{answer.kl:.1f}", f"{MINUS}{bound:.1f}") if answer.deviation.any() else (phrase("none"), phrase("none"))
        )
        self.figures.set_values(f"{reconstruction:.1f}", *others)

    def _draw_again(self) -> None:
        if self._frame is not None:
            self.show_answer(self._frame)

    def close_session(self, timeout: float = 3.0) -> bool:
        """End both threads; whether they ended in time."""
        ended = self.inside.few.close_session(timeout)
        return super().close_session(timeout) and ended
