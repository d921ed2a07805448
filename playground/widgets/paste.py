"""Where a visitor brings a text of their own to learn from: pasted, typed, or from a file."""

import math
import re

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent, QPainter, QPaintEvent, QWheelEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from playground.data.blocked_words import masked
from playground.data.text import LEAST_WORDS
from playground.data.text_files import MAX_PASTED, clean_text
from playground.phrases import phrase, verbatim
from playground.widgets.bars import draw_bar
from playground.widgets.buttons import Button, FileButton
from playground.widgets.card import words
from playground.widgets.fitting import Fitting
from playground.widgets.look import GROOVE, INSIDE, scaled, theme_of
from playground.widgets.nesting import nest
from playground.widgets.numbers import count, percent
from playground.widgets.plain_field import WITHIN, PlainField
from playground.widgets.speech import say, tr

LONGEST = 100_000
"""characters of a text that is shown; a longer one is kept aside"""
LONGEST_LINE = 10_000
"""characters of a line: Qt lays a whole line out again at every key, for 13 ms at this length"""
_INVITATION = phrase("Paste or type here")
_SENTENCE = phrase(
    "Paste or type a text of at least {least} words, or open a file. It stays in "
    "this computer's memory, and is saved only with a model that you save.",
    least=LEAST_WORDS,
)
_CUT = phrase("Only the first {n} characters were taken.", n=count(MAX_PASTED))
_BEGINNING = 240  # characters of a text that is kept aside
_SIGNS = re.compile("[\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\U00020000-\U0003ffff]+")
_TOP_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop


class PastePanel(Fitting):
    """A field for a text, how many words it has, and what to do with it. The text is kept here and nowhere else."""

    text_given = Signal(str)
    """a text of enough words, cleaned"""
    file_wanted = Signal()
    stories_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._aside = self._told = self._beginning = ""
        self._words = 0
        self.field = Field()
        self.count_label = words("", "muted")
        self.told_label = words()
        self.bar = ShareBar()
        self.again_button = Button("Start over", kind="link")
        self.train_button = Button("Train on it", kind="primary")
        self.file_button, self.stories_button = FileButton("Open a file ..."), Button("Back to our stories")
        self._lay_out()
        self.setFocusProxy(self.field)
        say(self.setAccessibleName, "Your own text")
        self.field.textChanged.connect(self._changed)
        self.field.overflowed.connect(self._keep_aside)
        self.field.shortened.connect(lambda: self.set_told(_CUT))
        self.again_button.clicked.connect(self._start_over)
        self.train_button.clicked.connect(lambda: self.text_given.emit(clean_text(self.text())))
        self.file_button.clicked.connect(self.file_wanted)
        self.stories_button.clicked.connect(self.stories_wanted)
        self._changed()

    def text(self) -> str:
        """The whole text, also where only its beginning is shown."""
        return self._aside or self.field.toPlainText()

    def clear(self) -> None:
        """Forgets the text, what could be brought back of it, and what was told."""
        self._aside = self._beginning = ""
        self.field.setReadOnly(False)
        self.field.setPlainText("")
        self.again_button.hide()
        self.set_told("")
        self.set_share(None)

    def set_told(self, text: str) -> None:
        """Says what happens or what is wrong, in a sentence; empty takes it back."""
        self._told = text
        self._fit()

    def told(self) -> str:
        """The sentence that it says."""
        return self._told

    def set_share(self, share: float | None) -> None:
        """Shows which share of a file is read, from 0 to 1; None is no file."""
        self.bar.set_share(share)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._show_beginning()

    def _lay_out(self) -> None:
        sentence, below = words(_SENTENCE, "muted"), QHBoxLayout()
        for label in (sentence, self.told_label):
            label.setWordWrap(True)
            label.setAlignment(_TOP_LEFT)
        below.addWidget(self.count_label, 1)
        below.addWidget(self.again_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, INSIDE, 0)
        column.setSpacing(INSIDE)
        column.addWidget(sentence)
        column.addWidget(self.field, 1)
        nest(column, below)
        for part in (self.told_label, self.bar, self.train_button, self.file_button, self.stories_button):
            column.addWidget(part)
        policy = self.again_button.sizePolicy()
        policy.setRetainSizeWhenHidden(True)
        self.again_button.setSizePolicy(policy)
        self.again_button.hide()

    def _fit(self) -> None:
        """Shortens names that are longer than a line: a label can't break them, and would widen the panel."""
        metrics, room = QFontMetrics(self.told_label.font()), self.contentsRect().width() - INSIDE
        shown = (metrics.elidedText(word, Qt.TextElideMode.ElideMiddle, room) for word in tr(self._told).split(" "))
        self.told_label.setText(verbatim(" ".join(shown)))
        self.told_label.setVisible(bool(self._told))

    def _changed(self) -> None:
        if not self._aside:
            self._count(self.field.toPlainText())
        say(self.field.setAccessibleDescription, self._beginning if self._aside else _counted(self._words))

    def _count(self, text: str) -> None:
        self._words = word_count(text)
        self.count_label.setText(_counted(self._words))
        self.train_button.setEnabled(self._words >= LEAST_WORDS)

    def _keep_aside(self, text: str) -> None:
        """Shows only the beginning of a text that Qt would take long to lay out."""
        self._aside = text
        self._count(self._aside)
        beginning = masked(" ".join(self._aside[: 2 * _BEGINNING].split())[:_BEGINNING].strip())
        words = _counted(self._words)
        self._beginning = phrase("A text of {words}, beginning: {beginning} ...", words=words, beginning=beginning)
        self.field.setReadOnly(True)
        self._show_beginning()
        self.again_button.show()

    def _show_beginning(self) -> None:
        """Says in the language of the moment what is kept aside."""
        if self._aside and self.field.toPlainText() != tr(self._beginning):
            self.field.setPlainText(tr(self._beginning))

    def _start_over(self) -> None:
        self.clear()
        self.field.setFocus()


