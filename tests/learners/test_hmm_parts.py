import pytest

from playground.data.hmm_worlds import WORLDS
from playground.learners.hmm_parts import HmmSettings


def test_the_worlds_are_those_there_are() -> None:
    assert [HmmSettings(world=world).world for world in WORLDS] == list(WORLDS)


@pytest.mark.parametrize(
    ("name", "value", "message"),
    [
        ("states", 9, r"^states must be in 2\.\.8, got 9$"),
        ("length", 10_001, r"^length must be in 10\.\.10000, got 10001$"),
        ("world", "Mars", r"^world must be one of .*, got 'Mars'$"),
    ],
)
def test_a_setting_out_of_bounds_is_refused_by_name(name: str, value: object, message: str) -> None:
    with pytest.raises(ValueError, match=message):
        HmmSettings().with_(**{name: value})
