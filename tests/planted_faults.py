"""Faults for the guards to find: tests/test_guards.py runs this file by itself and wants most of it to fail."""

import gc
import logging
import os
import sys
import threading
import warnings
from collections.abc import Callable, Iterator
from typing import Any

import pytest
from PySide6.QtCore import QThread, QTimer, qDebug, qWarning
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

ENOUGH = threading.Event()
KEPT: list[Any] = []


class Waiting(QThread):
    def run(self) -> None:
        ENOUGH.wait()


class Bad:
    """Fails in its finaliser."""

    def __init__(self, where: str, other: object = None) -> None:
        self.where, self.other = where, other

    def __del__(self) -> None:
        raise ValueError(self.where)


def keep(thing: Any) -> Any:
    """Have it outlive its test."""
    KEPT.append(thing)
    return thing


def fail(where: str) -> None:
    raise ValueError(where)


@pytest.fixture(scope="session", autouse=True)
def ended() -> Iterator[None]:
    yield
    ENOUGH.set()
    for thing in KEPT:
        if isinstance(thing, QThread):
            thing.wait()


@pytest.fixture
def untidy() -> Iterator[None]:
    yield
    qWarning("planted late Qt warning")


def test_thread() -> None:
    keep(threading.Thread(target=ENOUGH.wait, name="planted thread")).start()


def test_qthread(qapp: QApplication) -> None:
    keep(Waiting()).start()


def test_timer(qapp: QApplication) -> None:
    keep(QTimer()).start(123)


def test_window(qapp: QApplication) -> None:
    window = keep(QWidget())
    window.setWindowTitle("planted window")
    window.show()


def test_qt_warning() -> None:
    qWarning("planted Qt warning")


def test_qt_debug() -> None:
    qDebug("planted Qt debug line")


def test_qt_warning_while_cleared_away(untidy: None) -> None:
    pass


def test_warning() -> None:
    warnings.warn("planted warning", stacklevel=1)


def test_log() -> None:
    logging.getLogger("somewhere").warning("planted log line")


def test_log_kept_from_root() -> None:
    logger = logging.getLogger("elsewhere")
    logger.propagate = False
    logger.addHandler(logging.NullHandler())
    logger.error("planted hidden log line")


def test_unmet_expectation(expected_logs: Callable[[str], None]) -> None:
    expected_logs("planted expectation")


def test_exception_in_thread() -> None:
    thread = threading.Thread(target=fail, args=["planted in a thread"])
    thread.start()
    thread.join()


def test_exception_in_slot(qtbot: QtBot) -> None:
    QTimer.singleShot(0, lambda: fail("planted in a slot"))
    qtbot.wait(20)


def test_exception_in_hook() -> None:
    sys.excepthook(ValueError, ValueError("planted in the hook"), None)


def test_unraisable() -> None:
    Bad("planted in a finaliser")


def test_unraisable_in_a_cycle() -> None:
    bad = Bad("planted in a cycle")
    bad.other = bad


def test_innocent_expected_log(expected_logs: Callable[[str], None]) -> None:
    expected_logs("WARNING somewhere: .*asked for")
    logging.getLogger("somewhere").warning("this was asked for")
    logging.getLogger("somewhere").info("this is nobody's business")


def test_innocent_window(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    QTimer(window).start(10)
    window.show()


def test_innocent_ending_thread() -> None:
    threading.Timer(0.1, gc.isenabled).start()


def test_innocent_without_torch() -> None:
    assert "torch" not in sys.modules


def test_innocent_torch_has_one_thread() -> None:
    import torch

    assert torch.get_num_threads() == 1


def test_innocent_collections_only_between_tests() -> None:
    assert not gc.isenabled()


def test_innocent_offscreen(qapp: QApplication) -> None:
    assert qapp.platformName() == os.environ["QT_QPA_PLATFORM"]
