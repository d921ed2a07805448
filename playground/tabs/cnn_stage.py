"""The inside of the CNN: its flow as one picture, and the numbers inside one unit."""

from typing import Literal

import numpy as np
from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QHideEvent, QIcon, QKeyEvent, QResizeEvent, QShowEvent

from playground.learners.cnn import CnnAnswer, CnnSnapshot
from playground.tabs.cnn_flow import Role, columns_of, roles_of, shown_of
from playground.tabs.cnn_inside import explain
from playground.tabs.stage import Stage
from playground.widgets.buttons import Button
from playground.widgets.look import BODY, INSIDE, font, scaled
from playground.widgets.network import DIRECTIONS, NetworkPicture
from playground.widgets.network_layout import Spot
from playground.widgets.network_links import moved
from playground.widgets.unit import HEIGHT, UnitCard
from playground.widgets.unit_parts import Explanation

_POSITION = 250
"""milliseconds for which the sliding window stays where it is"""
_REST = 9
"""So many positions long the window rests where somebody placed it."""
_ROOMY = (900, 680)
"""From this size in pixels on, network and numbers are shown at once."""


class CnnStage(Stage):
    """The network as one picture of its flow; a click on any unit of it opens the card with its numbers.

    Two cards: the network's, and "Inside one unit", below it where there is room, otherwise in the network's place.
    """

    where_toggled = Signal(bool)
    """whether "where it looked" is wanted over the drawing"""
    _retyped = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._snapshot: CnnSnapshot | None = None
        self._answer: CnnAnswer | None = None
        self._roles: tuple[Role, ...] = ()
        self._spot: Spot | None = None
        self._page: int | None = None
        self._sliding = True
        self._rest = 0
        self._roomy: bool | None = None
        self._greeting: Literal["due", "open", "done"] = "due"
        self.network, self.inside = NetworkPicture(), UnitCard()
        self.where = Button("Where it looked", "eye")
        self.where.setCheckable(True)
        self.where.setParent(self.network)
        self._clock = QTimer(self)
        self._clock.setInterval(_POSITION)
        self._place()
        self._wire()

    def _place(self) -> None:
        self.card.add(self.network, 1)
        self.rows.addWidget(self.inside)
        self.inside.hide()

    def _wire(self) -> None:
        self._clock.timeout.connect(self.slide)
        self.network.chosen.connect(self.open)
        self.network.pointed.connect(self._follow)
        self.network.arranged.connect(self._place_where)
        self._retyped.connect(self._place_where, Qt.ConnectionType.QueuedConnection)  # when the button has its new word
        self.where.toggled.connect(self._show_where)
        self.inside.closed.connect(self.close_inside)
        self.inside.sliding_toggled.connect(self.set_sliding)
        self.inside.paged.connect(self._turn_page)
        self.inside.view.placed.connect(self._place_window)

    # What is shown

    def draw(self, snapshot: CnnSnapshot, answer: CnnAnswer | None) -> None:
        """Shows a network and what it makes of the present drawing; with no answer the maps are blank."""
        was_blank = self._answer is None
        self._snapshot, self._answer = snapshot, answer
        roles = roles_of(snapshot)
        columns = columns_of(snapshot)
        self.network.set_columns(columns)
        if roles != self._roles or (self._spot and not self._is_there(self._spot)):
            self._roles = roles
            self.close_inside()
        self.network.draw(shown_of(snapshot, answer))
        self.network.light(self._spot)
        self._show_where(self.where.isChecked(), tell=False)
        self._greet()
        if not self._clock.isActive() or was_blank != (answer is None):
            self._explain()
        elif self._clock.remainingTime() < _POSITION // 3:  # one picture for both: the new numbers, the next position
            self._clock.start()
            self.slide()

    def open(self, spot: Spot) -> None:
        """Opens the card for a unit; of a kernel, or of a pixel of the drawing, for the map it belongs to."""
        self._greeting = "done"
        unit = self._computed(spot)
        if unit is None:
            return
        if self._spot is None or (unit.column, unit.item) != (self._spot.column, self._spot.item):
            self._page = None
        self._spot, self._rest = unit, _REST // 3
        had_focus = self.network.hasFocus()
        self._arrange()
        self.inside.show()
        if had_focus and not self._roomy:
            self.inside.setFocus(Qt.FocusReason.OtherFocusReason)
        self._show_unit()
        self._run_clock()

    def close_inside(self) -> None:
        """Closes the card and goes back to the whole network."""
        self._greeting = "done" if self._spot is not None else self._greeting
        had_focus = self.inside.isAncestorOf(self.focusWidget()) if self.focusWidget() else False
        self._spot = self._page = None
        self.inside.hide()
        self.card.show()
        self.network.light(None)
        self._run_clock()
        if had_focus:
            self.network.setFocus(Qt.FocusReason.OtherFocusReason)

    def spot(self) -> Spot | None:
        """The unit whose numbers are shown."""
        return self._spot

    def set_sliding(self, sliding: bool) -> None:
        """Lets the window slide by itself, or holds it."""
        self._sliding = sliding
        self._show_unit()
        self._run_clock()

    def is_sliding(self) -> bool:
        """Whether the window moves by itself now: only while its card can be seen."""
        return self._clock.isActive()

    def slide(self) -> None:
        """Moves the window on by one, unless it rests; after a row to the next, after the last to the first."""
        self._rest -= 1
        if self._spot is None or not self._can_slide() or self._rest >= 0:
            self._explain()
            return
        side = self.network.columns()[self._spot.column].side
        place = (self._spot.row * side + self._spot.across + 1) % (side * side)
        self._spot = self._spot._replace(row=place // side, across=place % side)
        self._show_unit()

    # The unit

    def _greet(self) -> None:
        """Where there is room, the window begins to slide over the first drawing without being asked."""
        column = next((i for i, role in enumerate(self._roles) if role == Role("maps", 0)), None)
        if self._greeting == "due" and self._roomy and self._answer is not None and column is not None:
            strongest = int(np.argmax(self._answer.convolutions[0].maps.mean(axis=(1, 2))))
            self.open(Spot(column, strongest, *self._middle(column)))
            self._greeting = "open"

    def _computed(self, spot: Spot) -> Spot | None:
        """The unit that is meant by a spot: for what is not computed, the one that begins with it."""
        if spot.column >= len(self._roles):
            return None
        match self._roles[spot.column].part:
            case "kernels":
                return Spot(spot.column + 1, spot.item, *self._middle(spot.column + 1))
            case "pictures":
                return Spot(spot.column + 1, spot.item)
            case "image":
                return self._looking_at(spot)
            case _:
                return spot

    def _looking_at(self, spot: Spot) -> Spot | None:
        """The unit of a first map whose window lies around a pixel of the drawing."""
        column = next((i for i, role in enumerate(self._roles) if role == Role("maps", 0)), None)
        if column is None:
            return None
        same = self._spot is not None and self._spot.column == column
        last = self.network.columns()[column].side - 1
        row, across = (min(max(place - 2, 0), last) for place in (spot.row, spot.across))
        return Spot(column, self._spot.item if same and self._spot else 0, row, across)

    def _middle(self, column: int) -> tuple[int, int]:
        half = self.network.columns()[column].side // 2
        return half, half

    def _is_there(self, spot: Spot) -> bool:
        columns = self.network.columns()
        return (
            spot.column < len(columns)
            and spot.item < columns[spot.column].count
            and max(spot.row, spot.across) < columns[spot.column].side
        )

    def _can_slide(self) -> bool:
        return self._spot is not None and self.network.columns()[self._spot.column].side > 1

    def _same_map(self, spot: Spot) -> bool:
        unit = self._computed(spot)
        return unit is not None and self._spot is not None and unit[:2] == self._spot[:2]

    def _follow(self, spot: Spot | None) -> None:
        """Pointing within the map that is open, or at the drawing it looks at, moves the window there."""
        if spot is not None and self._spot is not None and self._can_slide() and self._same_map(spot):
            self._spot = self._computed(spot)
            self._rest = _REST
            self._show_unit()

    def _place_window(self, row: int, across: int) -> None:
        if self._spot is not None and self._is_there(self._spot._replace(row=row, across=across)):
            self._spot = self._spot._replace(row=row, across=across)
            self._rest = _REST
            self._show_unit()

    def _turn_page(self, by: int) -> None:
        explanation = self._explanation()
        if explanation is not None and explanation.pages:
            self._page = (explanation.page + by) % len(explanation.pages)
            self._show_unit()

    def _explanation(self) -> Explanation | None:
        if self._spot is None or self._snapshot is None or self._answer is None:
            return None
        top = 5 if self._roomy else 10
        return explain(self._snapshot, self._answer, self._roles[self._spot.column], self._spot, self._page, top)

    def _show_unit(self) -> None:
        self.network.light(self._spot)
        self._explain()

    def _explain(self) -> None:
        if self._spot is not None and self.inside.isVisibleTo(self):
            self.inside.set_sliding(self._sliding, self._can_slide())
            self.inside.set_explanation(self._explanation())

    # Where it looked

    def _show_where(self, wanted: bool, tell: bool = True) -> None:
        where = self._answer.where if wanted and self._answer is not None else None
        self.network.set_overlay(where)
        if tell:
            self.where_toggled.emit(wanted)

    def _place_where(self) -> None:
        """Just below the drawing where it is not wider than that, else above the sentence at the bottom left."""
        narrow = self.network.width() < _ROOMY[0]
        self.where.setIcon(QIcon()) if narrow else self.where.set_icon("eye")
        self.where.setFont(font(13 if narrow else BODY))
        self.where.adjustSize()
        drawing = next((p for placed in self.network.layout_now().columns[:1] for p in placed.places), None)
        top = self.network.hint_rect().top() - self.where.height() - INSIDE
        if drawing is not None and self.where.width() <= drawing.width + 2 * INSIDE:
            top = min(drawing.bottom + INSIDE, top)
        self.where.move(0, int(top))

    # Room and time

    def _arrange(self) -> None:
        roomy = self.width() >= _ROOMY[0] and self.height() >= _ROOMY[1]
        if roomy != self._roomy:
            self._roomy = roomy
            self.inside.set_compact(not roomy)
            self.inside.setMinimumHeight(scaled(HEIGHT) if roomy else 0)
            self.inside.setMaximumHeight(scaled(HEIGHT) if roomy else 16777215)
            if not roomy and self._greeting == "open":  # nobody asked for it to take the network's place
                self.close_inside()
        self.card.setVisible(roomy or self._spot is None)

    def _run_clock(self) -> None:
        runs = self._sliding and self._can_slide() and self.isVisible() and self.inside.isVisible()
        if runs and not self._clock.isActive():
            self._clock.start()
        elif not runs:
            self._clock.stop()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._run_clock()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._run_clock()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._roomy = None
            self._arrange()
            self._retyped.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        direction = DIRECTIONS.get(event.key())
        if self._spot is None:
            super().keyPressEvent(event)
        elif event.key() == Qt.Key.Key_Escape:
            self.close_inside()
        elif direction is not None:
            self.open(moved(self.network.columns(), self.network.layout_now(), self._spot, direction))
        else:
            super().keyPressEvent(event)
