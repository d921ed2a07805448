"""The promises of a tab that must keep running for weeks, on every tab of the catalogue; each check is shown to bite.

What concerns learners and sessions alone is in test_contract.py and tests/engine; a program that is told to end, and
one in which slots, paints and timers fail, are in tests/app/test_program.py.
"""

import gc
import io
import pickle
import sys
import threading
import tracemalloc
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import torch
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from playground import catalogue
from playground.app.window import Window
from playground.catalogue import ENTRIES, Entry
from playground.data.guides import guide
from playground.engine import orders
from playground.engine.rewind import Rewind
from playground.engine.session import Session
from playground.tabs.tab import AGAIN, LOWER_RATE, Tab
from playground.widgets.buttons import Button
from playground.widgets.toast import Toast
from tests.app.test_window import census
from tests.questions import EXAMPLES, QUESTIONS
from tests.test_contract import arrays, bits, is_frozen
from tests.toy import Toy
from tests.toy_tab import PATIENCE, ToyTab, child, click, frame_of, hand_turned, notice_of, ring, settle, toy_entry

Expect = Callable[[str], None]
every_tab = pytest.mark.parametrize("entry", ENTRIES, ids=lambda entry: entry.name)
pytestmark = [
    pytest.mark.usefixtures("clothes"),
    pytest.mark.qt_log_ignore("propagateSizeHints", extend=True),  # the offscreen platform's own shortcoming
]
STEPS = 20  # so many that Python would have collected several times at this threshold
THRESHOLD = 50  # allocations
PERFORMED = 110  # beats of the unseen hand


@pytest.fixture(autouse=True)
def surroundings() -> Iterator[None]:
    interval = sys.getswitchinterval()
    yield
    sys.setswitchinterval(interval)


def opened(qtbot: QtBot, kind: type[Tab], name: str, seed: int = 0) -> Tab:
    """A tab on the screen, begun from nothing."""
    tab = kind(guide(name), seed)
    qtbot.addWidget(tab, before_close_func=lambda tab: tab.close_session())
    tab.resize(1280, 800)
    tab.show()
    settle(qtbot, tab)
    return tab


def play_until(qtbot: QtBot, tab: Tab, step: int) -> None:
    """Play up to a step; one that has nothing left to learn is played on and on."""

    def is_there() -> bool:
        if not frame_of(tab).playing:
            tab.play(True)
        return frame_of(tab).step >= step

    qtbot.waitUntil(is_there, timeout=PATIENCE)


@contextmanager
def before_each_step(monkeypatch: pytest.MonkeyPatch, kind: type[Any], act: Callable[[], object]) -> Iterator[None]:
    """Do something on the learner's thread whenever it is about to learn."""
    step = kind.step

    def step_after_act(learner: Any) -> Any:
        act()
        return step(learner)

    with monkeypatch.context() as patch:
        patch.setattr(kind, "step", step_after_act)
        yield


# 2, 29: one torch thread, short turns, no denormals.


def room() -> tuple[int, bool, float, float]:
    """What the calling thread finds: torch threads, short turns, what becomes of tiny numbers in torch and numpy."""
    tiny = (torch.tensor([1e-30]) * 1e-10).item(), float((np.array([1e-30], np.float32) * np.float32(1e-10))[0])
    return torch.get_num_threads(), sys.getswitchinterval() <= 0.001, *tiny


@pytest.fixture
def busy_torch() -> Iterator[None]:
    """Two torch threads, and denormal numbers, for whoever does not ask otherwise: a new thread inherits them."""
    torch.set_num_threads(2)
    torch.set_flush_denormal(False)  # another test may have turned it on in this thread
    yield
    torch.set_num_threads(1)


@every_tab
def test_2_29_a_learners_thread_has_one_torch_thread_short_turns_and_no_denormals(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, busy_torch: None, entry: Entry
) -> None:
    sys.setswitchinterval(0.005)
    found: list[Any] = []
    plain = threading.Thread(target=lambda: found.append(room()))
    plain.start()
    plain.join()
    assert found[0][:2] == (2, False), "positive control: a thread like any other"
    assert min(found[0][2:]) > 0
    tab = opened(qtbot, entry.tab(), entry.name)
    with before_each_step(monkeypatch, tab.learner, lambda: found.append(room())):
        tab.step()
        settle(qtbot, tab)
    assert found[1] == (1, True, 0.0, 0.0)


