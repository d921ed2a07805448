"""Where the visitor types: a field of plain text that marks what the machine does not know, and its buttons."""

import math
import re
from collections.abc import Sequence
from typing import ClassVar

from PySide6.QtCore import QEvent, QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFontMetrics,
    QFontMetricsF,
    QIcon,
    QInputMethodEvent,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QTextCharFormat,
    QTextCursor,
)
from PySide6.QtWidgets import QBoxLayout, QPushButton, QSizePolicy, QTextEdit, QVBoxLayout, QWidget

from playground.data.blocked_words import covered
from playground.phrases import joined, phrase, sentence
from playground.widgets.buttons import Button
from playground.widgets.card import words
from playground.widgets.fitting import Fitting
from playground.widgets.look import BODY, INSIDE, STRONG, font, scaled, theme_of
from playground.widgets.nesting import nest
from playground.widgets.numbers import count
from playground.widgets.plain_field import WITHIN, PlainField
from playground.widgets.speech import said, say, tr

LONGEST = 4_000
"""characters"""
INVITATION = phrase("Type a few words")
_ADD, _KEEP_GOING, _STOP = phrase("Add a word"), phrase("Keep going"), phrase("Stop")
_IS_NEW, _ARE_NEW = phrase("is new to it; it reads on."), phrase("are new to it; it reads on.")  # after the words
_OWN_TEXT = (phrase("Train on your own text…"), phrase("Use your own text…"), phrase("Your own text…"))
_TYPE, _LINE = 13, 17
_MIDDLE = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_LINE_ENDS = re.compile(r"\r\n|[\r\x0b\x0c\x85\u2028\u2029]")
# Control characters, halves of characters, orders to change the direction of writing, and what Qt keeps for itself.
_DROPPED = re.compile(
    r"[\x00-\x09\x0b-\x1f\x7f-\x9f\ud800-\udfff\u202a-\u202e\u2066-\u2069\ufdd0-\ufdef\ufeff\ufff9-\uffff]"
)

Span = tuple[int, int]
"""the first character of a part of the text, and the one after its last"""


