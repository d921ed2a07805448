"""What a VAE is asked and answers."""

import numpy as np
import pytest

from playground.learners.vae_parts import MOST_CELLS, Plane, VaeAnswer, VaeQuestion

BLANK = np.zeros((28, 28), np.float32)


@pytest.mark.parametrize("cells", [-1, MOST_CELLS + 1])
def test_a_manifold_that_would_take_too_long_is_refused(cells: int) -> None:
    with pytest.raises(ValueError, match=rf"^cells must be in 0\.\.{MOST_CELLS}, got {cells}$"):
        VaeQuestion(BLANK, cells=cells)


def test_the_reconstruction_is_the_sum_of_the_surprise_of_all_pixels() -> None:
    none, surprise = np.zeros(2, np.float32), np.full((28, 28), 0.25, np.float32)
    answer = VaeAnswer(BLANK, None, none, none, none, none, BLANK, surprise, 0.0, 0.0, 0.0, Plane((0, 1), 3.0))
    assert answer.reconstruction == 784 / 4
