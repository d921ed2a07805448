"""What program and supervisor say to each other."""

import os
import select
import subprocess
import sys
import threading
from collections.abc import Iterator

import pytest

from playground.kiosk import link
from playground.kiosk.link import Ear, Link
from tests.programs import ROOT

PATIENCE = 60  # seconds; only a failing test waits that long


@pytest.fixture
def pipes() -> Iterator[tuple[int, int, int, int]]:
    """Two pipes: what the program says is read at the first end and written at the second; the other one is back."""
    handles = (*os.pipe(), *os.pipe())
    yield handles
    for handle in handles:
        if is_open(handle):
            os.close(handle)


def is_open(handle: int) -> bool:
    try:
        os.fstat(handle)
    except OSError:
        return False
    return True


def heard(*pieces: bytes) -> tuple[int, str]:
    ear = Ear()
    for piece in pieces:
        ear.hear(piece)
    return ear.beats, ear.tab


@pytest.mark.parametrize(
    ("pieces", "understood"),
    [
        ((b"beat\n",), (1, "")),
        ((b"beat\nbeat\n",), (2, "")),
        ((b"be", b"at", b"\nbea"), (1, "")),
        ((b"beat\r\ntab cnn\r\n",), (1, "cnn")),  # as Windows writes lines
        ((b"tab cnn\ntab one_class_svm\n",), (0, "one_class_svm")),
        ((b"a library's words\nbeat\n\xff\0\nheartbeat\n",), (1, "")),
        ((b"tab \ntab A B\ntab ../etc\ntab " + b"x" * 41 + b"\n",), (0, "")),
        ((b"x" * 10_000, b"\nbeat\n"), (1, "")),
    ],
)
def test_lines_are_understood_in_whatever_pieces_they_come(
    pieces: tuple[bytes, ...], understood: tuple[int, str]
) -> None:
    assert heard(*pieces) == understood


def test_a_line_without_an_end_takes_no_memory() -> None:
    ear = Ear()
    for _ in range(100):
        ear.hear(b"x" * 10_000)
    assert len(ear._rest) <= 200


def test_the_ear_understands_the_link(pipes: tuple[int, int, int, int]) -> None:
    heard_at, out, back, _ = pipes
    wire = Link(out, back)
    wire.beat()
    wire.show("one_class_svm")
    wire.beat()
    assert heard(os.read(heard_at, 1000)) == (2, "one_class_svm")


@pytest.mark.skipif(sys.platform == "win32" and sys.version_info < (3, 12), reason="pipes there wait")
def test_a_supervisor_that_sleeps_does_not_stop_the_program(pipes: tuple[int, int, int, int]) -> None:
    _, out, back, _ = pipes
    wire = Link(out, back)
    for _ in range(30_000):  # 150 kB, more than a pipe holds
        wire.beat()


def test_a_supervisor_that_is_gone_is_no_error(pipes: tuple[int, int, int, int]) -> None:
    heard_at, out, back, _ = pipes
    os.close(heard_at)
    Link(out, back).beat()


def test_the_end_of_the_supervisor_is_told_and_whoever_stays_is_ended(pipes: tuple[int, int, int, int]) -> None:
    _, out, back, held = pipes
    told, ended = threading.Event(), threading.Event()
    codes: list[int] = []
    thread = Link(out, back).watch(told.set, 0.0, lambda code: (codes.append(code), ended.set()))
    assert not told.wait(0.05), "positive control: it is told only then"
    os.close(held)
    assert told.wait(PATIENCE)
    assert ended.wait(PATIENCE)
    thread.join(PATIENCE)
    assert codes == [link.LEFT]


def test_a_program_keeps_the_pipes_for_itself() -> None:
    """What anybody prints goes to standard error, and nobody else reads what comes back."""
    program = """
import os, sys
from playground.kiosk.link import Link
wire = Link.of_process()
print("printed", flush=True)
os.write(1, b"by C\\n")
wire.beat()
sys.exit(len(os.read(0, 10)))
"""
    command = [sys.executable, "-c", program]
    answer = subprocess.run(
        command, cwd=ROOT, input=b"for the link", capture_output=True, timeout=PATIENCE, check=False
    )
    assert (answer.stdout, answer.returncode) == (b"beat\n", 0)
    assert answer.stderr.split() == [b"printed", b"by", b"C"]


@pytest.mark.skipif(sys.platform == "win32", reason="no such redirection there")
def test_a_program_without_standard_error_keeps_them_too() -> None:
    program = "from playground.kiosk.link import Link; wire = Link.of_process(); print('lost', flush=True); wire.beat()"
    command = ["/bin/sh", "-c", 'exec "$0" -c "$1" 2>&-', sys.executable, program]
    answer = subprocess.run(command, cwd=ROOT, input=b"", capture_output=True, timeout=PATIENCE, check=False)
    assert (answer.stdout, answer.returncode) == (b"beat\n", 0)


def test_the_codes_differ_and_are_none_that_python_gives_by_itself() -> None:
    codes = {link.LEFT, link.CONFIG, link.RESTART, link.LOCKED, link.ENDED}
    assert len(codes) == 5
    assert not codes & {1, 120, *range(126, 256)}


def test_a_link_needs_no_reader(pipes: tuple[int, int, int, int]) -> None:
    heard_at, out, back, _ = pipes
    Link(out, back).beat()
    assert select.select([heard_at], [], [], 0)[0] == [heard_at]
