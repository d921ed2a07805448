"""What needs a real thread: how it is made ready, that it ends, and that nothing grows or is lost on the way."""

import dataclasses
import sys
import threading
import time
import tracemalloc
from collections.abc import Callable, Iterator
from contextlib import contextmanager

import numpy as np
import pytest
import torch

from playground.engine import orders
from playground.engine.frame import Frame
from playground.engine.history import POINTS
from playground.engine.rewind import MOST
from playground.engine.session import Session
from tests.programs import ran
from tests.toy import Array, Toy, ToyAnswer, ToyShot, Witness, question

PATIENCE = 10.0  # seconds; only a failing test waits that long
ToySession = Session[ToyShot, Array, ToyAnswer]
ToyFrame = Frame[ToyShot, ToyAnswer]


@dataclasses.dataclass
class Room:
    """What a thread finds: how many torch threads, how often Python switches, what becomes of tiny and huge numbers."""

    torch_threads: int
    switch_interval: float
    tiny_in_torch: float
    tiny_in_numpy: float
    overflow: str

    @classmethod
    def here(cls) -> "Room":
        return cls(
            torch.get_num_threads(),
            sys.getswitchinterval(),
            (torch.tensor([1e-30]) * 1e-10).item(),
            float((np.array([1e-30], np.float32) * np.float32(1e-10))[0]),
            np.geterr()["over"],
        )


class Guest(Toy):
    """Looks round on the thread on which it learns."""

    room: Room | None = None

    def step(self) -> tuple[float, float]:
        type(self).room = Room.here()
        return super().step()


@pytest.fixture(autouse=True)
def switch_interval() -> Iterator[None]:
    before = sys.getswitchinterval()
    yield
    sys.setswitchinterval(before)


@contextmanager
def working(kind: type[Toy] = Toy, seed: int = 0) -> Iterator[ToySession]:
    session: ToySession = Session(kind, seed)
    session.start()
    yield session
    assert session.close(PATIENCE)


def frame_when(session: ToySession, is_right: Callable[[ToyFrame], bool]) -> ToyFrame:
    """Look as a display clock does until a frame is the right one."""
    until, tick = time.monotonic() + PATIENCE, threading.Event()
    while time.monotonic() < until:
        frame = session.look()
        if frame is not None and is_right(frame):
            return frame
        tick.wait(0.001)
    raise AssertionError("no such frame came")


def learners_threads() -> list[str]:
    return [thread.name for thread in threading.enumerate() if thread.name.startswith("learner")]


def test_a_learners_thread_has_one_torch_thread_short_turns_and_no_denormals() -> None:
    assert Room.here().tiny_in_torch > 0, "positive control: elsewhere tiny numbers are kept"
    assert Room.here().tiny_in_numpy > 0
    with working(Guest) as session:
        session.order(orders.Step())
        frame_when(session, lambda frame: frame.step == 1)
    room = Guest.room
    assert room is not None
    assert (room.torch_threads, room.tiny_in_torch, room.tiny_in_numpy) == (1, 0.0, 0.0)
    assert room.switch_interval <= 0.001
    assert (room.overflow, Room.here().overflow) == ("ignore", "warn")
    assert Room.here().tiny_in_torch > 0, "the window's thread is left as it was"


@pytest.mark.parametrize(
    "given",
    [[], [orders.Play()], [orders.Speed(0.001), orders.Play()], [orders.Play(), orders.Hold(True)]],
    ids=["paused", "at full speed", "between two slow steps", "held"],
)
def test_a_session_ends_within_three_seconds(given: list[orders.Order]) -> None:
    session: ToySession = Session(Toy)
    session.start()
    for order in given:
        session.order(order)
    frame_when(session, lambda frame: frame.obeyed == session.ordered)
    assert learners_threads() == ["learner Toy"]
    assert session.close(3.0)
    assert learners_threads() == []


def test_a_session_that_is_closed_before_it_looked_up_ends_too() -> None:
    session: ToySession = Session(Toy)
    session.start()
    assert session.close(3.0)


def test_a_session_that_is_started_twice_has_one_thread() -> None:
    with working() as session:
        session.start()
        assert learners_threads() == ["learner Toy"]


def test_only_the_learners_thread_touches_the_learner() -> None:
    with working(Witness) as session:
        session.order(orders.Play())
        frame_when(session, lambda frame: frame.step > 10)
        assert Witness.thread is not None
        assert Witness.thread.name == "learner Witness"


