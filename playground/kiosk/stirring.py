"""What stirs, and what lies still on the screen or on a shaky table: a bag is no visitor and presses nothing."""

import math

from PySide6.QtCore import QPointF

STIR = 3.0  # pixels that even what lies still may move
_NOWHERE = QPointF(math.inf, math.inf)


class Stirring:
    """Where each pointer, by a number of its own, was when it last stirred."""

    def __init__(self) -> None:
        self._places: dict[int, QPointF] = {}

    def stirs(self, who: int, at: QPointF) -> bool:
        """Whether it has come to another place; so has one of which nothing was known."""
        way = at - self._places.get(who, _NOWHERE)
        if max(abs(way.x()), abs(way.y())) < STIR:
            return False
        self._places[who] = at
        return True

    def forget(self) -> None:
        """Know nothing of any pointer."""
        self._places.clear()
