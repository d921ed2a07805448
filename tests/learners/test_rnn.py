"""The RNN against torch.nn.RNN, which knows nothing of it but its weights."""

import numpy as np
import pytest
import torch
from torch import nn

from playground.learners.next_word_parts import NextWordQuestion
from playground.learners.recurrent import SHOWN
from playground.learners.rnn import Rnn
from tests.next_words import (
    Peer,
    close,
    features_of,
    known,
    layer_of,
    prompt_of,
    recurrent,
    some_ids,
    tensor,
    weights_of,
)

each_depth = pytest.mark.parametrize("layers", [1, 2, 3])
each_length = pytest.mark.parametrize("length", [1, 7, SHOWN + 30])


@each_depth
@each_length
def test_the_written_out_cell_is_that_of_torch(layers: int, length: int) -> None:
    learner, ids = known(Rnn, layers), tensor(some_ids(length))
    with torch.no_grad():
        features, inside = learner._look(weights_of(learner), ids)
    theirs = Peer(learner).features(ids[None])[0]
    close(features, theirs[-1])
    close(inside.values["hidden state"][-1], theirs[-SHOWN:])


@each_depth
def test_the_quick_way_is_that_of_torch(layers: int) -> None:
    learner, ids = known(Rnn, layers), tensor(some_ids(60).reshape(3, 20))
    close(features_of(learner, ids), Peer(learner).features(ids))


@each_length
def test_each_layer_shows_what_torch_finds_there(length: int) -> None:
    learner, ids = known(Rnn, 3), tensor(some_ids(length))
    answer = learner.answer(NextWordQuestion(prompt_of(some_ids(length))))
    weights = weights_of(learner)
    x = weights["words.embedding"][ids]
    for i in range(3):
        x = recurrent(layer_of(weights, i), 1, nn.RNN)(x[None])[0][0]
        close(answer.inside.values["hidden state"][i], x[-SHOWN:])


@each_length
def test_the_state_is_the_tanh_of_its_sum(length: int) -> None:
    inside = known(Rnn, 2).answer(NextWordQuestion(prompt_of(some_ids(length)))).inside
    assert list(inside.values) == ["hidden state"]
    close(inside.values["hidden state"], np.tanh(inside.sums.sum(3)[:, :, 0]))


def test_a_hidden_state_is_the_only_sum_of_a_unit() -> None:
    assert (Rnn.gates, Rnn.states) == (("state",), 1)
