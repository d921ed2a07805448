"""Other machines made of toy learners, whose shipped models lie in a folder of the test."""

import threading
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from playground.engine import model_file
from playground.engine.frame import Frame
from playground.engine.history import History
from playground.engine.rewind import Moment
from playground.tabs.other_machines import OtherMachines
from tests.conftest import LogGuard
from tests.toy import Array, Toy, ToyAnswer, ToySettings, question
from tests.toy_tab import PATIENCE, without_torch

SECONDS = PATIENCE / 1000
STEPS = 3  # that a shipped model has learned
Expect = Callable[[str], None]


class Gated(Toy):
    """Stops at a gate in the middle of each answer."""

    entered = threading.Event()
    gate = threading.Event()
    asked: tuple[float, ...] = ()

    def answer(self, question: Array) -> ToyAnswer:
        type(self).asked += (float(question[0]),)
        self.entered.set()
        self.gate.wait(SECONDS)
        return super().answer(question)


class Fake:
    """An entry of a catalogue."""

    def __init__(self, kind: type[Toy]) -> None:
        self._kind = kind

    def learner(self) -> type[Toy]:
        return self._kind


KINDS: dict[str, type[Toy]] = {"one": Toy, "other": Toy, "gated": Gated}
Open = Callable[..., OtherMachines]


