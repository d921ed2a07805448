"""The kiosk as a whole, each time in a process of its own as its supervisor starts it."""

import json
import os
import subprocess
import sys
import textwrap
from pathlib import Path

import pytest

from playground import catalogue
from playground.kiosk import link
from playground.kiosk.config import Config
from playground.kiosk.program import STUCK, entries
from tests.programs import PATIENCE, ROOT, TOYS

START = """
    import argparse, json, os, sys
    from pathlib import Path
    from PySide6.QtCore import QTimer, Qt
    from PySide6.QtWidgets import QApplication
    from playground.kiosk import program
    from playground.kiosk.program import Kiosk

    told = open(os.environ["TOLD"], "a", encoding="utf-8")
    def tell(**facts):
        print(json.dumps(facts), file=told, flush=True)

    kiosks = []
    class Ours(Kiosk):
        def __init__(self, *arguments):
            super().__init__(*arguments)
            kiosks.append(self)
    program.Kiosk = Ours

    def run(meet):
        options = argparse.Namespace(config=Path(os.environ["CONFIG"]), without=[])
        sys.exit(program.run(options, meet))
"""
CONFIG = """
[show]
tabs = ["cnn"]
languages = ["de", "fr"]
theme = "dark"
[files]
logs = "logs"
statistics = "statistics"
"""


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "kiosk.toml").write_text(CONFIG, encoding="utf-8")
    return tmp_path


def started(folder: Path, *parts: str) -> "subprocess.Popen[str]":
    environment = os.environ | {
        "QT_QPA_PLATFORM": "offscreen",
        "TOLD": str(folder / "told"),
        "CONFIG": str(folder / "kiosk.toml"),
        "XDG_RUNTIME_DIR": str(folder),
        "XDG_DATA_HOME": str(folder),
        "LOCALAPPDATA": str(folder),
        "HOME": str(folder),
    }
    return subprocess.Popen(
        [sys.executable, "-c", "\n".join(map(textwrap.dedent, (TOYS, START, *parts)))],
        cwd=ROOT, env=environment, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True,
    )  # fmt: skip


def ran(folder: Path, *parts: str) -> tuple[int, dict[str, object], str]:
    """Run such a program to its end: exit code, everything it told, what it said to its supervisor."""
    with started(folder, *parts) as process:
        try:
            process.wait(PATIENCE)
        finally:
            process.kill()
        said = process.stdout.read() if process.stdout else ""
        assert process.stderr is not None
        assert "Traceback" not in process.stderr.read()
    told = folder / "told"
    facts: dict[str, object] = {}
    for line in told.read_text(encoding="utf-8").splitlines() if told.exists() else ():
        facts |= json.loads(line)
    return process.returncode, facts, said


def test_the_screen_is_full_and_dressed_and_it_plays_by_itself(folder: Path) -> None:
    code, facts, said = ran(
        folder,
        """
        from playground.widgets import look, speech

        def meet(window):
            def ready():
                kiosk, flags = kiosks[0], window.windowFlags()
                tell(full=window.isFullScreen(), frameless=bool(flags & Qt.WindowType.FramelessWindowHint),
                     on_top=bool(flags & Qt.WindowType.WindowStaysOnTopHint), theme=look.theme_of(window).name,
                     size=look.text_size(), language=speech.language(), menu=window.header._more.isVisible(),
                     colours=window.header._theme.isVisible(),
                     cursor=QApplication.overrideCursor().shape() == Qt.CursorShape.BlankCursor)
                QTimer.singleShot(50, lambda: (tell(alone=kiosk.host.is_alone), kiosk.leave(0)))
            window.ready.connect(ready)
        run(meet)
        """,
    )
    assert code == link.LEFT
    assert facts == {
        "full": True, "frameless": True, "on_top": True, "theme": "dark", "size": 1.2, "language": "de",
        "menu": False, "colours": False, "cursor": True, "alone": True,
    }  # fmt: skip
    assert {"beat", "tab cnn"} <= set(said.splitlines())


def test_a_screen_that_is_not_there_is_told_in_the_log_and_another_one_is_filled(folder: Path) -> None:
    (folder / "kiosk.toml").write_text(CONFIG.replace("[show]", "[show]\nscreen = 3"), encoding="utf-8")
    code, facts, _ = ran(
        folder,
        """
        def meet(window):
            window.ready.connect(lambda: (tell(full=window.isFullScreen()), kiosks[0].leave(0)))
        run(meet)
        """,
    )
    assert (code, facts) == (link.LEFT, {"full": True})
    said = (folder / "logs" / "program.log").read_text(encoding="utf-8")
    assert "WARNING playground.kiosk.program: show.screen is 3, and there are 1 screens, the first being 0" in said


