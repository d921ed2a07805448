from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QApplication, QLabel, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from playground.widgets.buttons import Button
from playground.widgets.card import Card, Notice, RoomyWords, SlideOver, Steady, words
from playground.widgets.look import set_reduced_motion
from tests.looks import settle_layout

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints", extend=True)  # the offscreen platform's own shortcoming


@pytest.fixture
def stage(qtbot: QtBot) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    made.resize(640, 480)
    made.show()
    return made


@pytest.fixture
def still(qapp: QApplication) -> Iterator[None]:
    set_reduced_motion(qapp, True)
    yield
    set_reduced_motion(qapp, False)


def test_words_are_never_markup() -> None:
    assert words("<b>bold</b>").textFormat() == Qt.TextFormat.PlainText


@pytest.mark.parametrize("pixels", [15, 30])
def test_roomy_words_have_room_for_so_many_lines(qtbot: QtBot, pixels: int) -> None:
    made = RoomyWords("muted", least=2)
    qtbot.addWidget(made)
    larger = made.font()
    larger.setPixelSize(pixels)
    made.setFont(larger)
    assert made.minimumHeight() == 2 * QFontMetrics(larger).lineSpacing()


@pytest.fixture
def page(qtbot: QtBot) -> QWidget:
    """Steady words, and below them something that takes the rest."""
    made, steady = QWidget(), Steady()
    qtbot.addWidget(made)
    column = QVBoxLayout(made)
    steady.add(RoomyWords(), RoomyWords())
    below = QWidget()
    below.setMinimumHeight(100)
    column.addWidget(steady)
    column.addWidget(below, 1)
    made.resize(240, 500)
    made.show()
    return made


def say_there(page: QWidget, text: str) -> tuple[int, int]:
    """How high the words are then, and where begins what lies below."""
    steady, below = page.findChild(Steady), page.children()[-1]
    assert isinstance(steady, Steady)
    assert isinstance(below, QWidget)
    steady.findChildren(RoomyWords)[1].setText(text)
    steady.keep_height()
    settle_layout()
    return steady.height(), below.y()


def test_nothing_moves_below_steady_words_that_become_fewer(page: QWidget) -> None:
    few = say_there(page, "few words")
    many = say_there(page, "many words " * 20)
    assert many[0] > few[0] + 50
    assert [say_there(page, text) for text in ("", "few words", "many words " * 15)] == [many] * 3


@pytest.mark.parametrize("pixels", [(300, 500), (200, 500)])
def test_steady_words_begin_anew_with_another_width(page: QWidget, pixels: tuple[int, int]) -> None:
    many = say_there(page, "many words " * 20)
    few = say_there(page, "few words")
    page.resize(*pixels)
    assert say_there(page, "few words")[0] < few[0] == many[0]


def test_steady_words_begin_anew_with_other_type(page: QWidget) -> None:
    say_there(page, "many words " * 20)
    high, _ = say_there(page, "few words")
    type_ = page.font()
    type_.setPixelSize(20)
    page.setFont(type_)
    assert say_there(page, "few words")[0] < high


def test_steady_words_give_back_what_they_keep_where_there_is_too_little_room(page: QWidget) -> None:
    say_there(page, "many words " * 20)
    kept, _ = say_there(page, "few words")
    page.resize(240, 200)
    high, below = say_there(page, "few words")
    assert high < kept
    assert below + 100 <= 200


def test_a_card_shows_its_title_and_what_is_added(qtbot: QtBot) -> None:
    card = Card("Knobs")
    qtbot.addWidget(card)
    card.add(QLabel("below"))
    assert [label.text() for label in card.findChildren(QLabel)] == ["Knobs", "below"]
    assert not card.findChildren(QLabel)[0].isHidden()
    card.set_title("")
    assert card.findChildren(QLabel)[0].isHidden()


