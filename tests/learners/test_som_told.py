"""What is told of a map: how far it has come, folds, far points, and why there may be no map."""

import dataclasses

import numpy as np
import pytest

from playground.learners.som_parts import SomSettings
from playground.learners.som_told import Moment, is_folded, reason, told, word
from playground.phrases import THIN

SETTINGS = SomSettings(settling=100)
HALFWAY = Moment(SETTINGS, nodes=400, d=2, time=50.0, torn=0.1, upside_down=0.02, far=0, every=1)
SETTLED_COLOURS = dataclasses.replace(HALFWAY, d=3, time=100.0, upside_down=None)


def now(of: Moment = HALFWAY, **changes: object) -> Moment:
    """A moment with something changed, or its settings."""
    own = {name: value for name, value in changes.items() if name in SomSettings.knobs()}
    rest = {name: value for name, value in changes.items() if name not in own}
    return dataclasses.replace(of, settings=of.settings.with_(**own), **rest)


@pytest.mark.parametrize(
    ("time", "words"),
    [
        (0, "crumpled"),
        (1, "unfolding"),
        (50, "half unfolded"),
        (99, "almost unfolded"),
        (100, "settled"),
        (900, "settled"),
    ],
)
def test_how_far_the_net_has_come(time: float, words: str) -> None:
    assert word(now(time=time)) == words
    assert told(now(time=time), "").startswith(f"The net is {words}.")


def test_a_net_that_begins_spread_out_is_not_crumpled() -> None:
    assert word(now(time=0.0, start="spread out")) == "spread out"


@pytest.mark.parametrize(
    ("moment", "folded"),
    [
        (now(), False),
        (now(upside_down=0.2), True),
        (now(upside_down=0.2, time=0.0), False),
        (now(torn=0.9), False),
        (SETTLED_COLOURS, False),
        (now(SETTLED_COLOURS, torn=0.5), True),
        (now(SETTLED_COLOURS, torn=0.5, time=90.0), False),
        (now(SETTLED_COLOURS, torn=0.5, shape="torus"), False),
    ],
)
def test_when_a_net_is_folded(moment: Moment, folded: bool) -> None:
    assert is_folded(moment) == folded
    assert ("It is folded" in told(moment, "")) == folded


def test_a_fold_is_told_with_its_size() -> None:
    assert told(now(upside_down=0.234), "").endswith(f"It is folded or twisted: 23{THIN}% of it lies upside down.")
    assert f"52{THIN}% of the points lie between nodes that are no neighbours" in told(
        now(SETTLED_COLOURS, torn=0.52), ""
    )


@pytest.mark.parametrize(
    ("moment", "is_told"),
    [
        (now(), True),
        (now(time=0.0), False),
        (SETTLED_COLOURS, True),
        (now(SETTLED_COLOURS, time=90.0), False),
        (now(shape="torus"), False),
    ],
)
def test_no_fold_is_told_where_it_can_be_seen(moment: Moment, is_told: bool) -> None:
    assert ("No fold or twist seen." in told(moment, "")) == is_told


@pytest.mark.parametrize(("d", "is_told"), [(2, True), (3, False)])
def test_a_torus_on_the_square_is_explained(d: int, is_told: bool) -> None:
    assert ("A torus cannot lie flat" in told(now(d=d, shape="torus"), "")) == is_told


@pytest.mark.parametrize(
    ("far", "sentence"),
    [(0, "seen."), (1, "1 point lies far from every node."), (4, "4 points lie far from every node.")],
)
def test_far_points_are_counted(far: int, sentence: str) -> None:
    assert told(now(far=far), "").endswith(sentence)


@pytest.mark.parametrize(("way", "every", "is_told"), [("batch", 3, True), ("batch", 1, False), ("online", 3, False)])
def test_it_is_told_when_a_step_looks_at_some_points_only(way: str, every: int, is_told: bool) -> None:
    assert ("A step looks at one of 3 points in turn" in told(now(way=way, every=every), "")) == is_told


@pytest.mark.parametrize(
    ("x", "nodes", "expected"),
    [
        ([[1]], 400, "There is only one point: the net shrinks onto it."),
        ([[1], [1], [1]], 400, "All 3 points are equal: the net shrinks onto one place."),
        ([[1], [1], [2]], 400, "There are only 2 different points for 400 nodes: most nodes win none."),
        ([[1], [1], [2]], 19, ""),
        (np.zeros((0, 1)), 400, ""),
    ],
)
def test_why_there_may_be_no_map(x: list[list[float]], nodes: int, expected: str) -> None:
    assert reason(np.asarray(x, np.float32), nodes) == expected


def test_different_points_are_not_counted_among_very_many() -> None:
    x = np.zeros((2_001, 1), np.float32)
    x[0] = 1
    assert reason(x, 400) == ""


def test_the_reason_is_part_of_what_is_told() -> None:
    assert told(now(), "All equal.") == "The net is half unfolded. All equal. No fold or twist seen."
