"""The next-word networks and the loop that everybody writes first, of torch's own parts."""

from collections.abc import Callable

import numpy as np
import torch
from torch import Tensor, nn

from playground.data.text import Ids
from playground.learners.lstm import LstmSettings
from playground.learners.next_word_parts import NextWordSettings
from playground.learners.transformer import TransformerSettings


class PlainRecurrent(nn.Module):
    """Words, torch's RNN or LSTM, and a score for each word."""

    def __init__(self, kind: type[nn.RNN] | type[nn.LSTM], s: NextWordSettings, words: int) -> None:
        super().__init__()
        self.embedding = nn.Embedding(words, s.width)
        self.dropout = nn.Dropout(s.dropout)
        between = s.dropout if s.layers > 1 else 0.0
        self.layers = kind(s.width, s.width, num_layers=s.layers, batch_first=True, dropout=between)
        self.linear = nn.Linear(s.width, words)
        self.linear.weight = self.embedding.weight

    def forward(self, ids: Tensor) -> Tensor:
        x, _ = self.layers(self.dropout(self.embedding(ids)))
        return self.linear(self.dropout(x))


class PlainTransformer(nn.Module):
    """Words and their places, torch's encoder with a causal mask, and a score for each word."""

    def __init__(self, s: TransformerSettings, words: int) -> None:
        super().__init__()
        self.embedding, self.places = nn.Embedding(words, s.width), nn.Embedding(s.context, s.width)
        self.dropout = nn.Dropout(s.dropout)
        block = nn.TransformerEncoderLayer(
            s.width, s.heads, 4 * s.width, s.dropout, activation="gelu", batch_first=True, norm_first=True
        )
        norm = nn.LayerNorm(s.width)
        self.blocks = nn.TransformerEncoder(block, s.layers, norm, enable_nested_tensor=False)  # it warns otherwise
        self.linear = nn.Linear(s.width, words)
        self.linear.weight = self.embedding.weight

    def forward(self, ids: Tensor) -> Tensor:
        time = ids.shape[1]
        mask = nn.Transformer.generate_square_subsequent_mask(time)
        x = self.dropout(self.embedding(ids) + self.places(torch.arange(time)))
        return self.linear(self.dropout(self.blocks(x, mask=mask, is_causal=True)))


def plain_net(settings: NextWordSettings, words: int) -> nn.Module:
    """The network that those settings are for, in the sizes that they say."""
    if isinstance(settings, TransformerSettings):
        return PlainTransformer(settings, words)
    return PlainRecurrent(nn.LSTM if isinstance(settings, LstmSettings) else nn.RNN, settings, words)


def plain_loop(net: nn.Module, settings: NextWordSettings, learned: Ids) -> Callable[[], float]:
    """One step of the loop, on pieces of that text."""
    text, length = torch.from_numpy(learned.astype(np.int64)), settings.context
    optimiser, loss_of = torch.optim.Adam(net.parameters(), lr=settings.rate), nn.CrossEntropyLoss()
    net.train()

    def step() -> float:
        starts = torch.randint(len(text) - length, (settings.batch,)).tolist()
        pieces = torch.stack([text[start : start + length + 1] for start in starts])
        optimiser.zero_grad()
        scores = net(pieces[:, :-1])  # (batch, time, words)
        loss = loss_of(scores.flatten(0, 1), pieces[:, 1:].flatten())
        loss.backward()
        nn.utils.clip_grad_norm_(net.parameters(), 1.0)
        optimiser.step()
        return loss.item()

    return step
