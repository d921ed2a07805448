"""Strokes become ink that is the same however it was reported, and every mark can be taken back."""

import numpy as np
import pytest
from PySide6.QtCore import QPointF
from PySide6.QtGui import QPainterPath

from playground.widgets.ink import Drawing, Print, Sheet, Stroke, Tool

RADIUS = 0.04
ROUNDING = 16  # of 255: Qt cuts a curve in other places when it gets it in other pieces
ZIGZAG = [(0.2, 0.2), (0.7, 0.3), (0.3, 0.5), (0.8, 0.8)]


@pytest.fixture
def drawing() -> Drawing:
    made = Drawing()
    made.sheets = [Sheet(56), Sheet(140)]
    return made


def draw(drawing: Drawing, points: list[tuple[float, float]], tool: Tool = "pencil", radius: float = RADIUS) -> None:
    drawing.begin(tool, radius, QPointF(*points[0]))
    for x, y in points[1:]:
        drawing.extend(QPointF(x, y))
    drawing.end()


def line(*ends: tuple[float, float]) -> QPainterPath:
    path = QPainterPath(QPointF(*ends[0]))
    for end in ends[1:]:
        path.lineTo(*end)
    return path


def difference(ink: np.ndarray, other: np.ndarray) -> int:
    return int(np.abs(ink.astype(int) - other).max())


def picture(size: int = 28) -> np.ndarray:
    return np.random.default_rng(0).integers(0, 256, (size, size), dtype=np.uint8)


def test_a_press_without_a_movement_is_a_dot(drawing: Drawing) -> None:
    draw(drawing, [(0.5, 0.5)], radius=0.1)
    share = drawing.sheets[1].ink.sum() / 255 / 140**2
    assert share == pytest.approx(np.pi * 0.1**2, rel=0.05)


def test_drawing_the_same_path_twice_adds_no_ink() -> None:
    sheet = Sheet(56)
    sheet.draw(line((0.2, 0.2), (0.8, 0.7)), RADIUS, "pencil")
    once = sheet.ink.copy()
    sheet.draw(line((0.2, 0.2), (0.8, 0.7)), RADIUS, "pencil")
    np.testing.assert_array_equal(sheet.ink, once)


def test_piece_by_piece_gives_the_same_ink_as_all_at_once(drawing: Drawing) -> None:
    draw(drawing, ZIGZAG)
    whole = Sheet(56)
    stroke = Stroke("pencil", RADIUS, [QPointF(*point) for point in ZIGZAG])
    whole.draw(stroke.path(0, len(ZIGZAG)), RADIUS, "pencil")
    assert difference(drawing.sheets[0].ink, whole.ink) <= ROUNDING


def test_the_eraser_takes_away_what_lies_under_it_alone(drawing: Drawing) -> None:
    draw(drawing, [(0.1, 0.5), (0.9, 0.5)])
    draw(drawing, [(0.7, 0.3), (0.7, 0.7)], "eraser", 0.1)
    ink = drawing.sheets[0].ink
    assert ink[28, 20] == 255
    assert ink[28, 39] == 0


def test_a_stroke_off_the_pad_leaves_no_ink(drawing: Drawing) -> None:
    draw(drawing, [(2.0, 2.0), (3.0, 3.0)])
    assert not any(sheet.ink.any() for sheet in drawing.sheets)


def test_the_ink_of_a_stroke_under_way_reaches_the_tip_of_the_pen(drawing: Drawing) -> None:
    drawing.begin("pencil", RADIUS, QPointF(0.2, 0.5))
    drawing.extend(QPointF(0.8, 0.5))
    assert drawing.ink(drawing.sheets[0])[28, 44] == 255
    assert drawing.sheets[0].ink[28, 44] == 0


def test_undo_takes_back_one_mark_and_says_when_there_is_none(drawing: Drawing) -> None:
    draw(drawing, ZIGZAG)
    before = drawing.sheets[1].ink.copy()
    draw(drawing, ZIGZAG, "eraser", 0.1)
    assert drawing.undo()
    assert difference(drawing.sheets[1].ink, before) <= ROUNDING
    assert drawing.undo()
    assert not drawing.sheets[1].ink.any()
    assert not drawing.can_undo()
    assert not drawing.undo()


def test_undo_takes_a_print_away_and_shows_what_it_covered(drawing: Drawing) -> None:
    draw(drawing, ZIGZAG)
    before = drawing.sheets[0].ink.copy()
    drawing.print(picture())
    assert drawing.undo()
    assert difference(drawing.sheets[0].ink, before) <= ROUNDING


def test_marks_drawn_anew_give_the_same_ink(drawing: Drawing) -> None:
    draw(drawing, ZIGZAG)
    draw(drawing, [(0.7, 0.3), (0.7, 0.7)], "eraser", 0.1)
    before = drawing.sheets[0].ink.copy()
    drawing.repaint(drawing.sheets[0])
    assert difference(drawing.sheets[0].ink, before) <= ROUNDING


def test_forgetting_leaves_no_ink_and_nothing_to_undo(drawing: Drawing) -> None:
    draw(drawing, ZIGZAG)
    drawing.begin("pencil", RADIUS, QPointF(0.2, 0.5))
    drawing.forget()
    assert not drawing.can_undo()
    assert not any(sheet.ink.any() for sheet in drawing.sheets)


def test_the_network_gets_exactly_the_pixels_of_a_print() -> None:
    sheet = Sheet(84, exact=True)
    Print(picture()).put_on(sheet)
    np.testing.assert_array_equal(sheet.ink[1::3, 1::3], picture())
    np.testing.assert_array_equal(sheet.ink, picture().repeat(3, 0).repeat(3, 1))


def test_a_print_of_even_grey_shows_no_pixels_to_the_eye() -> None:
    sheet = Sheet(140)
    sheet.print(np.full((28, 28), 255, np.uint8))
    assert sheet.ink[10:-10, 10:-10].min() >= 254


def test_a_drawing_that_is_never_cleared_keeps_its_ink_and_few_marks(drawing: Drawing) -> None:
    for place in np.linspace(0.1, 0.9, 230).tolist():
        draw(drawing, [(place, place)])
    assert len(drawing._marks) <= 200
    before = drawing.sheets[0].ink.copy()
    drawing.repaint(drawing.sheets[0])
    np.testing.assert_array_equal(drawing.sheets[0].ink, before)
