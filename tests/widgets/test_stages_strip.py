"""A strip of stages fills up as work is done."""

import pytest
from pytestqt.qtbot import QtBot

from playground.widgets.look import theme_of
from playground.widgets.stages_strip import StageOfWork, StagesStrip

pytestmark = pytest.mark.usefixtures("clothes")
STAGES = (StageOfWork("one", "100", 1.0), StageOfWork("two", "50", 0.5), StageOfWork("names", "0", None))


@pytest.fixture
def strip(qtbot: QtBot) -> StagesStrip:
    made = StagesStrip("How far")
    qtbot.addWidget(made)
    made.resize(600, made.sizeHint().height())
    made.set_stages(STAGES, 1)
    return made


def colour(strip: StagesStrip, stage: int, share: float) -> str:
    room = strip.stage_rect(stage)
    return strip.grab().toImage().pixelColor(round(room.left() + share * room.width()), 24).name()


def test_what_is_done_is_filled_and_the_present_stage_is_lit(strip: StagesStrip) -> None:
    theme = theme_of(strip)
    assert colour(strip, 0, 0.8) == theme.quiet
    assert [colour(strip, 1, share) for share in (0.4, 0.6)] == [theme.machine.lower(), theme.raised.lower()]
    assert colour(strip, 2, 0.5) == theme.raised.lower()


def test_a_stage_without_an_end_is_full_while_it_goes_on(strip: StagesStrip) -> None:
    strip.set_stages(STAGES, 2)
    assert colour(strip, 2, 0.9) == theme_of(strip).machine.lower()
    assert colour(strip, 1, 0.4) == theme_of(strip).quiet


def test_it_is_told_aloud(strip: StagesStrip) -> None:
    assert strip.accessibleDescription() == "one: 100, two: 50, names: 0"


def test_stages_share_the_width(strip: StagesStrip) -> None:
    first, last = strip.stage_rect(0), strip.stage_rect(2)
    assert (first.left(), round(last.right())) == (0, 600)
    assert first.width() == pytest.approx(last.width())
