import dataclasses

import numpy as np
import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QColor, QImage, QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton
from pytestqt.qtbot import QtBot

from playground.widgets import look
from playground.widgets.look import THEMES, ThemeName
from playground.widgets.unit_page import UnitPage
from playground.widgets.unit_parts import Box, Explanation, Sign
from tests.explanations import DEEPER, POOLING, SOFTMAX
from tests.looks import faults, nameless, out_of_reach, settle_layout

pytestmark = [
    pytest.mark.usefixtures("clothes"),
    pytest.mark.qt_log_ignore("propagateSizeHints", extend=True),  # the offscreen platform's own shortcoming
]
INVITATION = "Type a few words, and the numbers appear here."
SMALL, LARGE = (560, 220), (1000, 300)
PAGES = tuple(f"word {i + 1} of 12" for i in range(12))
UNIT = Explanation("unit 3 at “fox”: add up", (Box(0.3, "word"), Sign("›"), Box(0.5, "it says", result=True)), PAGES, 4)
LONG = dataclasses.replace(UNIT, sentence="“asked” takes from each word what that word has to give, " * 4)


def shown(qtbot: QtBot, explanation: Explanation | None = UNIT, invitation: str = INVITATION) -> UnitPage:
    page = UnitPage(invitation)
    qtbot.addWidget(page)
    page.set_explanation(explanation)
    page.resize(*LARGE)
    page.show()
    settle_layout()
    return page


def heard_from(page: UnitPage) -> list[int]:
    heard: list[int] = []
    page.stepped.connect(heard.append)
    return heard


def button(page: UnitPage, name: str) -> QPushButton:
    return next(each for each in page.findChildren(QPushButton) if each.accessibleName() == name)


def labels(page: UnitPage) -> tuple[QLabel, QLabel]:
    """The sentence and the name of the page."""
    sentence, name = page.findChildren(QLabel)
    return sentence, name


def inked(page: UnitPage) -> bool:
    """Whether anything is painted where the numbers are."""
    image = page.view.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)
    pixels = np.frombuffer(image.constBits(), np.uint32)
    return bool((pixels != pixels[0]).any())


# Stepping.


def test_the_buttons_ask_for_the_explanation_before_and_after(qtbot: QtBot) -> None:
    page = shown(qtbot)
    heard = heard_from(page)
    for name in ("Next view", "Next view", "Previous view"):
        qtbot.mouseClick(button(page, name), Qt.MouseButton.LeftButton)
    assert heard == [1, 1, -1]


@pytest.mark.parametrize(("key", "by"), [(Qt.Key.Key_PageUp, -1), (Qt.Key.Key_PageDown, 1)])
@pytest.mark.parametrize("name", ["Next view", "Previous view"])
def test_page_up_and_page_down_ask_for_it_too(qtbot: QtBot, key: Qt.Key, by: int, name: str) -> None:
    page = shown(qtbot)
    heard = heard_from(page)
    QTest.keyClick(button(page, name), key)
    assert heard == [by]


def test_space_presses_the_button_that_has_the_keyboard(qtbot: QtBot) -> None:
    page = shown(qtbot)
    heard = heard_from(page)
    QTest.keyClick(button(page, "Previous view"), Qt.Key.Key_Space)
    assert heard == [-1]


@pytest.mark.parametrize(
    "key", [Qt.Key.Key_Left, Qt.Key.Key_A, 0, 0x1234567], ids=["left", "a", "none", "unknown to Qt"]
)
def test_other_keys_do_nothing(qtbot: QtBot, key: int) -> None:
    page = shown(qtbot)
    heard = heard_from(page)
    QApplication.sendEvent(page, QKeyEvent(QEvent.Type.KeyPress, key, Qt.KeyboardModifier.NoModifier))
    assert heard == []


@pytest.mark.parametrize("explanation", [None, POOLING])
def test_where_there_is_one_page_only_nothing_offers_another(qtbot: QtBot, explanation: Explanation | None) -> None:
    page = shown(qtbot, explanation)
    heard = heard_from(page)
    QTest.keyClick(page, Qt.Key.Key_PageDown)
    assert not any(each.isVisible() for each in page.findChildren(QPushButton))
    assert not labels(page)[1].isVisible()
    assert heard == []


def test_the_name_of_the_page_follows(qtbot: QtBot) -> None:
    page = shown(qtbot)
    assert labels(page)[1].text() == "word 5 of 12"
    page.set_explanation(dataclasses.replace(UNIT, page=10))
    assert labels(page)[1].text() == "word 11 of 12"


def test_the_buttons_stay_under_the_pointer_while_one_steps(qtbot: QtBot) -> None:
    page = shown(qtbot)
    places = []
    for i in range(12):
        page.set_explanation(dataclasses.replace(UNIT, page=i))
        settle_layout()
        places.append((button(page, "Previous view").geometry(), button(page, "Next view").geometry()))
    assert all(place == places[0] for place in places)


# The sentence.


def test_a_sentence_for_which_there_is_room_is_shown_whole(qtbot: QtBot) -> None:
    page = shown(qtbot)
    sentence, _ = labels(page)
    assert (sentence.text(), sentence.toolTip()) == (UNIT.sentence, "")


