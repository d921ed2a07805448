import numpy as np
import pytest
from rows import hmm as rows


@pytest.mark.parametrize("implementation", ["log", "scaling"])
@pytest.mark.parametrize("size", [{"length": 20, "sequences": 5}, {"length": 300}])
def test_both_sides_do_the_same_iterations(implementation: str, size: dict[str, int]) -> None:
    learner = rows._learner("Letters", 3, size)
    theirs = rows._peer(learner, implementation)(4)
    assert (theirs.monitor_.iter, theirs.implementation) == (4, implementation)
    for _ in range(4):
        learner.step()
    model = learner.snapshot().model
    assert (model.states, model.symbols) == (3, 27)
    np.testing.assert_allclose(model.emission, theirs.emissionprob_, rtol=1e-8, atol=1e-12)


def test_the_rows_measure_what_they_say(monkeypatch: pytest.MonkeyPatch) -> None:
    for name, value in (("MANY", {"length": 30, "sequences": 20}), ("SHORT", 1), ("TIMES", 1)):
        monkeypatch.setattr(rows, name, value)
    found = list(rows.hmm())
    assert [result.goal for result in found] == [">= 12", ">= 2"] * 4
    assert found[0].case == "4 states, 6 symbols, log"
    assert found[-1].case == "8 states, 27 symbols, scaling"
    assert all(result.ours > 0 for result in found)
