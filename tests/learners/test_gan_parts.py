"""The sizes of both nets follow from the settings."""

from playground.learners.gan_parts import GanSettings


def test_nets_have_the_layers_that_are_set() -> None:
    settings = GanSettings(noise_size=3, layers_g=2, units_g=10, layers_d=1, units_d=20)
    assert settings.sizes_g == (3, 10, 10, 2)
    assert settings.sizes_d == (2, 20, 1)


def test_three_quarters_of_the_knobs_act_at_once() -> None:
    waiting = [name for name, knob in GanSettings.knobs().items() if not knob.live]
    assert waiting == ["noise", "noise_size", "layers_g", "units_g", "layers_d", "units_d"]


def test_the_five_most_useful_knobs_come_first() -> None:
    shown = [name for name, knob in GanSettings.knobs().items() if not knob.more]
    assert shown == ["learns", "rate", "loss", "penalty", "updates_d"]
