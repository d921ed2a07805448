"""The net of a self-organising map: nodes, links, what is lit, and what is told of a step."""

import numpy as np
import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QImage, QPainter
from PySide6.QtWidgets import QApplication

from playground.widgets.look import DARK
from playground.widgets.point_cloth import Cloth
from playground.widgets.point_view import View

VIEW = View(QRectF(0, 0, 400, 400))
NODES = np.array([[0.2, 0.2], [0.8, 0.2], [0.8, 0.8], [0.2, 0.8]])
LINKS = np.array([[0, 1], [1, 2], [2, 3], [3, 0]])


@pytest.fixture(autouse=True)
def fonts(qapp: QApplication) -> None:
    """Labels need an application."""


def painted(cloth: Cloth) -> QImage:
    image = QImage(400, 400, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(0)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    cloth.paint(painter, VIEW, DARK)
    painter.end()
    return image


def covered(image: QImage, x: float, y: float, reach: int = 8) -> float:
    """How much is covered around a place, in pixels."""
    at = VIEW.pixel(x, y).toPoint()
    around = range(-reach, reach + 1)
    return sum(image.pixelColor(at.x() + right, at.y() + down).alphaF() for right in around for down in around)


def test_links_join_nodes() -> None:
    image = painted(Cloth(NODES, LINKS))
    assert covered(image, 0.5, 0.2) > 0
    assert covered(image, 0.5, 0.5) == 0


def test_nodes_stand_out_from_links() -> None:
    image = painted(Cloth(NODES, LINKS))
    assert covered(image, 0.2, 0.2, 2) > covered(image, 0.5, 0.2, 2)
    assert image.pixelColor(VIEW.pixel(0.2, 0.2).toPoint()).name() == DARK.text.lower()


def test_nodes_have_their_colours() -> None:
    colours = np.array([[250, 0, 0]] * 4, np.uint8)
    assert painted(Cloth(NODES, LINKS, colours)).pixelColor(VIEW.pixel(0.8, 0.8).toPoint()).name() == "#fa0000"


def test_the_more_a_node_is_pulled_the_larger_and_the_bluer_it_is() -> None:
    image = painted(Cloth(NODES, LINKS[:0], lit=np.array([1.0, 0.2, 0.0, np.nan])))
    sizes = [covered(image, x, y) for x, y in NODES]
    assert sizes[0] > sizes[1] > sizes[2] == pytest.approx(sizes[3], rel=0.1)
    assert image.pixelColor(VIEW.pixel(0.2, 0.2).toPoint()).name() == DARK.machine.lower()


def test_the_ring_is_filled_faintly() -> None:
    ring = np.array([[0.4, 0.4], [0.6, 0.4], [0.6, 0.6], [0.4, 0.6]])
    image = painted(Cloth(NODES, LINKS, ring=ring))
    assert 0 < image.pixelColor(VIEW.pixel(0.5, 0.5).toPoint()).alphaF() < 0.3
    assert covered(image, 0.5, 0.6, 2) > covered(image, 0.5, 0.5, 2)


def test_the_point_and_the_nearest_node_are_shown_and_told() -> None:
    plain = painted(Cloth(NODES, LINKS))
    image = painted(Cloth(NODES, LINKS, winner=0, sample=(0.3, 0.35)))
    assert image.pixelColor(VIEW.pixel(0.3, 0.35).toPoint()).name() == DARK.you.lower()
    assert image.pixelColor(VIEW.pixel(0.2, 0.2).toPoint()).name() == DARK.machine.lower()
    beside = VIEW.pixel(0.3, 0.35).toPoint()
    told = [image.pixelColor(beside.x() + right, beside.y()).alpha() for right in range(14, 60)]
    assert min(told) > 0
    assert plain.pixelColor(beside.x() + 30, beside.y()).alpha() == 0


def test_a_large_net_has_smaller_nodes() -> None:
    few, many = (np.tile(NODES[:1], (number, 1)) for number in (10, 1_600))
    none = np.zeros((0, 2), np.int64)
    assert covered(painted(Cloth(many, none)), 0.2, 0.2) < covered(painted(Cloth(few, none)), 0.2, 0.2)
