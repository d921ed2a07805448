"""The inside of ART: boxes or pictures of categories, and how a pattern finds its own, phase by phase."""

from typing import Any

import numpy as np
import pytest
from pytestqt.qtbot import QtBot

from playground.data.patterns import letters, shapes
from playground.data.point_sets import default_points, make
from playground.data.points import Points
from playground.learners.art import Art, ArtSettings
from playground.learners.art_shots import ArtQuestion, Pattern
from playground.tabs.art_stage import NO_PICTURES, PICTURES, ArtStage, tiles
from playground.tabs.points_stage import POINTS
from playground.widgets.look import LIGHT, rgb
from playground.widgets.point_marks import Boxes, Halos
from tests.looks import settle_layout

pytestmark = [
    pytest.mark.usefixtures("clothes"),
    pytest.mark.qt_log_ignore("propagateSizeHints", extend=True),  # the offscreen platform's own shortcoming
]
PATTERNS = letters(40, 0.0, np.random.default_rng(0))


def machine(points: Points | None = None, steps: int = 30, **settings: Any) -> Art:
    learner = Art(ArtSettings(**settings), 1)
    learner.teach(default_points() if points is None else points)
    for _ in range(steps):
        learner.step()
    return learner


@pytest.fixture
def stage(qtbot: QtBot) -> ArtStage:
    made = ArtStage()
    qtbot.addWidget(made)
    made.resize(1264, 890)
    made.show()
    return made


def draw(stage: ArtStage, learner: Art, question: ArtQuestion | None = None) -> Any:
    """Show what it knows now, after it was asked something; returns its snapshot."""
    shot = learner.snapshot()
    answer = None if question is None else learner.answer(question)
    stage.draw(shot.points, stage.colours(shot, LIGHT), shot, answer)
    settle_layout()
    return shot


def mark(stage: ArtStage, kind: type[Any]) -> Any:
    marks = (*stage.canvas._below, *stage.canvas._above)
    return next((each for each in marks if isinstance(each, kind)), None)


def notes(stage: ArtStage) -> list[str]:
    return [phase.note for phase in stage.phases._phases]


# Points.


def test_each_category_is_a_box_around_all_that_it_took_in(stage: ArtStage) -> None:
    learner = machine()
    while not learner.converged:
        learner.step()
    shot = draw(stage, learner)
    boxes = mark(stage, Boxes)
    for category in range(len(shot.low)):
        own = shot.x[shot.labels == category]
        assert (own >= boxes.low[category] - 1e-6).all()
        assert (own <= boxes.high[category] + 1e-6).all()
    covered = np.concatenate([boxes.low, boxes.high])
    np.testing.assert_allclose([covered.min(0), covered.max(0)], [shot.x.min(0), shot.x.max(0)], rtol=0, atol=1e-6)


def test_points_have_the_colour_of_their_category(stage: ArtStage) -> None:
    shot = draw(stage, machine(steps=3))
    table = np.array([rgb(each) for each in LIGHT.groups])
    colours = stage.colours(shot, LIGHT)
    known = shot.labels >= 0
    np.testing.assert_array_equal(colours[known], table[shot.labels[known] % len(table)])
    np.testing.assert_array_equal(colours[~known], np.broadcast_to(rgb(LIGHT.muted), ((~known).sum(), 3)))


def test_the_counts_add_up_to_the_points_that_have_a_category(stage: ArtStage) -> None:
    shot = draw(stage, machine(steps=3))
    bars = stage.bars.bars()
    known = int((shot.labels >= 0).sum())
    assert 0 < known < 300
    assert len(bars) == len(shot.low)
    assert sum(int(bar.told.split()[0]) for bar in bars) == known
    assert sum(bar.share for bar in bars) == pytest.approx(known / 300)


def test_what_came_last_has_a_halo_and_its_category_is_lit(stage: ArtStage) -> None:
    shot = draw(stage, machine())
    np.testing.assert_allclose(mark(stage, Halos).places, [shot.x[shot.index]], rtol=0, atol=1e-6)
    assert mark(stage, Boxes).lit == shot.chosen == shot.labels[shot.index]


