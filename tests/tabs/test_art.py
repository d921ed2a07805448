"""The ART tab by its real controls: categories open, a pattern of the visitor's finds its own, places are foretold."""

from typing import Any

import numpy as np
import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from playground.app.window import Window
from playground.data.patterns import letters
from playground.data.points import Points
from playground.learners.point_learner import NO_POINTS
from playground.tabs.art import ArtTab
from playground.tabs.art_stage import CATEGORIES, DRAWN, PICTURES, SLOWLY
from playground.tabs.desk import Desk
from playground.widgets.look import ThemeName
from tests.looks import dressed, faults, must_be_reached, settle_layout
from tests.point_tab import COMPACT, ROOMY, SMALLEST, Visitor, must_fit, window_with
from tests.toy_tab import PATIENCE

PATTERNS = letters(26, 0.0, np.random.default_rng(0))
NEW = ([(1, 0), (1, 4)], [(3, 0), (3, 4)])  # two strokes across are in no letter
pytestmark = [
    pytest.mark.usefixtures("clothes"),
    pytest.mark.qt_log_ignore("propagateSizeHints", extend=True),  # the offscreen platform's own shortcoming
]


@pytest.fixture
def visitor(qtbot: QtBot) -> Visitor:
    return Visitor(qtbot, ArtTab, "art", size=ROOMY)


def at_patterns(visitor: Visitor, **settings: Any) -> Any:
    """Let it learn letters for some steps."""
    visitor.desk.lay_out(PATTERNS)
    visitor.settled()
    visitor.tab.turn(visitor.tab.knobs.settings().with_(**settings))
    return visitor.step(12).snapshot


def draw(visitor: Visitor, *cells: tuple[int, int]) -> None:
    """A stroke of the mouse over the pad."""
    pad = visitor.tab.drawers.pad
    room, side = pad.pad_rect(), len(pad.cells())
    spots = [
        QPointF(room.left() + (column + 0.5) * room.width() / side, room.top() + (row + 0.5) * room.height() / side)
        for row, column in cells
    ]
    QTest.mousePress(pad, Qt.MouseButton.LeftButton, pos=spots[0].toPoint())
    for spot in spots[1:]:
        QTest.mouseMove(pad, spot.toPoint())
    QTest.mouseRelease(pad, Qt.MouseButton.LeftButton, pos=spots[-1].toPoint())


def draw_new(visitor: Visitor) -> None:
    for stroke in NEW:
        draw(visitor, *stroke)


# Learning.


def test_it_opens_categories_until_a_round_changes_nothing(visitor: Visitor) -> None:
    assert visitor.tab.verdict.word() == "0"
    visitor.play()
    visitor.wait(lambda: visitor.tab.frame.step > 0 and not visitor.tab.frame.playing)
    shot = visitor.settled().snapshot
    assert (shot.labels >= 0).all()
    assert visitor.tab.verdict.word() == str(len(np.unique(shot.labels)))
    assert "A whole round changed nothing" in visitor.tab.verdict.sentence()


def test_more_vigilance_makes_more_categories(visitor: Visitor) -> None:
    visitor.step(70)
    few = int(visitor.tab.verdict.word())
    slider = visitor.tab.knobs.control("vigilance")
    slider.setFocus()
    for _ in range(8):
        QTest.keyClick(slider, Qt.Key.Key_PageUp)
    visitor.settled()
    assert visitor.tab.knobs.settings().vigilance > 0.7
    visitor.step(70)
    assert int(visitor.tab.verdict.word()) > few


def test_slowly_a_step_is_a_phase(visitor: Visitor) -> None:
    visitor.tab.knobs.control("slowly").click()
    visitor.settled()
    seen = [(visitor.step().snapshot.phase, visitor.tab.drawers.phases.present()) for _ in range(5)]
    assert seen == [("present", 0), ("new", 3), ("present", 0), ("choose", 1), ("match", 2)]


# Patterns.


def test_a_pattern_that_was_drawn_is_learned_with_the_next_frame(visitor: Visitor) -> None:
    before = at_patterns(visitor, vigilance=0.95)
    draw_new(visitor)
    visitor.push("Present it")
    after = visitor.settled().snapshot
    assert len(after.low) == len(before.low) + 1
    np.testing.assert_array_equal(after.low[-1].reshape(5, 5), [[0] * 5, [1] * 5, [0] * 5, [1] * 5, [0] * 5])
    assert after.chosen == len(before.low)
    assert visitor.tab.verdict.word() == str(len(after.low))
    assert visitor.tab.frame.step == 12
    assert visitor.tab.drawers.came_in.readout() == "your own"


def test_a_pattern_that_is_known_finds_its_category(visitor: Visitor) -> None:
    before = at_patterns(visitor, vigilance=0.95)
    at = int(np.flatnonzero(before.labels == 0)[0])
    for row in range(5):
        for column in np.flatnonzero(PATTERNS.x[at].reshape(5, 5)[row]).tolist():
            draw(visitor, (row, column))
    visitor.push("Present it")
    after = visitor.settled().snapshot
    assert (after.phase, after.index, after.chosen) == ("learn", -1, 0)
    assert len(after.low) == len(before.low)


