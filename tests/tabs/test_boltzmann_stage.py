"""The inside of two small Boltzmann machines: nets, phases, dreams, odds and energies, as a learner gives them."""

from typing import Any

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from playground.data.small_patterns import codes
from playground.learners.boltzmann import Boltzmann, BoltzmannSettings
from playground.tabs.boltzmann_dreaming import SIDES, Dreaming
from playground.tabs.boltzmann_stage import DREAMS, FASTER, NETWORKS, PHASES, SLOWER, BoltzmannStage
from playground.widgets.picture import balanced

pytestmark = [
    pytest.mark.usefixtures("clothes"),
    pytest.mark.qt_log_ignore("propagateSizeHints", extend=True),  # the offscreen platform's own shortcoming
]


class Shown:
    """A stage with a learner that has learned a little and answers at once."""

    def __init__(self, qtbot: QtBot, **settings: Any) -> None:
        self.learner, self.dreaming = Boltzmann(BoltzmannSettings(gradient="exact", **settings)), Dreaming()
        for _ in range(30):
            self.learner.step()
        self.stage = BoltzmannStage(self.dreaming)
        qtbot.addWidget(self.stage)
        self.stage.resize(1264, 890)
        self.stage.show()
        shot = self.learner.snapshot()
        self.dreaming.fit(shot.full.network.units, shot.restricted.network.units)
        self.stage.show_shot(shot)
        self.dreaming.asked.connect(self.answer)
        self.dreaming.settle()

    def answer(self, question: Any) -> None:
        self.said = self.learner.answer(question)
        assert self.dreaming.take(self.said)
        self.stage.show_answer(self.said, self.learner.snapshot().patterns)


@pytest.fixture
def shown(qtbot: QtBot) -> Any:
    made = Shown(qtbot)
    yield made
    made.stage.set_running(False)


def picked_of(told: Any) -> Any:
    return told.args[0]


def state(shown: Shown, side: Any) -> Any:
    found = shown.stage.nets[side].state()
    assert found is not None
    return found


def test_nets_show_links_states_and_exact_chances(shown: Shown) -> None:
    shown.dreaming.put(np.arange(16) % 2)
    shot = shown.learner.snapshot()
    for side, machine, said in zip(
        SIDES, (shot.full, shot.restricted), (shown.said.full, shown.said.restricted), strict=True
    ):
        np.testing.assert_array_equal(shown.stage.nets[side]._weights, machine.network.weights)
        np.testing.assert_array_equal(state(shown, side).on[:16], np.arange(16) % 2)
        np.testing.assert_array_equal(state(shown, side).marginals, said.marginals)
        assert state(shown, side).told[0][1].startswith("energy ")


def test_buttons_let_units_decide(shown: Shown) -> None:
    shown.stage.one.click()
    assert (state(shown, "full").unit, shown.dreaming.decisions) == (0, 1)
    assert state(shown, "full").told[1][0].startswith("Cell 1 hears")
    assert "p(on) = σ(" in state(shown, "full").told[2][0]
    shown.stage.sweep.click()
    assert shown.dreaming.decisions == 25
    shown.stage.shuffle.click()
    assert shown.dreaming.decisions == 0


def test_a_click_on_a_unit_holds_it_and_let_go_lets_it_go(shown: Shown) -> None:
    net = shown.stage.nets["full"]
    QTest.mouseClick(net, Qt.MouseButton.LeftButton, pos=net.places().middles[3].toPoint())
    QTest.mouseClick(net, Qt.MouseButton.LeftButton, pos=net.places().middles[17].toPoint())
    assert [state(shown, side).held[3] for side in SIDES] == [1, 1]
    assert [state(shown, side).held[17] for side in SIDES] == [1, -1]
    assert state(shown, "full").marginals[3] == 1
    shown.stage.let_go.click()
    assert (state(shown, "full").held == -1).all()


def test_dreaming_runs_and_stops_and_has_two_paces(shown: Shown) -> None:
    shown.stage.run.click()
    assert (shown.dreaming.is_running(), shown.stage.run.text()) == (True, "Stop")
    shown.stage.run.click()
    assert (shown.dreaming.is_running(), shown.stage.run.text()) == (False, "Dream")
    shown.stage.pace.click()
    assert (shown.dreaming._by_sweeps, shown.stage.pace.text()) == (True, SLOWER)
    shown.stage.pace.click()
    assert (shown.dreaming._by_sweeps, shown.stage.pace.text()) == (False, FASTER)