def test_where_a_place_would_go_is_lit(stage: ArtStage) -> None:
    learner = machine()
    shot = learner.snapshot()
    other = (shot.chosen + 1) % len(shot.low)
    middle = (shot.low[other] + shot.high[other]) / 2
    answer = learner.answer(ArtQuestion((float(middle[0]), float(middle[1]))))
    draw(stage, learner, ArtQuestion((float(middle[0]), float(middle[1]))))
    assert mark(stage, Boxes).lit == answer.category != shot.chosen


@pytest.mark.parametrize(("pace", "is_shown"), [(None, False), (100.0, False), (3.0, True)])
def test_while_it_runs_single_points_are_shown_only_if_an_eye_can_follow(
    stage: ArtStage, pace: float | None, is_shown: bool
) -> None:
    stage.is_playing, stage.pace = True, pace
    draw(stage, machine())
    assert (mark(stage, Halos) is not None, mark(stage, Boxes).lit >= 0) == (is_shown, is_shown)


def test_plain_points_cannot_be_drawn_on_the_pad_and_that_is_said(stage: ArtStage) -> None:
    draw(stage, machine())
    assert [each.isVisible() for each in (stage.pad, stage.present, stage.wipe)] == [False] * 3
    assert stage._why_not.isVisible()
    assert stage._why_not.text() == NO_PICTURES


# Phases.


def test_the_phases_come_in_order_with_their_numbers(stage: ArtStage) -> None:
    learner = machine(PATTERNS, steps=0, vigilance=0.9, slowly=True, order="as given")
    seen = []
    for _ in range(60):
        learner.step()
        shot = draw(stage, learner)
        seen.append((shot.phase, stage.phases.present()))
        expected = {
            "present": [f"number {shot.index + 1}", "", "", ""],
            "choose": [f"number {shot.index + 1}", f"category {shot.chosen + 1}", "", ""],
        }
        assert notes(stage) == expected.get(shot.phase, notes(stage))
    phases = [phase for phase, _ in seen]
    assert phases[:2] == ["present", "new"]
    assert phases[2:6] == ["present", "choose", "match", "reset"]
    assert {*seen} <= {("present", 0), ("choose", 1), ("match", 2), ("reset", 2), ("learn", 3), ("new", 3)}
    assert "new" in phases[6:]


def test_the_match_is_compared_with_the_vigilance(stage: ArtStage) -> None:
    learner = machine(PATTERNS, steps=0, vigilance=0.6, slowly=True, order="as given")
    told: dict[str, tuple[str, float]] = {}
    for _ in range(200):
        learner.step()
        shot = draw(stage, learner)
        if shot.phase in ("reset", "learn"):
            known = shot.pattern * shot.low[shot.chosen]
            told[shot.phase] = notes(stage)[2], float(known.sum() / shot.pattern.sum())
    words, match = told["reset"]
    assert words == f"{match:.2f} < 0.60: reset"
    words, match = told["learn"]
    assert words == f"{match:.2f} ≥ 0.60"


def test_a_match_that_nearly_reaches_the_vigilance_is_told_with_more_digits(stage: ArtStage) -> None:
    points = Points(np.array([[0.0, 0.0], [0.8002, 0.0]], np.float32), "two")
    learner = machine(points, steps=4, vigilance=0.6, slowly=True, order="as given")
    while learner.snapshot().phase != "reset":
        learner.step()
    draw(stage, learner)
    assert notes(stage)[2] == "0.5999 < 0.6000: reset"


@pytest.mark.parametrize(
    ("vigilance", "note", "first"), [(0.0, "it resonates", None), (1.0, "a new category", "a new one")]
)
def test_how_it_ended_is_told(stage: ArtStage, vigilance: float, note: str, first: str | None) -> None:
    learner = machine(default_points(), steps=1, vigilance=vigilance)
    shot = draw(stage, learner)
    assert notes(stage)[3] == note
    if first is not None:
        assert stage.bars.bars()[0].name == f"no. {shot.chosen + 1}"
        assert notes(stage)[1] == "none is left"


