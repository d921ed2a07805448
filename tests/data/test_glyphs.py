"""The ways of writing: enough of them, each with a name of its own, and all drawable."""

import numpy as np
import pytest

from playground.data.glyphs import WAYS, Way
from playground.data.pen import ink
from playground.data.strokes import Hand, choose, outlines, parse

EVERY = [pytest.param(way, id=f"{digit} {way.name}") for digit, ways in enumerate(WAYS) for way in ways]


def test_every_digit_has_8_to_30_ways_and_all_together_about_200() -> None:
    assert len(WAYS) == 10
    assert all(8 <= len(ways) <= 30 for ways in WAYS)
    assert 180 <= sum(len(ways) for ways in WAYS) <= 270


def test_no_digit_has_two_ways_of_one_name() -> None:
    assert all(len({way.name for way in ways}) == len(ways) for ways in WAYS)


@pytest.mark.parametrize("way", EVERY)
def test_a_way_is_a_few_strokes_near_the_box(way: Way) -> None:
    strokes = parse(way.strokes)
    points = np.array([point for stroke in strokes for piece in stroke for point in piece])
    assert 1 <= len(strokes) <= 3
    assert way.often > 0
    assert points.min() >= -1
    assert points.max() <= 11


def test_a_corner_cuts_a_stroke_into_pieces_that_share_a_point() -> None:
    assert parse("0,0 1,1* 2,0 / 5,5 6,6") == [[[(0, 0), (1, 1)], [(1, 1), (2, 0)]], [[(5, 5), (6, 6)]]]


def test_a_curve_goes_through_its_points() -> None:
    table = outlines()
    ends = np.einsum("wks,wkc->wsc", table.curve, table.controls)[:, 0]
    assert np.allclose(ends, table.controls[:, 0], rtol=0, atol=1e-5)


def test_ways_are_chosen_for_their_digit_as_often_as_they_are_met() -> None:
    labels = np.full(20_000, 3)
    chosen = choose(np.random.default_rng(0), labels)
    first = int(np.searchsorted(outlines().labels, 3))
    assert set(outlines().labels[chosen]) == {3}
    share = WAYS[3][0].often / sum(way.often for way in WAYS[3])
    assert np.mean(chosen == first) == pytest.approx(share, rel=0.1)


def test_a_thicker_pen_leaves_more_ink() -> None:
    ways = np.arange(len(outlines().labels))
    thin, thick = (ink(np.random.default_rng(0), ways, Hand(radius=radius)).sum() for radius in (0.8, 1.6))
    assert thick > 1.5 * thin


def test_ink_stays_on_the_paper() -> None:
    ways = np.tile(np.arange(len(outlines().labels)), 4)
    paper = ink(np.random.default_rng(0), ways, Hand())
    assert paper.min() == 0
    assert paper.max() == 1
    edge = np.concatenate([paper[:, 0], paper[:, -1], paper[:, :, 0], paper[:, :, -1]], 1)
    assert np.mean(edge > 0.5) < 0.005
