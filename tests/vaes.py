"""A small VAE that has learned a little, for tests of the pages that show one."""

from functools import cache

from playground.data.digits import held_out
from playground.learners.vae import Vae
from playground.learners.vae_parts import VaeAnswer, VaeQuestion, VaeSettings

DIGITS = held_out(40)[0]


@cache
def learned(latent: int = 2, plain: bool = False) -> Vae:
    """Not to be taught any further."""
    learner = Vae(VaeSettings(hidden=32, latent=latent, plain=plain), seed=1)
    for _ in range(40):
        learner.step()
    return learner


def answer(latent: int = 2, plain: bool = False, **asked: object) -> VaeAnswer:
    """Its answer about a 3."""
    return learned(latent, plain).answer(VaeQuestion(DIGITS[3], **asked))  # pyright: ignore[reportArgumentType]
