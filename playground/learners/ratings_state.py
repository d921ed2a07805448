"""Ratings as plain arrays, as a model file holds them."""

import json
from typing import Any

import numpy as np

from playground.data.ratings import Ratings
from playground.data.tastes import our_songs
from playground.learners.learner import State
from playground.learners.text_state import from_bytes, to_bytes

PREFIX = "ratings/"
_HELD_OUT = 8  # is added to the stars of those that are


def ratings_state(ratings: Ratings) -> State:
    """The parts of a state that hold ratings. Our own ones take no room: everybody has them."""
    if ratings is our_songs():
        return {PREFIX + "stars": np.zeros(0, np.uint8), PREFIX + "about": to_bytes("")}
    about = [ratings.name, ratings.items, ratings.makers, ratings.kinds, ratings.made_of.tolist()]
    packed = (ratings.stars + np.uint8(_HELD_OUT) * ratings.held_out).reshape(-1)
    return {PREFIX + "stars": packed, PREFIX + "about": to_bytes(json.dumps(about))}


def ratings_of(state: State, present: Ratings) -> Ratings:
    """The ratings of a state: the present ones themselves if they are the same. ValueError if they are none."""
    parts = ratings_state(present)
    if all(np.array_equal(part, state[name]) for name, part in parts.items()):
        return present
    packed = state[PREFIX + "stars"]
    if not packed.size:
        return our_songs()
    try:
        return _ratings(packed, *json.loads(from_bytes(state[PREFIX + "about"])))
    except (TypeError, KeyError, OverflowError, RecursionError) as error:
        raise ValueError("the ratings of this file are damaged") from error


def _ratings(packed: Any, name: Any, items: Any, makers: Any, kinds: Any, made_of: Any) -> Ratings:
    table = packed.reshape(-1, len(items))
    names = (tuple(map(str, part)) for part in (items, makers, kinds))
    items, makers, kinds = names
    stars, held_out = table % _HELD_OUT, table >= _HELD_OUT
    return Ratings(str(name), items, stars, held_out, makers, kinds, np.array(made_of, np.int16))
