"""Baum-Welch against hmmlearn, iteration by iteration, and what it finds out in its worlds."""

from typing import Any

import numpy as np
import pytest
from hmmlearn.hmm import CategoricalHMM

from playground.data.hmm_model import HmmModel
from playground.data.hmm_worlds import CASINO, LETTERS, OWN, WEATHER, WORLDS
from playground.learners.hmm import Hmm
from playground.learners.hmm_parts import HEAD, HmmObservations, HmmQuestion, HmmSettings, HmmText
from tests.hmm_models import left_to_right, random_model

DAYS = HmmObservations(("1", "3", "3", "2", "3", "1", "1") * 3)
NOVEL = HmmText("It was a dark and stormy night; the rain fell in torrents. " * 5, "a novel")


def made(seed: int = 0, **settings: Any) -> Hmm:
    return Hmm(HmmSettings(**{"length": 500, **settings}), seed)


def after(learner: Hmm, steps: int) -> Hmm:
    for _ in range(steps):
        learner.step()
    return learner


def peer(learner: Hmm, iterations: int = 1, **more: Any) -> Any:
    """hmmlearn, which begins with the same model, for so many iterations."""
    model = learner.snapshot().model
    prior = 1 + learner.settings.smoothing
    more |= {"startprob_prior": prior, "transmat_prior": prior, "emissionprob_prior": prior}
    more["n_features"] = model.symbols
    theirs: Any = CategoricalHMM(model.states, n_iter=iterations, tol=-np.inf, init_params="", **more)
    theirs.startprob_, theirs.transmat_, theirs.emissionprob_ = (np.array(table) for table in model.tables)
    return theirs


def seen(learner: Hmm) -> tuple[Any, list[int]]:
    """What it learns from, as hmmlearn wants it."""
    state = learner.state()
    count, length = state["data/size"].tolist()
    return state["data/observations"].astype(int)[:, None], [length] * count


# Equal to an independent implementation.

CASES = [
    (WEATHER, 2, 1, 10, 0.0),
    (WEATHER, 3, 10, 100, 0.0),
    (CASINO, 4, 4, 250, 0.5),
    (LETTERS, 2, 1, 2_000, 0.0),
    (LETTERS, 8, 3, 400, 2.0),
]


@pytest.mark.parametrize(("world", "states", "sequences", "length", "smoothing"), CASES)
def test_each_iteration_is_that_of_hmmlearn(
    world: str, states: int, sequences: int, length: int, smoothing: float
) -> None:
    learner = made(world=world, states=states, sequences=sequences, length=length, smoothing=smoothing, start="random")
    x, lengths = seen(learner)
    done = 0
    for iterations in (1, 5, 20):
        theirs = peer(made(**learner.settings.to_dict()), iterations).fit(x, lengths)
        surprises = [learner.step()[0] for _ in range(iterations - done)]
        done = iterations
        shot = learner.snapshot()
        for mine, name in zip(shot.model.tables, ("startprob_", "transmat_", "emissionprob_"), strict=True):
            np.testing.assert_allclose(mine, getattr(theirs, name), rtol=1e-8, atol=1e-12, err_msg=name)
        assert -surprises[-1] * len(x) == pytest.approx(theirs.monitor_.history[-1], rel=1e-10)
        assert shot.log_likelihood == pytest.approx(theirs.score(x, lengths), rel=1e-10)


def test_the_posterior_and_the_best_way_are_those_of_hmmlearn() -> None:
    learner = after(made(world=CASINO, states=3), 10)
    (x, lengths), theirs = seen(learner), peer(learner)
    shot, paths = learner.snapshot(), learner.answer(HmmQuestion(whole=True)).paths
    assert paths is not None
    np.testing.assert_allclose(shot.sureness, theirs.predict_proba(x, lengths)[:HEAD], rtol=1e-8, atol=1e-12)
    assert paths.viterbi.tolist() == theirs.decode(x, lengths)[1].tolist()
    assert paths.posterior.tolist() == theirs.decode(x, lengths, algorithm="map")[1].tolist()


