"""How fast ART learns what comes in."""

import time
from collections.abc import Iterator
from typing import Any

from rows.measure import Result, alternate

POINTS, VIGILANCE, ALPHA, AT_ONCE, TIMES = 5_000, 0.9, 0.001, 500, 5


def art() -> Iterator[Result]:
    """artlib's FuzzyART.fit / our learner, per point that comes in, one round from nothing"""
    import artlib
    import numpy as np
    from threadpoolctl import threadpool_limits

    from playground.data.points import Points
    from playground.learners.art_parts import coded

    points = Points(np.random.default_rng(0).random((POINTS, 2)).astype(np.float32), "evenly spread")
    code = coded(points.x, "fuzzy ART")

    def ours() -> float:
        learner = _fresh(points)
        begun = time.perf_counter()
        for _ in range(POINTS // AT_ONCE):
            learner.step()
        return (time.perf_counter() - begun) / POINTS

    def theirs(rows: int = POINTS) -> float:
        model = artlib.FuzzyART(VIGILANCE, ALPHA, 1.0)
        begun = time.perf_counter()
        model.fit(code[:rows])
        return (time.perf_counter() - begun) / rows

    with threadpool_limits(1):
        theirs(10)  # which compiles
        mine, peer = alternate(ours, theirs, TIMES)
    case = f"{POINTS} × 2, vigilance {VIGILANCE}"
    yield Result("art", case, mine * 1e6, peer * 1e6, "µs", peer / mine, ">= 10")


def _fresh(points: Any) -> Any:
    from playground.learners.art import Art, ArtSettings

    learner = Art(ArtSettings(vigilance=VIGILANCE, alpha=ALPHA, order="as given", at_once=AT_ONCE))
    learner.teach(points)
    return learner


ROWS = {"art": art}
