"""The window: families and tabs on top, the tab below, each built on its first visit."""

import logging
import threading
import time
from collections.abc import Callable
from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QKeyEvent, QPaintEvent
from PySide6.QtWidgets import QApplication, QStackedWidget, QVBoxLayout, QWidget

from playground import catalogue
from playground.app import garbage
from playground.app.endings import Endings
from playground.app.header import Header
from playground.app.menu import MoreMenu
from playground.catalogue import Entry
from playground.data.guides import guide
from playground.data.resources import resource
from playground.phrases import phrase
from playground.tabs.desk import Desk
from playground.widgets import look, speech
from playground.widgets.card import words
from playground.widgets.look import ThemeName
from playground.widgets.popover import Popover

if TYPE_CHECKING:
    from playground.app.lessons import Lessons
    from playground.tabs.tab import Tab

log = logging.getLogger(__name__)


class Window(QWidget):
    """Shows itself before anything heavy is imported; the first tab's modules are then imported on a thread.

    `painted`: the first picture is on the screen. `ready`: the first tab is built. `tab_shown`: another one was chosen
    and is there.
    """

    painted = Signal()
    ready = Signal()
    tab_wanted = Signal(str)
    """before it is built"""
    tab_shown = Signal(str)
    learner_stuck = Signal()
    """a learner did not end in time: its thread is lost until the program ends"""
    _imported = Signal(str, str)

    def __init__(self, entries: tuple[Entry, ...] = catalogue.ENTRIES, seed: int = 0) -> None:
        super().__init__()
        self._entries = {entry.name: entry for entry in entries}
        self._seed = seed
        self._tabs: dict[str, Tab] = {}
        self._pages: dict[str, QWidget] = {}  # the tabs, and a sentence in place of those that failed
        self._wanted = ""
        self._is_painted = False
        self._imports: list[threading.Thread] = []
        self._coming: set[str] = set()  # the tabs whose import goes on
        self._endings = Endings(self)
        self._has_ended = False
        self.setWindowTitle("Playground")
        self.setMinimumSize(1024, 768)
        self.header = Header(entries)
        self.menu = MoreMenu(self)
        self.desk = Desk(self)
        self._stack = QStackedWidget()
        self._waiting = _message(phrase("Getting ready ..."))
        self._stack.addWidget(self._waiting)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.header)
        column.addWidget(self._stack, 1)
        self.header.tab_chosen.connect(self.open_tab)
        self.header.guide_wanted.connect(self._toggle_guide)
        self.header.theme_wanted.connect(self.toggle_theme)
        self.header.language_wanted.connect(self.set_language)
        self.header.menu_wanted.connect(self.menu.open_at)
        self._endings.stuck.connect(self.learner_stuck)
        self._imported.connect(self._build, Qt.ConnectionType.QueuedConnection)

    @cached_property
    def lessons(self) -> "Lessons":
        """What teachers prepare. Not imported with the window, which is painted 0.1 s sooner without it."""
        from playground.app.lessons import Lessons

        return Lessons(self, tuple(self._entries))

    @property
    def tab(self) -> "Tab | None":
        """The tab that is shown, if it is built."""
        return self._tabs.get(self._wanted)

    @property
    def names(self) -> tuple[str, ...]:
        """The base names of all tabs, in their order."""
        return tuple(self._entries)

    @property
    def tab_name(self) -> str:
        """The base name of the tab that is wanted."""
        return self._wanted

    @property
    def built(self) -> tuple[str, ...]:
        """The base names of the tabs that were visited and could be built."""
        return tuple(self._tabs)

    @property
    def is_waiting(self) -> bool:
        """Whether the wanted tab is still getting ready."""
        return self._stack.currentWidget() is self._waiting

    def open_tab(self, name: str) -> None:
        """Show a tab, which is built first if nobody was there yet. ValueError if there is none of that name."""
        if name not in self._entries:
            raise ValueError(f"tab must be one of {', '.join(self._entries)}, got {name!r}")
        self._wanted = name
        self.tab_wanted.emit(name)
        self.header.choose(name)
        if name in self._pages:
            self._show(name)
            return
        self._stack.setCurrentWidget(self._waiting)
        if name not in self._coming:
            self._coming.add(name)
            self.start_import(self._import, name, named=f"import {name}")

    def kind(self, name: str) -> "type[Tab]":
        """What makes that tab; imports what it needs, torch perhaps, so call it on a thread."""
        return self._entries[name].tab()

    def start_import(self, work: Callable[..., object], *arguments: object, named: str) -> None:
        """Do on a thread what imports something; `end_imports` waits for it."""
        thread = threading.Thread(target=work, args=arguments, name=named, daemon=True)
        self._imports = [*(each for each in self._imports if each.is_alive()), thread]
        thread.start()

    def set_theme(self, theme: ThemeName) -> None:
        """Light or dark, at once and everywhere."""
        look.apply(_app(), theme, look.text_size())
        self.header.set_theme(theme)

    def set_language(self, code: str) -> None:
        """Speak another language, at once and everywhere. What the machines learned stays as it is."""
        speech.set_language(_app(), code)
        self.header.language.show_language(code)
        for name, tab in self._tabs.items():
            tab.set_guide(guide(name, code))

    def begin_anew(self, name: str) -> None:
        """Forget everything that was done in all tabs, as if the program had just been started, and show that tab."""
        for popover in self.findChildren(Popover):
            popover.close_panel()
        self._stack.setCurrentWidget(self._waiting)
        tabs, pages, self._tabs, self._pages = self._tabs, self._pages, {}, {}
        for each, page in pages.items():
            self._stack.removeWidget(page)
            if each in tabs:
                self._endings.end(tabs[each])
            else:
                page.deleteLater()
        self.desk.deleteLater()
        self.desk = Desk(self)
        self.open_tab(name)

    def set_text_size(self, size: float) -> None:
        """How large the type is; 1.0 is 100 %."""
        look.apply(_app(), look.theme_of(self).name, size)

    def toggle_theme(self) -> None:
        self.set_theme("light" if look.theme_of(self).name == "dark" else "dark")

    def close_tabs(self, timeout: float = 3.0) -> bool:
        """End all learners' threads; whether they ended in time."""
        ended = [tab.close_session(timeout) for tab in (*self._tabs.values(), *self._endings.tabs)]
        return all(ended)

    def end_imports(self, timeout: float = 1.5) -> None:
        """Let what is being imported come to its end: a process that ends meanwhile is aborted now and then."""
        until = time.monotonic() + timeout
        for thread in self._imports:
            thread.join(max(0.0, until - time.monotonic()))
        self._has_ended = True

    def _import(self, name: str) -> None:
        """On a thread: import what the tab needs, torch above all, while the window stays awake."""
        problem = ""
        try:
            self._entries[name].tab()
        except Exception:  # a tab that can't be imported must not take the others down
            if self._has_ended:  # the interpreter is going away below the import
                return
            log.exception("tab %s can't be imported", name)
            problem = phrase("This tab can't be shown; the log says why. The other tabs work.")
        self._imported.emit(name, problem)

    def _build(self, name: str, problem: str) -> None:
        garbage.spare_imports()
        self._coming.discard(name)
        if name not in self._pages:
            self._pages[name] = _message(problem) if problem else self._make(name)
            self._stack.addWidget(self._pages[name])
        if name == self._wanted:
            self._show(name)

    def _make(self, name: str) -> QWidget:
        try:
            kind = self._entries[name].tab()
            trained = resource(kind.trained) if kind.trained else None
            self._tabs[name] = kind(guide(name, speech.language()), self._seed, trained)
            self._tabs[name].sit_at(self.desk)
            self._tabs[name].opener_wanted.connect(self.menu.open_with)
        except Exception:  # nor must one that can't be built
            log.exception("tab %s can't be built", name)
            return _message(phrase("This tab can't be built; the log says why. The other tabs work."))
        return self._tabs[name]

    def _show(self, name: str) -> None:
        is_first = self.is_waiting
        self._stack.setCurrentWidget(self._pages[name])
        self._pages[name].setFocus()  # or Qt would give the first button the focus, and with it the space bar
        self.tab_shown.emit(name)
        if is_first:
            self.ready.emit()

    def _toggle_guide(self) -> None:
        if self.tab is not None:
            self.tab.toggle_guide()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self._is_painted:
            self._is_painted = True
            QTimer.singleShot(0, self.painted.emit)  # when Qt has put it on the screen

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self.tab is not None and not self.tab.hasFocus():
            self.tab.keyPressEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        if not self.close_tabs():
            log.error("a learner did not stop in time")
        super().closeEvent(event)


def _app() -> QApplication:
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    return app


def _message(text: str) -> QWidget:
    """A sentence in the middle of nothing."""
    label = words(text, "strong")
    label.setAlignment(Qt.AlignmentFlag.AlignCenter)
    return label
