"""What the window and the CNN tab say, in every language: nothing is left untranslated, and everything has room."""

from collections.abc import Iterator
from itertools import chain
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QMenu, QScrollArea
from pytestqt.qtbot import QtBot

from playground import catalogue
from playground.app.window import Window
from playground.data.guides import guide
from playground.engine import orders
from playground.engine.limits import Limits, Score
from playground.learners.cnn import ARCHITECTURES
from playground.phrases import phrase
from playground.widgets.network_layout import Spot
from playground.widgets.popover import Popover
from scripts.translations import collected
from tests.looks import faults, settle_layout, visible
from tests.speaking import PLAIN, strangely, tab_of, unspoken, window_on
from tests.toy_tab import PATIENCE, click, settle

pytestmark = [
    pytest.mark.usefixtures("clothes"),
    pytest.mark.qt_log_ignore("propagateSizeHints", extend=True),  # the offscreen platform's own shortcoming
]
ROOMS = ((1280, 800, 1.2), (1280, 800, 1.3), (1024, 768, 1.0))
STOPS = (Limits(steps=1), Limits(score=Score("accuracy", 0.0)), Limits(score=Score("loss", 9.0, falling=True)))


@pytest.fixture
def window(qtbot: QtBot) -> Iterator[Window]:
    with window_on(qtbot, "cnn") as window:
        yield window


def scenes(qtbot: QtBot, tab: Any) -> Iterator[str]:
    """All that a visitor can bring to the screen, one thing after the other."""
    tab.pad.clear.click()
    settle(qtbot, tab)
    yield "an empty pad"
    tab.tiles.picked.emit(3)
    qtbot.waitUntil(lambda: tab.bars.probabilities() is not None, timeout=PATIENCE)
    settle(qtbot, tab)
    yield "a drawing"
    pointed = {"Curves": tab.stage.network, "100 digits": tab.tiles, "Mix-ups": tab.confusion.table}
    for title in tab.pages.pages:
        tab.pages.show_page(title)
        yield title
        for place in (1, 2):
            qtbot.keyClick(pointed[title], Qt.Key.Key_Right)
            yield f"{title}, place {place}"
    tab.confusion.open(8, 8)
    yield "a cell of the mix-ups"
    yield from units(tab)
    tab.stage.where.click()
    yield "where it looked"
    tab.tell(phrase("Saved {name}.", name="CNN"))
    yield "a toast"
    yield from panels(qtbot, tab)


def units(tab: Any) -> Iterator[str]:
    """Every kind of unit, and the views of it that are named differently."""
    for column in range(len(tab.stage.network.columns())):
        tab.stage.open(Spot(column, 1, 1, 1))
        yield f"a unit of column {column}"
        explanation = tab.stage.inside.view.explanation()
        for view in explanation.pages[-1:] if explanation else ():
            tab.stage.inside.paged.emit(-1)
            yield f"a unit of column {column}, {view}"
        tab.stage.close_inside()


def panels(qtbot: QtBot, tab: Any) -> Iterator[str]:
    """What slides and what pops up over the tab."""
    for toggle in (tab.toggle_guide, tab.toggle_blueprint):
        toggle()
        yield toggle.__name__
        toggle()
    more = next(each for each in visible(tab.knobs) if each.accessibleDescription() and each.property("look") == "link")
    click(qtbot, more)
    yield "more knobs"
    tab._open_panel().close_panel()
    for button in (tab.transport.stop, tab.transport.menu):
        click(qtbot, button)
        yield "a popover"
        for popover in tab.window().findChildren(Popover):
            popover.close_panel()


def others(qtbot: QtBot, tab: Any) -> Iterator[str]:
    """Other networks, and what it tells of its learning."""
    settings = tab.knobs.settings()
    tab.turn(settings.with_(compare=True))
    settle(qtbot, tab)
    yield "three networks"
    for architecture in ARCHITECTURES[1:]:
        tab.turn(settings.with_(architecture=architecture))
        settle(qtbot, tab)
        tab.tiles.picked.emit(3)
        settle(qtbot, tab)
        yield architecture
        yield from units(tab)
    for limits in STOPS:
        tab.session.order(orders.Stop(limits))
        tab.play(True)
        settle(qtbot, tab)
        yield str(limits)


