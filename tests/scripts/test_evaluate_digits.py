import json
import struct
from pathlib import Path
from typing import Any

import evaluate_digits
import numpy as np
import pytest
import torch
from evaluate_digits import PAD, PEN, Images, Strokes, drawn, enlarged, in_corner, in_middle, read_strokes
from numpy.typing import NDArray
from pytestqt.qtbot import QtBot

from playground.data.digits import held_out, normalise
from playground.engine import model_file
from playground.engine.history import History
from playground.engine.rewind import Moment
from playground.learners.cnn import Cnn, CnnQuestion, CnnSettings
from playground.widgets.canvas import SIDE, Canvas

ONE = [np.array([[0.0, 0.0], [0.0, 50.0], [0.0, 100.0]])]
SEVEN = [np.array([[0.0, 0.0], [60.0, 0.0], [20.0, 100.0]]), np.array([[20.0, 50.0], [50.0, 50.0]])]


pytestmark = pytest.mark.usefixtures("qapp")  # or the script would make an application of its own


@pytest.fixture
def canvas(qtbot: QtBot) -> Canvas:
    made = Canvas()
    qtbot.addWidget(made)
    made.resize(PAD, PAD)
    return made


@pytest.fixture(scope="module")
def learner() -> Cnn:
    """A network that has learned a little."""
    made = Cnn(CnnSettings(batch=16), seed=1)
    for _ in range(20):
        made.step()
    return made


@pytest.fixture
def files(tmp_path: Path, learner: Cnn) -> Path:
    """A folder with images, idx files, strokes and a model."""
    images, labels = held_out(20)
    pixels = np.rint(images * 255).astype(np.uint8)
    np.savez(tmp_path / "images.npz", images=pixels, labels=labels)
    write_idx(tmp_path / "some-images-idx3-ubyte", pixels)
    write_idx(tmp_path / "some-labels-idx1-ubyte", labels)
    write_strokes(tmp_path / "strokes.npz")
    curves = History(learner.curves).curves()
    model_file.write(tmp_path / "mine.safetensors", learner, Moment(20, learner.settings, learner.state(), curves))
    return tmp_path


def write_idx(path: Path, array: NDArray[Any]) -> None:
    header = struct.pack(f">BBBB{array.ndim}I", 0, 0, 8, array.ndim, *array.shape)
    path.write_bytes(header + array.astype(np.uint8).tobytes())


def strokes_of(digits: list[list[NDArray[Any]]], labels: list[int]) -> dict[str, NDArray[Any]]:
    """The arrays of a file of strokes; there, y points upwards."""
    lines = [line for digit in digits for line in digit]
    return {
        "points": (np.concatenate(lines) * [1, -1]).astype(np.int16),
        "strokes": np.cumsum([0, *map(len, lines)]).astype(np.int32),
        "samples": np.cumsum([0, *map(len, digits)]).astype(np.int32),
        "labels": np.array(labels, np.uint8),
    }


def write_strokes(path: Path, **changed: Any) -> Path:
    arrays: dict[str, Any] = strokes_of([ONE, SEVEN], [1, 7]) | changed
    np.savez(path, **arrays)
    return path


def run(capsys: pytest.CaptureFixture[str], *arguments: str | Path) -> dict[str, Any]:
    """The line that the script prints."""
    assert evaluate_digits.main([str(each) for each in arguments]) == 0
    said = capsys.readouterr()
    assert said.out.count("\n") == 1
    return json.loads(said.out)


def refused(capsys: pytest.CaptureFixture[str], *arguments: str | Path) -> str:
    """What the script says when it fails."""
    assert evaluate_digits.main([str(each) for each in arguments]) == 2
    said = capsys.readouterr()
    assert said.out == ""
    assert said.err.count("\n") == 1
    return said.err


# Strokes become ink.


