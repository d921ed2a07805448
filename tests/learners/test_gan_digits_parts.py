"""Settings, and verdicts in words."""

import pytest

from playground.learners.gan_digits_parts import DATA, GanDigitsSettings, chance, verdict


def test_it_learns_from_the_whole_bank_unless_told_otherwise() -> None:
    assert DATA[GanDigitsSettings().digits] == 20_000
    assert [*DATA.values()] == [20_000, 1_000, 100]


@pytest.mark.parametrize(("logit", "sure"), [(0.0, 0.5), (2.0, 0.8808), (-1e9, 0.0), (1e9, 1.0)])
def test_a_logit_is_a_chance(logit: float, sure: float) -> None:
    assert chance(logit) == pytest.approx(sure, abs=1e-4)


@pytest.mark.parametrize(("logit", "word", "sure"), [(2.0, "real", 0.8808), (-2.0, "made", 0.8808), (0.0, "made", 0.5)])
def test_a_verdict_is_a_word_and_how_sure_it_is(logit: float, word: str, sure: float) -> None:
    said = verdict(logit)
    assert said[0] == word
    assert said[1] == pytest.approx(sure, abs=1e-4)
