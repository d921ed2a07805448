import numpy as np
import pytest
from PySide6.QtCore import QRectF

from playground.widgets.look import DARK, LIGHT, Theme
from playground.widgets.triangle import Square, grouped, square_in, tiled, triangle_image

RANDOM = np.random.default_rng(0)


def attention(count: int) -> np.ndarray:
    weights = np.tril(RANDOM.random((count, count)) ** 4 + 1e-6)
    return weights / weights.sum(axis=1, keepdims=True)


@pytest.mark.parametrize("theme", [LIGHT, DARK], ids=["light", "dark"])
def test_weights_have_the_colours_of_the_ramp_and_what_cannot_be_seen_has_none(theme: Theme) -> None:
    image = triangle_image(np.array([[1.0, 1.0], [0.0, 1.0]]), theme)
    assert image.pixelColor(0, 0).name() == theme.activations[-1].lower()
    assert image.pixelColor(0, 1).name() == theme.activations[0].lower()
    assert image.pixelColor(1, 0).alpha() == 0


def test_what_is_beyond_the_ends_and_not_a_number_is_clipped() -> None:
    image = triangle_image(np.array([[9.0, 0.0, 0.0], [-9.0, np.nan, 0.0], [np.inf, -np.inf, 0.5]]), LIGHT)
    dark, pale = LIGHT.activations[-1].lower(), LIGHT.activations[0].lower()
    assert [image.pixelColor(*at).name() for at in ((0, 0), (0, 1), (1, 1), (0, 2), (1, 2))] == [
        dark,
        pale,
        pale,
        dark,
        pale,
    ]


def test_no_words_are_an_empty_picture() -> None:
    assert triangle_image(np.zeros((0, 0)), LIGHT).isNull()
    assert tiled(np.zeros((0, 0)), 10, LIGHT).isNull()


@pytest.mark.parametrize("side", [8, 33])
def test_large_cells_have_gaps(side: int) -> None:
    image = tiled(np.ones((2, 2)), side, LIGHT)
    assert (image.width(), image.height()) == (2 * side, 2 * side)
    assert image.pixelColor(side // 2, side // 2).name() == LIGHT.activations[-1].lower()
    assert image.pixelColor(side // 2, side - 1).alpha() == 0
    assert image.pixelColor(side // 2, side).alpha() == 255


def test_an_unseen_cell_has_a_dot_in_its_middle() -> None:
    image = tiled(np.ones((2, 2)), 32, LIGHT)
    assert image.pixelColor(32 + 15, 15).alpha() == 255
    assert image.pixelColor(32 + 8, 15).alpha() == 0


def test_few_words_are_not_grouped() -> None:
    weights = attention(7)
    np.testing.assert_array_equal(grouped(weights, 7), weights)


def test_a_group_looks_at_another_as_much_as_its_words_do_on_average() -> None:
    weights = np.array([[1, 0, 0, 0], [0.5, 0.5, 0, 0], [0.2, 0.2, 0.6, 0], [0.0, 0.4, 0.4, 0.2]])
    np.testing.assert_allclose(grouped(weights, 2), [[1, 0], [0.4, 0.6]], rtol=1e-12)


@pytest.mark.parametrize("most", [1, 5, 48, 64, 99])
def test_rows_of_groups_still_add_up_to_one(most: int) -> None:
    groups = grouped(np.stack([attention(100), attention(100)]), most)
    assert groups.shape[1] == groups.shape[2] <= most
    np.testing.assert_allclose(groups.sum(axis=2), 1, rtol=1e-9)


@pytest.mark.parametrize(("words", "side"), [(1, 40), (9, 40), (12, 33), (30, 13), (40, 10)])
def test_cells_are_as_large_as_they_fit_but_not_larger_than_forty(words: int, side: int) -> None:
    square = square_in(QRectF(10, 20, 500, 400), words, 20)
    assert (square.first, square.shown, square.side) == (0, words, side)


def test_of_many_words_the_last_ones_are_shown_in_cells_of_ten_pixels() -> None:
    square = square_in(QRectF(10, 20, 500, 400), 100, 20)
    assert (square.first, square.shown, square.side) == (62, 38, 10)


def test_twelve_words_are_shown_however_small_the_room() -> None:
    assert square_in(QRectF(0, 0, 80, 80), 12, 20).shown == 12
    assert square_in(QRectF(0, 0, 80, 80), 50, 20).first == 38


def test_cells_lie_in_the_middle_of_the_room() -> None:
    square = square_in(QRectF(10, 20, 500, 400), 10, 20)
    assert square.rect() == QRectF(60, 20, 400, 400)


def test_every_row_is_found_at_its_middle() -> None:
    square = Square(5, 4, 12, 30, 40)
    assert [square.row_at(square.row(index).center().y()) for index in range(5, 9)] == [5, 6, 7, 8]
    assert square.row_at(39) is None
    assert square.row_at(40 + 4 * 12) is None


def test_a_cell_lies_in_its_row_and_column() -> None:
    assert Square(5, 4, 12, 30, 40).cell(8, 6) == QRectF(42, 76, 12, 12)


def test_labels_are_thinned_to_what_has_room_and_the_last_is_there() -> None:
    assert Square(2, 6, 10, 0, 0).labelled(15) == [7, 5, 3]
    assert Square(2, 3, 20, 0, 0).labelled(15) == [4, 3, 2]
    assert Square(0, 0, 1, 0, 0).labelled(15) == []
