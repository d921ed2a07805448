"""Buttons that show what they stand for: an icon, or a little picture of points, with a word beneath."""

from dataclasses import dataclass, field

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QIcon, QImage, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy

from playground.phrases import phrase
from playground.widgets.look import CAPTION, Theme, font, icon, rgb, scaled, theme_of
from playground.widgets.point_pixels import Stamp, composed, stamps
from playground.widgets.speech import say
from playground.widgets.text_fit import advance, wrapped, write_at

_PRESSING = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_WORD, _LINE = 20, 14  # pixels beneath the picture, and for each further line
_BESIDE = 3  # pixels
_SIZES = (CAPTION, 0.92 * CAPTION, 0.84 * CAPTION, 0.76 * CAPTION)
_DOT = 2.2
_SHADES = (1.0, 0.68, 0.45)  # of one colour, for groups: a thumbnail is quiet


@dataclass(frozen=True, eq=False)
class SetPicture:
    """A set of points as it is offered: its name, places (n, 2), the group of each point (n,), and a story, if any."""

    name: str
    places: NDArray[np.floating]
    labels: NDArray[np.integer] = field(default_factory=lambda: np.zeros(0, np.int16))
    story: str = ""


class Tile(QAbstractButton):
    """A picture above a word; the chosen one is lit. A click leaves the focus where it is, Enter presses it."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self._is_chosen = False
        say(self.setText, text)
        say(self.setAccessibleName, text)
        say(self.setToolTip, text)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def set_chosen(self, chosen: bool) -> None:
        """Light it, or not."""
        if chosen != self._is_chosen:
            self._is_chosen = chosen
            say(self.setAccessibleDescription, phrase("chosen") if chosen else "")
            self.update()

    def is_chosen(self) -> bool:
        """Whether it is lit."""
        return self._is_chosen or self.isChecked()

    def sizeHint(self) -> QSize:
        return QSize(scaled(72), scaled(72))

    def minimumSizeHint(self) -> QSize:
        return QSize(scaled(40), self.sizeHint().height())

    def enterEvent(self, _event: QEvent) -> None:
        self.update()

    def leaveEvent(self, _event: QEvent) -> None:
        self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _PRESSING:
            self.click()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        theme, painter = theme_of(self), QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(theme.machine), 2) if self.hasFocus() else Qt.PenStyle.NoPen)
        painter.setBrush(QColor(self._ground(theme)))
        inset = 1 if self.hasFocus() else 0
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(inset, inset, -inset, -inset), 8, 8)
        self._paint_inside(painter, theme)
        painter.end()

    def _paint_inside(self, painter: QPainter, theme: Theme) -> None:
        """Draws the picture, and the word beneath it, in two lines where it is long."""
        type_ = self._type()
        lines = wrapped(self.text(), type_, self.width() - 2 * _BESIDE, 2)
        below = scaled(_WORD) + (len(lines) - 1) * scaled(_LINE)
        self._paint_picture(painter, theme, QRectF(0, 4, self.width(), self.height() - below - 4))
        for number, line in enumerate(reversed(lines)):
            left, up = (self.width() - advance(line, type_)) / 2, scaled(7) + number * scaled(_LINE)
            write_at(painter, QPointF(left, self.height() - up), line, type_, self._ink(theme))

    def _type(self) -> QFont:
        """As large as the longest word of all tiles beside it has room for; never below 12 pixels."""
        parent = self.parentWidget()
        tiles = parent.findChildren(type(self), options=Qt.FindChildOption.FindDirectChildrenOnly) if parent else [self]
        words = [word for tile in tiles if not tile.isHidden() for word in tile.text().split()]
        room = min((tile.width() for tile in tiles if not tile.isHidden()), default=self.width()) - 2 * _BESIDE
        fitting = (size for size in _SIZES if all(advance(word, font(size, 600)) <= room for word in words))
        return font(next(fitting, _SIZES[-1]), 600 if self.is_chosen() else 400)

    def _paint_picture(self, painter: QPainter, theme: Theme, room: QRectF) -> None:
        """Draws what it stands for."""

    def _ground(self, theme: Theme) -> str:
        if self.isDown():
            return theme.pressed
        if self.is_chosen():
            return theme.selected
        return theme.hover if self.isEnabled() and self.underMouse() else theme.raised

    def _ink(self, theme: Theme) -> str:
        if not self.isEnabled():
            return theme.faint
        return theme.machine if self.is_chosen() else theme.muted


class ToolTile(Tile):
    """A tool: an icon and a word."""

    def __init__(self, text: str, icon_name: str) -> None:
        super().__init__(text)
        self._icon = icon(icon_name)
        self.setCheckable(True)

    def sizeHint(self) -> QSize:
        return QSize(scaled(54), scaled(48))

    def _paint_picture(self, painter: QPainter, theme: Theme, room: QRectF) -> None:
        side = scaled(18)
        at = QRectF(room.center().x() - side / 2, room.center().y() - side / 2 + 1, side, side)
        state = QIcon.State.On if self.is_chosen() else QIcon.State.Off
        mode = QIcon.Mode.Normal if self.isEnabled() else QIcon.Mode.Disabled
        self._icon.paint(painter, at.toRect(), mode=mode, state=state)


class SetTile(Tile):
    """A set of points, with all its points in small."""

    def __init__(self, picture: SetPicture) -> None:
        super().__init__(picture.name)
        self.picture = picture
        self._image: QImage | None = None
        self._drawn: tuple[object, ...] = ()

    def _paint_picture(self, painter: QPainter, theme: Theme, room: QRectF) -> None:
        lit, ratio = self.is_chosen(), self.devicePixelRatioF()
        key = (theme.name, lit, ratio, room.toRect().getRect())
        if self._image is None or key != self._drawn:
            self._drawn, self._image = key, thumbnail(self.picture, room.size().toSize(), theme, lit, ratio)
        painter.setOpacity(1.0 if self.isEnabled() else 0.4)
        painter.drawImage(room.topLeft(), self._image)
        painter.setOpacity(1.0)


def thumbnail(picture: SetPicture, room: QSize, theme: Theme, lit: bool, ratio: float) -> QImage:
    """The points of a set as small dots, in shades of one colour for its groups."""
    size = round(room.width() * ratio), round(room.height() * ratio)
    places = np.asarray(picture.places, np.float64).reshape(-1, 2)
    reach = max(0.5, float(np.abs(places - 0.5).max(initial=0.0)))
    scale = (min(size) / 2 - 2) / reach
    at = (places - 0.5) * (scale, -scale) + (size[0] / 2, size[1] / 2)
    labels = picture.labels if len(picture.labels) == len(places) else np.zeros(len(places), np.int16)
    colour, ground = theme.machine if lit else theme.text, theme.selected if lit else theme.raised
    shades = np.array([rgb(theme.mixed(colour, ground, share)) for share in _SHADES], np.uint8)
    dots = stamps(at, shades[np.maximum(labels, 0) % len(shades)], Stamp(_DOT * ratio), size)
    return composed([dots], size, ratio)
