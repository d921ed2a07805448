"""Which digit is taken for which: a table of ten by ten whose cells open their digits."""

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSizePolicy, QStackedLayout, QVBoxLayout, QWidget

from playground.phrases import phrase
from playground.short_memory import kept
from playground.widgets.bars import with_article
from playground.widgets.card import words
from playground.widgets.look import CAPTION, Theme, dress, font, icon, readable_on, scaled, theme_of
from playground.widgets.nesting import nest
from playground.widgets.numbers import count
from playground.widgets.picture import draw_frame
from playground.widgets.speech import say, tr
from playground.widgets.tiles import DigitTiles

Cell = tuple[int, int]
"""what a digit is, and what it is read as"""

_MOST = 20
_LEFT, _TOP = 34, 46
"""room for the names of the axes and for the digits"""


class Confusion(QWidget):
    """The table; clicking a cell shows up to twenty of its digits in place, clicking one of these picks it."""

    picked = Signal(int)
    """the index of the digit that was clicked, in the arrays that were set"""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._labels = self._read = np.zeros(0, dtype=np.int64)
        self._images: NDArray[np.float32] = np.zeros((0, 28, 28), dtype=np.float32)
        self._shown = np.zeros(0, dtype=np.int64)
        self.table = Table()
        self.tiles = DigitTiles()
        self.back = QPushButton(icon("arrow-left"), "")
        self._words = words()
        self._stack = QStackedLayout(self)
        self._stack.addWidget(self.table)
        self._stack.addWidget(self._cell_page())
        self.table.opened.connect(self.open)
        self.back.clicked.connect(self.close_cell)
        self.tiles.picked.connect(self._pick)

    def set_predictions(
        self, labels: NDArray[np.integer], predictions: NDArray[np.integer], images: NDArray[np.floating]
    ) -> None:
        """Counts what digits (n, 28, 28) are (n,) and what they are read as (n,), each 0 to 9."""
        if not len(labels) == len(predictions) == len(images):
            raise ValueError(f"as many of each, got {len(labels)}, {len(predictions)} and {len(images)}")
        self._labels, self._read = np.array(labels, dtype=np.int64), np.array(predictions, dtype=np.int64)
        self._images = np.asarray(images, dtype=np.float32)
        counts = np.zeros((10, 10), dtype=np.int64)
        np.add.at(counts, (self._labels, self._read), 1)
        self.table.set_counts(counts)

    def open(self, label: int, read: int) -> None:
        """Shows digits of one cell; they stay as they were while learning goes on."""
        inside = np.flatnonzero((self._labels == label) & (self._read == read))
        self._shown = inside[:_MOST]
        what = phrase("{label}, read as {read}", label=with_article(label), read=read)
        some = phrase("{n} of {all}: {what}", n=count(len(self._shown)), all=count(len(inside)), what=what)
        self._words.setText(some if len(inside) > _MOST else what)
        self.tiles.set_digits(self._images[self._shown], self._labels[self._shown])
        self.tiles.set_predictions(self._read[self._shown])
        self._stack.setCurrentIndex(1)
        self.back.setFocus()

    def close_cell(self) -> None:
        """Goes back to the table."""
        self._stack.setCurrentIndex(0)
        self.table.setFocus()

    def is_open(self) -> bool:
        """Whether a cell is open."""
        return self._stack.currentIndex() == 1

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self.is_open() and event.key() in (Qt.Key.Key_Escape, Qt.Key.Key_Backspace):
            self.close_cell()
        else:
            super().keyPressEvent(event)

    def _cell_page(self) -> QWidget:
        page = QWidget()
        column, row = QVBoxLayout(page), QHBoxLayout()
        column.setContentsMargins(0, 0, 0, 0)
        say(self.back.setAccessibleName, "Back to all mix-ups")
        say(self.back.setToolTip, "Back to all mix-ups")
        dress(self.back, "tool")
        dress(self._words, "label")
        self._words.setTextFormat(Qt.TextFormat.PlainText)
        self.tiles.set_columns(5)
        self.tiles.set_title("")
        row.addWidget(self.back)
        row.addWidget(self._words, 1)
        nest(column, row)
        column.addWidget(self.tiles, 1)
        return page

    def _pick(self, index: int) -> None:
        self.picked.emit(int(self._shown[index]))


