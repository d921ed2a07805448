import dataclasses

import pytest

from playground.learners.choosing import Choosing
from playground.learners.lstm import LstmSettings
from playground.learners.next_word_parts import Guess, Guesses, NextWordQuestion, NextWordSettings
from playground.learners.rnn import RnnSettings
from playground.learners.transformer import TransformerSettings

SETTINGS = (NextWordSettings, RnnSettings, LstmSettings, TransformerSettings)
each_settings = pytest.mark.parametrize("kind", SETTINGS, ids=lambda kind: kind.__name__)


@each_settings
def test_how_a_word_is_picked_is_part_of_the_settings(kind: type[NextWordSettings]) -> None:
    assert kind(temperature=0.5, top_k=7, top_p=0.3).choosing == Choosing(0.5, 7, 0.3)


@each_settings
@pytest.mark.parametrize("name", ["temperature", "top_k", "top_p"])
def test_how_a_word_is_picked_can_be_changed_at_any_time(kind: type[NextWordSettings], name: str) -> None:
    knob = kind.knobs()[name]
    assert knob.live
    assert not knob.more


@each_settings
@pytest.mark.parametrize("name", ["layers", "width", "context", "optimiser"])
def test_another_shape_needs_a_fresh_network(kind: type[NextWordSettings], name: str) -> None:
    assert not kind.knobs()[name].live


@each_settings
def test_all_architectures_have_the_same_knobs_in_the_same_order(kind: type[NextWordSettings]) -> None:
    assert [name for name in kind.knobs() if name != "heads"] == list(NextWordSettings.knobs())


@each_settings
def test_every_knob_is_explained(kind: type[NextWordSettings]) -> None:
    for name, knob in kind.knobs().items():
        assert knob.label, name
        assert knob.help, name
        assert not knob.help.endswith("."), name


@pytest.mark.parametrize(
    ("name", "value"),
    [("temperature", 0.0), ("temperature", 2.1), ("top_k", 0), ("top_p", 0.0), ("top_p", 1.1), ("context", 4)],
)
def test_values_out_of_bounds_are_refused_by_name(name: str, value: float) -> None:
    with pytest.raises(ValueError, match=f"^{name} must be in "):
        NextWordSettings(**{name: value})  # pyright: ignore[reportArgumentType]


def test_a_question_asks_for_no_influence_unless_told() -> None:
    assert NextWordQuestion("The bees") == NextWordQuestion("The bees", 0.5, False)


@pytest.mark.parametrize("value", [NextWordQuestion("x"), Guess("x", 0.5, 0.4), Guesses((), 0, 1.0, 1.0)], ids=repr)
def test_a_question_and_what_is_answered_never_change(value: NextWordQuestion | Guess | Guesses) -> None:
    with pytest.raises(dataclasses.FrozenInstanceError):
        value.text = "y"  # type: ignore[union-attr, misc] # pyright: ignore[reportAttributeAccessIssue]
