"""How fast a hidden Markov model learns, from many sequences and from one long one."""

from collections.abc import Iterator
from typing import Any

from rows.measure import Result, alternate, seconds

SHORT, LONG, WARM_UP, TIMES = 10, 4, 3, 7  # iterations at once, and how often both sides take turns
MANY = {"length": 100, "sequences": 100}
CASES = (("Casino", 4), ("Casino", 8), ("Letters", 4), ("Letters", 8))  # 6 and 27 symbols


def hmm() -> Iterator[Result]:
    """hmmlearn's iteration of Baum and Welch / our step, 100 sequences of 100, one thread"""
    for world, states in CASES:
        yield _against("hmm", world, states, MANY, "log", SHORT, ">= 12")
        yield _against("hmm", world, states, MANY, "scaling", SHORT, ">= 2")


def hmm_long() -> Iterator[Result]:
    """the same for one sequence of 10,000"""
    for implementation, goal in (("log", ">= 3"), ("scaling", ">= 0.6")):
        yield _against("hmm-long", "Letters", 8, {"length": 10_000}, implementation, LONG, goal)


def _against(
    row: str, world: str, states: int, size: dict[str, int], implementation: str, iterations: int, goal: str
) -> Result:
    from threadpoolctl import threadpool_limits

    from playground.learners.hmm import Hmm, HmmSettings

    learner = Hmm(HmmSettings(world=world, states=states, start="random", spaces=True, **size), seed=0)
    theirs = _Peer(learner, implementation, iterations)
    symbols = len(learner.snapshot().symbols)
    with threadpool_limits(1):  # of what is loaded by now
        seconds(learner.step, WARM_UP)
        theirs.seconds()
        mine, other = alternate(lambda: seconds(learner.step, 2 * iterations), theirs.seconds, TIMES)
    case = f"{states} states, {symbols} symbols, {implementation}"
    return Result(row, case, mine * 1000, other * 1000, "ms", other / mine, goal)


class _Peer:
    """hmmlearn, as anybody would use it, from the learner's model on."""

    def __init__(self, learner: Any, implementation: str, iterations: int) -> None:
        import numpy as np

        self._model, self._implementation, self._iterations = learner.snapshot().model, implementation, iterations
        state = learner.state()
        count, length = state["data/size"].tolist()
        self._x, self._lengths = state["data/observations"].astype(np.int64)[:, None], [length] * count

    def seconds(self) -> float:
        """Of an iteration; what a fit takes apart from its iterations does not count."""
        return (self._fit(1 + self._iterations) - self._fit(1)) / self._iterations

    def _fit(self, iterations: int) -> float:
        import numpy as np
        from hmmlearn.hmm import CategoricalHMM

        more: Any = {"n_features": self._model.symbols, "implementation": self._implementation}
        theirs: Any = CategoricalHMM(self._model.states, n_iter=iterations, tol=-np.inf, init_params="", **more)
        theirs.startprob_, theirs.transmat_, theirs.emissionprob_ = map(np.array, self._model.tables)
        return seconds(lambda: theirs.fit(self._x, self._lengths), 1)


ROWS = {"hmm": hmm, "hmm-long": hmm_long}
