"""Labels never overlap, the important ones win, and each stands beside its point."""

from itertools import combinations

import numpy as np
import pytest

from playground.widgets.label_places import Box, label_boxes

ROOM = Box(0, 0, 400, 300)
GAP, HEIGHT = 5.0, 16.0


def at(*points: tuple[float, float]) -> np.ndarray:
    return np.array(points, dtype=float).reshape(-1, 2)


def crowd(seed: int, number: int = 300) -> tuple[np.ndarray, list[float]]:
    generator = np.random.default_rng(seed)
    return generator.uniform((0, 0), (400, 300), (number, 2)), generator.uniform(10, 80, number).tolist()


def place(
    points: np.ndarray, widths: list[float], room: Box = ROOM, gaps: tuple[float, ...] = (GAP,)
) -> dict[int, Box]:
    return label_boxes(points, widths, HEIGHT, room, gaps)


def test_a_lone_label_stands_at_the_right_of_its_point() -> None:
    assert place(at((100, 100)), [40]) == {0: Box(105, 92, 145, 108)}


def test_at_the_right_edge_it_stands_at_the_left() -> None:
    assert place(at((380, 100)), [40]) == {0: Box(335, 92, 375, 108)}


def test_where_neither_side_has_room_it_stands_above() -> None:
    assert place(at((50, 100)), [96], room=Box(0, 0, 100, 300)) == {0: Box(2, 79, 98, 95)}


def test_at_the_top_it_stands_below() -> None:
    assert place(at((50, 10)), [96], room=Box(0, 0, 100, 300)) == {0: Box(2, 15, 98, 31)}


def test_in_a_corner_it_stands_at_the_corner_of_its_point() -> None:
    assert place(at((2, 2)), [40]) == {0: Box(5.5, 5.5, 45.5, 21.5)}


def test_the_more_important_of_two_has_the_better_place() -> None:
    boxes = place(at((100, 100), (100, 104)), [40, 40])
    assert boxes[0].left == 105
    assert boxes[1].right == 95


def test_what_finds_no_room_is_left_out() -> None:
    boxes = place(at(*[(100, 100)] * 30), [40] * 30)
    assert 2 <= len(boxes) < 30
    assert list(boxes) == list(range(len(boxes)))


def test_with_a_second_gap_more_labels_find_room() -> None:
    points, widths = at(*[(200, 150)] * 30), [40.0] * 30
    assert len(place(points, widths, gaps=(5, 30))) > len(place(points, widths, gaps=(5,)))


def test_a_place_that_is_near_is_taken_before_one_that_is_far() -> None:
    assert place(at((100, 100)), [40], gaps=(5, 30))[0].left == 105


@pytest.mark.parametrize("seed", range(5))
def test_no_two_labels_overlap(seed: int) -> None:
    boxes = place(*crowd(seed)).values()
    assert len(boxes) > 20
    assert not any(one.meets(other) for one, other in combinations(boxes, 2))


@pytest.mark.parametrize("seed", range(5))
def test_every_label_lies_in_its_room(seed: int) -> None:
    room = Box(13, 7, 311, 222)
    for box in place(*crowd(seed), room=room).values():
        assert room.left <= box.left <= box.right <= room.right
        assert room.top <= box.top <= box.bottom <= room.bottom


def test_every_label_is_as_wide_as_its_word() -> None:
    points, widths = crowd(1)
    for word, box in place(points, widths).items():
        assert box.right - box.left == pytest.approx(widths[word])
        assert box.bottom - box.top == pytest.approx(HEIGHT)


def test_no_label_covers_its_own_point() -> None:
    points, widths = crowd(2)
    for word, box in place(points, widths).items():
        x, y = points[word]
        assert not box.meets(Box(x - 2, y - 2, x + 2, y + 2))


@pytest.mark.parametrize("nowhere", [(np.nan, 10), (10, np.nan), (np.inf, 10), (900, 900)], ids=str)
def test_a_point_that_is_not_there_has_no_label(nowhere: tuple[float, float]) -> None:
    assert list(place(at(nowhere, (100, 100)), [40, 40])) == [1]


def test_no_words_have_no_labels() -> None:
    assert place(at(), []) == {}


@pytest.mark.parametrize("room", [Box(0, 0, 0, 0), Box(10, 10, 5, 5), Box(0, 0, 30, 10)], ids=str)
def test_where_there_is_no_room_there_are_no_labels(room: Box) -> None:
    assert place(*crowd(3), room=room) == {}


def test_a_word_without_letters_is_placed_like_others() -> None:
    assert list(place(at((100, 100)), [0])) == [0]


@pytest.mark.parametrize(
    ("other", "meets"),
    [
        (Box(5, 5, 15, 15), True),
        (Box(2, 2, 3, 3), True),
        (Box(10, 0, 20, 10), False),
        (Box(0, 10, 10, 20), False),
        (Box(20, 20, 30, 30), False),
    ],
    ids=["across", "inside", "beside", "beneath", "apart"],
)
def test_boxes_meet_where_they_have_an_area_in_common(other: Box, meets: bool) -> None:
    assert Box(0, 0, 10, 10).meets(other) is meets
    assert other.meets(Box(0, 0, 10, 10)) is meets
