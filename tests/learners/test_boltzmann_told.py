"""What is said of both machines at each stage of learning."""

import pytest

from playground.learners.boltzmann_told import NO_PATTERNS, told_of


@pytest.mark.parametrize(
    ("count", "full", "restricted", "steps", "told"),
    [
        (0, 0.0, 0.0, 5, NO_PATTERNS),
        (30, 0.0005, 0.0005, 0, "Untaught, all 65\u202f536 patterns are about as likely."),
        (30, 0.1, 0.12, 9, "Both still dream mostly of something else."),
        (30, 0.7, 0.72, 9, "Both are about equally far."),
        (30, 0.8, 0.3, 9, "The full machine is ahead: the RBM makes up 70\u202f%."),
        (30, 0.8, 0.01, 9, "The full machine is ahead: the RBM makes up almost all."),
        (30, 0.3, 0.95, 9, "The RBM is ahead: the full machine makes up 70\u202f%."),
        (30, 0.95, 0.9, 9, "Both dream almost only of what you showed them."),
    ],
)
def test_what_is_said(count: int, full: float, restricted: float, steps: int, told: str) -> None:
    assert told_of(count, full, restricted, steps) == told
