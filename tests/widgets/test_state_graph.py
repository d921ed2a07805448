"""A model is seen as a graph and changed in it, by mouse and by keys; no row ever leaves it that does not sum to 1."""

from typing import Any

import numpy as np
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from playground.widgets.look import LIGHT
from playground.widgets.state_graph import HINT, UNSEEN, StateGraph
from playground.widgets.state_graph_layout import GraphLayout
from playground.widgets.state_graph_parts import Part
from tests.chains import ICE, LETTERS, chain

LEFT, FOCUS = Qt.MouseButton.LeftButton, Qt.FocusReason.TabFocusReason
pytestmark = [
    pytest.mark.usefixtures("clothes"),
    pytest.mark.qt_log_ignore("propagateSizeHints", extend=True),  # the offscreen platform's own shortcoming
]


@pytest.fixture
def graph(qtbot: QtBot) -> StateGraph:
    made = StateGraph()
    qtbot.addWidget(made)
    made.set_chain(ICE)
    made.resize(600, 460)
    with qtbot.waitActive(made):
        made.show()
        made.activateWindow()
    return made


def layout_of(graph: StateGraph) -> GraphLayout:
    layout = graph.layout_now()
    assert layout is not None
    return layout


def place(graph: StateGraph, part: Part) -> QPoint:
    """Where a visitor would click on it."""
    layout = layout_of(graph)
    if part.kind in ("emission", "state"):
        return layout.label(part).toPoint()
    return layout.path(part).pointAtPercent(0.5).toPoint()


def edits_of(graph: StateGraph) -> list[tuple[Any, ...]]:
    got: list[tuple[Any, ...]] = []
    graph.edited.connect(lambda *edit: got.append(edit))
    return got


def press_to(graph: StateGraph, key: Qt.Key) -> None:
    QTest.keyClick(graph.editor.slider, key)


PARTS = [Part("transition", 0, 1), Part("transition", 1, 1), Part("start", 0, 1), Part("emission", 1, 2)]


@pytest.mark.parametrize("part", PARTS, ids=str)
def test_a_click_on_a_part_opens_its_editor_which_changes_the_row(graph: StateGraph, part: Part) -> None:
    got = edits_of(graph)
    QTest.mouseClick(graph, LEFT, pos=place(graph, part))
    assert graph.editor.isVisible()
    assert graph.editor.slider.number() == ICE.value(part)
    press_to(graph, Qt.Key.Key_Right)
    ((kind, row, values),) = got
    assert (kind, row) == (part.kind, part.row)
    assert values[part.column] == pytest.approx(ICE.value(part) + 0.01)
    assert values.sum() == pytest.approx(1.0, rel=1e-12)
    shown = graph.chain()
    assert shown is not None
    np.testing.assert_array_equal(shown.row(part), values)


@pytest.mark.parametrize("key", [Qt.Key.Key_Home, Qt.Key.Key_End])
def test_at_both_ends_rows_are_still_rows(graph: StateGraph, key: Qt.Key) -> None:
    got = edits_of(graph)
    for part in PARTS:
        graph.edit(part)
        press_to(graph, key)
        graph.editor.close_panel()
    rows = [values for _, _, values in got]
    assert len(rows) == len(PARTS)
    assert all(row.sum() == pytest.approx(1.0, rel=1e-12) and (row >= 0).all() for row in rows)


def test_a_circle_has_no_editor(graph: StateGraph) -> None:
    QTest.mouseClick(graph, LEFT, pos=place(graph, Part("state", 0, 0)))
    assert not graph.editor.isVisible()


def test_everything_is_reached_and_changed_by_keys(graph: StateGraph) -> None:
    got, walked = edits_of(graph), []
    graph.setFocus(FOCUS)
    for key in (Qt.Key.Key_Right, *[Qt.Key.Key_Right] * 5, Qt.Key.Key_Down, Qt.Key.Key_Home, Qt.Key.Key_Right):
        QTest.keyClick(graph, key)
        walked.append(graph.readout())
    told = [ICE.says(part) for part in (*ICE.parts(0), ICE.parts(1)[5], ICE.parts(1)[0], ICE.parts(1)[1])]
    assert walked == told
    QTest.keyClick(graph, Qt.Key.Key_Return)
    press_to(graph, Qt.Key.Key_Left)
    assert [(kind, row) for kind, row, _ in got] == [("transition", 1)]
    assert got[0][2][0] == pytest.approx(0.29)


