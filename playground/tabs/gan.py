"""The GAN tab: one net makes points up, the other one tells them from yours."""

from typing import Any

from PySide6.QtWidgets import QHBoxLayout, QWidget

from playground.data import point_sets
from playground.engine import orders
from playground.engine.frame import Frame
from playground.learners.gan import FIRST, Gan
from playground.learners.gan_parts import ONLY_D, ONLY_G, GanAnswer, GanQuestion, GanSettings, GanShot
from playground.phrases import phrase
from playground.tabs.desk import Desk, Recipe
from playground.tabs.gan_stage import GanStage
from playground.tabs.points_tab import PointsTab, set_pictures
from playground.widgets.buttons import Button
from playground.widgets.card import Card
from playground.widgets.curves import Curves, Plot
from playground.widgets.look import GAP, INSIDE
from playground.widgets.nesting import nest
from playground.widgets.numbers import number, percent
from playground.widgets.speech import say

LOSSES = phrase("Losses")
_SETS = (FIRST, "Ring", "Grid of 25", "Two lines", "Line", "Letter")  # that are offered first


class GanTab(PointsTab):
    """Points of its own to imitate, both nets' work over them, and how many kinds of them it makes."""

    learner = Gan
    usual = Recipe(FIRST)
    plots = (
        Plot("distance", "Distance from your points", low=0.0),
        Plot("good", "Good points, %", low=0.0, high=1.0, percent=True),
        Plot("covered", "Covered, %", low=0.0, high=1.0, percent=True),
    )

    # Places.

    def make_points_stage(self) -> GanStage:
        self.game = GanStage()
        return self.game

    def make_answer(self) -> QWidget:
        card = super().make_answer()
        assert isinstance(card, Card)
        self.step_d, self.step_g = Button("Step D"), Button("Step G")
        row = QHBoxLayout()
        row.setSpacing(INSIDE)
        for button, who, told in (
            (self.step_d, ONLY_D, phrase("One step in which only the discriminator learns")),
            (self.step_g, ONLY_G, phrase("One step in which only the generator learns")),
        ):
            say(button.setToolTip, told)
            say(button.setAccessibleDescription, told)
            button.clicked.connect(lambda _=False, who=who: self.step_one(who))
            row.addWidget(button)
        nest(card.column, row)
        card.column.setSpacing(0)  # there is room above them, for the words that come and go
        card.column.setContentsMargins(GAP, GAP, GAP, GAP - INSIDE // 2)
        return card

    def make_pages(self) -> tuple[tuple[str, QWidget], ...]:
        self.losses = Curves((Plot("loss_d", "Discriminator's loss"), Plot("loss_g", "Generator's loss")))
        return ((LOSSES, self.losses),)

    # Points of its own.

    def _wire(self) -> None:
        super()._wire()
        self._desk.follow(point_sets.make(self.usual.name))
        self._given = self._desk.points
        pictures = {picture.name: picture for picture in set_pictures()}
        self.tools.set_sets([pictures[name] for name in dict.fromkeys((*_SETS, *point_sets.SETS))])

    def sit_at(self, desk: Desk) -> None:
        """It keeps its own desk: what GANs are tried on is not what groups are looked for in."""

    # Learning.

    def step_one(self, who: str) -> None:
        """A step in which only the generator or the discriminator learns."""
        settings = self.knobs.settings()
        assert isinstance(settings, GanSettings)
        self.session.order(orders.Apply(settings.with_(learns=who, slowly=False)))
        self.session.order(orders.Step())
        self.session.order(orders.Apply(settings))

    # Words and curves.

    def question(self, place: tuple[float, float] | None) -> GanQuestion | None:
        return None if place is None else GanQuestion(place)

    def show_verdict(self, shot: GanShot) -> None:
        self.verdict.set_verdict(*verdict(shot))

    def show_here(self, shot: GanShot, answer: GanAnswer) -> None:
        if answer.chance is None:
            told = phrase("The discriminator scores this place {score}.", score=number(answer.score))
        else:
            told = phrase("A point here would be real, it says, with {chance}.", chance=percent(answer.chance))
        self.verdict.set_here(told)

    def _show_curves(self, frame: Frame[Any, Any]) -> None:
        """The losses have a page of their own: they tell who is ahead, not how good the points are."""
        ours, theirs = slice(0, len(self.plots)), slice(len(self.plots), None)
        before = frame.before
        for curves, some in ((self.curves, ours), (self.losses, theirs)):
            curves.set_before(*(before.steps, before.values[some]) if before else (None, None))
            curves.set_curves(frame.curves.steps, frame.curves.values[some])


def verdict(shot: GanShot) -> tuple[str, str, str]:
    """Over the large word, the large word, and a sentence."""
    score = shot.score
    if not len(shot.x):
        return phrase("It makes up"), phrase("nothing yet"), shot.told
    if not any(shot.updates):
        return phrase("It has learned"), phrase("nothing yet"), shot.told
    if shot.collapsed:
        return phrase("It fell into"), phrase("mode collapse"), shot.told
    if score.heaps:
        return (
            phrase("Heaps that it has found"),
            phrase("{found} of {all}", found=score.found, all=score.heaps),
            shot.told,
        )
    return phrase("Look like yours"), percent(score.good), shot.told
