"""What every learner of the catalogue promises, and broken learners that show that each promise is really looked at."""

import dataclasses
import json
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from types import ModuleType
from typing import Any

import numpy as np
import pytest
import torch
from numpy.typing import NDArray

from playground.catalogue import ENTRIES
from playground.engine import model_file, orders
from playground.engine.history import History
from playground.engine.rewind import Moment
from playground.engine.session import Session
from playground.learners.knobs import Choice, Real, Settings, Switch, Whole
from playground.learners.learner import State
from tests.questions import EXAMPLES, QUESTIONS
from tests.toy import Array, Toy, ToyAnswer, ToySettings, ToyShot

Bits = dict[str, tuple[object, ...]]


@dataclass(frozen=True)
class Subject:
    """A learner under test: its base name, and where its class comes from."""

    name: str
    kind: Callable[[], Any] = lambda: Toy

    def make(self, settings: Settings | None = None, seed: int = 0) -> Any:
        return self.kind()(settings or self.settings, seed)

    @property
    def settings(self) -> Any:
        """The default settings."""
        return self.kind().Settings()

    @property
    def question(self) -> Any:
        return QUESTIONS[self.name]()

    def __repr__(self) -> str:
        return self.name


SUBJECTS = (*(Subject(entry.name, entry.learner) for entry in ENTRIES), Subject("toy"))
every_learner = pytest.mark.parametrize("subject", SUBJECTS, ids=repr)


def values_of(knob: object) -> tuple[Any, ...]:
    """Both ends of a knob, or all that it can be set to."""
    match knob:
        case Whole(low=low, high=high) | Real(low=low, high=high):
            return low, high
        case Choice(options=options):
            return options
        case Switch():
            return False, True
    raise AssertionError(f"a kind of knob that the contract does not know: {knob}")


def variants(subject: Subject) -> Iterator[Any]:
    """The default settings, and each choice and switch set to each of its other values."""
    yield subject.settings
    for name, knob in subject.settings.knobs().items():
        if isinstance(knob, Choice | Switch):
            others = (value for value in values_of(knob) if value != getattr(subject.settings, name))
            yield from (subject.settings.with_(**{name: value}) for value in others)


def knobs_of_all(only_live: bool = False) -> list[Any]:
    return [
        pytest.param(subject, name, id=f"{subject.name}-{name}")
        for subject in SUBJECTS
        for name, knob in subject.settings.knobs().items()
        if knob.live or not only_live
    ]


def variants_of_all() -> list[Any]:
    return [
        pytest.param(subject, settings, id=f"{subject.name}-{i}")
        for subject in SUBJECTS
        for i, settings in enumerate(variants(subject))
    ]


def inside(value: object, path: str = "") -> Iterator[tuple[str, object]]:
    """All leaves of a value made of dataclasses, tuples and dictionaries, with the way to them."""
    if dataclasses.is_dataclass(value):
        value = {field.name: getattr(value, field.name) for field in dataclasses.fields(value)}
    if isinstance(value, tuple | list):
        value = dict(enumerate(value))
    if isinstance(value, dict):
        for key, part in value.items():
            yield from inside(part, f"{path}/{key}")
    else:
        yield path, value


def bits(value: object) -> Bits:
    """Everything in a value such that two are equal only if they agree in every bit."""
    return {
        path: (leaf.dtype, leaf.shape, leaf.tobytes()) if isinstance(leaf, np.ndarray) else (repr(leaf),)
        for path, leaf in inside(value)
    }


def arrays(value: object) -> list[NDArray[Any]]:
    return [leaf for _, leaf in inside(value) if isinstance(leaf, np.ndarray)]


def changing_memory(thing: Any, seen: set[int]) -> Iterator[NDArray[Any]]:
    """All memory that is reached from a learner and can be written to."""
    if id(thing) in seen or isinstance(thing, type | ModuleType | str | bytes | int | float) or callable(thing):
        return
    seen.add(id(thing))
    if isinstance(thing, torch.Tensor):
        yield thing.detach().numpy()
    elif isinstance(thing, np.ndarray):
        if thing.flags.writeable:
            yield thing
    elif isinstance(thing, dict | list | tuple):
        for part in (*thing, *thing.values()) if isinstance(thing, dict) else thing:
            yield from changing_memory(part, seen)
    elif hasattr(thing, "__dict__"):
        yield from changing_memory(vars(thing), seen)


