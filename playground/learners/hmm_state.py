"""What a hidden Markov model observes and has learned as plain arrays, as a model file holds them."""

import json

import numpy as np

from playground.data.hmm_model import MOST_SYMBOLS, Codes, HmmModel
from playground.data.hmm_worlds import WORLDS, Brought, Observed, World, check_length
from playground.learners.learner import State, frozen
from playground.learners.text_state import from_bytes, to_bytes

GROWING = ("own/", "data/", "model/emission")
_NONE: Codes = frozen(np.zeros(0, np.uint8))


def model_state(model: HmmModel) -> State:
    """The parts of a state that hold a model; as the number of symbols may differ, emissions are flat."""
    return {
        "model/start": model.start,
        "model/transition": model.transition,
        "model/emission": model.emission.reshape(-1),
    }


def model_of(state: State, symbols: int) -> HmmModel:
    """The model of a state. ValueError if it is none, or one of another number of symbols."""
    start, emission = state["model/start"], state["model/emission"]
    if emission.size != start.size * symbols:
        raise ValueError(f"emission must have {start.size} rows of {symbols} numbers, got {emission.size} in all")
    return HmmModel(start, state["model/transition"], emission.reshape(start.size, symbols))


def brought_state(brought: Brought | None) -> State:
    """The parts of a state that hold what the visitor brought."""
    if brought is None:
        return {"own/about": to_bytes(""), "own/observations": _NONE}
    about = json.dumps([brought.world, brought.source, brought.symbols])
    return {"own/about": to_bytes(about), "own/observations": brought.observations}


def brought_of(state: State) -> Brought | None:
    """What the visitor brought. ValueError if that is damaged."""
    observations = state["own/observations"]
    if not observations.size:
        return None
    try:
        world, source, symbols = json.loads(from_bytes(state["own/about"]))
        brought = Brought(WORLDS[world].name, str(source), tuple(map(str, symbols)), frozen(observations))
    except (TypeError, KeyError, RecursionError) as error:
        raise ValueError("the observations of this file are damaged") from error
    if not 1 <= len(set(brought.symbols)) == len(brought.symbols) <= MOST_SYMBOLS:
        raise ValueError(f"there must be 1 to {MOST_SYMBOLS} different symbols, got {len(brought.symbols)}")
    check_length(len(observations))
    _check(observations, len(brought.symbols), "observations")
    return brought


def made_state(observed: Observed | None) -> State:
    """The parts of a state that hold observations which were made for it; none if the visitor brought some."""
    if observed is None:
        return {"data/observations": _NONE, "data/states": _NONE, "data/size": np.zeros(2, np.int64)}
    states = _NONE if observed.states is None else observed.states.reshape(-1)
    size = np.array(observed.sequences.shape, np.int64)
    return {"data/observations": observed.sequences.reshape(-1), "data/states": states, "data/size": size}


def made_of(state: State, world: World) -> Observed:
    """The observations that were made for it in that world. ValueError if they are none of it."""
    shown, states = state["data/observations"], state["data/states"]
    size = tuple(state["data/size"].tolist())
    if len(size) != 2 or min(size) < 1 or size[0] * size[1] != shown.size:
        raise ValueError(f"observations must be whole sequences of one length, got {shown.size} in {size}")
    _check(shown, len(world.symbols), "observations")
    if states.size != (shown.size if world.model else 0):
        raise ValueError(f"there must be as many hidden states as observations, got {states.size}")
    _check(states, len(world.states), "hidden states")
    hidden = frozen(states.reshape(size)) if world.model else None
    return Observed(world, world.source, frozen(shown.reshape(size)), hidden)


def _check(codes: Codes, below: int, what: str) -> None:
    if codes.size and codes.max() >= below:
        raise ValueError(f"{what} must be in 0..{below - 1}, got {codes.max()}")
