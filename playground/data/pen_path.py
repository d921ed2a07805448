"""How a pen moves along a way of writing a digit."""

import numpy as np
from numpy.typing import NDArray

from playground.data.strokes import evenly, parse, stroke_curve


def pen_path(strokes: str, count: int = 24) -> list[NDArray[np.float64]]:
    """For each stroke points (count, 2), evenly spaced along its curve, in 0..10, y downwards."""
    curves = [stroke_curve(pieces) for pieces in parse(strokes)]
    return [evenly(controls, fine, count) @ controls for controls, fine in curves]
