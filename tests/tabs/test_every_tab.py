"""What holds for every tab of the catalogue, as a visitor finds it after a step."""

from pathlib import Path
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from playground.app.window import Window
from playground.catalogue import ENTRIES
from playground.data.guides import guide
from playground.tabs.points_tab import PointsTab
from tests.looks import must_be_reached, settle_layout
from tests.point_tab import COMPACT, ROOMY, window_with
from tests.toy_tab import PATIENCE, must_save_pictures

pytestmark = pytest.mark.usefixtures("clothes")


@pytest.fixture(params=[entry.name for entry in ENTRIES])
def window(request: pytest.FixtureRequest, qtbot: QtBot) -> Window:
    return window_with(qtbot, request.param)


def test_every_picture_can_be_saved(window: Window, tmp_path: Path) -> None:
    tab: Any = window.tab
    must_save_pictures(tab, tmp_path)


@pytest.mark.parametrize("size", [ROOMY, COMPACT])
def test_every_control_has_a_name_and_is_reached_by_tab(window: Window, size: tuple[int, int]) -> None:
    window.resize(*size)
    settle_layout()
    must_be_reached(window)


def test_an_answer_may_come_before_the_first_picture(window: Window, qtbot: QtBot) -> None:
    tab: Any = window.tab
    has_points = isinstance(window.tab, PointsTab)
    for beat in range(60):
        tab.perform(beat)
    for view in tab.stage.switch.options() if hasattr(tab.stage, "switch") else ("",):
        fresh: Any = type(tab)(guide(window.tab_name), 0, None)
        qtbot.addWidget(fresh, before_close_func=lambda tab: tab.close_session())
        fresh.sit_at(window.desk)
        fresh.set_compact(True)
        for each in (tab, fresh) if view else ():
            each.stage.show_view(view)
        if has_points:
            tab.inside.canvas.pointed.emit((0.5, 0.5))
        qtbot.waitUntil(lambda: tab.is_up_to_date and tab.frame.answer is not None, timeout=PATIENCE)
        fresh.show_answer(tab.frame)
