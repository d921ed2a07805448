"""The tab of the digit GAN as its tests find it."""

from pathlib import Path
from typing import Any

from pytestqt.qtbot import QtBot

from playground.data.guides import guide
from playground.data.resources import FOLDER
from playground.tabs.gan_digits import GanDigitsTab
from tests.toy_tab import settle

MODEL: Path = FOLDER / GanDigitsTab.trained


def opened(qtbot: QtBot, trained: bool = False) -> Any:
    """The tab as a window of its own, at rest."""
    tab: Any = GanDigitsTab(guide("gan_digits"), 0, MODEL if trained and MODEL.exists() else None)
    qtbot.addWidget(tab, before_close_func=lambda tab: tab.close_session())
    tab.resize(1280, 800)
    with qtbot.waitActive(tab):
        tab.show()
        tab.activateWindow()
    settle(qtbot, tab)
    return tab
