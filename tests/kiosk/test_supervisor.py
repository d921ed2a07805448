"""Promises 17 to 19 of RELIABILITY.md as far as the supervisor keeps them: the program comes back."""

import math
import os
import select
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

import pytest

from playground.kiosk import discreet, link, supervisor
from playground.kiosk.health import RULES, Rules
from playground.kiosk.life import LIMITS, Limits
from playground.kiosk.supervisor import Supervisor, started
from tests.programs import ROOT, ran

Expect = Callable[[str], None]

PATIENCE = 60.0  # seconds; only a failing test waits that long
PATIENT = Limits(start=PATIENCE, silence=PATIENCE, farewell=PATIENCE, tick=0.01)
BEAT = "import os, signal; os.write(1, b'beat\\n')"
HANG = "os.read(0, 1)"  # nothing is ever written there
LEAVE = "pass"
DAY = 86_400.0

posix_only = pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such signals")


class Programs:
    """Starts one little program after the other, and remembers with which options; the last one leaves."""

    def __init__(self, *programs: str) -> None:
        self._programs = [*programs, LEAVE]
        self.options: list[list[str]] = []

    def __call__(self, command: list[str]) -> "subprocess.Popen[bytes]":
        program = self._programs[len(self.options)]
        self.options.append(command[1:])
        return started([sys.executable, "-I", "-S", "-c", program])


def supervised(programs: Programs, limits: Limits = PATIENT, rules: Rules = RULES) -> int:
    return Supervisor(["program"], limits, rules, programs).run()


@pytest.fixture
def crashes_are_logged(expected_logs: Expect) -> None:
    expected_logs("the program crashed|the program hung|the program can't run")


# How it ends, and what follows.


def test_when_the_staff_leave_all_ends() -> None:
    programs = Programs()
    assert supervised(programs) == 0
    assert programs.options == [[]]


@pytest.mark.usefixtures("crashes_are_logged")
@pytest.mark.parametrize(
    "end",
    [
        "os._exit(1)",
        "raise ValueError",
        "os._exit(255)",
        pytest.param("os.kill(os.getpid(), signal.SIGSEGV)", marks=posix_only),
        pytest.param("os.kill(os.getpid(), signal.SIGKILL)", marks=posix_only),
        "os.abort()",
    ],
)
@pytest.mark.parametrize("begin", [BEAT, "import os, signal"], ids=["after a beat", "before the first beat"])
def test_after_a_crash_it_is_started_again(begin: str, end: str) -> None:
    programs = Programs(f"{begin}; {end}" if "raise" not in end else f"{begin}\n{end}")
    assert supervised(programs) == 0
    assert programs.options == [[], []]


def test_the_log_says_how_it_ended(expected_logs: Expect) -> None:
    expected_logs(r"the program crashed \(code 3\); it is started again in 0 s")
    supervised(Programs("import os; os._exit(3)"))


@pytest.mark.parametrize(
    ("code", "name"),
    [(1, "code 1"), (-11, "SIGSEGV"), (-9, "SIGKILL"), (-63, "code -63"), (0xC0000005, "code 0xc0000005")],
)
@posix_only
def test_an_exit_code_has_a_name(code: int, name: str) -> None:
    assert supervisor.name_of(code) == name


def test_after_a_signal_that_was_not_the_supervisors_it_is_started_again(expected_logs: Expect) -> None:
    expected_logs("the program was told to end by a signal that was not the supervisor's; it is started again in 0 s")
    programs = Programs(f"import os; os._exit({link.ENDED})")
    assert supervised(programs) == 0
    assert programs.options == [[], []]


def test_a_wanted_restart_is_at_once_and_no_crash() -> None:
    programs = Programs(*[f"{BEAT}; os._exit({link.RESTART})"] * 8)
    assert supervised(programs) == 0
    assert programs.options == [[]] * 9


@pytest.mark.usefixtures("crashes_are_logged")
def test_a_program_that_wants_a_restart_before_it_ever_ran_is_a_start_that_failed() -> None:
    programs = Programs(*[f"import os; os._exit({link.RESTART})"] * 3)
    supervised(programs, rules=Rules(crashes=3, shortest_wait=0.01))
    assert programs.options == [[], [], [], ["--safe"]]


