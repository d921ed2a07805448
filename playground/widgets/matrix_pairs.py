"""What was estimated beside what is true: tables as small heat maps, and their difference."""

from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent

from playground.phrases import phrase
from playground.widgets.look import CAPTION, Theme, font, readable_on, scaled, theme_of
from playground.widgets.matrix_layout import Entry, MatrixLayout
from playground.widgets.numbers import MINUS, number
from playground.widgets.picture import draw_frame
from playground.widgets.pointed import FAR, PointedPicture
from playground.widgets.speech import said, say, tr
from playground.widgets.state_graph_parts import Chain, Floats
from playground.widgets.text_fit import advance, fitted, write

ESTIMATED, TRUE, DIFFERENCE = phrase("estimated"), phrase("true"), phrase("difference")
TABLES = (phrase("Start"), phrase("Transitions"), phrase("Emissions"))
_UNKNOWN = phrase("Nobody knows the true model of these observations")
_WIDEST = "+0.00"  # what a cell must have room for, that figures are in all or in none
_HINT = phrase("Point at a cell to compare")
_STEPS: dict[int, tuple[int, int]] = {
    Qt.Key.Key_Left: (0, -1), Qt.Key.Key_Right: (0, 1), Qt.Key.Key_Up: (-1, 0), Qt.Key.Key_Down: (1, 0),
    Qt.Key.Key_Home: (0, -FAR), Qt.Key.Key_End: (0, FAR),
}  # fmt: skip


class _Shown(NamedTuple):
    """One table of numbers, and what its columns are called."""

    values: Floats
    columns: tuple[str, ...]


