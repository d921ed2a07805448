"""Repair: a drawing is damaged, and both nets make it anew."""

from typing import Literal

import numpy as np
from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from playground.data.damage import with_bite, with_noise
from playground.learners.vae_parts import Array, Mask, Repair, VaeAnswer
from playground.learners.vae_views import ROUNDS
from playground.phrases import phrase
from playground.widgets.card import words
from playground.widgets.look import GAP, INSIDE, scaled
from playground.widgets.nesting import nest
from playground.widgets.numbers import number
from playground.widgets.picture_row import PictureRow, Shown
from playground.widgets.scale import Scale
from playground.widgets.segments import Segments
from playground.widgets.slider import Slider
from playground.widgets.speech import say

NOISE = phrase("Noise")
BITES: dict[str, Literal["left", "right", "top", "bottom"]] = {
    phrase("Bite left"): "left",
    phrase("Bite right"): "right",
    phrase("Bite top"): "top",
    phrase("Bite bottom"): "bottom",
}
_FIRST = 40  # per cent
_NARROW = 480  # pixels
_TOLD = {
    True: phrase("Noise can be anywhere, so the whole picture is made anew from its code: what no digit has is gone."),
    False: phrase(
        "It is known what is missing: the rest stays, and after {rounds} rounds both fit together.", rounds=ROUNDS
    ),
}


class RepairPage(QWidget):
    """What happens to the drawing, how much of it, and what becomes of it."""

    changed = Signal()
    """another damage was chosen"""

    def __init__(self) -> None:
        super().__init__()
        self.kind = Segments((NOISE, *BITES))
        say(self.kind.setAccessibleName, "What happens to the drawing")
        self.share = Slider(phrase("How much"), Scale(10, 90, whole=True), "%")
        self.share.set_number(_FIRST)
        self.pictures, self.told = PictureRow(phrase("Damage and repair")), words("", "muted")
        self.told.setWordWrap(True)
        self._whole: Array | None = None
        self._row = row = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        column = QVBoxLayout(self)
        row.setSpacing(GAP)
        row.addWidget(self.kind, 3, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self.share, 1)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(INSIDE)
        nest(column, row)
        column.addWidget(self.pictures, 1)
        column.addWidget(self.told)
        self.kind.chosen.connect(lambda _: self.changed.emit())
        self.share.moved.connect(lambda _: self.changed.emit())
        self.kind.set_choice(phrase("Bite left"))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where there is little room, the slider stands below the kinds of damage, and nothing is explained."""
        super().resizeEvent(event)
        directions, is_narrow = QBoxLayout.Direction, self.width() < scaled(_NARROW)
        self._row.setDirection(directions.TopToBottom if is_narrow else directions.LeftToRight)
        self.told.setVisible(not is_narrow)

    def damage(self, image: Array) -> tuple[Array, Mask]:
        """The drawing after what is chosen, and where it is known to be damaged."""
        share = self.share.number() / 100
        if (kind := self.kind.choice()) == NOISE:
            return with_noise(image, share)[0], np.zeros(image.shape, np.bool_)
        return with_bite(image, BITES[kind], share)

    def show_answer(self, answer: VaeAnswer, title: str) -> None:
        """Show the repair that came with an answer, if one did."""
        if answer.repair is None:
            return
        self.pictures.set_pictures(_pictures(answer.repair, answer.image, title))
        self.told.setText(_TOLD[answer.repair.often is None])


def _pictures(repair: Repair, whole: Array, title: str) -> list[Shown]:
    shown = [(title, whole), (phrase("Damaged"), repair.damaged)]
    if repair.often is None:
        shown.append((phrase("Repaired"), repair.once))
    else:
        shown += [(phrase("Repaired once"), repair.once), (phrase("{count} times", count=ROUNDS), repair.often)]
    lines = [phrase("as it was"), *(phrase("error {error}", error=number(error)) for error in repair.errors)]
    return [Shown(name, image, line) for (name, image), line in zip(shown, lines, strict=True)]
