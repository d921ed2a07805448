"""The counting baseline against the textbook's formulas, written with dictionaries and knowing nothing of it."""

import math
from collections import Counter
from collections.abc import Sequence
from functools import cache

import numpy as np
import pytest
from numpy.typing import NDArray

from playground.data.stories import stories
from playground.data.text import Ids
from playground.learners.ngram import ORDER, NGram

Gram = tuple[int, ...]


class Textbook:
    """Interpolated modified Kneser-Ney, as in Chen & Goodman (1999), section 3.

    p(w | u) = max(c(u w) - D(c(u w)), 0) / c(u .) + (D1 N1(u .) + D2 N2(u .) + D3 N3+(u .)) / c(u .) p(w | u'), where
    c of shorter sequences counts the different words before them. D1, D2, D3 stay within what makes sense, and nothing
    is divided by zero, when there is too little text to estimate them.
    """

    def __init__(self, ids: Sequence[int], words: int, order: int) -> None:
        self.words, self.order = words, order
        met = [Counter(tuple(ids[i : i + n]) for i in range(len(ids) - n + 1)) for n in range(order + 1)]
        self.counts: list[Counter[Gram]] = [Counter(), *(Counter(gram[1:] for gram in longer) for longer in met[2:])]
        self.counts.append(met[order])

    def probability(self, word: int, context: Gram) -> float:
        context = context[len(context) - min(len(context), self.order - 1) :]
        shorter = self.probability(word, context[1:]) if context else 1 / self.words
        counts = self.counts[len(context) + 1]
        followers = {gram[-1]: count for gram, count in counts.items() if gram[:-1] == context}
        if not followers:
            return shorter
        total, d = sum(followers.values()), self.discounts(len(context) + 1)
        left = sum(d[min(count, 3)] for count in followers.values()) / total
        count = followers.get(word, 0)
        return max(count - d[min(count, 3)], 0) / total + left * shorter

    @cache  # noqa: B019 - it lives as long as its test
    def discounts(self, length: int) -> tuple[float, ...]:
        n = Counter(self.counts[length].values())
        n1, n2, n3, n4 = (max(n[count], 1) for count in (1, 2, 3, 4))
        y = n1 / (n1 + 2 * n2)
        wanted = (1 - 2 * y * n2 / n1, 2 - 3 * y * n3 / n2, 3 - 4 * y * n4 / n3)
        return 0.0, *(min(max(d, 0.1), i + 0.9) for i, d in enumerate(wanted))


def some_text(seed: int, length: int, words: int) -> Ids:
    """Words of which some are frequent, and which follow each other not quite by chance."""
    dice = np.random.default_rng(seed)
    likely = 1 / np.arange(1, words + 1)
    ids = [0]
    while len(ids) < length:
        ids.append((ids[-1] + int(dice.choice(words, p=likely / likely.sum()))) % words)
    return np.array(ids, np.int32)


CASES = [
    (seed, length, words, order)
    for seed, (length, words) in enumerate([(12, 3), (40, 5), (120, 12), (200, 4)])
    for order in (1, 2, 3, 4, 5)
]
each_case = pytest.mark.parametrize(("seed", "length", "words", "order"), CASES)


def same(ours: NDArray[np.float64], theirs: Sequence[float]) -> None:
    np.testing.assert_allclose(ours, theirs, rtol=1e-10)


@each_case
def test_every_word_of_the_text_is_as_likely_as_the_textbook_says(
    seed: int, length: int, words: int, order: int
) -> None:
    learned, unseen = some_text(seed, length, words), some_text(seed + 100, 50, words)
    book, ours = Textbook(learned.tolist(), words, order), NGram(learned, words, order)
    for ids in (learned, unseen):
        text = tuple(ids.tolist())
        theirs = [math.log(book.probability(word, text[:i])) for i, word in enumerate(text)]
        same(ours.log_probabilities(ids), theirs)


@each_case
def test_after_any_context_all_words_are_as_likely_as_the_textbook_says(
    seed: int, length: int, words: int, order: int
) -> None:
    learned, dice = some_text(seed, length, words), np.random.default_rng(seed)
    book, ours = Textbook(learned.tolist(), words, order), NGram(learned, words, order)
    seen = [learned[i : i + n] for n in range(6) for i in dice.integers(0, length - n, 2)]
    unseen = [dice.integers(0, words, n).astype(np.int32) for n in (1, 2, 3, 4, 8)]
    for context in [*seen, *unseen]:
        theirs = [book.probability(word, tuple(context.tolist())) for word in range(words)]
        same(ours.probabilities(context), theirs)


