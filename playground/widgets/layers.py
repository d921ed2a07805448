"""What can be shown or hidden on a picture: small switches in a row, each with a sample of what it stands for."""

from collections.abc import Mapping
from typing import Literal

from PySide6.QtCore import QEvent, QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from playground.phrases import phrase
from playground.widgets.fitting import Fitting
from playground.widgets.look import FINGER, INSIDE, Theme, control, font, scaled, theme_of
from playground.widgets.speech import say
from playground.widgets.text_fit import advance, write

Sample = Literal["your dots", "its dots", "map", "sheet", "arrow"]
_TYPE, _HIGH, _EDGE, _SAMPLE = 13, 28, 8, 14  # pixels
_PRESSING = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class Layers(Fitting):
    """Switches that wrap into as many rows as they need."""

    switched = Signal(str, bool)

    def __init__(self, layers: Mapping[str, Sample]) -> None:
        """All are on to begin with."""
        super().__init__()
        self._switches = {title: LayerSwitch(title, sample, self) for title, sample in layers.items()}
        for title, switch in self._switches.items():
            switch.toggled.connect(lambda on, title=title: self.switched.emit(title, on))
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        say(self.setAccessibleName, "What is shown")

    def is_on(self, title: str) -> bool:
        """Whether that layer is shown."""
        return self._switches[title].isChecked()

    def set_on(self, title: str, on: bool) -> None:
        """Show or hide a layer."""
        self._switches[title].setChecked(on)

    def sizeHint(self) -> QSize:
        wide = sum(switch.sizeHint().width() + INSIDE for switch in self._switches.values()) - INSIDE
        return QSize(wide, self.heightForWidth(wide))

    def minimumSizeHint(self) -> QSize:
        return QSize(max(switch.sizeHint().width() for switch in self._switches.values()), _height())

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return max(place.bottom() for place in self._places(width)) + 1

    def _fit(self) -> None:
        for switch, place in zip(self._switches.values(), self._places(self.width()), strict=True):
            switch.setGeometry(place)

    def _places(self, width: int) -> list[QRect]:
        places, left, top, high = list[QRect](), 0, 0, _height()
        for switch in self._switches.values():
            wide = min(switch.sizeHint().width(), width)
            if left and left + wide > width:
                left, top = 0, top + high + INSIDE // 2
            places.append(QRect(left, top, wide, high))
            left += wide + INSIDE
        return places


class LayerSwitch(QAbstractButton):
    """One layer: a sample and a word. A click leaves the focus where it is."""

    def __init__(self, text: str, sample: Sample, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._sample: Sample = sample
        say(self.setText, text)
        say(self.setAccessibleName, text)
        say(self.setToolTip, phrase("Show or hide: {layer}", layer=text))
        self.setCheckable(True)
        self.setChecked(True)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)

    def sizeHint(self) -> QSize:
        wide = advance(self.text(), font(_TYPE, 600)) + 2 * scaled(_EDGE) + scaled(_SAMPLE) + scaled(6)
        return QSize(round(wide + 1), _height())

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
        theme, painter, is_on = theme_of(self), QPainter(self), self.isChecked()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(theme.machine), 2) if self.hasFocus() else Qt.PenStyle.NoPen)
        painter.setBrush(QColor(self._ground(theme)))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 7, 7)
        edge, side = scaled(_EDGE), scaled(_SAMPLE)
        room = QRectF(edge, (self.height() - side) / 2, side, side)
        painter.setOpacity(1.0 if is_on else 0.4)
        _SAMPLES[self._sample](painter, room, theme)
        painter.setOpacity(1.0)
        line = QRectF(room.right() + scaled(6), 0, self.width() - room.right() - scaled(6) - edge / 2, self.height())
        write(painter, line, self.text(), font(_TYPE, 600 if is_on else 400), theme.text if is_on else theme.muted)
        painter.end()

    def _ground(self, theme: Theme) -> str:
        if self.isDown():
            return theme.pressed
        if self.underMouse():
            return theme.hover
        return theme.raised if self.isChecked() else theme.card


def _height() -> int:
    """Lower than other controls, but not where fingers press them."""
    return scaled(_HIGH) if control() < FINGER else control()


def _dots(painter: QPainter, room: QRectF, colour: str) -> None:
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(colour))
    for x, y in ((0.25, 0.3), (0.75, 0.4), (0.45, 0.8)):
        painter.drawEllipse(room.topLeft() + QPointF(x * room.width(), y * room.height()), 2.5, 2.5)


def _your_dots(painter: QPainter, room: QRectF, theme: Theme) -> None:
    _dots(painter, room, theme.you)


def _its_dots(painter: QPainter, room: QRectF, theme: Theme) -> None:
    _dots(painter, room, theme.machine)


def _map(painter: QPainter, room: QRectF, theme: Theme) -> None:
    painter.setPen(Qt.PenStyle.NoPen)
    for number, (into, share) in enumerate(
        ((theme.you, 0.8), (theme.you, 0.3), (theme.machine, 0.3), (theme.machine, 0.8))
    ):
        painter.setBrush(QColor(theme.mixed(into, theme.card, share)))
        painter.drawRect(QRectF(room.left() + number * room.width() / 4, room.top(), room.width() / 4, room.height()))


def _sheet(painter: QPainter, room: QRectF, theme: Theme) -> None:
    painter.setPen(QPen(QColor(theme.machine), 1))
    painter.setBrush(QColor(theme.mixed(theme.machine, theme.card, 0.3)))
    painter.drawRect(room.adjusted(0.5, 0.5, -0.5, -0.5))
    middle = room.center()
    painter.drawLine(QPointF(middle.x(), room.top()), QPointF(middle.x(), room.bottom()))
    painter.drawLine(QPointF(room.left(), middle.y()), QPointF(room.right(), middle.y()))


def _arrow(painter: QPainter, room: QRectF, theme: Theme) -> None:
    painter.setPen(QPen(QColor(theme.text), 1.5))
    tip = room.topRight() + QPointF(-1, 1)
    painter.drawLine(room.bottomLeft() + QPointF(1, -1), tip)
    painter.drawLine(tip, tip + QPointF(-6, 1))
    painter.drawLine(tip, tip + QPointF(-1, 6))


_SAMPLES = {
    "your dots": _your_dots,
    "its dots": _its_dots,
    "map": _map,
    "sheet": _sheet,
    "arrow": _arrow,
}
