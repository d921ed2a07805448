"""What the visitor is told of a GAN for digits."""

from playground.learners.gan_digits_parts import GanDigitsShot
from playground.phrases import joined, phrase

FAR, NEAR = 3.0, 1.25  # times as far from real digits as other real digits are: told in whole times, not told
FEW = 1_000  # real digits, which it knows by heart sooner or later


def told(shot: GanDigitsShot) -> str:
    """How good its digits are, and that it has seen only few if so, in a sentence or two."""
    return joined(filter(None, (_quality(shot), _seen(shot))))


def _quality(shot: GanDigitsShot) -> str:
    if not shot.steps:
        return phrase("It has learned nothing yet: noise becomes fog.")
    times = shot.distance / shot.floor
    if times > NEAR:
        shown = f"{times:.{0 if times > FAR else 1}f}"
        return phrase("Its digits are {times} times as far from real ones as real ones are.", times=shown)
    return phrase("As a crowd, its digits are as near to real ones as other real ones.")


def _seen(shot: GanDigitsShot) -> str:
    if shot.seen > FEW:
        return ""
    return phrase("It knows {seen} real ones only, and may copy them.", seen=shot.seen)
