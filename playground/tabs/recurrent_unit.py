"""How one unit of an RNN or an LSTM comes to its value at one word, number by number."""

from collections.abc import Sequence

import numpy as np

from playground.learners.recurrent import RecurrentInside
from playground.phrases import phrase
from playground.widgets.unit_parts import Box, Explanation, Graph, Part, Sign, Table

_GATES = (phrase("input gate"), phrase("forget gate"), phrase("new memory"), phrase("output gate"))
_HEAD, _SIGNS = ("", "word", "before", "bias", "sum", "open"), ("+", "+", "=", "›")
_MEMORY = 1  # among the states that an LSTM's layer remembers


def explain(inside: RecurrentInside, words: Sequence[str], layer: int, unit: int, word: int) -> Explanation:
    """The unit's numbers at that word; its pages are the words."""
    is_lstm = "memory cell" in inside.values
    does = "weigh, keep, add" if is_lstm else phrase("add up, then squeeze")
    parts = _lstm(inside, layer, unit, word) if is_lstm else _rnn(inside, layer, unit, word)
    pages = tuple(phrase("word {i} of {words}", i=i + 1, words=len(words)) for i in range(len(words)))
    return Explanation(
        phrase("unit {unit} at “{words}”: {does}", unit=unit, words=words[word], does=does), parts, pages, word
    )


def _rnn(inside: RecurrentInside, layer: int, unit: int, word: int) -> tuple[Part, ...]:
    new, before, bias = (float(part) for part in inside.sums[layer, word, 0, :, unit])
    together = new + before + bias
    says = float(inside.values["hidden state"][layer, word, unit])
    return (
        Box(new, "word"),
        Sign("+"),
        Box(before, phrase("state before")),
        Sign("+"),
        Box(bias, "bias"),
        Sign("="),
        Box(together, "together"),
        Sign("›"),
        Graph("tanh", together, says),
        Sign("›"),
        Box(says, phrase("it says"), result=True),
    )


def _lstm(inside: RecurrentInside, layer: int, unit: int, word: int) -> tuple[Part, ...]:
    def value(name: str, at: int = word) -> float:
        return float(inside.values[name][layer, at, unit])

    memory = value(phrase("memory cell"))
    before = value(phrase("memory cell"), word - 1) if word else float(inside.before[layer, _MEMORY, unit])
    return (
        _gates(inside, layer, unit, word),
        Sign("›"),
        Box(before, phrase("memory before")),
        Sign("×"),
        Box(value(phrase("forget gate")), phrase("forget gate")),
        Sign("+"),
        Box(value(phrase("new memory")), phrase("new memory")),
        Sign("×"),
        Box(value(phrase("input gate")), phrase("input gate")),
        Sign("="),
        Box(memory, "memory"),
        Sign("›"),
        Box(float(np.tanh(memory)), "tanh"),
        Sign("×"),
        Box(value(phrase("output gate")), phrase("output gate")),
        Sign("="),
        Box(value(phrase("hidden state")), phrase("it says"), result=True),
    )


def _gates(inside: RecurrentInside, layer: int, unit: int, word: int) -> Table:
    """A row for each gate: its three parts, their sum, and the sum squeezed."""
    sums = inside.sums[layer, word, :, :, unit].astype(float)  # (gates, 3)
    rows = tuple(
        (name, (*parts, sum(parts), float(inside.values[name][layer, word, unit])))
        for name, parts in zip(_GATES, sums.tolist(), strict=True)
    )
    return Table(_HEAD, rows, _SIGNS)
