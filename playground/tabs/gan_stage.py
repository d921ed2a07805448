"""The inside of a GAN in the plane: real and made-up points, what the discriminator believes, and how both play."""

from collections.abc import Sequence
from typing import Any

import numpy as np
from numpy.typing import NDArray
from PySide6.QtWidgets import QVBoxLayout, QWidget

from playground.data.points import Points
from playground.learners.gan_parts import PHASES, GanShot
from playground.phrases import phrase
from playground.tabs.points_stage import Colours, PointsStage
from playground.widgets.gan_flow import GanFlow, Play
from playground.widgets.gan_marks import Arrows, BeliefMap, Dots, NoiseSheet
from playground.widgets.layers import Layers
from playground.widgets.look import INSIDE, Theme, rgb
from playground.widgets.numbers import number
from playground.widgets.phases import Phase, Phases
from playground.widgets.point_marks import Halos, Mark

YOURS, MADE, MAP, SHEET, ARROWS = (
    phrase("Yours"), phrase("Made up"), phrase("Map"), phrase("Sheet"), phrase("Arrows"),
)  # fmt: skip
FLOW, SLOWLY = phrase("How they play"), phrase("One step, slowly")
EMPTY = phrase("Click here to set points")


class GanStage(PointsStage):
    """Five layers on one square, each of which can be hidden; beside it both nets and the parts of a step."""

    hint = phrase("Click to add a point; the blue ones are made up")

    def __init__(self) -> None:
        self.layers = Layers({YOURS: "your dots", MADE: "its dots", MAP: "map", SHEET: "sheet", ARROWS: "arrow"})
        self.flow, self.phases = GanFlow(), Phases()
        self._edited: tuple[Points, NDArray[np.floating], Colours] | None = None
        super().__init__({FLOW: self.flow, SLOWLY: self.phases})
        self.layers.switched.connect(self._switch)

    def points_page(self) -> QWidget:
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(INSIDE)
        column.addWidget(self.layers)
        column.addWidget(self.canvas, 1)
        return page

    def stretch(self, title: str) -> int:
        return int(title == FLOW)

    def _switch(self, title: str, on: bool) -> None:
        if title == YOURS:
            self.canvas.set_hint("" if self.is_compact else self.hint, EMPTY if on else "")
            if self._edited is not None:
                self.show_points(*self._edited)
        self.dressed.emit()

    # On the square.

    def show_points(self, points: Points, x: NDArray[np.floating], colours: Colours) -> None:
        """Show the visitor's points, unless they are hidden."""
        self._edited = points, x, colours
        if self.layers.is_on(YOURS):
            super().show_points(points, x, colours)
        else:
            self.canvas.set_points(np.zeros((0, 2)), np.zeros((0, 3), np.uint8))

    def colours(self, shot: GanShot, theme: Theme) -> Colours:
        return np.broadcast_to(np.array(rgb(theme.you), np.uint8), (len(shot.x), 3))

    def marks(self, shot: GanShot, answer: Any, theme: Theme) -> tuple[Sequence[Mark], Sequence[Mark]]:
        if not len(shot.x):
            return (), ()
        made = len(shot.arrows)
        below: list[tuple[str, Mark]] = [
            (MAP, BeliefMap(shot.belief, shot.low, shot.high)),
            (SHEET, NoiseSheet(shot.sheet)),
        ]
        above: list[tuple[str, Mark]] = [(MADE, Dots(shot.fakes)), (ARROWS, Arrows(shot.fakes[:made], shot.arrows))]
        if shot.batch is not None and self.is_calm:
            above += [
                (MADE, Halos(shot.batch.fake, np.array(rgb(theme.machine), np.uint8))),
                (YOURS, Halos(shot.batch.real, np.array(rgb(theme.you), np.uint8))),
            ]
        is_on = self.layers.is_on
        return [mark for title, mark in below if is_on(title)], [mark for title, mark in above if is_on(title)]

    # Beside it.

    def show_views(self, shot: GanShot, answer: Any) -> None:
        self.flow.set_play(play_of(shot))
        loss_d, loss_g = shot.losses
        yours, made = shot.believed
        notes = (
            _of_numbers(shot.noise.shape[1]),
            phrase("yours {yours:.0%}, those {made:.0%} real", yours=yours + 0.5, made=made + 0.5),
            phrase("loss {loss}", loss=number(loss_d)),
            phrase("the arrows"),
            phrase("loss {loss}", loss=number(loss_g)),
        )
        self.phases.set_phases([Phase(title, note) for title, note in zip(PHASES, notes, strict=True)])
        self.phases.set_present(shot.phase - 1 if shot.phase else len(PHASES))


def _of_numbers(count: int) -> str:
    """How many random numbers become a point."""
    return phrase("of 1 number each") if count == 1 else phrase("of {count} numbers each", count=count)


def play_of(shot: GanShot) -> Play:
    """What the picture of both nets shows: of a slow step its own points, else those that are always shown."""
    (left, bottom), (right, top) = shot.low, shot.high
    low, size = np.array([left, bottom]), np.array([right - left, top - bottom])
    yours, made = shot.points.plane.places(shot.x), shot.fakes
    noise = shot.noise
    if shot.batch is not None:
        noise, made = shot.batch.noise, shot.batch.fake
        yours = shot.batch.real if len(shot.batch.real) else yours
    across = noise[:, :2] if noise.shape[1] > 1 else np.column_stack([noise[:, 0], np.zeros(len(noise))])
    reach = max(float(np.abs(across).max(initial=0.0)), 1.0)
    return Play(
        0.5 + across / (2 * reach),
        (made - low) / size,
        (yours - low) / size,
        shot.believed[1] + 0.5,
        shot.believed[0] + 0.5,
        shot.phase,
    )
