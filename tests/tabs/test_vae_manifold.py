"""The page of the manifold: which picture belongs to which place."""

from dataclasses import replace

import numpy as np
import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from playground.learners.vae_parts import Plane, VaeAnswer
from playground.tabs.vae_manifold import MANY, ManifoldPage, index_of, place_of
from tests.vaes import answer

pytestmark = [
    pytest.mark.usefixtures("clothes"),
    pytest.mark.qt_log_ignore("propagateSizeHints", extend=True),  # the offscreen platform's own shortcoming
]
PLANE = Plane((0, 1), 3.0)


def on_plane(**asked: object) -> VaeAnswer:
    """An answer, as if its plane were that one."""
    return replace(answer(**asked), plane=PLANE)  # pyright: ignore[reportArgumentType]


@pytest.fixture
def page(qtbot: QtBot) -> ManifoldPage:
    made = ManifoldPage()
    qtbot.addWidget(made)
    made.resize(592, 480)
    made.show()
    made.show_answer(on_plane(cells=5, place=(3.0, 1.4)))
    return made


def test_pictures_go_from_the_upper_left_to_the_lower_right() -> None:
    places = {0: (-3, 3), 4: (3, 3), 12: (0, 0), 13: (1.5, 0), 24: (3, -3)}
    assert {index: place_of(index, PLANE, 5) for index in places} == places


def test_a_place_belongs_to_the_nearest_picture() -> None:
    assert all(index_of(place_of(index, PLANE, 5), PLANE, 5) == index for index in range(25))
    assert index_of((9.0, -9.0), PLANE, 5) == 24
    assert index_of((0.7, 0.8), PLANE, 5) == 7


def test_the_grid_shows_the_answers_pictures_and_where_z_is(page: ManifoldPage) -> None:
    images = page.grid.images()
    assert images is not None
    np.testing.assert_array_equal(images, answer(cells=5).manifold)
    assert page.grid.frames() == {9: "you"}
    assert "from −3 to 3" in page.grid.readout()


def test_of_more_dimensions_the_others_are_the_drawings(page: ManifoldPage) -> None:
    page.show_answer(on_plane(latent=6, cells=5))
    assert "the others are the drawing's" in page.grid.readout()


def test_pressing_a_picture_holds_z_there(page: ManifoldPage, qtbot: QtBot) -> None:
    with qtbot.waitSignal(page.held) as told:
        qtbot.mouseClick(page.grid, Qt.MouseButton.LeftButton, pos=page.grid.image_rect(6).center().toPoint())
    assert told.args == [-1.5, 1.5]


def test_what_is_pointed_at_is_shown_larger_and_else_z(page: ManifoldPage) -> None:
    images = page.grid.images()
    assert images is not None
    assert page.large.pictures()[0].line == "3.00, 1.40"
    page.grid.pointed.emit(6)
    (shown,) = page.large.pictures()
    assert shown.line == "−1.50, 1.50"
    np.testing.assert_array_equal(shown.image, images[6])
    page.grid.pointed.emit(-1)
    assert page.large.pictures()[0].title == "z"


@pytest.mark.parametrize(("size", "cells"), [((592, 480), MANY), ((1232, 700), 11), ((1232, 820), 13)])
def test_fewer_pictures_are_wanted_where_they_can_be_large(
    page: ManifoldPage, qtbot: QtBot, size: tuple[int, int], cells: int
) -> None:
    page.resize(*size)
    qtbot.waitUntil(lambda: page.cells() == cells)
