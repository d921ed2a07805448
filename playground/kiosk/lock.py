"""One kiosk at a time: a lock that is free again when its owner is gone, however it ended."""

import logging
import platform
import re
from collections.abc import Iterator, Sequence
from pathlib import Path

from PySide6.QtCore import QLockFile

from playground.kiosk import places

BEGINNING = 0.2  # seconds in which somebody who just begins has surely said who they are

log = logging.getLogger(__name__)


class AlreadyRunsError(Exception):
    """Another kiosk of this user's runs on this computer; the sentence says which."""


class Lock:
    """Held until it is released or its process ends. `take` it before a window opens."""

    def __init__(self, file: QLockFile) -> None:
        self._file = file

    def release(self) -> None:
        self._file.unlock()


def take(folders: Sequence[Path] | None = None, patience: float = 0.0) -> Lock | None:
    """The lock, in the first of the folders that can be written to; None, with a log line, where none can.

    Raises AlreadyRunsError if after `patience` seconds it is still another's.
    """
    tried = []
    for folder in usual_folders() if folders is None else folders:
        _make(folder)
        lock = QLockFile(str(folder / name()))
        lock.setStaleLockTime(0)  # a lock does not grow old: the kiosk runs for months
        if _is_taken(lock, patience):
            return Lock(lock)
        if lock.error() == QLockFile.LockError.LockFailedError:
            raise AlreadyRunsError(_sentence(lock))
        tried.append(str(folder))
    log.warning("nothing keeps a second kiosk from starting, for no lock can be written to %s", " or ".join(tried))
    return None


def usual_folders() -> Iterator[Path]:
    """Where the lock may be: in a folder that is emptied when the system starts, or else in the user's."""
    runtime = places.runtime_folder()
    yield from () if runtime is None else (runtime,)
    yield places.data_folder()
    yield places.scratch_folder()


def name() -> str:
    """Of the lock's file. The computer's name is in it: homes may be shared, and a computer may get another name."""
    return f"playground-kiosk-{re.sub(r'[^A-Za-z0-9-]', '_', platform.node())[:60]}.lock"


def _is_taken(lock: QLockFile, patience: float) -> bool:
    if lock.tryLock(round(1000 * max(patience, BEGINNING))):
        return True
    if lock.error() != QLockFile.LockError.LockFailedError:
        return False
    # Qt itself never takes over a file that does not say whose it is, as after a power cut. A file whose owner lives
    # is locked for the system too, and is not removed.
    return lock.removeStaleLockFile() and lock.tryLock(0)


def _owner(lock: QLockFile) -> int:
    """The process that holds it; 0 if the file does not say."""
    process = lock.getLockInfo()[0]
    return process if isinstance(process, int) else 0


def _sentence(lock: QLockFile) -> str:
    process = f" (process {_owner(lock)})" if _owner(lock) else ""
    return f"The playground already runs as a kiosk on this computer{process}; this one ends."


def _make(folder: Path) -> None:
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError:
        log.info("the folder %s can't be made", folder)
