"""How fast a hidden Markov model learns, from many sequences and from one long one."""

from collections.abc import Callable, Iterator
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

    learner = _learner(world, states, size)
    fit = _peer(learner, implementation)

    def theirs() -> float:
        """Seconds of an iteration; what a fit takes apart from its iterations does not count."""
        long, short = (seconds(lambda count=count: fit(count), 1) for count in (1 + iterations, 1))
        return (long - short) / iterations

    with threadpool_limits(1):  # of what is loaded by now
        seconds(learner.step, WARM_UP)
        theirs()
        mine, other = alternate(lambda: seconds(learner.step, 2 * iterations), theirs, TIMES)
    case = f"{states} states, {len(learner.snapshot().symbols)} symbols, {implementation}"
    return Result(row, case, mine * 1000, other * 1000, "ms", other / mine, goal)


def _learner(world: str, states: int, size: dict[str, int]) -> Any:
    from playground.learners.hmm import Hmm, HmmSettings

    settings = HmmSettings(world=world, states=states, start="random", spaces=True)
    return Hmm(settings.with_(**size), seed=0)


def _peer(learner: Any, implementation: str) -> Callable[[int], Any]:
    """hmmlearn's fit, as anybody would use it, of so many iterations from the learner's model on."""
    import numpy as np
    from hmmlearn.hmm import CategoricalHMM

    model, state = learner.snapshot().model, learner.state()
    count, length = state["data/size"].tolist()
    x = state["data/observations"].astype(np.int64)[:, None]

    def fit(iterations: int) -> Any:
        more: Any = {"n_features": model.symbols, "implementation": implementation, "tol": -np.inf, "init_params": ""}
        theirs: Any = CategoricalHMM(model.states, n_iter=iterations, **more)
        theirs.startprob_, theirs.transmat_, theirs.emissionprob_ = map(np.array, model.tables)
        return theirs.fit(x, [length] * count)

    return fit


ROWS = {"hmm": hmm, "hmm-long": hmm_long}
