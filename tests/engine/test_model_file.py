"""Promises 15, 24, 25 and 26 of RELIABILITY.md: a file is opened as it was saved, or refused with a sentence."""

import dataclasses
import hashlib
import json
import os
import pickle
import random
import struct
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import safetensors.numpy
import safetensors.torch
import torch
from safetensors import SafetensorError, safe_open

from playground.engine import model_file
from playground.engine.history import History
from playground.engine.model_file import ModelFileError
from playground.engine.rewind import Moment
from playground.learners.learner import State
from tests.toy import Toy, ToySettings, question

SETTINGS = ToySettings(rate=0.02, inputs=4, target="mean")
SEED = 2**64 - 1
FILE = "model.safetensors"


def trained(steps: int = 30) -> tuple[Toy, Moment[ToySettings]]:
    toy, history = Toy(SETTINGS, SEED), History(Toy.curves)
    toy.teach(question(inputs=4))
    for step in range(1, steps + 1):
        history.add(step, toy.step())
    return toy, Moment(steps, SETTINGS, toy.state(), history.curves())


TOY, MOMENT = trained()
CONTENT = model_file.encode("toy", SEED, MOMENT)


def opened(content: bytes) -> tuple[Any, Moment[Any]]:
    return model_file.fit(model_file.decode(content), Toy)


def bits(moment: Moment[Any]) -> dict[str, object]:
    """A moment as values that can be compared, with the type and shape of each array."""
    arrays = moment.state | {part: getattr(moment.curves, part) for part in ("steps", "sums", "counts", "latest")}
    told: dict[str, object] = {name: (a.dtype, a.shape, a.tobytes()) for name, a in arrays.items()}
    return told | {"step": moment.step, "settings": moment.settings, "names": moment.curves.names}


def signed(tensors: State, about: dict[str, Any]) -> bytes:
    """A file as this program signs it: written down here once more, as somebody hostile would."""
    digest = hashlib.sha256(json.dumps(about, sort_keys=True).encode())
    for name, array in sorted(tensors.items()):
        digest.update(f"{name} {array.dtype} {array.shape}".encode() + array.tobytes())
    return safetensors.numpy.save(tensors, {"playground": json.dumps(about | {"sha256": digest.hexdigest()})})


def parts() -> tuple[State, dict[str, Any]]:
    """What is in the good file: its tensors, and what it says about them."""
    size = struct.unpack("<Q", CONTENT[:8])[0]
    about = json.loads(json.loads(CONTENT[8 : 8 + size])["__metadata__"]["playground"])
    del about["sha256"]
    return safetensors.numpy.load(CONTENT), about


# What is good comes back.


def test_a_model_comes_back_as_it_was() -> None:
    learner, moment = opened(CONTENT)
    assert (learner.seed, learner.settings) == (SEED, SETTINGS)
    assert bits(moment) == bits(MOMENT)
    assert bits(dataclasses.replace(moment, state=learner.state())) == bits(MOMENT)


def test_a_model_goes_on_bit_for_bit() -> None:
    learner, _ = opened(CONTENT)
    toy, _ = trained()
    assert [learner.step() for _ in range(50)] == [toy.step() for _ in range(50)]


def test_a_model_that_learned_nothing_comes_back() -> None:
    moment = trained(0)[1]
    assert bits(opened(model_file.encode("toy", SEED, moment))[1]) == bits(moment)


def test_the_same_moment_makes_the_same_file() -> None:
    assert {model_file.encode("toy", SEED, trained()[1]) for _ in range(10)} == {CONTENT}


def test_a_written_file_is_read(tmp_path: Path) -> None:
    model_file.write(tmp_path / FILE, TOY, MOMENT)
    assert (tmp_path / FILE).read_bytes() == CONTENT
    saved = model_file.read(tmp_path / FILE)
    assert (saved.learner, saved.seed, saved.step) == ("toy", SEED, 30)


def test_plain_safetensors_and_torch_read_the_same_weights(tmp_path: Path) -> None:
    model_file.write(tmp_path / FILE, TOY, MOMENT)
    tensors = safetensors.torch.load_file(tmp_path / FILE)
    assert torch.equal(tensors["weights"], torch.tensor(MOMENT.state["weights"]))
    assert tensors["steps"].item() == 30


def test_what_a_file_is_about_can_be_read_without_this_program(tmp_path: Path) -> None:
    model_file.write(tmp_path / FILE, TOY, MOMENT)
    with safe_open(tmp_path / FILE, "np") as file:
        about = json.loads(file.metadata()["playground"])
    assert (about["learner"], about["step"], about["seed"]) == ("toy", "30", str(SEED))
    assert json.loads(about["settings"]) == SETTINGS.to_dict()


