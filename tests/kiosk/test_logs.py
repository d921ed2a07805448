"""The kiosk's log as a whole: what ends in it, what does not, and how small it stays."""

import logging
import re
import threading
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from playground.kiosk import crashes
from playground.kiosk.log_files import Journal, RotatingFile
from playground.kiosk.log_floods import PER_PLACE, Floods
from playground.kiosk.logs import SIZES, KioskLog
from tests.clock import Clock
from tests.programs import ran

Expect = Callable[[str], None]
SECRET = "dear diary"


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def log(tmp_path: Path, clock: Clock) -> Iterator[logging.Logger]:
    """A logger that nobody else hears and that writes to kiosk.log."""
    handler = KioskLog(Journal([RotatingFile(tmp_path / "kiosk.log", 20_000, 1)], clock), Floods(clock))
    logger = logging.Logger("playground.planted")
    logger.addHandler(handler)
    yield logger
    handler.close()


@pytest.fixture
def lines(tmp_path: Path) -> Callable[[], list[str]]:
    return lambda: (tmp_path / "kiosk.log").read_text("utf-8").splitlines()


def test_a_line_says_when_how_bad_and_who(log: logging.Logger, lines: Callable[[], list[str]]) -> None:
    log.info("tab %s is shown", "cnn")
    assert re.fullmatch(r"\d{4}-\d\d-\d\d \d\d:\d\d:\d\d INFO playground\.planted: tab cnn is shown", lines()[0])


def test_an_exception_is_told_with_its_place_and_without_its_values(
    log: logging.Logger, lines: Callable[[], list[str]], expected_logs: Expect
) -> None:
    expected_logs("it failed")
    try:
        raise ValueError(SECRET)
    except ValueError:
        log.exception("it failed")
    text = "\n".join(lines())
    assert "in test_an_exception_is_told_with_its_place" in text
    assert lines()[-1] == "ValueError"
    assert SECRET not in text


def test_22_a_flood_costs_a_line_a_minute_and_a_count(
    log: logging.Logger, lines: Callable[[], list[str]], clock: Clock, expected_logs: Expect
) -> None:
    expected_logs(r"timer \d+ fails")
    for second in range(120):
        clock.now = 1000.0 + second
        for number in range(20):
            log.warning("timer %d fails", number)
    log.handlers[0].close()
    said = [re.sub(r"\d{4}-\d\d-\d\d \d\d:\d\d:\d\d", "now", line) for line in lines()]
    assert said == [
        "now WARNING playground.planted: timer 0 fails",
        "now repeated 1199 times until now: playground.planted: timer 0 fails",
        "now WARNING playground.planted: timer 0 fails",
        "now repeated 1199 times until now: playground.planted: timer 0 fails",
    ]


def test_22_exceptions_are_floods_by_where_they_arise(
    log: logging.Logger, lines: Callable[[], list[str]], expected_logs: Expect
) -> None:
    expected_logs("unexpected")
    causes = [
        lambda: 1 / 0,
        lambda: 2 / 0,
        lambda: [][1],
    ]
    for cause in causes * 50:
        try:
            cause()
        except (ZeroDivisionError, IndexError):
            log.exception("unexpected")
    assert sum("ERROR" in line for line in lines()) == len(causes)


def test_22_all_files_together_stay_below_20_mb() -> None:
    of_logs = sum(size * (1 + older + 1) for size, older in SIZES.values())  # and one that is put aside
    assert of_logs + 2 * crashes.SIZE <= 20_000_000


def test_22_even_a_flood_of_ever_new_lines_is_bounded(log: logging.Logger, lines: Callable[[], list[str]]) -> None:
    for number in range(10_000):
        log.info("word %s", "x" * (number % 1000) + "yz"[number % 2])
    assert len(lines()) == PER_PLACE


class Bad:
    def __str__(self) -> str:
        raise ValueError(SECRET)

    __repr__ = __str__


@pytest.mark.parametrize(("message", "values"), [("%s %s", ("one",)), (Bad(), ()), ("%s", (Bad(),)), ("%d", ("x",))])
def test_a_line_that_can_t_be_written_stops_nobody(log: logging.Logger, message: Any, values: tuple[Any, ...]) -> None:
    log.info(message, *values)
    log.info("the next one")


