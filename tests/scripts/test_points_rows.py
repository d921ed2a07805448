"""Both sides of the comparison paint the same points, in other colours each time."""

from collections.abc import Callable, Iterator

import numpy as np
import pytest
import shiboken6
from PySide6.QtGui import QColor, QPixmap
from PySide6.QtWidgets import QApplication
from rows.points import our_side, their_side

from playground.widgets.look import DARK

# Far enough apart that their dots do not meet: one of each colour.
PLACES = np.array([[0.2, 0.2], [0.8, 0.2], [0.2, 0.8], [0.8, 0.8]], np.float32)
GROUPS = np.arange(4)
Side = Callable[[np.ndarray, np.ndarray], Callable[[], QPixmap]]


@pytest.fixture
def tidy(qapp: QApplication) -> Iterator[None]:
    """Whatever windows a side makes are gone afterwards."""
    before = set(QApplication.topLevelWidgets())
    yield
    for each in QApplication.topLevelWidgets():
        if each not in before and shiboken6.isValid(each):
            each.close()


def found(picture: QPixmap) -> list[tuple[str, int, int]]:
    """The colour that is most alike, and the quarter of the picture, of each dot."""
    image, table = picture.toImage(), [QColor(colour) for colour in DARK.groups[:4]]
    dots = set()
    for x in range(image.width()):
        for y in range(image.height()):
            colour = image.pixelColor(x, y)
            if max(colour.getRgb()[:3]) - min(colour.getRgb()[:3]) > 60:  # pyright: ignore[reportIndexIssue, reportArgumentType]
                near = min(table, key=lambda each: abs(each.hslHue() - colour.hslHue()))
                dots.add((near.name(), int(2 * x > image.width()), int(2 * y > image.height())))
    return sorted(dots)


@pytest.mark.parametrize("side", [our_side, their_side])
def test_a_side_paints_every_point_and_another_colour_each_time(side: Side, tidy: None) -> None:
    frame = side(PLACES, GROUPS)
    first, second = found(frame()), found(frame())
    assert len(first) == len(second) == 4
    assert len({colour for colour, _, _ in first}) == 4
    assert not set(first) & set(second)


def test_both_sides_paint_the_same(tidy: None) -> None:
    assert found(our_side(PLACES, GROUPS)()) == found(their_side(PLACES, GROUPS)())
