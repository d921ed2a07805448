"""A field takes plain text by keys and by pasting, and nothing by any other way."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QMimeData, QPoint, Qt
from PySide6.QtGui import QContextMenuEvent, QDragEnterEvent, QInputMethodEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from playground.data.blocked_words import MASK
from playground.widgets import look
from playground.widgets.plain_field import PlainField
from tests.looks import tab_round

LEFT, TEXT = Qt.MouseButton.LeftButton, "text/plain"


@pytest.fixture
def window(clothes: None, qtbot: QtBot) -> Iterator[QWidget]:
    made = QWidget()
    qtbot.addWidget(made)
    made.resize(240, 100)
    yield made
    made.hide()


@pytest.fixture
def field(window: QWidget) -> PlainField:
    made = PlainField("Your words", "Type here", pasted=12)
    made.setParent(window)
    made.resize(window.size())
    window.show()
    window.activateWindow()
    made.setFocus()
    return made


def mime(parts: dict[str, bytes]) -> QMimeData:
    """What a clipboard has, by format."""
    made = QMimeData()
    for kind, part in parts.items():
        made.setData(kind, part)
    return made


def colours(field: PlainField) -> set[str]:
    """What is painted where the invitation stands."""
    image = field.grab().toImage()
    return {image.pixelColor(x, y).name() for x in range(8, 100) for y in range(4, 24)}


# What is pasted.


@pytest.mark.parametrize(
    ("parts", "text"),
    [
        ({TEXT: b"plain"}, "plain"),
        ({"text/plain;charset=utf-8": "naïve".encode(), TEXT: b"?"}, "naïve"),
        ({TEXT: b"<b>my</b>"}, "<b>my</b>"),
        ({TEXT: b"plain", "text/html": b"<b>bold</b>"}, "plain"),
        ({TEXT: b"my \xfflord"}, "my lord"),
        ({"text/html": b"<b>bold</b>"}, ""),
        ({"text/uri-list": b"file:///somewhere/secret.txt"}, ""),
        ({}, ""),
    ],
    ids=["text", "Unicode", "markup as text", "text and markup", "a broken byte", "markup", "a file", "nothing"],
)
def test_only_plain_text_is_pasted(field: PlainField, parts: dict[str, bytes], text: str) -> None:
    assert field.canInsertFromMimeData(mime(parts)) == bool(text)
    field.insertFromMimeData(mime(parts))
    assert field.toPlainText() == text


@pytest.mark.parametrize(("letter", "number"), [("😀", 12), ("x", 48)])
def test_of_a_long_text_only_the_beginning_is_looked_at(field: PlainField, letter: str, number: int) -> None:
    field.insertFromMimeData(mime({TEXT: (letter * 1000).encode()}))
    assert field.toPlainText() == letter * number  # as many bytes as 12 large characters have


def test_what_is_pasted_takes_the_place_of_what_is_selected_unless_it_is_nothing(field: PlainField) -> None:
    field.setPlainText("my lord")
    field.selectAll()
    field.insertFromMimeData(mime({TEXT: b""}))
    assert field.toPlainText() == "my lord"
    field.insertFromMimeData(mime({TEXT: b"king"}))
    assert field.toPlainText() == "king"


def test_the_end_of_what_is_put_in_is_in_view(field: PlainField) -> None:
    field.insert("line\n" * 100)
    assert field.viewport().rect().contains(field.cursorRect())
    assert field.verticalScrollBar().value() > 0


# What is dragged, asked and pressed.


def test_nothing_can_be_dropped_on_it(field: PlainField) -> None:
    for widget in (field, field.viewport()):
        at, keys = QPoint(9, 9), Qt.KeyboardModifier.NoModifier
        enter = QDragEnterEvent(at, Qt.DropAction.CopyAction, mime({TEXT: b"dragged"}), LEFT, keys)
        QApplication.sendEvent(widget, enter)
        assert not (widget.acceptDrops() and enter.isAccepted())


@pytest.mark.parametrize("key", ["NoModifier", "ControlModifier", "AltModifier"])
def test_selected_text_cannot_be_dragged_away(field: PlainField, key: str) -> None:
    field.setPlainText("my lord the king")
    field.selectAll()
    QTest.mousePress(field.viewport(), LEFT, Qt.KeyboardModifier[key], QPoint(40, 12))
    assert not field.textCursor().hasSelection()


def test_a_press_with_shift_selects_up_to_there(field: PlainField) -> None:
    field.setPlainText("my lord the king")
    field.selectAll()
    QTest.mousePress(field.viewport(), LEFT, Qt.KeyboardModifier.ShiftModifier, QPoint(40, 12))
    assert 0 < len(field.textCursor().selectedText()) < len("my lord the king")


def test_there_is_no_context_menu(field: PlainField) -> None:
    at = QPoint(20, 20)
    event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, at, field.viewport().mapToGlobal(at))
    QApplication.sendEvent(field.viewport(), event)
    assert QApplication.activePopupWidget() is None


def test_tab_leaves_it(field: PlainField, window: QWidget) -> None:
    beside = QWidget(window)
    beside.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    beside.show()
    assert tab_round(window) == [beside, field]
    assert field.toPlainText() == ""
    assert field.accessibleName() == "Your words"


# The invitation.


@pytest.mark.parametrize("theme", look.THEMES.values(), ids=look.THEMES)
def test_the_invitation_can_be_read(field: PlainField, qapp: QApplication, theme: look.Theme) -> None:
    look.apply(qapp, theme.name)
    assert theme.muted.lower() in colours(field)
    assert look.contrast(theme.background, theme.muted) >= 4.5


@pytest.mark.parametrize("preedit", ["", "´"])
def test_the_invitation_goes_with_the_first_letter_or_accent(field: PlainField, preedit: str) -> None:
    event = QInputMethodEvent(preedit, [])
    event.setCommitString("" if preedit else " ")
    QApplication.sendEvent(field, event)
    assert look.LIGHT.muted.lower() not in colours(field)


# What a kiosk does not want.


def test_a_blocked_word_is_covered_when_another_sign_follows(field: PlainField, no_museum: None) -> None:
    QTest.keyClicks(field, "the Museums, the Museum")
    assert field.toPlainText() == "the Museums, the Museum"
    QTest.keyClicks(field, ".")
    assert field.toPlainText() == f"the Museums, the {MASK}."
    field.undo()
    assert field.toPlainText() == f"the Museums, the {MASK}."


def test_a_blocked_word_is_covered_when_the_field_is_left(field: PlainField, no_museum: None) -> None:
    QTest.keyClicks(field, "the museum")
    field.clearFocus()
    assert field.toPlainText() == f"the {MASK}"
