"""The inside of a hidden Markov model: its graph, the trellis, its letters, and its tables beside the true ones."""

from collections.abc import Sequence

import numpy as np
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from playground.data.hmm_worlds import VOWELS
from playground.learners.hmm_parts import HmmAnswer, HmmShot
from playground.phrases import phrase, verbatim
from playground.tabs.hmm_trellis import TrellisPage
from playground.tabs.views_stage import ViewsStage
from playground.widgets.card import words
from playground.widgets.letter_bars import LetterBars
from playground.widgets.look import INSIDE
from playground.widgets.matrix_pairs import MatrixPairs
from playground.widgets.state_graph import StateGraph
from playground.widgets.state_graph_parts import Chain
from playground.widgets.state_strip import StateStrip, Strip
from playground.widgets.trellis_parts import Passes

MODEL, TRELLIS, LETTERS = phrase("Model"), phrase("Trellis"), phrase("Letters")
TABLES, STATES = phrase("Tables"), phrase("States")
_BLANK = "␣"
_NO_LETTERS = phrase("Choose the world of letters: two states find the vowels in a text by themselves.")


class HmmStage(ViewsStage):
    """The model as a graph that can be edited, a trellis to step through, and what it found out."""

    def __init__(self) -> None:
        self.graph, self.trellis = StateGraph(), TrellisPage()
        self.letters, self.invitation = LetterBars(), words(_NO_LETTERS, "muted")
        self.tables, self.strip = MatrixPairs(), StateStrip(phrase("Observations and their likeliest states"))
        large: dict[str, QWidget] = {MODEL: self.graph, TRELLIS: self.trellis, LETTERS: self._letters_page()}
        super().__init__(large, {TABLES: self.tables, STATES: self.strip})

    def _letters_page(self) -> QWidget:
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(INSIDE)
        self.invitation.setWordWrap(True)
        self.invitation.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
        column.addWidget(self.invitation)
        column.addWidget(self.letters, 1)
        return page

    def show_model(self, shot: HmmShot) -> None:
        """The graph; not while an edit of the visitor's is on its way."""
        self.graph.set_chain(chain_of(shot))

    def draw(self, shot: HmmShot, is_hidden: bool) -> None:
        """Show what the machine found out."""
        self.tables.set_chains(chain_of(shot), true_chain_of(shot))
        sureness = np.asarray(shot.sureness).max(axis=1) if len(shot.sureness) else None
        truth = None if is_hidden else shot.true_states
        symbols = shown(shot.symbols)
        self.strip.set_strip(Strip(shot.observations, symbols, shot.states, shot.likely_states, sureness, truth))
        self.invitation.setVisible(shot.letters is None)
        self.letters.setVisible(shot.letters is not None)
        if shot.letters is not None:
            self.letters.set_letters(symbols, shot.states, shot.letters.shares, VOWELS)

    def show_passes(self, passes: Passes | None) -> None:
        """What the trellis shows."""
        self.trellis.set_passes(passes)


def shown(symbols: Sequence[str]) -> tuple[str, ...]:
    """Symbols as they are written, never translated if they are the visitor's; a blank would not be seen."""
    return tuple(verbatim(symbol if symbol.strip() else _BLANK) for symbol in symbols)


def chain_of(shot: HmmShot) -> Chain:
    """The learned model."""
    return Chain(shot.states, shown(shot.symbols), *shot.model.tables)


def true_chain_of(shot: HmmShot) -> Chain | None:
    """The true model, if somebody knows it."""
    return None if shot.true is None else Chain(shot.true_names, shown(shot.symbols), *shot.true.tables)


def passes_of(shot: HmmShot, answer: HmmAnswer, own_states: Sequence[int], is_hidden: bool) -> Passes | None:
    """What the trellis computes, with the true states where they are known; None if the answer is of another model.

    `own_states`: where the model made the observations itself, the states it was in.
    """
    model, found = answer.model, answer.trellis
    if (model.states, model.symbols) != (len(shot.states), len(shot.symbols)):
        return None
    truth = found.true_states
    if answer.question.observations:
        known = np.array(own_states)
        truth = known if len(known) == len(found.observations) and (known >= 0).any() else None
    return Passes(
        Chain(shot.states, shown(shot.symbols), *model.tables),
        found.observations,
        None if is_hidden else truth,
        found.alphas,
        found.scales,
        found.betas,
        found.deltas,
        found.pointers,
        found.path,
        found.gammas,
        0 if answer.question.observations else answer.question.first,
    )
