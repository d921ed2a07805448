"""How one unit of an RNN or an LSTM comes to its value at one word, number by number."""

from collections.abc import Sequence

import numpy as np

from playground.learners.recurrent import RecurrentInside
from playground.phrases import phrase
from playground.widgets.unit_parts import Box, Explanation, Graph, Part, Sign, Table

_GATES = (phrase("input gate"), phrase("forget gate"), phrase("new memory"), phrase("output gate"))
_HEAD = ("", phrase("word"), phrase("before"), phrase("bias"), phrase("sum"), phrase("open"))
_SIGNS = ("+", "+", "=", "›")
_SAYS, _TANH = phrase("it says"), phrase("tanh")
_MEMORY = 1  # among the states that an LSTM's layer remembers


def explain(inside: RecurrentInside, words: Sequence[str], layer: int, unit: int, word: int) -> Explanation:
    """The unit's numbers at that word; its pages are the words."""
    if "memory cell" in inside.values:
        sentence = phrase("unit {unit} at “{word}”: weigh, keep, add", unit=unit, word=words[word])
        parts = _lstm(inside, layer, unit, word)
    else:
        sentence = phrase("unit {unit} at “{word}”: add up, then squeeze", unit=unit, word=words[word])
        parts = _rnn(inside, layer, unit, word)
    pages = tuple(phrase("word {n} of {all}", n=i + 1, all=len(words)) for i in range(len(words)))
    return Explanation(sentence, parts, pages, word)


def _rnn(inside: RecurrentInside, layer: int, unit: int, word: int) -> tuple[Part, ...]:
    new, before, bias = (float(part) for part in inside.sums[layer, word, 0, :, unit])
    together = new + before + bias
    says = float(inside.values["hidden state"][layer, word, unit])
    return (
        Box(new, phrase("word")),
        Sign("+"),
        Box(before, phrase("state before")),
        Sign("+"),
        Box(bias, phrase("bias")),
        Sign("="),
        Box(together, phrase("together")),
        Sign("›"),
        Graph(_TANH, together, says),
        Sign("›"),
        Box(says, _SAYS, result=True),
    )


def _lstm(inside: RecurrentInside, layer: int, unit: int, word: int) -> tuple[Part, ...]:
    def value(name: str, at: int = word) -> float:
        return float(inside.values[name][layer, at, unit])

    memory = value("memory cell")
    before = value("memory cell", word - 1) if word else float(inside.before[layer, _MEMORY, unit])
    return (
        _gates(inside, layer, unit, word),
        Sign("›"),
        Box(before, phrase("old memory")),
        Sign("×"),
        Box(value("forget gate"), phrase("forget gate")),
        Sign("+"),
        Box(value("new memory"), phrase("new memory")),
        Sign("×"),
        Box(value("input gate"), phrase("input gate")),
        Sign("="),
        Box(memory, phrase("memory")),
        Sign("›"),
        Box(float(np.tanh(memory)), _TANH),
        Sign("×"),
        Box(value("output gate"), phrase("output gate")),
        Sign("="),
        Box(value("hidden state"), _SAYS, result=True),
    )


def _gates(inside: RecurrentInside, layer: int, unit: int, word: int) -> Table:
    """A row for each gate: its three parts, their sum, and the sum squeezed."""
    sums = inside.sums[layer, word, :, :, unit].astype(float)  # (gates, 3)
    rows = tuple(
        (name, (*parts, sum(parts), float(inside.values[name][layer, word, unit])))
        for name, parts in zip(_GATES, sums.tolist(), strict=True)
    )
    return Table(_HEAD, rows, _SIGNS)
