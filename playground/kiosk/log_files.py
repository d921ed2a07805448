"""Log files that never grow beyond their size, and that full, read-only or missing disks don't stop."""

import contextlib
import os
import sys
import tempfile
import time
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import IO

TRY_AGAIN = 60.0  # seconds
DAMAGED = ".damaged"


def spare_folder() -> Path:
    """Where logs go if they can't go where they should. OSError if there is no such place either."""
    owner = os.getuid() if hasattr(os, "getuid") else "own"
    return Path(tempfile.gettempdir()) / f"playground-logs-{owner}"


def places(folder: Path) -> list[Path]:
    """The folder, and the one in its stead."""
    with contextlib.suppress(OSError):
        return [folder, spare_folder()]
    return [folder]


class RotatingFile:
    """One log file and its older ones, `kiosk.log`, `kiosk.log.1`, ...; none exceeds its size."""

    def __init__(self, path: Path, size: int, older: int) -> None:
        """`size`: bytes of each file; `older`: how many are kept beside the newest one. Nothing is opened yet."""
        self.path = path
        self._size = size
        self._older = older
        self._file: IO[bytes] | None = None

    def write(self, text: str) -> None:
        """Append a text. OSError if it can't be; a file or folder that has vanished is made anew."""
        content = text.encode("utf-8", "backslashreplace")[: self._size]
        file = self._opened()
        if file.tell() + len(content) > self._size:
            self._rotate()
            file = self._opened()
        while content:
            content = content[file.write(content) or 0 :]  # a disk that is nearly full takes only a part

    def close(self) -> None:
        file, self._file = self._file, None
        if file is not None:
            with contextlib.suppress(OSError):
                file.close()

    def _opened(self) -> IO[bytes]:
        if self._file is not None and self._is_at(self._file):
            return self._file
        self.close()
        self.path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        is_torn = self._end_is_torn()
        self._file = self.path.open("ab", buffering=0)
        if is_torn:
            self._file.write(b"\n")
        return self._file

    def _is_at(self, file: IO[bytes]) -> bool:
        """Whether the open file is still the one of that name."""
        try:
            return os.path.samestat(os.fstat(file.fileno()), self.path.stat())
        except OSError:
            return False

    def _end_is_torn(self) -> bool:
        """Whether the file ends in the middle of a line; one that is no log is put aside first."""
        if self.path.is_file():
            with self.path.open("rb") as file:
                content = file.read(self._size + 1)
            if len(content) <= self._size and _is_log(content):
                return bool(content) and not content.endswith(b"\n")
        elif not self.path.is_dir():  # none, or a device, which could be read for ever
            return False
        self._put_aside()
        return False

    def _put_aside(self) -> None:
        aside = self.path.with_name(self.path.name + DAMAGED)
        self.path.replace(aside)
        if aside.is_file() and aside.stat().st_size > self._size:
            os.truncate(aside, self._size)

    def _rotate(self) -> None:
        self.close()
        for number in range(self._older - 1, 0, -1):
            with contextlib.suppress(FileNotFoundError):
                self._numbered(number).replace(self._numbered(number + 1))
        if self._older:
            self.path.replace(self._numbered(1))
        else:
            self.path.unlink()

    def _numbered(self, number: int) -> Path:
        return self.path.with_name(f"{self.path.name}.{number}")


class Journal:
    """Writes to the first of its files that takes the text, and else to standard error.

    A file that fails is left alone for a minute: to try it for each line would slow the program.
    """

    def __init__(self, files: Sequence[RotatingFile], clock: Callable[[], float] = time.monotonic) -> None:
        self._files = files
        self._clock = clock
        self._not_before = [0.0 for _ in files]
        self._failed: list[str] = []
        self._number = 0  # of the file that took the last text

    def write(self, text: str) -> None:
        """Write lines, whatever happens; what failed meanwhile is told too, where it can be."""
        for number, file in enumerate(self._files):
            if self._clock() < self._not_before[number]:
                continue
            try:
                file.write(self._news(number) + text)
            except OSError as error:
                self._leave_alone(number, error)
            else:
                self._failed.clear()
                self._number = number
                return
        _to_standard_error(text)

    def close(self) -> None:
        for file in self._files:
            file.close()

    def _news(self, number: int) -> str:
        """What the reader of that file should know before the next line."""
        elsewhere = [f"what was logged meanwhile is in {self._files[self._number].path}\n"]
        return "".join([*self._failed, *(elsewhere if number < self._number else [])])

    def _leave_alone(self, number: int, error: OSError) -> None:
        file = self._files[number]
        file.close()
        self._not_before[number] = self._clock() + TRY_AGAIN
        self._failed = [*self._failed[-4:], f"{file.path} can't be written: {error.strerror or type(error).__name__}\n"]


def _is_log(content: bytes) -> bool:
    """Whether that is text: after a power cut a file often ends in zeros."""
    try:
        return "\0" not in content.decode("utf-8")
    except UnicodeDecodeError:
        return False


def _to_standard_error(text: str) -> None:
    with contextlib.suppress(OSError, ValueError, AttributeError):  # there may be none, or a closed one
        sys.stderr.write(text)
        sys.stderr.flush()
