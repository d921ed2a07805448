"""What the RNN, the LSTM and the Transformer share, against the same networks of torch.nn and words one by one."""

import math
from collections import Counter
from collections.abc import Callable, Iterator
from typing import Any

import numpy as np
import pytest
import torch
from numpy.typing import NDArray
from torch import Tensor

from playground.data import blocked_words
from playground.data.stories import stories
from playground.data.text import PARAGRAPH, UNKNOWN, Ids, Text, Vocabulary, count_words, read_prompt, tokens
from playground.learners.choosing import Choosing, chosen_shares
from playground.learners.learner import State
from playground.learners.next_word import (
    CANDIDATES,
    COMPARED,
    DISTANCES,
    KEPT,
    SETTLING,
    TEST_EVERY,
    TESTED,
    WRITE_EVERY,
    WRITTEN,
    NextWord,
)
from playground.learners.next_word_parts import NextWordAnswer, NextWordQuestion
from playground.learners.ngram import NGram
from playground.learners.text_state import to_bytes, writings_state
from playground.learners.transformer import Transformer
from tests.next_words import (
    ALONE,
    KINDS,
    PLAIN,
    Peer,
    close,
    features_of,
    known,
    made,
    own_text,
    prompt_of,
    some_ids,
    taught,
    tensor,
    weights_of,
)

Kind = type[NextWord[Any, Any]]
each_kind = pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.__name__)
WORDS = own_text().vocabulary.words
SENTENCE = "In spring the bees flew to the"


def ask(learner: Any, text: str = SENTENCE, draw: float = 0.5, **changes: Any) -> NextWordAnswer[Any]:
    """Its answer with other settings of how a word is picked; what it has learned is not changed."""
    before = learner.settings
    learner.apply(before.with_(**changes))
    answer = learner.answer(NextWordQuestion(text, draw))
    learner.apply(before)
    return answer


def bits(learner: Any) -> dict[str, bytes]:
    return {name: array.tobytes() for name, array in learner.state().items()}


def went_on(learner: Any, steps: int = 3) -> tuple[list[tuple[float, ...]], dict[str, bytes]]:
    return [learner.step() for _ in range(steps)], bits(learner)


def at_step(learner: Any, step: int, **changes: Any) -> Any:
    """The same learner, which believes that it has made so many steps."""
    learner.restore(learner.state() | {"steps": np.array(step)} | changes)
    return learner


def likely_words(shares: NDArray[np.float64]) -> NDArray[np.float64]:
    """Shares without that of the unknown word."""
    known_ones = np.where(np.arange(len(shares)) == UNKNOWN, 0, shares)
    return known_ones / known_ones.sum()


def likely_after(learner: Any, ids: Ids) -> NDArray[np.float64]:
    """How likely torch thinks each known word is after some words."""
    return likely_words(Peer(learner).scores(tensor(ids)[None])[0, -1].softmax(0).detach().double().numpy())


def evenly(ids: Ids, length: int, count: int) -> NDArray[np.int64]:
    """(count, length + 1) words from places that lie evenly all over a text."""
    starts = np.linspace(0, len(ids) - length - 1, count).astype(int)
    return np.array([ids[start : start + length + 1] for start in starts], np.int64)


# Learning.


def next_pieces(learner: NextWord[Any, Any]) -> Tensor:
    """The pieces of the text that it will read in its next step: the first thing that it draws is where they begin."""
    random, length = torch.Generator(), learner.settings.context + 1
    random.set_state(torch.from_numpy(np.array(learner.state()["random"])))
    starts = torch.randint(len(learner.text.learned) - length + 1, (learner.settings.batch,), generator=random)
    return torch.stack([tensor(learner.text.learned[start : start + length]) for start in starts.tolist()])


OPTIMISERS: dict[str, Callable[[Any, float], torch.optim.Optimizer]] = {
    "Adam": lambda weights, rate: torch.optim.Adam(weights, rate, (0.9, 0.99)),
    "Momentum": lambda weights, rate: torch.optim.SGD(weights, rate, 0.9),
    "SGD": lambda weights, rate: torch.optim.SGD(weights, rate),
}