def test_a_one_is_drawn_upright_in_the_middle_of_the_pad(canvas: Canvas) -> None:
    ink = drawn(canvas, in_middle(ONE, 0.7), PEN)
    rows, columns = np.flatnonzero(ink.any(1)), np.flatnonzero(ink.any(0))
    assert rows[0] == pytest.approx(SIDE * 0.15 - PEN, abs=2)
    assert rows[-1] == pytest.approx(SIDE * 0.85 + PEN, abs=2)
    assert columns[0] == pytest.approx(SIDE / 2 - PEN, abs=2)
    assert columns[-1] == pytest.approx(SIDE / 2 + PEN, abs=2)
    assert ink[60:220, 132:148].min() == 1


def test_what_is_high_in_the_file_is_high_on_the_pad(tmp_path: Path, canvas: Canvas) -> None:
    digits, labels = read_strokes(write_strokes(tmp_path / "strokes.npz"))
    ink = drawn(canvas, in_middle(digits[1], 0.7), PEN)
    assert labels.tolist() == [1, 7]
    assert ink[: SIDE // 4].sum() > 1.5 * ink[3 * SIDE // 4 :].sum()


def test_the_pen_is_lifted_between_strokes(canvas: Canvas) -> None:
    dots = [np.array([[0.0, 0.0]]), np.array([[100.0, 0.0]])]
    ink = drawn(canvas, in_middle(dots, 0.7), PEN)
    assert ink[:, SIDE // 2].sum() == 0
    assert ink.sum() == pytest.approx(2 * np.pi * PEN**2, rel=0.05)


def test_a_single_dot_is_drawn(canvas: Canvas) -> None:
    assert drawn(canvas, in_middle([np.array([[5.0, 5.0]])], 0.7), PEN).sum() > 0


def test_one_digit_leaves_nothing_to_the_next(canvas: Canvas) -> None:
    alone = drawn(canvas, in_middle(ONE, 0.7), PEN)
    drawn(canvas, in_middle(SEVEN, 0.7), PEN)
    np.testing.assert_array_equal(drawn(canvas, in_middle(ONE, 0.7), PEN), alone)


def test_a_digit_in_the_corner_touches_no_edge_and_looks_the_same(canvas: Canvas) -> None:
    ink = drawn(canvas, in_corner(SEVEN), PEN)
    assert not ink[0].any()
    assert not ink[:, 0].any()
    assert ink[:10].any()
    assert ink[:, :10].any()
    middle = drawn(canvas, in_middle(SEVEN, 0.7), PEN)
    assert np.abs(normalise(ink) - normalise(middle)).mean() < 0.01


def test_half_a_digit_by_half_the_pen_looks_the_same(canvas: Canvas) -> None:
    half = drawn(canvas, in_middle(SEVEN, 0.35), PEN / 2)
    assert half.sum() == pytest.approx(drawn(canvas, in_middle(SEVEN, 0.7), PEN).sum() / 4, rel=0.05)
    assert np.abs(normalise(half) - normalise(drawn(canvas, in_middle(SEVEN, 0.7), PEN))).mean() < 0.02


def test_the_pens_are_thin_and_thick(canvas: Canvas) -> None:
    strokes = Strokes([ONE], np.array([1]), canvas)
    inked = {change: float(strokes.seen([0], change).sum()) for change in ("thin", "", "thick")}
    assert inked["thin"] < 0.65 * inked[""]
    assert inked["thick"] > 1.5 * inked[""]


# Images are changed.


def bars(width: int) -> NDArray[np.float32]:
    """An upright and a level bar (2, 28, 28)."""
    images = np.zeros((2, 28, 28), np.float32)
    images[0, 4:24, 12 : 12 + width] = 1
    images[1, 12 : 12 + width, 4:24] = 1
    return images


@pytest.mark.parametrize("width", [2, 3, 4, 5])
@pytest.mark.parametrize("change", [evaluate_digits.THINNER, evaluate_digits.THICKER])
def test_strokes_become_thinner_and_thicker_by_the_share_asked_for(width: int, change: float) -> None:
    before, after = enlarged(bars(width)), evaluate_digits.with_width(bars(width), change)
    across = after[0, 64].sum() / before[0, 64].sum(), after[1, :, 64].sum() / before[1, :, 64].sum()
    np.testing.assert_allclose(across, 1 + change, atol=0.13, rtol=0)


def test_a_digit_image_in_a_corner_is_the_same_and_half_of_it_nearly() -> None:
    images, labels = held_out(50)
    digits = Images(np.rint(images * 255).astype(np.uint8), labels)
    rows = range(50)
    np.testing.assert_allclose(digits.seen(rows, "corner"), digits.seen(rows, ""), atol=0.02, rtol=0)
    assert np.abs(digits.seen(rows, "half") - digits.seen(rows, "")).mean() < 0.07


# The whole script.


def test_asking_all_at_once_is_asking_one_by_one(learner: Cnn) -> None:
    images, _ = held_out(100)
    one_by_one = [int(learner.answer(CnnQuestion(image)).probabilities.argmax()) for image in images]
    assert evaluate_digits.read(learner, images).tolist() == one_by_one


def test_images_give_one_line_with_everything(files: Path, capsys: pytest.CaptureFixture[str], learner: Cnn) -> None:
    line = run(capsys, "--images", files / "images.npz", "--model", files / "mine.safetensors")
    images, labels = held_out(20)
    accuracy = (evaluate_digits.read(learner, images) == labels).mean()
    assert line["accuracy"] == pytest.approx(accuracy)
    assert line["source"] == "images.npz"
    assert line["n"] == line["stable_n"] == 20
    assert list(line["per_digit"]) == list("0123456789")
    assert list(line["stable"]) == ["corner", "half", "thin", "thick"]
    assert line["stable"]["corner"] == 1
    assert (line["model"], line["live"], line["steps"]) == ("mine.safetensors", None, 20)
    assert line["parameters"] == sum(weight.numel() for weight in learner.net.weights.values())


def test_idx_files_give_what_the_same_images_give(files: Path, capsys: pytest.CaptureFixture[str]) -> None:
    model = ("--model", files / "mine.safetensors")
    images, labels = files / "some-images-idx3-ubyte", files / "some-labels-idx1-ubyte"
    expected = run(capsys, "--images", files / "images.npz", *model) | {"source": images.name}
    assert run(capsys, "--idx", images, *model) == expected
    assert run(capsys, "--idx", images, labels.rename(files / "other"), *model) == expected


def test_strokes_are_drawn_and_read(files: Path, capsys: pytest.CaptureFixture[str], qapp: object) -> None:
    line = run(capsys, "--strokes", files / "strokes.npz", "--model", files / "mine.safetensors")
    assert line["n"] == 2
    assert line["per_digit"]["0"] is None
    assert all(0 <= share <= 1 for share in line["stable"].values())


def test_training_lasts_for_the_processor_time_asked_for(files: Path, capsys: pytest.CaptureFixture[str]) -> None:
    line = run(capsys, "--images", files / "images.npz", "--live", "0.2", "--limit", "5")
    assert (line["n"], line["model"], line["live"]) == (5, None, 0.2)
    assert line["steps"] >= 2
    assert torch.get_num_threads() == 1


def test_few_of_many_digits_are_changed(
    files: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(evaluate_digits, "MOST_CHANGED", 7)
    monkeypatch.setattr(evaluate_digits, "CHUNK", 3)
    line = run(capsys, "--images", files / "images.npz", "--model", files / "mine.safetensors")
    assert (line["n"], line["stable_n"]) == (20, 7)


def test_bad_rows_are_told_beside_the_line(files: Path, capsys: pytest.CaptureFixture[str]) -> None:
    images, _ = held_out(3)
    np.savez(files / "bad.npz", images=images, labels=[0, 1, 77])
    assert evaluate_digits.main(["--images", str(files / "bad.npz"), "--model", str(files / "mine.safetensors")]) == 0
    said = capsys.readouterr()
    assert json.loads(said.out)["n"] == 2
    assert said.err == "row 2: label 77 is not in 0..9\n"


def test_without_a_shipped_model_it_says_what_to_do(
    files: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(evaluate_digits, "SHIPPED", files / "none.safetensors")
    said = refused(capsys, "--images", files / "images.npz")
    assert said.startswith("There is no shipped model yet (none.safetensors): name one with --model FILE")


def test_the_shipped_model_is_the_one_that_is_asked(
    files: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(evaluate_digits, "SHIPPED", files / "mine.safetensors")
    assert run(capsys, "--images", files / "images.npz")["model"] == "mine.safetensors"


@pytest.mark.parametrize(
    ("arguments", "sentence"),
    [
        (("--images", "nowhere.npz"), "nowhere.npz can't be read: there is no such file."),
        (("--strokes", "nowhere.npz"), "nowhere.npz can't be read: there is no such file."),
        (("--idx", "nowhere"), "it must lie beside|its name must say images or labels"),
        (("--strokes", "images.npz"), "must hold the arrays points, strokes, samples, labels, got images, labels"),
        (("--images", "strokes.npz"), "must hold the arrays images, labels, got points, strokes, samples, labels"),
        (("--images", "images.npz", "--model", "nowhere.safetensors"), "there is no such file"),
        (("--images", "images.npz", "--model", "images.npz"), "images.npz can't be opened"),
        (("--images", "images.npz", "--live", "1", "--seed", "-1"), "got -1"),
    ],
)
def test_what_can_not_be_read_is_said_in_one_sentence(
    files: Path, capsys: pytest.CaptureFixture[str], arguments: tuple[str, ...], sentence: str
) -> None:
    known = {path.name for path in files.iterdir()} | {"nowhere.npz", "nowhere", "nowhere.safetensors"}
    said = refused(capsys, *(files / each if each in known else each for each in arguments))
    assert any(part in said for part in sentence.split("|"))


@pytest.mark.parametrize(
    "arguments",
    [
        (),
        ("--images", "x", "--strokes", "y"),
        ("--images", "x", "--live", "1", "--model", "y"),
        ("--images", "x", "--live", "0"),
        ("--images", "x", "--live", "nan"),
        ("--images", "x", "--limit", "0"),
        ("--idx", "x", "y", "z"),
    ],
)
def test_wrong_arguments_are_refused(capsys: pytest.CaptureFixture[str], arguments: tuple[str, ...]) -> None:
    with pytest.raises(SystemExit) as ended:
        evaluate_digits.main(arguments)
    assert ended.value.code == 2
    assert "error: " in capsys.readouterr().err


@pytest.mark.parametrize(
    "changed",
    [
        {"points": np.zeros(8)},
        {"points": np.full((8, 2), np.nan)},
        {"strokes": np.array([0, 3, 6])},
        {"strokes": np.array([0, 3, 3, 8])},
        {"strokes": np.array([0, 6, 3, 8])},
        {"strokes": np.array([1, 3, 6, 8])},
        {"strokes": np.array([0.0, 3, 6, 8])},
        {"samples": np.array([0, 1, 2])},
        {"samples": np.array([0])},
        {"samples": np.array([[0, 1, 3]])},
        {"labels": np.array([1])},
        {"labels": np.array([1, 10])},
        {"labels": np.array([1, -1])},
    ],
)
def test_strokes_that_do_not_fit_together_are_refused(tmp_path: Path, changed: dict[str, NDArray[Any]]) -> None:
    with pytest.raises(ValueError, match=r"^strokes\.npz can't be read: "):
        read_strokes(write_strokes(tmp_path / "strokes.npz", **changed))
