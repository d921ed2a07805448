"""A session without its thread: each test calls `turn` itself, with a clock of its own."""

import dataclasses
import math
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from playground.engine import orders
from playground.engine.frame import Frame
from playground.engine.limits import Limits, Score
from playground.engine.orders import Order
from playground.engine.session import Session
from tests.clock import Clock
from tests.toy import Array, Faulty, Finished, Restarting, Toy, ToyAnswer, ToySettings, ToyShot, Witness, question

Expect = Callable[[str], None]
ToySession = Session[ToyShot, Array, ToyAnswer]
ToyFrame = Frame[ToyShot, ToyAnswer]
START = ToySettings()
TOO_HIGH = START.with_(rate=50.0)


def make(kind: type[Toy] = Toy, seed: int = 0, **options: Any) -> ToySession:
    return Session(kind, seed, **options)


def obey(session: ToySession, *given: Order) -> ToyFrame:
    """Give orders, take one turn, look."""
    for order in given:
        session.order(order)
    session.look()
    session.turn()
    frame = session.look()
    assert frame is not None
    return frame


def learn(session: ToySession, steps: int) -> ToyFrame:
    """So many steps one by one."""
    return obey(session, *[orders.Step()] * steps)


def turns(session: ToySession, count: int) -> None:
    for _ in range(count):
        session.turn()


def bits(shown: object) -> bytes:
    """Everything in a snapshot, an answer or curves, as bytes."""
    assert dataclasses.is_dataclass(shown)
    return b"".join(
        value.tobytes() if isinstance(value, np.ndarray) else repr(value).encode()
        for value in (getattr(shown, field.name) for field in dataclasses.fields(shown))
    )


def seen(frame: ToyFrame) -> tuple[int, ToySettings, bytes, bytes, bytes]:
    """All of a frame that must be the same when the same moment is shown again."""
    assert isinstance(frame.settings, ToySettings)
    return frame.step, frame.settings, bits(frame.snapshot), bits(frame.answer), bits(frame.curves)


@pytest.fixture
def fails() -> Iterator[None]:
    """Let Faulty be made in which a test may plant faults."""
    yield
    Faulty.fails = ""


@pytest.fixture
def witness() -> Iterator[type[Witness]]:
    yield Witness
    Witness.snapshots, Witness.asked = 0, ()


# Orders.


def test_a_session_begins_untaught_paused_and_with_its_seed() -> None:
    frame = obey(make(seed=7))
    assert (frame.step, frame.seed, frame.playing, frame.settings) == (0, 7, False, START)
    assert (frame.trouble, frame.notice, frame.before, frame.origin) == (None, None, None, "")


def test_no_order_is_lost_and_they_are_obeyed_in_their_order() -> None:
    session = make()
    given: list[Order] = []
    for batch in range(1, 33):
        given += [orders.Apply(START.with_(batch=batch)), orders.Step()]
    frame = obey(session, *given)
    assert (frame.obeyed, session.ordered, frame.step, frame.settings) == (65, 65, 32, START.with_(batch=32))
    by_hand = Toy(START)
    for batch in range(1, 33):
        by_hand.apply(START.with_(batch=batch))
        by_hand.step()
    assert bits(frame.snapshot) == bits(by_hand.snapshot())


def test_a_frame_made_before_an_order_was_obeyed_can_be_told_by_its_number() -> None:
    session = make()
    obey(session, orders.Play())
    session.turn()
    session.order(orders.Begin(5))
    late = session.look()
    assert late is not None
    assert late.obeyed < session.ordered
    assert obey(session).obeyed == session.ordered


def test_play_learns_a_step_each_turn_until_pause() -> None:
    session = make()
    frame = obey(session, orders.Play())
    assert (frame.playing, frame.step) == (True, 1)
    turns(session, 9)
    frame = obey(session, orders.Pause())
    turns(session, 5)
    assert (frame.playing, frame.step) == (False, 10)
    assert obey(session, orders.Pause()).step == 10


def test_one_step_learns_once_and_pauses() -> None:
    session = make()
    obey(session, orders.Play())
    frame = obey(session, orders.Step())
    assert (frame.playing, frame.step) == (False, 2)
    turns(session, 3)
    assert obey(session, orders.Pause()).step == 2