class Field(PlainField):
    """A text of any length, of which it shows none that Qt would take long to lay out."""

    overflowed = Signal(str)
    """what the text would be if it were not too long to be shown; it stays as it was"""
    shortened = Signal()
    """only a part of what was pasted was taken"""

    def __init__(self) -> None:
        super().__init__(phrase("Your own text"), _INVITATION, MAX_PASTED + 1)  # one more tells that there is more
        self.setViewportMargins(WITHIN, WITHIN, WITHIN, WITHIN)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def sizeHint(self) -> QSize:
        """The least it needs: a panel that scrolls would scroll rather than give it less than this."""
        return QSize(200, scaled(96))

    def minimumSizeHint(self) -> QSize:
        return QSize(120, scaled(96))

    def insert(self, text: str) -> None:
        """Puts the text, cleaned, in place of what is selected, if it can be shown then."""
        kept = clean_text(text[:MAX_PASTED])
        whole = self._with(kept)
        if len(whole) > LONGEST or max(map(len, whole.split("\n"))) > LONGEST_LINE:
            self.overflowed.emit(whole[:MAX_PASTED])
        else:
            super().insert(kept)
        if max(len(text), len(whole)) > MAX_PASTED:
            self.shortened.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Keeps the arrows to itself where they lead nowhere: elsewhere they would step the learner."""
        super().keyPressEvent(event)
        if event.key() in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            event.accept()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Scrolls; with Ctrl, Qt would make the letters of a text larger that can't be changed."""
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            event.ignore()
        else:
            super().wheelEvent(event)

    def _with(self, pasted: str) -> str:
        """The text if something were put in place of what is selected."""
        cursor, end = self.textCursor(), self.document().characterCount() - 1
        before, after = self._between(0, cursor.selectionStart()), self._between(cursor.selectionEnd(), end)
        return clean_text(before.selectedText()) + pasted + clean_text(after.selectedText())


class ShareBar(QWidget):
    """A thin bar that shows how much of a file is read."""

    def __init__(self) -> None:
        super().__init__()
        self._share: float | None = None
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        say(self.setAccessibleName, "How much of the file is read")
        self.hide()

    def share(self) -> float | None:
        """From 0 to 1; None where there is no file."""
        return self._share

    def set_share(self, share: float | None) -> None:
        """Shows a share, brought into 0 to 1; None hides the bar."""
        if share is not None:
            share = min(1.0, max(0.0, share)) if math.isfinite(share) else 0.0
        if share == self._share:
            return
        self._share = share
        self.setVisible(share is not None)
        say(self.setAccessibleDescription, "" if share is None else percent(share))
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(120, GROOVE)

    def minimumSizeHint(self) -> QSize:
        return QSize(0, GROOVE)

    def paintEvent(self, _event: QPaintEvent) -> None:
        theme, painter = theme_of(self), QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        draw_bar(painter, QRectF(self.rect()), self._share or 0.0, theme.machine, theme.raised)
        painter.end()


def word_count(text: str) -> int:
    """How many words stand between blanks; of Chinese and Japanese, which have none, each sign is one."""
    rest, runs = _SIGNS.subn(" ", text)
    return len(rest.split()) + len(text) - (len(rest) - runs)


def _counted(n: int) -> str:
    return phrase("1 word") if n == 1 else phrase("{n} words", n=count(n))
