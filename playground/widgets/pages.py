"""Several views of which a narrow window shows one at a time, and a wide one the first beside the others."""

from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from playground.widgets import look
from playground.widgets.card import Card
from playground.widgets.segments import Segments
from playground.widgets.speech import say

OWN_HEIGHT = 212  # pixels


class Pages(QWidget):
    """The first page (the curves) has a card of its own where there is room; the others share one and a switch."""

    def __init__(self, pages: tuple[tuple[str, QWidget], ...]) -> None:
        super().__init__()
        self._pages = dict(pages)
        self._own = Card()
        self._shared = Card()
        titles = tuple(self._pages)
        self._all, self._rest = self._switch(titles), self._switch(titles[1:] or titles)
        self._stack = QStackedWidget()
        self._shared.add(self._stack, 1)
        for page in self._pages.values():
            self._stack.addWidget(page)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look.GAP)
        self._own.setMinimumHeight(OWN_HEIGHT)
        column.addWidget(self._own, 4)
        column.addWidget(self._shared, 5)
        self.set_compact(False)

    def set_compact(self, compact: bool) -> None:
        """Whether there is room for one card only."""
        first, *rest = self._pages.values()
        if compact:
            self._stack.insertWidget(0, first)
        else:
            self._own.add(first, 1)
            first.show()
        self._own.setVisible(not compact)
        self._shared.setVisible(compact or bool(rest))
        self._all.setVisible(compact and bool(rest))
        self._rest.setVisible(not compact and len(rest) > 1)
        self.show_page(next(iter(self._pages)) if compact or not rest else self._rest.choice())

    @property
    def pages(self) -> dict[str, QWidget]:
        """All pages by title."""
        return dict(self._pages)

    def show_page(self, title: str) -> None:
        """Turn to the page of that title."""
        for switch in (self._all, self._rest):
            if title in switch.options():
                switch.set_choice(title)
        if self._stack.indexOf(self._pages[title]) >= 0:
            self._stack.setCurrentWidget(self._pages[title])

    def _switch(self, titles: tuple[str, ...]) -> Segments:
        switch = Segments(titles)
        say(switch.setAccessibleName, "What to show")
        switch.chosen.connect(self.show_page)
        self._shared.add(switch)
        return switch
