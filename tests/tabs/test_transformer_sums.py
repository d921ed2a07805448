"""The arithmetic of a head against numpy, from the arrays that the Transformer tells of its inside."""

import dataclasses
import math
from functools import cache

import numpy as np
import pytest
from numpy.typing import NDArray

from playground.data.stories import stories
from playground.learners.next_word_parts import NextWordQuestion
from playground.learners.transformer import Transformer, TransformerInside
from playground.tabs.transformer_sums import PAGES, explain
from playground.widgets.unit_parts import Box, Explanation, Grid, Sign, Table, figure, text_of
from tests.captions import illegible
from tests.next_words import known, prompt_of, some_ids

Numbers = NDArray[np.float64]
MATCH, SOFTMAX, TAKEN = range(len(PAGES))
AT = (1, 2)  # block and head
SIZES = (1, 7, 16)
SENTENCE = "Nora ran down to the old lighthouse because she heard somebody singing by the sea"
WORDS = tuple(SENTENCE.split())
ROOMS = {"1280x800": (592, 183), "1920x1080": (1232, 434)}

each_size = pytest.mark.parametrize("size", SIZES)
each_looker = pytest.mark.parametrize("looker", [0, 6, len(WORDS) - 1])
each_page = pytest.mark.parametrize("page", range(len(PAGES)))


@cache
def inside_of(size: int, time: int = len(WORDS), scale: float = 1.0) -> TransformerInside:
    """Two blocks of three heads with numbers by chance, and the attention that follows from them."""
    random = np.random.default_rng(size)
    q, k, v = (scale * random.normal(size=(2, 3, time, size)).astype(np.float32) for _ in range(3))
    attention = np.zeros((2, 3, time, time), np.float32)
    for place in np.ndindex(2, 3, time):
        attention[place][: place[-1] + 1] = shares_of(q[place], k[place[:2]][: place[-1] + 1])
    nothing = np.zeros((time, 4), np.float32)
    return TransformerInside(nothing, nothing, attention, q, k, v)


def shares_of(q: NDArray[np.float32], k: NDArray[np.float32]) -> Numbers:
    """How much a query looks at each of some keys (words, size), by the textbook."""
    powers = np.array([math.exp(sum(a * b for a, b in zip(q.tolist(), key, strict=True)) / len(q) ** 0.5) for key in k])
    return powers / powers.sum()


def told(inside: TransformerInside, looker: int, page: int, words: tuple[str, ...] = WORDS) -> Explanation:
    return explain(inside, words, AT, looker, page)


def boxes(explanation: Explanation) -> dict[str, float]:
    return {part.caption: part.value for part in explanation.parts if isinstance(part, Box)}


def grids(explanation: Explanation) -> dict[str, list[float]]:
    """The numbers in the grids, without empty cells."""
    shown = [part for part in explanation.parts if isinstance(part, Grid)]
    return {grid.title: grid.values.ravel()[: grid.values.size - grid.blank].tolist() for grid in shown}


def table(explanation: Explanation) -> Table:
    return next(part for part in explanation.parts if isinstance(part, Table))


def columns(explanation: Explanation) -> list[int]:
    """The words in the table."""
    found: list[int] = []
    for name in table(explanation).head[1:]:
        later = range(found[-1] + 1 if found else 0, len(WORDS))
        found.append(next(i for i in later if WORDS[i].startswith(name.removesuffix("…"))))
    return found


def most(inside: TransformerInside, looker: int) -> int:
    """The word that is looked at most."""
    return int(inside.attention[AT][looker].argmax())


def close(ours: object, theirs: object) -> None:
    np.testing.assert_allclose(ours, theirs, rtol=1e-4, atol=1e-6)  # pyright: ignore[reportArgumentType, reportCallIssue]


# Query times key.


@each_size
@each_looker
def test_a_match_is_the_sum_of_query_times_key(size: int, looker: int) -> None:
    inside = inside_of(size)
    explanation = told(inside, looker, MATCH)
    q, k = inside.queries[AT][looker], inside.keys[AT][most(inside, looker)]
    shown = grids(explanation)
    close(shown["Query"], q)
    close(shown["Key"], k)
    close(shown["Products"], q * k)
    close([*boxes(explanation).values()], [float(q.astype(float) @ k)])


def test_query_and_key_share_their_colours() -> None:
    inside = inside_of(16)
    fulls = [part.largest for part in told(inside, 5, MATCH).parts if isinstance(part, Grid)][:2]
    both = np.concatenate([inside.queries[AT][5], inside.keys[AT][most(inside, 5)]])
    close(fulls, [np.abs(both).max()] * 2)


@pytest.mark.parametrize("size", [17, 64, 128])
def test_of_long_vectors_the_products_that_matter_most_are_shown_and_the_others_added_up(size: int) -> None:
    inside = inside_of(size)
    explanation = told(inside, 9, MATCH)
    q, k = (part.astype(float) for part in (inside.queries[AT][9], inside.keys[AT][most(inside, 9)]))
    strongest = sorted(np.argsort(-np.abs(q * k), kind="stable")[:12])
    shown, numbers = grids(explanation), boxes(explanation)
    close(shown["Query"], q[strongest])
    close(shown["Key"], k[strongest])
    close(shown["Products"], (q * k)[strongest])
    close(numbers["these 12"], (q * k)[strongest].sum())
    close(numbers["these 12"] + numbers[f"other {size - 12}"], numbers["sum: match"])
    close(numbers["sum: match"], q @ k)


