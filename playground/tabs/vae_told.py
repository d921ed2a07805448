"""What the VAE's tab says of a drawing, and of the place where z is held."""

import numpy as np

from playground.learners.vae_parts import VaeAnswer, VaeSnapshot
from playground.phrases import joined, phrase
from playground.widgets.bars import with_article
from playground.widgets.numbers import percent

_NEAR = 0.12  # of half the plane: digits further away are not neighbours
_WORDS = ((0.5, phrase("easily")), (0.9, phrase("fairly well")), (0.98, phrase("with effort")))
ODD = phrase("hardly")


def verdict_of(shot: VaeSnapshot, answer: VaeAnswer) -> tuple[str, str, str, str]:
    """A caption, a large word, a sentence, and what lies where the visitor holds z."""
    word = next((word for most, word in _WORDS if answer.rank < most), ODD)
    sentence = phrase("Harder than {rank} of digits it never saw.", rank=percent(answer.rank))
    if word == ODD:
        sentence = joined((sentence, phrase("Is that a digit?")))
    return phrase("It rebuilds it"), word, sentence, _here(shot, answer)


def _here(shot: VaeSnapshot, answer: VaeAnswer) -> str:
    """Which digit lies nearest to z on the plane, or that none lies near."""
    if answer.place is None:
        return ""
    axes, half = list(answer.plane.axes), answer.plane.half
    away = np.hypot(*(shot.means[:, axes] - np.asarray(answer.place, np.float32)).T)
    nearest = int(away.argmin())
    if away[nearest] > _NEAR * half:
        return phrase("No digit lies near this z: a hole.")
    return phrase("Nearest to this z lies {digit}.", digit=with_article(int(shot.labels[nearest])))
