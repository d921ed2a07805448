"""The run inside the program: the visitor acts, faults are planted, and every second a line tells how it is."""

from __future__ import annotations

import argparse
import contextlib
import json
import logging
import math
import os
import sys
import threading
import time
import traceback
from pathlib import Path
from typing import Any

import psutil
from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from playground.app import files, garbage
from playground.app.latency import LatencyProbe
from playground.app.window import Window
from soaking.faults import Faults
from soaking.visitor import Visitor

BEAT = 15  # milliseconds between two acts
REPORT = 1000  # milliseconds
STALL = 1.0  # seconds
SHORTCOMINGS = "This plugin does not support"  # says Qt of the platform "offscreen", whatever a program does
OURS = (Qt.WindowType.Popup, Qt.WindowType.ToolTip)  # lists of choices, menus and tool tips come and go


class Run(QObject):
    """Everything that happens to one life of the program."""

    def __init__(self, window: Window, options: argparse.Namespace) -> None:
        super().__init__(window)
        self._window, self._options = window, options
        self._out = os.open(options.report, os.O_WRONLY | os.O_APPEND)
        self._seen: set[int] = set()
        self._counter = Counter()
        logging.getLogger().addHandler(self._counter)
        self._faults = Faults(window, Path(options.folder), options.hang)
        self._rests_until = 0.0
        self._left: int | None = None
        self._watch_memory()
        self._stalls = Stalls(Path(options.folder) / "stalls.txt")
        touch = QTest.createTouchDevice()
        seed = options.seed + 1000 * options.life
        self._visitor = Visitor(window, seed, touch, owns_window=not options.kiosk)
        self._probe = LatencyProbe()
        self._timers = [self._timer(0 if options.raw else BEAT, self._act), self._timer(REPORT, self._report)]
        if options.faults_every:
            self._timers.append(self._timer(round(1000 * options.faults_every), self._fault))
        window.painted.connect(lambda: self._say(painted=True))
        window.ready.connect(self._begin)

    def _begin(self) -> None:
        """Once, when the first tab is there."""
        if self._timers[0].isActive():
            return
        self._probe.start()
        for timer in self._timers:
            timer.start()
        if self._options.freeze_after:
            QTimer.singleShot(round(1000 * self._options.freeze_after), self._faults.freeze)

    def _act(self) -> None:
        self._stalls.beat()
        self._faults.look()
        if time.monotonic() >= self._rests_until:
            rest = self._visitor.act()
            self._rests_until = 0.0 if self._options.raw else time.monotonic() + rest
        self._look_for_windows()

    def _fault(self) -> None:
        self._say(fault=self._faults.begin())

    def _look_for_windows(self) -> None:
        for widget in QApplication.topLevelWidgets():
            if widget.isVisible() and widget is not self._window and not _is_ours(widget, self._options.kiosk):
                self._seen.add(id(widget))

    def _watch_memory(self) -> None:
        """Note what is left just after the program has given memory back, as it does after a reset.

        Later it varies by tens of megabytes, as the C library takes now these free pages and now those.
        """
        plain = garbage.give_back

        def give_back() -> None:
            plain()
            self._left = psutil.Process().memory_info().rss if len(self._window.built) == 1 else None

        garbage.give_back = give_back

    def _report(self) -> None:
        delays, self._probe.delays = self._probe.delays, []
        process = psutil.Process()
        self._say(
            events=self._visitor.events,
            delays=[round(delay, 1) for delay in delays],
            rss=process.memory_info().rss,
            left=self._left,
            threads=threading.active_count(),
            files=process.num_fds() if hasattr(process, "num_fds") else process.num_handles(),
            tabs=len(self._window.built),
            uncaught=self._counter.uncaught,
            qt_warnings=self._counter.qt,
            extra_windows=len(self._seen),
        )
        self._left = None

    def _say(self, **facts: Any) -> None:
        line = json.dumps({"life": self._options.life, "pid": os.getpid(), **facts}) + "\n"
        os.write(self._out, line.encode())

    def _timer(self, milliseconds: int, act: Any) -> QTimer:
        timer = QTimer(self)
        timer.setInterval(milliseconds)
        timer.timeout.connect(act)
        return timer


class Stalls:
    """Notes where the window's thread was when it had been busy with one thing for a second."""

    def __init__(self, path: Path) -> None:
        self._path, self._last = path, math.inf
        self._window = threading.get_ident()
        threading.Thread(target=self._watch, name="stalls", daemon=True).start()

    def beat(self) -> None:
        """The window's thread is awake."""
        self._last = time.monotonic()

    def _watch(self) -> None:
        told = math.inf
        while True:
            time.sleep(0.25)
            if self._last != told and time.monotonic() - self._last > STALL:
                told = self._last
                stack = traceback.format_stack(sys._current_frames()[self._window])
                with contextlib.suppress(OSError), self._path.open("a", encoding="utf-8") as file:
                    file.write(f"{time.strftime('%X')}\n{''.join(stack)}\n")


class Counter(logging.Handler):
    """Counts what nobody caught, and what Qt complained of."""

    def __init__(self) -> None:
        super().__init__(logging.WARNING)
        self.uncaught = self.qt = 0

    def emit(self, record: logging.LogRecord) -> None:
        if record.name.endswith("mishaps"):
            self.uncaught += 1
        elif record.name.startswith("qt") and not record.getMessage().startswith(SHORTCOMINGS):
            self.qt += 1


def _is_ours(widget: QWidget, is_kiosk: bool) -> bool:
    """In a kiosk, of all windows of its own kind only the list of a choice may open."""
    kind = widget.windowType()
    return kind in OURS and not (is_kiosk and widget.inherits("QMenu"))


def main() -> int:
    """One life of the program, under the supervisor's eyes."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--report", required=True)
    parser.add_argument("--folder", required=True)
    parser.add_argument("--config", type=Path)
    parser.add_argument("--seed", type=int, required=True)
    parser.add_argument("--life", type=int, required=True)
    parser.add_argument("--freeze-after", type=float, default=0.0)
    parser.add_argument("--faults-every", type=float, default=0.0)
    parser.add_argument("--hang", type=float, required=True)
    parser.add_argument("--without", action="append", default=[])
    for switch in ("--kiosk", "--raw", "--safe"):
        parser.add_argument(switch, action="store_true")
    options = parser.parse_args()
    for ask in ("ask_what_to_open", "ask_for_folder", "ask_where_to_save"):
        setattr(files, ask, lambda *_: None)  # a dialog of the system's would wait for somebody who can read
    return _in_public(options) if options.kiosk else _on_a_desktop(options)


def _in_public(options: argparse.Namespace) -> int:
    from playground.kiosk import program

    return program.run(options, lambda window: Run(window, options))


def _on_a_desktop(options: argparse.Namespace) -> int:
    """The window as at home, but for a heart that the supervisor listens to."""
    from playground.app import program
    from playground.kiosk.heart import Heart
    from playground.kiosk.link import Link

    heart = Heart(Link.of_process())

    def meet(window: Window) -> Run:
        heart.start()
        return Run(window, options)

    vars(options).update(tab="cnn", theme="light", language="en", lesson=None)
    return program.run(options, meet)


if __name__ == "__main__":
    sys.exit(main())
