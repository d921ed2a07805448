"""The middle of the RBM's tab: restoring, the pictures inside, both phases."""

import numpy as np
from numpy.typing import NDArray

from playground.learners.rbm import RbmSnapshot
from playground.phrases import phrase
from playground.tabs.rbm_inside import InsidePage, PhasesPage
from playground.tabs.rbm_restore import RestorePage
from playground.tabs.views_stage import ViewsStage

RESTORE, INSIDE, PHASES = phrase("Restore"), phrase("Inside"), phrase("Phases")


class RbmStage(ViewsStage):
    """One of three pages."""

    def __init__(self) -> None:
        self.restore, self.inside, self.phases = RestorePage(), InsidePage(), PhasesPage()
        super().__init__({RESTORE: self.restore, INSIDE: self.inside, PHASES: self.phases})
        self._shown: tuple[RbmSnapshot, NDArray[np.float32], float] | None = None
        self.view_shown.connect(lambda _title: self._show())

    def draw(self, shot: RbmSnapshot, dreamt: NDArray[np.float32], temperature: float) -> None:
        """Show a snapshot, and the newest fantasies (n, 28, 28)."""
        self._shown = shot, dreamt, temperature
        self._show()

    def _show(self) -> None:
        if self._shown is None:
            return
        shot, dreamt, temperature = self._shown
        match self.view():
            case "Restore":
                self.restore.draw(shot)
            case "Inside":
                self.inside.draw(shot, dreamt, temperature)
            case _:
                self.phases.draw(shot)
