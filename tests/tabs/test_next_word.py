"""What the next-word tabs share, by their real controls: typing, taking, writing, an own text, other machines."""

import logging
import threading
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from playground import catalogue
from playground.data.guides import guide
from playground.data.stories import stories
from playground.engine import model_file, orders
from playground.learners.next_word_parts import NextWordQuestion
from playground.tabs import next_word
from playground.tabs.next_word import NAMES, OWN_TEXT, WRITINGS
from playground.tabs.next_word_stage import FAR_BACK, SIDE_BY_SIDE, WORD_MAP
from playground.widgets.buttons import Button
from playground.widgets.look import theme_of
from playground.widgets.numbers import count, number, percent
from playground.widgets.prompt import LONGEST
from playground.widgets.toast import Toast
from playground.widgets.word_answer import Candidate
from tests.next_word_tab import LEFT, answered, choose, small_models, take_row, titles, types
from tests.next_words import BEES, own_text
from tests.toy_tab import PATIENCE, HandTurned, child, click, frame_of, must_save_pictures, ring, settle

pytestmark = [
    pytest.mark.usefixtures("clothes"),
    pytest.mark.qt_log_ignore("propagateSizeHints", extend=True),  # the offscreen platform's own shortcoming
]
every_tab = pytest.mark.parametrize("tab", list(NAMES), indirect=True)
one_tab = pytest.mark.parametrize("tab", ["rnn"], indirect=True)
UNKNOWN = "zyxomat"
WORDS = ("the", "little", "fox", "ran", "home", "and", "then", "she", "was", "very", "happy", "with", "him")
Expect = Callable[[str], None]


# A tab that several tests use.


def made(name: str, trained: Path | None = None) -> Any:
    tab = catalogue.entry(name).tab()(guide(name), 0, trained)
    tab.resize(1280, 800)
    return tab


@pytest.fixture(scope="module")
def tabs(wardrobe: None, tmp_path_factory: pytest.TempPathFactory) -> Iterator[dict[str, Any]]:
    """All three with small models, each with the other two at hand; out of sight, where they rest."""
    folder = small_models(tmp_path_factory)
    each = {name: made(name, folder / f"models/{name}.safetensors") for name in NAMES}
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("playground.tabs.other_machines.resource", lambda name: folder / name)
        for tab in each.values():
            tab.between_pictures = 0  # nobody has to wait for the eye
            tab.show()
            tab.hide()
            tab.others.ask(NextWordQuestion(""))
        yield each
    for tab in each.values():
        tab.close_session()
        tab.deleteLater()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)  # pyright: ignore[reportArgumentType]


@pytest.fixture
def tab(tabs: dict[str, Any], request: pytest.FixtureRequest, qtbot: QtBot) -> Iterator[Any]:
    """A tab as a visitor finds it."""
    tab = tabs[request.param]
    tab.show()
    if tab.frame is not None and is_changed(tab):
        tab.back_to_trained()
    tab.prompt.set_text("")
    answered(qtbot, tab)
    yield tab
    tab.play(False)
    tab._own_text_panel.close_panel()
    tab.own_text.clear()
    tab.inside.show_view(titles(tab.inside)[0])
    tab.tell("")
    child(tab.stage, Toast).hide()
    tab.hide()


def is_changed(tab: Any) -> bool:
    frame, settings, defaults = tab.frame, tab.frame.settings, tab.knobs._defaults
    is_turned = any(getattr(settings, knob) != getattr(defaults, knob) for knob in ("temperature", "top_k", "top_p"))
    return is_turned or frame.origin != f"{tab.name}.safetensors" or len(frame.moments) > 1


@pytest.fixture
def quick(tab: Any, qtbot: QtBot) -> Any:
    """The tab with a network that has learned nothing."""
    tab.begin(0)
    assert settle(qtbot, tab).step == 0
    answered(qtbot, tab)
    return tab


@pytest.fixture
def swift(tab: Any) -> Iterator[Any]:
    """The tab without pauses between the words that it writes."""
    tab._pause.setInterval(0)
    yield tab
    tab._pause.setInterval(next_word.PACE)


def shown(tab: Any) -> Any:
    """The frame on the screen."""
    return frame_of(tab)


def settled(qtbot: QtBot, tab: Any) -> Any:
    """The frame that the last order led to."""
    return settle(qtbot, tab)


def told(tab: Any) -> str:
    return child(tab.stage, Toast).text()


def bars(tab: Any) -> list[Candidate]:
    """The rows of words, best first, without that of all others."""
    return [row for row in tab.words._rows if row.word]


