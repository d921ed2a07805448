"""One run of the program: when it is silent for too long, and how it ends."""

import os
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator

import pytest

from playground.kiosk.life import Life, Limits
from playground.kiosk.supervisor import started

Begin = Callable[[str], Life]
Expect = Callable[[str], None]

PATIENCE = 60.0  # seconds; only a failing test waits that long
DAY = 86_400.0
LIMITS = Limits(start=60.0, silence=10.0)
ECHO = """
import os
while piece := os.read(0, 100):
    os.write(1, piece)
"""
STUBBORN = """
import os, signal
signal.signal(signal.SIGTERM, signal.SIG_IGN)
os.write(1, b"beat\\n")
while True:
    signal.pause()
"""


@pytest.fixture
def begin() -> Iterator[Begin]:
    """Starts a program of a few lines."""
    lives: list[Life] = []

    def begun(program: str) -> Life:
        lives.append(Life(started([sys.executable, "-I", "-S", "-c", program]), lambda: None))
        return lives[-1]

    yield begun
    for life in lives:
        life.kill()
        with life:
            pass


def let_say(life: Life, words: bytes) -> None:
    """Have an ECHO say something, and wait until it is heard."""
    before = life._ear.beats
    assert life.process.stdin is not None
    life.process.stdin.write(words + b"beat\n")
    life.process.stdin.flush()
    wait_until(lambda: life._ear.beats > before)


def wait_until(condition: Callable[[], bool]) -> None:
    pause = threading.Event()
    for _ in range(round(PATIENCE / 0.005)):
        if condition():
            return
        pause.wait(0.005)
    pytest.fail(f"it took longer than {PATIENCE:g} s")


def test_the_first_beat_may_take_longer_than_the_others(begin: Begin) -> None:
    life = begin(ECHO)
    life.age(59.0)
    assert not life.is_silent(LIMITS)
    life.age(1.0)
    assert life.is_silent(LIMITS)


def test_ten_seconds_without_a_beat_are_a_hang(begin: Begin) -> None:
    life = begin(ECHO)
    let_say(life, b"")
    for seconds in (50.0, 9.0):
        life.age(seconds)
        assert not life.is_silent(LIMITS)
    life.age(1.0)
    assert life.is_silent(LIMITS)


def test_each_beat_makes_up_for_the_silence(begin: Begin) -> None:
    life = begin(ECHO)
    for _ in range(5):
        let_say(life, b"")
        for seconds in (0.0, 9.0):
            life.age(seconds)
        assert not life.is_silent(LIMITS)


def test_it_is_well_from_its_first_beat_on(begin: Begin) -> None:
    life = begin(ECHO)
    life.age(30.0)
    assert (life.well, life.has_begun) == (0.0, False)
    let_say(life, b"")
    life.age(1.0)
    life.age(2.0)
    assert (life.well, life.has_begun) == (2.0, True)


def test_the_tab_it_shows_is_known(begin: Begin) -> None:
    life = begin(ECHO)
    let_say(life, b"tab cnn\ntab vae\n")
    assert life.tab == "vae"


def test_its_last_words_are_heard(begin: Begin) -> None:
    life = begin("import os; os.write(1, b'beat\\n' * 10_000 + b'tab som\\n')")
    life.process.wait(PATIENCE)
    with life:
        pass
    assert life.tab == "som"


def test_its_end_rings() -> None:
    rung = threading.Event()
    life = Life(started([sys.executable, "-I", "-S", "-c", "pass"]), rung.set)
    assert rung.wait(PATIENCE)
    with life:
        life.process.wait(PATIENCE)


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such signals")
def test_it_is_asked_to_end_before_it_is_killed(begin: Begin) -> None:
    told = "signal.signal(signal.SIGTERM, lambda *_: os._exit(7)); os.write(1, b'beat\\n'); signal.pause()"
    life = begin(f"import os, signal; {told}")
    wait_until(lambda: life.has_begun)
    assert life.end_kindly(PATIENCE) == 7


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such signals")
def test_one_that_does_not_end_is_killed(begin: Begin, expected_logs: Expect) -> None:
    expected_logs("did not end within 0.1 s")
    life = begin(STUBBORN)
    wait_until(lambda: life.has_begun)
    assert life.end_kindly(0.1) == -9


def test_the_end_of_its_input_tells_it_too(begin: Begin) -> None:
    """What Windows has instead of SIGTERM; and what tells it that the supervisor died."""
    life = begin("import os, signal; os.read(0, 1); os._exit(7)")
    life._let_go()
    assert life.process.wait(PATIENCE) == 7


def test_none_is_left_behind_where_there_can_be_no_thread(monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(thread: threading.Thread) -> None:
        raise RuntimeError("can't start new thread")

    process = started([sys.executable, "-I", "-S", "-c", ECHO])
    with monkeypatch.context() as patch:
        patch.setattr(threading.Thread, "start", refuse)
        with pytest.raises(RuntimeError):
            Life(process, lambda: None)
    assert process.poll() is not None
    for pipe in (process.stdin, process.stdout):
        assert pipe is not None
        pipe.close()


@pytest.mark.skipif(not os.path.isdir("/proc/self/fd"), reason="this system does not list open files")  # noqa: PTH112
def test_a_hundred_lives_leave_no_file_open() -> None:
    def one_life() -> None:
        process = subprocess.Popen(["/bin/true"], stdin=subprocess.PIPE, stdout=subprocess.PIPE)
        with Life(process, lambda: None):
            process.wait(PATIENCE)

    one_life()
    before = len(os.listdir("/proc/self/fd")), threading.active_count()  # noqa: PTH208
    for _ in range(100):
        one_life()
    assert (len(os.listdir("/proc/self/fd")), threading.active_count()) == before  # noqa: PTH208
