"""The program as a whole: each test starts it in a process of its own."""

import signal
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from playground.app import program
from tests.programs import PATIENCE, START, TOYS, ran, started, told

LATE = 3.0  # seconds after which a program that was told to end is late


def test_to_import_the_program_imports_neither_torch_nor_pyqtgraph() -> None:
    code, facts, _ = ran("""
        import json, sys
        import playground.app.program
        print(json.dumps({name: name in sys.modules for name in ("PySide6", "torch", "pyqtgraph", "numpy")}))
    """)
    assert code == 0
    assert facts == {"PySide6": True, "torch": False, "pyqtgraph": False, "numpy": True}


@pytest.fixture(scope="module")
def first_minute() -> dict[str, Any]:
    """What was true of the real program when its first picture was there, and when its first tab was."""
    code, facts, err = ran(
        START,
        """
        def with_window(window):
            def painted():
                tell(torch_at_first="torch" in sys.modules, pyqtgraph_at_first="pyqtgraph" in sys.modules,
                     tab_at_first=window.tab_name, visible=window.isVisible())
            def ready():
                collector = next(t for t in app().findChildren(QTimer) if t.interval() == garbage.COLLECT_EVERY)
                collections = []
                gc.callbacks.append(lambda phase, info: collections.append(info["generation"]))
                collector.timeout.emit()
                tell(torch_at_last="torch" in sys.modules, tab_at_last=window.tab_name, built=window.tab is not None,
                     gc_enabled=gc.isenabled(), collector_runs=collector.isActive(), collections=collections,
                     switch_interval=sys.getswitchinterval(), theme=theme_of(window).name)
                window.close()
            window.painted.connect(painted)
            window.ready.connect(ready)

        from PySide6.QtWidgets import QApplication as app_type
        from playground.widgets.look import theme_of
        app = app_type.instance
        run(with_window)
        """,
    )
    assert code == 0, err
    return facts


def test_the_window_is_on_the_screen_before_torch_is_imported(first_minute: dict[str, Any]) -> None:
    assert first_minute["visible"]
    assert not first_minute["torch_at_first"]
    assert not first_minute["pyqtgraph_at_first"]
    assert first_minute["tab_at_first"] == ""


def test_the_first_tab_opens_by_itself_and_imports_torch(first_minute: dict[str, Any]) -> None:
    assert first_minute["built"]
    assert first_minute["tab_at_last"] == "cnn"
    assert first_minute["torch_at_last"]


def test_garbage_is_collected_by_a_timer_of_the_windows_thread_alone(first_minute: dict[str, Any]) -> None:
    assert not first_minute["gc_enabled"]
    assert first_minute["collector_runs"]
    assert first_minute["collections"] == [2, 2]  # begins and ends


def test_threads_take_turns_quickly(first_minute: dict[str, Any]) -> None:
    assert first_minute["switch_interval"] <= 0.001


# Ending.

WHILE_TRAINING = """
    def with_window(window):
        def ready():
            window.tab.play(True)
            window.tab.frame_drawn.connect(lambda: window.tab.frame.step > 3 and tell(step=window.tab.frame.step))
        window.ready.connect(ready)
    run(with_window)
"""
WHILE_GETTING_READY = """
    def with_window(window):
        open_tab = window.open_tab
        def noting(name):
            open_tab(name)
            tell(waiting=window.is_waiting)
        window.open_tab = noting
    run(with_window)
"""


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such signals")
@pytest.mark.parametrize(
    ("parts", "number"),
    [
        ((START, WHILE_TRAINING), signal.SIGTERM),
        ((START, WHILE_GETTING_READY), signal.SIGTERM),
        ((TOYS, START, WHILE_TRAINING), signal.SIGINT),
    ],
    ids=["training", "getting ready", "a toy training"],
)
def test_a_signal_ends_the_program_in_time(parts: tuple[str, ...], number: signal.Signals) -> None:
    with started(*parts) as process:
        assert process.stdout is not None
        assert told(process.stdout.readline())
        process.send_signal(number)
        begun = time.monotonic()
        out, err = process.communicate(timeout=PATIENCE)
        lasted = time.monotonic() - begun
    assert process.returncode == 0
    assert "Traceback" not in out + err
    assert "ERROR" not in err
    assert lasted < LATE


@pytest.fixture
def signals_as_before() -> Iterator[None]:
    before = {number: signal.getsignal(number) for number in (signal.SIGTERM, signal.SIGINT)}
    yield
    for number, handler in before.items():
        signal.signal(number, handler)


@pytest.mark.usefixtures("signals_as_before", "qtbot")
def test_a_signal_is_heeded_by_the_timer_and_within_nothing_else() -> None:
    left: list[None] = []
    awake = program.heed_signals(lambda: left.append(None))
    for _ in range(2):
        signal.raise_signal(signal.SIGTERM)
    assert left == []
    for _ in range(2):
        awake.timeout.emit()
    assert left == [None]


def test_closing_the_window_while_it_gets_ready_ends_the_program() -> None:
    code, _, err = ran(
        START,
        """
        def with_window(window):
            window.painted.connect(lambda: QTimer.singleShot(200, window.close))
        run(with_window)
        """,
    )
    assert (code, "Traceback" in err) == (0, False), err


