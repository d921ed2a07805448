"""A prompt and a text to learn from, brought to a next-word tab by a lesson; shown on a small RNN."""

from pathlib import Path
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from playground.data.guides import guide
from playground.data.lesson import Lesson
from playground.data.lesson_data import KEYS as ALL_KEYS
from playground.data.lesson_data import MOST_TEXT, TEXT_NAME, LessonData
from playground.data.stories import NAME as STORIES
from playground.data.text import count_words
from playground.tabs.next_word_lesson import KEYS, Brought, data_of_words, read_words
from playground.tabs.rnn import RnnTab
from tests.next_word_tab import SMALL
from tests.next_words import BEES
from tests.toy_tab import settle

pytestmark = [
    pytest.mark.usefixtures("clothes"),
    pytest.mark.qt_log_ignore("propagateSizeHints", extend=True),  # the offscreen platform's own shortcoming
]
TEXT = BEES * 3


@pytest.fixture
def tab(qtbot: QtBot) -> Any:
    made: Any = RnnTab(guide("rnn"), 0)
    qtbot.addWidget(made, before_close_func=lambda tab: tab.close_session())
    made.resize(1280, 800)
    made.begin_lesson(0, made.learner.Settings(**SMALL))
    made.show()
    settle(qtbot, made)
    return made


def begin(qtbot: QtBot, tab: Any, data: LessonData) -> Any:
    """Do with a tab what a lesson does; what it learns from then."""
    tab.take_lesson(tab.read_lesson(Lesson("rnn", data=data)))
    tab.begin_lesson(6, tab.learner.Settings(**SMALL))
    frame = settle(qtbot, tab)
    assert (frame.seed, frame.step) == (6, 0)
    assert frame.snapshot is not None
    return frame.snapshot.text


# Reading.


def test_without_a_text_it_is_our_stories() -> None:
    assert read_words(LessonData(), Path()) == Brought()
    assert read_words(LessonData(prompt="The fox "), Path()) == Brought("The fox ")


def test_a_text_may_stand_in_the_lesson_or_beside_it(tmp_path: Path) -> None:
    (tmp_path / "bees.txt").write_text(TEXT, encoding="utf-8")
    here, beside = read_words(LessonData(text=TEXT), tmp_path), read_words(LessonData(file="bees.txt"), tmp_path)
    assert here.text is not None
    assert beside.text is not None
    assert (here.text.name, beside.text.name) == ("the lesson's text", "bees.txt")
    assert len(here.text.learned) == len(beside.text.learned) > 200
    assert here.raw == beside.raw == TEXT


@pytest.mark.parametrize(
    ("data", "told"),
    [
        (LessonData(text="too few words"), "the lesson's text can't be learned from: "),
        (LessonData(file="none.txt"), "none.txt can't be read: there is no such file"),
    ],
)
def test_what_can_not_be_learned_from_is_told(tmp_path: Path, data: LessonData, told: str) -> None:
    with pytest.raises(ValueError, match=told):
        read_words(data, tmp_path)


# Keeping.


def test_the_prompt_is_kept_and_a_text_that_a_lesson_brought() -> None:
    brought = read_words(LessonData(text=TEXT), Path())
    assert data_of_words("The ", STORIES, Brought()) == LessonData(prompt="The ")
    assert data_of_words("", "the lesson's text", brought) == LessonData(text=TEXT)
    assert data_of_words("", STORIES, brought) == LessonData()


def test_a_blank_prompt_is_no_prompt() -> None:
    for prompt in (" ", "\n", "\u202f", "\u200b"):
        assert data_of_words(prompt, STORIES, Brought()) == LessonData()


def test_a_text_that_somebody_else_brought_is_not_kept_and_that_is_told() -> None:
    data = data_of_words("The ", "your text", read_words(LessonData(text=TEXT), Path()))
    assert (data.given(), "is not kept" in data.told) == ({"prompt": "The "}, True)


def test_a_text_too_long_for_a_lesson_is_not_kept(tmp_path: Path) -> None:
    (tmp_path / "long.txt").write_text(TEXT * (MOST_TEXT // len(TEXT) + 1), encoding="utf-8")
    brought = read_words(LessonData(file="long.txt"), tmp_path)
    assert data_of_words("", "long.txt", brought).given() == {}


# The tab.


def test_its_keys_are_keys_of_lessons() -> None:
    assert set(KEYS) < set(ALL_KEYS)
    assert RnnTab.lesson_keys == KEYS


def test_it_learns_from_the_lessons_text_and_from_our_stories_after_a_lesson_without_one(
    tab: Any, qtbot: QtBot
) -> None:
    assert begin(qtbot, tab, LessonData(prompt="Every hive ", text=TEXT)) == "the lesson's text"
    assert tab.prompt.text() == "Every hive "
    assert tab.lesson_data() == LessonData(prompt="Every hive ", text=TEXT)
    assert begin(qtbot, tab, LessonData(prompt="The ")) == STORIES
    assert tab.lesson_data() == LessonData(prompt="The ")
    assert begin(qtbot, tab, LessonData()) == STORIES
    assert tab.prompt.text() == ""


def test_another_text_of_the_same_name_is_not_taken_for_the_lessons(tab: Any, qtbot: QtBot) -> None:
    begin(qtbot, tab, LessonData(text=TEXT))
    tab._take_text(count_words(TEXT.replace("hive", "nest"), TEXT_NAME), "")
    tab.play(False)
    settle(qtbot, tab)
    assert (tab.lesson_data().text, "is not kept" in tab.lesson_data().told) == (None, True)
