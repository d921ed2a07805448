"""Filters, reconstructions, fantasies and both phases, from a machine that has learned a little."""

from functools import cache

import numpy as np
import pytest
from pytestqt.qtbot import QtBot

from playground.learners.rbm import Rbm, RbmSettings, RbmSnapshot
from playground.tabs.rbm_inside import FANTASIES, FILTERS, MOST, REBUILT, InsidePage, PhasesPage, phases, strongest
from tests.toy_tab import click

pytestmark = [
    pytest.mark.usefixtures("clothes"),
    pytest.mark.qt_log_ignore("propagateSizeHints", extend=True),  # the offscreen platform's own shortcoming
]


@cache
def shot(hidden: int = 100) -> RbmSnapshot:
    learner = Rbm(RbmSettings(hidden=hidden, gibbs=1))
    for _ in range(5):
        learner.step()
    return learner.snapshot()


@pytest.fixture
def inside(qtbot: QtBot) -> InsidePage:
    made = InsidePage()
    qtbot.addWidget(made)
    made.resize(900, 500)
    made.show()
    made.draw(shot(), shot().dreamt, 1.0)
    return made


@pytest.fixture
def page(qtbot: QtBot) -> PhasesPage:
    made = PhasesPage()
    qtbot.addWidget(made)
    made.resize(900, 600)
    made.show()
    made.draw(shot())
    return made


def test_three_grids_stand_side_by_side_where_there_is_room_and_else_one(inside: InsidePage) -> None:
    assert [grid.isVisible() for grid in inside.grids.values()] == [True] * 3
    assert not inside.which.isVisible()
    inside.resize(330, 500)
    assert [title for title, grid in inside.grids.items() if grid.isVisible()] == [FILTERS]
    inside.which._choose(2)
    assert [title for title, grid in inside.grids.items() if grid.isVisible()] == [FANTASIES]


def test_the_strongest_filters_are_shown_by_number(inside: InsidePage) -> None:
    units, filters = strongest(shot())
    strength = (shot().weights ** 2).sum(0)
    assert len(units) == MOST
    assert np.array_equal(units, np.sort(units))
    assert strength[units].min() >= np.delete(strength, units).max()
    assert np.abs(filters).max() == 1
    signs = np.sign(shot().weights[:, units[3]].reshape(28, 28))
    assert np.array_equal(np.sign(filters[3]), signs)
    shown = inside.grids[FILTERS].images()
    assert shown is not None
    assert np.array_equal(shown, filters)


def test_a_small_machine_shows_all_its_filters() -> None:
    assert len(strongest(shot(16))[0]) == 16


def test_digits_stand_beside_what_was_rebuilt_of_them(inside: InsidePage) -> None:
    shown = inside.grids[REBUILT].images()
    assert shown is not None
    assert np.array_equal(shown[::2], shot().positive.v[:36].reshape(-1, 28, 28))
    assert np.array_equal(shown[1::2], shot().reconstructed)


def test_fantasies_tell_their_temperature(inside: InsidePage) -> None:
    inside.draw(shot(), shot().dreamt[:4], 2.5)
    assert inside.grids[FANTASIES].readout() == "at temperature 2.5"
    assert inside.grids[FANTASIES].count() == 4


def test_phases_of_a_unit_are_means_of_pixel_times_unit() -> None:
    sees, dreams = phases(shot(), 7)
    positive, negative = shot().positive, shot().negative
    assert sees[14, 14] == pytest.approx((positive.v[:, 14 * 28 + 14] * positive.h[:, 7]).mean(), rel=1e-5)
    assert dreams[10, 15] == pytest.approx((negative.v[:, 10 * 28 + 15] * negative.h[:, 7]).mean(), rel=1e-5)


def test_phases_of_all_are_mean_pictures(page: PhasesPage) -> None:
    sees, dreams = phases(shot(), -1)
    assert np.allclose(sees, shot().positive.v.mean(0).reshape(28, 28), rtol=1e-6)
    assert np.allclose(dreams, shot().negative.v.mean(0).reshape(28, 28), rtol=1e-6)
    assert page.unit == -1
    assert not page.all.isEnabled()


def test_the_difference_is_signed(page: PhasesPage) -> None:
    sees, dreams = phases(shot(), -1)
    shown = page.phases[2].images()
    assert shown is not None
    assert np.array_equal(np.sign(shown[0]), np.sign(sees - dreams))
    assert shown.min() < 0 < shown.max()


def test_a_unit_that_is_picked_is_shown_until_all_are_wanted(page: PhasesPage, qtbot: QtBot) -> None:
    units, _ = strongest(shot())
    page.units.picked.emit(3)
    assert page.unit == units[3]
    assert page.units.frames() == {3: "machine"}
    sees, dreams = phases(shot(), page.unit)
    largest = max(sees.max(), dreams.max())
    for grid, expected in zip(page.phases, (sees, dreams), strict=False):
        shown = grid.images()
        assert shown is not None
        assert np.allclose(shown[0], expected / largest, rtol=1e-5)
    click(qtbot, page.all)
    assert (page.unit, page.units.frames()) == (-1, {})


def test_a_unit_that_a_smaller_machine_has_not_is_let_go(page: PhasesPage) -> None:
    page.units.picked.emit(MOST - 1)
    page.draw(shot(16))
    assert page.unit == -1
