import sys
from typing import Any

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QObject
from pytestqt.qtbot import QtBot

from playground.widgets.harmless import harmless


class Watcher(QObject):
    """Keeps every event to itself, or fails."""

    fails = False

    @harmless
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """What it does."""
        if self.fails:
            raise ValueError("planted")
        return True


@pytest.fixture
def watcher(qtbot: QtBot) -> Watcher:
    return Watcher()


def passes(watcher: Watcher) -> bool:
    """Whether an event gets through to whom it is for."""
    got: list[QEvent.Type] = []

    class Listener(QObject):
        def event(self, event: QEvent) -> bool:
            got.append(event.type())
            return True

    listener = Listener()
    listener.installEventFilter(watcher)
    QCoreApplication.sendEvent(listener, QEvent(QEvent.Type.User))
    return QEvent.Type.User in got


def test_it_keeps_what_the_filter_keeps(watcher: Watcher) -> None:
    assert not passes(watcher)


def test_what_goes_wrong_is_told_once_and_the_event_passes(watcher: Watcher, monkeypatch: pytest.MonkeyPatch) -> None:
    told: list[Any] = []
    monkeypatch.setattr(sys, "excepthook", lambda *what: told.append(what))
    watcher.fails = True
    assert passes(watcher)
    assert [(kind, str(error)) for kind, error, _ in told[:1]] == [(ValueError, "planted")]


def test_it_keeps_its_name_and_words() -> None:
    assert (Watcher.eventFilter.__name__, Watcher.eventFilter.__doc__) == ("eventFilter", "What it does.")