def test_a_thread_learns_the_same_bits_as_a_test_that_takes_the_turns() -> None:
    by_hand: ToySession = Session(Toy)
    for _ in range(50):
        by_hand.order(orders.Step())
    by_hand.look()
    by_hand.turn()
    expected = by_hand.look()
    with working() as session:
        for _ in range(50):
            session.order(orders.Step())
        frame = frame_when(session, lambda frame: frame.step == 50)
    assert expected is not None
    assert frame.curves.sums.tobytes() == expected.curves.sums.tobytes()


def test_no_order_is_lost_or_overtaken_in_a_flood() -> None:
    numbers = [number / 2048 for number in range(2000)]  # so small that what learns from them does not run away
    with working() as session:
        session.order(orders.Play())
        for number in numbers:
            session.order(orders.Teach(question(number)))
        frame = frame_when(session, lambda frame: frame.obeyed == session.ordered)
    assert frame.snapshot is not None
    assert frame.snapshot.taught[:, 0].tolist() == numbers


def test_the_newest_of_a_flood_of_questions_is_answered() -> None:
    answered = threading.Semaphore(0)
    session: ToySession = Session(Toy, answered=answered.release)
    session.start()
    session.order(orders.Play())
    for number in range(2000):
        session.ask(question(number))
    frame = frame_when(session, lambda frame: frame.answer is not None and frame.answer.asked[0] == 1999)
    assert session.close(PATIENCE)
    assert frame.answer is not None
    assert answered.acquire(timeout=0)


def test_a_question_wakes_a_sleeping_session() -> None:
    answered = threading.Event()
    session: ToySession = Session(Toy, answered=answered.set)
    session.start()
    session.order(orders.Speed(0.001))
    session.order(orders.Play())
    frame_when(session, lambda frame: frame.step == 1)
    session.ask(question())
    assert answered.wait(PATIENCE)
    assert session.close(PATIENCE)


def test_a_thread_survives_what_goes_wrong_on_it(expected_logs: Callable[[str], None]) -> None:
    expected_logs("Something went wrong")
    with working() as session:
        session.ask(question(inputs=2))
        frame_when(session, lambda frame: frame.trouble is not None)
        session.order(orders.Begin(0))
        session.order(orders.Step())
        assert frame_when(session, lambda frame: frame.step == 1).trouble is None


def test_nothing_grows_while_nobody_looks() -> None:
    session: ToySession = Session(Toy)
    session.order(orders.Play())
    for _ in range(2000):
        session.turn()
    tracemalloc.start()
    for number in range(1500):
        session.ask(question(number))
        session.turn()
    grown, _ = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    session.look()
    session.turn()
    frame = session.look()
    assert frame is not None
    assert (frame.step, session.look()) == (3501, None)
    assert len(frame.curves.steps) <= POINTS
    assert len(frame.moments) <= MOST + 1
    assert grown < 2 * 2**20


COMPILED = """
    import ctypes, json, os
    from playground.engine.threads import prepare_learners_thread
    {before}
    prepare_learners_thread()
    import torch
    def in_use():
        class Info(ctypes.Structure):
            _fields_ = [(f"field{{number}}", ctypes.c_size_t) for number in range(10)]
        ask = ctypes.CDLL(None).mallinfo2
        ask.restype = Info
        return (ask().field4 + ask().field7) / 2**20
    def learn(sizes):
        for size in sizes:
            torch.nn.functional.conv2d(torch.ones(8, 8, size, 9), torch.ones(8, 8, 3, 3))
    learn(range(10, 210))
    before = in_use()
    learn(range(210, 610))
    print(json.dumps({{"grown": in_use() - before}}))
"""


@pytest.mark.skipif(sys.platform != "linux", reason="only the GNU C library tells what is in use")
@pytest.mark.parametrize(
    ("before", "grows"), [("", False), ('os.environ["LRU_CACHE_CAPACITY"] = "1024"', True)], ids=["ours", "theirs"]
)
def test_what_was_compiled_for_nets_of_other_shapes_is_forgotten(before: str, grows: bool) -> None:
    code, facts, err = ran(COMPILED.format(before=before))
    assert code == 0, err
    assert (facts["grown"] > 2.0) == grows
