"""The tab of songs, driven by its real controls: stars, advice, and the visitor's own ratings."""

from pathlib import Path
from typing import Any

import numpy as np
import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from playground.data.guides import guide
from playground.data.resources import FOLDER
from playground.data.tastes import our_songs
from playground.learners.songs import Songs, SongsQuestion, SongsSettings
from playground.learners.songs_parts import SongsAnswer
from playground.tabs.songs import OWN_RATINGS, SongsTab, sounds_like
from playground.widgets.toast import Toast
from tests.looks import faults, nameless, out_of_reach, settle_layout
from tests.toy_tab import PATIENCE, child, click, frame_of, settle

pytestmark = [
    pytest.mark.usefixtures("clothes"),
    pytest.mark.qt_log_ignore("propagateSizeHints", extend=True),  # the offscreen platform's own shortcoming
]
SONGS = our_songs()


def opened(qtbot: QtBot, size: tuple[int, int] = (1280, 800)) -> SongsTab:
    model = FOLDER / SongsTab.trained
    if not model.exists():
        pytest.skip("the shipped model is not there yet")
    made = SongsTab(guide("songs"), 0, model)
    qtbot.addWidget(made, before_close_func=lambda tab: tab.close_session())
    made.resize(*size)
    made.show()
    settle(qtbot, made)
    return made


@pytest.fixture
def tab(qtbot: QtBot) -> SongsTab:
    return opened(qtbot)


def give(qtbot: QtBot, tab: SongsTab, item: int, stars: int) -> None:
    """A click on a star, once its row is there."""
    while item not in tab.rows.rows_shown():
        click(qtbot, tab.down)
    qtbot.mouseClick(tab.rows, Qt.MouseButton.LeftButton, pos=tab.rows.star_rect(item, stars).center().toPoint())


def answered(qtbot: QtBot, tab: SongsTab) -> SongsAnswer:
    """The answer to the stars that show."""

    def is_there() -> bool:
        answer = frame_of(tab).answer
        return answer is not None and np.array_equal(answer.given, tab.rows.stars())

    qtbot.waitUntil(is_there, timeout=PATIENCE)
    answer = settle(qtbot, tab).answer
    assert answer is not None
    return answer


def told(tab: SongsTab) -> str:
    return child(tab.stage, Toast).text()


def test_it_opens_with_a_machine_that_knows_what_others_love(tab: SongsTab, qtbot: QtBot) -> None:
    answer = answered(qtbot, tab)
    assert frame_of(tab).curves.at_present["error"] < 0.8
    assert tab.advice.caption() == "Others love"
    assert tab.advice.title() == SONGS.items[int(answer.best[0])]


def test_stars_are_answered_with_advice_and_a_reason(tab: SongsTab, qtbot: QtBot) -> None:
    give(qtbot, tab, 4, 5)
    answer = answered(qtbot, tab)
    assert tab.advice.caption() == "You might love"
    assert tab.advice.title() == SONGS.items[int(answer.best[0])]
    assert f"you gave 5 to {SONGS.items[4]}" in tab.advice.reason()
    assert [name for name, _ in tab.inside.flow.flow().rated] == [SONGS.items[4]]


def test_guesses_stand_beside_songs_without_stars(tab: SongsTab, qtbot: QtBot) -> None:
    give(qtbot, tab, 1, 4)
    answer = answered(qtbot, tab)
    assert tab.rows.told(1) == f"{SONGS.items[1]}: you gave 4"
    assert tab.rows.told(2).endswith(f"it expects {float(answer.guesses[2]):.2f}".rstrip("0"))


def test_stars_are_taken_away_at_once(tab: SongsTab, qtbot: QtBot) -> None:
    assert not tab.clear.isEnabled()
    give(qtbot, tab, 1, 4)
    give(qtbot, tab, 2, 2)
    click(qtbot, tab.clear)
    assert not answered(qtbot, tab).given.any()
    assert not tab.rows.stars().any()
    assert not tab.clear.isEnabled()


def test_a_star_that_is_pressed_again_is_taken_back(tab: SongsTab, qtbot: QtBot) -> None:
    give(qtbot, tab, 1, 4)
    assert answered(qtbot, tab).given[1] == 4
    give(qtbot, tab, 1, 4)
    assert not answered(qtbot, tab).given.any()
    assert not tab.clear.isEnabled()


def test_all_songs_are_reached_by_the_buttons(tab: SongsTab, qtbot: QtBot) -> None:
    assert not tab.up.isEnabled()
    while tab.down.isEnabled():
        click(qtbot, tab.down)
    assert tab.rows.rows_shown().stop == 30
    click(qtbot, tab.up)
    assert tab.rows.rows_shown().stop < 30


