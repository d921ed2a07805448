from pathlib import Path

import make_models
import pytest

from playground.engine import model_file
from playground.learners.rnn import Rnn, RnnSettings


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Where an RNN was made that has learned for ten steps."""
    made = tmp_path_factory.mktemp("made")
    make_models.main(["rnn", "--steps", "10", "--out", str(made), "--seed", "5"])
    return made


def test_only_what_was_asked_for_is_made(folder: Path) -> None:
    assert [path.name for path in folder.rglob("*") if path.is_file()] == ["rnn.safetensors"]


def test_a_made_model_opens_with_its_curves_and_the_usual_settings(folder: Path) -> None:
    learner, moment = model_file.fit(model_file.read(folder / "models" / "rnn.safetensors"), Rnn)
    assert (moment.step, moment.settings, learner.seed) == (10, RnnSettings(), 5)
    assert moment.curves.steps.tolist() == list(range(1, 11))


def test_it_tells_how_it_goes_beside_the_baseline(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    make_models.main(["rnn", "--steps", "2", "--out", str(tmp_path)])
    first, second, last = capsys.readouterr().out.splitlines()
    assert first.startswith("step 1 of 2: loss ")
    assert all(", perplexity " in each and ", baseline " in each for each in (second, last))
    assert " held-out words" in last


@pytest.mark.parametrize("arguments", [["parrot"], ["rnn", "--steps", "0"]])
def test_wrong_arguments_are_refused(capsys: pytest.CaptureFixture[str], arguments: list[str]) -> None:
    with pytest.raises(SystemExit) as ended:
        make_models.main(arguments)
    assert ended.value.code == 2
    assert "error: " in capsys.readouterr().err
