"""What the doctor looks at in the program itself: versions, user, PIN, folders."""

import os
import shutil
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

from playground.app import versions
from playground.kiosk.findings import Finding, Patient

PACKAGES = ("torch", "numpy", "pyqtgraph", "safetensors", "psutil")
TRIED_PYQTGRAPH = "0.14.0"
SCARCE, LITTLE = 100, 1_000  # megabytes
GOES_ON = (".log", ".txt")  # files that are written on, where others are replaced

_INSTALL = "install it with `python3 scripts/run.py --setup-only`"


def python(patient: Patient) -> Iterator[Finding]:
    """Pairs of Python and PySide6 that are known to fail are."""
    pyside, ours = patient.installed("PySide6-Essentials"), patient.python
    if pyside is None:
        yield Finding("failure", "PySide6 is not installed", _INSTALL)
    elif problem := versions.problem(pyside, ours):
        yield Finding("failure", problem)
    else:
        yield Finding("ok", f"Python {ours} with PySide6 {pyside}")


def packages(patient: Patient) -> Iterator[Finding]:
    found = {name: patient.installed(name) for name in PACKAGES}
    for name in (name for name, version in found.items() if version is None):
        yield Finding("failure", f"{name} is not installed", _INSTALL)
    pyqtgraph = found["pyqtgraph"]
    if pyqtgraph not in (None, TRIED_PYQTGRAPH):
        advice = f"install pyqtgraph {TRIED_PYQTGRAPH}"
        yield Finding("warning", f"pyqtgraph {pyqtgraph} was never tried with this program", advice)
    if all(found.values()):
        yield Finding("ok", ", ".join(f"{name} {version}" for name, version in found.items()))


def environment(patient: Patient) -> Iterator[Finding]:
    """With the system's packages, an update of the system would change the program."""
    if patient.has_own_packages:
        yield Finding("ok", f"the environment is {sys.prefix}")
    else:
        yield Finding("warning", f"{sys.executable} belongs to the system", "use the .venv of `scripts/run.py`")


def user(patient: Patient) -> Iterator[Finding]:
    if patient.is_root:
        text = "this is root, who may do everything on this computer"
        yield Finding("warning", text, "make a user for the kiosk who may do nothing else (kiosk.md)")
    else:
        yield Finding("ok", "this is not root")


def pin(patient: Patient) -> Iterator[Finding]:
    if patient.config.pin:
        yield Finding("ok", "staff can leave: a PIN is set")
    else:
        advice = "run `python3 scripts/run.py --hash-pin` and put the line under [staff]"
        yield Finding("warning", "no PIN is set, so staff can't leave the kiosk at the screen", advice)


def folders(patient: Patient) -> Iterator[Finding]:
    yield _folder("files.logs", patient.config.logs)
    yield _folder("files.statistics", patient.config.statistics)


def _folder(key: str, folder: Path) -> Finding:
    try:
        _try_to_write(folder)
        return _room(key, folder)
    except OSError as error:  # also where one above it lets nobody look, or where its name is too long
        text = f"{key}: {folder} can't be written to: {error.strerror or error}"
        return Finding("failure", text, "change its rights or the key")


def _try_to_write(folder: Path) -> None:
    """OSError says why nothing can be written to a folder that may not be there yet."""
    if not _is_there(folder):
        parent = _nearest(folder)
        if not (parent.is_dir() and os.access(parent, os.W_OK)):
            raise OSError(f"{parent} does not let it be made")
        return
    for path in folder.iterdir():
        if path.suffix in GOES_ON and not os.access(path, os.W_OK):  # as after a start by root
            raise OSError(f"{path.name} in it is somebody else's")
    with tempfile.TemporaryFile(dir=folder) as file:
        file.write(bytes(4096))


def _room(key: str, folder: Path) -> Finding:
    free = shutil.disk_usage(_nearest(folder)).free // 10**6
    text = f"{key}: {folder} can be written to, {free:,} MB are free"
    if free >= LITTLE:
        return Finding("ok", text)
    return Finding("failure" if free < SCARCE else "warning", text, "make room on that disk")


def _nearest(folder: Path) -> Path:
    """The folder itself, or the nearest one above it that exists."""
    return next(path for path in (folder, *folder.absolute().parents) if _is_there(path))


def _is_there(path: Path) -> bool:
    """Unlike `exists`, OSError where that can't be told."""
    try:
        path.stat()
    except (FileNotFoundError, NotADirectoryError):
        return False
    return True
