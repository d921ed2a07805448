"""How two layers are painted: tints, hatching, veils and outlines, in colours that can be told apart."""

import numpy as np
import pytest
from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QColor, QImage, QPainter

from playground.widgets import two_layers_paint as paint
from playground.widgets.look import DARK, LIGHT, Theme, rgb

BLANK = np.zeros((4, 4), np.float32)
LEFT = np.arange(4) < 2 * np.ones((4, 1))
both = pytest.mark.parametrize("theme", [LIGHT, DARK], ids=["light", "dark"])


@both
def test_ink_goes_from_the_card_to_the_text(theme: Theme) -> None:
    colours = paint.ink(np.array([[0.0, 1.0, 7.0, -1.0]]), theme)
    ends = rgb(theme.card), rgb(theme.text)
    assert [tuple(colour) for colour in colours[0].tolist()] == [ends[0], ends[1], ends[1], ends[0]]


@both
def test_held_pixels_are_tinted_evenly_and_lost_ones_hatched(theme: Theme) -> None:
    plain = paint.ink(BLANK, theme)
    held, lost = paint.marked(plain, LEFT, BLANK > 0, theme), paint.marked(plain, BLANK > 0, LEFT, theme)
    assert len(np.unique(held[LEFT], axis=0)) == 1
    assert (held[LEFT] != plain[LEFT]).any()
    assert len(np.unique(lost[LEFT], axis=0)) == 2
    for marked in (held, lost):
        assert np.array_equal(marked[~LEFT], plain[~LEFT])


def test_a_filter_shows_where_it_is_strong_and_lets_ink_through_elsewhere() -> None:
    plain = paint.ink(BLANK, LIGHT)
    weights = np.zeros((4, 4))
    weights[0, 0], weights[1, 1] = 2.0, -2.0
    veiled = paint.veiled(plain, weights, LIGHT).astype(int)
    assert np.array_equal(veiled[2:], plain[2:])
    assert veiled[0, 0, 2] > veiled[0, 0, 0] + 80  # blue
    assert veiled[1, 1, 0] > veiled[1, 1, 2] + 80  # orange


def test_an_outline_goes_round_what_is_marked_and_nowhere_else() -> None:
    mask = np.zeros((4, 4), np.bool_)
    mask[1:3, 1:3] = True
    lines = paint.outline(mask, QRectF(10, 20, 40, 40))
    assert sum(line.length() for line in lines) == pytest.approx(8 * 10)
    ends = {(point.x(), point.y()) for line in lines for point in (line.p1(), line.p2())}
    assert (min(x for x, _ in ends), max(y for _, y in ends)) == (20, 50)
    assert (30, 40) not in ends


def test_a_picture_keeps_its_pixels_when_the_array_is_gone() -> None:
    colours = np.arange(3 * 5 * 3, dtype=np.uint8).reshape(3, 5, 3)
    image = paint.to_image(colours)
    colours[:] = 0
    assert (image.width(), image.height()) == (5, 3)
    pixel = image.pixelColor(1, 2)
    assert (pixel.red(), pixel.green(), pixel.blue()) == (33, 34, 35)


@pytest.mark.parametrize("dashed", [False, True])
def test_outlines_and_curves_leave_their_colour(dashed: bool) -> None:
    image = QImage(60, 60, QImage.Format.Format_RGB32)
    image.fill(QColor(LIGHT.card))
    painter = QPainter(image)
    paint.draw_outline(painter, LEFT, QRectF(10, 10, 40, 40), LIGHT.you, dashed)
    paint.draw_curves(painter, iter([(QPointF(0, 5), QPointF(59, 55))]), LIGHT.machine, 1.0)
    painter.end()
    found = {image.pixelColor(x, y).name() for x in range(60) for y in range(60)}
    assert len(found) > 3
    assert any(QColor(name).red() > QColor(name).blue() + 100 for name in found)
    assert any(QColor(name).blue() > QColor(name).red() + 100 for name in found)
