"""Arrays from `.npz` files and from the idx files of MNIST: checked before memory is given, and never executed."""

import gzip
import math
import struct
import warnings
import zipfile
import zlib
from collections.abc import Sequence
from pathlib import Path
from tokenize import TokenError
from typing import IO, Any, Literal, cast

import numpy as np
from numpy.typing import NDArray

from playground.phrases import phrase

MAX_BYTES = 512 * 2**20  # of a file, and of an array that is unpacked from one
MAX_COUNT = 100_000  # rows of an idx file
IMAGES, LABELS = 3, 1  # dimensions of an idx file

Array = NDArray[Any]
Kind = Literal["npz", "idx"]

# What zipfile and numpy raise for one damaged file or another.
_DAMAGES = (zipfile.BadZipFile, zlib.error, struct.error, TokenError, EOFError, SyntaxError, ValueError, TypeError)
_DAMAGES += (RuntimeError, MemoryError, LookupError)


class RefusedFileError(ValueError):
    """A file that is refused; the message is one sentence with the file, the rule and the value."""

    def __init__(self, name: str, reason: str) -> None:
        super().__init__(phrase("{name} can't be read: {reason}.", name=name, reason=reason))
        self.reason = reason


def refusal(path: Path, reason: str) -> RefusedFileError:
    """The error that says why that file is refused."""
    return RefusedFileError(plain(path.name or str(path)), reason)


def plain(name: str) -> str:
    """A file's name without what can't be printed on one line."""
    return "".join(letter if letter.isprintable() else "?" for letter in name)


def check_file(path: Path) -> None:
    """Raise RefusedFileError unless this is a file of bearable size that may be opened."""
    try:
        if not path.is_file():
            raise refusal(path, phrase("there is no such file"))
        size = path.stat().st_size
        path.open("rb").close()
    except OSError as error:
        raise refusal(path, error.strerror or phrase("it can't be opened")) from error
    if not 0 < size <= MAX_BYTES:
        raise refusal(
            path, phrase("a file must have 1 byte to {most} MB, got {size} bytes", most=MAX_BYTES >> 20, size=size)
        )


def kind_of(path: Path) -> Kind | None:
    """What the first bytes of a file promise."""
    check_file(path)
    with path.open("rb") as file:
        start = file.read(4)
    if start == b"PK\x03\x04":
        return "npz"
    return "idx" if start[:3] == b"\0\0\x08" or start[:2] == b"\x1f\x8b" else None


def read_npz(path: Path, names: Sequence[str]) -> list[Array]:
    """The arrays of those names, which must hold numbers. Raises RefusedFileError."""
    check_file(path)
    try:
        with zipfile.ZipFile(path) as file:
            return [_member(path, file, name, names) for name in names]
    except RefusedFileError:
        raise
    except OSError as error:
        raise refusal(path, error.strerror or phrase("it is damaged")) from error
    except _DAMAGES as error:
        raise refusal(path, phrase("it is no .npz file, or damaged")) from error


def read_idx(path: Path, dimensions: int) -> NDArray[np.uint8]:
    """The bytes of an idx file, packed by gzip or not, with so many dimensions. Raises RefusedFileError."""
    check_file(path)
    try:
        with _unpacked(path) as stream:
            shape = _idx_shape(path, stream, dimensions)
            return _idx_bytes(path, stream, math.prod(shape)).reshape(shape)
    except (OSError, zlib.error, EOFError) as error:
        raise refusal(path, phrase("it is damaged, or only a part of a file")) from error


def idx_dimensions(path: Path) -> int:
    """How many dimensions the first bytes of an idx file name: 3 is images, 1 labels. Raises RefusedFileError."""
    check_file(path)
    try:
        with _unpacked(path) as stream:
            magic = stream.read(4)
    except (OSError, zlib.error, EOFError) as error:
        raise refusal(path, phrase("it is damaged, or only a part of a file")) from error
    if magic not in (b"\0\0\x08\3", b"\0\0\x08\1"):
        raise refusal(
            path, phrase("an idx file must begin with 2051 or 2049, got {found}", found=int.from_bytes(magic))
        )
    return magic[3]


# npz


def _member(path: Path, file: zipfile.ZipFile, name: str, names: Sequence[str]) -> Array:
    """One array of an open .npz file; its header is believed only if it agrees with the size of the member."""
    held = {info.filename.removesuffix(".npy"): info for info in file.infolist()}
    if name not in held:
        found = ", ".join(plain(each) for each in [*held][:8]) or phrase("no array")
        raise refusal(path, phrase("it must hold the arrays {names}, got {found}", names=", ".join(names), found=found))
    info = held[name]
    if info.file_size > MAX_BYTES:
        raise refusal(
            path,
            phrase(
                "its array {name} must have at most {most} MB, got {size} bytes",
                name=name,
                most=MAX_BYTES >> 20,
                size=info.file_size,
            ),
        )
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # numpy's of headers that Python 2 wrote
        with file.open(info) as stream:
            _check_header(path, name, stream, info.file_size)
        with file.open(info) as stream:
            return np.lib.format.read_array(stream, allow_pickle=False)


def _check_header(path: Path, name: str, stream: IO[bytes], size: int) -> None:
    version = np.lib.format.read_magic(stream)
    read = np.lib.format.read_array_header_1_0 if version == (1, 0) else np.lib.format.read_array_header_2_0
    shape, _, dtype = read(stream)
    if dtype.kind not in "biuf":
        raise refusal(path, phrase("its array {name} must hold numbers, got {kind}", name=name, kind=dtype))
    if min(shape, default=0) < 0 or math.prod(shape) * dtype.itemsize != size - stream.tell():
        raise refusal(
            path,
            phrase(
                "its array {name} must be as long as its shape {shape} says, got {size} bytes",
                name=name,
                shape=shape,
                size=size,
            ),
        )


# idx


def _unpacked(path: Path) -> IO[bytes]:
    with path.open("rb") as file:
        packed = file.read(2) == b"\x1f\x8b"
    return cast(IO[bytes], gzip.open(path)) if packed else path.open("rb")


def _idx_shape(path: Path, stream: IO[bytes], dimensions: int) -> tuple[int, ...]:
    header = stream.read(4 + 4 * dimensions)
    rule = 2048 + dimensions
    if int.from_bytes(header[:4]) != rule:
        raise refusal(
            path,
            phrase(
                "an idx file of {dimensions} dimensions must begin with {rule}, got {found}",
                dimensions=dimensions,
                rule=rule,
                found=header[:4].hex(),
            ),
        )
    if len(header) < 4 + 4 * dimensions:
        raise refusal(
            path, phrase("its header must have {size} bytes, got {found}", size=4 + 4 * dimensions, found=len(header))
        )
    shape = struct.unpack(f">{dimensions}I", header[4:])
    if shape[0] > MAX_COUNT or math.prod(shape) > MAX_BYTES:
        raise refusal(
            path,
            phrase(
                "it must hold at most {most} digits and {size} MB, got {shape}",
                most=MAX_COUNT,
                size=MAX_BYTES >> 20,
                shape=shape,
            ),
        )
    return shape


def _idx_bytes(path: Path, stream: IO[bytes], count: int) -> NDArray[np.uint8]:
    content = stream.read(count + 1)
    if len(content) != count:
        got = phrase("more") if len(content) > count else len(content)
        raise refusal(path, phrase("it must hold {size} bytes after its header, got {found}", size=count, found=got))
    return np.frombuffer(content, np.uint8)