@pytest.fixture
def shipped(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder with a model for each kind; each has learned from another seed."""
    for seed, (name, kind) in enumerate(KINDS.items()):
        learner = kind(ToySettings(), seed)
        for _ in range(STEPS):
            learner.step()
        moment = Moment(STEPS, learner.settings, learner.state(), History(learner.curves).curves())
        model_file.write(tmp_path / f"{name}.safetensors", learner, moment)

    def resource(name: str) -> Path:
        path = tmp_path / Path(name).name
        if not path.exists():
            raise FileNotFoundError(f"the installation lacks its file resources/{name}")
        return path

    without_torch(monkeypatch)
    monkeypatch.setattr("playground.tabs.other_machines.catalogue.entry", lambda name: Fake(KINDS[name]))
    monkeypatch.setattr("playground.tabs.other_machines.resource", resource)
    return tmp_path


@pytest.fixture
def machines(qapp: QApplication, shipped: Path) -> Iterator[OtherMachines]:
    made = OtherMachines(["one", "other"])
    yield made
    assert made.close(SECONDS)


@pytest.fixture
def gated(qapp: QApplication, shipped: Path) -> Iterator[OtherMachines]:
    """A machine that is held up until `Gated.gate` is set."""
    Gated.entered.clear()
    Gated.gate.clear()
    Gated.asked = ()
    made = OtherMachines(["gated"])
    yield made
    Gated.gate.set()
    made.close(SECONDS)


def learners() -> list[threading.Thread]:
    return [thread for thread in threading.enumerate() if thread.name.startswith("learner")]


def have_answered(machines: OtherMachines, first: float, *names: str) -> bool:
    """Whether they have answered that question."""
    answers = [frame.answer for name, frame in machines.frames().items() if frame is not None and name in names]
    return len(answers) == len(names) and all(answer is not None and answer.asked[0] == first for answer in answers)


def hear(qtbot: QtBot, machines: OtherMachines, first: float, *names: str) -> None:
    """Ask, and wait for the answers."""
    with qtbot.waitSignal(
        machines.answered, timeout=PATIENCE, check_params_cb=lambda: have_answered(machines, first, *names)
    ):
        machines.ask(question(first))


def frame_of(machines: OtherMachines, name: str) -> Frame[Any, Any]:
    frame = machines.frames()[name]
    assert frame is not None
    return frame


# Asking.


def test_before_the_first_question_there_is_neither_a_thread_nor_a_frame(machines: OtherMachines) -> None:
    assert learners() == []
    assert machines.frames() == {"one": None, "other": None}


def test_each_answers(machines: OtherMachines, qtbot: QtBot) -> None:
    hear(qtbot, machines, 4.0, "one", "other")
    assert len(learners()) == 2


def test_each_answers_with_its_shipped_model(machines: OtherMachines, qtbot: QtBot) -> None:
    hear(qtbot, machines, 4.0, "one", "other")
    for seed, name in enumerate(("one", "other")):
        by_hand = Toy(ToySettings(), seed)
        for _ in range(STEPS):
            by_hand.step()
        answer = frame_of(machines, name).answer
        assert answer is not None
        assert answer.value == by_hand.answer(question(4.0)).value


def test_none_of_them_goes_on_learning(machines: OtherMachines, qtbot: QtBot) -> None:
    for first in (1.0, 2.0, 3.0):
        hear(qtbot, machines, first, "one", "other")
    assert [(frame_of(machines, name).step, frame_of(machines, name).playing) for name in ("one", "other")] == [
        (STEPS, False)
    ] * 2


def test_later_questions_begin_no_further_threads(machines: OtherMachines, qtbot: QtBot) -> None:
    hear(qtbot, machines, 1.0, "one", "other")
    before = learners()
    hear(qtbot, machines, 2.0, "one", "other")
    assert learners() == before


def test_answers_are_told_on_the_thread_of_the_window(machines: OtherMachines, qtbot: QtBot) -> None:
    threads: list[threading.Thread] = []
    machines.answered.connect(lambda: threads.append(threading.current_thread()))
    hear(qtbot, machines, 1.0, "one", "other")
    assert set(threads) == {threading.main_thread()}


def test_only_the_newest_question_counts(gated: OtherMachines, qtbot: QtBot) -> None:
    gated.ask(question(1.0))
    assert Gated.entered.wait(SECONDS)
    for first in (2.0, 3.0, 4.0):
        gated.ask(question(first))
    Gated.gate.set()
    qtbot.waitUntil(lambda: have_answered(gated, 4.0, "gated"), timeout=PATIENCE)
    assert Gated.asked == (1.0, 4.0)


def test_frames_are_a_list_of_their_own(machines: OtherMachines) -> None:
    machines.frames().clear()
    assert list(machines.frames()) == ["one", "other"]


# Models that are not as they should be.


def test_a_machine_whose_model_is_missing_is_left_out(
    machines: OtherMachines, qtbot: QtBot, shipped: Path, expected_logs: Expect
) -> None:
    expected_logs("other is left out: .*other.safetensors")
    (shipped / "other.safetensors").unlink()
    hear(qtbot, machines, 1.0, "one")
    assert "other" not in machines.frames()
    assert len(learners()) == 1


def test_that_a_model_is_missing_is_logged_once(
    machines: OtherMachines, qtbot: QtBot, shipped: Path, log_guard: LogGuard, expected_logs: Expect
) -> None:
    expected_logs("is left out")
    (shipped / "other.safetensors").unlink()
    for first in (1.0, 2.0, 3.0):
        hear(qtbot, machines, first, "one")
    assert len(log_guard.said) == 1


def test_without_any_model_there_is_nobody_to_ask(
    machines: OtherMachines, shipped: Path, expected_logs: Expect
) -> None:
    expected_logs("is left out")
    for path in shipped.glob("*.safetensors"):
        path.unlink()
    machines.ask(question())
    assert learners() == []
    assert machines.frames() == {}


@pytest.mark.parametrize("content", [b"", b"nonsense", bytes(4096)])
def test_a_machine_whose_model_is_damaged_never_says_what_an_untaught_one_would(
    machines: OtherMachines, qtbot: QtBot, shipped: Path, content: bytes, expected_logs: Expect, log_guard: LogGuard
) -> None:
    expected_logs("model file refused: the file other.safetensors")
    (shipped / "other.safetensors").write_bytes(content)
    hear(qtbot, machines, 1.0, "one")
    qtbot.waitUntil(lambda: bool(log_guard.said), timeout=PATIENCE)
    hear(qtbot, machines, 2.0, "one")
    assert machines.close(SECONDS)
    QApplication.sendPostedEvents()
    assert machines.frames().get("other") is None


# Closing.


def test_closing_ends_every_thread(machines: OtherMachines, qtbot: QtBot) -> None:
    hear(qtbot, machines, 1.0, "one", "other")
    assert machines.close(SECONDS)
    assert learners() == []


def test_what_was_never_asked_is_closed_at_once(machines: OtherMachines) -> None:
    assert machines.close(0.0)
    assert machines.close(0.0)


def test_after_closing_nobody_begins_again(machines: OtherMachines, qtbot: QtBot) -> None:
    hear(qtbot, machines, 1.0, "one", "other")
    assert machines.close(SECONDS)
    machines.ask(question(2.0))
    assert learners() == []


def test_what_was_said_last_stays_after_closing(machines: OtherMachines, qtbot: QtBot) -> None:
    hear(qtbot, machines, 1.0, "one", "other")
    assert machines.close(SECONDS)
    assert have_answered(machines, 1.0, "one", "other")


def test_a_machine_that_hangs_is_not_waited_for_any_longer(gated: OtherMachines) -> None:
    gated.ask(question(1.0))
    assert Gated.entered.wait(SECONDS)
    (hanging,) = learners()
    assert not gated.close(0.01)
    Gated.gate.set()
    hanging.join(SECONDS)
    assert not hanging.is_alive()
