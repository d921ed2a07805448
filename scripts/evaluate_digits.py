"""How well a network reads other people's handwriting: prints one line of JSON.

    evaluate_digits.py --images mnist.npz
    evaluate_digits.py --idx t10k-images-idx3-ubyte.gz [t10k-labels-idx1-ubyte.gz]
    evaluate_digits.py --strokes pen.npz --live 30

`accuracy` is the share that is read right. `stable` is the share of digits that are read as before, right or wrong,
when they are changed; it is measured on `stable_n` of them, evenly spread. Strokes are replayed as mouse events on the
real drawing pad, at 70 % of its side: for `corner` in its upper left corner, for `half` at half the size, for `thin`
and `thick` with a pen of half and of 1.8 times the radius. Images are placed in the corner of a field of twice the
size, shrunk to 14 x 14 pixels, or made 40 % thinner and 60 % thicker by a disc at four times the resolution. All go
through the program's own normalising.
"""

import argparse
import itertools
import json
import math
import os
import sys
import time
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Protocol

if __name__ == "__main__":
    from setup_venv import go_inside

    go_inside()
os.environ.setdefault("OMP_NUM_THREADS", "1")
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

import numpy as np  # noqa: E402
import torch  # noqa: E402
from numpy.typing import NDArray  # noqa: E402
from PySide6.QtCore import QEvent, QPointF, Qt  # noqa: E402
from PySide6.QtGui import QMouseEvent  # noqa: E402
from PySide6.QtWidgets import QApplication  # noqa: E402

from playground.data.array_files import read_npz, refusal  # noqa: E402
from playground.data.digit_files import read_digits, read_idx_pair  # noqa: E402
from playground.data.digits import normalise  # noqa: E402
from playground.data.resources import FOLDER  # noqa: E402
from playground.engine import model_file  # noqa: E402
from playground.engine.threads import prepare_learners_thread  # noqa: E402
from playground.learners.cnn import Cnn, CnnSettings  # noqa: E402
from playground.widgets.canvas import SIDE, Canvas  # noqa: E402

SHIPPED = FOLDER / "models" / "cnn.safetensors"
CHANGES = ("corner", "half", "thin", "thick")
CHUNK = 250  # digits that are changed and asked at once
MOST_CHANGED = 2000  # digits; drawing one with the mouse takes about 10 ms

PAD = 420  # pixels of the drawing pad on the screen; a mouse reports whole ones
PEN = 10.0  # the pad's own radius, in 1/280 of it
FILL = 0.7  # of the pad's side, by the longer side of what is drawn
MARGIN = 0.01  # of the pad's side, between ink in a corner and the edge
THIN, THICK = 0.5, 1.8  # times the radius of the pen

FINE = 4  # times as many pixels for changing the width of strokes
EDGE = 0.4  # of full ink, where a stroke ends: thin ones are grey in 28 x 28 pixels
THINNER, THICKER = -0.4, 0.6  # of the width of the strokes

Floats = NDArray[np.float32]
Labels = NDArray[np.int64]
Line = NDArray[np.float64]
"""(n, 2) the points of one stroke, y downwards"""


class Digits(Protocol):
    """Digits to be read."""

    @property
    def labels(self) -> Labels:
        """(n,) what they are"""
        ...

    def seen(self, rows: Sequence[int], change: str) -> Floats:
        """Some of them, normalised (n, 28, 28), after one of the changes, or untouched if that is empty."""
        ...


@dataclass(frozen=True)
class Reading:
    """What a network made of the digits."""

    right: NDArray[np.bool_]
    """(n,)"""
    labels: Labels
    """(n,)"""
    same: dict[str, NDArray[np.bool_]]
    """(fewer,) for each change, whether a digit is still read as before"""

    def report(self) -> dict[str, Any]:
        """The part of the line of JSON that is about the digits."""
        return {
            "n": len(self.labels),
            "accuracy": share(self.right),
            "per_digit": {str(digit): share(self.right[self.labels == digit]) for digit in range(10)},
            "stable": {name: share(same) for name, same in self.same.items()},
            "stable_n": len(self.same[CHANGES[0]]),
        }


def share(hits: NDArray[np.bool_]) -> float | None:
    """None of nothing."""
    return round(float(hits.mean()), 5) if len(hits) else None


