"""What is said of a drawing and of the place where z is held."""

from dataclasses import replace

import pytest

from playground.tabs.vae_told import ODD, verdict_of
from tests.vaes import answer, learned


@pytest.mark.parametrize(("rank", "word"), [(0.0, "easily"), (0.7, "fairly well"), (0.95, "with effort"), (1.0, ODD)])
def test_the_word_follows_from_the_rank(rank: float, word: str) -> None:
    _, found, sentence, here = verdict_of(learned().snapshot(), replace(answer(), rank=rank))
    assert found == word
    assert ("Is that a digit?" in sentence) is (word == ODD)
    assert here == ""


def test_the_nearest_digit_is_named_and_a_hole_too() -> None:
    shot = learned().snapshot()
    x, y = shot.means[7].tolist()
    assert verdict_of(shot, answer(place=(x, y)))[3] == f"Nearest to this z lies a {shot.labels[7]}."
    assert "a hole" in verdict_of(shot, answer(place=(80.0, 80.0)))[3]
