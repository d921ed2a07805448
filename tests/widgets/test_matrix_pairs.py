"""Estimated and true tables are compared number by number."""

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from playground.widgets.look import LIGHT
from playground.widgets.matrix_layout import Entry
from playground.widgets.matrix_pairs import MatrixPairs
from tests.chains import ICE, LETTERS, chain

pytestmark = [
    pytest.mark.usefixtures("clothes"),
    pytest.mark.qt_log_ignore("propagateSizeHints", extend=True),  # the offscreen platform's own shortcoming
]
GUESS = ICE.with_row("transition", 1, np.array([0.9, 0.1])).with_row("start", 0, np.array([0.2, 0.8]))


@pytest.fixture
def pairs(qtbot: QtBot) -> MatrixPairs:
    made = MatrixPairs()
    qtbot.addWidget(made)
    made.set_chains(GUESS, ICE)
    made.resize(500, 320)
    with qtbot.waitActive(made):
        made.show()
        made.activateWindow()
    return made


def colour(pairs: MatrixPairs, group: int, entry: Entry) -> QColor:
    layout = pairs.layout_now()
    assert layout is not None
    cell = layout.cell(group, entry)
    return pairs.grab().toImage().pixelColor(round(cell.left()) + 2, round(cell.top()) + 3)


def test_the_difference_is_estimated_minus_true(pairs: MatrixPairs) -> None:
    difference = pairs.difference(1)
    assert difference is not None
    np.testing.assert_allclose(difference, [[0, 0], [0.6, -0.6]], atol=1e-12)


def test_too_high_is_blue_too_low_is_orange_and_equal_is_blank(pairs: MatrixPairs) -> None:
    assert colour(pairs, 2, Entry(1, 1, 0)) == QColor(LIGHT.machine)
    assert colour(pairs, 2, Entry(1, 1, 1)) == QColor(LIGHT.you)
    assert colour(pairs, 2, Entry(1, 0, 0)).lightness() > 250


def test_each_kind_has_its_own_shade(pairs: MatrixPairs) -> None:
    table = LIGHT.activation_colours()
    for group, value in ((0, 0.9), (1, 0.3)):
        assert colour(pairs, group, Entry(1, 1, 0)) == QColor(*table[round(255 * value)].tolist())


@pytest.mark.parametrize(
    ("entry", "told"),
    [
        (Entry(0, 0, 1), "starts in hot: 0.8, true 0.8"),
        (Entry(1, 1, 0), "hot to cold: 0.9, true 0.3"),
        (Entry(2, 0, 2), "cold shows 3: 0.1, true 0.1"),
    ],
)
def test_pointing_at_any_of_the_kinds_tells_both_numbers(pairs: MatrixPairs, entry: Entry, told: str) -> None:
    layout = pairs.layout_now()
    assert layout is not None
    for group in range(3):
        QTest.mouseMove(pairs, layout.cell(group, entry).center().toPoint())
        assert pairs.readout() == pairs.accessibleDescription() == told


def test_keys_walk_from_number_to_number(pairs: MatrixPairs) -> None:
    pairs.setFocus(Qt.FocusReason.TabFocusReason)
    walked = []
    for key in (Qt.Key.Key_Right, Qt.Key.Key_Right, Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_End, Qt.Key.Key_Up):
        QTest.keyClick(pairs, key)
        walked.append(pairs.readout().partition(":")[0])
    assert walked == [
        "cold to cold", "cold to hot", "hot to hot", "cold shows 2", "cold shows 3", "hot to hot",
    ]  # fmt: skip


def test_where_nobody_knows_the_truth_that_is_told(pairs: MatrixPairs) -> None:
    pairs.set_chains(ICE, None)
    assert pairs.readout().startswith("Nobody knows")
    assert pairs.difference(2) is None


def test_models_of_other_sizes_stand_side_by_side_without_a_difference(pairs: MatrixPairs) -> None:
    pairs.set_chains(chain(8), ICE)
    assert pairs.difference(1) is None
    layout = pairs.layout_now()
    assert layout is not None
    QTest.mouseMove(pairs, layout.cell(0, Entry(1, 7, 7)).center().toPoint())
    assert pairs.readout().startswith("state 8 to state 8: ")
    assert "true" not in pairs.readout()


def test_a_cell_that_is_no_more_is_not_pointed_at(pairs: MatrixPairs) -> None:
    pairs.set_chains(chain(8, LETTERS), None)
    layout = pairs.layout_now()
    assert layout is not None
    QTest.mouseMove(pairs, layout.cell(0, Entry(2, 7, 26)).center().toPoint())
    pairs.set_chains(ICE, ICE)
    assert pairs.readout() == "Point at a cell to compare"
    assert not pairs.grab().isNull()
