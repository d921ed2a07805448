"""Where it looked: which parts of the drawing spoke for the answer, and which against it."""

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from playground.phrases import joined, phrase
from playground.widgets.look import CAPTION, Theme, font, rgb, scaled, theme_of
from playground.widgets.picture import balanced, centred, draw_frame, draw_image
from playground.widgets.speech import say, tr

_CAPTION = 26


class WhereView(QWidget):
    """A drawing in grey under a map: blue speaks for the answer, orange against it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ink: NDArray[np.float32] | None = None
        self._map: NDArray[np.float32] | None = None
        self._image: QImage | None = None
        self._about = ""
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        say(self.setAccessibleName, "Where it looked")

    def set_map(
        self, ink: NDArray[np.floating] | None, signed: NDArray[np.floating] | None, digit: int | None = None
    ) -> None:
        """Shows a drawing (28, 28) of 0 to 1 and what each pixel says (28, 28), above 0 for the digit."""
        self._ink = self._map = None
        if ink is not None and signed is not None:
            if ink.shape != signed.shape or ink.ndim != 2 or not ink.size:
                raise ValueError(f"drawing and map must be tables of one shape, got {ink.shape} and {signed.shape}")
            self._ink = np.clip(np.nan_to_num(ink), 0, 1).astype(np.float32)
            self._map = balanced(np.nan_to_num(signed))
        self._about = "" if digit is None else str(digit)
        say(self.setAccessibleDescription, joined(self.captions()) if self._map is not None else "")
        self._repaint()

    def captions(self) -> tuple[str, str]:
        """What the two colours mean."""
        if not self._about:
            return phrase("+ for it"), phrase("− against it")
        return phrase("+ for {digit}", digit=self._about), phrase("− against {digit}", digit=self._about)

    def sizeHint(self) -> QSize:
        return QSize(28 * 6, 28 * 6 + scaled(_CAPTION))

    def minimumSizeHint(self) -> QSize:
        return QSize(28 * 3, 28 * 3 + scaled(_CAPTION))

    def changeEvent(self, event: QEvent) -> None:
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.FontChange):
            self._repaint()
        super().changeEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        if self._ink is None or self._map is None:
            return
        theme = theme_of(self)
        if self._image is None:
            self._image = blended(self._ink, self._map, theme)
        painter = QPainter(self)
        room = QSize(self.width() - 2, self.height() - scaled(_CAPTION) - 2)
        at = centred(room, self._image.size(), self.devicePixelRatioF()).translated(1, 1)
        draw_image(painter, self._image, at, radius=2)
        draw_frame(painter, at, theme.raised)
        self._paint_captions(painter, theme, QRectF(at.left(), at.bottom() + 4, at.width(), scaled(_CAPTION - 4)))

    def _paint_captions(self, painter: QPainter, theme: Theme, room: QRectF) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(font(CAPTION, 600))
        swatch = scaled(10)
        for words, colour, left in zip(
            self.captions(), (theme.machine, theme.you), (room.left(), room.center().x()), strict=True
        ):
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(colour))
            painter.drawRoundedRect(QRectF(left, room.center().y() - swatch / 2, swatch, swatch), 2, 2)
            painter.setPen(QColor(theme.text))
            painter.drawText(QPointF(left + swatch + 5, room.center().y() + scaled(4)), tr(words))

    def _repaint(self) -> None:
        self._image = None
        self.update()


def blended(ink: NDArray[np.float32], signed: NDArray[np.float32], theme: Theme) -> QImage:
    """A drawing (rows, columns) in a light grey, coloured where the map (-1 to 1) says much."""
    card, grey = np.array(rgb(theme.card)), np.array(rgb(theme.mixed(theme.muted, theme.card, 0.5)))
    accents = np.where(signed[..., None] > 0, rgb(theme.machine), rgb(theme.you))
    drawn = card + ink[..., None] * (grey - card)
    colours = drawn + np.abs(signed)[..., None] * (accents - drawn)  # (rows, columns, 3)
    pixels = np.ascontiguousarray(np.clip(colours, 0, 255).round().astype(np.uint8))
    rows, columns = signed.shape
    return QImage(pixels.data, columns, rows, 3 * columns, QImage.Format.Format_RGB888).copy()
