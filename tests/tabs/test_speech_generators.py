"""What the tabs of machines that make things up say, in every language: nothing is left out, everything has room."""

from collections.abc import Callable, Iterator
from itertools import chain, product
from typing import Any

import pytest
from PySide6.QtCore import QPointF
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from playground.app.window import Window
from playground.data.digits import held_out
from playground.data.guides import guide
from playground.data.tastes import our_songs
from playground.learners.gan_parts import PHASES
from playground.tabs.gan_digits_stage import GAME, ODD
from playground.tabs.rbm_stage import RESTORE
from playground.tabs.vae import YOURS
from playground.widgets.pointed import PointedPicture
from scripts.translations import collected
from tests.looks import faults, settle_layout
from tests.speaking import PLAIN, strangely, tab_of, unspoken, window_on
from tests.toy_tab import PATIENCE, settle

pytestmark = [
    pytest.mark.usefixtures("clothes"),
    pytest.mark.qt_log_ignore("propagateSizeHints", extend=True),  # the offscreen platform's own shortcoming
]
LANGUAGES = ("de", "fr", "es")
LARGEST, ROOMS = (1280, 800, 1.3), ((1280, 800, 1.2), (1024, 768, 1.0))
SHARES = (0.5, 0.1, 0.3, 0.7, 0.9)
DATA = {"vae": ("z",), "songs": (*our_songs().items, *our_songs().makers)}
"""what is the same in all languages, as are the names of model files"""
Scenes = Iterator[None]


@pytest.fixture(params=("gan", "gan_digits", "vae", "rbm", "boltzmann", "songs", "deep_belief"))
def window(request: pytest.FixtureRequest, qtbot: QtBot) -> Iterator[Window]:
    with window_on(qtbot, request.param, 1920, 1080) as window:
        yield window


def views(tab: Any) -> Scenes:
    """Each large picture, and what stands beside it."""
    for view in tab.stage.switch.options():
        tab.stage.show_view(view)
        yield


def panels(tab: Any) -> Scenes:
    """What can be opened over the right column."""
    for page in tab.pages.pages:
        tab.pages.show_page(page)
        yield
    for toggle in (tab.toggle_guide, tab.toggle_blueprint, tab.toggle_blueprint):
        toggle()
        yield
    tab.knobs._open_more()
    yield
    tab.knobs._panel.close_panel()


def pointed(tab: Any) -> Scenes:
    """Each large picture, and each again while something of it is pointed at."""
    for _ in views(tab):
        yield
        point_at_everything(tab)
        yield


def point_at_everything(tab: Any) -> None:
    """Lay the pointer somewhere on each picture that can be pointed at."""
    for picture in tab.findChildren(PointedPicture):
        if picture.isVisible():
            places = (QPointF(x * picture.width(), y * picture.height()) for x, y in product(SHARES, repeat=2))
            picture._point_at(next(filter(None, map(picture.spot_at, places)), None))


def play_gan(qtbot: QtBot, tab: Any) -> Scenes:
    tab.turn(tab.knobs.settings().with_(slowly=True))
    for _ in PHASES:
        tab.step()
        settle(qtbot, tab)
        yield
    tab.session.ask(tab.question((0.5, 0.5)))
    qtbot.waitUntil(lambda: tab.frame.answer is not None, timeout=PATIENCE)
    yield


def play_gan_digits(qtbot: QtBot, tab: Any) -> Scenes:
    tab.pad.canvas.set_image(held_out(1)[0][0])
    tab.inside.ask_for(8)
    tab.inside.pick(1)
    tab.inside.pick(2)
    qtbot.waitUntil(lambda: tab.inside.close_up.walk.count() > 0, timeout=PATIENCE)
    yield
    tab.inside.made._point_at(1)
    tab.inside.show_view(GAME)
    qtbot.waitUntil(lambda: tab.inside.game.real.isEnabled(), timeout=PATIENCE)
    tab.inside.game.say(True)
    tab.inside.show_view(ODD)
    qtbot.waitUntil(lambda: tab._odd is not None, timeout=PATIENCE)
    qtbot.waitUntil(lambda: all(map(tab.autoencoder.score, tab._drawn_ones())), timeout=PATIENCE)
    yield