def evaluate(learner: Cnn, digits: Digits) -> Reading:
    """Asks the network for every digit, and for some of them when they are changed."""
    count = len(digits.labels)
    plain = read_all(learner, digits, range(count), "")
    chosen = np.linspace(0, count - 1, min(count, MOST_CHANGED)).round().astype(int).tolist()
    same = {change: read_all(learner, digits, chosen, change) == plain[chosen] for change in CHANGES}
    return Reading(plain == digits.labels, digits.labels, same)


def read_all(learner: Cnn, digits: Digits, rows: Sequence[int], change: str) -> Labels:
    """What the network reads in those rows."""
    parts = (rows[start : start + CHUNK] for start in range(0, len(rows), CHUNK))
    return np.concatenate([read(learner, digits.seen(part, change)) for part in parts])


def read(learner: Cnn, images: Floats) -> Labels:
    """What `learner.answer` reads in each of the images (n, 28, 28), but all at once."""
    with torch.no_grad():
        return learner.net.logits(torch.from_numpy(images)[:, None]).argmax(1).numpy()


# Images.


@dataclass(frozen=True)
class Images:
    """Digits as images (n, 28, 28)."""

    images: NDArray[np.uint8]
    labels: Labels

    def seen(self, rows: Sequence[int], change: str) -> Floats:
        images = np.divide(self.images[list(rows)], 255, dtype=np.float32)
        match change:
            case "corner":
                return normalise(cornered(images))
            case "half":
                return normalise(halved(images))
            case "thin":
                return normalise(with_width(images, THINNER))
            case "thick":
                return normalise(with_width(images, THICKER))
        return images


def cornered(images: Floats) -> Floats:
    """In the upper left corner of a field of twice the size."""
    _, height, width = images.shape
    return np.pad(images, ((0, 0), (0, height), (0, width)))


