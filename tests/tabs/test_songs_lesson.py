"""Stars and ratings, brought to the tab of songs by a lesson."""

from pathlib import Path
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from playground.data.guides import guide
from playground.data.lesson import Lesson
from playground.data.lesson_data import KEYS as ALL_KEYS
from playground.data.lesson_data import LessonData
from playground.data.tastes import NAME, our_songs
from playground.learners.songs import SongsSettings
from playground.tabs.songs import SongsTab
from playground.tabs.songs_lesson import KEYS, data_of_stars, read_stars
from tests.toy_tab import PATIENCE, frame_of, settle

pytestmark = [
    pytest.mark.usefixtures("clothes"),
    pytest.mark.qt_log_ignore("propagateSizeHints", extend=True),  # the offscreen platform's own shortcoming
]
ONE, TWO = our_songs().items[:2]
FILMS = "person,film,rating\n" + "".join(f"p{p},film {f},{1 + (p * f) % 5}\n" for p in range(30) for f in range(6))


@pytest.fixture
def tab(qtbot: QtBot) -> Any:
    made = SongsTab(guide("songs"), 0, None)
    qtbot.addWidget(made, before_close_func=lambda tab: tab.close_session())
    made.resize(1280, 800)
    made.show()
    settle(qtbot, made)
    return made


def lesson(path: Path | None = None, **data: Any) -> Lesson:
    return Lesson("songs", data=LessonData(**data), path=path)


def begin(qtbot: QtBot, tab: Any, lesson: Lesson) -> Any:
    """Do with the tab what a lesson does; the frame in which the stars it brought are answered."""
    tab.take_lesson(brought := tab.read_lesson(lesson))
    tab.begin_lesson(6, SongsSettings())
    settle(qtbot, tab)

    def is_answered() -> bool:
        answer = frame_of(tab).answer
        return answer is not None and [*answer.given[answer.given > 0]] == [*brought.given.values()]

    qtbot.waitUntil(is_answered, timeout=PATIENCE)
    return frame_of(tab)


# Reading.


def test_each_line_has_stars_and_a_song() -> None:
    brought = read_stars(lesson(stars=f"5 {ONE}\n\n  1   {TWO} \n"))
    assert (brought.given, brought.ratings) == ({ONE: 5, TWO: 1}, our_songs())


def test_ratings_lie_beside_the_lesson(tmp_path: Path) -> None:
    (tmp_path / "films.csv").write_text(FILMS, encoding="utf-8")
    brought = read_stars(lesson(tmp_path / "lesson.toml", file="films.csv", stars="3 film 2"))
    assert (brought.ratings.name, brought.given) == ("films.csv", {"film 2": 3})


@pytest.mark.parametrize(
    ("data", "told"),
    [
        ({"stars": f"6 {ONE}"}, "stars must be 1 to 5 and the name of a song on each line, got '6 "),
        ({"stars": ONE}, "stars must be 1 to 5 and the name of a song on each line, got "),
        ({"stars": "5"}, "stars must be 1 to 5 and the name of a song on each line, got '5'"),
        ({"stars": f"5 {ONE}s"}, f"unknown song '{ONE}s'; did you mean {ONE}"),
        ({"file": "none.csv"}, "none.csv can't be read: there is no such file"),
    ],
)
def test_what_can_not_be_used_is_told(tmp_path: Path, data: dict[str, str], told: str) -> None:
    with pytest.raises(ValueError, match=told):
        read_stars(lesson(tmp_path / "lesson.toml", **data))


# Keeping.


def test_stars_are_kept_song_by_song_and_read_again() -> None:
    kept = data_of_stars({ONE: 5, TWO: 1}, NAME)
    assert kept == LessonData(stars=f"5 {ONE}\n1 {TWO}")
    assert read_stars(Lesson("songs", data=kept)).given == {ONE: 5, TWO: 1}
    assert data_of_stars({}, NAME) == LessonData()


def test_ratings_that_somebody_brought_are_not_kept_and_that_is_told() -> None:
    data = data_of_stars({"film 2": 3}, "films.csv")
    assert (data.given(), "are not kept" in data.told) == ({"stars": "3 film 2"}, True)


# The tab.


def test_its_keys_are_keys_of_lessons() -> None:
    assert set(KEYS) < set(ALL_KEYS)
    assert SongsTab.lesson_keys == KEYS


def test_it_has_the_lessons_stars_and_learns_from_its_ratings(tab: Any, qtbot: QtBot, tmp_path: Path) -> None:
    (tmp_path / "films.csv").write_text(FILMS, encoding="utf-8")
    frame = begin(qtbot, tab, lesson(stars=f"5 {ONE}\n1 {TWO}"))
    assert (frame.seed, frame.step, frame.snapshot.ratings.name) == (6, 0, NAME)
    assert tab.lesson_data() == LessonData(stars=f"5 {ONE}\n1 {TWO}")
    frame = begin(qtbot, tab, lesson(tmp_path / "lesson.toml", file="films.csv", stars="3 film 2"))
    assert frame.snapshot.ratings.name == "films.csv"
    assert tab.lesson_data().stars == "3 film 2"
    frame = begin(qtbot, tab, lesson())
    assert frame.snapshot.ratings.name == NAME
    assert tab.lesson_data() == LessonData()
