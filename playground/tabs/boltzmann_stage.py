"""The inside of two small Boltzmann machines: their links and units, both phases of learning, and what they dream."""

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import Signal
from PySide6.QtWidgets import QBoxLayout, QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from playground.data.small_patterns import CELLS, SIDE, Patterns, codes
from playground.learners.boltzmann_shots import BoltzmannAnswer, BoltzmannShot, MachineAnswer, MachineShot
from playground.phrases import joined, phrase
from playground.tabs.boltzmann_dreaming import SIDES, Dreaming, Side
from playground.tabs.views_stage import ViewsStage
from playground.widgets.buttons import Button
from playground.widgets.card import words
from playground.widgets.image_grid import Frame, ImageGrid
from playground.widgets.labels import explain
from playground.widgets.line_chart import Line, LineChart
from playground.widgets.look import GAP, INSIDE
from playground.widgets.matrix_picture import MatrixPicture
from playground.widgets.nesting import nest
from playground.widgets.numbers import count, number, percent
from playground.widgets.pattern_odds import PatternOdds
from playground.widgets.picture import Ramp
from playground.widgets.small_net import NetState, SmallNet, decision, unit_name, unit_sign
from playground.widgets.speech import say

NETWORKS, PATTERNS, PHASES, ENERGY, DREAMS = (
    phrase("Networks"), phrase("Patterns"), phrase("Phases"), phrase("Energy"), phrase("Dreams"),
)  # fmt: skip
NAMES: dict[Side, str] = {"full": phrase("full machine"), "restricted": phrase("RBM")}
SHORT: dict[Side, str] = {"full": phrase("full"), "restricted": phrase("RBM")}
TITLES: dict[Side, tuple[str, ...]] = {
    "full": (phrase("Full Boltzmann machine"), phrase("Full machine"), phrase("Full")),
    "restricted": (phrase("Restricted machine (RBM)"), phrase("Restricted"), phrase("RBM")),
}
DREAMT: dict[Side, str] = {"full": phrase("The full machine dreams"), "restricted": phrase("The RBM dreams")}
SLOWER, FASTER = phrase("Slower"), phrase("Faster")
_FINE, _FRAME = 3, 0.14  # pixels along a cell of a tile, before it is enlarged; of full ink
_GROUP = 3  # whose colour the RBM has; the full machine has the accent
_PHASES: tuple[tuple[str, Ramp], ...] = (
    (phrase("seen"), "activations"), (phrase("dreamt"), "activations"),
    (phrase("difference"), "signed"), (phrase("links"), "signed"),
)  # fmt: skip


