"""Points and marks on a plane: what is painted, when it is painted again, and what is seen."""

from dataclasses import dataclass

import numpy as np
import pytest
from numpy.typing import NDArray
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from playground.data.points import Column
from playground.widgets import look, turns
from playground.widgets.look import LIGHT, Theme
from playground.widgets.point_axes import Axes
from playground.widgets.point_picture import PointPicture
from playground.widgets.point_view import REACH, View
from tests.looks import settle_layout

PLACES = np.array([[0.2, 0.2], [0.8, 0.7], [0.5, 0.9]])
RED = np.tile(np.array([230, 0, 0], np.uint8), (3, 1))


@pytest.fixture
def picture(clothes: None, qtbot: QtBot) -> PointPicture:
    made = PointPicture()
    qtbot.addWidget(made)
    made.resize(400, 360)
    made.set_points(PLACES, RED)
    made.show()
    return made


def colour_at(picture: PointPicture, x: float, y: float, image: QImage | None = None) -> QColor:
    shown = picture.grab().toImage() if image is None else image
    return shown.pixelColor(picture.view().pixel(x, y).toPoint())


def is_red(colour: QColor) -> bool:
    return colour.red() > colour.blue() + 80


@dataclass(frozen=True, eq=False)
class Patch:
    """A mark that covers the middle, and counts how often it is painted."""

    colour: str
    painted: list[int]

    def paint(self, painter: QPainter, view: View, theme: Theme) -> None:
        self.painted.append(1)
        painter.fillRect(view.square((0.4, 0.4), (0.6, 0.6)), QColor(self.colour))


def test_points_are_painted_where_they_lie(picture: PointPicture) -> None:
    image = picture.grab().toImage()
    assert all(is_red(colour_at(picture, x, y, image)) for x, y in PLACES)
    assert colour_at(picture, 0.5, 0.5, image).name() == LIGHT.background.lower()


def test_a_dot_lets_a_little_through(picture: PointPicture) -> None:
    red, ground = colour_at(picture, 0.2, 0.2), QColor(LIGHT.background)
    assert red.green() == pytest.approx(0.2 * ground.green(), abs=4)


def test_very_many_points_are_painted_at_the_same_places(picture: PointPicture) -> None:
    many = np.repeat(PLACES, 20_000, axis=0)
    picture.set_points(many, np.repeat(RED, 20_000, axis=0))
    image = picture.grab().toImage()
    assert all(is_red(colour_at(picture, x, y, image)) for x, y in PLACES)


def test_own_points_have_a_ring(picture: PointPicture) -> None:
    before = picture.grab().toImage()
    picture.set_points(PLACES, RED, np.array([True, False, False]))
    image, at = picture.grab().toImage(), picture.view().pixel(0.2, 0.2).toPoint()
    ring = image.pixelColor(at.x() + 4, at.y())
    assert ring != before.pixelColor(at.x() + 4, at.y())
    other = picture.view().pixel(0.8, 0.7).toPoint()
    assert image.pixelColor(other.x() + 4, other.y()) == before.pixelColor(other.x() + 4, other.y())


def test_marks_lie_below_and_above_the_points(picture: PointPicture) -> None:
    picture.set_points(np.array([[0.5, 0.5]]), RED[:1])
    picture.set_marks([Patch("#0000ff", [])])
    below = colour_at(picture, 0.5, 0.5)
    picture.set_marks([], [Patch("#0000ff", [])])
    assert is_red(below)
    assert below.blue() > 0
    assert colour_at(picture, 0.5, 0.5).name() == "#0000ff"


def test_nothing_is_painted_again_unless_something_has_changed(picture: PointPicture) -> None:
    patch = Patch("#0000ff", [])
    picture.set_marks([patch])
    picture.grab()
    picture.set_marks([patch])
    picture.set_points(PLACES.copy(), RED.copy())
    picture.grab()
    assert len(patch.painted) == 1
    picture.set_points(PLACES + 0.01, RED)
    picture.grab()
    assert len(patch.painted) == 2


