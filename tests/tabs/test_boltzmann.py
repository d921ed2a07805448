"""The Boltzmann tab by its real controls: it learns, is taught patterns, dreams, and holds what the visitor holds."""

from pathlib import Path
from typing import Any

import numpy as np
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from playground.app.window import Window
from playground.catalogue import Entry
from playground.data.guides import guide
from playground.data.lesson import Lesson
from playground.data.lesson_data import LessonData
from playground.data.small_patterns import BARS, OWN, TWICE, decoded, make, patterns_of
from playground.learners.boltzmann_told import NO_PATTERNS
from playground.tabs.boltzmann import OWN_PATTERNS, BoltzmannTab
from playground.tabs.boltzmann_input import INK
from playground.tabs.boltzmann_stage import DREAMS, ENERGY, NETWORKS, PATTERNS, PHASES
from playground.widgets.look import ThemeName
from playground.widgets.toast import Toast
from tests.looks import dressed, faults, must_be_reached, settle_layout
from tests.point_tab import COMPACT, ROOMY, SMALLEST, must_fit
from tests.toy_tab import PATIENCE, child, click, settle

LEFT = Qt.MouseButton.LeftButton
VIEWS = (NETWORKS, PHASES, DREAMS, PATTERNS, ENERGY)
pytestmark = [
    pytest.mark.usefixtures("clothes"),
    pytest.mark.qt_log_ignore("propagateSizeHints", extend=True),  # the offscreen platform's own shortcoming
]


@pytest.fixture
def tab(qtbot: QtBot) -> Any:
    made: Any = BoltzmannTab(guide("boltzmann"), 0)
    qtbot.addWidget(made, before_close_func=lambda tab: tab.close_session())
    made.resize(*ROOMY)
    with qtbot.waitActive(made):
        made.show()
        made.activateWindow()
    settle(qtbot, made)
    return made


def told(tab: Any) -> str:
    return child(tab.stage, Toast).text()


def answered(qtbot: QtBot, tab: Any) -> Any:
    """Wait until the last question was answered and shown."""
    dreaming = tab.dreaming
    qtbot.waitUntil(lambda: dreaming._answered == dreaming._number > 0, timeout=PATIENCE)
    return tab.frame.answer


def draw(tab: Any, *cells: tuple[int, int]) -> None:
    """Clicks on cells of the pad, by row and column."""
    pad = tab.input.pad
    room = pad.pad_rect()
    for row, column in cells:
        x, y = room.left() + (column + 0.5) * room.width() / 4, room.top() + (row + 0.5) * room.height() / 4
        QTest.mouseClick(pad, LEFT, pos=QPoint(round(x), round(y)))


def steps(qtbot: QtBot, tab: Any, count: int) -> Any:
    for _ in range(count):
        click(qtbot, tab.transport.step_once)
    return settle(qtbot, tab)


def shot(qtbot: QtBot, tab: Any) -> Any:
    """The snapshot that shows what the last order led to."""
    return settle(qtbot, tab).snapshot


# Learning.


def test_it_opens_untaught_with_bars_and_stripes(tab: Any) -> None:
    assert (tab.frame.step, tab.input.sets.choice(), tab.input._count.text()) == (0, BARS, "30 patterns")
    assert "Untaught" in tab.verdict.sentence()
    assert "3.4 would be perfect" in tab.verdict.here()


def test_it_learns_and_tells_how_much_both_believe(tab: Any, qtbot: QtBot) -> None:
    tab.turn(tab.knobs.settings().with_(gradient="exact", learning_rate=0.3))
    frame = steps(qtbot, tab, 80)
    full, restricted, best = frame.snapshot.full, frame.snapshot.restricted, frame.snapshot.best
    assert full.belief > 0.5
    assert tab.verdict.word().replace("\u202f", " ") == f"{100 * full.belief:.1f} %"
    assert f"the RBM {100 * restricted.belief:.1f}" in tab.verdict.sentence()
    assert frame.curves.at_present["full"] == pytest.approx(full.nats)
    assert {level.value for level in tab.curves._axes.levels.values()} == {best}


