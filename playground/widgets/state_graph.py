"""A hidden Markov model as a graph: circles are states, arrows say where it goes next, bars say what it shows."""

from collections.abc import Collection, Iterator

from PySide6.QtCore import QPointF, QRectF, QSize, QSizeF, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from playground.phrases import joined, phrase, sentence
from playground.widgets import state_graph_paint as paint
from playground.widgets.look import BODY, Theme, font, scaled, theme_of
from playground.widgets.picture import draw_frame
from playground.widgets.pointed import FAR, PointedPicture
from playground.widgets.row_editor import RowEditor
from playground.widgets.speech import said, say, tr
from playground.widgets.state_graph_layout import GraphLayout
from playground.widgets.state_graph_parts import Chain, Floats, Part, figure
from playground.widgets.text_fit import write

HINT = phrase("Click an arrow or a bar to change it")
UNSEEN = phrase("This is all an observer sees: the states stay hidden")
_CROWDED = 4  # states from which on only the arrows of one state have figures
_LITTLE = 0.005  # a probability that has no figure by itself
_ON: dict[int, int] = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1, Qt.Key.Key_Home: -FAR, Qt.Key.Key_End: FAR}
_STATES: dict[int, int] = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
_OPENS = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class StateGraph(PointedPicture[Part]):
    """Every arrow, bar and start can be clicked and changed; a row always sums to 1.

    Left and Right walk through what belongs to a state, Up and Down go from state to state, Enter changes.
    """

    keys = (*_ON, *_STATES, *_OPENS)
    edited = Signal(str, int, object)
    """the visitor changed "start", "transition" or "emission": which row (of the start 0), and all of it, float64"""

    def __init__(self, name: str = phrase("The model: states, where they lead, and what they show")) -> None:
        super().__init__(name)
        self._chain: Chain | None = None
        self._layout: GraphLayout | None = None
        self._has_bars, self._is_hidden, self._can_edit = True, False, True
        self._lit: frozenset[Part] = frozenset()
        self._at: tuple[int, int | None, int | None] | None = None  # the state now, the one before, the symbol shown
        self._edits: Part | None = None
        self._anchor = QWidget(self)
        self._anchor.hide()
        self.editor = RowEditor(self._anchor)
        self.editor.edited.connect(self._take)
        self.editor.closed.connect(self._closed)
        self._say()

    # What it shows.

    def set_chain(self, chain: Chain) -> None:
        """Shows a model; an open editor follows, and closes where its row is no more."""
        before, self._chain = self._chain, chain
        if before is None or (len(before.states), before.symbols) != (len(chain.states), chain.symbols):
            self._layout, self._pointed = None, None
            self._lit, self._at = frozenset(), None
            self.editor.close_panel()
        if self._edits is not None:
            self.editor.set_row(chain.row(self._edits))
        self._say()
        self._repaint()

    def chain(self) -> Chain | None:
        """The model that is shown."""
        return self._chain

    def set_bars(self, bars: bool) -> None:
        """Whether what states show has its place beside them."""
        if bars != self._has_bars:
            self._has_bars = bars
            self._rearrange()

    def set_editable(self, editable: bool) -> None:
        """Whether a click changes something."""
        self._can_edit = editable
        self._say()
        self.update()

    def set_hidden(self, hidden: bool) -> None:
        """Shows only what an observer sees: symbols, and no states."""
        if hidden != self._is_hidden:
            self._is_hidden = hidden
            self.editor.close_panel()
            self._point_at(None)
            self._say()
            self._repaint()

    def set_brought_out(self, parts: Collection[Part]) -> None:
        """Lights the parts that a sum has to do with."""
        if frozenset(parts) != self._lit:
            self._lit = frozenset(parts)
            self._repaint()

    def set_at(self, state: int | None, symbol: int | None = None, before: int | None = None) -> None:
        """Lights where it is now, the way it came from `before`, and the symbol that it shows; None for nothing.

        Nor is there anything to light where the model that is shown has no such state or symbol: it may be behind.
        """
        at = None if state is None or not self._has(state, symbol, before) else (state, before, symbol)
        if at != self._at:
            self._at = at
            self._say()
            self._repaint()

    def _has(self, state: int, symbol: int | None, before: int | None) -> bool:
        chain = self._chain
        return chain is not None and max(state, before or 0) < len(chain.states) and (symbol or 0) < len(chain.symbols)

    def brought_out(self) -> frozenset[Part]:
        """What is lit, by a sum or by where it is now."""
        if self._at is None or self._is_hidden:
            return self._lit
        state, before, symbol = self._at
        way = {Part("start", 0, state) if before is None else Part("transition", before, state)}
        return self._lit | way | (set() if symbol is None else {Part("emission", state, symbol)})

    def readout(self) -> str:
        """The line below."""
        if self._is_hidden:
            return UNSEEN
        part = self._edits or self._pointed
        if part is not None and self._chain is not None:
            return self._chain.says(part)
        return HINT if self._can_edit else ""

    def layout_now(self) -> GraphLayout | None:
        """Where everything lies; None while there is no model."""
        if self._layout is None and self._chain is not None:
            size = QSizeF(self.size())
            self._layout = GraphLayout.of(len(self._chain.states), self._symbols(), size, self._has_bars)
        return self._layout

    # Pointing and changing.

    def spot_at(self, position: QPointF) -> Part | None:
        layout = self.layout_now()
        return None if layout is None or self._is_hidden else layout.part_at(position)

    def _click(self, spot: Part) -> None:
        self.edit(spot)

    def edit(self, part: Part) -> None:
        """Opens the editor beside a part; a circle has none."""
        layout, chain = self.layout_now(), self._chain
        if layout is None or chain is None or part.kind == "state" or not self._can_edit:
            return
        at, reach = layout.label(part).toPoint(), scaled(10)
        self._anchor.setGeometry(at.x() - reach, at.y() - reach, 2 * reach, 2 * reach)
        self._edits = part
        self.editor.open_row(chain.title(part), chain.row(part), part.column)
        self.update()

    def _take(self, row: Floats) -> None:
        part = self._edits
        if part is None or self._chain is None:
            return
        self._chain = self._chain.with_row(part.kind, part.row, row)
        self._say()
        self._repaint()
        self.edited.emit(part.kind, part.row, row)

    def _closed(self) -> None:
        self._edits = None
        self.update()

    def _walk(self, key: int) -> bool:
        chain = self._chain
        if chain is None or self._is_hidden:
            return False
        if key in _OPENS:
            if self._pointed is not None:
                self.edit(self._pointed)
            return self._pointed is not None
        self._point_at(self._next(chain, key))
        return True

    def _next(self, chain: Chain, key: int) -> Part:
        if self._pointed is None:
            return chain.parts(0)[0]
        state = self._pointed.column if self._pointed.kind == "start" else self._pointed.row
        parts = chain.parts(state)
        at = parts.index(self._pointed) if self._pointed in parts else 0
        if key in _STATES:
            other = min(max(state + _STATES[key], 0), len(chain.states) - 1)
            return chain.parts(other)[at]
        return parts[min(max(at + _ON[key], 0), len(parts) - 1)]

    def _follow(self) -> None:
        self._say()
        self.update()

    # Looks.

    def sizeHint(self) -> QSize:
        return QSize(scaled(560), scaled(400))

    def minimumSizeHint(self) -> QSize:
        return QSize(scaled(240), scaled(120))

    def _rearrange(self) -> None:
        self._layout = None
        super()._rearrange()

    def paintEvent(self, _event: QPaintEvent) -> None:
        theme, painter, layout = theme_of(self), QPainter(self), self.layout_now()
        painter.drawPixmap(0, 0, self._still())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if layout is not None and self._chain is not None:
            if not self._is_hidden:
                self._paint_pointed(painter, layout, self._chain, theme)
            told = self._edits or self._pointed
            if not layout.readout.isEmpty():
                write(painter, layout.readout, tr(self.readout()), font(BODY), theme.text if told else theme.muted)
        self._paint_ring(painter, QRectF(self.rect()).adjusted(2, 2, -2, -2))
        painter.end()

    def _paint_still(self, painter: QPainter, theme: Theme) -> None:
        layout, chain = self.layout_now(), self._chain
        if layout is None or chain is None:
            return
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_arrows(painter, layout, chain, theme)
        for state, name in enumerate(chain.states):
            if self._is_hidden:
                paint.draw_veil(painter, layout.circle(state), theme)
            else:
                self._paint_state(painter, layout, chain, state, name, theme)
        if self._at is not None and self._at[2] is not None:
            paint.draw_chip(painter, layout.middle, tr(chain.symbols[self._at[2]]), layout.radius, theme)

    def _paint_state(
        self, painter: QPainter, layout: GraphLayout, chain: Chain, state: int, name: str, theme: Theme
    ) -> None:
        is_now = self._at is not None and self._at[0] == state
        paint.draw_circle(painter, layout.circle(state), tr(name), state, theme, is_now)
        lit = [part.column for part in self.brought_out() if part.kind == "emission" and part.row == state]
        if layout.panels[state].isEmpty():
            for symbol in lit:
                self._paint_shown(painter, layout, chain, Part("emission", state, symbol), theme)
        else:
            draw = paint.draw_rows if layout.has_rows else paint.draw_columns
            draw(painter, layout, chain, state, lit, theme)

    def _paint_shown(self, painter: QPainter, layout: GraphLayout, chain: Chain, part: Part, theme: Theme) -> None:
        """How likely a state shows something, below its circle: where there are no bars, only what is lit."""
        at = layout.circle(part.row)
        below = QPointF(at.center().x(), at.bottom() + scaled(12))
        words = f"{tr(chain.symbols[part.column])}: {figure(chain.value(part))}"
        paint.draw_label(painter, below, words, theme.machine, theme, bold=True)

    def _paint_arrows(self, painter: QPainter, layout: GraphLayout, chain: Chain, theme: Theme) -> None:
        """The lit ones last, and figures above all lines."""
        lit = self.brought_out()
        lines = sorted(_lines(chain), key=lambda part: part in lit)
        for part in lines:
            is_lit = part in lit
            p = 0.0 if self._is_hidden else chain.value(part)
            paint.draw_arrow(painter, layout.path(part), p, theme.machine if is_lit else theme.muted, is_lit)
        if self._is_hidden:
            return
        for part in lines:
            is_lit, p = part in lit, chain.value(part)
            if is_lit or (len(chain.states) < _CROWDED and p >= _LITTLE):
                colour = theme.machine if is_lit else theme.text
                paint.draw_label(painter, layout.label(part), figure(p), colour, theme, is_lit)

    def _paint_pointed(self, painter: QPainter, layout: GraphLayout, chain: Chain, theme: Theme) -> None:
        """The row of what is pointed at with its figures, and itself in the visitor's colour."""
        part = self._edits or self._pointed
        if part is None:
            return
        for each in self._row_of(chain, part):
            colour = theme.you if each == part else theme.machine
            paint.draw_arrow(painter, layout.path(each), chain.value(each), colour, lit=True)
        for each in self._row_of(chain, part):
            colour = theme.you_text if each == part else theme.machine
            paint.draw_label(painter, layout.label(each), figure(chain.value(each)), colour, theme, bold=True)
        if part.kind == "emission":
            draw_frame(painter, layout.bar(part.row, part.column), theme.you, 2.0)

    def _row_of(self, chain: Chain, part: Part) -> list[Part]:
        """The arrows that share a sum of 1 with this one."""
        if part.kind == "emission":
            return []
        if part.kind == "start":
            return [Part("start", 0, state) for state in range(len(chain.states))]
        return [Part("transition", part.row, other) for other in range(len(chain.states))]

    def _say(self) -> None:
        told = self.readout()
        if self._at is not None and self._chain is not None:
            told = joined((sentence(told), *self._moment(self._chain, *self._at)))
        if told != said(self, "setAccessibleDescription"):
            say(self.setAccessibleDescription, told)

    def _moment(self, chain: Chain, state: int, _before: int | None, symbol: int | None) -> Iterator[str]:
        """Where it is now and what it shows, in sentences."""
        if not self._is_hidden:
            yield phrase("It is in {state}.", state=chain.states[state])
        if symbol is not None:
            yield phrase("It shows {symbol}.", symbol=chain.symbols[symbol])

    def _symbols(self) -> tuple[str, ...]:
        """As they are written in the language of the moment."""
        return tuple(map(tr, self._chain.symbols)) if self._chain is not None else ()


def _lines(chain: Chain) -> list[Part]:
    """All arrows."""
    states = range(len(chain.states))
    starts = [Part("start", 0, state) for state in states]
    return [*starts, *(Part("transition", i, j) for i in states for j in states)]
