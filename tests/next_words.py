"""Small next-word networks on a small text of their own, and the same ones made of torch.nn, which are their oracle."""

from functools import cache
from typing import Any

import numpy as np
import pytest
import torch
import torch.nn.functional as F  # noqa: N812, everybody's name for it
from torch import Tensor, nn

from playground.data.text import Ids, Text, count_words, read_prompt
from playground.learners import next_word
from playground.learners.lstm import Lstm
from playground.learners.next_word import NextWord
from playground.learners.next_word_parts import NextWordQuestion
from playground.learners.recurrent import SHOWN
from playground.learners.rnn import Rnn
from playground.learners.transformer import Transformer

KINDS: tuple[type[NextWord[Any, Any]], ...] = (Rnn, Lstm, Transformer)

ALONE = {"width": 16, "batch": 2, "context": 16, "layers": 1, "average": False}
"""small, and what answers is the very network that learns"""
PLAIN: dict[str, Any] = ALONE | {"dropout": 0.0, "forgets": 0.0, "falls": False}

BEES = """
Ludvik kept bees behind the old brewery. Every hive was painted yellow, and every hive had a number. Ludvik wore gloves
and a veil, but the bees never stung him.

"Do bees sleep?" asked Amira. "Bees sleep at night," said Ludvik, "and some bees sleep by day." Amira wrote it into her
notebook. The notebook was yellow, and it had a number, too.

In spring the bees flew to the cherry blossom. In summer the bees flew to the clover. Each bee carried pollen home, and
each bee danced for her sisters. "The dance is a map," said Ludvik. "It tells the sisters where the clover is." Amira
danced behind the hive, but the bees did not follow her.

One morning hive number seven was empty. "A swarm!" said Ludvik. "The queen has left, and half of the bees went with
her." Amira looked up. The swarm hung from the cherry branch like a brown beard. It hummed, and it trembled, and it
waited.

Ludvik took a basket and a ladder. He climbed up, and he shook the branch. The swarm dropped into the basket with a soft
thud. Some bees flew up, some bees flew down, but the queen was in the basket. "Where the queen is, the bees will
follow," said Ludvik.

Amira painted a new hive. It was yellow, and it had the number eight. In the evening Ludvik turned the basket over, and
the swarm marched into hive number eight. The queen went first, and her sisters followed. It hummed softly, and then it
slept.

In autumn Ludvik opened the hives and took some honey, but never all of it. "The bees need honey in winter," said
Ludvik. The honey of hive number seven tasted of clover. The honey of hive number eight tasted of cherry blossom. Amira
wrote it into her notebook.

In winter snow lay behind the brewery. The bees sat in a ball and hummed, and the queen sat in the middle. "Do bees
sleep in winter?" asked Amira. "Bees never sleep in winter," said Ludvik. "They tremble, and so they keep the queen
warm." Amira put her ear to hive number eight. It hummed softly.

Then spring came, and the bees flew to the cherry blossom again. Amira wore gloves and a veil. Ludvik gave her the
basket and the ladder. "Keep hive number eight," said Ludvik. "The bees will follow you." And they never stung her.
"""


@cache
def own_text() -> Text:
    """Some 450 words about bees, of which the stories know nothing."""
    return count_words(BEES, "Bees")


