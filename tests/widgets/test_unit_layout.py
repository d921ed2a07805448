from itertools import combinations

import pytest

from playground.widgets.unit_layout import LEVELS, Arrangement, arrange
from playground.widgets.unit_parts import Sign
from tests.explanations import ALL, CONVOLUTION, POOLING

ROOMS = {"1920x1080": (1216, 196), "1280x800": (576, 440)}

pytestmark = pytest.mark.usefixtures("clothes")


def arranged(name: str, room: str) -> Arrangement:
    explanation = ALL[name]
    rows = (explanation.scenes, explanation.parts) if room == "1280x800" else (explanation.parts,)
    return arrange([row for row in rows if row], *ROOMS[room])


every_case = pytest.mark.parametrize(("name", "room"), [(n, r) for n in ALL for r in ROOMS])


@every_case
def test_every_part_fits_into_the_card(name: str, room: str) -> None:
    arrangement = arranged(name, room)
    width, height = ROOMS[room]
    assert arrangement.fits
    for _, at in arrangement.parts:
        assert at.left() >= 0
        assert at.top() >= 0
        assert at.right() <= width
        assert at.bottom() + 20 <= height


@every_case
def test_no_part_lies_over_another(name: str, room: str) -> None:
    places = [at for part, at in arranged(name, room).parts if not isinstance(part, Sign)]
    assert not [pair for pair in combinations(places, 2) if pair[0].intersects(pair[1])]


@pytest.mark.parametrize("name", ALL)
def test_below_the_network_everything_is_in_one_row(name: str) -> None:
    assert arranged(name, "1920x1080").lines == 1


def test_cells_and_boxes_have_the_size_they_were_designed_with() -> None:
    level = arranged("convolution", "1920x1080").level
    assert (level.cell, level.box) == ((38, 32), (80, 64))


def test_where_nothing_fits_the_smallest_sizes_are_used() -> None:
    arrangement = arrange((CONVOLUTION.parts,), 200, 50)
    assert not arrangement.fits
    assert arrangement.level == LEVELS[-1]
    assert len(arrangement.parts) == len(CONVOLUTION.parts)


def test_a_line_never_ends_with_a_sign_that_leads_on() -> None:
    parts = arrange((POOLING.parts,), 180, 600).parts
    lines: dict[float, list[object]] = {}
    for part, at in parts:
        lines.setdefault(round(at.center().y()), []).append(part)
    assert len(lines) > 1
    assert not any(isinstance(line[-1], Sign) for line in lines.values())