def run(learner: Any, steps: int) -> tuple[list[tuple[float, ...]], Bits]:
    """So many steps: what they returned, and the state they led to."""
    return [learner.step() for _ in range(steps)], bits(learner.state())


def is_frozen(array: NDArray[Any]) -> bool:
    """Whether neither the array nor what it is a view of can be written to."""
    if array.flags.writeable:
        return False
    return array.base is None or (isinstance(array.base, np.ndarray) and is_frozen(array.base))


def global_randomness() -> tuple[bytes, Bits]:
    return torch.get_rng_state().numpy().tobytes(), bits(np.random.get_state(legacy=False))


# The promises.


@pytest.mark.parametrize("entry", ENTRIES, ids=lambda entry: entry.name)
def test_each_architecture_has_a_question_for_these_tests(entry: Any) -> None:
    assert entry.name in QUESTIONS


@every_learner
def test_a_learner_is_made_from_its_defaults(subject: Subject) -> None:
    learner = subject.make()
    assert (learner.settings, learner.seed, learner.converged) == (subject.settings, 0, False)


@every_learner
def test_the_same_seed_gives_the_same_bits(subject: Subject) -> None:
    first = run(subject.make(seed=5), 5)
    assert run(subject.make(seed=5), 5) == first
    assert run(subject.make(seed=6), 5) != first


@every_learner
def test_the_same_seed_gives_the_same_bits_while_another_one_learns(subject: Subject) -> None:
    alone = run(subject.make(seed=5), 5)
    other: Session[Any, Any, Any] = Session(subject.kind(), seed=6)
    other.order(orders.Play())
    other.start()
    try:
        assert run(subject.make(seed=5), 5) == alone
    finally:
        assert other.close(10)


@every_learner
def test_randomness_comes_only_from_the_learners_own_generator(subject: Subject) -> None:
    before = global_randomness()
    learner = subject.make()
    run(learner, 3)
    learner.answer(subject.question)
    learner.snapshot()
    assert global_randomness() == before


@every_learner
def test_a_snapshot_never_changes(subject: Subject) -> None:
    learner = subject.make()
    learner.step()
    shot = learner.snapshot()
    before = bits(shot)
    run(learner, 5)
    assert bits(shot) == before


@every_learner
@pytest.mark.parametrize("what", ["snapshot", "answer"])
def test_nobody_can_write_into_what_a_learner_shows(subject: Subject, what: str) -> None:
    learner = subject.make()
    learner.step()
    shown = learner.snapshot() if what == "snapshot" else learner.answer(subject.question)
    assert arrays(shown)
    assert all(is_frozen(array) for array in arrays(shown))


@every_learner
@pytest.mark.parametrize("what", ["snapshot", "answer", "state"])
def test_what_a_learner_gives_shares_no_memory_that_changes(subject: Subject, what: str) -> None:
    learner = subject.make()
    learner.step()
    given = {"snapshot": learner.snapshot, "state": learner.state, "answer": lambda: learner.answer(subject.question)}
    memory = list(changing_memory(learner, set()))
    assert memory
    assert not any(np.may_share_memory(array, part) for array in arrays(given[what]()) for part in memory)


@every_learner
def test_asking_teaches_nothing_and_always_gets_the_same_answer(subject: Subject) -> None:
    asked, left_alone = subject.make(), subject.make()
    run(asked, 3)
    run(left_alone, 3)
    state, shot = bits(asked.state()), bits(asked.snapshot())
    answers = [bits(asked.answer(subject.question)) for _ in range(3)]
    assert answers[0] == answers[1] == answers[2]
    assert (bits(asked.state()), bits(asked.snapshot())) == (state, shot)
    assert run(asked, 3) == run(left_alone, 3)


@every_learner
def test_an_answer_depends_on_what_was_learned(subject: Subject) -> None:
    learner = subject.make()
    before = bits(learner.answer(subject.question))
    run(learner, 5)
    assert bits(learner.answer(subject.question)) != before