def test_energies_are_drawn_on_the_way(shown: Shown) -> None:
    shown.stage.sweep.click()
    lines = shown.stage.energy._lines
    assert [line.name for line in lines] == ["full", "RBM"]
    for side, line in zip(SIDES, lines, strict=True):
        np.testing.assert_array_equal(line.x, np.arange(25))
        np.testing.assert_allclose(line.y, shown.dreaming.energies[side], rtol=1e-12)
    free = shown.stage.free_energy._lines[1].y
    assert free[-1] == pytest.approx(shown.said.restricted.free_energies[-1])


def test_both_phases_and_their_difference_are_pictures(shown: Shown) -> None:
    shown.stage.show_view(PHASES)
    shot = shown.learner.snapshot()
    seen, dreamt, difference, links = (picture._values for picture in shown.stage.phases["full"])
    np.testing.assert_array_equal(seen, shot.full.positive)
    np.testing.assert_array_equal(difference, seen - dreamt)
    np.testing.assert_array_equal(links, shot.full.network.weights)
    assert [picture._values.shape for picture in shown.stage.phases["restricted"]] == [(16, 8)] * 4
    np.testing.assert_array_equal(
        shown.stage.phases["restricted"][3]._values, shot.restricted.network.weights[:16, 16:]
    )
    assert shown.stage.phases["restricted"][0]._names(2, 0) == "C3–H1"
    assert shown.stage.phases["full"][0]._names(2, 2) == "Cell 3"
    assert np.abs(balanced(difference)).max() == 1


def test_dreams_that_are_not_yours_are_framed_and_can_be_picked(shown: Shown, qtbot: QtBot) -> None:
    shown.stage.show_view(DREAMS)
    known = codes(shown.learner.snapshot().patterns.cells)
    grid = shown.stage.dreams["full"]
    made_up = np.flatnonzero(~np.isin(codes(shown.said.full.dreams), known))
    assert sorted(grid.frames()) == made_up.tolist()
    assert grid.readout() == f"{len(made_up)} of 24 it made up (framed)"
    with qtbot.waitSignal(shown.stage.picked) as told:
        grid.picked.emit(4)
    np.testing.assert_array_equal(picked_of(told), shown.said.full.dreams[4])
    with qtbot.waitSignal(shown.stage.picked) as told:
        shown.stage.strangers["restricted"].picked.emit(0)
    np.testing.assert_array_equal(picked_of(told), shown.said.restricted.strangers[0])
    before = shown.said.full.dreams
    shown.stage.again.click()
    assert (shown.said.full.dreams != before).any()


def test_dreams_are_drawn_only_while_they_are_looked_at(shown: Shown) -> None:
    assert len(shown.said.full.dreams) == 0
    shown.stage.show_view(DREAMS)
    assert len(shown.said.full.dreams) == 24
    shown.stage.show_view(NETWORKS)
    assert len(shown.said.full.dreams) == 0


def test_a_pattern_that_is_clicked_is_picked(shown: Shown, qtbot: QtBot) -> None:
    with qtbot.waitSignal(shown.stage.picked) as told:
        shown.stage.odds.picked.emit(7)
    np.testing.assert_array_equal(picked_of(told), shown.learner.snapshot().patterns.cells[7])


def test_a_full_machine_without_hidden_units_is_shown_too(qtbot: QtBot) -> None:
    shown = Shown(qtbot, full_hidden=0, restricted_hidden=12)
    shown.stage.sweep.click()
    assert [len(state(shown, side).on) for side in SIDES] == [16, 28]
    shown.stage.grab()


def test_dreams_may_come_before_the_first_moment_is_shown(shown: Any, qtbot: QtBot) -> None:
    shown.stage.show_view(DREAMS)
    assert len(shown.said.full.dreams)
    fresh = BoltzmannStage(shown.dreaming)
    qtbot.addWidget(fresh)
    fresh.show_answer(shown.said, shown.learner.snapshot().patterns)
    assert fresh.dreams["full"].count() == len(shown.said.full.dreams)
