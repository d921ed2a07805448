import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractButton, QApplication
from pytestqt.qtbot import QtBot

from playground.widgets.segments import Segments

OPTIONS = ("SGD", "Momentum", "Adam")


@pytest.fixture
def segments(qtbot: QtBot) -> Segments:
    made = Segments(OPTIONS)
    qtbot.addWidget(made)
    made.resize(300, made.heightForWidth(300))
    made.show()
    return made


def words(segments: Segments) -> list[QAbstractButton]:
    return segments.findChildren(QAbstractButton)


def test_the_first_word_is_chosen_at_first(segments: Segments) -> None:
    assert (segments.options(), segments.choice()) == (OPTIONS, "SGD")


def test_setting_a_word_emits_nothing(segments: Segments, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(segments.chosen):
        segments.set_choice("Adam")
    assert segments.choice() == "Adam"
    assert [word.isChecked() for word in words(segments)] == [False, False, True]


def test_a_word_that_is_not_there_is_refused(segments: Segments) -> None:
    with pytest.raises(ValueError, match="not in tuple"):
        segments.set_choice("RMSprop")


def test_a_click_chooses_once(segments: Segments, qtbot: QtBot) -> None:
    chosen: list[str] = []
    segments.chosen.connect(chosen.append)
    for _ in range(2):
        qtbot.mouseClick(words(segments)[1], Qt.MouseButton.LeftButton)
    assert chosen == ["Momentum"]
    assert words(segments)[1].isChecked()


def test_keys_choose_and_stop_at_the_ends(segments: Segments, qtbot: QtBot) -> None:
    chosen: list[str] = []
    segments.chosen.connect(chosen.append)
    keys = Qt.Key
    for key in (keys.Key_Right, keys.Key_Down, keys.Key_Right, keys.Key_Left, keys.Key_Home, keys.Key_Up, keys.Key_End):
        qtbot.keyClick(segments, key)
    assert chosen == ["Momentum", "Adam", "Momentum", "SGD", "Adam"]


def test_arrows_are_kept_from_the_windows_shortcuts(segments: Segments) -> None:
    event = QKeyEvent(QEvent.Type.ShortcutOverride, Qt.Key.Key_Right, Qt.KeyboardModifier.NoModifier)
    event.ignore()
    QApplication.sendEvent(segments, event)
    assert event.isAccepted()


def test_the_control_as_a_whole_has_the_focus(segments: Segments) -> None:
    assert segments.focusPolicy() == Qt.FocusPolicy.TabFocus
    assert all(word.focusPolicy() == Qt.FocusPolicy.NoFocus for word in words(segments))


@pytest.mark.parametrize("width", [500, 300, 220, 140, 90, 10])
def test_every_word_keeps_a_place_of_its_own_at_any_width(segments: Segments, width: int) -> None:
    segments.resize(width, segments.heightForWidth(width))
    places = [word.geometry() for word in words(segments)]
    assert all(segments.rect().contains(place) for place in places if width > 10)
    assert not any(a.intersects(b) for a in places for b in places if a is not b)


def test_narrow_segments_stand_in_rows(segments: Segments) -> None:
    assert segments.heightForWidth(90) == 3 * segments.heightForWidth(500)


def test_words_are_equally_wide_where_there_is_room(segments: Segments) -> None:
    segments.resize(500, 32)
    assert len({word.width() for word in words(segments)}) <= 2


def test_it_paints_in_every_state(segments: Segments) -> None:
    assert not segments.grab().isNull()
    segments.setEnabled(False)
    assert not segments.grab().isNull()
