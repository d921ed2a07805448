"""The middle of a tab of points: the square on which they lie, and beside it what only this machine has."""

from collections.abc import Mapping, Sequence
from typing import Any, ClassVar

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QElapsedTimer
from PySide6.QtWidgets import QWidget

from playground.data.points import Points
from playground.phrases import phrase
from playground.tabs.views_stage import ViewsStage
from playground.widgets.look import Theme, rgb, theme_of
from playground.widgets.point_canvas import PointCanvas
from playground.widgets.point_marks import Mark

POINTS = phrase("Points")
FOLLOWED = 5  # steps a second, which an eye can follow one by one
BETWEEN_VIEWS = 100  # milliseconds, while it learns: views cost more than points, and nobody reads so fast
Colours = NDArray[np.uint8]


class PointsStage(ViewsStage):
    """The points, or another large picture in their place, and views beside them; a small window shows one of all."""

    hint: ClassVar[str] = ""
    """what can be done on the points, told in their corner where there is room"""

    def __init__(self, views: Mapping[str, QWidget] | None = None, large: Mapping[str, QWidget] | None = None) -> None:
        """`views`: by title, one above the other where there is room; `large`: what can be shown for the points."""
        self.canvas = PointCanvas()
        self.canvases: tuple[PointCanvas, ...] = (self.canvas,)
        self.is_playing = False
        self._since_views = QElapsedTimer()
        self.pace: float | None = None  # steps a second; None: as fast as it goes
        super().__init__({POINTS: self.points_page(), **(large or {})}, views)

    # What an architecture adds.

    def points_page(self) -> QWidget:
        """Where the points are; more canvases than one may be there."""
        return self.canvas

    def colours(self, shot: Any, theme: Theme) -> Colours:
        """(n, 3) the colour of each point."""
        return plain_colours(len(shot.x), theme)

    def marks(self, shot: Any, answer: Any, theme: Theme) -> tuple[Sequence[Mark], Sequence[Mark]]:
        """What is drawn below the points, and above them."""
        return (), ()

    def show_views(self, shot: Any, answer: Any) -> None:
        """Show the views beside the points."""

    @property
    def is_calm(self) -> bool:
        """Whether an eye can follow single steps: what only these have may be shown."""
        return not self.is_playing or (self.pace is not None and self.pace <= FOLLOWED)

    # For the tab.

    def set_compact(self, compact: bool) -> None:
        super().set_compact(compact)
        self.canvas.set_hint("" if compact else self.hint)

    def draw(self, points: Points, colours: Colours, shot: Any, answer: Any) -> None:
        """Show what the machine made of the points."""
        if shot.points is points:  # else the visitor has edited them since
            self.show_points(points, shot.x, colours)
        below, above = self.marks(shot, answer, theme_of(self))
        self.canvas.set_marks(below, above)
        if not self.is_playing or not self._since_views.isValid() or self._since_views.elapsed() >= BETWEEN_VIEWS:
            self._since_views.restart()
            self.show_views(shot, answer)

    def show_points(self, points: Points, x: NDArray[np.floating], colours: Colours) -> None:
        """Show points alone, as while the visitor edits them."""
        self.canvas.set_points(points.plane.places(x), colours, points.own)


def plain_colours(count: int, theme: Theme) -> Colours:
    """Points of which nothing is known yet."""
    return np.broadcast_to(np.array(rgb(theme.muted), np.uint8), (count, 3))


def group_colours(labels: NDArray[np.integer], theme: Theme) -> Colours:
    """(n,) groups -> (n, 3) their colours, and those of points that belong to none, -1."""
    table = np.array([*map(rgb, theme.groups), rgb(theme.muted)], np.uint8)
    return table[np.where(labels < 0, len(theme.groups), labels % len(theme.groups))]


def mixed_colours(shares: NDArray[np.floating], theme: Theme) -> Colours:
    """(n, k) shares -> (n, 3) the groups' colours, mixed."""
    table = np.array([rgb(theme.groups[i % len(theme.groups)]) for i in range(shares.shape[1])], np.float32)
    table = table.reshape(-1, 3)
    return np.clip(np.rint(shares @ table), 0, 255).astype(np.uint8)
