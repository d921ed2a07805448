import numpy as np
import pytest
from PySide6.QtCore import QPointF, QRectF, QSize
from PySide6.QtGui import QColor, QPalette
from pytestqt.qtbot import QtBot

from playground.widgets.look import DARK, LIGHT, Theme
from playground.widgets.picture import Picture, balanced, centred, ramp_image, to_image, whole_scale

GREYS = np.repeat(np.arange(256, dtype=np.uint8)[:, None], 3, axis=1)


def test_the_lowest_value_is_the_first_colour_and_the_highest_the_last() -> None:
    image = to_image(np.array([[0.0, 1.0]]), GREYS)
    assert [image.pixelColor(x, 0).red() for x in (0, 1)] == [0, 255]


def test_rows_run_down_and_columns_run_right() -> None:
    image = to_image(np.array([[0.0, 1.0, 0.0], [0.0, 0.0, 0.0]]), GREYS)
    assert (image.width(), image.height()) == (3, 2)
    assert image.pixelColor(1, 0).red() == 255


def test_a_signed_zero_is_the_colour_of_the_card() -> None:
    image = ramp_image(np.zeros((1, 1)), "signed", LIGHT)
    shown, card = image.pixelColor(0, 0), QColor(LIGHT.card)
    assert max(abs(shown.red() - card.red()), abs(shown.blue() - card.blue())) <= 1


def test_a_landscape_goes_from_dark_blue_to_yellow() -> None:
    image = ramp_image(np.array([[0.0, 1.0]]), "landscape", DARK)
    low, high = image.pixelColor(0, 0), image.pixelColor(1, 0)
    assert low.blue() > low.red() + 50
    assert min(high.red(), high.green()) > high.blue() + 100


def test_values_beyond_the_ends_and_nan_are_clipped() -> None:
    image = to_image(np.array([[-9.0, 9.0, np.nan, np.inf, -np.inf]]), GREYS)
    assert [image.pixelColor(x, 0).red() for x in range(5)] == [0, 255, 0, 255, 0]


@pytest.mark.parametrize("shape", [(0,), (3,), (0, 3), (2, 2, 2)])
def test_anything_but_a_filled_table_gives_an_empty_picture(shape: tuple[int, ...]) -> None:
    assert to_image(np.zeros(shape), GREYS).isNull()


def test_a_picture_keeps_its_colours_when_the_array_changes() -> None:
    values = np.ones((2, 2), dtype=np.float32)
    image = to_image(values, GREYS)
    values[:] = 0
    assert image.pixelColor(0, 0).red() == 255


def test_balanced_values_reach_full_colour_at_four_fifths_of_the_largest() -> None:
    np.testing.assert_allclose(balanced(np.array([0.0, -4.0, 2.0, 5.0])), [0.0, -1.0, 0.5, 1.0], rtol=1e-6)


def test_balanced_nothing_is_nothing() -> None:
    assert not balanced(np.zeros((3, 3))).any()
    assert balanced(np.zeros((0, 3))).size == 0


@pytest.mark.parametrize(
    ("room", "ratio", "scale"), [(100, 1.0, 3.0), (56, 1.0, 2.0), (100, 1.5, 5 / 1.5), (5, 1.0, 1.0)]
)
def test_a_cell_is_a_whole_number_of_device_pixels(room: int, ratio: float, scale: float) -> None:
    assert whole_scale(QSize(room, room), QSize(28, 28), ratio) == pytest.approx(scale, rel=1e-9)


def test_a_picture_lies_in_the_middle_on_whole_pixels() -> None:
    assert centred(QSize(61, 60), QSize(28, 28)) == QRectF(2, 2, 56, 56)


def test_a_picture_tells_the_cell_under_a_point(qtbot: QtBot) -> None:
    picture = Picture()
    qtbot.addWidget(picture)
    picture.resize(30, 20)
    picture.set_values(np.zeros((2, 3)))
    assert picture.cell_at(QPointF(25, 15)) == (1, 2)
    assert picture.cell_at(QPointF(-1, 5)) is None


@pytest.mark.parametrize(
    "values",
    [None, np.zeros((0, 0)), np.zeros(4), np.full((4, 4), np.nan), np.ones((4, 4))],
    ids=["none", "empty", "flat", "nan", "full"],
)
def test_painting_never_fails(qtbot: QtBot, values: np.ndarray | None) -> None:
    picture = Picture()
    qtbot.addWidget(picture)
    picture.set_framed(True)
    picture.set_values(values, "signed")
    assert not picture.grab().isNull()


@pytest.mark.parametrize("theme", [LIGHT, DARK], ids=["light", "dark"])
def test_a_picture_follows_the_theme(qtbot: QtBot, theme: Theme) -> None:
    picture = Picture()
    qtbot.addWidget(picture)
    picture.resize(8, 8)
    picture.set_values(np.ones((1, 1)))
    picture.grab()
    palette = QPalette()
    palette.setColor(QPalette.ColorRole.Window, QColor(theme.background))
    picture.setPalette(palette)
    assert picture.grab().toImage().pixelColor(4, 4).name() == theme.text.lower()