def guides_own(name: str) -> set[str]:
    """What a guide says is written in a file for each language."""
    own = guide(name)
    things = (f"{number}.  {thing}" for number, thing in enumerate(own.things_to_try, start=1))
    return {own.title, own.sentence, own.sentence.partition(". ")[0] + ".", *own.more.split("\n\n"), *things}


def wider_than_its_view(window: Window) -> list[str]:
    """What is cut off at the right because a view scrolls only up and down."""
    areas = [(each.widget(), each.viewport()) for each in visible(window) if isinstance(each, QScrollArea)]
    widths = [(content.width(), view.width()) for content, view in areas if content is not None]
    return [f"{width} pixels in a view of {room}" for width, room in widths if width > room]


def unplaced(window: Window) -> list[str]:
    """What is inside a unit and finds no room."""
    view = tab_of(window).stage.inside.view
    arrangement = view.arrangement() if view.isVisible() else None
    return [] if arrangement is None or arrangement.fits else [f"the parts of {view.explanation().sentence}"]


def test_nothing_is_left_untranslated(window: Window, qtbot: QtBot, qapp: QApplication) -> None:
    tab, allowed = tab_of(window), {"English", "cnn", *guides_own("cnn")}
    with strangely(qapp) as heard:
        left = {scene: unspoken(window) - allowed for scene in chain(scenes(qtbot, tab), others(qtbot, tab))}
    assert {scene: texts for scene, texts in left.items() if texts} == {}
    assert heard.heard - collected().keys() == set()


@pytest.mark.parametrize("language", ["de", "fr", "es"])
def test_everything_has_room(window: Window, qtbot: QtBot, language: str) -> None:
    window.set_language(language)
    found: dict[tuple[int, float, str], list[str]] = {}
    for width, height, text in ROOMS:
        window.set_text_size(text)
        window.resize(width, height)
        for scene in scenes(qtbot, tab_of(window)):
            settle_layout()
            found[width, text, scene] = [*faults(window), *wider_than_its_view(window), *unplaced(window)]
    assert {scene: each for scene, each in found.items() if each} == {}


@pytest.mark.parametrize("language", ["de", "fr", "es"])
def test_all_families_and_their_tabs_have_room(window: Window, language: str) -> None:
    window.set_language(language)
    found: dict[tuple[int, float, str], list[str]] = {}
    for width, height, text in (*ROOMS, (1024, 768, 1.2)):
        window.set_text_size(text)
        window.resize(width, height)
        for entries in catalogue.families().values():
            window.header.choose(entries[0].name)
            settle_layout()
            found[width, text, entries[0].family] = faults(window.header)
    assert {scene: each for scene, each in found.items() if each} == {}


def test_the_menu_is_translated(window: Window, qapp: QApplication) -> None:
    with strangely(qapp) as heard:
        menu = window.menu.menu()
        texts = [action.text() for each in (menu, *menu.findChildren(QMenu)) for action in each.actions()]
    menu.deleteLater()
    assert len(texts) > 10
    assert [text for text in texts if set(text) & set(PLAIN)] == []
    assert heard.heard - collected().keys() == set()


def test_another_language_leaves_the_run_and_the_drawing_as_they_are(window: Window, qtbot: QtBot) -> None:
    tab = tab_of(window)
    tab.tiles.picked.emit(3)
    settle(qtbot, tab)
    ordered, ink, step = tab.session.ordered, tab.pad.ink().tobytes(), tab.frame.step
    for language in ("de", "fr", "es"):
        window.set_language(language)
        assert (tab.session.ordered, tab.pad.ink().tobytes(), tab.frame.step) == (ordered, ink, step)
    assert tab.transport.play.text() == "Iniciar"
