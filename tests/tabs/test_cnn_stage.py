import numpy as np
import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLayout
from pytestqt.qtbot import QtBot

from playground.learners.cnn import CnnAnswer
from playground.tabs.cnn_stage import CnnStage
from playground.widgets.network_layout import Spot
from playground.widgets.unit_parts import Box
from tests.cnn_nets import SHAPES, answer, drawing, snapshot
from tests.looks import dressed, faults, nameless

pytestmark = [
    pytest.mark.usefixtures("clothes"),
    pytest.mark.qt_log_ignore("propagateSizeHints", extend=True),  # the offscreen platform's own shortcoming
]
ROOMY, COMPACT = (1264, 890), (624, 608)
KERNELS, MAPS, POOLED, DEEPER, DEEPER_POOLED, DENSE, OUTPUT = range(1, 8)


@pytest.fixture
def stage(qtbot: QtBot) -> CnnStage:
    return shown(qtbot, ROOMY)


@pytest.fixture
def compact(qtbot: QtBot) -> CnnStage:
    return shown(qtbot, COMPACT)


def shown(qtbot: QtBot, size: tuple[int, int], name: str = "as delivered", answered: bool = True) -> CnnStage:
    made, network = CnnStage(), snapshot(name)
    qtbot.addWidget(made)
    headline = QLabel("Small windows slide over your drawing and look for strokes.")
    made.card.column.insertWidget(0, headline)
    made.rows.setSizeConstraint(QLayout.SizeConstraint.SetNoConstraint)  # as in a window that is larger than it
    made.resize(*size)
    made.show()
    QTest.mouseMove(made, QPoint(1, 1))
    made.draw(network, answer(network) if answered else None)
    return made


def settle() -> None:
    QApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest)


def result(stage: CnnStage) -> float:
    """The last result in the card."""
    arrangement = stage.inside.view.arrangement()
    assert arrangement is not None
    return [placed.part.value for placed in arrangement.parts if isinstance(placed.part, Box) and placed.part.result][
        -1
    ]


def slide(stage: CnnStage, times: int) -> None:
    for _ in range(times):
        stage.slide()


def click(stage: CnnStage, spot: Spot) -> None:
    place = stage.network.layout_now().place(spot)
    middle = QPoint(int(place.left + place.width / 2), int(place.top + place.height / 2))
    QTest.mouseClick(stage.network, Qt.MouseButton.LeftButton, pos=middle)


@pytest.mark.parametrize("size", [ROOMY, COMPACT])
@pytest.mark.parametrize("name", SHAPES)
def test_nothing_is_cut_off_whatever_is_open(qtbot: QtBot, name: str, size: tuple[int, int]) -> None:
    stage = shown(qtbot, size, name)
    for column in range(len(stage.network.columns())):
        stage.open(Spot(column, 0))
        settle()
        assert faults(stage) == []
        assert (stage.width(), stage.height()) == size


def test_where_there_is_room_the_window_slides_without_being_asked(stage: CnnStage) -> None:
    spot = stage.spot()
    assert spot is not None
    assert spot.column == MAPS
    assert stage.card.isVisible()
    assert stage.inside.isVisible()
    assert stage.is_sliding()


def test_where_there_is_little_room_the_network_comes_first(compact: CnnStage) -> None:
    assert compact.spot() is None
    assert compact.network.isVisible()
    assert not compact.is_sliding()


def test_what_nobody_opened_gives_way_when_the_window_shrinks(stage: CnnStage) -> None:
    stage.resize(*COMPACT)
    assert stage.network.isVisible()
    assert stage.spot() is None


def test_what_somebody_opened_takes_the_place_of_the_network_when_the_window_shrinks(stage: CnnStage) -> None:
    stage.open(Spot(DENSE, 3))
    stage.resize(*COMPACT)
    assert not stage.network.isVisible()
    assert stage.inside.isVisible()


def test_what_was_closed_stays_closed(stage: CnnStage) -> None:
    stage.close_inside()
    stage.draw(snapshot(), answer(snapshot()))
    assert stage.spot() is None
    assert not stage.inside.isVisible()


