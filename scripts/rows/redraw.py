"""How long every tab takes to redraw itself while it learns, and how late the window is meanwhile."""

import json
import time
from collections.abc import Callable, Iterator
from typing import Any

from PySide6.QtCore import QCoreApplication, QEvent

from playground.widgets import turns
from rows.measure import Result, at_shares, child
from rows.window import with_window

PLAYED = 6.0  # seconds for each tab
BEAT = 0.03  # seconds between two acts of the visitor


def redraw() -> Iterator[Result]:
    """each tab, played with at 1920 x 1080: a picture's longest turn, all of them, and how late the window is, ms"""
    from playground.catalogue import ENTRIES

    for entry in ENTRIES:
        told = child(f"from rows.redraw import watch; watch({entry.name!r}, {PLAYED})")
        for case, figure, goal in (
            ("redraw p95", told["redraw"]["p95"], "<= 16"),
            ("whole picture p95", told["whole"]["p95"], "<= 33"),
            ("late p99", told["late"]["p99"], "<= 50"),
            ("late max", told["late"]["max"], "<= 200"),
        ):
            yield Result("redraw", f"{entry.name}, {case}", figure, None, "ms", figure, goal)


def watch(name: str, seconds: float) -> None:
    """One tab, in a process of its own: from nothing, played with all the time."""
    from playground.app.latency import LatencyProbe

    def acts(window: Any) -> Any:
        tab = window.tab
        yield lambda: tab.frame is not None and tab.frame.snapshot is not None
        tab.begin(0)
        tab.play(True)
        yield 1.0  # what comes but once in a run is no redraw
        clock, probe = RedrawClock(tab), LatencyProbe()
        probe.start()
        begun, beat = time.perf_counter(), 0
        while time.perf_counter() - begun < seconds:
            tab.perform(beat)
            beat += 1
            yield BEAT
        probe.stop()
        print(json.dumps(clock.summary() | {"late": probe.summary()}))

    with_window(name, acts)


class RedrawClock:
    """Times each picture of a tab: until its widgets have what they show, and all that changed is painted, in turns.

    Between two turns the window hears its visitor, so it is the longest one that keeps it waiting. It is the processor
    time of the window's thread that counts: how long that thread waits for others is its lateness.
    """

    def __init__(self, tab: Any) -> None:
        self._tab, self._look = tab, tab._look
        self._turns: list[list[float]] = []  # of each picture
        self._has_drawn = False
        tab.frame_drawn.connect(self._note)
        tab._look = self._timed
        self._take_turn, turns.take_turn = turns.take_turn, self._timed_turn

    def summary(self) -> dict[str, dict[str, float]]:
        """Milliseconds of the longest turn of a picture, and of the whole; infinite if there was no picture."""
        longest, whole = (list(map(measure, self._turns)) for measure in (max, sum))
        return {"redraw": at_shares(longest, p50=0.5, p95=0.95), "whole": at_shares(whole, p50=0.5, p95=0.95)}

    def _note(self) -> None:
        self._has_drawn = True

    def _timed(self) -> None:
        self._has_drawn = False
        lasted = _painted(self._look)
        if self._has_drawn:
            self._turns.append([lasted])

    def _timed_turn(self) -> None:
        lasted = _painted(self._take_turn)
        if self._turns:
            self._turns[-1].append(lasted)


def _painted(act: Callable[[], object]) -> float:
    """Milliseconds for something, and for painting what it changed."""
    begun = time.thread_time()
    act()
    for kind in (QEvent.Type.LayoutRequest, QEvent.Type.UpdateRequest):
        QCoreApplication.sendPostedEvents(None, kind)  # pyright: ignore[reportArgumentType]
    return (time.thread_time() - begun) * 1000


ROWS = {"redraw": redraw}
