"""The picture from stars to songs is pointed at, by hand and by keys, and tells what it shows."""

from dataclasses import replace
from typing import Any

import numpy as np
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor
from pytestqt.qtbot import QtBot

from playground.widgets.look import theme_of
from playground.widgets.taste_flow import TasteFlow
from playground.widgets.taste_flow_layout import Flow, FlowSpot

pytestmark = pytest.mark.usefixtures("clothes")
FLOW = Flow(
    (("Rain", 5), ("Snow", 1)),
    (("Hail", "The Clouds", 4.4, 3.1), ("Fog", "", 3.0, 3.2), ("Dew", "", 2.0, 2.0)),
    np.array([1.0, 0.0, 0.5]),
    np.array([0.25, 0.5, 0.5]),
    np.array([[2.0, -1.0, 0.0], [0.5, 1.0, 0.0]]),
    np.array([[0.4, 0.1, 0.0], [-0.2, 0.0, 0.0], [0.0, 0.0, 0.0]]),
    ("It lifts Hail.", "It lowers Fog.", "It has no likings yet."),
    ("Hail, because of Rain.", "Fog, as from others.", "Dew."),
)


@pytest.fixture
def picture(qtbot: QtBot) -> TasteFlow:
    made = TasteFlow()
    qtbot.addWidget(made)
    made.resize(900, 420)
    made.set_flow(FLOW)
    made.show()
    return made


def hover(qtbot: QtBot, picture: TasteFlow, spot: FlowSpot) -> None:
    box = picture.places().of(spot)
    assert box is not None
    qtbot.mouseMove(picture, _middle(box))


def _middle(box: Any) -> QPoint:
    return QPoint(round(box.left + box.width / 2), round(box.top + box.height / 2))


@pytest.mark.parametrize(
    ("spot", "told"),
    [
        (FlowSpot("rated", 0), "You gave 5 to Rain"),
        (FlowSpot("unit", 0), "Taste 1 is 100\N{NARROW NO-BREAK SPACE}% on; without your stars 25.0"),
        (FlowSpot("advice", 1), "Fog, as from others."),
    ],
)
def test_what_is_pointed_at_is_told(qtbot: QtBot, picture: TasteFlow, spot: FlowSpot, told: str) -> None:
    heard: list[FlowSpot | None] = []
    picture.pointed.connect(heard.append)
    hover(qtbot, picture, spot)
    assert picture.readout().startswith(told)
    assert picture.accessibleDescription() == picture.readout()
    assert heard == [spot]


def test_a_unit_tells_what_it_likes_at_the_end(qtbot: QtBot, picture: TasteFlow) -> None:
    hover(qtbot, picture, FlowSpot("unit", 1))
    assert picture.readout().endswith("It lowers Fog.")


def test_only_links_of_what_is_pointed_at_show(qtbot: QtBot, picture: TasteFlow) -> None:
    everything = len(picture.links())
    hover(qtbot, picture, FlowSpot("advice", 0))
    assert {link.end for link in picture.links()} == {FlowSpot("advice", 0)}
    assert len(picture.links()) == 2 < everything


def test_keys_walk_through_all_columns(qtbot: QtBot, picture: TasteFlow) -> None:
    heard: list[FlowSpot | None] = []
    picture.pointed.connect(heard.append)
    steps = (Qt.Key.Key_Down, Qt.Key.Key_End, Qt.Key.Key_Left, Qt.Key.Key_Up, Qt.Key.Key_Right, Qt.Key.Key_Right)
    for key in steps:
        qtbot.keyClick(picture, key)
    found = [(spot.part, spot.number) for spot in heard if spot is not None]
    assert found == [("unit", 0), ("unit", 2), ("rated", 1), ("rated", 0), ("unit", 0), ("advice", 0)]


def test_without_stars_it_invites_and_keys_leave_out_the_empty_column(qtbot: QtBot, picture: TasteFlow) -> None:
    empty = np.zeros((0, 3))
    picture.set_flow(Flow((), FLOW.advised, FLOW.usual, FLOW.usual, empty, np.zeros((3, 3))))
    assert picture.readout() == ""
    for key in (Qt.Key.Key_Down, Qt.Key.Key_Left):
        qtbot.keyClick(picture, key)
    assert picture.readout().startswith("Taste 1")
    picture.grab()


def test_nothing_at_all_can_be_painted_and_walked(qtbot: QtBot, picture: TasteFlow) -> None:
    picture.set_flow(Flow())
    qtbot.keyClick(picture, Qt.Key.Key_Down)
    picture.grab()
    assert picture.accessibleDescription() == "It expects: nothing yet"


def test_a_spot_that_is_gone_is_no_longer_pointed_at(qtbot: QtBot, picture: TasteFlow) -> None:
    hover(qtbot, picture, FlowSpot("rated", 1))
    picture.set_flow(Flow(FLOW.rated[:1], FLOW.advised, FLOW.shares, FLOW.usual, FLOW.pushes[:1], FLOW.lifts))
    assert picture.readout().startswith("Point at a taste")


def test_a_unit_is_as_blue_as_it_is_on(picture: TasteFlow) -> None:
    image, ramp = picture.grab().toImage(), theme_of(picture).activation_colours()
    for number, share in enumerate(FLOW.shares):
        box = picture.places().of(FlowSpot("unit", number))
        assert image.pixelColor(_middle(box)) == QColor(*ramp[round(float(share) * 255)].tolist())


def test_the_best_songs_are_told_aloud(picture: TasteFlow) -> None:
    assert picture.accessibleDescription() == "It expects: Hail, 4.4 stars; Fog, 3 stars; Dew, 2 stars"


def test_a_single_star_is_told_in_the_singular(picture: TasteFlow) -> None:
    picture.set_flow(replace(FLOW, advised=(("Hail", "", 1.0, 1.0),)))
    assert picture.accessibleDescription() == "It expects: Hail, 1 star"
