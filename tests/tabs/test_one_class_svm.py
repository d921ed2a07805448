"""The one-class SVM tab by its real controls: the line, what carries it, who gives and takes, and the odd points."""

from typing import Any

import numpy as np
import pytest
from numpy.typing import NDArray
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from playground.app.window import Window
from playground.data.point_sets import default_points
from playground.data.points import Points
from playground.learners.one_class_svm import OneClassSvm
from playground.learners.point_learner import NO_POINTS
from playground.learners.svm_parts import BOUNDARY, OUTLIER, SvmQuestion, SvmSettings
from playground.tabs.desk import Desk
from playground.tabs.one_class_svm import PAIR, SAY, SHARES, OneClassSvmTab, SvmStage
from playground.widgets.look import LIGHT, ThemeName
from playground.widgets.point_grounds import Field
from playground.widgets.point_marks import Crosses, Halos, Labels, Links
from tests.looks import dressed, faults, settle_layout
from tests.point_tab import ROOMY, SMALLEST, Visitor, must_fit, window_with
from tests.toy_tab import PATIENCE

pytestmark = [
    pytest.mark.usefixtures("clothes"),
    pytest.mark.qt_log_ignore("propagateSizeHints", extend=True),  # the offscreen platform's own shortcoming
]


def machine(points: Points | None = None, steps: int = 12, **settings: Any) -> OneClassSvm:
    learner = OneClassSvm(SvmSettings(**{"pairs": 20, **settings}), 1)
    learner.teach(default_points() if points is None else points)
    for _ in range(steps):
        learner.step()
    return learner


@pytest.fixture
def stage(qtbot: QtBot) -> SvmStage:
    made = SvmStage()
    qtbot.addWidget(made)
    made.resize(1264, 890)
    made.show()
    return made


def draw(stage: SvmStage, learner: OneClassSvm, place: tuple[float, float] | None = None) -> Any:
    """Show what it knows now, and of a place that is pointed at; returns its snapshot."""
    shot = learner.snapshot()
    stage.is_pointed = place is not None
    answer = None if place is None else learner.answer(SvmQuestion(place))
    stage.draw(shot.points, stage.colours(shot, LIGHT), shot, answer)
    settle_layout()
    return shot


def marks(stage: SvmStage, kind: type[Any]) -> list[Any]:
    return [each for each in (*stage.canvas._below, *stage.canvas._above) if isinstance(each, kind)]


# The stage.


def test_the_landscape_has_the_sign_of_the_learners_answer(stage: SvmStage) -> None:
    learner = machine()
    draw(stage, learner)
    (field,) = marks(stage, Field)
    rows, columns = field.values.shape
    assert field.level == 0
    signs = []
    for row, column in np.random.default_rng(0).integers(0, (rows, columns), (60, 2)).tolist():
        place = (column + 0.5) / columns, 1 - (row + 0.5) / rows  # the first row is on top
        signs.append((field.values[row, column] > 0, learner.answer(SvmQuestion(place)).is_inside))
    assert [drawn for drawn, _ in signs] == [is_inside for _, is_inside in signs]
    assert {True, False} <= {drawn for drawn, _ in signs}


def test_points_that_carry_the_line_have_rings_and_outliers_are_crosses(stage: SvmStage) -> None:
    shot = draw(stage, machine(steps=60))
    some, full = (shot.multipliers > 0) & (shot.multipliers < 1), shot.multipliers == 1
    np.testing.assert_allclose(marks(stage, Halos)[0].places, shot.x[some], rtol=0, atol=1e-6)
    np.testing.assert_allclose(marks(stage, Crosses)[0].places, shot.x[full], rtol=0, atol=1e-6)
    assert some.any()
    assert (shot.scores[full] < 0.01).all()


def test_the_pair_is_linked_and_told_who_gives_and_who_takes(stage: SvmStage) -> None:
    learner = machine(steps=3, pairs=1)
    before = learner.snapshot().multipliers
    learner.step()
    shot = draw(stage, learner)
    labels, (link,) = marks(stage, Labels)[0], marks(stage, Links)
    moved = shot.multipliers - before
    giver, taker = int(moved.argmin()), int(moved.argmax())
    assert tuple(labels.texts) == ("gives", "takes")
    np.testing.assert_allclose(labels.places, shot.x[[giver, taker]], rtol=0, atol=1e-6)
    np.testing.assert_allclose([link.starts[0], link.ends[0]], shot.x[[giver, taker]], rtol=0, atol=1e-6)
    notes = [phase.note for phase in stage.pair._phases]
    assert notes[0] == f"points {giver + 1} and {taker + 1}"
    assert notes[1].startswith(f"{100 * moved.max():.0f}")
    assert stage.pair.present() == 3


