"""The views that all next-word tabs share: machines side by side, how far back a word matters, the map of words."""

from collections.abc import Iterator
from dataclasses import replace
from typing import Any

import numpy as np
import pytest
from PySide6.QtCore import QEvent, QPointF
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLayout
from pytestqt.qtbot import QtBot

from playground.data.planes import principal_plane
from playground.engine.frame import Frame
from playground.learners.lstm import Lstm
from playground.learners.rnn import Rnn
from playground.learners.transformer import Transformer
from playground.tabs.next_word_stage import FAR_BACK, SIDE_BY_SIDE, WORD_MAP, NextWordStage
from playground.widgets.numbers import percent
from tests.looks import dressed, faults, nameless, out_of_reach, settle_layout
from tests.next_word_tab import LEFT, choose, frame_from, point, titles
from tests.next_words import known

pytestmark = [
    pytest.mark.usefixtures("clothes"),
    pytest.mark.qt_log_ignore("propagateSizeHints", extend=True),  # the offscreen platform's own shortcoming
]
ROOMY, COMPACT = (1264, 890), (624, 608)
TEXT = "The bees flew to "
OWN = "Numbers"
Frames = dict[str, Any]
SHARED = (SIDE_BY_SIDE, FAR_BACK, WORD_MAP)


class PlainStage(NextWordStage):
    """A machine whose inside is nothing but a word, and the numbers of which are another one."""

    def __init__(self, top_title: str = "Units") -> None:
        self.shown: list[Any] = []
        self.own = QLabel("numbers")
        super().__init__("RNN", QLabel("units"), {OWN: self.own}, top_title)

    def show_inside(self, frame: Frame[Any, Any]) -> None:
        self.shown.append(frame)


def stage_of(qtbot: QtBot, made: NextWordStage, size: tuple[int, int] = ROOMY) -> NextWordStage:
    qtbot.addWidget(made)
    made.rows.setSizeConstraint(QLayout.SizeConstraint.SetNoConstraint)  # as in a window that is larger than it
    made.resize(*size)
    made.show()
    return made


@pytest.fixture
def stage(qtbot: QtBot) -> Any:
    return stage_of(qtbot, PlainStage())


@pytest.fixture(scope="module")
def frames() -> Frames:
    """What three small machines show of the same text."""
    kinds = {"RNN": Rnn, "LSTM": Lstm, "Transformer": Transformer}
    return {name: frame_from(known(kind), TEXT, step=20) for name, kind in kinds.items()}


def draw(stage: NextWordStage, frames: Frames, view: str) -> None:
    """Choose a view and show the machines in it, the RNN as the visitor's own."""
    choose(stage.switch, view)
    stage.draw(frames["RNN"], {name: frame for name, frame in frames.items() if name != "RNN"})


def compact(stage: NextWordStage, on: bool) -> None:
    stage.set_compact(on)
    settle_layout()


# The switch.


def test_it_begins_with_what_only_this_machine_has(stage: Any) -> None:
    assert titles(stage) == (OWN, *SHARED)
    assert stage.view() == OWN
    assert stage.own.isVisible()


@pytest.mark.parametrize("view", SHARED)
def test_a_click_shows_another_view_and_tells_it(stage: Any, qtbot: QtBot, view: str) -> None:
    with qtbot.waitSignal(stage.viewed) as heard:
        choose(stage.switch, view)
    assert heard.args == [view]
    shown = [each for each in (stage.own, stage.beside, stage.far_back, stage.map) if each.isVisible()]
    views: dict[str, Any] = {SIDE_BY_SIDE: stage.beside, FAR_BACK: stage.far_back, WORD_MAP: stage.map}
    assert shown == [views[view]]


def test_every_answer_is_shown_to_the_inside(stage: Any, frames: Frames) -> None:
    stage.draw(frames["RNN"], {})
    assert stage.shown == [frames["RNN"]]


@pytest.mark.parametrize("missing", ["answer", "snapshot"])
def test_nothing_is_shown_of_a_machine_that_has_not_answered(stage: Any, frames: Frames, missing: str) -> None:
    stage.draw(replace(frames["RNN"], **{missing: None}), {})
    assert stage.shown == []


# Side by side.


def test_four_machines_stand_side_by_side_the_visitors_own_first(stage: Any, frames: Frames) -> None:
    draw(stage, frames, SIDE_BY_SIDE)
    assert [column.name for column in stage.beside._columns] == ["RNN", "LSTM", "Transformer", "Counting"]
    assert all(column.words for column in stage.beside._columns)
    assert TEXT.strip() in stage.beside.heading()