@pytest.mark.parametrize(("subject", "name"), knobs_of_all())
def test_a_knob_works_at_both_ends(subject: Subject, name: str) -> None:
    for value in values_of(subject.settings.knobs()[name]):
        learner = subject.make(subject.settings.with_(**{name: value}))
        values = learner.step()
        assert np.isfinite(values).all(), value
        assert len(values) == len(learner.curves)
        learner.answer(_question_for(learner, subject))
        learner.snapshot()
        learner.blueprint()


@pytest.mark.parametrize(("subject", "name"), knobs_of_all(only_live=True))
def test_a_live_knob_acts_without_a_restart(subject: Subject, name: str) -> None:
    reference, before = subject.make(), subject.settings
    run(reference, 3)
    at_that_moment = bits(reference.state())
    as_it_was = run(reference, 3), bits(reference.answer(subject.question))
    others = [value for value in values_of(before.knobs()[name]) if value != getattr(before, name)]
    differences = []
    for value in others:
        learner = subject.make()
        run(learner, 3)
        learner.apply(before.with_(**{name: value}))
        assert learner.settings == before.with_(**{name: value})
        assert bits(learner.state()) == at_that_moment
        differences.append((run(learner, 3), bits(learner.answer(subject.question))) != as_it_was)
    assert all(differences)


@pytest.mark.parametrize(("subject", "settings"), variants_of_all())
def test_a_restored_learner_goes_on_bit_for_bit(subject: Subject, settings: Any) -> None:
    learner, fresh = subject.make(settings, 5), subject.make(settings, 6)
    run(learner, 3)
    state = learner.state()
    then = run(learner, 4)
    for restored in (learner, fresh):
        restored.restore(state)
        assert bits(restored.state()) == bits(state)
        assert run(restored, 4) == then


@every_learner
def test_an_untaught_learner_can_be_restored(subject: Subject) -> None:
    learner = subject.make(seed=5)
    state = learner.state()
    then = run(learner, 3)
    learner.restore(state)
    assert run(learner, 3) == then


@pytest.mark.parametrize(("subject", "settings"), variants_of_all())
def test_a_model_file_goes_on_bit_for_bit(subject: Subject, settings: Any) -> None:
    learner, history = subject.make(settings, 5), History(subject.kind().curves)
    for step in (1, 2, 3):
        history.add(step, learner.step())
    moment = Moment(3, settings, learner.state(), history.curves())
    content = model_file.encode(model_file.name_of(type(learner)), learner.seed, moment)
    opened, _ = model_file.fit(model_file.decode(content), subject.kind())
    assert opened.settings == settings
    question = _question_for(learner, subject)
    assert bits(opened.answer(question)) == bits(learner.answer(question))
    assert run(opened, 3) == run(learner, 3)


@pytest.mark.parametrize("subject", [subject for subject in SUBJECTS if subject.name in EXAMPLES], ids=repr)
def test_what_was_taught_travels_in_the_state(subject: Subject) -> None:
    learner, fresh, untaught = (subject.make(seed=5) for _ in range(3))
    learner.teach(EXAMPLES[subject.name]())
    fresh.restore(learner.state())
    then = run(learner, 3)
    assert run(fresh, 3) == then
    assert run(untaught, 3) != then


@every_learner
def test_a_state_with_a_part_missing_or_too_much_is_refused(subject: Subject) -> None:
    learner = subject.make()
    state = learner.state()
    lacking = [{part: array for part, array in state.items() if part != name} for name in state]
    _must_be_refused(learner, [*lacking, state | {"more": np.zeros(1)}, {}])


@every_learner
def test_a_state_with_numbers_of_another_shape_or_type_is_refused(subject: Subject) -> None:
    learner = subject.make()
    state = learner.state()
    foreign = []
    for name, array in state.items():
        foreign += [state | {name: array[None]}, state | {name: array.astype(np.complex64)}]
        if array.dtype.kind == "f" and array.size:
            foreign += [state | {name: np.full_like(array, np.nan)}]
    _must_be_refused(learner, foreign)


@every_learner
def test_a_state_of_random_bytes_is_refused_without_a_change_or_taken(subject: Subject) -> None:
    learner, dice = subject.make(), np.random.default_rng(0)
    state = learner.state()
    for name, array in state.items():
        foreign = np.frombuffer(dice.bytes(array.nbytes), array.dtype).reshape(array.shape)
        before = bits(learner.state())
        try:
            learner.restore(state | {name: foreign})
        except ValueError:
            assert bits(learner.state()) == before, name
        else:
            learner.step()
            learner.snapshot()


