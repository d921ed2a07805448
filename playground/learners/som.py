"""The self-organising map: a net that spreads over its points."""

import numpy as np
from numpy.typing import NDArray

from playground.learners.learner import Blueprint, Layer, State, frozen
from playground.learners.point_learner import NO_POINTS, PREFIX, PointLearner
from playground.learners.som_grid import grid_of
from playground.learners.som_measures import PREFIX as SURVEY
from playground.learners.som_measures import Survey, between, far_points, hits, pies, upside_down
from playground.learners.som_parts import PHASES, Doubles, SomAnswer, SomQuestion, SomSettings, SomShot
from playground.learners.som_told import Moment, is_folded, more_of, reason, told, word
from playground.learners.som_ways import PRESENTED, Epoch, Finder, Presenter, every
from playground.phrases import phrase

SURVEY_EVERY = 8  # steps
HEAP = 0.1  # of a column's spread: how large a crumpled net is
FARTHEST_NODE = 1e39  # no point is as far away as that
NETS = "net/"
_SINGLE = float(np.finfo(np.float32).min), float(np.finfo(np.float32).max)
_NOWHERE: NDArray[np.float32] = frozen(np.zeros(0, np.float32))


class Som(PointLearner[SomSettings, SomShot, SomQuestion, SomAnswer]):
    """A net of nodes is thrown over the points, and each point pulls at it.

    A point is picked, and the node that is nearest to it wins. The winner goes some of the way towards the point, and
    so do its neighbours on the net, the less the farther they sit from it. At first a whole region of the net is pulled
    along, which unfolds it; then radius and rate fall, and it fits ever more closely. In the end neighbours on the net
    are like each other: a map of the points. w <- w + rate * h(winner, node) * (x - w). Kohonen (1982).
    """

    Settings = SomSettings
    curves = ("error", "torn")
    falling = curves
    growing = (PREFIX, NETS, SURVEY)

    def __init__(self, settings: SomSettings, seed: int = 0) -> None:
        self.grid = grid_of(settings.nodes, settings.shape, settings.across, settings.up)
        super().__init__(settings, seed)

    # The contract.

    @property
    def converged(self) -> bool:
        """Without points, or when all of them at once move nothing any more; one after another there is no end."""
        return not len(self.points) or self._is_at_rest

    @property
    def net(self) -> Doubles:
        """(k, d) where the nodes are."""
        return self._net.T

    def snapshot(self) -> SomShot:
        with np.errstate(over="ignore", invalid="ignore"):  # a run that diverges is told by its curves
            return self._shot()

    def answer(self, question: SomQuestion) -> SomAnswer:
        with np.errstate(over="ignore", invalid="ignore"):
            return self._reply(question)

    def blueprint(self) -> Blueprint:
        rows, columns, d = self.grid.rows, self.grid.columns, len(self._net)
        return (
            Layer("A point", phrase("{n} numbers", n=d), 0),
            Layer(
                "Net",
                phrase("{columns} × {rows} nodes of {n} numbers", columns=columns, rows=rows, n=d),
                rows * columns * d,
            ),
        )

    # Learning.

    def _begin(self) -> None:
        self._net = np.array(np.clip(self._start_net(), *_SINGLE).T, order="C")
        self._use_net()
        self._time, self._is_at_rest = 0.0, False
        self._look_around()

    def _start_net(self) -> Doubles:
        """(k, d) in a heap around the mean, or along the two main directions of the points."""
        d = self.points.dimensions
        x = self.x.astype(np.float64) if len(self.x) else np.full((1, d), 0.5)
        if self.settings.start == "crumpled":
            return x.mean(0) + HEAP * x.std(0) * (self._random.random((self.grid.size, d)) - 0.5)
        return x.mean(0) + self._spread_seats() @ _main_directions(x)

    def _spread_seats(self) -> Doubles:
        """(k, 2) from -1 to 1, the longer side of the net along the first direction; a torus there and back."""
        sides = self.grid.columns, self.grid.rows
        steps = [np.cos(2 * np.pi * np.arange(n) / n) if self.grid.is_torus else _from_minus_one(n) for n in sides]
        seats = np.stack(np.meshgrid(*steps), axis=-1).reshape(-1, 2)
        return seats if sides[0] >= sides[1] else seats[:, ::-1]

    def _use_net(self) -> None:
        """Make ready for as many numbers as its nodes have."""
        self._presenter = Presenter(self.grid, self.settings.neighbourhood, len(self._net))
        self._epoch = Epoch(self.grid, self.settings.neighbourhood)

    def _look_around(self) -> None:
        """At points that are others now."""
        self._phase, self._sample, self._winner = 0, -1, -1
        self._seen, self._is_at_rest = self.points, False
        self._finder: Finder | None = None
        self._reason = reason(self.x, self.grid.size)
        self._survey = Survey(self.x, self._net, self.grid, self.points.plane.centre)
        self._values = self._survey.known.error, self._survey.known.torn_share

    def _changed(self) -> None:
        if self.points is self._seen:  # they only turned
            self._finder = None
        else:
            self._look_around()

    def _move(self, index: int, place: NDArray[np.floating]) -> None:
        if not 0 <= index < self.grid.size:
            raise ValueError(f"node must be in 0..{self.grid.size - 1}, got {index}")
        node = self.net[index : index + 1]
        self._net[:, index] = self.points.plane.moved(node, place[None])[0]
        self._is_at_rest = False

    def _learn(self) -> tuple[float, float]:
        with np.errstate(over="ignore", invalid="ignore"):  # a run that diverges is told by its curves
            if self.settings.way == "batch":
                self._learn_all()
            elif self.settings.slowly:
                self._do_a_part()
            else:
                self._learn_some()
            if (self.steps + 1) % SURVEY_EVERY == 0:
                self._survey.go_on(self.x, self._net)
                self._values = self._survey.known.error, self._survey.known.torn_share
        return self._values

    def _learn_some(self) -> None:
        """From points picked at random, all with the radius and the rate of the beginning of the step."""
        samples = self._random.integers(len(self.x), size=self._presented)
        self._winner = self._presenter.present(self._net, self.x[samples], *self._radius_and_rate)
        self._time += 1
        self._phase, self._sample = len(PHASES), int(samples[-1])

    @property
    def _presented(self) -> int:
        """How many points a step learns from: fewer if each has so many numbers that it would take too long."""
        return max(1, min(self.settings.presented, int(PRESENTED // self._net.size)))

    def _do_a_part(self) -> None:
        """The next one of the four parts of learning a point."""
        match self._phase:
            case 1:
                self._winner = self._presenter.winner(self._net, self._sample_column())
            case 3:
                self._presenter.move(self._net, self._sample_column(), self._winner, *self._radius_and_rate)
                self._time += 1 / self._presented
            case 2:
                pass  # the circle is for the visitor
            case _:
                self._sample, self._winner, self._phase = int(self._random.integers(len(self.x))), -1, 0
        self._phase += 1

    @property
    def _radius_and_rate(self) -> tuple[float, float]:
        radius, rate = self.settings.schedule.at(self._time)
        return float(radius), float(rate)

    def _sample_column(self) -> Doubles:
        return self.x[self._sample].astype(np.float64)[:, None]

    def _learn_all(self) -> None:
        """From all points at once; of very many points from every second or third, in turn."""
        stride, is_settled = self._every, self.settings.schedule.share(self._time) == 1
        if self._finder is None or stride > 1:
            self._finder = Finder(self.x[self.steps % stride :: stride], self.points.plane.centre)
        change = self._epoch.learn(self._net, self._finder, self._radius_and_rate[0])
        self._time += 1
        self._is_at_rest = is_settled and stride == 1 and not self.points.turn and change == 0
        self._phase, self._sample, self._winner = 0, -1, -1

    @property
    def _every(self) -> int:
        return every(len(self.x), self.points.dimensions, self.grid.size)

    # Showing.

    def _shot(self) -> SomShot:
        points, grid, settings = self.points, self.grid, self.settings
        radius, rate = self._radius_and_rate
        won, away = self._survey.at_present(self.x, self._net)
        meshes = between(self._net, grid)
        far, far_away = far_points(away, float(meshes.mean()), settings.schedule.share(self._time) == 1)
        now = Moment(
            settings, grid.size, len(self._net), self._time, self._values[1], upside_down(self._net, grid), len(far),
            self._every,
        )  # fmt: skip
        return SomShot(
            points,
            self.x,
            told(now, self._reason) if len(points) else NO_POINTS,
            nodes=frozen(self.net.astype(np.float32)),
            grid=(grid.rows, grid.columns),
            seats=grid.seats,
            links=grid.links,
            phase=self._phase,
            sample=self._sample,
            sample_x=_NOWHERE if self._sample < 0 else frozen(self.x[self._sample]),
            winner=self._winner,
            pulled=frozen(self._pulled(radius, rate)),
            time=self._time,
            schedule=settings.schedule,
            radius=radius,
            rate=rate,
            hits=frozen(hits(won, grid.size)),
            pies=frozen(pies(won, points.made_of[self._survey.indices], len(points.groups), grid.size)),
            looked_at=frozen(self._survey.indices),
            between=frozen(meshes),
            error=self._values[0],
            torn=self._values[1],
            upside_down=now.upside_down,
            is_folded=is_folded(now),
            far=frozen(self._survey.indices[far]),
            far_away=frozen(far_away),
            word=word(now),
            more=more_of(now, self._reason),
        )

    def _pulled(self, radius: float, rate: float) -> NDArray[np.float32]:
        if self._winner < 0:
            return np.zeros(self.grid.size, np.float32)
        return self._presenter.shares(self._winner, radius, rate).astype(np.float32)

    def _reply(self, question: SomQuestion) -> SomAnswer:
        node, distance = -1 if question.node is None else question.node, 0.0
        if question.place is not None:
            node, distance = self._nearest(self.points.plane.things(np.array([question.place], np.float32))[0])
        if not 0 <= node < self.grid.size:
            return SomAnswer(-1, question.place, 0.0, _NOWHERE, frozen(np.zeros(0, np.intp)))
        won = self._survey.indices[self._survey.at_present(self.x, self._net)[0] == node]
        return SomAnswer(node, question.place, distance, frozen(self.net[node].astype(np.float32)), frozen(won))

    def _nearest(self, thing: NDArray[np.floating]) -> tuple[int, float]:
        """The node nearest to a thing (d,), and how far it is."""
        away = np.sqrt(np.square(self.net - thing).sum(axis=1))
        return int(away.argmin()), float(away.min())

    # State.

    def _nothing(self) -> tuple[float, float]:
        return 0.0, 0.0

    def _own_state(self) -> State:
        return {
            NETS + "nodes": self.net.reshape(-1),
            "time": np.array([self._time]),
            "part": np.array([self._phase, self._sample, self._winner, self._is_at_rest]),
            **self._survey.state(),
        }

    def _restore_own(self, state: State) -> None:
        nodes, size = state[NETS + "nodes"], self.grid.size * self.points.dimensions
        if len(nodes) != size:
            raise ValueError(f"a net must have {size} numbers here, got {len(nodes)}")
        if np.abs(nodes).max(initial=0.0) > FARTHEST_NODE:
            raise ValueError(f"nodes must be within {FARTHEST_NODE:g}, got {np.abs(nodes).max():g}")
        time, (phase, sample, winner, at_rest) = float(state["time"][0]), state["part"].tolist()
        if not 0 <= time < 2**53:
            raise ValueError(f"time must be in 0..2^53, got {time:g}")
        if not (0 <= phase <= 4 and -(phase < 1) <= sample < len(self.x) and -(phase < 2) <= winner < self.grid.size):
            raise ValueError(f"a part must be of 4, of a point and a node that exist, got {phase}, {sample}, {winner}")
        self._net = np.array(nodes.reshape(self.grid.size, -1).T, order="C")
        self._use_net()
        self._look_around()
        self._survey.restore(state)
        self._values = self._survey.known.error, self._survey.known.torn_share
        self._time, self._is_at_rest = time, bool(at_rest)
        self._phase, self._sample, self._winner = phase, sample, winner


def _from_minus_one(count: int) -> Doubles:
    """So many numbers from -1 to 1; a single one is 0."""
    return np.linspace(-1, 1, count) if count > 1 else np.zeros(1)


def _main_directions(x: Doubles) -> Doubles:
    """(2, d) the directions in which points differ most, as long as two standard deviations; each has one sign only."""
    away = x - x.mean(0)
    largest = np.abs(away).max() or 1.0
    values, directions = np.linalg.eigh(away.T @ (away / largest) / (len(x) * largest))
    lengths = 2 * largest * np.sqrt(np.maximum(values[::-1][:2], 0))
    found = directions.T[::-1][:2]
    signs = np.sign(found[np.arange(len(found)), np.abs(found).argmax(axis=1)])
    main = np.zeros((2, x.shape[1]))
    main[: len(found)] = found * (lengths * signs)[:, None]
    return main
