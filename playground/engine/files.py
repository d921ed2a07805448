"""Files that are either old or new, never torn."""

import contextlib
import glob
import os
import secrets
import shutil
from pathlib import Path

OLD = 3600.0  # seconds after which nobody is still writing


def write_atomically(path: Path, content: bytes) -> None:
    """Write a file so that a power cut at any moment leaves the old one or the new one. OSError if it can't be."""
    temporary = path.with_name(f".{path.name}.{secrets.token_hex(8)}")
    try:
        with temporary.open("xb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        with contextlib.suppress(OSError):  # there may be none yet
            shutil.copymode(path, temporary)
        _sweep(temporary, path)
        temporary.replace(path)
    except BaseException:
        temporary.unlink(missing_ok=True)
        raise
    _sync_folder(path.parent)


def _sweep(temporary: Path, path: Path) -> None:
    """Remove what processes that were killed have left of the same file; what is young may be another's work."""
    with contextlib.suppress(OSError):
        now = temporary.stat().st_mtime
        for each in path.parent.glob(f".{glob.escape(path.name)}.{'[0-9a-f]' * 16}"):
            if each.stat().st_mtime < now - OLD:
                each.unlink()


def _sync_folder(folder: Path) -> None:
    """Make the new name last, where the system lets a folder be opened (Windows does not)."""
    with contextlib.suppress(OSError):
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)
