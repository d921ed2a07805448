"""The last layer of every next-word network: a score for each word, and how surprised it is by the true one."""

from typing import Any

import torch
from torch import Tensor

ROWS = 256  # so many that their scores stay in the processor's cache


def scores(features: Tensor, embedding: Tensor, bias: Tensor) -> Tensor:
    """(..., width) -> (..., words): how well each word's own vector fits, the same vectors by which words come in."""
    return torch.nn.functional.linear(features, embedding, bias)


def surprise(features: Tensor, embedding: Tensor, bias: Tensor, truth: Tensor) -> Tensor:
    """The mean of -log softmax(scores)[truth] in nats, of features (n, width) and true words (n,).

    The same as cross_entropy(scores(...), truth), and its gradients, without ever holding all scores at once.
    """
    return _Surprise.apply(features, embedding, bias, truth)


class _Surprise(torch.autograd.Function):
    """Since d(loss)/d(scores) = softmax - truth is known at once, forward makes all gradients on the way."""

    @staticmethod
    def forward(ctx: Any, features: Tensor, embedding: Tensor, bias: Tensor, truth: Tensor) -> Tensor:
        each = 1 / max(len(features), 1)
        d_features, d_embedding, d_bias = (torch.zeros_like(part) for part in (features, embedding, bias))
        loss = features.new_zeros(())
        for start in range(0, len(features), ROWS):
            rows = slice(start, start + ROWS)
            own = (torch.arange(len(truth[rows])), truth[rows])
            logits = scores(features[rows], embedding, bias)  # (rows, words)
            shares = logits.softmax(1)
            loss += each * _surprises(logits, shares, own).sum()
            shares[own] -= 1
            torch.addmm(d_features[rows], shares, embedding, beta=0, alpha=each, out=d_features[rows])
            d_embedding.addmm_(shares.t(), features[rows], alpha=each)
            d_bias.add_(shares.sum(0), alpha=each)
        ctx.save_for_backward(d_features, d_embedding, d_bias)
        return loss

    @staticmethod
    def backward(ctx: Any, upstream: Tensor) -> tuple[Tensor, Tensor, Tensor, None]:  # pyright: ignore[reportIncompatibleMethodOverride]
        d_features, d_embedding, d_bias = ctx.saved_tensors
        if upstream != 1:
            d_features, d_embedding, d_bias = (part * upstream for part in (d_features, d_embedding, d_bias))
        return d_features, d_embedding, d_bias, None


def _surprises(logits: Tensor, shares: Tensor, own: tuple[Tensor, Tensor]) -> Tensor:
    """-log softmax(logits) of the truth."""
    found = shares[own]
    if found.min() > 0:
        return -found.log()
    # The truth's share itself may be too small for a number, but not the largest one.
    return logits.amax(1) - shares.amax(1).log() - logits[own]
