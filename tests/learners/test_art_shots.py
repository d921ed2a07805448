"""Boxes as they are seen on the plane, and what a category looks like."""

import dataclasses

import numpy as np
import pytest

from playground.data.points import SQUARE, Floats, Plane, Points
from playground.learners.art_shots import ArtShot

LOW, HIGH = np.array([[0.1, 0.2], [0.5, 0.5]], np.float32), np.array([[0.3, 0.8], [0.5, 0.5]], np.float32)


def shot(low: Floats = LOW, high: Floats = HIGH) -> ArtShot:
    points, none = Points(np.zeros((0, 2), np.float32), "none"), np.zeros(0, np.float32)
    labels, counts = np.zeros(0, np.int16), np.zeros(len(low), np.int64)
    return ArtShot(points, points.x, "", "fuzzy ART", low, high, labels, counts, "", -1, none, none, (), -1, None, 0.5)


def test_on_the_square_a_box_is_itself() -> None:
    low, high = shot().boxes_on(SQUARE)
    np.testing.assert_allclose(low, LOW, atol=1e-6)
    np.testing.assert_allclose(high, HIGH, atol=1e-6)


def test_on_another_plane_a_box_is_what_all_its_corners_cover() -> None:
    random = np.random.default_rng(0)
    axes = np.linalg.qr(random.normal(size=(3, 2)))[0].T.astype(np.float32)
    plane = Plane(np.array([0.2, 0.4, 0.6], np.float32), axes, 0.7, ("first", "second"))
    ends = np.sort(random.random((2, 5, 3)), axis=0).astype(np.float32)
    corners = np.array(
        [[[ends[bit][i][j] for j, bit in enumerate(bits)] for i in range(5)] for bits in np.ndindex(2, 2, 2)]
    )
    places = np.array([plane.places(each) for each in corners])  # (corners, boxes, 2)
    low, high = shot(*ends).boxes_on(plane)
    np.testing.assert_allclose(low, places.min(axis=0), atol=1e-6)
    np.testing.assert_allclose(high, places.max(axis=0), atol=1e-6)


def test_without_categories_there_are_no_boxes() -> None:
    none = np.zeros((0, 2), np.float32)
    assert [corners.shape for corners in shot(none, none).boxes_on(SQUARE)] == [(0, 2), (0, 2)]


def test_fuzzy_art_looks_like_the_middle_of_its_boxes_and_art1_like_the_ink_that_all_have() -> None:
    fuzzy = shot()
    assert fuzzy.prototypes[0] == pytest.approx([0.2, 0.5])
    assert dataclasses.replace(fuzzy, kind="ART1").prototypes is fuzzy.low