@pytest.mark.parametrize(("pace", "is_shown"), [(None, False), (2.0, True)])
def test_while_it_runs_pairs_are_shown_only_if_an_eye_can_follow(
    stage: SvmStage, pace: float | None, is_shown: bool
) -> None:
    stage.is_playing, stage.pace = True, pace
    draw(stage, machine())
    assert bool(marks(stage, Labels)) == is_shown


def test_the_bars_are_shares_of_all_points(stage: SvmStage) -> None:
    shot = draw(stage, machine())
    bars = stage.shares.bars()
    counts = [int(bar.told.split(",")[0]) for bar in bars]
    assert counts == [(shot.kinds == kind).sum() for kind in (0, BOUNDARY, OUTLIER)]
    assert sum(counts) == 300
    assert sum(bar.share for bar in bars) == pytest.approx(1)


def test_who_has_a_say_about_a_place_is_told_and_linked(stage: SvmStage) -> None:
    learner, place = machine(steps=60), (0.45, 0.6)
    shot = draw(stage, learner, place)
    squares = ((shot.x - np.array(place)) ** 2).sum(axis=1)
    weights = shot.multipliers / shot.multipliers.sum()
    says = weights * np.exp(-learner.settings.gamma * squares)
    order = np.argsort(-says, kind="stable")[:5]
    bars = stage.say.bars()
    assert [bar.name for bar in bars] == [f"point {index + 1}" for index in order]
    np.testing.assert_allclose([bar.share for bar in bars], says[order] / says.sum(), rtol=1e-4)
    links = marks(stage, Links)[0]
    np.testing.assert_allclose(links.ends, shot.x[order], rtol=0, atol=1e-6)
    np.testing.assert_allclose(links.starts, [place] * 5, rtol=1e-6)
    assert stage.sum.text().startswith("At 0.45 across, 0.60 up the score is ")
    assert stage.sum.text().endswith(f"= {says.sum() - shot.rho:.3g}".replace("-", "\u2212"))


def test_an_answer_of_points_that_are_gone_is_not_drawn(stage: SvmStage) -> None:
    learner = machine()
    answer = learner.answer(SvmQuestion((0.5, 0.5)))
    learner.teach(default_points().without(np.arange(2, 300)))
    shot = learner.snapshot()
    stage.is_pointed = True
    stage.draw(shot.points, stage.colours(shot, LIGHT), shot, answer)
    settle_layout()
    assert not stage.grab().isNull()


@pytest.mark.parametrize("count", [0, 1])
def test_hardly_any_points_do_no_harm(stage: SvmStage, count: int) -> None:
    draw(stage, machine(default_points().without(np.arange(count, 300)), steps=2), (0.5, 0.5))
    assert len(marks(stage, Field)) == count
    assert not stage.grab().isNull()


# The tab.


@pytest.fixture
def visitor(qtbot: QtBot) -> Visitor:
    made = Visitor(qtbot, OneClassSvmTab, "one_class_svm", size=ROOMY)
    made.tab.turn(made.tab.knobs.settings().with_(pairs=100))
    made.settled()
    return made


def finish(visitor: Visitor) -> Any:
    """Play until nothing is left to do."""
    visitor.play()
    visitor.wait(lambda: visitor.tab.frame.step > 0 and not visitor.tab.frame.playing)
    return visitor.settled().snapshot


def test_it_leaves_about_as_many_points_outside_as_nu_says(visitor: Visitor) -> None:
    shot = finish(visitor)
    assert 0.05 < shot.outside <= 0.1
    assert visitor.tab.verdict.word() == str(round(shot.outside * 300))
    assert "Nothing is left to do" in visitor.tab.verdict.sentence()