def test_a_file_that_was_signed_by_hand_is_accepted() -> None:
    """Positive control for every refusal of a signed file below."""
    assert bits(opened(signed(*parts()))[1]) == bits(MOMENT)


# What is damaged is refused.


ODDITIES = (b"\0", b"9", b'"', b"[", b"{", b"-", b"NaN", b"1e999", bytes(range(128, 137)))
MUTATIONS: tuple[Callable[[bytes, random.Random], bytes], ...] = (
    lambda piece, dice: bytes([piece[0] ^ 1 << dice.randrange(8)]) + piece[1:],
    lambda piece, dice: dice.randbytes(len(piece)),
    lambda piece, dice: b"",
    lambda piece, dice: dice.choice(ODDITIES) + piece,
    lambda piece, dice: piece + piece,
    lambda piece, dice: bytes(len(piece)),
    lambda piece, dice: piece[::-1],
)


def mutated(content: bytes, dice: random.Random) -> bytes:
    """The content with a few pieces changed, cut out, repeated or turned round, half of them in the header."""
    for _ in range(dice.choice((1, 1, 1, 2, 8))):
        start = dice.randrange(len(content) if dice.random() < 0.5 else min(1500, len(content)))
        end = start + dice.choice((1, 1, 2, 8, 64))
        content = content[:start] + dice.choice(MUTATIONS)(content[start:end], dice) + content[end:] or b"?"
    return content


def is_refused(content: bytes) -> bool:
    """Whether a content is refused; if it is not, it must hold what the good one holds."""
    try:
        learner, moment = opened(content)
    except ModelFileError:
        return True
    assert bits(moment) == bits(MOMENT)
    assert bits(dataclasses.replace(moment, state=learner.state())) == bits(MOMENT)
    return False


@pytest.mark.parametrize("seed", range(5))
def test_a_thousand_mutated_files_are_refused_or_as_good_as_the_original(seed: int) -> None:
    dice = random.Random(seed)
    refused = sum(is_refused(mutated(CONTENT, dice)) for _ in range(1000))
    assert refused > 900


def test_the_library_alone_would_take_many_mutated_files() -> None:
    """Positive control: the mutations are not so coarse that anything would notice them."""
    dice, taken = random.Random(0), 0
    for _ in range(500):
        try:
            safetensors.numpy.load(mutated(CONTENT, dice))
            taken += 1
        except (SafetensorError, ValueError, KeyError):
            pass
    assert taken > 50


def test_a_file_truncated_at_any_length_is_refused() -> None:
    for length in range(len(CONTENT)):
        assert is_refused(CONTENT[:length]), length


def test_a_file_with_something_behind_it_is_refused() -> None:
    assert is_refused(CONTENT + b"\0")


@pytest.mark.parametrize("claim", [19 * 2**20, 2**63, 2**64 - 1, 2**20 + 1])
def test_a_header_that_claims_to_be_huge_is_refused_before_it_is_read(claim: int) -> None:
    with pytest.raises(ModelFileError, match="not a model file"):
        model_file.decode(struct.pack("<Q", claim) + CONTENT[8:])


def test_a_header_that_is_huge_is_refused_before_it_is_read(monkeypatch: pytest.MonkeyPatch) -> None:
    def never(*_: object) -> None:
        raise AssertionError("a huge header was read")

    monkeypatch.setattr(json, "loads", never)
    with pytest.raises(ModelFileError, match="not a model file"):
        model_file.decode(struct.pack("<Q", 19 * 2**20) + b" " * (19 * 2**20 + 8))


# What is well signed but does not fit is refused.

Change = Callable[[State, dict[str, Any]], None]


def about(**changes: Any) -> Change:
    return lambda _, told: told.update(changes)


def settings(**changes: Any) -> Change:
    return lambda _, told: told.update(settings=json.dumps(json.loads(told["settings"]) | changes))


def tensor(name: str, make: Callable[[Any], Any]) -> Change:
    return lambda tensors, _: tensors.update({name: make(tensors[name])})


def without(name: str) -> Change:
    def change(tensors: State, told: dict[str, Any]) -> None:
        tensors.pop(name, None)
        told.pop(name, None)

    return change


