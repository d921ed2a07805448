from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from playground.app.language_choice import LanguageChoice
from playground.phrases import LANGUAGES
from playground.widgets.buttons import Button
from tests.looks import nameless
from tests.toy_tab import click

pytestmark = [
    pytest.mark.usefixtures("clothes"),
    pytest.mark.qt_log_ignore("propagateSizeHints", extend=True),  # the offscreen platform's own shortcoming
]


@pytest.fixture
def choice(qtbot: QtBot) -> Iterator[LanguageChoice]:
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(400, 400)
    made = LanguageChoice()
    made.setParent(window)
    window.show()
    yield made
    window.close()


def offered(choice: LanguageChoice) -> list[Button]:
    return [each for each in choice.popover.findChildren(Button) if each.isVisible()]


def test_it_says_which_language_is_spoken(choice: LanguageChoice) -> None:
    assert (choice.text(), choice.accessibleName(), choice.accessibleDescription()) == ("EN", "Language", "English")
    choice.show_language("fr")
    assert (choice.text(), choice.accessibleDescription()) == ("FR", "Français")


def test_all_languages_are_offered_by_their_own_names(choice: LanguageChoice, qtbot: QtBot) -> None:
    click(qtbot, choice)
    assert [each.text() for each in offered(choice)] == [*LANGUAGES.values()]
    assert [each.text() for each in offered(choice) if each.isChecked()] == ["English"]
    assert nameless(choice.window()) == []


def test_a_chosen_one_is_wanted_and_the_list_closes(choice: LanguageChoice, qtbot: QtBot) -> None:
    click(qtbot, choice)
    with qtbot.waitSignal(choice.wanted) as wanted:
        click(qtbot, offered(choice)[1])
    assert wanted.args == ["de"]
    assert not choice.popover.isVisible()


def test_only_some_can_be_offered(choice: LanguageChoice, qtbot: QtBot) -> None:
    choice.offer(("fr", "es"))
    click(qtbot, choice)
    assert [each.text() for each in offered(choice)] == ["Français", "Español"]


def test_where_there_is_but_one_there_is_no_choice(choice: LanguageChoice) -> None:
    choice.offer(("de",))
    assert not choice.isVisible()
