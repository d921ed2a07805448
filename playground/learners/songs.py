"""A restricted Boltzmann machine that recommends songs: it learns from the stars that many listeners gave to a few."""

from dataclasses import dataclass

import numpy as np

from playground.data.ratings import Ratings, Stars
from playground.data.tastes import our_songs
from playground.learners import knobs
from playground.learners.learner import Blueprint, Layer, Learner, State, frozen
from playground.learners.random_state import random_of, random_state
from playground.learners.rating_baselines import baselines, learned_of, rmse
from playground.learners.ratings_state import PREFIX, ratings_of, ratings_state
from playground.learners.songs_parts import SongsAnswer, SongsQuestion, SongsShot, answer_of
from playground.learners.stars_rbm import (
    STARS,
    Weights,
    contrastive_divergence,
    exact_shares,
    expected,
    pulls,
    zeros,
)
from playground.phrases import phrase

TESTED = 1_000  # held-out ratings: more would make one step in five longer than 20 ms
TEST_EVERY = 5  # steps
FIRST_SD = 0.1  # of the first links: with smaller ones it guesses the means for a long time

__all__ = ["Songs", "SongsAnswer", "SongsQuestion", "SongsSettings", "SongsShot"]


@dataclass(frozen=True)
class SongsSettings(knobs.Settings):
    hidden: int = knobs.whole(20, 2, 64, "Hidden units", "How many tastes it can tell apart", log=True)
    rate: float = knobs.real(
        0.5, 0.005, 2.0, "Learning rate", "How big a step it takes from each comparison", log=True, live=True
    )
    sweeps: int = knobs.whole(
        1, 1, 10, "Sweeps (k)", "How often it dreams up stars before it compares them with the real ones", live=True
    )
    batch: int = knobs.whole(
        100, 10, 250, "Batch size", "How many listeners it looks at before each step", log=True, live=True
    )
    decay: float = knobs.real(
        1e-3, 0.0, 0.05, "Weight decay", "How strongly every link is drawn towards zero", live=True
    )
    momentum: float = knobs.real(
        0.8, 0.0, 0.95, "Momentum", "How much of the last step goes into the next one", live=True, more=True
    )


