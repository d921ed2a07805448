"""The visitor's own digits: from a folder of pictures, an `.npz` file, or the idx files of MNIST."""

import math
import os
import re
import struct
import warnings
import zlib
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np
from numpy.typing import NDArray

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
    refusal,
)
from playground.data.digit_set import DigitSet
from playground.data.digits import SIZE, normalise
from playground.phrases import joined, phrase

if TYPE_CHECKING:
    from PIL import Image

MAX_DIGITS = 100_000
MAX_PIXELS = 2**26  # of one picture; below the size at which Pillow begins to warn
MAX_SIDE = 2048  # pixels of an image in an array
MAX_COMPLAINTS = 20
FORMATS = ("PNG", "JPEG", "BMP", "GIF", "TIFF", "WEBP")

Floats = NDArray[np.float32]
Bytes = NDArray[np.uint8]
Progress = Callable[[int, int], None]
"""is told how many of how many digits were read"""

_READ_SIDE = 400  # pixels that a larger picture is shrunk to: plenty for 28, and much less noise
_CONTRAST = 0.1  # ink that differs less from its paper is none
_FAINT = 0.1  # of a picture's strongest ink: weaker ink is paper, such as the halo that JPEG leaves around lines
_NO_PICTURE = phrase("there is no picture")
_CHUNK = 2**20  # pixels that are normalised at once

# What Pillow raises for one damaged file or another.
_BROKEN = (OSError, EOFError, SyntaxError, ValueError, TypeError, AttributeError, LookupError, ArithmeticError)
_BROKEN += (MemoryError, RuntimeError, struct.error, zlib.error)


def read_digits(path: Path, progress: Progress | None = None) -> tuple[DigitSet, list[str]]:
    """All digits that can be used, normalised as a drawing is, and a sentence for each file or row that can't.

    - A folder of pictures (PNG, JPEG, BMP, GIF, TIFF, WebP), also in sub-folders. What a picture shows is said by the
      nearest sub-folder named `0` to `9`, else by the first digit in the file's name: `7_anna.png`, `digit-3.png`.
      Names that begin with a dot are passed over, and links to folders are not followed. Of several frames the first
      counts.
    - An `.npz` file with the arrays `images` (n, h, w) or (n, 784), whole numbers of 0 to 255 or fractions of 0 to 1,
      and `labels` (n,).
    - An images or labels file of MNIST's idx format, `.gz` or not, beside which the other is found by its name, or a
      folder with both.

    Ink may be dark or light: it is what differs most from the paper, which is the middle grey of the border. Rows are
    counted from 0. Raises ValueError, with a sentence that names the file, if there is no usable digit in it at all.
    """
    if path.is_dir():
        pairs = _idx_files(path)
        return _from_idx(path, pairs, progress) if pairs else _from_folder(path, progress)
    match kind_of(path):
        case "npz":
            images, labels = read_npz(path, ("images", "labels"))
            return _from_arrays(path, images, labels, progress)
        case "idx":
            return _from_idx(path, [path], progress)
    raise refusal(path, phrase("it must be a folder of pictures, an .npz file or an idx file"))