def play_vae(qtbot: QtBot, tab: Any) -> Scenes:
    tab.pad.canvas.set_image(held_out(1)[0][0])
    qtbot.waitUntil(lambda: tab.title == YOURS, timeout=PATIENCE)
    tab.inside.code.held.emit(0.5, 0.5)
    qtbot.waitUntil(lambda: tab.frame.answer is not None and tab.frame.answer.place is not None, timeout=PATIENCE)
    yield


def play_rbm(qtbot: QtBot, tab: Any) -> Scenes:
    tab.draw_example()
    tab.bite.click()
    qtbot.waitUntil(lambda: tab.walk.past.steps > 1, timeout=PATIENCE)
    tab.stage.show_view(RESTORE)
    tab.inside.restore.layers._point_at(tab.inside.restore.layers.places().unit(3))
    yield


def play_boltzmann(qtbot: QtBot, tab: Any) -> Scenes:
    tab.add_pattern()
    tab.add_pattern()
    tab.dreaming.decide()
    for unit in (3, 17):
        tab.inside.nets["full"]._point_at(unit)
        qtbot.waitUntil(lambda: tab.dreaming._answered == tab.dreaming._number, timeout=PATIENCE)
        yield
        tab.dreaming.turn("full", unit)
    yield


def play_songs(qtbot: QtBot, tab: Any) -> Scenes:
    for item, stars in enumerate((5, 1, 5, 2)):
        tab.rows._give(item, stars)
    qtbot.waitUntil(lambda: tab.frame.answer is not None and tab.frame.answer.rated.size == 4, timeout=PATIENCE)
    yield


def play_deep_belief(qtbot: QtBot, tab: Any) -> Scenes:
    tab.pad.canvas.set_image(held_out(1)[0][0])
    tab.step()
    settle(qtbot, tab)
    yield


PLAYS: dict[str, Callable[[QtBot, Any], Scenes]] = {
    "gan": play_gan,
    "gan_digits": play_gan_digits,
    "vae": play_vae,
    "rbm": play_rbm,
    "boltzmann": play_boltzmann,
    "songs": play_songs,
    "deep_belief": play_deep_belief,
}


def guides_own(name: str) -> set[str]:
    """What a guide says is written in a file for each language."""
    own = guide(name)
    things = (f"{number}.  {thing}" for number, thing in enumerate(own.things_to_try, start=1))
    return {own.title, own.sentence, own.sentence.partition(". ")[0] + ".", *own.more.split("\n\n"), *things}


def without_data(text: str, data: tuple[str, ...]) -> str:
    """What is left of a text without names and other data."""
    for name in data:
        text = text.replace(name, "")
    return text


def test_nothing_is_left_untranslated(window: Window, qtbot: QtBot, qapp: QApplication) -> None:
    tab, name = tab_of(window), window.tab_name
    left: set[str] = set()
    with strangely(qapp) as heard:
        for _ in chain(PLAYS[name](qtbot, tab), pointed(tab), panels(tab)):
            settle_layout()
            left |= {without_data(text, (name, *DATA.get(name, ()))) for text in unspoken(tab) - guides_own(name)}
    assert not {text for text in left if set(text) & set(PLAIN)}
    assert not heard.heard - collected().keys()


def test_everything_has_room_in_every_language(window: Window, qtbot: QtBot) -> None:
    tab, found = tab_of(window), dict[tuple[Any, ...], list[str]]()
    for _ in PLAYS[window.tab_name](qtbot, tab):
        pass
    for width, height, size in (*ROOMS, LARGEST):
        window.set_text_size(size)
        window.resize(width, height)
        for language in LANGUAGES:
            window.set_language(language)
            shown = views(tab) if (width, height, size) != LARGEST else chain(views(tab), panels(tab))
            for number, _ in enumerate(shown):
                settle_layout()
                found[width, size, language, number] = faults(tab)
    window.set_text_size(1.0)
    assert not {place: told for place, told in found.items() if told}