@pytest.mark.parametrize(
    ("code", "sentence"),
    [(link.CONFIG, "options or its config file are wrong"), (link.LOCKED, "it runs already")],
)
def test_where_another_start_can_t_help_all_ends_with_a_sentence(
    capsys: pytest.CaptureFixture[str], expected_logs: Expect, code: int, sentence: str
) -> None:
    expected_logs(sentence)
    programs = Programs(f"import os; os._exit({code})")
    assert supervised(programs) == code
    assert programs.options == [[]]
    assert sentence in capsys.readouterr().err


@pytest.mark.usefixtures("crashes_are_logged")
@pytest.mark.parametrize("first", [f"{BEAT}; os._exit(1)", "import os; os._exit(1)"])
def test_a_lock_that_is_not_free_yet_does_not_end_a_kiosk_that_ran(first: str) -> None:
    programs = Programs(first, f"import os; os._exit({link.LOCKED})")
    assert supervised(programs) == 0
    assert len(programs.options) == 3


def test_a_config_file_that_is_spoilt_later_is_waited_for_and_its_mistakes_are_logged(
    caplog: pytest.LogCaptureFixture, expected_logs: Expect
) -> None:
    expected_logs("kiosk.toml")
    expected_logs("the program can't run: its options or its config file are wrong; it is started again in")

    def check() -> None:
        raise ValueError('kiosk.toml: show.theme must be one of "light", "dark", got "pink".')

    programs = Programs(f"{BEAT}; os._exit({link.RESTART})", *[f"import os; os._exit({link.CONFIG})"] * 3)
    rules = Rules(crashes=2, shortest_wait=0.01)
    assert Supervisor(["program"], PATIENT, rules, programs, check=check).run() == 0
    assert len(programs.options) == 5  # the last one finds a file that was mended
    lines = [discreet.message(record) for record in caplog.records]
    assert lines.count('kiosk.toml: show.theme must be one of "light", "dark", got "pink".') == 3


def test_a_program_that_can_t_be_started_is_tried_again(expected_logs: Expect) -> None:
    expected_logs(r"the program can't be started: .*planted")
    expected_logs("the program hung or could not be started")
    programs = Programs()
    failures = iter([OSError("planted"), RuntimeError("planted")])

    def start(command: list[str]) -> "subprocess.Popen[bytes]":
        for failure in failures:
            raise failure
        return programs(command)

    assert Supervisor(["program"], PATIENT, start=start).run() == 0
    assert len(programs.options) == 1


# A hang.


@pytest.mark.usefixtures("crashes_are_logged")
def test_17_a_program_that_hangs_is_killed_and_started_again(expected_logs: Expect) -> None:
    expected_logs("no sign of life for")
    programs = Programs(f"{BEAT}; {HANG}")
    assert supervised(programs, Limits(start=PATIENCE, silence=0.2, tick=0.01)) == 0
    assert programs.options == [[], []]


@pytest.mark.usefixtures("crashes_are_logged")
def test_17_a_start_that_hangs_is_killed_too(expected_logs: Expect) -> None:
    expected_logs("no sign of life for")
    programs = Programs(f"import os; {HANG}")
    assert supervised(programs, Limits(start=0.2, silence=PATIENCE, tick=0.01)) == 0
    assert programs.options == [[], []]


def test_17_without_a_limit_the_hanging_program_is_left_alone() -> None:
    """Positive control. The program hangs for a moment only, or the test would never end."""
    programs = Programs(f"{BEAT}; import select; select.select([], [], [], 0.5)")
    assert supervised(programs, Limits(start=PATIENCE, silence=math.inf, tick=0.01)) == 0
    assert programs.options == [[]]


def test_17_the_limits_leave_time_for_a_new_start_within_15_seconds() -> None:
    limits = LIMITS
    assert limits.silence == 10
    assert limits.silence + 10 * limits.tick + RULES.shortest_wait < 15


# Crashes in a loop.


@pytest.mark.usefixtures("crashes_are_logged")
def test_18_crashes_in_a_loop_lead_to_safe_mode_without_the_last_tab() -> None:
    show = "os.write(1, b'tab cnn\\ntab one_class_svm\\n'); os._exit(1)"
    programs = Programs(*[f"{BEAT}; {show}"] * 5)
    assert supervised(programs, rules=Rules(shortest_wait=0.01)) == 0
    assert programs.options == [[], [], [], [], [], ["--safe", "--without", "one_class_svm"]]


