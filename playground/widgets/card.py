"""Flat panels: a card, a calm notice that lies over a stage, a panel that slides over a column."""

from PySide6.QtCore import QEasingCurve, QEvent, QObject, QSize, Qt, QVariantAnimation, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from playground.phrases import phrase
from playground.widgets.buttons import Button, IconButton
from playground.widgets.focus import Focus
from playground.widgets.harmless import harmless
from playground.widgets.look import GAP, INSIDE, MARGIN, dress, motion
from playground.widgets.nesting import nest
from playground.widgets.speech import say


class Words(QLabel):
    """A label that shows exactly the text it is given, never as markup, in the language of the moment."""

    def __init__(self, text: str = "") -> None:
        super().__init__()
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setText(text)

    def setText(self, text: str) -> None:
        say(super().setText, text)


def words(text: str = "", role: str = "") -> Words:
    """A label in the part of that role."""
    label = Words(text)
    if role:
        label.setProperty("look", role)
    return label


class RoomyWords(Words):
    """Wrapped lines that have room for so many at least."""

    def __init__(self, role: str = "", least: int = 1) -> None:
        super().__init__()
        self.setProperty("look", role or None)
        self.setWordWrap(True)
        self.setAlignment(Qt.AlignmentFlag.AlignTop)
        self._least = least
        self._make_room()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange and hasattr(self, "_least"):
            self._make_room()

    def _make_room(self) -> None:
        self.setMinimumHeight(self._least * self.fontMetrics().lineSpacing())


class Steady(QWidget):
    """A column that is as high as it once had to be, so that nothing below it moves while its words come and go.

    It begins anew where another width or other type needs another height; and where there is too little room for all,
    it takes no more than it needs.
    """

    def __init__(self) -> None:
        super().__init__()
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(0)
        self._spare, self._highest, self._width = _Spare(), 0, 0

    def add(self, *parts: QWidget) -> None:
        """Puts them one below the other, and at the end what is kept free."""
        for part in parts:
            self.column.addSpacing(INSIDE // 2 if part is not parts[0] else 0)
            self.column.addWidget(part)
        self.column.addWidget(self._spare)

    def keep_height(self) -> None:
        """To be called when its words have changed."""
        needed = self.column.totalHeightForWidth(self.width()) - self._spare.high
        self._highest = max(self._highest if self.width() == self._width else 0, needed)
        self._width = self.width()
        self._spare.set_high(self._highest - needed)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self.height() < self._highest:  # what it was not given it does without
            self._highest = 0
        self.keep_height()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._width = 0
            self.keep_height()


class _Spare(QWidget):
    """What is left free, if there is room."""

    def __init__(self) -> None:
        super().__init__()
        self.high = 0
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Maximum)

    def set_high(self, high: int) -> None:
        if high != self.high:
            self.high = high
            self.updateGeometry()

    def sizeHint(self) -> QSize:
        return QSize(0, self.high)

    def minimumSizeHint(self) -> QSize:
        return QSize(0, 0)


class Card(QFrame):
    """A flat panel with an optional title; `head` is the row of the title, `column` holds that and what lies below."""

    def __init__(self, title: str = "", *parts: QWidget) -> None:
        super().__init__()
        dress(self, "card")
        self.column = QVBoxLayout(self)
        self.column.setSpacing(INSIDE)
        self.head = QHBoxLayout()
        nest(self.column, self.head)
        self._title = words("", "heading")
        self._title.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.head.addWidget(self._title)
        self.head.addStretch(1)
        self.set_title(title)
        for part in parts:
            self.add(part)

    def set_title(self, title: str) -> None:
        """Show another title, or none."""
        self._title.setText(title)
        self._title.setVisible(bool(title))
        self.column.setContentsMargins(GAP, INSIDE - 2 if title else GAP, GAP, GAP)

    def add(self, widget: QWidget, stretch: int = 0) -> None:
        """Put a widget below what is there."""
        self.column.addWidget(widget, stretch)


