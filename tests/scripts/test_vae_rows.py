"""The row about the VAE compares two sides that learn alike."""

import numpy as np
from rows.vae import plain_loop

from playground.learners.vae import Vae
from playground.learners.vae_parts import VaeSettings


def test_both_sides_learn_as_well_as_each_other() -> None:
    settings = VaeSettings(hidden=48, falls=False)
    learner, plain = Vae(settings), plain_loop(settings)
    ours = np.array([learner.step()[0] for _ in range(100)])[-30:].mean()
    theirs = np.array([sum(plain()) for _ in range(100)])[-30:].mean()
    np.testing.assert_allclose(ours, theirs, rtol=0.05)
