"""How fast a restricted Boltzmann machine learns digits."""

from collections.abc import Iterator
from typing import Any

from rows.measure import Result, alternate, seconds

DIGITS, HIDDEN, BATCH, RATE, TIMES = 10_000, 256, 100, 0.1, 5


def rbm() -> Iterator[Result]:
    """an epoch of our persistent CD / of scikit-learn's BernoulliRBM, same black-and-white digits, both from nothing

    The goal is against numbers as scikit-learn takes them by default, in float64; the case tells float32 as well.
    """
    import numpy as np

    digits = _digits()
    in_default = digits.astype(np.float64)
    for both in (lambda: _ours(digits), lambda: _theirs(in_default)):
        both()
    mine, other = alternate(
        lambda: seconds(lambda: _ours(digits), 1), lambda: seconds(lambda: _theirs(in_default), 1), TIMES
    )
    again, single = alternate(
        lambda: seconds(lambda: _ours(digits), 1), lambda: seconds(lambda: _theirs(digits), 1), TIMES
    )
    case = f"{DIGITS:,} digits, float32 {single / again:.2f}"
    yield Result("rbm", case, mine, other, "s", other / mine, ">= 3")


def _digits() -> Any:
    import numpy as np

    from playground.data.digits import Digits

    return (Digits(0).batch(DIGITS)[0].reshape(DIGITS, -1) > 0.5).astype(np.float32)


def _ours(digits: Any) -> None:
    """As the learner learns, with one Gibbs step and no momentum, which is what the other side does."""
    import numpy as np

    from playground.learners.rbm_parts import Ascent, Machine, Phase, chase, sample, slope

    dice = np.random.default_rng(0)
    machine = Machine.random(digits.shape[1], HIDDEN, dice)
    shares = (digits.sum(0) + 1) / (len(digits) + 2)
    machine.visible[:] = np.log(shares / (1 - shares))
    ascent = Ascent(machine, RATE, momentum=0.0, decay=0.0)
    h = np.zeros((BATCH, HIDDEN), np.float32)
    for first in range(0, len(digits), BATCH):
        v = digits[first : first + BATCH]
        positive, negative = Phase(v, machine.hidden_chances(v)), chase(machine, h, 1, dice)
        h = sample(negative.h, dice)
        ascent.step(slope(positive, negative, ascent.scratch))


def _theirs(digits: Any) -> None:
    from sklearn.neural_network import BernoulliRBM
    from threadpoolctl import threadpool_limits

    with threadpool_limits(1):
        BernoulliRBM(HIDDEN, learning_rate=RATE, batch_size=BATCH, n_iter=1, random_state=0).fit(digits)


ROWS = {"rbm": rbm}
