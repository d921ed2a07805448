import numpy as np
import pytest
from PySide6.QtGui import QColor, QImage, QPainter

from playground.widgets import network_paint as paint
from playground.widgets.look import DARK, LIGHT, Theme, rgb
from playground.widgets.network_layout import Column, Placed, Rect, Spot, arrange
from playground.widgets.network_links import Curve, feeders
from playground.widgets.network_paint import Shown
from tests.networks import convolutional, measure

TWO_MAPS = Placed(
    Column("map", "Maps", "Maps", "4 × 4", "picture", 2, 4), 16, 0, 64, (Rect(0, 0, 64, 64), Rect(0, 70, 64, 64))
)
BOTH_THEMES = pytest.mark.parametrize("theme", [LIGHT, DARK], ids=lambda theme: theme.name)


def canvas(theme: Theme = LIGHT) -> tuple[QImage, QPainter]:
    image = QImage(600, 300, QImage.Format.Format_RGB32)
    image.fill(QColor(theme.card))
    return image, QPainter(image)


def colours(image: QImage) -> set[str]:
    pixels = np.frombuffer(image.convertToFormat(QImage.Format.Format_RGB32).constBits(), np.uint32)
    return {f"#{pixel & 0xFFFFFF:06x}" for pixel in np.unique(pixels).tolist()}


def test_each_number_is_one_square_of_one_colour(qapp: object) -> None:
    values = np.zeros((2, 4, 4), np.float32)
    values[1, 2, 3] = 5.0
    image = paint.tiles(TWO_MAPS, Shown(values, largest=5.0), LIGHT)
    assert image is not None
    assert (image.width(), image.height()) == (64, 134)
    ramp = LIGHT.activation_colours()
    square = {rgb(image.pixelColor(x, 70 + y).name()) for x in range(48, 64) for y in range(32, 48)}
    assert square == {tuple(ramp[255].tolist())}
    assert rgb(image.pixelColor(30, 30).name()) == tuple(ramp[0].tolist())


def test_corners_of_pictures_are_round(qapp: object) -> None:
    image = paint.tiles(TWO_MAPS, Shown(np.ones((2, 4, 4), np.float32)), LIGHT)
    assert image is not None
    assert all(image.pixelColor(x, y).alpha() < 128 for x in (0, 63) for y in (0, 63, 70, 133))
    assert image.pixelColor(2, 2).alpha() == 255


@pytest.mark.parametrize("values", [np.zeros(0), np.zeros((1, 4, 4)), np.zeros((2, 5, 5))])
def test_values_that_do_not_fit_the_column_are_not_drawn(values: np.ndarray) -> None:
    assert paint.tiles(TWO_MAPS, Shown(values.astype(np.float32)), LIGHT) is None


@pytest.mark.parametrize("bad", [np.nan, np.inf, -np.inf, 1e38])
@pytest.mark.parametrize("ramp", ["ink", "activations", "signed"])
def test_numbers_that_ran_away_can_be_painted(qapp: object, bad: float, ramp: str) -> None:
    shown = Shown(np.full((2, 4, 4), bad, np.float32), ramp, largest=bad)  # pyright: ignore[reportArgumentType]
    assert paint.tiles(TWO_MAPS, shown, LIGHT) is not None


@BOTH_THEMES
def test_a_dead_map_says_so_and_a_living_one_does_not(qapp: object, theme: Theme) -> None:
    values = np.zeros((2, 4, 4), np.float32)
    values[1, 0, 0] = 1
    image, painter = canvas(theme)
    paint.draw_dead(painter, TWO_MAPS, Shown(values), theme)
    painter.end()
    assert len(colours(image.copy(0, 0, 64, 64))) > 1
    assert len(colours(image.copy(0, 70, 64, 64))) == 1


def test_without_a_drawing_no_map_is_called_dead(qapp: object) -> None:
    image, painter = canvas()
    paint.draw_dead(painter, TWO_MAPS, Shown(np.zeros((2, 4, 4), np.float32), live=False), LIGHT)
    painter.end()
    assert len(colours(image)) == 1


@BOTH_THEMES
def test_the_likeliest_output_is_the_bluest(qapp: object, theme: Theme) -> None:
    column = Column("output", "Answer", "Answer", "", "answer", 10)
    placed = Placed(column, 20, 0, 20, tuple(Rect(0, 24 * i, 20, 20) for i in range(10)))
    image, painter = canvas(theme)
    shares = np.full(10, 0.001, np.float32)
    shares[7] = 1.0
    paint.draw_answers(painter, placed, Shown(shares), theme)
    painter.end()
    grounds = [image.pixelColor(3, 24 * i + 10).name() for i in range(10)]
    assert grounds[7] == theme.machine.lower()
    assert theme.machine.lower() not in grounds[:7] + grounds[8:]


@BOTH_THEMES
def test_what_spoke_for_the_answer_is_blue_and_what_spoke_against_it_orange(qapp: object, theme: Theme) -> None:
    image, painter = canvas(theme)
    signed = np.array([[1.0, -1.0], [0.0, 0.0]], np.float32)
    paint.draw_signed(painter, Rect(0, 0, 20, 20), signed, theme)
    painter.end()
    for x, accent in ((5, theme.machine), (15, theme.you)):
        np.testing.assert_allclose(rgb(image.pixelColor(x, 5).name()), rgb(accent), rtol=0, atol=30)
    assert image.pixelColor(5, 15).name() == theme.card.lower()


def test_links_are_quiet(qapp: object) -> None:
    image, painter = canvas()
    paint.draw_links(painter, [Curve(10, 20, 300, 310, 50, 50)], LIGHT)
    painter.end()
    drawn = QColor(image.pixel(150, 50))
    assert drawn != QColor(LIGHT.card)
    assert drawn.lightness() > QColor(LIGHT.muted).lightness() + 40


@pytest.mark.parametrize("column", range(8))
def test_any_unit_can_be_lit(qapp: object, column: int) -> None:
    columns = convolutional()
    layout = arrange(columns, Rect(0, 0, 600, 300), measure)
    spot = Spot(column, 0, 0, 0)
    image, painter = canvas()
    shown = Shown(np.zeros(10, np.float32), strengths=np.full((2, 2), np.nan, np.float32))
    paint.draw_lit(painter, layout, spot, feeders(columns, spot), None, shown, LIGHT)
    painter.end()
    assert LIGHT.machine.lower() in colours(image)