def test_other_numbers_of_hidden_units_begin_anew(tab: Any, qtbot: QtBot) -> None:
    steps(qtbot, tab, 2)
    tab.turn(tab.knobs.settings().with_(full_hidden=4, restricted_hidden=3))
    assert settle(qtbot, tab).step == 0
    answered(qtbot, tab)
    assert [len(chain.state) for chain in tab.dreaming.chains.values()] == [20, 19]
    assert len(tab.inside.nets["full"].state().on) == 20


# Patterns.


def test_a_drawn_pattern_is_added_and_removed(tab: Any, qtbot: QtBot) -> None:
    draw(tab, (0, 0), (3, 3))
    click(qtbot, tab.input.add_or_remove)
    patterns = shot(qtbot, tab).patterns
    assert (len(patterns), patterns.name) == (31, OWN)
    assert (tab.input.sets.choice(), tab.input.add_or_remove.text()) == (OWN, "Remove")
    assert len(tab.inside.odds._cells) == 31
    click(qtbot, tab.input.add_or_remove)
    assert len(shot(qtbot, tab).patterns) == 30
    assert tab.input.add_or_remove.text() == "Add"


def test_adding_goes_on_with_what_was_learned(tab: Any, qtbot: QtBot) -> None:
    weights = steps(qtbot, tab, 5).snapshot.full.network.weights
    draw(tab, (0, 0), (3, 3))
    click(qtbot, tab.input.add_or_remove)
    frame: Any = settle(qtbot, tab)
    assert frame.step == 5
    np.testing.assert_array_equal(frame.snapshot.full.network.weights, weights)


def test_another_set_begins_anew_and_ones_own_is_kept(tab: Any, qtbot: QtBot) -> None:
    draw(tab, (0, 0), (3, 3))
    click(qtbot, tab.input.add_or_remove)
    steps(qtbot, tab, 2)
    for name, count in ((TWICE, 8), (OWN, 31)):
        tab.input.sets.set_choice(name)
        tab.input.sets.activated.emit(tab.input.sets.currentIndex())
        frame: Any = settle(qtbot, tab)
        assert (frame.step, len(frame.snapshot.patterns)) == (0, count)


def test_without_patterns_it_says_so_and_a_first_one_is_enough(tab: Any, qtbot: QtBot) -> None:
    tab.choose_set(OWN)
    settle(qtbot, tab)
    assert (tab.verdict.word(), tab.verdict.sentence()) == ("no patterns", NO_PATTERNS)
    tab.play(True)
    qtbot.waitUntil(lambda: tab.is_up_to_date and not tab.frame.playing, timeout=PATIENCE)
    click(qtbot, tab.input.add_or_remove)  # of an empty pad, which is a pattern, too
    assert len(shot(qtbot, tab).patterns) == 1


def test_there_is_an_end_of_room(tab: Any, qtbot: QtBot) -> None:
    tab._begin_with(make(TWICE).__class__(decoded(np.arange(64))))
    settle(qtbot, tab)
    draw(tab, (3, 3))
    click(qtbot, tab.input.add_or_remove)
    assert told(tab) == "There can be at most 64 patterns; remove one first."
    assert len(shot(qtbot, tab).patterns) == 64


def test_a_pattern_that_is_clicked_comes_to_the_pad(tab: Any, qtbot: QtBot) -> None:
    odds = tab.inside.odds
    QTest.mouseClick(odds, LEFT, pos=odds.tile_rect(9).center().toPoint())
    np.testing.assert_array_equal(tab.input.pattern(), make(BARS).cells[9])
    assert tab.input.add_or_remove.text() == "Remove"


# Dreaming.


