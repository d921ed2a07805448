"""A walk from one drawing to another, straight through the space of codes."""

import numpy as np
from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QHideEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from playground.learners.vae_parts import Array, Plane, VaeAnswer, VaeSnapshot, Walk
from playground.phrases import phrase, verbatim
from playground.tabs.vae_code import on_plane, show_plane
from playground.widgets.buttons import Button
from playground.widgets.image_grid import ImageGrid
from playground.widgets.latent_plane import LatentPlane
from playground.widgets.look import GAP, INSIDE
from playground.widgets.nesting import nest
from playground.widgets.numbers import percent
from playground.widgets.picture_row import PictureRow, Shown
from playground.widgets.scale import Scale
from playground.widgets.slider import Slider
from playground.widgets.speech import say

PACE = 60  # milliseconds from one picture to the next while it plays
_NARROW = 400  # pixels: a page that has no room for the plane
STRIP = 11  # pictures of the whole way
PLAY, PAUSE = phrase("Play"), phrase("Pause")


class WalkPage(QWidget):
    """Both ends and where one is between them, the way on the plane, and the whole way as a strip."""

    kept = Signal(str)
    """the drawing is to be the end "A" or "B" """

    def __init__(self) -> None:
        super().__init__()
        self.pictures, self.plane = PictureRow(phrase("From A to B")), LatentPlane(phrase("The way on the plane"))
        self.plane.setEnabled(False)  # here it only shows
        self.strip = ImageGrid(phrase("The whole way"), phrase("press a picture to go there"))
        self.strip.set_columns(STRIP)
        self.share = Slider(phrase("From A to B"), Scale(0, 100, whole=True), "%")
        self.keep_a, self.keep_b = Button("Keep A"), Button("Keep B")
        self.play = Button(PLAY, "play", "primary")
        self._ends: tuple[Array, Array] | None = None
        self._walk: Walk | None = None
        self._plane = Plane((0, 1), 3.0)
        self._ahead = 1
        self._clock = QTimer(self)
        self._clock.setInterval(PACE)
        self._place()
        self._wire()

    def _place(self) -> None:
        top, row, column = QHBoxLayout(), QHBoxLayout(), QVBoxLayout(self)
        row.addWidget(self.keep_a)
        row.addWidget(self.keep_b)
        row.addStretch(1)
        row.addWidget(self.play)
        for part, stretch in ((self.pictures, 3), (self.plane, 2)):
            top.addWidget(part, stretch)
        top.setSpacing(GAP)
        row.setSpacing(INSIDE)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(INSIDE)
        nest(column, top, 5)
        nest(column, row)
        column.addWidget(self.share)
        column.addWidget(self.strip, 2)

    def _wire(self) -> None:
        for button, end in ((self.keep_a, "A"), (self.keep_b, "B")):
            say(button.setToolTip, phrase("The drawing on the pad becomes {end}", end=end))
            button.clicked.connect(lambda _=False, end=end: self.kept.emit(end))
        self.play.clicked.connect(lambda: self.set_playing(not self.is_playing()))
        self.share.moved.connect(lambda _: self._take_hold())
        self.strip.picked.connect(self._go_to)
        self._clock.timeout.connect(self.move_on)

    # What is shown.

    def show_digits(self, shot: VaeSnapshot) -> None:
        """Show where the held-out digits lie."""
        self._plane = shot.plane
        show_plane(self.plane, shot)

    def show_answer(self, answer: VaeAnswer, ends: tuple[Array, Array]) -> None:
        """Show the walk that came with an answer, if one did."""
        if answer.walk is None:
            return
        self._walk, self._ends, self._plane = answer.walk, ends, answer.plane
        stops = np.linspace(0, len(answer.walk.pictures) - 1, STRIP).round().astype(int)
        self.strip.set_images(answer.walk.pictures[stops])
        self.strip.set_words([phrase("{share} of the way", share=percent(i / (STRIP - 1))) for i in range(STRIP)])
        self._show()

    def position(self) -> float:
        """How far one is, from 0 at A to 1 at B."""
        return self.share.number() / 100

    def is_playing(self) -> bool:
        """Whether one walks by oneself."""
        return self._clock.isActive()

    def set_playing(self, playing: bool) -> None:
        """Walk to and fro, or stand."""
        self._clock.start() if playing else self._clock.stop()
        self.play.setText(PAUSE if playing else PLAY)
        say(self.play.setAccessibleName, PAUSE if playing else PLAY)
        self.play.set_icon("pause" if playing else "play")

    def move_on(self) -> None:
        """One step on, and back again at either end."""
        at = self.share.number() + 3 * self._ahead
        if not 0 <= at <= 100:
            self._ahead = -self._ahead
        self.share.set_number(min(max(int(at), 0), 100))
        self._show()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.plane.setVisible(self.width() >= _NARROW)

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self.set_playing(False)

    def _take_hold(self) -> None:
        self.set_playing(False)
        self._show()

    def _go_to(self, index: int) -> None:
        self.share.set_number(round(100 * index / (STRIP - 1)))
        self._take_hold()

    def _show(self) -> None:
        walk, ends, share = self._walk, self._ends, self.position()
        if walk is None or ends is None:
            return
        here = walk.pictures[round(share * (len(walk.pictures) - 1))]
        self.pictures.set_pictures(
            [
                Shown(verbatim("A"), ends[0], phrase("drawn")),
                Shown(phrase("Here"), here, percent(share)),
                Shown(verbatim("B"), ends[1], phrase("drawn")),
            ]
        )
        self.plane.set_way(on_plane(walk.codes[0], self._plane), on_plane(walk.codes[-1], self._plane), share)
        self.strip.set_frames({round(share * (STRIP - 1)): "you"})
