"""The RNN against torch.nn.RNN, which knows nothing of it but its weights."""

import numpy as np

from playground.learners.rnn import Rnn
from tests.next_words import (
    close,
    each_depth,
    each_length,
    inside_of,
    layer_by_layer_as_in_torch,
    written_out_as_in_torch,
)


@each_depth
@each_length
def test_the_written_out_cell_is_that_of_torch(layers: int, length: int) -> None:
    written_out_as_in_torch(Rnn, layers, length)


@each_length
def test_each_layer_shows_what_torch_finds_there(length: int) -> None:
    layer_by_layer_as_in_torch(Rnn, length)


@each_length
def test_the_state_is_the_tanh_of_its_sum(length: int) -> None:
    inside = inside_of(Rnn, length)
    assert list(inside.values) == ["hidden state"]
    close(inside.values["hidden state"], np.tanh(inside.sums.sum(3)[:, :, 0]))


def test_a_hidden_state_is_the_only_sum_of_a_unit() -> None:
    assert (Rnn.gates, Rnn.states) == (("state",), 1)
