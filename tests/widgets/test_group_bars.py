"""Each group has a bar of its colour and its size."""

import numpy as np
import pytest
from PySide6.QtGui import QImage
from pytestqt.qtbot import QtBot

from playground.widgets.group_bars import GroupBar, GroupBars
from playground.widgets.look import rgb, theme_of

pytestmark = pytest.mark.usefixtures("clothes")
BARS = (GroupBar("group 1", 0.75, "75, 75 %", 0), GroupBar("group 2", 0.25, "25, 25 %", 1))


def shown(qtbot: QtBot, bars: tuple[GroupBar, ...] = BARS) -> GroupBars:
    widget = GroupBars()
    qtbot.addWidget(widget)
    widget.resize(360, 80)
    widget.set_bars(bars)
    return widget


def widths(widget: GroupBars) -> list[int]:
    """How many pixels of each row have the colour of its group, along the middle of the bar."""
    image = widget.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)
    pixels = np.asarray(image.constBits()).reshape(image.height(), image.width(), 4)[..., 2::-1]
    found: list[int] = []
    for row, bar in enumerate(widget.bars()):
        colour = rgb(theme_of(widget).groups[bar.colour])
        found.append(int((pixels[row * 26 + 13, 24:] == colour).all(axis=1).sum()))
    return found


def test_a_bar_is_as_long_as_its_share(qtbot: QtBot) -> None:
    first, second = widths(shown(qtbot))
    assert abs(first - 3 * second) <= 4
    assert second > 20


def test_it_is_told_aloud(qtbot: QtBot) -> None:
    assert shown(qtbot).accessibleDescription() == "group 1: 75, 75 %, group 2: 25, 25 %"


def test_the_same_bars_are_not_painted_again(qtbot: QtBot) -> None:
    widget = shown(qtbot)
    widget.grab()
    painted: list[int] = []
    widget.paintEvent = lambda _event: painted.append(1)
    widget.set_bars(list(BARS))
    assert not painted
    widget.set_bars(BARS[:1])
    widget.grab()
    assert painted


def test_more_groups_ask_for_more_room(qtbot: QtBot) -> None:
    assert shown(qtbot, BARS * 3).sizeHint().height() > shown(qtbot).sizeHint().height()


def test_what_belongs_where_the_visitor_points_is_painted_too(qtbot: QtBot) -> None:
    here = tuple(GroupBar(bar.name, bar.share, bar.told, bar.colour, 0.5) for bar in BARS)
    assert shown(qtbot, here).grab().toImage() != shown(qtbot).grab().toImage()
