"""Parts of a picture are painted one by one, and what comes meanwhile is not kept waiting by all of them."""

from collections.abc import Iterator
from typing import ClassVar

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget
from pytestqt.exceptions import capture_exceptions
from pytestqt.qtbot import QtBot
from shiboken6 import delete

from playground.widgets import turns
from playground.widgets.turns import update_in_turn
from tests.looks import settle_layout

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints", extend=True)  # the offscreen platform's shortcoming
NEWS = QEvent.Type(QEvent.registerEventType())


class Part(QWidget):
    """Writes down when it is painted; as soon as the first one is, there is news for it."""

    log: ClassVar[list[str]] = []

    def __init__(self, name: str) -> None:
        super().__init__()
        self.name = name

    def paintEvent(self, _event: QPaintEvent) -> None:
        self.log.append(self.name)
        if self.name == "a":
            QCoreApplication.postEvent(self, QEvent(NEWS))

    def begin(self) -> bool:
        self.log.append(f"{self.name} begins")
        QCoreApplication.postEvent(self, QEvent(NEWS))
        return True

    def has_begun(self) -> bool:
        self.log.append(f"{self.name} has begun")
        QCoreApplication.postEvent(self, QEvent(NEWS))
        return False

    def fail(self) -> bool:
        raise ZeroDivisionError

    def event(self, event: QEvent) -> bool:
        if event.type() == NEWS:
            self.log.append("news")
        return super().event(event)


@pytest.fixture
def parts(qtbot: QtBot) -> Iterator[list[Part]]:
    """Three parts of a window that is painted."""
    window = QWidget()
    qtbot.addWidget(window)
    room = QVBoxLayout(window)
    made = [Part(name) for name in "abc"]
    for part in made:
        room.addWidget(part)
    window.resize(200, 200)
    with qtbot.waitExposed(window):
        window.show()
    settle_layout()  # a window that comes up is painted more than once
    Part.log.clear()
    yield made
    qtbot.waitUntil(lambda: not turns.is_waited())  # a part may have been painted before its turn


def test_each_part_has_its_turn_and_what_comes_meanwhile_is_heard_between_two(parts: list[Part], qtbot: QtBot) -> None:
    for part in parts:
        update_in_turn(part)
    qtbot.waitUntil(lambda: len(Part.log) == 4)
    assert Part.log == ["a", "news", "b", "c"]


def test_without_turns_what_comes_meanwhile_would_wait_for_all_parts(parts: list[Part], qtbot: QtBot) -> None:
    for part in parts:
        part.update()
    qtbot.waitUntil(lambda: len(Part.log) == 4)
    assert Part.log == ["a", "b", "c", "news"]


def test_who_asks_twice_is_painted_once(parts: list[Part], qtbot: QtBot) -> None:
    for part in (parts[1], parts[2], parts[1]):
        update_in_turn(part)
    qtbot.waitUntil(lambda: len(Part.log) >= 2 and not turns.is_waited())
    assert Part.log == ["b", "c"]


def test_a_part_that_is_gone_by_then_holds_nobody_up(parts: list[Part], qtbot: QtBot) -> None:
    for part in parts[1:]:
        update_in_turn(part)
    delete(parts[1])
    qtbot.waitUntil(lambda: "c" in Part.log)
    assert Part.log[-1] == "c"


def test_what_a_part_does_ahead_has_a_turn_of_its_own(parts: list[Part], qtbot: QtBot) -> None:
    update_in_turn(parts[1], Part.begin)
    update_in_turn(parts[2])
    qtbot.waitUntil(lambda: "c" in Part.log)
    assert Part.log == ["b begins", "news", "b", "c"]


def test_where_nothing_is_to_be_done_ahead_no_turn_is_lost(parts: list[Part], qtbot: QtBot) -> None:
    update_in_turn(parts[1], Part.has_begun)
    turns.take_turn()
    assert not turns.is_waited()
    qtbot.waitUntil(lambda: "b" in Part.log)


def test_a_part_that_is_not_seen_does_nothing_ahead(parts: list[Part], qtbot: QtBot) -> None:
    parts[1].hide()
    update_in_turn(parts[1], Part.begin)
    update_in_turn(parts[2])
    qtbot.waitUntil(lambda: "c" in Part.log)
    assert "b begins" not in Part.log


@pytest.mark.qt_no_exception_capture
def test_a_part_that_fails_ahead_holds_nobody_up(parts: list[Part], qtbot: QtBot) -> None:
    with capture_exceptions() as failures:
        update_in_turn(parts[1], Part.fail)
        update_in_turn(parts[2])
        qtbot.waitUntil(lambda: "c" in Part.log)
    assert [kind for kind, _, _ in failures] == [ZeroDivisionError]
    assert Part.log == ["b", "c"]
