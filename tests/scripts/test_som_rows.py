import json

import numpy as np
import pytest
from rows import som as rows

from tests.minisoms import nodes_of


def test_both_sides_of_an_epoch_do_the_same_work(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(rows, "POINTS", 60)
    ours, theirs = rows._epochs(3)
    learner, peer = ours.__self__, rows._minisom(3)  # pyright: ignore[reportFunctionMemberAccess]
    assert learner.net.shape == nodes_of(peer).shape == (400, 3)
    assert learner.settings.radius == peer._sigma
    before = learner.net.copy()
    ours()
    theirs()
    assert np.abs(learner.net - before).max() > 0


@pytest.mark.parametrize("job", [rows.turn, rows.train])
def test_a_job_tells_its_points_per_second(
    job: object, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    for name, value in (("COLOURS", 20), ("PRESENTED", 10), ("TURNS", 2)):
        monkeypatch.setattr(rows, name, value)
    job()  # pyright: ignore[reportCallIssue]
    told = json.loads(capsys.readouterr().out)
    assert told["points_per_second"] > 0
