"""The program in front of the public: the window that nobody can leave, and all that looks after it."""

import argparse
import logging
import sys
from collections.abc import Callable
from dataclasses import replace
from typing import Any

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtWidgets import QApplication

from playground import catalogue
from playground.app import program
from playground.app.window import Window
from playground.catalogue import Entry
from playground.data import blocked_words
from playground.data.word_list import read_list
from playground.kiosk import crashes, lock, logs
from playground.kiosk.config import Config, read
from playground.kiosk.heart import Heart
from playground.kiosk.host import Host
from playground.kiosk.link import CONFIG, ENDED, LEFT, LOCKED, RESTART, Link
from playground.kiosk.restart import DailyRestart
from playground.kiosk.statistics import Statistics
from playground.tabs.desk import Desk
from playground.widgets import speech
from playground.widgets.prompt import Field

log = logging.getLogger(__name__)

STUCK = 1  # an exit code that counts as a crash: a tab that always gets stuck must not restart the program for ever
PATIENCE = 5.0  # seconds that a program whose supervisor was killed has to end
COUNT_EVERY = 10_000  # milliseconds between two looks whether statistics are to be written


def run(options: argparse.Namespace, meet: Callable[[Window], Any] = lambda _: None) -> int:
    """One life of the kiosk below its supervisor; an exit code of `link`.

    `options`: `config` (a path or None), `without` (tabs that are left out). `meet` gets the window before it is shown.
    """
    link = Link.of_process()
    try:
        config = read(options.config)
        blocked_words.block(read_list(config.blocked_words) if config.blocked_words else ())
    except ValueError as error:  # a ConfigError if the file was edited since the supervisor read it
        sys.stderr.write(f"{error}\n")
        return CONFIG
    logs.set_up(config.logs)
    try:
        held = lock.take(patience=PATIENCE)
    except lock.AlreadyRunsError as error:
        sys.stderr.write(f"{error}\n")
        return LOCKED
    traces = crashes.watch(config.logs)  # not before the lock: the other one's file is its own
    app = program.start(config.theme, config.text_size, public=True)
    logs.listen_to_qt()
    kiosk = Kiosk(app, config, options.without, Heart(link, traces))
    kiosk.met = meet(kiosk.window)
    kiosk.open()
    code = app.exec()
    kiosk.close()
    if held is not None:
        held.release()
    return program.leave(code)


def entries(config: Config, without: list[str]) -> tuple[Entry, ...]:
    """The tabs in the config's order, but for those that brought the program down; all if none would be left."""
    known = {entry.name: entry for entry in catalogue.ENTRIES}
    chosen = [known[name] for name in config.tabs]
    return tuple(entry for entry in chosen if entry.name not in without) or tuple(chosen)


class Kiosk(QObject):
    """Puts the parts together: what they tell each other goes through here."""

    def __init__(self, app: QApplication, config: Config, without: list[str], heart: Heart) -> None:
        super().__init__()
        self._app, self._config, self._heart = app, config, heart
        speech.set_language(app, config.languages[0])
        Field.longest, Desk.most = config.longest_text, config.most_points
        self.met: Any = None
        self._visited = ""  # the tab that was counted last in this visit
        shown = entries(config, without)
        self._start = next((e.name for e in shown if e.name == config.start_tab), shown[0].name)
        self.window = Window(shown)
        self.window.header.set_public(True)
        self.window.header.set_theme(config.theme)
        self.window.header.language.offer(config.languages)
        playing = replace(config, tabs=tuple(each.name for each in shown), start_tab=self._start)
        self.host = Host(app, self.window, playing)
        self.guard, self.way_out = self.host.guard, self.host.way_out
        self.statistics = Statistics(config.statistics)
        self.restart = DailyRestart(config.restart_hour, lambda: self.host.is_alone, lambda: self.leave(RESTART))
        self._count = QTimer(self)
        self._count.timeout.connect(self.statistics.tick)
        self._wire()

    def open(self) -> None:
        """Fill the screen, and play until somebody comes."""
        screens, wanted = self._app.screens(), self._config.screen
        if wanted >= len(screens):
            log.warning("show.screen is %d, and there are %d screens, the first being 0", wanted, len(screens))
        self.window.setWindowFlags(Qt.WindowType.FramelessWindowHint | Qt.WindowType.WindowStaysOnTopHint)
        self.window.setGeometry(screens[min(wanted, len(screens) - 1)].geometry())
        if not self._config.cursor:
            self._app.setOverrideCursor(Qt.CursorShape.BlankCursor)
        self._awake = program.heed_signals(lambda: self.leave(ENDED))
        self.window.showFullScreen()
        self._heart.start()
        self.restart.start()
        self._count.start(COUNT_EVERY)

    def leave(self, code: int) -> None:
        """End the program with this code."""
        self.host.stop()
        self.window.close_tabs(0.0 if code == STUCK else 1.0)  # a process that is about to end need not wait for long
        self._app.exit(code)

    def close(self) -> None:
        """After the event loop: nothing is left to do, and nothing unsaid."""
        for part in (self._awake, self._count, self.restart, self._heart):
            part.stop()
        self.guard.lift()
        self.statistics.close()
        self.window.end_imports()

    def _wire(self) -> None:
        self.window.painted.connect(lambda: self.window.open_tab(self._start))
        self.window.ready.connect(self._receive)
        self.window.tab_wanted.connect(self._heart.show)
        self.window.tab_shown.connect(self._note_visit)
        self.window.learner_stuck.connect(lambda: self.leave(STUCK))
        self.host.visit_began.connect(self._begin_visit)
        self.host.left.connect(lambda: self.leave(LEFT))
        self._heart.orphaned.connect(lambda: self.leave(LEFT))

    def _receive(self) -> None:
        """The first tab is there."""
        self.window.ready.disconnect(self._receive)
        self.host.start()

    def _begin_visit(self) -> None:
        self._visited = ""
        self._note_visit(self.window.tab_name)

    def _note_visit(self, tab: str) -> None:
        """Count a tab once while somebody stays there: it is shown again when it is pressed again, or comes late."""
        if self.host.idle.is_watching and tab != self._visited:
            self._visited = tab
            self.statistics.visit(tab)
