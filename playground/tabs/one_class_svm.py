"""The one-class SVM tab: a line around what is usual, carried by a few points at the edge."""

from collections.abc import Sequence
from typing import Any

import numpy as np
from PySide6.QtWidgets import QVBoxLayout, QWidget

from playground.engine.frame import Frame
from playground.learners.one_class_svm import OneClassSvm
from playground.learners.svm_parts import BOUNDARY, OUTLIER, SvmAnswer, SvmQuestion, SvmShot
from playground.phrases import phrase
from playground.tabs.points_stage import Colours, PointsStage
from playground.tabs.points_tab import PointsTab
from playground.widgets.card import words
from playground.widgets.curves import Plot
from playground.widgets.group_bars import GroupBar, GroupBars
from playground.widgets.look import INSIDE, Theme, rgb
from playground.widgets.numbers import count, number, percent
from playground.widgets.phases import Phase, Phases
from playground.widgets.point_grounds import Field
from playground.widgets.point_marks import Crosses, Halos, Labels, Links, Mark
from playground.widgets.speech import say

PAIR, SHARES, SAY = phrase("The pair of this step"), phrase("Which points bear weight"), phrase("Who has a say")
MIDDLE = (0.5, 0.5)
_OPACITY = 0.4  # of the landscape of scores
_NO_WEIGHT, _SOME, _FULL = 7, 0, 5  # the numbers of the bars' colours: grey, blue and orange as the points are


class SvmStage(PointsStage):
    """The score as a landscape with a line at 0; support vectors have a ring, outliers are crosses."""

    hint = phrase("Ring: bears some weight. Cross: bears all it can, an outlier")

    def __init__(self) -> None:
        self.pair, self.shares, self.say = Phases(), GroupBars(), GroupBars()
        self.sum = words("", "muted")
        self.sum.setWordWrap(True)
        self.is_pointed = False
        say(self.shares.setAccessibleName, SHARES)
        say(self.say.setAccessibleName, SAY)
        super().__init__({PAIR: self.pair, SHARES: self.shares, SAY: self._say_page()})

    def _say_page(self) -> QWidget:
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(INSIDE)
        column.addWidget(self.sum)
        column.addWidget(self.say)
        column.addStretch(1)
        return page

    def colours(self, shot: SvmShot, theme: Theme) -> Colours:
        table = np.array([rgb(theme.muted), rgb(theme.machine), rgb(theme.you)], np.uint8)
        return table[shot.kinds]

    def marks(self, shot: SvmShot, answer: SvmAnswer | None, theme: Theme) -> tuple[Sequence[Mark], Sequence[Mark]]:
        places = shot.points.plane.places(shot.x)
        below: list[Mark] = []
        if len(shot.x):
            below.append(Field(shot.score_map[::-1], "signed", level=0.0, opacity=_OPACITY))
        if answer is not None and self.is_pointed and answer.contributors.max(initial=-1) < len(places):
            heard = places[answer.contributors]
            below.append(Links(np.tile(np.array(answer.place, np.float32), (len(heard), 1)), heard))
        above: list[Mark] = [Halos(places[shot.kinds == BOUNDARY]), Crosses(places[shot.kinds == OUTLIER])]
        if shot.pair is not None and self.is_calm:
            ends = places[[shot.pair.giver, shot.pair.taker]]
            above += [Links(ends[:1], ends[1:]), Labels(ends, (phrase("gives"), phrase("takes")))]
        return below, above

    def show_views(self, shot: SvmShot, answer: SvmAnswer | None) -> None:
        self._show_pair(shot)
        self._show_shares(shot)
        self._show_say(shot, answer)

    def _show_pair(self, shot: SvmShot) -> None:
        pair = shot.pair
        found = moved = drawn = ""
        if pair is not None:
            found = phrase("points {giver} and {taker}", giver=pair.giver + 1, taker=pair.taker + 1)
            moved = phrase("{share} of what one may bear", share=percent(pair.amount))
        if len(shot.x):
            drawn = phrase("score = sum − {rho}", rho=number(shot.rho))
        self.pair.set_phases(
            [
                Phase(phrase("Find a pair"), found),
                Phase(phrase("Move weight"), moved),
                Phase(phrase("Draw the line anew"), drawn),
            ]
        )
        self.pair.set_present(3 if pair is not None else 0)

    def _show_shares(self, shot: SvmShot) -> None:
        points, kinds = max(1, len(shot.x)), np.bincount(shot.kinds, minlength=3).tolist()
        named = zip(
            (phrase("no weight"), phrase("some weight"), phrase("full weight")),
            kinds,
            (_NO_WEIGHT, _SOME, _FULL),
            strict=True,
        )
        self.shares.set_bars(
            [GroupBar(name, n / points, f"{count(n)}, {percent(n / points)}", colour) for name, n, colour in named]
        )

    def _show_say(self, shot: SvmShot, answer: SvmAnswer | None) -> None:
        """What the points that count most add to the score of the place that is or was pointed at."""
        if answer is None:
            return
        (x, y), together = answer.place, answer.score + answer.rho
        sums = " − ".join(map(number, (together, answer.rho)))
        self.sum.setText(
            phrase(
                "At {x:.2f} across, {y:.2f} up the score is {sum} = {score}",
                x=x,
                y=y,
                sum=sums,
                score=number(answer.score),
            )
        )
        largest = max(abs(together), 1e-30)
        said = zip(answer.contributors.tolist(), answer.contributions.tolist(), strict=True)
        bars = [(index, says) for index, says in said if index < len(shot.kinds)]
        self.say.set_bars(
            [
                GroupBar(
                    phrase("point {number}", number=i + 1),
                    abs(says) / largest,
                    number(says),
                    _FULL if shot.kinds[i] == OUTLIER else _SOME,
                )
                for i, says in bars
            ]
        )


class OneClassSvmTab(PointsTab):
    """Points, and the line around them."""

    learner = OneClassSvm
    plots = (
        Plot("objective", "Objective: half of aᵀKa"),
        Plot("outside", "Outside the line, %", low=0.0, percent=True),
    )

    _last: tuple[float, float] = MIDDLE  # what was pointed at last

    def make_points_stage(self) -> SvmStage:
        self.machine = SvmStage()
        return self.machine

    def question(self, place: tuple[float, float] | None) -> SvmQuestion:
        self._last = place or self._last
        return SvmQuestion(self._last)

    def show_verdict(self, shot: SvmShot) -> None:
        odd = round(shot.outside * len(shot.x))
        self.verdict.set_verdict(phrase("It sees so many outliers"), count(odd) if odd else phrase("none"), shot.told)

    def show_here(self, shot: SvmShot, answer: SvmAnswer) -> None:
        told, score = "", number(answer.score)
        if self._pointed_at is not None and answer.is_inside:
            told = phrase("This place is inside: score {score}.", score=score)
        elif self._pointed_at is not None:
            told = phrase("This place is outside: score {score}.", score=score)
        self.verdict.set_here(told)

    def draw(self, frame: Frame[Any, Any]) -> None:
        self.machine.is_pointed = self._pointed_at is not None
        super().draw(frame)
