"""The numbers of one unit against the same network written out by hand in numpy, and against torch.nn.LSTM."""

from dataclasses import dataclass
from functools import cache
from typing import Any

import numpy as np
import pytest
import torch
from numpy.typing import NDArray

from playground.learners.lstm import Lstm
from playground.learners.next_word_parts import NextWordQuestion
from playground.learners.recurrent import SHOWN, RecurrentInside
from playground.learners.rnn import Rnn
from playground.tabs.recurrent_unit import explain
from playground.widgets.unit_parts import Box, Explanation, Graph, Table
from tests.captions import illegible
from tests.next_words import Peer, known, prompt_of, some_ids, tensor, weights_of

Numbers = NDArray[np.float64]
LAYERS, WIDTH, LONG = 2, 16, SHOWN + 26
PLACES = {
    "the first word": (7, 0),
    "one in the middle": (7, 3),
    "the last word": (7, 6),
    "the only word": (1, 0),
    "the first one shown of many": (LONG, 0),
    "the second one shown of many": (LONG, 1),
    "the last one of many": (LONG, SHOWN - 1),
}  # words, and which of those shown
ROOMS = {"1280x800": (592, 451), "1920x1080": (1232, 323)}

each_place = pytest.mark.parametrize("place", PLACES)
each_kind = pytest.mark.parametrize("kind", [Rnn, Lstm], ids=lambda kind: kind.__name__)
each_unit = pytest.mark.parametrize(("layer", "unit"), [(0, 0), (0, 11), (1, 3), (1, WIDTH - 1)])


@dataclass(frozen=True)
class Read:
    """What a layer did at a word: by gate (width,) each, and what it remembered before and after."""

    parts: tuple[tuple[Numbers, Numbers, Numbers], ...]
    """of each gate: from the word, from the state before, the bias"""
    opened: tuple[Numbers, ...]
    memory: tuple[Numbers, Numbers]
    says: Numbers


@cache
def read(kind: type[Any], length: int) -> list[list[Read]]:
    """Every word through every layer, by layer and word, with nothing but the learner's weights."""
    weights = {name: weight.double().numpy() for name, weight in weights_of(known(kind, LAYERS)).items()}
    xs: list[Numbers] = [weights["words.embedding"][number] for number in some_ids(length)]
    layers = []
    for i in range(LAYERS):
        w, u, b = (weights[f"layer{i}.{name}"] for name in ("input", "before", "bias"))
        h, c, found = np.zeros(WIDTH), np.zeros(WIDTH), []
        for x in xs:
            gates = len(b) // WIDTH
            sums = [part.reshape(gates, WIDTH) for part in (w @ x, u @ h, b)]
            parts = tuple((sums[0][gate], sums[1][gate], sums[2][gate]) for gate in range(gates))
            together = sums[0] + sums[1] + sums[2]
            if kind is Rnn:
                h = np.tanh(together[0])
                found.append(Read(parts, (h,), (c, c), h))
            else:
                i_, f, g, o = _sigmoid(together[0]), _sigmoid(together[1]), np.tanh(together[2]), _sigmoid(together[3])
                before, c = c, f * c + i_ * g
                h = o * np.tanh(c)
                found.append(Read(parts, (i_, f, g, o), (before, c), h))
        layers.append(found)
        xs = [each.says for each in found]
    return layers


def _sigmoid(x: Numbers) -> Numbers:
    return 1 / (1 + np.exp(-x))


@cache
def inside_of(kind: type[Any], length: int) -> RecurrentInside:
    return known(kind, LAYERS).answer(NextWordQuestion(prompt_of(some_ids(length)))).inside


def told(kind: type[Any], place: str, layer: int, unit: int) -> tuple[Explanation, Read]:
    """What is explained of a unit, and what is true of all units of its layer."""
    length, word = PLACES[place]
    words = [f"word{i}" for i in range(min(length, SHOWN))]
    true = read(kind, length)[layer][max(0, length - SHOWN) + word]
    return explain(inside_of(kind, length), words, layer, unit, word), true


def boxes(explanation: Explanation) -> dict[str, float]:
    return {part.caption: part.value for part in explanation.parts if isinstance(part, Box)}


def close(ours: object, theirs: object) -> None:
    np.testing.assert_allclose(ours, theirs, rtol=1e-4, atol=1e-6)  # pyright: ignore[reportArgumentType, reportCallIssue]


# The RNN.


@each_place
@each_unit
def test_a_unit_of_an_rnn_adds_up_word_state_and_bias_and_squeezes_them(place: str, layer: int, unit: int) -> None:
    explanation, true = told(Rnn, place, layer, unit)
    new, before, bias = (part[unit] for part in true.parts[0])
    numbers = boxes(explanation)
    assert list(numbers) == ["word", "state before", "bias", "together", "it says"]
    close([*numbers.values()], [new, before, bias, new + before + bias, true.says[unit]])


@each_unit
def test_the_point_on_the_curve_is_where_the_unit_is(layer: int, unit: int) -> None:
    explanation, true = told(Rnn, "one in the middle", layer, unit)
    graph = next(part for part in explanation.parts if isinstance(part, Graph))
    assert graph.name == "tanh"
    close((graph.x, graph.y), (sum(part[unit] for part in true.parts[0]), true.says[unit]))


# The LSTM.


