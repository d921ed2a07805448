"""The C-means tab: points in mixed colours, shares of a place, and a knob that mixes more or less."""

from typing import Any

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from playground.learners.cmeans import CMeans
from playground.tabs.cmeans import CMeansTab
from playground.tabs.points_stage import mixed_colours
from playground.widgets.look import LIGHT, rgb
from playground.widgets.point_grounds import Regions
from tests.looks import faults, nameless, out_of_reach, settle_layout
from tests.point_tab import Visitor

BETWEEN = (0.45, 0.5)
pytestmark = [
    pytest.mark.usefixtures("clothes"),
    pytest.mark.qt_log_ignore("propagateSizeHints", extend=True),  # the offscreen platform's own shortcoming
]


@pytest.fixture
def visitor(qtbot: QtBot) -> Visitor:
    """A tab that has done two steps of both halves."""
    made = Visitor(qtbot, CMeansTab, "cmeans")
    made.step(4)
    return made


def test_points_between_groups_have_mixed_colours(visitor: Visitor) -> None:
    shot = visitor.shot
    colours = visitor.tab.groups.colours(shot, LIGHT)
    np.testing.assert_array_equal(colours, mixed_colours(shot.shares, LIGHT))
    pure = np.array([rgb(LIGHT.groups[label]) for label in shot.labels.tolist()])
    off, unsure = np.abs(colours.astype(int) - pure).sum(axis=1), 1 - shot.shares.max(axis=1)
    assert off[unsure.argmax()] > 60
    assert off[unsure.argmin()] < 10


def test_no_border_is_drawn_where_everything_belongs_to_everything(visitor: Visitor) -> None:
    below, _ = visitor.tab.groups.marks(visitor.shot, None, LIGHT)
    assert not any(isinstance(mark, Regions) for mark in below)


def test_pointing_tells_how_much_of_a_place_belongs_to_each_group(visitor: Visitor) -> None:
    QTest.mouseMove(visitor.canvas, visitor.at(BETWEEN))
    visitor.wait(lambda: "%" in visitor.tab.verdict.here())
    visitor.settled()
    here = [bar.here for bar in visitor.tab.groups.bars.bars()]
    assert sum(here) == pytest.approx(1, abs=1e-5)
    assert 0.34 < max(here) < 0.9
    assert f"group {here.index(max(here)) + 1}," in visitor.tab.verdict.here()


def test_a_greater_fuzziness_mixes_more_at_once(visitor: Visitor) -> None:
    before: Any = visitor.shot.shares.max(axis=1).mean()
    knob = visitor.tab.knobs.control("fuzziness")
    QTest.keyClick(knob, Qt.Key.Key_End)
    step = visitor.settled().step
    visitor.step(2)
    assert visitor.tab.frame.step == step + 2 == 6
    assert visitor.shot.shares.max(axis=1).mean() < before - 0.1


def test_half_steps_have_names_of_their_own(visitor: Visitor) -> None:
    described = visitor.tab.groups.phases.accessibleDescription()
    assert "shared out" in described
    assert "by shares" in described


def test_it_looks_for_what_its_learner_measures(visitor: Visitor) -> None:
    assert visitor.tab.learner is CMeans
    assert {plot.name for plot in CMeansTab.plots} == set(CMeans.curves)


@pytest.mark.parametrize("size", [(1920, 984), (1280, 704)])
def test_everything_fits_and_has_a_name(visitor: Visitor, size: tuple[int, int]) -> None:
    visitor.tab.resize(*size)
    settle_layout()
    assert faults(visitor.tab) == []
    assert nameless(visitor.tab) == []
    assert out_of_reach(visitor.tab) == []
