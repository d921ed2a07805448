"""The ART tab: categories that open themselves for what is new."""

from typing import Any

from playground.engine import orders
from playground.learners.art import Art
from playground.learners.art_shots import ArtAnswer, ArtQuestion, ArtShot, Pattern
from playground.phrases import joined, phrase
from playground.tabs.art_stage import ArtStage
from playground.tabs.points_tab import PointsTab
from playground.widgets.curves import Plot
from playground.widgets.numbers import count
from playground.widgets.speech import tr

_SHORT = 140  # letters


class ArtTab(PointsTab):
    """Points or patterns, and the categories that they opened."""

    learner = Art
    plots = (
        Plot("unsettled", "Changed category last round, %", low=0.0, percent=True),
        Plot("categories", "Categories", low=0.0),
    )

    def make_points_stage(self) -> ArtStage:
        self.drawers = ArtStage()
        self.drawers.presented.connect(self.present)
        return self.drawers

    def present(self, values: Any) -> None:
        """Let it learn something of the visitor's."""
        self.session.order(orders.Teach(Pattern(values)))

    def question(self, place: tuple[float, float] | None) -> ArtQuestion | None:
        return None if place is None else ArtQuestion(place)

    def show_verdict(self, shot: ArtShot) -> None:
        told = self._in_short(shot.sentences) if self._is_compact and len(shot.points) else shot.told
        self.verdict.set_verdict(phrase("It keeps so many categories"), count(len(shot.low)), told)

    def _in_short(self, told: tuple[str, ...]) -> str:
        """As many sentences as a small window has room for; none while there is a place to tell of."""
        sentences = list(told) if self._pointed_at is None else []
        while sentences and len(tr(joined(sentences))) > _SHORT:
            sentences.pop()
        return joined(sentences)

    def show_here(self, shot: ArtShot, answer: ArtAnswer) -> None:
        self.verdict.set_here(answer.told)
