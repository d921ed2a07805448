"""Whose turn it is in a round through all points, and whether the round leaves the categories as they are."""

from collections.abc import Callable, Sequence

import numpy as np
from numpy.typing import NDArray

from playground.data.points import NOBODY, Labels

Order = NDArray[np.int64]


class Round:
    """Goes through n points over and over: first in this order, then in those that `draw` gives for n."""

    def __init__(self, order: Order, draw: Callable[[int], Order]) -> None:
        self._draw = draw
        self.order = order
        self.at = 0
        self.labels: Labels = np.full(len(order), NOBODY, np.int16)
        """(n,) the category of each point when it came last, -1 if it did not come yet or found none"""
        self.unsettled = np.ones(len(order), np.bool_)
        """(n,) whether the point changed a category when it came last, or has to come again before anybody knows"""
        self.is_restless = False
        """whether something has changed since this round began"""
        self.is_stable = False
        """whether the last whole round changed nothing, and nothing has changed since"""

    def next(self, most: int) -> Order:
        """The points whose turn it is, at least one and at most so many."""
        return self.order[self.at : self.at + most]

    def record(self, rows: Order, labels: Sequence[int], changed: Sequence[bool]) -> None:
        """The categories of the points whose turn it was, and whether they changed any."""
        self.labels[rows], self.unsettled[rows] = labels, changed
        if any(changed):
            self.disturb()
        self.at += len(rows)
        if self.at == len(self.order):
            self.is_stable, self.is_restless = not self.is_restless, False
            self.at, self.order = 0, self._draw(len(self.order))

    def disturb(self) -> None:
        """This round does not leave everything as it was."""
        self.is_restless, self.is_stable = True, False

    def forget(self) -> None:
        """All points have to come again before anybody knows whether they change anything."""
        self.unsettled[:] = True
        self.disturb()

    def resize(self, points: int) -> None:
        """New points come last in this round; if there are fewer, a new one begins, for nobody tells which are gone."""
        self.disturb()
        before = len(self.order)
        self.labels = np.resize(self.labels, points)
        self.unsettled = np.resize(self.unsettled, points)
        if points >= before:
            self.labels[before:], self.unsettled[before:] = NOBODY, True
            self.order = np.concatenate([self.order, np.arange(before, points)])
        else:
            self.unsettled[:] = True
            self.at, self.order = 0, self._draw(points)