@pytest.mark.parametrize("change", ["places", "colours", "own", "fewer"])
def test_every_change_of_the_points_is_seen(picture: PointPicture, change: str) -> None:
    before = picture.grab().toImage()
    changed: dict[str, tuple[NDArray[np.float64], NDArray[np.uint8], NDArray[np.bool_]]] = {
        "places": (PLACES + 0.05, RED, np.zeros(3, np.bool_)),
        "colours": (PLACES, RED[:, ::-1], np.zeros(3, np.bool_)),
        "own": (PLACES, RED, np.ones(3, np.bool_)),
        "fewer": (PLACES[:2], RED[:2], np.zeros(2, np.bool_)),
    }
    picture.set_points(*changed[change])
    assert picture.grab().toImage() != before


def test_giving_arrays_does_not_tie_the_picture_to_them(picture: PointPicture) -> None:
    places = PLACES + 0.02
    picture.set_points(places, RED)
    places[:] = 0
    np.testing.assert_allclose(picture.places(), PLACES + 0.02, rtol=1e-6)


@pytest.mark.parametrize(
    ("places", "colours", "own"),
    [(PLACES[:, :1], RED, None), (PLACES, RED[:2], None), (PLACES, RED, np.zeros(2, np.bool_))],
    ids=["places", "colours", "own"],
)
def test_every_point_needs_a_place_and_a_colour(
    picture: PointPicture, places: NDArray[np.float64], colours: NDArray[np.uint8], own: NDArray[np.bool_] | None
) -> None:
    with pytest.raises(ValueError, match=r"points need \(n, 2\) places and \(n, 3\) colours"):
        picture.set_points(places, colours, own)


def test_far_points_make_it_zoom_out(picture: PointPicture) -> None:
    picture.set_points(PLACES * 4, RED)
    image = picture.grab().toImage()
    assert all(is_red(colour_at(picture, x, y, image)) for x, y in PLACES * 4)
    picture.set_points(PLACES, RED)
    assert picture.view().reach == REACH


def test_what_is_seen_is_told(picture: PointPicture) -> None:
    (left, bottom), (right, top) = picture.seen()
    assert left < 0 < 1 < right
    assert bottom < 0 < 1 < top
    assert picture.view().pixel(left, bottom).x() == pytest.approx(0)


def test_axes_take_their_room(picture: PointPicture) -> None:
    before = picture.view().room
    picture.set_axes("income", "score", Column("income"), Column("score"))
    assert picture.view().room.left() > before.left()
    assert picture.view().room.bottom() < before.bottom()
    assert is_red(colour_at(picture, 0.2, 0.2))


def test_an_empty_plane_says_what_to_do(picture: PointPicture) -> None:
    def dark_pixels() -> int:
        image = picture.grab().toImage()
        return sum(image.pixelColor(x, y).lightness() < 150 for x in range(80, 320, 2) for y in range(165, 195, 2))

    full = dark_pixels()
    picture.set_points(np.zeros((0, 2)), np.zeros((0, 3), np.uint8))
    assert full == 0
    assert dark_pixels() > 10
    picture.set_hint("", "")
    assert dark_pixels() == 0


def test_a_hint_stands_in_the_lower_left_corner(picture: PointPicture) -> None:
    before = picture.grab().toImage()
    picture.set_hint("Click to add a point")
    after = picture.grab().toImage()
    changed = [(x, y) for x in range(400) for y in range(360) if after.pixel(x, y) != before.pixel(x, y)]
    assert changed
    assert max(x for x, _ in changed) < 200
    assert min(y for _, y in changed) > 310


@pytest.mark.parametrize("theme", look.THEMES)
def test_a_change_of_theme_is_followed(picture: PointPicture, qapp: QApplication, theme: look.ThemeName) -> None:
    look.apply(qapp, "dark" if theme == "light" else "light")
    picture.grab()
    look.apply(qapp, theme)
    settle_layout()
    assert colour_at(picture, 0.5, 0.5).name() == look.THEMES[theme].background.lower()


ODD = {
    "huge": np.full((3, 2), 3e38),
    "nowhere": np.full((3, 2), np.nan),
    "one very far": np.array([[0.5, 0.5], [1e30, -1e30], [0.4, 0.4]]),
    "beyond float32": np.array([[1e300, 0.5], [-1e300, 0.5], [0.5, np.inf]]),
    "all in one place": np.full((3, 2), 0.3),
}


