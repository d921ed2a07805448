"""What there is to see inside an RBM: filters, reconstructions and fantasies, and both phases of learning."""

import numpy as np
from numpy.typing import NDArray
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from playground.data.digits import SIZE
from playground.learners.rbm import RbmSnapshot
from playground.phrases import phrase
from playground.widgets.buttons import Button
from playground.widgets.card import words
from playground.widgets.fitting import Fitting
from playground.widgets.image_grid import ImageGrid
from playground.widgets.look import GAP, INSIDE, scaled
from playground.widgets.nesting import nest
from playground.widgets.numbers import count, number, percent
from playground.widgets.picture import balanced
from playground.widgets.segments import Segments
from playground.widgets.speech import say

FILTERS, REBUILT, FANTASIES = phrase("Filters"), phrase("Reconstructions"), phrase("Fantasies")
SEES, DREAMS, LEARNS = phrase("It sees"), phrase("It dreams"), phrase("It learns")
FORMULA = phrase("A link changes by rate × (⟨v h⟩ seen − ⟨v h⟩ dreamt).")
MOST = 72  # filters that are shown
_ABREAST = 520  # pixels from which on three grids stand side by side

Array = NDArray[np.float32]


class InsidePage(Fitting):
    """Three grids side by side, or one of them where there is no room."""

    def __init__(self) -> None:
        super().__init__()
        self.grids = {title: ImageGrid(title, " ") for title in (FILTERS, REBUILT, FANTASIES)}
        self.which = Segments(tuple(self.grids))
        say(self.which.setAccessibleName, "Which pictures")
        self.which.chosen.connect(lambda _title: self._fit())
        row, column = QHBoxLayout(), QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(INSIDE)
        row.setSpacing(GAP)
        for grid in self.grids.values():
            row.addWidget(grid, 1)
        column.addWidget(self.which)
        nest(column, row, 1)
        self._fit()

    def draw(self, shot: RbmSnapshot, dreamt: Array, temperature: float) -> None:
        """Show the machine, and the newest of its fantasies (n, 28, 28)."""
        units, filters = strongest(shot)
        busy = shot.positive.h.mean(0)
        grid = self.grids[FILTERS]
        grid.set_images(filters, "signed")
        grid.set_caption(phrase("blue: ink, orange: none"))
        grid.set_words(
            [
                phrase("unit {number}: on for {share}", number=count(unit + 1), share=percent(float(busy[unit])))
                for unit in units
            ]
        )
        grid = self.grids[REBUILT]
        seen = shot.positive.v[: len(shot.reconstructed)].reshape(-1, SIZE, SIZE)
        grid.set_images(np.stack([seen, shot.reconstructed], axis=1).reshape(-1, SIZE, SIZE))
        grid.set_columns(6)
        grid.set_caption(phrase("seen, rebuilt: {error} wrong", error=percent(shot.error)))
        grid = self.grids[FANTASIES]
        grid.set_images(dreamt)
        grid.set_caption(phrase("at temperature {temperature}", temperature=number(temperature)))

    def _fit(self) -> None:
        abreast = self.width() >= scaled(_ABREAST)
        self.which.setVisible(not abreast)
        for title, grid in self.grids.items():
            grid.setVisible(abreast or title == self.which.choice())


class PhasesPage(QWidget):
    """What links do while it sees and while it dreams, of one hidden unit or of all, and what is learned from that."""

    def __init__(self) -> None:
        super().__init__()
        self.phases = tuple(ImageGrid(title, " ") for title in (SEES, DREAMS, LEARNS))
        self.units, self.all = ImageGrid(phrase("Hidden units"), phrase("pick one")), Button("All units")
        self._unit = -1
        self._shot: RbmSnapshot | None = None
        self._listed: NDArray[np.intp] = np.zeros(0, np.intp)
        self._place()
        self.units.picked.connect(lambda at: self._pick(int(self._listed[at])))
        self.all.clicked.connect(lambda: self._pick(-1))

    def _place(self) -> None:
        row, foot, column = QHBoxLayout(), QHBoxLayout(), QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(INSIDE)
        row.setSpacing(GAP)
        self._formula = words(FORMULA, "muted")
        self._formula.setWordWrap(True)
        for grid in self.phases:
            row.addWidget(grid, 1)
        foot.addWidget(self.all)
        self._shown = words("", "muted")
        foot.addWidget(self._shown, 1)
        column.addWidget(self._formula)
        nest(column, row, 3)
        nest(column, foot)
        column.addWidget(self.units, 2)

    @property
    def unit(self) -> int:
        """The hidden unit whose phases are shown; -1 for all together."""
        return self._unit

    def draw(self, shot: RbmSnapshot) -> None:
        """Show the phases of the last step."""
        self._shot = shot
        if self._unit >= len(shot.hidden):
            self._unit = -1
        self._listed, filters = strongest(shot)
        self.units.set_images(filters, "signed")
        self.units.set_words([phrase("unit {number}", number=count(unit + 1)) for unit in self._listed])
        at = np.flatnonzero(self._listed == self._unit)
        self.units.set_frames({int(at[0]): "machine"} if len(at) else {})
        self.all.setEnabled(self._unit >= 0)
        self._shown.setText(
            phrase("all pixels, whatever is hidden")
            if self._unit < 0
            else phrase("unit {number}, and how often it is on", number=count(self._unit + 1))
        )
        sees, dreams = phases(shot, self._unit)
        largest = max(float(sees.max()), float(dreams.max()), 1e-6)
        difference = sees - dreams
        pictures = sees / largest, dreams / largest
        for grid, picture, told in zip(self.phases, pictures, self._captions(shot), strict=False):
            grid.set_images(picture[None], "ink")
            grid.set_caption(told)
        self.phases[2].set_images(balanced(difference)[None], "signed")
        self.phases[2].set_caption(phrase("at most {most}", most=number(float(np.abs(difference).max()))))

    def _captions(self, shot: RbmSnapshot) -> tuple[str, str]:
        if self._unit < 0:
            return phrase("mean"), phrase("mean")
        on = (float(phase.h[:, self._unit].mean()) for phase in (shot.positive, shot.negative))
        first, second = (percent(share) for share in on)
        return first, second

    def _pick(self, unit: int) -> None:
        self._unit = unit
        if self._shot is not None:
            self.draw(self._shot)


def strongest(shot: RbmSnapshot) -> tuple[NDArray[np.intp], Array]:
    """At most 72 hidden units with the strongest links, by number, and their filters (n, 28, 28) of -1 to 1."""
    strength = np.einsum("vh,vh->h", shot.weights, shot.weights)
    units = np.sort(np.argsort(-strength, kind="stable")[:MOST])
    return units, balanced(shot.weights[:, units].T.reshape(-1, SIZE, SIZE))


def phases(shot: RbmSnapshot, unit: int) -> tuple[Array, Array]:
    """<v h> of one hidden unit while it sees and while it dreams, (28, 28) each; -1: <v> alone."""
    found = []
    for phase in (shot.positive, shot.negative):
        mean = phase.v.mean(0) if unit < 0 else phase.v.T @ phase.h[:, unit] / len(phase.v)
        found.append(mean.reshape(SIZE, SIZE))
    return found[0], found[1]
