"""A tab around the toy learner, a catalogue of such tabs, and how a test takes hold of them. No torch."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from playground.catalogue import Entry
from playground.data.guides import Guide, guide
from playground.engine.frame import Frame
from playground.engine.session import Session
from playground.tabs.stage import Stage
from playground.tabs.tab import Tab
from playground.widgets import turns
from playground.widgets.card import Card, Notice, words
from playground.widgets.curves import Plot
from playground.widgets.field import NumberField
from tests.toy import Toy, ToyAnswer, ToyShot, question

GUIDE = Guide("Straight line", "A line looks for its slope. It corrects itself.", "More.", ("One", "Two", "Three"))
PATIENCE = 30_000  # milliseconds; only a failing test waits that long


class ToyTab(Tab):
    """A field for the question, the weights as words, the answer as words."""

    learner = Toy
    plots = (Plot("loss", "Loss", low=0.0), Plot("error", "Error", low=0.0))

    def make_input(self) -> QWidget:
        self.field = NumberField(-100, 100)
        self.field.setAccessibleName("Question")
        self.field.entered.connect(self.ask)
        return Card("Ask", self.field)

    def make_stage(self) -> Stage:
        self.weights, stage = words(), Stage()
        stage.card.add(self.weights, 1)
        return stage

    def make_answer(self) -> QWidget:
        self.said = words("nothing yet")
        return Card("Answer", self.said)

    def make_pages(self) -> tuple[tuple[str, QWidget], ...]:
        return (("Words", words("some words")), ("More words", words("more words")))

    def draw(self, frame: Frame[ToyShot, ToyAnswer]) -> None:
        if frame.snapshot is not None:
            self.weights.setText(" ".join(f"{weight:.3f}" for weight in frame.snapshot.weights))

    def show_answer(self, frame: Frame[ToyShot, ToyAnswer]) -> None:
        if frame.answer is not None:
            self.said.setText(f"{frame.answer.value:.3f}")

    def ask(self, first: float) -> None:
        settings: Any = self.knobs.settings()
        self.session.ask(question(first, settings.inputs))

    def perform(self, beat: int) -> None:
        self.ask(beat)


@dataclass(frozen=True)
class ToyEntry(Entry):
    """An entry of a catalogue whose tab needs no file of its own; `make` may raise as an import would."""

    make: Callable[[], type[Tab]] = lambda: ToyTab

    def tab(self) -> type[Any]:
        return self.make()


def toy_entry(name: str, make: Callable[[], type[Tab]] = lambda: ToyTab, family: str = "Toys") -> ToyEntry:
    """An entry with a title made from its name."""
    return ToyEntry(name, name.title(), family, make)


def without_torch(monkeypatch: pytest.MonkeyPatch) -> None:
    """Sessions and windows do without what only real learners need: torch's threads, a guide file."""
    monkeypatch.setattr("playground.engine.session.prepare_learners_thread", lambda: None)
    monkeypatch.setattr("playground.app.window.guide", lambda name, _="en": GUIDE)


def settle(qtbot: QtBot, tab: Tab) -> Frame[Any, Any]:
    """Look again and again, quicker than the display clock, until the screen shows what the last order led to."""

    def is_there() -> bool:
        ring(tab)
        return tab.is_up_to_date

    qtbot.waitUntil(is_there, timeout=PATIENCE)
    return frame_of(tab)


def ring(tab: Tab) -> None:
    """Let the display clock strike, once all of the last picture is painted: a tab waits for that."""
    while turns.is_waited():
        turns.take_turn()
    timers = tab.findChildren(QTimer, options=Qt.FindChildOption.FindDirectChildrenOnly)
    next(timer for timer in timers if timer.interval() == 1000 // tab.looks_per_second).timeout.emit()


class HandTurned(Session[Any, Any, Any]):
    """A session whose turns a test takes itself."""

    def start(self) -> None:
        pass


def hand_turned(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, entry: Entry) -> Tab:
    """A tab that shows its first frame and whose session waits for the test."""
    monkeypatch.setattr("playground.tabs.tab.Session", HandTurned)
    tab = entry.tab()(guide(entry.name))
    qtbot.addWidget(tab, before_close_func=lambda tab: tab.close_session())
    tab.show()
    tab.session.look()
    tab.session.turn()
    ring(tab)
    return tab


def frame_of(tab: Tab) -> Frame[Any, Any]:
    """The frame on the screen."""
    assert tab.frame is not None
    return tab.frame


def click(qtbot: QtBot, widget: QWidget) -> None:
    qtbot.mouseClick(widget, Qt.MouseButton.LeftButton)


def notice_of(tab: Tab) -> Notice:
    """The card that tells of trouble."""
    return child(tab.stage, Notice)


def must_save_pictures(tab: Tab, folder: Path, colours: int = 6) -> None:
    """Every picture that the tab offers can be saved, and shows something."""
    for title, widget in tab.pictures().items():
        assert isinstance(widget, QWidget)
        tab.export_picture(widget, folder / f"{title}.png")
        image = QImage(str(folder / f"{title}.png")).scaled(40, 40)
        assert len({image.pixel(x, y) for x in range(40) for y in range(40)}) >= colours, title


def child(parent: QObject, kind: type[Any]) -> Any:
    """The only child of that kind."""
    (found,) = parent.findChildren(kind)
    return found