class Prompt(Fitting):
    """The visitor's text, how much of it the machine sees, a line about it, and what can be done with it.

    The text is kept here and nowhere else.
    """

    typed = Signal(str)
    """the whole text after every change, whoever made it"""
    word_wanted = Signal()
    running_toggled = Signal(bool)
    """whether it shall go on by itself; the button changes only by `set_running`"""
    own_text_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._text, self._told, self._unknown = "", "", ""
        self._is_running = self._is_compact = self._is_full = False
        self.count_label = words("", "caption")
        """how many words there are; whoever shows the prompt gives it a place"""
        self.field = Field()
        self.line = Line()
        self.word_button, self.run_button = Button(_ADD), Button(_KEEP_GOING)
        self.own_button = Button(_OWN_TEXT[0])
        self._buttons = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._lay_out()
        self.setFocusProxy(self.field)
        say(self.setAccessibleName, "Your text")
        self.field.textChanged.connect(self._changed)
        self.field.overflowed.connect(self._overflow)
        self.word_button.clicked.connect(self.word_wanted)
        self.run_button.clicked.connect(lambda: self.running_toggled.emit(not self._is_running))
        self.own_button.clicked.connect(self.own_text_wanted)
        self._say()

    def text(self) -> str:
        """What stands in the field."""
        return self._text

    def set_text(self, text: str) -> None:
        """Replaces the text; nothing brings the one before back. What is too long is cut."""
        whole = clean(text[: 2 * LONGEST])
        kept = beginning(whole, self.field.longest)
        self.field.setPlainText(kept)
        self.field.moveCursor(QTextCursor.MoveOperation.End)
        if len(kept) < len(whole):
            self._overflow()

    def append(self, piece: str) -> None:
        """Adds to the end of the text, as far as there is room, and puts the cursor there."""
        self.field.moveCursor(QTextCursor.MoveOperation.End)
        self.field.insert(piece[: 2 * LONGEST])

    def set_marks(self, unknown: Sequence[Span], unused: int) -> None:
        """Underlines the words that the machine does not know, and pales what lies before the first character it uses.

        The marks may be those of an earlier, longer text. ValueError for what is no part of any text.
        """
        for start, end in unknown:
            if not 0 <= start <= end:
                raise ValueError(f"a mark must be (start, end) with 0 <= start <= end, got {(start, end)}")
        if unused < 0:
            raise ValueError(f"unused must be 0 or more characters, got {unused}")
        self.field.set_marks(unknown, unused)

    def set_room(self, used: int, most: int | None) -> None:
        """Shows how many words there are, and how many the machine can look at: None is no limit."""
        if used < 0 or (most is not None and most < 1):
            raise ValueError(f"used must be 0 or more and most 1 or more words, got {used} and {most}")
        self.count_label.setText(_counted(used, most))
        self._say()

    def set_unknown(self, words: Sequence[str]) -> None:
        """Says which words are new to the machine."""
        self._unknown = _shortened(", ".join(dict.fromkeys(covered(tuple(words)))))
        self.line.set_unknown(self._unknown, _IS_NEW if len(set(words)) == 1 else _ARE_NEW)
        self._say()

    def set_running(self, on: bool) -> None:
        """Shows whether it goes on by itself."""
        if on == self._is_running:
            return
        self._is_running = on
        self.run_button.setIcon(QIcon())
        self.run_button.setText(_STOP if on else _KEEP_GOING)
        say(self.run_button.setAccessibleName, _STOP if on else _KEEP_GOING)
        if on:
            self.run_button.set_icon("pause")

    def set_told(self, text: str) -> None:
        """Says something in place of the words that are new; empty takes it back."""
        self._told = text
        self._say()

    def set_compact(self, compact: bool) -> None:
        """Whether there is little room: three small lines instead of five large ones."""
        self._is_compact = compact
        self._fit()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.field)
        column.addWidget(self.line)
        self._buttons.setSpacing(INSIDE)
        self._buttons.addWidget(self.word_button, 1)
        self._buttons.addWidget(self.run_button, 1)
        nest(column, self._buttons)
        column.addSpacing(INSIDE)
        column.addWidget(self.own_button)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def _fit(self) -> None:
        """Suits the field to the room, and stacks the two buttons where they cannot stand side by side."""
        self.field.fit(*((3, BODY, 4) if self._is_compact else (5, STRONG, 8)))
        halves = [_need(self.word_button, text) for text in (tr(_ADD), tr(_KEEP_GOING))]
        directions = QBoxLayout.Direction
        is_narrow = 2 * max(halves) + INSIDE > self.width()
        self._buttons.setDirection(directions.TopToBottom if is_narrow else directions.LeftToRight)
        fitting = (text for text in _OWN_TEXT if _need(self.own_button, tr(text)) <= self.width())
        self.own_button.setText(next(fitting, _OWN_TEXT[-1]))

    def _changed(self) -> None:
        text = self.field.toPlainText()
        if text == self._text:
            return
        self._text, self._is_full = text, False
        self._say()
        self.typed.emit(text)

    def _overflow(self) -> None:
        self._is_full = True
        self._say()

    def _say(self) -> None:
        full = phrase("That is all it can hold: {n} characters.", n=count(self.field.longest))
        told = full if self._is_full else self._told
        self.line.set_told(told)
        parts = (said(self.count_label, "setText"), told, self.line.unknown() if self._text else INVITATION)
        say(self.field.setAccessibleDescription, joined(sentence(part) for part in parts if part))


