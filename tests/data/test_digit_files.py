import gzip
import io
import os
import pickle
import random
import struct
import tracemalloc
import zipfile
import zlib
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from numpy.typing import NDArray
from PIL import Image

from playground.data import digit_files
from playground.data.digit_files import read_digits
from playground.data.digits import normalise

Bytes = NDArray[np.uint8]


def a_seven(height: int = 60, width: int = 50, ink: int = 0, paper: int = 255) -> Bytes:
    """A bar and a slanted leg, with room around them."""
    page = np.full((height, width), paper, np.uint8)
    left, right, top, bottom = width // 5, width * 4 // 5, height // 6, height * 5 // 6
    pen = max(width // 10, 1)
    page[top : top + pen, left:right] = ink
    for y in range(top, bottom):
        x = right - pen - (right - left) * (y - top) // (2 * (bottom - top))
        page[y, x : x + pen] = ink
    return page


def as_drawn(page: Bytes) -> Bytes:
    """What normalising the drawing of a_seven, dark on white, gives."""
    return np.rint(normalise(np.divide(255 - page, 255, dtype=np.float32)) * 255).astype(np.uint8)


SEVEN = as_drawn(a_seven())


def save(path: Path, page: NDArray[Any] | None = None, **options: Any) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    Image.fromarray(a_seven() if page is None else page).save(path, **options)
    return path


def write_npz(path: Path, **arrays: Any) -> Path:
    np.savez_compressed(path, **arrays)
    return path


def sevens(count: int) -> Bytes:
    return np.stack([SEVEN] * count)


def idx(array: NDArray[Any]) -> bytes:
    return struct.pack(f">BBBB{array.ndim}I", 0, 0, 8, array.ndim, *array.shape) + array.astype(np.uint8).tobytes()


def write_pair(folder: Path, count: int = 3, stem: str = "train", end: str = "") -> Path:
    """Two idx files; the path of the images."""
    pack = gzip.compress if end else bytes
    (folder / f"{stem}-labels-idx1-ubyte{end}").write_bytes(pack(idx(np.arange(count) % 10)))
    images = folder / f"{stem}-images-idx3-ubyte{end}"
    images.write_bytes(pack(idx(sevens(count))))
    return images


@contextmanager
def memory_below(most: int) -> Iterator[None]:
    """So many bytes at most are taken at any time."""
    tracemalloc.start()
    try:
        yield
        assert tracemalloc.get_traced_memory()[1] < most
    finally:
        tracemalloc.stop()


def assert_alike(images: Bytes, expected: Bytes, most: float = 6.0) -> None:
    """The mean difference of pixels, 0 to 255, is small."""
    assert np.abs(images.astype(float) - expected).mean() < most


# A folder of pictures.


@pytest.mark.parametrize(
    ("name", "label"),
    [
        ("7_anna.png", 7),
        ("digit-3.png", 3),
        ("4/anna.png", 4),
        ("4/anna_9.png", 4),
        ("room 12/5/x.png", 5),
        ("5/more/x.png", 5),
        ("5/6/x.png", 6),
        ("77/anna_2.png", 2),
        ("img_0012.png", 0),
        ("Größe 8 手.png", 8),
        ("٣_arabic_1.png", 1),
    ],
)
def test_the_nearest_folder_or_the_first_digit_of_the_name_is_the_label(tmp_path: Path, name: str, label: int) -> None:
    save(tmp_path / name)
    digits, bad = read_digits(tmp_path)
    assert digits.labels.tolist() == [label]
    assert bad == []


@pytest.mark.parametrize("ending", ["png", "jpg", "bmp", "gif", "tiff", "webp"])
def test_every_format_gives_the_drawing(tmp_path: Path, ending: str) -> None:
    save(tmp_path / f"7.{ending}")
    assert_alike(read_digits(tmp_path)[0].images[0], SEVEN)


def test_the_format_is_known_by_the_content_not_by_the_name(tmp_path: Path) -> None:
    save(tmp_path / "7.png").rename(tmp_path / "7.dat")
    np.testing.assert_array_equal(read_digits(tmp_path)[0].images[0], SEVEN)


@pytest.mark.parametrize(("ink", "paper"), [(0, 255), (255, 0), (40, 180), (200, 90), (90, 120)])
def test_ink_may_be_dark_or_light(tmp_path: Path, ink: int, paper: int) -> None:
    save(tmp_path / "7.png", a_seven(ink=ink, paper=paper))
    assert_alike(read_digits(tmp_path)[0].images[0], SEVEN, 0.1)


@pytest.mark.parametrize("size", [(30, 25), (600, 500), (1800, 1500)])
def test_any_size_gives_about_the_same_digit(tmp_path: Path, size: tuple[int, int]) -> None:
    save(tmp_path / "7.png", a_seven(*size))
    assert_alike(read_digits(tmp_path)[0].images[0], SEVEN, 10)


def test_a_digit_in_a_corner_is_the_digit_in_the_middle(tmp_path: Path) -> None:
    page = np.full((200, 300), 255, np.uint8)
    page[130:190, 5:55] = a_seven()
    save(tmp_path / "7.png", page)
    np.testing.assert_array_equal(read_digits(tmp_path)[0].images[0], SEVEN)


@pytest.mark.parametrize("mode", ["1", "L", "P", "RGB", "RGBA", "LA", "CMYK", "I", "F", "I;16"])
def test_every_kind_of_pixel_gives_the_drawing(tmp_path: Path, mode: str) -> None:
    name = "7.png" if mode not in ("CMYK", "I", "F") else "7.tiff"
    if mode == "I;16":
        save(tmp_path / name, a_seven().astype(np.uint16) * 257)
    else:
        Image.fromarray(a_seven()).convert(mode).save(tmp_path / name)
    assert_alike(read_digits(tmp_path)[0].images[0], SEVEN, 0.5)


@pytest.mark.parametrize("ink", [0, 255])
def test_transparent_paper_is_whatever_the_ink_is_not(tmp_path: Path, ink: int) -> None:
    page = np.full((60, 50, 4), ink, np.uint8)
    page[..., 3] = 255 - a_seven()
    save(tmp_path / "7.png", page)
    np.testing.assert_array_equal(read_digits(tmp_path)[0].images[0], SEVEN)


def test_a_photo_that_the_camera_held_sideways_is_turned(tmp_path: Path) -> None:
    remarks = Image.Exif()
    remarks[0x0112] = 6  # to be turned clockwise by a quarter
    save(tmp_path / "7.png", np.rot90(a_seven()), exif=remarks)
    np.testing.assert_array_equal(read_digits(tmp_path)[0].images[0], SEVEN)


def test_a_noisy_photo_of_shaded_paper_is_cleaned(tmp_path: Path) -> None:
    rng = np.random.default_rng(0)
    page = a_seven(600, 500, ink=40, paper=190) + rng.normal(0, 4, (600, 500)) + np.linspace(-12, 12, 500)
    save(tmp_path / "7.jpg", page.clip(0, 255).astype(np.uint8), quality=60)
    assert_alike(read_digits(tmp_path)[0].images[0], as_drawn(a_seven(600, 500)))


def test_bad_pictures_are_named_and_the_good_ones_stay(tmp_path: Path) -> None:
    save(tmp_path / "3" / "good.png")
    (tmp_path / "notes 1.txt").write_text("Anna wrote these")
    (tmp_path / "0_empty.png").touch()
    (tmp_path / "anna").mkdir()
    whole = save(tmp_path / "anna" / "5.png").read_bytes()
    (tmp_path / "anna" / "5.png").write_bytes(whole[: len(whole) // 2])
    save(tmp_path / "anna" / "x.png")
    save(tmp_path / "8_blank.png", np.full((30, 30), 200, np.uint8))
    digits, bad = read_digits(tmp_path)
    assert digits.labels.tolist() == [3]
    assert bad == [
        "0_empty.png can't be read: a file must have 1 byte to 512 MB, got 0 bytes",
        "8_blank.png shows nothing that stands out from its border",
        "notes 1.txt is no picture that can be read",
        "anna/5.png is no picture that can be read",
        "anna/x.png has no digit in its name and is in no folder named 0..9",
    ]


def test_the_complaints_are_cut_off_after_twenty(tmp_path: Path) -> None:
    save(tmp_path / "3.png")
    for number in range(55):
        (tmp_path / f"bad{number}.png").touch()
    _, bad = read_digits(tmp_path)
    assert len(bad) == 21
    assert bad[-1] == "and 35 more"


def test_hidden_files_are_passed_over(tmp_path: Path) -> None:
    save(tmp_path / "3.png")
    for name in (".DS_Store", "._3.png", ".git/3.png"):
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_bytes(b"no picture")
    assert read_digits(tmp_path)[1] == []


def test_links_that_go_round_in_circles_end(tmp_path: Path) -> None:
    save(tmp_path / "3.png")
    (tmp_path / "round").symlink_to(tmp_path, target_is_directory=True)
    (tmp_path / "5.png").symlink_to(tmp_path / "5.png")
    (tmp_path / "6.png").symlink_to("/dev/zero")
    os.mkfifo(tmp_path / "7.png")
    digits, bad = read_digits(tmp_path)
    assert digits.labels.tolist() == [3]
    assert [line.partition(" ")[0] for line in bad] == ["5.png", "6.png", "7.png"]


def test_names_that_are_no_text_can_be_told(tmp_path: Path) -> None:
    save(tmp_path / "3.png")
    Path(os.fsdecode(os.fsencode(tmp_path) + b"/5\xff\n.png")).write_bytes(b"no picture")
    _, bad = read_digits(tmp_path)
    assert bad == ["5??.png is no picture that can be read"]
    bad[0].encode()


def test_files_that_may_not_be_read_are_named(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    save(tmp_path / "3.png")
    save(tmp_path / "5.png")
    really = Path.open

    def guarded(path: Path, *arguments: Any, **options: Any) -> Any:
        if path.name == "5.png":
            raise PermissionError(13, "Permission denied")
        return really(path, *arguments, **options)

    monkeypatch.setattr(Path, "open", guarded)
    assert read_digits(tmp_path)[1] == ["5.png can't be read: Permission denied"]


def test_a_picture_that_unpacks_to_gigabytes_is_refused_before_it_is_unpacked(tmp_path: Path) -> None:
    save(tmp_path / "3.png")
    for name, side in (("bomb4.png", 9_000), ("bomb5.png", 11_000), ("bomb6.png", 60_000)):
        header = struct.pack(">IIBBBBB", side, side, 8, 0, 0, 0, 0)
        chunks = b"".join(png_chunk(*chunk) for chunk in ((b"IHDR", header), (b"IDAT", b""), (b"IEND", b"")))
        (tmp_path / name).write_bytes(b"\x89PNG\r\n\x1a\n" + chunks)
    with memory_below(2**24):
        _, bad = read_digits(tmp_path)
    rule = "is too large: a picture must have at most 67108864 pixels"
    assert bad == [f"bomb{number}.png {rule}" for number in (4, 5, 6)]


def png_chunk(kind: bytes, content: bytes) -> bytes:
    return struct.pack(">I", len(content)) + kind + content + struct.pack(">I", zlib.crc32(kind + content))


@pytest.mark.parametrize("ending", ["png", "jpg", "bmp", "gif", "tiff", "webp"])
def test_damaged_pictures_never_raise_anything_but_a_complaint(tmp_path: Path, ending: str) -> None:
    whole = save(tmp_path / f"7.{ending}").read_bytes()
    rng = random.Random(0)
    for number in range(60):
        damaged = bytearray(whole)
        for _ in range(rng.randint(1, 8)):
            damaged[rng.randrange(len(damaged))] = rng.randrange(256)
        (tmp_path / f"3_{number}.{ending}").write_bytes(damaged)
    digits, bad = read_digits(tmp_path)
    assert 7 in digits.labels
    assert len(digits.labels) + (20 + int(bad[20].split()[1]) if len(bad) > 20 else len(bad)) == 61


def test_progress_is_told(tmp_path: Path) -> None:
    save(tmp_path / "3.png")
    save(tmp_path / "4.png")
    heard: list[tuple[int, int]] = []
    read_digits(tmp_path, lambda done, count: heard.append((done, count)))
    assert heard == [(1, 2), (2, 2)]


# Arrays.


@pytest.mark.parametrize(
    "images",
    [
        sevens(2),
        sevens(2).reshape(2, 784),
        sevens(2) / 255,
        (sevens(2) / 255).astype(np.float16),
        sevens(2).astype(np.int64),
        255 - sevens(2),
        np.asfortranarray(sevens(2)),
        sevens(2).astype(">f4") / 255,
        np.pad(sevens(2), ((0, 0), (0, 40), (30, 0))),
    ],
    ids=["bytes", "flat", "fractions", "halves", "integers", "dark on light", "Fortran", "big-endian", "in a corner"],
)
def test_arrays_of_any_usual_kind_give_the_same_digits(tmp_path: Path, images: NDArray[Any]) -> None:
    file = write_npz(tmp_path / "mine.npz", images=images, labels=[7, 1])
    digits, bad = read_digits(file)
    assert digits.name == "mine.npz"
    assert digits.labels.tolist() == [7, 1]
    assert bad == []
    np.testing.assert_allclose(digits.images.astype(int), sevens(2), atol=1, rtol=0)


def test_a_set_can_not_be_changed(tmp_path: Path) -> None:
    digits, _ = read_digits(write_npz(tmp_path / "mine.npz", images=sevens(2), labels=[7, 1]))
    assert not digits.images.flags.writeable
    assert not digits.labels.flags.writeable


def test_bad_rows_are_named_and_the_good_ones_stay(tmp_path: Path) -> None:
    images = sevens(6)
    images[3] = 0
    file = write_npz(tmp_path / "mine.npz", images=images, labels=np.array([7, 14, -1, 2, 2.5, 3]))
    digits, bad = read_digits(file)
    assert digits.labels.tolist() == [7, 3]
    assert bad == [
        "row 1: label 14.0 is not in 0..9",
        "row 2: label -1.0 is not in 0..9",
        "row 3: nothing is drawn on it",
        "row 4: label 2.5 is not in 0..9",
    ]


class Canary:
    """Sings if it is ever unpickled."""

    def __init__(self, path: Path) -> None:
        self.path = path

    def __reduce__(self) -> tuple[Callable[..., Any], tuple[Any, ...]]:
        return Path.write_text, (self.path, "sung")


def pickled_array(path: Path) -> bytes:
    """An .npy file whose array is a pickle."""
    array = np.array([Canary(path), None], dtype=object)
    content = io.BytesIO()
    np.save(content, array, allow_pickle=True)
    return content.getvalue()


@pytest.mark.parametrize("member", ["images", "labels"])
def test_a_pickle_in_an_npz_is_never_run(tmp_path: Path, member: str) -> None:
    song = tmp_path / "song"
    file = write_npz(tmp_path / "evil.npz", **{"images" if member == "labels" else "labels": sevens(2)})
    with zipfile.ZipFile(file, "a") as archive:
        archive.writestr(f"{member}.npy", pickled_array(song))
    with pytest.raises(ValueError, match=rf"evil\.npz can't be read: its array {member} must hold numbers, got object"):
        read_digits(file)
    assert not song.exists()


@pytest.mark.parametrize("name", ["evil.npz", "evil.npy", "evil.pkl", "evil.pt", "7.png"])
def test_a_bare_pickle_is_never_run(tmp_path: Path, name: str) -> None:
    song = tmp_path / "song"
    (tmp_path / name).write_bytes(pickle.dumps(Canary(song)))
    for path in (tmp_path / name, tmp_path):
        with pytest.raises(ValueError, match="can't be read"):
            read_digits(path)
    assert not song.exists()


def test_the_canary_sings_when_it_is_unpickled(tmp_path: Path) -> None:
    pickle.loads(pickle.dumps(Canary(tmp_path / "song")))
    assert (tmp_path / "song").exists()


def nan_images() -> NDArray[Any]:
    images = sevens(3) / 255
    images[1, 5, 5] = np.nan
    return images


@pytest.mark.parametrize(
    ("arrays", "sentence"),
    [
        ({"images": sevens(2)}, "it must hold the arrays images, labels, got images"),
        ({"x_train": sevens(2), "y_train": [1, 2]}, "it must hold the arrays images, labels, got x_train, y_train"),
        ({"images": sevens(2), "labels": [1, 2, 3]}, r"one label per image, got \(3,\) for \(2, 28, 28\)"),
        ({"images": sevens(2), "labels": [[1, 2]]}, r"one label per image, got \(1, 2\)"),
        ({"images": sevens(2)[..., None], "labels": [1, 2]}, r"\(n, h, w\) or \(n, 784\), got \(2, 28, 28, 1\)"),
        ({"images": np.ones((2, 64)), "labels": [1, 2]}, r"\(n, h, w\) or \(n, 784\), got \(2, 64\)"),
        ({"images": np.uint8(3), "labels": 3}, r"got \(\)"),
        ({"images": nan_images(), "labels": [1, 2, 3]}, r"float64 images must be in 0\.\.1, got nan in row 1"),
        ({"images": sevens(2) / 1.0, "labels": [1, 2]}, r"images must be in 0\.\.1, got 255\.0 in row 0"),
        ({"images": sevens(2) - 300.0, "labels": [1, 2]}, r"images must be in 0\.\.1, got -300\.0 in row 0"),
        ({"images": sevens(2) * np.int32(2), "labels": [1, 2]}, r"int32 images must be in 0\.\.255, got 510 in row 0"),
        ({"images": np.zeros((0, 28, 28)), "labels": np.zeros(0)}, r"number of digits must be in 1\.\.100000, got 0"),
        ({"images": np.zeros((2, 0, 28)), "labels": [1, 2]}, r"sides of an image must be in 1\.\.2048 pixels"),
        ({"images": np.zeros((1, 2, 3000)), "labels": [1]}, r"sides of an image must be in 1\.\.2048 pixels"),
        ({"images": np.zeros((100_001, 1, 1)), "labels": np.zeros(100_001)}, r"in 1\.\.100000, got 100001"),
        ({"images": np.array(["a", "b"]), "labels": [1, 2]}, "must hold numbers, got <U1"),
        ({"images": sevens(2) * 1j, "labels": [1, 2]}, "must hold numbers, got complex128"),
        ({"images": sevens(2), "labels": [11, 12]}, "a digit that can be used, but row 0: label 11 is not in 0..9"),
        ({"images": sevens(2) * 0, "labels": [1, 2]}, "a digit that can be used, but row 0: nothing is drawn on it"),
    ],
)
def test_arrays_that_are_no_digits_are_refused(tmp_path: Path, arrays: dict[str, Any], sentence: str) -> None:
    with pytest.raises(ValueError, match=rf"^mine\.npz can't be read: .*{sentence}"):
        read_digits(write_npz(tmp_path / "mine.npz", **arrays))


# MNIST's idx files.


@pytest.mark.parametrize("end", ["", ".gz"])
@pytest.mark.parametrize("given", ["images", "labels", "folder"])
def test_the_partner_of_an_idx_file_is_found(tmp_path: Path, end: str, given: str) -> None:
    images = write_pair(tmp_path, end=end)
    labels = tmp_path / f"train-labels-idx1-ubyte{end}"
    digits, bad = read_digits({"images": images, "labels": labels, "folder": tmp_path}[given])
    assert digits.labels.tolist() == [0, 1, 2]
    np.testing.assert_array_equal(digits.images, sevens(3))
    assert bad == []


def test_one_of_a_pair_may_be_packed(tmp_path: Path) -> None:
    images = write_pair(tmp_path)
    labels = tmp_path / "train-labels-idx1-ubyte"
    Path(f"{labels}.gz").write_bytes(gzip.compress(labels.read_bytes()))
    labels.unlink()
    assert len(read_digits(images)[0].labels) == 3


def test_of_a_packed_and_an_unpacked_pair_one_is_read(tmp_path: Path) -> None:
    write_pair(tmp_path)
    write_pair(tmp_path, end=".gz")
    assert len(read_digits(tmp_path)[0].labels) == 3


def test_two_sets_in_a_folder_are_not_mixed(tmp_path: Path) -> None:
    write_pair(tmp_path)
    write_pair(tmp_path, stem="t10k")
    sentence = r"must hold one set of digits; choose one of t10k-images-idx3-ubyte, train-images-idx3-ubyte"
    with pytest.raises(ValueError, match=sentence):
        read_digits(tmp_path)


IDX = idx(sevens(3))


def test_an_idx_file_of_fewer_images_than_labels_is_refused(tmp_path: Path) -> None:
    images = write_pair(tmp_path)
    images.write_bytes(idx(sevens(2)))
    with pytest.raises(ValueError, match=r"one label per image, got \(3,\) for \(2, 28, 28\)"):
        read_digits(images)


def test_labels_beyond_nine_are_bad_rows_of_an_idx_file(tmp_path: Path) -> None:
    images = write_pair(tmp_path)
    (tmp_path / "train-labels-idx1-ubyte").write_bytes(idx(np.array([1, 26, 3])))
    digits, bad = read_digits(images)
    assert digits.labels.tolist() == [1, 3]
    assert bad == ["row 1: label 26 is not in 0..9"]


@pytest.mark.parametrize(
    ("name", "sentence"),
    [("train-images-idx3-ubyte", "must lie beside train-labels-idx1-ubyte"), ("mnist", "must say images or labels")],
)
def test_a_missing_partner_is_named(tmp_path: Path, name: str, sentence: str) -> None:
    (tmp_path / name).write_bytes(IDX)
    with pytest.raises(ValueError, match=sentence):
        read_digits(tmp_path / name)


# What is no set of digits at all.


def test_a_missing_file_is_said_to_be_missing(tmp_path: Path) -> None:
    with pytest.raises(ValueError, match=r"^nowhere\.npz can't be read: there is no such file\.$"):
        read_digits(tmp_path / "nowhere.npz")


def test_an_empty_folder_is_refused(tmp_path: Path) -> None:
    with pytest.raises(ValueError, match="a digit that can be used, but there is no picture"):
        read_digits(tmp_path)


@pytest.mark.parametrize(
    ("name", "content", "sentence"),
    [
        ("x.npz", b"", "1 byte to 512 MB, got 0 bytes"),
        ("x.npz", b"PK\x03\x04 and no more", "it is no .npz file, or damaged"),
        ("x.csv", b"label,pixels\n", "must be a folder of pictures, an .npz file or an idx file"),
        ("x.npy", b"\x93NUMPY\x01\x00", "must be a folder of pictures, an .npz file or an idx file"),
        ("x.gz", b"\x1f\x8b" + bytes(30), "damaged, or only a part of a file"),
        ("x.gz", gzip.compress(b"hello", mtime=0), "must begin with 2051 or 2049, got 1751477356"),
    ],
)
def test_a_foreign_file_is_refused(tmp_path: Path, name: str, content: bytes, sentence: str) -> None:
    (tmp_path / name).write_bytes(content)
    with pytest.raises(ValueError, match=rf"^{name} can't be read: .*{sentence}"):
        read_digits(tmp_path / name)


def test_too_many_files_are_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(digit_files, "MAX_DIGITS", 2)
    for label in range(3):
        save(tmp_path / f"{label}.png")
    with pytest.raises(ValueError, match=r"number of files in it must be in 1\.\.2, got more"):
        read_digits(tmp_path)