def digits_of(images: NDArray[Any], faint: float = 0.0) -> Bytes:
    """Ink on paper, (n, h, w) of 0 to 255 or fractions, as normalised digits (n, 28, 28); blank ones stay blank.

    Of MNIST's digits 99.98 % keep every pixel, so whatever comes from a file is normalised, too.
    """
    n, height, width = images.shape
    count = max(_CHUNK // (height * width), 1)
    result = np.zeros((n, SIZE, SIZE), np.uint8)
    for start in range(0, n, count):
        seen = normalise(ink_of(_unit(images[start : start + count]), faint))
        result[start : start + count] = np.rint(seen * 255)
    return result


def ink_of(grey: Floats, faint: float = 0.0) -> Floats:
    """The ink (n, h, w) in 0..1 of grey images (n, h, w) in 0..1, dark or light; nothing where there is no contrast.

    Weaker ink than `faint`, a share of the strongest, is paper; so is what a restless border could be as well.
    """
    border = np.concatenate([grey[:, 0], grey[:, -1], grey[:, :, 0], grey[:, :, -1]], 1)
    paper = np.median(border, 1)[:, None, None]
    is_dark = paper - grey.min((1, 2), keepdims=True) > grey.max((1, 2), keepdims=True) - paper
    ink = np.where(is_dark, paper - grey, grey - paper)
    strongest = ink.max((1, 2), keepdims=True)
    unrest = np.percentile(np.abs(border - paper[:, 0]), 75, axis=1)[:, None, None]
    ink[(ink <= np.clip(3 * unrest, faint * strongest, strongest / 2)) | (strongest < _CONTRAST)] = 0
    return ink / np.maximum(strongest, _CONTRAST)


def _unit(images: NDArray[Any]) -> Floats:
    top = 255 if images.dtype.kind in "iu" else 1
    return np.divide(images, top, dtype=np.float32)


# A set and its complaints.


def _finished(path: Path, images: Bytes, labels: Iterable[int], bad: list[str]) -> tuple[DigitSet, list[str]]:
    found = np.array(list(labels), np.uint8)
    if not len(found):
        raise refusal(
            path, phrase("it must hold a digit that can be used, but {problem}", problem=bad[0] if bad else _NO_PICTURE)
        )
    for array in (images, found):
        array.flags.writeable = False
    return DigitSet(plain(path.name or str(path)), images, found), _capped(bad)


def _capped(bad: list[str]) -> list[str]:
    more = len(bad) - MAX_COMPLAINTS
    return [*bad[:MAX_COMPLAINTS], phrase("and {n} more", n=more)] if more > 0 else bad


# Arrays.


def _from_arrays(
    path: Path, images: NDArray[Any], labels: NDArray[Any], progress: Progress | None
) -> tuple[DigitSet, list[str]]:
    images = _checked(path, images, labels)
    digits = np.zeros((len(images), SIZE, SIZE), np.uint8)
    for start in range(0, len(images), 1000):
        end = min(start + 1000, len(images))
        digits[start:end] = digits_of(images[start:end])
        if progress:
            progress(end, len(images))
    known, drawn = np.isin(labels, np.arange(10)), digits.any((1, 2))
    good = known & drawn
    bad = [_row_complaint(int(row), labels[row], bool(known[row])) for row in np.flatnonzero(~good)]
    return _finished(path, digits[good], labels[good], bad)


def _row_complaint(row: int, label: Any, is_known: bool) -> str:
    if is_known:
        return phrase("row {row}: nothing is drawn on it", row=row)
    return phrase("row {row}: label {label} is not in 0..9", row=row, label=label)


def _checked(path: Path, images: NDArray[Any], labels: NDArray[Any]) -> NDArray[Any]:
    """The images as (n, h, w). Raises RefusedFileError for whatever is wrong with shapes or values."""
    if images.ndim == 2 and images.shape[1] == SIZE * SIZE:
        images = images.reshape(-1, SIZE, SIZE)
    if images.ndim != 3:
        raise refusal(path, phrase("images must have the shape (n, h, w) or (n, 784), got {shape}", shape=images.shape))
    if labels.shape != images.shape[:1]:
        raise refusal(
            path,
            phrase(
                "there must be one label per image, got {labels} for {images}", labels=labels.shape, images=images.shape
            ),
        )
    if not 1 <= len(images) <= MAX_DIGITS:
        raise refusal(
            path, phrase("the number of digits must be in 1..{most}, got {n}", most=MAX_DIGITS, n=len(images))
        )
    if not all(1 <= side <= MAX_SIDE for side in images.shape[1:]):
        raise refusal(
            path,
            phrase(
                "the sides of an image must be in 1..{most} pixels, got {sides}", most=MAX_SIDE, sides=images.shape[1:]
            ),
        )
    _check_values(path, images)
    return images


def _check_values(path: Path, images: NDArray[Any]) -> None:
    top = 255 if images.dtype.kind in "iu" else 1
    if images.min() >= 0 and images.max() <= top:  # both are nan if any value is
        return
    wrong = ~((images >= 0) & (images <= top))
    row, y, x = np.argwhere(wrong)[0]
    told = {"kind": images.dtype, "top": top, "value": images[row, y, x], "row": row}
    raise refusal(path, phrase("{kind} images must be in 0..{top}, got {value} in row {row}", **told))


# MNIST's idx files.


def _from_idx(path: Path, images: list[Path], progress: Progress | None) -> tuple[DigitSet, list[str]]:
    if len(images) > 1:
        names = ", ".join(plain(each.name) for each in images)
        raise refusal(path, phrase("a folder must hold one set of digits; choose one of {names}", names=names))
    one = images[0]
    pair = (one, _partner(one, LABELS)) if idx_dimensions(one) == IMAGES else (_partner(one, IMAGES), one)
    return read_idx_pair(*pair, progress)


def read_idx_pair(
    images: Path, labels: Path | None = None, progress: Progress | None = None
) -> tuple[DigitSet, list[str]]:
    """As `read_digits`, from two idx files, whatever their names; without labels they are found beside the images."""
    labels = labels or _partner(images, LABELS)
    return _from_arrays(images, read_idx(images, IMAGES), read_idx(labels, LABELS), progress)


def _idx_files(folder: Path) -> list[Path]:
    """The images files in a folder, unpacked ones rather than packed ones."""
    found = sorted(each for each in _listed(folder) if "idx3" in each.name and not each.name.startswith("."))
    return [each for each in found if each.suffix != ".gz" or each.with_suffix("") not in found]


def _listed(folder: Path) -> list[Path]:
    try:
        return list(folder.iterdir())
    except OSError as error:
        raise refusal(folder, error.strerror or phrase("it can't be opened")) from error


def _partner(path: Path, wanted: int) -> Path:
    """The labels file of an images file, or the other way round."""
    name = stem = path.name.removesuffix(".gz")
    for images, labels in (("images", "labels"), ("idx3", "idx1")):
        name = name.replace(images, labels) if wanted == LABELS else name.replace(labels, images)
    if name == stem:
        raise refusal(
            path, phrase("its name must say images or labels (or idx3 or idx1), so that its partner is found")
        )
    for candidate in (path.with_name(name), path.with_name(name + ".gz")):
        if candidate.is_file():
            return candidate
    raise refusal(path, phrase("it must lie beside {name}, which is not there", name=plain(name)))


# Pictures.


def _from_folder(folder: Path, progress: Progress | None) -> tuple[DigitSet, list[str]]:
    bad: list[str] = []
    files = _files(folder, bad)
    digits, labels = [], []
    for done, file in enumerate(files, start=1):
        try:
            label = _label(file.relative_to(folder))
            digits.append(_digit(file))
            labels.append(label)
        except ValueError as error:
            bad.append(joined((plain(str(file.relative_to(folder))), error.args[0])))
        if progress:
            progress(done, len(files))
    return _finished(folder, np.array(digits, np.uint8).reshape(-1, SIZE, SIZE), labels, bad)


def _files(folder: Path, bad: list[str]) -> list[Path]:
    """Every file that is not hidden, in the order of the names; folders that can't be opened go to `bad`."""

    def note(error: OSError) -> None:
        name = plain(Path(error.filename).name)
        bad.append(phrase("{name} can't be opened: {reason}", name=name, reason=error.strerror))

    found: list[Path] = []
    for place, folders, names in os.walk(folder, onerror=note):
        folders[:] = sorted(name for name in folders if not name.startswith("."))
        found += [Path(place, name) for name in sorted(names) if not name.startswith(".")]
        if len(found) > MAX_DIGITS:
            raise refusal(folder, phrase("the number of files in it must be in 1..{most}, got more", most=MAX_DIGITS))
    return found


def _label(path: Path) -> int:
    """What the picture shows, by its place in the chosen folder. Raises ValueError if that says nothing."""
    for part in reversed(path.parts[:-1]):
        if re.fullmatch("[0-9]", part):
            return int(part)
    digit = re.search("[0-9]", path.stem)
    if digit is None:
        raise ValueError(phrase("has no digit in its name and is in no folder named 0..9"))
    return int(digit.group())


def _digit(path: Path) -> Bytes:
    """A picture as a normalised digit (28, 28). Raises ValueError, with what is wrong, after the file's name."""
    try:
        check_file(path)
    except RefusedFileError as error:
        raise ValueError(phrase("can't be read: {reason}", reason=error.reason)) from error
    digit = digits_of(_grey(path)[None], _FAINT)[0]
    if not digit.any():
        raise ValueError(phrase("shows nothing that stands out from its border"))
    return digit


def _grey(path: Path) -> Floats:
    """The first frame of a picture as (h, w) in 0..1. Raises ValueError, whatever Pillow meets in the file."""
    from PIL import Image  # not with the module: few visitors bring pictures, all wait for the window

    bombs = (Image.DecompressionBombError, Image.DecompressionBombWarning)
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # what Pillow finds odd in a file's remarks
            warnings.simplefilter("error", Image.DecompressionBombWarning)
            return _opened(path)
    except bombs as error:
        raise ValueError(phrase("is too large: a picture must have at most {most} pixels", most=MAX_PIXELS)) from error
    except _BROKEN as error:
        raise ValueError(phrase("is no picture that can be read")) from error


def _opened(path: Path) -> Floats:
    """A picture upright, and shrunk if it is large."""
    from PIL import Image, ImageOps

    with Image.open(path, formats=FORMATS) as image:
        if image.width * image.height > MAX_PIXELS:
            raise Image.DecompressionBombError
        image.draft("RGB", (_READ_SIDE, _READ_SIDE))  # a JPEG need not be decoded at its full size
        upright = ImageOps.exif_transpose(image)
    if upright.mode[0] in "IF":  # 16 or 32 bits of grey
        return _wide_levels(_shrunk(upright.convert("F")))
    return _levels(_shrunk(upright.convert("RGBA")).convert("LA"))


def _shrunk(image: "Image.Image") -> "Image.Image":
    image.thumbnail((_READ_SIDE, _READ_SIDE))
    return image


def _levels(image: "Image.Image") -> Floats:
    """Grey and alpha on the ground from which it differs most: light ink on black, dark ink on white."""
    grey, alpha = (np.asarray(band, np.float32) / 255 for band in image.split())
    ground = 1.0 if (grey * alpha).sum() * 2 < alpha.sum() else 0.0
    return np.asarray(grey * alpha + ground * (1 - alpha), np.float32)


def _wide_levels(image: "Image.Image") -> Floats:
    levels = np.asarray(image, np.float32)
    low, high = float(levels.min()), float(levels.max())
    if not -math.inf < low < high < math.inf:
        raise ValueError
    ground = min(low, 0.0)
    return np.divide(levels - ground, high - ground, dtype=np.float32)