@pytest.mark.usefixtures("crashes_are_logged")
def test_18_after_a_wanted_restart_the_tab_is_tried_again() -> None:
    crash = f"{BEAT}; os.write(1, b'tab cnn\\n'); os._exit(1)"
    programs = Programs(crash, crash, f"{BEAT}; os._exit({link.RESTART})")
    supervised(programs, rules=Rules(crashes=2, shortest_wait=0.01))
    assert programs.options == [[], [], ["--safe", "--without", "cnn"], []]


@pytest.mark.usefixtures("crashes_are_logged")
def test_18_in_safe_mode_it_waits_before_it_starts() -> None:
    waits: list[float] = []

    class Noting(Supervisor):
        def _rest(self, seconds: float) -> None:
            waits.append(seconds)
            super()._rest(min(seconds, 0.001))

    Noting(["program"], PATIENT, Rules(crashes=2, shortest_wait=0.05), Programs(*["import os; os._exit(1)"] * 3)).run()
    assert max(waits) > PATIENT.tick
    assert sum(wait > PATIENT.tick for wait in waits) > 1


# The clock.


def test_19_a_clock_that_jumps_by_a_day_harms_nothing() -> None:
    """What the clock says is used for differences alone, and one of a day is no silence: see test_life.py."""
    calls = 0
    jumps = {5: DAY, 10: -2 * DAY, 15: DAY}
    offset = 0.0

    def clock() -> float:
        nonlocal calls, offset
        calls += 1
        offset += jumps.get(calls, 0.0)
        if calls == 20:
            keeper.end()
        return time.monotonic() + offset

    programs = Programs(f"{BEAT}; {HANG}")
    keeper = Supervisor(["program"], PATIENT, start=programs, clock=clock)
    assert keeper.run() == 0
    assert programs.options == [[]]


# The supervisor's own end.

KEEPER = """
import sys
sys.path.insert(0, {root!r})
from playground.kiosk.supervisor import Supervisor
from playground.kiosk.life import Limits
sys.exit(Supervisor([sys.executable, "-I", "-S", "-c", {program!r}], Limits(farewell={farewell})).run())
"""
TELL = "import os, signal; os.write(1, b'beat\\n'); os.write(2, b'%d\\n' % os.getpid())"


@pytest.fixture
def kept() -> Iterator[Callable[[str, float], "tuple[subprocess.Popen[bytes], int]"]]:
    """Starts a supervisor with a program that tells its number; both, and what the program told."""
    keepers: list[subprocess.Popen[bytes]] = []

    def start(program: str, farewell: float = PATIENCE) -> "tuple[subprocess.Popen[bytes], int]":
        source = KEEPER.format(root=str(ROOT), program=f"{TELL}\n{program}", farewell=farewell)
        keepers.append(subprocess.Popen([sys.executable, "-I", "-S", "-c", source], stderr=subprocess.PIPE))
        error = keepers[-1].stderr
        assert error is not None
        return keepers[-1], int(error.readline())

    yield start
    for keeper in keepers:
        keeper.kill()
        keeper.communicate(timeout=PATIENCE)


@pytest.fixture
def heeding_signals() -> Iterator[None]:
    """Programs that a test starts heed Ctrl+C, though the tests may run where it is ignored, as behind `nohup`."""
    usual = {signal.SIGINT: signal.default_int_handler, signal.SIGHUP: signal.SIG_DFL}
    before = {number: signal.signal(number, handler) for number, handler in usual.items()}
    yield
    for number, handler in before.items():
        signal.signal(number, handler)


def is_alive(number: int) -> bool:
    try:
        os.kill(number, 0)
    except ProcessLookupError:
        return False
    return True


def said_until_all_are_gone(keeper: "subprocess.Popen[bytes]") -> bytes:
    """What supervisor and program said; both hold the pipe, so that it ends only with the last of them."""
    return keeper.communicate(timeout=PATIENCE)[1]


@posix_only
@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT, signal.SIGHUP])
def test_a_signal_ends_program_and_supervisor(
    kept: Callable[..., "tuple[subprocess.Popen[bytes], int]"],
    number: signal.Signals,
    heeding_signals: None,
) -> None:
    keeper, program = kept(HANG)
    keeper.send_signal(number)
    said_until_all_are_gone(keeper)
    assert (keeper.returncode, is_alive(program)) == (0, False)


@posix_only
def test_a_signal_ends_a_program_that_does_not_listen(
    kept: Callable[..., "tuple[subprocess.Popen[bytes], int]"],
) -> None:
    keeper, program = kept("signal.signal(signal.SIGTERM, signal.SIG_IGN)\nwhile True: signal.pause()", 0.2)
    keeper.send_signal(signal.SIGTERM)
    said_until_all_are_gone(keeper)
    assert (keeper.returncode, is_alive(program)) == (0, False)


