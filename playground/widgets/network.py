"""A network as one picture of its flow: every map live, and what feeds the unit that is pointed at."""

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import (
    QColor,
    QEnterEvent,
    QFocusEvent,
    QFontMetricsF,
    QHideEvent,
    QImage,
    QInputDevice,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPixmap,
    QResizeEvent,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from playground.phrases import phrase
from playground.widgets import network_paint as paint
from playground.widgets.look import font, scaled, theme_of
from playground.widgets.network_layout import Column, Layout, Rect, Spot, arrange
from playground.widgets.network_links import Curve, Direction, curves, feeders, is_fixed, kernel_of, moved
from playground.widgets.network_paint import Shown
from playground.widgets.numbers import number, percent
from playground.widgets.picture import blank_pixmap
from playground.widgets.speech import say, tr
from playground.widgets.turns import update_in_turn

DIRECTIONS: dict[int, Direction] = {
    Qt.Key.Key_Up: "up",
    Qt.Key.Key_Down: "down",
    Qt.Key.Key_Left: "left",
    Qt.Key.Key_Right: "right",
}
_INVITATION = phrase("Point at any square to see what feeds it.")
_LEGEND = phrase("Blue ink spoke for the answer, orange ink against it.")
_LINKS_REST = 250
"""milliseconds between two choices of the strongest links: to paint them takes longer than all maps together"""
_LONGEST_RANGE = ", −88.8 … 88.8"


class NetworkPicture(QWidget):
    """Columns of pictures and units with links between them; a unit can be pointed at, chosen, reached by keys."""

    pointed = Signal(object)
    """the Spot under the pointer or the keyboard's; None when there is none any more"""
    chosen = Signal(object)
    """the Spot that was clicked, tapped or entered"""
    arranged = Signal()
    """everything has got its place, or another one"""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._columns: tuple[Column, ...] = ()
        self._shown: tuple[Shown, ...] = ()
        self._layout = Layout((), ())
        self._tiles: list[QImage | None] = []
        self._links: list[list[Curve]] = []
        self._headings: QPixmap | None = None
        self._background: QPixmap | None = None
        self._links_are_old = False
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(_LINKS_REST)
        self._rest.timeout.connect(self._rested)
        self._spot: Spot | None = None
        self._lit: Spot | None = None
        self._overlay: NDArray[np.float32] | None = None
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)  # else the card below is painted each time, too
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        say(self.setAccessibleName, "The network")
        say(self.setAccessibleDescription, _INVITATION)

    def set_columns(self, columns: Sequence[Column]) -> None:
        """Another network: its columns from left to right."""
        if tuple(columns) == self._columns:
            return
        self._columns, self._shown = tuple(columns), ()
        self._spot = self._lit = None
        self._arrange()

    def draw(self, shown: Sequence[Shown]) -> None:
        """What each column shows now."""
        if len(shown) != len(self._columns):
            return
        self._shown = tuple(shown)
        self._refresh()

    def set_overlay(self, signed: NDArray[np.float32] | None) -> None:
        """A signed picture to lay over the first column, -1 to 1; None for none."""
        self._overlay = signed
        update_in_turn(self)

    def light(self, spot: Spot | None) -> None:
        """The unit that stays lit while none is pointed at."""
        if spot != self._lit:
            self._lit = spot
            update_in_turn(self)

    def columns(self) -> tuple[Column, ...]:
        """The columns from left to right."""
        return self._columns

    def layout_now(self) -> Layout:
        """Where everything lies."""
        return self._layout

    def spot(self) -> Spot | None:
        """The unit that is pointed at, by pointer or keys."""
        return self._spot

    def sizeHint(self) -> QSize:
        return QSize(1216, 570)

    def minimumSizeHint(self) -> QSize:
        return QSize(300, 360)

    # What is seen

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        if self._background is None:
            self._background = self._painted_background()
        painter.drawPixmap(0, 0, self._background)
        if not self._shown:
            return
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_columns(painter)
        self._paint_lit(painter)
        self._paint_hint(painter)

    def resizeEvent(self, _event: QResizeEvent) -> None:
        self._arrange()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.PaletteChange:
            self._refresh(afresh=True)
        elif event.type() == QEvent.Type.FontChange:
            self._arrange()
        super().changeEvent(event)

    def _arrange(self) -> None:
        area = Rect(1, 0, self.width() - 2, self.height() - 6)  # room for frames
        self._layout = arrange(self._columns, area, self._measure, _LONGEST_RANGE, head=scaled(44))
        self._refresh(afresh=True)
        self.arranged.emit()

    def _measure(self, text: str, title: bool) -> float:
        return QFontMetricsF(font(self._title_size(), 600) if title else font(12, tabular=True)).horizontalAdvance(
            tr(text)
        )

    def _title_size(self) -> int:
        return 15 if self.width() >= 900 else 13

    def _refresh(self, afresh: bool = False) -> None:
        """Makes the pictures of the moment."""
        theme, layout = theme_of(self), self._layout
        self._tiles = [paint.tiles(p, s, theme) for p, s in zip(layout.columns, self._shown, strict=False)]
        if afresh:
            self._headings = None
        if afresh or not self._rest.isActive():
            self._choose_links()
        else:
            self._links_are_old = True
        update_in_turn(self)

    def _choose_links(self) -> None:
        """Chooses the links of those columns of which only the strongest are drawn."""
        layout = self._layout
        self._links = [
            [] if is_fixed(layout, i) else curves(layout, i, shown.strengths) for i, shown in enumerate(self._shown)
        ]
        self._background, self._links_are_old = None, False
        if self.isVisible():
            self._rest.start()

    def _rested(self) -> None:
        if self._links_are_old:
            self._choose_links()
            self.update()

    def _painted_background(self) -> QPixmap:
        """All links, and the headings."""
        self._headings = self._headings or self._painted_headings()
        background = QPixmap(self._headings)
        with QPainter(background) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            for links in self._links:
                paint.draw_links(painter, links, theme_of(self))
        return background

    def _painted_headings(self) -> QPixmap:
        """What does not change with the drawing: most links, frames, and the headings."""
        theme = theme_of(self)
        background = blank_pixmap(self.size(), self.devicePixelRatioF(), theme.card)
        with QPainter(background) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            for i in range(len(self._columns)):
                if is_fixed(self._layout, i):
                    paint.draw_links(painter, curves(self._layout, i), theme)
            for placed in self._layout.columns:
                if placed.column.framed:
                    paint.draw_frames(painter, placed, theme)
            paint.draw_headings(painter, self._layout, self._title_size(), theme)
        return background

    def _paint_columns(self, painter: QPainter) -> None:
        theme = theme_of(self)
        for placed, shown, image in zip(self._layout.columns, self._shown, self._tiles, strict=True):
            if not placed.places:  # there was no room
                continue
            if placed.column.kind == "answer":
                paint.draw_answers(painter, placed, shown, theme)
            elif image is not None:
                paint.draw_tiles(painter, placed, image)
                paint.draw_dead(painter, placed, shown, theme)
        self._paint_overlay(painter)
        paint.draw_ranges(painter, self._layout, [s.range for s in self._shown], theme)

    def _paint_overlay(self, painter: QPainter) -> None:
        if self._overlay is None or not self._layout.columns[0].places:
            return
        paint.draw_signed(painter, self._layout.columns[0].places[0], self._overlay, theme_of(self))

    def _paint_lit(self, painter: QPainter) -> None:
        spot = self._spot or self._lit
        if spot is None or not self._there(spot):
            return
        kernel = kernel_of(self._columns, spot)
        via = self._layout.columns[kernel[0]] if kernel else None
        through = via.places[kernel[1]] if kernel and via and via.places else None
        patches = [p for p in feeders(self._columns, spot) if self._layout.columns[p.column].places]
        theme, shown = theme_of(self), self._shown[spot.column]
        paint.draw_lit(painter, self._layout, spot, patches, through, shown, theme)

    def _there(self, spot: Spot) -> bool:
        columns = self._layout.columns
        return spot.column < len(columns) and spot.item < len(columns[spot.column].places)

    def _paint_hint(self, painter: QPainter) -> None:
        theme = theme_of(self)
        painter.setPen(QColor(theme.muted))
        painter.setFont(font(12, tabular=True))
        painter.drawText(self.hint_rect(), Qt.AlignmentFlag.AlignBottom | Qt.TextFlag.TextWordWrap, tr(self.hint()))

    def hint_rect(self) -> QRectF:
        """Where the sentence at the bottom left stands."""
        columns = self._layout.columns
        width = columns[1].left - 8 if len(columns) > 1 and columns[1].places else self.width() / 3
        return QRectF(0, self.height() - scaled(64), min(max(width, 96), scaled(150)), scaled(62))

    def hint(self) -> str:
        """What is pointed at, in words, or the invitation to point."""
        if self._spot is None or not self._there(self._spot) or not self._shown:
            return _INVITATION if self._overlay is None else _LEGEND
        return describe(self._columns[self._spot.column], self._spot, self._shown[self._spot.column])

    # Pointing and choosing

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._point(self._spot_at(event.position()))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() != Qt.MouseButton.LeftButton:
            return
        self._point(self._spot_at(event.position()))
        if self._spot is not None:
            self.chosen.emit(self._spot)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.device().type() == QInputDevice.DeviceType.TouchScreen:
            self._point(None)  # a finger that has left points at nothing

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._rest.stop()
        self._point(None)

    def enterEvent(self, event: QEnterEvent) -> None:
        self._point(self._spot_at(event.position()))

    def leaveEvent(self, _event: QEvent) -> None:
        self._point(None)

    def _spot_at(self, position: QPointF) -> Spot | None:
        return self._layout.at(position.x(), position.y())

    def _point(self, spot: Spot | None) -> None:
        if spot == self._spot:
            return
        self._spot = spot
        say(self.setAccessibleDescription, self.hint())
        self.pointed.emit(spot)
        self.update()

    # Keys

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = event.key()
        if key in DIRECTIONS and self._spot is not None:
            self._point(moved(self._columns, self._layout, self._spot, DIRECTIONS[key]))
        elif key in DIRECTIONS:
            self._turn_to(0, 1)
        elif key in (Qt.Key.Key_PageDown, Qt.Key.Key_PageUp):
            self._step_column(1 if key == Qt.Key.Key_PageDown else -1)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self._spot is not None:
            self.chosen.emit(self._spot)
        else:
            event.ignore()

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Tab goes from column to column, then on to the next widget."""
        return self._step_column(1 if forward else -1) or super().focusNextPrevChild(forward)

    def focusInEvent(self, event: QFocusEvent) -> None:
        if event.reason() == Qt.FocusReason.TabFocusReason:
            self._turn_to(0, 1)
        elif event.reason() == Qt.FocusReason.BacktabFocusReason:
            self._turn_to(len(self._columns) - 1, -1)
        super().focusInEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        self._point(None)
        super().focusOutEvent(event)

    def _step_column(self, by: int) -> bool:
        return self._turn_to(self._spot.column + by if self._spot else 0, by)

    def _turn_to(self, column: int, by: int) -> bool:
        """Points at the middle of the next column that is there; False if there is none."""
        while 0 <= column < len(self._columns):
            if self._layout.columns[column].places:
                middle = self._columns[column].side // 2
                self._point(Spot(column, 0, middle, middle))
                return True
            column += by
        return False


def describe(column: Column, spot: Spot, shown: Shown) -> str:
    """A unit in words: which one it is, and what it says."""
    value = shown.values[(spot.item, spot.row, spot.across)[: shown.values.ndim]]
    name, is_known = phrase(column.name), shown.live or column.kind == "kernel"
    says = percent if column.kind == "answer" else number
    said = says(float(value)) if is_known else phrase("no drawing yet")
    if column.kind == "answer":
        return phrase("{name} {n}: {said}", name=name, n=spot.item, said=said)
    which = phrase("{name} {n}", name=name, n=spot.item + 1) if column.count > 1 else name
    if column.side == 1:
        return phrase("{which}: {said}", which=which, said=said)
    where = phrase("row {row}, column {column}", row=spot.row + 1, column=spot.across + 1)
    return phrase("{which},\n{where}: {said}", which=which, where=where, said=said)
