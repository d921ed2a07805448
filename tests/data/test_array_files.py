import gzip
import random
import struct
import tracemalloc
import zipfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from numpy.typing import NDArray

from playground.data import array_files
from playground.data.array_files import (
    IMAGES,
    LABELS,
    RefusedFileError,
    check_file,
    idx_dimensions,
    kind_of,
    plain,
    read_idx,
    read_npz,
)

PIXELS = np.arange(2 * 3 * 4, dtype=np.uint8).reshape(2, 3, 4)


def write_npz(path: Path, **arrays: Any) -> Path:
    np.savez_compressed(path, **arrays)
    return path


def write(path: Path, content: bytes) -> Path:
    path.write_bytes(content)
    return path


def idx(array: NDArray[np.uint8]) -> bytes:
    return struct.pack(f">BBBB{array.ndim}I", 0, 0, 8, array.ndim, *array.shape) + array.tobytes()


def npy(shape: str, content: bytes) -> bytes:
    """An .npy file of bytes that claims a shape."""
    header = f"{{'descr': '|u1', 'fortran_order': False, 'shape': {shape}, }}\n".encode()
    return b"\x93NUMPY\x01\x00" + struct.pack("<H", len(header)) + header + content


@contextmanager
def memory_below(most: int) -> Iterator[None]:
    """So many bytes at most are taken at any time."""
    tracemalloc.start()
    try:
        yield
        assert tracemalloc.get_traced_memory()[1] < most
    finally:
        tracemalloc.stop()


@pytest.mark.parametrize(
    ("content", "kind"),
    [
        (b"PK\x03\x04...", "npz"),
        (idx(PIXELS), "idx"),
        (gzip.compress(idx(PIXELS), mtime=0), "idx"),
        (b"\x89PNG....", None),
        (b"x", None),
    ],
)
def test_a_kind_is_known_by_the_first_bytes(tmp_path: Path, content: bytes, kind: str | None) -> None:
    assert kind_of(write(tmp_path / "x", content)) == kind


def test_names_are_told_on_one_line() -> None:
    assert plain("Größe 手\n\x1b[1m\udcff.png") == "Größe 手??[1m?.png"


def test_a_file_of_bearable_size_passes(tmp_path: Path) -> None:
    check_file(write(tmp_path / "x", b"x"))


@pytest.mark.parametrize("size", [0, 2**20 + 1])
def test_an_empty_and_a_huge_file_are_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, size: int) -> None:
    monkeypatch.setattr(array_files, "MAX_BYTES", 2**20)
    with pytest.raises(RefusedFileError, match=f"x can't be read: a file must have 1 byte to 1 MB, got {size} bytes"):
        check_file(write(tmp_path / "x", bytes(size)))


# npz


def test_the_arrays_of_an_npz_file_come_in_the_order_asked_for(tmp_path: Path) -> None:
    file = write_npz(tmp_path / "x.npz", a=PIXELS, b=np.asfortranarray(PIXELS / 2), c=3)
    c, b, a = read_npz(file, ("c", "b", "a"))
    np.testing.assert_array_equal(a, PIXELS)
    np.testing.assert_array_equal(b, PIXELS / 2)
    assert c == 3


def test_an_unpacked_npz_file_is_read_too(tmp_path: Path) -> None:
    np.savez(tmp_path / "x.npz", a=PIXELS)
    np.testing.assert_array_equal(read_npz(tmp_path / "x.npz", ("a",))[0], PIXELS)


@pytest.mark.parametrize(
    "shape", ["(10**12, 3)", "(1000000000000, 3)", "(-2, -12)", "(5, 5)", "24", "(True, 24)", "__import__('os')"]
)
def test_a_shape_that_the_file_does_not_hold_is_refused_without_memory(tmp_path: Path, shape: str) -> None:
    file = tmp_path / "x.npz"
    with zipfile.ZipFile(file, "w") as archive:
        archive.writestr("a.npy", npy(shape, bytes(24 if shape != "(True, 24)" else 25)))
    with memory_below(2**20), pytest.raises(RefusedFileError, match=r"^x\.npz can't be read: "):
        read_npz(file, ("a",))


