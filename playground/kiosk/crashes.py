"""What Python writes about a crash below it, or about a hang: kept in a file that the next start reads and logs."""

import contextlib
import faulthandler
import logging
import os
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import IO

from playground.kiosk.discreet import Harmless
from playground.kiosk.log_files import places

NAME, BEFORE = "crash.txt", "crash.before.txt"
SIZE = 500_000  # bytes that are kept of one
TOLD = 6_000  # bytes of its beginning that the log is told, and as many of its end

log = logging.getLogger(__name__)


def watch(folder: Path) -> IO[bytes] | None:
    """Log what earlier runs left, and let Python write there from now on; the file, which `Heart` needs too.

    Where the folder can't be written to, that of temporary files is used, and then standard error (None).
    """
    folders = places(folder)
    for each in folders:
        if trace := taken(each):
            log.error("an earlier run left this trace:\n%s", Harmless(trace))
    file = _opened(folders)
    if file is not None:
        faulthandler.enable(file)
    elif sys.stderr is not None:
        faulthandler.enable(sys.stderr)
    return file


def taken(folder: Path) -> str:
    """What the last run left there, shortened; it is put aside, so that it is taken once. Empty if there is nothing."""
    path = folder / NAME
    with contextlib.suppress(OSError):
        with path.open("rb") as file:
            trace = _shortened(file)
        if trace:
            _put_aside(path)
        return trace.decode("utf-8", "replace").replace("\0", "").strip()
    return ""


def _shortened(file: IO[bytes]) -> bytes:
    """Its beginning and its end: a hang that passed may stand before the crash."""
    head = file.read(TOLD)
    rest = file.seek(0, os.SEEK_END) - len(head)
    file.seek(-min(rest, TOLD), os.SEEK_END)
    return head + b"\n  ...\n" * (rest > TOLD) + file.read()


def _put_aside(path: Path) -> None:
    with path.open("r+b") as file:
        file.truncate(min(SIZE, path.stat().st_size))
    try:
        path.replace(path.with_name(BEFORE))
    except OSError:
        path.write_bytes(b"")  # or every start would tell it anew


def _opened(folders: Sequence[Path]) -> IO[bytes] | None:
    for folder in folders:
        with contextlib.suppress(OSError):
            folder.mkdir(parents=True, exist_ok=True)
            return (folder / NAME).open("ab", buffering=0)
    return None
