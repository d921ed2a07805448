"""What the visitor is told of a self-organising map."""

from dataclasses import dataclass

from playground.data.points import Floats
from playground.learners.som_parts import SomSettings
from playground.phrases import Phrase, joined, phrase

UPSIDE_DOWN = 0.1  # of the net's area, from which on it is folded
TORN = 0.4  # of the points, from which on a settled net is folded, where areas tell nothing
FEW = 10  # times fewer different points than nodes are a reason to say so
COUNTED = 2_000  # points up to which different ones are counted


@dataclass(frozen=True)
class Moment:
    """What there is to tell of."""

    settings: SomSettings
    nodes: int
    d: int
    time: float
    torn: float
    upside_down: float | None
    far: int
    every: int
    """a step of the batch way looks at one of so many points"""

    @property
    def share(self) -> float:
        """How much of its way the net has gone, 0 to 1."""
        return self.settings.schedule.share(self.time)


def word(now: Moment) -> Phrase:
    """How far it has come: "half unfolded"."""
    if not now.time:
        return phrase("crumpled") if now.settings.start == "crumpled" else phrase("spread out")
    stages = ((0.3, phrase("unfolding")), (0.8, phrase("half unfolded")), (1.0, phrase("almost unfolded")))
    return next((name for end, name in stages if now.share < end), phrase("settled"))


def is_folded(now: Moment) -> bool:
    """Whether the net lies over itself. On the plane its area tells at once, elsewhere torn neighbours in the end."""
    if now.upside_down is not None:
        return now.time > 0 and now.upside_down > UPSIDE_DOWN
    return now.settings.shape != "torus" and now.share == 1 and now.torn > TORN


def told(now: Moment, why: str) -> str:
    """The answer in a few sentences; `why`: a reason for a poor map, if there is one."""
    return joined(filter(None, (phrase("The net is {word}.", word=word(now)), more_of(now, why))))


def more_of(now: Moment, why: str) -> str:
    """What there is to say beyond that word."""
    return joined(filter(None, (why, _fold(now), _far(now), _way(now))))


def reason(x: Floats, nodes: int) -> str:
    """Why so few points, or such points, give no map; empty if they do."""
    if not len(x):
        return ""
    if len(x) == 1:
        return phrase("There is only one point: the net shrinks onto it.")
    if (x == x[0]).all():
        return phrase("All {n} points are equal: the net shrinks onto one place.", n=len(x))
    different = len({row.tobytes() for row in x}) if len(x) <= COUNTED else COUNTED
    if different * FEW <= nodes:
        return phrase(
            "There are only {n} different points for {nodes} nodes: most nodes win none.",
            n=different,
            nodes=nodes,
        )
    return ""


def _fold(now: Moment) -> str:
    if now.settings.shape == "torus":
        return phrase("A torus cannot lie flat: two layers of it cover the square.") if now.d == 2 and now.time else ""
    if not is_folded(now):
        return phrase("No fold or twist seen.") if now.time and (now.upside_down is not None or now.share == 1) else ""
    if now.upside_down is None:
        return phrase(
            "It is folded: {share:.0%} of the points lie between nodes that are no neighbours.", share=now.torn
        )
    return phrase("It is folded or twisted: {share:.0%} of it lies upside down.", share=now.upside_down)


def _far(now: Moment) -> str:
    if not now.far:
        return ""
    if now.far == 1:
        return phrase("1 point lies far from every node.")
    return phrase("{n} points lie far from every node.", n=now.far)


def _way(now: Moment) -> str:
    if now.settings.way == "batch" and now.every > 1:
        return phrase("A step looks at one of {n} points in turn, for there are many.", n=now.every)
    return ""
