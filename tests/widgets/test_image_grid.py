"""Small pictures in rows: where each lies, which is pointed at, and that every number is the same whole pixels."""

import numpy as np
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from playground.widgets.image_grid import ImageGrid
from playground.widgets.look import LIGHT, rgb

pytestmark = [
    pytest.mark.usefixtures("clothes"),
    pytest.mark.qt_log_ignore("propagateSizeHints", extend=True),  # the offscreen platform's own shortcoming
]
CHECKS = np.indices((4, 4)).sum(0) % 2 * np.ones((10, 1, 1))


@pytest.fixture
def grid(qtbot: QtBot) -> ImageGrid:
    made = ImageGrid("Dreams", "what it makes up")
    qtbot.addWidget(made)
    made.resize(400, 300)
    made.set_images(CHECKS)
    made.set_words([f"picture {i}" for i in range(10)])
    with qtbot.waitActive(made):
        made.show()
        made.activateWindow()
    return made


def middle(grid: ImageGrid, index: int) -> QPoint:
    return grid.image_rect(index).center().toPoint()


def colour_of(found: QColor) -> tuple[int, int, int]:
    return found.red(), found.green(), found.blue()


def test_the_pictures_fill_the_room_in_rows(grid: ImageGrid) -> None:
    grid.set_columns(4)
    first, second, fifth = (grid.image_rect(i) for i in (0, 1, 4))
    assert second.left() > first.right()
    assert second.top() == first.top()
    assert (fifth.left(), fifth.top() > first.bottom()) == (first.left(), True)
    assert grid.image_rect(10).isEmpty()
    assert all(grid.rect().contains(grid.image_rect(i).toAlignedRect()) for i in range(10))


def test_as_many_stand_in_a_row_as_makes_them_large(grid: ImageGrid) -> None:
    sides = {}
    for columns in range(1, 11):
        grid.set_columns(columns)
        sides[columns] = grid.image_rect(0).width()
    grid.set_columns(None)
    assert grid.image_rect(0).width() == max(sides.values())


def test_every_number_is_a_square_of_whole_pixels_in_its_own_colour(grid: ImageGrid) -> None:
    place, painted = grid.image_rect(0), grid.grab().toImage()
    side = place.width() / 4
    assert side == int(side)
    colours = {
        (row, column): colour_of(
            painted.pixelColor(int(place.left() + (column + 0.5) * side), int(place.top() + (row + 0.5) * side))
        )
        for row in range(4)
        for column in range(4)
    }
    ink, paper = tuple(LIGHT.ink_colours()[-1]), tuple(LIGHT.ink_colours()[0])
    assert colours == {(r, c): ink if (r + c) % 2 else paper for r in range(4) for c in range(4)}


def test_signed_pictures_have_the_signed_colours(grid: ImageGrid) -> None:
    grid.set_images(np.array([[[-1.0]], [[1.0]]]), "signed")
    painted = grid.grab().toImage()
    found = [colour_of(painted.pixelColor(middle(grid, i))) for i in (0, 1)]
    assert found == [tuple(LIGHT.signed_colours()[0]), tuple(LIGHT.signed_colours()[-1])]


def test_an_unfilled_row_ends_in_the_card_s_own_ground(grid: ImageGrid) -> None:
    grid.set_columns(4)
    empty = middle(grid, 9) + QPoint(round(grid.image_rect(1).left() - grid.image_rect(0).left()), 0)
    blank = ImageGrid("Nothing")
    blank.resize(grid.size())
    assert grid.grab().toImage().pixelColor(empty) == blank.grab().toImage().pixelColor(empty)
    assert grid.spot_at(empty.toPointF()) is None


def test_pointing_tells_of_a_picture_and_leaving_tells_of_all(grid: ImageGrid, qtbot: QtBot) -> None:
    with qtbot.waitSignal(grid.pointed, check_params_cb=lambda index: index == 3):
        QTest.mouseMove(grid, middle(grid, 3))
    assert grid.readout() == "picture 3"
    assert grid.accessibleDescription() == "picture 3"
    with qtbot.waitSignal(grid.pointed, check_params_cb=lambda index: index == -1):
        QTest.mouseMove(grid, QPoint(1, 1))
    assert grid.readout() == "what it makes up"


def test_a_click_picks_a_picture(grid: ImageGrid, qtbot: QtBot) -> None:
    with qtbot.waitSignal(grid.picked) as picked:
        QTest.mouseClick(grid, Qt.MouseButton.LeftButton, pos=middle(grid, 7))
    assert picked.args == [7]


def test_arrow_keys_walk_and_enter_picks(grid: ImageGrid, qtbot: QtBot) -> None:
    grid.set_columns(4)
    grid.setFocus(Qt.FocusReason.TabFocusReason)
    seen: list[int] = []
    grid.pointed.connect(seen.append)
    for key in (Qt.Key.Key_Right, Qt.Key.Key_Right, Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Left, Qt.Key.Key_Up):
        QTest.keyClick(grid, key)
    assert seen == [0, 1, 5, 9, 8, 4]
    with qtbot.waitSignal(grid.picked) as picked:
        QTest.keyClick(grid, Qt.Key.Key_Return)
    assert picked.args == [4]


@pytest.mark.parametrize("kind", ["good", "wrong", "you", "machine"])
def test_a_framed_picture_has_a_frame_in_its_colour(grid: ImageGrid, kind: str) -> None:
    grid.set_frames({2: kind})  # pyright: ignore[reportArgumentType]
    place = grid.image_rect(2)
    colour = {"good": LIGHT.good, "machine": LIGHT.machine}.get(kind, LIGHT.you)
    at = QPoint(round(place.center().x()), round(place.top()) - 1)
    assert colour_of(grid.grab().toImage().pixelColor(at)) == rgb(colour)


def test_fewer_pictures_leave_nothing_pointed_at_that_is_gone(grid: ImageGrid) -> None:
    QTest.mouseMove(grid, middle(grid, 9))
    grid.set_images(CHECKS[:3])
    assert grid.readout() == "what it makes up"
    assert grid.count() == 3


def test_without_pictures_there_is_nothing_to_point_at(grid: ImageGrid) -> None:
    grid.set_images(None)
    assert grid.spot_at(grid.rect().center().toPointF()) is None
    assert grid.image_rect(0).isEmpty()
    assert grid.images() is None


def test_pictures_that_are_not_square_are_refused(grid: ImageGrid) -> None:
    with pytest.raises(ValueError, match=r"square.*\(3, 2, 4\)"):
        grid.set_images(np.zeros((3, 2, 4)))


def test_many_pictures_in_little_room_are_averaged(qtbot: QtBot) -> None:
    small = ImageGrid("", "")
    qtbot.addWidget(small)
    small.resize(60, 60)
    small.set_images(np.tile(np.kron(np.eye(14), np.eye(2)), (16, 1, 1)))
    assert small.image_rect(15).width() < 28
    assert small.grab().toImage().pixelColor(middle(small, 15)) != small.grab().toImage().pixelColor(0, 0)
