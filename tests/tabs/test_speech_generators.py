"""What the tabs of machines that make things up say, in every language: nothing is left out, everything has room."""

from collections.abc import Callable, Iterator
from itertools import product
from typing import Any

import pytest
from PySide6.QtCore import QPointF
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from playground import catalogue
from playground.app.window import Window
from playground.data.digits import held_out
from playground.data.guides import guide
from playground.learners.gan_parts import PHASES
from playground.tabs.gan_digits_stage import GAME
from playground.tabs.rbm_stage import RESTORE
from playground.widgets.pointed import PointedPicture
from scripts.translations import collected
from tests.looks import faults, settle_layout
from tests.speaking import strangely, unspoken
from tests.toy_tab import PATIENCE, settle

pytestmark = [
    pytest.mark.usefixtures("clothes"),
    pytest.mark.qt_log_ignore("propagateSizeHints", extend=True),  # the offscreen platform's own shortcoming
]
LANGUAGES = ("de", "fr", "es")
ROOMS = ((1280, 800, 1.0), (1280, 800, 1.2), (1280, 800, 1.3), (1024, 768, 1.0))
SHARES = (0.5, 0.1, 0.3, 0.7, 0.9)
Scenes = Iterator[None]


@pytest.fixture(params=("gan", "gan_digits", "vae", "rbm", "boltzmann", "songs", "deep_belief"))
def window(request: pytest.FixtureRequest, qtbot: QtBot) -> Iterator[Window]:
    window = Window(catalogue.ENTRIES)
    qtbot.addWidget(window)
    window.resize(1920, 1080)
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    window.open_tab(request.param)
    qtbot.waitUntil(lambda: not window.is_waiting, timeout=PATIENCE)
    settle(qtbot, tab_of(window))
    yield window
    window.set_language("en")
    window.close_tabs()


def tab_of(window: Window) -> Any:
    assert window.tab is not None
    return window.tab


def scenes(tab: Any) -> Scenes:
    """All that can be opened, one after the other."""
    for view in tab.stage.switch.options():
        tab.stage.show_view(view)
        yield
        point_at_everything(tab)
        yield
    for page in tab.pages.pages:
        tab.pages.show_page(page)
        yield
    for toggle in (tab.toggle_guide, tab.toggle_blueprint, tab.toggle_blueprint):
        toggle()
        yield
    tab.knobs._open_more()
    yield
    tab.knobs._panel.close_panel()


def point_at_everything(tab: Any) -> None:
    """Lay the pointer somewhere on each picture that can be pointed at."""
    for picture in tab.findChildren(PointedPicture):
        if picture.isVisible():
            spots = (picture.spot_at(QPointF(x * picture.width(), y * picture.height())) for x, y in product(SHARES, repeat=2))
            picture._point_at(next((spot for spot in spots if spot is not None), None))


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
    yield


def play_vae(qtbot: QtBot, tab: Any) -> Scenes:
    tab.pad.canvas.set_image(held_out(1)[0][0])
    qtbot.waitUntil(lambda: tab.image.any(), timeout=PATIENCE)
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


def test_probe(window: Window, qtbot: QtBot, qapp: QApplication) -> None:
    import time
    tab, name = tab_of(window), window.tab_name
    found = {}
    for _ in PLAYS[name](qtbot, tab): pass
    for language in LANGUAGES:
        window.set_language(language)
        for width, height, size in ROOMS:
            window.set_text_size(size)
            window.resize(width, height)
            for n, _ in enumerate(scenes(tab)):
                settle_layout()
                t = time.time()
                for each in faults(tab): found.setdefault((language, each.split(" at ")[0].split(" is cut")[0]), []).append((width, size, n, each))
                took = time.time() - t
    window.set_text_size(1.0)
    for key, places in found.items():
        print(name, key, len(places), places[0], sorted({p[:2] for p in places}))
    print("TOOK", took)


def guides_own(name: str) -> set[str]:
    """What a guide says is written in a file for each language."""
    own = guide(name)
    things = (f"{number}.  {thing}" for number, thing in enumerate(own.things_to_try, start=1))
    return {own.title, own.sentence, own.sentence.partition(". ")[0] + ".", *own.more.split("\n\n"), *things}
