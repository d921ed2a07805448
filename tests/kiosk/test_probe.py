"""What Qt says of the screen, from a process of its own."""

import json
import os
import subprocess
import sys
from pathlib import Path

from playground.kiosk import probe


def probed(tmp_path: Path, **environ: str) -> subprocess.CompletedProcess[str]:
    """The probe as the doctor starts it, from a folder that is not the program's."""
    return subprocess.run(
        [sys.executable, "-P", str(probe.__file__)],
        cwd=tmp_path,
        env=os.environ | environ,
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )


def test_it_tells_platform_screens_and_touch_as_json(tmp_path: Path) -> None:
    told = probed(tmp_path, QT_QPA_PLATFORM="offscreen:width=1280:height=800")
    assert (told.returncode, told.stderr) == (0, "")
    seen = json.loads(told.stdout)
    assert seen["platform"] == "offscreen"
    assert [set(screen) for screen in seen["screens"]] == [{"name", "width", "height"}]
    assert seen["touch"] == []


def test_where_there_is_no_screen_qt_ends_it_alone(tmp_path: Path) -> None:
    assert probed(tmp_path, QT_QPA_PLATFORM="no-such-platform").returncode != 0