def test_at_one_step_per_second_the_clock_decides() -> None:
    clock = Clock(100.0)
    session = make(clock=clock)
    assert obey(session, orders.Speed(1.0), orders.Play()).step == 1
    steps = []
    for _ in range(8):  # half a second each
        clock.now += 0.5
        turns(session, 3)
        steps.append(obey(session, orders.Stop(Limits())).step)
    assert steps == [1, 2, 2, 3, 3, 4, 4, 5]


def test_a_new_speed_acts_at_once() -> None:
    session = make(clock=Clock(100.0))
    obey(session, orders.Speed(0.01), orders.Play())
    turns(session, 3)
    frame = obey(session, orders.Speed(None))
    turns(session, 3)
    assert (frame.step, obey(session, orders.Pause()).step) == (2, 5)


def test_a_held_session_does_not_learn_but_remembers_that_it_was_playing() -> None:
    session = make()
    obey(session, orders.Play())
    frame = obey(session, orders.Hold(True))
    turns(session, 5)
    assert (frame.playing, frame.step) == (True, 1)
    frame = obey(session, orders.Hold(False))
    assert (frame.playing, frame.step) == (True, 2)


def test_a_held_session_still_answers() -> None:
    session = make()
    obey(session, orders.Hold(True))
    session.ask(question())
    assert obey(session).answer is not None


def test_a_closed_session_says_so() -> None:
    session = make()
    assert session.turn()
    assert session.close()
    assert not session.turn()


# Questions.


def test_only_the_newest_question_is_answered(witness: type[Witness]) -> None:
    session = make(witness)
    for first in range(10):
        session.ask(question(first))
    frame = obey(session)
    assert frame.answer is not None
    assert (frame.answer.asked[0], witness.asked) == (9, (9.0,))


def test_the_last_question_is_answered_anew_as_learning_goes_on() -> None:
    session = make()
    session.ask(question())
    answers = [learn(session, 1).answer for _ in range(5)]
    assert len({answer.value for answer in answers if answer is not None}) == 5


def test_asking_never_teaches() -> None:
    asked, left_alone = make(), make()
    for step in range(20):
        asked.ask(question(step))
        learn(asked, 1)
    learn(left_alone, 20)
    assert bits(obey(asked, orders.Pause()).snapshot) == bits(obey(left_alone, orders.Pause()).snapshot)


def test_a_question_is_told_when_it_was_answered() -> None:
    answered: list[bool] = []
    session = make(answered=lambda: answered.append(True))
    turns(session, 3)
    assert not answered
    session.ask(question())
    turns(session, 3)
    assert answered == [True]


# Frames.


def test_a_snapshot_is_made_only_if_somebody_looked(witness: type[Witness]) -> None:
    session = make(witness)
    session.order(orders.Play())
    turns(session, 20)
    assert witness.snapshots == 0
    session.look()
    turns(session, 20)
    assert witness.snapshots == 1


def test_a_look_at_what_was_seen_already_makes_no_snapshot(witness: type[Witness]) -> None:
    session = make(witness)
    obey(session)
    for _ in range(5):
        session.look()
        session.turn()
    assert witness.snapshots == 1


def test_a_frame_is_taken_once() -> None:
    session = make()
    session.look()
    session.turn()
    assert session.look() is not None
    assert session.look() is None


def test_a_frame_is_complete_in_itself() -> None:
    session = make()
    session.ask(question())
    frame = learn(session, 5)
    assert frame.snapshot is not None
    assert frame.answer is not None
    assert frame.curves.steps.tolist() == [1, 2, 3, 4, 5]
    assert frame.moments == (0, 1, 2, 3, 4, 5)
    assert sum(layer.parameters for layer in frame.blueprint) == 3


# Starting again and settings.


def test_the_same_seed_gives_the_same_run() -> None:
    session = make(seed=3)
    first = learn(session, 20)
    obey(session, orders.Begin(3))
    again = learn(session, 20)
    assert bits(first.snapshot) == bits(again.snapshot)
    assert bits(first.curves) == bits(again.curves)


def test_another_seed_gives_another_run() -> None:
    assert bits(learn(make(seed=3), 20).curves) != bits(learn(make(seed=4), 20).curves)