def test_a_click_opens_a_unit_and_the_cross_brings_the_network_back(compact: CnnStage) -> None:
    click(compact, Spot(DEEPER, 5, 3, 4))
    assert compact.spot() == Spot(DEEPER, 5, 3, 4)
    assert not compact.network.isVisible()
    compact.inside.closed.emit()
    assert compact.network.isVisible()
    assert not compact.inside.isVisible()
    assert compact.spot() is None


@pytest.mark.parametrize(
    ("clicked", "opened"),
    [
        (Spot(KERNELS, 5, 2, 2), Spot(MAPS, 5, 12, 12)),
        (Spot(0, 0, 13, 20), Spot(MAPS, 0, 11, 18)),
        (Spot(0, 0, 0, 27), Spot(MAPS, 0, 0, 23)),
        (Spot(OUTPUT, 3), Spot(OUTPUT, 3)),
    ],
)
def test_what_is_not_computed_opens_what_begins_with_it(compact: CnnStage, clicked: Spot, opened: Spot) -> None:
    compact.open(clicked)
    assert compact.spot() == opened


def test_weights_shown_as_a_picture_open_their_unit(qtbot: QtBot) -> None:
    stage = shown(qtbot, ROOMY, "dense")
    assert stage.spot() is None  # no window slides over anything here
    stage.open(Spot(1, 17, 5, 5))
    assert stage.spot() == Spot(2, 17)
    stage.close_inside()
    stage.open(Spot(0, 0, 5, 5))
    assert stage.spot() is None


@pytest.mark.parametrize(
    ("before", "after"),
    [
        (Spot(MAPS, 1, 11, 14), Spot(MAPS, 1, 11, 15)),
        (Spot(MAPS, 1, 11, 23), Spot(MAPS, 1, 12, 0)),
        (Spot(MAPS, 1, 23, 23), Spot(MAPS, 1, 0, 0)),
        (Spot(DEEPER_POOLED, 1, 0, 3), Spot(DEEPER_POOLED, 1, 1, 0)),
        (Spot(DENSE, 1), Spot(DENSE, 1)),
    ],
)
def test_the_window_slides_row_by_row(stage: CnnStage, before: Spot, after: Spot) -> None:
    stage.open(before)
    slide(stage, 4)
    assert stage.spot() == after


def test_the_numbers_follow_the_window(stage: CnnStage) -> None:
    made = answer(snapshot())
    for spot in (Spot(MAPS, 2, 8, 8), Spot(MAPS, 2, 12, 20)):
        stage.open(spot)
        np.testing.assert_allclose(result(stage), made.convolutions[0].maps[spot[1:]], rtol=1e-4, atol=1e-5)


def test_the_numbers_follow_drawing_and_training(stage: CnnStage) -> None:
    stage.open(Spot(OUTPUT, 3))
    for seed in (5, 6):
        network = snapshot(seed=seed)
        made = answer(network, drawing(seed))
        stage.draw(network, made)
        np.testing.assert_allclose(result(stage), made.dense[-1].values[3], rtol=1e-3)


def test_the_window_slides_only_while_it_can_be_seen(stage: CnnStage) -> None:
    assert stage.is_sliding()
    stage.hide()
    assert not stage.is_sliding()
    stage.show()
    assert stage.is_sliding()
    stage.open(Spot(DENSE, 0))
    assert not stage.is_sliding()
    stage.open(Spot(MAPS, 0, 0, 0))
    assert stage.is_sliding()
    stage.close_inside()
    assert not stage.is_sliding()


def test_sliding_is_stopped_and_started(stage: CnnStage) -> None:
    stage.inside.sliding_toggled.emit(False)
    assert not stage.is_sliding()
    stage.set_sliding(True)
    assert stage.is_sliding()


def test_pointing_places_the_window_and_it_rests_there(stage: CnnStage) -> None:
    stage.open(Spot(MAPS, 1, 0, 0))
    stage.network.pointed.emit(Spot(MAPS, 1, 11, 14))
    slide(stage, 5)
    assert stage.spot() == Spot(MAPS, 1, 11, 14)
    stage.network.pointed.emit(Spot(0, 0, 20, 20))
    assert stage.spot() == Spot(MAPS, 1, 18, 18)
    stage.inside.view.placed.emit(3, 4)
    assert stage.spot() == Spot(MAPS, 1, 3, 4)


