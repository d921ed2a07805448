"""The invitation: where it lies, what it says, that nothing on it is cut off."""

import pytest
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from playground.kiosk.banner import INVITATION, Banner
from playground.widgets.look import TITLE, font
from tests.looks import dressed
from tests.visitors import app, shown

pytestmark = pytest.mark.usefixtures("clothes")


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    made = QWidget()
    shown(qtbot, made)
    return made


def test_it_lies_at_the_foot_of_the_window_whatever_its_size(window: QWidget) -> None:
    banner = Banner(window)
    assert not banner.isVisible()
    banner.set_shown(True)
    for size in ((1280, 800), (1920, 1080), (1024, 768)):
        window.resize(*size)
        place = banner.geometry()
        assert window.rect().contains(place)
        assert abs(place.center().x() - window.rect().center().x()) <= 1
        assert window.height() - place.bottom() < 20
    banner.set_shown(False)
    assert not banner.isVisible()


@pytest.mark.parametrize("size", [1.0, 1.2, 1.3])
def test_its_words_have_room_at_every_text_size(window: QWidget, size: float) -> None:
    with dressed(app(), "light", size):
        banner = Banner(window)
        banner.set_shown(True)
        assert banner.width() > QFontMetrics(font(TITLE, 600)).horizontalAdvance(INVITATION) + 40
        assert banner.height() >= 44
        assert banner.accessibleName() == INVITATION


def test_it_wears_both_themes(window: QWidget) -> None:
    pictures = []
    for theme in ("light", "dark"):
        with dressed(app(), theme):
            banner = Banner(window)
            banner.set_shown(True)
            pictures.append(banner.grab().toImage())
    assert pictures[0] != pictures[1]