def test_a_greater_nu_is_live_and_more_points_stay_outside(visitor: Visitor) -> None:
    before = finish(visitor)
    step = visitor.tab.frame.step
    slider = visitor.tab.knobs.control("nu")
    slider.setFocus()
    for _ in range(3):
        QTest.keyClick(slider, Qt.Key.Key_PageUp)
    visitor.settled()
    nu = visitor.tab.knobs.settings().nu
    assert nu > 0.2
    visitor.play()
    visitor.wait(lambda: visitor.tab.frame.step > step and not visitor.tab.frame.playing)
    after = visitor.settled().snapshot
    assert before.outside < nu - 0.05 < after.outside <= nu + 0.005
    assert int(visitor.tab.verdict.word()) == round(after.outside * 300)


def signs(shot: Any) -> NDArray[np.bool_]:
    return shot.score_map > 0


def test_the_line_follows_a_point_that_is_dragged_while_it_runs(visitor: Visitor) -> None:
    visitor.desk.lay_out(Points(np.random.default_rng(0).normal(0.3, 0.05, (40, 2)).astype(np.float32), "a crowd"))
    visitor.settled()
    far = visitor.place_of(lonely(visitor))
    visitor.take("Move")
    visitor.play()
    visitor.wait(lambda: visitor.tab.frame.step > 0)
    before = signs(visitor.shot)
    visitor.press(far)
    visitor.pull((0.6, 0.6))
    visitor.pull((0.8, 0.8))
    visitor.wait(lambda: bool(np.isclose(visitor.shot.x, 0.8, atol=0.02).all(axis=1).any()))
    visitor.release((0.8, 0.8))
    visitor.wait(lambda: not np.array_equal(signs(visitor.shot), before))
    index = int(np.flatnonzero(visitor.shot.points.own)[0])
    visitor.wait(lambda: bool(visitor.shot.multipliers[index] > 0))


def lonely(visitor: Visitor) -> int:
    """The point that lies farthest from all others."""
    away = np.linalg.norm(visitor.shot.x[:, None] - visitor.shot.x, axis=2)
    np.fill_diagonal(away, np.inf)
    return int(away.min(axis=1).argmax())


def test_whether_a_place_is_inside_is_told_while_it_is_pointed_at(visitor: Visitor) -> None:
    finish(visitor)
    for place, side in (((0.25, 0.7), "inside"), ((0.95, 0.1), "outside")):
        visitor.pull(place)
        visitor.wait(lambda side=side: visitor.tab.verdict.here().startswith(f"This place is {side}: score"))
    visitor.leave()
    visitor.wait(lambda: visitor.tab.verdict.here() == "")
    visitor.settled()
    assert visitor.tab.machine.sum.text().startswith("At 0.95 across")
    assert len(marks(visitor.tab.machine, Links)) <= 1  # of the pair


@pytest.mark.parametrize(
    ("places", "told"),
    [
        ([], NO_POINTS),
        ([(0.3, 0.6)], "There is only 1 point: it cannot be odd."),
        ([(0.3, 0.6)] * 4, "All points are equal: no one is odd."),
    ],
    ids=["no points", "one point", "all equal"],
)
def test_hardly_any_points_are_told(qtbot: QtBot, places: Any, told: str) -> None:
    desk = Desk()
    desk.lay_out(Points(np.array(places, np.float32).reshape(-1, 2), "some"))
    visitor = Visitor(qtbot, OneClassSvmTab, "one_class_svm", desk)
    visitor.step(3)
    assert (visitor.tab.verdict.word(), visitor.tab.verdict.sentence()) == ("none", told)


# As a visitor finds it.


@pytest.fixture
def window(qtbot: QtBot) -> Window:
    """The whole window, in which weight has moved once, and a place is pointed at."""
    made = window_with(qtbot, "one_class_svm")
    tab = tab_of(made)
    tab.inside.canvas.pointed.emit((0.9, 0.9))
    qtbot.waitUntil(lambda: tab.is_up_to_date and tab.verdict.here() != "", timeout=PATIENCE)
    return made


def tab_of(window: Window) -> Any:
    assert isinstance(window.tab, OneClassSvmTab)
    return window.tab


@pytest.mark.parametrize(("theme", "text_size"), [("light", 1.0), ("dark", 1.3)])
def test_nothing_is_cut_off_or_lies_over_something_else(
    window: Window, qapp: Any, theme: ThemeName, text_size: float
) -> None:
    with dressed(qapp, theme, text_size):
        must_fit(window)


def test_each_view_fits_into_a_small_window(window: Window) -> None:
    window.resize(*SMALLEST)
    for view in (PAIR, SHARES, SAY):
        tab_of(window).machine.show_view(view)
        settle_layout()
        assert faults(window) == [], view
