"""Notices when somebody who writes goes round in circles."""

from collections.abc import Sequence

LONGEST = 24  # words of a circle
TIMES = 3


def loop(words: Sequence[str]) -> tuple[str, ...]:
    """The words that were just said three times in a row, such as "the" or "and then he"; empty if there are none.

    Of punctuation alone nobody would say that it goes round in circles.
    """
    for length in range(1, min(LONGEST, len(words) // TIMES) + 1):
        last = tuple(words[-length:])
        before = (tuple(words[-length * time : len(words) - length * (time - 1)]) for time in range(2, TIMES + 1))
        if all(part == last for part in before) and any(any(map(str.isalnum, word)) for word in last):
            return last
    return ()
