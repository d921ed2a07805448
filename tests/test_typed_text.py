"""Promise 34 of RELIABILITY.md: whatever is typed or pasted anywhere is plain text, and little work.

How long a thing takes is not measured, but how much of it there is.
"""

import sys
from collections.abc import Callable, Iterator
from typing import Any

import pytest
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtGui import Qt as Markup
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QPlainTextEdit, QTextEdit, QWidget
from pytestqt.qtbot import QtBot

from playground import catalogue
from playground.data.guides import guide
from playground.data.hmm_worlds import LETTERS
from playground.tabs.tab import Tab
from tests.toy_tab import GUIDE, PATIENCE, ToyTab, frame_of, settle, without_torch

NAMES = ("transformer", "hmm")
MARKUP = "<b>bold</b> <img src='file:///etc/passwd'> <a href='http://example'>link</a> &lt;i&gt; "
DIRTY = MARKUP + "nul\0nul half\ud800half \u202eturned the end"
MOST = 100_000  # characters that a field may show
MOST_AT_ONCE = 10_000  # without a blank: Qt breaks them into lines at every key, in 13 ms for so many
MOST_CALLS = 20_000  # of functions of Python's, for one paste
pytestmark = [
    pytest.mark.usefixtures("clothes"),
    pytest.mark.qt_log_ignore("propagateSizeHints", extend=True),  # the offscreen platform's own shortcoming
]
Field = QLineEdit | QPlainTextEdit | QTextEdit


@pytest.fixture(params=NAMES)
def tab(request: pytest.FixtureRequest, qtbot: QtBot) -> Tab:
    """A tab with places to type in; where there are worlds, that of letters."""
    made = shown(qtbot, catalogue.entry(request.param).tab()(guide(request.param)))
    settings: Any = made.knobs.settings()
    if "world" in settings.knobs():
        made.turn(settings.with_(world=LETTERS))
        settle(qtbot, made)
    return made


@pytest.fixture
def toy(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> Tab:
    """A tab for positive controls."""
    without_torch(monkeypatch)
    return shown(qtbot, ToyTab(GUIDE))


@pytest.fixture(autouse=True)
def clipboard(qapp: QApplication) -> Iterator[None]:
    yield
    qapp.clipboard().clear()


def shown(qtbot: QtBot, tab: Tab) -> Tab:
    qtbot.addWidget(tab, before_close_func=lambda tab: tab.close_session())
    tab.resize(1280, 800)
    tab.show()
    settle(qtbot, tab)
    return tab


def fields(tab: Tab) -> list[Field]:
    """Everywhere where text can be typed, in panels that are closed too."""
    return [field for kind in (QLineEdit, QPlainTextEdit, QTextEdit) for field in tab.findChildren(kind)]


def paste(field: Field, text: str) -> None:
    """As from the clipboard."""
    mime = QMimeData()
    mime.setData("text/plain", text.encode("utf-8", "surrogatepass"))
    if isinstance(field, QLineEdit):
        QApplication.clipboard().setMimeData(mime)
        field.paste()
    else:
        field.insertFromMimeData(mime)


def text_of(field: Field) -> str:
    return field.text() if isinstance(field, QLineEdit) else field.toPlainText()


def calls_of(act: Callable[[], object]) -> int:
    """How many functions of Python's are called for it in this thread."""
    count = 0

    def note(_frame: Any, event: str, _argument: Any) -> None:
        nonlocal count
        count += event == "call"

    sys.setprofile(note)
    try:
        act()
    finally:
        sys.setprofile(None)
    return count


def markup(root: QWidget) -> list[str]:
    """Labels and tool tips that would show what was typed as rich text."""
    labels = [each for each in root.findChildren(QLabel) if each.textFormat() != Qt.TextFormat.PlainText]
    tips = [each.toolTip() for each in root.findChildren(QWidget) if "<b>" in each.toolTip()]
    return [*(each.text() for each in labels if Markup.mightBeRichText(each.text())), *tips]


def too_much(field: Field) -> list[str]:
    """What makes Qt work too long at every key."""
    text = text_of(field)
    longest = max(map(len, text.split()), default=0)
    return [f"{n} characters" for n, most in ((len(text), MOST), (longest, MOST_AT_ONCE)) if n > most]


def test_34_what_was_typed_is_shown_as_plain_text(tab: Tab, qtbot: QtBot) -> None:
    for field in fields(tab):
        paste(field, DIRTY)
        assert not {"\0", "\ud800", "\u202e"} & set(text_of(field))
    qtbot.waitUntil(lambda: settle(qtbot, tab).answer is not None, timeout=PATIENCE)
    assert frame_of(tab).trouble is None
    assert markup(tab) == []
    tab.grab()


def test_34_typed_markup_would_be_found(toy: Tab) -> None:
    """Positive control."""
    label, tipped = QLabel(MARKUP, toy), QWidget(toy)
    tipped.setToolTip(MARKUP)
    assert markup(toy) == [label.text(), tipped.toolTip()]


@pytest.mark.parametrize("text", ["word " * 4_000_000, "x" * 20_000_000], ids=["words", "one word"])
def test_34_of_20_megabytes_only_a_little_is_taken(tab: Tab, text: str) -> None:
    for field in fields(tab):
        assert calls_of(lambda field=field: paste(field, text)) < MOST_CALLS
        assert too_much(field) == []


def test_34_a_field_that_takes_too_much_would_be_found(toy: Tab) -> None:
    """Positive control."""
    field = QPlainTextEdit(toy)
    assert field in fields(toy)
    paste(field, "x" * (MOST_AT_ONCE + 1))
    assert too_much(field) == [f"{MOST_AT_ONCE + 1} characters"]


def test_34_too_much_work_would_be_found(toy: Tab) -> None:
    """Positive control."""
    field = QLineEdit(toy)
    field.textEdited.connect(lambda text: [str(letter).casefold() for letter in sorted(text, key=lambda x: x)])
    assert calls_of(lambda: paste(field, "x" * 1_000_000)) > MOST_CALLS
