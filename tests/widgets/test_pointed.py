"""A picture of ten squares is pointed at, clicked and walked through, and paints again only what has changed."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFocusEvent, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QHBoxLayout, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from playground.widgets import turns
from playground.widgets.look import LIGHT, Theme
from playground.widgets.pointed import FAR, PointedPicture, PointedWords
from tests.looks import settle_layout

SIDE = 20
STEPS: dict[int, int] = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1, Qt.Key.Key_Home: -FAR}
LEFT, RIGHT = Qt.MouseButton.LeftButton, Qt.MouseButton.RightButton


class Squares(PointedPicture[int]):
    """Ten squares in a row, and what was asked of them."""

    keys = STEPS.keys()
    has_ground = True

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("Ten squares", parent)
        self.followed: list[int | None] = []
        self.clicked: list[int] = []
        self.shown = self.painted = self.grounds = self.arranged = 0
        self.hint = 200

    def spot_at(self, position: QPointF) -> int | None:
        return int(position.x() // SIDE) if 0 <= position.x() < 10 * SIDE else None

    def sizeHint(self) -> QSize:
        return QSize(self.hint, SIDE)

    def paintEvent(self, _event: QPaintEvent) -> None:
        self.shown += 1
        painter = QPainter(self)
        painter.drawPixmap(0, 0, self._still())
        self._paint_ring(painter, QRectF(5, 5, 100, 100))

    def _paint_ground(self, painter: QPainter, theme: Theme) -> None:
        self.grounds += 1
        painter.fillRect(self.rect(), QColor(theme.you))

    def _paint_still(self, painter: QPainter, theme: Theme) -> None:
        self.painted += 1
        painter.fillRect(self.rect(), QColor(theme.raised))

    def _follow(self) -> None:
        super()._follow()
        self.followed.append(self._pointed)

    def _click(self, spot: int) -> None:
        self.clicked.append(spot)

    def _walk(self, key: int) -> bool:
        to = max(0, (self._pointed or 0) + STEPS[key])
        self._point_at(to)
        return to < 10

    def _rearrange(self) -> None:
        super()._rearrange()
        self.arranged += 1


class Listening(QWidget):
    """A parent that notes the keys that its children leave to it."""

    def __init__(self) -> None:
        super().__init__()
        self.keys: list[int] = []

    def keyPressEvent(self, event: QKeyEvent) -> None:
        self.keys.append(event.key())


@pytest.fixture
def window(clothes: None, qtbot: QtBot) -> Iterator[Listening]:
    made = Listening()
    qtbot.addWidget(made)
    made.resize(240, 120)
    yield made
    made.hide()


@pytest.fixture
def elsewhere(window: Listening) -> QLineEdit:
    """Where the focus is to begin with."""
    made = QLineEdit(window)
    made.move(0, 110)
    return made


@pytest.fixture
def squares(window: Listening, elsewhere: QLineEdit, qtbot: QtBot) -> Squares:
    made = Squares(window)
    made.resize(220, 110)
    window.show()
    window.activateWindow()
    elsewhere.setFocus()
    qtbot.waitUntil(elsewhere.hasFocus)
    QTest.mouseMove(window, QPoint(239, 119))
    return made


def middle(square: int) -> QPoint:
    return QPoint(SIDE * square + SIDE // 2, 10)


def ring(squares: Squares) -> bool:
    """Whether the ring is on the screen."""
    return squares.grab().toImage().pixelColor(50, 4).name() == LIGHT.machine.lower()


# The pointer.


def test_what_is_under_the_pointer_is_pointed_at_and_that_is_told_once(squares: Squares) -> None:
    QTest.mouseMove(squares, middle(3))
    QTest.mouseMove(squares, middle(3) + QPoint(1, 1))
    QTest.mouseMove(squares, middle(4))
    QTest.mouseMove(squares, middle(10))
    assert squares.followed == [3, 4, None]


def test_a_press_points_and_another_button_does_not(squares: Squares) -> None:
    QTest.mousePress(squares, RIGHT, pos=middle(2))
    assert squares.followed == []
    QTest.mousePress(squares, LEFT, pos=middle(2))
    assert squares.followed == [2]


def test_what_is_left_is_forgotten(squares: Squares) -> None:
    QTest.mouseMove(squares, middle(3))
    QApplication.sendEvent(squares, QEvent(QEvent.Type.Leave))
    assert squares.followed == [3, None]


@pytest.mark.parametrize(("button", "square", "clicked"), [(LEFT, 5, [5]), (RIGHT, 5, []), (LEFT, 10, [])])
def test_a_click_is_one_of_the_left_button_on_a_spot(
    squares: Squares, button: Qt.MouseButton, square: int, clicked: list[int]
) -> None:
    QTest.mouseClick(squares, button, pos=middle(square))
    assert squares.clicked == clicked


# Keys.


def test_keys_lead_from_spot_to_spot(squares: Squares) -> None:
    for key in (Qt.Key.Key_Right, Qt.Key.Key_Right, Qt.Key.Key_Left, Qt.Key.Key_Home):
        QTest.keyClick(squares, key)
    assert squares.followed == [1, 2, 1, 0]


def test_other_keys_and_those_that_lead_nowhere_are_left_to_the_window(squares: Squares, window: Listening) -> None:
    squares._point_at(9)
    for key in (Qt.Key.Key_Up, Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Right):
        QTest.keyClick(squares, key)
    assert window.keys == [Qt.Key.Key_Up, Qt.Key.Key_Right]


@pytest.mark.parametrize(("key", "kept"), [(Qt.Key.Key_Left, True), (Qt.Key.Key_Up, False)])
def test_no_shortcut_of_the_window_takes_its_keys_away(squares: Squares, key: Qt.Key, kept: bool) -> None:
    event = QKeyEvent(QEvent.Type.ShortcutOverride, key, Qt.KeyboardModifier.NoModifier)
    event.ignore()
    QApplication.sendEvent(squares, event)
    assert event.isAccepted() == kept


# The focus.


def test_a_click_leaves_the_focus_where_it_is_and_tab_brings_it(squares: Squares, elsewhere: QLineEdit) -> None:
    QTest.mouseClick(squares, LEFT, pos=middle(2))
    assert elsewhere.hasFocus()
    QTest.keyClick(elsewhere, Qt.Key.Key_Tab)
    assert squares.hasFocus()
    assert squares.accessibleName() == "Ten squares"


def test_the_ring_shows_while_the_keyboard_is_here(squares: Squares, elsewhere: QLineEdit) -> None:
    assert not ring(squares)
    squares.setFocus(Qt.FocusReason.TabFocusReason)
    assert ring(squares)
    elsewhere.setFocus()
    assert not ring(squares)


def test_the_ring_is_painted_without_being_asked_for(squares: Squares) -> None:
    settle_layout()
    before = squares.shown
    squares.setFocus(Qt.FocusReason.TabFocusReason)
    settle_layout()
    assert squares.shown == before + 1


def test_whoever_comes_by_the_mouse_sees_a_ring_from_the_first_key_on(squares: Squares) -> None:
    squares.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    QTest.mouseClick(squares, LEFT, pos=middle(2))
    assert squares.hasFocus()
    assert not ring(squares)
    QTest.keyClick(squares, Qt.Key.Key_Right)
    assert ring(squares)


@pytest.mark.parametrize("reason", [Qt.FocusReason.MouseFocusReason, Qt.FocusReason.TabFocusReason])
@pytest.mark.parametrize("back", [Qt.FocusReason.ActiveWindowFocusReason, Qt.FocusReason.PopupFocusReason])
def test_a_focus_that_comes_back_has_a_ring_if_it_had_one(
    squares: Squares, reason: Qt.FocusReason, back: Qt.FocusReason
) -> None:
    squares.setFocus(reason)
    QApplication.sendEvent(squares, QFocusEvent(QEvent.Type.FocusIn, back))
    assert squares.has_ring() == (reason == Qt.FocusReason.TabFocusReason)


# Painting.


def test_what_stays_is_painted_once(squares: Squares) -> None:
    squares.grab()
    before = squares.painted
    QTest.mouseMove(squares, middle(3))
    QTest.keyClick(squares, Qt.Key.Key_Right)
    squares.grab()
    assert squares.painted == before > 0
    squares._repaint()
    squares.grab()
    assert squares.painted == before + 1


@pytest.mark.parametrize("change", [QEvent.Type.PaletteChange, QEvent.Type.FontChange])
def test_other_colours_or_type_arrange_everything_anew(squares: Squares, change: QEvent.Type) -> None:
    squares.grab()
    before = squares.arranged, squares.painted
    QApplication.sendEvent(squares, QEvent(change))
    squares.grab()
    assert (squares.arranged, squares.painted) == (before[0] + 1, before[1] + 1)


def test_another_size_arranges_everything_anew(squares: Squares) -> None:
    squares.grab()
    before = squares.arranged, squares.painted
    squares.resize(210, 100)
    squares.grab()
    assert (squares.arranged, squares.painted) == (before[0] + 1, before[1] + 1)


def test_larger_type_asks_for_more_room(window: Listening) -> None:
    row, squares = QWidget(window), Squares()
    layout = QHBoxLayout(row)
    layout.addWidget(squares)
    layout.activate()
    before = layout.sizeHint().width()
    squares.hint = 300
    QApplication.sendEvent(squares, QEvent(QEvent.Type.FontChange))
    settle_layout()
    assert layout.sizeHint().width() == before + 100


# Words.


class Words(PointedWords):
    """Words without a picture."""


def test_which_word_is_pointed_at_is_told_by_number(window: Listening) -> None:
    heard: list[int] = []
    words = Words("Words", window)
    words.pointed.connect(heard.append)
    for spot in (3, 3, 0, None):
        words._point_at(spot)
    assert heard == [3, 0, -1]


@pytest.mark.parametrize(("number", "pointed"), [(9, 5), (6, 5), (5, 4), (1, 0), (0, None)])
def test_of_fewer_words_the_last_one_is_pointed_at(window: Listening, number: int, pointed: int | None) -> None:
    heard: list[int] = []
    words = Words("Words", window)
    words._point_at(5)
    words.pointed.connect(heard.append)
    words._keep_within(number)
    assert (words._pointed, heard) == (pointed, [])


# What is painted ahead.


def test_the_ground_is_painted_ahead_and_once(squares: Squares, qtbot: QtBot) -> None:
    squares.grab()
    grounds, painted, shown = squares.grounds, squares.painted, squares.shown
    squares._repaint()
    turns.take_turn()
    assert (squares.grounds, squares.painted, squares.shown) == (grounds + 1, painted, shown)
    qtbot.waitUntil(lambda: not turns.is_waited() and squares.shown > shown)
    assert (squares.grounds, squares.painted) == (grounds + 1, painted + 1)


def test_what_stays_lies_over_its_ground(squares: Squares) -> None:
    assert squares.grab().toImage().pixelColor(150, 60).name() == LIGHT.raised.lower()


def test_who_is_asked_for_before_its_turn_shows_the_newest(squares: Squares, qtbot: QtBot) -> None:
    squares._repaint()
    turns.take_turn()
    squares._repaint()
    grounds, painted = squares.grounds, squares.painted
    squares.grab()
    assert (squares.grounds, squares.painted) == (grounds + 1, painted + 1)
    qtbot.waitUntil(lambda: not turns.is_waited())


def test_a_picture_without_a_ground_is_painted_all_at_once(squares: Squares, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(Squares, "has_ground", False)
    squares._repaint()
    turns.take_turn()
    assert not turns.is_waited()
    grounds, painted = squares.grounds, squares.painted
    squares.grab()
    assert (squares.grounds, squares.painted) == (grounds, painted + 1)
