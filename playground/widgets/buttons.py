"""Buttons with icons that follow the theme, a switch, and a list that opens."""

from PySide6.QtCore import QEvent, QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPaintEvent, QPen, QWheelEvent
from PySide6.QtWidgets import QAbstractButton, QComboBox, QPushButton, QSizePolicy

from playground.widgets.labels import paint_label
from playground.widgets.look import Dress, Role, control, dress, icon, in_public, scaled, theme_of
from playground.widgets.speech import said, say, tr

_PRESSING = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_ROLES: dict[str, Role] = {"primary": "on_machine", "link": "machine", "quiet": "muted"}


class Button(QPushButton):
    """A push button. A click leaves the focus where it is, so that the window's keys stay the window's.

    Reached by Tab, it is pressed with Enter, and with Space unless the window keeps Space for itself.
    """

    def __init__(self, text: str = "", icon_name: str = "", kind: Dress = "secondary") -> None:
        super().__init__()
        self._kind: Dress = kind
        say(super().setText, text)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        say(self.setAccessibleName, text)
        dress(self, kind)
        if icon_name:
            self.set_icon(icon_name)

    def set_icon(self, name: str) -> None:
        """Show another icon of `look.icon`."""
        self.setIcon(icon(name, self, _ROLES.get(self._kind, "text")))
        self._size_icon()

    def setText(self, text: str) -> None:
        say(super().setText, text)
        self._size_icon()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._size_icon()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _PRESSING:
            self.click()
        else:
            super().keyPressEvent(event)

    def _size_icon(self) -> None:
        """The icon is drawn at the left of its place, so that a wider place keeps the words at a distance."""
        size, is_apart = scaled(18), self.text() and self._kind != "link"
        self.setIconSize(QSize(size + 4 if is_apart else size, size))


class IconButton(Button):
    """A square button with an icon only; its name is its tool tip and what a screen reader says."""

    def __init__(self, name: str, icon_name: str, kind: Dress = "tool") -> None:
        super().__init__("", icon_name, kind)
        say(self.setAccessibleName, name)
        say(self.setToolTip, name)

    def sizeHint(self) -> QSize:
        return QSize(control(), control())

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()


class FileButton(Button):
    """Leads to a file dialog: in public it is not there."""

    def __init__(self, text: str, icon_name: str = "", kind: Dress = "secondary") -> None:
        super().__init__(text, icon_name, kind)
        if in_public():
            self.hide()

    def setVisible(self, visible: bool) -> None:
        super().setVisible(visible and not in_public())


class Switch(QAbstractButton):
    """A label on the left, on or off on the right."""

    switched = Signal(bool)

    def __init__(self, text: str) -> None:
        super().__init__()
        say(self.setText, text)
        say(self.setAccessibleName, text)
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._restarts = False
        self.clicked.connect(self.switched)

    def set_on(self, on: bool) -> None:
        """Show it on or off."""
        self.setChecked(on)

    def set_restarts(self, restarts: bool) -> None:
        """Mark that switching it starts the machine again."""
        self._restarts = restarts
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(scaled(200), control())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _PRESSING:
            self.click()
        else:
            super().keyPressEvent(event)

    def enterEvent(self, _event: QEvent) -> None:
        self.update()

    def leaveEvent(self, _event: QEvent) -> None:
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        row = self.rect().adjusted(0, 0, -scaled(40) - 12, 0)
        label = said(self, "setText")
        paint_label(painter, row, label, theme_of(self), marked=self._restarts, enabled=self.isEnabled())
        self._paint_track(painter)
        painter.end()

    def _paint_track(self, painter: QPainter) -> None:
        theme, high, wide = theme_of(self), scaled(22), scaled(40)
        track = QRectF(self.width() - wide - 3, (self.height() - high) / 2, wide, high)
        if self.hasFocus():
            painter.setPen(QPen(QColor(theme.machine), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(track.adjusted(-2, -2, 2, 2), high / 2 + 2, high / 2 + 2)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(self._track()))
        painter.drawRoundedRect(track.adjusted(1, 1, -1, -1), high / 2, high / 2)
        middle = track.right() - high / 2 if self.isChecked() else track.left() + high / 2
        painter.setBrush(QColor(theme.on_machine if self.isChecked() else theme.card))
        painter.drawEllipse(QPointF(middle, track.center().y()), high / 2 - 4, high / 2 - 4)

    def _track(self) -> str:
        theme = theme_of(self)
        if not self.isEnabled():
            return theme.raised
        if self.isChecked():
            return theme.machine_hover if self.underMouse() else theme.machine
        return theme.muted if self.underMouse() else theme.quiet


class DropDown(QComboBox):
    """One of many words, in a list that opens; the wheel changes it only while it has the focus."""

    chosen = Signal(str)

    def __init__(self, options: tuple[str, ...]) -> None:
        super().__init__()
        self._options = options
        self.set_options(options)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setMinimumContentsLength(4)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.activated.connect(lambda _: self.chosen.emit(self.choice()))
        say(self.view().setAccessibleName, "What there is to choose from")

    def set_options(self, options: tuple[str, ...]) -> None:
        """Offer other words; the first one is chosen, which tells nobody."""
        self._options = options
        self.clear()
        self.addItems([tr(option) for option in options])

    def choice(self) -> str:
        """The chosen word."""
        return self._options[self.currentIndex()]

    def set_choice(self, option: str) -> None:
        """Choose one of the words; ValueError if it is not among them."""
        if option not in self._options:
            raise ValueError(f"choice must be one of the list's words, got {option!r}")
        self.setCurrentIndex(self._options.index(option))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            for index, option in enumerate(self._options):
                self.setItemText(index, tr(option))

    def wheelEvent(self, event: QWheelEvent) -> None:
        if self.hasFocus():
            super().wheelEvent(event)
        else:
            event.ignore()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter, size = QPainter(self), scaled(14)
        place = QRect(self.width() - size - scaled(10), (self.height() - size) // 2, size, size)
        icon("down", self, "muted").paint(painter, place)
        painter.end()
