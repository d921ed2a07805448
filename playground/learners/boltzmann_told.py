"""What there is to say of two small Boltzmann machines that learn the same patterns."""

from playground.data.small_patterns import CELLS
from playground.phrases import figure, phrase

NO_PATTERNS = phrase("Nothing to learn. Draw a pattern and press “Add”.")
_ALL = figure(2**CELLS)
_KNOWN, _CLEAR, _ALMOST = 0.9, 0.05, 0.95


def told_of(count: int, full: float, restricted: float, steps: int) -> str:
    """How far both are: `full`, `restricted`: the share of their probability that the patterns have."""
    if not count:
        return NO_PATTERNS
    if not steps:
        return phrase("Untaught, all {all} patterns are about as likely.", all=_ALL)
    if min(full, restricted) >= _KNOWN:
        return phrase("Both dream almost only of what you showed them.")
    if max(full, restricted) < _KNOWN and abs(full - restricted) < _CLEAR:
        return (
            phrase("Both still dream mostly of something else.")
            if full < 0.5
            else phrase("Both are about equally far.")
        )
    made_up = 1 - min(full, restricted)
    rest = phrase("almost all") if made_up > _ALMOST else f"{100 * made_up:.0f}\N{NARROW NO-BREAK SPACE}%"
    if full > restricted:
        return phrase("The full machine is ahead: the RBM makes up {share}.", share=rest)
    return phrase("The RBM is ahead: the full machine makes up {share}.", share=rest)
