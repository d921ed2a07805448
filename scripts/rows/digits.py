"""How fast digits are made."""

import statistics
from collections.abc import Iterator

from rows.measure import Result, seconds


def digits() -> Iterator[Result]:
    """digits made per second on one core"""
    from playground.data.digits import BANK_COUNT, Digits

    stream = Digits(seed=1)
    for _ in range(BANK_COUNT // 128 + 1):  # the bank costs nothing to read: it is the making that is measured
        stream.batch(128)
    rates = [128 / seconds(lambda: stream.batch(128), 40) for _ in range(7)]
    rate = statistics.median(rates)
    yield Result("digits", "fresh, batches of 128", rate, None, "per s", rate, ">= 20000")


ROWS = {"digits": digits}
