import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QWidget
from pytestqt.qtbot import QtBot

from playground.widgets.card import words
from playground.widgets.pages import Pages
from playground.widgets.segments import Segments


@pytest.fixture
def plain(qtbot: QtBot) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    made.resize(400, 700)
    return made


def shown(plain: QWidget, *titles: str) -> Pages:
    pages = Pages(tuple((title, words(title)) for title in titles))
    pages.setParent(plain)
    pages.setGeometry(plain.rect())
    plain.show()
    return pages


def on_screen(pages: Pages) -> list[str]:
    return [title for title, page in pages.pages.items() if page.isVisible()]


def switches(pages: Pages) -> list[Segments]:
    return [each for each in pages.findChildren(Segments) if each.isVisible()]


def choose(qtbot: QtBot, pages: Pages, title: str) -> None:
    (switch,) = switches(pages)
    button = next(each for each in switch.findChildren(QAbstractButton) if each.text() == title)
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


@pytest.mark.parametrize(
    ("titles", "compact", "seen", "offered"),
    [
        (("Curves",), False, ["Curves"], []),
        (("Curves",), True, ["Curves"], []),
        (("Curves", "Tiles"), False, ["Curves", "Tiles"], []),
        (("Curves", "Tiles"), True, ["Curves"], [("Curves", "Tiles")]),
        (("Curves", "Tiles", "Errors"), False, ["Curves", "Tiles"], [("Tiles", "Errors")]),
        (("Curves", "Tiles", "Errors"), True, ["Curves"], [("Curves", "Tiles", "Errors")]),
    ],
)
def test_what_shows_and_what_can_be_chosen(
    plain: QWidget, titles: tuple[str, ...], compact: bool, seen: list[str], offered: list[tuple[str, ...]]
) -> None:
    pages = shown(plain, *titles)
    pages.set_compact(compact)
    assert on_screen(pages) == seen
    assert [switch.options() for switch in switches(pages)] == offered


def test_the_switch_turns_to_a_page_and_the_first_stays_beside_it(plain: QWidget, qtbot: QtBot) -> None:
    pages = shown(plain, "Curves", "Tiles", "Errors")
    choose(qtbot, pages, "Errors")
    assert on_screen(pages) == ["Curves", "Errors"]


def test_in_a_narrow_window_each_page_can_be_had_alone(plain: QWidget, qtbot: QtBot) -> None:
    pages = shown(plain, "Curves", "Tiles", "Errors")
    pages.set_compact(True)
    for title in ("Errors", "Tiles", "Curves"):
        choose(qtbot, pages, title)
        assert on_screen(pages) == [title]


def test_a_page_that_is_turned_to_is_marked_on_the_switch(plain: QWidget) -> None:
    pages = shown(plain, "Curves", "Tiles", "Errors")
    for compact in (True, False):
        pages.set_compact(compact)
        pages.show_page("Errors")
        assert [switch.choice() for switch in switches(pages)] == ["Errors"]


def test_no_page_is_lost_when_the_window_shrinks_and_grows(plain: QWidget) -> None:
    pages = shown(plain, "Curves", "Tiles", "Errors")
    before = pages.pages
    pages.show_page("Errors")
    for compact in (True, False, True, False):
        pages.set_compact(compact)
    assert on_screen(pages) == ["Curves", "Errors"]
    assert pages.pages == before


def test_a_single_page_is_always_there_and_there_is_nothing_to_switch(plain: QWidget) -> None:
    pages = shown(plain, "Curves")
    for compact in (True, False, True, False):
        pages.set_compact(compact)
        pages.show_page("Curves")
        assert on_screen(pages) == ["Curves"]
        assert switches(pages) == []


def test_the_switch_has_a_name_for_screen_readers(plain: QWidget) -> None:
    pages = shown(plain, "Curves", "Tiles")
    assert {switch.accessibleName() for switch in pages.findChildren(Segments)} == {"What to show"}