# 3: bounded hand-over.


class Queue:
    """A mailbox that keeps everything."""

    def __init__(self) -> None:
        self._letters: list[Any] = []

    def put(self, letter: Any) -> None:
        self._letters.append(letter)

    def take(self) -> Any:
        return self._letters.pop(0) if self._letters else None


def letters_left(session: Session[Any, Any, Any], question: Any) -> int:
    """How many frames wait after five steps in which nobody took one."""
    session.order(orders.Play())
    for _ in range(5):
        session.ask(question)
        session.turn()
    return sum(frame is not None for frame in [session.look() for _ in range(10)])


@every_tab
def test_3_only_the_newest_frame_waits_for_the_window(entry: Entry) -> None:
    assert letters_left(Session(entry.learner()), QUESTIONS[entry.name]()) == 1


def test_3_a_mailbox_that_keeps_everything_would_be_found(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("playground.engine.session.Latest", Queue)
    assert letters_left(Session(Toy), QUESTIONS["toy"]()) > 1


def grown_by(monkeypatch: pytest.MonkeyPatch, frames: int) -> float:
    """By how many MB a session of the convolutional network grows, of whose frames nobody takes any."""
    monkeypatch.setattr(Rewind, "is_due", lambda *_: False)  # moments have a budget of their own
    session: Session[Any, Any, Any] = Session(catalogue.entry("cnn").learner())
    session.order(orders.Play())
    for turn in range(5 + frames):
        if turn == 5:
            tracemalloc.start()
        session.ask(QUESTIONS["cnn"]())
        session.turn()
    grown, _ = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    return grown / 2**20


def test_3_frames_that_nobody_takes_need_no_memory(monkeypatch: pytest.MonkeyPatch) -> None:
    """Sixty of them are a tenth of what it makes in ten seconds at most, in which it may grow by 20 MB."""
    assert grown_by(monkeypatch, 60) < 2


def test_3_in_a_mailbox_that_keeps_everything_they_would(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("playground.engine.session.Latest", Queue)
    assert grown_by(monkeypatch, 60) > 5


# 4: obeyed within one step.


class Dawdling(Session[Any, Any, Any]):
    """Obeys at every third turn."""

    turns = 0

    def _obey_all(self) -> None:
        self.turns += 1
        if self.turns % 3 == 0:
            super()._obey_all()


def steps_after(monkeypatch: pytest.MonkeyPatch, session: Session[Any, Any, Any], order: orders.Order) -> int:
    """How many steps begin after an order that is given in the middle of the second one, until it is obeyed."""
    begun: list[int] = []
    session.order(orders.Play())
    kind: type[Any] = session._make

    def step() -> None:
        begun.append(1)
        if len(begun) == 2:
            session.order(order)

    with before_each_step(monkeypatch, kind, step):
        while len(begun) < 2:
            session.turn()
        wanted, frame = session.ordered, session.look()
        while frame is None or frame.obeyed < wanted:
            session.turn()
            frame = session.look()
    return len(begun) - 2


@every_tab
def test_4_stop_is_obeyed_before_another_step_begins(monkeypatch: pytest.MonkeyPatch, entry: Entry) -> None:
    assert steps_after(monkeypatch, Session(entry.learner()), orders.Pause()) == 0


@every_tab
def test_4_start_again_is_obeyed_before_another_step_of_the_old_run(
    monkeypatch: pytest.MonkeyPatch, entry: Entry
) -> None:
    session = Session(entry.learner())
    assert steps_after(monkeypatch, session, orders.Begin(1)) <= 1  # the first one of the new run
    session.order(orders.Pause())
    session.look()
    session.turn()
    frame = session.look()
    assert frame is not None
    assert (frame.seed, frame.step) == (1, 1)


def test_4_a_session_that_dawdles_would_be_found(monkeypatch: pytest.MonkeyPatch) -> None:
    assert steps_after(monkeypatch, Dawdling(Toy), orders.Pause()) > 0


# 7: no thread outlives its tab.


def learners_threads() -> list[str]:
    return [thread.name for thread in threading.enumerate() if thread.name.startswith("learner")]


@every_tab
def test_7_no_thread_outlives_its_tab(qtbot: QtBot, entry: Entry) -> None:
    tab = opened(qtbot, entry.tab(), entry.name)
    play_until(qtbot, tab, 3)
    assert len(learners_threads()) == 1
    assert tab.close_session(3.0)
    assert learners_threads() == []


def test_7_a_learner_that_does_not_end_would_be_found(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    may_end = threading.Event()
    tab = opened(qtbot, ToyTab, "cnn")
    with before_each_step(monkeypatch, Toy, may_end.wait):
        tab.step()
        assert not tab.close_session(0.05)
        may_end.set()
        assert tab.close_session(3.0)


# 8: late results are dropped.


@every_tab
def test_8_what_was_learned_before_a_reset_is_not_shown_after_it(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, entry: Entry
) -> None:
    tab = hand_turned(qtbot, monkeypatch, entry)
    tab.step()
    tab.session.turn()  # its frame lies in the mailbox when the visitor starts again
    tab.begin(1)
    ring(tab)
    assert (frame_of(tab).seed, frame_of(tab).step) == (0, 0)
    tab.session.turn()
    ring(tab)
    assert (frame_of(tab).seed, frame_of(tab).step) == (1, 0)


def test_8_a_tab_that_shows_late_frames_would_be_found(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(Tab, "_fresh", lambda tab, order: tab.session.order(order))
    tab = hand_turned(qtbot, monkeypatch, toy_entry("cnn"))
    tab.step()
    tab.session.turn()
    tab.begin(1)
    ring(tab)
    assert (frame_of(tab).seed, frame_of(tab).step) == (0, 1)


# 9: what is shown never changes.


@every_tab
def test_9_a_frame_is_read_only_and_stays_as_it_is(qtbot: QtBot, entry: Entry) -> None:
    tab = opened(qtbot, entry.tab(), entry.name)
    tab.session.ask(QUESTIONS[entry.name]())
    qtbot.waitUntil(lambda: frame_of(tab).answer is not None, timeout=PATIENCE)
    frame = frame_of(tab)
    before = bits(frame)
    assert arrays(frame.snapshot)
    assert arrays(frame.answer)
    assert all(is_frozen(array) for part in (frame.snapshot, frame.answer, frame.curves) for array in arrays(part))
    play_until(qtbot, tab, 5)
    tab.begin(1)
    settle(qtbot, tab)
    assert bits(frame) == before


# 10: what goes wrong in a learner is told calmly.


@every_tab
def test_10_a_learner_that_fails_is_told_of_calmly_and_can_start_again(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, expected_logs: Expect, entry: Entry
) -> None:
    expected_logs("Something went wrong at step")
    tab = opened(qtbot, entry.tab(), entry.name)

    def fail(*_: Any) -> None:
        raise RuntimeError("planted")

    for place in ("step", "answer", "snapshot"):
        with monkeypatch.context() as patch:
            patch.setattr(tab.learner, place, fail)
            tab.step()
            tab.session.ask(QUESTIONS[entry.name]())
            qtbot.waitUntil(notice_of(tab).isVisible, timeout=PATIENCE)
        assert "planted" not in notice_of(tab).accessibleDescription()
        press(qtbot, tab, AGAIN)
        assert settle(qtbot, tab).trouble is None
        tab.step()
        assert settle(qtbot, tab).step == 1


def press(qtbot: QtBot, tab: Tab, text: str) -> None:
    """A button of the calm card."""
    click(qtbot, next(each for each in notice_of(tab).findChildren(Button) if each.text() == text))


# 11: no collection on a learner's thread.


def collecting_threads(qtbot: QtBot, tab: Tab, steps: int) -> set[str]:
    """The names of the threads on which garbage is collected while a tab learns."""
    seen: set[str] = set()

    def note(phase: str, _: object) -> None:
        seen.add(threading.current_thread().name)

    before = gc.get_threshold()
    gc.set_threshold(THRESHOLD)
    gc.callbacks.append(note)
    try:
        play_until(qtbot, tab, frame_of(tab).step + steps)
        tab.play(False)
        settle(qtbot, tab)
        gc.collect(0)
    finally:
        gc.callbacks.remove(note)
        gc.set_threshold(*before)
    return seen


def quick(tab: Tab) -> None:
    """Let each step be short where a knob can do that."""
    batch = tab.learner.Settings.knobs().get("batch")
    if batch is not None:
        settings: Any = tab.knobs.settings()
        tab.turn(settings.with_(batch=getattr(batch, "low")))  # noqa: B009


@every_tab
def test_11_garbage_is_never_collected_on_a_learners_thread(qtbot: QtBot, entry: Entry) -> None:
    tab = opened(qtbot, entry.tab(), entry.name)
    quick(tab)
    assert collecting_threads(qtbot, tab, STEPS) == {"MainThread"}


def test_11_a_collection_on_a_learners_thread_would_be_found(qtbot: QtBot) -> None:
    tab = opened(qtbot, ToyTab, "cnn")
    gc.enable()
    try:
        assert "learner Toy" in collecting_threads(qtbot, tab, STEPS)
    finally:
        gc.disable()


# 12: nothing piles up.


@pytest.fixture
def window(qtbot: QtBot) -> Iterator[Window]:
    """The window with three real tabs, all of which have been visited."""
    made = Window(tuple(catalogue.entry(name) for name in ("som", "hmm", "cnn")))
    qtbot.addWidget(made)
    made.resize(1280, 800)
    made.show()
    for name in made.names:
        made.open_tab(name)
        qtbot.waitUntil(lambda: made.tab is not None and made.tab.frame is not None, timeout=PATIENCE)
        assert made.tab is not None
        settle(qtbot, made.tab)
    yield made
    made.end_imports()


def test_12_two_hundred_switches_of_real_tabs_leave_nothing_behind(window: Window) -> None:
    """That what is left behind would be counted is shown in tests/app/test_window.py."""

    def switch(times: int) -> None:
        for turn in range(times):
            window.header.tab_chosen.emit(window.names[turn % 3])
            QApplication.sendPostedEvents()

    switch(6)
    before = census(window)
    switch(200)
    assert census(window) == before


# 24, 25: what a file says is not believed.


class Canary:
    """Writes a file when it is unpickled."""

    def __init__(self, cage: Path) -> None:
        self._cage = cage

    def __reduce__(self) -> tuple[Any, ...]:
        return (Path.touch, (self._cage,))


def hostile_files(folder: Path, cage: Path) -> list[Path]:
    """A canary in every dress in which a program could be fooled to unpickle it."""
    array = np.array([Canary(cage)], dtype=object)
    torch_file = io.BytesIO()
    torch.save({"images": Canary(cage)}, torch_file)
    files = {"canary.pkl": pickle.dumps(Canary(cage)), "canary.pt": torch_file.getvalue()}
    for name, write in (("canary.npy", np.save), ("canary.npz", lambda file, it: np.savez(file, images=it, labels=it))):
        content = io.BytesIO()
        write(content, array)
        files[name] = content.getvalue()
    paths = [folder / name for name in files] + [folder / f"{name}.safetensors" for name in files]
    for path, content in zip(paths, [*files.values()] * 2, strict=True):
        path.write_bytes(content)
    return paths


@every_tab
def test_24_nothing_that_is_opened_is_ever_run(
    qtbot: QtBot, tmp_path: Path, expected_logs: Expect, entry: Entry
) -> None:
    expected_logs("model file refused")
    cage = tmp_path / "escaped"
    tab = opened(qtbot, entry.tab(), entry.name)
    before = bits(frame_of(tab).snapshot)
    for path in hostile_files(tmp_path, cage):
        for opens in (tab.load, *tab.openers().values()):
            opens(path)
            qtbot.waitUntil(lambda: not child(tab.stage, Toast).text().startswith("Reading"), timeout=PATIENCE)
            settle(qtbot, tab)
            assert path.name in child(tab.stage, Toast).text()
    assert not cage.exists()
    assert bits(frame_of(tab).snapshot) == before


def test_24_the_canary_sings_when_it_is_unpickled(tmp_path: Path) -> None:
    pickled = next(path for path in hostile_files(tmp_path, tmp_path / "escaped") if path.suffix == ".pkl")
    pickle.loads(pickled.read_bytes())
    assert (tmp_path / "escaped").exists()


@every_tab
def test_25_damaged_models_are_refused_and_the_present_one_stays(
    qtbot: QtBot, tmp_path: Path, expected_logs: Expect, entry: Entry
) -> None:
    expected_logs("model file refused")
    tab = opened(qtbot, entry.tab(), entry.name)
    tab.save(tmp_path / "good.safetensors")
    settle(qtbot, tab)
    content, random = (tmp_path / "good.safetensors").read_bytes(), np.random.default_rng(0)
    tab.begin(1)
    settle(qtbot, tab)
    before = bits(frame_of(tab).snapshot)
    for number in range(10):
        at = int(random.integers(8, len(content)))
        flipped = content[:at] + bytes([content[at] ^ 0xFF]) + content[at + 1 :]
        bad = tmp_path / f"bad{number}.safetensors"
        bad.write_bytes(flipped if number % 2 else content[:at])
        tab.load(bad)
        settle(qtbot, tab)
        assert child(tab.stage, Toast).text().startswith(f"The file {bad.name} can't be opened")
        assert (frame_of(tab).seed, bits(frame_of(tab).snapshot)) == (1, before)
    tab.load(tmp_path / "good.safetensors")
    assert settle(qtbot, tab).seed == 0


# 27: same seed, same bits, whatever else goes on.


def after_steps(qtbot: QtBot, entry: Entry) -> tuple[Any, Any]:
    """Everything on the screen after 8 and after 9 steps with seed 5, but for how many orders it took."""
    tab = opened(qtbot, entry.tab(), entry.name, seed=5)
    quick(tab)
    seen = []
    for steps in (8, 1):
        for _ in range(steps):
            tab.step()
        frame = settle(qtbot, tab)
        seen.append(bits((frame.snapshot, frame.curves, frame.settings)))
    tab.close_session()
    return seen[0], seen[1]


@every_tab
def test_27_the_same_seed_gives_the_same_bits_while_another_tab_learns(qtbot: QtBot, entry: Entry) -> None:
    alone = after_steps(qtbot, entry)
    other = opened(qtbot, entry.tab(), entry.name, seed=6)
    quick(other)
    play_until(qtbot, other, 1)
    assert after_steps(qtbot, entry) == alone
    assert alone[0] != alone[1], "positive control"


# 28: a learning rate out of all reason.


@every_tab
def test_28_an_absurd_learning_rate_is_explained_and_mended(qtbot: QtBot, expected_logs: Expect, entry: Entry) -> None:
    tab = opened(qtbot, entry.tab(), entry.name)
    settings: Any = tab.knobs.settings()
    if "rate" not in settings.knobs():
        pytest.skip("it has no learning rate")
    with pytest.raises(ValueError, match=r"rate must be in .*, got 1000000000"):
        settings.with_(rate=1e9)
    absurd = settings.with_()
    object.__setattr__(absurd, "rate", 1e9)  # as if the bounds were wider
    expected_logs("The numbers ran away at step")
    quick(tab)
    tab.session.order(orders.Apply(absurd))
    tab.play(True)
    qtbot.waitUntil(notice_of(tab).isVisible, timeout=PATIENCE)
    assert "learning rate, 1e+09, is too high" in notice_of(tab).accessibleDescription()
    press(qtbot, tab, LOWER_RATE)
    frame = settle(qtbot, tab)
    assert frame.trouble is None
    assert frame.settings.to_dict()["rate"] < 1e9


# What the visitor teaches.


@pytest.mark.parametrize("entry", [entry for entry in ENTRIES if entry.name in EXAMPLES], ids=lambda entry: entry.name)
def test_what_a_visitor_teaches_while_it_learns_is_never_lost(qtbot: QtBot, entry: Entry) -> None:
    tab = opened(qtbot, entry.tab(), entry.name)
    tab.play(True)
    for _ in range(20):
        tab.session.order(orders.Teach(EXAMPLES[entry.name]()))
    tab.play(False)
    frame = settle(qtbot, tab)
    assert (frame.trouble, frame.playing) == (None, False)


# What the unseen hand does while nobody is there.


def watch(tab: Tab) -> QImage:
    """What is given to the machine, once it has been taken in."""
    for _ in range(3):
        tab.session.turn()
        ring(tab)
    return tab._input.grab().toImage()


@every_tab
def test_what_the_unseen_hand_did_is_taken_back(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, entry: Entry) -> None:
    tab = hand_turned(qtbot, monkeypatch, entry)
    before = watch(tab)
    for beat in range(PERFORMED):
        tab.perform(beat)
        if beat % 20 == 0:
            watch(tab)
    assert watch(tab) != before
    tab.take_back()
    assert watch(tab) == before