def test_ten_thousand_observations_are_those_of_hmmlearn_too() -> None:
    learner = made(world=LETTERS, spaces=True, states=8, length=10_000, start="random")
    x, lengths = seen(learner)
    theirs = peer(learner, iterations=2, implementation="scaling").fit(x, lengths)
    after(learner, 2)
    for mine, name in zip(learner.snapshot().model.tables, ("startprob_", "transmat_", "emissionprob_"), strict=True):
        np.testing.assert_allclose(mine, getattr(theirs, name), rtol=1e-8, atol=1e-12, err_msg=name)


# What it promises.


@pytest.mark.parametrize("world", WORLDS)
@pytest.mark.parametrize("start", ["best of ten", "random", "nearly equal", "true"])
def test_the_surprise_never_rises(world: str, start: str) -> None:
    learner = made(world=world, start=start, states=3)
    surprises = [learner.step()[0] for _ in range(40)]
    assert max(np.diff(surprises)) < 1e-12
    assert surprises[-1] <= surprises[0]


@pytest.mark.parametrize("smoothing", [0.0, 10.0])
def test_rows_stay_normalised(smoothing: float) -> None:
    model = after(made(world=LETTERS, states=8, smoothing=smoothing), 60).snapshot().model
    for table in model.tables:
        np.testing.assert_allclose(table.sum(axis=-1), 1, rtol=1e-12)
        assert table.min() >= 0
        assert table.dtype == np.float64


@pytest.mark.parametrize("world", [WEATHER, CASINO])
@pytest.mark.parametrize("seed", range(3))
def test_it_finds_the_true_tables_of_a_world(world: str, seed: int) -> None:
    learner = made(seed, world=world, length=2_000)
    before = learner.snapshot().distance
    shot = after(learner, 120).snapshot()
    assert before is not None
    assert shot.distance is not None
    assert shot.true_surprise is not None
    assert shot.distance < 0.08 < before
    assert shot.surprise <= shot.true_surprise
    assert sorted(shot.states) == sorted(WORLDS[world].states)


@pytest.mark.parametrize("seed", range(8))
def test_two_states_find_the_vowels_of_our_stories_from_any_seed(seed: int) -> None:
    learner = after(made(seed, world=LETTERS, length=3_000), 50)
    letters = learner.snapshot().letters
    assert letters is not None
    assert len(letters.vowel_states) == 1
    assert letters.separation > 0.65
    assert letters.vowels_right >= 4
    assert letters.consonants_right >= 0.7 * letters.consonants


def test_the_curves_tell_of_the_model_with_which_an_iteration_began() -> None:
    learner = after(made(), 3)
    shot = learner.snapshot()
    assert learner.step() == (shot.surprise, shot.distance)
    assert learner.snapshot().gain == shot.surprise - learner.snapshot().surprise


def test_the_distance_is_nothing_where_there_is_no_truth_to_compare_with() -> None:
    for learner in (made(world=LETTERS), made(states=3)):
        assert learner.step()[1] == 0
        assert learner.snapshot().distance is None


def test_it_is_done_when_another_iteration_changes_nothing_worth_seeing() -> None:
    learner, steps = made(), 0
    while not learner.converged:
        assert not learner.snapshot().is_done
        learner.step()
        steps += 1
        assert steps < 500
    before = learner.snapshot()
    learner.step()
    assert before.is_done
    assert before.surprise - learner.snapshot().surprise < 1e-6
    assert "nothing changes any more" in before.told[0]


def test_a_start_at_which_all_states_are_nearly_alike_is_no_end() -> None:
    learner = made(start="nearly equal")
    gains = []
    while not learner.converged:
        learner.step()
        gains.append(learner.snapshot().gain)
    assert gains[4] < 1e-4
    assert sum(gains[5:]) > 0.1


