"""Centres that a visitor drags, adds and drops, what is told of a place, and other numbers of groups, on K-means."""

from collections.abc import Callable
from typing import Any

import numpy as np
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from playground.data.points import Floats
from playground.learners.kmeans import KMeans
from playground.tabs.desk import Recipe
from playground.tabs.kmeans import KMeansTab
from tests.point_tab import Visitor

FREE, ELSEWHERE = (0.06, 0.06), (0.95, 0.08)
pytestmark = [
    pytest.mark.usefixtures("clothes", "quick_hand"),
    pytest.mark.qt_log_ignore("propagateSizeHints", extend=True),  # the offscreen platform's own shortcoming
]


@pytest.fixture
def visitor(qtbot: QtBot) -> Visitor:
    return Visitor(qtbot, KMeansTab, "kmeans")


@pytest.fixture
def tried(monkeypatch: pytest.MonkeyPatch) -> list[int]:
    """Of how many points other numbers of groups were tried, each time."""
    heard: list[int] = []
    plain: Callable[..., Any] = KMeans._elbow

    def noting(learner: KMeans, x: Floats) -> Any:
        heard.append(len(x))
        return plain(learner, x)

    monkeypatch.setattr(KMeans, "_elbow", noting)
    return heard


@pytest.fixture
def roomy(tried: list[int], qtbot: QtBot) -> Visitor:
    """A window so large that other numbers of groups can be seen, where they were tried once."""
    visitor = Visitor(qtbot, KMeansTab, "kmeans", size=(1920, 1080))
    visitor.wait(lambda: bool(elbow(visitor)))
    return visitor


def elbow(visitor: Visitor) -> dict[str, float]:
    """How good three groups are, if that was tried."""
    return visitor.tab.groups.elbow.values_at(3)


def groups(visitor: Visitor) -> int:
    """What the knob says."""
    return visitor.tab.knobs.settings().clusters


def has_centres(visitor: Visitor, number: int) -> None:
    """Wait until both the picture and the knob have so many, at the latest after another step."""
    visitor.step()
    visitor.wait(lambda: len(visitor.shot.centres) == groups(visitor) == number)


def centre(visitor: Visitor, index: int) -> tuple[float, float]:
    x, y = visitor.shot.centres[index].tolist()
    return x, y


# Centres.


def test_a_centre_that_is_dragged_stays_where_the_hand_lets_go(visitor: Visitor) -> None:
    others = visitor.shot.centres[1:]
    visitor.drag(centre(visitor, 0), (0.5, 0.5), ELSEWHERE)
    visitor.settled()
    np.testing.assert_allclose(visitor.shot.centres[0], ELSEWHERE, rtol=0, atol=0.005)
    np.testing.assert_array_equal(visitor.shot.centres[1:], others)
    assert len(visitor.shot.x) == 300
    assert "by hand" in visitor.tab.verdict.sentence()


def test_a_double_click_adds_a_centre_there_and_the_knob_follows(visitor: Visitor) -> None:
    visitor.double_click(FREE)
    visitor.settled()
    np.testing.assert_allclose(visitor.shot.centres[-1], FREE, rtol=0, atol=0.005)
    has_centres(visitor, 4)
    assert visitor.tab.knobs.control("clusters").value_text() == "4"
    assert len(visitor.desk.points) == 300


def test_a_double_click_on_a_centre_drops_it_and_the_last_one_takes_its_place(visitor: Visitor) -> None:
    _, second, last = visitor.shot.centres
    visitor.double_click(centre(visitor, 0))
    visitor.settled()
    has_centres(visitor, 2)
    np.testing.assert_allclose(visitor.shot.centres, [last, second], rtol=0, atol=1e-5)


def test_the_last_centre_stays(visitor: Visitor) -> None:
    visitor.tab.turn(visitor.tab.knobs.settings().with_(clusters=1))
    visitor.settled()
    has_centres(visitor, 1)
    visitor.double_click(centre(visitor, 0))
    visitor.settled()
    assert len(visitor.shot.centres) == groups(visitor) == 1


def test_there_is_an_end_to_adding_centres_and_it_is_told(visitor: Visitor) -> None:
    visitor.tab.turn(visitor.tab.knobs.settings().with_(clusters=12))
    visitor.settled()
    has_centres(visitor, 12)
    visitor.double_click(FREE)
    assert visitor.told == "There can be no more than 12 groups."
    visitor.settled()
    assert groups(visitor) == 12


def test_where_there_are_no_points_a_double_click_sets_one(visitor: Visitor) -> None:
    QTest.mouseClick(visitor.tab.tools.clear, Qt.MouseButton.LeftButton)
    visitor.settled()
    assert visitor.tab.verdict.word() == "nothing yet"
    visitor.double_click(FREE)
    visitor.settled()
    np.testing.assert_allclose(visitor.shot.x, [FREE], rtol=0, atol=0.005)
    assert groups(visitor) == 3
    assert visitor.tab.frame.notice is None