class BoltzmannStage(ViewsStage):
    """Two networks side by side, or their phases or dreams; beside them the patterns' odds, and energies."""

    picked = Signal(object)
    """a pattern (16,) that was clicked"""
    other_dreams = Signal()

    def __init__(self, dreaming: Dreaming) -> None:
        self._dreaming = dreaming
        self.nets: dict[Side, SmallNet] = {side: SmallNet(TITLES[side]) for side in SIDES}
        self.odds = PatternOdds(PATTERNS, (NAMES["full"], NAMES["restricted"]), _GROUP)
        self.energy = LineChart(phrase("Energy on the way"), phrase("decisions"), low=None)
        self.free_energy = LineChart(phrase("Free energy of the cells"), phrase("decisions"), low=None)
        self.phases: dict[Side, tuple[MatrixPicture, ...]] = {side: _phase_pictures(side) for side in SIDES}
        self.dreams: dict[Side, ImageGrid] = {side: ImageGrid(DREAMT[side]) for side in SIDES}
        self.strangers: dict[Side, ImageGrid] = {side: ImageGrid(phrase("Favourite inventions")) for side in SIDES}
        self.run, self.one, self.sweep = Button("Dream", "play"), Button("Unit"), Button("Sweep")
        self.shuffle, self.let_go, self.pace = Button("Shuffle"), Button("Let go"), Button(FASTER)
        self._strangers: dict[Side, NDArray[np.uint8]] = {side: np.zeros((0, CELLS), np.uint8) for side in SIDES}
        self._dreamt = dict(self._strangers)
        self._is_fast = False
        super().__init__(
            {NETWORKS: self._networks_page(), PHASES: self._phases_page(), DREAMS: self._dreams_page()},
            {PATTERNS: self.odds, ENERGY: self._energy_page()},
        )
        self._wire()

    # Places.

    def stretch(self, title: str) -> int:
        return 5 if title == PATTERNS else 4

    def _networks_page(self) -> QWidget:
        page, nets = QWidget(), QHBoxLayout()
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        nest(column, nets, 1)
        nest(column, self._buttons())
        nets.setSpacing(GAP)
        for net in self.nets.values():
            nets.addWidget(net, 1)
        return page

    def _buttons(self) -> QBoxLayout:
        """In one row, or in two in a small window."""
        self._rows = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._rows.setSpacing(INSIDE)
        for buttons in ((self.run, self.one, self.sweep), (self.shuffle, self.let_go, self.pace)):
            row = QHBoxLayout()
            row.setSpacing(INSIDE)
            for button in buttons:
                row.addWidget(button, 1)
            nest(self._rows, row, 1)
        explain(self.run, "Dream", "Lets the units of both machines decide, one after the other.")
        explain(self.one, "One unit", "Lets one unit of each machine decide.")
        explain(self.sweep, "One sweep", "Lets all units decide once.")
        explain(self.shuffle, "Shuffle", "Sets all free units by the toss of a coin.")
        explain(self.let_go, "Let go", "Holds no unit any more.")
        explain(self.pace, "Pace of dreams", "Slower: a picture after each unit; faster: after each sweep.")
        return self._rows

    def set_compact(self, compact: bool) -> None:
        directions = QBoxLayout.Direction
        self._rows.setDirection(directions.TopToBottom if compact else directions.LeftToRight)
        super().set_compact(compact)

    def _phases_page(self) -> QWidget:
        page = QWidget()
        grid = QGridLayout(page)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(GAP)
        for row, (side, pictures) in enumerate(self.phases.items()):
            grid.addWidget(words(TITLES[side][0], "label"), 2 * row, 0, 1, len(pictures))
            for column, picture in enumerate(pictures):
                grid.addWidget(picture, 2 * row + 1, column)
            grid.setRowStretch(2 * row + 1, 1)
        return page

    def _dreams_page(self) -> QWidget:
        page, self.again = QWidget(), Button("Other dreams", "dice")
        column, grid, row = QVBoxLayout(page), QGridLayout(), QHBoxLayout()
        column.setContentsMargins(0, 0, 0, 0)
        nest(column, grid, 1)
        nest(column, row)
        row.addWidget(self.again)
        row.addStretch(1)
        grid.setSpacing(GAP)
        for index, side in enumerate(SIDES):
            grid.addWidget(self.dreams[side], 0, index)
            grid.addWidget(self.strangers[side], 1, index)
        grid.setRowStretch(0, 3)
        grid.setRowStretch(1, 2)
        return page

    def _energy_page(self) -> QWidget:
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.energy, 1)
        column.addWidget(self.free_energy, 1)
        return page

    def _wire(self) -> None:
        dreaming = self._dreaming
        self.run.clicked.connect(lambda: self.set_running(not dreaming.is_running()))
        self.one.clicked.connect(lambda: dreaming.decide())
        self.sweep.clicked.connect(dreaming.sweep)
        self.shuffle.clicked.connect(dreaming.shuffle)
        self.let_go.clicked.connect(dreaming.let_go)
        self.again.clicked.connect(dreaming.dream_anew)
        self.pace.clicked.connect(self._change_pace)
        self.view_shown.connect(lambda view: dreaming.want_dreams(view == DREAMS))
        self.odds.picked.connect(lambda row: self.picked.emit(self._shot.patterns.cells[row]))
        for side in SIDES:
            self._wire_side(side)

    def _wire_side(self, side: Side) -> None:
        self.nets[side].picked.connect(lambda unit: self._dreaming.turn(side, unit))
        self.dreams[side].picked.connect(lambda row: self.picked.emit(self._dreamt[side][row]))
        self.strangers[side].picked.connect(lambda row: self.picked.emit(self._strangers[side][row]))

    def set_running(self, on: bool) -> None:
        """Let the machines dream, or stop."""
        self._dreaming.set_running(on)
        self.run.setText(phrase("Stop") if on else phrase("Dream"))
        self.run.set_icon("pause" if on else "play")

    def _change_pace(self) -> None:
        self._is_fast = not self._is_fast
        self._dreaming.set_by_sweeps(self._is_fast)
        self.pace.setText(SLOWER if self._is_fast else FASTER)

    # What is shown.

    def show_shot(self, shot: BoltzmannShot) -> None:
        """A moment of both machines."""
        self._shot = shot
        for side, machine in zip(SIDES, (shot.full, shot.restricted), strict=True):
            learned = phrase("{count} numbers learned", count=count(machine.network.learned))
            self.nets[side].set_weights(machine.network.weights, learned)
            self._show_phases(side, machine)
        cells = shot.patterns.cells.reshape(-1, SIDE, SIDE)
        self.odds.set_patterns(cells, np.stack([shot.full.odds, shot.restricted.odds]))

    def show_answer(self, answer: BoltzmannAnswer, patterns: Patterns) -> None:
        """What both machines make of what is held, and how they dream on, which may be one of these patterns."""
        for side, said in zip(SIDES, (answer.full, answer.restricted), strict=True):
            self._show_net(side, said, answer.temperature)
            if len(said.dreams):
                self._show_dreams(side, said, patterns)
        self._show_energies()

    def _show_net(self, side: Side, said: MachineAnswer, temperature: float) -> None:
        chain = self._dreaming.chains[side]
        if len(said.marginals) != len(chain.state):
            return
        state = np.where(chain.held >= 0, chain.held, chain.state)
        energy, free = number(float(said.energies[-1])), number(float(said.free_energies[-1]))
        told: list[tuple[str, ...]] = [
            (
                phrase("energy {energy}, free energy {free}", energy=energy, free=free),
                phrase("energy {energy}", energy=energy),
            )
        ]
        if chain.unit >= 0 and chain.held[chain.unit] < 0:
            is_on = bool(state[chain.unit])
            told += decision(chain.unit, said.heard, said.chance, temperature, is_on)
        self.nets[side].set_state(NetState(state, chain.held, said.marginals, chain.unit, tuple(told)))

    def _show_phases(self, side: Side, machine: MachineShot) -> None:
        network = machine.network
        between = machine.positive - machine.negative
        rows, columns = slice(None), slice(None)
        if network.is_restricted:
            rows, columns = slice(CELLS), slice(CELLS, None)
        tables = machine.positive, machine.negative, between, network.weights
        captions = (
            phrase("how often both are on"),
            phrase("the same"),
            phrase("up to {most}", most=number(_largest(between))),
            phrase("what was learned"),
        )
        for picture, table, caption in zip(self.phases[side], tables, captions, strict=True):
            picture.set_values(table[rows, columns], caption)

    def _show_dreams(self, side: Side, said: MachineAnswer, patterns: Patterns) -> None:
        self._dreamt[side], self._strangers[side] = said.dreams, said.strangers
        known = np.isin(codes(said.dreams), codes(patterns.cells))
        frames: dict[int, Frame] = dict.fromkeys(np.flatnonzero(~known).tolist(), "wrong")
        dreams, strangers = self.dreams[side], self.strangers[side]
        dreams.set_images(_tiles(said.dreams))
        dreams.set_frames(frames)
        dreams.set_title(
            DREAMT[side], phrase("{count} of {all} it made up (framed)", count=len(frames), all=len(known))
        )
        dreams.set_words(
            [phrase("one of yours") if is_known else phrase("it made this one up") for is_known in known.tolist()]
        )
        strangers.set_images(_tiles(said.strangers))
        strangers.set_words(
            [phrase("{share} of its dreams", share=percent(odds)) for odds in said.stranger_odds.tolist()]
        )
        strangers.set_caption(phrase("the first: {share}", share=percent(float(said.stranger_odds[0]))))

    def _show_energies(self) -> None:
        dreaming = self._dreaming
        for chart, kept in ((self.energy, dreaming.energies), (self.free_energy, dreaming.free_energies)):
            chart.set_lines([_line(side, kept[side], dreaming.decisions) for side in SIDES])


