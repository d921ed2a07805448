"""What the tabs of sequences say in other languages: nothing is left in English, and everything has its room.

Words that are data are written in Greek letters here, so that every Latin letter is one of the program's own words.
"""

import re
import string
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from playground.app.window import Window
from playground.catalogue import entry
from playground.data.guides import Guide
from playground.data.hmm_worlds import CASINO, LETTERS, OWN
from playground.data.stories import read, stories
from playground.data.text import count_words
from playground.engine import orders
from playground.tabs.hmm_stage import LETTERS as LETTERS_VIEW
from playground.tabs.hmm_stage import MODEL, STATES, TABLES, TRELLIS
from playground.tabs.next_word_stage import SIDE_BY_SIDE, WORD_MAP
from playground.tabs.recurrent_stage import UNITS
from playground.tabs.transformer_stage import ARITHMETIC
from playground.widgets.heat_map_picture import NOWHERE
from playground.widgets.lines import TITLE
from playground.widgets.look import font
from playground.widgets.matrix_layout import Entry
from playground.widgets.speech import set_language, tr
from playground.widgets.state_graph_parts import Part
from playground.widgets.text_fit import advance
from scripts.translations import collected
from tests.looks import faults, settle_layout
from tests.next_word_tab import COMPACT, NAMES, SENTENCE, faults_of_view, on_screen, titles, wait_until, window_on
from tests.speaking import strangely, unspoken
from tests.toy_tab import PATIENCE, settle

pytestmark = [
    pytest.mark.usefixtures("clothes"),
    pytest.mark.qt_log_ignore("propagateSizeHints", extend=True),  # the offscreen platform's own shortcoming
]
_GREEK = str.maketrans(string.ascii_letters, ("αβξδεφγηιςκλμνοπθρστυϑωχψζ" + "ΑΒΞΔΕΦΓΗΙϹΚΛΜΝΟΠΘΡΣΤΥΘΩΧΨΖ"))
_GUIDE = Guide("ΤΡ", "Μηχανή. Γράφει.", "Περισσότερα.", ("Πρώτα.", "Μετά.", "Τέλος."))
LANGUAGES = ("de", "fr", "es")
Room = tuple[int, int, float]
"""width, height, and size of the type"""
TIGHTEST: Room = (1280, 800, 1.3)
ROOMS: tuple[Room, ...] = ((1280, 800, 1.2), (1024, 768, 1.0))


def greek(text: str) -> str:
    """The same with other letters."""
    return text.translate(_GREEK)


@contextmanager
def hmm_window() -> Iterator[Window]:
    window = Window((entry("hmm"),))
    window.resize(*COMPACT)
    window.show()
    window.open_tab("hmm")
    wait_until(lambda: window.tab is not None and window.tab.is_up_to_date)
    window.hide()
    yield window
    window.close()
    window.deleteLater()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)  # pyright: ignore[reportArgumentType]


@pytest.fixture(scope="module", params=[*NAMES, "hmm"])
def shared(
    request: pytest.FixtureRequest, wardrobe: None, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Window]:
    """One window for all tests of a tab, for to open one takes long."""
    with hmm_window() if request.param == "hmm" else window_on(request.param, tmp_path_factory) as window:
        yield window


@pytest.fixture
def tab(shared: Window, qtbot: QtBot, qapp: QApplication) -> Iterator[Any]:
    """On the screen, with data that has no Latin letters."""
    with on_screen(shared):
        made: Any = shared.tab
        settle(qtbot, made)
        made.set_guide(_GUIDE)
        if shared.tab_name != "hmm":
            teach_greek(qtbot, made)
        yield made
        set_language(qapp, "en")


def teach_greek(qtbot: QtBot, tab: Any) -> None:
    text = count_words(greek(" ".join(read("sea"))), greek("sea"))
    tab.session.order(orders.Begin(0, data=text))
    tab.prompt.set_text(greek(SENTENCE))
    qtbot.waitUntil(lambda: tab.is_up_to_date and tab._is_fresh(), timeout=PATIENCE)
    settle(qtbot, tab)


# What there is to see.


def scenes(qtbot: QtBot, tab: Any) -> Iterator[str]:
    """Everything that a visitor can open, one thing after the other."""
    yield from of_hmm(qtbot, tab) if hasattr(tab, "observer") else of_next_word(qtbot, tab)
    for title in tab.pages.pages:
        tab.pages.show_page(title)
        yield title
    for toggle in (tab.toggle_guide, tab.toggle_blueprint):
        toggle()
        yield "a panel"
        toggle()
    tab.knobs._open_more()
    yield "more knobs"
    tab.knobs._panel.close_panel()


def of_next_word(qtbot: QtBot, tab: Any) -> Iterator[str]:
    inside = tab.inside
    for view in titles(inside):
        inside.show_view(view)
        settle(qtbot, tab)
        yield view
        if view == UNITS:
            yield from of_units(tab)
        if view == ARITHMETIC:
            for page in range(2):
                inside.sums.stepped.emit(1)
                yield f"{view}, page {page}"
        if view == WORD_MAP:
            qtbot.waitUntil(lambda: bool(inside.map._words), timeout=PATIENCE)
            inside.map._point_at(0)
            yield "a word pointed at"
    yield from of_typing(qtbot, tab)


def of_units(tab: Any) -> Iterator[str]:
    heat = tab.inside.heat
    for value in tab.inside.values.options():
        tab.inside.values.set_choice(value)
        heat._point((1, 2))
        yield value
    heat._point(None)
    for phrase in ((1, 3), (0, len(heat._words) - 1)):
        heat.set_brush(*phrase)
        yield "a phrase"
    heat.set_brush(*NOWHERE)