REFUSED: dict[str, tuple[Change, str]] = {
    "another architecture": (about(learner="cnn"), "holds a model of 'cnn', and this is 'toy'"),
    "a newer format": (about(format="2"), "format '2'; this program reads format 1"),
    "a format that is no number": (about(format="new"), "format 'new'"),
    "no format": (without("format"), "format None"),
    "no learner": (without("learner"), "can't be read"),
    "no seed": (without("seed"), "can't be read"),
    "a seed that is no number": (about(seed="x"), "can't be read"),
    "a negative seed": (about(seed="-1"), "can't be read"),
    "a huge seed": (about(seed=str(2**64)), "can't be read"),
    "an endless seed": (about(seed="9" * 5000), "can't be read"),
    "a negative step": (about(step="-5"), "can't be read"),
    "a huge step": (about(step=str(2**70)), "can't be read"),
    "a step before the end of the curves": (about(step="29"), "can't be read"),
    "a number among the words": (about(step=30), "not a model file of this program"),
    "curves without names": (about(curves="3"), "can't be read"),
    "curves with numbers as names": (about(curves="[1, 2]"), "must be loss, error, got 1, 2"),
    "curves of others": (about(curves='["loss", "accuracy"]'), "must be loss, error, got loss, accuracy"),
    "half a curve": (without("curves/steps"), "can't be read"),
    "curves of words": (tensor("curves/sums", lambda a: a.astype(bool)), "rows of numbers"),
    "endless curves": (tensor("curves/sums", lambda a: np.tile(a, 100)), "rows of numbers"),
    "NaN in the curves": (tensor("curves/sums", lambda a: a * np.nan), "must be finite"),
    "NaN in the latest values": (tensor("curves/latest", lambda a: a * np.nan), "must be finite"),
    "nothing counted": (tensor("curves/counts", lambda a: a * 0), "must rise"),
    "too much counted": (tensor("curves/counts", lambda a: a + 2**62), "must rise"),
    "settings that are no settings": (about(settings="[1]"), "settings are refused"),
    "settings that are a number": (about(settings="1"), "settings are refused"),
    "settings that are no JSON": (about(settings="{"), "can't be read"),
    "settings that are nested for ever": (about(settings="[" * 100_000), "can't be read"),
    "an unknown setting": (settings(colour="red"), "unknown setting 'colour'"),
    "a rate out of bounds": (settings(rate=1e9), "rate must be in 0.0001..100, got 1000000000"),
    "a rate that is NaN": (settings(rate=float("nan")), "rate must be a number"),
    "a rate beyond every float": (settings(rate=10**400), "settings are refused"),
    "a rate in words": (settings(rate="high"), "rate must be a number"),
    "a batch that is a fraction": (settings(batch=1.5), "batch must be a whole number"),
    "a batch out of bounds": (settings(batch=10**12), "batch must be in 1..32"),
    "a choice that is none": (settings(target="moon"), "target must be one of sum, mean"),
    "a choice that is a list": (settings(target=["sum"]), "target must be one of sum, mean"),
    "a switch that is a number": (settings(noisy=1), "noisy must be on or off"),
    "a setting with a very long value": (settings(target="x" * 100_000), "target must be one of sum, mean"),
    "settings of another shape": (settings(inputs=5), "must be float32"),
    "weights of another shape": (tensor("weights", lambda a: a[:3]), "weights must be float32"),
    "weights in a table": (tensor("weights", lambda a: a[None]), "weights must be float32"),
    "weights of another type": (tensor("weights", lambda a: a.astype(np.float64)), "got float64"),
    "NaN weights": (tensor("weights", lambda a: a * np.nan), "weights must be finite"),
    "infinite momentum": (tensor("momentum", lambda a: a + np.inf), "momentum must be finite"),
    "no weights": (without("weights"), "'weights' does not match"),
    "more than weights": (lambda tensors, _: tensors.update(more=tensors["weights"]), "'more' does not match"),
    "examples of another width": (tensor("taught/x", lambda a: a[:, :2].copy()), "taught/x must be"),
    "steps in a row": (tensor("steps", lambda a: a[None]), "steps must be int64"),
}


@pytest.mark.parametrize(("change", "complaint"), REFUSED.values(), ids=list(REFUSED))
def test_a_well_signed_file_that_does_not_fit_is_refused_with_a_sentence(change: Change, complaint: str) -> None:
    tensors, told = parts()
    change(tensors, told)
    with pytest.raises(ModelFileError, match=complaint) as refusal:
        opened(signed(tensors, told))
    assert len(str(refusal.value)) < 400


@pytest.mark.parametrize("dtype", ["BF16", "F8_E4M3", "F4", "U64", "F32", "X"])
@pytest.mark.parametrize("shape", [[0], [0, 2**63], [0, 2**64 - 1], [0] * 100, [-1], [2**32, 2**32]], ids=str)
def test_types_and_shapes_beyond_this_world_are_refused(dtype: str, shape: list[int]) -> None:
    _, told = parts()
    metadata = {"playground": json.dumps(told | {"sha256": "0"})}
    header = {"__metadata__": metadata, "weights": {"dtype": dtype, "shape": shape, "data_offsets": [0, 0]}}
    text = json.dumps(header).encode()
    assert is_refused(struct.pack("<Q", len(text)) + text)