def test_starting_again_begins_with_the_given_settings_and_keeps_the_old_curves() -> None:
    session = make()
    before = learn(session, 20)
    frame = obey(session, orders.Begin(1, START.with_(inputs=5)))
    assert (frame.step, frame.seed, frame.settings) == (0, 1, START.with_(inputs=5))
    assert frame.before is not None
    assert bits(frame.before) == bits(before.curves)
    assert (len(frame.curves.steps), frame.moments) == (0, (0,))


def test_starting_again_at_once_keeps_the_curves_of_the_last_real_run() -> None:
    session = make()
    before = learn(session, 20)
    frame = obey(session, orders.Begin(1), orders.Begin(2), orders.Step(), orders.Begin(3))
    assert frame.before is not None
    assert bits(frame.before) == bits(before.curves)


def test_a_run_that_is_started_again_while_playing_goes_on_playing() -> None:
    session = make()
    obey(session, orders.Play())
    assert obey(session, orders.Begin(2)).playing


def test_a_live_knob_acts_without_a_restart() -> None:
    session = make()
    learn(session, 10)
    frame = obey(session, orders.Apply(START.with_(rate=0.2)), orders.Step())
    assert (frame.step, frame.settings) == (11, START.with_(rate=0.2))
    assert bits(frame.snapshot) != bits(learn(make(), 11).snapshot)


@pytest.mark.parametrize("changes", [{"inputs": 5}, {"target": "mean"}])
def test_a_knob_that_is_not_live_starts_again_with_the_same_seed(changes: dict[str, Any]) -> None:
    session = make(seed=9)
    learn(session, 10)
    frame = obey(session, orders.Apply(START.with_(**changes)))
    assert (frame.step, frame.seed, frame.settings) == (0, 9, START.with_(**changes))
    assert frame.before is not None


# Rewind.


def test_going_back_shows_that_moment_and_pauses() -> None:
    session = make()
    session.ask(question())
    then = learn(session, 30)
    obey(session, orders.Play())
    turns(session, 40)
    frame = obey(session, orders.Rewind(30))
    assert seen(frame) == seen(then)
    assert not frame.playing


def test_a_run_goes_on_from_a_past_moment_bit_for_bit() -> None:
    session = make()
    session.ask(question())
    then = learn(session, 60)
    obey(session, orders.Rewind(30))
    assert seen(learn(session, 30)) == seen(then)


def test_a_run_goes_on_bit_for_bit_after_several_hops() -> None:
    session = make()
    session.ask(question())
    then = learn(session, 60)
    for step in (50, 3, 41, 0, 60, 17):
        assert obey(session, orders.Rewind(step)).step == step
    assert seen(learn(session, 43)) == seen(then)


def test_a_run_goes_on_bit_for_bit_with_the_knobs_of_that_moment() -> None:
    session = make()
    session.ask(question())
    learn(session, 20)
    obey(session, orders.Apply(START.with_(rate=0.2, batch=3)))
    then = learn(session, 20)
    frame = obey(session, orders.Rewind(10))
    assert frame.settings == START
    frame = obey(session, orders.Rewind(30))
    assert frame.settings == START.with_(rate=0.2, batch=3)
    assert seen(learn(session, 10)) == seen(then)


@pytest.mark.parametrize("change", [orders.Apply(START.with_(rate=0.2)), orders.Teach(question())])
def test_what_was_changed_at_a_moment_belongs_to_it(change: Order) -> None:
    session = make()
    session.ask(question())
    learn(session, 20)
    obey(session, change)
    then = learn(session, 20)
    obey(session, orders.Rewind(20))
    assert seen(learn(session, 20)) == seen(then)


def test_the_present_moment_can_be_returned_to_though_it_was_not_due() -> None:
    session = make()
    session.ask(question())
    then = learn(session, 555)
    assert 555 in then.moments
    obey(session, orders.Rewind(0))
    frame = obey(session, orders.Rewind(555))
    assert seen(frame) == seen(then)
    assert bits(learn(session, 5).snapshot) == bits(learn(make(), 560).snapshot)


def test_scrubbing_back_and_forth_forgets_nothing() -> None:
    session = make()
    moments = learn(session, 50).moments
    for step in (0, 25, 50, 10):
        assert obey(session, orders.Rewind(step)).moments == moments