def test_a_disk_that_fails_in_another_way_stops_nobody(log: logging.Logger, monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(*_: object) -> None:
        raise MemoryError

    monkeypatch.setattr(RotatingFile, "write", fail)
    log.info("a line")


def test_all_threads_may_log_at_once(log: logging.Logger, lines: Callable[[], list[str]]) -> None:
    def say(name: str) -> None:
        for letter in "abcdefgh":
            log.info("%s %s", name * 50, letter * 50)

    threads = [threading.Thread(target=say, args=(name,)) for name in "pq"]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert all(re.fullmatch(r".*: ([pq])\1{49} ([a-h])\2{49}", line) for line in lines())


# In a program.


@pytest.fixture(scope="module")
def program(tmp_path_factory: pytest.TempPathFactory) -> tuple[str, str]:
    """The log and the standard error of a program in which all sorts of things go wrong."""
    folder = tmp_path_factory.mktemp("logs")
    code, _, err = ran(f"""
        import sys, threading, warnings
        from pathlib import Path
        from playground.kiosk import logs
        assert "PySide6" not in sys.modules, "the supervisor logs too"
        logs.set_up(Path({str(folder)!r}))
        logs.listen_to_qt()
        from PySide6.QtCore import QCoreApplication, QObject, QThread, QTimer, qWarning
        from playground.app import program
        from playground.app.mishaps import Mishaps
        import logging
        logging.basicConfig(level=logging.INFO)  # as program.start does
        Mishaps().watch()
        app = QCoreApplication([])

        def slot():
            raise ValueError("planted {SECRET} in a slot")

        def thread():
            raise KeyError("planted {SECRET} in a thread")

        class Finalised:
            def __del__(self):
                raise IndexError("planted {SECRET} in a finaliser")

        class Worker(QThread):
            def run(self):
                qWarning("planted in Qt's thread")
                raise LookupError("planted {SECRET}")

        QTimer.singleShot(0, slot)
        worker = Worker()
        worker.finished.connect(app.quit)
        QTimer.singleShot(0, worker.start)
        started = threading.Thread(target=thread)
        started.start()
        started.join()
        Finalised()
        warnings.warn("planted warning of '{SECRET}'")
        qWarning("planted in Qt '{SECRET}'")
        for _ in range(100):
            QObject().startTimer(-5)
        logging.getLogger("library").error("planted library: %s", ValueError("{SECRET}"))
        app.exec()
        worker.wait()
        logging.shutdown()
        """)
    assert code == 0, err
    return (folder / "program.log").read_text("utf-8"), err


@pytest.mark.parametrize(
    "said",
    [
        r"ERROR playground\.app\.mishaps: unexpected ValueError\n(.*\n)+ValueError\n",
        r"unexpected KeyError\n(.*\n)+KeyError\n",
        r"unexpected LookupError\n(.*\n)+LookupError\n",
        r"ERROR playground\.kiosk\.logs: unexpected IndexError in a finaliser",
        r"WARNING py\.warnings: .*planted warning of …",
        r"WARNING qt: planted in Qt …",
        r"WARNING qt: planted in Qt's thread",
        r"WARNING qt: QObject::startTimer: .*negative",
        r"ERROR library: planted library: ValueError",
    ],
)
def test_everything_that_anybody_says_ends_in_the_log(program: tuple[str, str], said: str) -> None:
    assert re.search(said, program[0]), program[0]


def test_33_nothing_that_a_visitor_wrote_is_in_it(program: tuple[str, str]) -> None:
    assert SECRET not in program[0]


def test_33_nor_on_standard_error(program: tuple[str, str]) -> None:
    """The system may keep that."""
    assert SECRET not in program[1]
    assert program[1].splitlines() == ["Error calling Python override of QThread::run(): "]  # PySide's own


def test_22_messages_of_qt_are_floods_too(program: tuple[str, str]) -> None:
    assert program[0].count("WARNING qt: QObject::startTimer") == 1
    assert re.search(r"repeated 99 times until [\d :-]+: qt: QObject::startTimer", program[0])


def test_21_a_program_without_any_place_for_logs_runs(tmp_path: Path) -> None:
    (tmp_path / "file").write_bytes(b"")
    code, facts, err = ran(f"""
        import json, logging, os, tempfile
        from pathlib import Path
        from playground.kiosk import logs
        tempfile.tempdir = {str(tmp_path / "file")!r}
        logs.set_up(Path({str(tmp_path / "file" / "logs")!r}))
        logging.getLogger("any").warning("a line")
        print(json.dumps({{"runs": True}}))
    """)
    assert (code, facts) == (0, {"runs": True})
    assert err.endswith("WARNING any: a line\n")
