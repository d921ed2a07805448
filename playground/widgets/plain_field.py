"""A field of plain text for the visitor: nothing but text is pasted into it, and nothing is dragged from or to it."""

from PySide6.QtCore import QMimeData, Qt
from PySide6.QtGui import QColor, QFocusEvent, QMouseEvent, QPainter, QPaintEvent, QTextCursor
from PySide6.QtWidgets import QPlainTextEdit

from playground.data.blocked_words import masked
from playground.widgets.look import theme_of
from playground.widgets.speech import say, tr

WITHIN = 4
"""pixels of the margin that scrolls with the text"""
_LONGEST_CHARACTER = 4  # bytes in UTF-8
_PLAIN = ("text/plain;charset=utf-8", "text/plain")


class PlainField(QPlainTextEdit):
    """Plain text that can be typed and pasted; while there is none, a few pale words invite to do so.

    Blocked words are covered as soon as they are finished: by another sign, or when the visitor leaves the field.
    """

    def __init__(self, name: str, invitation: str, pasted: int) -> None:
        """`name` is for the screen reader; `pasted`: how many characters of what is pasted are looked at, at most."""
        super().__init__()
        self._invitation, self._pasted = invitation, pasted
        self.setTabChangesFocus(True)
        self.setAcceptDrops(False)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setCursorWidth(2)
        self.document().setDocumentMargin(WITHIN)
        say(self.setAccessibleName, name)
        self.textChanged.connect(self._cover)

    def insert(self, text: str) -> None:
        """Puts text in place of what is selected, and shows where it ends."""
        self.insertPlainText(text)
        self.ensureCursorVisible()

    def canInsertFromMimeData(self, source: QMimeData) -> bool:
        return any(source.hasFormat(kind) for kind in _PLAIN)

    def insertFromMimeData(self, source: QMimeData) -> None:
        """Pastes the beginning: to make 20 MB a text of Python's would take longer than an eye blinks."""
        # Only of formats that are there, for Qt makes a text of the names of files, too.
        offered = (source.data(kind) for kind in _PLAIN if source.hasFormat(kind))
        data = next((data for data in offered if not data.isEmpty()), None)
        if data is not None:
            self.insert(bytes(data.left(_LONGEST_CHARACTER * self._pasted).data()).decode("utf-8", "ignore"))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A press on selected text would begin to drag it; here it puts the cursor there."""
        at, selected = self.cursorForPosition(event.position().toPoint()), self.textCursor()
        extends = event.modifiers() & Qt.KeyboardModifier.ShiftModifier
        if not extends and selected.selectionStart() <= at.position() <= selected.selectionEnd():
            self.setTextCursor(at)
        super().mousePressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._cover(finished=True)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Invites while there is nothing. Qt's own invitation would be half transparent, too pale to read."""
        super().paintEvent(event)
        if self.document().isEmpty() and not self.textCursor().block().layout().preeditAreaText():
            painter, room = QPainter(self.viewport()), self.viewport().rect().adjusted(WITHIN, WITHIN, 0, 0)
            painter.setPen(QColor(theme_of(self).muted))
            painter.drawText(room, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop, tr(self._invitation))
            painter.end()

    def _cover(self, finished: bool = False) -> None:
        text = self.toPlainText()
        if (shown := masked(text, finished)) != text:
            self.setPlainText(shown)
            self.moveCursor(QTextCursor.MoveOperation.End)

    def _between(self, start: int, end: int) -> QTextCursor:
        """A part of the text, as Qt counts."""
        part = QTextCursor(self.document())
        part.setPosition(start)
        part.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
        return part