def test_of_many_places_on_the_slider_only_the_last_is_visited(witness: type[Witness]) -> None:
    session = make(witness)
    learn(session, 30)
    restored: list[int] = []
    plain = witness._restore
    try:
        witness._restore = lambda self, state: (restored.append(int(state["steps"])), plain(self, state))[1]
        frame = obey(session, *[orders.Rewind(step) for step in range(30)])
    finally:
        witness._restore = plain
    assert (frame.step, frame.obeyed, restored) == (29, session.ordered, [29])


@pytest.mark.parametrize("on", [orders.Step(), orders.Play(), orders.Apply(START.with_(rate=0.2))])
def test_going_on_from_the_past_forgets_what_came_after_but_its_curves(on: Order) -> None:
    session = make()
    then = learn(session, 60)
    obey(session, orders.Rewind(30))
    frame = obey(session, on)
    assert frame.before is not None
    assert bits(frame.before) == bits(then.curves)
    assert max(frame.moments) == frame.step < 32


def test_starting_again_from_the_past_keeps_the_curves_of_the_whole_run() -> None:
    session = make()
    then = learn(session, 60)
    obey(session, orders.Rewind(30))
    frame = obey(session, orders.Begin(0))
    assert frame.before is not None
    assert bits(frame.before) == bits(then.curves)


@pytest.mark.parametrize(
    "order", [orders.Pause(), orders.Apply(START), orders.Teach(question(inputs=2)), orders.Speed(1.0)]
)
def test_what_changes_nothing_forgets_nothing(order: Order) -> None:
    session = make()
    moments = learn(session, 60).moments
    obey(session, orders.Rewind(30))
    frame = obey(session, order)
    assert (frame.moments, frame.before, frame.step) == (moments, None, 30)


# Limits.


def test_a_limit_stops_the_run_once_and_says_so() -> None:
    session = make()
    obey(session, orders.Stop(Limits(steps=5)), orders.Play())
    turns(session, 20)
    frame = obey(session, orders.Speed(None))
    assert (frame.step, frame.playing) == (5, False)
    assert frame.notice is not None
    assert "step 5" in frame.notice.text
    obey(session, orders.Play())
    turns(session, 20)
    assert obey(session, orders.Pause()).step > 20


def test_a_limit_stops_the_next_run_too() -> None:
    session = make()
    obey(session, orders.Stop(Limits(steps=5)), orders.Play())
    turns(session, 20)
    obey(session, orders.Begin(1), orders.Play())
    turns(session, 20)
    assert obey(session, orders.Speed(None)).step == 5


def test_a_score_stops_the_run() -> None:
    session = make()
    obey(session, orders.Stop(Limits(score=Score("error", 0.2, falling=True))), orders.Play())
    turns(session, 500)
    frame = obey(session, orders.Speed(None))
    assert not frame.playing
    assert frame.curves.at_present["error"] <= 0.2
    assert (frame.curves.values[1][:-1] > 0.2).all()


def test_a_flat_curve_stops_the_run() -> None:
    session = make()
    obey(session, orders.Stop(Limits(flat=True)), orders.Play())
    turns(session, 2000)
    frame = obey(session, orders.Speed(None))
    assert not frame.playing
    assert 100 <= frame.step < 2000


def test_a_learner_with_nothing_left_to_learn_pauses_each_time_it_is_played() -> None:
    session = make(Finished)
    for step in (3, 4):
        obey(session, orders.Play())
        turns(session, 9)
        frame = obey(session, orders.Speed(None))
        assert (frame.step, frame.playing) == (step, False)
        assert frame.notice is not None
        assert "Nothing is left to learn" in frame.notice.text


class Pupil(Finished):
    """Has three more steps to learn with each example."""

    @property
    def converged(self) -> bool:
        return self._steps >= 3 * (1 + len(self._taught))


def test_a_run_that_has_come_to_its_end_goes_on_when_there_is_more_to_learn() -> None:
    session = make(Pupil)
    obey(session, orders.Play())
    turns(session, 10)
    assert (obey(session, orders.Speed(None)).step, obey(session, orders.Speed(1.0)).playing) == (3, False)
    obey(session, orders.Speed(None), orders.Teach(question()))
    turns(session, 10)
    assert obey(session, orders.Speed(None)).step == 6