class Field(PlainField):
    """Plain text, some of it marked."""

    longest: ClassVar[int] = LONGEST
    """how many characters it can hold; a kiosk may have less"""
    overflowed = Signal()
    """there was no room for all that was typed or pasted"""

    def __init__(self) -> None:
        super().__init__(phrase("Your text"), INVITATION, 2 * LONGEST)
        self._spans: tuple[Span, ...] = ()
        self._unused = 0
        self.verticalScrollBar().valueChanged.connect(self._mark)

    def fit(self, lines: int, size: int, margin: int) -> None:
        """Takes the height of so many lines of a type, with a margin around them."""
        self.setFont(font(size))
        self.setViewportMargins(*[margin - WITHIN] * 4)
        line = math.ceil(QFontMetricsF(font(size)).lineSpacing())  # as Qt rounds it, too
        frame, spare = 4, 1  # without a pixel to spare Qt would scroll
        self.setFixedHeight(lines * line + 2 * margin + frame + spare)

    def insert(self, text: str) -> None:
        """Puts text in place of what is selected, as far as there is room."""
        whole = clean(text)
        kept = beginning(whole, self._room())
        super().insert(kept)
        if len(kept) < len(whole):
            self.overflowed.emit()

    def set_marks(self, spans: Sequence[Span], unused: int) -> None:
        """Underlines parts, and pales what lies before a character."""
        self._spans, self._unused = tuple(spans), unused
        self._mark()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if _writes(event) and self._room() < 1:
            self.overflowed.emit()
        else:
            super().keyPressEvent(event)

    def inputMethodEvent(self, event: QInputMethodEvent) -> None:
        whole = clean(event.commitString())
        kept = beginning(whole, self._room())
        if kept != event.commitString():
            event.setCommitString(kept, event.replacementStart(), event.replacementLength())
        super().inputMethodEvent(event)
        if len(kept) < len(whole):
            self.overflowed.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.ensureCursorVisible()
        self._mark()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.StyleChange):
            self._mark()

    def _room(self) -> int:
        """How many characters may still be typed, in place of what is selected; Qt counts large ones twice."""
        selected = self.textCursor().selectionEnd() - self.textCursor().selectionStart()
        return self.longest - (self.document().characterCount() - 1) + selected

    def _mark(self) -> None:
        """Marks what is in view: of a long text in a foreign language everything would be marked, at every key."""
        theme, text = theme_of(self), self.toPlainText()
        pale, new = QTextCharFormat(), QTextCharFormat()
        pale.setForeground(QColor(theme.faint))
        new.setUnderlineStyle(QTextCharFormat.UnderlineStyle.WaveUnderline)
        new.setUnderlineColor(QColor(theme.you))
        first = self.cursorForPosition(QPoint(0, 0)).position()
        last = self.cursorForPosition(self.viewport().rect().bottomRight()).position()
        parts = [(0, self._unused, pale), *((start, end, new) for start, end in self._spans if end > self._unused)]
        counted = ((_position(text, start), _position(text, end), format_) for start, end, format_ in parts)
        self.setExtraSelections([self._part(*part) for part in counted if part[0] < last and part[1] > first])

    def _part(self, start: int, end: int, format_: QTextCharFormat) -> QTextEdit.ExtraSelection:
        part, cursor = QTextEdit.ExtraSelection(), self._between(start, end)
        cursor.setKeepPositionOnInsert(True)  # a mark does not grow while its next word is typed
        part.cursor, part.format = cursor, format_
        return part


