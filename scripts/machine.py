"""What the program needs of the machine before it can be installed, and what to do where that is missing.

Like all that is read before `.venv` exists, it is understood by Python 3.8 and uses the standard library only.
"""

from __future__ import annotations

import ctypes
import errno
import importlib
import importlib.util
import os
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterable, Mapping, Sequence
from pathlib import Path

NEEDED = (3, 11)

# Every system library that Qt's windows are linked against, and the Debian package that has it.
LIBRARIES = {
    "libEGL.so.1": "libegl1",
    "libGL.so.1": "libgl1",
    "libX11.so.6": "libx11-6",
    "libX11-xcb.so.1": "libx11-xcb1",
    "libdbus-1.so.3": "libdbus-1-3",
    "libfontconfig.so.1": "libfontconfig1",
    "libfreetype.so.6": "libfreetype6",
    "libglib-2.0.so.0": "libglib2.0-0",
    "libgthread-2.0.so.0": "libglib2.0-0",
    "libxcb.so.1": "libxcb1",
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-glx.so.0": "libxcb-glx0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-image.so.0": "libxcb-image0",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-randr.so.0": "libxcb-randr0",
    "libxcb-render.so.0": "libxcb-render0",
    "libxcb-render-util.so.0": "libxcb-render-util0",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-shm.so.0": "libxcb-shm0",
    "libxcb-sync.so.1": "libxcb-sync1",
    "libxcb-util.so.1": "libxcb-util1",
    "libxcb-xfixes.so.0": "libxcb-xfixes0",
    "libxcb-xkb.so.1": "libxcb-xkb1",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
    "libz.so.1": "zlib1g",
}
# Those that it is linked against besides for a Wayland session.
WAYLAND = {
    "libwayland-client.so.0": "libwayland-client0",
    "libwayland-cursor.so.0": "libwayland-cursor0",
    "libwayland-egl.so.1": "libwayland-egl1",
}


class MachineError(Exception):
    """What stands in the way, in one plain sentence with the command that mends it."""


def plainly(main: Callable[[list[str]], int]) -> int:
    """The exit code of a script's `main`; what the machine lacks becomes one sentence, never a traceback."""
    try:
        return main(sys.argv[1:])
    except MachineError as error:
        sentence = str(error)
    except OSError as error:
        sentence = explained(error)
    except KeyboardInterrupt:
        print("\nStopped.", file=sys.stderr)
        return 130
    print(sentence, file=sys.stderr)
    return 1


def explained(error: OSError) -> str:
    """An error of the operating system as a sentence for somebody who is no programmer."""
    project = Path(__file__).resolve().parent.parent
    place = error.filename or project
    if error.errno == errno.ENOSPC:
        return "The disk is full; free some space (`df -h .` shows how much there is) and start again."
    if error.errno in (errno.EROFS, errno.EACCES, errno.EPERM):
        return (
            f"{place} cannot be written to; copy the project to a folder of your own, for example with "
            f'`cp -r "{project}" ~/playground`, and start it there.'
        )
    return f"{place}: {error.strerror or error}; mend that and start again."


def check_python(version: Sequence[int] = sys.version_info[:3], executable: str = sys.executable) -> None:
    """Raise MachineError if the Python that was started is too old."""
    if tuple(version[:2]) < NEEDED:
        needed, found = ".".join(map(str, NEEDED)), ".".join(map(str, version[:3]))
        raise MachineError(
            f"Python {needed} or newer is needed, but {executable} is Python {found}; install a newer one "
            f"(`sudo apt-get install python{needed} python{needed}-venv` where the system offers it) and start with "
            f"`python{needed} scripts/{Path(sys.argv[0]).name}`."
        )


def check_display(
    arguments: Sequence[str], environment: Mapping[str, str] = os.environ, platform: str = sys.platform
) -> None:
    """Raise MachineError if the program is about to open a window and there is no screen to open it on."""
    if platform in ("win32", "darwin") or {"--help", "-h", "--version", "--hash-pin", "--doctor"} & set(arguments):
        return
    if environment.get("QT_QPA_PLATFORM", "xcb").partition(":")[0].partition(";")[0] not in ("xcb", "wayland", ""):
        return
    if not (environment.get("DISPLAY") or environment.get("WAYLAND_DISPLAY")):
        raise MachineError(
            "There is no display to open a window on (neither DISPLAY nor WAYLAND_DISPLAY is set); start it at the "
            "screen, or on a virtual one with `xvfb-run -a python3 scripts/run.py`, or test it without any with "
            "`QT_QPA_PLATFORM=offscreen python3 scripts/run.py --self-test`."
        )