def made(kind: type[NextWord[Any, Any]], seed: int = 0, **changes: Any) -> Any:
    """A small one that learned nothing yet, on its own text."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(next_word, "stories", own_text)  # or it would count their words first
        return kind(kind.Settings(**ALONE | changes), seed)


def taught(kind: type[NextWord[Any, Any]], steps: int = 5, seed: int = 0, **changes: Any) -> Any:
    """A small one after some steps."""
    learner = made(kind, seed, **changes)
    for _ in range(steps):
        learner.step()
    return learner


def known(kind: type[NextWord[Any, Any]], layers: int = 2, seed: int = 0, **changes: Any) -> Any:
    """A small one that several tests ask; it must not be changed."""
    return _known(kind, seed, tuple(sorted((ALONE | {"layers": layers, "rate": 0.02} | changes).items())))


@cache
def _known(kind: type[NextWord[Any, Any]], seed: int, settings: tuple[tuple[str, Any], ...]) -> Any:
    return taught(kind, 20, seed, **dict(settings))


def some_ids(count: int, seed: int = 0, text: Text | None = None) -> Ids:
    """Known words of letters, by chance."""
    words = (text or own_text()).vocabulary.words
    return np.random.default_rng(seed).choice([n for n, word in enumerate(words) if word.isalpha()], count)


def prompt_of(ids: Ids, text: Text | None = None) -> str:
    """Such words as somebody would type them."""
    vocabulary = (text or own_text()).vocabulary
    typed = " ".join(vocabulary.words[n] for n in ids.tolist())
    assert read_prompt(typed, vocabulary).ids.tolist() == ids.tolist()
    return typed


def inside_of(kind: type[NextWord[Any, Any]], length: int, layers: int = 2) -> Any:
    """What a small one shows of its inside when it is asked about so many words."""
    return known(kind, layers).answer(NextWordQuestion(prompt_of(some_ids(length)))).inside


def tensor(ids: Ids) -> Tensor:
    return torch.from_numpy(ids.astype(np.int64))


def weights_of(learner: NextWord[Any, Any], which: str = "net") -> dict[str, Tensor]:
    """The weights that learn ("net") or their mean ("mean"), from the state."""
    parts, start = learner.state().items(), f"{which}/"
    return {name.removeprefix(start): torch.tensor(array) for name, array in parts if name.startswith(start)}


def layer_of(weights: dict[str, Tensor], index: int) -> dict[str, Tensor]:
    """The weights of one layer of a recurrent network, as if it were the only one."""
    named = {name.replace(f"layer{index}.", "only."): weight for name, weight in weights.items()}
    return {name.replace("only.", "layer0."): w for name, w in named.items() if not name.startswith("layer")}


def features_of(learner: NextWord[Any, Any], ids: Tensor) -> Tensor:
    """(batch, time, width) by the quick way, with nothing hidden."""
    weights = weights_of(learner)
    with torch.no_grad():
        return learner._features(weights, F.embedding(ids, weights["words.embedding"]), lambda features: features)


class Peer(nn.Module):
    """The network of a learner as anybody would write it in torch, with the weights that learn."""

    def __init__(self, learner: NextWord[Any, Any]) -> None:
        super().__init__()
        weights, settings = weights_of(learner), learner.settings
        self.embedding = nn.Parameter(weights["words.embedding"])
        self.bias = nn.Parameter(weights["words.bias"])
        if isinstance(learner, Transformer):
            self.places = nn.Parameter(weights["places"])
            self.body: nn.Module = encoder(weights, settings.layers, settings.heads)
        else:
            self.body = recurrent(weights, settings.layers, torchs_kind(type(learner)))

    def features(self, ids: Tensor) -> Tensor:
        """(batch, time) words -> (batch, time, width)"""
        x = F.embedding(ids, self.embedding)
        if not isinstance(self.body, nn.TransformerEncoder):
            return self.body(x)[0]
        mask = nn.Transformer.generate_square_subsequent_mask(ids.shape[1])
        return self.body(x + self.places[: ids.shape[1]], mask, is_causal=True)

    def scores(self, ids: Tensor) -> Tensor:
        """(batch, time) words -> (batch, time, words)"""
        return self.features(ids) @ self.embedding.T + self.bias

    def surprises(self, pieces: Tensor) -> Tensor:
        """(batch, time + 1) words -> (batch, time) nats of all but the first"""
        return F.cross_entropy(self.scores(pieces[:, :-1]).transpose(1, 2), pieces[:, 1:], reduction="none")


def torchs_kind(kind: type[NextWord[Any, Any]]) -> type[nn.RNN] | type[nn.LSTM]:
    return nn.LSTM if issubclass(kind, Lstm) else nn.RNN


def recurrent(weights: dict[str, Tensor], layers: int, kind: type[nn.RNN] | type[nn.LSTM]) -> nn.RNN | nn.LSTM:
    width = weights["words.embedding"].shape[1]
    module = kind(width, width, layers, batch_first=True)
    for i in range(layers):
        fill(getattr(module, f"weight_ih_l{i}"), weights[f"layer{i}.input"])
        fill(getattr(module, f"weight_hh_l{i}"), weights[f"layer{i}.before"])
        fill(getattr(module, f"bias_ih_l{i}"), weights[f"layer{i}.bias"])
        second_bias = getattr(module, f"bias_hh_l{i}")  # one bias is enough for us
        fill(second_bias, torch.zeros_like(second_bias))
        second_bias.requires_grad_(False)
    return module


def encoder(weights: dict[str, Tensor], layers: int, heads: int) -> nn.TransformerEncoder:
    wide, width = weights["block0.wide"].shape
    block = nn.TransformerEncoderLayer(width, heads, wide, 0.0, "gelu", batch_first=True, norm_first=True)
    module = nn.TransformerEncoder(block, layers, nn.LayerNorm(width), enable_nested_tensor=False)
    for i, layer in enumerate(module.layers):
        assert isinstance(layer, nn.TransformerEncoderLayer)
        fill(layer.self_attn.in_proj_weight, weights[f"block{i}.query key value"])
        fill(layer.self_attn.in_proj_bias, weights[f"block{i}.query key value bias"])
        for linear, name in ((layer.self_attn.out_proj, "mix"), (layer.linear1, "wide"), (layer.linear2, "narrow")):
            fill(linear.weight, weights[f"block{i}.{name}"])
            fill(linear.bias, weights[f"block{i}.{name} bias"])
        for norm, name in ((layer.norm1, "norm1"), (layer.norm2, "norm2")):
            fill(norm.weight, weights[f"block{i}.{name} gain"])
            fill(norm.bias, weights[f"block{i}.{name} shift"])
    assert isinstance(module.norm, nn.LayerNorm)
    fill(module.norm.weight, weights["norm gain"])
    fill(module.norm.bias, weights["norm shift"])
    return module


def fill(parameter: Tensor | None, values: Tensor) -> None:
    assert parameter is not None
    assert parameter.shape == values.shape
    parameter.data.copy_(values)


def close(ours: Any, theirs: Any, atol: float = 1e-5) -> None:
    ours, theirs = (part.detach().numpy() if isinstance(part, Tensor) else part for part in (ours, theirs))
    np.testing.assert_allclose(ours, theirs, rtol=1e-5, atol=atol)


# What is checked of the RNN and of the LSTM.

each_depth = pytest.mark.parametrize("layers", [1, 2, 3])
each_length = pytest.mark.parametrize("length", [1, 7, SHOWN + 30])


def written_out_as_in_torch(kind: type[NextWord[Any, Any]], layers: int, length: int) -> None:
    """The written-out cell leads where torch's leads."""
    learner, ids = known(kind, layers), tensor(some_ids(length))
    with torch.no_grad():
        features, inside = learner._look(weights_of(learner), ids)
    theirs = Peer(learner).features(ids[None])[0]
    close(features, theirs[-1])
    close(inside.values["hidden state"][-1], theirs[-SHOWN:])


def layer_by_layer_as_in_torch(kind: type[NextWord[Any, Any]], length: int) -> None:
    """Each of three layers shows what a layer of torch's makes of what came from the one below."""
    weights, inside = weights_of(known(kind, 3)), inside_of(kind, length, 3)
    x = weights["words.embedding"][tensor(some_ids(length))]
    for i in range(3):
        x = recurrent(layer_of(weights, i), 1, torchs_kind(kind))(x[None])[0][0]
        close(inside.values["hidden state"][i], x[-SHOWN:])