class Songs(Learner[SongsSettings, SongsShot, SongsQuestion, SongsAnswer]):
    """Hidden units stand for tastes: each is linked to every number of stars of every song.

    From the stars of a listener it works out which tastes are on, and from these which stars the listener would give
    to everything else. It learns by comparing real stars with those that it dreams up itself:
    W <- W + rate * (<v h> of listeners - <v h> of dreams), each listener only with the songs that they rated.
    Salakhutdinov, Mnih, Hinton (2007): Restricted Boltzmann machines for collaborative filtering.
    """

    Settings = SongsSettings
    curves = ("error", "dreams")
    falling = ("error", "dreams")
    growing = ("songs/", PREFIX)

    def __init__(self, settings: SongsSettings, seed: int = 0) -> None:
        super().__init__(settings, seed)
        self._begin(our_songs())

    def _begin(self, ratings: Ratings) -> None:
        self._steps = 0
        self._random = np.random.default_rng(self.seed)
        self._take(ratings)
        self._weights = zeros(len(ratings.items), self.settings.hidden)
        self._speed = zeros(len(ratings.items), self.settings.hidden)
        self._weights.links[:] = FIRST_SD * self._random.standard_normal(self._weights.links.shape)
        self._test()

    def _take(self, ratings: Ratings) -> None:
        self._ratings = ratings
        self._learned = frozen(learned_of(ratings))
        self._people = frozen(np.flatnonzero(self._learned.any(axis=1)))  # those of whom there is something to learn
        self._baselines = baselines(ratings)
        pairs = np.argwhere(ratings.held_out)
        pairs = pairs[np.linspace(0, len(pairs) - 1, min(TESTED, len(pairs))).astype(int)]
        rows, self._asked = np.unique(pairs[:, 0], return_inverse=True)
        self._asked_items, self._truth = pairs[:, 1], ratings.stars[*pairs.T].astype(np.float32)
        self._known = self._learned[rows]

    def step(self) -> tuple[float, float]:
        with np.errstate(over="ignore", invalid="ignore"):  # the session notices
            stars = self._batch()
            direction, dreamt = contrastive_divergence(self._weights, stars, self.settings.sweeps, self._random)
            self._move(direction)
            self._steps += 1
            if self._steps % TEST_EVERY == 0:
                self._test()
        is_rated = stars > 0
        return self._error, rmse(expected(dreamt)[is_rated], stars[is_rated].astype(np.float32))

    def snapshot(self) -> SongsShot:
        by = self._baselines
        with np.errstate(over="ignore", invalid="ignore"):
            pulled = frozen(pulls(self._weights))
        return SongsShot(self._ratings, pulled, self._error, by.items, by.people, len(self._truth), self._told())

    def answer(self, question: SongsQuestion) -> SongsAnswer:
        return answer_of(self._weights, self._ratings, question)

    def teach(self, example: Ratings) -> None:
        """Forget everything and learn from other ratings."""
        if not isinstance(example, Ratings):
            raise ValueError(f"it learns from ratings, got {type(example).__name__}")
        self._begin(example)

    def heir(self, settings: SongsSettings, seed: int) -> "Songs":
        heir = Songs(settings, seed)
        if self._ratings is not our_songs():
            heir.teach(self._ratings)
        return heir

    def blueprint(self) -> Blueprint:
        items, hidden = len(self._ratings.items), self.settings.hidden
        return (
            Layer(phrase("Stars"), f"{items} × {STARS}", items * STARS),
            Layer(phrase("Links"), f"{items} × {STARS} × {hidden}", items * STARS * hidden),
            Layer(phrase("Hidden units"), f"{hidden}", hidden),
        )

    def state(self) -> State:
        return {
            "steps": np.array(self._steps),
            "random": random_state(self._random),
            "error": np.array(self._error),
            **_weights_state(self._weights, "weights"),
            **_weights_state(self._speed, "speed"),
            **ratings_state(self._ratings),
        }

    def _restore(self, state: State) -> None:
        if not 0 <= state["steps"] < 2**53:
            raise ValueError(f"steps must be in 0..2^53, got {state['steps']}")
        if not 0 <= state["error"] < STARS:
            raise ValueError(f"the error must be in 0..{STARS} stars, got {state['error']}")
        ratings = ratings_of(state, self._ratings)
        weights, speed = (_weights_of(state, name, len(ratings.items)) for name in ("weights", "speed"))
        self._random = random_of(state["random"])
        if ratings is not self._ratings:
            self._take(ratings)
        self._weights, self._speed = weights, speed
        self._steps, self._error = int(state["steps"]), float(state["error"])

    def _batch(self) -> Stars:
        chosen = self._random.integers(len(self._people), size=self.settings.batch)
        return self._learned[self._people[chosen]]

    def _move(self, direction: Weights) -> None:
        """Uphill, with momentum; the decay draws the links alone."""
        s = self.settings
        direction.links[:] -= np.float32(s.decay) * self._weights.links
        for name, way in direction.parts().items():
            speed = self._speed.parts()[name]
            speed *= np.float32(s.momentum)
            speed += np.float32(s.rate) * way
            self._weights.parts()[name][:] += speed

    def _test(self) -> None:
        guesses = expected(exact_shares(self._weights, self._known, self._asked, self._asked_items))
        self._error = rmse(guesses, self._truth)

    def _told(self) -> str:
        if self._steps == 0:
            return phrase("It knows nothing yet. Press Play, and it learns from what others like.")
        by = self._baselines.items
        if self._error >= by:
            return phrase("So far it guesses no better than the mean of each song.")
        closer = f"{100 * (1 - self._error / by):.0f}\N{NARROW NO-BREAK SPACE}%"
        return phrase("Its guesses are {share} closer than the mean of each song.", share=closer)


def _weights_state(weights: Weights, name: str) -> State:
    """What belongs to single songs comes first, for their number may change with the data."""
    return {
        f"songs/{name}/links": frozen(weights.links),
        f"songs/{name}/stars": frozen(weights.stars),
        f"{name}/hidden": frozen(weights.hidden),
    }


def _weights_of(state: State, name: str, items: int) -> Weights:
    links, stars, hidden = state[f"songs/{name}/links"], state[f"songs/{name}/stars"], state[f"{name}/hidden"]
    if not len(links) == len(stars) == items:
        raise ValueError(f"there must be weights for {items} songs, got {len(links)} and {len(stars)}")
    return Weights(np.array(links), np.array(stars), np.array(hidden))