@pytest.mark.parametrize(
    "order", [orders.Pause(), orders.Step(), orders.Rewind(2)], ids=lambda order: type(order).__name__
)
def test_it_stays_where_the_visitor_has_stopped_it_since(order: Order) -> None:
    session = make(Pupil)
    obey(session, orders.Play())
    turns(session, 10)
    step = obey(session, order).step
    obey(session, orders.Teach(question()))
    turns(session, 10)
    frame = obey(session, orders.Speed(None))
    assert (frame.step, frame.playing) == (step, False)


# Divergence.


def diverged(kind: type[Toy] = Toy, settings: ToySettings = TOO_HIGH) -> tuple[ToySession, ToyFrame]:
    """A session that learned well for 20 steps, and then too fast."""
    session = make(kind)
    learn(session, 20)
    obey(session, orders.Apply(settings), orders.Play())
    turns(session, 200)
    return session, obey(session, orders.Speed(None))


def test_numbers_that_run_away_stop_the_run_and_the_trouble_names_the_rate(expected_logs: Expect) -> None:
    expected_logs("no longer numbers")
    _, frame = diverged()
    assert frame.trouble is not None
    assert (frame.trouble.kind, frame.playing) == ("diverged", False)
    assert f"step {frame.step}" in frame.trouble.text
    assert "learning rate, 50, is too high" in frame.trouble.text


def test_no_number_that_is_none_reaches_the_curves(expected_logs: Expect) -> None:
    expected_logs("no longer numbers")
    _, frame = diverged()
    assert np.isfinite(frame.curves.sums).all()


def test_recovering_goes_back_to_a_good_moment_with_a_lower_rate_and_learns(expected_logs: Expect) -> None:
    expected_logs("no longer numbers")
    session, frame = diverged(settings=START.with_(rate=9.0))
    assert frame.trouble is not None
    broken_at = frame.step
    frame = obey(session, orders.Recover())
    assert isinstance(frame.settings, ToySettings)
    assert (frame.trouble, frame.settings.rate) == (None, pytest.approx(0.9))
    assert 0 < frame.step < broken_at
    assert max(frame.moments) == frame.step
    frame = learn(session, 1)
    assert frame.trouble is None
    assert frame.curves.at_present["loss"] < frame.curves.values[0][0]


def test_recovering_twice_lowers_the_rate_once(expected_logs: Expect) -> None:
    expected_logs("no longer numbers")
    session, _ = diverged()
    frame = obey(session, orders.Recover(), orders.Recover())
    assert isinstance(frame.settings, ToySettings)
    assert frame.settings.rate == pytest.approx(5.0)


def test_recovering_until_it_learns_ends_in_learning(expected_logs: Expect) -> None:
    expected_logs("no longer numbers")
    session, frame = diverged()
    for _ in range(5):
        obey(session, orders.Recover(), orders.Play())
        turns(session, 300)
        frame = obey(session, orders.Pause())
    assert frame.trouble is None
    assert frame.curves.at_present["loss"] < 0.01


def test_recovering_a_rate_that_is_not_live_starts_again_with_a_lower_one(expected_logs: Expect) -> None:
    expected_logs("no longer numbers")
    session = make(Restarting)
    obey(session, orders.Apply(Restarting.Settings(rate=50.0)), orders.Play())
    turns(session, 200)
    frame = obey(session, orders.Recover())
    assert (frame.step, frame.settings, frame.trouble) == (0, Restarting.Settings(rate=5.0), None)


def test_recovering_from_a_rate_beyond_its_bounds_comes_back_within_them(expected_logs: Expect) -> None:
    expected_logs("no longer numbers")
    beyond = ToySettings()
    object.__setattr__(beyond, "rate", 1e9)
    session, frame = diverged(settings=beyond)
    assert frame.trouble is not None
    frame = obey(session, orders.Recover())
    assert (frame.trouble, frame.settings) == (None, START.with_(rate=100.0))


def test_one_can_go_back_by_hand_after_a_divergence(expected_logs: Expect) -> None:
    expected_logs("no longer numbers")
    session, _ = diverged()
    frame = obey(session, orders.Rewind(10))
    assert (frame.trouble, frame.step, frame.settings) == (None, 10, START)
    assert learn(session, 5).trouble is None