def test_a_learner_that_hangs_does_not_spoil_the_end() -> None:
    code, facts, err = ran(
        START,
        """
        def with_window(window):
            def hang():
                import torch
                tell(hangs=True)
                large = torch.ones(1500, 1500)
                while True:
                    large = large @ large
            def ready():
                window.tab.session._learner.step = hang
                window.tab.step()
                QTimer.singleShot(500, window.close)
            window.ready.connect(lambda: QTimer.singleShot(1500, ready))
        run(with_window)
        """,
    )
    assert (code, facts, "terminate" in err) == (0, {"hangs": True}, False), err


def test_the_program_does_not_end_in_the_middle_of_an_import() -> None:
    code, facts, err = ran(
        TOYS,
        """
        import json, threading
        closing = threading.Event()
        def slow():
            closing.wait()
            tell(imported=True)
            return ToyTab
        catalogue.ENTRIES = (toy_entry("cnn", slow),)
        """,
        START,
        """
        def with_window(window):
            close_tabs = window.close_tabs
            window.close_tabs = lambda: (close_tabs(), closing.set())[0]
            window.painted.connect(lambda: QTimer.singleShot(100, window.close))
        run(with_window)
        """,
    )
    assert (code, facts) == (0, {"imported": True}), err


# Mishaps.


@pytest.fixture(scope="module")
def mishaps() -> tuple[int, dict[str, Any], str]:
    """A program with a toy tab in which a slot, a paint, a timer and a thread fail, again and again."""
    return ran(
        TOYS,
        START,
        """
        from PySide6.QtGui import QPainter
        from playground.widgets.pointed import PointedPicture

        class Unpaintable(PointedPicture):
            def paintEvent(self, event):
                painter = QPainter(self)
                painter.drawPixmap(0, 0, self._still())

            def _paint_still(self, painter, theme):
                painter.drawLine(0, 0, 9, 9)
                raise ValueError("planted in a paint")

        def slot():
            raise ValueError("planted in a slot")

        def timer():
            raise ValueError("planted in a timer")

        def thread():
            raise ValueError("planted in a thread")

        def with_window(window):
            def ready():
                bad = Unpaintable("nothing", window)
                bad.setGeometry(0, 0, 50, 50)
                bad.show()
                window.tab.transport.stepped.connect(slot)
                window.tab.transport.step_once.click()
                failing = QTimer(window, interval=1)
                failing.timeout.connect(timer)
                failing.timeout.connect(bad.update)
                failing.start()
                threading.Thread(target=thread).start()
                QTimer.singleShot(300, lambda: window.resize(1100, 800))
                QTimer.singleShot(600, lambda: (bad.deleteLater(), window.tab.step()))
                window.tab.frame_drawn.connect(drawn)
            def drawn():
                if window.tab.frame.step == 2:
                    tell(step=2, visible=window.isVisible())
                    window.close()
            window.ready.connect(ready)
        run(with_window)
        """,
    )


def test_the_program_outlives_a_failing_slot_paint_timer_and_thread(mishaps: tuple[int, dict[str, Any], str]) -> None:
    code, facts, err = mishaps
    assert code == 0, err
    assert facts == {"step": 2, "visible": True}


@pytest.mark.parametrize("place", ["a slot", "a paint", "a timer", "a thread"])
def test_each_mishap_is_logged_once_however_often_it_happens(
    mishaps: tuple[int, dict[str, Any], str], place: str
) -> None:
    _, _, err = mishaps
    assert err.count(f"planted in {place}") == 1
    assert err.count("ERROR playground.app.mishaps: unexpected ValueError") == 4


def test_a_failed_paint_leaves_no_painter_at_work(mishaps: tuple[int, dict[str, Any], str]) -> None:
    _, _, err = mishaps
    assert "active painter" not in err
    assert "being painted" not in err


# Refusing.


def test_versions_that_are_known_to_fail_are_refused_with_a_sentence(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(program.versions, "problem", lambda *versions: "PySide6 0.1 cannot be used.")
    with pytest.raises(SystemExit, match=r"PySide6 0\.1 cannot be used\."):
        program.start("light")


def test_a_lesson_is_opened_in_the_language_that_is_wanted() -> None:
    code, facts, err = ran("""
        import json, sys
        from playground import __main__
        from playground.app import program
        from playground.app.window import Window
        from playground.widgets import speech

        class Ours(Window):
            def __init__(self, *arguments, **options):
                super().__init__(*arguments, **options)
                self.lessons.applied.connect(self.tell)
            def tell(self):
                print(json.dumps({"tab": self.tab_name, "language": speech.language()}), flush=True)
                self.close()
        program.Window = Ours
        sys.exit(__main__.main(["--lesson", "resources/lessons/k-means-by-hand.toml", "--language", "fr"]))
    """)
    assert (code, facts) == (0, {"tab": "kmeans", "language": "fr"}), err


def test_a_lesson_that_is_wrong_ends_it_before_a_window_opens(tmp_path: Path) -> None:
    path = tmp_path / "wrong.toml"
    path.write_text('tab = "knn"\n', encoding="utf-8")
    code, _, err = ran(f"""
        import sys
        from playground import __main__
        sys.exit(__main__.main(["--lesson", {str(path)!r}]))
    """)
    assert code == 2
    assert "knn" in err
    assert "Traceback" not in err