@pytest.mark.parametrize("name", ["RNN", "LSTM", "Transformer", "Counting"])
def test_each_column_has_the_numbers_of_its_machine_before_temperature(stage: Any, frames: Frames, name: str) -> None:
    draw(stage, frames, SIDE_BY_SIDE)
    answer = frames.get(name, frames["RNN"]).answer
    guesses = answer.counted if name == "Counting" else answer.guesses
    best = sorted(((guess.before, guess.word) for guess in guesses.best), key=lambda pair: -pair[0])[:10]
    column = next(column for column in stage.beside._columns if column.name == name)
    assert column.words == tuple(word for _, word in best)
    assert column.shares == tuple(share for share, _ in best)


def test_what_each_machine_learned_stands_under_its_name(stage: Any, frames: Frames) -> None:
    draw(stage, frames, SIDE_BY_SIDE)
    own, other, _, counting = (column.caption for column in stage.beside._columns)
    assert own.startswith("step 20, perplexity ")
    assert other.startswith("shipped, perplexity ")
    assert counting.startswith("no network, perplexity ")


def test_a_machine_that_is_not_there_yet_is_getting_ready(stage: Any, frames: Frames) -> None:
    choose(stage.switch, SIDE_BY_SIDE)
    stage.draw(frames["RNN"], {"LSTM": None, "Transformer": replace(frames["Transformer"], answer=None)})
    told = [(column.words, column.told) for column in stage.beside._columns[1:3]]
    assert told == [((), "getting ready")] * 2


def test_a_machine_that_answered_another_text_is_not_compared(stage: Any, frames: Frames) -> None:
    choose(stage.switch, SIDE_BY_SIDE)
    stage.draw(frames["RNN"], {"LSTM": frame_from(known(Lstm), "Ludvik ")})
    assert (stage.beside._columns[1].words, stage.beside._columns[1].told) == ((), "thinking")


def test_a_word_of_any_machine_can_be_taken(stage: Any, qtbot: QtBot, frames: Frames) -> None:
    draw(stage, frames, SIDE_BY_SIDE)
    with qtbot.waitSignal(stage.taken) as heard:
        QTest.mouseClick(stage.beside, LEFT, pos=stage.beside.row_rect((2, 1)).center().toPoint())
    assert heard.args == [stage.beside._columns[2].words[1]]


# How far back.


def measured(frame: Any, *influence: float) -> Any:
    """The same machine, of which that influence of a word was measured at distances 1, 2, ..."""
    return replace(frame, answer=replace(frame.answer, influence=np.array(influence, np.float32)))


def test_three_lines_show_how_much_of_a_prediction_changes(stage: Any, frames: Frames) -> None:
    shares = {"RNN": (0.5, 0.25), "LSTM": (0.5, 0.4), "Transformer": (0.75, 0.7)}
    draw(stage, {name: measured(frame, *shares[name]) for name, frame in frames.items()}, FAR_BACK)
    for place in (0, 1):
        expected = {name: 100 * each[place] for name, each in shares.items()}
        assert stage.far_back.values_at(place + 1) == pytest.approx(expected)
    assert len({line.colour for line in stage.far_back._lines}) == 3


def test_only_machines_of_which_that_was_measured_have_a_line(stage: Any, frames: Frames) -> None:
    choose(stage.switch, FAR_BACK)
    unasked = replace(frames["LSTM"], answer=replace(frames["LSTM"].answer, influence=None))
    stage.draw(measured(frames["RNN"], 0.5), {"LSTM": unasked, "Transformer": None})
    assert stage.far_back.values_at(1) == {"RNN": 50.0}


def test_an_influence_that_is_too_small_for_the_axis_leaves_a_gap(stage: Any, frames: Frames) -> None:
    choose(stage.switch, FAR_BACK)
    stage.draw(measured(frames["RNN"], 0.5, 0.25, 0.0, 1e-6, np.nan), {})
    assert [stage.far_back.values_at(x) for x in range(1, 6)] == [{"RNN": 50.0}, {"RNN": 25.0}, {}, {}, {}]
    stage.grab()


# The map of words.


def words_of(frame: Any) -> tuple[str, ...]:
    return frame.snapshot.words[2 : 2 + len(frame.snapshot.vectors)]


def test_words_lie_where_their_vectors_differ_most(stage: Any, frames: Frames) -> None:
    draw(stage, frames, WORD_MAP)
    places, shares = principal_plane(frames["RNN"].snapshot.vectors)
    assert stage.map._words == words_of(frames["RNN"])
    assert np.array_equal(stage.map._places, places)
    first, second = (
        f"{which} principal component, {percent(share)}"
        for which, share in zip(("first", "second"), shares, strict=True)
    )
    assert stage.map._titles == (first, second)


def test_the_visitors_own_words_are_brought_out(stage: Any, frames: Frames) -> None:
    draw(stage, frames, WORD_MAP)
    shown = {words_of(frames["RNN"])[index].lower() for index in stage.map._brought_out}
    assert shown == {"the", "bees", "flew", "to"}


