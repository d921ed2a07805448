"""Explanations of every kind, for tests that lay them out, paint them or show them."""

import numpy as np

from playground.widgets.unit_parts import Box, Explanation, Graph, Grid, Part, Plate, Sign, Table

PATCH = np.linspace(0, 1, 25).reshape(5, 5)
KERNEL = np.linspace(-0.5, 0.5, 25).reshape(5, 5)
IMAGE = np.eye(28)


def ending(total: float = 3.46) -> tuple[Part, ...]:
    boxes = (Box(total, "sum of 25"), Sign("+"), Box(0.03, "bias"), Sign("="), Box(total + 0.03, "together"))
    return (*boxes, Sign("›"), Graph("ReLU", total, total), Sign("›"), Box(total + 0.03, "this unit says", result=True))


def grids() -> tuple[Part, ...]:
    return (
        Grid("Patch", "of your drawing", PATCH, "ink", 1.0),
        Sign("×"),
        Grid("Kernel", "− orange, + blue", KERNEL),
        Sign("="),
        Grid("Products", "25 numbers", PATCH * KERNEL),
        Sign("›"),
    )


SCENES: tuple[Part, ...] = (
    Plate("Your drawing", "28 × 28", IMAGE, framed=(3, 4, 5), window=5),
    Sign("›"),
    Plate("Feature map 2", "24 × 24", IMAGE[:24, :24], "activations", framed=(3, 4, 1), window=1),
)
SUMS = Grid("Sums", "6 maps", np.array([[0.5, -0.2, 0.1, 0.0], [0.3, 0.4, 0.0, 0.0]]), chosen=3, blank=2)
CONVOLUTION = Explanation("feature map 2: multiply, add up", (*grids(), *ending()), scenes=SCENES)
DEEPER = Explanation(
    "second-layer map 6", (*grids(), SUMS, Sign("›"), *ending(-12.5)), ("map 1 of 6", "map 2 of 6"), 1, SCENES
)
POOLING = Explanation(
    "pooled map 2", (SCENES[2], Sign("›"), Grid("Patch", "", KERNEL[:2, :2]), Sign("›"), Box(1, "largest"))
)
DENSE = Explanation(
    "dense unit 2",
    (
        Table(
            ("strongest inputs", "input", "weight", "product"),
            tuple((f"map {i}, row 4, col. 3", (0.5, -0.5, -0.25)) for i in range(5)),
            ("×", "="),
        ),
        Sign("›"),
        *ending(),
    ),
)
SOFTMAX = Explanation(
    "output 3",
    (
        Table(("", *"0123456789"), (("sum", (1.0,) * 10), ("e to that power", (0.1,) * 10)), chosen=3),
        Sign("›"),
        Box(0.98, "for a 3", "share", result=True),
    ),
    ("the sum", "softmax"),
    1,
)
PICTURED = Explanation(
    "dense unit 9", (SCENES[0], Sign("×"), Plate("Weights", "", -IMAGE, "signed"), Sign("="), *ending())
)
ALL = {
    "convolution": CONVOLUTION,
    "deeper": DEEPER,
    "pooling": POOLING,
    "dense": DENSE,
    "softmax": SOFTMAX,
    "pictured": PICTURED,
}
