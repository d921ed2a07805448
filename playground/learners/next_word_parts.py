"""The values of the next-word learners: their settings, what they are asked, what they answer and show."""

from dataclasses import dataclass
from typing import Generic, TypeVar

import numpy as np
from numpy.typing import NDArray

from playground.data.text import Prompt
from playground.learners import knobs
from playground.learners.choosing import Choosing
from playground.learners.text_state import Writings

Array = NDArray[np.float32]
Inside = TypeVar("Inside")


@dataclass(frozen=True)
class NextWordSettings(knobs.Settings):
    temperature: float = knobs.real(
        0.8, 0.1, 2.0, "Temperature", "Low: it picks the likeliest word. High: it dares unlikely ones", live=True
    )
    top_k: int = knobs.whole(
        40, 1, 1000, "Only the best", "It picks among so many words", log=True, unit="words", live=True
    )
    top_p: float = knobs.real(
        0.95,
        0.05,
        1.0,
        "Until they sum to",
        "It picks among the best words that together reach this share",
        live=True,
    )  # fmt: skip
    rate: float = knobs.real(
        4e-3, 1e-5, 1.0, "Learning rate", "How big a step it takes from each mistake", log=True, live=True
    )
    layers: int = knobs.whole(1, 1, 4, "Layers", "How many networks stand one above the other")
    width: int = knobs.whole(128, 16, 256, "Width", "How many numbers stand for a word", log=True, more=True)
    context: int = knobs.whole(
        32, 8, 128, "Context", "How many words it looks back while it learns", log=True, unit="words", more=True
    )
    batch: int = knobs.whole(
        8, 1, 32, "Batch size", "How many pieces of text it reads before each step", log=True, live=True, more=True
    )
    optimiser: str = knobs.choice(
        "Adam",
        "Momentum",
        "SGD",
        label="Optimiser",
        help="How it turns mistakes into changes of its weights",
        more=True,
    )
    dropout: float = knobs.real(
        0.3, 0.0, 0.8, "Dropout", "How much is hidden while it learns, so that it does not learn by heart",
        live=True, more=True,
    )  # fmt: skip
    forgets: float = knobs.real(
        0.1, 0.0, 0.5, "Word dropout", "How many words it must do without in a step", live=True, more=True
    )
    average: bool = knobs.switch(
        True,
        "Average the weights",
        "What answers is the mean of the last steps' networks, which is steadier than the one that learns",
        live=True,
        more=True,
    )
    falls: bool = knobs.switch(
        True, "Rate falls", "The longer it has learned, the smaller its steps become", live=True, more=True
    )

    @property
    def choosing(self) -> Choosing:
        """How a word is picked."""
        return Choosing(self.temperature, self.top_k, self.top_p)


@dataclass(frozen=True)
class NextWordQuestion:
    """What comes next? `draw`, 0 to 1, decides which word it would add; `influence` is measured only if asked for."""

    text: str
    draw: float = 0.5
    influence: bool = False


@dataclass(frozen=True)
class Guess:
    """A word that may come next."""

    word: str
    share: float
    """how likely it is picked, after temperature and limits"""
    before: float
    """how likely the network thinks it is"""


@dataclass(frozen=True)
class Guesses:
    """The likeliest words, best first, and what all others have together."""

    best: tuple[Guess, ...]
    others: int
    rest: float
    rest_before: float


@dataclass(frozen=True)
class NextWordAnswer(Generic[Inside]):
    """What it made of the words, what it thinks comes next, and what a count of words thinks."""

    prompt: Prompt
    used: int
    """the first word that the network still looks at"""
    most: int
    """how many words it can look at"""
    words: tuple[str, ...]
    """the words it looks at; the end of a paragraph if there are none"""
    guesses: Guesses
    counted: Guesses
    """of the counting baseline"""
    drawn: str
    """the word that it would add"""
    inside: Inside
    influence: Array | None
    """(up to 64,) by distance 1, 2, ...: how much of the prediction changes with the first word, 0 to 1"""


@dataclass(frozen=True)
class NextWordSnapshot:
    """What it learns from, how well it does, and what it wrote by itself."""

    text: str
    words: tuple[str, ...]
    learned: int
    held_out: int
    perplexity: float
    """of `tested` held-out words at step `tested_at`"""
    tested: int
    tested_at: int
    baseline: float
    """the perplexity of the counting baseline on the very same words"""
    writings: Writings
    """steps, and what it wrote there"""
    vectors: Array
    """(m, width) of the most frequent words, from number 2 on"""
