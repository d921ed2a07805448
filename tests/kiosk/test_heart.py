"""The program's heart, by itself and under a real supervisor."""

import contextlib
import faulthandler
import os
import sys
import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from playground.kiosk.heart import Heart
from playground.kiosk.life import Limits
from playground.kiosk.link import Link
from playground.kiosk.supervisor import Supervisor
from tests.programs import ROOT

Expect = Callable[[str], None]
PATIENCE = 60_000  # milliseconds; only a failing test waits that long


class Wires(Link):
    """A link whose supervisor is the test, and that ends nobody."""

    def __init__(self) -> None:
        self._heard_at, out = os.pipe()
        back, self._held = os.pipe()
        os.set_blocking(self._heard_at, False)
        super().__init__(out, back)
        self._ends = [self._heard_at, out, back]
        self._watching: threading.Thread | None = None
        self.heard = b""

    def watch(
        self, lost: Callable[[], object], grace: float = 0.0, end: Callable[[int], object] = os._exit
    ) -> threading.Thread:
        self._watching = super().watch(lost, 0.0, lambda code: None)
        return self._watching

    def hear(self) -> bytes:
        with contextlib.suppress(BlockingIOError):
            self.heard += os.read(self._heard_at, 10_000)
        return self.heard

    def let_go(self) -> None:
        """End as a supervisor does that is killed."""
        if self._held >= 0:
            os.close(self._held)
        self._held = -1

    def close(self) -> None:
        self.let_go()
        if self._watching is not None:
            self._watching.join()
        for end in self._ends:
            os.close(end)


@pytest.fixture
def wires() -> Iterator[Wires]:
    made = Wires()
    yield made
    made.close()


@pytest.fixture
def arms(monkeypatch: pytest.MonkeyPatch) -> list[float]:
    """The seconds after which the stacks were to be written; pytest's own watch is not disturbed."""
    seconds: list[float] = []
    monkeypatch.setattr(faulthandler, "dump_traceback_later", lambda timeout, file: seconds.append(timeout))
    monkeypatch.setattr(faulthandler, "cancel_dump_traceback_later", lambda: seconds.append(0.0))
    return seconds


def test_it_beats_as_long_as_the_event_loop_turns(qtbot: QtBot, wires: Wires) -> None:
    heart = Heart(wires, every=1)
    heart.start()
    qtbot.waitUntil(lambda: wires.hear().count(b"beat\n") > 5, timeout=PATIENCE)
    assert heart._timer.interval() == 1, "only the first one comes at once"
    heart.stop()


def test_it_does_not_beat_before_the_event_loop_turns(qtbot: QtBot, wires: Wires) -> None:
    heart = Heart(wires, every=1)
    heart.start()
    assert wires.hear() == b""
    heart.stop()


def test_after_its_end_it_is_still(qtbot: QtBot, wires: Wires) -> None:
    heart = Heart(wires, every=1)
    heart.start()
    qtbot.waitUntil(lambda: bool(wires.hear()), timeout=PATIENCE)
    heart.stop()
    before = wires.hear()
    qtbot.wait(20)
    assert wires.hear() == before


def test_it_tells_the_tab(qtbot: QtBot, wires: Wires) -> None:
    Heart(wires).show("one_class_svm")
    assert wires.hear() == b"tab one_class_svm\n"


def test_each_beat_puts_off_the_writing_of_the_stacks(qtbot: QtBot, wires: Wires, arms: list[float]) -> None:
    heart = Heart(wires, sys.stderr, silence=10.0, every=1)
    assert arms == [54.0], "a start may take a minute"
    heart.start()
    qtbot.waitUntil(lambda: len(arms) > 3, timeout=PATIENCE)
    heart.stop()
    assert set(arms[1:-1]) == {9.0}
    assert arms[-1] == 0.0


def test_without_a_supervisor_it_does_nothing(qtbot: QtBot, arms: list[float]) -> None:
    heart = Heart(None, sys.stderr, every=1)
    heart.start()
    heart.show("cnn")
    with qtbot.assertNotEmitted(heart.orphaned, wait=20):
        pass
    heart.stop()
    assert arms == []


def test_when_the_supervisor_is_gone_it_says_so_once(qtbot: QtBot, wires: Wires) -> None:
    heart = Heart(wires, every=1)
    told: list[None] = []
    heart.orphaned.connect(lambda: told.append(None))
    heart.start()
    qtbot.wait(20)
    assert told == []
    wires.let_go()
    qtbot.waitUntil(lambda: told != [], timeout=PATIENCE)
    qtbot.wait(20)
    assert len(told) == 1


# Under a supervisor.

PROGRAM = """
import sys
from pathlib import Path
sys.path.insert(0, {root!r})
from PySide6.QtCore import QCoreApplication, QTimer
from playground.kiosk import crashes
from playground.kiosk.heart import Heart
from playground.kiosk.link import Link

app = QCoreApplication([])
heart = Heart(Link.of_process(), crashes.watch(Path({folder!r})), silence={silence}, every=20)
heart.orphaned.connect(lambda: app.exit(0))
heart.start()
mark = Path({folder!r}) / "has run"

def hang_here():
    {hang}

if mark.exists():
    QTimer.singleShot(100, app.quit)
else:
    mark.touch()
    QTimer.singleShot(100, hang_here)
sys.exit(app.exec())
"""


def kept(folder: Path, hang: str, silence: float) -> int:
    """A supervised program that hangs in its first life, and leaves in its second one; how often it was started."""
    source = PROGRAM.format(root=str(ROOT), folder=str(folder), hang=hang, silence=silence)
    lives: list[list[str]] = []

    class Counting(Supervisor):
        def next_command(self) -> list[str]:
            lives.append(super().next_command())
            return lives[-1]

    limits = Limits(start=60.0, silence=silence, farewell=60.0, tick=0.02)
    assert Counting([sys.executable, "-c", source], limits).run() == 0
    return len(lives)


HOLDS_THE_LOCK = "import ctypes; ctypes.PyDLL(None).sleep(1000)"  # of the interpreter: no Python runs any more


@pytest.mark.skipif(sys.platform == "win32", reason="there is no such library there")
@pytest.mark.parametrize("hang", ["while True: pass", HOLDS_THE_LOCK], ids=["in Python", "below it"])
def test_17_a_hang_leaves_the_stacks_and_the_program_comes_back(
    tmp_path: Path, expected_logs: Expect, hang: str
) -> None:
    expected_logs("no sign of life for")
    expected_logs("the program hung")
    assert kept(tmp_path, hang, silence=1.5) >= 2
    trace = (tmp_path / "crash.before.txt").read_text("utf-8")
    assert trace.startswith("Timeout")
    assert "in hang_here" in trace
