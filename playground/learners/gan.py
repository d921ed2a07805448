"""A generative adversarial network in the plane: one net makes points up, another one tells them from real ones."""

from dataclasses import replace
from itertools import pairwise

import numpy as np

from playground.data import point_sets
from playground.data.points import Floats, Points
from playground.learners.gan_game import Game
from playground.learners.gan_measures import Reals, Score
from playground.learners.gan_nets import Net
from playground.learners.gan_parts import (
    BOTH,
    DISCRIMINATORS_PART,
    ONLY_D,
    ONLY_G,
    PHASES,
    Batch,
    GanAnswer,
    GanQuestion,
    GanSettings,
    GanShot,
)
from playground.learners.gan_room import room_of
from playground.learners.gan_shots import MAP as ROWS
from playground.learners.gan_shots import WITH_ARROWS, belief, drawn, map_places, sheet, shown_noise, spread, ways
from playground.learners.gan_told import is_collapsed, told
from playground.learners.learner import Blueprint, Layer, State, frozen
from playground.learners.point_learner import NO_POINTS, PointLearner
from playground.learners.random_state import random_of, random_state
from playground.phrases import phrase

FIRST = "Eight gaussians"
MEASURED_EVERY = 16  # steps
SETTLING = 20_000  # updates of both nets together, after which steps are half as large
LOOKED_AT = 64  # real and made-up points of a batch that are shown when it goes slowly
_PARTS: dict[str, tuple[int, int]] = {
    BOTH: (1, 5),
    ONLY_D: (1, 3),
    ONLY_G: (4, 5),
}  # the first and the last part of a slow step, by who learns