def of_typing(qtbot: QtBot, tab: Any) -> Iterator[str]:
    prompt = tab.prompt
    prompt.set_text("")
    settle(qtbot, tab)
    yield "nothing typed"
    prompt.set_text(greek("The fyx, the "))
    qtbot.waitUntil(lambda: tab._is_fresh(), timeout=PATIENCE)
    settle(qtbot, tab)
    yield "an unknown word"
    prompt.set_text(greek("sea " * 1200))
    yield "too much"
    tab.set_writing(True)
    yield "it writes"
    tab.set_writing(False)
    prompt.set_text(greek(SENTENCE))
    tab._toggle(tab._own_text_panel)
    tab.own_text.field.insert(greek("sea " * 40))
    tab.own_text.set_share(0.5)
    yield "an own text"
    tab.own_text.field.insert(greek("sea " * 40_000))
    yield "a long own text"
    tab.own_text.clear()
    tab.learn_text(greek("sea " * 20))
    qtbot.waitUntil(lambda: bool(tab.own_text.told()), timeout=PATIENCE)
    yield "too short a text"
    tab._toggle(tab._own_text_panel)


def of_hmm(qtbot: QtBot, tab: Any) -> Iterator[str]:
    tab._to_come = [(2, 1), (0, 0), (1, 0), (2, 1)]
    while tab._to_come:
        tab._reveal()
    settle(qtbot, tab)
    for view in tab.inside.switch.options():
        tab.inside.show_view(view)
        settle(qtbot, tab)
        yield view
        yield from of_hmm_view(tab, view)
    yield from of_worlds(qtbot, tab)


def of_hmm_view(tab: Any, view: str) -> Iterator[str]:
    inside = tab.inside
    if view == MODEL:
        for part in (Part("start", 0, 1), Part("transition", 0, 1), Part("transition", 1, 1), Part("emission", 0, 2)):
            inside.graph._point_at(part)
            yield part.kind
        inside.graph.edit(Part("transition", 0, 1))
        yield "an editor"
        inside.graph.editor.close_panel()
    if view == TRELLIS:
        for title in inside.trellis.which.options():
            inside.trellis.choose(title)
            yield title
            inside.trellis.go(1)
            yield f"{title}, a step"
        inside.trellis.show_all()
    if view == TABLES:
        for entry_ in (Entry(0, 0, 0), Entry(1, 0, 1), Entry(2, 0, 1)):
            inside.tables._point_at(entry_)
            yield f"table {entry_.table}"
    if view == STATES:
        inside.strip._point_at(3)
        yield "a moment"


def of_worlds(qtbot: QtBot, tab: Any) -> Iterator[str]:
    settings = tab.knobs.settings()
    for world in (CASINO, OWN, LETTERS):
        tab.turn(settings.with_(world=world))
        settle(qtbot, tab)
        for view in (MODEL, TABLES, LETTERS_VIEW):
            tab.inside.show_view(view)
            yield f"{world}, {view}"
        for _ in range(3):
            tab.step()
            settle(qtbot, tab)
            yield f"{world}, a step"
        if world != CASINO:
            tab._toggle(tab._panel_for_own())
            yield f"{world}, a panel"
            tab._toggle(tab._panel_for_own())
    tab.inside.letters._point_at(4)
    yield "a vowel"
    tab.observer.hidden.click()
    yield "hidden"
    tab.observer.hidden.click()
    tab.turn(settings)
    settle(qtbot, tab)


# Language.


def test_nothing_is_left_in_english(tab: Any, qtbot: QtBot, qapp: QApplication) -> None:
    left: dict[str, set[str]] = {}
    with strangely(qapp) as heard:
        for scene in scenes(qtbot, tab):
            settle_layout()
            left[scene] = words_of(unspoken(tab.window())) - data(scene)
    assert {scene: words for scene, words in left.items() if words} == {}
    assert heard.heard - collected().keys() == set()


def words_of(texts: set[str]) -> set[str]:
    """The words in Latin letters that are neither abbreviations nor single letters."""
    found = (word for text in texts for word in re.findall("[A-Za-z]{2,}", text))
    return {word.lower() for word in found if not word.isupper()}


def data(scene: str) -> set[str]:
    """What may be in Latin letters: the language's own name, logarithms, and the words that other machines know."""
    known = {word.lower() for word in stories().vocabulary.words} if scene == SIDE_BY_SIDE else set[str]()
    return {"english", "log"} | known


# Room.


@pytest.mark.parametrize("code", LANGUAGES)
def test_everything_has_its_room(tab: Any, qtbot: QtBot, code: str) -> None:
    window: Window = tab.window()
    window.set_language(code)
    found: dict[tuple[str, Room], list[str]] = {}
    for room, seen in ((TIGHTEST, scenes), *((room, views) for room in ROOMS)):
        *size, text_size = room
        window.set_text_size(text_size)
        window.resize(*size)
        for scene in seen(qtbot, tab):
            settle_layout()
            found[scene, room] = faults_of_view(window)
        found["all of it", room] = [*faults(window), *cut_titles(tab)]
    window.set_text_size(1.0)
    assert {at: faults for at, faults in found.items() if faults} == {}


def views(qtbot: QtBot, tab: Any) -> Iterator[str]:
    """What a visitor sees without opening anything."""
    for view in tab.inside.switch.options():
        tab.inside.show_view(view)
        settle(qtbot, tab)
        yield view


def cut_titles(tab: Any) -> list[str]:
    """The titles of curves that are longer than their room."""
    titles_ = [tr(plot.title) for plot in tab.plots]
    return [f"{title} is cut off" for title in titles_ if advance(title, font(TITLE, 600)) > tab.curves.width()]
