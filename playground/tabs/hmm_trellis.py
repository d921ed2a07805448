"""The trellis with its controls: which pass, stepping through it, the sum of a cell, and what the sum uses lit."""

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QFontMetrics, QHideEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from playground.phrases import phrase
from playground.widgets.buttons import DropDown, IconButton
from playground.widgets.card import RoomyWords, words
from playground.widgets.fitting import Fitting
from playground.widgets.look import BODY, INSIDE, control, font, scaled
from playground.widgets.nesting import nest
from playground.widgets.numbers import count
from playground.widgets.segments import Segments
from playground.widgets.speech import say
from playground.widgets.state_graph import StateGraph
from playground.widgets.trellis import Trellis
from playground.widgets.trellis_parts import PASSES, Pass, Passes
from playground.widgets.trellis_sums import sum_of

PACE = 700  # milliseconds from column to column
_PLAY, _PAUSE = phrase("Play the pass"), phrase("Pause the pass")
_TITLES = (phrase("Forward"), phrase("Backward"), phrase("Viterbi"), phrase("Posterior"))  # of PASSES
_GRAPH, _BARS = 105, 250  # pixels that the graph needs to be of use, and to have bars
_NARROW = 420  # pixels, below which a list takes the place of a switch


class TrellisPage(Fitting):
    """A pass over observations, column by column or all at once."""

    stepped = Signal()
    """another column, another pass, or another cell is in question"""

    def __init__(self) -> None:
        super().__init__()
        self.which, self.which_narrow = Segments(_TITLES), DropDown(_TITLES)
        self.trellis = Trellis()
        for choice in (self.which, self.which_narrow):
            say(choice.setAccessibleName, "Which pass")
            choice.chosen.connect(self.choose)
        self.graph = StateGraph(phrase("The model, with what the sum uses lit"))
        self.graph.set_editable(False)
        self.graph.setMinimumSize(1, 1)
        self.back = IconButton("One column back", "skip-back-fill")
        self.step = IconButton("One column on", "step")
        self.play = IconButton(_PLAY, "play")
        self.all = IconButton("All columns at once", "fast-forward-fill")
        self.where, self.sum, self.note = words("", "muted"), RoomyWords(least=2), words("", "muted")
        self._pace = QTimer(self)
        self._pace.setInterval(PACE)
        self._lay_out()
        self._wire()

    # What it shows.

    def set_passes(self, passes: Passes | None) -> None:
        """Shows these passes from where they were seen last."""
        if passes is not None:
            self.graph.set_chain(passes.chain)
        self.trellis.set_passes(passes)
        self._fit()

    def pass_(self) -> Pass:
        """Which of the passes is shown."""
        return next(each for each in PASSES if each == self.which.choice())

    def is_running(self) -> bool:
        """Whether it goes on by itself."""
        return self._pace.isActive()

    # Stepping.

    def go(self, columns: int) -> None:
        """So many columns on, in the direction of the pass; from the beginning if all were shown."""
        passes = self.trellis.passes()
        if passes is None:
            return
        order, at = passes.order(self.pass_()), self.trellis.at()
        beginning = 0 if columns > 0 else len(order) - 2
        place = beginning if at is None else order.index(at) + columns
        self.trellis.set_at(order[min(max(place, 0), len(order) - 1)])
        if place >= len(order) - 1:
            self.run(False)

    def run(self, on: bool) -> None:
        """Step by itself, or stop; from the beginning if it was at the end."""
        passes = self.trellis.passes()
        if on and passes is not None and self.trellis.at() in (None, passes.order(self.pass_())[-1]):
            self.trellis.set_at(passes.order(self.pass_())[0])
        (self._pace.start if on else self._pace.stop)()
        self.play.set_icon("pause" if on else "play")
        for tell in (self.play.setAccessibleName, self.play.setToolTip):
            say(tell, _PAUSE if on else _PLAY)

    def show_all(self) -> None:
        """The whole pass at once."""
        self.run(False)
        self.trellis.set_at(None)

    def choose(self, title: str) -> None:
        """Show another pass, from its beginning if not all of it."""
        at = self.trellis.at()
        for choice in (self.which, self.which_narrow):
            choice.set_choice(title)
        self.run(False)
        self.trellis.set_which(self.pass_())
        if at is not None:
            passes = self.trellis.passes()
            self.trellis.set_at(None if passes is None else passes.order(self.pass_())[0])

    # Words.

    def _tell(self) -> None:
        passes, cell = self.trellis.passes(), self.trellis.cell()
        if passes is None or cell is None:
            for label in (self.where, self.sum, self.note):
                label.setText("")
            self.graph.set_brought_out(())
            return
        told = sum_of(passes, self.pass_(), cell)
        self.sum.setText(told.sum)
        self.note.setText(told.note)
        at = self.trellis.at()
        self.where.setText(_where(at, passes))
        self.graph.set_brought_out(told.parts)
        self.stepped.emit()

    # Places.

    def _lay_out(self) -> None:
        row, column = QHBoxLayout(), QVBoxLayout(self)
        row.addWidget(self.which_narrow, 1)
        for part in (self.back, self.play, self.step, self.all):
            row.addWidget(part)
        row.addWidget(self.where, 1)
        self.where.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        row.setSpacing(INSIDE)
        self.note.setWordWrap(True)
        self.note.setAlignment(Qt.AlignmentFlag.AlignTop)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(INSIDE)
        column.addWidget(self.which)
        nest(column, row)
        column.addWidget(self.graph, 3)
        column.addWidget(self.trellis, 1)
        column.addWidget(self.sum)
        column.addWidget(self.note)

    def _wire(self) -> None:
        self.back.clicked.connect(lambda: self._by_hand(-1))
        self.step.clicked.connect(lambda: self._by_hand(1))
        self.play.clicked.connect(lambda: self.run(not self.is_running()))
        self.all.clicked.connect(self.show_all)
        self._pace.timeout.connect(lambda: self.go(1))
        self.trellis.cell_changed.connect(self._tell)

    def _by_hand(self, columns: int) -> None:
        self.run(False)
        self.go(columns)

    def _fit(self) -> None:
        """The graph shows where there is room left for it, and where there is little the rest takes less."""
        is_narrow = self.width() < scaled(_NARROW)
        self.which_narrow.setVisible(is_narrow)
        for part in (self.which, self.where, self.all):
            part.setVisible(not is_narrow)
        line = QFontMetrics(font(BODY)).lineSpacing()
        controls = self.which.heightForWidth(self.width()) + control() if not is_narrow else control()
        needed = controls + 2 * line + 4 * INSIDE
        self.note.setVisible(self.height() - needed - self.trellis.minimumSizeHint().height() >= 2 * line + INSIDE)
        best = self.trellis.sizeHint().height()
        room = self.height() - needed - best - 2 * line - 2 * INSIDE
        has_graph = room >= scaled(_GRAPH)
        self.graph.setVisible(has_graph)
        self.graph.set_bars(room >= scaled(_BARS))
        self.trellis.setMinimumHeight(best if has_graph else 1)

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self.run(False)


def _where(at: int | None, passes: Passes) -> str:
    """Which of the moments was computed last."""
    if at is None:
        return phrase("all of {n}", n=count(len(passes)))
    return phrase("moment {at} of {n}", at=count(passes.first + at + 1), n=count(len(passes)))