def prepare() -> None:
    """See to Qt's libraries and Python's venv module: install them as root on Debian, else raise MachineError."""
    lacking = _lacking()
    if _may_install():
        if lacking:
            _apt_get(sorted(set(lacking.values())))
            lacking = _lacking()
        if not lacking and not _has_inter():
            _apt_get(["fonts-inter"])
    if lacking:
        raise MachineError(_sentence(lacking))


def needed_libraries(environment: Mapping[str, str] = os.environ) -> dict[str, str]:
    """What a window needs in this session, each with its package."""
    return {**LIBRARIES, **(WAYLAND if environment.get("WAYLAND_DISPLAY") else {})}


def lacking_libraries() -> str:
    """What is said of the system libraries that lack; empty if none does."""
    lacking = _libraries()
    return _sentence(lacking) if lacking else ""


def missing_libraries(names: Iterable[str]) -> list[str]:
    """Those of the shared libraries that the system cannot load; on Windows and macOS Qt brings its own."""
    return [name for name in names if not _loads(name)] if sys.platform.startswith("linux") else []


def missing_modules(names: Iterable[str] = ("venv", "ensurepip")) -> list[str]:
    """Those parts of Python that the system keeps in a package of its own and has not installed."""
    importlib.invalidate_caches()  # apt-get may just have brought them
    return [name for name in names if importlib.util.find_spec(name) is None]


def _lacking() -> dict[str, str]:
    """What is missing, each with the Debian package that has it."""
    venv_package = "python{}.{}-venv".format(*sys.version_info[:2])
    return {**dict.fromkeys(missing_modules(), venv_package), **_libraries()}


def _libraries() -> dict[str, str]:
    needed = needed_libraries()
    return {name: needed[name] for name in missing_libraries(needed)}


def _sentence(lacking: Mapping[str, str]) -> str:
    names = ", ".join(name if ".so" in name else f"Python's {name} module" for name in lacking)
    return f"This machine lacks {names}; {_remedy(lacking)}"


def _remedy(lacking: Mapping[str, str]) -> str:
    """The command of this system's package manager that brings what is missing."""
    sudo = "" if _is_root() else "sudo "
    if shutil.which("apt-get"):
        return f"install it with `{sudo}apt-get install -y {' '.join(sorted(set(lacking.values())))}` and start again."
    for manager in ("dnf", "zypper"):
        if shutil.which(manager):  # both find a package by the library that it has
            wanted = " ".join(f"'{name}()(64bit)'" if ".so" in name else "python3" for name in lacking)
            return f"install it with `{sudo}{manager} install {wanted}` and start again."
    return "install it with the system's package manager and start again."


def _loads(library: str) -> bool:
    try:
        ctypes.CDLL(library)
    except OSError:
        return False
    return True


def _is_root() -> bool:
    return hasattr(os, "geteuid") and os.geteuid() == 0


def _may_install() -> bool:
    return _is_root() and shutil.which("apt-get") is not None


def _has_inter() -> bool:
    """Whether the typeface of the program is installed; it has a good substitute, so this is never fatal."""
    return any(Path("/usr/share/fonts").rglob("Inter*.[ot]tf"))


def _apt_get(packages: Sequence[str]) -> None:
    """Try to install Debian packages; whoever needs them looks afterwards whether they came."""
    print("Installing system packages: " + " ".join(packages), flush=True)
    environment = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    quiet = ["apt-get", "-qq", "-o", "DPkg::Lock::Timeout=120"]
    for command in (["update"], ["install", "-y", "--no-install-recommends", *packages]):
        told = subprocess.run(
            quiet + command, env=environment, stdin=subprocess.DEVNULL, capture_output=True, text=True, check=False
        )
    if told.returncode:  # of the last: without a network the update fails, but the packages may lie here already
        print(told.stderr.strip(), file=sys.stderr)
