"""The Qt application around the window: how it starts, keeps its threads awake, collects garbage, and ends."""

import argparse
import faulthandler
import logging
import os
import platform
import signal
import sys
import threading
from collections.abc import Callable
from typing import Any

import PySide6
from PySide6.QtCore import QSize, QTimer
from PySide6.QtWidgets import QApplication

from playground.app import garbage, versions
from playground.app.mishaps import Mishaps
from playground.app.window import Window
from playground.engine.threads import SWITCH_INTERVAL
from playground.widgets import look, speech

LARGEST = QSize(1920, 1080)


def run(options: argparse.Namespace, meet: Callable[[Window], Any] = lambda _: None) -> int:
    """Show the window until it is closed. `meet` gets it before it is shown."""
    app = start(options.theme)
    speech.set_language(app, options.language)
    window = Window(seed=options.seed)
    window.resize(app.primaryScreen().availableSize().boundedTo(LARGEST))
    met = meet(window)  # noqa: F841 - it lives as long as the window
    lesson = options.lesson
    window.painted.connect(lambda: window.lessons.begin(lesson) if lesson else window.open_tab(options.tab))
    window.show()
    window.header.set_theme(options.theme)
    awake = heed_signals(window.close)
    code = app.exec()
    awake.stop()
    window.end_imports()
    return leave(code)


def leave(code: int) -> int:
    """The exit code. A thread that still works below Python would abort the process when the interpreter ends."""
    if threading.active_count() > 1:
        logging.shutdown()
        os._exit(code)
    return code


def self_test(seed: int, seconds: float) -> int:
    """Play every tab for so many seconds and print a line for each."""
    from playground.app.self_test import SelfTest

    app = start("light")
    return SelfTest(app, seed, played=seconds).run()


def start(theme: look.ThemeName, text_size: float = 1.0, public: bool = False) -> QApplication:
    """The application object, dressed, with what the whole process needs."""
    if problem := versions.problem(PySide6.__version__, platform.python_version()):
        raise SystemExit(problem)
    logging.basicConfig(level=logging.INFO, format="%(asctime)s %(levelname)s %(name)s: %(message)s")
    if not faulthandler.is_enabled():
        faulthandler.enable()
    Mishaps().watch()
    sys.setswitchinterval(SWITCH_INTERVAL)
    app = QApplication.instance() or QApplication(sys.argv[:1])
    assert isinstance(app, QApplication)
    app.setApplicationName("Playground")
    look.set_public(app, public)
    look.apply(app, theme, text_size)
    garbage.share_pools()
    garbage.collect_from_here(app)
    return app


def heed_signals(leave: Callable[[], object]) -> QTimer:
    """SIGTERM and Ctrl+C end the program: each is noted, and a timer leaves once the event loop runs.

    A handler comes between any two steps of the program, within a lock that it would wait for too. And Python sees a
    signal only when it runs, which it does for the timer.
    """
    told: list[int] = []
    for number in (signal.SIGTERM, signal.SIGINT):
        signal.signal(number, lambda number, _: told.append(number))

    def heed() -> None:
        if told:
            told.clear()
            leave()

    timer = QTimer()
    timer.timeout.connect(heed)
    timer.start(200)
    return timer