@pytest.mark.parametrize("optimiser", OPTIMISERS)
@pytest.mark.parametrize("size", [0.25, 4.0], ids=["small", "large"])  # the gradients of large ones are shortened
@each_kind
def test_learning_is_what_a_plain_torch_loop_does(kind: Kind, size: float, optimiser: str) -> None:
    learner = made(kind, **PLAIN | {"optimiser": optimiser, "rate": 0.01, "layers": 2})
    state = learner.state()
    learner.restore({name: np.float32(size) * a if name.startswith("net/") else a for name, a in state.items()})
    peer = Peer(learner)
    weights = [weight for weight in peer.parameters() if weight.requires_grad]
    theirs, lengths = OPTIMISERS[optimiser](weights, 0.01), []
    for _ in range(4):
        loss = peer.surprises(next_pieces(learner)).mean()
        theirs.zero_grad()
        loss.backward()
        lengths.append(torch.nn.utils.clip_grad_norm_(weights, 1.0).item())
        theirs.step()
        assert learner.step()[0] == pytest.approx(loss.item(), rel=1e-5)
    assert (max(lengths) > 1) == (size > 1)
    # Not the weights: Adam divides by the size of a gradient, and that of a key's bias is nothing but rounding.
    ids = tensor(some_ids(16))[None]
    close(Peer(learner).scores(ids), peer.scores(ids), atol=2e-3 if optimiser == "Adam" else 1e-4)


@each_kind
def test_the_loss_falls(kind: Kind) -> None:
    learner = made(kind, **dict(PLAIN, rate=0.02, batch=4))
    losses = np.array([learner.step()[0] for _ in range(60)])
    assert losses[-10:].mean() < 0.9 * losses[:10].mean()


@each_kind
def test_what_is_hidden_makes_learning_harder(kind: Kind) -> None:
    state, losses = taught(kind, 60, rate=0.02, batch=4).state(), []
    for dropout, forgets in ((0.0, 0.0), (0.8, 0.0), (0.0, 0.5)):
        learner = made(kind, batch=16, dropout=dropout, forgets=forgets)
        learner.restore(state)
        losses.append(learner.step()[0])
    assert losses[1] > losses[0] < losses[2]


@each_kind
def test_nothing_is_hidden_from_what_answers_and_what_is_tested(kind: Kind) -> None:
    plain, hiding = made(kind, **PLAIN), made(kind, **dict(PLAIN, dropout=0.8, forgets=0.5))
    assert plain.snapshot().perplexity == hiding.snapshot().perplexity
    assert ask(plain).guesses == ask(hiding).guesses


@pytest.mark.parametrize(("steps", "share"), [(0, 1.0), (3, (1 + 3 / SETTLING) ** -0.5), (SETTLING, 0.5**0.5)])
@each_kind
def test_the_rate_falls_with_the_root_of_time(kind: Kind, steps: int, share: float) -> None:
    learner = at_step(made(kind, rate=0.01), steps)
    assert learner.rate == pytest.approx(0.01 * share, rel=1e-12)
    learner.apply(learner.settings.with_(falls=False))
    assert learner.rate == 0.01


@each_kind
def test_the_mean_is_that_of_all_networks_since_the_first_step(kind: Kind) -> None:
    learner, networks = made(kind), []
    for _ in range(8):
        learner.step()
        networks.append(weights_of(learner))
    for name, mean in weights_of(learner, "mean").items():
        close(mean, torch.stack([network[name] for network in networks]).mean(0), atol=1e-6)


@each_kind
def test_the_mean_answers_if_it_is_asked_for(kind: Kind) -> None:
    learner = taught(kind, 10, rate=0.05)
    alone = ask(learner).guesses
    averaged = ask(learner, average=True).guesses
    assert alone != averaged
    state = learner.state()
    mean_as_net = {name: state[name.replace("net/", "mean/")] for name in state if name.startswith("net/")}
    learner.restore(state | mean_as_net)
    assert ask(learner).guesses == averaged


@each_kind
def test_whether_the_mean_answers_changes_nothing_about_learning(kind: Kind) -> None:
    alone, averaged = (went_on(made(kind, average=average), 5) for average in (False, True))
    assert [loss for loss, _ in alone[0]] == [loss for loss, _ in averaged[0]]
    assert alone[1]["net/words.embedding"] == averaged[1]["net/words.embedding"]


# What was read.


@each_kind
def test_no_word_influences_an_earlier_prediction(kind: Kind) -> None:
    learner, ids = known(kind), tensor(some_ids(16))[None]
    before = features_of(learner, ids)[0]
    for at in (0, 7, 15):
        changed = ids.clone()
        changed[0, at] = (ids[0, at] + 1) % len(WORDS)
        after = features_of(learner, changed)[0]
        close(after[:at], before[:at], atol=1e-6)
        assert (after[at:] - before[at:]).abs().amax(1).min() > 1e-6


@pytest.mark.parametrize("layers", [1, 2, 3])
@each_kind
def test_all_that_was_read_is_looked_at_in_the_same_way_as_torch_does(kind: Kind, layers: int) -> None:
    learner, ids = known(kind, layers), tensor(some_ids(48).reshape(3, 16))
    close(features_of(learner, ids), Peer(learner).features(ids))


# Being tested.


