"""It fits itself anew whenever its room or its type changes."""

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from playground.widgets.fitting import Fitting
from tests.looks import settle_layout

FONT, STYLE, COLOURS = QEvent.Type.FontChange, QEvent.Type.StyleChange, QEvent.Type.PaletteChange


class Counting(Fitting):
    """Counts how often it fits itself."""

    times = 0

    def _fit(self) -> None:
        self.times += 1


def shown(qtbot: QtBot, widget: QWidget) -> None:
    qtbot.addWidget(widget)
    with qtbot.waitExposed(widget):
        widget.show()
    settle_layout()


def test_it_fits_itself_into_another_room(qtbot: QtBot) -> None:
    widget = Counting()
    shown(qtbot, widget)
    before = widget.times
    widget.resize(300, 200)
    assert widget.times == before + 1


@pytest.mark.parametrize(("change", "times"), [(FONT, 1), (STYLE, 1), (COLOURS, 0)])
def test_it_fits_itself_when_its_words_get_another_size(qtbot: QtBot, change: QEvent.Type, times: int) -> None:
    widget = Counting()
    shown(qtbot, widget)
    before = widget.times
    QApplication.sendEvent(widget, QEvent(change))
    assert widget.times == before + times
