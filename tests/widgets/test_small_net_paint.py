"""Links have the colour of their sign and the width of their strength; units show whether they are on or held."""

import numpy as np
import pytest
from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QColor, QImage, QPainter

from playground.widgets import small_net_paint as paint
from playground.widgets.look import DARK, LIGHT, Theme, rgb
from playground.widgets.small_net_layout import NetPlaces

PLACES = NetPlaces.fitting(QRectF(0, 0, 320, 400), 2)
both_themes = pytest.mark.parametrize("theme", [LIGHT, DARK], ids=lambda theme: theme.name)


def canvas(theme: Theme) -> tuple[QImage, QPainter]:
    image = QImage(320, 400, QImage.Format.Format_RGB32)
    image.fill(QColor(theme.card))
    return image, QPainter(image)


def with_links(theme: Theme, only: int | None = None, **weights: float) -> QImage:
    """u0_17=1.0 is the link of units 0 and 17."""
    table = np.zeros((18, 18))
    for name, weight in weights.items():
        one, other = map(int, name[1:].split("_"))
        table[one, other] = table[other, one] = weight
    image, painter = canvas(theme)
    paint.paint_links(painter, PLACES, table, theme, only)
    painter.end()
    return image


def middle(one: int, other: int) -> QPointF:
    return PLACES.links[one, other].pointAtPercent(0.5)


def colour(image: QImage, at: QPointF) -> tuple[int, int, int]:
    return rgb(image.pixelColor(at.toPoint()).name())


@both_themes
def test_a_link_that_pulls_is_blue_and_one_that_pushes_is_orange(qapp: object, theme: Theme) -> None:
    image = with_links(theme, only=0, u0_16=2.0, u0_3=-2.0)
    assert colour(image, middle(0, 16)) == rgb(theme.machine)
    assert colour(image, middle(0, 3)) == rgb(theme.you)


@both_themes
def test_a_stronger_link_is_wider(qapp: object, theme: Theme) -> None:
    image = with_links(theme, u0_16=2.0, u3_17=0.8)
    counts = [
        np.sum([colour(image, middle(*link) + QPointF(x, 0)) != rgb(theme.card) for x in range(-9, 10)])
        for link in ((0, 16), (3, 17))
    ]
    assert counts[0] > counts[1] > 0


def test_only_the_links_of_one_unit_are_lit(qapp: object) -> None:
    image = with_links(LIGHT, only=5, u5_16=1.0, u0_3=1.0)
    assert colour(image, middle(5, 16)) != rgb(LIGHT.card)
    assert colour(image, middle(0, 3)) == rgb(LIGHT.card)


def test_without_links_nothing_is_drawn(qapp: object) -> None:
    assert with_links(LIGHT) == canvas(LIGHT)[0]


@both_themes
def test_a_cell_is_ink_or_blank_and_a_hidden_unit_lit_or_dark(qapp: object, theme: Theme) -> None:
    image, painter = canvas(theme)
    for unit, is_on in ((0, True), (1, False), (16, True), (17, False)):
        paint.paint_unit(painter, PLACES, unit, is_on, theme)
    painter.end()
    wanted = {0: theme.text, 1: theme.background, 16: theme.machine, 17: theme.background}
    assert {unit: colour(image, PLACES.middles[unit]) for unit in wanted} == {u: rgb(c) for u, c in wanted.items()}


@pytest.mark.parametrize("chance", [0.0, 0.5, 1.0])
def test_the_strip_is_as_long_as_the_chance(qapp: object, chance: float) -> None:
    image, painter = canvas(LIGHT)
    paint.paint_strip(painter, PLACES, 0, chance, LIGHT)
    painter.end()
    at = PLACES.rect(0)
    row = [colour(image, QPointF(x, at.bottom() + 5)) for x in range(round(at.left()) + 2, round(at.right()) - 2)]
    assert np.mean([each == rgb(LIGHT.machine) for each in row]) == pytest.approx(chance, abs=0.08)


def test_held_deciding_and_pointed_units_have_frames_of_different_colours(qapp: object) -> None:
    for mark, wanted in ((paint.paint_held, LIGHT.you), (paint.paint_deciding, LIGHT.machine)):
        image, painter = canvas(LIGHT)
        mark(painter, PLACES, 5, LIGHT)
        painter.end()
        at = PLACES.rect(5)
        left = [colour(image, QPointF(at.left() - x, at.center().y())) for x in range(1, 9)]
        assert rgb(wanted) in left
