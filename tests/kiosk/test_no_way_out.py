"""The real window with real tabs in front of the public: nothing opens, no key does harm, nothing is left behind."""

import gc
import logging
import time
from collections.abc import Callable, Iterator
from functools import lru_cache
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QPoint, QPointF, Qt, QTimer
from PySide6.QtGui import (
    QContextMenuEvent,
    QGuiApplication,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QTextDocument,
)
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QTextEdit, QWidget

from playground import catalogue, short_memory
from playground.app.window import Window
from playground.kiosk.config import Config
from playground.kiosk.guard import forget_clipboard
from playground.kiosk.host import Host
from playground.widgets import look, speech, text_fit
from tests.clock import Clock
from tests.toy_tab import PATIENCE
from tests.visitors import PLAIN, app, key, tap, write

NAMES = ("cnn", "som", "transformer")
pytestmark = [
    pytest.mark.usefixtures("wardrobe"),
    pytest.mark.qt_log_ignore("propagateSizeHints|does not support|keyToAscii", extend=True),
]
PITCH = 40  # pixels of the grid
SECRET = "zyxomatic"
LruCache: Any = type(lru_cache(lambda: None))
M = Qt.KeyboardModifier
MODIFIERS = (
    M.NoModifier, M.ShiftModifier, M.ControlModifier, M.AltModifier, M.MetaModifier,
    M.ControlModifier | M.ShiftModifier, M.ControlModifier | M.AltModifier,
)  # fmt: skip


class Kiosk:
    """A window with three tabs, guarded unless a test lifts the guard."""

    def __init__(self) -> None:
        self.clock = Clock()
        self.window = Window(tuple(catalogue.entry(name) for name in NAMES))
        self.window.resize(1280, 800)
        self.window.show()
        self.window.activateWindow()
        config = Config(tabs=NAMES, start_tab="transformer", text_size=1.0, theme="light")
        self.host = Host(app(), self.window, config, self.clock, full_screen=False)
        self.guard = self.host.guard

    def open(self, name: str) -> Any:
        self.window.open_tab(name)
        wait_until(lambda: not self.window.is_waiting and self.window.tab is not None and self.window.tab.frame)
        return self.window.tab

    def end(self) -> None:
        self.host.stop()
        self.guard.lift()
        self.window.close()
        self.window.end_imports()
        self.window.deleteLater()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)  # pyright: ignore[reportArgumentType]


def wait_until(condition: Callable[[], object]) -> None:
    until = time.monotonic() + PATIENCE / 1000
    while not condition():
        assert time.monotonic() < until, "it takes too long"
        QTest.qWait(10)


@pytest.fixture(scope="module")
def kiosk(wardrobe: None) -> Iterator[Kiosk]:
    for name in NAMES:  # on a thread it takes ten times as long, for who waits by qWait keeps Python to himself
        catalogue.entry(name).tab()
    made = Kiosk()
    for name in NAMES:
        made.open(name)
    made.window.hide()
    yield made
    made.end()


@pytest.fixture(autouse=True)
def tidy(kiosk: Kiosk) -> Iterator[None]:
    """The window shows for the length of a test; out of sight nothing in it moves."""
    kiosk.window.show()
    kiosk.window.activateWindow()
    QTest.qWaitForWindowActive(kiosk.window)
    assert opened(kiosk.window) == []
    yield
    for stray in strays(kiosk.window):
        stray.close()
    kiosk.host.stop()
    kiosk.window.hide()
    for timer in kiosk.window.findChildren(QTimer):
        timer.stop()


def strays(window: QWidget) -> list[QWidget]:
    return [each for each in QApplication.topLevelWidgets() if each.isVisible() and each is not window]


def opened(window: QWidget) -> list[str]:
    return [type(each).__name__ for each in strays(window)]


# 30: right, middle and long presses and the Menu key, on a grid over every widget.