@every_learner
def test_a_session_of_it_can_be_rewound_and_goes_on_bit_for_bit(subject: Subject) -> None:
    session: Session[Any, Any, Any] = Session(subject.kind())
    session.ask(subject.question)
    for _ in range(6):
        session.order(orders.Step())
    then = _look(session)
    for step in (2, 5, 3):
        session.order(orders.Rewind(step))
        assert _look(session).step == step
    for _ in range(3):
        session.order(orders.Step())
    again = _look(session)
    assert bits((again.curves, again.snapshot, again.answer)) == bits((then.curves, then.snapshot, then.answer))


@every_learner
def test_each_step_gives_a_finite_number_per_curve(subject: Subject) -> None:
    learner = subject.make()
    values = np.array([learner.step() for _ in range(10)])
    assert values.shape == (10, len(learner.curves))
    assert np.isfinite(values).all()
    assert len(set(learner.curves)) == len(learner.curves)


@every_learner
def test_the_first_curve_falls(subject: Subject) -> None:
    learner, first = subject.make(), list[float]()
    while len(first) < 60 and not learner.converged:
        first.append(learner.step()[0])
    third = len(first) // 3  # a learner that is done in three steps has three
    assert np.mean(first[-third:]) < 0.9 * np.mean(first[:third])


@every_learner
def test_a_learning_rate_out_of_bounds_is_refused_by_name(subject: Subject) -> None:
    knob = subject.settings.knobs().get("rate")
    for rate in () if knob is None else (knob.low / 2, knob.high * 2, 1e9, float("nan"), float("inf"), -1.0):
        with pytest.raises(ValueError, match=r"^rate must be "):
            subject.settings.with_(rate=rate)


@pytest.mark.parametrize(("subject", "settings"), variants_of_all())
def test_an_absurd_learning_rate_ends_in_trouble_or_in_numbers_and_the_session_lives_on(
    subject: Subject, settings: Any, caplog: pytest.LogCaptureFixture
) -> None:
    if "rate" not in settings.knobs():
        return
    object.__setattr__(settings, "rate", 1e9)
    session: Session[Any, Any, Any] = Session(subject.kind())
    for order in (orders.Begin(0, settings), orders.Play()):
        session.order(order)
    session.ask(_question_for(subject.make(settings), subject))
    with caplog.at_level("CRITICAL"):
        for _ in range(30):
            session.turn()
        session.order(orders.Pause())
        frame = _look(session)
    assert frame.trouble is not None or np.isfinite(frame.curves.sums).all()
    assert frame.trouble is None or frame.trouble.kind == "diverged"
    if frame.trouble is not None:
        assert "learning rate, 1e+09, is too high" in frame.trouble.text
        session.order(orders.Recover())
    else:
        session.order(orders.Begin(0, subject.settings))
    session.order(orders.Step())
    frame = _look(session)
    assert frame.obeyed == session.ordered
    assert frame.settings.rate <= subject.settings.knobs()["rate"].high


@every_learner
def test_an_absurd_learning_rate_is_explained(subject: Subject, caplog: pytest.LogCaptureFixture) -> None:
    settings = subject.settings
    if "rate" not in settings.knobs():
        return
    object.__setattr__(settings, "rate", 1e9)
    session: Session[Any, Any, Any] = Session(subject.kind())
    session.order(orders.Begin(0, settings))
    session.order(orders.Play())
    with caplog.at_level("CRITICAL"):
        for _ in range(100):
            session.turn()
        frame = _look(session)
    assert frame.trouble is not None
    assert (frame.trouble.kind, frame.playing) == ("diverged", False)


@every_learner
def test_settings_survive_a_file(subject: Subject) -> None:
    settings = subject.settings
    for name, knob in settings.knobs().items():
        for value in values_of(knob):
            changed = settings.with_(**{name: value})
            assert type(settings).from_dict(json.loads(json.dumps(changed.to_dict()))) == changed


@every_learner
def test_a_blueprint_names_layers_and_counts_what_they_learn(subject: Subject) -> None:
    learner = subject.make()
    layers = learner.blueprint()
    assert all(layer.name and layer.shape and layer.parameters >= 0 for layer in layers)
    assert sum(layer.parameters for layer in layers) > 0


