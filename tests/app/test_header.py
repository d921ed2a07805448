import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from playground import catalogue
from playground.app.header import Header, TabButton
from tests.looks import dressed, faults, nameless, out_of_reach, settle_layout, too_small, visible
from tests.toy_tab import click, toy_entry

pytestmark = [
    pytest.mark.usefixtures("clothes"),
    pytest.mark.qt_log_ignore("propagateSizeHints", extend=True),  # the offscreen platform's own shortcoming
]

ENTRIES = (toy_entry("one"), toy_entry("two"), toy_entry("three", family="Others"))


@pytest.fixture
def header(qtbot: QtBot) -> Header:
    made = Header(ENTRIES)
    qtbot.addWidget(made)
    made.resize(1024, 96)
    made.choose("one")
    with qtbot.waitActive(made):
        made.show()
        made.activateWindow()
    return made


def named(header: Header, name: str) -> QWidget:
    """The control of that name that shows."""
    return next(each for each in visible(header) if each.accessibleName() == name)


def test_only_the_tabs_of_the_chosen_family_show(header: Header) -> None:
    assert [tab.text() for tab in header.findChildren(TabButton) if tab.isVisible()] == ["One", "Two"]
    header.choose("three")
    assert [tab.text() for tab in header.findChildren(TabButton) if tab.isVisible()] == ["Three"]


def test_the_chosen_tab_and_its_family_are_marked_and_no_others(header: Header) -> None:
    for entry in (*ENTRIES, *ENTRIES):
        header.choose(entry.name)
        marked = {each.accessibleName() for each in visible(header) if each.property("checked")}
        assert marked == {entry.title, entry.family}


def test_choosing_emits_nothing(header: Header, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(header.tab_chosen):
        header.choose("three")


def test_a_pressed_tab_is_told_by_its_name(header: Header, qtbot: QtBot) -> None:
    with qtbot.waitSignal(header.tab_chosen) as chosen:
        click(qtbot, named(header, "Two"))
    assert chosen.args == ["two"]


def test_a_pressed_family_stands_for_its_first_tab(header: Header, qtbot: QtBot) -> None:
    with qtbot.waitSignal(header.tab_chosen) as chosen:
        click(qtbot, named(header, "Others"))
    assert chosen.args == ["three"]


@pytest.mark.parametrize(("name", "signal"), [("Guide", "guide_wanted"), ("Dark theme", "theme_wanted")])
def test_what_concerns_the_program_is_told(header: Header, qtbot: QtBot, name: str, signal: str) -> None:
    with qtbot.waitSignal(getattr(header, signal)):
        click(qtbot, named(header, name))


def test_the_menu_is_told_below_which_button_to_open(header: Header, qtbot: QtBot) -> None:
    more = named(header, "More")
    with qtbot.waitSignal(header.menu_wanted) as wanted:
        click(qtbot, more)
    assert wanted.args == [more]


@pytest.mark.parametrize(("theme", "offered"), [("dark", "Light theme"), ("light", "Dark theme")])
def test_the_other_theme_is_offered(header: Header, theme: str, offered: str) -> None:
    header.set_theme(theme)  # pyright: ignore[reportArgumentType]
    assert named(header, offered).toolTip() == offered


@pytest.mark.parametrize(("name", "chosen"), [("One", "two"), ("Toys", "three")])
def test_arrows_turn_to_the_next_tab_or_family(header: Header, qtbot: QtBot, name: str, chosen: str) -> None:
    named(header, name).setFocus()
    with qtbot.waitSignal(header.tab_chosen) as told:
        qtbot.keyClick(named(header, name), Qt.Key.Key_Right)
    assert told.args == [chosen]


def test_a_tab_is_pressed_by_the_space_bar(header: Header, qtbot: QtBot) -> None:
    with qtbot.waitSignal(header.tab_chosen) as chosen:
        qtbot.keyClick(named(header, "Two"), Qt.Key.Key_Space)
    assert chosen.args == ["two"]


@pytest.mark.parametrize("text_size", [1.0, 1.3])
def test_everything_fits_and_has_a_name(qapp: QApplication, qtbot: QtBot, text_size: float) -> None:
    with dressed(qapp, "light", text_size):
        header = Header(ENTRIES)
        qtbot.addWidget(header)
        header.resize(1024, 96)
        header.show()
        header.choose("one")
        settle_layout()
        assert faults(header) == []
        assert nameless(header) == []
        assert out_of_reach(header) == []
        tabs = header.findChildren(TabButton)
        assert all(tab.width() >= tab.sizeHint().width() for tab in tabs if tab.isVisible())


@pytest.mark.parametrize("text_size", [1.2, 1.3])
def test_fingers_find_its_buttons_where_there_is_little_room(
    qapp: QApplication, qtbot: QtBot, text_size: float
) -> None:
    with dressed(qapp, "light", text_size):
        header = Header(ENTRIES)
        qtbot.addWidget(header)
        header.choose("one")
        header.resize(1280, header.minimumSizeHint().height())
        header.show()
        settle_layout()
        assert too_small(header) == []


def test_the_tabs_of_every_family_fit_in_the_smallest_window_in_the_largest_type(
    qapp: QApplication, qtbot: QtBot
) -> None:
    with dressed(qapp, "light", 1.3):
        header = Header(catalogue.ENTRIES)
        qtbot.addWidget(header)
        header.resize(1024, 96)
        header.show()
        for entry in catalogue.ENTRIES:
            header.choose(entry.name)
            settle_layout()
            tabs = [tab for tab in header.findChildren(TabButton) if tab.isVisible()]
            assert faults(header) == []
            assert all(tab.width() >= tab.sizeHint().width() for tab in tabs)
            assert max(tab.geometry().right() for tab in tabs) < header.width()
