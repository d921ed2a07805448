from typing import Any

import numpy as np
import pytest
import torch

from playground.learners.lstm import Lstm
from playground.learners.next_word_parts import NextWordQuestion
from playground.learners.recurrent import MOST, SHOWN, Recurrent, RecurrentInside
from playground.learners.rnn import Rnn
from tests.next_words import ALONE, close, features_of, known, made, prompt_of, some_ids, tensor, weights_of

each_kind = pytest.mark.parametrize("kind", [Rnn, Lstm], ids=lambda kind: kind.__name__)
each_depth = pytest.mark.parametrize("layers", [1, 3])
each_length = pytest.mark.parametrize("length", [1, SHOWN, SHOWN + 1, 2 * SHOWN + 9])


def look(learner: Recurrent[Any], length: int) -> tuple[torch.Tensor, RecurrentInside]:
    """What it makes of some words, the written-out way."""
    with torch.no_grad():
        return learner._look(weights_of(learner), tensor(some_ids(length)))


@each_kind
@each_depth
@each_length
def test_the_written_out_way_leads_where_the_quick_one_leads(kind: type[Any], layers: int, length: int) -> None:
    learner = known(kind, layers)
    quick = features_of(learner, tensor(some_ids(length))[None])[0]
    features, inside = look(learner, length)
    close(features, quick[-1])
    close(inside.values["hidden state"][-1], quick[-SHOWN:])


@each_kind
@each_depth
@each_length
def test_of_long_texts_the_last_words_are_shown(kind: type[Any], layers: int, length: int) -> None:
    _, inside = look(known(kind, layers), length)
    time, width, gates = min(length, SHOWN), ALONE["width"], len(kind.gates)
    assert {name: values.shape for name, values in inside.values.items()} == dict.fromkeys(
        inside.values, (layers, time, width)
    )
    assert inside.sums.shape == (layers, time, gates, 3, width)


@each_kind
@each_length
def test_the_parts_of_each_sum_are_what_came_in_the_state_before_and_a_bias(kind: type[Any], length: int) -> None:
    learner = known(kind, 2)
    _, inside = look(learner, length)
    weights, says, gates = weights_of(learner), inside.values["hidden state"], len(kind.gates)
    below = [weights["words.embedding"][tensor(some_ids(length))].numpy()[-SHOWN:], says[0]]
    for i, comes_in in enumerate(below):
        w, u, b = (weights[f"layer{i}.{name}"].numpy() for name in ("input", "before", "bias"))
        shape = (-1, gates, ALONE["width"])
        close(inside.sums[i, :, :, 0], (comes_in @ w.T).reshape(shape))
        close(inside.sums[i, 1:, :, 1], (says[i, :-1] @ u.T).reshape(shape))
        close(inside.sums[i, :, :, 2], np.broadcast_to(b, (min(length, SHOWN), b.size)).reshape(shape))


@each_kind
def test_before_the_first_word_there_is_no_state(kind: type[Any]) -> None:
    _, inside = look(known(kind, 2), 5)
    assert not inside.sums[:, 0, :, 1].any()


@each_kind
def test_a_new_word_leaves_the_states_of_the_words_before_it_as_they_are(kind: type[Any]) -> None:
    longer, shorter = (look(known(kind, 2), length)[1] for length in (20, 19))
    for name, values in shorter.values.items():
        close(longer.values[name][:, :19], values, atol=1e-6)


@each_kind
def test_it_reads_the_last_words_of_a_long_prompt(kind: type[Any]) -> None:
    learner = known(kind)
    answer = learner.answer(NextWordQuestion(prompt_of(some_ids(MOST + 50))))
    assert (learner.most, answer.used, len(answer.words)) == (MOST, 50, MOST)


@each_kind
def test_the_states_begin_anew_in_each_piece_of_text(kind: type[Any]) -> None:
    learner, ids = known(kind), tensor(some_ids(24).reshape(2, 12))
    both = features_of(learner, ids)
    for i in range(2):
        close(both[i], features_of(learner, ids[i : i + 1])[0], atol=1e-6)


@each_kind
def test_weights_are_at_first_as_large_as_the_width_allows(kind: type[Any]) -> None:
    weights = weights_of(made(kind, width=64))
    for name in ("layer0.input", "layer0.before"):
        assert weights[name].abs().max().item() == pytest.approx(64**-0.5, rel=0.01)
        assert weights[name].mean().item() == pytest.approx(0, abs=0.01)


@each_kind
@each_depth
def test_the_blueprint_has_a_row_for_each_layer(kind: type[Any], layers: int) -> None:
    blueprint = made(kind, layers=layers).blueprint()
    count = len(kind.gates) * 16 * (16 + 16 + 1)
    assert [tuple(row) for row in blueprint[1:-1]] == [(f"{kind.title} {i + 1}", "16", count) for i in range(layers)]
