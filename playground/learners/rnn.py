"""A recurrent network: it reads word by word, and what it has read so far is one row of numbers."""

from dataclasses import dataclass
from typing import Any

import torch
import torch.nn.functional as F  # noqa: N812, everybody's name for it
from torch import Tensor

from playground.learners import knobs
from playground.learners.next_word_parts import NextWordSettings
from playground.learners.recurrent import Recurrent, States
from playground.phrases import phrase


@dataclass(frozen=True)
class RnnSettings(NextWordSettings):
    rate: float = knobs.real(
        2e-3, 1e-5, 1.0, "Learning rate", "How big a step it takes from each mistake", log=True, live=True
    )


class Rnn(Recurrent[RnnSettings]):
    """It reads one word after another and keeps a state: numbers from -1 to 1 that stand for all it has read.

    With each word the state is mixed anew from the word and from the state before: h <- tanh(W x + U h + b).
    What was read long ago is soon stirred away, which is why an RNN forgets the beginning of a long sentence.
    Elman (1990): Finding structure in time.
    """

    Settings = RnnSettings
    title = phrase("Recurrent layer")
    gates = ("state",)
    states = 1

    def _run(self, x: Tensor, states: States, layer: tuple[Tensor, ...]) -> tuple[Tensor, States]:
        weights, before, bias = layer
        news = F.linear(x.transpose(0, 1), weights, bias)  # (time, batch, width)
        says = _Recurrence.apply(news, before, states[0])
        return says.transpose(0, 1), (says[-1],)

    def _cell(self, sums: Tensor, states: States) -> tuple[States, dict[str, Tensor]]:
        state = torch.tanh(sums[0])
        return (state,), {"hidden state": state}


class _Recurrence(torch.autograd.Function):
    """All states h_t = tanh(new_t + U h_{t-1}) and, backwards through time, their gradients (Werbos 1990).

    torch's own kernel gives the same numbers, but takes 1.6 times as long for a small batch.
    """

    @staticmethod
    def forward(ctx: Any, news: Tensor, before: Tensor, first: Tensor) -> Tensor:
        states = news.new_empty(len(news) + 1, *first.shape)  # (time + 1, batch, width)
        states[0] = first
        for time, new in enumerate(news):
            torch.addmm(new, states[time], before.t(), out=states[time + 1]).tanh_()
        ctx.save_for_backward(states, before)
        return states[1:]

    @staticmethod
    def backward(ctx: Any, upstream: Tensor) -> tuple[Tensor, Tensor, None]:  # pyright: ignore[reportIncompatibleMethodOverride]
        states, before = ctx.saved_tensors
        slopes = 1 - states[1:] ** 2
        sums = torch.empty_like(slopes)  # d(loss)/d(what is squeezed)
        reached = upstream[-1]
        for time in reversed(range(len(slopes))):
            torch.mul(reached, slopes[time], out=sums[time])
            if time:
                reached = torch.addmm(upstream[time - 1], sums[time], before)
        return sums, sums.flatten(0, 1).t() @ states[:-1].flatten(0, 1), None