def _line(side: Side, values: list[float], end: int) -> Line:
    """The last values, of which the newest came after so many decisions."""
    x = np.arange(len(values)) + end - len(values) + 1
    return Line(SHORT[side], x, np.array(values), "machine" if side == "full" else _GROUP)


def _tiles(patterns: NDArray[np.uint8]) -> NDArray[np.float32]:
    """(n, side, side) pictures of patterns (n, 16), each in a thin frame with some room around it."""
    cells = patterns.reshape(-1, SIDE, SIDE).astype(np.float32).repeat(_FINE, axis=1).repeat(_FINE, axis=2)
    around = ((0, 0), (1, 1), (1, 1))
    return np.pad(np.pad(cells, around, constant_values=_FRAME), around)


def _largest(table: NDArray[np.floating]) -> float:
    return round(float(np.abs(table).max(initial=0.0)), 3)


def _phase_pictures(side: Side) -> tuple[MatrixPicture, ...]:
    def names(row: int, column: int) -> str:
        other = column + CELLS if side == "restricted" else column
        return unit_name(row) if row == other else joined((unit_sign(row), unit_sign(other)), "–")

    pictures = tuple(MatrixPicture(title, ramp, names) for title, ramp in _PHASES)
    for picture, (title, _) in zip(pictures, _PHASES, strict=True):
        say(picture.setAccessibleName, joined((TITLES[side][-1], title), ": "))
    return pictures
