"""How a test takes hold of a next-word tab: its views, its text, and frames that need no session."""

import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any, ClassVar

import pytest
from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget
from pytestqt.qtbot import QtBot

from playground import catalogue
from playground.app.window import Window
from playground.engine import model_file
from playground.engine.frame import Frame
from playground.engine.history import History
from playground.engine.rewind import Moment
from playground.learners.next_word import NextWord
from playground.learners.next_word_parts import NextWordQuestion
from playground.tabs.next_word_stage import FAR_BACK, SIDE_BY_SIDE, WORD_MAP, NextWordStage
from playground.widgets.numbers import count
from playground.widgets.segments import Segments
from playground.widgets.unit_parts import Box, Explanation, Grid, Table
from tests.looks import (
    clipped,
    faults,
    hands,
    nameless,
    out_of_reach,
    overlapping,
    settle_layout,
    shortened,
    sticking_out,
    tab_round,
)
from tests.toy_tab import PATIENCE, frame_of, settle

NAMES = ("rnn", "lstm", "transformer")
SMALL = {"width": 16, "batch": 1, "context": 16, "layers": 1}
"""settings of networks that are quick, though they know all words of the stories"""
SIZES = ROOMY, COMPACT, SMALLEST = (1920, 1080), (1280, 800), (1024, 768)
SENTENCE = "The little fox looked at the zyxomat and "
SHARED = (SIDE_BY_SIDE, FAR_BACK, WORD_MAP)
"""the views that all three have"""
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


def small_models(temporary: pytest.TempPathFactory) -> Path:
    """A folder in place of resources/, with a small network of each kind that learned a little of the stories."""
    folder = temporary.getbasetemp() / "small"
    if not folder.exists():
        (folder / "models").mkdir(parents=True)
        for name in NAMES:
            _write_small_model(name, folder / f"models/{name}.safetensors")
    return folder


def _write_small_model(name: str, path: Path, steps: int = 20) -> None:
    kind: Any = catalogue.entry(name).learner()
    learner, history = kind(kind.Settings(**SMALL, rate=0.02)), History(kind.curves)
    for step in range(steps):
        history.add(step + 1, learner.step())
    model_file.write(path, learner, Moment(steps, learner.settings, learner.state(), history.curves()))


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


# The whole window.


@contextmanager
def window_on(name: str, temporary: pytest.TempPathFactory) -> Iterator[Window]:
    """The window with one tab, whose machine is of the usual size and has learned nothing, after some words."""
    folder, kind, window = small_models(temporary), catalogue.entry(name).tab(), Window()
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(kind, "trained", "")
        patch.setattr("playground.tabs.other_machines.resource", lambda name: folder / name)
        window.resize(*SIZES[0])
        window.show()
        window.open_tab(name)
        wait_until(lambda: not window.is_waiting)
        tab: Any = window.tab
        tab.between_pictures = 0  # nobody has to wait for the eye
        tab.others.ask(NextWordQuestion(SENTENCE))
        tab.prompt.set_text(SENTENCE)
        wait_until(lambda: tab.is_up_to_date and tab.frame.answer and tab.frame.answer.prompt.text == SENTENCE)
        wait_until(lambda: all(tab.others.frames().values()))
        window.hide()
        yield window
    window.close()
    window.deleteLater()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)  # pyright: ignore[reportArgumentType]


@contextmanager
def on_screen(window: Window) -> Iterator[None]:
    """A window shows for a while; out of sight nothing in it moves."""
    window.show()
    window.activateWindow()
    QTest.qWaitForWindowActive(window)
    yield
    window.hide()


def wait_until(condition: Callable[[], object]) -> None:
    until = time.monotonic() + PATIENCE / 1000
    while not condition():
        assert time.monotonic() < until, "it takes too long"
        QTest.qWait(10)


def resize(window: Window, size: tuple[int, int]) -> Any:
    """Make the window so large; its tab."""
    window.resize(*size)
    settle_layout()
    same((window.width(), window.height()), size)
    return window.tab


def turn_to(qtbot: QtBot, window: Window, view: str) -> None:
    """Choose a view and wait until it shows the newest answer."""
    tab: Any = window.tab
    choose(tab.inside.switch, view)
    answered(qtbot, tab)
    settle_layout()


def problems(window: Window) -> list[str]:
    """What is cut off, has no name, or can't be reached by keys."""
    return [*faults(window), *nameless(window), *out_of_reach(window), *missed(window)]