def test_held_ink_is_completed_as_the_exact_chances_say(tab: Any, qtbot: QtBot) -> None:
    tab.turn(tab.knobs.settings().with_(gradient="exact", learning_rate=0.3))
    steps(qtbot, tab, 80)
    draw(tab, (0, 0), (0, 1))
    tab.input.hold.setFocus()
    QTest.keyClick(tab.input.hold, Qt.Key.Key_Right)
    assert tab.input.hold.choice() == INK
    answer = answered(qtbot, tab)
    assert answer.full.marginals[:2].tolist() == [1, 1]
    assert answer.full.marginals[2:4].min() > answer.full.marginals[4:16].max()
    assert (tab.inside.nets["full"].state().held[:3] == [1, 1, -1]).all()


def test_it_dreams_by_itself_until_it_is_stopped(tab: Any, qtbot: QtBot) -> None:
    click(qtbot, tab.inside.run)
    qtbot.waitUntil(lambda: tab.dreaming.decisions >= 3, timeout=PATIENCE)
    click(qtbot, tab.inside.run)
    answered(qtbot, tab)
    before = tab.dreaming.decisions
    settle(qtbot, tab)
    assert tab.dreaming.decisions == before
    assert len(tab.dreaming.energies["full"]) == before + 1


def test_the_temperature_changes_chances_at_once(tab: Any, qtbot: QtBot) -> None:
    steps(qtbot, tab, 30)
    click(qtbot, tab.inside.one)
    answered(qtbot, tab)
    tab.turn(tab.knobs.settings().with_(temperature=10.0))
    settle(qtbot, tab)
    assert tab.frame.answer.temperature == 10.0
    assert abs(tab.frame.answer.full.chance - 0.5) < 0.2
    assert " / 10)" in tab.inside.nets["full"].state().told[2][0]


def test_leaving_the_tab_ends_its_dreams(tab: Any, qtbot: QtBot) -> None:
    click(qtbot, tab.inside.run)
    tab.hide()
    assert not tab.dreaming.is_running()
    assert tab.inside.run.text() == "Dream"


def test_while_nobody_is_there_it_draws_and_dreams(tab: Any, qtbot: QtBot) -> None:
    for beat in range(100):
        tab.perform(beat)
    answered(qtbot, tab)
    assert tab.input.hold.choice() == INK
    assert tab.input.pattern()[:4].any()
    assert tab.dreaming.decisions > 0


# A file.


def test_a_file_of_patterns_is_learned_and_bad_lines_are_told(tab: Any, qtbot: QtBot, tmp_path: Path) -> None:
    file = tmp_path / "mine.txt"
    file.write_text("1000100010001111\n10\n0000011001100000\n", encoding="utf-8")
    steps(qtbot, tab, 2)
    tab.openers()[OWN_PATTERNS](file)
    qtbot.waitUntil(lambda: not told(tab).startswith("Reading"), timeout=PATIENCE)
    frame: Any = settle(qtbot, tab)
    assert (frame.step, len(frame.snapshot.patterns), frame.snapshot.patterns.name) == (0, 2, "mine")
    wrong = "Line 2 was left out: a pattern must have 16 signs, got 2."
    assert told(tab) == f"It learns 2 patterns of mine.txt. {wrong}"


def test_a_file_of_one_pattern_is_told_in_the_singular(tab: Any, qtbot: QtBot, tmp_path: Path) -> None:
    (tmp_path / "mine.txt").write_text("1000100010001111\n", encoding="utf-8")
    tab.openers()[OWN_PATTERNS](tmp_path / "mine.txt")
    qtbot.waitUntil(lambda: not told(tab).startswith("Reading"), timeout=PATIENCE)
    assert told(tab) == "It learns 1 pattern of mine.txt."


