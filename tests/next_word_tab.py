"""How a test takes hold of a next-word tab: its views, its text, and frames that need no session."""

from typing import Any

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget
from pytestqt.qtbot import QtBot

from playground.engine.frame import Frame
from playground.engine.history import History
from playground.learners.next_word import NextWord
from playground.learners.next_word_parts import NextWordQuestion
from playground.tabs.next_word_stage import NextWordStage
from playground.widgets.segments import Segments
from playground.widgets.unit_parts import Box, Explanation, Grid, Table
from tests.toy_tab import PATIENCE, frame_of, settle

NAMES = ("rnn", "lstm", "transformer")
LEFT = Qt.MouseButton.LeftButton


def frame_from(learner: NextWord[Any, Any], text: str = "", influence: bool = False, step: int = 0) -> Frame[Any, Any]:
    """What a session would show of a learner that was asked about a text."""
    answer = learner.answer(NextWordQuestion(text, influence=influence))
    return Frame(
        obeyed=0,
        step=step,
        seed=0,
        settings=learner.settings,
        playing=False,
        snapshot=learner.snapshot(),
        answer=answer,
        curves=History(learner.curves).curves(),
        before=None,
        moments=(step,),
        blueprint=learner.blueprint(),
        origin="",
        trouble=None,
        notice=None,
    )


def titles(stage: NextWordStage) -> tuple[str, ...]:
    """The views that can be chosen now."""
    return stage.switch.options()


def segment(switch: Segments, text: str) -> QWidget:
    """The part of a switch that has this text."""
    return next(each for each in switch.findChildren(QAbstractButton) if each.text() == text)


def choose(switch: Segments, text: str) -> None:
    """Choose by a click."""
    QTest.mouseClick(segment(switch, text), LEFT)


def point(widget: QWidget, at: QPointF) -> None:
    """Move the pointer there, with no button down."""
    place, none, keys = widget.mapToGlobal(at), Qt.MouseButton.NoButton, Qt.KeyboardModifier.NoModifier
    QApplication.sendEvent(widget, QMouseEvent(QMouseEvent.Type.MouseMove, at, place, none, none, keys))


def boxes(explanation: Explanation | None) -> dict[str, float]:
    """The single numbers of a page, by their captions."""
    return {part.caption: part.value for part in _parts(explanation, Box)}


def grids(explanation: Explanation | None) -> dict[str, Any]:
    """The cells of numbers of a page, by their titles."""
    return {part.title: part.values for part in _parts(explanation, Grid)}


def table(explanation: Explanation | None) -> dict[str, tuple[float, ...]]:
    """The rows of the only table of a page."""
    (found,) = _parts(explanation, Table)
    return dict(found.rows)


def _parts(explanation: Explanation | None, kind: type[Any]) -> list[Any]:
    assert explanation is not None
    return [part for part in explanation.parts if isinstance(part, kind)]


# With a session.


def answered(qtbot: QtBot, tab: Any) -> Any:
    """Wait until the screen answers the text that is on it."""

    def is_answered() -> bool:
        return (
            tab.frame is not None and tab.frame.answer is not None and tab.frame.answer.prompt.text == tab.prompt.text()
        )

    qtbot.waitUntil(is_answered, timeout=PATIENCE)
    settle(qtbot, tab)
    return frame_of(tab).answer


def types(qtbot: QtBot, tab: Any, text: str) -> Any:
    """Type at the end of the text, key by key, and wait for the answer."""
    qtbot.keyClicks(tab.prompt.field, text)
    return answered(qtbot, tab)


def take_row(qtbot: QtBot, tab: Any, row: int) -> str:
    """Click on a candidate; which word that is."""
    word = tab.frame.answer.guesses.best[row].word
    qtbot.mouseClick(tab.words, LEFT, pos=tab.words.row_rect(row).center().toPoint())
    return word
