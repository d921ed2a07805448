"""Pages follow the finger, where nothing on them wants to be pressed."""

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPushButton, QScrollArea, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from playground.kiosk.gate import Gate
from playground.kiosk.scrolling import Scrolling
from tests.visitors import LEFT, PLAIN, app, drag, middle, shown, tap, touch

pytestmark = pytest.mark.usefixtures("clothes")


class Book(QScrollArea):
    """A long page with a button on it."""

    def __init__(self) -> None:
        super().__init__()
        page = QWidget()
        column = QVBoxLayout(page)
        self.words, self.button, self.clicks = QLabel("words " * 20), QPushButton("press"), 0
        self.button.clicked.connect(self._count)
        for part in (self.words, self.button):
            part.setFixedHeight(200)
            column.addWidget(part)
        column.addSpacing(3000)
        self.setWidgetResizable(True)
        self.setWidget(page)

    def _count(self) -> None:
        self.clicks += 1

    def at(self) -> int:
        return self.verticalScrollBar().value()


@pytest.fixture
def book(qtbot: QtBot) -> Book:
    made = Book()
    shown(qtbot, made)
    return made


def pull(book: Book, start: QPoint, by: int) -> None:
    drag(book, (start, start + QPoint(0, by)))


@pytest.fixture
def scrolling(book: Book) -> Scrolling:
    return Scrolling(Gate(app(), book))


def test_a_page_follows_the_mouse_up_and_down(scrolling: Scrolling, book: Book) -> None:
    pull(book, middle(book.words), -150)
    assert book.at() == 150
    pull(book, QPoint(300, 300), 90)
    assert book.at() == 60
    pull(book, QPoint(300, 300), 400)
    assert book.at() == 0


def test_a_page_follows_a_finger(scrolling: Scrolling, book: Book) -> None:
    at = middle(book.words)
    touch(book, ("press", 1, at))
    touch(book, ("move", 1, at - QPoint(0, 80)))
    touch(book, ("release", 1, at - QPoint(0, 80)))
    assert book.at() == 80


def test_it_stays_when_the_mouse_moves_on_without_a_button(scrolling: Scrolling, book: Book) -> None:
    pull(book, middle(book.words), -100)
    QTest.mouseMove(book.windowHandle(), QPoint(300, 400))
    assert book.at() == 100


def test_buttons_on_the_page_are_pressed_and_do_not_drag_it(scrolling: Scrolling, book: Book) -> None:
    pull(book, middle(book.button), -10)
    assert book.clicks == 1
    assert book.at() == 0
    tap(book.button)
    assert book.clicks == 2


def test_a_drag_whose_end_was_lost_does_not_go_on_elsewhere(scrolling: Scrolling, book: Book) -> None:
    none, left = Qt.MouseButton.NoButton, Qt.MouseButton.LeftButton
    QTest.mousePress(book.windowHandle(), LEFT, PLAIN, middle(book.words))
    for held in (none, left):
        at = QPointF(300, 20)
        event = QMouseEvent(QEvent.Type.MouseMove, at, book.mapToGlobal(at), none, held, PLAIN)
        QCoreApplication.sendEvent(book.windowHandle(), event)
    assert book.at() == 0
    QTest.mouseRelease(book.windowHandle(), LEFT, PLAIN, middle(book.words))


def test_without_this_a_page_stays_where_it_is(book: Book) -> None:
    pull(book, middle(book.words), -150)
    assert book.at() == 0


def test_a_press_on_a_button_ends_a_drag_whose_end_was_lost(scrolling: Scrolling, book: Book) -> None:
    press, move, left = QEvent.Type.MouseButtonPress, QEvent.Type.MouseMove, Qt.MouseButton.LeftButton
    for widget, kind, y in ((book.viewport(), press, 700), (book.button, press, 300), (book.button, move, 200)):
        event = QMouseEvent(kind, QPointF(5, 5), QPointF(300, y), left, left, PLAIN)
        QCoreApplication.sendEvent(widget, event)
    assert book.at() == 0
