"""What next-word networks are worth: the shipped ones, and one that begins from nothing, against counts of words."""

from dataclasses import dataclass
from typing import Any

import pytest
from training import counted_perplexity, fresh, perplexity

from playground import catalogue
from playground.data.resources import resource
from playground.data.stories import stories
from playground.engine.session import Session
from playground.learners.next_word import NextWord

MOST = {"rnn": 1.0, "lstm": 0.8, "transformer": 1.0}
"""times the perplexity of a count of four words, what that of the shipped network must be less than"""
SOON = 800  # steps; the RNN makes them quickest


@dataclass(frozen=True)
class Shipped:
    """A network as its tab has it before anybody has pressed anything."""

    name: str
    learner: NextWord[Any, Any]
    frame: Any


@pytest.fixture(scope="module", params=list(MOST))
def shipped(request: pytest.FixtureRequest) -> Shipped:
    """Opened by a session like that of its tab, whose first turn is taken here."""
    kind = catalogue.entry(request.param).tab()
    session: Session[Any, Any, Any] = Session(kind.learner, trained=resource(kind.trained))
    session.look()
    session.turn()
    assert isinstance(session._learner, NextWord)
    return Shipped(request.param, session._learner, session.look())


def test_it_is_opened_and_has_learned_our_stories(shipped: Shipped) -> None:
    frame = shipped.frame
    assert (frame.origin, frame.notice, frame.trouble) == (f"{shipped.name}.safetensors", None, None)
    assert frame.step > 0
    assert frame.snapshot.text == "our stories"
    assert shipped.learner.text is stories()


def test_it_knows_words_that_it_never_saw_better_than_a_count(shipped: Shipped) -> None:
    assert perplexity(shipped.learner) < MOST[shipped.name] * counted_perplexity(stories())


def test_who_begins_from_nothing_soon_knows_unseen_words_better_than_a_count_of_pairs() -> None:
    learner, counted = fresh("rnn", seed=0), counted_perplexity(stories(), order=2)
    assert learner.snapshot().perplexity > 10 * counted
    for _ in range(SOON):
        learner.step()
    assert perplexity(learner) < counted
