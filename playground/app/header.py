"""The top of the window: the families, the tabs of the chosen one, and what concerns the whole program."""

from PySide6.QtCore import QEvent, QPointF, QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QButtonGroup,
    QFrame,
    QHBoxLayout,
    QSizePolicy,
    QSpacerItem,
    QVBoxLayout,
    QWidget,
)

from playground.app.language_choice import LanguageChoice
from playground.catalogue import Entry
from playground.phrases import phrase
from playground.widgets.buttons import Button, IconButton
from playground.widgets.card import words
from playground.widgets.look import BODY, GAP, LEFT, MARGIN, ThemeName, control, dress, font, scaled, theme_of
from playground.widgets.nesting import nest
from playground.widgets.speech import say

ROW_HEIGHTS = (56, 40)  # pixels, on a desktop
_GUIDE = phrase("Guide")


class Header(QFrame):
    """Two rows: families, and tabs. It shows what is chosen; the window decides."""

    tab_chosen = Signal(str)
    guide_wanted = Signal()
    theme_wanted = Signal()
    language_wanted = Signal(str)
    menu_wanted = Signal(object)
    """the button below which the menu is to open"""
    _retyped = Signal()

    def __init__(self, entries: tuple[Entry, ...]) -> None:
        super().__init__()
        dress(self, "header")
        self._entries = {entry.name: entry for entry in entries}
        self._families = {family: Button(family, kind="quiet") for family in dict.fromkeys(e.family for e in entries)}
        self._tabs = {entry.name: TabButton(entry.title) for entry in entries}
        self._group(list(self._families.values()))
        self._group(list(self._tabs.values()))
        for family, button in self._families.items():
            button.setCheckable(True)
            button.clicked.connect(lambda _=False, family=family: self.tab_chosen.emit(self._first_of(family)))
        for name, tab in self._tabs.items():
            tab.clicked.connect(lambda _=False, name=name: self.tab_chosen.emit(name))
        self._theme = IconButton("Dark theme", "moon", "quiet")
        self._theme.clicked.connect(self.theme_wanted)
        self.language = LanguageChoice()
        self.language.wanted.connect(self.language_wanted)
        self._more = IconButton("More", "dots-three", "quiet")
        self._more.clicked.connect(lambda: self.menu_wanted.emit(self._more))
        self._retyped.connect(self._fit, Qt.ConnectionType.QueuedConnection)  # when the buttons have their new words
        column = QVBoxLayout(self)
        column.setContentsMargins(MARGIN, 0, MARGIN, 0)
        column.setSpacing(0)
        self._first = self._first_row()
        nest(column, self._first)
        nest(column, self._second_row())

    def choose(self, name: str) -> None:
        """Show which tab is chosen."""
        family = self._entries[name].family
        self._families[family].setChecked(True)
        self._tabs[name].setChecked(True)
        for other, tab in self._tabs.items():
            tab.setVisible(self._entries[other].family == family)

    def set_theme(self, theme: ThemeName) -> None:
        """Offer the other theme."""
        name, icon = (phrase("Light theme"), "sun") if theme == "dark" else (phrase("Dark theme"), "moon")
        self._theme.set_icon(icon)
        say(self._theme.setAccessibleName, name)
        say(self._theme.setToolTip, name)

    def set_public(self, public: bool) -> None:
        """Whether the window stands in public, where nobody opens or saves files and the staff choose the colours."""
        self.set_menu_shown(not public)
        self._theme.setVisible(not public)

    def set_menu_shown(self, shown: bool) -> None:
        """Whether there is the menu of everything else."""
        self._more.setVisible(shown)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._retyped.emit()

    def _fit(self) -> None:
        """Say less where there is less room: first the word of the guide goes, then the name of the program."""
        room = self.width() - 2 * MARGIN
        for brevity in (0, 1, 2):
            self._guide.setText(_GUIDE if brevity == 0 else "")
            self._brand.show_name(brevity < 2)
            self._first.invalidate()
            if self._first.minimumSize().width() <= room:
                return

    def _first_row(self) -> QHBoxLayout:
        self._guide, self._brand = Button(_GUIDE, "question", "quiet"), Brand()
        self._guide.clicked.connect(self.guide_wanted)
        say(self._guide.setToolTip, _GUIDE)
        row = _row(self._brand, *self._families.values())
        row.addStretch(1)
        for button in (self._guide, self.language, self._theme, self._more):
            row.addWidget(button)
        return row

    def _second_row(self) -> QHBoxLayout:
        row = _row(*self._tabs.values())
        # Below the families, or farther left where there are many tabs and type is large.
        row.insertItem(0, QSpacerItem(LEFT + GAP, 0, QSizePolicy.Policy.Maximum))
        row.addStretch(1)
        return row

    def _group(self, buttons: list[Button] | list["TabButton"]) -> None:
        group = QButtonGroup(self)
        for button in buttons:
            group.addButton(button)

    def _first_of(self, family: str) -> str:
        return next(name for name, entry in self._entries.items() if entry.family == family)


class Brand(QWidget):
    """Three dots and the name of the program. It ends where the stage begins, or farther left where type is large."""

    def __init__(self) -> None:
        super().__init__()
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Preferred)
        say(self.setAccessibleName, "Playground")
        row = QHBoxLayout(self)
        row.setContentsMargins(34, 0, 0, 0)
        self._name = words("Playground", "strong")
        row.addWidget(self._name)

    def show_name(self, shown: bool) -> None:
        self._name.setVisible(shown)

    def sizeHint(self) -> QSize:
        return QSize(LEFT + GAP - GAP // 2, row_heights()[0])

    def minimumSizeHint(self) -> QSize:
        return QSize(super().minimumSizeHint().width(), row_heights()[0])

    def paintEvent(self, event: QPaintEvent) -> None:
        theme, painter = theme_of(self), QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        for x, y, radius, colour in ((12, 0, 5.5, theme.machine), (23, -6, 4.5, theme.you), (22, 7, 3.5, theme.good)):
            painter.setBrush(QColor(colour))
            painter.drawEllipse(QPointF(x, self.height() / 2 + y), radius, radius)


class TabButton(QAbstractButton):
    """A word; the chosen one stands on a line."""

    def __init__(self, text: str) -> None:
        super().__init__()
        say(self.setText, text)
        say(self.setAccessibleName, text)
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)

    def sizeHint(self) -> QSize:
        width = self.fontMetrics().horizontalAdvance(self.text())
        return QSize(round(width * 1.1) + 2 * scaled(12), row_heights()[1])

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        theme, painter = theme_of(self), QPainter(self)
        chosen = self.isChecked()
        painter.setFont(font(BODY, 600 if chosen else 400))
        painter.setPen(QColor(theme.text if chosen or self.underMouse() else theme.muted))
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, self.text())
        if chosen or self.hasFocus():
            line = QRect(scaled(12), self.height() - 3, self.width() - 2 * scaled(12), 3)
            painter.fillRect(line, QColor(theme.machine if chosen else theme.muted))


def row_heights() -> tuple[int, int]:
    """In pixels. Where fingers press, the families give to the tabs what those lack."""
    families, tabs = ROW_HEIGHTS
    lack = max(0, control() - tabs)
    return families - lack, tabs + lack


def _row(*widgets: QWidget) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(8)
    for widget in widgets:
        if isinstance(widget, Button):
            widget.setMinimumHeight(36)
        row.addWidget(widget)
    return row