def faults_of_view(window: Window) -> list[str]:
    """What may have gone wrong in turning to another view: places anywhere, texts on the stage alone.

    To look for shortened texts everything is painted, which takes longer than all else.
    """
    tab: Any = window.tab
    return [*sticking_out(window), *clipped(window), *overlapping(window), *shortened(tab.inside)]


def missed(window: Window) -> list[str]:
    """What Tab should reach and does not."""
    reached = set(tab_round(window))  # first, for of a group Tab reaches one, as soon as it has been there
    return [f"{type(each).__name__} {each.accessibleName()!r}" for each in set(hands(window)) - reached]


def same(found: object, expected: object) -> None:
    """Assert that they are equal and show both: pytest itself does so only in files of tests."""
    assert found == expected, f"found {found!r}, expected {expected!r}"


class WholeWindow:
    """What holds for each next-word tab in the whole window; the tests of a tab inherit it and add what is special."""

    name: ClassVar[str]
    views: ClassVar[tuple[str, ...]]
    """its own views; the first one stands above the others where there is room for it"""
    parts: ClassVar[tuple[str, ...]]
    """of the stage: the first view, and what the second one shows"""
    pytestmark: ClassVar[Any] = [
        pytest.mark.usefixtures("clothes"),
        pytest.mark.qt_log_ignore("propagateSizeHints", extend=True),  # the offscreen platform's own shortcoming
    ]

    @pytest.fixture(scope="class")
    @classmethod
    def shared(cls, wardrobe: None, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Window]:
        with window_on(cls.name, tmp_path_factory) as made:
            yield made

    @pytest.fixture(scope="class", params=SIZES, ids="{0[0]}x{0[1]}".format)
    @classmethod
    def size(cls, request: pytest.FixtureRequest) -> tuple[int, int]:
        """Of the class, so that all tests of a size come one after the other: to resize takes long."""
        return request.param

    @pytest.fixture
    def window(self, shared: Window) -> Iterator[Window]:
        """The window that all tests look at, on the screen and with the keyboard."""
        with on_screen(shared):
            yield shared

    def test_the_first_view_stands_above_the_others_where_there_is_room(
        self, window: Window, size: tuple[int, int]
    ) -> None:
        inside = resize(window, size).inside
        same(titles(inside), (*self.views[size == ROOMY :], *SHARED))
        inside.show_view(titles(inside)[0])
        same(getattr(inside, self.parts[0]).isVisible(), True)

    def test_everything_fits_and_can_be_reached_in_every_view(
        self, window: Window, qtbot: QtBot, size: tuple[int, int]
    ) -> None:
        for view in titles(resize(window, size).inside):
            turn_to(qtbot, window, view)
            same((view, problems(window)), (view, []))

    def test_each_page_fits(self, window: Window, size: tuple[int, int]) -> None:
        pages = resize(window, size).pages
        for title, page in pages.pages.items():
            pages.show_page(title)
            settle_layout()
            same((title, page.isVisible(), faults(window)), (title, True, []))

    def test_large_type_fits_in_every_view(self, window: Window, qtbot: QtBot) -> None:
        window.set_text_size(1.3)
        for size in SIZES:
            for view in titles(resize(window, size).inside):
                turn_to(qtbot, window, view)
                same((size, view, faults_of_view(window)), (size, view, []))
            same((size, faults(window)), (size, []))

    def test_it_begins_with_the_first_view_when_it_becomes_small_and_shows_everything_again_when_large(
        self, window: Window, qtbot: QtBot
    ) -> None:
        tab = resize(window, ROOMY)
        turn_to(qtbot, window, self.views[1])
        for _ in range(2):
            same(resize(window, SMALLEST).inside.view(), self.views[0])
            resize(window, ROOMY)
        own = [getattr(tab.inside, part) for part in self.parts]
        shown = (*own, tab.prompt.field, tab.words, tab.curves, tab.writings)
        same([each.isVisible() for each in shown], [True] * len(shown))
        same(problems(window), [])

    def test_the_blueprint_has_the_learners_numbers(self, window: Window, qtbot: QtBot) -> None:
        tab: Any = window.tab
        tab.toggle_blueprint()
        qtbot.waitUntil(tab.blueprint.isVisible)
        rows = tab.blueprint.rows
        tab.toggle_blueprint()
        layers = tab.learner(frame_of(tab).settings).blueprint()
        told = {(layer.name, layer.shape, count(layer.parameters)) for layer in layers if layer.parameters}
        together = ("Together", "", count(sum(layer.parameters for layer in layers)))
        same({*told, together} - set(rows), set())


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
