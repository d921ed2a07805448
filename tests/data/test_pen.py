"""What a pen makes of a line: ink of the right thickness, on its paper, with room in its loops."""

import dataclasses

import numpy as np
import pytest

from playground.data.pen import PAPER, ink
from playground.data.strokes import HAND, Floats, Hand, choose


def drawn(hand: Hand = HAND, seed: int = 0, count: int = 60) -> Floats:
    rng = np.random.default_rng(seed)
    return ink(rng, choose(rng, np.arange(count) % 10), hand)


def test_ink_is_between_nothing_and_full_on_a_square_sheet() -> None:
    sheets = drawn()
    assert sheets.shape == (60, PAPER, PAPER)
    assert sheets.dtype == np.float32
    assert sheets.min() >= 0
    assert sheets.max() <= 1


def test_every_digit_has_full_ink_and_blank_paper() -> None:
    sheets = drawn()
    assert (sheets.max((1, 2)) > 0.9).all()
    assert ((sheets < 0.1).mean((1, 2)) > 0.25).all()


def test_the_longer_side_of_the_ink_fills_the_paper() -> None:
    marked = drawn(dataclasses.replace(HAND, ragged=0.0, pressure=0.0)) > 0.5
    tall, wide = marked.any(2).sum(1), marked.any(1).sum(1)
    assert (np.maximum(tall, wide) >= PAPER - 8).all()


def test_the_same_seed_draws_the_same_bits_and_another_one_does_not() -> None:
    assert drawn(seed=3).tobytes() == drawn(seed=3).tobytes()
    assert drawn(seed=3).tobytes() != drawn(seed=4).tobytes()


@pytest.mark.parametrize(("thin", "thick"), [(0.6, 1.2), (1.2, 2.0)])
def test_a_thicker_pen_leaves_more_ink(thin: float, thick: float) -> None:
    amounts = [drawn(dataclasses.replace(HAND, radius=radius, pens=0.0)).mean() for radius in (thin, thick)]
    assert amounts[1] > 1.2 * amounts[0]


def test_a_thick_pen_leaves_the_loop_of_a_zero_open() -> None:
    rng = np.random.default_rng(0)
    zeros = ink(rng, choose(rng, np.zeros(40, np.int64)), dataclasses.replace(HAND, radius=2.3, pens=0.0))
    inside = zeros[:, PAPER // 2 - 6 : PAPER // 2 + 6, PAPER // 2 - 6 : PAPER // 2 + 6].min((1, 2))
    assert (inside < 0.5).mean() > 0.9
