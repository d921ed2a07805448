"""The guards that every test inherits: no stray log line, left-over thread, timer or window goes unnoticed.

pytest and pytest-qt, as set up in pyproject.toml, turn warnings, Qt's messages and exceptions in threads, slots
and finalisers into failures; tests/test_guards.py shows that each of these guards bites.
"""

import gc
import logging
import os
import re
import sys
import threading
import time
import traceback
import weakref
from collections.abc import Callable, Generator, Iterator
from pathlib import Path
from typing import Any, TypeVar

# Before Qt, numpy and torch are imported. One thread each, for two threads and one give different bits.
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.update(OMP_NUM_THREADS="1", MKL_NUM_THREADS="1", OPENBLAS_NUM_THREADS="1")

import pytest
import shiboken6
from PySide6.QtCore import QCoreApplication, QEvent, QThread, QTimer, QtMsgType, qInstallMessageHandler
from PySide6.QtWidgets import QApplication, QWidget

from playground.data import blocked_words

_HELPERS = [path.stem for path in Path(__file__).parent.glob("*.py") if path.stem != "conftest"]
pytest.register_assert_rewrite(*(f"tests.{name}" for name in _HELPERS))  # what they miss is told with its values

PATIENCE = 1.0  # seconds that a thread is given to end after its test
Started = TypeVar("Started", threading.Thread, QThread, QTimer)


class Starts:
    """Remembers what was started during the tests, and where."""

    def __init__(self) -> None:
        self._places: weakref.WeakKeyDictionary[Any, str] = weakref.WeakKeyDictionary()

    def watch(self, kind: type) -> None:
        """Note every call of that class's `start` from now on."""
        start: Callable[..., Any] = getattr(kind, "start")  # noqa: B009 - the types do not know what will be passed

        def noted_start(started: Any, *arguments: Any, **options: Any) -> Any:
            frames = traceback.extract_stack(sys._getframe(1), limit=8)
            ours = [frame for frame in frames if "site-packages" not in frame.filename]
            self._places[started] = "".join(traceback.format_list(ours))
            return start(started, *arguments, **options)

        setattr(kind, "start", noted_start)  # noqa: B010

    def of(self, kind: type[Started]) -> list[Started]:
        """All of that kind that were started and still exist."""
        return [each for each in list(self._places) if isinstance(each, kind)]

    def place(self, started: object) -> str:
        """The lines of the program that started it."""
        return self._places.get(started, "  (an unknown place)\n")


STARTS = Starts()
for _kind in (threading.Thread, QThread, QTimer):
    STARTS.watch(_kind)


def running_threads() -> list[threading.Thread | QThread]:
    """Every thread but the main one; those that Python met only in passing are somebody else's, mostly a QThread's."""
    ours = [each for each in threading.enumerate() if not isinstance(each, threading._DummyThread)]
    qts = [each for each in STARTS.of(QThread) if shiboken6.isValid(each) and each.isRunning()]
    return [each for each in ours if each is not threading.main_thread()] + qts


def active_timers() -> list[QTimer]:
    """Every timer that would fire if the event loop ran."""
    return [each for each in STARTS.of(QTimer) if shiboken6.isValid(each) and each.isActive()]


def visible_windows() -> list[QWidget]:
    """Every top-level widget on the screen, pop-ups and tool tips too."""
    if not isinstance(QCoreApplication.instance(), QApplication):
        return []
    return [each for each in QApplication.topLevelWidgets() if each.isVisible()]


def wait_for(thread: threading.Thread | QThread, seconds: float) -> None:
    """Give a thread that is about to end the time to do so."""
    if isinstance(thread, QThread):
        thread.wait(max(0, round(1000 * seconds)))
    else:
        thread.join(max(0.0, seconds))


def described(thing: Any) -> str:
    """A thread, timer or window as the reader of a failure needs it."""
    if isinstance(thing, QWidget):
        return f"a window was left on the screen: {type(thing).__name__} {thing.windowTitle()!r} {thing.objectName()!r}"
    if isinstance(thing, QTimer):
        return f"a timer of {thing.interval()} ms was left running, started at\n{STARTS.place(thing)}"
    name = thing.name if isinstance(thing, threading.Thread) else f"{type(thing).__name__} {thing.objectName()!r}"
    return f"a thread was left running: {name}, started at\n{STARTS.place(thing)}"


@pytest.fixture(autouse=True, scope="session")
def there_is_an_application(qapp: QApplication) -> None:
    """Without one Qt aborts where a widget is made; and any test may be the first of its worker."""


@pytest.fixture(autouse=True, scope="module")
def garbage_is_collected() -> Iterator[None]:
    """What the tests of a file left in cycles is gone after it; what lives on is not looked through again."""
    yield
    gc.collect()
    gc.freeze()
    gc.disable()


@pytest.fixture(autouse=True)
def no_left_over_thread() -> Iterator[None]:
    """Fail a test after which a thread lives that did not live before."""
    before = running_threads()
    yield
    until = time.monotonic() + PATIENCE
    for thread in running_threads():
        if thread not in before:
            wait_for(thread, until - time.monotonic())
    left = [thread for thread in running_threads() if thread not in before]
    if left:
        pytest.fail("\n".join(map(described, left)), pytrace=False)


