"""What is said of clouds."""

import numpy as np
import pytest

from playground.learners.cloud_told import flaws, lost_all, percent
from playground.learners.gaussians import Mixture

THIN, WIDE = 1e-6, 1e-2
END = ". Only the regularisation keeps the likelihood finite."


def told(*variances: tuple[float, float], regularisation: float = 1e-6) -> str:
    """Of clouds with these variances across and up, among 90 points."""
    k = len(variances)
    return flaws(Mixture(np.full(k, 1 / k), np.zeros((k, 2)), np.array(variances)), 90, regularisation, 0.05)


@pytest.mark.parametrize(
    ("variances", "expected"),
    [
        ([(WIDE, WIDE), (WIDE, 5e-6)], ""),
        ([(WIDE, WIDE), (THIN, 3e-6)], f"Cloud 2 has collapsed onto 45 points{END}"),
        ([(WIDE, WIDE), (THIN, THIN), (THIN, THIN)], f"Clouds 2 and 3 have collapsed onto 60 points{END}"),
        ([(THIN, THIN)] * 3, f"All clouds have collapsed onto 90 points{END}"),
        ([(WIDE, THIN), (WIDE, WIDE)], f"Cloud 1 is flat{END}"),
        ([(WIDE, THIN), (WIDE, WIDE), (THIN, THIN)], f"Cloud 3 has collapsed onto 30 points. Cloud 1 is flat{END}"),
        ([(WIDE, THIN)] * 2, f"Clouds 1 and 2 are flat{END}"),
        ([(THIN, THIN)] + [(WIDE, WIDE)] * 98, f"Cloud 1 has collapsed onto 1 point{END}"),
    ],
)
def test_clouds_without_volume_are_named(variances: list[tuple[float, float]], expected: str) -> None:
    assert told(*variances) == expected


def test_much_regularisation_is_told_as_such() -> None:
    assert told((0.5, 0.5), (0.1, 0.1), regularisation=0.05) == "Most of the spread of cloud 2 is regularisation."


@pytest.mark.parametrize(("share", "expected"), [(0.5, "50 %"), (0.0312, "3.12 %"), (1e-5, "less than 0.01 %")])
def test_shares_are_said_in_percent(share: float, expected: str) -> None:
    assert percent(share) == expected


@pytest.mark.parametrize(
    ("numbers", "expected"), [([1], "Cloud 2 "), ([1, 2], "Clouds 2 and 3 "), ([0, 1, 2], "Clouds 1, 2 and 3 ")]
)
def test_clouds_are_numbered_from_one(numbers: list[int], expected: str) -> None:
    assert lost_all(np.array(numbers)).startswith(expected + "had lost all points")