def test_with_another_smoothing_there_is_more_to_learn() -> None:
    learner = after(made(), 300)
    assert learner.converged
    learner.apply(learner.settings.with_(smoothing=5.0))
    assert not learner.converged
    after(learner, 1)
    assert (learner.snapshot().model.emission > 5 / 520).all()


def test_a_snapshot_tells_of_the_beginning_of_the_first_sequence() -> None:
    learner = after(made(sequences=3), 5)
    shot, state = learner.snapshot(), learner.state()
    assert shot.size == (3, 500)
    assert shot.observations.tolist() == state["data/observations"][:HEAD].tolist()
    assert shot.sureness.shape == (HEAD, 2)
    assert shot.likely_states.tolist() == shot.sureness.argmax(axis=1).tolist()
    assert shot.usage.sum() == pytest.approx(1)
    assert shot.true_states is not None
    assert np.mean(shot.true_states == shot.likely_states) > 0.9


def test_true_tables_are_shown_in_the_order_of_the_learned_ones() -> None:
    for seed in range(6):
        shot = after(made(seed), 40).snapshot()
        assert shot.true is not None
        assert shot.matched is not None
        np.testing.assert_allclose(shot.model.emission, shot.true.emission, atol=0.15)
        assert shot.states == shot.true_names == tuple(WORLDS[WEATHER].states[i] for i in shot.matched)


def test_another_number_of_states_has_no_true_names() -> None:
    shot = made(states=3).snapshot()
    assert shot.states == ("state 1", "state 2", "state 3")
    assert (shot.true_names, shot.matched) == (WORLDS[WEATHER].states, None)


# What the visitor brings.


def test_tables_set_by_hand_are_taken_and_learned_from() -> None:
    learner, model = after(made(), 20), random_model(2, 3, seed=3)
    learner.teach(model)
    shot = learner.snapshot()
    assert shot.model is model
    assert (shot.iteration, shot.gain, learner.converged) == (20, 0, False)
    assert "set by hand" in " ".join(shot.told)
    assert after(learner, 1).snapshot().surprise < shot.surprise


@pytest.mark.parametrize("model", [random_model(3, 3), random_model(2, 4)])
def test_tables_of_another_size_are_refused_and_nothing_is_lost(model: HmmModel) -> None:
    learner = after(made(), 3)
    before = learner.snapshot().model
    with pytest.raises(ValueError, match=r"^there must be 2 states and 3 symbols, got \d and \d$"):
        learner.teach(model)
    assert learner.snapshot().model is before


@pytest.mark.parametrize("length", [50, 4_000])
def test_a_model_that_cannot_have_made_the_observations_learns_all_the_same(length: int) -> None:
    learner, rows = made(states=3, length=length), left_to_right()
    emission = np.array([[0.5, 0.5, 0.0], [0.0, 0.5, 0.5], [0.0, 0.0, 1.0]])
    learner.teach(HmmModel(rows.start, rows.transition, emission))
    shot = learner.snapshot()
    assert shot.model.emission[0, 2] == 0
    assert "could not have made these observations" in " ".join(shot.told)
    values = np.array([learner.step() for _ in range(5)])
    assert np.isfinite(values).all()
    assert np.diff(values[:, 0]).max() < 1e-12
    assert "could not" not in " ".join(learner.snapshot().told)


def test_own_observations_are_learned_from_and_what_was_learned_stays() -> None:
    learner = after(made(), 30)
    model = learner.snapshot().model
    learner.teach(DAYS)
    shot = learner.snapshot()
    assert shot.model is model
    assert (shot.source, shot.size, shot.true_states, shot.iteration) == ("your observations", (1, 21), None, 30)
    assert [shot.symbols[i] for i in shot.observations] == list(DAYS.names)
    before = shot.surprise
    assert after(learner, 5).snapshot().surprise < before


def test_quite_own_observations_begin_anew_with_new_symbols_only() -> None:
    learner = after(made(world=OWN), 5)
    learner.teach(HmmObservations(("walk", "shop") * 6))
    assert (learner.snapshot().symbols, learner.snapshot().iteration) == (("walk", "shop"), 0)
    after(learner, 3).teach(HmmObservations(("walk", "shop", "shop") * 6))
    assert learner.snapshot().iteration == 3


