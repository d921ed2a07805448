"""Networks of all sizes as the columns of a picture, for tests that need one."""

from playground.widgets.network_layout import Column, Feed


def convolutional(first: int = 8, second: int = 16, dense: int = 64) -> list[Column]:
    """The columns of a network with one convolution, or with two if `second` is not 0."""
    columns = [
        Column("pixel", "Your drawing", "Drawing", "28 × 28", "picture", 1, 28, ideal=7),
        Column("kernel", f"{first} kernels", "Kernels", "5 × 5", "kernel", first, 5, feed=Feed(0, "fan")),
        maps(first, 24, 4, Feed(0, "lane", every=True, window=5, through=1)),
        pooled(first, 12, 4, Feed(2, "lane", window=2, stride=2)),
    ]
    if second:
        columns.append(maps(second, 8, 6, Feed(3, "full", every=True, window=5)))
        columns.append(pooled(second, 4, 6, Feed(4, "lane", window=2, stride=2)))
    return [*columns, *voting(dense, Feed(len(columns) - 1, "bus", every=True), len(columns))]


def fully_connected(dense: int) -> list[Column]:
    """The columns of a network without a convolution; without a hidden layer if `dense` is 0."""
    columns = [Column("pixel", "Your drawing", "Drawing", "28 × 28", "picture", 1, 28, ideal=7)]
    few = dense == 0
    sets = Column(
        "weights",
        f"{dense or 10} sets of weights",
        "Weights",
        "28 × 28",
        "kernel",
        dense or 10,
        28,
        ideal=4 if few else 3,
        beside=3 if few else 1,
        grid=not few,
        optional=not few,
        feed=Feed(0, "fan"),
    )
    if few:
        return [*columns, sets, answers(Feed(0, "lane", every=True, through=1))]
    return [*columns, sets, *voting(dense, Feed(0, "bus", every=True, through=1), 2)]


def maps(count: int, side: int, ideal: int, feed: Feed) -> Column:
    shape = f"{side} × {side}"
    title = f"{count} feature maps"
    return Column("map", title, "Maps", shape, "picture", count, side, ideal, beside=2, ranged=True, feed=feed)


def pooled(count: int, side: int, ideal: int, feed: Feed) -> Column:
    return Column("pooled", "Pooled", "Pool", f"{side} × {side}", "picture", count, side, ideal, feed=feed)


def voting(dense: int, feed: Feed, at: int) -> list[Column]:
    units = Column("unit", "Dense", "Dense", f"{dense} units", "unit", dense, ideal=14, grid=True, feed=feed)
    return [units, answers(Feed(at, "full", every=True, most=64, weighed=True))]


def answers(feed: Feed) -> Column:
    return Column("output", "Answer", "Answer", "10 outputs", "answer", 10, ideal=40, feed=feed)


NETWORKS = {
    "as delivered": convolutional(),
    "smallest": convolutional(4, 8, 16),
    "largest": convolutional(16, 32, 128),
    "few then many": convolutional(4, 32, 16),
    "many then few": convolutional(16, 8, 128),
    "one convolution": convolutional(16, 0, 64),
    "dense": fully_connected(64),
    "large dense": fully_connected(128),
    "small dense": fully_connected(16),
    "no hidden layer": fully_connected(0),
}


def measure(text: str, title: bool) -> float:
    """About as wide as Inter."""
    return len(text) * (7.4 if title else 6.4)