def test_two_words_are_counted_as_on_paper() -> None:
    # a b a b a c: (a b) and (b a) twice, (a c) once. Each word was met after one other word: all are equally likely.
    ours = NGram(np.array([0, 1, 0, 1, 0, 2], np.int32), 3, 2)
    d1 = 1 - 2 * (1 / 5) * 2  # of pairs: n1 = 1, n2 = 2, n3 and n4 as if 1, y = 1 / (1 + 2 * 2)
    d2 = 2 - 3 * (1 / 5) * 1 / 2
    rest = (d1 + d2) / 3 / 3
    expected = [rest, (2 - d2) / 3 + rest, (1 - d1) / 3 + rest]
    same(ours.probabilities(np.array([0], np.int32)), expected)


@pytest.mark.parametrize("order", [1, 2, 4])
@pytest.mark.parametrize("context", [[], [3], [0], [3, 49], [1, 1, 1], [3, 49, 84, 36, 20, 3, 0, 5]], ids=repr)
def test_the_probabilities_of_all_words_sum_to_one(context: list[int], order: int) -> None:
    text = stories()
    shares = NGram(text.learned, len(text.vocabulary), order).probabilities(np.array(context, np.int32))
    assert shares.shape == (len(text.vocabulary),)
    assert shares.sum() == pytest.approx(1, rel=1e-12)
    assert shares.min() > 0


def test_the_log_probabilities_of_a_story_are_those_of_its_words_one_by_one() -> None:
    text, ids = stories(), stories().held_out[:60]
    ours = NGram(text.learned, len(text.vocabulary))
    one_by_one = [math.log(ours.probabilities(ids[:i])[word]) for i, word in enumerate(ids.tolist())]
    same(ours.log_probabilities(ids), one_by_one)


def test_the_perplexity_is_e_to_the_mean_surprise() -> None:
    ours = NGram(some_text(0, 200, 5), 5)
    ids = some_text(1, 50, 5)
    assert ours.perplexity(ids) == pytest.approx(math.exp(-ours.log_probabilities(ids).mean()), rel=1e-12)


def test_who_counts_more_words_together_is_less_surprised_by_stories() -> None:
    text = stories()
    one, two, four = (NGram(text.learned, len(text.vocabulary), n).perplexity(text.held_out) for n in (1, 2, ORDER))
    assert four < two < one


def test_of_chance_it_knows_no_more_than_that_all_are_equal() -> None:
    ids = np.random.default_rng(0).integers(0, 6, 20_000).astype(np.int32)
    assert NGram(ids, 6).perplexity(ids[::-1]) == pytest.approx(6, rel=0.05)


@pytest.mark.parametrize("order", [1, 3, 5])
def test_so_few_words_as_are_counted_together_are_enough(order: int) -> None:
    ids = np.array([1, 2, 0, 1, 2], np.int32)[:order]
    shares = NGram(ids, 3, order).probabilities(ids)
    assert shares.sum() == pytest.approx(1, rel=1e-12)


@pytest.mark.parametrize(
    ("ids", "words", "order", "message"),
    [
        ([0, 1, 2], 3, 0, r"order must be at least 1 and words\^order below 2\^63, got 0 and 3"),
        ([0, 1, 2], 3, -1, r"order must be at least 1"),
        ([0, 1, 2], 60_000, 4, r"order must be at least 1 and words\^order below 2\^63, got 4 and 60000"),
        ([], 3, 1, "there must be at least 1 words to count, got 0"),
        ([0, 1, 2], 3, 4, "there must be at least 4 words to count, got 3"),
        ([0, 1, 3], 3, 2, r"words to count must be in 0\.\.2"),
        ([0, -1, 2], 3, 2, r"words to count must be in 0\.\.2"),
    ],
)
def test_what_can_not_be_counted_is_refused(ids: list[int], words: int, order: int, message: str) -> None:
    with pytest.raises(ValueError, match=f"^{message}"):
        NGram(np.array(ids, np.int32), words, order)