def test_a_title_takes_no_room_from_what_is_below(qtbot: QtBot) -> None:
    card = Card("Knobs")
    qtbot.addWidget(card)
    card.add(QLabel("below"))
    card.resize(200, 400)
    card.ensurePolished()
    title, below = card.findChildren(QLabel)
    layout = card.layout()
    assert layout is not None
    layout.activate()
    assert below.height() > 5 * title.height()


def test_a_notice_says_what_happened_and_what_to_press(stage: QWidget) -> None:
    notice = Notice(stage)
    notice.tell("The numbers ran away", "The rate is too high.", "Go back", "Start again")
    assert notice.isVisible()
    assert notice.title() == notice.accessibleName() == "The numbers ran away"
    assert [button.text() for button in notice.findChildren(Button) if button.isVisible()] == ["Go back", "Start again"]


def test_a_notice_stays_in_the_middle_of_its_stage(stage: QWidget) -> None:
    notice = Notice(stage)
    notice.tell("A drawing failed", "")
    stage.resize(900, 700)
    assert abs(notice.geometry().center().x() - 450) <= 1
    assert abs(notice.geometry().center().y() - 350) <= 1


def test_a_notice_told_before_its_stage_shows_is_in_the_middle_too(qtbot: QtBot) -> None:
    stage = QWidget()
    qtbot.addWidget(stage)
    notice = Notice(stage)
    notice.tell("A drawing failed", "")
    stage.resize(900, 700)
    stage.show()
    assert abs(notice.geometry().center().x() - 450) <= 1


def test_a_pressed_notice_tells_which_button_and_goes(stage: QWidget, qtbot: QtBot) -> None:
    notice = Notice(stage)
    notice.tell("Stopped", "", "Go back", "Start again")
    with qtbot.waitSignal(notice.pressed) as pressed:
        qtbot.mouseClick(notice.findChildren(Button)[1], Qt.MouseButton.LeftButton)
    assert pressed.args == [1]
    assert notice.isHidden()


def test_a_notice_without_buttons_shows_none(stage: QWidget) -> None:
    notice = Notice(stage)
    notice.tell("Stopped", "", "Go on")
    notice.tell("Stopped", "")
    assert not any(button.isVisible() for button in notice.findChildren(Button))


@pytest.mark.usefixtures("still")
def test_a_panel_opens_over_its_column_and_closes_again(stage: QWidget, qtbot: QtBot) -> None:
    panel = SlideOver(stage, "Guide")
    panel.set_content(QLabel("Try this"))
    with qtbot.waitSignal(panel.opened):
        panel.open_panel()
    assert (panel.is_open(), panel.geometry()) == (True, stage.rect())
    with qtbot.waitSignal(panel.closed):
        qtbot.mouseClick(panel.findChildren(Button)[0], Qt.MouseButton.LeftButton)
    assert (panel.is_open(), panel.isVisible()) == (False, False)


@pytest.mark.usefixtures("still")
def test_escape_closes_a_panel(stage: QWidget, qtbot: QtBot) -> None:
    panel = SlideOver(stage, "Guide")
    panel.open_panel()
    qtbot.keyClick(panel, Qt.Key.Key_Escape)
    assert panel.isHidden()


@pytest.mark.usefixtures("still")
def test_an_open_panel_grows_with_its_column(stage: QWidget) -> None:
    panel = SlideOver(stage)
    panel.open_panel()
    stage.resize(300, 900)
    assert panel.geometry() == stage.rect()


def test_a_panel_slides_where_motion_is_welcome(stage: QWidget, qtbot: QtBot) -> None:
    panel = SlideOver(stage, "Guide")
    panel.open_panel()
    assert panel.x() > 0
    qtbot.waitUntil(lambda: panel.x() == 0)


def test_the_close_button_says_what_it_closes(stage: QWidget) -> None:
    assert SlideOver(stage, "Guide").findChildren(Button)[0].accessibleName() == "Close Guide"
