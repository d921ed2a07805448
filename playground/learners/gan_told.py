"""What the visitor is told of a GAN."""

from playground.learners.gan_measures import Score
from playground.learners.gan_parts import BOTH, ONLY_D
from playground.phrases import phrase

EARLY = 200  # updates of the generator, before which nothing can be said of what it covers
EXPLAINED = (
    phrase("Random numbers go in, and points come out."),
    phrase("It says how real your points look, and how real those do."),
    phrase("Its weights have changed: it tells them apart better."),
    phrase("The arrows tell new made-up points how to look more real."),
    phrase("Its weights have changed: its points go that way."),
)
"""each part of a step that goes slowly"""
_FEW, _SOME = 0.3, 0.5  # shares: as few real points covered, as many good ones, are a collapse where there are no heaps


def is_collapsed(score: Score, updates: int) -> bool:
    """Whether the generator makes only few of the kinds of points that there are, and would rather not try others."""
    if updates < EARLY:
        return False
    if score.heaps:
        return 2 * score.used <= score.heaps
    return score.covered < _FEW and score.good >= _SOME


def told(score: Score, points: int, is_equal: bool, updates: int, learns: str, phase: int) -> str:
    """A sentence or two about this moment."""
    if points == 1:
        return phrase("There is only one point: all it can do is send everything there.")
    if is_equal:
        return phrase("All {points} points are equal: all it can do is send everything there.", points=points)
    if phase:
        return EXPLAINED[phase - 1]
    if is_collapsed(score, updates):
        return _collapse(score)
    return _quality(score) if learns == BOTH else _only(learns)


def _collapse(score: Score) -> str:
    if score.heaps:
        if score.good >= _SOME:
            return phrase(
                "Mode collapse: all its points lie in {used} of {all} heaps.", used=score.used, all=score.heaps
            )
        return phrase(
            "Mode collapse: all its points crowd near {used} of {all} heaps.", used=score.used, all=score.heaps
        )
    return phrase("Mode collapse: its points cover only {covered:.0%} of yours.", covered=score.covered)


def _quality(score: Score) -> str:
    if score.heaps:
        return phrase("{good:.0%} of its points lie in one of the heaps.", good=score.good)
    return phrase(
        "{good:.0%} of its points lie among yours, {covered:.0%} of yours among its own.",
        good=score.good,
        covered=score.covered,
    )


def _only(learns: str) -> str:
    if learns == ONLY_D:
        return phrase("Only the discriminator learns: the points stay where they are.")
    return phrase("Only the generator learns: its judge stays as it is.")
