"""What a hand does between its press and its end, one beat after the other."""

import numpy as np
import pytest
from PySide6.QtCore import QPointF, QRectF

from playground.widgets.point_grips import REACH, Added, Brush, Click, Erased, Eraser, Moved, Pull, Scene, taken
from playground.widgets.point_view import View

VIEW = View(QRectF(0, 0, 400, 400))
POINTS = np.array([[100.0, 100.0], [200.0, 200.0], [300.0, 200.0]])
SCENE = Scene(VIEW, POINTS, np.zeros((0, 2)))
AT, NEAR, FAR = QPointF(100, 100), QPointF(102, 99), QPointF(150, 130)


def test_a_click_sets_one_point_where_it_was_pressed() -> None:
    grip = Click(AT)
    deed = grip.beat(SCENE)
    assert isinstance(deed, Added)
    np.testing.assert_allclose(deed.places, [VIEW.place(AT)], rtol=1e-6)
    assert deed.places.dtype == np.float32
    grip.drag(FAR)
    assert grip.beat(SCENE) is grip.end(SCENE) is None


def test_pulling_begins_when_the_hand_moves_and_each_movement_is_told_once() -> None:
    grip = Pull(AT, 7, AT, is_handle=True)
    grip.drag(NEAR)
    assert grip.beat(SCENE) is None
    assert not grip.is_pulling()
    grip.drag(FAR)
    assert grip.beat(SCENE) == Moved(7, VIEW.place(FAR), True)
    assert grip.beat(SCENE) is None
    assert grip.end(SCENE) is None


def test_what_is_pulled_keeps_its_distance_to_the_pointer() -> None:
    grip = Pull(AT, 0, AT + QPointF(5, -3), is_handle=False)
    grip.drag(FAR)
    assert grip.beat(SCENE) == Moved(0, VIEW.place(FAR + QPointF(5, -3)))


def test_the_last_movement_is_told_at_the_end() -> None:
    grip = Pull(AT, 0, AT, is_handle=False)
    grip.drag(FAR)
    assert grip.end(SCENE) == Moved(0, VIEW.place(FAR))


def test_who_only_clicks_gets_what_a_click_is_for() -> None:
    grip = Pull(AT, 0, AT, is_handle=True, instead=Click(AT))
    grip.drag(NEAR)
    assert isinstance(grip.end(SCENE), Added)
    grip = Pull(AT, 0, AT, is_handle=True, instead=Click(AT))
    grip.drag(FAR)
    assert isinstance(grip.end(SCENE), Moved)


def sprayed(brush: Brush, beats: int) -> np.ndarray:
    deeds = [brush.beat(SCENE) for _ in range(beats)]
    return np.concatenate([VIEW.pixels(deed.places) for deed in deeds if isinstance(deed, Added)])


def test_the_brush_sprays_at_every_beat_evenly_within_its_reach() -> None:
    pixels = sprayed(Brush(AT, np.random.default_rng(0)), 400)
    away = np.hypot(*(pixels - (100, 100)).T)
    assert len(pixels) == 800
    assert away.max() <= REACH["brush"] + 0.01
    assert (away < REACH["brush"] / 2).mean() == pytest.approx(0.25, abs=0.05)
    np.testing.assert_allclose(pixels.mean(axis=0), (100, 100), rtol=0, atol=2)


def test_the_brush_sprays_along_its_way() -> None:
    brush = Brush(AT, np.random.default_rng(0))
    brush.beat(SCENE)
    pixels = []
    for _ in range(100):
        brush.drag(QPointF(300, 100))
        pixels.append(sprayed(brush, 1))
        brush.drag(AT)
        pixels.append(sprayed(brush, 1))
    x = np.concatenate(pixels)[:, 0]
    assert np.histogram(x, bins=4, range=(100, 300))[0].min() > 50


def test_the_same_brush_sprays_the_same_points() -> None:
    one, other = (sprayed(Brush(AT, np.random.default_rng(3)), 5) for _ in range(2))
    np.testing.assert_array_equal(one, other)


def test_a_brush_at_rest_sprays_nothing_when_it_is_lifted() -> None:
    brush = Brush(AT, np.random.default_rng(0))
    brush.beat(SCENE)
    assert brush.end(SCENE) is None


def test_the_eraser_takes_what_it_reaches() -> None:
    deed = Eraser(QPointF(110, 110)).beat(SCENE)
    assert isinstance(deed, Erased)
    assert deed.indices.tolist() == [0]


def test_the_eraser_takes_all_that_it_passes_between_two_beats() -> None:
    eraser = Eraser(QPointF(150, 205))
    assert eraser.beat(SCENE) is None
    eraser.drag(QPointF(390, 205))
    deed = eraser.end(SCENE)
    assert isinstance(deed, Erased)
    assert deed.indices.tolist() == [1, 2]


def test_an_eraser_at_rest_looks_once() -> None:
    eraser = Eraser(QPointF(100, 100))
    eraser.beat(SCENE)
    assert eraser.beat(SCENE) is None


@pytest.mark.parametrize(
    ("at", "index"), [((203, 203), 1), ((250, 200), -1), ((300, 214), 2), ((300, 215), -1)], ids=str
)
def test_the_nearest_thing_is_taken_if_it_is_near_enough(at: tuple[float, float], index: int) -> None:
    assert taken(POINTS, QPointF(*at), 14.0) == index


def test_of_several_in_one_place_the_last_one_is_taken() -> None:
    assert taken(np.ones((4, 2)), QPointF(1, 1), 5.0) == 3


def test_what_is_nowhere_is_not_taken() -> None:
    assert taken(np.array([[np.nan, 1.0]]), QPointF(1, 1), 5.0) == -1
    assert taken(np.zeros((0, 2)), QPointF(1, 1), 5.0) == -1
