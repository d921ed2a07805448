"""The large picture of the RBM: what is given, the hidden units, what it makes of it, and the way there."""

from typing import cast

import numpy as np
from PySide6.QtCore import Signal
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout

from playground.learners.rbm import RbmSnapshot
from playground.phrases import joined, phrase
from playground.tabs.rbm_walk import Brush, Walk
from playground.widgets.buttons import Button, IconButton
from playground.widgets.fitting import Fitting
from playground.widgets.image_grid import ImageGrid
from playground.widgets.look import INSIDE, scaled
from playground.widgets.nesting import nest
from playground.widgets.numbers import count
from playground.widgets.segments import Segments
from playground.widgets.speech import say
from playground.widgets.two_layers import TwoLayers
from playground.widgets.two_layers_layout import Places

RUN, PAUSE, STEP = phrase("Run"), phrase("Pause"), phrase("Gibbs step")
STRIP = 18  # of the last pictures
_ONE_ROW, _BRUSH = 540, 180  # pixels: from where on all controls stand in one row; of the brush


class RestorePage(Fitting):
    """Controls of the chain and of the brush, both layers, and the last pictures."""

    step_wanted = Signal()
    run_wanted = Signal(bool)
    restart_wanted = Signal()
    brushed = Signal(object, str)
    """bool (28, 28), and which brush"""

    def __init__(self) -> None:
        super().__init__()
        self.once, self.run = Button(STEP, "step"), Button(RUN, "play", "primary")
        self.back = IconButton("Back to what is given", "start-again")
        self.kind, self.all = Segments(("Hold", "Lean", "Free")), Button("All")
        self.layers = TwoLayers()
        self.strip = ImageGrid(phrase("The way there"))
        self._is_running = False
        self._place()
        self._wire()

    def _place(self) -> None:
        say(self.kind.setAccessibleName, "What your brush does")
        say(self.all.setToolTip, "Do this to the whole picture")
        say(
            self.kind.setToolTip,
            "Hold: stays as given. Lean: more or less as given. Free: becomes what the machine likes.",
        )
        self._bar, chain, brush = (QBoxLayout(QBoxLayout.Direction.LeftToRight) for _ in range(3))
        for button in (self.run, self.once, self.back):
            chain.addWidget(button)
        chain.addStretch(1)
        brush.addStretch(1)
        for part in (self.kind, self.all):
            brush.addWidget(part)
        nest(self._bar, chain, 1)
        nest(self._bar, brush)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(INSIDE)
        nest(column, self._bar)
        column.addWidget(self.layers, 10)
        column.addWidget(self.strip, 1)

    def _wire(self) -> None:
        self.once.clicked.connect(lambda: self.step_wanted.emit())
        self.run.clicked.connect(lambda: self.run_wanted.emit(not self._is_running))
        self.back.clicked.connect(lambda: self.restart_wanted.emit())
        self.layers.brushed.connect(lambda where: self.brushed.emit(where, self.brush()))
        self.all.clicked.connect(lambda: self.brushed.emit(np.ones((28, 28), np.bool_), self.brush()))

    def brush(self) -> Brush:
        """What the brush does."""
        return cast(Brush, self.kind.choice())

    def set_running(self, running: bool) -> None:
        """Whether steps follow each other by themselves."""
        if running != self._is_running:
            self._is_running = running
            self.run.setText(PAUSE if running else RUN)
            say(self.run.setAccessibleName, PAUSE if running else RUN)
            self.run.set_icon("pause" if running else "play")

    # What is shown.

    def draw(self, shot: RbmSnapshot) -> None:
        """Show the machine's links."""
        self.layers.set_weights(shot.weights)

    def show_walk(self, walk: Walk) -> None:
        """Show how far the chain came."""
        self.layers.set_given(walk.image, walk.held, walk.lost, _marks(walk))
        past, answer = walk.past, walk.answer
        if answer is not None:
            self.layers.set_hidden(answer.hidden, answer.units)
        blank = np.zeros_like(walk.image)
        self.layers.set_restored(blank if walk.restored is None else walk.restored, past.told)
        shown = past.pictures[-STRIP:]
        first = past.steps - len(shown) + 1
        self.strip.set_images(shown if len(shown) else None)
        some = phrase("the last {count} pictures", count=len(shown))
        self.strip.set_caption(some if len(shown) > 1 else phrase("step by step"))
        self.strip.set_words([phrase("step {step}", step=count(first + i)) for i in range(len(shown))])

    # Room.

    def _fit(self) -> None:
        """Controls in one row or in two, the layers as high as is of use at this width."""
        across, down = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        self._bar.setDirection(across if self.width() >= scaled(_ONE_ROW) else down)
        self.layers.setMaximumHeight(Places.height_for(self.width()))
        self.kind.setFixedWidth(scaled(_BRUSH))


def _marks(walk: Walk) -> str:
    """How many pixels are held, and how many free."""
    held, lost = int(walk.held.sum()), int(walk.lost.sum())
    if not held and not lost:
        return phrase("28 × 28, brush to hold")
    told = phrase("{n} held", n=count(held)), phrase("{n} free", n=count(lost))
    return joined((each for each, n in zip(told, (held, lost), strict=True) if n), ", ")
