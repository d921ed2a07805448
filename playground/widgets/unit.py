"""The card "Inside one unit": every number on the way to what one unit says."""

import numpy as np
from PySide6.QtCore import QEvent, QPointF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetricsF, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from playground.phrases import joined, phrase, verbatim
from playground.widgets import unit_layout, unit_paint
from playground.widgets.buttons import Button, IconButton
from playground.widgets.card import words
from playground.widgets.look import GAP, INSIDE, dress, font, scaled, text_size, theme_of
from playground.widgets.nesting import nest
from playground.widgets.speech import say, tr
from playground.widgets.turns import update_in_turn
from playground.widgets.unit_parts import Box, Explanation, Part, Plate, text_of

HEIGHT = 248
_NOTHING = np.zeros(0)
_EMPTY = phrase("Draw a digit, and the numbers of this unit appear here.")


class UnitView(QWidget):
    """An explanation as grids, boxes and signs, in one row or in several."""

    placed = Signal(int, int)
    """the row and column to which a window was moved by pointing at a picture"""

    def __init__(self, invitation: str = _EMPTY) -> None:
        """`invitation`: what stands there while there is nothing to explain."""
        super().__init__()
        self._invitation = invitation
        self._explanation: Explanation | None = None
        self._scenes = False
        self._arrangement: unit_layout.Arrangement | None = None
        self._shape: object = None
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        say(self.setAccessibleName, "The numbers of this unit")

    def set_explanation(self, explanation: Explanation | None) -> None:
        """What to show; None invites to draw."""
        self._explanation = explanation
        self._rearrange()

    def set_scenes_shown(self, shown: bool) -> None:
        """Shows where the unit is, too: for when the network is hidden."""
        self._scenes = shown
        self._rearrange()

    def explanation(self) -> Explanation | None:
        """What is shown."""
        return self._explanation

    def arrangement(self) -> unit_layout.Arrangement | None:
        """Where every part lies."""
        return self._arrangement

    def sizeHint(self) -> QSize:
        return QSize(560, scaled(184))

    def minimumSizeHint(self) -> QSize:
        return QSize(280, scaled(120))

    def resizeEvent(self, _event: QResizeEvent) -> None:
        self._rearrange()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.FontChange):
            self._rearrange()
        super().changeEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        theme = theme_of(self)
        painter.fillRect(self.rect(), QColor(theme.card))
        if self._arrangement is None:
            painter.setFont(font(15))
            painter.setPen(QColor(theme.muted))
            painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap, tr(self._invitation))
            return
        for part in self._arrangement.parts:
            unit_paint.paint(painter, part, self._arrangement.level, theme)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._point(event.position())

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._point(event.position())

    def _point(self, position: QPointF) -> None:
        for part, at in self._arrangement.parts if self._arrangement else ():
            if isinstance(part, Plate) and part.window and at.contains(position):
                rows, columns = part.values.shape
                row = int((position.y() - at.top()) / at.height() * rows) - (part.window - 1) // 2
                column = int((position.x() - at.left()) / at.width() * columns) - (part.window - 1) // 2
                row, column = _within(row, rows - part.window), _within(column, columns - part.window)
                self.placed.emit(row // part.stride, column // part.stride)

    def _rearrange(self) -> None:
        told = self._explanation
        rows = () if told is None else (told.scenes, told.parts) if self._scenes and told.scenes else (told.parts,)
        self._arrangement = self._arranged(rows) if rows else None
        say(self.setAccessibleDescription, self._invitation if told is None else spoken(told))
        update_in_turn(self)

    def _arranged(self, rows: tuple[tuple[Part, ...], ...]) -> unit_layout.Arrangement:
        """At the level of before if it still fits: to try all levels takes some milliseconds."""
        shapes = tuple((type(part), getattr(part, "values", _NOTHING).shape) for row in rows for part in row)
        shape = (shapes, self.size(), text_size())
        if self._arrangement is not None and shape == self._shape:
            before = unit_layout.arrange(rows, self.width(), self.height(), (self._arrangement.level,))
            if before.fits and before.lines == self._arrangement.lines:
                return before
        self._shape = shape
        return unit_layout.arrange(rows, self.width(), self.height())


class UnitCard(QFrame):
    """The card around it: which unit, which view of it, whether the window slides."""

    closed = Signal()
    sliding_toggled = Signal(bool)
    paged = Signal(int)
    """the view to show: the one before is −1, the one after is 1"""

    def __init__(self) -> None:
        super().__init__()
        dress(self, "card")
        self.view = UnitView()
        self._title, self._sentence = words("Inside one unit", "strong"), words("", "muted")
        self._sentence.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self._text, self._sliding, self._compact = "", True, False
        self._before, self._page, self._after = page_button(-1), words("", "caption"), page_button(1)
        self._page.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._slide = Button("Stop sliding", "pause-fill")
        self._close = IconButton("Close", "x")
        self._place()
        self._close.clicked.connect(self.closed)
        self._slide.clicked.connect(lambda: self.sliding_toggled.emit(not self._sliding))
        self._before.clicked.connect(lambda: self.paged.emit(-1))
        self._after.clicked.connect(lambda: self.paged.emit(1))

    def _place(self) -> None:
        self._rows = QVBoxLayout(self)
        self._rows.setContentsMargins(GAP, GAP - 4, GAP, INSIDE)
        self._rows.setSpacing(INSIDE)
        self._head = QHBoxLayout()
        self._head.setSpacing(INSIDE)
        self._head.addWidget(self._title)
        self._head.addSpacing(INSIDE)
        self._head.addWidget(self._sentence, 1)
        for widget in (self._before, self._page, self._after, self._slide, self._close):
            self._head.addWidget(widget)
        nest(self._rows, self._head)
        self._rows.addWidget(self.view, 1)

    def set_compact(self, compact: bool) -> None:
        """In place of the network rather than below it: narrow, high, and with pictures of where the unit is."""
        self._compact = compact
        self._sentence.setWordWrap(compact)
        self._head.removeWidget(self._sentence)
        self._rows.removeWidget(self._sentence)
        if compact:
            self._rows.insertWidget(1, self._sentence)
        else:
            self._head.insertWidget(2, self._sentence, 1)
        self._title.setSizePolicy(
            QSizePolicy.Policy.Expanding if compact else QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred
        )
        self.view.set_scenes_shown(compact)
        self._say_less()
        self._elide()

    def set_explanation(self, explanation: Explanation | None) -> None:
        """What to show; None invites to draw."""
        pages = explanation.pages if explanation else ()
        for widget in (self._before, self._page, self._after):
            widget.setVisible(bool(pages))
        if explanation is not None and pages:
            self._page.setText(pages[explanation.page])
            self._page.setMinimumWidth(int(max(_width(self._page, tr(page)) for page in pages)) + 4)
        self._text = explanation.sentence if explanation else ""
        self._say_less()
        self._elide()
        self.view.set_explanation(explanation)

    def set_sliding(self, sliding: bool, possible: bool = True) -> None:
        """Whether the window slides, and whether this unit has one that could."""
        if sliding != self._sliding:
            self._sliding = sliding
            self._slide.set_icon("pause-fill" if sliding else "play-fill")
            self._say_less()
        self._slide.setVisible(possible)

    def sentence(self) -> str:
        """Which unit it is and what it does, in words."""
        return self._text

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._elide()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange and hasattr(self, "_head"):
            self._elide()

    def _say_less(self) -> None:
        """Where there is little room and another view to turn to, the arrows take the place of words."""
        is_full = self._compact and not self._page.isHidden()
        self._title.setVisible(not is_full)
        self._head.setStretchFactor(self._page, int(is_full))
        word = phrase("Stop sliding" if self._sliding else "Slide")
        self._slide.setText("" if is_full else word)
        for show in (self._slide.setAccessibleName, self._slide.setToolTip):
            say(show, word)

    def _elide(self) -> None:
        """Shows the sentence, shortened where it has one line and does not fit."""
        whole, metrics, room = tr(self._text), self._sentence.fontMetrics(), self._sentence.width()
        elided = metrics.elidedText(whole, Qt.TextElideMode.ElideRight, room)
        self._sentence.setText(verbatim(whole if self._compact else elided))
        say(self._sentence.setToolTip, "" if self._compact or elided == whole else self._text)
        say(self._sentence.setAccessibleName, self._text)


def spoken(explanation: Explanation) -> str:
    """An explanation as a sentence for those who listen: the results with their names."""
    boxes = [part for part in explanation.parts if isinstance(part, Box)]
    said = [joined((phrase(box.caption), text_of(box.value, box.form))) for box in boxes]
    return joined((phrase(explanation.sentence), *said), "; ")


def page_button(by: int) -> IconButton:
    return IconButton("Next view" if by > 0 else "Previous view", "caret-right" if by > 0 else "caret-left", "quiet")


def _width(label: QWidget, text: str) -> float:
    return QFontMetricsF(label.font()).horizontalAdvance(text)


def _within(value: int, last: int) -> int:
    return min(max(value, 0), last)
