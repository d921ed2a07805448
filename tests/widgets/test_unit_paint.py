import numpy as np
import pytest
from PySide6.QtGui import QColor, QImage, QPainter

from playground.widgets.look import DARK, LIGHT, Theme, contrast
from playground.widgets.unit_layout import arrange
from playground.widgets.unit_paint import cell_colours, paint
from playground.widgets.unit_parts import Box, Explanation, Graph, Grid, Plate, Table
from tests.explanations import ALL

BOTH_THEMES = pytest.mark.parametrize("theme", [LIGHT, DARK], ids=lambda theme: theme.name)
BAD = np.array([[np.nan, np.inf], [-np.inf, 1e38]])


def painted(explanation: Explanation, theme: Theme = LIGHT) -> QImage:
    image = QImage(1216, 200, QImage.Format.Format_RGB32)
    image.fill(QColor(theme.card))
    painter = QPainter(image)
    arrangement = arrange((explanation.parts,), 1216, 200)
    for part in arrangement.parts:
        paint(painter, part, arrangement.level, theme)
    painter.end()
    return image


@BOTH_THEMES
@pytest.mark.parametrize("name", ALL)
def test_every_kind_of_explanation_is_painted(qapp: object, name: str, theme: Theme) -> None:
    image = painted(ALL[name], theme)
    colours = {image.pixel(x, y) for x in range(0, 1216, 3) for y in range(0, 200, 3)}
    assert len(colours) > 8


@pytest.mark.parametrize(
    "part",
    [
        Grid("", "", BAD),
        Grid("", "", BAD, "activations", float("nan")),
        Plate("", "", BAD, "signed", float("inf")),
        Box(float("nan"), ""),
        Box(float("inf"), "", "share"),
        Graph("ReLU", float("nan"), float("nan")),
        Graph("sigmoid", float("-inf"), 0.0),
        Graph("tanh", 1e30, 1.0),
        Table(("", "a"), (("row", (float("nan"),)),)),
    ],
)
def test_numbers_that_ran_away_can_be_painted(qapp: object, part: object) -> None:
    painted(Explanation("", (part,)))  # pyright: ignore[reportArgumentType]


@BOTH_THEMES
def test_cells_are_orange_below_zero_and_blue_above(theme: Theme) -> None:
    row = cell_colours(np.array([[-1.0, 0.0, 1.0]]), "signed", 1.0, theme)[0]
    assert row[0] == theme.you.lower()
    assert row[2] == theme.machine.lower()


@BOTH_THEMES
def test_a_muted_zero_can_still_be_read(theme: Theme) -> None:
    nothing = cell_colours(np.zeros((1, 1)), "signed", 1.0, theme)[0][0]
    assert contrast(theme.muted, nothing) >= 4.5


@BOTH_THEMES
def test_a_result_can_be_read_on_its_ground(theme: Theme) -> None:
    assert contrast(theme.machine, theme.selected) >= 4.5
