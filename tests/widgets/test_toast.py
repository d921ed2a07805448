import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from playground.widgets.toast import SECONDS, Toast


@pytest.fixture
def stage(qtbot: QtBot) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    made.resize(800, 600)
    made.show()
    return made


def clock(toast: Toast) -> QTimer:
    (found,) = toast.findChildren(QTimer)
    return found


def test_nothing_shows_before_there_is_something_to_tell(stage: QWidget) -> None:
    assert not Toast(stage).isVisible()


def test_a_sentence_is_shown_and_read_out(stage: QWidget) -> None:
    toast = Toast(stage)
    toast.tell("Saved line.safetensors.")
    assert toast.isVisible()
    assert toast.text() == toast.accessibleName() == "Saved line.safetensors."


def test_it_goes_by_itself_after_some_seconds(stage: QWidget) -> None:
    toast = Toast(stage)
    toast.tell("Saved.")
    assert (clock(toast).isActive(), clock(toast).interval()) == (True, 1000 * SECONDS)
    clock(toast).timeout.emit()
    assert not toast.isVisible()
    assert not clock(toast).isActive()
    assert toast.text() == "Saved."


def test_a_second_sentence_takes_the_place_of_the_first_and_comes_back_after_it_went(stage: QWidget) -> None:
    toast = Toast(stage)
    toast.tell("Saved.")
    toast.tell("Refused.")
    assert toast.text() == "Refused."
    toast.hide()
    toast.tell("Opened.")
    assert toast.isVisible()
    assert clock(toast).isActive()


@pytest.mark.parametrize("size", [(800, 600), (400, 300), (1600, 900)])
def test_it_stays_at_the_foot_in_the_middle_when_the_stage_grows_or_shrinks(
    stage: QWidget, size: tuple[int, int]
) -> None:
    toast = Toast(stage)
    toast.tell("A sentence that is rather long, for the name of a file may be long as well. " * 2)
    stage.resize(*size)
    assert stage.rect().contains(toast.geometry())
    assert abs(toast.geometry().center().x() - stage.rect().center().x()) <= 1
    assert toast.geometry().center().y() > stage.height() / 2


def test_a_long_sentence_gets_the_height_it_needs(stage: QWidget) -> None:
    toast = Toast(stage)
    toast.tell("Short.")
    low = toast.height()
    toast.tell("A long sentence. " * 20)
    assert toast.height() == toast.heightForWidth(toast.width()) > low


def test_it_makes_room_when_its_words_become_larger(stage: QWidget) -> None:
    toast = Toast(stage)
    toast.tell("Saved line.safetensors.")
    before = toast.height()
    font = toast._text.font()
    font.setPixelSize(3 * font.pixelSize() if font.pixelSize() > 0 else 40)
    toast._text.setFont(font)
    QApplication.sendPostedEvents()
    assert toast.height() == toast.heightForWidth(toast.width()) > before
    assert toast.geometry().bottom() < stage.height()


def test_it_lies_over_what_came_later(stage: QWidget) -> None:
    toast, later = Toast(stage), QWidget(stage)
    later.setGeometry(stage.rect())
    later.show()
    toast.tell("Saved.")
    assert stage.childAt(toast.geometry().topLeft()) is toast
