"""Answers that may soon be wanted again, kept to be quicker, and forgotten when a visitor has gone.

What the visitor wrote is among them. And each that stayed would keep the piece of memory in which it lies, and most of
those around it have gone.
"""

from collections.abc import Callable
from functools import lru_cache
from typing import TYPE_CHECKING, Any, TypeVar

if TYPE_CHECKING:
    from functools import _lru_cache_wrapper

Answer = TypeVar("Answer")
_memories: "list[_lru_cache_wrapper[Any]]" = []


def kept(most: int) -> "Callable[[Callable[..., Answer]], _lru_cache_wrapper[Answer]]":
    """As `functools.lru_cache`: the last so many answers of a function that always gives the same one."""

    def keep(function: Callable[..., Answer]) -> "_lru_cache_wrapper[Answer]":
        memory = lru_cache(most)(function)
        _memories.append(memory)
        return memory

    return keep


def forget() -> None:
    """Forget all of them."""
    for memory in _memories:
        memory.cache_clear()
