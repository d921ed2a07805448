"""The inside of the RNN and the LSTM: units over words, one unit in numbers, layers, and what can be chosen."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from functools import cache
from typing import Any

import numpy as np
import pytest
from PySide6.QtCore import QEvent, QPoint
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLayout
from pytestqt.qtbot import QtBot

from playground.engine.frame import Frame
from playground.learners.lstm import Lstm
from playground.learners.rnn import Rnn
from playground.tabs import lstm, recurrent_stage, rnn
from playground.tabs.recurrent_stage import ONE_UNIT, UNITS, RecurrentStage
from playground.widgets.buttons import IconButton
from playground.widgets.orders_of_units import similar_order
from playground.widgets.segments import Segments
from playground.widgets.unit_parts import Box
from tests.looks import dressed, faults, nameless, out_of_reach, settle_layout
from tests.next_word_tab import LEFT, choose, frame_from, titles
from tests.next_words import known

pytestmark = [
    pytest.mark.usefixtures("clothes"),
    pytest.mark.qt_log_ignore("propagateSizeHints", extend=True),  # the offscreen platform's own shortcoming
]
ROOMY, COMPACT = (1264, 890), (624, 608)
TEXT = "Every hive was yellow, zebra, and the bees flew to "
LSTM_VALUES = lstm.VALUES
MACHINES: dict[str, Any] = {"RNN": (Rnn, rnn.VALUES), "LSTM": (Lstm, lstm.VALUES)}


@cache
def frame_after(name: str, layers: int, text: str) -> Frame[Any, Any]:
    """The frame of a small machine that was asked about a text."""
    return frame_from(known(MACHINES[name][0], layers), text)


def made(name: str, size: tuple[int, int] = ROOMY, compact: bool = False) -> Any:
    """The stage of that machine, to which nothing has happened yet."""
    stage: Any = RecurrentStage(name, MACHINES[name][1])
    stage.rows.setSizeConstraint(QLayout.SizeConstraint.SetNoConstraint)  # as in a window that is larger than it
    stage.resize(*size)
    stage.set_compact(compact)
    return stage


def shown(
    qtbot: QtBot, name: str, layers: int = 2, text: str = TEXT, size: tuple[int, int] = ROOMY, compact: bool = False
) -> Any:
    """A new stage of that machine after it was asked about a text, with its numbers of one unit."""
    stage = made(name, size, compact)
    qtbot.addWidget(stage)
    stage.show()
    draw(stage, frame_after(name, layers, text))
    QTest.mouseMove(stage, QPoint(1, 1))
    return stage


def draw(stage: Any, frame: Frame[Any, Any]) -> None:
    stage.frame = frame
    stage.draw(frame, {})
    settle_layout()


@pytest.fixture(scope="module")
def stages(wardrobe: None) -> Iterator[dict[str, Any]]:
    """One of each machine that most tests use, out of sight; to make one and to lay it out takes long."""
    each = {name: made(name) for name in MACHINES}
    yield each
    for stage in each.values():
        stage.deleteLater()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)  # pyright: ignore[reportArgumentType]


@contextmanager
def as_new(stage: Any, name: str) -> Iterator[Any]:
    """Such a stage on the screen, as one finds it who has pressed nothing yet."""
    stage.values.set_choice(stage.values.options()[0])
    stage.alike.setChecked(False)
    stage.show()
    draw(stage, frame_after(name, 2, TEXT))
    choose(stage.layers, "Layer 1")
    stage.choose(0, -1)
    yield stage
    stage.hide()


@pytest.fixture(params=list(MACHINES))
def stage(stages: dict[str, Any], request: pytest.FixtureRequest) -> Iterator[Any]:
    with as_new(stages[request.param], request.param) as stage:
        yield stage


@pytest.fixture
def lstm_stage(stages: dict[str, Any]) -> Iterator[Any]:
    with as_new(stages["LSTM"], "LSTM") as stage:
        yield stage


def inside(stage: Any) -> Any:
    return stage.frame.answer.inside


def press(stage: Any, unit: int, word: int) -> None:
    """Press the square of a unit and a word."""
    spot = stage.heat.spot((unit, word))
    QTest.mouseClick(stage.heat, LEFT, pos=stage.heat.layout_now().cell(*spot).center().toPoint())


def turn(stage: Any, name: str) -> None:
    """Press one of the two buttons above the numbers."""
    QTest.mouseClick(next(each for each in stage.unit.findChildren(IconButton) if each.accessibleName() == name), LEFT)


def result(stage: Any) -> float:
    """What the numbers of the unit come to."""
    explanation = stage.unit.view.explanation()
    (box,) = [part for part in explanation.parts if isinstance(part, Box) and part.result]
    return box.value


def says(stage: Any, layer: int, word: int, unit: int) -> Any:
    return pytest.approx(float(inside(stage).values["hidden state"][layer, word, unit]), abs=1e-5)


# The heat-map.


def test_every_unit_has_a_row_and_every_word_a_column(stage: Any) -> None:
    assert np.array_equal(stage.heat._values, inside(stage).values["hidden state"][0].T)
    assert stage.heat._words == stage.frame.answer.words
    assert (stage.heat._ramp, stage.heat._largest) == ("signed", 1.0)


def test_a_word_that_is_unknown_is_marked(stage: Any) -> None:
    assert [stage.heat._words[word] for word in stage.heat._unknown] == ["zebra"]


def test_a_long_text_shows_its_last_words(qtbot: QtBot) -> None:
    stage = shown(qtbot, "RNN", text="zebra " + "the bees flew " * 25 + "zebra ")
    time = inside(stage).sums.shape[1]
    assert stage.heat._words == stage.frame.answer.words[-time:]
    assert stage.heat._unknown == {time - 1}


def test_nothing_typed_shows_the_beginning_of_a_paragraph(qtbot: QtBot) -> None:
    stage = shown(qtbot, "LSTM", text="")
    assert stage.heat._words == ("¶",)
    assert stage.heat._unknown == frozenset()
    assert faults(stage) == []


def test_an_rnn_has_nothing_to_choose(qtbot: QtBot) -> None:
    assert not shown(qtbot, "RNN").values.isVisible()


@pytest.mark.parametrize("value", LSTM_VALUES)
def test_each_value_of_an_lstm_can_be_shown(lstm_stage: Any, value: str) -> None:
    choose(lstm_stage.values, value)
    assert np.array_equal(lstm_stage.heat._values, inside(lstm_stage).values[value.lower()][0].T)
    assert (lstm_stage.heat._ramp == "activations") == (value in ("Input gate", "Forget gate", "Output gate"))


def test_a_memory_may_be_larger_than_one(lstm_stage: Any) -> None:
    values = inside(lstm_stage).values
    large = replace(inside(lstm_stage), values={**values, "memory cell": values["memory cell"] * 100})
    draw(lstm_stage, replace(lstm_stage.frame, answer=replace(lstm_stage.frame.answer, inside=large)))
    choose(lstm_stage.values, "Memory cell")
    assert lstm_stage.heat._largest == pytest.approx(float(np.abs(large.values["memory cell"][0]).max()))


def test_the_chosen_value_stays_while_one_types(lstm_stage: Any) -> None:
    choose(lstm_stage.values, "Forget gate")
    draw(lstm_stage, frame_after("LSTM", 2, "Do bees sleep "))
    assert np.array_equal(lstm_stage.heat._values, inside(lstm_stage).values["forget gate"][0].T)


def order(stage: Any) -> list[int]:
    """Which unit each row shows, from the top."""
    return [stage.heat.unit_at(row) for row in range(len(stage.heat._values))]


def similar(stage: Any, value: str = "hidden state", layer: int = 0) -> list[int]:
    """An order in which units stand together that do alike."""
    return similar_order(inside(stage).values[value][layer].T).tolist()


def test_a_button_draws_similar_units_together_and_puts_them_back(stage: Any) -> None:
    own, before = list(range(16)), stage.heat.grab().toImage()
    assert order(stage) == own
    QTest.mouseClick(stage.alike, LEFT)
    assert order(stage) == similar(stage) != own
    assert stage.heat.grab().toImage() != before
    QTest.mouseClick(stage.alike, LEFT)
    assert order(stage) == own
    assert stage.heat.grab().toImage() == before


def test_similar_are_units_in_what_is_shown_of_them(lstm_stage: Any) -> None:
    choose(lstm_stage.values, "Forget gate")
    choose(lstm_stage.layers, "Layer 2")
    QTest.mouseClick(lstm_stage.alike, LEFT)
    assert order(lstm_stage) == similar(lstm_stage, "forget gate", 1)


def test_units_that_are_drawn_together_keep_their_numbers(stage: Any) -> None:
    QTest.mouseClick(stage.alike, LEFT)
    press(stage, 7, 3)
    assert result(stage) == says(stage, 0, 3, 7)
    QTest.mouseClick(stage.heat, LEFT, pos=stage.heat.layout_now().cell(0, 3).center().toPoint())
    assert stage.heat._chosen == (similar(stage)[0], 3)


def test_units_stay_where_they_are_while_one_types(lstm_stage: Any) -> None:
    QTest.mouseClick(lstm_stage.alike, LEFT)
    before = order(lstm_stage)
    draw(lstm_stage, frame_after("LSTM", 2, "Do bees sleep "))
    assert order(lstm_stage) == before != similar(lstm_stage)


# One unit.


@pytest.mark.parametrize("name", MACHINES)
def test_the_numbers_begin_with_the_newest_word(qtbot: QtBot, name: str) -> None:
    stage = shown(qtbot, name)
    assert stage.view() == ONE_UNIT
    assert stage.unit.view.explanation().page == len(stage.heat._words) - 1
    assert result(stage) == says(stage, 0, -1, 0)


@pytest.mark.parametrize(("unit", "word"), [(0, 0), (7, 3), (15, 1)])
def test_a_press_on_a_square_shows_the_numbers_of_that_unit_at_that_word(stage: Any, unit: int, word: int) -> None:
    press(stage, unit, word)
    assert stage.heat._chosen == (unit, word)
    assert f"unit {unit} " in stage.unit.sentence().lower()
    assert stage.heat._words[word] in stage.unit.sentence()
    assert result(stage) == says(stage, 0, word, unit)


def test_buttons_step_word_by_word_and_stop_at_both_ends(stage: Any) -> None:
    press(stage, 4, 1)
    turn(stage, "Next view")
    assert (stage.heat._chosen, result(stage)) == ((4, 2), says(stage, 0, 2, 4))
    for _ in range(4):
        turn(stage, "Previous view")
    assert (stage.heat._chosen, result(stage)) == ((4, 0), says(stage, 0, 0, 4))
    last = len(stage.heat._words) - 1
    for _ in range(last + 2):
        turn(stage, "Next view")
    assert (stage.heat._chosen, result(stage)) == ((4, last), says(stage, 0, last, 4))


def test_the_newest_word_stays_the_newest_while_one_types(lstm_stage: Any) -> None:
    press(lstm_stage, 4, len(lstm_stage.heat._words) - 1)
    draw(lstm_stage, frame_after("LSTM", 2, TEXT + "and a "))
    assert lstm_stage.heat._chosen == (4, len(lstm_stage.heat._words) - 1)
    assert result(lstm_stage) == says(lstm_stage, 0, -1, 4)


def test_an_older_word_stays_chosen_while_one_types(lstm_stage: Any) -> None:
    press(lstm_stage, 4, 2)
    draw(lstm_stage, frame_after("LSTM", 2, TEXT + "and a "))
    assert lstm_stage.heat._chosen == (4, 2)


def test_a_word_that_was_deleted_gives_way_to_the_newest(lstm_stage: Any) -> None:
    press(lstm_stage, 4, 6)
    draw(lstm_stage, frame_after("LSTM", 2, "Do bees "))
    assert lstm_stage.heat._chosen == (4, 1)


def test_a_machine_with_fewer_units_shows_its_last_one(lstm_stage: Any) -> None:
    press(lstm_stage, 15, 1)
    less = replace(
        inside(lstm_stage),
        values={name: values[..., :8] for name, values in inside(lstm_stage).values.items()},
        sums=inside(lstm_stage).sums[..., :8],
    )
    draw(lstm_stage, replace(lstm_stage.frame, answer=replace(lstm_stage.frame.answer, inside=less)))
    assert lstm_stage.heat._chosen == (7, 1)


# Layers.


def test_one_layer_needs_no_switch(qtbot: QtBot) -> None:
    stage = shown(qtbot, "LSTM", layers=1)
    assert not isinstance(stage.layers, Segments)
    assert "Layer 1" not in [each.choice() for each in stage.findChildren(Segments) if each.isVisible()]


def test_a_switch_turns_to_another_layer(stage: Any) -> None:
    press(stage, 3, 2)
    choose(stage.layers, "Layer 2")
    assert np.array_equal(stage.heat._values, inside(stage).values["hidden state"][1].T)
    assert result(stage) == says(stage, 1, 2, 3)
    choose(stage.layers, "Layer 1")
    assert np.array_equal(stage.heat._values, inside(stage).values["hidden state"][0].T)


def test_a_network_with_another_number_of_layers_gets_another_switch(lstm_stage: Any) -> None:
    choose(lstm_stage.layers, "Layer 2")
    draw(lstm_stage, frame_after("LSTM", 3, TEXT))
    assert lstm_stage.layers.options() == ("Layer 1", "Layer 2", "Layer 3")
    assert lstm_stage.layers.choice() == "Layer 2"
    draw(lstm_stage, frame_after("LSTM", 1, TEXT))
    assert not isinstance(lstm_stage.layers, Segments)
    assert np.array_equal(lstm_stage.heat._values, inside(lstm_stage).values["hidden state"][0].T)
    draw(lstm_stage, frame_after("LSTM", 2, TEXT))
    assert lstm_stage.layers.options() == ("Layer 1", "Layer 2")
    assert lstm_stage.layers.choice() == "Layer 1"


# Robustness and room.


@pytest.mark.parametrize("value", LSTM_VALUES)
def test_numbers_that_ran_away_are_shown_all_the_same(lstm_stage: Any, value: str) -> None:
    choose(lstm_stage.values, value)
    bad = replace(
        inside(lstm_stage),
        values={name: np.full_like(values, np.nan) for name, values in inside(lstm_stage).values.items()},
        sums=np.full_like(inside(lstm_stage).sums, np.inf),
    )
    draw(lstm_stage, replace(lstm_stage.frame, answer=replace(lstm_stage.frame.answer, inside=bad)))
    press(lstm_stage, 2, 1)
    lstm_stage.grab()


def test_nothing_can_be_chosen_before_there_is_anything(qtbot: QtBot) -> None:
    stage: Any = RecurrentStage("LSTM", lstm.VALUES)
    qtbot.addWidget(stage)
    stage.show()
    choose(stage.values, "Forget gate")
    stage.choose(1, 1)
    stage._step(1)
    assert stage.unit.view.explanation() is None


def test_no_part_of_it_shows_before_it_has_its_place(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    windows: list[bool] = []

    class Watched(Segments):
        def setVisible(self, visible: bool) -> None:
            windows.append(visible and self.isWindow())
            super().setVisible(visible)

    monkeypatch.setattr(recurrent_stage, "Segments", Watched)
    qtbot.addWidget(RecurrentStage("LSTM", lstm.VALUES))
    assert windows == [False]


@pytest.mark.parametrize("layers", [1, 2])
@pytest.mark.parametrize("name", MACHINES)
def test_everything_fits_and_can_be_reached(qtbot: QtBot, name: str, layers: int) -> None:
    stage = shown(qtbot, name, layers)
    assert faults(stage) == []
    assert nameless(stage) == []
    assert out_of_reach(stage) == []


@pytest.mark.parametrize("view", [UNITS, ONE_UNIT])
@pytest.mark.parametrize("name", MACHINES)
def test_everything_fits_into_a_small_window(qtbot: QtBot, name: str, view: str) -> None:
    stage = shown(qtbot, name, size=COMPACT, compact=True)
    assert titles(stage)[:2] == (UNITS, ONE_UNIT)
    choose(stage.switch, view)
    draw(stage, stage.frame)
    assert stage.heat.isVisible() == (view == UNITS)
    assert stage.unit.isVisible() == (view == ONE_UNIT)
    assert faults(stage) == []
    assert nameless(stage) == []


def test_the_numbers_of_a_press_are_there_when_one_turns_to_them(qtbot: QtBot) -> None:
    stage = shown(qtbot, "LSTM", size=COMPACT, compact=True)
    press(stage, 4, 2)
    choose(stage.switch, ONE_UNIT)
    draw(stage, stage.frame)
    assert result(stage) == says(stage, 0, 2, 4)


@pytest.fixture
def dark(qapp: QApplication) -> Iterator[None]:
    with dressed(qapp, "dark", 1.3):
        yield


def test_it_can_be_seen_in_the_dark_and_in_large_type(dark: None, qtbot: QtBot) -> None:
    assert faults(shown(qtbot, "LSTM")) == []