class MatrixPairs(PointedPicture[Entry]):
    """Start, transitions and emissions, each as estimated, true, and how much too high (blue) or too low (orange).

    Arrow keys walk from number to number.
    """

    keys = _STEPS.keys()

    def __init__(self) -> None:
        super().__init__(phrase("Estimated and true tables"))
        self._estimated: Chain | None = None
        self._true: Chain | None = None
        self._layout: MatrixLayout | None = None
        self._say()

    def set_chains(self, estimated: Chain, true: Chain | None) -> None:
        """Shows a model, and the true one with its states in the same order; None where nobody knows it."""
        self._estimated, self._true = estimated, true
        if self._pointed is not None and not self._has(self._pointed):
            self._pointed = None
        self._layout = None
        self.updateGeometry()
        self._say()
        self._repaint()

    def difference(self, table: int) -> Floats | None:
        """Estimated minus true; None where these can't be compared."""
        if self._estimated is None or self._true is None:
            return None
        a, b = _tables(self._estimated)[table], _tables(self._true)[table]
        return a - b if a.shape == b.shape else None

    def readout(self) -> str:
        """The line below."""
        entry, estimated = self._pointed, self._estimated
        if entry is None or estimated is None:
            return _HINT if self._true is not None else _UNKNOWN
        title, own = _title(estimated, entry), number(_value(estimated, entry))
        if self._true is None or self.difference(entry.table) is None:
            return phrase("{title}: {own}", title=title, own=own)
        return phrase("{title}: {own}, true {true}", title=title, own=own, true=number(_value(self._true, entry)))

    def layout_now(self) -> MatrixLayout | None:
        """Where everything lies; None while there is nothing."""
        if self._layout is None and self._estimated is not None:
            self._layout = MatrixLayout.of(self._shapes(), self._names(), self.size().toTuple())
        return self._layout

    # Pointing.

    def spot_at(self, position: QPointF) -> Entry | None:
        layout = self.layout_now()
        found = None if layout is None else layout.at(position)
        return found if found is not None and self._has(found) else None

    def _walk(self, key: int) -> bool:
        if self._estimated is None:
            return False
        down, right = _STEPS[key]
        if self._pointed is None:
            self._point_at(Entry(1, 0, 0))
            return True
        tables = _tables(self._estimated)
        rows = [(table, row) for table in range(len(TABLES)) for row in range(len(tables[table]))]
        at = min(max(rows.index((self._pointed.table, self._pointed.row)) + down, 0), len(rows) - 1)
        last = tables[rows[at][0]].shape[1] - 1
        self._point_at(Entry(*rows[at], min(max(self._pointed.column + right, 0), last)))
        return True

    def _follow(self) -> None:
        super()._follow()
        self._say()

    def _has(self, entry: Entry) -> bool:
        if self._estimated is None:
            return False
        rows, columns = _tables(self._estimated)[entry.table].shape
        return entry.row < rows and entry.column < columns

    # Looks.

    def sizeHint(self) -> QSize:
        return QSize(scaled(380), MatrixLayout.height_of(self._shapes(), best=True))

    def minimumSizeHint(self) -> QSize:
        return QSize(scaled(240), MatrixLayout.height_of(self._shapes()))

    def _rearrange(self) -> None:
        self._layout = None
        self.updateGeometry()
        super()._rearrange()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, theme, layout = QPainter(self), theme_of(self), self.layout_now()
        painter.drawPixmap(0, 0, self._still())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if layout is not None:
            if self._pointed is not None:
                for group in range(layout.groups):
                    draw_frame(painter, layout.cell(group, self._pointed), theme.you, 2.0)
            type_ = font(CAPTION + 1, tabular=True)
            told = fitted(tr(self.readout()), type_, layout.readout.width())
            write(painter, layout.readout, told, type_, theme.muted if self._pointed is None else theme.text)
        self._paint_ring(painter, QRectF(self.rect()).adjusted(1, 1, -1, -1))
        painter.end()

    def _paint_still(self, painter: QPainter, theme: Theme) -> None:
        layout = self.layout_now()
        if layout is None or self._estimated is None:
            return
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_words(painter, layout, self._estimated, theme)
        for table in range(len(TABLES)):
            for group, chain in enumerate((self._estimated, self._true)):
                if chain is not None:
                    self._paint_table(painter, layout, group, table, _tables(chain)[table], theme)
            difference = self.difference(table)
            if difference is not None:
                self._paint_difference(painter, layout, table, difference, theme)

    def _paint_words(self, painter: QPainter, layout: MatrixLayout, chain: Chain, theme: Theme) -> None:
        bold, small = font(CAPTION + 1, 600), font(CAPTION, tabular=True)
        for group, name in enumerate((ESTIMATED, TRUE, DIFFERENCE)[: layout.groups]):
            write(painter, layout.head(group), tr(name), small, theme.muted)
        for table, title in enumerate(TABLES):
            write(painter, layout.title(table), tr(title), bold, theme.text)
            names = tuple(map(tr, chain.states)) if table else ("",)
            for row, name in enumerate(names):
                place = layout.row_name(table, row)
                if place.height() >= scaled(CAPTION) - 1:
                    short = next((w for w in (name, str(row + 1)) if advance(w, small) <= place.width()), "")
                    write(painter, place, short, small, theme.muted)
            for group, each in enumerate((chain, self._true or chain, chain)[: layout.groups]):
                columns = tuple(map(tr, each.symbols if table == 2 else each.states))
                self._paint_column_names(painter, layout, group, table, columns, theme)

    def _paint_column_names(
        self, painter: QPainter, layout: MatrixLayout, group: int, table: int, names: tuple[str, ...], theme: Theme
    ) -> None:
        """Above the cells, where each has room; else states by their number, and other names not at all."""
        type_ = font(CAPTION, tabular=True)
        numbers = tuple(str(i + 1) for i in range(len(names))) if table < 2 else ()
        wide = layout.cell(group, Entry(table, 0, 0)).width()
        fitting = next((w for w in (names, numbers) if w and max(advance(n, type_) for n in w) <= wide), ())
        painter.setFont(type_)
        painter.setPen(QColor(theme.muted))
        for column, name in enumerate(fitting):
            painter.drawText(layout.column_name(group, table, column), Qt.AlignmentFlag.AlignCenter, name)

    def _paint_table(
        self, painter: QPainter, layout: MatrixLayout, group: int, table: int, values: Floats, theme: Theme
    ) -> None:
        colours = theme.activation_colours()
        for (row, column), value in np.ndenumerate(values):
            place = layout.cell(group, Entry(table, row, column))
            _paint_cell(painter, place, colours[round(min(max(value, 0.0), 1.0) * 255)], f"{value:.2f}")

    def _paint_difference(
        self, painter: QPainter, layout: MatrixLayout, table: int, values: Floats, theme: Theme
    ) -> None:
        colours = theme.signed_colours()
        for (row, column), value in np.ndenumerate(values):
            place = layout.cell(2, Entry(table, row, column))
            level = round(127.5 + 127.5 * min(max(value / 0.5, -1.0), 1.0))
            _paint_cell(painter, place, colours[level], _signed(value))
            draw_frame(painter, place, theme.line, 1.0)

    def _shapes(self) -> tuple[tuple[int, int], ...]:
        """Rows and columns that each of the tables needs, whichever of both models has more."""
        chains = [chain for chain in (self._estimated, self._true) if chain is not None]
        shapes = [[table.shape for table in _tables(chain)] for chain in chains] or [[(1, 2), (2, 2), (2, 2)]]
        return tuple((max(r for r, _ in each), max(c for _, c in each)) for each in zip(*shapes, strict=True))

    def _names(self) -> tuple[int, tuple[str, ...]]:
        """How many groups of tables there are, and the names of the rows."""
        can_compare = self.difference(1) is not None
        groups = 1 if self._true is None else 3 if can_compare else 2
        return groups, () if self._estimated is None else tuple(map(tr, self._estimated.states))

    def _say(self) -> None:
        if (told := self.readout()) != said(self, "setAccessibleDescription"):
            say(self.setAccessibleDescription, told)


def _paint_cell(painter: QPainter, place: QRectF, colour: NDArray[np.uint8], words: str) -> None:
    red, green, blue = colour.tolist()
    ground, type_ = QColor(red, green, blue), font(CAPTION, tabular=True)
    painter.fillRect(place, ground)
    if advance(_WIDEST, type_) <= place.width() - 1 and place.height() >= scaled(CAPTION):
        painter.setFont(type_)
        painter.setPen(QColor(readable_on(ground.name())))
        painter.drawText(place, Qt.AlignmentFlag.AlignCenter, words)


def _signed(value: float) -> str:
    """Two decimals with a sign; nothing is "−0.00"."""
    words = f"{abs(value):.2f}"
    return words if words == "0.00" else f"{'+' if value > 0 else MINUS}{words}"


def _tables(chain: Chain) -> tuple[Floats, Floats, Floats]:
    """Start as a table of one row, transition, emission."""
    start, transition, emission = (np.asarray(t, np.float64) for t in (chain.start, chain.transition, chain.emission))
    return start[None], transition, emission


def _title(chain: Chain, entry: Entry) -> str:
    match entry.table:
        case 0:
            return phrase("starts in {state}", state=chain.states[entry.column])
        case 1:
            return phrase("{state} to {other}", state=chain.states[entry.row], other=chain.states[entry.column])
        case _:
            return phrase("{state} shows {symbol}", state=chain.states[entry.row], symbol=chain.symbols[entry.column])


def _value(chain: Chain, entry: Entry) -> float:
    return float(_tables(chain)[entry.table][entry.row, entry.column])
