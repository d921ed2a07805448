"""A small net as a picture: what it says of units, how it is pointed at, and what it ignores."""

import numpy as np
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from playground.widgets.small_net import NetState, SmallNet, decision, unit_name

WEIGHTS = np.arange(18.0 * 18).reshape(18, 18)
WEIGHTS = WEIGHTS + WEIGHTS.T


def state(unit: int = -1) -> NetState:
    held = np.full(18, -1)
    held[2], held[3] = 1, 0
    return NetState(np.arange(18) % 2, held, np.linspace(0, 1, 18), unit, (("energy 3, free energy 2", "energy 3"),))


@pytest.fixture
def net(clothes: None, qtbot: QtBot) -> SmallNet:
    made = SmallNet(("Full machine", "Full"))
    qtbot.addWidget(made)
    made.resize(300, 420)
    made.set_weights(WEIGHTS, "171 numbers")
    made.set_state(state())
    made.show()
    return made


def point_at(net: SmallNet, unit: int) -> None:
    QTest.mouseMove(net, QPoint(1, 1))
    QTest.mouseMove(net, net.places().middles[unit].toPoint())


@pytest.mark.parametrize(
    ("unit", "words"),
    [
        (0, "Cell 1: on in 0 % of its dreams; click to hold it"),
        (2, "Cell 3 is held on; click to hold it off"),
        (3, "Cell 4 is held off; click to let it go"),
        (17, "Hidden 2: on in 100 % of its dreams; click to hold it"),
    ],
)
def test_a_unit_that_is_pointed_at_is_told(net: SmallNet, unit: int, words: str) -> None:
    point_at(net, unit)
    assert net.readout()[0].replace("\u202f", " ") == words
    assert net.accessibleDescription().startswith(net.readout()[0])
    QTest.mouseMove(net, QPoint(1, 1))
    assert net.readout() == ("171 numbers",)


def test_a_click_picks_a_unit(net: SmallNet, qtbot: QtBot) -> None:
    with qtbot.waitSignal(net.picked) as told:
        QTest.mouseClick(net, Qt.MouseButton.LeftButton, pos=net.places().middles[16].toPoint())
    assert told.args == [16]


def test_keys_walk_and_pick(net: SmallNet, qtbot: QtBot) -> None:
    net.setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(net, Qt.Key.Key_Right)
    QTest.keyClick(net, Qt.Key.Key_Right)
    QTest.keyClick(net, Qt.Key.Key_Down)
    with qtbot.waitSignal(net.picked) as told:
        QTest.keyClick(net, Qt.Key.Key_Return)
    assert told.args == [5]


def test_other_links_light_up_for_the_unit_that_is_pointed_at(net: SmallNet) -> None:
    before = net.grab().toImage()
    point_at(net, 9)
    assert net.grab().toImage() != before


def test_the_state_of_a_net_of_another_size_is_ignored(net: SmallNet) -> None:
    shown = net.state()
    net.set_state(NetState(np.zeros(20, np.uint8), np.full(20, -1), np.zeros(20)))
    assert net.state() is shown
    net.set_weights(np.zeros((20, 20)))
    assert net.state() is None
    assert len(net.places().middles) == 20


def test_links_are_painted_once_and_units_over_them(net: SmallNet) -> None:
    net.grab()
    kept = net._picture
    net.set_state(state(unit=4))
    net.set_weights(WEIGHTS, "171 numbers")
    net.grab()
    assert net._picture is kept
    net.set_weights(WEIGHTS.copy(), "171 numbers")
    net.grab()
    assert net._picture is not kept


def test_the_unit_whose_turn_it_was_is_framed(net: SmallNet) -> None:
    before = net.grab().toImage()
    net.set_state(state(unit=4))
    after, at = net.grab().toImage(), net.places().rect(4).adjusted(-8, -8, 8, 8)
    changed = [(x, y) for x in range(300) for y in range(420) if after.pixel(x, y) != before.pixel(x, y)]
    assert changed
    assert all(at.contains(x, y) for x, y in changed)


def test_a_decision_is_told_in_numbers() -> None:
    first, second = decision(6, 1.2, 0.7685, 0.5, is_on=True)
    assert first == ("Cell 7 hears 1.2 and goes on", "Cell 7 goes on")
    assert second == ("p(on) = σ(1.2 / 0.5) = 0.77", "p(on) = 0.77")
    assert [unit_name(unit) for unit in (0, 15, 16)] == ["Cell 1", "Cell 16", "Hidden 1"]