def test_a_long_sentence_is_shortened_and_whole_in_the_tool_tip(qtbot: QtBot) -> None:
    page = shown(qtbot, LONG)
    sentence, _ = labels(page)
    assert sentence.text().endswith("…")
    assert sentence.fontMetrics().horizontalAdvance(sentence.text()) <= sentence.width()
    assert sentence.accessibleName() == page.sentence() == LONG.sentence
    assert sentence.toolTip().split() == LONG.sentence.split()


def test_a_wider_page_shows_more_of_the_sentence(qtbot: QtBot) -> None:
    page = shown(qtbot, LONG)
    before = labels(page)[0].text()
    page.resize(LARGE[0] + 200, LARGE[1])
    settle_layout()
    assert len(labels(page)[0].text()) > len(before)


def test_a_longer_name_of_the_page_leaves_less_for_the_sentence(qtbot: QtBot) -> None:
    page = shown(qtbot, LONG)
    before = labels(page)[0].text()
    page.set_explanation(dataclasses.replace(LONG, pages=("scale, mask, softmax, and so on",), page=0))
    settle_layout()
    after, _ = labels(page)
    assert len(after.text()) < len(before)
    assert after.fontMetrics().horizontalAdvance(after.text()) <= after.width()


def test_larger_text_leaves_room_for_less_of_the_sentence(qtbot: QtBot, qapp: QApplication) -> None:
    page = shown(qtbot, LONG)
    before = labels(page)[0].text()
    look.apply(qapp, "light", 1.3)
    settle_layout()
    assert len(labels(page)[0].text()) < len(before)


def test_a_sentence_is_shown_as_it_is_never_as_markup(qtbot: QtBot) -> None:
    page = shown(qtbot, dataclasses.replace(UNIT, sentence="unit 3 at “<b>fox</b>”"))
    sentence, _ = labels(page)
    assert sentence.text() == "unit 3 at “<b>fox</b>”"
    assert sentence.textFormat() == Qt.TextFormat.PlainText


# The invitation.


def test_without_anything_to_explain_it_invites(qtbot: QtBot) -> None:
    page = shown(qtbot, None)
    assert inked(page)
    assert page.view.accessibleDescription() == INVITATION
    assert page.sentence() == ""


def test_an_empty_invitation_leaves_the_room_empty(qtbot: QtBot) -> None:
    page = shown(qtbot, None, "")
    assert not inked(page)
    assert faults(page) == []


def test_it_invites_again_when_there_is_nothing_left_to_explain(qtbot: QtBot) -> None:
    page = shown(qtbot)
    page.set_explanation(None)
    assert page.view.arrangement() is None
    assert page.view.accessibleDescription() == INVITATION
    assert not button(page, "Next view").isVisible()


def test_an_invitation_wider_than_the_page_is_written_in_several_lines(qtbot: QtBot) -> None:
    page = shown(qtbot, None, "Type a few words, " * 4)
    page.resize(300, 220)
    settle_layout()
    image = page.view.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)
    pixels = np.frombuffer(image.constBits(), np.uint32).reshape(image.height(), -1)
    edges = pixels[:, [0, 1, 2, -3, -2, -1]]
    assert (edges == pixels[0, 0]).all()
    assert inked(page)


# How it looks.


@pytest.mark.parametrize(("theme", "larger"), [("light", 1.0), ("dark", 1.3)])
@pytest.mark.parametrize(
    "explanation", [UNIT, LONG, DEEPER, SOFTMAX, None], ids=["unit", "long", "maps", "table", "none"]
)
def test_nothing_is_cut_off(
    qtbot: QtBot, qapp: QApplication, theme: ThemeName, larger: float, explanation: Explanation | None
) -> None:
    look.apply(qapp, theme, larger)
    page = shown(qtbot, explanation)
    for size in (LARGE, SMALL):
        page.resize(*size)
        QApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest)
        settle_layout()
        assert (page.size().toTuple(), faults(page)) == (size, [])


@pytest.mark.parametrize("size", [SMALL, LARGE])
def test_every_number_of_a_unit_has_room(qtbot: QtBot, size: tuple[int, int]) -> None:
    page = shown(qtbot)
    page.resize(*size)
    settle_layout()
    arrangement = page.view.arrangement()
    assert arrangement is not None
    assert arrangement.fits
    room = page.view.rect().toRectF()
    assert all(room.contains(at) for part, at in arrangement.parts if not isinstance(part, Sign))


@pytest.mark.parametrize("theme", THEMES)
def test_it_is_painted_in_the_colours_of_the_theme(qtbot: QtBot, qapp: QApplication, theme: ThemeName) -> None:
    page = shown(qtbot, None)
    look.apply(qapp, theme)
    image = page.view.grab().toImage()
    assert image.pixelColor(0, 0) == QColor(THEMES[theme].card)


def test_everything_can_be_reached_and_has_a_name(qtbot: QtBot) -> None:
    page = shown(qtbot)
    assert nameless(page) == []
    assert out_of_reach(page) == []


def test_a_screen_reader_hears_the_sentence_and_every_result(qtbot: QtBot) -> None:
    page = shown(qtbot)
    assert page.view.accessibleDescription() == "unit 3 at “fox”: add up; word 0.30; it says 0.50"