def says(qtbot: QtBot, tab: Any, monkeypatch: pytest.MonkeyPatch, *drawn: str) -> None:
    """Let the machine draw these words, one after the other and from the beginning again."""
    plain, before = tab.learner.answer, tab.frame

    def answer(learner: Any, question: NextWordQuestion) -> Any:
        found = plain(learner, question)
        return replace(found, drawn=drawn[len(found.prompt.tokens) % len(drawn)])

    monkeypatch.setattr(tab.learner, "answer", answer)
    tab._ask()
    qtbot.waitUntil(lambda: tab.frame is not before, timeout=PATIENCE)
    answered(qtbot, tab)


def stopped(qtbot: QtBot, tab: Any) -> str:
    """Wait until it has stopped writing; the sentence about it."""
    qtbot.waitUntil(lambda: tab.prompt.run_button.text() == "Keep going", timeout=PATIENCE)
    answered(qtbot, tab)
    return tab.prompt.field.accessibleDescription()


# Beginning.


@every_tab
def test_it_opens_with_its_model_and_says_what_comes_first(tab: Any) -> None:
    assert shown(tab).step > 0
    assert shown(tab).snapshot.text == stories().name
    assert shown(tab).notice is None
    assert tab.prompt.text() == ""
    assert tab.words.headline() == bars(tab)[0].label
    assert "Type a few words" in tab.prompt.field.accessibleDescription()


@every_tab
def test_the_perplexity_of_counting_is_a_line_in_the_curves(tab: Any) -> None:
    levels = {tab.plots[row].name: level for row, level in tab.curves._axes.levels.items()}
    assert list(levels) == ["perplexity"]
    assert levels["perplexity"].value == shown(tab).snapshot.baseline > 1
    assert levels["perplexity"].label == f"counting {number(shown(tab).snapshot.baseline)}"


# Typing.


@every_tab
def test_the_candidates_are_renewed_with_every_key(tab: Any, qtbot: QtBot) -> None:
    for letter in "She ran":
        best = types(qtbot, tab, letter).guesses.best
        assert [row.share for row in bars(tab)] == [guess.share for guess in best[: len(bars(tab))]]
        assert tab.words.rows()[0][1] == percent(best[0].share)


@one_tab
def test_all_candidates_go_on_with_the_letters_that_were_begun(tab: Any, qtbot: QtBot) -> None:
    assert types(qtbot, tab, "The litt").prompt.partial == "litt"
    assert all(row.word.startswith("litt") for row in bars(tab))


@one_tab
def test_a_text_that_is_deleted_is_as_if_it_had_never_been_typed(tab: Any, qtbot: QtBot) -> None:
    before = tab.words.rows()
    types(qtbot, tab, "She ")
    for _ in range(4):
        qtbot.keyClick(tab.prompt.field, Qt.Key.Key_Backspace)
    answered(qtbot, tab)
    assert tab.words.rows() == before


@one_tab
def test_a_word_that_is_unknown_is_marked_and_named_and_it_reads_on(tab: Any, qtbot: QtBot) -> None:
    types(qtbot, tab, f"The {UNKNOWN} and ")
    assert UNKNOWN in tab.prompt.line.unknown()
    assert tab.prompt.field._spans == ((4, 4 + len(UNKNOWN)),)
    assert bars(tab)


@one_tab
def test_each_unknown_word_is_named_once_as_it_was_typed(tab: Any, qtbot: QtBot) -> None:
    types(qtbot, tab, f"{UNKNOWN.title()} Qwrtz {UNKNOWN.title()} ")
    assert tab.prompt.line.unknown().startswith(f"{UNKNOWN.title()}, Qwrtz are new to it")
    assert len(tab.prompt.field._spans) == 3


@every_tab
def test_words_are_counted_and_those_that_it_no_longer_looks_at_are_grey(tab: Any, qtbot: QtBot) -> None:
    most = types(qtbot, tab, "She ran, and ").most
    assert tab.prompt.count_label.text() == f"4 of {count(most)} words"
    tab.prompt.set_text("fox " * (most + 10))
    answer = answered(qtbot, tab)
    assert (answer.used, tab.prompt.field._unused) == (10, 4 * 10)
    assert tab.prompt.count_label.text() == f"last {count(most)} of {count(most + 10)}"
    tab.prompt.field.verticalScrollBar().setValue(0)
    grey = tab.prompt.field.extraSelections()[0]
    assert (grey.cursor.selectionStart(), grey.cursor.selectionEnd()) == (0, 40)
    assert grey.format.foreground().color() == QColor(theme_of(tab).faint)


