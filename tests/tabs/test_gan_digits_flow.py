"""How one digit comes to be: each picture of the way shows what the learner says."""

from dataclasses import replace

import numpy as np
import pytest
import torch
from pytestqt.qtbot import QtBot

from playground.learners.gan_digits_asked import Asked
from playground.learners.gan_digits_nets import Discriminator, Generator
from playground.learners.gan_digits_parts import GanDigitsQuestion, Inside
from playground.tabs.gan_digits_flow import DigitFlow, verdict_on

pytestmark = pytest.mark.usefixtures("clothes")


@pytest.fixture
def inside() -> Inside:
    generator, judge = Generator(5, 8), Discriminator(4)
    for net in (generator, judge):
        net.initialise(torch.Generator().manual_seed(0))
    nothing = np.zeros((0, 28, 28), np.float32)
    answer = Asked(5).answer(GanDigitsQuestion(nothing, picked=8), generator, judge)
    assert answer.inside is not None
    return answer.inside


@pytest.fixture
def flow(qtbot: QtBot) -> DigitFlow:
    made = DigitFlow()
    qtbot.addWidget(made)
    return made


def test_it_shows_as_many_maps_as_there_are(flow: DigitFlow, inside: Inside) -> None:
    flow.set_inside(inside)
    assert [grid.count() for grid in flow.grids] == [5, 8, 4, 1, 4, 8]
    flow.noise._point_at(2)
    assert flow.noise.readout().startswith("number 3: ")


def test_maps_have_their_full_colour_where_they_are_strongest_and_none_below_zero(
    flow: DigitFlow, inside: Inside
) -> None:
    flow.set_inside(inside)
    shown = flow.found.images()
    assert shown is not None
    np.testing.assert_allclose(shown, np.maximum(inside.found, 0) / inside.found.max(), rtol=1e-5)


def test_a_map_that_is_all_zero_divides_by_nothing(flow: DigitFlow, inside: Inside) -> None:
    flow.set_inside(replace(inside, small=np.zeros_like(inside.small)))
    shown = flow.small.images()
    assert shown is not None
    assert not shown.any()


def test_without_one_it_invites(flow: DigitFlow, inside: Inside) -> None:
    flow.set_inside(inside)
    flow.set_inside(None)
    assert [grid.count() for grid in flow.grids] == [0] * 6
    assert flow._told.text().startswith("Pick one")


@pytest.mark.parametrize(("logit", "words"), [(2.0, "real, 88.1\u202f% sure"), (-2.0, "made, 88.1\u202f% sure")])
def test_the_verdict_is_a_sentence(inside: Inside, logit: float, words: str) -> None:
    assert verdict_on(replace(inside, logit=logit)) == f"To be an 8. The discriminator takes it for {words}."
