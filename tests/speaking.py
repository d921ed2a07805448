"""Listens to what a window says: which texts were asked of the dictionary, and which never were."""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from PySide6.QtCore import QEvent, QTranslator
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QAbstractButton, QApplication, QComboBox, QLabel, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from playground.app.window import Window
from playground.catalogue import ENTRIES
from playground.widgets import speech
from tests.toy_tab import PATIENCE, settle

SHIFT = 0x1D5BA - ord("a")  # a sans-serif alphabet of mathematics: no text of the program is written in it
PLAIN, STRANGE = (
    "abcdefghijklmnopqrstuvwxyz",
    "".join(chr(ord(letter) + SHIFT) for letter in "abcdefghijklmnopqrstuvwxyz"),
)
_TABLE = str.maketrans(PLAIN, STRANGE)


class Strange(QTranslator):
    """Says everything in strange letters, but for the names of values in a pattern, and remembers what was asked."""

    def __init__(self) -> None:
        super().__init__()
        self.heard: set[str] = set()

    def isEmpty(self) -> bool:
        return False

    def translate(self, context: str, text: str, _comment: str | None = None, _n: int = -1) -> str | None:  # pyright: ignore[reportIncompatibleMethodOverride]
        if context != speech.CONTEXT:
            return None
        self.heard.add(text)
        return "".join(part if part.startswith("{") else part.translate(_TABLE) for part in _parts(text))


@contextmanager
def window_on(qtbot: QtBot, name: str, width: int = 1280, height: int = 800) -> Iterator[Window]:
    """The whole window, in which a tab is open and has its first frame; at the end it speaks English again."""
    window = Window(ENTRIES)
    qtbot.addWidget(window)
    window.resize(width, height)
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    window.open_tab(name)
    qtbot.waitUntil(lambda: not window.is_waiting, timeout=PATIENCE)
    settle(qtbot, tab_of(window))
    yield window
    window.set_language("en")
    window.close_tabs()


def tab_of(window: Window) -> Any:
    """The tab that is open."""
    assert window.tab is not None
    return window.tab


@contextmanager
def strangely(app: QApplication) -> Iterator[Strange]:
    """Everything is said in strange letters meanwhile. What widgets of earlier tests say is not heard."""
    translator = Strange()
    speech.speak_through(app, [translator])
    translator.heard.clear()
    speech._translated.cache_clear()
    for window in [each for each in app.topLevelWidgets() if each.isVisible()]:
        for widget in (window, *window.findChildren(QWidget)):
            speech._say_again(widget)
    try:
        yield translator
    finally:
        speech.speak_through(app, [])


def unspoken(root: QWidget) -> set[str]:
    """Texts of a window, shown, painted, in tool tips and for screen readers, with letters that nobody translated."""
    return {text for text in {*shown(root), *painted(root)} if set(text) & set(PLAIN)}


def shown(root: QWidget) -> Iterator[str]:
    """What the visible widgets below a root say by themselves."""
    for each in [root, *(child for child in root.findChildren(QWidget) if child.isVisible())]:
        yield from (each.toolTip(), each.accessibleName(), each.accessibleDescription())
        if isinstance(each, QLabel | QAbstractButton):
            yield each.text()
        if isinstance(each, QLineEdit):
            yield each.placeholderText()
        if isinstance(each, QComboBox):
            yield from (each.itemText(index) for index in range(each.count()))


def painted(root: QWidget) -> set[str]:
    """What is painted, by whatever widget; pictures that widgets keep are painted again."""
    found: set[str] = set()
    plain: Any = QPainter.drawText

    def noting(painter: QPainter, *arguments: Any) -> Any:
        found.update(each for each in arguments if isinstance(each, str))
        return plain(painter, *arguments)

    QPainter.drawText = noting  # pyright: ignore[reportAttributeAccessIssue]
    try:
        for each in [root, *root.findChildren(QWidget)]:
            if each.isVisible():
                QApplication.sendEvent(each, QEvent(QEvent.Type.FontChange))
        root.grab()
    finally:
        QPainter.drawText = plain
    return found


def _parts(pattern: str) -> Iterator[str]:
    """The pieces of a pattern, fields in braces by themselves."""
    at = 0
    while at < len(pattern):
        end = pattern.find("}", at) + 1 if pattern[at] == "{" else pattern.find("{", at)
        end = end if end > at else len(pattern)
        yield pattern[at:end]
        at = end
