"""One `.safetensors` file that holds a moment of a run: weights, optimiser, random state, settings, curves.

Nothing in it is ever executed, and nothing of it is believed before it was checked.
"""

import hashlib
import json
import struct
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
from safetensors import SafetensorError
from safetensors.numpy import load, save

from playground.engine.files import write_atomically
from playground.engine.history import Curves, History
from playground.engine.rewind import Moment
from playground.learners.knobs import Settings
from playground.learners.learner import Learner, State, frozen
from playground.phrases import phrase, reason_of

FORMAT = 1
MAX_BYTES = 512 * 2**20
_FOREIGN = phrase("it is not a model file of this program")
MAX_HEADER = 2**20  # a header of 19 MB takes the library 4 s to read
SUFFIX = ".safetensors"
LONGEST_REASON = 300  # characters
_CURVES = ("steps", "sums", "counts", "latest")


class ModelFileError(ValueError):
    """A model file that is refused; the message says why in one sentence, however much of the file it quotes."""

    def __init__(self, reason: str) -> None:
        super().__init__(reason if len(reason) <= LONGEST_REASON else f"{reason[:LONGEST_REASON]} …")


@dataclass(frozen=True)
class Saved:
    """What a model file holds, before it is known to fit the learner."""

    learner: str
    settings: dict[str, Any]
    seed: int
    step: int
    state: State
    curves: Curves


def write(path: Path, learner: Learner[Any, Any, Any, Any], moment: Moment[Any]) -> None:
    """Write a moment of that learner's run. OSError if the file can't be written; an old file then stays as it is."""
    write_atomically(path, encode(name_of(type(learner)), learner.seed, moment))


def name_of(learner: type) -> str:
    """The base name of an architecture: that of its module."""
    return learner.__module__.rpartition(".")[2]


def encode(learner: str, seed: int, moment: Moment[Any]) -> bytes:
    """The content of a model file."""
    arrays = moment.state | {f"curves/{part}": getattr(moment.curves, part) for part in _CURVES}
    tensors = {name: np.asarray(array, order="C") for name, array in arrays.items()}  # single numbers stay such
    about = {
        "format": str(FORMAT),
        "learner": learner,
        "settings": json.dumps(moment.settings.to_dict()),
        "seed": str(seed),
        "step": str(moment.step),
        "curves": json.dumps(moment.curves.names),
    }
    about["sha256"] = _digest(tensors, about)
    return save(tensors, {"playground": json.dumps(about)})  # one entry: the library writes several in random order


def read(path: Path) -> Saved:
    """Read and check a model file. ModelFileError, naming the file and what is wrong with it, if it is refused."""
    try:
        return decode(_content(path))
    except (ModelFileError, OSError) as error:
        told = phrase("the file {name} can't be opened: {reason}.", name=path.name, reason=reason_of(error))
        raise ModelFileError(told) from error


def decode(content: bytes) -> Saved:
    """Check and take apart the content of a model file. ModelFileError if it is refused."""
    about, digest = _header(content)
    try:
        tensors = load(content)
    except (SafetensorError, ValueError, KeyError, TypeError) as error:
        raise ModelFileError(phrase("it is damaged")) from error
    if digest != _digest(tensors, about):
        raise ModelFileError(phrase("it is damaged: its checksum is wrong"))
    return _saved(tensors, about)


def fit(saved: Saved, learner: type[Learner[Any, Any, Any, Any]]) -> tuple[Learner[Any, Any, Any, Any], Moment[Any]]:
    """A learner made from the saved state, and the moment it is at. ModelFileError if the state does not fit it."""
    if saved.learner != name_of(learner):
        raise ModelFileError(
            phrase("it holds a model of {other!r}, and this is {this!r}", other=saved.learner, this=name_of(learner))
        )
    settings = _settings(saved, learner)
    fresh = learner(settings, saved.seed)
    moment = Moment(saved.step, settings, saved.state, saved.curves)
    try:
        History(learner.curves).restore(saved.curves)
        fresh.restore(saved.state)
    except ValueError as error:
        raise ModelFileError(phrase("its state does not fit: {error}", error=error)) from error
    return fresh, moment


def _content(path: Path) -> bytes:
    if not path.is_file():
        raise ModelFileError(phrase("there is no such file"))
    size = path.stat().st_size
    if size > MAX_BYTES:
        raise ModelFileError(
            phrase("a model file has at most {most} MB, this one has {size} MB", most=MAX_BYTES >> 20, size=size >> 20)
        )
    return path.read_bytes()


def _header(content: bytes) -> tuple[dict[str, str], str]:
    """What we wrote about the model, and its checksum, read before the library touches the file."""
    size = struct.unpack("<Q", content[:8])[0] if len(content) >= 8 else MAX_HEADER + 1
    if size > MAX_HEADER or size > len(content) - 8:
        raise ModelFileError(phrase("it is not a model file, or only a part of one"))
    try:
        about = json.loads(json.loads(content[8 : 8 + size])["__metadata__"]["playground"])
    except (ValueError, KeyError, TypeError, RecursionError) as error:
        raise ModelFileError(_FOREIGN) from error
    if not isinstance(about, dict) or not all(isinstance(value, str) for value in about.values()):
        raise ModelFileError(_FOREIGN)
    if about.get("format") != str(FORMAT):
        raise ModelFileError(
            phrase("it has format {other!r}; this program reads format {this}", other=about.get("format"), this=FORMAT)
        )
    return about, about.pop("sha256", "")


def _saved(tensors: State, about: dict[str, str]) -> Saved:
    try:
        names = tuple(map(str, json.loads(about["curves"])))
        curves = Curves(names, *(frozen(tensors.pop(f"curves/{part}")) for part in _CURVES))
        seed, step = int(about["seed"]), int(about["step"])
        if not 0 <= seed < 2**64 or not curves.steps.max(initial=0) <= step < 2**62:
            raise ValueError(f"seed and step must be whole numbers that fit the curves, got {seed} and {step}")
        return Saved(about["learner"], json.loads(about["settings"]), seed, step, tensors, curves)
    except (ValueError, KeyError, TypeError, RecursionError) as error:
        raise ModelFileError(phrase("what it says about its model can't be read")) from error


def _settings(saved: Saved, learner: type[Learner[Any, Any, Any, Any]]) -> Settings:
    try:
        return learner.Settings.from_dict(saved.settings)
    except (ValueError, TypeError, AttributeError, OverflowError) as error:
        raise ModelFileError(phrase("its settings are refused: {error}", error=reason_of(error))) from error


def _digest(tensors: State, about: dict[str, str]) -> str:
    digest = hashlib.sha256(json.dumps(about, sort_keys=True).encode())
    for name in sorted(tensors):
        array = tensors[name]
        digest.update(f"{name} {array.dtype} {array.shape}".encode())
        digest.update(array.tobytes())
    return digest.hexdigest()
