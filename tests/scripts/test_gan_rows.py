import numpy as np
import pytest
import torch
from rows import gan as rows

from playground.learners.gan import Gan
from playground.learners.gan_parts import GanSettings


def test_both_sides_play_with_nets_of_the_same_size(monkeypatch: pytest.MonkeyPatch) -> None:
    made: list[torch.nn.Sequential] = []
    sequential = torch.nn.Sequential

    def watched(*layers: torch.nn.Module) -> torch.nn.Sequential:
        made.append(sequential(*layers))
        return made[-1]

    monkeypatch.setattr(torch.nn, "Sequential", watched)
    learner = Gan(GanSettings())
    step = rows._peer(learner)
    numbers = [sum(weight.numel() for weight in net.parameters()) for net in made]
    state = learner.state()
    assert numbers == [state["nets/generator"].size, state["nets/discriminator"].size]
    before = [weight.detach().clone() for net in made for weight in net.parameters()]
    step()
    after = [weight.detach() for net in made for weight in net.parameters()]
    assert all(not torch.equal(a, b) for a, b in zip(before, after, strict=True))


def test_the_row_tells_how_many_times_faster_a_step_is(monkeypatch: pytest.MonkeyPatch) -> None:
    for name, value in (("WARM_UP", 1), ("STEPS", 2), ("TIMES", 1)):
        monkeypatch.setattr(rows, name, value)
    (result,) = rows.gan()
    assert (result.row, result.goal, result.unit) == ("gan2d-step", ">= 2.5", "ms")
    assert result.peer is not None
    np.testing.assert_allclose(result.figure, result.peer / result.ours, rtol=1e-9)


def test_the_row_is_called_by_its_name() -> None:
    assert {"gan2d-step": rows.gan} == rows.ROWS
