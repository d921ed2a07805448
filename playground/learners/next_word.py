"""What the RNN, the LSTM and the Transformer share: a text to learn from, questions and answers, and how they write."""

import math
from abc import abstractmethod
from collections.abc import Callable
from typing import Generic, TypeVar, cast

import numpy as np
import torch
import torch.nn.functional as F  # noqa: N812, everybody's name for it
from numpy.typing import NDArray
from torch import Tensor

from playground.data.blocked_words import covered, sayable
from playground.data.stories import stories
from playground.data.text import PARAGRAPH, UNKNOWN, Ids, Prompt, Text, Vocabulary, read_prompt, written
from playground.learners.choosing import Choosing, choose, chosen_shares
from playground.learners.learner import Blueprint, Layer, Learner, State
from playground.learners.networks import (
    Optimiser,
    OptimiserName,
    Weights,
    restore_weights,
    to_array,
    weights_state,
)
from playground.learners.next_word_parts import (
    Array,
    Guess,
    Guesses,
    Inside,
    NextWordAnswer,
    NextWordQuestion,
    NextWordSettings,
    NextWordSnapshot,
)
from playground.learners.ngram import NGram
from playground.learners.text_state import Writings, text_of, text_state, writings_of, writings_state
from playground.learners.word_head import ROWS, scores, surprise
from playground.phrases import phrase

TEST_EVERY = 50  # steps
TESTED = 512  # held-out words: so many that a test takes no longer than a step
WRITE_EVERY, WRITTEN = 100, 20  # steps, words
KEPT = 16  # writings
SETTLING = 1000  # steps after which the rate has fallen by a third
MEMORY = 0.995  # of the mean of the weights: about 200 steps
LARGEST_GRADIENT = 1.0  # its length; a longer one is shortened (Pascanu, Mikolov, Bengio 2013)
CANDIDATES = 40  # words in an answer
MAPPED = 300  # words whose vectors are in a snapshot: the most frequent ones
DISTANCES, COMPARED = 64, 8  # words over which influence is measured, places in the held-out text
EMBEDDING, BIAS = "words.embedding", "words.bias"

S = TypeVar("S", bound=NextWordSettings)
Hide = Callable[[Tensor], Tensor]


