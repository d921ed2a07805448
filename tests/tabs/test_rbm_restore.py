"""The page on which a drawing is restored: its controls, and what it shows of a walk."""

import numpy as np
import pytest
from pytestqt.qtbot import QtBot

from playground.learners.rbm_chain import restore
from playground.learners.rbm_parts import Machine
from playground.tabs.rbm_restore import PAUSE, RUN, STRIP, RestorePage
from playground.tabs.rbm_walk import Walk
from tests.toy_tab import click

pytestmark = [
    pytest.mark.usefixtures("clothes"),
    pytest.mark.qt_log_ignore("propagateSizeHints", extend=True),  # the offscreen platform's own shortcoming
]
DIGIT = np.zeros((28, 28), np.float32)
DIGIT[6:22, 10:18] = 1


@pytest.fixture
def page(qtbot: QtBot) -> RestorePage:
    made = RestorePage()
    qtbot.addWidget(made)
    made.resize(800, 600)
    made.show()
    return made


def walked(steps: int) -> Walk:
    walk = Walk()
    walk.draw(DIGIT)
    walk.bite()
    machine = Machine.random(784, 30, np.random.default_rng(0), spread=0.5)
    walk.take(restore(machine, walk.question(steps), 1.0))
    return walk


def test_each_button_tells_what_is_wanted(page: RestorePage, qtbot: QtBot) -> None:
    for button, signal in ((page.once, page.step_wanted), (page.back, page.restart_wanted)):
        with qtbot.waitSignal(signal):
            click(qtbot, button)


def test_run_becomes_pause_and_run_again(page: RestorePage, qtbot: QtBot) -> None:
    for running, word in ((False, RUN), (True, PAUSE), (False, RUN)):
        page.set_running(running)
        assert (page.run.text(), page.run.accessibleName()) == (word, word)
        with qtbot.waitSignal(page.run_wanted) as told:
            click(qtbot, page.run)
        assert told.args == [not running]


def test_the_brush_tells_pixels_and_kind(page: RestorePage, qtbot: QtBot) -> None:
    page.kind.set_choice("Free")
    with qtbot.waitSignal(page.brushed) as told:
        page.layers.brushed.emit(DIGIT > 0)
    assert told.args is not None
    assert np.array_equal(told.args[0], DIGIT > 0)
    assert told.args[1] == "Free"
    with qtbot.waitSignal(page.brushed) as told:
        click(qtbot, page.all)
    assert told.args is not None
    assert told.args[0].all()


def test_it_shows_the_last_pictures_of_the_way(page: RestorePage) -> None:
    walk = walked(25)
    page.show_walk(walk)
    shown = page.strip.images()
    assert shown is not None
    assert np.array_equal(shown, walk.past.pictures[-STRIP:])
    page.strip._point_at(STRIP - 1)
    assert page.strip.readout() == "step 25"
    page.strip._point_at(0)
    assert page.strip.readout() == f"step {25 - STRIP + 1}"


def test_it_tells_what_is_held_and_free_and_how_far_it_came(page: RestorePage) -> None:
    page.show_walk(Walk())
    assert page.strip.images() is None
    assert page.layers.caption("given") == "28 × 28, brush to hold"
    assert page.layers.caption("restored") == "nothing yet"
    walk = walked(1)
    page.show_walk(walk)
    held, lost = walk.held.sum(), walk.lost.sum()
    assert page.layers.caption("given") == f"{held} held, {lost} free"
    assert page.layers.caption("restored") == "after 1 step"
    assert walk.answer is not None
    assert page.layers.caption("hidden") == f"{walk.answer.units.sum()} of 30 on"


@pytest.mark.parametrize("width", [300, 520, 800])
def test_nothing_of_the_controls_is_cut_off(page: RestorePage, width: int) -> None:
    page.resize(width, 600)
    for part in (page.run, page.once, page.back, page.kind, page.all):
        assert page.rect().contains(part.geometry())
        assert part.width() >= part.minimumSizeHint().width()
