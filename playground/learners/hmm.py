"""A hidden Markov model that learns by Baum-Welch: behind what is seen there is something that nobody sees."""

import numpy as np

from playground.data.hmm_model import Codes, HmmModel
from playground.data.hmm_worlds import (
    LETTERS,
    Brought,
    Observed,
    World,
    brought_names,
    brought_text,
    observed,
    observed_of,
    world_of,
)
from playground.learners.hmm_answers import Asked, answered
from playground.learners.hmm_expect import Blocks, Expected, possible
from playground.learners.hmm_learning import first_guess, maximised
from playground.learners.hmm_letters import letters_said
from playground.learners.hmm_match import distance, matching, renumbered
from playground.learners.hmm_parts import (
    HEAD,
    HmmAnswer,
    HmmLetters,
    HmmObservations,
    HmmQuestion,
    HmmSettings,
    HmmShot,
    HmmText,
)
from playground.learners.hmm_state import GROWING, brought_of, brought_state, made_of, made_state, model_of, model_state
from playground.learners.hmm_told import (
    MENDED,
    told_of_iteration,
    told_of_letters,
    told_of_start,
    told_of_tables,
    told_of_truth,
)
from playground.learners.learner import Blueprint, Layer, Learner, State, frozen
from playground.phrases import phrase

LITTLE_GAIN, LITTLE_CHANGE = 1e-7, 1e-4  # nats per observation, and in any table, below which nothing is left to learn


