"""Where the kiosk keeps its files when nobody says otherwise: folders of this user, without Qt."""

import os
import sys
import tempfile
from collections.abc import Mapping
from pathlib import Path

NAME = "playground"


def data_folder(environ: Mapping[str, str] = os.environ, platform: str = sys.platform) -> Path:
    """This user's folder for what is to stay, which need not exist yet."""
    if platform == "win32":
        return (_absolute(environ, "LOCALAPPDATA") or _home() / "AppData" / "Local") / NAME
    if platform == "darwin":
        return _home() / "Library" / "Application Support" / NAME
    return (_absolute(environ, "XDG_DATA_HOME") or _home() / ".local" / "share") / NAME


def runtime_folder(environ: Mapping[str, str] = os.environ, platform: str = sys.platform) -> Path | None:
    """This user's folder for what need not outlive the session, where the system has one."""
    return None if platform in ("win32", "darwin") else _absolute(environ, "XDG_RUNTIME_DIR")


def scratch_folder() -> Path:
    """A folder of the system's, for where this user has none that can be written to. On a full disk none can."""
    try:
        return Path(tempfile.gettempdir())
    except OSError:
        return Path.cwd()


def _absolute(environ: Mapping[str, str], name: str) -> Path | None:
    """A folder that the system names; what is not absolute is to be ignored, says the XDG specification."""
    path = Path(environ.get(name, ""))
    return path if path.is_absolute() else None


def _home() -> Path:
    try:
        return Path.home()
    except RuntimeError:  # a user without one, as services may be
        return scratch_folder()