@one_tab
def test_four_thousand_characters_are_answered(tab: Any, qtbot: QtBot) -> None:
    tab.prompt.set_text(("A little fox ran home. " * 400)[:LONGEST])
    answer = answered(qtbot, tab)
    assert len(tab.prompt.text()) == LONGEST
    assert len(answer.prompt.tokens) > answer.most
    assert bars(tab)


@one_tab
def test_strange_texts_are_answered(tab: Any, qtbot: QtBot) -> None:
    for text in ("\n\n\n", "   ", "🦊🦊 ", "«»“„", "...", "漢字とかな", "’", "a" * LONGEST):
        tab.prompt.set_text(text)
        answered(qtbot, tab)
        assert bars(tab), text
        tab.grab()


# Taking words.


def offer(qtbot: QtBot, tab: Any, word: str) -> None:
    """Let a word be the only candidate, and click on it."""
    tab.words.set_candidates([Candidate(word, word, 0.9, 0.9)], 9, 0.1, 0.1)
    qtbot.mouseClick(tab.words, LEFT, pos=tab.words.row_rect(0).center().toPoint())


@every_tab
def test_a_click_on_a_candidate_writes_it_and_the_next_ones_follow(tab: Any, qtbot: QtBot) -> None:
    types(qtbot, tab, "She ran")
    word = take_row(qtbot, tab, 1)
    text = tab.prompt.text()
    assert text.startswith("She ran")
    assert text[len("She ran") :].strip().lower() == word.replace("¶", "").lower()
    assert answered(qtbot, tab).prompt.text == text


@one_tab
def test_a_word_is_written_as_one_writes_it(tab: Any, qtbot: QtBot) -> None:
    expected = {
        ("", "the"): "The",
        ("The fox", "ran"): "The fox ran",
        ("The fox ", "ran"): "The fox ran",
        ("The fox ", "."): "The fox.",
        ("The fox  ", ","): "The fox,",
        ("The fox.", "the"): "The fox. The",
        ("The fox", "¶"): "The fox\n\n",
        ("The fox.\n\n", "he"): "The fox.\n\nHe",
        ("He said, “", "come"): "He said, “Come",
        ("The litt", "little"): "The little",
        ("The LITT", "little"): "The little",
        ("The litt", "Little"): "The Little",
    }
    written = {}
    for typed, word in expected:
        tab.prompt.set_text(typed)
        answered(qtbot, tab)
        offer(qtbot, tab, word)
        written[typed, word] = tab.prompt.text()
    assert written == expected


@one_tab
def test_letters_that_were_typed_since_the_answer_are_part_of_the_word_that_was_begun(tab: Any, qtbot: QtBot) -> None:
    types(qtbot, tab, "The li")
    qtbot.keyClicks(tab.prompt.field, "tt")
    offer(qtbot, tab, "little")
    assert tab.prompt.text() == "The little"


@one_tab
def test_a_word_that_was_finished_since_the_answer_stays(tab: Any, qtbot: QtBot) -> None:
    types(qtbot, tab, "The li")
    qtbot.keyClicks(tab.prompt.field, "tter ")
    offer(qtbot, tab, "box")
    assert tab.prompt.text() == "The litter box"


@one_tab
def test_signs_that_have_no_letters_are_named(tab: Any) -> None:
    names = [next_word._candidate(next_word.Guess(word, 0.5, 0.5)).label for word in ("¶", "“", "”", "fox")]
    assert names == ["¶ new paragraph", "“ opens", "” closes", "fox"]


# Letting it write.