def test_the_curve_is_compared_with_the_means(tab: SongsTab, qtbot: QtBot) -> None:
    shot = settle(qtbot, tab).snapshot
    assert shot is not None
    said = f"(song means {shot.by_items:.2f})"
    qtbot.waitUntil(lambda: said in tab.curves.accessibleDescription(), timeout=PATIENCE)


def test_each_kind_has_a_bar(tab: SongsTab, qtbot: QtBot) -> None:
    give(qtbot, tab, 2, 5)
    answer = answered(qtbot, tab)
    stars = np.where(answer.given > 0, answer.given, answer.guesses)
    bars = tab.kinds.bars()
    assert [bar.name for bar in bars] == [*SONGS.kinds]
    for kind, bar in enumerate(bars):
        assert bar.share == pytest.approx((stars[SONGS.made_of == kind].mean() - 1) / 4, rel=1e-5)


def of_kinds(*kinds: float, rated: bool = True) -> SongsAnswer:
    learner = Songs(SongsSettings())
    answer: Any = learner.answer(SongsQuestion(((SONGS.items[0], 3),) if rated else ()))
    object.__setattr__(answer, "kinds", np.array(kinds, np.float32))
    return answer


@pytest.mark.parametrize(
    ("kinds", "said"),
    [
        ((0.1, 0.9, 0, 0, 0, 0), "You sound like a rock listener."),
        ((0, 0, 0, 0, 0.2, 0.9), "You sound like an electronic listener."),
        ((0.9, 0.85, 0, 0, 0, 0), "A bit of everything, so far."),
        ((0.2, 0, 0, 0, 0, 0), "A bit of everything, so far."),
    ],
)
def test_what_one_sounds_like_is_told_only_where_it_is_clear(kinds: tuple[float, ...], said: str) -> None:
    assert sounds_like(SONGS, of_kinds(*kinds)) == said
    assert sounds_like(SONGS, of_kinds(*kinds, rated=False)).startswith("How much it expects people")


def test_it_learns_from_a_ratings_file(tab: SongsTab, qtbot: QtBot, tmp_path: Path) -> None:
    give(qtbot, tab, 0, 5)
    path = tmp_path / "fruit.txt"
    dice = np.random.default_rng(0)
    lines = [f"p{i} fruit{j} {dice.integers(1, 6)}" for i in range(30) for j in range(6)]
    path.write_text("\n".join([*lines, "p1 fruit1"]))
    tab.openers()[OWN_RATINGS](path)
    qtbot.waitUntil(lambda: "It learns from fruit.txt: 30 people and 6 things." in told(tab), timeout=PATIENCE)
    assert "Line 181 was skipped: it has 2 cells, not 3." in told(tab)
    qtbot.waitUntil(lambda: frame_of(tab).step > 3, timeout=PATIENCE)
    tab.play(False)
    shot = settle(qtbot, tab).snapshot
    assert shot is not None
    assert shot.ratings.items == tuple(f"fruit{j}" for j in range(6))
    assert not tab.rows.stars().any()
    give(qtbot, tab, 1, 5)
    assert answered(qtbot, tab).given.tolist() == [0, 5, 0, 0, 0, 0]
    assert tab.kinds.bars() == ()


def test_a_file_that_is_no_ratings_file_changes_nothing(tab: SongsTab, qtbot: QtBot, tmp_path: Path) -> None:
    step = frame_of(tab).step
    path = tmp_path / "poem.txt"
    path.write_text("roses are\nred")
    tab.openers()[OWN_RATINGS](path)
    qtbot.waitUntil(lambda: "poem.txt can't be read" in told(tab), timeout=PATIENCE)
    assert settle(qtbot, tab).step == step


def test_who_rated_everything_is_told_so(tab: SongsTab, qtbot: QtBot) -> None:
    for name in SONGS.items:
        tab._given[name] = 3
    tab._show_stars()
    tab._ask()
    answered(qtbot, tab)
    assert (tab.advice.caption(), tab.advice.title()) == ("You rated", "Everything")


def test_left_alone_it_gives_stars_by_itself(tab: SongsTab, qtbot: QtBot) -> None:
    for beat in range(61):
        tab.perform(beat)
    assert np.count_nonzero(tab.rows.stars()) == 6
    for beat in range(61, 100):
        tab.perform(beat)
    assert np.count_nonzero(tab.rows.stars()) == 0
    answered(qtbot, tab)


@pytest.mark.parametrize("size", [(1920, 1080), (1280, 800), (1024, 768)])
def test_nothing_is_cut_off_and_everything_has_a_name(qtbot: QtBot, size: tuple[int, int]) -> None:
    tab = opened(qtbot, size)
    tab.clear_stars()
    give(qtbot, tab, 1, 4)
    answered(qtbot, tab)
    settle_layout()
    assert (faults(tab), nameless(tab), out_of_reach(tab)) == ([], [], [])
