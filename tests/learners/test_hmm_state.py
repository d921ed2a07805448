import json
from typing import Any

import numpy as np
import pytest

from playground.data.hmm_worlds import (
    LETTERS,
    OWN,
    WEATHER,
    Brought,
    brought_names,
    brought_text,
    observed,
    world_of,
)
from playground.learners.hmm_state import brought_of, brought_state, made_of, made_state, model_of, model_state
from playground.learners.text_state import to_bytes
from playground.phrases import THIN, Phrase, figure, reason_of
from tests.hmm_models import random_model

OWN_DAYS = brought_names(("1", "3", "2") * 5, WEATHER)
OWN_WORDS = brought_names(("wählen", "雪", "a b") * 5, OWN)
OWN_TEXT = brought_text("Once upon a time there was a model.", "Ünïcode")


def test_a_model_comes_back_bit_for_bit() -> None:
    model = random_model(3, 5)
    again = model_of(model_state(model), 5)
    for one, two in zip(model.tables, again.tables, strict=True):
        assert one.tobytes() == two.tobytes()


@pytest.mark.parametrize(
    ("name", "change"),
    [("model/emission", lambda array: array[:-1]), ("model/start", lambda array: array * 2)],
)
def test_what_is_no_model_is_refused(name: str, change: Any) -> None:
    state = model_state(random_model(3, 5))
    with pytest.raises(ValueError, match=r"emission must have|start must sum to 1"):
        model_of(state | {name: change(state[name])}, 5)


@pytest.mark.parametrize("brought", [OWN_DAYS, OWN_WORDS, OWN_TEXT], ids=["days", "words", "text"])
def test_what_was_brought_comes_back(brought: Brought) -> None:
    again = brought_of(brought_state(brought))
    assert again is not None
    assert (again.world, again.source, again.symbols) == (brought.world, brought.source, brought.symbols)
    assert again.observations.tobytes() == brought.observations.tobytes()
    assert not again.observations.flags.writeable


def test_nothing_brought_takes_no_room() -> None:
    state = brought_state(None)
    assert sum(array.size for array in state.values()) == 0
    assert brought_of(state) is None


@pytest.mark.parametrize(
    "about",
    [
        "",
        "[1, 2]",
        "7",
        json.dumps(["Mars", "you", ["1", "2", "3"]]),
        json.dumps([["Weather"], "you", ["1", "2", "3"]]),
        json.dumps([WEATHER, "you", 5]),
        json.dumps([WEATHER, "you", ["1", "1", "3"]]),
        json.dumps([WEATHER, "you", ["1", "2"]]),
        json.dumps([WEATHER, "you", list(map(str, range(28)))]),
        json.dumps([WEATHER, "you", []]),
    ],
)
def test_damaged_observations_of_the_visitor_are_refused(about: str) -> None:
    with pytest.raises(ValueError, match=r"."):
        brought_of(brought_state(OWN_DAYS) | {"own/about": to_bytes(about)})


@pytest.mark.parametrize("count", [9, 10_001])
def test_too_few_or_too_many_observations_of_the_visitor_are_refused(count: int) -> None:
    with pytest.raises(ValueError, match=f"10 to 10{THIN}000 observations, got {figure(count)}") as refused:
        brought_of(brought_state(OWN_DAYS) | {"own/observations": np.zeros(count, np.uint8)})
    assert isinstance(reason_of(refused.value), Phrase)  # so it can be said in all languages


@pytest.mark.parametrize(("name", "spaces"), [(WEATHER, False), (LETTERS, False), (LETTERS, True), (OWN, False)])
def test_what_was_made_comes_back(name: str, spaces: bool) -> None:
    world = world_of(name, spaces)
    seen = observed(world, 2, 30, seed=1)
    again = made_of(made_state(seen), world)
    assert (again.world.symbols, again.source) == (seen.world.symbols, seen.source)
    assert again.sequences.tolist() == seen.sequences.tolist()
    assert (again.states is None) == (seen.states is None)
    assert again.states is None or again.states.tolist() == seen.states.tolist()  # pyright: ignore[reportOptionalMemberAccess]


@pytest.mark.parametrize(
    ("name", "part", "message"),
    [
        ("data/size", np.array([7, 7]), "whole sequences of one length"),
        ("data/size", np.array([-2, -30]), "whole sequences of one length"),
        ("data/size", np.array([60]), "whole sequences of one length"),
        ("data/observations", np.full(60, 3, np.uint8), r"observations must be in 0\.\.2, got 3"),
        ("data/observations", np.zeros(0, np.uint8), "whole sequences of one length"),
        ("data/states", np.full(60, 2, np.uint8), r"hidden states must be in 0\.\.1, got 2"),
        ("data/states", np.zeros(59, np.uint8), "as many hidden states as observations, got 59"),
    ],
)
def test_what_cannot_have_been_made_in_that_world_is_refused(name: str, part: Any, message: str) -> None:
    world = world_of(WEATHER)
    state = made_state(observed(world, 2, 30, seed=1))
    with pytest.raises(ValueError, match=message):
        made_of(state | {name: part}, world)


def test_observations_are_not_copied_for_each_state() -> None:
    seen = observed(world_of(WEATHER), 2, 30, seed=1)
    assert np.shares_memory(made_state(seen)["data/observations"], seen.sequences)
    assert np.shares_memory(brought_state(OWN_DAYS)["own/observations"], OWN_DAYS.observations)