class NextWord(Learner[S, NextWordSnapshot, NextWordQuestion, NextWordAnswer[Inside]], Generic[S, Inside]):
    """Reads a text word by word and guesses each next one; a subclass says how it remembers what it has read.

    Every word is a row of numbers, its vector. The network turns the vectors of the words so far into one that should
    be like the vector of the next word: p(w) = softmax(features . vector(w) + bias(w)). It learns by comparing its
    guess with the word that really came: weights <- weights - rate * d(-log p(truth))/d(weights).
    """

    curves = falling = ("loss", "perplexity")
    growing = (
        "text/", "writings", "draft", f"net/{EMBEDDING[:5]}", f"mean/{EMBEDDING[:5]}",
        *(f"optimiser/{kind}/{EMBEDDING[:5]}" for kind in ("mean", "square", "velocity")),
    )  # fmt: skip

    def __init__(self, settings: S, seed: int = 0) -> None:
        super().__init__(settings, seed)
        self._begin(stories())

    # What an architecture adds.

    @abstractmethod
    def _make_weights(self, words: int) -> Weights:
        """Random weights; `words.embedding` (words, width) and `words.bias` (words,) are among them."""

    @abstractmethod
    def _features(self, weights: Weights, x: Tensor, hide: Hide) -> Tensor:
        """(batch, time, width) vectors of words -> (batch, time, width), each from the words up to it, quickly."""

    @abstractmethod
    def _look(self, weights: Weights, ids: Tensor) -> tuple[Tensor, Inside]:
        """The features (width,) after the last of the words (time,), the written-out way, and everything on it."""

    @abstractmethod
    def _layers(self) -> Blueprint:
        """The layers between the words' vectors and the answer."""

    @property
    def most(self) -> int:
        """How many words of a prompt it can look at."""
        raise NotImplementedError

    # The contract.

    @property
    def rate(self) -> float:
        """The learning rate of the next step; it falls with one over the root of time (Robbins & Monro 1951)."""
        return self.settings.rate / (1 + self._steps / SETTLING) ** 0.5 if self.settings.falls else self.settings.rate

    @property
    def text(self) -> Text:
        """What it learns from."""
        return self._text

    def step(self) -> tuple[float, float]:
        loss = self._descend(self._batch())
        self._steps += 1
        self._follow()
        if self._steps % TEST_EVERY == 0:
            self._test()
        if (self._steps - 1) % WRITE_EVERY >= WRITE_EVERY - WRITTEN:
            self._write()
        return loss, self._perplexity

    def snapshot(self) -> NextWordSnapshot:
        return NextWordSnapshot(
            self._text.name,
            covered(self._text.vocabulary.words),
            len(self._text.learned),
            len(self._text.held_out),
            self._perplexity,
            self._exam.numel() - len(self._exam),
            self._tested_at,
            self._baseline,
            self._writings,
            to_array(self._answering[EMBEDDING][2 : 2 + MAPPED]),
        )

    def answer(self, question: NextWordQuestion) -> NextWordAnswer[Inside]:
        prompt = read_prompt(question.text, self._text.vocabulary)
        used = max(0, len(prompt.ids) - self.most)
        ids = prompt.ids[used:] if len(prompt.ids) else np.array([PARAGRAPH], np.int32)
        words = covered(tuple(token.form for token in prompt.tokens[used:])) or ("¶",)
        with torch.no_grad():
            features, inside = self._look(self._answering, torch.from_numpy(ids.astype(np.int64)))
            network = self._shares(features).double().numpy()
            influence = self._influence() if question.influence else None
        guesses, drawn = self._guess(network, prompt, question.draw)
        counted, _ = self._guess(self._counts.probabilities(ids), prompt, 0.0, Choosing())
        return NextWordAnswer(prompt, used, self.most, words, guesses, counted, drawn, inside, influence)

    def teach(self, example: Text) -> None:
        """Begin again with another text."""
        if not isinstance(example, Text):
            super().teach(example)
        self._begin(example)

    def heir(self, settings: S, seed: int) -> "NextWord[S, Inside]":
        heir = super().heir(settings, seed)
        if self._text is not stories():
            heir.teach(self._text)
        return cast("NextWord[S, Inside]", heir)

    def blueprint(self) -> Blueprint:
        words, width = self._net[EMBEDDING].shape
        first = Layer("Word vectors", f"{words} × {width}", words * width)
        return (first, *self._layers(), Layer("Next word", phrase("{n}, the same vectors", n=words), words))

    def surprises(self, ids: Ids) -> NDArray[np.float64]:
        """(n,) nats of each word of a text given the ones before it, at least half a context of them.

        The text is read in pieces that overlap by a half; of all but the first piece the second half counts.
        """
        if not len(ids):
            return np.zeros(0)
        window, half = 2 * (self.settings.context // 2), self.settings.context // 2
        padded = np.concatenate([[PARAGRAPH], ids]).astype(np.int64)
        found: list[NDArray[np.float64]] = []
        for start in range(0, max(len(ids) - half, 1), half):
            piece = torch.from_numpy(padded[start : start + window + 1])[None]
            found.append(self._surprises(piece)[0, half if start else 0 :].double().numpy())
        return np.concatenate(found)

    # Learning.

    def _begin(self, text: Text) -> None:
        """From nothing, on a text."""
        self._use(text)
        self._random = torch.Generator().manual_seed(self.seed)
        self._steps = 0
        self._writings: Writings = ()
        self._draft: list[int] = []
        self._net = self._make_weights(len(text.vocabulary))
        self._mean = {name: weight.detach().clone() for name, weight in self._net.items()}
        self._optimiser = Optimiser(cast(OptimiserName, self.settings.optimiser), self._net, self.settings.rate)
        self._test()

    def _use(self, text: Text) -> None:
        """Learn from a text, be tested on its held-out words, and compare with a count of its words."""
        self._text = text
        self._counts = NGram(text.learned, len(text.vocabulary))
        self._exam = _windows(text.held_out, self.settings.context)
        self._baseline = math.exp(-np.mean([self._counts.log_probabilities(row)[1:] for row in self._exam.numpy()]))

    @property
    def _answering(self) -> Weights:
        """The weights that answer: the mean of the last steps' weights, or those that learn."""
        return self._mean if self.settings.average else self._net

    def _batch(self) -> Tensor:
        """(batch, context + 1) pieces of the text from anywhere."""
        learned, length = self._text.learned, self.settings.context + 1
        starts = torch.randint(len(learned) - length + 1, (self.settings.batch, 1), generator=self._random)
        return torch.from_numpy(learned[starts.numpy() + np.arange(length)].astype(np.int64))

    def _descend(self, batch: Tensor) -> float:
        """One step downhill."""
        for weight in self._net.values():
            weight.requires_grad_()
        self._optimiser.rate = self.rate
        self._optimiser.zero_grad()
        x = self._hide(self._vectors(batch[:, :-1]))
        features = self._hide(self._features(self._net, x, self._hide)).flatten(0, 1)  # (batch * time, width)
        loss = surprise(features, self._net[EMBEDDING], self._net[BIAS], batch[:, 1:].flatten())
        loss.backward()
        self._shorten_gradient()
        self._optimiser.step()
        return loss.item()

    def _vectors(self, ids: Tensor) -> Tensor:
        """The vectors (batch, time, width) of words; some words, chosen anew in each step, have none (Gal 2015)."""
        vectors = F.embedding(ids, self._net[EMBEDDING])
        if self.settings.forgets == 0:
            return vectors
        known = torch.rand(len(self._net[EMBEDDING]), generator=self._random) >= self.settings.forgets
        return vectors * (known / (1 - self.settings.forgets))[ids].unsqueeze(2)

    def _hide(self, features: Tensor) -> Tensor:
        """Dropout (Srivastava et al. 2014), of the same numbers in all words of a piece (Gal & Ghahramani 2016)."""
        if self.settings.dropout == 0:
            return features
        shape = (len(features), 1, features.shape[2])
        kept = torch.rand(shape, generator=self._random) >= self.settings.dropout
        return features * (kept / (1 - self.settings.dropout))

    def _shorten_gradient(self) -> None:
        gradients = [weight.grad for weight in self._net.values() if weight.grad is not None]
        length = torch.linalg.vector_norm(torch.stack(torch._foreach_norm(gradients)))  # pyright: ignore[reportPrivateImportUsage]
        if length > LARGEST_GRADIENT:
            torch._foreach_mul_(gradients, LARGEST_GRADIENT / length)  # pyright: ignore[reportPrivateImportUsage]

    @torch.no_grad()
    def _follow(self) -> None:
        """The mean of the last steps' weights; at the beginning of all, for there are few (Polyak & Juditsky 1992)."""
        share = max(1 - MEMORY, 1 / self._steps)
        torch._foreach_lerp_(list(self._mean.values()), list(self._net.values()), share)  # pyright: ignore[reportPrivateImportUsage]

    # Testing.

    @torch.no_grad()
    def _test(self) -> None:
        loss = float(self._surprises(self._exam).mean())
        self._perplexity = math.exp(loss) if loss < 700 else math.inf
        self._tested_at = self._steps

    @torch.no_grad()
    def _surprises(self, pieces: Tensor) -> Tensor:
        """(batch, time + 1) words -> (batch, time) nats of each but the first."""
        features = self._plain_features(pieces[:, :-1]).flatten(0, 1)
        weights, truth = self._answering, pieces[:, 1:].flatten()
        found = [
            F.cross_entropy(scores(part, weights[EMBEDDING], weights[BIAS]), true, reduction="none")
            for part, true in zip(features.split(ROWS), truth.split(ROWS), strict=True)
        ]
        return torch.cat(found).view(len(pieces), -1)

    def _plain_features(self, ids: Tensor) -> Tensor:
        """(batch, time, width) with nothing hidden."""
        weights = self._answering
        return self._features(weights, F.embedding(ids, weights[EMBEDDING]), lambda features: features)

    def _influence(self) -> Array:
        """How much of the prediction, 0 to 1, another first word would change, by distance, on held-out text.

        The total variation distance between the predictions with the true first word and with that of another place.
        """
        held_out = self._text.held_out
        length = min(DISTANCES, self.most, len(held_out) - COMPARED)  # of a short text, too, from different places
        pieces = _windows(held_out, length, COMPARED)[:, :-1]
        other = pieces.clone()
        other[:, 0] = pieces[:, 0].roll(1)
        one, two = (self._shares(self._plain_features(ids)) for ids in (pieces, other))
        return to_array((one - two).abs().sum(2).mean(0) / 2)

    # Answering.

    def _shares(self, features: Tensor) -> Tensor:
        """Of the features of one place or of many: how likely each word is."""
        weights = self._answering
        return scores(features, weights[EMBEDDING], weights[BIAS]).softmax(-1)

    def _guess(
        self, shares: NDArray[np.float64], prompt: Prompt, draw: float, choosing: Choosing | None = None
    ) -> tuple[Guesses, str]:
        """What may come next, and what is drawn; words that were begun can only go on."""
        before = _possible(shares, prompt, self._text.vocabulary)
        after = chosen_shares(before, choosing or self.settings.choosing)
        best = np.argsort(-before, kind="stable")[:CANDIDATES]  # in the order of `after`, too, which ends in zeros
        words = self._text.vocabulary.words
        guesses = tuple(Guess(words[i], float(after[i]), float(before[i])) for i in best.tolist() if before[i] > 0)
        kept = best[: len(guesses)]
        rest, rest_before = 1 - after[kept].sum(), 1 - before[kept].sum()
        others = int(np.count_nonzero(before)) - len(guesses)
        return Guesses(guesses, others, max(0.0, float(rest)), max(0.0, float(rest_before))), words[choose(after, draw)]

    @torch.no_grad()
    def _write(self) -> None:
        """One word of its own; in the step that is due twenty of them, the beginning of a paragraph, are a writing.

        All at once they would take longer than a step.
        """
        features = self._plain_features(torch.tensor([[PARAGRAPH, *self._draft][-self.most :]]))[0, -1]
        before = _known(self._shares(features).double().numpy(), self._text.vocabulary)
        draw = float(torch.rand((), generator=self._random))
        self._draft.append(choose(chosen_shares(before, self.settings.choosing), draw))
        if self._steps % WRITE_EVERY == 0:
            text = written(self._text.vocabulary.words[i] for i in self._draft).strip()
            self._writings = _thinned((*self._writings, (self._steps, text)))
            self._draft.clear()

    # State.

    def state(self) -> State:
        return {
            "steps": np.array(self._steps),
            "random": self._random.get_state().numpy(),
            "writings": writings_state(self._writings),
            "draft": np.array(self._draft, np.int32),
            "tested": np.array([self._tested_at, self._perplexity]),
            **text_state(self._text),
            **weights_state(self._net, "net"),
            **weights_state(self._mean, "mean"),
            **self._optimiser.state("optimiser"),
        }

    def _restore(self, state: State) -> None:
        if not 0 <= state["steps"] < 2**53:
            raise ValueError(f"steps must be in 0..2^53, got {state['steps']}")
        writings = writings_of(state["writings"])
        text = text_of(state, self._text)
        if text is not self._text:
            self._begin(text)
        self._check_words(state)
        self._draft = state["draft"].tolist()
        self._random.set_state(torch.from_numpy(np.array(state["random"])))
        restore_weights(self._net, state, "net")
        restore_weights(self._mean, state, "mean")
        self._optimiser.restore(state, "optimiser")
        self._steps, self._writings = int(state["steps"]), writings
        self._tested_at, self._perplexity = int(state["tested"][0]), float(state["tested"][1])

    def _check_words(self, state: State) -> None:
        """The arrays with a row for each word must have as many rows as the text has words."""
        words = len(self._text.vocabulary)
        for name, array in state.items():
            if name.startswith(self.growing[3:]) and len(array) != words:
                raise ValueError(f"{name} must have a row for each of {words} words, got {len(array)}")
        if len(state["draft"]) > WRITTEN or not {*state["draft"].tolist()} <= {*range(words)}:
            raise ValueError(f"draft must be at most {WRITTEN} words in 0..{words - 1}, got {state['draft']}")


def _windows(ids: Ids, length: int, count: int = 0) -> Tensor:
    """(count, length + 1) pieces of a text, evenly spaced; as many as are needed for a test if no count is given."""
    length = min(length, len(ids) - 1)
    starts = np.linspace(0, len(ids) - length - 1, count or max(1, TESTED // length)).astype(np.int64)
    return torch.from_numpy(ids[starts[:, None] + np.arange(length + 1)].astype(np.int64))


def _known(shares: NDArray[np.float64], vocabulary: Vocabulary) -> NDArray[np.float64]:
    """What can be picked: never the word that stands for all unknown ones, nor one that is blocked."""
    return _only((np.arange(len(shares)) != UNKNOWN) & sayable(vocabulary.words), shares)


def _possible(shares: NDArray[np.float64], prompt: Prompt, vocabulary: Vocabulary) -> NDArray[np.float64]:
    """What can come next: known words, and if one was begun, only those that go on with its letters."""
    if not prompt.partial:
        return _known(shares, vocabulary)
    fitting = np.isin(np.arange(len(shares)), vocabulary.begins(prompt.partial)) & sayable(vocabulary.words)
    return _only(fitting, shares) if fitting.any() else _known(shares, vocabulary)


def _only(allowed: NDArray[np.bool_], shares: NDArray[np.float64]) -> NDArray[np.float64]:
    """The shares of some words among themselves; all the same if the network gives them none, or no numbers at all."""
    kept = np.where(allowed, shares, 0)
    total = kept.sum()
    return kept / total if total > 0 else allowed / allowed.sum()


def _thinned(writings: Writings) -> Writings:
    """The newest ones, and of the older ones the first whose step is a power of two times that of the very first."""
    if len(writings) <= KEPT:
        return writings
    first = writings[0][0]
    powers = {first * 2**i for i in range(40)}
    old = tuple(each for each in writings[: -KEPT // 2] if each[0] in powers)
    return (*old[: KEPT // 2], *writings[-KEPT // 2 :])