def _question_for(learner: Any, subject: Subject) -> Any:
    """The example question; for the toy, whose questions depend on its settings, one that fits them."""
    return np.ones(learner.settings.inputs, np.float32) if subject.name == "toy" else subject.question


def _must_be_refused(learner: Any, states: list[State]) -> None:
    before = bits(learner.state())
    for state in states:
        with pytest.raises(ValueError, match=r"."):
            learner.restore(state)
    assert bits(learner.state()) == before


def _look(session: Session[Any, Any, Any]) -> Any:
    session.look()
    session.turn()
    frame = session.look()
    assert frame is not None
    return frame


# Broken learners: for each promise one that does not keep it.


class Global(Toy):
    def step(self) -> tuple[float, float]:
        self._weights = self._weights + np.float32(np.random.random())
        return super().step()


class Leaky(Toy):
    def step(self) -> tuple[float, float]:
        values = super().step()
        self._held = getattr(self, "_held", self._weights)
        self._held[:] = self._weights
        return values

    def snapshot(self) -> ToyShot:
        return ToyShot(self._held, self._taught)

    def answer(self, question: Array) -> ToyAnswer:
        return ToyAnswer(0.0, self._held)

    def state(self) -> State:
        return super().state() | {"weights": self._held}


class Curious(Toy):
    def answer(self, question: Array) -> ToyAnswer:
        self._random.normal()
        return super().answer(question)


class Deaf(Toy):
    def step(self) -> tuple[float, float]:
        applied, self.settings = self.settings, ToySettings()
        values = super().step()
        self.settings = applied
        return values


class Resetting(Toy):
    def apply(self, settings: ToySettings) -> None:
        self.__init__(settings, self.seed)


class Forgetful(Toy):
    def _restore(self, state: State) -> None:
        momentum = self._momentum
        super()._restore(state)
        self._momentum = momentum


class Gullible(Toy):
    def __init__(self, settings: ToySettings, seed: int = 0) -> None:
        super().__init__(settings, seed)
        self.step()

    def restore(self, state: State) -> None:
        self._steps = int(state.get("steps", 0))
        super().restore(state)


class Lazy(Toy):
    def step(self) -> tuple[float, float]:
        weights = self._weights
        values = super().step()
        self._weights = weights
        return values


class Talkative(Toy):
    def step(self) -> Any:
        return (*super().step(), 1.0)


def _calls(promise: Callable[..., None], *arguments: Any) -> Callable[[Subject], None]:
    return lambda subject: promise(subject, *arguments)


@pytest.mark.parametrize(
    ("promise", "broken"),
    [
        (test_the_same_seed_gives_the_same_bits, Global),
        (test_randomness_comes_only_from_the_learners_own_generator, Global),
        (test_a_snapshot_never_changes, Leaky),
        (_calls(test_nobody_can_write_into_what_a_learner_shows, "snapshot"), Leaky),
        (_calls(test_nobody_can_write_into_what_a_learner_shows, "answer"), Leaky),
        (_calls(test_what_a_learner_gives_shares_no_memory_that_changes, "state"), Leaky),
        (test_asking_teaches_nothing_and_always_gets_the_same_answer, Curious),
        (_calls(test_a_live_knob_acts_without_a_restart, "rate"), Deaf),
        (_calls(test_a_live_knob_acts_without_a_restart, "rate"), Resetting),
        (_calls(test_a_restored_learner_goes_on_bit_for_bit, ToySettings()), Forgetful),
        (_calls(test_a_model_file_goes_on_bit_for_bit, ToySettings()), Forgetful),
        (test_a_state_with_a_part_missing_or_too_much_is_refused, Gullible),
        (test_an_answer_depends_on_what_was_learned, Lazy),
        (test_the_first_curve_falls, Lazy),
        (test_each_step_gives_a_finite_number_per_curve, Talkative),
    ],
)
def test_a_learner_that_breaks_a_promise_is_found_out(promise: Callable[[Subject], None], broken: type[Toy]) -> None:
    with pytest.raises((AssertionError, pytest.fail.Exception)):
        promise(Subject("toy", lambda: broken))