def test_a_file_without_patterns_changes_nothing(tab: Any, qtbot: QtBot, tmp_path: Path) -> None:
    file = tmp_path / "poem.txt"
    file.write_text("Roses are red", encoding="utf-8")
    before = steps(qtbot, tab, 2).snapshot
    tab.openers()[OWN_PATTERNS](file)
    qtbot.waitUntil(lambda: not told(tab).startswith("Reading"), timeout=PATIENCE)
    assert told(tab).startswith("poem.txt can't be read: line 1 was left out: a cell must be 0 or 1, got 'R'")
    assert settle(qtbot, tab).step == 2
    assert tab.frame.snapshot.patterns is before.patterns


# As a visitor finds it.


@pytest.fixture
def window(qtbot: QtBot) -> Window:
    """The whole window, in which both machines have made a step and a decision."""
    made = Window((Entry("boltzmann", "Boltzmann machine", "Generators"),))
    qtbot.addWidget(made)
    made.resize(*COMPACT)
    with qtbot.waitActive(made):
        made.show()
        made.activateWindow()
    made.open_tab("boltzmann")
    qtbot.waitUntil(lambda: made.tab is not None and made.tab.frame is not None, timeout=PATIENCE)
    tab: Any = made.tab
    steps(qtbot, tab, 1)
    click(qtbot, tab.inside.one)
    answered(qtbot, tab)
    return made


@pytest.mark.parametrize(("theme", "text_size"), [("light", 1.0), ("dark", 1.3)])
def test_nothing_is_cut_off_or_lies_over_something_else(
    window: Window, qapp: Any, theme: ThemeName, text_size: float
) -> None:
    with dressed(qapp, theme, text_size):
        must_fit(window)


@pytest.mark.parametrize("view", VIEWS)
def test_each_view_fits_into_a_small_window(window: Window, qtbot: QtBot, view: str) -> None:
    tab: Any = window.tab
    window.resize(*SMALLEST)
    tab.inside.show_view(view)
    answered(qtbot, tab)
    settle_layout()
    assert faults(window) == []


@pytest.mark.parametrize(("size", "view"), [(ROOMY, NETWORKS), (COMPACT, PHASES), (ROOMY, DREAMS)])
def test_every_control_has_a_name_and_is_reached_by_tab(
    window: Window, qtbot: QtBot, size: tuple[int, int], view: str
) -> None:
    tab: Any = window.tab
    window.resize(*size)
    tab.inside.show_view(view)
    answered(qtbot, tab)
    settle_layout()
    must_be_reached(window)


# A lesson.


@pytest.mark.parametrize(
    ("data", "name", "count"),
    [
        (LessonData(example=TWICE), TWICE, 8),
        (LessonData(patterns=("#... .#.. ..#. ...#", ".... .... .... ....")), OWN, 2),
        (LessonData(patterns=()), OWN, 0),
    ],
)
def test_patterns_come_with_a_lesson_and_are_kept_in_one(
    tab: Any, qtbot: QtBot, data: LessonData, name: str, count: int
) -> None:
    tab.take_lesson(tab.read_lesson(Lesson("boltzmann", data=data)))
    assert (shot(qtbot, tab).patterns.name, len(shot(qtbot, tab).patterns)) == (name, count)
    kept = tab.lesson_data()
    assert (kept.example, kept.patterns) == (data.example, data.patterns)
    assert set(kept.given()) < set(tab.lesson_keys)


def test_a_lesson_without_patterns_begins_with_the_usual_ones(tab: Any, qtbot: QtBot) -> None:
    tab.take_lesson(patterns_of(("#" * 16,)))
    tab.take_lesson(tab.read_lesson(Lesson("boltzmann")))
    assert shot(qtbot, tab).patterns.name == BARS
    tab.choose_set(OWN)
    assert len(shot(qtbot, tab).patterns) == 0  # nor are those of the last visitor still there


def test_patterns_that_are_none_are_refused(tab: Any) -> None:
    for data in (LessonData(example="Barz"), LessonData(patterns=("####",))):
        with pytest.raises(ValueError, match="must"):
            tab.read_lesson(Lesson("boltzmann", data=data))
