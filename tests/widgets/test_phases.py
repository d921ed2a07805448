"""The phases of one step: what is done, what is due, and what is still to come."""

from itertools import pairwise
from typing import Any

import pytest
from PySide6.QtCore import QRect
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from playground.widgets import look
from playground.widgets.look import LIGHT
from playground.widgets.phases import Phase, Phases

STEP = (Phase("Pick a point", "any one"), Phase("Find the nearest node"), Phase("Pull the net", "13 % of the way"))


@pytest.fixture
def phases(clothes: None, qtbot: QtBot) -> Phases:
    made = Phases()
    qtbot.addWidget(made)
    made.set_phases(STEP)
    made.resize(400, made.sizeHint().height())
    made.show()
    return made


def ground(phases: Phases, index: int) -> str:
    row = phases.row_rect(index)
    return phases.grab().toImage().pixelColor(int(row.center().x()), int(row.top()) + 3).name()


def badge(phases: Phases, index: int) -> QColor:
    """The colour at the left edge of a badge."""
    row = phases.row_rect(index)
    return phases.grab().toImage().pixelColor(int(row.left()) + 12 + 3, int(row.center().y()))


@pytest.mark.parametrize("present", [0, 1, 2])
def test_the_present_phase_is_lit_and_no_other(phases: Phases, present: int) -> None:
    phases.set_present(present)
    grounds = [ground(phases, index) for index in range(3)]
    assert [each == LIGHT.selected for each in grounds] == [index == present for index in range(3)]
    assert badge(phases, present).name() == LIGHT.machine.lower()


def test_when_all_is_done_nothing_is_lit(phases: Phases) -> None:
    phases.set_present(3)
    assert LIGHT.selected not in [ground(phases, index) for index in range(3)]


@pytest.mark.parametrize(("left", "width"), [(0, 40), (44, 200)], ids=["its badge", "its title"])
def test_what_is_done_looks_different_from_what_is_to_come(phases: Phases, left: int, width: int) -> None:
    row = phases.row_rect(1).toRect()
    part = QRect(left, row.top(), width, row.height())
    phases.set_present(0)
    before = phases.grab(part).toImage()
    phases.set_present(2)
    assert phases.grab(part).toImage() != before


def test_the_states_are_said(phases: Phases) -> None:
    phases.set_present(1)
    assert phases.present() == 1
    assert phases.accessibleDescription() == (
        "1. Pick a point, done; 2. Find the nearest node, now; 3. Pull the net, to come"
    )


def test_a_new_note_is_shown(phases: Phases) -> None:
    before = phases.grab().toImage()
    phases.set_phases((*STEP[:2], Phase("Pull the net", "12 % of the way")))
    assert phases.grab().toImage() != before


def test_rows_lie_below_each_other_and_shrink_where_there_is_little_room(phases: Phases) -> None:
    roomy = [phases.row_rect(index) for index in range(3)]
    assert not any(one.intersects(other) for one, other in pairwise(roomy))
    phases.resize(400, phases.minimumSizeHint().height())
    assert phases.row_rect(2).bottom() <= phases.height()
    assert phases.row_rect(0).height() < roomy[0].height()


def test_larger_text_has_larger_rows(phases: Phases, qapp: QApplication) -> None:
    before = phases.sizeHint().height()
    look.apply(qapp, "light", 1.3)
    assert phases.sizeHint().height() > 1.2 * before


@pytest.mark.parametrize("steps", [(), (Phase("one " * 80, "two " * 80),)], ids=["none", "long"])
def test_painting_never_fails(phases: Phases, steps: tuple[Phase, ...]) -> None:
    phases.set_phases(steps)
    phases.resize(60, 10)
    assert not phases.grab().isNull()


@pytest.mark.parametrize("phase", [Phase("Find the node", "one of very many"), Phase("Each goes to the nearest")])
def test_what_has_no_room_in_a_line_is_written_in_two(phases: Phases, phase: Phase) -> None:
    phases.set_phases((phase,))
    phases.resize(210, 44)
    written: list[str] = []
    plain: Any = QPainter.drawText

    def noting(painter: QPainter, *arguments: Any) -> Any:
        written.extend(each for each in arguments if isinstance(each, str) and each != "1")
        return plain(painter, *arguments)

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(QPainter, "drawText", noting)
        phases.grab()
    assert len(written) == 2
    assert " ".join(written) == f"{phase.title} {phase.note}".strip()