def test_numbers_that_ran_away_are_not_saved_over_a_good_file(tmp_path: Path, expected_logs: Expect) -> None:
    expected_logs("no longer numbers")
    path = tmp_path / "model.safetensors"
    path.write_bytes(b"good")
    session, _ = diverged()
    frame = obey(session, orders.Save(path))
    assert frame.notice is not None
    assert frame.notice.is_problem
    assert path.read_bytes() == b"good"


# Failures.


@pytest.mark.usefixtures("fails")
@pytest.mark.parametrize("place", ["step", "snapshot", "answer", "state", "blueprint", "apply", "teach", "constructor"])
def test_an_exception_anywhere_becomes_trouble_and_a_log_entry_and_starting_again_helps(
    place: str, caplog: pytest.LogCaptureFixture, expected_logs: Expect
) -> None:
    expected_logs("Something went wrong|could not be set up")
    session = make(Faulty)
    session.ask(question())
    learn(session, 3)
    Faulty.fails = place
    reach: dict[str, Order] = {
        "apply": orders.Apply(START.with_(rate=0.2)),
        "teach": orders.Teach(question()),
        "constructor": orders.Begin(0),
    }
    frame = obey(session, reach.get(place, orders.Step()), orders.Play())
    turns(session, 3)
    frame = obey(session, orders.Speed(None))
    assert frame.trouble is not None
    assert frame.trouble.kind == ("not built" if place == "constructor" else "failed")
    assert "RuntimeError" in frame.trouble.text
    assert not frame.playing
    assert [record.exc_info is not None for record in caplog.records] == [True]
    Faulty.fails = ""
    frame = obey(session, orders.Begin(0), orders.Step())
    assert (frame.trouble, frame.step) == (None, 1)
    assert frame.answer is not None or place == "answer"


@pytest.mark.usefixtures("fails")
def test_a_question_that_can_not_be_answered_is_not_asked_again_after_starting_again(
    expected_logs: Expect,
) -> None:
    expected_logs("Something went wrong")
    session = make()
    session.ask(question(inputs=2))
    assert obey(session).trouble is not None
    assert obey(session, orders.Begin(0)).trouble is None
    session.ask(question())
    assert obey(session).answer is not None


@pytest.mark.usefixtures("fails")
def test_a_failing_learner_is_left_alone_until_told_otherwise(
    caplog: pytest.LogCaptureFixture, expected_logs: Expect
) -> None:
    expected_logs("Something went wrong")
    session = make(Faulty)
    learn(session, 3)
    Faulty.fails = "step"
    obey(session, orders.Play())
    turns(session, 50)
    obey(session, orders.Play(), orders.Step(), orders.Step())
    assert len(caplog.records) == 1


@pytest.mark.usefixtures("fails")
def test_a_frame_of_trouble_still_shows_what_was_there(expected_logs: Expect) -> None:
    expected_logs("Something went wrong")
    session = make(Faulty)
    session.ask(question())
    before = learn(session, 3)
    Faulty.fails = "step"
    frame = obey(session, orders.Step())
    assert frame.trouble is not None
    assert bits(frame.snapshot) == bits(before.snapshot)
    assert bits(frame.curves) == bits(before.curves)
    assert frame.blueprint == before.blueprint


@pytest.mark.usefixtures("fails")
@pytest.mark.parametrize(
    "order",
    [
        orders.Play(),
        orders.Step(),
        orders.Rewind(0),
        orders.Save(Path("nowhere.safetensors")),
        orders.Teach(question()),
        orders.Hold(True),
    ],
)
def test_what_could_not_be_built_keeps_its_trouble_whatever_is_ordered(order: Order, expected_logs: Expect) -> None:
    expected_logs("could not be set up")
    Faulty.fails = "constructor"
    session = make(Faulty)
    trouble = obey(session).trouble
    assert trouble is not None
    assert obey(session, order).trouble == trouble


@pytest.mark.usefixtures("fails")
def test_what_could_not_be_built_is_built_once_its_settings_change(expected_logs: Expect) -> None:
    expected_logs("could not be set up")
    Faulty.fails = "constructor"
    session = make(Faulty)
    obey(session)
    Faulty.fails = ""
    frame = obey(session, orders.Apply(START), orders.Step())
    assert (frame.trouble, frame.step) == (None, 1)