def test_pointing_at_another_map_does_not_close_the_one_that_is_open(stage: CnnStage) -> None:
    stage.open(Spot(MAPS, 1, 0, 0))
    stage.network.pointed.emit(Spot(MAPS, 2, 11, 14))
    stage.network.pointed.emit(Spot(OUTPUT, 2))
    stage.network.pointed.emit(None)
    assert stage.spot() == Spot(MAPS, 1, 0, 0)


def test_views_are_turned_in_a_circle_and_kept_while_the_window_slides(stage: CnnStage) -> None:
    stage.open(Spot(DEEPER, 1, 0, 0))
    first = page(stage)
    for _ in range(8):
        stage.inside.paged.emit(1)
    assert page(stage) == first
    stage.inside.paged.emit(-1)
    slide(stage, 5)
    assert page(stage) == (first - 1) % 8


def page(stage: CnnStage) -> int:
    told = stage.inside.view.explanation()
    assert told is not None
    return told.page


def test_arrow_keys_move_the_open_unit_and_escape_closes_it(compact: CnnStage) -> None:
    compact.open(Spot(MAPS, 1, 11, 14))
    QTest.keyClick(compact.inside, Qt.Key.Key_Down)
    QTest.keyClick(compact.inside, Qt.Key.Key_Right)
    assert compact.spot() == Spot(MAPS, 1, 12, 15)
    QTest.keyClick(compact.inside, Qt.Key.Key_Escape)
    assert compact.spot() is None


def test_escape_closes_the_card_from_the_network_too(stage: CnnStage) -> None:
    QTest.keyClick(stage.network, Qt.Key.Key_Escape)
    assert stage.spot() is None


def test_an_empty_pad_leaves_blank_maps_and_an_invitation(stage: CnnStage) -> None:
    stage.draw(snapshot(), None)
    assert stage.inside.view.arrangement() is None
    stage.grab()
    stage.draw(snapshot(), answer(snapshot()))
    assert stage.inside.view.arrangement() is not None


@pytest.mark.parametrize("name", SHAPES)
def test_another_network_closes_what_it_does_not_have(qtbot: QtBot, stage: CnnStage, name: str) -> None:
    stage.open(Spot(DENSE, 63))
    network = snapshot(name)
    stage.draw(network, answer(network))
    stage.grab()
    spot = stage.spot()
    assert spot is None or spot.item < stage.network.columns()[spot.column].count


def test_numbers_that_ran_away_are_shown_all_the_same(stage: CnnStage) -> None:
    network = snapshot()
    with np.errstate(all="ignore"):
        bad = answer(network, np.full((28, 28), np.nan, np.float32))
    stage.draw(network, bad)
    for column in range(8):
        stage.open(Spot(column, 0))
        stage.grab()


def test_where_it_looked_is_asked_for_and_laid_over_the_drawing(stage: CnnStage) -> None:
    heard: list[bool] = []
    stage.where_toggled.connect(heard.append)
    stage.close_inside()
    before = stage.network.grab().toImage()
    stage.where.click()
    assert heard == [True]
    assert stage.network.grab().toImage() != before
    stage.draw(snapshot(), without_where(answer(snapshot())))
    stage.where.click()
    assert heard == [True, False]


def without_where(made: CnnAnswer) -> CnnAnswer:
    return CnnAnswer(made.image, made.convolutions, made.dense, None, {})


def test_every_control_has_a_name(stage: CnnStage) -> None:
    stage.open(Spot(DEEPER, 1, 2, 3))
    assert nameless(stage) == []


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_it_can_be_seen_in_both_themes_and_in_large_type(qapp: QApplication, qtbot: QtBot, theme: str) -> None:
    with dressed(qapp, theme, 1.2):  # pyright: ignore[reportArgumentType]
        stage = shown(qtbot, ROOMY)
        settle()
        assert faults(stage) == []
