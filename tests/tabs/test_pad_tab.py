"""A tab with a pad sees what is drawn as the network does, and draws by itself when nobody else does."""

import numpy as np
import pytest
from pytestqt.qtbot import QtBot

from playground.data.digits import held_out, normalise
from playground.data.lesson import Lesson
from playground.data.lesson_data import LessonData
from playground.tabs.pad_tab import PadTab
from tests.toy_tab import GUIDE, PATIENCE, ToyTab, without_torch

pytestmark = [
    pytest.mark.usefixtures("clothes"),
    pytest.mark.qt_log_ignore("propagateSizeHints", extend=True),  # the offscreen platform's own shortcoming
]


class Drawn(PadTab, ToyTab):
    """Remembers how often another drawing came."""

    times = 0

    def _take_drawing(self) -> None:
        self.times += 1


@pytest.fixture
def tab(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> Drawn:
    without_torch(monkeypatch)
    tab = Drawn(GUIDE, 0)
    qtbot.addWidget(tab, before_close_func=lambda tab: tab.close_session())
    with qtbot.waitExposed(tab):
        tab.show()
    return tab


def test_before_anything_is_drawn_there_is_no_ink(tab: Drawn) -> None:
    assert tab.drawing.shape == (28, 28)
    assert not tab.drawing.any()
    assert tab.times == 0


def test_what_is_drawn_is_seen_as_normalise_makes_it(tab: Drawn, qtbot: QtBot) -> None:
    draw(qtbot, tab)
    np.testing.assert_array_equal(tab.drawing, normalise(tab.pad.canvas.ink()))
    assert tab.drawing.any()


def test_a_wiped_pad_is_another_drawing(tab: Drawn, qtbot: QtBot) -> None:
    draw(qtbot, tab)
    tab.pad.clear.click()
    qtbot.waitUntil(lambda: tab.times == 2, timeout=PATIENCE)
    assert not tab.drawing.any()


def test_it_draws_by_itself(tab: Drawn, qtbot: QtBot) -> None:
    for beat in range(40):
        tab.perform(beat)
    qtbot.waitUntil(lambda: bool(tab.drawing.any()), timeout=PATIENCE)


def test_what_lies_on_the_pad_is_kept_in_a_lesson_and_comes_back_with_it(tab: Drawn, qtbot: QtBot) -> None:
    draw(qtbot, tab)
    kept, before = tab.lesson_data(), tab.drawing
    tab.take_lesson(tab.read_lesson(Lesson("toy")))
    qtbot.waitUntil(lambda: tab.times == 2, timeout=PATIENCE)
    assert not tab.drawing.any()
    assert not tab.pad.canvas.can_undo()
    tab.take_lesson(tab.read_lesson(Lesson("toy", data=kept)))
    qtbot.waitUntil(lambda: tab.times == 3, timeout=PATIENCE)
    assert np.abs(tab.drawing - before).mean() < 0.02  # in ten levels of ink
    assert tab.lesson_data() == kept


def test_an_empty_pad_is_no_data(tab: Drawn) -> None:
    assert tab.lesson_data() == LessonData()


def draw(qtbot: QtBot, tab: Drawn) -> None:
    """Put a digit on the pad, and wait until the tab has taken it."""
    tab.pad.canvas.set_image(held_out(1)[0][0])
    qtbot.waitUntil(lambda: tab.times == 1, timeout=PATIENCE)
