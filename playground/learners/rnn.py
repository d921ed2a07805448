"""A recurrent network: it reads word by word, and what it has read so far is one row of numbers."""

from dataclasses import dataclass

import torch
from torch import Tensor

from playground.learners import knobs
from playground.learners.next_word_parts import NextWordSettings
from playground.learners.recurrent import Recurrent, States


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
    title = "Recurrent layer"
    gates = ("state",)
    states = 1

    def _run(self, x: Tensor, states: States, layer: tuple[Tensor, ...]) -> tuple[Tensor, States]:
        weights, before, bias = layer
        parameters = [weights, before, bias, torch.zeros_like(bias)]  # torch has two biases
        says, last = torch.rnn_tanh(x, states[0][None], parameters, True, 1, 0.0, False, False, True)
        return says, (last[0],)

    def _cell(self, sums: Tensor, states: States) -> tuple[States, dict[str, Tensor]]:
        state = torch.tanh(sums[0])
        return (state,), {"hidden state": state}
