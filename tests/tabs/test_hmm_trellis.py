"""A pass is stepped through by its buttons, its sum is told, and what the sum uses is lit in the graph."""

import pytest
from PySide6.QtCore import Qt, QTimer
from pytestqt.qtbot import QtBot

from playground.tabs.hmm_trellis import TrellisPage
from playground.widgets.state_graph_parts import Part
from playground.widgets.trellis_parts import PASSES, Pass
from playground.widgets.trellis_sums import sum_of
from tests.chains import ICE, chain, passes
from tests.toy_tab import click

pytestmark = [
    pytest.mark.usefixtures("clothes"),
    pytest.mark.qt_log_ignore("propagateSizeHints", extend=True),  # the offscreen platform's own shortcoming
]


@pytest.fixture
def page(qtbot: QtBot) -> TrellisPage:
    made = TrellisPage()
    qtbot.addWidget(made)
    made.set_passes(passes())
    made.resize(800, 760)
    with qtbot.waitActive(made):
        made.show()
        made.activateWindow()
    return made


def tick(page: TrellisPage) -> None:
    (pace,) = page.findChildren(QTimer, options=Qt.FindChildOption.FindDirectChildrenOnly)
    pace.timeout.emit()


@pytest.mark.parametrize("which", PASSES)
def test_steps_go_through_all_columns_in_the_order_of_the_pass(page: TrellisPage, qtbot: QtBot, which: Pass) -> None:
    page.choose(which)
    seen = []
    for _ in range(5):
        click(qtbot, page.step)
        seen.append(page.trellis.at())
    order = list(passes().order(which))
    assert seen == [*order, order[-1]]


def test_back_goes_back(page: TrellisPage, qtbot: QtBot) -> None:
    for button in (page.step, page.step, page.step, page.back):
        click(qtbot, button)
    assert page.trellis.at() == 1
    click(qtbot, page.all)
    assert page.trellis.at() is None
    click(qtbot, page.back)
    assert page.trellis.at() == 2


def test_it_plays_to_the_end_and_stops(page: TrellisPage, qtbot: QtBot) -> None:
    click(qtbot, page.play)
    assert page.trellis.at() == 0
    assert page.play.accessibleName() == "Pause the pass"
    for _ in range(3):
        assert page.is_running()
        tick(page)
    assert page.trellis.at() == 3
    assert not page.is_running()


def test_it_stops_where_nobody_sees_it(page: TrellisPage, qtbot: QtBot) -> None:
    click(qtbot, page.play)
    page.hide()
    assert not page.is_running()


@pytest.mark.parametrize("which", PASSES)
def test_the_sum_of_the_cell_in_question_is_told_and_lit(page: TrellisPage, which: Pass) -> None:
    page.choose(which)
    page.trellis.set_at(2)
    cell = page.trellis.cell()
    assert cell is not None
    told = sum_of(passes(), which, cell)
    assert (page.sum.text(), page.note.text()) == (told.sum, told.note)
    assert page.graph.brought_out() == told.parts
    assert told.parts
    assert "moment 3 of" in page.where.text()


def test_another_pass_begins_at_its_own_beginning(page: TrellisPage, qtbot: QtBot) -> None:
    click(qtbot, page.step)
    page.choose("Backward")
    assert page.trellis.at() == 3
    assert page.which.choice() == page.which_narrow.choice() == "Backward"


def test_the_graph_only_tells(page: TrellisPage) -> None:
    page.graph.edit(Part("start", 0, 0))
    assert not page.graph.editor.isVisible()


@pytest.mark.parametrize(
    ("size", "has_graph", "is_narrow"),
    [((800, 760), True, False), ((592, 330), False, False), ((330, 330), False, True)],
)
def test_the_graph_shows_where_there_is_room(
    page: TrellisPage, size: tuple[int, int], has_graph: bool, is_narrow: bool
) -> None:
    page.resize(*size)
    assert page.graph.isVisible() == has_graph
    assert (page.which.isVisible(), page.which_narrow.isVisible()) == (not is_narrow, is_narrow)


def test_more_states_take_the_room_of_the_graph(page: TrellisPage) -> None:
    page.resize(700, 540)
    assert page.graph.isVisible()
    page.set_passes(passes(chain(8), (0, 1)))
    assert not page.graph.isVisible()


def test_without_observations_there_is_nothing_to_step_through(page: TrellisPage, qtbot: QtBot) -> None:
    page.set_passes(None)
    click(qtbot, page.step)
    assert page.sum.text() == ""
    assert page.graph.chain() is ICE