@each_place
@each_unit
def test_each_gate_of_an_lstm_is_the_sum_of_its_three_parts_squeezed(place: str, layer: int, unit: int) -> None:
    explanation, true = told(Lstm, place, layer, unit)
    table = next(part for part in explanation.parts if isinstance(part, Table))
    assert table.head[1:] == ("word", "before", "bias", "sum", "open")
    assert [name for name, _ in table.rows] == ["input gate", "forget gate", "new memory", "output gate"]
    for (_, row), parts, opened in zip(table.rows, true.parts, true.opened, strict=True):
        by_hand = [part[unit] for part in parts]
        close(row, (*by_hand, sum(by_hand), opened[unit]))


@each_place
@each_unit
def test_what_an_lstm_says_is_told_step_by_step(place: str, layer: int, unit: int) -> None:
    explanation, true = told(Lstm, place, layer, unit)
    i, f, g, o = (gate[unit] for gate in true.opened)
    before, memory = (part[unit] for part in true.memory)
    numbers = boxes(explanation)
    in_order = ["old memory", "forget gate", "new memory", "input gate", "memory", "tanh", "output gate", "it says"]
    assert list(numbers) == in_order
    close([*numbers.values()], [before, f, g, i, memory, np.tanh(memory), o, true.says[unit]])


@each_unit
def test_the_memory_before_the_first_word_shown_is_that_of_torch(layer: int, unit: int) -> None:
    with torch.no_grad():
        body: Any = Peer(known(Lstm, LAYERS)).body
        embedding = weights_of(known(Lstm, LAYERS))["words.embedding"]
        _, (_, cells) = body(embedding[tensor(some_ids(LONG)[: LONG - SHOWN])][None])  # (layers, 1, width)
    explanation, _ = told(Lstm, "the first one shown of many", layer, unit)
    close(boxes(explanation)["old memory"], cells[layer, 0, unit].item())


@pytest.mark.parametrize("length", [1, 7, SHOWN])
def test_before_the_first_word_of_all_there_is_no_memory(length: int) -> None:
    assert boxes(explain(inside_of(Lstm, length), ["word"] * length, 1, 5, 0))["old memory"] == 0


def test_a_memory_that_is_wholly_forgotten_is_shown_as_it_was() -> None:
    learner = Lstm(known(Lstm, 1).settings, 0)
    learner.teach(known(Lstm, 1).text)
    state = dict(known(Lstm, 1).state())
    bias = np.array(state["net/layer0.bias"])
    bias[WIDTH : 2 * WIDTH] = -300  # the forget gates: exactly closed
    learner.restore(state | {"net/layer0.bias": bias})
    inside = learner.answer(NextWordQuestion(prompt_of(some_ids(LONG)))).inside
    longer = learner.answer(NextWordQuestion(prompt_of(some_ids(LONG)[: LONG - SHOWN]))).inside
    numbers = boxes(explain(inside, ["word"] * SHOWN, 0, 4, 0))
    assert numbers["forget gate"] == 0
    close(numbers["old memory"], longer.values["memory cell"][0, -1, 4])
    assert abs(numbers["old memory"]) > 1e-3


# Both.


@each_kind
@each_place
def test_the_last_number_is_what_goes_on_from_the_unit(kind: type[Any], place: str) -> None:
    explanation, _ = told(kind, place, 1, 9)
    length, word = PLACES[place]
    results = [part for part in explanation.parts if isinstance(part, Box) and part.result]
    assert [result.value for result in results] == [inside_of(kind, length).values["hidden state"][1, word, 9]]
    assert explanation.parts[-1] is results[0]


@each_kind
def test_there_is_a_page_for_each_word(kind: type[Any]) -> None:
    explanation, _ = told(kind, "one in the middle", 0, 0)
    assert (len(explanation.pages), explanation.page) == (7, 3)
    assert explanation.pages[3] == "word 4 of 7"


@each_kind
def test_the_sentence_names_the_unit_and_the_word(kind: type[Any]) -> None:
    explanation, _ = told(kind, "the last word", 1, 11)
    assert explanation.sentence.startswith("unit 11 at “word6”: ")


@each_kind
def test_without_a_word_the_end_of_a_paragraph_is_explained(kind: type[Any]) -> None:
    answer = known(kind, LAYERS).answer(NextWordQuestion(""))
    explanation = explain(answer.inside, answer.words, 0, 0, 0)
    assert "“¶”" in explanation.sentence
    assert boxes(explanation)["it says"] == answer.inside.values["hidden state"][0, 0, 0]


@pytest.mark.usefixtures("clothes")
@each_kind
@pytest.mark.parametrize("room", ROOMS)
@pytest.mark.parametrize("place", ["the only word", "the last one of many"])
def test_every_number_and_its_caption_can_be_read(kind: type[Any], room: str, place: str) -> None:
    faults = [fault for unit in range(WIDTH) for fault in illegible(told(kind, place, 1, unit)[0], *ROOMS[room])]
    assert faults == []


@pytest.mark.usefixtures("clothes")
@each_kind
@pytest.mark.parametrize("room", ROOMS)
def test_large_numbers_can_be_read_too(kind: type[Any], room: str) -> None:
    inside = inside_of(kind, 7)
    values = {name: part * 100 if name == "memory cell" else -np.abs(part) for name, part in inside.values.items()}
    wild = RecurrentInside(values, inside.sums * 1000 - 99, inside.before)
    assert illegible(explain(wild, ["word"] * 7, 1, 2, 6), *ROOMS[room]) == []


@each_kind
def test_numbers_that_are_none_are_no_fault(kind: type[Any]) -> None:
    inside = inside_of(kind, 7)
    none = {name: np.full_like(part, np.nan) for name, part in inside.values.items()}
    explanation = explain(RecurrentInside(none, inside.sums * np.nan, inside.before), ["word"] * 7, 0, 0, 5)
    assert np.isnan(boxes(explanation)["it says"])
