"""Where the captions of an explanation come to lie, to see whether they can be read."""

from collections.abc import Iterator
from itertools import combinations

from PySide6.QtCore import QRectF

from playground.widgets.look import scaled
from playground.widgets.unit_layout import Placed, advance, arrange, column_width
from playground.widgets.unit_parts import Box, Explanation, Graph, Grid, Sign, Table

_OVERHANG = 30  # pixels on either side that the caption of a box may have


def illegible(explanation: Explanation, width: int, height: int) -> list[str]:
    """What is cut off or written over in a room of that size, in words; as it would be painted there."""
    arrangement = arrange((explanation.parts,), width, height)
    captions = [caption for placed in arrangement.parts for caption in _captions(placed)]
    solid = [(type(part).__name__, at) for part, at in arrangement.parts if not isinstance(part, Sign)]
    room = QRectF(0, 0, width, height)
    found = [] if arrangement.fits else [f"does not fit into {width} × {height}"]
    found += [f"{name!r} is cut off" for name, at in [*captions, *solid] if not room.contains(at)]
    found += [
        f"{name!r} is wider than its column"
        for part, _ in arrangement.parts
        if isinstance(part, Table)
        for name in part.head[1:]
        if advance(name, 12, 600) > column_width(part, arrangement.level)
    ]
    found += [
        f"{one!r} lies over {other!r}"
        for (one, at), (other, place) in combinations([*captions, *solid], 2)
        if at.intersects(place)
    ]
    return found


def _captions(placed: Placed) -> Iterator[tuple[str, QRectF]]:
    """The words below a part, and where."""
    part, at = placed
    top, line = at.bottom() + 4, scaled(16)
    match part:
        case Grid(title=title, note=note):
            bold, wide = advance(title, 12, 600), advance(note, 12)
            yield title, QRectF(at.left(), top, bold, line)
            if note and bold + wide + 6 <= at.width():
                yield note, QRectF(at.right() - wide, top, wide, line)
            elif note:
                yield note, QRectF(at.left(), top + line, wide, line)
        case Box(caption=caption) | Graph(name=caption):
            wide = advance(caption, 12)
            yield caption, QRectF(at.center().x() - wide / 2, top, wide, line)
            if wide > at.width() + 2 * _OVERHANG:
                yield f"{caption} (longer than its room)", QRectF(-1, top, 0, line)
        case _:
            pass