@pytest.mark.usefixtures("fails")
def test_the_orders_after_one_that_failed_are_obeyed(expected_logs: Expect) -> None:
    expected_logs("Something went wrong")
    session = make(Faulty)
    learn(session, 3)
    Faulty.fails = "apply"
    session.order(orders.Apply(START.with_(rate=0.2)))
    session.order(orders.Begin(8))
    turns(session, 1)
    Faulty.fails = ""
    frame = obey(session)
    assert (frame.seed, frame.trouble, frame.obeyed) == (8, None, session.ordered)


def test_a_failing_learner_wakes_the_window(expected_logs: Expect) -> None:
    expected_logs("Something went wrong")
    answered: list[bool] = []
    session = make(answered=lambda: answered.append(True))
    session.ask(question(inputs=2))
    session.turn()
    assert answered


# Teaching.


def test_an_example_is_taught() -> None:
    session = make()
    frame = obey(session, orders.Teach(question(5)), orders.Teach(question(6)))
    assert frame.snapshot is not None
    assert frame.snapshot.taught[:, 0].tolist() == [5, 6]


def test_of_examples_that_replace_each_other_only_the_last_in_a_row_is_taught() -> None:
    session = make()
    lessons = [orders.Teach(question(number), replaces=number != 7) for number in (5, 6, 7, 8, 9)]
    frame = obey(session, *lessons)
    assert frame.snapshot is not None
    assert frame.snapshot.taught[:, 0].tolist() == [6, 7, 9]
    assert frame.obeyed == session.ordered


def test_a_run_that_begins_with_data_has_it_from_its_first_moment_on() -> None:
    session = make()
    frame = obey(session, orders.Step(), orders.Begin(3, START, question(2.0)))
    assert frame.snapshot is not None
    assert (frame.step, frame.seed, frame.snapshot.taught.tolist()) == (0, 3, [question(2.0).tolist()])
    back = obey(session, orders.Step(), orders.Rewind(0))
    assert back.snapshot is not None
    assert len(back.snapshot.taught) == 1


def test_a_run_that_starts_again_inherits_the_data() -> None:
    session = make(Heir)
    obey(session, orders.Begin(0, data=question(2.0)))
    for order in (orders.Begin(1), orders.Apply(START.with_(target="mean"))):
        frame = obey(session, order)
        assert frame.snapshot is not None
        assert len(frame.snapshot.taught) == 1


def test_data_that_is_refused_gives_a_notice_and_leaves_the_run_as_it_is() -> None:
    session = make()
    learn(session, 3)
    frame = obey(session, orders.Begin(7, data=np.ones(5, np.float32)))
    assert (frame.step, frame.seed, frame.trouble) == (3, 0, None)
    assert frame.notice is not None
    assert frame.notice.is_problem
    assert "must have 3 numbers, got 5" in frame.notice.text


class Heir(Toy):
    """Passes on what it was taught."""

    def heir(self, settings: ToySettings, seed: int) -> "Heir":
        heir = super().heir(settings, seed)
        for example in self._taught:
            heir.teach(example)
        return heir


def test_a_refused_example_gives_a_notice_and_stops_nothing() -> None:
    session = make()
    obey(session, orders.Play())
    frame = obey(session, orders.Teach(question(inputs=2)))
    assert frame.notice is not None
    assert (frame.notice.is_problem, frame.notice.text) == (True, "An example must have 3 numbers, got 2.")
    assert (frame.trouble, frame.playing) == (None, True)


def test_two_notices_with_the_same_words_can_be_told_apart() -> None:
    session = make()
    first = obey(session, orders.Teach(question(inputs=2))).notice
    second = obey(session, orders.Teach(question(inputs=2))).notice
    assert first is not None
    assert second is not None
    assert second.number > first.number


# Files.


def saved(path: Path, settings: ToySettings = START) -> tuple[ToySession, ToyFrame]:
    """A session that learned and was saved."""
    session = make(seed=4)
    learn(session, 10)
    obey(session, orders.Apply(settings), orders.Teach(question(inputs=settings.inputs)))
    session.ask(question(inputs=settings.inputs))
    return session, obey(session, *[orders.Step()] * 20, orders.Save(path))


