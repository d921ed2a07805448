"""The Transformer against torch.nn.TransformerEncoder, which knows nothing of it but its weights."""

from typing import Any

import numpy as np
import pytest
import torch
import torch.nn.functional as F  # noqa: N812, everybody's name for it

from playground.learners.next_word_parts import NextWordQuestion
from playground.learners.transformer import PLACE_SIZE, Transformer, attend, waves
from tests.next_words import (
    Peer,
    close,
    features_of,
    inside_of,
    known,
    made,
    prompt_of,
    some_ids,
    taught,
    tensor,
    weights_of,
)

SHAPES: dict[str, dict[str, Any]] = {
    "as small as it can be": {},
    "several blocks": {"layers": 3},
    "one head": {"layers": 2, "heads": 1},
    "eight heads": {"layers": 2, "heads": 8},
    "wide": {"layers": 2, "width": 64},
}
each_shape = pytest.mark.parametrize("shape", SHAPES.values(), ids=list(SHAPES))


def some_heads(time: int, seed: int = 0) -> list[torch.Tensor]:
    """Queries, keys and values (batch, heads, time, size)."""
    random = torch.Generator().manual_seed(seed)
    return [2 * torch.randn(3, 4, time, 5, generator=random) for _ in range(3)]


@pytest.mark.parametrize("time", [1, 2, 30])
def test_attention_is_that_of_torch(time: int) -> None:
    q, k, v = some_heads(time)
    close(attend(q, k) @ v, F.scaled_dot_product_attention(q, k, v, is_causal=True))


@pytest.mark.parametrize("time", [1, 2, 30])
def test_what_a_word_gives_its_attention_to_adds_up_to_one_and_is_never_later(time: int) -> None:
    q, k, _ = some_heads(time)
    attention = attend(q, k)
    assert attention.shape == (3, 4, time, time)
    close(attention.sum(-1), torch.ones(3, 4, time))
    assert not attention.triu(1).any()


@each_shape
def test_the_written_out_way_is_the_encoder_of_torch(shape: dict[str, Any]) -> None:
    learner, ids = taught(Transformer, rate=0.02, **shape), tensor(some_ids(16))
    with torch.no_grad():
        features, _ = learner._look(weights_of(learner), ids)
    close(features, Peer(learner).features(ids[None])[0, -1])


@each_shape
def test_the_quick_way_is_the_encoder_of_torch(shape: dict[str, Any]) -> None:
    learner, ids = taught(Transformer, rate=0.02, **shape), tensor(some_ids(48).reshape(3, 16))
    close(features_of(learner, ids), Peer(learner).features(ids))


@pytest.mark.parametrize("heads", [3, 5, 6, 7])
def test_heads_need_not_divide_the_width(heads: int) -> None:
    learner, ids = taught(Transformer, heads=heads), tensor(some_ids(16))
    with torch.no_grad():
        features, inside = learner._look(weights_of(learner), ids)
    close(features, features_of(learner, ids[None])[0, -1])
    assert inside.queries.shape == (1, heads, 16, 16 // heads)


@pytest.mark.parametrize("length", [1, 2, 16])
def test_everything_on_the_way_is_shown_in_its_shape(length: int) -> None:
    inside = inside_of(Transformer, length)
    assert inside.words.shape == inside.places.shape == (length, 16)
    assert inside.attention.shape == (2, 4, length, length)
    assert inside.queries.shape == inside.keys.shape == inside.values.shape == (2, 4, length, 4)


def test_the_attention_that_is_shown_adds_up_to_one_and_is_never_later() -> None:
    attention = inside_of(Transformer, 16).attention
    close(attention.sum(-1), np.ones((2, 4, 16)))
    assert not np.triu(attention, 1).any()


def test_the_attention_that_is_shown_follows_from_the_queries_and_keys() -> None:
    inside = inside_of(Transformer, 12)
    scores = np.einsum("bhqs, bhks -> bhqk", inside.queries, inside.keys) / 4**0.5
    shares = np.exp(scores) * np.tril(np.ones((12, 12)))
    close(inside.attention, shares / shares.sum(-1, keepdims=True))


def test_the_first_queries_are_made_from_words_and_places() -> None:
    inside, weights = inside_of(Transformer, 10), weights_of(known(Transformer, 2))
    close(inside.words, weights["words.embedding"][tensor(some_ids(10))])
    close(inside.places, weights["places"][:10])
    x = F.layer_norm(torch.tensor(inside.words + inside.places), (16,))
    x = x * weights["block0.norm1 gain"] + weights["block0.norm1 shift"]
    together = x @ weights["block0.query key value"].T + weights["block0.query key value bias"]
    for part, ours in enumerate((inside.queries, inside.keys, inside.values)):
        for head in range(4):
            close(ours[0, head], together[:, 16 * part + 4 * head : 16 * part + 4 * head + 4])


def test_a_new_word_leaves_the_attention_of_the_words_before_it_as_it_is() -> None:
    longer, shorter = inside_of(Transformer, 16), inside_of(Transformer, 15)
    close(longer.attention[:, :, :15, :15], shorter.attention)
    close(longer.values[:, :, :15], shorter.values)


def test_it_reads_as_many_words_as_it_has_places() -> None:
    learner = known(Transformer)
    answer = learner.answer(NextWordQuestion(prompt_of(some_ids(30))))
    assert (learner.most, answer.used, len(answer.words)) == (16, 14, 16)


def test_the_order_of_words_matters_by_their_places_alone() -> None:
    learner, ids = known(Transformer), tensor(some_ids(8))
    other = ids[[2, 0, 1, 3, 4, 5, 6, 7]]
    there, elsewhere = (features_of(learner, each[None])[0, -1] for each in (ids, other))
    assert (there - elsewhere).abs().max() > 1e-4
    learner = made(Transformer)
    learner.restore(learner.state() | {f"{which}/places": np.zeros((16, 16), np.float32) for which in ("net", "mean")})
    there, elsewhere = (features_of(learner, each[None])[0, -1] for each in (ids, other))
    close(there, elsewhere, atol=1e-6)


@pytest.mark.parametrize(("places", "width"), [(1, 16), (128, 64), (20, 17)])
def test_places_begin_as_waves_from_quick_to_slow(places: int, width: int) -> None:
    found = waves(places, width).numpy()
    assert found.shape == (places, width)
    for i in (0, 1, width // 2, width - 1):
        angles = np.arange(places) / 1000 ** (2 * (i // 2) / width)
        close(found[:, i], np.cos(angles) if i % 2 else np.sin(angles), atol=1e-4)
    close(weights_of(made(Transformer))["places"], PLACE_SIZE * waves(16, 16))


def test_places_that_are_near_each_other_are_alike() -> None:
    alike = waves(64, 64) @ waves(64, 64).T
    assert alike[20, 20] > alike[20, 21] > alike[20, 23] > alike[20, 40]


@each_shape
def test_the_blueprint_has_a_row_for_each_block(shape: dict[str, Any]) -> None:
    learner = made(Transformer, **shape)
    width, heads = learner.settings.width, learner.settings.heads
    per_block = 4 * width * width + 4 * width + 8 * width * width + 5 * width + 4 * width
    blocks = [
        (f"Block {i + 1}", f"{heads} heads × {width // heads}", per_block) for i in range(learner.settings.layers)
    ]
    blocks = [(name, "1 head × 16" if heads == 1 else shape, count) for name, shape, count in blocks]
    places = ("Place vectors", f"16 × {width}", 16 * width)
    assert [tuple(row) for row in learner.blueprint()[1:-1]] == [places, *blocks, ("Norm", f"{width}", 2 * width)]