def test_well_signed_random_numbers_are_refused_or_opened_but_never_break_anything() -> None:
    dice, refused = random.Random(4), 0
    for _ in range(1000):
        tensors, told = parts()
        name = dice.choice(sorted(tensors))
        numbers = np.frombuffer(dice.randbytes(tensors[name].nbytes), tensors[name].dtype)
        tensors[name] = numbers.reshape(tensors[name].shape)
        try:
            opened(signed(tensors, told))
        except ModelFileError:
            refused += 1
    assert 100 < refused < 1000


def test_mutated_settings_are_refused_or_within_their_bounds() -> None:
    tensors, told = parts()
    dice, refused = random.Random(3), 0
    for _ in range(1000):
        text = mutated(told["settings"].encode(), dice).decode("utf-8", "replace")
        try:
            learner, _ = opened(signed(tensors, told | {"settings": text}))
        except ModelFileError:
            refused += 1
        else:
            assert ToySettings(**learner.settings.to_dict()) == learner.settings
    assert 500 < refused < 1000


# Nothing in a file is ever executed.


class Canary:
    """Sings, that is, makes a folder, as soon as somebody unpickles it."""

    def __init__(self, song: Path) -> None:
        self.song = song

    def __reduce__(self) -> tuple[Any, ...]:
        return os.mkdir, (str(self.song),)


def save_npz(path: Path, canary: Canary) -> None:
    with path.open("wb") as file:
        np.savez(file, canary=np.array([canary], dtype=object))


def save_npy(path: Path, canary: Canary) -> None:
    with path.open("wb") as file:
        np.save(file, np.array([canary], dtype=object))


SAVED_WITH_CANARY: dict[str, Callable[[Path, Canary], object]] = {
    "pickle": lambda path, canary: path.write_bytes(pickle.dumps(canary)),
    "pickle in text": lambda path, canary: path.write_bytes(pickle.dumps(canary, 0)),
    "pt": lambda path, canary: torch.save({"weights": canary}, path),
    "old pt": lambda path, canary: torch.save({"weights": canary}, path, _use_new_zipfile_serialization=False),
    "npz": save_npz,
    "npy": save_npy,
    "behind a good header": lambda path, canary: path.write_bytes(CONTENT[:1500] + pickle.dumps(canary)),
}


@pytest.mark.parametrize("save", SAVED_WITH_CANARY.values(), ids=list(SAVED_WITH_CANARY))
def test_a_canary_in_a_renamed_file_never_sings(tmp_path: Path, save: Callable[[Path, Canary], object]) -> None:
    song = tmp_path / "song"
    save(tmp_path / FILE, Canary(song))
    with pytest.raises(ModelFileError):
        model_file.read(tmp_path / FILE)
    assert not song.exists()


def test_the_canary_can_sing(tmp_path: Path) -> None:
    """Positive control."""
    pickle.loads(pickle.dumps(Canary(tmp_path / "song")))
    assert (tmp_path / "song").exists()


# Files that are none.


@pytest.mark.parametrize(
    ("make", "complaint"),
    [
        (lambda path: None, "there is no such file"),
        (lambda path: path.mkdir(), "there is no such file"),
        (lambda path: path.touch(), "it is not a model file, or only a part of one"),
        (lambda path: path.write_text("{}"), "it is not a model file, or only a part of one"),
        (lambda path: path.write_bytes(CONTENT[:-1]), "it is damaged"),
        (lambda path: path.write_bytes(CONTENT[:-1] + b"x"), "it is damaged: its checksum is wrong"),
        (lambda path: path.write_bytes(safetensors.numpy.save({})), "it is not a model file of this program"),
        (lambda path: os.mkfifo(path), "there is no such file"),
    ],
    ids=["missing", "a folder", "empty", "text", "truncated", "changed", "somebody else's", "a pipe"],
)
def test_a_refusal_names_the_file_and_says_why(tmp_path: Path, make: Callable[[Path], object], complaint: str) -> None:
    make(tmp_path / FILE)
    with pytest.raises(ModelFileError) as refusal:
        model_file.read(tmp_path / FILE)
    assert str(refusal.value) == f"the file {FILE} can't be opened: {complaint}."


def test_a_file_that_may_not_be_read_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(self: Path) -> bytes:
        raise PermissionError(13, "Permission denied", str(self))

    (tmp_path / FILE).write_bytes(CONTENT)
    monkeypatch.setattr(Path, "read_bytes", refuse)
    with pytest.raises(ModelFileError, match=r"can't be opened: Permission denied\.$"):
        model_file.read(tmp_path / FILE)


def test_a_file_too_large_for_a_model_is_not_even_read(tmp_path: Path) -> None:
    with (tmp_path / FILE).open("wb") as file:
        file.truncate(model_file.MAX_BYTES + 1)  # a hole: it takes no room on the disk
    with pytest.raises(ModelFileError, match="at most 512 MB"):
        model_file.read(tmp_path / FILE)