# What is told.


def test_the_verdict_tells_what_is_found_and_what_was_done(visitor: Visitor) -> None:
    verdict = visitor.tab.verdict
    assert verdict.accessibleName().startswith("It will look for 3 groups.")
    visitor.step()
    assert verdict.accessibleName() == "It sees 3 groups. Each point joined its nearest centre."
    visitor.play()
    visitor.wait(lambda: "Nothing is left to do" in verdict.sentence())


def test_one_group_is_called_one_group(visitor: Visitor) -> None:
    visitor.tab.turn(visitor.tab.knobs.settings().with_(clusters=1))
    visitor.settled()
    has_centres(visitor, 1)
    assert visitor.tab.verdict.word() == "1 group"


def test_half_steps_take_turns(visitor: Visitor) -> None:
    present: list[int] = []
    for _ in range(3):
        present.append(visitor.tab.groups.phases.present())
        visitor.step()
    assert present == [0, 1, 0]


def test_pointing_tells_the_group_of_a_place_until_the_pointer_leaves(visitor: Visitor) -> None:
    visitor.step(2)
    x, y = centre(visitor, 1)
    QTest.mouseMove(visitor.canvas, visitor.at((x, y)) + QPoint(2, 2))
    verdict, bars = visitor.tab.verdict, visitor.tab.groups.bars
    visitor.wait(lambda: verdict.here() == "A point here would be of group 2.")
    visitor.wait(lambda: [bar.here for bar in bars.bars()] == [0, 1, 0])
    visitor.leave()
    visitor.wait(lambda: verdict.here() == "")
    visitor.wait(lambda: [bar.here for bar in bars.bars()] == [None] * 3)


# Other numbers of groups.


def asks(visitor: Visitor) -> None:
    """Ask something else, and wait for the answer: whatever was to be tried again would be tried now."""
    for place in (FREE, (0.5, 0.5)):
        QTest.mouseMove(visitor.canvas, visitor.at(place))
        visitor.wait(lambda place=place: np.allclose(visitor.tab.frame.answer.place or 0, place, atol=0.01))


def test_they_are_tried_once(roomy: Visitor, tried: list[int]) -> None:
    asks(roomy)
    roomy.step(2)
    asks(roomy)
    assert not roomy.tab._quiet.isActive()
    assert tried == [300]
    assert elbow(roomy)["inertia"] > 0


def test_they_are_tried_again_when_the_points_have_changed(roomy: Visitor, tried: list[int]) -> None:
    before = elbow(roomy)
    roomy.add(FREE)
    roomy.wait(lambda: len(tried) == 2 and elbow(roomy) != before)
    assert tried == [300, 301]


def test_the_number_of_groups_itself_changes_nothing(roomy: Visitor, tried: list[int]) -> None:
    roomy.tab.turn(roomy.tab.knobs.settings().with_(clusters=5))
    roomy.settled()
    asks(roomy)
    assert not roomy.tab._quiet.isActive()
    assert tried == [300]


def test_they_are_never_tried_while_it_plays(roomy: Visitor, tried: list[int]) -> None:
    roomy.desk.make(Recipe("Moving", 120))
    roomy.settled()
    roomy.play()
    roomy.wait(lambda: roomy.tab.frame.playing)
    before = len(tried)
    step = roomy.tab.frame.step
    asks(roomy)
    roomy.wait(lambda: roomy.tab.frame.step > step + 20)
    assert not roomy.tab._quiet.isActive()
    assert len(tried) == before
    assert elbow(roomy) == {}
    roomy.play()
    roomy.wait(lambda: bool(elbow(roomy)))
    assert tried[before:] == [120]


def test_they_are_not_tried_while_the_hand_moves(roomy: Visitor, tried: list[int]) -> None:
    roomy.take("Brush")
    roomy.press(FREE)
    roomy.wait(lambda: len(roomy.desk.points) > 330)
    assert tried == [300]
    roomy.release(FREE)
    roomy.wait(lambda: len(tried) == 2)
    assert tried[1] == len(roomy.desk.points)


def test_of_no_points_nothing_is_tried(roomy: Visitor, tried: list[int]) -> None:
    QTest.mouseClick(roomy.tab.tools.clear, Qt.MouseButton.LeftButton)
    roomy.settled()
    roomy.wait(lambda: elbow(roomy) == {})
    assert not roomy.tab._quiet.isActive()
    assert tried == [300]


def test_a_small_window_has_them_tried_when_they_are_looked_at(visitor: Visitor, tried: list[int]) -> None:
    visitor.step()
    assert not visitor.tab._quiet.isActive()
    visitor.push("How many?")
    visitor.wait(lambda: bool(elbow(visitor)))
    assert tried == [300]
