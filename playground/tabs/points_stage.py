"""The middle of a tab of points: the square on which they lie, and beside it what only this machine has."""

from collections.abc import Mapping, Sequence
from typing import Any, ClassVar

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QElapsedTimer, QEvent, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from playground.data.points import Points
from playground.tabs.stage import Stage
from playground.widgets.card import words
from playground.widgets.look import GAP, INSIDE, Theme, rgb, scaled, theme_of
from playground.widgets.point_canvas import PointCanvas
from playground.widgets.point_marks import Mark
from playground.widgets.segments import Segments

POINTS = "Points"
SIDE, WIDEST = 400, 560  # pixels of the views beside the points, of the switch above them
FOLLOWED = 5  # steps a second, which an eye can follow one by one
BETWEEN_VIEWS = 100  # milliseconds, while it learns: views cost more than points, and nobody reads so fast
Colours = NDArray[np.uint8]


class PointsStage(Stage):
    """The points, or another large picture in their place, and views beside them; a small window shows one of all."""

    hint: ClassVar[str] = ""
    """what can be done on the points, told in their corner where there is room"""
    untitled: ClassVar[frozenset[str]] = frozenset()
    """views that need no title beside the points"""
    view_shown = Signal(str)
    dressed = Signal()
    """it is in another theme now"""

    def __init__(self, views: Mapping[str, QWidget] | None = None, large: Mapping[str, QWidget] | None = None) -> None:
        """`views`: by title, one above the other where there is room; `large`: what can be shown for the points."""
        super().__init__()
        self.canvas = PointCanvas()
        self.canvases: tuple[PointCanvas, ...] = (self.canvas,)
        self.is_playing = False
        self._since_views = QElapsedTimer()
        self.pace: float | None = None  # steps a second; None: as fast as it goes
        self._large = {POINTS: self.points_page(), **(large or {})}
        self._views = dict(views or {})
        self._headings = {title: words(title, "heading") for title in self._views}
        self._few, self._all = self._choice((*self._large,)), self._choice((*self._large, *self._views))
        self._stack, self._side = QStackedWidget(), QWidget()
        self._column = QVBoxLayout(self._side)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(INSIDE)
        row = QHBoxLayout()
        row.setSpacing(GAP)
        row.addWidget(self._stack, 1)
        row.addWidget(self._side)
        for picture in self._large.values():
            self._stack.addWidget(picture)
        self.card.column.addLayout(row, 1)
        self._is_compact: bool | None = None
        self.set_compact(False)

    def _choice(self, titles: tuple[str, ...]) -> Segments:
        switch = Segments(titles)
        switch.setAccessibleName("What to look at")
        switch.setMaximumWidth(scaled(WIDEST))
        switch.chosen.connect(self.show_view)
        self.card.add(switch)
        return switch

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

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self.dressed.emit()

    # For the tab.

    def set_compact(self, compact: bool) -> None:
        """Make do with a small window, or use the room of a large one."""
        if compact == self._is_compact:
            return
        shown, self._is_compact = self.view(), compact
        for title, view in self._views.items():
            if compact:
                self._stack.addWidget(view)
            else:
                self._column.addWidget(self._headings[title], 0, Qt.AlignmentFlag.AlignTop)
                self._column.addWidget(view, self.stretch(title))
                view.show()
            self._headings[title].setVisible(not compact and title not in self.untitled)
        self._side.setVisible(bool(self._views) and not compact)
        self._side.setFixedWidth(scaled(SIDE))
        self._all.setVisible(compact and len(self._all.options()) > 1)
        self._few.setVisible(not compact and len(self._large) > 1)
        self.canvas.set_hint("" if compact else self.hint)
        self.show_view(shown if shown in self.switch.options() else POINTS)

    def stretch(self, title: str) -> int:
        """How much of the room that is left a view gets beside the points."""
        return int(title == list(self._views)[-1])

    @property
    def switch(self) -> Segments:
        """The switch between views."""
        return self._all if self._is_compact else self._few

    def view(self) -> str:
        """Which of the views is shown, or which large picture."""
        return self.switch.choice()

    def show_view(self, title: str) -> None:
        """Show another view."""
        self.switch.set_choice(title)
        self._stack.setCurrentWidget({**self._large, **self._views}[title])
        self.view_shown.emit(title)

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