# Scale, mask, softmax.


@each_size
@each_looker
def test_softmax_turns_scores_into_shares_step_by_step(size: int, looker: int) -> None:
    inside = inside_of(size)
    explanation = told(inside, looker, SOFTMAX)
    shown = columns(explanation)
    scores = inside.keys[AT].astype(float) @ inside.queries[AT][looker]
    scaled = scores / math.sqrt(size)
    masked = np.array([score if i <= looker else -math.inf for i, score in enumerate(scaled)])
    powers = np.exp(masked - masked.max())
    rows = dict(table(explanation).rows)
    close(rows["query × key"], scores[shown])
    close(rows[f"÷ root of {size}"], scaled[shown])
    close(rows["mask: nothing later"], masked[shown])
    close(rows["e to (that − largest)"], powers[shown])
    close(rows[f"÷ {figure(powers.sum())}, all words"], (powers / powers.sum())[shown])


@each_size
@each_looker
def test_the_shares_are_those_by_which_it_looks(size: int, looker: int) -> None:
    inside = inside_of(size)
    explanation = told(inside, looker, SOFTMAX)
    close(table(explanation).rows[-1][1], inside.attention[AT][looker][columns(explanation)])
    close(boxes(explanation)["its share"], inside.attention[AT][looker].max())


def test_later_words_are_masked_and_get_nothing() -> None:
    explanation = told(inside_of(16), 6, SOFTMAX)
    rows, form = dict(table(explanation).rows), table(explanation).form
    assert columns(explanation)[-2:] == [7, 8]
    assert [text_of(value) for value in rows["mask: nothing later"][-2:]] == ["−∞", "−∞"]
    assert [value for _, row in [*rows.items()][3:] for value in row[-2:]] == [0, 0, 0, 0]
    assert [text_of(value, form[-1]) for value in [*rows.values()][-1][-2:]] == ["0\N{NARROW NO-BREAK SPACE}%"] * 2


@pytest.mark.parametrize(("looker", "count", "later"), [(0, 3, 2), (4, 7, 2), (10, 8, 2), (13, 8, 1), (14, 8, 0)])
def test_a_table_has_at_most_eight_words_of_which_two_are_later_ones(looker: int, count: int, later: int) -> None:
    shown = columns(told(inside_of(16), looker, SOFTMAX))
    assert len(shown) == count
    assert [word for word in shown if word > looker] == [*range(looker + 1, looker + 1 + later)]


@pytest.mark.parametrize("looker", [10, 14])
def test_a_table_has_the_words_that_are_looked_at_most(looker: int) -> None:
    inside = inside_of(16)
    shown = [word for word in columns(told(inside, looker, SOFTMAX)) if word <= looker]
    shares = inside.attention[AT][looker][: looker + 1]
    assert shown == sorted(np.argsort(-shares)[: len(shown)].tolist())


@each_looker
def test_the_word_that_is_looked_at_most_is_brought_out(looker: int) -> None:
    explanation = told(inside_of(16), looker, SOFTMAX)
    assert columns(explanation)[table(explanation).chosen] == most(inside_of(16), looker)


def test_of_words_that_are_looked_at_alike_the_first_ones_are_shown() -> None:
    alike = inside_of(16, scale=0.0)
    explanation = told(alike, len(WORDS) - 1, SOFTMAX)
    assert columns(explanation) == [*range(8)]
    assert table(explanation).chosen == 0
    close(boxes(explanation)["its share"], 1 / len(WORDS))


def test_scores_too_large_for_a_power_become_shares_nevertheless() -> None:
    far = dataclasses.replace(inside_of(16), queries=inside_of(16).queries * 1e4)
    shares = table(told(far, 10, SOFTMAX)).rows[-1][1]
    assert all(0 <= share <= 1 for share in shares)
    close(max(shares), 1)


# What is taken along.


@each_size
@each_looker
def test_what_a_word_takes_along_is_the_values_of_all_words_each_by_its_share(size: int, looker: int) -> None:
    inside = inside_of(size)
    explanation = told(inside, looker, TAKEN)
    share, v = inside.attention[AT][looker].astype(float), inside.values[AT].astype(float)
    first = most(inside, looker)
    everything = sum(share[i] * v[i] for i in range(looker + 1))
    shown = grids(explanation)
    close([*boxes(explanation).values()], [share[first]])
    close(shown["Value"], v[first])
    close(shown["Taken along"], everything)
    close(shown.get("The others", np.zeros(size)), everything - share[first] * v[first])


def test_of_long_values_those_are_shown_of_which_most_is_taken_along() -> None:
    inside = inside_of(64)
    share, v = inside.attention[AT][9].astype(float), inside.values[AT].astype(float)
    strongest = sorted(np.argsort(-np.abs(share @ v), kind="stable")[:12])
    shown = grids(told(inside, 9, TAKEN))
    close(shown["Taken along"], (share @ v)[strongest])
    close(shown["Value"], v[most(inside, 9)][strongest])