class Gan(PointLearner[GanSettings, GanShot, GanQuestion, GanAnswer]):
    """Two nets play against each other. The generator turns random numbers into points; the discriminator sees these
    and real ones, and says how likely each is real. The discriminator learns to be right; the generator learns to be
    taken for real, by following the discriminator's gradient. In the end its points lie as the real ones do.

    D goes down the gradient of -mean log D(x) - mean log(1 - D(G(z))), G down that of -mean log D(G(z)). Goodfellow
    et al. (2014), with a penalty on steepness by Mescheder et al. (2018).
    """

    Settings = GanSettings
    curves = ("distance", "good", "covered", "loss_d", "loss_g")
    falling = ("distance", "loss_d", "loss_g")

    def _first_points(self) -> Points:
        return point_sets.make(FIRST)

    # Learning.

    def _begin(self) -> None:
        self._game = Game(self.settings, self._random)
        self._phase, self._moment = 0, random_state(self._random)
        self._losses, self._score = (0.0, 0.0), Score()
        self._age, self._is_average = MEASURED_EVERY, self.settings.averaged
        self._changed()
        if len(self.x):
            self._watch()

    def _changed(self) -> None:
        places = self.points.plane.places(self.x)
        self._room = room_of(places)
        self._real = self._room.into(places)
        self._reals: Reals | None = None
        self._new_since = self._game.updates
        if len(self.x) and not self.points.turn:  # those that turn are others at each step
            self._measure()

    def _learn(self) -> tuple[float, ...]:
        with np.errstate(over="ignore", invalid="ignore", divide="ignore"):
            if self.settings.slowly:
                self._go_on()
            else:
                self._phase = 0
                self._play()
            self._age += 1
            if self._age >= MEASURED_EVERY or self._is_average != self.settings.averaged:
                self._measure()
        return self._values()

    def _values(self) -> tuple[float, ...]:
        return (self._score.distance, self._score.good, self._score.covered, *self._losses)

    def _nothing(self) -> tuple[float, ...]:
        return (0.0,) * len(self.curves)

    def _play(self) -> None:
        """One step: each of those who learn does so as often as is set."""
        settings = self.settings
        if settings.learns != ONLY_G:
            for _ in range(settings.updates_d):
                self._teach_discriminator()
        if settings.learns != ONLY_D:
            for _ in range(settings.updates_g):
                self._teach_generator()
        if settings.learns != BOTH:
            self._watch()

    def _go_on(self) -> None:
        """The next part of a step."""
        first, last = _PARTS[self.settings.learns]
        self._phase = self._phase + 1 if first <= self._phase + 1 <= last else first
        match self._phase:
            case 1 | 4:
                self._moment = random_state(self._random)  # what will be drawn in the part that learns
            case 3:
                self._teach_discriminator()
            case 5:
                self._teach_generator()
                self._age = MEASURED_EVERY
            case _:
                pass

    def _teach_discriminator(self) -> None:
        real, noise, mix = self._draw(self._random)
        loss = self._game.teach_discriminator(real, noise, mix, self.settings, self._pace)
        self._losses = loss, self._losses[1]

    def _teach_generator(self) -> None:
        loss = self._game.teach_generator(self._noise(self._random), self.settings, self._pace)
        self._losses = self._losses[0], loss

    @property
    def _pace(self) -> float:
        """How large steps are by now: ever smaller while it learns from the same points, so that it comes to rest."""
        is_settling = self.settings.settling and not self.points.turn
        return 1 / (1 + (self._game.updates - self._new_since) / SETTLING) if is_settling else 1.0

    def _watch(self) -> None:
        """What it costs both at present, from which nobody learns."""
        real, noise, _ = self._draw(random_of(random_state(self._random)))
        self._losses = self._game.losses(real, noise, self.settings)

    def _draw(self, random: np.random.Generator) -> tuple[Floats, Floats, Floats]:
        """Real places (2, n), noise (k, n), and n numbers from 0 to 1."""
        count = self.settings.batch
        chosen = random.integers(0, self._real.shape[1], count)
        return self._real.take(chosen, axis=1), self._noise(random), random.random((1, count), np.float32)

    def _noise(self, random: np.random.Generator) -> Floats:
        return drawn(self.settings.noise, self.settings.noise_size, self.settings.batch, random)

    def _measure(self) -> None:
        """How good the shown generator's points are by now."""
        if self._reals is None or self.points.turn:
            self._reals = Reals(self._real.T, self.points.made_of, len(self.points.groups))
        score = self._reals.score(self._made().T)
        self._score = replace(score, distance=score.distance * self._room.unit)
        self._age, self._is_average = 0, self.settings.averaged

    def _made(self) -> Floats:
        """(2, m) what the shown generator makes of the noise that is always the same."""
        noise = shown_noise(self.settings.noise, self.settings.noise_size)
        return self._shown.forward(noise)

    def made_of(self, noise: Floats) -> Floats:
        """The places (n, 2) on the plane that the shown generator makes of noise (noise numbers, n)."""
        return self._room.back(self._shown.forward(noise))

    @property
    def _shown(self) -> Net:
        """The generator whose points are shown: a mean of the last ones would lag behind points that turn."""
        return self._game.shown(self.settings.averaged and not self.points.turn)

    @property
    def converged(self) -> bool:
        """Only without points: the game has no end."""
        return not len(self.points)

    # What is shown.

    def snapshot(self) -> GanShot:
        with np.errstate(over="ignore", invalid="ignore", divide="ignore"):
            return self._shot()

    def _shot(self) -> GanShot:
        settings, room, judge = self.settings, self._room, self._game.discriminator
        loss, made = settings.loss_name, self._made()
        scores = judge.forward(map_places())[0]
        middle, widest = spread(scores)
        updates = self._game.updates_d, self._game.updates_g
        return GanShot(
            self.points,
            frozen(self.x) if self.x.flags.writeable else self.x,
            self._told(),
            noise=shown_noise(settings.noise, settings.noise_size).T,
            fakes=frozen(room.back(made)),
            belief=frozen(belief(loss, scores, middle, widest).reshape(ROWS, ROWS)),
            low=room.low,
            high=room.high,
            arrows=ways(judge, loss, made[:, :WITH_ARROWS]),
            sheet=sheet(self._shown, settings.noise, room),
            phase=self._phase,
            batch=self._batch(middle, widest) if self._phase and len(self.x) else None,
            updates=updates,
            believed=self._believed(made, middle, widest),
            losses=self._losses,
            score=self._score,
            collapsed=bool(len(self.x)) and is_collapsed(self._score, updates[1]),
        )

    def _batch(self, middle: float, widest: float) -> Batch:
        """What this part of a step looks at: the part that learns draws the same."""
        random, loss, judge = random_of(self._moment), self.settings.loss_name, self._game.discriminator
        if self._phase <= DISCRIMINATORS_PART:
            real, noise, _ = self._draw(random)
        else:
            real, noise = np.zeros((2, 0), np.float32), self._noise(random)
        real, noise = real[:, :LOOKED_AT], noise[:, :LOOKED_AT]
        fake = self._game.generator.forward(noise)
        beliefs = [frozen(belief(loss, judge.forward(each)[0], middle, widest)) for each in (fake, real)]
        places = [frozen(self._room.back(each)) for each in (fake, real)]
        return Batch(frozen(noise.T), places[0], beliefs[0], places[1], beliefs[1])

    def _believed(self, made: Floats, middle: float, widest: float) -> tuple[float, float]:
        if not len(self.x):
            return 0.0, 0.0
        looked_at = np.concatenate([self._real[:, :WITH_ARROWS], made[:, :WITH_ARROWS]], axis=1)
        scores = self._game.discriminator.forward(looked_at)[0]
        beliefs = belief(self.settings.loss_name, scores, middle, widest)
        real = looked_at.shape[1] - WITH_ARROWS
        return float(beliefs[:real].mean()), float(beliefs[real:].mean())

    def _told(self) -> str:
        if not len(self.x):
            return NO_POINTS
        is_equal = bool((self.x == self.x[0]).all())
        return told(self._score, len(self.x), is_equal, self._game.updates_g, self.settings.learns, self._phase)

    def answer(self, question: GanQuestion) -> GanAnswer:
        with np.errstate(over="ignore", invalid="ignore", divide="ignore"):
            judge, loss = self._game.discriminator, self.settings.loss_name
            place = self._room.into(np.array([question.place]))
            score = float(judge.forward(place)[0, 0])
            way = ways(judge, loss, place)[0]
            likely = None if loss == "Wasserstein" else float(belief(loss, np.array([score], np.float32))[0]) + 0.5
            return GanAnswer(question.place, score, likely, frozen(way))

    def blueprint(self) -> Blueprint:
        rows = []
        for name, net in (
            (phrase("Generator"), self._game.generator),
            (phrase("Discriminator"), self._game.discriminator),
        ):
            sizes = net.sizes
            for at, (into, out) in enumerate(pairwise(sizes), 1):
                rows.append(Layer(phrase("{net}, layer {at}", net=name, at=at), f"{into} → {out}", (into + 1) * out))
        return tuple(rows)

    # State.

    def _own_state(self) -> State:
        return {
            **self._game.state(),
            "part": np.array([self._phase, self._age, self._is_average, self._new_since]),
            "moment": self._moment,
            "losses": np.array(self._losses),
            "score": self._score.to_array(),
        }

    def _restore_own(self, state: State) -> None:
        phase, age, is_average, new_since = state["part"].tolist()
        if not (0 <= phase <= len(PHASES) and 0 <= age <= MEASURED_EVERY):
            raise ValueError(f"a part must be in 0..{len(PHASES)} and measured lately, got {phase} and {age}")
        random_of(state["moment"])  # ValueError if it is none
        self._game.restore(state)
        self._changed()
        if not 0 <= new_since <= self._game.updates:
            raise ValueError(f"points must be new since an update in 0..{self._game.updates}, got {new_since}")
        self._phase, self._age, self._is_average, self._new_since = phase, age, bool(is_average), new_since
        self._moment, self._score = frozen(state["moment"]), Score.of(state["score"])
        loss_d, loss_g = state["losses"].tolist()
        self._losses = loss_d, loss_g
