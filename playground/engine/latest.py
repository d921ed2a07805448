"""A mailbox for one letter, in which the newest wins."""

from collections import deque
from typing import Generic, TypeVar

T = TypeVar("T")


class Latest(Generic[T]):
    """One thread puts, another takes; what was not taken in time is replaced. Nobody waits, nothing grows."""

    def __init__(self) -> None:
        self._letters: deque[T] = deque(maxlen=1)  # append and pop of a deque are atomic

    def put(self, letter: T) -> None:
        self._letters.append(letter)

    def take(self) -> T | None:
        """The newest letter, once; None if there is none."""
        try:
            return self._letters.pop()
        except IndexError:
            return None
