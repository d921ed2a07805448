"""A recurrent network with gates: it learns what to keep, what to forget and what to say."""

from dataclasses import dataclass

import torch
from torch import Tensor

from playground.learners.next_word_parts import NextWordSettings
from playground.learners.recurrent import Recurrent, States
from playground.phrases import phrase


@dataclass(frozen=True)
class LstmSettings(NextWordSettings):
    pass


class Lstm(Recurrent[LstmSettings]):
    """It reads one word after another and keeps a memory cell in each unit, which three gates guard.

    The forget gate says how much of the memory stays, the input gate how much of something new comes in, the output
    gate how much of it is said: c <- f c + i g, h <- o tanh(c), where each of i, f, o is sigmoid(W x + U h + b) and
    the new g is tanh(W x + U h + b). What the gates keep can stay for many words.
    Hochreiter & Schmidhuber (1997): Long short-term memory; forget gate: Gers, Schmidhuber, Cummins (2000).
    """

    Settings = LstmSettings
    title = phrase("LSTM layer")
    gates = ("input gate", "forget gate", "new memory", "output gate")
    states = 2

    def _first_bias(self, width: int) -> Tensor:
        """At first every unit remembers: the forget gates begin almost open (Jozefowicz et al. 2015)."""
        bias = torch.zeros(len(self.gates), width)
        bias[self.gates.index("forget gate")] = 1
        return bias.flatten()

    def _run(self, x: Tensor, states: States, layer: tuple[Tensor, ...]) -> tuple[Tensor, States]:
        weights, before, bias = layer
        parameters = [weights, before, bias, torch.zeros_like(bias)]  # torch has two biases
        first = [state[None] for state in states]
        # The time first, which is how the kernel has it inside: it saves copies, a tenth of its time.
        says, last, cells = torch.lstm(x.transpose(0, 1), first, parameters, True, 1, 0.0, False, False, False)
        return says.transpose(0, 1), (last[0], cells[0])

    def _cell(self, sums: Tensor, states: States) -> tuple[States, dict[str, Tensor]]:
        _, memory = states
        i, f, o = torch.sigmoid(sums[[0, 1, 3]])
        g = torch.tanh(sums[2])
        memory = f * memory + i * g
        says = o * torch.tanh(memory)
        values = {"hidden state": says, "memory cell": memory}
        return (says, memory), values | dict(zip(self.gates, (i, f, g, o), strict=True))
