"""How fast a self-organising map learns, from all points at once and from one after another."""

import statistics
import time
from collections.abc import Callable, Iterator
from typing import Any

from rows.measure import Result, alternate, child, seconds
from rows.window import begin, with_window

SIDE, RADIUS, RATE = 20, 9.0, 0.45
POINTS, WIDTHS = 10_000, ((2, 5), (64, 3))  # numbers of a point, and how often both sides take turns
EPOCHS = 10  # of ours for one of MiniSom's
COLOURS, PRESENTED, TURNS, TIMES, PLAYED = 1_000, 5_000, 400, 5, 5.0  # points, samples, turns, repetitions, seconds


def som() -> Iterator[Result]:
    """MiniSom's train_batch_offline / our step, per epoch, 20 × 20 nodes"""
    from threadpoolctl import threadpool_limits

    sides = {d: _epochs(d) for d, _ in WIDTHS}
    with threadpool_limits(1):  # of what is loaded by now
        for d, times in WIDTHS:
            ours, peer = sides[d]
            seconds(ours, 2)
            mine, theirs = alternate(lambda one=ours: seconds(one, EPOCHS), lambda one=peer: seconds(one, 1), times)
            yield Result("som", f"{POINTS:,} × {d}", mine * 1000, theirs * 1000, "ms", theirs / mine, ">= 60")


def som_online() -> Iterator[Result]:
    """our points per second, also while the tab draws 30 pictures a second / MiniSom's in a bare loop, 20 × 20 × 3"""
    runs = [
        tuple(child(f"from rows.som import {job}; {job}()") for job in ("play", "turn", "train")) for _ in range(TIMES)
    ]
    drawn, bare, peer = (
        statistics.median(run["points_per_second"] for run in side) for side in zip(*runs, strict=True)
    )
    yield Result("som-online", "a session that nobody looks at", bare, peer, "points/s", bare / peer, ">= 3")
    yield Result("som-online", "the tab draws 30 times a second", drawn, peer, "points/s", drawn / peer, ">= 3")


def _epochs(d: int) -> tuple[Callable[[], object], Callable[[], object]]:
    """An epoch of ours, and one of MiniSom's, on the same points and with the same radius."""
    import numpy as np

    from playground.data.points import Column, Plane, Points
    from playground.learners.som import Som
    from playground.learners.som_parts import SomSettings

    x = np.random.default_rng(0).random((POINTS, d)).astype(np.float32)
    plane = Plane(np.full(d, 0.5, np.float32), np.eye(2, d, dtype=np.float32), 1.0, ("first", "second"))
    ours = Som(SomSettings(way="batch", across=SIDE, up=SIDE, radius=RADIUS))
    ours.teach(Points(x, "evenly spread", tuple(Column(str(i)) for i in range(d)), "table", plane))
    peer, points = _minisom(d), x.astype(np.float64)
    return ours.step, lambda: peer.train_batch_offline(points, 1)


def _minisom(d: int) -> Any:
    from minisom import MiniSom

    som: Any = MiniSom
    return som(SIDE, SIDE, d, sigma=RADIUS, learning_rate=RATE, random_seed=0)


# In processes of their own.


def play() -> None:
    """The real tab, drawn all the time."""

    def acts(window: Any) -> Any:
        from playground.tabs.desk import Recipe

        tab = window.tab
        window.desk.make(Recipe("Colours", COLOURS))
        yield from begin(tab, playing=True)
        first, begun = tab.frame.step, time.perf_counter()
        yield PLAYED
        lasted = time.perf_counter() - begun
        _tell((tab.frame.step - first) * tab.frame.settings.presented / lasted)

    with_window("som", acts)


def turn() -> None:
    """A session, as its thread would run it."""
    from playground.data.point_sets import make
    from playground.engine import orders
    from playground.engine.session import Session
    from playground.engine.threads import prepare_learners_thread
    from playground.learners.som import Som

    prepare_learners_thread()
    session: Session[Any, Any, Any] = Session(Som)
    for order in (orders.Teach(make("Colours", COLOURS)), orders.Play()):
        session.order(order)
    seconds(session.turn, TURNS)
    _tell(Som.Settings().presented / seconds(session.turn, TURNS))  # pyright: ignore[reportAttributeAccessIssue]


def train() -> None:
    """MiniSom's plain loop."""
    import numpy as np

    from playground.data.point_sets import make

    peer, points = _minisom(3), make("Colours", COLOURS).x.astype(np.float64)
    peer.train(points, COLOURS)
    _tell(PRESENTED / seconds(lambda: peer.train(points, PRESENTED), 1))


def _tell(points_per_second: float) -> None:
    import json

    print(json.dumps({"points_per_second": points_per_second}))


ROWS = {"som": som, "som-online": som_online}
