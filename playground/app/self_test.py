"""What a technician runs after installing: every tab is opened, taught, asked, saved, loaded and rewound."""

import json
import logging
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import psutil
from PySide6.QtWidgets import QApplication

from playground import catalogue
from playground.app.latency import LatencyProbe
from playground.app.script import Acts, Script, until
from playground.app.window import Window
from playground.catalogue import Entry
from playground.learners.knobs import Real, Settings
from playground.tabs.tab import Tab

UNTOUCHED = 30.0  # seconds at most until it has learned something: what the visitor does can undo that
PLAYED = 3.0  # seconds; longer on a computer that is too busy to draw enough meanwhile
LEAST_PICTURES = 5  # fewer would show no movement
LATEST_PICTURE = 30.0  # seconds at most until so many are drawn
BEAT = 0.03  # seconds between two things that the visitor does
SIZE = (1280, 800)


class SelfTest:
    """Prints one JSON object per tab; its exit code is 0 only if every tab learned, drew and failed nowhere."""

    def __init__(
        self,
        app: QApplication,
        seed: int = 0,
        write: Callable[[str], object] = sys.stdout.write,
        entries: tuple[Entry, ...] = catalogue.ENTRIES,
        played: float = PLAYED,
    ) -> None:
        """`played`: how many seconds each tab is played."""
        self._app = app
        self._write = write
        self._entries = entries
        self._played = played
        self._window = Window(entries, seed)
        self._logged = _LogCounter()
        self._code = 0

    def run(self) -> int:
        """Try all tabs and return the exit code."""
        logging.getLogger().addHandler(self._logged)
        self._window.resize(*SIZE)
        self._window.show()
        script = Script(self._all_tabs())
        script.ended.connect(self._finish)
        script.start()
        self._app.exec()
        logging.getLogger().removeHandler(self._logged)
        return self._code

    def _all_tabs(self) -> Acts:
        for entry in self._entries:
            report = Report(entry.name)
            try:
                yield from self._one_tab(entry.name, report)
            except Exception as error:  # whatever goes wrong with one tab is its result, and the next one is tried
                report.error = f"{type(error).__name__}: {error}"
            logged = self._logged.take()
            report.error = report.error or logged
            self._code |= int(bool(report.error))
            self._write(f"{report.to_json()}\n")

    def _one_tab(self, name: str, report: "Report") -> Acts:
        self._window.open_tab(name)
        yield until("the tab", lambda: not self._window.is_waiting)
        tab = self._window.tab
        if tab is None:
            raise LookupError("the tab could not be built")
        yield until("a first picture", lambda: tab.frame is not None and tab.frame.snapshot is not None)
        yield from self._teach(tab, report)
        yield from self._save_and_load(tab)
        yield from self._rewind(tab)

    def _teach(self, tab: Tab, report: "Report") -> Acts:
        tab.begin(tab.seed)
        yield until("a fresh start", lambda: tab.is_up_to_date)
        tab.play(True)
        given = time.perf_counter() + UNTOUCHED
        yield until("something learned", lambda: _frame(tab).curves.is_improving or time.perf_counter() > given)
        report.has_learned = _frame(tab).curves.is_improving
        probe = LatencyProbe()
        count = tab.frame_drawn.connect(report.count_frame)
        probe.start()
        begun, beat = time.perf_counter(), 0
        tab.play(True)
        while (lasted := time.perf_counter() - begun) < self._played or report.lacks_pictures(lasted):
            tab.perform(beat)
            if beat % 20 == 10:
                tab.turn(_nudged(tab.knobs.settings(), up=beat % 40 == 10))
            beat += 1
            yield BEAT
        tab.play(False)
        probe.stop()
        tab.frame_drawn.disconnect(count)
        yield until("a pause", lambda: tab.is_up_to_date)
        report.fill(tab, lasted, probe)

    def _save_and_load(self, tab: Tab) -> Acts:
        with tempfile.TemporaryDirectory() as folder:
            path, step = Path(folder) / "model.safetensors", _step(tab)
            tab.save(path)
            yield until("a saved file", path.exists)
            tab.step()
            yield until("one step more", lambda: _step(tab) == step + 1)
            tab.load(path)
            yield until("the saved model", lambda: tab.is_up_to_date and _step(tab) == step)

    def _rewind(self, tab: Tab) -> Acts:
        tab.step()
        yield until("a step", lambda: tab.is_up_to_date and not _frame(tab).playing)
        first, last = _frame(tab).moments[0], _frame(tab).moments[-1]
        for step in (first, last):
            tab.rewind(step)
            yield until(f"step {step}", lambda step=step: tab.is_up_to_date and _step(tab) == step)

    def _finish(self, problem: str) -> None:
        if problem:
            self._code = 1
            self._write(json.dumps({"tab": self._window.tab_name, "error": problem}) + "\n")
        self._window.close()
        self._app.exit(self._code)


class Report:
    """What is told of one tab."""

    def __init__(self, name: str) -> None:
        self._figures: dict[str, Any] = {"tab": name, "steps": 0, "steps_per_second": 0.0, "frames": 0}
        self._figures["latency_ms"] = dict.fromkeys(("p50", "p99", "max"), 0.0)
        self._frames = 0
        self.has_learned = False
        self.error = ""

    def count_frame(self) -> None:
        self._frames += 1

    def lacks_pictures(self, seconds: float) -> bool:
        """Whether there are too few after so many seconds, and more may come."""
        return self._frames < LEAST_PICTURES and seconds < LATEST_PICTURE

    def fill(self, tab: Tab, seconds: float, probe: LatencyProbe) -> None:
        """Take the figures of a tab that has been taught for so many seconds, and judge them."""
        frame = _frame(tab)
        self._figures |= {
            "steps": frame.step,
            "steps_per_second": round(frame.step / seconds, 1),
            "frames": self._frames,
            "latency_ms": probe.summary(),
        }
        if frame.trouble is not None:
            raise ValueError(frame.trouble.text)
        if not (self.has_learned or frame.curves.is_improving):
            raise ValueError(f"it did not learn in {frame.step} steps")
        if self._frames < LEAST_PICTURES:
            raise ValueError(f"it drew only {self._frames} frames in {seconds:.1f} s")

    def to_json(self) -> str:
        rss = round(psutil.Process().memory_info().rss / 2**20, 1)
        return json.dumps(self._figures | {"rss_mb": rss, "error": self.error or None})


class _LogCounter(logging.Handler):
    """Remembers what was logged as a warning or worse: a self-test that passes logs nothing."""

    def __init__(self) -> None:
        super().__init__(logging.WARNING)
        self._texts: list[str] = []

    def emit(self, record: logging.LogRecord) -> None:
        self._texts.append(record.getMessage())

    def take(self) -> str:
        """The first text since the last call, empty if there was none."""
        texts, self._texts = self._texts, []
        return texts[0] if texts else ""


def _frame(tab: Tab) -> Any:
    if tab.frame is None:
        raise ValueError("the tab has drawn nothing")
    return tab.frame


def _step(tab: Tab) -> int:
    return _frame(tab).step


def _nudged(settings: Settings, up: bool) -> Settings:
    """The same settings with the first live number a little higher or lower."""
    for name, knob in settings.knobs().items():
        if knob.live and isinstance(knob, Real):
            value = getattr(settings, name) * (1.1 if up else 1 / 1.1)
            return settings.with_(**{name: min(max(value, knob.low), knob.high)})
    return settings