@pytest.fixture(autouse=True)
def no_left_over_timer_or_window() -> Iterator[None]:
    """Fail a test after which a timer runs or a window shows that did not before; both are put away."""
    before = [*active_timers(), *visible_windows()]
    yield
    clear_away()
    timers = [timer for timer in active_timers() if timer not in before]
    windows = [window for window in visible_windows() if window not in before]
    complaint = "\n".join(map(described, [*timers, *windows]))
    for timer in timers:
        timer.stop()
    for window in windows:
        window.close()
    if complaint:
        pytest.fail(complaint, pytrace=False)


@pytest.fixture(autouse=True)
def numbers_are_as_usual() -> Iterator[None]:
    """A script that a test runs prepares this thread as a learner's: tiny numbers are zero, large ones no matter."""
    yield
    if (numpy := sys.modules.get("numpy")) is not None:
        numpy.seterr(over="warn", invalid="warn", divide="warn")
    if (torch := sys.modules.get("torch")) is not None:
        torch.set_flush_denormal(False)


def clear_away() -> None:
    """Delete what Qt was told to delete, and what Python no longer reaches.

    Only here, in the GUI thread: a collection on a learner's thread could take a Qt object apart. What lived before
    the test is not looked through again, or each test would pay for torch's half a million objects.
    """
    if QCoreApplication.instance() is not None:
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    gc.collect(1)
    gc.disable()


gc.disable()


class LogGuard:
    """Sees every record of level WARNING or above, whatever its logger does with it."""

    def __init__(self) -> None:
        self.said: list[str] = []
        self.expected: list[str] = []

    def expect(self, pattern: str) -> None:
        """Ask for log lines in which this regular expression is found: at least one, and they are no fault."""
        self.expected.append(pattern)

    def note(self, record: logging.LogRecord) -> None:
        """Keep a record if it is a serious one."""
        if record.levelno >= logging.WARNING:
            self.said.append(f"{record.levelname} {record.name}: {record.getMessage()}")

    def complaints(self) -> list[str]:
        """What was said and not asked for, and what was asked for and not said."""
        stray = [line for line in self.said if not any(re.search(each, line) for each in self.expected)]
        unmet = [each for each in self.expected if not any(re.search(each, line) for line in self.said)]
        return [f"a stray log line: {line}" for line in stray] + [f"no log line says: {each}" for each in unmet]


@pytest.fixture(autouse=True)
def log_guard() -> Iterator[LogGuard]:
    """Fail a test that logs a warning or an error it did not ask for."""
    guard, make = LogGuard(), logging.getLogRecordFactory()

    def make_and_note(*arguments: Any, **options: Any) -> logging.LogRecord:
        record = make(*arguments, **options)
        guard.note(record)
        return record

    logging.setLogRecordFactory(make_and_note)
    yield guard
    logging.setLogRecordFactory(make)
    if guard.complaints():
        pytest.fail("\n".join(guard.complaints()), pytrace=False)


@pytest.fixture
def expected_logs(log_guard: LogGuard) -> Callable[[str], None]:
    """Name, by a regular expression, a warning or error that the test must cause: `expected_logs("was refused")`."""
    return log_guard.expect


@pytest.hookimpl(wrapper=True, tryfirst=True)
def pytest_runtest_teardown(item: pytest.Item) -> Generator[None]:
    """Fail a test whose clearing away makes Qt complain: pytest-qt listens to set-up and call alone."""
    said: list[str] = []

    def listen(kind: QtMsgType, _context: object, message: str) -> None:
        ignored = any(re.search(each, message) for each in item.config.getini("qt_log_ignore"))
        if kind != QtMsgType.QtInfoMsg and not ignored:
            said.append(message)

    previous = qInstallMessageHandler(listen)
    try:
        yield
    finally:
        qInstallMessageHandler(previous)
    if said:
        pytest.fail("Qt complained while the test was cleared away: " + "\n".join(said), pytrace=False)


class LastingApplication(QApplication):
    """Does not quit when a test closes its last window.

    The order to quit would come when no loop runs any more, and every later loop of the process would end at once.
    """

    def __init__(self, arguments: list[str]) -> None:
        super().__init__(arguments)
        self.setQuitOnLastWindowClosed(False)


@pytest.fixture(scope="session")
def qapp_cls() -> type[QApplication]:
    """pytest-qt makes its application of this class."""
    return LastingApplication


@pytest.fixture(scope="module")
def wardrobe(qapp: QApplication) -> Iterator[None]:
    """The program's look for a module of tests."""
    from tests.looks import dressed  # not with the module: the guards need no widgets

    with dressed(qapp):
        yield


@pytest.fixture
def clothes(wardrobe: None, qapp: QApplication) -> Iterator[None]:
    """The program's look for a test, which puts right only what the test changed."""
    from tests.looks import dressed

    with dressed(qapp):
        yield


@pytest.fixture
def no_museum() -> Iterator[None]:
    """The word "museum" is blocked."""
    blocked_words.block(["museum"])
    yield
    blocked_words.block(())