def test_with_no_vigilance_even_a_new_pattern_finds_a_category(visitor: Visitor) -> None:
    before = at_patterns(visitor, vigilance=0.0)
    draw_new(visitor)
    visitor.push("Present it")
    assert len(visitor.settled().snapshot.low) == len(before.low)


def test_slowly_a_pattern_that_was_drawn_goes_phase_by_phase(visitor: Visitor) -> None:
    at_patterns(visitor, vigilance=0.95)
    visitor.tab.knobs.control("slowly").click()
    draw_new(visitor)
    visitor.push("Present it")
    assert visitor.settled().snapshot.phase == "present"
    assert visitor.tab.drawers.phases._phases[0].note == "your own"
    phases = [visitor.step().snapshot.phase for _ in range(3)]
    assert phases == ["choose", "match", "reset"]


def test_the_pad_is_wiped(visitor: Visitor) -> None:
    at_patterns(visitor)
    draw_new(visitor)
    assert visitor.tab.drawers.pad.cells().any()
    visitor.push("Wipe")
    assert not visitor.tab.drawers.pad.cells().any()


# Places.


def test_where_a_place_would_go_is_told_while_it_is_pointed_at(visitor: Visitor) -> None:
    shot = visitor.step(30).snapshot
    middle = (shot.low[0] + shot.high[0]) / 2
    visitor.pull(tuple(middle.tolist()))
    visitor.wait(lambda: visitor.tab.verdict.here().startswith("This would go to category"))
    told = shot.told
    assert visitor.tab.verdict.sentence() == told
    visitor.leave()
    visitor.wait(lambda: visitor.tab.verdict.here() == "")


def test_a_small_window_tells_of_the_place_or_of_what_came_last(visitor: Visitor) -> None:
    visitor.tab.resize(*COMPACT)
    visitor.step(3)
    assert visitor.tab.verdict.sentence() != ""
    visitor.pull((0.5, 0.5))
    visitor.wait(lambda: visitor.tab.verdict.here() != "" and visitor.tab.verdict.sentence() == "")
    visitor.leave()
    visitor.wait(lambda: visitor.tab.verdict.here() == "" and visitor.tab.verdict.sentence() != "")


def test_what_is_short_is_told_as_it_is(visitor: Visitor) -> None:
    for told in ((), ("One.",), ("It fits: 0.61 ≥ 0.55.",), ("A.", "B.", "C.")):
        assert visitor.tab._in_short(told) == " ".join(told)


def test_a_long_story_is_told_in_whole_sentences(visitor: Visitor) -> None:
    two = f"{'two ' * 20}ends."
    assert visitor.tab._in_short(("One.", two, f"{'three ' * 20}ends.")) == f"One. {two}"


@pytest.mark.parametrize(
    ("places", "word", "told"),
    [([], "0", NO_POINTS), ([(0.3, 0.6)], "1", "A whole round changed nothing: 1 category.")],
    ids=["no points", "one point"],
)
def test_hardly_any_points_are_told(qtbot: QtBot, places: Any, word: str, told: str) -> None:
    desk = Desk()
    desk.lay_out(Points(np.array(places, np.float32).reshape(-1, 2), "some"))
    visitor = Visitor(qtbot, ArtTab, "art", desk)
    visitor.step(3)
    assert (visitor.tab.verdict.word(), visitor.tab.verdict.sentence()) == (word, told)


# As a visitor finds it.


@pytest.fixture
def window(qtbot: QtBot) -> Window:
    """The whole window, in which some points have come in, and a place is pointed at."""
    made = window_with(qtbot, "art")
    tab = tab_of(made)
    tab.inside.canvas.pointed.emit((0.9, 0.9))
    qtbot.waitUntil(lambda: tab.is_up_to_date and tab.verdict.here() != "", timeout=PATIENCE)
    return made


def tab_of(window: Window) -> Any:
    assert isinstance(window.tab, ArtTab)
    return window.tab


@pytest.mark.parametrize(("theme", "text_size"), [("light", 1.0), ("dark", 1.3)])
def test_nothing_is_cut_off_or_lies_over_something_else(
    window: Window, qapp: Any, theme: ThemeName, text_size: float
) -> None:
    with dressed(qapp, theme, text_size):
        must_fit(window)


@pytest.mark.parametrize("points", ["points", "patterns"])
def test_each_view_fits_into_a_small_window(window: Window, qtbot: QtBot, points: str) -> None:
    tab = tab_of(window)
    if points == "patterns":
        window.desk.lay_out(PATTERNS)
        qtbot.waitUntil(lambda: tab.is_up_to_date and tab.frame.snapshot.points is PATTERNS, timeout=PATIENCE)
    window.resize(*SMALLEST)
    for view in (PICTURES, SLOWLY, CATEGORIES, DRAWN):
        tab.drawers.show_view(view)
        settle_layout()
        assert faults(window) == [], view


@pytest.mark.parametrize("size", [ROOMY, COMPACT])
def test_every_control_has_a_name_and_is_reached_by_tab(window: Window, qtbot: QtBot, size: tuple[int, int]) -> None:
    tab = tab_of(window)
    window.desk.lay_out(PATTERNS)
    qtbot.waitUntil(lambda: tab.is_up_to_date and tab.frame.snapshot.points is PATTERNS, timeout=PATIENCE)
    window.resize(*size)
    tab.drawers.show_view(PICTURES)
    settle_layout()
    must_be_reached(window)