class Notice(QFrame):
    """Says what happened in plain words, in the middle of what it lies over, with up to two things to press."""

    pressed = Signal(int)
    """0 for the first button, 1 for the second; the notice has closed itself"""

    def __init__(self, over: QWidget) -> None:
        super().__init__(over)
        dress(self, "popover")
        self._title, self._text = words("", "strong"), words("", "muted")
        self._title.setWordWrap(True)
        self._text.setWordWrap(True)
        self._buttons = (Button("", kind="primary"), Button(""))
        column, row = QVBoxLayout(self), QHBoxLayout()
        column.setContentsMargins(MARGIN, MARGIN - 4, MARGIN, MARGIN)
        column.setSpacing(INSIDE)
        column.addWidget(self._title)
        column.addWidget(self._text)
        column.addSpacing(INSIDE)
        nest(column, row)
        for index, button in enumerate(self._buttons):
            row.addWidget(button)
            button.clicked.connect(lambda _=False, index=index: self._press(index))
        row.addStretch(1)
        self.hide()
        over.installEventFilter(self)

    def tell(self, title: str, text: str, *buttons: str) -> None:
        """Show what happened, an explanation, and what can be pressed (two buttons at most)."""
        self._title.setText(title)
        self._text.setText(text)
        self._text.setVisible(bool(text))
        for button, label in zip(self._buttons, (*buttons, "", ""), strict=False):
            button.setText(label)
            say(button.setAccessibleName, label)
            button.setVisible(bool(label))
        say(self.setAccessibleName, title)
        say(self.setAccessibleDescription, text)
        self.show()
        self.raise_()
        self._place()

    def title(self) -> str:
        """What it says happened."""
        return self._title.text()

    @harmless
    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize and not self.isHidden():
            self._place()
        return False

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange and not self.isHidden():
            self._place()

    def _place(self) -> None:
        over = self.parentWidget()
        if over is None:
            return
        width = min(460, over.width() - 2 * GAP)
        height = max(self.heightForWidth(width), self.minimumSizeHint().height())
        self.setGeometry((over.width() - width) // 2, max(0, (over.height() - height) // 2), width, height)

    def _press(self, index: int) -> None:
        self.hide()
        self.pressed.emit(index)


class SlideOver(QFrame):
    """A panel that slides over a column and fills it, with a title and a button that closes it.

    It is a child of the column, so that it can cover nothing else. Escape closes it too.
    """

    opened = Signal()
    closed = Signal()

    def __init__(self, over: QWidget, title: str = "") -> None:
        super().__init__(over)
        dress(self, "panel")
        self._focus = Focus(self)
        self._open = False
        self._out = 1.0
        self._title = words(title, "heading")
        self._title.setWordWrap(True)
        self._close = IconButton(_closing(title), "close", "quiet")
        self._close.clicked.connect(self.close_panel)
        self._area = QScrollArea()
        self._area.setWidgetResizable(True)
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        column, head = QVBoxLayout(self), QHBoxLayout()
        column.setContentsMargins(GAP, INSIDE - 3, INSIDE, INSIDE)
        nest(column, head)
        column.addWidget(self._area, 1)
        head.addWidget(self._title, 1)
        head.addWidget(self._close)
        self._slide = QVariantAnimation(self)
        self._slide.setEasingCurve(QEasingCurve.Type.OutCubic)
        self._slide.valueChanged.connect(self._slid)
        self._slide.finished.connect(self._arrived)
        self.hide()
        over.installEventFilter(self)

    def set_title(self, title: str) -> None:
        """Show another title."""
        self._title.setText(title)
        for show in (self._close.setAccessibleName, self._close.setToolTip):
            say(show, _closing(title))

    def set_content(self, widget: QWidget) -> None:
        """Show a widget; it scrolls where it is taller than the column."""
        self._area.setWidget(widget)

    def cover(self, column: QWidget) -> None:
        """Slide over another column from now on."""
        before = self.parentWidget()
        if before is not None:
            before.removeEventFilter(self)
        self._open, self._out = False, 1.0
        self.setParent(column)
        column.installEventFilter(self)

    def is_open(self) -> bool:
        """Whether it is open or opening."""
        return self._open

    def open_panel(self) -> None:
        """Slide in from the right."""
        if self._open:
            return
        self._open = True
        self.show()
        self.raise_()
        content = self._area.widget()
        if content is not None and (layout := content.layout()) is not None:
            layout.invalidate()  # Qt loses the size that a scroll area gives its widget just before that shows
            layout.activate()
        self._focus.lend(self)
        self._move_to(0.0)
        self.opened.emit()

    def close_panel(self) -> None:
        """Slide out again."""
        if not self._open:
            return
        self._open = False
        self._focus.give_back()
        self._move_to(1.0)
        self.closed.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.close_panel()
        else:
            super().keyPressEvent(event)

    @harmless
    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize and not self.isHidden():
            self._slid(self._out)
        return False

    def _move_to(self, out: float) -> None:
        self._slide.stop()
        self._slide.setStartValue(self._out)
        self._slide.setEndValue(out)
        self._slide.setDuration(motion(160))
        self._slide.start()

    def _slid(self, out: float) -> None:
        over = self.parentWidget()
        if over is None:
            return
        self._out = float(out)
        self.setGeometry(round(self._out * over.width()), 0, over.width(), over.height())

    def _arrived(self) -> None:
        self._slid(0.0 if self._open else 1.0)
        self.setVisible(self._open)


def _closing(title: str) -> str:
    """What the button says that closes a panel of that title."""
    return phrase("Close {title}", title=phrase(title)) if title else phrase("Close")