def test_an_own_text_is_learned_from_the_beginning() -> None:
    learner = after(made(world=LETTERS, length=5_000), 3)
    learner.teach(NOVEL)
    shot = learner.snapshot()
    assert (shot.source, shot.iteration, len(shot.symbols)) == ("a novel", 0, 26)
    assert "".join(shot.symbols[i] for i in shot.observations[:8]) == "itwasada"


@pytest.mark.parametrize(
    ("example", "message"),
    [
        (NOVEL, r"^a text is for the world 'Letters', got it in 'Weather'$"),
        (HmmObservations(("1", "5") * 5), r"^observation 2 must be one of 1, 2, 3, got 5$"),
        ("1 2 3", r"^Hmm takes no examples, got str$"),
    ],
)
def test_what_does_not_fit_is_refused_and_nothing_is_lost(example: Any, message: str) -> None:
    learner = after(made(), 3)
    learner.teach(DAYS)
    before = learner.snapshot()
    with pytest.raises(ValueError, match=message):
        learner.teach(example)
    assert learner.snapshot().told == before.told
    assert learner.snapshot().source == "your observations"


def test_an_heir_has_what_was_brought_and_has_learned_nothing() -> None:
    learner = made(world=LETTERS)
    learner.teach(NOVEL)
    heir = after(learner, 5).heir(learner.settings.with_(length=50, spaces=True), seed=4)
    shot = heir.snapshot()
    assert (shot.source, shot.size, shot.iteration, heir.seed) == ("a novel", (1, 50), 0, 4)


def test_what_was_brought_to_one_world_waits_while_another_one_is_looked_at() -> None:
    learner = made()
    learner.teach(DAYS)
    elsewhere = learner.heir(learner.settings.with_(world=CASINO), seed=0)
    assert elsewhere.snapshot().source == "made by the true model"
    restored = made(world=CASINO, seed=3)
    restored.restore(elsewhere.state())
    back = restored.heir(learner.settings, seed=0)
    assert back.snapshot().source == "your observations"


@pytest.mark.parametrize(
    ("settings", "example"),
    [({}, DAYS), ({"world": OWN}, HmmObservations(("a", "b", "c", "d") * 4)), ({"world": LETTERS}, NOVEL)],
)
def test_what_was_brought_goes_on_bit_for_bit_from_a_state(settings: Any, example: Any) -> None:
    learner, fresh = made(**settings), made(seed=2, **settings)
    learner.teach(example)
    fresh.restore(after(learner, 4).state())
    assert fresh.snapshot().told == learner.snapshot().told
    assert [fresh.step() for _ in range(5)] == [learner.step() for _ in range(5)]
    fresh.restore(made(seed=5, **settings).state())
    assert fresh.snapshot().source == WORLDS[settings.get("world", WEATHER)].source


@pytest.mark.parametrize(
    "changes",
    [
        {"steps": np.array(-1)},
        {"progress": np.array([0.0, 2.0, 0.0, 0.0])},
        {"progress": np.array([0.0, 0.0, 0.0, 0.5])},
        {"model/emission": np.full(8, 0.25)},
        {"model/start": np.array([0.4, 0.4])},
    ],
)
def test_a_damaged_state_is_refused_and_nothing_is_lost(changes: Any) -> None:
    learner = after(made(), 3)
    told, state = learner.snapshot().told, learner.state()
    with pytest.raises(ValueError, match=r"."):
        learner.restore(state | changes)
    assert learner.snapshot().told == told


def test_the_blueprint_counts_what_is_learned() -> None:
    learner = made(world=CASINO, states=3)
    layers = learner.blueprint()
    assert [layer.shape for layer in layers] == ["3", "3 × 3", "3 × 6"]
    assert sum(layer.parameters for layer in layers) == learner.snapshot().model.parameters