def test_a_zip_bomb_is_refused_before_it_is_unpacked(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(array_files, "MAX_BYTES", 2**23)
    file = write_npz(tmp_path / "bomb.npz", a=np.zeros(9_000_000, np.uint8))
    with memory_below(2**20), pytest.raises(RefusedFileError, match=r"a must have at most 8 MB, got 9000128 bytes"):
        read_npz(file, ("a",))


@pytest.mark.parametrize("shape", ["(40000000,)", "(2000,)"])
def test_a_zip_bomb_that_lies_about_its_size_is_refused(tmp_path: Path, shape: str) -> None:
    file = tmp_path / "bomb.npz"
    content = npy(shape, bytes(40_000_000))
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("a.npy", content)
    lie = struct.pack("<I", len(content) - 40_000_000 + 2000)
    packed = file.read_bytes()
    assert struct.pack("<I", len(content)) in packed
    file.write_bytes(packed.replace(struct.pack("<I", len(content)), lie))
    with memory_below(2**20), pytest.raises(RefusedFileError, match=r"^bomb\.npz can't be read: "):
        read_npz(file, ("a",))


def test_damaged_arrays_never_raise_anything_but_a_refusal(tmp_path: Path) -> None:
    file = write_npz(tmp_path / "x.npz", a=np.arange(2000), b=[1, 2, 3])
    whole, rng = file.read_bytes(), random.Random(0)
    for _ in range(500):
        damaged = bytearray(whole[: rng.choice([len(whole), rng.randrange(1, len(whole))])])
        for _ in range(rng.randint(0, 8)):
            damaged[rng.randrange(len(damaged))] = rng.randrange(256)
        file.write_bytes(damaged)
        try:
            read_npz(file, ("a", "b"))
        except RefusedFileError:
            continue


# idx


@pytest.mark.parametrize("pack", [bytes, gzip.compress], ids=["bare", "gz"])
@pytest.mark.parametrize(("array", "dimensions"), [(PIXELS, IMAGES), (PIXELS.ravel(), LABELS)])
def test_the_bytes_of_an_idx_file_come_in_its_shape(
    tmp_path: Path, array: NDArray[np.uint8], dimensions: int, pack: Callable[[bytes], bytes]
) -> None:
    file = write(tmp_path / "x", pack(idx(array)))
    assert idx_dimensions(file) == dimensions
    np.testing.assert_array_equal(read_idx(file, dimensions), array)


@pytest.mark.parametrize("pack", [bytes, gzip.compress], ids=["bare", "gz"])
@pytest.mark.parametrize(
    ("content", "sentence"),
    [
        (idx(PIXELS)[:-1], "must hold 24 bytes after its header, got 23"),
        (idx(PIXELS) + b"x", "must hold 24 bytes after its header, got more"),
        (idx(PIXELS)[:12], "its header must have 16 bytes, got 12"),
        (idx(PIXELS.ravel()), "3 dimensions must begin with 2051, got 00000801"),
        (b"\0\0\x0d\3" + idx(PIXELS)[4:], "3 dimensions must begin with 2051, got 00000d03"),
        (b"\0\0\x08\3" + struct.pack(">III", 200_000, 28, 28), r"at most 100000 digits and 512 MB, got \(200000"),
        (b"\0\0\x08\3" + struct.pack(">III", 50_000, 2000, 2000), "at most 100000 digits and 512 MB, got"),
        (b"\0\0\x08\3" + struct.pack(">III", 2**32 - 1, 2**32 - 1, 2**32 - 1), "at most 100000 digits and 512 MB"),
    ],
)
def test_a_wrong_idx_file_is_refused_without_memory(
    tmp_path: Path, content: bytes, sentence: str, pack: Callable[[bytes], bytes]
) -> None:
    file = write(tmp_path / "x", pack(content))
    with memory_below(2**20), pytest.raises(RefusedFileError, match=f"^x can't be read: .*{sentence}"):
        read_idx(file, IMAGES)


@pytest.mark.parametrize("read", [idx_dimensions, lambda file: read_idx(file, IMAGES)], ids=["peek", "read"])
def test_a_broken_packing_is_refused(tmp_path: Path, read: Callable[[Path], object]) -> None:
    file = write(tmp_path / "x", gzip.compress(idx(PIXELS))[:12])
    with pytest.raises(RefusedFileError, match="it is damaged, or only a part of a file"):
        read(file)


def test_a_packed_bomb_is_read_no_further_than_its_header_says(tmp_path: Path) -> None:
    file = write(tmp_path / "x", gzip.compress(idx(PIXELS) + bytes(2**23)))
    with memory_below(2**20), pytest.raises(RefusedFileError, match="got more"):
        read_idx(file, IMAGES)