@pytest.mark.parametrize("size", [(1, 1), (60, 40), (400, 360)], ids=str)
@pytest.mark.parametrize("places", ODD.values(), ids=ODD)
def test_painting_never_fails(picture: PointPicture, places: NDArray[np.float64], size: tuple[int, int]) -> None:
    picture.resize(*size)
    picture.set_axes("across " * 40, "up " * 40, Column("x", 0, 5), Column("y"))
    picture.set_hint("a very long hint " * 20)
    picture.set_points(places, RED)
    assert not picture.grab().isNull()


# Turns.


@dataclass
class Marked:
    """A picture with a blue mark below its points and one above, and how often each was painted."""

    picture: PointPicture
    below: Patch
    above: Patch

    def painted(self) -> tuple[int, int]:
        return len(self.below.painted), len(self.above.painted)


@pytest.fixture
def marked(picture: PointPicture, qtbot: QtBot) -> Marked:
    """All of it is painted, and then gets marks, which are not."""
    with qtbot.waitExposed(picture):
        pass
    qtbot.waitUntil(lambda: not turns.is_waited())
    made = Marked(picture, Patch("#0000ff", []), Patch("#0000ff", []))
    picture.set_marks([made.below], [made.above])
    return made


def test_what_lies_below_the_points_is_painted_in_a_turn_of_its_own(marked: Marked, qtbot: QtBot) -> None:
    turns.take_turn()
    assert marked.painted() == (1, 0)
    qtbot.waitUntil(lambda: marked.painted() == (1, 1))


def test_what_is_changed_between_the_two_is_seen(marked: Marked, qtbot: QtBot) -> None:
    turns.take_turn()
    marked.picture.set_marks([Patch("#00ff00", [])])
    marked.picture.set_points(np.array([[0.2, 0.8]]), RED[:1])
    image = marked.picture.grab().toImage()
    assert colour_at(marked.picture, 0.5, 0.5, image).name() == "#00ff00"
    assert is_red(colour_at(marked.picture, 0.2, 0.8, image))
    assert marked.painted() == (1, 0)
    qtbot.waitUntil(lambda: not turns.is_waited())


def test_points_that_are_changed_between_the_two_leave_what_lies_below_as_it_is(marked: Marked, qtbot: QtBot) -> None:
    turns.take_turn()
    marked.picture.set_points(np.array([[0.2, 0.8]]), RED[:1])
    qtbot.waitUntil(lambda: marked.painted() == (1, 1))
    assert is_red(colour_at(marked.picture, 0.2, 0.8))


def test_what_appears_over_it_shows_it_as_it_was_until_it_has_its_turn(marked: Marked, qtbot: QtBot) -> None:
    marked.picture.repaint(0, 0, 50, 20)
    assert marked.painted() == (0, 0)
    qtbot.waitUntil(lambda: marked.painted() == (1, 1))


def test_a_part_of_it_that_is_asked_for_after_it_has_begun_has_all_of_it(marked: Marked, qtbot: QtBot) -> None:
    turns.take_turn()
    marked.picture.repaint(0, 0, 50, 20)
    assert marked.painted() == (1, 1)
    qtbot.waitUntil(lambda: not turns.is_waited())


def test_numbers_beside_it_stay_while_points_move(picture: PointPicture, monkeypatch: pytest.MonkeyPatch) -> None:
    painted: list[int] = []
    monkeypatch.setattr(Axes, "paint", lambda *_: painted.append(1))
    picture.set_axes("income", "score", Column("income"), Column("score"))
    for places in (PLACES, PLACES + 0.01, PLACES * 4):
        picture.set_points(places, RED)
        picture.grab()
    assert len(painted) == 2  # at first, and for those that were out of sight


def test_when_places_lie_elsewhere_what_was_begun_is_begun_again(marked: Marked, qtbot: QtBot) -> None:
    turns.take_turn()
    marked.picture.set_points(PLACES * 4, RED)
    qtbot.waitUntil(lambda: not turns.is_waited() and marked.painted() == (2, 1))
