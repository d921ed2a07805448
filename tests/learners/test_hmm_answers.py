from typing import Any

import numpy as np
import pytest

from playground.data.hmm_model import HmmModel
from playground.data.hmm_worlds import LETTERS, WEATHER, WORLDS
from playground.learners.hmm import Hmm
from playground.learners.hmm_parts import MOST_MADE, MOST_SHOWN, HmmQuestion, HmmSettings
from playground.learners.hmm_passes import trellis, viterbi, way_back
from tests.hmm_models import left_to_right


def learned(steps: int = 25, **settings: Any) -> Hmm:
    learner = Hmm(HmmSettings(**{"length": 400, **settings}), seed=1)
    for _ in range(steps):
        learner.step()
    return learner


def sequence(learner: Hmm, number: int = 0) -> Any:
    """One of the sequences it learns from."""
    state = learner.state()
    return state["data/observations"].reshape(state["data/size"])[number]


def test_a_trellis_is_that_of_the_observations_asked_for() -> None:
    learner = learned(sequences=3)
    answer = learner.answer(HmmQuestion(first=7, count=12, sequence=2))
    seen = sequence(learner, 2)[7:19]
    right = trellis(learner.snapshot().model, seen)
    assert right is not None
    assert answer.trellis.observations.tolist() == seen.tolist()
    for name in ("alphas", "scales", "betas", "deltas", "pointers", "path", "gammas", "xis"):
        np.testing.assert_array_equal(getattr(answer.trellis, name), getattr(right, name), err_msg=name)
    assert (answer.is_mended, answer.paths, answer.made) == (False, None, None)


def test_own_observations_are_taken_instead() -> None:
    answer = learned().answer(HmmQuestion(observations=(2, 0, 1), first=9))
    assert answer.trellis.observations.tolist() == [2, 0, 1]
    assert answer.trellis.true_states is None


@pytest.mark.parametrize(
    ("question", "length"),
    [
        (HmmQuestion(count=1_000), MOST_SHOWN),
        (HmmQuestion(count=-3), 1),
        (HmmQuestion(first=1_000), 1),
        (HmmQuestion(first=-5, sequence=99, count=3), 3),
        (HmmQuestion(observations=(0, 1) * 90), MOST_SHOWN),
        (HmmQuestion(observations=(0, 3), count=5), 5),
        (HmmQuestion(observations=(0, -1), count=5), 5),
    ],
)
def test_what_is_not_there_is_answered_with_what_is_nearest(question: HmmQuestion, length: int) -> None:
    assert len(learned(0).answer(question).trellis.observations) == length


def test_true_states_are_numbered_as_the_learned_ones() -> None:
    learner = learned()
    shot, answer = learner.snapshot(), learner.answer(HmmQuestion(count=60, whole=True))
    assert shot.matched is not None
    assert shot.true_states is not None
    assert answer.trellis.true_states is not None
    assert answer.trellis.true_states.tolist() == shot.true_states[:60].tolist()
    hidden = learner.state()["data/states"][:60]
    assert [shot.matched[state] for state in answer.trellis.true_states.tolist()] == hidden.tolist()


def test_the_true_model_answers_with_its_states_as_the_learned_ones_that_match_them() -> None:
    learner = learned()
    shot, answer = learner.snapshot(), learner.answer(HmmQuestion(of="true", whole=True))
    true = WORLDS[WEATHER].model
    assert true is not None
    assert shot.matched is not None
    for i, matched in enumerate(shot.matched):
        assert answer.model.emission[i].tolist() == true.emission[matched].tolist()
    assert answer.paths is not None
    assert answer.paths.viterbi_right is not None
    assert answer.paths.viterbi_right > 0.9


def test_where_numbers_of_states_differ_true_states_are_only_on_the_true_trellis() -> None:
    learner = learned(states=3)
    assert learner.answer(HmmQuestion(whole=True)).trellis.true_states is None
    answer = learner.answer(HmmQuestion(of="true", whole=True))
    assert answer.trellis.true_states is not None
    assert answer.trellis.true_states.tolist() == learner.state()["data/states"][:40].tolist()
    assert answer.model.states == 2


def test_where_no_true_model_is_known_the_learned_one_answers() -> None:
    learner = learned(world=LETTERS)
    answer = learner.answer(HmmQuestion(of="true", whole=True))
    assert answer.model is learner.snapshot().model
    assert answer.paths is not None
    assert (answer.paths.true_states, answer.paths.viterbi_right) == (None, None)


@pytest.mark.parametrize("number", [0, 2])
def test_the_states_of_a_whole_sequence_are_those_of_the_textbook(number: int) -> None:
    learner = learned(sequences=3, length=350)
    paths = learner.answer(HmmQuestion(whole=True, sequence=number)).paths
    model, seen = learner.snapshot().model, sequence(learner, number)
    right = trellis(model, seen)
    assert right is not None
    assert paths is not None
    deltas, pointers = viterbi(model, seen)
    assert paths.sequence == number
    assert paths.viterbi.tolist() == way_back(pointers, int(deltas[-1].argmax())).tolist()
    assert paths.posterior.tolist() == right.gammas.argmax(axis=1).tolist()
    assert paths.true_states is not None
    assert paths.viterbi_right == np.mean(paths.viterbi == paths.true_states)
    assert paths.posterior_right == np.mean(paths.posterior == paths.true_states)
    assert np.mean(paths.posterior == paths.true_states) > 0.9


def test_a_model_that_cannot_have_made_it_answers_as_if_nothing_were_impossible() -> None:
    learner = learned(0, states=3)
    rows = left_to_right()
    emission = np.array([[0.5, 0.5, 0.0], [0.0, 0.5, 0.5], [0.0, 0.0, 1.0]])
    learner.teach(HmmModel(rows.start, rows.transition, emission))
    answer = learner.answer(HmmQuestion(observations=(2, 0, 0), whole=True))
    assert answer.is_mended
    assert answer.model.emission.min() > 0
    assert np.isfinite(answer.trellis.gammas).all()
    assert answer.paths is not None
    assert not learner.answer(HmmQuestion(observations=(0, 1, 2))).is_mended


def test_it_makes_observations_up_as_its_tables_say() -> None:
    learner = learned()
    made = learner.answer(HmmQuestion(generate=MOST_MADE, draw=3)).made
    assert made is not None
    model = learner.snapshot().model
    for state in range(2):
        shown = np.bincount(made.symbols[made.states == state], minlength=3)
        np.testing.assert_allclose(shown / shown.sum(), model.emission[state], atol=0.06)


def test_what_is_made_up_depends_on_the_draw_only() -> None:
    learner = learned()
    one, two, other = (learner.answer(HmmQuestion(generate=50, draw=draw)).made for draw in (3, 3, 4))
    assert one is not None
    assert two is not None
    assert other is not None
    assert one.symbols.tolist() == two.symbols.tolist() != other.symbols.tolist()


@pytest.mark.parametrize(("asked", "got"), [(1, 1), (MOST_MADE + 1, MOST_MADE)])
def test_as_many_are_made_up_as_are_asked_for_within_bounds(asked: int, got: int) -> None:
    made = learned(0).answer(HmmQuestion(generate=asked, draw=-1)).made
    assert made is not None
    assert len(made.states) == len(made.symbols) == got
