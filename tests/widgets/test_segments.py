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


# Other words.


def shown(segments: Segments) -> list[str]:
    return [word.text() for word in words(segments) if word.isVisible()]


@pytest.mark.parametrize(
    ("options", "choice"),
    [(("Adam", "SGD"), "Adam"), (("RMSprop", "SGD"), "RMSprop"), (("Only this",), "Only this")],
)
def test_other_words_can_be_offered_and_the_choice_stays_if_it_can(
    segments: Segments, qtbot: QtBot, options: tuple[str, ...], choice: str
) -> None:
    segments.set_choice("Adam")
    with qtbot.assertNotEmitted(segments.chosen):
        segments.set_options(options)
    assert (segments.options(), segments.choice()) == (options, choice)
    assert shown(segments) == list(options)
    assert [word.text() for word in words(segments) if word.isVisible() and word.isChecked()] == [choice]


def test_other_words_are_chosen_by_hand_and_by_key(segments: Segments, qtbot: QtBot) -> None:
    segments.set_options(("Square", "Hexagonal", "Chain"))
    chosen: list[str] = []
    segments.chosen.connect(chosen.append)
    qtbot.mouseClick(next(word for word in words(segments) if word.text() == "Chain"), Qt.MouseButton.LeftButton)
    qtbot.keyClick(segments, Qt.Key.Key_Left)
    assert chosen == ["Chain", "Hexagonal"]


def test_more_words_take_the_room_of_the_former_ones(segments: Segments) -> None:
    segments.set_options(("a", "b", "c", "d", "e"))
    places = [word.geometry() for word in words(segments) if word.isVisible()]
    assert all(segments.rect().contains(place) for place in places)
    assert not any(a.intersects(b) for a in places for b in places if a is not b)


def test_the_same_words_stay_as_they_are(segments: Segments) -> None:
    before = words(segments)
    segments.set_options(OPTIONS)
    assert words(segments) == before


def test_there_must_be_a_word_to_choose_and_the_former_ones_stay(segments: Segments) -> None:
    with pytest.raises(ValueError, match="got none"):
        segments.set_options(())
    assert shown(segments) == list(OPTIONS)
    with pytest.raises(ValueError, match="got none"):
        Segments(())


def test_it_paints_in_every_state(segments: Segments) -> None:
    assert not segments.grab().isNull()
    segments.setEnabled(False)
    assert not segments.grab().isNull()