@pytest.mark.parametrize("text", [stories, own_text])
@each_kind
def test_the_perplexity_on_the_screen_is_e_to_the_mean_surprise(kind: Kind, text: Callable[[], Text]) -> None:
    learner = made(kind)
    learner.teach(text())
    (_, perplexity), shot = at_step(learner, TEST_EVERY - 1).step(), learner.snapshot()
    pieces = torch.from_numpy(evenly(text().held_out, 16, TESTED // 16))
    expected = Peer(learner).surprises(pieces).mean().exp().item()
    assert perplexity == shot.perplexity == pytest.approx(expected, rel=1e-4)
    assert (shot.tested, shot.tested_at) == (TESTED, TEST_EVERY)


@pytest.mark.parametrize("text", [stories, own_text])
def test_the_baseline_counts_on_the_very_same_words(text: Callable[[], Text]) -> None:
    learner = made(Transformer)
    learner.teach(text())
    counts = NGram(text().learned, len(text().vocabulary))
    surprises = [
        -math.log(counts.probabilities(piece[:i])[piece[i]])
        for piece in evenly(text().held_out, 16, TESTED // 16).astype(np.int32)[:8]
        for i in range(1, 17)
    ]
    rows = evenly(text().held_out, 16, TESTED // 16).astype(np.int32)
    all_of_them = -np.array([counts.log_probabilities(row)[1:] for row in rows])
    assert all_of_them[:8].flatten().tolist() == pytest.approx(surprises, rel=1e-9)
    assert learner.snapshot().baseline == pytest.approx(math.exp(all_of_them.mean()), rel=1e-9)


@each_kind
def test_between_tests_the_perplexity_stays(kind: Kind) -> None:
    learner = made(kind)
    untaught = learner.snapshot()
    perplexities = {learner.step()[1] for _ in range(3)}
    assert perplexities == {untaught.perplexity}
    assert learner.snapshot().tested_at == 0


@each_kind
def test_who_has_learned_nothing_is_in_doubt_among_all_words(kind: Kind) -> None:
    assert made(kind).snapshot().perplexity == pytest.approx(len(WORDS), rel=0.25)


@pytest.mark.parametrize(("length", "context"), [(1, 16), (8, 16), (9, 16), (16, 16), (25, 16), (45, 16), (45, 17)])
@each_kind
def test_surprises_are_those_of_each_word_after_the_ones_before_it(kind: Kind, length: int, context: int) -> None:
    learner, half = known(kind, 2, context=context), context // 2
    ids = own_text().held_out[:length]
    padded, weights, expected = [PARAGRAPH, *ids.tolist()], weights_of(learner), []
    for i, word in enumerate(ids.tolist()):
        start = max(0, (i // half - 1) * half)  # of the piece in whose second half it is
        with torch.no_grad():
            features, _ = learner._look(weights, torch.tensor(padded[start : i + 1]))
        shares = (weights["words.embedding"] @ features + weights["words.bias"]).softmax(0)
        expected.append(-math.log(shares[word].item()))
    close(learner.surprises(ids), np.array(expected), atol=1e-4)


@each_kind
def test_no_words_are_no_surprise(kind: Kind) -> None:
    assert known(kind).surprises(own_text().held_out[:0]).shape == (0,)


# Answers.


@each_kind
def test_the_guesses_are_the_softmax_of_the_scores_without_the_unknown_word(kind: Kind) -> None:
    learner = known(kind)
    answer = ask(learner, temperature=0.7, top_k=20, top_p=0.8)
    ids = read_prompt(SENTENCE, own_text().vocabulary).ids
    before = likely_after(learner, ids)
    after = chosen_shares(before, Choosing(0.7, 20, 0.8))
    for guess in answer.guesses.best:
        assert guess.before == pytest.approx(before[WORDS.index(guess.word)], rel=1e-4)
        assert guess.share == pytest.approx(after[WORDS.index(guess.word)], rel=1e-4)
    assert [guess.word for guess in answer.guesses.best][:10] == [WORDS[i] for i in np.argsort(-before)[:10]]


@each_kind
@pytest.mark.parametrize("changes", [{}, {"top_k": 1}, {"top_k": 1000, "top_p": 1.0, "temperature": 2.0}], ids=str)
def test_the_guesses_and_the_rest_add_up_to_one(kind: Kind, changes: dict[str, Any]) -> None:
    guesses = ask(known(kind), **changes).guesses
    assert sum(guess.share for guess in guesses.best) + guesses.rest == pytest.approx(1, rel=1e-9)
    assert sum(guess.before for guess in guesses.best) + guesses.rest_before == pytest.approx(1, rel=1e-9)
    assert len(guesses.best) == CANDIDATES
    assert len(guesses.best) + guesses.others == len(WORDS) - 1


@each_kind
def test_the_likeliest_words_come_first_even_if_few_can_be_picked(kind: Kind) -> None:
    best = ask(known(kind), top_k=3).guesses.best
    assert [guess.before for guess in best] == sorted((guess.before for guess in best), reverse=True)
    assert [guess.share > 0 for guess in best] == [True] * 3 + [False] * 37
    rest = ask(known(kind), top_k=3).guesses
    assert rest.rest == pytest.approx(0, abs=1e-12)
    assert rest.rest_before > 0.01


@each_kind
def test_temperature_and_limits_change_what_is_picked_but_not_what_is_likely(kind: Kind) -> None:
    plain = ask(known(kind), temperature=1.0, top_k=1000, top_p=1.0).guesses
    assert [guess.share for guess in plain.best] == pytest.approx([guess.before for guess in plain.best], rel=1e-9)
    changes: list[dict[str, Any]] = [{"temperature": 0.5}, {"temperature": 2.0}, {"top_k": 5}, {"top_p": 0.5}]
    for change in changes:
        changed = ask(known(kind), **{"temperature": 1.0, "top_k": 1000, "top_p": 1.0} | change).guesses
        assert [guess.before for guess in changed.best] == [guess.before for guess in plain.best]
        is_surer = change != {"temperature": 2.0}
        assert (changed.best[0].share > plain.best[0].share) == is_surer, change


@each_kind
@pytest.mark.parametrize("changes", [{"top_k": 1}, {"top_p": 0.05}], ids=str)
def test_who_dares_nothing_says_the_likeliest_word(kind: Kind, changes: dict[str, Any]) -> None:
    answers = [ask(known(kind), draw=draw, **changes) for draw in (0.0, 0.4, 0.8)]
    assert {answer.drawn for answer in answers} == {answers[0].guesses.best[0].word}


@each_kind
def test_words_are_drawn_as_often_as_they_are_picked(kind: Kind) -> None:
    answers = [ask(known(kind), draw=(i + 0.5) / 40, top_k=6) for i in range(40)]
    drawn = Counter(answer.drawn for answer in answers)
    for guess in answers[0].guesses.best:
        assert drawn[guess.word] == pytest.approx(40 * guess.share, abs=1.01), guess
    assert sum(drawn[guess.word] for guess in answers[0].guesses.best[:6]) == 40


@each_kind
@pytest.mark.parametrize("text", [SENTENCE, "", "zebra", "the zebra", "Amira w", "Amira wr"])
def test_the_unknown_word_is_never_guessed_nor_drawn(kind: Kind, text: str) -> None:
    answers = [ask(known(kind), text, draw, temperature=2.0, top_k=1000, top_p=1.0) for draw in (0.0, 0.3, 0.7, 1.0)]
    for answer in answers:
        assert answer.drawn in WORDS[1:]
        for guesses in (answer.guesses, answer.counted):
            assert not any(guess.word == "" for guess in guesses.best)


@each_kind
@pytest.mark.parametrize(("partial", "words"), [("w", 6), ("WI", 2), ("so", 2), ("hon", 1), ("L", 1)])
def test_a_word_that_was_begun_only_goes_on_with_its_letters(kind: Kind, partial: str, words: int) -> None:
    answer, before = ask(known(kind), f"Amira saw, and {partial}"), ask(known(kind), "Amira saw, and ")
    possible = {word for word in WORDS if word.lower().startswith(partial.lower())}
    assert answer.prompt.partial == partial
    assert (answer.words, answer.used) == (before.words, 0)
    for guesses in (answer.guesses, answer.counted):
        assert {guess.word for guess in guesses.best} == possible
        assert len(possible) == words
        assert (guesses.others, guesses.rest) == (0, pytest.approx(0, abs=1e-9))
    assert answer.drawn in possible


@each_kind
def test_a_word_that_was_begun_changes_no_proportions(kind: Kind) -> None:
    begun = {guess.word: guess.before for guess in ask(known(kind), "Amira w").guesses.best}
    free = {guess.word: guess.before for guess in ask(known(kind), "Amira").guesses.best}
    both = sorted(begun.keys() & free.keys())
    assert len(both) > 1
    for word in both[1:]:
        assert begun[word] / begun[both[0]] == pytest.approx(free[word] / free[both[0]], rel=1e-6)


@each_kind
def test_words_that_the_network_thinks_impossible_are_all_the_same_if_no_other_can_be_meant(kind: Kind) -> None:
    learner = made(kind)
    bias = np.zeros(len(WORDS), np.float32)
    bias[WORDS.index("the")] = 1000
    learner.restore(learner.state() | {"net/words.bias": bias})
    answer = ask(learner, "Amira w")
    assert [guess.before for guess in answer.guesses.best] == pytest.approx([1 / 6] * 6, rel=1e-9)
    assert answer.drawn.startswith("w")
    assert ask(learner).drawn == "the"


@each_kind
@pytest.mark.parametrize("text", ["", "   ", "\n", "\n\n"], ids=repr)
def test_without_words_it_begins_a_paragraph(kind: Kind, text: str) -> None:
    answer = ask(known(kind), text)
    before = likely_after(known(kind), np.array([PARAGRAPH], np.int32))
    assert (answer.words, answer.used, answer.prompt.text) == (("¶",), 0, text)
    assert answer.guesses.best[0].before == pytest.approx(before.max(), rel=1e-4)


@each_kind
def test_after_the_end_of_a_paragraph_it_begins_one(kind: Kind) -> None:
    ended, not_yet = ask(known(kind), "The bees sleep.\n\n"), ask(known(kind), "The bees sleep.")
    assert ended.words == ("The", "bees", "sleep", ".", "¶")
    assert ended.guesses != not_yet.guesses


@each_kind
def test_of_a_thousand_words_only_the_last_are_used(kind: Kind) -> None:
    learner, ids = known(kind), some_ids(1000)
    answer, last = (ask(learner, prompt_of(some)) for some in (ids, ids[1000 - learner.most :]))
    assert answer.used == 1000 - learner.most
    assert len(answer.prompt.tokens) == 1000
    assert answer.words == last.words == tuple(WORDS[n] for n in ids[1000 - learner.most :])
    assert (answer.guesses, answer.counted, answer.drawn) == (last.guesses, last.counted, last.drawn)


@each_kind
def test_unknown_words_alone_are_answered_too(kind: Kind) -> None:
    answer = ask(known(kind), "Zebras xylophone 😀 qwerty")
    assert answer.prompt.unknown == (0, 1, 2, 3)
    assert answer.words == ("Zebras", "xylophone", "😀", "qwerty")
    assert sum(guess.before for guess in answer.guesses.best) > 0.5


@each_kind
def test_the_count_of_words_answers_without_temperature_or_limits(kind: Kind) -> None:
    answer = ask(known(kind), temperature=0.1, top_k=1, top_p=0.05)
    ids = read_prompt(SENTENCE, own_text().vocabulary).ids
    expected = likely_words(NGram(own_text().learned, len(WORDS)).probabilities(ids))
    assert answer.counted.best[0].word in ("cherry", "clover")
    for guess in answer.counted.best:
        assert guess.before == pytest.approx(expected[WORDS.index(guess.word)], rel=1e-9)
        assert guess.share == pytest.approx(guess.before, rel=1e-9)


# Influence.


def influence_of(learner: Any) -> NDArray[np.float32]:
    influence = learner.answer(NextWordQuestion(SENTENCE, influence=True)).influence
    assert influence is not None
    return influence


@each_kind
def test_influence_is_measured_only_if_asked_for(kind: Kind) -> None:
    assert known(kind).answer(NextWordQuestion(SENTENCE)).influence is None


@each_kind
def test_influence_is_how_much_of_the_prediction_another_first_word_changes(kind: Kind) -> None:
    learner = known(kind)
    influence, held_out = influence_of(learner), own_text().held_out
    length = min(DISTANCES, learner.most, len(held_out) - COMPARED)
    pieces = torch.from_numpy(evenly(held_out, length, COMPARED))[:, :-1]
    other = torch.cat([pieces[[-1, *range(COMPARED - 1)], :1], pieces[:, 1:]], 1)
    one, two = (Peer(learner).scores(ids).softmax(2) for ids in (pieces, other))
    close(influence, (one - two).abs().sum(2).mean(0) / 2)
    assert influence.shape == (length,)
    assert 0 <= influence.min() < influence.max() <= 1


@each_kind
def test_the_same_first_word_changes_nothing(kind: Kind) -> None:
    text, same = own_text(), np.full(60, WORDS.index("bees"), np.int32)
    same.flags.writeable = False
    learner = made(kind)
    learner.teach(Text("all the same", text.vocabulary, text.learned, same))
    assert not influence_of(learner).any()


@each_kind
def test_influence_is_told_for_every_distance_of_a_long_text(kind: Kind) -> None:
    learner = kind(kind.Settings(**ALONE | {"context": 128}))
    assert influence_of(learner).shape == (DISTANCES,)


# The text.


@each_kind
def test_at_first_it_learns_the_stories(kind: Kind) -> None:
    learner = kind(kind.Settings(**ALONE))
    shot = learner.snapshot()
    assert learner.text is stories()
    assert (shot.text, shot.words) == (stories().name, stories().vocabulary.words)
    assert (shot.learned, shot.held_out) == (len(stories().learned), len(stories().held_out))


@each_kind
def test_another_text_is_learned_from_the_beginning(kind: Kind) -> None:
    learner = kind(kind.Settings(**ALONE), 7)
    for _ in range(3):
        learner.step()
    learner.teach(own_text())
    shot = learner.snapshot()
    assert learner.text is own_text()
    assert (shot.text, shot.words, shot.writings, shot.tested_at) == ("Bees", WORDS, (), 0)
    assert (shot.learned, shot.held_out) == (len(own_text().learned), len(own_text().held_out))
    assert shot.vectors.shape == (len(WORDS) - 2, 16)
    assert bits(learner) == bits(made(kind, 7))


@each_kind
def test_it_guesses_the_words_of_the_text_that_it_was_given(kind: Kind) -> None:
    text = count_words("the glorp zinged . " * 100, "zing")
    learner = made(kind, rate=0.05)
    learner.teach(text)
    for _ in range(40):
        learner.step()
    assert ask(learner, "The glorp").guesses.best[0].word == "zinged"
    assert learner.snapshot().perplexity > 0


@each_kind
@pytest.mark.parametrize("example", ["a text", None, 5], ids=repr)
def test_what_is_no_text_is_not_learned(kind: Kind, example: Any) -> None:
    learner = made(kind)
    with pytest.raises(ValueError, match=r"takes no examples, got "):
        learner.teach(example)
    assert learner.text is own_text()


@each_kind
def test_a_text_travels_in_the_state_to_one_that_learned_the_stories(kind: Kind) -> None:
    learner, other = taught(kind), kind(kind.Settings(**ALONE), 3)
    other.step()
    other.restore(learner.state())
    assert other.snapshot().words == WORDS
    assert bits(other) == bits(learner)
    assert went_on(other) == went_on(learner)
    assert other.snapshot().baseline == learner.snapshot().baseline


@each_kind
def test_the_stories_travel_in_the_state_to_one_that_learned_another_text(kind: Kind) -> None:
    learner, other = kind(kind.Settings(**ALONE), 3), taught(kind)
    learner.step()
    other.restore(learner.state())
    assert other.text is stories()
    assert went_on(other) == went_on(learner)


@each_kind
def test_another_text_of_the_same_size_is_told_apart(kind: Kind) -> None:
    one, two = (count_words(f"the {word} sat . " * 60, "own") for word in ("cat", "dog"))
    learner, other = made(kind), made(kind)
    learner.teach(one)
    other.teach(two)
    other.restore(learner.state())
    assert other.snapshot().words == one.vocabulary.words
    assert went_on(other) == went_on(learner)


@each_kind
def test_an_heir_learns_the_same_text_from_the_beginning(kind: Kind) -> None:
    learner = taught(kind)
    heir = learner.heir(learner.settings.with_(width=32), 4)
    assert heir.text is own_text()
    assert bits(heir) == bits(made(kind, 4, width=32))


@each_kind
def test_the_heir_of_one_that_learned_the_stories_learns_the_stories(kind: Kind) -> None:
    learner = kind(kind.Settings(**ALONE))
    assert learner.heir(learner.settings, 4).text is stories()


@each_kind
@pytest.mark.parametrize(
    "passage", ["a b c d e f g h " * 25, " ".join(f"w{'a' * i}" for i in range(200))], ids=["few words", "all unknown"]
)
def test_a_text_of_the_least_size_can_be_learned_with_the_largest_context(kind: Kind, passage: str) -> None:
    learner = made(kind, context=128)
    learner.teach(count_words(passage, "little"))
    assert np.isfinite([*at_step(learner, TEST_EVERY - 1).step(), *learner.step()]).all()
    assert np.isfinite(influence_of(learner)).all()
    assert np.isfinite(learner.surprises(learner.text.learned)).all()
    assert ask(learner, "a b c").drawn


# Writings.


@each_kind
def test_it_writes_something_every_hundred_steps(kind: Kind) -> None:
    learner, steps = made(kind), []
    for step in (98, 99, 100, 150, 198, 199):
        at_step(learner, step).step()
        steps.append(tuple(step for step, _ in learner.snapshot().writings))
    assert WRITE_EVERY == 100
    assert steps == [(), (100,), (100,), (100,), (100,), (100, 200)]


@each_kind
def test_what_it_writes_are_words_that_it_knows(kind: Kind) -> None:
    learner = at_step(taught(kind, 30, rate=0.02, temperature=1.0, top_k=1000, top_p=1.0), WRITE_EVERY - WRITTEN)
    for _ in range(WRITTEN):
        learner.step()
    ((_, text),) = learner.snapshot().writings
    found = list(tokens(text))
    assert WRITTEN - 4 <= len(found) <= WRITTEN  # ends of paragraphs at its ends are not shown
    assert UNKNOWN not in [own_text().vocabulary.number(token) for token in found]


@each_kind
def test_what_it_writes_depends_on_how_words_are_picked(kind: Kind) -> None:
    settled = {"net/words.bias": np.eye(1, len(WORDS), 6, np.float32)[0] * 5}
    learner = at_step(made(kind, average=False, rate=1e-5), WRITE_EVERY - WRITTEN, **settled)
    learner.apply(learner.settings.with_(top_k=1))
    for _ in range(WRITTEN):
        learner.step()
    assert learner.snapshot().writings == ((100, "Bees" + " bees" * (WRITTEN - 1)),)


@each_kind
def test_a_writing_that_was_begun_goes_on_after_it_was_restored(kind: Kind) -> None:
    learner, other = at_step(made(kind), WRITE_EVERY - WRITTEN), made(kind, 3)
    for _ in range(WRITTEN // 2):
        learner.step()
    other.restore(learner.state())
    for _ in range(WRITTEN // 2):
        learner.step()
        other.step()
    assert learner.snapshot().writings == other.snapshot().writings != ()


def test_no_more_writings_are_kept_than_can_be_looked_at() -> None:
    learner = made(Transformer)
    for step in (100, 1600, 3200, 51_200, 819_200):
        writings = tuple((100 * 2**i, "early") for i in range(14) if 100 * 2**i < step)
        writings += tuple((n, "late") for n in range(max(0, step - 2000), step, 100) if (n, "early") not in writings)
        held = at_step(learner, step - 1, writings=writings_state(tuple(sorted(writings[-KEPT:]))))
        held.step()
        steps = [step for step, _ in learner.snapshot().writings]
        assert len(steps) <= KEPT
        assert steps == sorted(set(steps))
        assert steps[-1] == step


def test_the_first_writings_and_the_newest_are_kept() -> None:
    learner, writings = made(Transformer), [(100 * i, "x") for i in range(1, 17)]
    for step in (1700, 1800):
        at_step(learner, step - 1, writings=writings_state(tuple(writings))).step()
        writings = list(learner.snapshot().writings)
    assert [step for step, _ in writings] == [100, 200, 400, 800, *range(1000, 1900, 100)]


def test_after_a_very_long_time_the_first_writings_are_still_kept() -> None:
    early = [(100 * 2**i, "early") for i in range(8)]
    late = [(n, "late") for n in range(50_400, 51_200, 100)]
    learner = at_step(made(Transformer), 51_199, writings=writings_state((*early, *late)))
    learner.step()
    kept = [step for step, _ in learner.snapshot().writings]
    assert kept == [*(step for step, _ in early), *range(50_500, 51_300, 100)]


# The state.

NONSENSE: dict[str, Callable[[State], State]] = {
    "steps below zero": lambda state: {"steps": np.array(-1)},
    "too many steps": lambda state: {"steps": np.array(2**60)},
    "writings that are no JSON": lambda state: {"writings": to_bytes("[[")},
    "writings that are numbers": lambda state: {"writings": to_bytes("[1, 2]")},
    "writings without steps": lambda state: {"writings": to_bytes('[["a", "b"]]')},
    "no random state": lambda state: {"random": np.zeros(5056, np.uint8)},
    "a draft of words that there are not": lambda state: {"draft": np.array([len(WORDS)], np.int32)},
    "a draft that is too long": lambda state: {"draft": np.ones(WRITTEN + 1, np.int32)},
    "words that are the same": lambda state: {"text/words": to_bytes("\n¶" + "\nbees" * 66)},
    "words that are no UTF-8": lambda state: {"text/words": np.full(10, 0xFF, np.uint8)},
    "a word less": lambda state: {"text/words": to_bytes("\n".join(WORDS[:-1]))},
    "words that are too much": lambda state: {"text/words": to_bytes("\n".join((*WORDS, "more")))},
    "a text of no words": lambda state: {"text/learned": np.full(500, 68, np.int32)},
    "nearly no text": lambda state: {"text/learned": np.ones(9, np.int32)},
    "nothing held out": lambda state: {"text/held_out": np.zeros(0, np.int32)},
    "the stories with the vectors of other words": lambda state: {"text/learned": np.zeros(0, np.int32)},
    "vectors of fewer words": lambda state: {"net/words.embedding": state["net/words.embedding"][:-1]},
    "biases of fewer words": lambda state: {"net/words.bias": state["net/words.bias"][:-1]},
    "a mean of more words": lambda state: {"mean/words.bias": np.zeros(69, np.float32)},
    "a memory of fewer words": lambda state: {
        "optimiser/square/words.embedding": state["optimiser/square/words.embedding"][:-1]
    },
    "one vector for all words": lambda state: {"net/words.embedding": state["net/words.embedding"][:1]},
    "one bias for all words": lambda state: {"mean/words.bias": state["mean/words.bias"][:1]},
    "no vectors": lambda state: {"net/words.embedding": np.zeros((0, 16), np.float32)},
}


@each_kind
@pytest.mark.parametrize("nonsense", NONSENSE.values(), ids=list(NONSENSE))
def test_a_state_that_could_not_have_been_is_refused_and_changes_nothing(
    kind: Kind, nonsense: Callable[[State], State]
) -> None:
    learner, state = known(kind), known(kind, 2, seed=1).state()
    before = bits(learner)
    with pytest.raises(ValueError, match=r"."):
        learner.restore(state | nonsense(state))
    assert bits(learner) == before


@each_kind
def test_who_refused_a_state_goes_on_as_if_nothing_had_been(kind: Kind) -> None:
    learner, twin, state = taught(kind, 2), taught(kind, 2), taught(kind, 1, seed=1).state()
    for nonsense in NONSENSE.values():
        with pytest.raises(ValueError, match=r"."):
            learner.restore(state | nonsense(state))
    assert went_on(learner) == went_on(twin)


@each_kind
def test_who_learned_the_stories_refuses_a_broken_text_and_goes_on(kind: Kind) -> None:
    learner, twin = (kind(kind.Settings(**ALONE), 5) for _ in range(2))
    state = taught(kind).state()
    with pytest.raises(ValueError, match=r"^net/words\.bias must have a row for each of 68 words, got 60$"):
        learner.restore(state | {"net/words.bias": np.zeros(60, np.float32)})
    assert learner.text is stories()
    assert went_on(learner) == went_on(twin)


# What is told.


@each_kind
@pytest.mark.parametrize("changes", [{}, {"layers": 3, "width": 24}], ids=str)
def test_the_blueprint_counts_all_weights(kind: Kind, changes: dict[str, int]) -> None:
    learner = made(kind, **changes)
    blueprint, width = learner.blueprint(), learner.settings.width
    assert sum(layer.parameters for layer in blueprint) == sum(
        weight.numel() for weight in weights_of(learner).values()
    )
    assert tuple(blueprint[0]) == ("Word vectors", f"68 × {width}", 68 * width)
    assert tuple(blueprint[-1]) == ("Next word", "68, the same vectors", 68)


@each_kind
@pytest.mark.parametrize("which", ["net", "mean"])
def test_the_vectors_that_are_shown_are_those_of_the_most_frequent_words(kind: Kind, which: str) -> None:
    learner = kind(kind.Settings(**ALONE | {"average": which == "mean"}))
    for _ in range(2):
        learner.step()
    assert learner.snapshot().vectors.tolist() == weights_of(learner, which)["words.embedding"][2:302].tolist()


def test_a_vocabulary_without_words_is_enough_to_answer() -> None:
    ids = np.zeros(300, np.int32)
    ids.flags.writeable = False
    learner = made(Transformer)
    learner.teach(Text("nothing", Vocabulary(("", "¶")), ids, ids[:100]))
    answer = ask(learner, "the bees")
    assert ([guess.word for guess in answer.guesses.best], answer.drawn) == (["¶"], "¶")


# Words that a museum does not want.


@pytest.fixture
def no_bees() -> Iterator[None]:
    blocked_words.block(["bees", "Hive"])
    yield
    blocked_words.block(())


@each_kind
def test_a_blocked_word_is_neither_shown_nor_guessed_nor_counted_nor_drawn(kind: Kind, no_bees: None) -> None:
    learner = known(kind)
    answer = ask(learner, "In spring the bees flew to the", temperature=2.0)
    spoken = {guess.word for each in (answer.guesses, answer.counted) for guess in each.best}
    drawn = {ask(learner, SENTENCE, draw, temperature=2.0, top_k=1000).drawn for draw in np.linspace(0, 1, 200)}
    assert not {"bees", "hive"} & {word.casefold() for word in (*spoken, *drawn, *answer.words)}
    assert answer.words[3] == blocked_words.MASK
    assert not {"bees", "hive"} & {word.casefold() for word in learner.snapshot().words}


@each_kind
def test_without_a_list_the_same_words_are_said(kind: Kind) -> None:
    answer = ask(known(kind), "In spring the bees flew to the")
    assert answer.words[3] == "bees"
    assert "bees" in known(kind).snapshot().words
    drawn = {ask(known(kind), SENTENCE, d, temperature=2.0, top_k=1000).drawn for d in np.linspace(0, 1, 200)}
    assert {"bees", "hive"} & drawn


@each_kind
def test_what_was_begun_and_is_blocked_is_not_completed(kind: Kind, no_bees: None) -> None:
    answer = ask(known(kind), "In spring the bee")
    assert answer.guesses.best
    assert "bees" not in {guess.word for guess in answer.guesses.best}


@each_kind
def test_it_writes_no_blocked_word(kind: Kind, no_bees: None) -> None:
    learner = taught(kind, 2 * WRITE_EVERY)
    written = " ".join(text for _, text in learner.snapshot().writings).casefold()
    assert written
    assert not {"bees", "hive"} & set(written.split())
