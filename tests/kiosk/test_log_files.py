"""Promises 21 and 22 of RELIABILITY.md: log files stay small, and no disk stops the program."""

import shutil
import sys
from collections.abc import Callable
from pathlib import Path
from typing import IO

import pytest

from playground.kiosk import log_files
from playground.kiosk.log_files import TRY_AGAIN, Journal, RotatingFile, places, spare_folder
from tests.clock import Clock

FULL = Path("/dev/full")
needs_full = pytest.mark.skipif(not FULL.exists(), reason="this system has no device that is always full")


@pytest.fixture
def clock() -> Clock:
    return Clock()


def written(folder: Path) -> dict[str, str]:
    return {path.name: path.read_text("utf-8") for path in sorted(folder.iterdir())}


# One file.


def test_what_is_written_is_appended(tmp_path: Path) -> None:
    for text in ("one\n", "two\n"):
        file = RotatingFile(tmp_path / "a.log", 100, 2)
        file.write(text)
        file.close()
    assert written(tmp_path) == {"a.log": "one\ntwo\n"}


def test_it_never_grows_beyond_its_size(tmp_path: Path) -> None:
    file = RotatingFile(tmp_path / "a.log", 100, 3)
    for number in range(1000):
        file.write(f"line {number}\n")
        assert sum(path.stat().st_size for path in tmp_path.iterdir()) <= 400
    file.close()
    assert set(written(tmp_path)) == {"a.log", "a.log.1", "a.log.2", "a.log.3"}
    assert written(tmp_path)["a.log"].endswith("line 999\n")
    assert written(tmp_path)["a.log.1"].count("\n") == 11


def test_one_without_older_ones_begins_anew(tmp_path: Path) -> None:
    file = RotatingFile(tmp_path / "a.log", 20, 0)
    for number in range(10):
        file.write(f"line {number}\n")
    file.close()
    assert written(tmp_path) == {"a.log": "line 8\nline 9\n"}


def test_a_text_that_is_too_long_is_cut(tmp_path: Path) -> None:
    file = RotatingFile(tmp_path / "a.log", 20, 1)
    file.write("x" * 1000)
    file.close()
    assert (tmp_path / "a.log").stat().st_size == 20


class TakesLittle:
    """An open file on a disk that is nearly full: it takes a few bytes at a time."""

    def __init__(self, file: IO[bytes]) -> None:
        self._file = file
        self.fileno, self.tell, self.close = file.fileno, file.tell, file.close

    def write(self, content: bytes) -> int:
        return self._file.write(content[:3])