@pytest.mark.parametrize("settings", [START.with_(rate=0.2), START.with_(inputs=5, target="mean")])
def test_what_was_saved_is_opened_and_goes_on_bit_for_bit(tmp_path: Path, settings: ToySettings) -> None:
    path = tmp_path / "model.safetensors"
    session, frame = saved(path, settings)
    assert frame.notice is not None
    assert (frame.notice.text, frame.notice.is_problem) == ("Saved model.safetensors.", False)
    other = make(seed=11)
    obey(other, orders.Load(path))
    other.ask(question(inputs=settings.inputs))
    opened = obey(other)
    assert seen(opened) == seen(frame)
    assert (opened.seed, opened.origin, opened.moments) == (4, "model.safetensors", (opened.step,))
    assert seen(learn(other, 40)) == seen(learn(session, 40))


def test_opening_says_so_and_pauses_and_keeps_the_old_curves(tmp_path: Path) -> None:
    saved(tmp_path / "model.safetensors")
    session = make()
    learn(session, 9)
    obey(session, orders.Play())
    frame = obey(session, orders.Load(tmp_path / "model.safetensors"))
    assert not frame.playing
    assert frame.notice is not None
    assert frame.notice.text == "Opened model.safetensors: 30 steps of learning."
    assert frame.before is not None
    assert frame.before.steps.tolist() == list(range(1, 11))


def test_a_model_that_learned_once_is_told_in_the_singular(tmp_path: Path) -> None:
    session = make()
    learn(session, 1)
    obey(session, orders.Save(tmp_path / "model.safetensors"))
    frame = obey(session, orders.Load(tmp_path / "model.safetensors"))
    assert frame.notice is not None
    assert frame.notice.text == "Opened model.safetensors: 1 step of learning."


def test_a_trained_model_is_there_from_the_beginning_without_a_word(tmp_path: Path) -> None:
    _, frame = saved(tmp_path / "model.safetensors")
    session = make(trained=tmp_path / "model.safetensors")
    session.ask(question())
    opened = obey(session)
    assert seen(opened) == seen(frame)
    assert (opened.notice, opened.origin, opened.before) == (None, "model.safetensors", None)


def test_starting_again_after_opening_forgets_the_file(tmp_path: Path) -> None:
    saved(tmp_path / "model.safetensors")
    frame = obey(make(trained=tmp_path / "model.safetensors"), orders.Begin(2))
    assert (frame.origin, frame.step, frame.seed) == ("", 0, 2)


def test_an_opened_run_can_be_rewound_to_where_it_was_opened(tmp_path: Path) -> None:
    _, frame = saved(tmp_path / "model.safetensors")
    session = make(trained=tmp_path / "model.safetensors")
    session.ask(question())
    learn(session, 20)
    assert seen(obey(session, orders.Rewind(0))) == seen(frame)


def test_a_refused_file_leaves_the_model_untouched_and_playing(tmp_path: Path, expected_logs: Expect) -> None:
    expected_logs("model file refused")
    (tmp_path / "model.safetensors").write_bytes(b"nonsense")
    session = make()
    obey(session, orders.Play())
    frame = obey(session, orders.Load(tmp_path / "model.safetensors"))
    assert frame.notice is not None
    assert frame.notice.is_problem
    assert frame.notice.text.startswith("The file model.safetensors can't be opened: ")
    assert (frame.playing, frame.trouble, frame.step) == (True, None, 2)
    assert bits(frame.snapshot) == bits(learn(make(), 2).snapshot)


def test_a_missing_trained_model_gives_a_notice_and_an_untaught_learner(tmp_path: Path, expected_logs: Expect) -> None:
    expected_logs("model file refused")
    frame = obey(make(trained=tmp_path / "missing.safetensors"))
    assert frame.notice is not None
    assert (frame.notice.is_problem, frame.step, frame.trouble) == (True, 0, None)


def test_a_place_that_can_not_be_written_gives_a_notice(tmp_path: Path) -> None:
    frame = obey(make(), orders.Save(tmp_path / "missing" / "model.safetensors"))
    assert frame.notice is not None
    assert (frame.notice.is_problem, frame.trouble) == (True, None)
    assert frame.notice.text == "model.safetensors can't be saved: No such file or directory."


def test_the_loss_of_the_toy_falls() -> None:
    """Positive control: what these sessions learn is worth learning."""
    losses = learn(make(), 300).curves.values[0]
    assert math.isfinite(losses[0])
    assert losses[-20:].mean() < 0.01 * losses[:20].mean()
