"""All heads of attention side by side: what each looks at, as a small picture, and one of them chosen."""

import math
from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from playground.phrases import joined, phrase
from playground.widgets.heads_layout import (
    CAPTION_LINE,
    LABEL,
    LEAST_CELL,
    Grid,
    Head,
    block_title,
    head_title,
    laid_out,
)
from playground.widgets.look import CAPTION, Theme, font, scaled, theme_of
from playground.widgets.picture import draw_frame, draw_image
from playground.widgets.pointed import PointedPicture
from playground.widgets.speech import say, tr
from playground.widgets.triangle import grouped, triangle_image

_LARGEST_CELL = 24
_STEPS: dict[int, Head] = {
    Qt.Key.Key_Up: (-1, 0),
    Qt.Key.Key_Down: (1, 0),
    Qt.Key.Key_Left: (0, -1),
    Qt.Key.Key_Right: (0, 1),
}


class HeadGrid(PointedPicture[Head]):
    """Blocks are rows, heads are columns; a click or the arrow keys choose a head."""

    keys = _STEPS.keys()
    chosen = Signal(int, int)
    """the block and the head that the visitor chose"""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(phrase("All heads"), parent)
        self._attention: NDArray[np.float32] = np.zeros((0, 0, 0, 0), dtype=np.float32)
        self._captions: tuple[tuple[str, ...], ...] = ()
        self._chosen: Head = (0, 0)
        self._grid: Grid | None = None

    def set_attention(self, attention: NDArray[np.floating]) -> None:
        """Shows weights (blocks, heads, n, n). Another number of blocks or heads has no captions yet."""
        shape = np.shape(attention)
        if len(shape) != 4 or shape[2] != shape[3]:
            raise ValueError(f"attention must be (blocks, heads, n, n), got {shape}")
        shown = np.clip(np.nan_to_num(np.asarray(attention, dtype=np.float32)), 0, 1)
        if np.array_equal(shown, self._attention):
            return
        if shape[:2] != self._attention.shape[:2]:
            self._captions = ()
        self._attention = shown
        self._chosen = min(self._chosen[0], max(shape[0] - 1, 0)), min(self._chosen[1], max(shape[1] - 1, 0))
        self._pointed = None
        self._say()
        self._rearrange()

    def set_captions(self, captions: Sequence[Sequence[str]]) -> None:
        """Shows a few words for each head of each block that is shown, "" for none."""
        blocks, heads = self._attention.shape[:2]
        if [len(row) for row in captions] != [heads] * blocks:
            raise ValueError(f"captions must be for {blocks} x {heads} heads, got {[len(row) for row in captions]}")
        told = tuple(tuple(row) for row in captions)
        if told != self._captions:
            self._captions = told
            self._say()
            self._repaint()

    def set_chosen(self, block: int, head: int) -> None:
        """Frames a head."""
        blocks, heads = self._attention.shape[:2]
        if not (0 <= block < blocks and 0 <= head < heads):
            raise ValueError(f"chosen must be in {blocks} blocks of {heads} heads, got block {block}, head {head}")
        self._mark((block, head))

    def chosen_head(self) -> Head:
        """The block and the head that are framed."""
        return self._chosen

    def caption(self, head: Head) -> str:
        """The few words of a head."""
        return self._captions[head[0]][head[1]] if self._captions else ""

    def grid(self) -> Grid:
        """Where the pictures lie."""
        if self._grid is None:
            self._grid = laid_out(self.size(), *self._attention.shape[:2])
        return self._grid

    def cells(self) -> tuple[int, float]:
        """How many cells a picture has on a side, and how many pixels each of them has."""
        room, ratio, count = self.grid().room, self.devicePixelRatioF(), self._attention.shape[2]
        shown = -(-count // max(1, -(-count // max(int(room / LEAST_CELL), 1))))
        side = min(int(room * ratio / max(shown, 1)) / ratio, scaled(_LARGEST_CELL))
        return shown, max(side, 1 / ratio)

    def spot_at(self, position: QPointF) -> Head | None:
        """The head at a point of the widget, if any."""
        grid, (blocks, heads) = self.grid(), self._attention.shape[:2]
        block = math.floor((position.y() - grid.top) / grid.down)
        head = math.floor((position.x() - grid.left) / grid.across)
        return (block, head) if 0 <= block < blocks and 0 <= head < heads else None

    def sizeHint(self) -> QSize:
        return QSize(scaled(560), scaled(420))

    def minimumSizeHint(self) -> QSize:
        return QSize(scaled(300), scaled(240))

    def paintEvent(self, _event: QPaintEvent) -> None:
        if not self._attention.size:
            return
        theme, grid = theme_of(self), self.grid()
        painter = QPainter(self)
        painter.drawPixmap(0, 0, self._still())
        self._paint_labels(painter, theme)
        if self._pointed is not None and self._pointed != self._chosen:
            draw_frame(painter, grid.frame(self._pointed, math.prod(self.cells())), theme.quiet, 1.0, 6.0)
        draw_frame(painter, grid.frame(self._chosen, math.prod(self.cells())), theme.machine, 2.0, 6.0)
        self._paint_ring(painter, QRectF(self.rect()).adjusted(grid.left + 2, grid.top + 2, -2, -2))

    def _paint_still(self, painter: QPainter, theme: Theme) -> None:
        """All pictures with their captions."""
        grid, (shown, side) = self.grid(), self.cells()
        painter.setFont(font(CAPTION))
        painter.setPen(QColor(theme.muted))
        flags = Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop | Qt.TextFlag.TextWordWrap
        weights = grouped(self._attention, shown)
        for head in np.ndindex(*weights.shape[:2]):
            at = grid.picture(head, shown * side)
            draw_image(painter, triangle_image(weights[head], theme), at)
            if grid.lines:
                painter.drawText(grid.caption(head, shown * side), flags, tr(self.caption(head)))

    def _paint_labels(self, painter: QPainter, theme: Theme) -> None:
        grid, (blocks, heads) = self.grid(), self._attention.shape[:2]
        short = QFontMetrics(font(LABEL, 600)).horizontalAdvance(tr(head_title(8))) > grid.across - 8
        for block in range(blocks):
            middle = grid.picture((block, 0), math.prod(self.cells())).center().y()
            room = QRectF(0, middle - scaled(10), grid.left, scaled(20))
            is_chosen = self._chosen[0] == block
            _write(painter, room, tr(block_title(block + 1)), is_chosen, theme, Qt.AlignmentFlag.AlignLeft)
        for head in range(heads):
            room = QRectF(grid.left + head * grid.across, 0, grid.across, scaled(20))
            title = str(head + 1) if short else tr(head_title(head + 1))
            _write(painter, room, title, self._chosen[1] == head, theme)
        if short:
            _write(
                painter,
                QRectF(0, 0, grid.left, scaled(20)),
                tr(phrase("Head")),
                False,
                theme,
                Qt.AlignmentFlag.AlignLeft,
            )
        if not grid.lines:
            room = QRectF(0, self.height() - scaled(CAPTION_LINE + 2), self.width(), scaled(CAPTION_LINE + 2))
            _write(painter, room, tr(self._told()), False, theme, Qt.AlignmentFlag.AlignLeft)

    def _told(self) -> str:
        """The chosen head in words."""
        block, head = self._chosen
        place, told = phrase("Block {block}, head {head}", block=block + 1, head=head + 1), self.caption(self._chosen)
        return joined((place, told), ": ") if told else place

    def _walk(self, key: int) -> bool:
        blocks, heads = self._attention.shape[:2]
        (block, head), (down, right) = self._chosen, _STEPS[key]
        if blocks and heads:
            self._choose((min(max(block + down, 0), blocks - 1), min(max(head + right, 0), heads - 1)))
        return bool(blocks and heads)

    def _click(self, spot: Head) -> None:
        self._choose(spot)

    def _choose(self, head: Head) -> None:
        if head != self._chosen:
            self._mark(head)
            self.chosen.emit(*head)

    def _mark(self, head: Head) -> None:
        if head != self._chosen:
            self._chosen = head
            self._say()
            self._update_in_turn()

    def _say(self) -> None:
        say(self.setAccessibleDescription, self._told() if self._attention.size else "")

    def _rearrange(self) -> None:
        self._grid = None
        self._repaint()


def _write(
    painter: QPainter,
    room: QRectF,
    text: str,
    bold: bool,
    theme: Theme,
    side: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignHCenter,
) -> None:
    painter.setFont(font(LABEL, 600 if bold else 400))
    painter.setPen(QColor(theme.text if bold else theme.muted))
    painter.drawText(room, side | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextDontClip, text)
