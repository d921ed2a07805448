"""What holds for every tab of the catalogue, as a visitor finds it after a step."""

from pathlib import Path
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from playground.app.window import Window
from playground.catalogue import ENTRIES
from tests.looks import must_be_reached, settle_layout
from tests.point_tab import COMPACT, ROOMY, window_with
from tests.toy_tab import must_save_pictures

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
