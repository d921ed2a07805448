"""A learner at work on a thread of its own: the only place where a learner is touched."""

import logging
import math
import threading
import time
from collections import deque
from collections.abc import Callable
from pathlib import Path
from typing import Any, Generic, TypeVar

from playground.engine import model_file, orders
from playground.engine.frame import Frame, Notice, Trouble
from playground.engine.history import Curves, History
from playground.engine.latest import Latest
from playground.engine.limits import Limits
from playground.engine.orders import Order
from playground.engine.rewind import Moment, Rewind
from playground.engine.threads import prepare_learners_thread
from playground.learners.learner import Blueprint, Learner
from playground.phrases import joined, phrase, reason_of, sentence

Shot = TypeVar("Shot")
Question = TypeVar("Question")
Answer = TypeVar("Answer")

log = logging.getLogger(__name__)


_MOVES = (orders.Play, orders.Pause, orders.Step, orders.Begin, orders.Rewind, orders.Recover, orders.Load)
"""orders after which a run no longer rests where it ended by itself"""


class DivergedError(ArithmeticError):
    """The numbers of a learner are no longer numbers."""


class Session(Generic[Shot, Question, Answer]):
    """Takes orders (none is lost) and questions (the newest wins); gives frames (the newest wins).

    `order`, `ask`, `look` and `close` are for the window's thread; everything else happens in `turn`, on the
    learner's. A test calls `turn` itself and needs no thread.
    """

    def __init__(
        self,
        learner: type[Learner[Any, Shot, Question, Answer]],
        seed: int = 0,
        trained: Path | None = None,
        answered: Callable[[], None] = lambda: None,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        """`trained`: a model file to begin with; `answered`: called on the learner's thread after each new question."""
        self._make = learner
        self._answered = answered
        self._clock = clock
        self._thread: threading.Thread | None = None
        # What crosses threads.
        self._orders: deque[Order] = deque()
        self._questions: Latest[Question] = Latest()
        self._frames: Latest[Frame[Shot, Answer]] = Latest()
        self._bell = threading.Event()
        self._is_watched = False
        self._ordered = 0
        # What belongs to the learner's thread.
        self._learner: Learner[Any, Shot, Question, Answer] | None = None
        self._settings = learner.Settings()
        self._seed = seed
        self._step = 0
        self._history = History(learner.curves)
        self._before: Curves | None = None
        self._rewind: Rewind[Any] = Rewind()
        self._is_playing = self._is_held = self._is_past = self._is_closed = False
        self._is_resting = False  # paused by itself, for nothing was left to learn
        self._pace: float | None = None
        self._due = 0.0
        self._limits = Limits()
        self._has_stopped = False  # a limit stops a run once; the visitor may then play on
        self._question: Question | None = None
        self._obeyed = 0
        self._is_stale = True
        self._origin = ""
        self._trouble: Trouble | None = None
        self._notice: Notice | None = None
        self._shot: Shot | None = None
        self._reply: Answer | None = None
        self._blueprint: Blueprint = ()
        self.order(orders.Begin(seed))
        if trained is not None:
            self.order(orders.Load(trained, quietly=True))

    # For the window's thread.

    @property
    def ordered(self) -> int:
        """How many orders were given; a frame that obeyed fewer is behind."""
        return self._ordered

    def start(self) -> None:
        """Begin to work on a thread of its own, unless it does so already."""
        if self._thread is not None:
            return
        self._thread = threading.Thread(target=self._run, name=f"learner {self._make.__name__}", daemon=True)
        self._thread.start()

    def order(self, order: Order) -> None:
        self._orders.append(order)
        self._ordered += 1
        self._bell.set()

    def ask(self, question: Question) -> None:
        self._questions.put(question)
        self._bell.set()

    def look(self, again: bool = True) -> Frame[Shot, Answer] | None:
        """The newest frame, once; and the wish for another one, unless whoever looks will come back for it."""
        if again:
            self._is_watched = True
            self._bell.set()
        return self._frames.take()

    def close(self, timeout: float = 3.0) -> bool:
        """End the session; whether its thread ended within `timeout` seconds."""
        self.order(orders.Close())
        if self._thread is None:
            return True
        self._thread.join(timeout)
        return not self._thread.is_alive()

    # On the learner's thread.

    def turn(self) -> bool:
        """Obey orders, learn one step, answer and show if somebody looked. False once the session is closed."""
        try:
            self._obey_all()
            if self._may_learn() and self._clock() >= self._due:
                self._learn()
            self._show()
        except Exception as error:
            self._fail(error)
        return not self._is_closed

    def _run(self) -> None:
        prepare_learners_thread()
        while self.turn():
            self._rest()

    def _rest(self) -> None:
        """Wait for the next step's time, or for somebody to ring."""
        if self._orders:
            return
        if not self._may_learn():
            self._bell.wait()
        elif (pause := self._due - self._clock()) > 0:
            self._bell.wait(pause)
        self._bell.clear()

    def _may_learn(self) -> bool:
        return self._is_playing and not self._is_held and self._learner is not None and self._trouble is None

    def _obey_all(self) -> None:
        while self._orders:
            order = self._orders.popleft()
            self._obeyed += 1
            self._is_stale = True
            if not self._is_overtaken(order):
                self._obey(order)

    def _is_overtaken(self, order: Order) -> bool:
        """Of many places on the rewind slider, or data that take each other's place, only the last one matters."""
        match order, self._orders[0] if self._orders else None:
            case (orders.Rewind(), orders.Rewind()) | (orders.Teach(replaces=True), orders.Teach(replaces=True)):
                return True
        return False

    def _obey(self, order: Order) -> None:  # noqa: C901, a table
        self._is_resting &= not isinstance(order, _MOVES)
        match order:
            case orders.Play():
                self._play()
            case orders.Pause():
                self._is_playing = False
            case orders.Step():
                self._step_once()
            case orders.Speed(per_second):
                self._pace, self._due = per_second, 0.0
            case orders.Hold(on):
                self._is_held = on
            case orders.Apply(settings):
                self._apply(settings)
            case orders.Begin(seed, settings, data):
                self._begin_with(data, seed, settings or self._settings)
            case orders.Rewind(step):
                self._go_back(step)
            case orders.Recover():
                self._recover()
            case orders.Stop(limits):
                self._limits, self._has_stopped = limits, False
            case orders.Teach(example, _):
                self._teach(example)
            case orders.Load(path, quietly):
                self._load(path, quietly)
            case orders.Save(path):
                self._save(path)
            case orders.Close():
                self._is_closed = True

    def _play(self) -> None:
        if self._trouble is None:
            self._is_playing = True
            self._due = 0.0
            self._leave_the_past()

    def _step_once(self) -> None:
        self._is_playing = False
        if self._trouble is None and self._learner is not None:
            self._leave_the_past()
            self._learn()

    def _learn(self) -> None:
        learner = self._present()
        values = learner.step()
        self._step += 1
        self._is_stale = True
        if not all(map(math.isfinite, values)):
            raise DivergedError(self._step)
        self._history.add(self._step, values)
        if self._rewind.is_due(self._step):
            self._keep_moment()
        self._due = self._clock() + (1 / self._pace if self._pace else 0.0)
        self._pause_if_done(learner, dict(zip(learner.curves, values, strict=True)))

    def _pause_if_done(self, learner: Learner[Any, Any, Any, Any], values: dict[str, float]) -> None:
        is_flat = self._limits.flat and self._step % 50 == 0 and self._history.curves().is_flat
        reason = self._limits.reached(self._step, values, is_flat)
        if learner.converged:
            reason = phrase("Nothing is left to learn after {step:,} steps.", step=self._step)
        if reason and self._is_playing and (learner.converged or not self._has_stopped):
            self._is_playing = False
            self._has_stopped = True
            self._is_resting = learner.converged
            self._tell(reason)

    def _begin_with(self, data: Any, seed: int, settings: Any) -> None:
        """Start again, with other data unless None; data that is refused changes nothing."""
        if data is None:
            self._begin(seed, settings)
            return
        learner = self._make(settings, seed)
        try:
            learner.teach(data)
        except ValueError as error:
            self._tell(_sentence(error), is_problem=True)
        else:
            self._begin(seed, settings, learner)

    def _begin(self, seed: int, settings: Any, ready: Any = None) -> None:
        """From nothing, with a learner that is `ready` or one made now, which inherits the data of the one before."""
        self._remember_curves()
        before = self._learner
        self._learner, self._shot, self._reply, self._blueprint = None, None, None, ()
        self._settings, self._seed, self._step = settings, seed, 0
        self._trouble, self._origin, self._is_past, self._has_stopped = None, "", False, False
        self._history = History(self._make.curves)
        self._rewind.clear()
        fresh = self._make if before is None else before.heir
        self._learner = ready or fresh(settings, seed)
        self._keep_moment()

    def _remember_curves(self) -> None:
        """Keep the curves of the whole run, also when it was rewound."""
        curves = self._rewind.moments[-1].curves if self._is_past else self._history.curves()
        if len(curves.steps) > 1:
            self._before = curves

    def _apply(self, settings: Any) -> None:
        if self._learner is None or self._settings.restarts(settings):
            self._begin(self._seed, settings)
        elif settings != self._settings:
            self._learner.apply(settings)
            self._settings = settings
            self._go_on_differently()

    def _teach(self, example: Any) -> None:
        try:
            self._present().teach(example)
        except ValueError as error:
            self._tell(_sentence(error), is_problem=True)
        else:
            self._go_on_differently()

    def _go_on_differently(self) -> None:
        """The visitor changed something by hand: a moment already kept of this very step has to know it.

        A run that had come to its end goes on if there is something to learn again.
        """
        self._leave_the_past()
        if self._is_resting and not self._present().converged:
            self._is_resting = False
            self._play()
        if self._step in self._rewind.steps and self._trouble is None:
            self._keep_moment()

    # Moments: going back, files, recovery.

    def _moment(self) -> Moment[Any]:
        return Moment(self._step, self._settings, self._present().state(), self._history.curves())

    def _keep_moment(self) -> None:
        moment = self._moment()
        if not moment.is_finite():
            raise DivergedError(self._step)
        self._rewind.keep(moment)

    def _go_back(self, step: int) -> None:
        self._is_playing = False
        if not self._rewind.steps:
            return
        if not self._is_past and self._trouble is None:
            self._keep_moment()  # the present one, so that one can return to it
        moment = self._rewind.nearest(step)
        self._resume(moment)
        self._is_past = moment.step < self._rewind.steps[-1]

    def _resume(self, moment: Moment[Any]) -> None:
        if self._learner is None or self._settings.restarts(moment.settings):
            self._learner = self._make(moment.settings, self._seed)
        self._learner.restore(moment.state)
        self._learner.apply(moment.settings)
        self._history.restore(moment.curves)
        self._settings, self._step, self._trouble = moment.settings, moment.step, None

    def _leave_the_past(self) -> None:
        """What came after this moment is forgotten, but for its curves, when the run goes on from here."""
        if self._is_past:
            self._remember_curves()
            self._rewind.forget_from(self._step + 1)
            self._is_past = False

    def _recover(self) -> None:
        if self._trouble is None:
            return
        good = [moment for moment in self._rewind.moments if moment.step < self._step and _is_good(moment)]
        if not good:
            self._begin(self._seed, _with_lower_rate(self._settings))
            return
        moment = good[-2:][0]  # a step's loss is that of the moment before it, so of the last one nothing is known yet
        self._rewind.forget_from(moment.step + 1)
        self._is_past = False
        lowered = _with_lower_rate(self._settings)
        self._resume(moment)
        self._apply(lowered)

    def _load(self, path: Path, quietly: bool) -> None:
        try:
            learner, moment = model_file.fit(model_file.read(path), self._make)
        except model_file.ModelFileError as error:
            log.warning("model file refused: %s", error)
            self._tell(joined([_sentence(error), phrase("The present model stays.")]), is_problem=True)
            return
        self._remember_curves()
        self._learner, self._seed, self._origin = learner, learner.seed, path.name
        self._settings, self._is_past, self._has_stopped = moment.settings, False, False
        self._rewind.clear()
        self._resume(moment)
        self._rewind.keep(moment)
        if not quietly:
            self._is_playing = False
            many = phrase("Opened {name}: {step} steps of learning.", name=path.name, step=moment.step)
            self._tell(phrase("Opened {name}: 1 step of learning.", name=path.name) if moment.step == 1 else many)

    def _save(self, path: Path) -> None:
        try:
            moment = self._moment()
            if not moment.is_finite() or (self._trouble is not None and self._trouble.kind == "diverged"):
                raise ValueError(phrase("its numbers are no longer numbers"))
            model_file.write(path, self._present(), moment)
        except (OSError, ValueError) as error:
            told = phrase("{name} can't be saved: {reason}.", name=path.name, reason=reason_of(error))
            self._tell(told, is_problem=True)
        else:
            self._tell(phrase("Saved {name}.", name=path.name))

    def _present(self) -> Learner[Any, Shot, Question, Answer]:
        if self._learner is None:
            raise ValueError("there is no model yet")
        return self._learner

    # Frames.

    def _show(self) -> None:
        question = self._questions.take()
        if question is not None:
            self._question = question
        if question is None and not (self._is_watched and self._is_stale):
            return
        self._is_watched = self._is_stale = False
        if self._learner is not None and self._trouble is None:
            self._shot, self._blueprint = self._learner.snapshot(), self._learner.blueprint()
            asked, self._question = self._question, None  # a question that can't be answered is not asked again
            self._reply = None if asked is None else self._learner.answer(asked)
            self._question = asked
        self._frames.put(self._frame())
        if question is not None:
            self._answered()

    def _frame(self) -> Frame[Shot, Answer]:
        return Frame(
            obeyed=self._obeyed,
            step=self._step,
            seed=self._seed,
            settings=self._settings,
            playing=self._is_playing,
            snapshot=self._shot,
            answer=self._reply,
            curves=self._history.curves(),
            before=self._before,
            moments=self._rewind.steps if self._is_past else self._steps_so_far(),
            blueprint=self._blueprint,
            origin=self._origin,
            trouble=self._trouble,
            notice=self._notice,
        )

    def _steps_so_far(self) -> tuple[int, ...]:
        return (*(step for step in self._rewind.steps if step < self._step), self._step)

    def _tell(self, text: str, is_problem: bool = False) -> None:
        self._notice = Notice(self._notice.number + 1 if self._notice else 1, text, is_problem)
        self._is_stale = True

    def _fail(self, error: Exception) -> None:
        """Pause, and let the trouble travel in the next frames."""
        self._is_playing = False
        self._is_stale = True
        self._trouble = self._explain(error)
        log.error("%s: %s", self._make.__name__, self._trouble.text, exc_info=error)
        self._frames.put(self._frame())
        self._answered()

    def _explain(self, error: Exception) -> Trouble:
        if self._learner is None:
            return Trouble("not built", joined([phrase("It could not be set up."), _sentence(error)]))
        if isinstance(error, DivergedError):
            rate = getattr(self._settings, "rate", None)
            what = phrase("The numbers ran away at step {step} and are no longer numbers.", step=self._step)
            if rate is None:
                return Trouble("diverged", what)
            why = phrase("Most likely the learning rate, {rate:g}, is too high.", rate=rate)
            return Trouble("diverged", joined([what, why]))
        what = phrase("Something went wrong at step {step}.", step=self._step)
        return Trouble("failed", joined([what, _sentence(error)]))


def _is_good(moment: Moment[Any]) -> bool:
    """Whether the loss had not left its usual range: it is not above where it began."""
    losses = moment.curves.values[0]
    return len(losses) == 0 or bool(losses[-1] <= losses[0])


def _with_lower_rate(settings: Any) -> Any:
    """The same settings with a tenth of the learning rate, if there is one."""
    knob = settings.knobs().get("rate")
    return settings if knob is None else settings.with_(rate=min(max(settings.rate / 10, knob.low), knob.high))


def _sentence(error: Exception) -> str:
    """What the visitor is told of an error: our own sentences as they are, others only by their kind."""
    if isinstance(error, ValueError | FileNotFoundError):
        return sentence(reason_of(error))
    return sentence(phrase("unexpected {kind}", kind=type(error).__name__))