@pytest.mark.parametrize("word", ["bees", "queen", "."])
def test_pointing_at_a_word_shows_the_six_most_similar_directions(stage: Any, frames: Frames, word: str) -> None:
    draw(stage, frames, WORD_MAP)
    index = words_of(frames["RNN"]).index(word)
    vectors = frames["RNN"].snapshot.vectors
    unit = vectors / np.linalg.norm(vectors, axis=1, keepdims=True)
    nearest = np.argsort(-(unit @ unit[index]))
    stage.map.pointed.emit(index)
    shown, neighbours = stage.map._near
    assert shown == index
    assert set(neighbours) == set(nearest[1:7].tolist())


def test_a_word_that_is_left_has_no_neighbours_any_more(stage: Any, frames: Frames) -> None:
    draw(stage, frames, WORD_MAP)
    point(stage.map, QPointF(*stage.map.points()[3]))
    assert stage.map._near[0] >= 0
    QApplication.sendEvent(stage.map, QEvent(QEvent.Type.Leave))
    assert stage.map._near == (-1, ())


def moved(frame: Any) -> Any:
    """The same words with other vectors."""
    return replace(frame, snapshot=replace(frame.snapshot, vectors=frame.snapshot.vectors[::-1].copy()))


def test_the_map_does_not_move_with_every_step(stage: Any, frames: Frames) -> None:
    draw(stage, frames, WORD_MAP)
    before = stage.map._places
    stage.draw(moved(frames["RNN"]), {})
    assert stage.map._places is before


def test_other_words_are_mapped_at_once(stage: Any, frames: Frames) -> None:
    draw(stage, frames, WORD_MAP)
    snapshot = frames["RNN"].snapshot
    words = ("", "¶", *(f"word{number}" for number in range(len(snapshot.words) - 2)))
    other = replace(snapshot, words=words, vectors=snapshot.vectors[::-1].copy())
    stage.draw(replace(frames["RNN"], snapshot=other), {})
    assert stage.map._words[0] == "word0"
    assert np.array_equal(stage.map._places, principal_plane(other.vectors)[0])


def test_vectors_that_ran_away_do_no_harm(stage: Any, frames: Frames) -> None:
    draw(stage, frames, WORD_MAP)
    snapshot = frames["RNN"].snapshot
    bad = replace(snapshot, words=(*snapshot.words,), vectors=np.full_like(snapshot.vectors, np.nan))
    stage.draw(replace(frames["RNN"], snapshot=bad), {})
    stage.map.pointed.emit(0)
    stage.grab()


# Small windows.


def test_a_small_window_has_one_card_that_begins_with_the_machine(stage: Any) -> None:
    compact(stage, True)
    assert titles(stage) == ("Units", OWN, *SHARED)
    assert stage.view() == "Units"
    assert stage.top.isVisible()
    assert not stage.below.isVisible()


def test_without_a_title_for_the_machine_both_cards_stay(qtbot: QtBot) -> None:
    stage = stage_of(qtbot, PlainStage(top_title=""))
    compact(stage, True)
    assert stage.below.isVisible()
    assert titles(stage) == (OWN, *SHARED)


@pytest.mark.parametrize("view", [OWN, *SHARED])
def test_everything_shows_again_when_there_is_room_again(stage: Any, view: str) -> None:
    compact(stage, True)
    choose(stage.switch, view)
    assert not stage.top.isVisible()
    compact(stage, False)
    assert stage.view() == view
    assert stage.top.isVisible()
    assert stage.below.isVisible()
    shown = {OWN: stage.own, SIDE_BY_SIDE: stage.beside, FAR_BACK: stage.far_back, WORD_MAP: stage.map}
    assert [title for title, widget in shown.items() if widget.isVisible()] == [view]


def test_from_the_machine_a_large_window_goes_on_with_its_first_view(stage: Any) -> None:
    compact(stage, True)
    compact(stage, False)
    assert stage.view() == OWN
    assert stage.top.isVisible()
    assert stage.own.isVisible()


@pytest.mark.parametrize("is_compact", [False, True])
@pytest.mark.parametrize("view", SHARED)
def test_every_view_fits_and_can_be_reached(stage: Any, frames: Frames, view: str, is_compact: bool) -> None:
    stage.resize(*(COMPACT if is_compact else ROOMY))
    compact(stage, is_compact)
    draw(stage, frames, view)
    settle_layout()
    assert faults(stage) == []
    assert nameless(stage) == []
    assert out_of_reach(stage) == []


@pytest.fixture
def dark(qapp: QApplication) -> Iterator[None]:
    with dressed(qapp, "dark"):
        yield


def test_it_can_be_seen_in_the_dark(dark: None, qtbot: QtBot, frames: Frames) -> None:
    stage = stage_of(qtbot, PlainStage())
    for view in SHARED:
        draw(stage, frames, view)
        assert faults(stage) == []
