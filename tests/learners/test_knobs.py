from dataclasses import FrozenInstanceError, dataclass
from typing import Any

import pytest

from playground.learners.knobs import Settings, choice, real, switch, whole


@dataclass(frozen=True)
class Example(Settings):
    clusters: int = whole(3, 1, 12, "Clusters")
    rate: float = real(1e-3, 1e-5, 1e-1, "Learning rate", log=True, live=True)
    data: str = choice("blobs", "rings", "moons", label="Data")
    shuffled: bool = switch(True, "Shuffled", live=True)


def test_settings_begin_with_their_defaults() -> None:
    assert Example().to_dict() == {"clusters": 3, "rate": 1e-3, "data": "blobs", "shuffled": True}


@pytest.mark.parametrize(
    ("name", "value", "words"),
    [
        ("clusters", 40, r"clusters must be in 1\.\.12, got 40"),
        ("clusters", 2.5, r"clusters must be a whole number, got 2\.5"),
        ("clusters", True, r"clusters must be a whole number, got True"),
        ("rate", 1.0, r"rate must be in 1e-05\.\.0\.1, got 1"),
        ("rate", float("nan"), r"rate must be a number, got nan"),
        ("rate", "0.1", r"rate must be a number, got '0\.1'"),
        ("data", "squares", r"data must be one of blobs, rings, moons, got 'squares'"),
        ("shuffled", 1, r"shuffled must be on or off, got 1"),
    ],
)
def test_a_bad_value_is_refused_by_name_rule_and_value(name: str, value: Any, words: str) -> None:
    with pytest.raises(ValueError, match=words):
        Example(**{name: value})


@pytest.mark.parametrize("changes", [{"clusters": 1}, {"clusters": 12}, {"rate": 1e-5}, {"rate": 1e-1}])
def test_both_ends_are_allowed(changes: dict[str, Any]) -> None:
    assert Example(**changes).to_dict() == {**Example().to_dict(), **changes}


def test_settings_come_back_from_what_a_file_holds() -> None:
    settings = Example(clusters=5, rate=0.02, data="moons", shuffled=False)
    assert Example.from_dict(settings.to_dict()) == settings


def test_json_may_write_a_real_number_without_a_point() -> None:
    @dataclass(frozen=True)
    class Wide(Settings):
        width: float = real(0.5, 0.0, 2.0, "Width")

    assert type(Wide.from_dict({"width": 1}).to_dict()["width"]) is float


def test_a_name_that_is_unknown_is_refused() -> None:
    with pytest.raises(ValueError, match="unknown setting 'colour'; known are clusters, rate, data, shuffled"):
        Example.from_dict({"colour": "red"})


def test_only_knobs_that_are_not_live_need_a_fresh_learner() -> None:
    assert not Example().restarts(Example(rate=0.01, shuffled=False))
    assert Example().restarts(Example(clusters=4))


def test_a_copy_with_a_change_leaves_the_original() -> None:
    settings = Example()
    assert settings.with_(clusters=7).clusters == 7
    assert settings.clusters == 3
    with pytest.raises(FrozenInstanceError):
        settings.clusters = 7  # pyright: ignore[reportAttributeAccessIssue]


def test_knobs_keep_the_order_of_their_declaration() -> None:
    assert list(Example.knobs()) == ["clusters", "rate", "data", "shuffled"]
