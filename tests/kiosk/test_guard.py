"""The guard, on a small window with planted ways out: each opens something without it, and nothing with it."""

import random
from collections.abc import Callable
from typing import Any

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QMimeData, QPoint, QPointF, Qt, QTimer, QUrl
from PySide6.QtGui import (
    QAction,
    QCloseEvent,
    QContextMenuEvent,
    QDesktopServices,
    QDropEvent,
    QGuiApplication,
    QHelpEvent,
    QKeySequence,
    QWheelEvent,
)
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QDialog,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QMenu,
    QPlainTextEdit,
    QPushButton,
    QWidget,
)
from pytestqt.qtbot import QtBot

from playground.app.window import Window
from playground.kiosk.gate import Gate
from playground.kiosk.guard import Guard, deselect, forget_clipboard, forget_gestures, is_typing
from tests.visitors import app, key, middle, shown, tap, touch, toy_window, write

Expect = Callable[[str], None]
pytestmark = [
    pytest.mark.usefixtures("clothes"),
    pytest.mark.qt_log_ignore("propagateSizeHints|does not support", extend=True),  # the offscreen platform's own
]
K, M = Qt.Key, Qt.KeyboardModifier


class Ways(QWidget):
    """Ways out as Qt makes them: a line with a menu, a label that opens one, a wheel that counts, a shortcut."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self.setGeometry(400, 200, 300, 200)
        self.line, self.label = QLineEdit("planted words", self), QLabel("planted", self)
        self.label.setGeometry(0, 60, 100, 40)
        self.label.setToolTip("planted")
        self.setAcceptDrops(True)
        self.used: list[str] = []
        action = QAction(self)
        action.setShortcut(QKeySequence("Ctrl+J"))
        action.triggered.connect(lambda: self.used.append("shortcut"))
        self.addAction(action)
        self.show()

    def dragEnterEvent(self, event: Any) -> None:
        self.used.append("drag")

    def wheelEvent(self, event: QWheelEvent) -> None:
        self.used.append("wheel")

    def mousePressEvent(self, event: Any) -> None:
        self.used.append(event.button().name)

    def mouseReleaseEvent(self, event: Any) -> None:
        self.used.append(event.button().name)


@pytest.fixture
def window(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> Window:
    return toy_window(qtbot, monkeypatch)


@pytest.fixture
def ways(window: Window) -> Ways:
    return Ways(window)


@pytest.fixture
def guard(window: Window, qtbot: QtBot) -> Guard:
    made = Guard(Gate(app(), window), window, full_screen=False)
    qtbot.addWidget(window, before_close_func=lambda _: made.lift())
    return made


def extra_windows(window: Window) -> list[str]:
    return [type(each).__name__ for each in QApplication.topLevelWidgets() if each.isVisible() and each is not window]


def close_extra(window: Window) -> None:
    for each in QApplication.topLevelWidgets():
        if each.isVisible() and each is not window:
            each.close()


# What each act opens without the guard; with it, nothing.


def ask_for_a_menu(ways: Ways) -> None:
    at = QPoint(10, 10)
    QCoreApplication.sendEvent(ways.line, QContextMenuEvent(QContextMenuEvent.Reason.Mouse, at, middle(ways.line)))


def ask_for_a_tip(ways: Ways) -> None:
    QCoreApplication.sendEvent(ways.label, QHelpEvent(QEvent.Type.ToolTip, QPoint(5, 5), QPoint(50, 50)))


@pytest.mark.parametrize("act", [ask_for_a_menu, ask_for_a_tip])
def test_an_act_opens_nothing(guard: Guard, ways: Ways, window: Window, act: Callable[[Ways], None]) -> None:
    act(ways)
    assert extra_windows(window) == []


@pytest.mark.parametrize("act", [ask_for_a_menu, ask_for_a_tip])
def test_without_the_guard_that_act_opens_a_window(
    ways: Ways, window: Window, act: Callable[[Ways], None], qtbot: QtBot
) -> None:
    act(ways)
    qtbot.waitUntil(lambda: extra_windows(window) != [])
    close_extra(window)


def scroll(window: Window, ways: Ways, modifiers: Qt.KeyboardModifier = M.NoModifier) -> None:
    at = QPointF(middle(ways))
    turn = QWheelEvent(
        at, at, QPoint(), QPoint(0, 120), Qt.MouseButton.NoButton, modifiers, Qt.ScrollPhase.NoScrollPhase, False
    )
    QCoreApplication.sendEvent(ways, turn)


def press_everything(window: Window, ways: Ways) -> list[str]:
    """What gets through of buttons, wheels, drags and shortcuts."""
    ways.used.clear()
    buttons = Qt.MouseButton
    for button in (buttons.LeftButton, buttons.RightButton, buttons.MiddleButton, buttons.BackButton):
        tap(ways, QPoint(250, 150), button)
    QTest.mouseDClick(window.windowHandle(), buttons.RightButton, M.NoModifier, middle(ways, QPoint(250, 150)))
    scroll(window, ways)
    scroll(window, ways, M.ControlModifier)
    data = QMimeData()
    data.setText("planted")
    args = (QPointF(5, 5), Qt.DropAction.CopyAction, data, buttons.LeftButton, M.NoModifier)
    QCoreApplication.sendEvent(ways, QDropEvent(*args, QEvent.Type.DragEnter))
    key(window, K.Key_J, M.ControlModifier)
    return list(ways.used)


def test_only_the_left_button_and_the_plain_wheel_get_through(guard: Guard, ways: Ways, window: Window) -> None:
    assert press_everything(window, ways) == ["LeftButton", "LeftButton", "wheel"]


def test_without_the_guard_all_of_them_do(ways: Ways, window: Window) -> None:
    used = press_everything(window, ways)
    assert {"RightButton", "MiddleButton", "BackButton", "shortcut"} <= set(used)
    assert used.count("wheel") == 2


# Keys.


def test_what_is_selected_can_neither_be_copied_nor_cut_nor_replaced_from_the_clipboard(
    guard: Guard, ways: Ways, window: Window
) -> None:
    board = QGuiApplication.clipboard()
    board.setText("from outside")
    ways.line.setFocus()
    ways.line.selectAll()
    for which, with_ in (
        (K.Key_C, M.ControlModifier), (K.Key_X, M.ControlModifier), (K.Key_V, M.ControlModifier),
        (K.Key_Insert, M.ControlModifier), (K.Key_Insert, M.ShiftModifier), (K.Key_Delete, M.ShiftModifier),
    ):  # fmt: skip
        key(window, which, with_)
    assert ways.line.text() == "planted words"
    assert board.text() == "from outside"


def test_without_the_guard_it_can_be_copied(ways: Ways, window: Window) -> None:
    ways.line.setFocus()
    ways.line.selectAll()
    key(window, K.Key_C, M.ControlModifier)
    assert QGuiApplication.clipboard().text() == "planted words"
    forget_clipboard()
    assert QGuiApplication.clipboard().text() == ""


def test_letters_are_typed_into_a_field_and_go_nowhere_else(guard: Guard, ways: Ways, window: Window) -> None:
    ways.line.clear()
    ways.line.setFocus()
    assert is_typing(window)
    write(window, "ab 1")
    assert ways.line.text() == "ab 1"
    ways.line.setReadOnly(True)
    assert not is_typing(window)


def test_space_still_plays(guard: Guard, window: Window, qtbot: QtBot) -> None:
    tab = window.tab
    assert tab is not None
    tab.setFocus()
    key(window, K.Key_Space)
    qtbot.waitUntil(lambda: tab.frame is not None and tab.frame.playing)


def test_a_field_that_is_left_is_no_longer_selected(guard: Guard, ways: Ways, window: Window) -> None:
    ways.line.setFocus()
    ways.line.selectAll()
    ways.line.clearFocus()
    assert not ways.line.hasSelectedText()


def test_a_text_of_several_lines_is_deselected_too(qtbot: QtBot) -> None:
    field = QPlainTextEdit("some words")
    qtbot.addWidget(field)
    field.selectAll()
    deselect(field)
    assert not field.textCursor().hasSelection()
    assert field.toPlainText() == "some words"


# Windows.


def test_the_window_cannot_be_closed(guard: Guard, window: Window) -> None:
    assert not window.close()
    QCoreApplication.sendEvent(window.windowHandle(), QCloseEvent())
    assert window.isVisible()


def test_the_program_cannot_be_told_to_quit(guard: Guard, window: Window) -> None:
    quit_ = QEvent(QEvent.Type.Quit)
    QCoreApplication.sendEvent(app(), quit_)
    assert not quit_.isAccepted()


def test_it_can_be_closed_once_it_is_unlocked(guard: Guard, window: Window, ways: Ways) -> None:
    guard.unlock()
    ask_for_a_menu(ways)
    assert extra_windows(window) == []
    assert window.close()


@pytest.mark.parametrize("kind", [QDialog, QMenu, QWidget])
def test_an_extra_window_is_closed_and_told_of_without_its_words(
    guard: Guard, window: Window, qtbot: QtBot, expected_logs: Expect, kind: type[QWidget]
) -> None:
    expected_logs(f"an extra window was closed: {kind.__name__}$")
    stray = kind()
    qtbot.addWidget(stray)
    stray.setWindowTitle("a secret")
    stray.show()
    qtbot.waitUntil(lambda: not stray.isVisible())


def test_a_dialog_that_waits_for_an_answer_gives_up(guard: Guard, window: Window, expected_logs: Expect) -> None:
    expected_logs("an extra window was closed: QDialog$")
    assert QDialog(window).exec() == QDialog.DialogCode.Rejected


def test_the_list_of_a_drop_down_stays_open(guard: Guard, window: Window, ways: Ways, qtbot: QtBot) -> None:
    choice = QComboBox(ways)
    choice.addItems(["one", "two"])
    choice.show()
    choice.showPopup()
    turned: list[bool] = []
    QTimer.singleShot(0, lambda: turned.append(True))
    qtbot.waitUntil(lambda: bool(turned))
    assert choice.view().isVisible()
    choice.hidePopup()


def test_a_window_that_was_made_small_comes_back(guard: Guard, window: Window, qtbot: QtBot) -> None:
    window.setWindowState(Qt.WindowState.WindowMinimized)
    qtbot.waitUntil(lambda: not window.isMinimized())
    assert window.isVisible()


def test_a_window_in_public_fills_the_screen_again(window: Window, qtbot: QtBot) -> None:
    guard = Guard(Gate(app(), window), window)
    window.showNormal()
    window.setWindowState(Qt.WindowState.WindowMinimized)
    qtbot.waitUntil(window.isFullScreen)
    guard.lift()


def test_without_the_guard_it_stays_small(window: Window) -> None:
    window.setWindowState(Qt.WindowState.WindowMinimized)
    QCoreApplication.sendPostedEvents()
    assert window.isMinimized()
    window.setWindowState(Qt.WindowState.WindowNoState)


# Links.


@pytest.mark.parametrize("address", ["https://a.example/secret", "file:///etc/passwd", "mailto:a@b.example"])
def test_no_link_leads_anywhere(guard: Guard, expected_logs: Expect, address: str) -> None:
    expected_logs("a link was not opened$")
    assert QDesktopServices.openUrl(QUrl(address))


def test_a_click_on_a_button_is_as_good_as_ever(guard: Guard, ways: Ways, qtbot: QtBot) -> None:
    button = QPushButton("press", ways)
    button.setGeometry(0, 120, 100, 40)
    button.show()
    with qtbot.waitSignal(button.clicked):
        tap(button)


def test_many_fingers_on_long_texts_make_qt_warn_of_nothing(qtbot: QtBot) -> None:
    """Without `forget_gestures` it does so some times: it loses the widgets of gestures that end together."""
    page, chance = QWidget(), random.Random(1)
    row = QHBoxLayout(page)
    for _ in range(3):
        row.addWidget(QPlainTextEdit("line\n" * 100))
    shown(qtbot, page)
    forget_gestures(page)
    places: dict[int, QPoint] = {}
    for _ in range(3000):
        touch(page, *random_acts(places, chance))


def random_acts(places: dict[int, QPoint], chance: random.Random) -> list[tuple[str, int, QPoint]]:
    """One of three fingers comes or goes while the others move a little."""
    finger, at = chance.randrange(1, 4), QPoint(chance.randrange(1280), chance.randrange(800))
    for each in places:
        places[each] += QPoint(chance.randrange(-9, 9), chance.randrange(-9, 9))
    acts = [("move", each, place) for each, place in places.items()]
    if finger in places:
        del places[finger]
        return [("release" if each == finger else act, each, place) for act, each, place in acts]
    places[finger] = at
    return [*acts, ("press", finger, at)]