def grid(window: QWidget) -> list[tuple[QWidget, QPoint]]:
    """Places all over the window, with the widget that lies there; and the middle of every widget."""
    places = [
        QPoint(x, y)
        for y in range(PITCH // 2, window.height(), PITCH)
        for x in range(PITCH // 2, window.width(), PITCH)
    ]
    middles = [each.mapTo(window, each.rect().center()) for each in window.findChildren(QWidget) if each.isVisible()]
    inside = [place for place in (*places, *middles) if window.rect().contains(place)]
    return [(window.childAt(place) or window, place) for place in inside]


def provoke(widget: QWidget, window: QWidget, place: QPoint) -> None:
    """All that might open something there, as the window gets it and as the widget would."""
    there, everywhere = widget.mapFrom(window, place), window.mapToGlobal(place)
    for button in (Qt.MouseButton.RightButton, Qt.MouseButton.MiddleButton):
        for kind, held in (
            (QEvent.Type.MouseButtonPress, button),
            (QEvent.Type.MouseButtonRelease, Qt.MouseButton.NoButton),
            (QEvent.Type.MouseButtonDblClick, button),
            (QEvent.Type.MouseButtonRelease, Qt.MouseButton.NoButton),
        ):
            event = QMouseEvent(kind, QPointF(there), QPointF(everywhere), button, held, PLAIN)
            QCoreApplication.sendEvent(widget, event)
    for reason in (QContextMenuEvent.Reason.Mouse, QContextMenuEvent.Reason.Keyboard, QContextMenuEvent.Reason.Other):
        QCoreApplication.sendEvent(widget, QContextMenuEvent(reason, there, everywhere))
    for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
        QCoreApplication.sendEvent(widget, QKeyEvent(kind, Qt.Key.Key_Menu, PLAIN))
    QCoreApplication.sendEvent(widget, QHelpEvent(QEvent.Type.ToolTip, there, everywhere))
    QCoreApplication.sendEvent(widget, QHelpEvent(QEvent.Type.WhatsThis, there, everywhere))


@pytest.mark.parametrize("name", NAMES)
def test_nothing_opens_on_a_grid_over_every_widget(kiosk: Kiosk, name: str) -> None:
    kiosk.open(name)
    places = grid(kiosk.window)
    assert len({id(widget) for widget, _ in places}) > 30
    for widget, place in places:
        provoke(widget, kiosk.window, place)
        assert opened(kiosk.window) == []
    QTest.qWait(0)
    assert opened(kiosk.window) == []
    assert kiosk.window.tab_name == name


@pytest.mark.parametrize("name", NAMES)
def test_without_the_guard_something_opens_there(kiosk: Kiosk, name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    kiosk.open(name)
    monkeypatch.setattr(kiosk.guard, "_is_guarding", False)
    found: set[str] = set()
    for widget, place in grid(kiosk.window)[::3]:
        provoke(widget, kiosk.window, place)
        found |= set(opened(kiosk.window))
        for stray in strays(kiosk.window):
            stray.close()
    assert found


def test_without_the_guard_a_plots_right_button_opens_its_menu(kiosk: Kiosk, monkeypatch: pytest.MonkeyPatch) -> None:
    from pyqtgraph import PlotWidget

    kiosk.open("cnn")
    plot = PlotWidget(kiosk.window)
    plot.setGeometry(400, 200, 400, 300)
    plot.show()
    QTest.qWait(20)
    found: list[bool] = []
    for guarding in (True, False):
        monkeypatch.setattr(kiosk.guard, "_is_guarding", guarding)
        tap(plot.viewport(), QPoint(200, 150), Qt.MouseButton.RightButton)
        QTest.qWait(20)
        found.append(opened(kiosk.window) != [])
        for stray in strays(kiosk.window):
            stray.close()
    plot.hide()
    plot.deleteLater()
    assert found == [False, True]


# 31: the key matrix.


def state(window: Window) -> tuple[object, ...]:
    """All that no key may change."""
    board = QGuiApplication.clipboard()
    size = window.width(), window.height(), window.windowState()
    return (
        window.isVisible(), size, window.tab_name, look.theme_of(window).name, look.text_size(), speech.language(),
        opened(window), board.text(),
    )  # fmt: skip


def strike(window: QWidget, which: Qt.Key, modifiers: Qt.KeyboardModifier) -> None:
    """A key with what it would write, as the window gets it."""
    writes = chr(which).lower() if which < Qt.Key.Key_Escape and modifiers == PLAIN else ""
    focus = window.focusWidget() or window
    for kind in (QEvent.Type.ShortcutOverride, QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
        QCoreApplication.sendEvent(focus, QKeyEvent(kind, which, modifiers, writes))


@pytest.mark.parametrize("name", NAMES)
def test_no_key_changes_what_matters(kiosk: Kiosk, name: str) -> None:
    tab, window = kiosk.open(name), kiosk.window
    QGuiApplication.clipboard().setText("untouched")
    before = state(window)
    for modifiers in MODIFIERS:
        for which in Qt.Key:
            tab.setFocus()
            strike(window, which, modifiers)
        assert state(window) == before, f"with {modifiers}"
    tab.play(False)
    forget_clipboard()


def test_no_shortcut_changes_or_copies_what_was_typed(kiosk: Kiosk) -> None:
    tab, window = kiosk.open("transformer"), kiosk.window
    QGuiApplication.clipboard().setText("untouched")
    tab.prompt.set_text(SECRET)
    before = state(window)
    for modifiers in MODIFIERS[2:]:
        for which in Qt.Key:
            tab.prompt.field.setFocus()
            tab.prompt.field.selectAll()
            strike(window, which, modifiers)
        assert state(window) == before, f"with {modifiers}"
        assert tab.prompt.text() == SECRET
    tab.prompt.set_text("")
    kiosk.host.typing.stop()
    forget_clipboard()


def test_without_the_guard_a_shortcut_copies_it(kiosk: Kiosk, monkeypatch: pytest.MonkeyPatch) -> None:
    tab, window = kiosk.open("transformer"), kiosk.window
    monkeypatch.setattr(kiosk.guard, "_is_guarding", False)
    tab.prompt.set_text(SECRET)
    tab.prompt.field.setFocus()
    tab.prompt.field.selectAll()
    key(window, Qt.Key.Key_C, M.ControlModifier)
    assert QGuiApplication.clipboard().text() == SECRET
    tab.prompt.set_text("")
    kiosk.host.typing.stop()
    forget_clipboard()


# 33: what a visitor typed is nowhere after the reset.


class Ear(logging.Handler):
    """Remembers all that is logged."""

    def __init__(self) -> None:
        super().__init__(logging.DEBUG)
        self.lines: list[str] = []

    def emit(self, record: logging.LogRecord) -> None:
        self.lines.append(record.getMessage())


def traces(window: QWidget, ear: Ear, folder: Path) -> list[str]:
    """Where the secret can still be found."""
    found = [f"clipboard {mode}" for mode in clipboard_modes() if SECRET in QGuiApplication.clipboard().text(mode)]
    found += [f"log: {line}" for line in ear.lines if SECRET in line]
    found += [f"file: {path}" for path in folder.rglob("*") if path.is_file() and SECRET.encode() in path.read_bytes()]
    for widget in app().allWidgets():
        found += [f"{type(widget).__name__}: {what}" for what in told(widget) if SECRET in what]
        found += [f"{type(widget).__name__}: undo" for _ in range(remembers(widget))]
    gc.unfreeze()  # or nobody would tell of what lived when torch came
    for each in gc.get_objects():
        if issubclass(type(each), QTextDocument) and SECRET in each.toPlainText():
            found.append("document")
        elif type(each) is LruCache and keeps_the_secret(each):
            found.append(f"cache: {each.__qualname__}")
    return found


def keeps_the_secret(cache: Any) -> bool:
    """Whether a cache has it in what it was asked, or in an answer."""
    seen, left = set[int](), [each for each in gc.get_referents(cache) if not callable(each)]
    while left:
        each = left.pop()
        if isinstance(each, str) and SECRET in each:
            return True
        if isinstance(each, tuple | list | dict) or type(each).__name__ == "_lru_list_elem":
            left += [part for part in gc.get_referents(each) if id(part) not in seen]
            seen.update(map(id, left))
    return False


def clipboard_modes() -> list[Any]:
    board = QGuiApplication.clipboard()
    return [board.Mode.Clipboard, *([board.Mode.Selection] if board.supportsSelection() else [])]


def told(widget: QWidget) -> list[str]:
    """Every text that a widget shows, or holds for the screen reader or another language."""
    texts = [widget.accessibleName(), widget.accessibleDescription(), widget.toolTip(), widget.windowTitle()]
    for name in ("text", "toPlainText", "placeholderText", "title"):
        read: Any = getattr(widget, name, None)
        if callable(read):
            try:
                texts.append(str(read()))
            except TypeError:  # one that wants arguments
                continue
    texts += [str(value) for value in vars(widget).values() if isinstance(value, str | dict | tuple | list)]
    return texts


def remembers(widget: QWidget) -> int:
    """Whether undo brings the secret back."""
    if isinstance(widget, QLineEdit | QPlainTextEdit | QTextEdit) and widget.isVisible():
        before = widget.text() if isinstance(widget, QLineEdit) else widget.toPlainText()
        widget.undo()
        after = widget.text() if isinstance(widget, QLineEdit) else widget.toPlainText()
        if after != before:
            widget.redo()
        return int(SECRET in after and SECRET not in before)
    return 0


@pytest.fixture
def ear() -> Iterator[Ear]:
    """Hears whatever is logged, however unimportant."""
    made, root = Ear(), logging.getLogger()
    level = root.level
    root.addHandler(made)
    root.setLevel(logging.DEBUG)
    yield made
    root.removeHandler(made)
    root.setLevel(level)


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An empty folder, to which the program writes if it writes anything."""
    for name in ("HOME", "XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME"):
        monkeypatch.setenv(name, str(tmp_path))
    monkeypatch.chdir(tmp_path)
    return tmp_path


def type_the_secret(kiosk: Kiosk) -> None:
    """Into the prompt, where it is answered, and into the field for one's own text."""
    tab = kiosk.open("transformer")
    kiosk.host.idle.watch()
    tap(tab.prompt.field)
    write(kiosk.window, SECRET + " ")
    wait_until(lambda: tab.is_up_to_date and tab.frame.answer is not None and SECRET in tab.frame.answer.prompt.text)
    tab.prompt.field.selectAll()
    tab._toggle(tab._own_text_panel)
    tab.own_text.field.setPlainText(f"{SECRET} and more")


def go_away(kiosk: Kiosk) -> None:
    """Let the time pass until all is cleared and the first tab is there again."""
    for seconds in (60, 20):
        kiosk.clock.go(seconds)
        kiosk.host.idle.look()
    wait_until(lambda: not kiosk.window.is_waiting and kiosk.window.tab is not None and kiosk.window.tab.frame)
    wait_until(lambda: not kiosk.window._endings.tabs)
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)  # pyright: ignore[reportArgumentType]
    QCoreApplication.processEvents()  # what the tabs leave is taken apart then
    kiosk.host.attract.end()


def test_a_word_typed_before_a_reset_is_nowhere_after_it(kiosk: Kiosk, ear: Ear, home: Path) -> None:
    type_the_secret(kiosk)
    before = traces(kiosk.window, ear, home)
    assert sum(line.startswith("Field") for line in before) >= 2, before
    assert not [line for line in before if line.startswith(("log", "file"))]
    go_away(kiosk)
    assert traces(kiosk.window, ear, home) == []
    kiosk.window.close_tabs()  # the learners of the tabs that are new


def test_traces_are_found_wherever_they_are(kiosk: Kiosk, ear: Ear, home: Path) -> None:
    QGuiApplication.clipboard().setText(SECRET)
    logging.getLogger("planted").info(SECRET)
    (home / "planted.txt").write_text(f"a {SECRET} word")
    line = QLineEdit(kiosk.window)
    line.show()
    line.insert(SECRET)
    line.clear()
    text_fit.advance(f"a {SECRET} word", app().font())
    kinds = {trace.split(":")[0].split(" ")[0] for trace in traces(kiosk.window, ear, home)}
    assert {"clipboard", "log", "file", "cache"} <= kinds
    assert "QLineEdit: undo" in traces(kiosk.window, ear, home)
    line.deleteLater()
    forget_clipboard()
    short_memory.forget()
