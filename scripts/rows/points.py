"""How fast a hundred thousand points are painted."""

import json
import statistics
from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING, Any

import numpy as np
from numpy.typing import NDArray

from rows.measure import Result, alternate, child, seconds

if TYPE_CHECKING:
    from PySide6.QtGui import QPixmap

POINTS, WIDTH, HEIGHT = 100_000, 760, 808
DOT = 3  # pixels: what our canvas takes for so many
TIMES, PROCESSES = 9, 3


def points() -> Iterator[Result]:
    """pyqtgraph's ScatterPlotItem, a brush for each of 100,000 points / our canvas; both get other colours each time"""
    runs = [child("from rows.points import paint; paint()") for _ in range(PROCESSES)]
    ours, peer = (statistics.median(run[side] for run in runs) for side in ("ours", "peer"))
    yield Result("points", "100,000 points, 760 x 808", ours, peer, "ms", peer / ours, ">= 30")


def paint() -> None:
    """Both sides in turn, in a process of its own."""
    from PySide6.QtWidgets import QApplication

    from playground.widgets import look

    app = QApplication(["points", "-platform", "offscreen"])
    look.apply(app, "dark")
    random = np.random.default_rng(0)
    groups = random.integers(4, size=POINTS)
    middles = np.array([[0.25, 0.7], [0.7, 0.75], [0.5, 0.25], [0.8, 0.3]])
    places = (middles[groups] + 0.06 * random.standard_normal((POINTS, 2))).astype(np.float32)
    ours, peer = our_side(places, groups), their_side(places, groups)
    for side in (ours, peer):
        side()
    mine, theirs = alternate(lambda: seconds(ours, 3), lambda: seconds(peer, 1), TIMES)
    print(json.dumps({"ours": mine * 1000, "peer": theirs * 1000}))


def our_side(places: NDArray[np.float32], groups: NDArray[np.integer]) -> Callable[[], "QPixmap"]:
    """New colours are given and painted each time."""
    from playground.widgets.look import DARK, rgb
    from playground.widgets.point_canvas import PointCanvas

    canvas = PointCanvas()
    canvas.resize(WIDTH, HEIGHT)
    table = np.array([rgb(colour) for colour in DARK.groups], np.uint8)
    dresses = [table[(groups + turn) % 4] for turn in range(4)]

    def frame() -> "QPixmap":
        dresses.append(dresses.pop(0))
        canvas.set_points(places, dresses[0], None)
        return canvas.grab()

    return frame


def their_side(places: NDArray[np.float32], groups: NDArray[np.integer]) -> Callable[[], "QPixmap"]:
    """The same points and colours. Points of one colour share a brush, or else each frame would take it seconds."""
    import pyqtgraph as pg
    from PySide6.QtGui import QColor

    from playground.widgets.look import DARK

    plot: Any = pg.PlotWidget()
    plot.resize(WIDTH, HEIGHT)
    plot.hideAxis("left")
    plot.hideAxis("bottom")
    brushes = [pg.mkBrush(QColor(colour)) for colour in DARK.groups[:4]]
    dresses = [[brushes[(group + turn) % 4] for group in groups.tolist()] for turn in range(4)]
    dots = pg.ScatterPlotItem(pos=places, size=DOT, pen=None, brush=dresses[0])
    plot.addItem(dots)

    def frame() -> "QPixmap":
        dresses.append(dresses.pop(0))
        dots.setData(pos=places, size=DOT, pen=None, brush=dresses[0])
        return plot.grab()

    return frame


ROWS = {"points": points}
