"""Promise 35 of RELIABILITY.md: no network socket, no other program, no browser; seen by Python and by the system.

That all tabs keep it is seen in the self-test of the whole program, in tests/app/test_self_test.py.
"""

import sys
from pathlib import Path

import pytest

from tests.watching import EMPTY_NETWORK, STRACE, WATCH, python, ran, reached, traced, works

SELF_TEST = """
    import sys
    from playground import catalogue
    catalogue.ENTRIES = (catalogue.entry({name!r}),)
    from playground.__main__ import main
    sys.exit(main(["--self-test", "0.5"]))
"""
KIOSK = """
    import argparse
    from pathlib import Path
    from PySide6.QtCore import Qt
    from PySide6.QtTest import QTest
    from playground.app.script import Script, until
    from playground.kiosk import program

    folder = Path(os.environ["HOME"])
    (folder / "kiosk.toml").write_text('[show]\\ntabs = ["som", "transformer"]\\n', encoding="utf-8")

    class Ours(program.Kiosk):
        def open(self):
            super().open()
            self.script = Script(visit(self))
            self.script.ended.connect(lambda problem: self.leave(9 if problem else 0))
            self.script.start()

    program.Kiosk = Ours

    def visit(kiosk):
        window = kiosk.window
        is_there = lambda: window.tab is not None and window.tab.frame is not None
        yield until("a first picture", is_there)
        yield 0.3  # it plays by itself
        QTest.mouseClick(window.windowHandle(), Qt.MouseButton.LeftButton)
        window.open_tab("transformer")
        yield until("the other tab", lambda: window.tab_name == "transformer" and is_there())
        QTest.mouseClick(window.tab.prompt.field.viewport(), Qt.MouseButton.LeftButton)
        QTest.keyClicks(window.tab.prompt.field, "my lord http://example")
        window.tab.play(True)
        window.set_language("fr")
        window.tab.save(folder / "model.safetensors")
        yield until("a model", (folder / "model.safetensors").exists)
        window.tab.load(folder / "model.safetensors")
        window.begin_anew("som")
        yield until("a new beginning", is_there)
        kiosk.statistics.visit("som")
        os.write(2, b"VISITED\\n")

    options = argparse.Namespace(config=folder / "kiosk.toml", without=[])
    sys.exit(program.run(options))
"""

needs_strace = pytest.mark.skipif(not works(*STRACE), reason="strace is not here, or may not be used")
needs_namespaces = pytest.mark.skipif(not works(*EMPTY_NETWORK), reason="no network namespace can be made here")


def test_35_a_kiosk_with_a_visitor_reaches_for_nothing_outside(tmp_path: Path) -> None:
    places = ("HOME", "XDG_DATA_HOME", "XDG_RUNTIME_DIR", "XDG_CACHE_HOME", "LOCALAPPDATA")
    code, _, err = ran(python(WATCH, KIOSK), **dict.fromkeys(places, str(tmp_path)))
    assert (code, reached(err)) == (0, []), err
    assert "VISITED" in err


@pytest.mark.parametrize(
    ("source", "first"),
    [
        ("import socket; socket.socket().close()", "socket.__new__"),
        ("import socket; socket.getaddrinfo('localhost', 80)", "socket.getaddrinfo"),
        ("import subprocess; subprocess.run([sys.executable, '-c', ''])", "subprocess.Popen"),
        ("import os; os.system('')", "os.system"),
        ("import webbrowser; webbrowser.GenericBrowser(sys.executable).open('-c=')", "webbrowser.open"),
        ("import urllib.request; urllib.request.urlopen('file:/')", "urllib.Request"),
    ],
)
def test_35_whoever_reached_outside_would_be_seen(source: str, first: str) -> None:
    """Positive control."""
    _, _, err = ran(python(WATCH, source))
    assert reached(err)[0] == first


@needs_strace
def test_35_nor_does_the_system_see_anything_leave(tmp_path: Path) -> None:
    code, calls, err = traced(python(SELF_TEST.format(name="kmeans")), tmp_path / "trace")
    assert (code, calls) == (0, []), err


@needs_strace
@pytest.mark.parametrize(
    ("source", "seen"),
    [
        ("import socket; socket.socket().close()", "socket(AF_INET"),
        ("from PySide6.QtCore import QProcess; QProcess().execute('true', [])", "execve("),
    ],
)
def test_35_what_python_does_not_notice_the_system_does(tmp_path: Path, source: str, seen: str) -> None:
    """Positive control: Qt's own sockets and processes pass Python by."""
    _, calls, _ = traced(python(source), tmp_path / "trace")
    assert seen in calls[0]


@needs_namespaces
def test_35_it_works_in_an_empty_network(tmp_path: Path) -> None:
    code, out, err = ran([*EMPTY_NETWORK, *python(SELF_TEST.format(name="som"))])
    assert (code, '"error": null' in out) == (0, True), err


@needs_namespaces
def test_35_there_nobody_can_be_reached() -> None:
    """Positive control."""
    call = "import socket; socket.create_connection(('127.0.0.1', 9), timeout=5)"
    code, _, err = ran([*EMPTY_NETWORK, sys.executable, "-c", call])
    assert code == 1
    assert "unreachable" in err