class Table(QWidget):
    """The counts: rows are what digits are, columns what they are read as."""

    opened = Signal(int, int)
    """a cell that is not empty: what its digits are, what they are read as"""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._counts = np.zeros((10, 10), dtype=np.int64)
        self._cell: Cell | None = None
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        say(self.setAccessibleName, "Mix-ups: what digits are, and what they are read as")

    def set_counts(self, counts: NDArray[np.integer]) -> None:
        """Shows counts (10, 10)."""
        if np.array_equal(counts, self._counts):
            return
        self._counts = np.array(counts, dtype=np.int64)
        wrong = int(self._counts.sum() - np.trace(self._counts))
        say(
            self.setAccessibleDescription,
            phrase("{wrong} of {all} mixed up", wrong=count(wrong), all=count(int(self._counts.sum()))),
        )
        self.update()

    def words(self, cell: Cell) -> str:
        """A cell as a sentence."""
        label, read = cell
        number = int(self._counts[label, read])
        return phrase("{number} × {label}, read as {read}", number=count(number), label=with_article(label), read=read)

    def cell_rect(self, cell: Cell) -> QRectF:
        """Where a cell lies."""
        (width, height), left, top = self._cell_size(), scaled(_LEFT), scaled(_TOP)
        return QRectF(left + cell[1] * width, top + cell[0] * height, width - 1, height - 1)

    def cell_at(self, position: QPointF) -> Cell | None:
        """The cell at a point of the widget, if any."""
        width, height = self._cell_size()
        row, column = int((position.y() - scaled(_TOP)) // height), int((position.x() - scaled(_LEFT)) // width)
        return (row, column) if 0 <= row < 10 and 0 <= column < 10 else None

    def sizeHint(self) -> QSize:
        return QSize(scaled(_LEFT) + scaled(24) * 10, scaled(_TOP) + scaled(22) * 10)

    def minimumSizeHint(self) -> QSize:
        return QSize(scaled(_LEFT) + scaled(20) * 10, scaled(_TOP) + scaled(18) * 10)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._point_at(self.cell_at(event.position()))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self._point_at(self.cell_at(event.position()))
            self._open()

    def leaveEvent(self, event: QEvent) -> None:
        self._point_at(None)
        super().leaveEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        self._point_at(None)
        super().focusOutEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        match event.key():
            case Qt.Key.Key_Left:
                self._walk(0, -1)
            case Qt.Key.Key_Right:
                self._walk(0, 1)
            case Qt.Key.Key_Up:
                self._walk(-1, 0)
            case Qt.Key.Key_Down:
                self._walk(1, 0)
            case Qt.Key.Key_Return | Qt.Key.Key_Enter:
                self._open()
            case _:
                super().keyPressEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        theme = theme_of(self)
        painter = QPainter(self)
        self._paint_axes(painter, theme)
        painter.setFont(font(CAPTION, tabular=True))
        for label in range(10):
            for read in range(10):
                self._paint_cell(painter, theme, (label, read))
        if self._cell is not None:
            draw_frame(painter, self.cell_rect(self._cell), theme.text, 2.0)

    def _paint_axes(self, painter: QPainter, theme: Theme) -> None:
        cells = self.cell_rect((0, 0)).united(self.cell_rect((9, 9)))
        middle, left = Qt.AlignmentFlag.AlignCenter, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        painter.setFont(font(13, 600))
        painter.setPen(QColor(theme.text))
        title = phrase("read as") if self._cell is None else self.words(self._cell)
        painter.drawText(QRectF(cells.left(), 0, cells.width(), scaled(20)), left, tr(title))
        painter.save()
        painter.rotate(-90)
        painter.drawText(QRectF(-cells.bottom(), 0, cells.height(), scaled(16)), middle, tr("what it is"))
        painter.restore()
        painter.setFont(font(CAPTION, tabular=True))
        painter.setPen(QColor(theme.muted))
        for digit in range(10):
            across, down = self.cell_rect((0, digit)), self.cell_rect((digit, 0))
            painter.drawText(
                across.translated(0, -scaled(20)).adjusted(0, across.height() - scaled(20), 0, 0), middle, str(digit)
            )
            painter.drawText(QRectF(scaled(16), down.top(), scaled(16), down.height()), middle, str(digit))

    def _paint_cell(self, painter: QPainter, theme: Theme, cell: Cell) -> None:
        number, at = int(self._counts[cell]), self.cell_rect(cell)
        if not number:
            painter.fillRect(at, QColor(theme.background))
            return
        share = number / int(self._counts[cell[0]].sum())
        ground, figure = _colours(theme, cell[0] == cell[1], round(share, 2))
        painter.fillRect(at, QColor(ground))
        painter.setPen(QColor(figure))
        painter.drawText(at, Qt.AlignmentFlag.AlignCenter, count(number))

    def _walk(self, down: int, right: int) -> None:
        row, column = self._cell or (-down, -right)
        self._point_at((min(max(row + down, 0), 9), min(max(column + right, 0), 9)))

    def _point_at(self, cell: Cell | None) -> None:
        if cell != self._cell:
            self._cell = cell
            self.update()

    def _open(self) -> None:
        if self._cell is not None and self._counts[self._cell]:
            self.opened.emit(*self._cell)

    def _cell_size(self) -> tuple[float, float]:
        """Whole pixels, so that all cells are alike."""
        width = int((self.width() - scaled(_LEFT)) / 10)
        height = int((self.height() - scaled(_TOP)) / 10)
        return max(width, 1), max(min(height, scaled(32)), 1)


@kept(1024)  # shares are any numbers
def _colours(theme: Theme, right: bool, share: float) -> tuple[str, str]:
    """Ground and figure of a cell: blue for right, orange for wrong, the fuller the larger the share of its row."""
    colour = theme.machine if right else theme.you
    ground = theme.mixed(colour, theme.card, 0.12 + 0.88 * min(share / 0.8, 1.0) ** 0.6)
    return ground, readable_on(ground)
