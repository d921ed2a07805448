"""The picture of both nets lights what takes part, and shows points and beliefs where they belong."""

import numpy as np
import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QImage
from pytestqt.qtbot import QtBot

from playground.widgets.gan_flow import GENERATOR, JUDGE, MADE, NOISE, VERDICT, YOURS, GanFlow, Play, between
from playground.widgets.look import LIGHT

BOXES = (NOISE, GENERATOR, MADE, YOURS, JUDGE, VERDICT)


def play(phase: int = 0, yours: float = 0.7, made: float = 0.3) -> Play:
    middle = np.full((30, 2), 0.5)
    return Play(middle, middle, middle, made, yours, phase)


@pytest.fixture
def flow(clothes: None, qtbot: QtBot) -> GanFlow:
    made = GanFlow()
    qtbot.addWidget(made)
    made.resize(400, 260)
    made.set_play(play())
    made.show()
    return made


def count(image: QImage, room: QRectF, colour: str) -> int:
    """Pixels of a colour in a room."""
    wanted = QColor(colour)
    rows = range(int(room.top()), int(room.bottom()))
    return sum(image.pixelColor(x, y) == wanted for y in rows for x in range(int(room.left()), int(room.right())))


@pytest.mark.parametrize(
    ("phase", "lit"),
    [
        (0, set()),
        (1, {NOISE, GENERATOR, MADE}),
        (2, {MADE, YOURS, JUDGE, VERDICT}),
        (3, {JUDGE, VERDICT}),
        (4, {MADE, JUDGE}),
        (5, {GENERATOR, MADE}),
    ],
)
def test_what_takes_part_is_lit(flow: GanFlow, phase: int, lit: set[str]) -> None:
    flow.set_play(play(phase))
    assert flow.lit() == lit
    image = flow.grab().toImage()
    for name in BOXES:
        box = flow.box(name)
        corner = image.pixelColor(int(box.left()) + 4, int(box.top()) + 6)
        assert (corner == QColor(LIGHT.selected)) == (name in lit), name


@pytest.mark.parametrize(("phase", "start", "end"), [(3, JUDGE, VERDICT), (4, MADE, JUDGE), (5, GENERATOR, MADE)])
def test_what_is_learned_goes_back_in_orange(flow: GanFlow, phase: int, start: str, end: str) -> None:
    gap = QRectF(flow.box(start).topRight(), flow.box(end).bottomLeft()).normalized().adjusted(1, 0, -1, 0)
    assert count(flow.grab().toImage(), gap, LIGHT.you) == 0
    flow.set_play(play(phase))
    assert count(flow.grab().toImage(), gap, LIGHT.you) > 5


def test_points_are_in_their_boxes_in_their_colours(flow: GanFlow) -> None:
    image = flow.grab().toImage()
    assert count(image, flow.box(YOURS), LIGHT.you) > 0
    assert count(image, flow.box(MADE), LIGHT.machine) > 0
    assert count(image, flow.box(MADE), LIGHT.you) == 0


def test_bars_are_as_high_as_the_beliefs(flow: GanFlow) -> None:
    box = flow.box(VERDICT)
    image = flow.grab().toImage()
    high, low = count(image, box, LIGHT.you), count(image, box, LIGHT.machine)
    np.testing.assert_allclose(high / low, 0.7 / 0.3, rtol=0.12)
    assert flow.accessibleDescription().startswith("Yours 70.0")


def test_boxes_lie_side_by_side_at_any_size(flow: GanFlow) -> None:
    for size in ((300, 160), (400, 260), (900, 500), (400, 900)):
        flow.resize(*size)
        boxes = [flow.box(name) for name in BOXES]
        assert all(QRectF(flow.rect()).contains(box) for box in boxes)
        assert not any(a.intersects(b) for i, a in enumerate(boxes) for b in boxes[:i])


def test_points_that_are_nowhere_or_beyond_are_left_out(flow: GanFlow) -> None:
    odd = np.array([[np.nan, 0.5], [np.inf, 0.5], [1e30, 0.5], [1.2, 0.5]])
    flow.set_play(Play(odd, odd, odd, float("nan"), 2.0))
    assert count(flow.grab().toImage(), flow.box(MADE), LIGHT.machine) == 0


def test_an_arrow_goes_from_one_box_to_the_other_either_way() -> None:
    left, right = QRectF(0, 0, 10, 10), QRectF(50, 0, 10, 10)
    assert between(left, right).dx() > 0
    assert between(right, left).p1() == between(left, right).p2()
