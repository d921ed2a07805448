"""Promise 20 of RELIABILITY.md: a second instance is told, and the lock is free after a kill."""

import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QLockFile

from playground.kiosk import lock, places
from playground.kiosk.lock import AlreadyRunsError, take
from tests.programs import ROOT

HOLDER = """
import sys
from pathlib import Path
from playground.kiosk.lock import AlreadyRunsError, take
try:
    held = take([Path(sys.argv[1])])
except AlreadyRunsError as error:
    print(error, flush=True)
    sys.exit(76)
print("held", flush=True)
sys.stdin.read()
"""


@pytest.fixture(autouse=True)
def no_waiting(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(lock, "BEGINNING", 0.0)


def holder(folder: Path) -> subprocess.Popen[str]:
    """Another process that takes the lock, and holds it until it is killed or its input ends."""
    return subprocess.Popen(
        [sys.executable, "-c", HOLDER, str(folder)], cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    )


@pytest.fixture
def other(tmp_path: Path) -> Iterator[subprocess.Popen[str]]:
    """A process that holds the lock of a folder."""
    with holder(tmp_path) as process:
        assert process.stdout is not None
        assert process.stdout.readline() == "held\n"
        yield process
        process.kill()


def test_a_second_instance_is_refused_with_a_sentence(tmp_path: Path, other: subprocess.Popen[str]) -> None:
    with pytest.raises(AlreadyRunsError) as refused:
        take([tmp_path])
    assert str(refused.value) == (
        f"The playground already runs as a kiosk on this computer (process {other.pid}); this one ends."
    )


def test_a_second_process_is_refused_too(tmp_path: Path) -> None:
    held = take([tmp_path])
    assert held is not None
    with holder(tmp_path) as second:
        out, _ = second.communicate(timeout=60)
    assert (second.returncode, f"process {os.getpid()}" in out) == (76, True)
    held.release()


def test_an_old_lock_is_as_good_as_a_new_one(tmp_path: Path, other: subprocess.Popen[str]) -> None:
    year_ago = time.time() - 365 * 86_400
    os.utime(tmp_path / lock.name(), (year_ago, year_ago))
    with pytest.raises(AlreadyRunsError):
        take([tmp_path])


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such signal")
def test_the_lock_is_free_after_a_kill(tmp_path: Path, other: subprocess.Popen[str]) -> None:
    other.send_signal(signal.SIGKILL)
    other.wait(60)
    assert (tmp_path / lock.name()).exists()
    held = take([tmp_path])
    assert held is not None
    held.release()


def test_the_lock_is_free_after_a_calm_end(tmp_path: Path, other: subprocess.Popen[str]) -> None:
    other.communicate(timeout=60)
    held = take([tmp_path])
    assert held is not None
    held.release()
    assert list(tmp_path.iterdir()) == []


DAMAGED = [b"", b"\0" * 64, b"1\n", b"one\ntwo\n", bytes(range(256)), b"1\npython3\nanother-computer\n\n\n"]


@pytest.mark.parametrize("content", DAMAGED)
def test_a_damaged_or_foreign_lock_that_nobody_holds_is_taken_over(tmp_path: Path, content: bytes) -> None:
    (tmp_path / lock.name()).write_bytes(content)
    held = take([tmp_path])
    assert held is not None
    held.release()


def test_qt_alone_would_never_start_again_after_a_power_cut(tmp_path: Path) -> None:
    """Positive control."""
    (tmp_path / "lock").write_bytes(b"")
    careful = QLockFile(str(tmp_path / "lock"))
    careful.setStaleLockTime(0)
    assert not careful.tryLock(0)


@pytest.mark.parametrize("content", DAMAGED[:3])
def test_a_damaged_lock_that_somebody_holds_is_not_taken_over(
    tmp_path: Path, other: subprocess.Popen[str], content: bytes
) -> None:
    (tmp_path / lock.name()).write_bytes(content)
    with pytest.raises(AlreadyRunsError):
        take([tmp_path])


def test_who_waits_gets_the_lock_of_one_that_is_about_to_end(tmp_path: Path) -> None:
    with holder(tmp_path) as first:
        assert first.stdout is not None
        assert first.stdin is not None
        assert first.stdout.readline() == "held\n"
        first.stdin.close()  # it ends by itself, soon
        held = take([tmp_path], patience=60.0)
    assert held is not None
    held.release()


def test_a_folder_that_is_not_there_is_made(tmp_path: Path) -> None:
    held = take([tmp_path / "not" / "there"])
    assert held is not None
    assert (tmp_path / "not" / "there" / lock.name()).exists()
    held.release()


def test_where_one_folder_can_not_be_written_to_the_next_one_is_used(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    held = take([tmp_path / "file" / "folder", tmp_path])
    assert held is not None
    with pytest.raises(AlreadyRunsError):
        take([tmp_path / "file" / "folder", tmp_path])
    held.release()


def test_where_no_folder_can_be_written_to_the_kiosk_starts_all_the_same(
    tmp_path: Path, expected_logs: Callable[[str], None]
) -> None:
    expected_logs("nothing keeps a second kiosk from starting")
    (tmp_path / "file").touch()
    assert take([tmp_path / "file" / "folder"]) is None


def test_the_lock_is_in_the_runtime_folder_or_else_in_the_users(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(places, "runtime_folder", lambda: Path("/run/user/1"))
    monkeypatch.setattr(places, "data_folder", lambda: Path("/home/kiosk"))
    assert list(lock.usual_folders()) == [Path("/run/user/1"), Path("/home/kiosk"), places.scratch_folder()]
    monkeypatch.setattr(places, "runtime_folder", lambda: None)
    assert list(lock.usual_folders()) == [Path("/home/kiosk"), places.scratch_folder()]


def test_each_computer_that_shares_a_home_has_its_own_lock(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(lock.platform, "node", lambda: "left.museum/../x")
    assert lock.name() == "playground-kiosk-left_museum____x.lock"