def test_what_a_disk_takes_in_pieces_is_written_whole(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    file = RotatingFile(tmp_path / "a.log", 100, 1)
    file.write("one\n")
    monkeypatch.setattr(file, "_file", TakesLittle(file._opened()))
    file.write("a longer line\n")
    file.close()
    assert written(tmp_path) == {"a.log": "one\na longer line\n"}


def test_text_that_is_no_text_is_written_all_the_same(tmp_path: Path) -> None:
    file = RotatingFile(tmp_path / "a.log", 100, 1)
    file.write("ä\ud800\n")
    file.close()
    assert written(tmp_path) == {"a.log": "ä\\ud800\n"}


def remove_file(path: Path) -> None:
    path.unlink()


def remove_folder(path: Path) -> None:
    shutil.rmtree(path.parent)


def replace_file(path: Path) -> None:
    path.rename(path.with_name("taken"))
    path.write_text("", "utf-8")


@pytest.mark.skipif(sys.platform == "win32", reason="an open file can't go there")
@pytest.mark.parametrize("lose", [remove_file, remove_folder, replace_file])
def test_a_file_that_has_vanished_is_made_anew(tmp_path: Path, lose: Callable[[Path], None]) -> None:
    path = tmp_path / "folder" / "a.log"
    file = RotatingFile(path, 100, 1)
    file.write("one\n")
    lose(path)
    file.write("two\n")
    file.close()
    assert path.read_text("utf-8") == "two\n"


@pytest.mark.parametrize(
    "content",
    [b"one\ntw\0\0\0\0", bytes(range(256))[-90:], b"x" * 101, b"one\n\xff\n"],
    ids=["zeros", "noise", "long", "one bad byte"],
)
def test_a_damaged_file_is_put_aside(tmp_path: Path, content: bytes) -> None:
    (tmp_path / "a.log").write_bytes(content)
    (tmp_path / "a.log.damaged").write_bytes(b"an earlier one")
    file = RotatingFile(tmp_path / "a.log", 100, 1)
    file.write("new\n")
    file.close()
    assert (tmp_path / "a.log").read_bytes() == b"new\n"
    assert (tmp_path / "a.log.damaged").read_bytes() == content[:100]


def test_a_folder_of_that_name_is_put_aside(tmp_path: Path) -> None:
    (tmp_path / "a.log").mkdir()
    file = RotatingFile(tmp_path / "a.log", 100, 1)
    file.write("new\n")
    file.close()
    assert (tmp_path / "a.log").read_bytes() == b"new\n"


def test_a_torn_line_stands_for_itself(tmp_path: Path) -> None:
    (tmp_path / "a.log").write_bytes(b"one\ntw")
    file = RotatingFile(tmp_path / "a.log", 100, 1)
    file.write("three\n")
    file.close()
    assert written(tmp_path) == {"a.log": "one\ntw\nthree\n"}


# Places.


def missing(folder: Path) -> Path:
    return folder / "missing" / "too"


def in_the_way(folder: Path) -> Path:
    (folder / "file").write_bytes(b"")
    return folder / "file" / "logs"


def unwritable(folder: Path) -> Path:
    return Path("/proc/logs")  # where not even the administrator can write


def full(folder: Path) -> Path:
    (folder / "full").mkdir()
    (folder / "full" / "a.log").symlink_to(FULL)
    return folder / "full"


UNUSABLE = [
    in_the_way,
    pytest.param(unwritable, marks=pytest.mark.skipif(sys.platform != "linux", reason="Linux has such a folder")),
    pytest.param(full, marks=needs_full),
]


@pytest.mark.parametrize("make", UNUSABLE)
def test_a_place_that_can_t_be_used_is_an_os_error(tmp_path: Path, make: Callable[[Path], Path]) -> None:
    """Positive control: without a second place nothing would be written."""
    file = RotatingFile(make(tmp_path) / "a.log", 100, 1)
    with pytest.raises(OSError, match=r".+"):
        file.write("one\n")
    file.close()


@pytest.mark.parametrize("make", UNUSABLE)
def test_then_the_next_place_is_used_and_told_why(tmp_path: Path, clock: Clock, make: Callable[[Path], Path]) -> None:
    bad, spare = make(tmp_path), tmp_path / "spare"
    journal = Journal([RotatingFile(folder / "a.log", 1000, 1) for folder in (bad, spare)], clock)
    journal.write("one\n")
    journal.write("two\n")
    journal.close()
    told, *lines = written(spare)["a.log"].splitlines()
    assert told.startswith(f"{bad / 'a.log'} can't be written: ")
    assert lines == ["one", "two"]


def test_a_missing_folder_is_made(tmp_path: Path, clock: Clock) -> None:
    folder = missing(tmp_path)
    journal = Journal([RotatingFile(folder / "a.log", 1000, 1)], clock)
    journal.write("one\n")
    journal.close()
    assert written(folder) == {"a.log": "one\n"}


class Moody(RotatingFile):
    """A file whose disk is full as long as a test wants it to be."""

    is_full = True
    tries = 0

    def write(self, text: str) -> None:
        self.tries += 1
        if self.is_full:
            raise OSError(28, "No space left on device")
        super().write(text)


def test_a_place_that_failed_is_tried_once_a_minute_and_used_again(tmp_path: Path, clock: Clock) -> None:
    moody, spare = Moody(tmp_path / "a.log", 1000, 1), RotatingFile(tmp_path / "spare.log", 1000, 1)
    journal = Journal([moody, spare], clock)
    for number in range(100):
        journal.write(f"line {number}\n")
    assert moody.tries == 1, "each try could take long"
    moody.is_full = False
    clock.now += TRY_AGAIN
    journal.write("again\n")
    journal.write("and again\n")
    journal.close()
    assert written(tmp_path)["a.log"].splitlines() == [
        f"what was logged meanwhile is in {spare.path}",
        "again",
        "and again",
    ]
    assert written(tmp_path)["spare.log"].count("line") == 100


def test_without_any_place_it_goes_to_standard_error(
    tmp_path: Path, clock: Clock, capsys: pytest.CaptureFixture[str]
) -> None:
    moody = Moody(tmp_path / "a.log", 1000, 1)
    journal = Journal([moody], clock)
    for _ in range(100):
        journal.write("one\n")
    assert capsys.readouterr().err == "one\n" * 100
    moody.is_full = False
    clock.now += TRY_AGAIN
    journal.write("two\n")
    journal.close()
    assert written(tmp_path)["a.log"].endswith("a.log can't be written: No space left on device\ntwo\n")


@pytest.mark.parametrize("stream", [None, "closed"])
def test_without_standard_error_it_goes_nowhere(
    tmp_path: Path, clock: Clock, monkeypatch: pytest.MonkeyPatch, stream: str | None
) -> None:
    with (tmp_path / "stream").open("w", encoding="utf-8") as closed:
        pass
    monkeypatch.setattr(sys, "stderr", closed if stream else None)
    Journal([Moody(tmp_path / "a.log", 1000, 1)], clock).write("one\n")


def test_after_the_place_comes_one_for_temporary_files(tmp_path: Path) -> None:
    assert places(tmp_path) == [tmp_path, spare_folder()]


def test_a_disk_without_room_for_temporary_files_leaves_the_place(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse() -> str:
        raise FileNotFoundError("no usable temporary directory")

    monkeypatch.setattr(log_files.tempfile, "gettempdir", refuse)
    assert places(tmp_path) == [tmp_path]
