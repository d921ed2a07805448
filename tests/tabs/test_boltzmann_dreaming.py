"""Two chains in the visitor's hand: what is held, whose turn it is, and how they go on from answer to answer."""

from typing import Any

import numpy as np
import pytest
from PySide6.QtCore import QTimer
from pytestqt.qtbot import QtBot

from playground.learners.boltzmann import Boltzmann, BoltzmannSettings
from playground.learners.boltzmann_shots import BoltzmannQuestion
from playground.tabs.boltzmann_dreaming import REMEMBERED, Dreaming

pytestmark = pytest.mark.usefixtures("qapp")
INK = np.array([1, 1] + [-1] * 14, np.int8)


class Table:
    """Dreaming, and a learner that answers what was asked last when it is told to."""

    def __init__(self) -> None:
        self.learner, self.dreaming = Boltzmann(BoltzmannSettings()), Dreaming(3)
        self.asked: list[BoltzmannQuestion] = []
        self.dreaming.asked.connect(self.asked.append)
        self.dreaming.fit(18, 24)

    def answer(self, question: BoltzmannQuestion | None = None) -> bool:
        return self.dreaming.take(self.learner.answer(question or self.asked[-1]))

    def strike(self) -> None:
        """Let the clock of dreams strike."""
        self.dreaming.findChildren(QTimer)[0].timeout.emit()


@pytest.fixture
def table() -> Table:
    return Table()


def states(table: Table) -> list[list[int]]:
    return [chain.state.tolist() for chain in table.dreaming.chains.values()]


def held(table: Table) -> list[list[int]]:
    return [chain.held.tolist() for chain in table.dreaming.chains.values()]


def test_a_decision_goes_on_from_where_the_last_one_ended(table: Table) -> None:
    for unit in range(3):
        table.dreaming.decide()
        asked = table.asked[-1]
        assert len(asked.draws) == 1
        assert table.answer()
        assert [chain.unit for chain in table.dreaming.chains.values()] == [unit, unit]
    assert table.dreaming.decisions == 3
    assert [len(kept) for kept in table.dreaming.energies.values()] == [4, 4]


def test_after_a_decision_it_asks_what_is_so_now(table: Table) -> None:
    table.dreaming.decide()
    table.answer()
    now = table.asked[-1]
    assert now.draws == ()
    assert now.full is table.dreaming.chains["full"]
    table.answer()
    assert table.asked[-1] is now


def test_a_sweep_lets_all_units_decide(table: Table) -> None:
    table.dreaming.sweep()
    assert len(table.asked[-1].draws) == 24
    table.answer()
    assert len(table.dreaming.free_energies["restricted"]) == 25


def test_an_answer_that_comes_again_while_it_learns_is_not_counted_twice(table: Table) -> None:
    table.dreaming.set_running(True)
    table.dreaming.decide(5)
    question = table.asked[-1]
    table.answer(question)
    before = states(table)
    for _ in range(3):
        table.learner.step()
        assert table.answer(question)
    assert states(table) == before
    assert table.dreaming.decisions == 5
    table.dreaming.set_running(False)


def test_an_answer_to_an_older_question_is_no_answer(table: Table) -> None:
    table.dreaming.decide()
    older = table.asked[-1]
    table.dreaming.shuffle()
    before = states(table)
    assert not table.answer(older)
    assert states(table) == before


def test_running_it_asks_at_each_stroke_but_only_when_it_was_answered(table: Table) -> None:
    table.dreaming.set_running(True)
    assert table.dreaming.is_running()
    table.strike()
    table.strike()
    assert len(table.asked) == 1
    table.answer()
    table.strike()
    assert [len(question.draws) for question in table.asked] == [1, 1]
    table.answer()
    table.dreaming.set_by_sweeps(True)
    table.strike()
    assert len(table.asked[-1].draws) == 24
    table.dreaming.set_running(False)
    assert not table.dreaming.is_running()


def test_cells_are_held_in_both_machines(table: Table) -> None:
    table.dreaming.hold(INK)
    assert [each[:3] for each in held(table)] == [[1, 1, -1]] * 2
    table.answer()
    assert [each[:2] for each in states(table)] == [[1, 1]] * 2
    table.dreaming.let_go()
    assert {value for each in held(table) for value in each} == {-1}


def test_a_unit_is_held_on_then_off_then_free(table: Table) -> None:
    for wanted in (1, 0, -1):
        table.dreaming.turn("restricted", 4)
        assert [each[4] for each in held(table)] == [wanted, wanted]
    table.dreaming.turn("restricted", 17)
    assert [each[17] for each in held(table)] == [-1, 1]


def test_what_is_held_while_a_decision_is_on_its_way_stays_held(table: Table) -> None:
    table.dreaming.decide()
    older = table.asked[-1]
    table.dreaming.hold(INK)
    table.answer(older)
    table.answer()
    assert held(table)[0][:2] == [1, 1]


def test_a_pattern_is_put_and_dreams_begin_there(table: Table) -> None:
    table.dreaming.sweep()
    table.answer()
    table.dreaming.put(np.arange(16) % 2)
    assert [each[:16] for each in states(table)] == [[0, 1] * 8] * 2
    assert table.dreaming.decisions == 0
    assert table.dreaming.energies["full"] == []


def test_shuffled_units_are_on_by_chance(table: Table) -> None:
    table.dreaming.shuffle()
    on = np.mean([value for each in states(table) for value in each])
    assert 0.2 < on < 0.8


def test_machines_of_other_sizes_begin_anew_with_the_same_cells(table: Table) -> None:
    table.dreaming.put(np.ones(16, np.uint8))
    table.dreaming.hold(INK)
    table.dreaming.fit(20, 24)
    assert [len(each) for each in states(table)] == [20, 24]
    assert states(table)[0] == [1] * 16 + [0] * 4
    assert held(table)[0][:3] == [1, 1, -1]


def test_dreams_are_drawn_only_while_they_are_looked_at(table: Table) -> None:
    table.dreaming.want_dreams(True)
    first = table.asked[-1].dreams
    table.dreaming.want_dreams(True)
    assert len(table.asked) == 1
    table.dreaming.dream_anew()
    assert first is not None
    assert table.asked[-1].dreams == first + 1
    table.dreaming.want_dreams(False)
    assert table.asked[-1].dreams is None


def test_only_the_last_decisions_are_remembered(table: Table) -> None:
    for _ in range(REMEMBERED // 24 + 3):
        table.dreaming.sweep()
        table.answer()
    assert len(table.dreaming.energies["full"]) == REMEMBERED
    assert table.dreaming.decisions > REMEMBERED


def test_it_begins_in_the_same_way_for_the_same_seed(qtbot: QtBot) -> None:
    def draws(seed: int) -> Any:
        dreaming, asked = Dreaming(seed), []
        dreaming.asked.connect(asked.append)
        dreaming.decide(3)
        return asked[0].draws

    assert draws(1) == draws(1) != draws(2)