def halved(images: Floats) -> Floats:
    """At half the size, by the mean of 2 x 2 pixels."""
    n, height, width = images.shape
    return images.reshape(n, height // 2, 2, width // 2, 2).mean((2, 4))


def with_width(images: Floats, change: float) -> Floats:
    """Strokes that are wider or narrower by that share of the image's mean width: (n, h, w) -> (n, 4 h, 4 w)."""
    fine = enlarged(images)
    radii = abs(change) / 2 * widths(fine)
    return spread(fine, radii) if change > 0 else 1 - spread(1 - fine, radii)


def enlarged(images: Floats) -> Floats:
    """Four times as many pixels along each side, with the sharp edges of ink, and a margin to grow into."""
    images = np.pad(images, ((0, 0), (2, 2), (2, 2)))
    size = images.shape[1]
    at = (np.arange(FINE * size) + 0.5) / FINE - 0.5
    weights = np.maximum(1 - np.abs(at[:, None] - np.arange(size)), 0).astype(np.float32)  # (4 h, h)
    smooth = weights @ images @ weights.T
    return np.clip((smooth - EDGE) * FINE + 0.5, 0, 1)


def widths(images: Floats) -> Floats:
    """The mean width (n,) of strokes: a long line has an area of length x width and an outline of twice its length."""
    down, across = np.gradient(images, axis=(1, 2))
    outline = np.hypot(down, across).sum((1, 2))
    return 2 * images.sum((1, 2)) / np.maximum(outline, 1e-6)


def spread(images: Floats, radii: Floats) -> Floats:
    """Each pixel becomes the largest within its image's radius (n,), a mean of those within two whole radii."""
    result = np.empty_like(images)
    whole = np.floor(radii).astype(int)
    for radius in np.unique(whole):
        rows = whole == radius
        share = (radii[rows] - radius)[:, None, None]
        result[rows] = (1 - share) * largest(images[rows], radius) + share * largest(images[rows], radius + 1)
    return result


def largest(images: Floats, radius: int) -> Floats:
    """The largest pixel within that radius of each."""
    padded = np.pad(images, ((0, 0), (radius, radius), (radius, radius)), mode="edge")
    result = images.copy()
    _, height, width = images.shape
    for y, x in itertools.product(range(-radius, radius + 1), repeat=2):
        if 0 < x * x + y * y <= radius * radius:
            top, left = radius + y, radius + x
            np.maximum(result, padded[:, top : top + height, left : left + width], out=result)
    return result


# Strokes.


@dataclass(frozen=True)
class Strokes:
    """Digits as lines to draw on a pad with the mouse."""

    digits: list[list[Line]]
    labels: Labels
    canvas: Canvas

    def seen(self, rows: Sequence[int], change: str) -> Floats:
        return np.stack([normalise(self._ink(self.digits[row], change)) for row in rows])

    def _ink(self, lines: list[Line], change: str) -> Floats:
        """The ink (280, 280) of one digit."""
        match change:
            case "corner":
                return drawn(self.canvas, in_corner(lines), PEN)
            case "half":
                return drawn(self.canvas, in_middle(lines, FILL / 2), PEN)
            case "thin":
                return drawn(self.canvas, in_middle(lines, FILL), PEN * THIN)
            case "thick":
                return drawn(self.canvas, in_middle(lines, FILL), PEN * THICK)
        return drawn(self.canvas, in_middle(lines, FILL), PEN)


def read_strokes(path: Path) -> tuple[list[list[Line]], Labels]:
    """The lines of each digit, and what it is, from a file as shared/data/README.md describes it.

    Raises RefusedFileError.
    """
    points, strokes, samples, labels = read_npz(path, ("points", "strokes", "samples", "labels"))
    if points.ndim != 2 or points.shape[1] != 2 or not np.isfinite(points).all():
        raise refusal(path, f"points must be finite numbers of the shape (n, 2), got the shape {points.shape}")
    check_bounds(path, "strokes", strokes, len(points), 1)
    check_bounds(path, "samples", samples, len(strokes) - 1, 1)
    if labels.shape != (len(samples) - 1,) or not np.isin(labels, np.arange(10)).all():
        raise refusal(path, f"labels must be {len(samples) - 1} digits in 0..9, got {labels.shape}")
    lines = np.split(points * np.array([1.0, -1.0]), strokes[1:-1])
    digits = [lines[begin:end] for begin, end in itertools.pairwise(samples.tolist())]
    return digits, labels.astype(np.int64)


def check_bounds(path: Path, name: str, bounds: NDArray[Any], count: int, least: int) -> None:
    """Raises RefusedFileError unless the bounds cut so many things into parts of at least so many."""
    whole = bounds.ndim == 1 and len(bounds) > 1 and bounds.dtype.kind in "iu"
    if not whole or bounds[0] != 0 or bounds[-1] != count or np.diff(bounds.astype(np.int64)).min() < least:
        raise refusal(path, f"{name} must be whole numbers that rise from 0 to {count}, got {bounds.dtype} {bounds}")


def in_middle(lines: list[Line], fill: float) -> list[Line]:
    """Lines in pad widths whose longer side fills so much of the pad, in its middle."""
    low, size = bounds_of(lines)
    scale = fill / size.max()
    return [(line - low - size / 2) * scale + 0.5 for line in lines]


def in_corner(lines: list[Line]) -> list[Line]:
    """Lines of the usual size, where the ink of the pad's own pen only just fits into the upper left corner."""
    low, size = bounds_of(lines)
    return [(line - low) * (FILL / size.max()) + PEN / SIDE + MARGIN for line in lines]


def bounds_of(lines: list[Line]) -> tuple[Line, Line]:
    """The upper left corner and the size of all lines; a dot has the size 1."""
    points = np.concatenate(lines)
    size = np.ptp(points, axis=0)
    return points.min(0), size if size.any() else np.ones(2)


def drawn(canvas: Canvas, lines: list[Line], radius: float) -> Floats:
    """The ink (280, 280) after these lines were drawn with the mouse on the empty pad."""
    canvas.forget()
    canvas.set_radius(radius)
    for line in lines:
        places = [QPointF(canvas.to_widget(x, y).toPoint()) for x, y in line.tolist()]
        send(canvas, QEvent.Type.MouseButtonPress, places[0])
        for place in places[1:]:
            send(canvas, QEvent.Type.MouseMove, place)
        send(canvas, QEvent.Type.MouseButtonRelease, places[-1])
    return canvas.ink()


def send(canvas: Canvas, kind: QEvent.Type, place: QPointF) -> None:
    """One event of a mouse whose left button draws."""
    left, none = Qt.MouseButton.LeftButton, Qt.MouseButton.NoButton
    button = none if kind == QEvent.Type.MouseMove else left
    held = none if kind == QEvent.Type.MouseButtonRelease else left
    QApplication.sendEvent(
        canvas, QMouseEvent(kind, place, canvas.mapToGlobal(place), button, held, Qt.KeyboardModifier.NoModifier)
    )


# The network.


def load(path: Path | None) -> tuple[Cnn, dict[str, Any]]:
    """The network of a model file, and what to report of it. Raises ModelFileError."""
    if path is None and not SHIPPED.exists():
        raise model_file.ModelFileError(
            f"There is no shipped model yet ({SHIPPED.name}): name one with --model FILE, or train one with --live 30."
        )
    path = path or SHIPPED
    learner, moment = model_file.fit(model_file.read(path), Cnn)
    assert isinstance(learner, Cnn)
    return learner, {"model": path.name, "live": None, "steps": moment.step}


def teach(seconds: float, seed: int) -> tuple[Cnn, dict[str, Any]]:
    """The default network after so many seconds of processor time from its first step, and what to report of it."""
    learner, steps = Cnn(CnnSettings(), seed), 0
    began = time.process_time()
    while time.process_time() - began < seconds:
        learner.step()
        steps += 1
    return learner, {"model": None, "live": seconds, "steps": steps}


# The command.


def arguments(given: Sequence[str] | None) -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    source = parser.add_mutually_exclusive_group(required=True)
    source.add_argument("--images", type=Path, metavar="FILE", help=".npz with images and labels, or a folder")
    source.add_argument("--idx", type=Path, nargs="+", metavar="FILE", help="MNIST's idx files: images, then labels")
    source.add_argument("--strokes", type=Path, metavar="FILE", help=".npz with pen movements")
    network = parser.add_mutually_exclusive_group()
    network.add_argument("--model", type=Path, metavar="FILE", help="a model file (default: the shipped model)")
    network.add_argument("--live", type=positive, metavar="SECONDS", help="train from nothing for that processor time")
    parser.add_argument("--seed", type=int, default=0, help="of the network that is trained (default: %(default)s)")
    parser.add_argument("--limit", type=whole, metavar="N", help="only the first N digits")
    wanted = parser.parse_args(given)
    if wanted.idx and len(wanted.idx) > 2:
        parser.error(f"--idx takes one or two files, got {len(wanted.idx)}")
    return wanted


def positive(text: str) -> float:
    if not 0 < float(text) < math.inf:
        raise argparse.ArgumentTypeError(f"must be a positive number, got {text}")
    return float(text)


def whole(text: str) -> int:
    if int(text) < 1:
        raise argparse.ArgumentTypeError(f"must be at least 1, got {text}")
    return int(text)


def digits_of(wanted: argparse.Namespace) -> Digits:
    """The digits asked for. Raises ValueError if there are none; what is wrong with some is said on standard error."""
    if wanted.strokes:
        lines, labels = read_strokes(wanted.strokes)
        canvas = Canvas()
        canvas.resize(PAD, PAD)
        return Strokes(lines[: wanted.limit], labels[: wanted.limit], canvas)
    digits, bad = read_idx_pair(*wanted.idx) if wanted.idx else read_digits(wanted.images)
    for complaint in bad:
        print(complaint, file=sys.stderr)
    return Images(digits.images[: wanted.limit], digits.labels[: wanted.limit].astype(np.int64))


def main(given: Sequence[str] | None = None) -> int:
    """0, or 2 if a file is refused."""
    wanted = arguments(given)
    prepare_learners_thread()
    _app = QApplication.instance() or QApplication([sys.argv[0]])  # held until the end
    try:
        digits = digits_of(wanted)
        learner, about = teach(wanted.live, wanted.seed) if wanted.live else load(wanted.model)
    except (ValueError, OSError) as error:
        print(error, file=sys.stderr)
        return 2
    source = wanted.strokes or wanted.images or wanted.idx[0]
    parameters = sum(weight.numel() for weight in learner.net.weights.values())
    report = evaluate(learner, digits).report()
    print(json.dumps({"source": source.name, **report, **about, "parameters": parameters}))
    return 0


if __name__ == "__main__":
    sys.exit(main())