def test_it_is_not_closed_but_by_staff(folder: Path) -> None:
    code, facts, _ = ran(
        folder,
        """
        def meet(window):
            def ready():
                window.close()
                tell(closed=not window.isVisible())
                kiosks[0].way_out.left.emit()
            window.ready.connect(ready)
        run(meet)
        """,
    )
    assert (code, facts) == (link.LEFT, {"closed": False})


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such signals")
@pytest.mark.parametrize("number", ["SIGTERM", "SIGINT"])
def test_a_signal_before_the_event_loop_ends_the_program_and_nobody_has_left(folder: Path, number: str) -> None:
    code, _, _ = ran(
        folder,
        f"""
        import signal
        begin = Ours.open
        def open_and_be_told(kiosk):
            begin(kiosk)
            signal.raise_signal(signal.{number})
        Ours.open = open_and_be_told
        run(lambda window: None)
        """,
    )
    assert code == link.ENDED


def test_a_learner_that_is_stuck_ends_the_program_which_is_started_again(folder: Path) -> None:
    code, _, _ = ran(
        folder,
        """
        def meet(window):
            window.ready.connect(window.learner_stuck)
        run(meet)
        """,
    )
    assert code == STUCK


def test_a_visit_is_counted_and_what_plays_by_itself_is_not(folder: Path) -> None:
    code, _, _ = ran(
        folder,
        """
        def meet(window):
            def ready():
                kiosk = kiosks[0]
                QTimer.singleShot(50, visit)
            def visit():
                window.tab_shown.emit("cnn")
                kiosks[0].host.attract.end()
                kiosks[0].host.attract.woken.emit()
                kiosks[0].leave(0)
            window.ready.connect(ready)
        run(meet)
        """,
    )
    assert code == link.LEFT
    rows = (folder / "statistics" / "statistics.csv").read_text(encoding="utf-8").splitlines()
    assert [row.split(",")[1:] for row in rows[1:]] == [["cnn", "1"]]


VISITOR = """
    def meet(window):
        def ready():
            window.ready.disconnect(ready)
            QTimer.singleShot(50, visit)
        def visit():
            if BEFORE:
                kiosks[0].host.clear_up()
            tell(waiting=window.is_waiting)
            kiosks[0].host.attract.end()
            kiosks[0].host.attract.woken.emit()
            for tab in TABS:
                window.header.tab_chosen.emit(tab)
            window.tab_shown.connect(shown)
            if not window.is_waiting:
                kiosks[0].leave(0)
        def shown(tab):
            kiosks[0].leave(0)
        window.ready.connect(ready)
    run(meet)
"""


@pytest.mark.parametrize(
    ("tabs", "before", "visits"),
    [
        ((), False, {"cnn": 1}),
        ((), True, {"cnn": 1}),  # its tab is still being built when somebody touches the screen
        (("cnn",) * 3, False, {"cnn": 1}),
        (("cnn",) * 3, True, {"cnn": 1}),
        (("som", "som"), False, {"cnn": 1, "som": 1}),
    ],
)
def test_a_tab_counts_once_while_a_visitor_stays_there(
    folder: Path, tabs: tuple[str, ...], before: bool, visits: dict[str, int]
) -> None:
    (folder / "kiosk.toml").write_text(CONFIG.replace('["cnn"]', '["cnn", "som"]'), encoding="utf-8")
    toys = 'catalogue.ENTRIES = (toy_entry("cnn"), toy_entry("som"))'
    code, facts, _ = ran(folder, toys, f"TABS, BEFORE = {tabs!r}, {before!r}", VISITOR)
    assert (code, facts) == (link.LEFT, {"waiting": before})
    rows = (folder / "statistics" / "statistics.csv").read_text(encoding="utf-8").splitlines()
    assert dict(row.split(",")[1:] for row in rows[1:]) == {tab: str(count) for tab, count in visits.items()}


def test_a_second_one_is_told_that_it_runs_already(folder: Path) -> None:
    waits = """
        def meet(window):
            window.ready.connect(lambda: tell(ready=True))
        run(meet)
        """
    with started(folder, waits) as first:
        assert first.stdout is not None
        assert first.stdout.readline() == "tab cnn\n" or first.stdout.readline()
        with started(folder, "run(lambda window: None)") as second:
            _, said = second.communicate(timeout=PATIENCE)
        first.kill()
    assert second.returncode == link.LOCKED
    assert "already runs" in said


def test_a_config_that_is_wrong_ends_it_with_a_sentence(folder: Path) -> None:
    (folder / "kiosk.toml").write_text('[show]\ntheme = "pink"\n', encoding="utf-8")
    with started(folder, "run(lambda window: None)") as process:
        _, said = process.communicate(timeout=PATIENCE)
    assert process.returncode == link.CONFIG
    assert "show.theme" in said
    assert "pink" in said


# Which tabs are shown.


def test_tabs_come_in_the_configs_order_without_those_that_brought_it_down() -> None:
    config = Config(tabs=("som", "cnn", "hmm"))
    assert [entry.name for entry in entries(config, [])] == ["som", "cnn", "hmm"]
    assert [entry.name for entry in entries(config, ["cnn"])] == ["som", "hmm"]


def test_all_are_shown_if_none_would_be_left() -> None:
    assert [entry.name for entry in entries(Config(tabs=("cnn",)), ["cnn"])] == ["cnn"]


def test_without_a_config_all_tabs_are_shown() -> None:
    assert entries(Config(), []) == catalogue.ENTRIES
