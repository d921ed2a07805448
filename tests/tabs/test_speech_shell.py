"""What the window and the CNN tab say, in every language: nothing is left untranslated, and everything has room."""

from collections.abc import Iterator
from itertools import chain
from typing import Any

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from playground import catalogue
from playground.app.window import Window
from playground.data.guides import guide
from playground.engine import orders
from playground.engine.limits import Limits, Score
from playground.learners.cnn import ARCHITECTURES
from playground.widgets.network_layout import Spot
from scripts.translations import collected
from tests.looks import faults, settle_layout
from tests.speaking import strangely, unspoken
from tests.toy_tab import PATIENCE, click, settle

pytestmark = [
    pytest.mark.usefixtures("clothes"),
    pytest.mark.qt_log_ignore("propagateSizeHints", extend=True),  # the offscreen platform's own shortcoming
]
ROOMS = ((1280, 800, 1.0), (1280, 800, 1.2), (1280, 800, 1.3), (1024, 768, 1.0))


@pytest.fixture
def window(qtbot: QtBot) -> Iterator[Window]:
    window = Window(catalogue.ENTRIES)
    qtbot.addWidget(window)
    window.resize(1280, 800)
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    window.open_tab("cnn")
    qtbot.waitUntil(lambda: not window.is_waiting, timeout=PATIENCE)
    settle(qtbot, tab_of(window))
    yield window
    window.set_language("en")
    window.close_tabs()


def tab_of(window: Window) -> Any:
    assert window.tab is not None
    return window.tab


def scenes(qtbot: QtBot, tab: Any) -> Iterator[str]:
    """All that a visitor can bring to the screen, one thing after the other."""
    yield "an empty pad"
    tab.tiles.picked.emit(3)
    qtbot.waitUntil(lambda: tab.bars.probabilities() is not None, timeout=PATIENCE)
    settle(qtbot, tab)
    yield "a drawing"
    for title in tab.pages.pages:
        tab.pages.show_page(title)
        yield title
    tab.confusion.open(8, 8)
    yield "a cell of the mix-ups"
    yield from inside(qtbot, tab)
    tab.stage.where.click()
    yield "where it looked"
    for toggle in (tab.toggle_guide, tab.toggle_blueprint):
        toggle()
        yield "a panel"
        toggle()
    tab.knobs._open_more()
    yield "more knobs"
    tab.knobs._panel.close_panel()
    click(qtbot, tab.transport.stop)
    yield "when to stop"
    tab.transport.stops.close_panel()
    click(qtbot, tab.transport.menu)
    yield "how to start again"
    tab.transport._ways.close_panel()


def inside(qtbot: QtBot, tab: Any) -> Iterator[str]:
    """Every kind of unit, and all its views."""
    for column in range(len(tab.stage.network.columns())):
        tab.stage.open(Spot(column, 1, 1, 1))
        yield f"a unit of column {column}"
        explanation = tab.stage.inside.view.explanation()
        for view in explanation.pages[1:] if explanation else ():
            tab.stage.inside.paged.emit(1)
            yield f"a unit of column {column}, {view}"
        tab.stage.close_inside()


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
        yield from inside(qtbot, tab)
    for limits in (Limits(steps=1), Limits(score=Score("accuracy", 0.0)), Limits(score=Score("loss", 9, falling=True))):
        tab.session.order(orders.Stop(limits))
        tab.step()
        tab.play(True)
        settle(qtbot, tab)
        yield str(limits)


def guides_own(name: str) -> set[str]:
    """What a guide says is written in a file for each language."""
    own = guide(name)
    things = (f"{number}.  {thing}" for number, thing in enumerate(own.things_to_try, start=1))
    return {own.title, own.sentence, own.sentence.partition(". ")[0] + ".", *own.more.split("\n\n"), *things}


def test_nothing_is_left_untranslated(window: Window, qtbot: QtBot, qapp: QApplication) -> None:
    tab, allowed = tab_of(window), {"English", "cnn.safetensors", *guides_own("cnn")}
    with strangely(qapp) as heard:
        left = {scene: unspoken(window) - allowed for scene in chain(scenes(qtbot, tab), others(qtbot, tab))}
    assert {scene: texts for scene, texts in left.items() if texts} == {}
    assert heard.heard - collected().keys() == set()


def test_x(window: Window, qtbot: QtBot, qapp: QApplication) -> None:
    import time
    tab = tab_of(window)
    for language in ("de", "fr", "es"):
        window.set_language(language)
        for width, height, text in ROOMS:
            t=time.time()
            window.set_text_size(text)
            window.resize(width, height)
            settle_layout()
            print(language, width, text, "change", time.time()-t)
            for scene in scenes(qtbot, tab):
                t=time.time()
                settle_layout()
                if f := faults(window): print("   ", scene, f, time.time()-t)