class Hmm(Learner[HmmSettings, HmmShot, HmmQuestion, HmmAnswer]):
    """Something hidden is in one of a few states, changes at random, and shows something at each moment.

    Only what it shows is seen. It guesses from that how the hidden thing changes (transition) and what it shows in each
    state (emission). Each iteration has two parts: with the present tables it finds how likely each state was at each
    moment, and each change from one to another (forward and backward pass); then chances become what was counted:
    transition[i, j] = changes from i to j / time in i, emission[i, k] = times that i showed k / time in i.
    The observations become likelier with every iteration, or stay as likely.
    Baum, Petrie, Soules & Weiss (1970): A maximization technique; Rabiner (1989): A tutorial on hidden Markov models.
    """

    Settings = HmmSettings
    curves = falling = ("surprise", "distance")
    growing = GROWING

    _observed: Observed
    _blocks: Blocks
    _true_surprise: float | None
    _model: HmmModel
    _used: HmmModel
    """the model itself, or if it cannot have made the observations, one that can"""
    _found: Expected
    """what it expects of its hidden states"""
    _matched: tuple[int, ...] | None

    def __init__(self, settings: HmmSettings, seed: int = 0) -> None:
        super().__init__(settings, seed)
        self._brought = None
        self._begin()

    # The contract.

    def step(self) -> tuple[float, float]:
        """The numbers are those of the model with which the iteration began: the curve begins with the guess."""
        before, former = (self._surprise, self._distance or 0.0), self._used
        self._smoothed = self.settings.smoothing
        model = maximised(self._found, former, self._smoothed)
        self._change = max(float(np.abs(a - b).max()) for a, b in zip(model.tables, former.tables, strict=True))
        self._become(model)
        self._steps, self._is_by_hand = self._steps + 1, False
        self._gain = before[0] - self._surprise
        return before

    @property
    def converged(self) -> bool:
        is_still = abs(self._gain) < LITTLE_GAIN and self._change < LITTLE_CHANGE
        return self._steps > 0 and is_still and self._smoothed == self.settings.smoothing

    def snapshot(self) -> HmmShot:
        world, sequences, states = self._observed.world, self._observed.sequences, self._observed.states
        true, matched = world.model, self._matched
        head = self._blocks.of_sequence(self._found.posterior, 0, min(HEAD, sequences.shape[1]))
        letters = letters_said(self._found.emission) if world.name == LETTERS else None
        return HmmShot(
            world=world.name,
            source=self._observed.source,
            brought=self._own,
            iteration=self._steps,
            states=self._names(),
            symbols=world.symbols,
            model=self._model,
            true=true if true is None or matched is None else true.ordered(matched),
            true_names=world.states if matched is None else self._names(),
            matched=matched,
            distance=self._distance,
            surprise=self._surprise,
            true_surprise=self._true_surprise,
            log_likelihood=self._found.log_likelihood,
            gain=self._gain,
            size=(len(sequences), sequences.shape[1]),
            observations=frozen(sequences[0, :HEAD]),
            true_states=None if states is None else renumbered(states[0, :HEAD], matched),
            likely_states=frozen(head.argmax(axis=1).astype(np.uint8)),
            sureness=frozen(head),
            usage=frozen(self._found.emission.sum(axis=1) / sequences.size),
            letters=letters,
            told=self._told(letters),
            is_done=self.converged,
        )

    def answer(self, question: HmmQuestion) -> HmmAnswer:
        true, matched = self._observed.world.model, self._matched
        model, known = self._model, (self._used, self._found.posterior)
        if question.of == "true" and true is not None:
            model, known = true if matched is None else true.ordered(matched), None
        return answered(question, Asked(self._observed, self._blocks, matched, model, known))

    def teach(self, example: HmmModel | HmmObservations | HmmText) -> None:
        """Take tables that the visitor set, or observations or a text to learn from."""
        match example:
            case HmmModel():
                self._take(example)
            case HmmObservations(names):
                self._brought = brought_names(names, self.settings.world)
                self._go_on()
            case HmmText(text, name) if self.settings.world == LETTERS:
                self._brought = brought_text(text, name)
                self._begin()
            case HmmText():
                raise ValueError(f"a text is for the world {LETTERS!r}, got it in {self.settings.world!r}")
            case _:
                super().teach(example)

    def heir(self, settings: HmmSettings, seed: int) -> "Hmm":
        heir = Hmm(settings, seed)
        heir._brought = self._brought
        if heir._own is not None:
            heir._begin()
        return heir

    def blueprint(self) -> Blueprint:
        n, m = self._model.emission.shape
        return (
            Layer("Start", f"{n}", n - 1),
            Layer("Transition", f"{n} × {n}", n * (n - 1)),
            Layer("Emission", f"{n} × {m}", n * (m - 1)),
        )

    # Learning.

    def _begin(self) -> None:
        """From nothing."""
        self._steps, self._is_by_hand = 0, False
        self._gain = self._smoothed = 0.0
        self._observe()
        random = np.random.default_rng([self.seed, 0])
        self._anew(first_guess(self.settings.start, self._observed, self.settings.states, random))

    def _observe(self) -> None:
        """Look at what the visitor brought for this world, or at what is made for it."""
        settings, brought = self.settings, self._own
        if brought is not None:
            self._use(observed_of(brought, self._world, settings.sequences, settings.length))
        else:
            self._use(observed(self._world, settings.sequences, settings.length, self.seed))

    @property
    def _own(self) -> Brought | None:
        """What the visitor brought to this world."""
        return self._brought if self._brought is not None and self._brought.world == self.settings.world else None

    @property
    def _world(self) -> World:
        """As it is without the visitor."""
        return world_of(self.settings.world, self.settings.spaces)

    def _use(self, seen: Observed) -> None:
        self._observed, self._blocks = seen, Blocks(seen.sequences, len(seen.world.symbols))
        self._true_surprise = None
        if seen.world.model is not None:
            _, truly = possible(seen.world.model, self._blocks)
            self._true_surprise = -truly.log_likelihood / seen.sequences.size

    def _go_on(self) -> None:
        """Other observations. What was learned stays if they are of the same symbols."""
        former = self._observed.world.symbols
        self._observe()
        if self._observed.world.symbols == former:
            self._anew(self._model)
        else:
            self._begin()

    def _take(self, model: HmmModel) -> None:
        """The visitor set the tables."""
        if model.emission.shape != self._model.emission.shape:
            wanted, got = self._model.emission.shape, model.emission.shape
            raise ValueError(f"there must be {wanted[0]} states and {wanted[1]} symbols, got {got[0]} and {got[1]}")
        self._is_by_hand = True
        self._anew(model)

    def _anew(self, model: HmmModel) -> None:
        """Take a model, or observations, which no iteration has led to."""
        self._gain, self._change = 0.0, 1.0
        self._become(model)

    def _become(self, model: HmmModel) -> None:
        self._model = model
        self._used, self._found = possible(model, self._blocks)
        self._surprise = -self._found.log_likelihood / self._observed.sequences.size
        true = self._observed.world.model
        self._matched = matching(model, true)
        self._distance = None if true is None or self._matched is None else distance(model, true, self._matched)

    # What is told.

    def _names(self) -> tuple[str, ...]:
        if self._matched is not None:
            return tuple(self._observed.world.states[i] for i in self._matched)
        return tuple(phrase("state {number}", number=i + 1) for i in range(self._model.states))

    def _told(self, letters: HmmLetters | None) -> tuple[str, ...]:
        if self._is_by_hand:
            news = told_of_tables(self._surprise)
        elif not self._steps:
            news = (told_of_start(self.settings.start, self._distance is not None),)
        else:
            news = (told_of_iteration(self._steps, self._surprise, self._gain, self.converged),)
        truth = told_of_truth(self._surprise, self._true_surprise) if self._steps or self._is_by_hand else ""
        said = told_of_letters(letters) if self._steps else ""
        mended = MENDED if self._used is not self._model else ""
        return tuple(part for part in (*news, truth, said, mended) if part)

    # State.

    def state(self) -> State:
        progress = np.array([self._gain, self._change, self._smoothed, self._is_by_hand])
        parts = model_state(self._model) | brought_state(self._brought)
        return {
            "steps": np.array(self._steps),
            "progress": progress,
            **{name: frozen(part) for name, part in parts.items()},
            **made_state(self._observed if self._own is None else None),
        }

    def _restore(self, state: State) -> None:
        if not 0 <= state["steps"] < 2**53:
            raise ValueError(f"steps must be in 0..2^53, got {state['steps']}")
        gain, change, smoothed, by_hand = state["progress"].tolist()
        if not (abs(gain) < 1e3 and 0 <= change <= 1 and 0 <= smoothed <= 1e3 and by_hand in (0, 1)):
            raise ValueError(f"progress must be a gain, a change, a smoothing and 0 or 1, got {state['progress']}")
        brought, world, settings = brought_of(state), self._world, self.settings
        if brought is not None and brought.world == world.name:
            seen = observed_of(brought, world, settings.sequences, settings.length)
        else:
            seen = made_of(state, world)
        self._brought = brought
        if not _is_same(seen, self._observed):
            self._use(seen)
        self._become(model_of(state, len(self._observed.world.symbols)))
        self._steps, self._is_by_hand = int(state["steps"]), bool(by_hand)
        self._gain, self._change, self._smoothed = gain, change, smoothed


def _is_same(one: Observed, other: Observed) -> bool:
    if (one.world.name, one.world.symbols, one.source) != (other.world.name, other.world.symbols, other.source):
        return False
    return np.array_equal(one.sequences, other.sequences) and np.array_equal(_known(one), _known(other))


def _known(seen: Observed) -> Codes:
    """The hidden states, as far as they are known."""
    return seen.sequences[:0] if seen.states is None else seen.states
