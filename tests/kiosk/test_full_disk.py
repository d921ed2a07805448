"""Promise 21 of RELIABILITY.md, on the whole kiosk: it runs on a full disk and without any folder of its own."""

import os
import sys
from pathlib import Path

import pytest

from playground.kiosk import link
from tests.kiosk.test_program import START
from tests.programs import TOYS
from tests.watching import python, ran

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="Linux has such limits, and such folders")
PLACES = ("HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME", "XDG_CONFIG_HOME", "XDG_RUNTIME_DIR", "TMPDIR")
CONFIG = """
[show]
tabs = ["cnn"]
[files]
logs = "logs"
statistics = "statistics"
"""
NOWHERE = """
    import tempfile
    tempfile.tempdir = "/proc"
"""
VISIT = """
    from playground.app.script import Script, until
    model = Path(os.environ["MODEL"])

    def visit(kiosk):
        tab = kiosk.window.tab
        def attempt(outcome):
            tab.save(model)
            return until(outcome, lambda: outcome in tab._toast.text())
        tab.play(True)
        yield until("some steps", lambda: tab.frame is not None and tab.frame.step > 3)
        yield attempt("can't be saved")
        kiosk.statistics.visit("cnn")
        kiosk.statistics._wait(30)
        {then}

    def meet(window):
        def ready():
            window.script = Script(visit(kiosks[0]))
            window.script.ended.connect(lambda problem: kiosks[0].leave(9 if problem else 0))
            window.script.start()
        window.ready.connect(ready)
    run(meet)
"""


def visited(folder: Path, home: str, config: str, model: str, *first: str, then: str = "") -> tuple[int, str]:
    """A visitor of a kiosk saves a model, which fails, and goes on: exit code, standard error."""
    (folder / "kiosk.toml").write_text(config, encoding="utf-8")
    program = python(*first, TOYS, START, VISIT.format(then=then))
    told = {"CONFIG": str(folder / "kiosk.toml"), "TOLD": os.devnull, "MODEL": model}
    code, _, err = ran(program, **told, **dict.fromkeys(PLACES, home))
    return code, err


def test_21_a_kiosk_runs_where_nothing_can_be_written(tmp_path: Path) -> None:
    """In /proc not even the administrator makes files."""
    config = CONFIG.replace('"logs"', '"/proc/logs"').replace('"statistics"', '"/proc/statistics"')
    code, err = visited(tmp_path, "/proc", config, "/proc/model.safetensors", NOWHERE)
    assert (code, "Traceback" in err) == (link.LEFT, False), err
    assert [path.name for path in tmp_path.iterdir()] == ["kiosk.toml"]


FULL = """
    import resource
    def set_room(bytes_):
        resource.setrlimit(resource.RLIMIT_FSIZE, (bytes_, resource.getrlimit(resource.RLIMIT_FSIZE)[1]))
    room = resource.getrlimit(resource.RLIMIT_FSIZE)[0]
    set_room(0)
"""


def test_21_a_kiosk_runs_on_a_full_disk_and_writes_again_when_there_is_room(tmp_path: Path) -> None:
    model = tmp_path / "model.safetensors"
    then = 'set_room(room); yield attempt("Saved")'
    code, err = visited(tmp_path, str(tmp_path), CONFIG, str(model), FULL, then=then)
    assert (code, "Traceback" in err) == (link.LEFT, False), err
    assert model.stat().st_size > 0
    assert "cnn,1" in (tmp_path / "statistics" / "statistics.csv").read_text(encoding="utf-8")
    assert "visits can't be written" in err + (tmp_path / "logs" / "program.log").read_text(encoding="utf-8")
