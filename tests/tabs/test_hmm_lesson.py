"""Observations or a text, brought to the HMM tab by a lesson."""

from pathlib import Path
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from playground.data.guides import guide
from playground.data.hmm_worlds import CASINO, LETTERS, OWN, WEATHER, WORLDS, brought_names, brought_text
from playground.data.lesson import Lesson
from playground.data.lesson_data import KEYS as ALL_KEYS
from playground.data.lesson_data import MOST_TEXT, LessonData
from playground.learners.hmm_parts import HmmObservations, HmmSettings, HmmText
from playground.tabs.hmm import HmmTab
from playground.tabs.hmm_lesson import KEYS, Brought, data_of_observations, read_observations
from tests.toy_tab import settle

pytestmark = [
    pytest.mark.usefixtures("clothes"),
    pytest.mark.qt_log_ignore("propagateSizeHints", extend=True),  # the offscreen platform's own shortcoming
]
DAYS = "sun sun rain " * 5
THROWS = "6 6 1 2 6 6 3 4 5 6"


@pytest.fixture
def tab(qtbot: QtBot) -> Any:
    made = HmmTab(guide("hmm"), 0, None)
    qtbot.addWidget(made, before_close_func=lambda tab: tab.close_session())
    made.resize(1280, 800)
    made.show()
    settle(qtbot, made)
    return made


def lesson_in(world: str, path: Path | None = None, **data: Any) -> Lesson:
    return Lesson("hmm", settings={"world": world}, data=LessonData(**data), path=path)


def begin(qtbot: QtBot, tab: Any, lesson: Lesson) -> Any:
    """Do with the tab what a lesson does; what is on the screen then."""
    tab.take_lesson(tab.read_lesson(lesson))
    tab.begin_lesson(6, HmmSettings.from_dict(dict(lesson.settings)))
    frame = settle(qtbot, tab)
    assert (frame.seed, frame.step, frame.trouble) == (6, 0, None)
    return frame.snapshot


# Reading.


def test_observations_are_words_of_the_lessons_world() -> None:
    own = read_observations(lesson_in(OWN, observations=DAYS.title()))
    assert own == Brought(OWN, HmmObservations(("sun", "sun", "rain") * 5))
    assert read_observations(lesson_in(CASINO, observations=THROWS)) == Brought(
        CASINO, HmmObservations(tuple(THROWS.split()))
    )


def test_a_text_may_stand_in_the_lesson_or_beside_it(tmp_path: Path) -> None:
    (tmp_path / "bananas.txt").write_text("A banana. " * 5, encoding="utf-8")
    here = read_observations(lesson_in(LETTERS, text="A banana. " * 5))
    beside = read_observations(lesson_in(LETTERS, tmp_path / "lesson.toml", file="bananas.txt"))
    assert here == Brought(LETTERS, HmmText("A banana. " * 5, "the lesson's text"))
    assert beside == Brought(LETTERS, HmmText("A banana. " * 5, "bananas.txt"))


def test_without_any_nothing_is_brought() -> None:
    assert read_observations(Lesson("hmm")) is None
    assert read_observations(lesson_in("Moon", observations=DAYS)) is None  # the knob tells that there is no such world


@pytest.mark.parametrize(
    ("world", "data", "told"),
    [
        (WEATHER, {"observations": "1 2 3"}, "there must be 10 to 10\N{NARROW NO-BREAK SPACE}000 observations, got 3"),
        (WEATHER, {"observations": THROWS}, "observation 1 must be one of 1, 2, 3, got 6"),
        (WEATHER, {"text": "a banana " * 9}, "settings.world must be 'Letters', for there is a text, got 'Weather'"),
        (LETTERS, {"text": "1 2 3"}, "a text must have at least 10 letters from a to z, got 0"),
        (LETTERS, {"file": "none.txt"}, "none.txt can't be read: there is no such file"),
    ],
)
def test_what_can_not_be_observed_is_told(tmp_path: Path, world: str, data: dict[str, str], told: str) -> None:
    with pytest.raises(ValueError, match=told):
        read_observations(lesson_in(world, tmp_path / "lesson.toml", **data))


# Keeping.


def test_what_was_made_for_a_world_is_not_kept() -> None:
    assert data_of_observations(None) == LessonData()


@pytest.mark.parametrize(("world", "names"), [(OWN, DAYS.split()), (CASINO, THROWS.split())])
def test_observations_are_kept_word_by_word(world: str, names: list[str]) -> None:
    assert data_of_observations(brought_names(tuple(names), world)) == LessonData(observations=" ".join(names))


def test_of_a_text_the_letters_are_kept() -> None:
    assert data_of_observations(brought_text("Él ate a banana, now!", "mine")) == LessonData(text="el ate a banana now")


def test_observations_too_long_for_a_lesson_are_told_and_not_kept() -> None:
    names = ("x" * 100, "y" * 100) * (MOST_TEXT // 200)
    kept, lost = (data_of_observations(brought_names(some, OWN)) for some in (names[:100], (*names, *names)))
    assert (kept.observations, kept.told) == (" ".join(names[:100]), "")
    assert (lost.given(), lost.told) == ({}, "These observations can't be kept in a lesson, for they are too long.")


# The tab.


def test_its_keys_are_keys_of_lessons() -> None:
    assert set(KEYS) < set(ALL_KEYS)
    assert HmmTab.lesson_keys == KEYS


def test_it_learns_from_what_the_lesson_brings_and_forgets_it_after_a_lesson_without(tab: Any, qtbot: QtBot) -> None:
    assert begin(qtbot, tab, lesson_in(OWN, observations=DAYS)).symbols == ("sun", "rain")
    assert tab.lesson_data() == LessonData(observations=DAYS.strip())
    assert begin(qtbot, tab, lesson_in(LETTERS, text="a banana " * 30)).source == "the lesson's text"
    assert tab.lesson_data() == LessonData(text=("a banana " * 30).strip())
    for world in (LETTERS, OWN):
        shot = begin(qtbot, tab, lesson_in(world))
        assert (shot.source, shot.brought) == (WORLDS[world].source, None)
        assert tab.lesson_data() == LessonData()


def test_what_a_visitor_brought_is_kept(tab: Any, qtbot: QtBot) -> None:
    tab.knobs.turned.emit(tab.knobs.settings().with_(world=OWN))
    settle(qtbot, tab)
    tab.own_words.words_given.emit(("sun", "rain") * 6)
    settle(qtbot, tab)
    assert tab.lesson_data() == LessonData(observations=" ".join(("sun", "rain") * 6))
    tab.knobs.turned.emit(tab.knobs.settings().with_(world=WEATHER))
    settle(qtbot, tab)
    assert tab.lesson_data() == LessonData()
