"""The self-test finds every fault that is planted in a tab, and tests the others all the same."""

import json
import logging
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QApplication

from playground import catalogue
from playground.app import script, self_test
from playground.app.self_test import SelfTest
from playground.catalogue import Entry
from playground.engine import orders
from playground.engine.threads import SWITCH_INTERVAL
from playground.tabs.tab import Tab
from tests.programs import ROOT
from tests.toy import Faulty, Toy, ToyShot
from tests.toy_tab import ToyTab, toy_entry, without_torch
from tests.watching import WATCH, python, ran, reached

KEYS = {"tab", "steps", "steps_per_second", "frames", "latency_ms", "rss_mb", "error"}
Expect = Callable[[str], None]

pytestmark = [
    pytest.mark.usefixtures("clothes"),
    pytest.mark.qt_log_ignore("propagateSizeHints", extend=True),  # the offscreen platform's own shortcoming
]


class Stubborn(Toy):
    """Its loss rises."""

    def step(self) -> tuple[float, float]:
        super().step()
        return float(self._steps), 0.0


class Invisible(Toy):
    """Gives nothing to draw."""

    def snapshot(self) -> ToyShot:
        return None  # type: ignore[return-value]


class CalmTab(ToyTab):
    """Learns so slowly that the window gets its turn however busy the computer is: the toy is all Python."""

    def __init__(self, *arguments: Any) -> None:
        super().__init__(*arguments)
        self.session.order(orders.Speed(60.0))


class StubbornTab(CalmTab):
    learner = Stubborn


class InvisibleTab(CalmTab):
    learner = Invisible


class FaultyTab(CalmTab):
    learner = Faulty

    def perform(self, beat: int) -> None:
        super().perform(beat)
        Faulty.fails = "step" if beat == 1 else Faulty.fails


class WarningTab(CalmTab):
    def perform(self, beat: int) -> None:
        super().perform(beat)
        if beat == 0:
            logging.getLogger("planted").warning("planted warning")


class RaisingTab(CalmTab):
    def perform(self, beat: int) -> None:
        raise RuntimeError("planted in a visitor's act")


class FrozenTab(CalmTab):
    """Draws nothing while it learns."""

    is_frozen = False

    def play(self, on: bool) -> None:
        super().play(on)
        self.is_frozen = on

    def _look(self) -> None:
        if not self.is_frozen:
            super()._look()


class SlowTab(CalmTab):
    """Shows every eighth picture only, as if the computer were busy with something else."""

    turns = 0

    def _look(self) -> None:
        self.turns += 1
        if self.turns % 8 == 0:
            super()._look()


class UnsavableTab(CalmTab):
    def save(self, path: Path) -> None:
        pass


class UnrewindableTab(CalmTab):
    def rewind(self, step: int) -> None:
        pass


def missing() -> type[Tab]:
    raise ModuleNotFoundError("planted in an import")


@pytest.fixture(autouse=True)
def surroundings(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    without_torch(monkeypatch)
    monkeypatch.setattr(self_test, "UNTOUCHED", 0.5)
    monkeypatch.setattr(script, "PATIENCE", 2.5)
    interval = sys.getswitchinterval()
    sys.setswitchinterval(SWITCH_INTERVAL)  # as learners' threads set it: the toy, all Python, would starve the window
    yield
    sys.setswitchinterval(interval)
    Faulty.fails = ""


def result_of(qapp: QApplication, *entries: Entry) -> tuple[int, list[dict[str, Any]]]:
    """The exit code, and what was printed."""
    written: list[str] = []
    code = SelfTest(qapp, 0, written.append, entries, played=1.0).run()
    assert all(line.endswith("\n") and line.count("\n") == 1 for line in written)
    return code, [json.loads(line) for line in written]


def test_every_tab_that_works_has_its_line(qapp: QApplication) -> None:
    code, lines = result_of(qapp, toy_entry("one", lambda: CalmTab), toy_entry("two", lambda: CalmTab))
    assert [(line["tab"], line["error"]) for line in lines] == [("one", None), ("two", None)]
    assert code == 0
    for line in lines:
        assert set(line) == KEYS
        assert line["steps"] > 0
        assert line["steps_per_second"] > 0
        assert line["frames"] >= 1
        assert set(line["latency_ms"]) == {"p50", "p99", "max"}
        assert line["rss_mb"] > 10


FAULTS: list[tuple[Callable[[], type[Tab]], str, str]] = [
    (lambda: StubbornTab, "it did not learn", ""),
    (lambda: InvisibleTab, "in vain for a first picture", ""),
    (lambda: FrozenTab, "it drew only 0 frames", ""),
    (lambda: FaultyTab, "Something went wrong at step", "Faulty: Something went wrong"),
    (lambda: WarningTab, "planted warning", "planted warning"),
    (lambda: RaisingTab, "RuntimeError: planted in a visitor's act", ""),
    (lambda: UnsavableTab, "in vain for a saved file", ""),
    (lambda: UnrewindableTab, "in vain for step", ""),
    (missing, "the tab could not be built", "tab bad can't be imported"),
]
NAMES = ["learns not", "shows not", "draws not", "fails", "warns", "raises", "saves not", "rewinds not", "misses"]


@pytest.mark.parametrize(("make", "error", "log_line"), FAULTS, ids=NAMES)
def test_a_fault_is_named(
    qapp: QApplication, expected_logs: Expect, monkeypatch: pytest.MonkeyPatch, make: Callable[[], type[Tab]],
    error: str, log_line: str,
) -> None:  # fmt: skip
    monkeypatch.setattr(self_test, "LATEST_PICTURE", 2.0)
    if log_line:
        expected_logs(log_line)
    code, (line,) = result_of(qapp, toy_entry("bad", make))
    assert code == 1
    assert set(line) == KEYS
    assert error in line["error"]


def test_the_next_tab_is_tested_all_the_same_and_not_blamed(qapp: QApplication, expected_logs: Expect) -> None:
    expected_logs("Faulty: Something went wrong")
    code, (bad, good) = result_of(qapp, toy_entry("bad", lambda: FaultyTab), toy_entry("good", lambda: CalmTab))
    assert code == 1
    assert bad["error"] is not None
    assert (good["tab"], good["error"]) == ("good", None)


def test_a_busy_computer_is_given_longer_to_draw_enough(qapp: QApplication) -> None:
    written: list[str] = []
    code = SelfTest(qapp, 0, written.append, (toy_entry("slow", lambda: SlowTab),), played=0.0).run()
    (line,) = map(json.loads, written)
    assert line["frames"] >= self_test.LEAST_PICTURES
    assert (line["error"], code) == (None, 0)


WHOLE = """
    from playground.__main__ import main
    sys.exit(main(["--self-test", "0.5"]))
"""


def test_the_real_program_passes_and_reaches_for_nothing_outside() -> None:
    """The latter is promise 35 of RELIABILITY.md; that it would be seen is shown in tests/test_nothing_leaves.py."""
    if not (ROOT / "resources" / "models" / "cnn.safetensors").exists():
        pytest.skip("the shipped model is not there yet")
    code, out, err = ran(python(WATCH, WHOLE), patience=200)
    lines = [json.loads(line) for line in out.splitlines()]
    assert [line["tab"] for line in lines] == [entry.name for entry in catalogue.ENTRIES]
    assert [line["error"] for line in lines] == [None] * len(lines)
    assert (code, reached(err)) == (0, [])
    assert "Traceback" not in err