@pytest.mark.parametrize(("size", "end"), [(16, "its share"), (64, "its share: 12 of 64 numbers")])
def test_the_sentence_tells_how_many_numbers_of_long_values_are_shown(size: int, end: str) -> None:
    assert told(inside_of(size), 9, TAKEN).sentence.endswith(end)


@pytest.mark.parametrize(("looker", "note"), [(1, "1 word"), (2, "2 words")])
def test_the_other_words_are_counted(looker: int, note: str) -> None:
    parts = told(inside_of(16), looker, TAKEN).parts
    assert [part.note for part in parts if isinstance(part, Grid) and part.title == "The others"] == [note]


# All pages.


@each_page
def test_the_pages_are_the_three_steps(page: int) -> None:
    explanation = told(inside_of(16), 3, page)
    assert (explanation.pages, explanation.page) == (PAGES, page)


@each_page
def test_the_sentence_names_the_word_that_looks(page: int) -> None:
    assert "“lighthouse”" in told(inside_of(16), 6, page).sentence


def test_long_words_are_shortened_over_columns_and_below_grids() -> None:
    words = ("Rindfleischetikettierungsüberwachungsaufgabe",) * 3
    inside = inside_of(16, time=3)
    assert table(told(inside, 2, SOFTMAX, words)).head[1:] == ("Rindf…",) * 3
    notes = [part.note for part in told(inside, 2, MATCH, words).parts if isinstance(part, Grid)]
    assert notes[:2] == ["of “Rindfl…”"] * 2


@pytest.mark.usefixtures("clothes")
@pytest.mark.parametrize(
    "word", ["WWWWWWWW", "somewhere", "日本語のテキスト", "…………………", "I", "lllllllllllllllll", "Überraschung"]
)
@each_page
def test_whatever_the_words_are_made_of_they_can_be_read(word: str, page: int) -> None:
    assert illegible(told(inside_of(16), 14, page, (word,) * len(WORDS)), *ROOMS["1280x800"]) == []


@pytest.mark.usefixtures("clothes")
def test_words_of_the_stories_are_no_wider_than_their_columns() -> None:
    words, inside = stories().vocabulary.words, inside_of(16, time=8)
    groups = [words[i : i + 8] for i in range(2, len(words) - 8, 8)]
    assert [fault for group in groups for fault in illegible(told(inside, 7, SOFTMAX, group), *ROOMS["1280x800"])] == []


def test_a_single_word_looks_at_itself_alone() -> None:
    inside = inside_of(7, time=1)
    pages = [told(inside, 0, page, ("sea",)) for page in range(len(PAGES))]
    q, k, v = (part[AT][0] for part in (inside.queries, inside.keys, inside.values))
    close(boxes(pages[MATCH])["sum: match"], q @ k)
    assert table(pages[SOFTMAX]).head[1:] == ("sea",)
    assert boxes(pages[SOFTMAX])["its share"] == 1
    assert list(grids(pages[TAKEN])) == ["Value", "Taken along"]
    close(grids(pages[TAKEN])["Taken along"], v)
    assert [part.text for part in pages[TAKEN].parts if isinstance(part, Sign)] == ["×", "="]


@each_size
def test_a_vector_is_shown_in_rows_of_four(size: int) -> None:
    shapes = {part.values.shape for part in told(inside_of(size), 5, MATCH).parts if isinstance(part, Grid)}
    assert shapes == {(math.ceil(size / 4), min(size, 4))}


@each_page
def test_the_numbers_of_a_real_network_agree(page: int) -> None:
    learner = known(Transformer, 2, heads=3)
    inside: TransformerInside = learner.answer(NextWordQuestion(prompt_of(some_ids(12)))).inside
    words = tuple(f"word{i}" for i in range(12))
    explanation = told(inside, 11, page, words)
    q, k, v = (part[AT].astype(float) for part in (inside.queries, inside.keys, inside.values))
    share = shares_of(inside.queries[AT][11], inside.keys[AT])
    first = int(share.argmax())
    match page:
        case 0:
            close([*boxes(explanation).values()], [q[11] @ k[first]])
        case 1:
            close([*boxes(explanation).values()], [share[first]])
        case _:
            close(grids(explanation)["Taken along"], share @ v)


@each_page
def test_numbers_that_are_none_are_no_fault(page: int) -> None:
    none = inside_of(16, scale=math.nan)
    explanation = told(none, 14, page)
    assert (explanation.pages, explanation.page) == (PAGES, page)


@pytest.mark.usefixtures("clothes")
@each_page
@each_looker
@pytest.mark.parametrize("room", ROOMS)
@pytest.mark.parametrize("size", [2, 3, 5, 7, 8, 10, 12, 13, 16, 21, 32, 64, 128])
def test_every_number_and_its_caption_can_be_read(room: str, size: int, looker: int, page: int) -> None:
    assert illegible(told(inside_of(size), looker, page), *ROOMS[room]) == []