class Line(QWidget):
    """What is new to the machine, or something else to be told, in at most two lines; it always has their height."""

    def __init__(self) -> None:
        super().__init__()
        self._words = self._rest = self._told = ""
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def set_unknown(self, words: str, rest: str) -> None:
        """Shows the words, and after them what is said of them; without words nothing."""
        self._words, self._rest = words, rest
        self.update()

    def set_told(self, text: str) -> None:
        """Shows this instead, if it is not empty."""
        self._told = text
        self.update()

    def unknown(self) -> str:
        """The sentence about words that are new."""
        return phrase("{words} {rest}", words=self._words, rest=self._rest) if self._words else ""

    def lines(self) -> list[tuple[str, str]]:
        """What is shown, in the language of the moment: in each line what is strong and what follows it."""
        plain, strong, width = QFontMetrics(font(_TYPE)), QFontMetrics(font(_TYPE, 600)), self.width()
        if self._told:
            return [("", line) for line in _two_lines(tr(self._told), plain, width)]
        if not self._words:
            return []
        rest = tr(self._rest)
        if strong.horizontalAdvance(self._words) + plain.horizontalAdvance(f" {rest}") <= width:
            return [(self._words, f" {rest}")]
        return [(strong.elidedText(self._words, Qt.TextElideMode.ElideMiddle, width), ""), ("", rest)]

    def sizeHint(self) -> QSize:
        return QSize(160, 2 * scaled(_LINE) + 12)

    def paintEvent(self, _event: QPaintEvent) -> None:
        theme, painter, lines = theme_of(self), QPainter(self), self.lines()
        top = (self.height() - len(lines) * scaled(_LINE)) / 2
        for number, (strong, plain) in enumerate(lines):
            at = QRectF(0, top + number * scaled(_LINE), self.width(), scaled(_LINE))
            painter.setFont(font(_TYPE, 600))
            painter.setPen(QColor(theme.text))
            painter.drawText(at, _MIDDLE, strong)
            at.setLeft(painter.fontMetrics().horizontalAdvance(strong))
            painter.setFont(font(_TYPE))
            painter.setPen(QColor(theme.text if self._told else theme.muted))
            painter.drawText(at, _MIDDLE, plain)
        painter.end()


def clean(text: str) -> str:
    """A text without anything that cannot be seen or typed; tabs become spaces."""
    return _DROPPED.sub("", _LINE_ENDS.sub("\n", text).replace("\t", " "))


def beginning(text: str, units: int) -> str:
    """As much of a text as fits into so many units of two bytes, in which Qt counts."""
    return text.encode("utf-16-le")[: 2 * max(units, 0)].decode("utf-16-le", "ignore")


def _position(text: str, at: int) -> int:
    """Where Qt has a character, at most the end of the text."""
    return min(at, len(text)) if text.isascii() else len(text[:at].encode("utf-16-le")) // 2


def _writes(event: QKeyEvent) -> bool:
    """Whether a key would make the text longer."""
    if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
        return True
    is_order = event.modifiers() & Qt.KeyboardModifier.ControlModifier
    is_letter = event.text() >= " " and event.text() != "\x7f"
    return is_letter and (not is_order or bool(event.modifiers() & Qt.KeyboardModifier.AltModifier))


def _counted(used: int, most: int | None) -> str:
    if most is None:
        return phrase("1 word") if used == 1 else phrase("{n} words", n=count(used))
    if used > most:
        return phrase("last {most} of {used}", most=count(most), used=count(used))
    return phrase("{used} of {most} words", used=count(used), most=count(most))


def _shortened(text: str) -> str:
    """Both ends of a long text: nobody reads the middle, and to measure it takes long."""
    return text if len(text) <= 200 else f"{text[:100]}…{text[-100:]}"


def _two_lines(text: str, metrics: QFontMetrics, width: int) -> list[str]:
    """A text as one line, or as two if it must be, of which the second may be shortened."""
    text = " ".join(_shortened(text).split())
    if metrics.horizontalAdvance(text) <= width:
        return [text]
    parts = text.split(" ")
    ends = [n for n in range(1, len(parts)) if metrics.horizontalAdvance(" ".join(parts[:n])) <= width]
    at = ends[-1] if ends else 0
    second = metrics.elidedText(" ".join(parts[at:]), Qt.TextElideMode.ElideRight, width)
    return [" ".join(parts[:at]), second] if at else [second]


def _need(button: QPushButton, text: str) -> int:
    """How wide a button must be to show a text instead of its own."""
    metrics = button.fontMetrics()
    return button.minimumSizeHint().width() + metrics.horizontalAdvance(text) - metrics.horizontalAdvance(button.text())
