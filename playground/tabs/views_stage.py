"""A stage of several pictures: in a large window most of them side by side, in a small one a switch between them."""

from collections.abc import Mapping
from typing import ClassVar

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from playground.tabs.stage import Stage
from playground.widgets.card import words
from playground.widgets.look import GAP, INSIDE, scaled
from playground.widgets.nesting import nest
from playground.widgets.segments import Segments
from playground.widgets.speech import say

SIDE, WIDEST = 400, 560  # pixels of the views beside the large picture, of the switch above them


class ViewsStage(Stage):
    """One of several large pictures, and views beside it; a small window shows one of all."""

    untitled: ClassVar[frozenset[str]] = frozenset()
    """views that need no title beside the large picture"""
    view_shown = Signal(str)
    dressed = Signal()
    """it is in another theme now"""

    def __init__(self, large: Mapping[str, QWidget], views: Mapping[str, QWidget] | None = None) -> None:
        """By title. `large`: shown in turn, the first one to begin with; `views`: one above the other at the side."""
        super().__init__()
        self._large, self._views = dict(large), dict(views or {})
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
        nest(self.card.column, row, 1)
        self._is_compact: bool | None = None
        self.set_compact(False)

    def _choice(self, titles: tuple[str, ...]) -> Segments:
        switch = Segments(titles)
        say(switch.setAccessibleName, "What to look at")
        switch.setMaximumWidth(scaled(WIDEST))
        switch.chosen.connect(self.show_view)
        self.card.add(switch)
        return switch

    @property
    def is_compact(self) -> bool:
        """Whether it makes do with a small window."""
        return bool(self._is_compact)

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
        self.show_view(shown if shown in self.switch.options() else next(iter(self._large)))

    def stretch(self, title: str) -> int:
        """How much of the room that is left a view gets beside the large picture."""
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

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self.dressed.emit()
