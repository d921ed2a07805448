"""Numbers glide to their newest target, rest when they are there, and never move unseen."""

import numpy as np
import pytest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from playground.widgets.glide import Glide

FROM, TO = np.zeros(3), np.array([1.0, -2.0, 0.5])


@pytest.fixture
def widget(qtbot: QtBot) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    made.show()
    return made


@pytest.fixture
def glide(widget: QWidget) -> Glide:
    made = Glide(widget)
    made.set_target(FROM)
    return made


def test_the_first_values_are_there_at_once(glide: Glide) -> None:
    np.testing.assert_array_equal(glide.values, FROM)
    assert not glide.is_moving()


def test_the_first_picture_shows_most_of_the_way(qtbot: QtBot, glide: Glide) -> None:
    with qtbot.waitSignal(glide.moved):
        glide.set_target(TO)
    np.testing.assert_allclose(glide.values, 0.7 * TO, rtol=1e-9)
    glide.finish()


def test_values_come_nearer_with_each_picture_and_then_rest(qtbot: QtBot, glide: Glide) -> None:
    away: list[float] = []
    glide.moved.connect(lambda: away.append(float(np.abs(TO - glide.values).max())))
    glide.set_target(TO)
    qtbot.waitUntil(lambda: not glide.is_moving(), timeout=1000)
    assert away == sorted(away, reverse=True)
    assert away[-1] == 0
    assert len(away) > 3


def test_finish_puts_the_values_at_their_target(glide: Glide) -> None:
    glide.set_target(TO)
    glide.finish()
    np.testing.assert_array_equal(glide.values, TO)
    assert not glide.is_moving()


def test_another_number_of_values_is_there_at_once(glide: Glide) -> None:
    glide.set_target(np.ones(5))
    np.testing.assert_array_equal(glide.values, np.ones(5))
    assert not glide.is_moving()


def test_a_change_too_small_to_see_starts_no_clock(glide: Glide) -> None:
    glide.set_target(np.full(3, 0.001))
    np.testing.assert_array_equal(glide.values, np.full(3, 0.001))
    assert not glide.is_moving()


def test_values_of_a_hidden_widget_jump(widget: QWidget, glide: Glide) -> None:
    widget.hide()
    glide.set_target(TO)
    np.testing.assert_array_equal(glide.values, TO)
    assert not glide.is_moving()


def test_reduced_motion_ends_a_glide_and_lets_no_other_begin(glide: Glide) -> None:
    glide.set_target(TO)
    glide.set_reduced(True)
    np.testing.assert_array_equal(glide.values, TO)
    glide.set_target(FROM)
    np.testing.assert_array_equal(glide.values, FROM)
    assert not glide.is_moving()


def test_motion_reduced_in_the_whole_program_counts_too(qapp: QApplication, glide: Glide) -> None:
    qapp.setProperty("reduced_motion", True)
    try:
        glide.set_target(TO)
    finally:
        qapp.setProperty("reduced_motion", None)
    assert not glide.is_moving()
    np.testing.assert_array_equal(glide.values, TO)


def test_the_target_is_not_tied_to_the_array_it_was_given_in(glide: Glide) -> None:
    given = TO.copy()
    glide.set_target(given)
    given[:] = 99
    glide.finish()
    np.testing.assert_array_equal(glide.values, TO)