def test_those_that_were_reset_are_marked_among_the_likeliest(stage: ArtStage) -> None:
    learner = machine(PATTERNS, steps=0, vigilance=0.9, slowly=True)
    while len(learner.snapshot().tried) < 2:
        learner.step()
    shot = draw(stage, learner)
    names = [bar.name for bar in stage.bars.bars() if bar.told == "reset"]
    assert names == [f"no. {i + 1}" for i in shot.tried]
    assert [bar.name for bar in stage.bars.bars()][:2] == names


# Pictures.


def test_patterns_open_the_pictures_and_the_pad(stage: ArtStage) -> None:
    draw(stage, machine(PATTERNS))
    assert stage.view() == PICTURES
    assert [each.isVisible() for each in (stage.pad, stage.present, stage.wipe)] == [True] * 3
    assert not stage._why_not.isVisible()
    assert stage.pad.cells().shape == (5, 5)
    draw(stage, machine())
    assert stage.view() == POINTS
    assert not stage.pad.isVisible()
    assert stage.pictures.cells() is None


def columns(stage: ArtStage) -> int:
    shown = stage.pictures._prototypes
    assert shown is not None
    return shown.shape[1]


def picture(stage: ArtStage, category: int, side: int) -> Any:
    """What is shown of a category, one number for each of its cells."""
    shown = stage.pictures._prototypes
    assert shown is not None
    row, column = divmod(category, shown.shape[1])
    inside = shown[row, column, 1:-1, 1:-1]
    fine = len(inside) // side
    return inside[fine // 2 :: fine, fine // 2 :: fine]


def test_a_tile_shows_the_ink_that_all_in_a_category_have_in_common(stage: ArtStage) -> None:
    learner = machine(shapes(120, 0.05, np.random.default_rng(2)), steps=100, vigilance=0.4)
    shot = draw(stage, learner)
    for category in range(len(shot.low)):
        common = picture(stage, category, 5).ravel()
        own = shot.x[shot.labels == category]
        assert (own >= common).all()  # each of them has that ink
    np.testing.assert_array_equal(picture(stage, len(shot.low) - 1, 5).ravel(), shot.low[-1])


def test_digits_are_pictures_of_28_by_28(stage: ArtStage) -> None:
    shot = draw(stage, machine(make("Digits", 30), 3))
    np.testing.assert_allclose(picture(stage, 0, 28).ravel(), (shot.low[0] + shot.high[0]) / 2, rtol=0, atol=1e-6)
    assert stage.pad.cells().shape == (28, 28)


def test_what_came_in_is_shown_beside_them_and_its_category_framed(stage: ArtStage) -> None:
    learner = machine(PATTERNS)
    shot = draw(stage, learner)
    shown = stage.came_in._prototypes
    assert shown is not None
    np.testing.assert_array_equal(shown, tiles(shot.pattern[None], 1))
    assert stage.pictures._framed == divmod(shot.chosen, columns(stage))
    learner.teach(Pattern(np.eye(5).ravel()))
    draw(stage, learner)
    assert stage.came_in.readout() == "your own"


def test_tiles_fill_rows_and_leave_the_rest_empty() -> None:
    laid = tiles(np.ones((3, 4), np.float32), 2)
    assert laid.shape[:2] == (2, 2)
    assert laid[0, 0, 1:-1, 1:-1].min() == 1
    assert not laid[1, 1].any()
    assert 0 < laid[0, 0, 0].max() < 1


# Little.


@pytest.mark.parametrize("count", [0, 1])
@pytest.mark.parametrize("points", [default_points(), PATTERNS], ids=["points", "patterns"])
def test_hardly_any_points_do_no_harm(stage: ArtStage, count: int, points: Points) -> None:
    learner = machine(points.without(np.arange(count, len(points))), steps=2)
    draw(stage, learner, ArtQuestion((0.5, 0.5)))
    assert len(stage.bars.bars()) == count
    assert not stage.grab().isNull()
