"""The LSTM against torch.nn.LSTM, which knows nothing of it but its weights."""

import numpy as np
from numpy.typing import NDArray
from torch import nn

from playground.learners.lstm import Lstm
from playground.learners.next_word_parts import NextWordQuestion
from tests.next_words import (
    Peer,
    close,
    each_depth,
    each_length,
    inside_of,
    known,
    layer_by_layer_as_in_torch,
    made,
    some_ids,
    tensor,
    weights_of,
    written_out_as_in_torch,
)


def sigmoid(x: NDArray[np.floating]) -> NDArray[np.floating]:
    return 1 / (1 + np.exp(-x))


@each_depth
@each_length
def test_the_written_out_cell_is_that_of_torch(layers: int, length: int) -> None:
    written_out_as_in_torch(Lstm, layers, length)


@each_length
def test_each_layer_shows_what_torch_finds_there(length: int) -> None:
    layer_by_layer_as_in_torch(Lstm, length)


@each_depth
@each_length
def test_the_last_memory_of_each_layer_is_that_of_torch(layers: int, length: int) -> None:
    module = Peer(known(Lstm, layers)).body
    assert isinstance(module, nn.LSTM)
    x = weights_of(known(Lstm, layers))["words.embedding"][tensor(some_ids(length))]
    _, (says, memory) = module(x[None])
    values = inside_of(Lstm, length, layers).values
    close(values["hidden state"][:, -1], says[:, 0])
    close(values["memory cell"][:, -1], memory[:, 0])


@each_length
def test_each_gate_is_the_sigmoid_of_its_sum_and_the_new_memory_the_tanh(length: int) -> None:
    inside = inside_of(Lstm, length)
    i, f, g, o = np.moveaxis(inside.sums.sum(3), 2, 0)
    for name, expected in zip(Lstm.gates, (sigmoid(i), sigmoid(f), np.tanh(g), sigmoid(o)), strict=True):
        close(inside.values[name], expected)


@each_length
def test_the_memory_is_what_the_gates_let_stay_and_let_in(length: int) -> None:
    values = inside_of(Lstm, length).values
    i, f, g, o = (values[name] for name in Lstm.gates)
    memory = values["memory cell"]
    close(memory[:, 1:], f[:, 1:] * memory[:, :-1] + i[:, 1:] * g[:, 1:])
    close(values["hidden state"], o * np.tanh(memory))


def test_the_first_memory_is_all_new() -> None:
    values = inside_of(Lstm, 5).values
    close(values["memory cell"][:, 0], values["input gate"][:, 0] * values["new memory"][:, 0])


def test_it_shows_its_gates_its_memory_and_what_it_says() -> None:
    assert set(inside_of(Lstm, 3).values) == {"hidden state", "memory cell", *Lstm.gates}


def test_at_first_the_forget_gates_are_almost_open() -> None:
    bias = weights_of(made(Lstm))["layer0.bias"].view(4, 16)
    assert bias[Lstm.gates.index("forget gate")].tolist() == [1] * 16
    assert bias.sum().item() == 16
    answer = made(Lstm).answer(NextWordQuestion("the bees hummed"))
    assert answer.inside.values["forget gate"].min() > 0.6
