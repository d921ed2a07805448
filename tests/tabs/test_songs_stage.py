"""The pictures of the recommender show what the machine answered, and say it in words."""

import numpy as np
import pytest
from pytestqt.qtbot import QtBot

from playground.data.ratings import Ratings
from playground.data.tastes import KINDS, our_songs
from playground.learners.songs import Songs, SongsQuestion, SongsSettings
from playground.learners.songs_parts import SongsAnswer, SongsShot
from playground.tabs.songs_stage import (
    LIKES,
    MOST_ROWS,
    SongsStage,
    flow_of,
    likes_of,
    named,
    order_of,
    reason_of,
    signed,
)

pytestmark = [
    pytest.mark.usefixtures("clothes"),
    pytest.mark.qt_log_ignore("propagateSizeHints", extend=True),
]
SONGS = our_songs()
RATED = {SONGS.items[4]: 5, SONGS.items[1]: 1}


@pytest.fixture(scope="module")
def taught() -> tuple[SongsShot, SongsAnswer]:
    learner = Songs(SongsSettings())
    for _ in range(300):
        learner.step()
    return learner.snapshot(), learner.answer(SongsQuestion(tuple(RATED.items())))


@pytest.fixture
def stage(qtbot: QtBot, taught: tuple[SongsShot, SongsAnswer]) -> SongsStage:
    made = SongsStage()
    qtbot.addWidget(made)
    made.resize(1200, 800)
    made.draw(*taught)
    made.show()
    return made


def shot_with(pulls: np.ndarray, ratings: Ratings = SONGS) -> SongsShot:
    return SongsShot(ratings, pulls, 1.0, 1.1, 1.2, 10, "")


def test_the_flow_shows_the_answer(taught: tuple[SongsShot, SongsAnswer]) -> None:
    shot, answer = taught
    flow = flow_of(shot, answer)
    assert dict(flow.rated) == RATED
    best = answer.best.tolist()
    assert [song[0] for song in flow.advised] == [SONGS.items[i] for i in best]
    assert flow.advised[0][1:] == (
        SONGS.maker(best[0]),
        float(answer.guesses[best[0]]),
        float(answer.strangers[best[0]]),
    )
    np.testing.assert_allclose(flow.lifts[0], shot.pulls[best[0]] * (answer.hidden - answer.usual), rtol=1e-6)
    assert len(flow.likes) == len(flow.shares) == 20
    assert len(flow.reasons) == len(best)


def test_songs_are_sorted_by_kind_and_tastes_by_what_they_have_to_do_with() -> None:
    pulls = np.zeros((30, 3), np.float32)
    for unit, kind in enumerate((4, 0, 2)):
        pulls[SONGS.made_of == kind, unit] = -1.0
    songs, tastes = order_of(shot_with(pulls))
    assert SONGS.made_of[songs].tolist() == sorted(SONGS.made_of.tolist())
    assert tastes.tolist() == [1, 2, 0]


def test_without_kinds_songs_come_as_they_are_and_not_too_many() -> None:
    many = Ratings("m", tuple(map(str, range(80))), np.full((2, 80), 3, np.uint8), np.eye(2, 80, dtype=bool))
    songs, tastes = order_of(shot_with(np.zeros((80, 4), np.float32), many))
    assert songs.tolist() == list(range(MOST_ROWS))
    assert tastes.tolist() == [0, 1, 2, 3]


def test_a_taste_tells_what_it_lifts_and_lowers() -> None:
    pulls = np.zeros((30, 2), np.float32)
    pulls[[3, 5, 7, 9, 11], 0] = (0.5, 1.0, 0.05, -0.3, -0.7)
    a, b, c, d = (SONGS.items[i] for i in (5, 3, 11, 9))
    assert likes_of(shot_with(pulls), 0) == f"It lifts {a} and {b} and lowers {c} and {d}."
    assert likes_of(shot_with(pulls), 1) == "It has no likings yet."


def test_a_reason_names_the_stars_that_count(taught: tuple[SongsShot, SongsAnswer]) -> None:
    shot, answer = taught
    said = reason_of(shot, answer, 0)
    best = int(answer.best[0])
    assert said.startswith(f"{SONGS.items[best]}: ")
    assert f"because you gave 5 to {SONGS.items[4]} (+" in said
    assert KINDS[SONGS.made_of[best]] in ("jazz", "classical")


def test_without_a_reason_it_is_what_others_would_give(taught: tuple[SongsShot, SongsAnswer]) -> None:
    learner = Songs(SongsSettings())
    answer = learner.answer(SongsQuestion())
    assert ", as from others (" in reason_of(learner.snapshot(), answer, 0)


def test_the_table_tells_of_the_cell_that_is_pointed_at(
    stage: SongsStage, taught: tuple[SongsShot, SongsAnswer]
) -> None:
    stage.show_view(LIKES)
    stage.matrix.pointed.emit(0, 0)
    song, unit = (int(order[0]) for order in order_of(stage._shot) if stage._shot) if stage._shot else (0, 0)
    assert stage.matrix.accessibleDescription().startswith(
        f"{SONGS.items[song]} ({SONGS.kind(song)}): taste {unit + 1} l"
    )
    stage.matrix.pointed.emit(-1, -1)
    assert stage.matrix.accessibleDescription() == ""


@pytest.mark.parametrize(
    ("words", "said"), [([], ""), (["a"], "a"), (["a", "b"], "a and b"), (["a", "b", "c"], "a, b and c")]
)
def test_words_are_listed(words: list[str], said: str) -> None:
    assert named(words) == said


@pytest.mark.parametrize(("stars", "said"), [(0.42, "+0.4"), (-0.04, "+0.0"), (-1.26, "\N{MINUS SIGN}1.3")])
def test_stars_have_their_sign(stars: float, said: str) -> None:
    assert signed(stars) == said