@one_tab
def test_add_a_word_writes_the_word_that_was_drawn(tab: Any, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    types(qtbot, tab, "The litt")
    says(qtbot, tab, monkeypatch, "hedgehog")
    click(qtbot, tab.prompt.word_button)
    assert tab.prompt.text() == "The hedgehog"


@one_tab
def test_the_word_that_is_drawn_is_one_of_those_that_are_likely(tab: Any, qtbot: QtBot) -> None:
    answer = types(qtbot, tab, "She ran ")
    assert answer.drawn in {guess.word for guess in answer.guesses.best if guess.share > 0}
    click(qtbot, tab.prompt.word_button)
    assert tab.prompt.text().removeprefix("She ran").strip() == answer.drawn.replace("¶", "")


@one_tab
def test_nothing_is_added_that_was_drawn_for_another_text(tab: Any, qtbot: QtBot) -> None:
    types(qtbot, tab, "She")
    qtbot.keyClicks(tab.prompt.field, " ran")
    click(qtbot, tab.prompt.word_button)
    assert tab.prompt.text() == "She ran"


@every_tab
def test_keep_going_writes_word_after_word_until_it_is_stopped(
    swift: Any, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    says(qtbot, swift, monkeypatch, *WORDS)
    click(qtbot, swift.prompt.run_button)
    assert swift.prompt.run_button.text() == "Stop"
    qtbot.waitUntil(lambda: len(swift.prompt.text().split()) > 5, timeout=PATIENCE)
    click(qtbot, swift.prompt.run_button)
    text = swift.prompt.text()
    stopped(qtbot, swift)
    assert swift.prompt.text() == text
    written = text.lower().split()
    assert written == ([*WORDS] * 9)[: len(written)]


@one_tab
def test_there_is_a_pause_between_two_words(tab: Any, qtbot: QtBot) -> None:
    click(qtbot, tab.prompt.run_button)
    qtbot.waitUntil(tab._pause.isActive, timeout=PATIENCE)
    assert 100 <= tab._pause.interval() <= 1000


@one_tab
def test_typing_while_it_writes_stops_it(swift: Any, qtbot: QtBot) -> None:
    click(qtbot, swift.prompt.run_button)
    qtbot.waitUntil(lambda: swift.prompt.text() != "", timeout=PATIENCE)
    qtbot.keyClicks(swift.prompt.field, "x")
    assert swift.prompt.run_button.text() == "Keep going"
    text = swift.prompt.text()
    stopped(qtbot, swift)
    assert swift.prompt.text() == text


@one_tab
def test_taking_a_candidate_while_it_writes_stops_it(swift: Any, qtbot: QtBot) -> None:
    click(qtbot, swift.prompt.run_button)
    offer(qtbot, swift, "hedgehog")
    assert swift.prompt.run_button.text() == "Keep going"
    assert swift.prompt.text().lower().endswith("hedgehog")


@one_tab
@pytest.mark.parametrize("circle", ["the", "and then he", "one two three four five six seven eight nine ten"])
def test_it_notices_when_it_goes_round_in_circles_and_names_them(
    swift: Any, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, circle: str
) -> None:
    says(qtbot, swift, monkeypatch, *circle.split())
    click(qtbot, swift.prompt.run_button)
    assert f"It goes round in circles: “{circle}”" in stopped(qtbot, swift)
    assert swift.prompt.text().lower() == " ".join([circle] * 3)


@one_tab
def test_what_the_visitor_said_three_times_is_no_circle_of_the_machine(
    swift: Any, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    swift.prompt.set_text("the the the")
    says(qtbot, swift, monkeypatch, "the", "fox")
    monkeypatch.setattr(next_word, "MOST_WRITTEN", 2)
    click(qtbot, swift.prompt.run_button)
    assert "It wrote 2 words" in stopped(qtbot, swift)


@one_tab
def test_it_stops_by_itself_after_many_words(swift: Any, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(next_word, "MOST_WRITTEN", 7)
    says(qtbot, swift, monkeypatch, *WORDS)
    click(qtbot, swift.prompt.run_button)
    assert "It wrote 7 words" in stopped(qtbot, swift)
    assert len(swift.prompt.text().split()) == 7


@one_tab
def test_what_was_told_of_its_writing_goes_when_one_types(
    swift: Any, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    says(qtbot, swift, monkeypatch, "the")
    click(qtbot, swift.prompt.run_button)
    assert "circles" in stopped(qtbot, swift)
    types(qtbot, swift, " ")
    assert "circles" not in swift.prompt.field.accessibleDescription()


@one_tab
def test_it_stops_when_there_is_no_room_for_more(swift: Any, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    swift.prompt.set_text(("fox, cow. " * 400)[: LONGEST - 5])
    says(qtbot, swift, monkeypatch, "hedgehog", "walked", "away")
    click(qtbot, swift.prompt.run_button)
    assert "That is all it can hold" in stopped(qtbot, swift)
    assert len(swift.prompt.text()) == LONGEST


@one_tab
def test_leaving_the_tab_stops_it(swift: Any, qtbot: QtBot) -> None:
    click(qtbot, swift.prompt.run_button)
    swift.hide()
    assert swift.prompt.run_button.text() == "Keep going"
    text = swift.prompt.text()
    swift.show()
    stopped(qtbot, swift)
    assert swift.prompt.text() == text


# Knobs.


def turn(qtbot: QtBot, tab: Any, name: str, key: Qt.Key) -> Any:
    """Move a slider to its end and wait for the answer."""
    slider = tab.knobs.control(name)
    assert slider.isVisible()
    qtbot.keyClick(slider, key)
    settle(qtbot, tab)
    return answered(qtbot, tab)


@one_tab
def test_a_low_temperature_prefers_the_best_word_and_thin_bars_show_what_was(tab: Any, qtbot: QtBot) -> None:
    before = [guess.before for guess in types(qtbot, tab, "She ran ").guesses.best]
    turn(qtbot, tab, "temperature", Qt.Key.Key_Home)
    assert bars(tab)[0].share > bars(tab)[0].before
    assert [row.before for row in bars(tab)] == pytest.approx(before[: len(bars(tab))])
    assert tab.words._thin


@one_tab
def test_a_high_temperature_dares_other_words(tab: Any, qtbot: QtBot) -> None:
    types(qtbot, tab, "She ran ")
    turn(qtbot, tab, "temperature", Qt.Key.Key_End)
    assert bars(tab)[0].share < turn(qtbot, tab, "temperature", Qt.Key.Key_Home).guesses.best[0].share


@one_tab
@pytest.mark.parametrize("knob", ["top_k", "top_p"])
def test_at_their_lowest_the_limits_leave_the_best_word_alone(tab: Any, qtbot: QtBot, knob: str) -> None:
    types(qtbot, tab, "She ran ")
    turn(qtbot, tab, "temperature", Qt.Key.Key_Home)
    answer = turn(qtbot, tab, knob, Qt.Key.Key_Home)
    assert [row.share for row in bars(tab)] == [1.0] + [0.0] * (len(bars(tab)) - 1)
    assert answer.drawn == bars(tab)[0].word
    assert 0 < bars(tab)[1].before < bars(tab)[0].before < 1


# Learning.


@every_tab
def test_at_step_100_it_writes_by_itself(quick: Any, qtbot: QtBot) -> None:
    choose(quick.pages._all, WRITINGS)
    assert quick.writings.isVisible()
    assert quick.writings.texts() == []
    click(qtbot, quick.transport.play)
    qtbot.waitUntil(lambda: bool(quick.writings.texts()), timeout=PATIENCE)
    step, text = shown(quick).snapshot.writings[0]
    assert step == 100
    assert text
    assert quick.writings.texts()[-1].split()[0] == text.split()[0]


@one_tab
def test_it_answers_while_it_learns(quick: Any, qtbot: QtBot) -> None:
    click(qtbot, quick.transport.play)
    types(qtbot, quick, "She ran ")
    step = shown(quick).step
    qtbot.waitUntil(lambda: shown(quick).step > step, timeout=PATIENCE)
    assert shown(quick).answer.prompt.text == "She ran "


def test_a_machine_that_can_not_answer_is_not_asked_for_ever(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, expected_logs: Expect
) -> None:
    expected_logs("Something went wrong at step")
    monkeypatch.setattr("playground.tabs.tab.Session", HandTurned)
    tab = made("rnn")
    qtbot.addWidget(tab, before_close_func=lambda tab: tab.close_session())

    def fail(*_: Any) -> None:
        raise RuntimeError("planted")

    asked: list[Any] = []
    monkeypatch.setattr(tab.learner, "answer", fail)
    plain = tab.session.ask
    monkeypatch.setattr(tab.session, "ask", lambda question: (asked.append(question), plain(question)))
    tab.show()
    for _ in range(6):
        tab.session.look()
        tab.session.turn()
        ring(tab)
    assert len(asked) <= 2


# The visitor's own text.


def paste(qtbot: QtBot, tab: Any, text: str) -> None:
    """Open the panel, paste a text and press the button."""
    click(qtbot, tab.prompt.own_button)
    assert tab._own_text_panel.is_open()
    QApplication.clipboard().setText(text)
    tab.own_text.field.paste()
    click(qtbot, tab.own_text.train_button)


def learns_from(qtbot: QtBot, tab: Any, name: str) -> Any:
    """Wait until it learns from that text."""
    qtbot.waitUntil(lambda: shown(tab).snapshot is not None and shown(tab).snapshot.text == name, timeout=PATIENCE)
    return settle(qtbot, tab)


def tells(qtbot: QtBot, tab: Any, *words: str) -> str:
    qtbot.waitUntil(lambda: all(word in told(tab) for word in words), timeout=PATIENCE)
    return told(tab)


def press(qtbot: QtBot, tab: Any, text: str) -> None:
    click(qtbot, next(each for each in tab.findChildren(Button) if each.text() == text))


@every_tab
def test_a_run_begins_with_a_text_that_was_pasted(quick: Any, qtbot: QtBot) -> None:
    settings = shown(quick).settings
    paste(qtbot, quick, BEES)
    frame = learns_from(qtbot, quick, "your text")
    assert frame.settings == settings
    assert (frame.moments[0], frame.origin, frame.playing) == (0, "", True)
    assert frame.snapshot.words == own_text().vocabulary.words
    assert frame.snapshot.learned == len(own_text().learned)
    assert {guess.word for guess in answered(qtbot, quick).guesses.best} <= set(own_text().vocabulary.words)


@one_tab
def test_it_tells_what_it_learns_from_and_forgets_what_was_pasted(quick: Any, qtbot: QtBot) -> None:
    paste(qtbot, quick, BEES)
    tells(qtbot, quick, "your text", count(len(own_text().learned)), count(len(own_text().vocabulary)))
    assert not quick._own_text_panel.is_open()
    assert quick.own_text.text() == ""


@one_tab
def test_the_baseline_is_that_of_the_own_text(quick: Any, qtbot: QtBot) -> None:
    before = shown(quick).snapshot.baseline
    paste(qtbot, quick, BEES)
    frame = learns_from(qtbot, quick, "your text")
    assert quick.curves._axes.levels[1].value == frame.snapshot.baseline != before


@one_tab
def test_start_again_and_knobs_that_restart_keep_the_own_text(quick: Any, qtbot: QtBot) -> None:
    paste(qtbot, quick, BEES)
    learns_from(qtbot, quick, "your text")
    click(qtbot, quick.transport.again)
    assert settled(qtbot, quick).snapshot.text == "your text"
    assert shown(quick).moments[0] == 0
    quick.turn(shown(quick).settings.with_(width=24))
    assert settled(qtbot, quick).snapshot.text == "your text"
    assert shown(quick).settings.width == 24


@one_tab
def test_back_to_our_stories_brings_the_stories_back(quick: Any, qtbot: QtBot) -> None:
    paste(qtbot, quick, BEES)
    learns_from(qtbot, quick, "your text")
    click(qtbot, quick.prompt.own_button)
    click(qtbot, quick.own_text.stories_button)
    frame = learns_from(qtbot, quick, stories().name)
    assert frame.snapshot.words == stories().vocabulary.words
    assert frame.moments[0] == 0
    assert told(quick) == "It learns from our stories again."


@one_tab
def test_the_trained_model_brings_the_stories_back_too(quick: Any, qtbot: QtBot) -> None:
    paste(qtbot, quick, BEES)
    learns_from(qtbot, quick, "your text")
    click(qtbot, quick.transport.menu)
    press(qtbot, quick, "Back to the trained model")
    assert learns_from(qtbot, quick, stories().name).step > 0


@one_tab
def test_an_own_text_is_in_the_model_that_learned_from_it(quick: Any, qtbot: QtBot, tmp_path: Path) -> None:
    paste(qtbot, quick, BEES)
    learns_from(qtbot, quick, "your text")
    quick.play(False)
    quick.save(tmp_path / "bees.safetensors")
    settle(qtbot, quick)
    quick.back_to_trained()
    settle(qtbot, quick)
    quick.load(tmp_path / "bees.safetensors")
    assert settled(qtbot, quick).snapshot.words == own_text().vocabulary.words


@one_tab
def test_a_text_that_is_too_short_can_not_be_pressed_into_learning(tab: Any, qtbot: QtBot) -> None:
    step = shown(tab).step
    paste(qtbot, tab, BEES[:300])
    assert not tab.own_text.train_button.isEnabled()
    assert (settle(qtbot, tab).step, shown(tab).snapshot.text) == (step, stories().name)


@one_tab
def test_a_file_that_holds_no_text_to_learn_from_is_refused_by_name(tab: Any, qtbot: QtBot, tmp_path: Path) -> None:
    step = shown(tab).step
    click(qtbot, tab.prompt.own_button)
    for name, content, problem in (
        ("short.txt", b"A fox ran.", "at least 200 words"),
        ("empty.txt", b"", "empty"),
        ("picture.png", b"\x89PNG\r\n\x1a\n" + bytes(range(256)) * 20, "plain text"),
        ("report.pdf", b"%PDF-1.7 and so on", "PDF"),
        ("missing.txt", None, "no such file"),
    ):
        if content is not None:
            (tmp_path / name).write_bytes(content)
        tab.open_text(tmp_path / name)
        tells(qtbot, tab, name, problem)
        assert tab.own_text.told() == told(tab)
        assert tab.own_text.bar.share() is None
        assert (settled(qtbot, tab).step, shown(tab).snapshot.text) == (step, stories().name)


@one_tab
def test_a_file_can_be_learned_from(quick: Any, qtbot: QtBot, tmp_path: Path) -> None:
    (tmp_path / "bees.txt").write_bytes(BEES.encode("cp1252"))
    ((title, opener),) = quick.openers().items()
    assert title == OWN_TEXT
    opener(tmp_path / "bees.txt")
    frame = learns_from(qtbot, quick, "bees.txt")
    assert frame.snapshot.words == own_text().vocabulary.words
    assert "bees.txt" in told(quick)


@one_tab
def test_the_panel_asks_for_a_file(tab: Any, qtbot: QtBot) -> None:
    click(qtbot, tab.prompt.own_button)
    with qtbot.waitSignal(tab.opener_wanted) as heard:
        click(qtbot, tab.own_text.file_button)
    assert heard.args == [OWN_TEXT]


@one_tab
@pytest.mark.parametrize(
    "text",
    [" ".join(f"word{number}" for number in range(260)), "the " * 300, "狐が走る。" * 60, ". " * 300],
    ids=["no word twice", "one word", "no spaces", "no letters"],
)
def test_strange_texts_can_be_learned_from(quick: Any, qtbot: QtBot, text: str) -> None:
    paste(qtbot, quick, text)
    learns_from(qtbot, quick, "your text")
    step = shown(quick).step
    qtbot.waitUntil(lambda: shown(quick).step > step, timeout=PATIENCE)
    assert shown(quick).trouble is None
    quick.grab()


# What was typed is nobody's business.


SECRET = "Kxvqzwpj"


@one_tab
def test_what_is_typed_is_in_no_log_record(
    tab: Any, qtbot: QtBot, caplog: pytest.LogCaptureFixture, tmp_path: Path, expected_logs: Expect
) -> None:
    expected_logs("model file refused")
    caplog.set_level(logging.DEBUG)
    types(qtbot, tab, f"My name is {SECRET} ")
    click(qtbot, tab.prompt.word_button)
    answered(qtbot, tab)
    tab.learn_text(SECRET)
    tells(qtbot, tab, "your text")
    tab.save(tmp_path / "saved.safetensors")
    tab.load(tmp_path / "missing.safetensors")
    settle(qtbot, tab)
    assert caplog.records, "positive control"
    assert all(SECRET not in repr(vars(record)) for record in caplog.records)
    assert SECRET not in told(tab)


@one_tab
def test_what_is_typed_is_in_no_model_file(quick: Any, qtbot: QtBot, tmp_path: Path) -> None:
    paste(qtbot, quick, BEES)
    learns_from(qtbot, quick, "your text")
    types(qtbot, quick, f"My name is {SECRET} ")
    quick.save(tmp_path / "saved.safetensors")
    settle(qtbot, quick)
    content = (tmp_path / "saved.safetensors").read_bytes().lower()
    assert b"ludvik" in content, "positive control: the words that it learned are there"
    for encoding in ("utf-8", "utf-16-le", "utf-32-le"):
        assert SECRET.lower().encode(encoding) not in content


@one_tab
def test_what_is_typed_travels_only_as_a_question(tab: Any, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    given: list[orders.Order] = []
    plain = tab.session.order
    monkeypatch.setattr(tab.session, "order", lambda order: (given.append(order), plain(order)))
    types(qtbot, tab, f"My name is {SECRET} ")
    tab.step()
    tab.begin(1)
    settle(qtbot, tab)
    assert len(given) == 2
    assert SECRET not in repr(given)
    assert SECRET not in repr([moment.state for moment in tab.session._rewind.moments])


# The other machines.


def columns(tab: Any) -> dict[str, Any]:
    return {column.name: column for column in tab.inside.beside._columns}


def all_say(qtbot: QtBot, tab: Any) -> dict[str, Any]:
    """Wait until all machines have answered the text."""
    answered(qtbot, tab)

    def has_everything() -> bool:
        ring(tab)
        is_asked = tab.inside.beside._question == tab.prompt.text()
        return is_asked and len(columns(tab)) == 4 and all(column.words for column in columns(tab).values())

    qtbot.waitUntil(has_everything, timeout=PATIENCE)
    return columns(tab)


def learners_threads() -> list[threading.Thread]:
    return [thread for thread in threading.enumerate() if thread.name.startswith("learner")]


@every_tab
def test_four_machines_answer_the_same_text_side_by_side(tab: Any, qtbot: QtBot) -> None:
    types(qtbot, tab, "She ran ")
    choose(tab.inside.switch, SIDE_BY_SIDE)
    assert list(all_say(qtbot, tab)) == [
        NAMES[tab.name],
        *(title for name, title in NAMES.items() if name != tab.name),
        "Counting",
    ]
    asked = {frame.answer.prompt.text for frame in tab._other_frames().values()}
    assert asked == {"She ran "}
    types(qtbot, tab, "to ")
    all_say(qtbot, tab)
    assert {frame.answer.prompt.text for frame in tab._other_frames().values()} == {"She ran to "}


@one_tab
def test_the_other_machines_say_what_their_models_say(tabs: dict[str, Any], tab: Any, qtbot: QtBot) -> None:
    types(qtbot, tab, "They sang ")
    choose(tab.inside.switch, SIDE_BY_SIDE)
    shown_columns = all_say(qtbot, tab)
    for name in ("lstm", "transformer"):
        model = model_file.read(tabs[name]._trained)
        learner, _ = model_file.fit(model, catalogue.entry(name).learner())
        answer: Any = learner.answer(NextWordQuestion("They sang "))
        best = sorted((guess.before for guess in answer.guesses.best), reverse=True)[:10]
        assert list(shown_columns[NAMES[name]].shares) == pytest.approx(best, rel=1e-4)


@one_tab
def test_a_word_of_another_machine_is_written(tab: Any, qtbot: QtBot) -> None:
    types(qtbot, tab, "They sang")
    choose(tab.inside.switch, SIDE_BY_SIDE)
    word = all_say(qtbot, tab)["LSTM"].words[0]
    beside = tab.inside.beside
    qtbot.mouseClick(beside, LEFT, pos=beside.row_rect((1, 0)).center().toPoint())
    assert tab.prompt.text().removeprefix("They sang").strip() == word.replace("¶", "")


@every_tab
def test_how_far_back_words_matter_is_measured_for_all_three(tab: Any, qtbot: QtBot) -> None:
    choose(tab.inside.switch, FAR_BACK)
    chart = tab.inside.far_back

    def answers() -> dict[str, Any]:
        frames = {NAMES[tab.name]: tab.frame, **tab._other_frames()}
        return {name: frame.answer for name, frame in frames.items() if frame is not None}

    def is_measured() -> bool:
        ring(tab)
        return [answer.influence is not None for answer in answers().values()] == [True] * 3 and len(chart._lines) == 3

    qtbot.waitUntil(is_measured, timeout=PATIENCE)
    for line in chart._lines:
        influence = answers()[line.name].influence * 100
        assert np.array_equal(line.y, np.where(influence >= 0.01, influence, np.nan), equal_nan=True)


@every_tab
def test_the_map_shows_the_words_of_the_snapshot_and_brings_out_the_visitors(tab: Any, qtbot: QtBot) -> None:
    choose(tab.inside.switch, WORD_MAP)
    types(qtbot, tab, "the fox and ")
    map_ = tab.inside.map
    ring(tab)
    vectors = shown(tab).snapshot.vectors
    assert map_._words == shown(tab).snapshot.words[2 : 2 + len(vectors)]
    assert {map_._words[index].lower() for index in map_._brought_out} <= {"the", "fox", "and"}
    assert "the" in {map_._words[index].lower() for index in map_._brought_out}


@one_tab
def test_the_threads_of_the_other_machines_end_with_the_tab(tab: Any, qtbot: QtBot) -> None:
    before = learners_threads()
    opened = made("rnn")
    qtbot.addWidget(opened, before_close_func=lambda tab: tab.close_session())
    opened.show()
    answered(qtbot, opened)
    assert {thread.name for thread in learners_threads() if thread not in before} == {"learner Rnn"}
    choose(opened.inside.switch, SIDE_BY_SIDE)
    all_say(qtbot, opened)
    assert {thread.name for thread in learners_threads() if thread not in before} == {
        "learner Rnn",
        "learner Lstm",
        "learner Transformer",
    }
    assert opened.close_session()
    assert learners_threads() == before


# Everything that can be seen.


@every_tab
def test_every_picture_can_be_saved(tab: Any, qtbot: QtBot, tmp_path: Path) -> None:
    types(qtbot, tab, "She ran and ")
    assert set(tab.pictures()) == {"Stage", "Answer", "Curves", WRITINGS, "Whole tab"}
    must_save_pictures(tab, tmp_path, colours=2)


@one_tab
def test_a_visitor_can_be_played(tab: Any, qtbot: QtBot) -> None:
    for beat in range(60):
        tab.perform(beat)
    text = tab.prompt.text()
    assert text == "The little fox looked at "[: len(text)]
    answered(qtbot, tab)
    for beat in range(60, 120):
        tab.perform(beat)
        answered(qtbot, tab)
    assert tab.prompt.text().startswith("The little fox looked at")
    assert len(tab.prompt.text()) > len("The little fox looked at ")