def test_pointing_tells_the_probability(graph: StateGraph) -> None:
    assert graph.readout() == HINT
    QTest.mouseMove(graph, place(graph, Part("transition", 1, 0)))
    assert graph.readout() == "From hot to cold: p = 0.3"
    assert graph.accessibleDescription() == graph.readout()


def test_what_is_learned_meanwhile_shows_in_the_open_editor(graph: StateGraph) -> None:
    graph.edit(Part("transition", 0, 1))
    graph.set_chain(ICE.with_row("transition", 0, np.array([0.9, 0.1])))
    assert graph.editor.isVisible()
    assert graph.editor.slider.number() == pytest.approx(0.1)


def test_other_names_of_the_states_leave_the_editor_open_and_another_number_closes_it(graph: StateGraph) -> None:
    graph.edit(Part("transition", 0, 1))
    graph.set_chain(chain(2))
    assert graph.editor.isVisible()
    graph.set_chain(chain(3))
    assert not graph.editor.isVisible()


def test_what_an_observer_sees_has_no_states(graph: StateGraph, qtbot: QtBot) -> None:
    graph.set_at(1, 2, 0)
    seen = graph.grab().toImage()
    graph.set_hidden(True)
    assert graph.readout() == UNSEEN
    assert "hot" not in graph.accessibleDescription()
    assert "It shows 3" in graph.accessibleDescription()
    middle = layout_of(graph).circle(1).center().toPoint() + QPoint(0, 24)
    assert seen.pixelColor(middle) == QColor(LIGHT.machine)
    assert graph.grab().toImage().pixelColor(middle) == QColor(LIGHT.background)
    QTest.mouseClick(graph, LEFT, pos=place(graph, PARTS[0]))
    assert not graph.editor.isVisible()


def test_where_it_is_and_what_it_did_are_lit(graph: StateGraph) -> None:
    graph.set_at(1, 2, 0)
    assert graph.brought_out() == {Part("transition", 0, 1), Part("emission", 1, 2)}
    graph.set_at(0, 1)
    assert graph.brought_out() == {Part("start", 0, 0), Part("emission", 0, 1)}
    assert graph.accessibleDescription().endswith("It is in cold. It shows 2.")
    graph.set_at(None)
    assert graph.brought_out() == set()


@pytest.mark.parametrize("at", [(2, 0, 1), (1, 0, 2), (1, 3, 0)])
def test_what_the_model_that_is_shown_has_not_got_is_not_lit(graph: StateGraph, at: tuple[int, int, int]) -> None:
    """The tab may be ahead of a graph that nobody looks at."""
    graph.set_at(1, 2, 0)
    graph.set_at(*at)
    assert graph.brought_out() == set()
    assert "It is in" not in graph.accessibleDescription()


def test_what_a_sum_uses_is_lit_in_the_machines_colour(graph: StateGraph) -> None:
    part = Part("transition", 0, 1)
    at = layout_of(graph).path(part).pointAtPercent(0.75).toPoint()

    def is_blue() -> bool:
        colours = [graph.grab().toImage().pixelColor(at + QPoint(0, up)) for up in range(-3, 4)]
        return QColor(LIGHT.machine) in colours

    assert not is_blue()
    graph.set_brought_out({part})
    assert is_blue()


def test_one_that_cannot_be_edited_only_tells(graph: StateGraph) -> None:
    graph.set_editable(False)
    QTest.mouseClick(graph, LEFT, pos=place(graph, PARTS[0]))
    assert not graph.editor.isVisible()
    assert graph.readout() == ICE.says(PARTS[0])


@pytest.mark.parametrize("symbols", [("1", "2"), LETTERS], ids=["few", "letters"])
@pytest.mark.parametrize("states", [1, 2, 5, 8])
def test_any_model_in_any_room_is_drawn(graph: StateGraph, states: int, symbols: tuple[str, ...]) -> None:
    graph.set_chain(chain(states, symbols))
    for size in ((240, 120), (900, 700)):
        graph.resize(*size)
        for bars in (True, False):
            graph.set_bars(bars)
            graph.set_brought_out({Part("emission", 0, 0)})
            assert not graph.grab().isNull()


def test_the_editor_opens_within_the_window(graph: StateGraph) -> None:
    graph.edit(Part("emission", 1, 2))
    parent = graph.editor.parentWidget()
    assert isinstance(parent, QWidget)
    assert parent.rect().contains(graph.editor.panel.geometry())