@posix_only
def test_a_signal_ends_a_supervisor_that_waits_to_start_again() -> None:
    rules = Rules(crashes=1, shortest_wait=PATIENCE, longest_wait=PATIENCE)
    source = f"""
        import sys
        from playground.kiosk.health import RULES, Rules
        from playground.kiosk.supervisor import Supervisor
        class Telling(Supervisor):
            def _wait(self, seconds, code):
                import os, signal
                os.kill(os.getpid(), signal.SIGTERM)
                super()._wait(seconds, code)
        sys.exit(Telling([sys.executable, "-I", "-S", "-c", "import os; os._exit(1)"], rules={rules!r}).run())
        """
    begun = time.monotonic()
    assert ran(source)[0] == 0
    assert time.monotonic() - begun < PATIENCE


ORPHAN = f"""
import sys, threading
sys.path.insert(0, {str(ROOT)!r})
from playground.kiosk.link import Link
Link.of_process().watch(lambda: os.write(2, b'orphaned\\n'), 0.0)
os.write(2, b'watching\\n')
threading.Event().wait()
"""


@posix_only
def test_when_the_supervisor_is_killed_the_program_ends_itself(
    kept: Callable[..., "tuple[subprocess.Popen[bytes], int]"],
) -> None:
    keeper, _ = kept(ORPHAN)
    assert keeper.stderr is not None
    assert keeper.stderr.readline() == b"watching\n"
    keeper.kill()
    assert b"orphaned" in said_until_all_are_gone(keeper)


@posix_only
def test_a_program_that_does_not_watch_the_supervisor_outlives_it(
    kept: Callable[..., "tuple[subprocess.Popen[bytes], int]"],
) -> None:
    """Positive control."""
    keeper, program = kept("while True: signal.pause()")
    keeper.kill()
    keeper.wait(PATIENCE)
    assert keeper.stderr is not None
    try:
        assert not select.select([keeper.stderr], [], [], 0.2)[0]
        assert is_alive(program)
    finally:
        os.kill(program, signal.SIGKILL)


# Light and alike everywhere.


def test_it_imports_nothing_heavy() -> None:
    code, facts, err = ran("""
        import json, sys
        import playground.kiosk.supervisor
        heavy = ("PySide6", "shiboken6", "torch", "numpy", "pyqtgraph")
        print(json.dumps({"heavy": [name for name in heavy if name in sys.modules]}))
    """)
    assert (code, facts) == (0, {"heavy": []}), err


def test_it_starts_the_same_python_with_other_options() -> None:
    command = supervisor.own_program(["--kiosk-child", "--config", "a file"])
    assert command[0] == sys.executable
    assert command[-5:] == ["-m", "playground", "--kiosk-child", "--config", "a file"]


def test_what_it_did_is_in_a_log_of_its_own(tmp_path: Path) -> None:
    commands: Sequence[str] = [sys.executable, "-I", "-S", "-c", "import os; os._exit(2)"]
    code, _, err = ran(f"""
        import sys
        from pathlib import Path
        from playground.kiosk import supervisor
        sys.exit(supervisor.run({commands!r}, Path({str(tmp_path)!r})))
    """)
    assert (code, err) == (2, "The kiosk can't run: its options or its config file are wrong.\n")
    assert "options or its config file are wrong" in (tmp_path / "supervisor.log").read_text("utf-8")


def test_each_start_has_a_line_of_its_own_in_that_log(tmp_path: Path) -> None:
    count = tmp_path / "count"
    program = f"file = open({str(count)!r}, 'ab'); file.write(b'x'); raise SystemExit(file.tell() < 4)"
    code, _, err = ran(f"""
        import sys
        from pathlib import Path
        from playground.kiosk import supervisor
        commands = [sys.executable, "-I", "-S", "-c", {program!r}]
        sys.exit(supervisor.run(commands, Path({str(tmp_path)!r})))
    """)
    lines = (tmp_path / "supervisor.log").read_text("utf-8").splitlines()
    assert (code, err) == (0, "")
    assert sum("the program was started (process " in line for line in lines) == 4
    assert sum("the program crashed (code 1)" in line for line in lines) == 3
    assert not [line for line in lines if "repeated" in line]
