import numpy as np
import pytest
from pytestqt.qtbot import QtBot

from playground.widgets.look import LIGHT
from playground.widgets.where import WhereView, blended


@pytest.fixture
def where(qtbot: QtBot) -> WhereView:
    made = WhereView()
    qtbot.addWidget(made)
    made.resize(200, 240)
    return made


def pixel(ink: float, said: float) -> str:
    image = blended(np.array([[ink]], dtype=np.float32), np.array([[said]], dtype=np.float32), LIGHT)
    return image.pixelColor(0, 0).name()


def test_what_speaks_for_the_answer_is_blue_and_what_speaks_against_it_orange() -> None:
    assert pixel(1, 1) == LIGHT.machine.lower()
    assert pixel(1, -1) == LIGHT.you.lower()


def test_where_nothing_is_said_the_drawing_is_grey_and_the_rest_the_card() -> None:
    assert pixel(0, 0) == LIGHT.card.lower()
    assert pixel(1, 0) == LIGHT.mixed(LIGHT.muted, LIGHT.card, 0.5)


def test_the_colours_are_explained_with_signs(where: WhereView) -> None:
    where.set_map(np.ones((28, 28)), np.ones((28, 28)), 3)
    assert where.captions() == ("+ for 3", "− against 3")
    assert where.accessibleDescription() == "+ for 3 − against 3"


def test_a_map_must_fit_its_drawing(where: WhereView) -> None:
    with pytest.raises(ValueError, match=r"\(28, 28\) and \(5, 5\)"):
        where.set_map(np.ones((28, 28)), np.ones((5, 5)))


@pytest.mark.parametrize("fill", [0.0, np.nan, np.inf, -np.inf, 1e30])
def test_painting_never_fails(where: WhereView, fill: float) -> None:
    where.set_map(np.full((28, 28), fill), np.full((28, 28), fill))
    assert not where.grab().isNull()


def test_without_a_drawing_nothing_is_shown(where: WhereView) -> None:
    blank = where.grab().toImage()
    where.set_map(np.ones((28, 28)), np.ones((28, 28)))
    assert where.grab().toImage() != blank
    where.set_map(None, None)
    assert where.grab().toImage() == blank
