import time

import pytest
from PySide6.QtCore import QTimer
from pytestqt.qtbot import QtBot

from playground.app.latency import PERIOD, LatencyProbe


def test_a_probe_that_measured_nothing_says_zero(qtbot: QtBot) -> None:
    assert LatencyProbe().summary() == {"p50": 0.0, "p99": 0.0, "max": 0.0}


def test_median_high_percentile_and_maximum_are_those_of_the_delays(qtbot: QtBot) -> None:
    probe = LatencyProbe()
    probe.delays = [float(n) for n in reversed(range(1000))]
    assert probe.summary() == {"p50": 500.0, "p99": 990.0, "max": 999.0}


def test_a_ring_is_as_late_as_the_event_loop_was_busy(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    now = [100.0]
    monkeypatch.setattr("playground.app.latency.time.perf_counter", lambda: now[0])
    probe = LatencyProbe()
    timer = probe.findChildren(QTimer)[0]
    probe.start()
    for milliseconds in (PERIOD, PERIOD + 35, PERIOD - 3):
        now[0] += milliseconds / 1000
        timer.timeout.emit()
    probe.stop()
    assert probe.delays == pytest.approx([0.0, 35.0, 0.0], abs=1e-6)


def test_1_a_stall_of_the_event_loop_is_seen(qtbot: QtBot) -> None:
    """Promises 1 and 6 of RELIABILITY.md: on a slow computer it is only longer."""

    def stall() -> None:
        until = time.perf_counter() + 0.3
        while time.perf_counter() < until:
            pass

    probe = LatencyProbe()
    probe.start()
    qtbot.waitUntil(lambda: len(probe.delays) >= 3)
    QTimer.singleShot(0, stall)
    qtbot.waitUntil(lambda: probe.summary()["max"] >= 300 - 2 * PERIOD)
    probe.stop()


def test_it_rings_by_itself_until_it_is_stopped_and_begins_anew(qtbot: QtBot) -> None:
    probe = LatencyProbe()
    probe.start()
    qtbot.waitUntil(lambda: len(probe.delays) >= 3)
    probe.stop()
    assert not any(timer.isActive() for timer in probe.findChildren(QTimer))
    probe.start()
    assert probe.delays == []
    probe.stop()
