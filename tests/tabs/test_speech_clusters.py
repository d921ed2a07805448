"""What the tabs of points say, in every language: nothing is left in English, and everything has room."""

from collections.abc import Iterator
from itertools import product
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from PySide6.QtCore import QPointF
from PySide6.QtGui import QFontMetricsF
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from playground.app.window import Window
from playground.data.guides import Guide
from playground.engine import orders
from playground.learners.point_learner import MoveTo
from playground.tabs.desk import Recipe
from playground.widgets.line_chart import LineChart
from playground.widgets.lines import TITLE
from playground.widgets.look import font
from playground.widgets.pointed import PointedPicture
from playground.widgets.speech import tr
from playground.widgets.text_fit import advance, fitted
from scripts.translations import collected
from tests.looks import faults, settle_layout
from tests.speaking import strangely, tab_of, unspoken, window_on
from tests.toy_tab import PATIENCE, settle

pytestmark = [
    pytest.mark.usefixtures("clothes"),
    pytest.mark.qt_log_ignore("propagateSizeHints", extend=True),  # the offscreen platform's own shortcoming
]
TABS = ("som", "kmeans", "cmeans", "em", "art", "one_class_svm", "compare")
ROOMS = ((1280, 800, 1.2), (1280, 800, 1.3), (1024, 768, 1.0))
MOVED = ("som", "kmeans", "cmeans", "em")
MIDDLE = (0.5, 0.5)
SETS = {"som": ("Colours", "5 × 5 letters"), "art": ("5 × 5 letters",)}
SETTINGS: dict[str, tuple[dict[str, Any], ...]] = {
    "som": ({"slowly": True}, {"slowly": False, "way": "batch", "shape": "torus"}),
    "art": ({"slowly": True}, {"slowly": False, "kind": "ART1"}),
    "one_class_svm": ({"gamma": 1000.0},),
    "em": ({"shape": "spherical", "regularisation": 0.1},),
}
GUIDE = Guide("GUIDE", "WHAT IT IS.", "MORE.", ("TRY IT.",))  # what it says is in a file for each language


@pytest.fixture(params=TABS)
def window(request: pytest.FixtureRequest, qtbot: QtBot) -> Iterator[Window]:
    with window_on(qtbot, request.param) as window:
        yield window


def scenes(qtbot: QtBot, window: Window, folder: Path) -> Iterator[str]:
    """All that a visitor can bring to the screen, one thing after the other."""
    tab, name = tab_of(window), window.tab_name
    yield "at first"
    yield from of_steps(qtbot, tab)
    for changes in SETTINGS.get(name, ()):
        tab.turn(tab.knobs.settings().with_(**changes))
        settle(qtbot, tab)
        yield from of_steps(qtbot, tab)
    yield from of_panels(tab)
    for which in ("Music tastes", *SETS.get(name, ())):
        window.desk.make(Recipe(which, 60))
        settle(qtbot, tab)
        yield which
        yield from of_steps(qtbot, tab)
    yield from of_few_points(qtbot, window)
    yield from of_a_table(qtbot, tab, folder)


def of_steps(qtbot: QtBot, tab: Any) -> Iterator[str]:
    """Some steps, and what all views show of them, pointed at and not."""
    for number in range(5):
        tab.step()
        settle(qtbot, tab)
        yield f"step {number}"
    for view in tab.inside.switch.options():
        tab.inside.show_view(view)
        point_at_everything(tab)
        yield view
    ask(qtbot, tab, MIDDLE)
    for view in tab.inside.switch.options():
        tab.inside.show_view(view)
        yield f"{view}, a place"
    ask(qtbot, tab, None)


def ask(qtbot: QtBot, tab: Any, place: tuple[float, float] | None) -> None:
    tab._point(place)
    if place is not None:
        qtbot.waitUntil(lambda: tab.frame.answer is not None, timeout=PATIENCE)
    settle(qtbot, tab)


def point_at_everything(tab: Any) -> None:
    """Lay the pointer somewhere on each picture that can be pointed at."""
    for picture in tab.findChildren(PointedPicture):
        if picture.isVisible():
            spots = (QPointF(x * picture.width(), y * picture.height()) for x, y in product((0.5, 0.2, 0.3), repeat=2))
            found = (picture.spot_at(spot) for spot in spots)
            picture._point_at(next((spot for spot in found if spot is not None), None))
    for chart in tab.findChildren(LineChart):
        if chart.isVisible() and len(chart._places()):
            chart._read_at(float(chart._places()[0]))


def of_panels(tab: Any) -> Iterator[str]:
    for page in tab.pages.pages:
        tab.pages.show_page(page)
        yield page
    for toggle in (tab.toggle_guide, tab.toggle_blueprint, tab.tools.more.click):
        toggle()
        yield "a panel"
        tab._open_panel().close_panel()
    tab.knobs._open_more()
    yield "more knobs"
    tab.knobs._panel.close_panel()


def of_few_points(qtbot: QtBot, window: Window) -> Iterator[str]:
    """No point, one, and several in one place; something that is moved by hand."""
    tab, points = tab_of(window), window.desk.points
    for count in (0, 1, 3):
        window.desk.make(Recipe("Blobs", 0))
        window.desk.edit(window.desk.points.with_added(np.full((count, 2), 0.3, np.float32)))
        settle(qtbot, tab)
        yield f"{count} points"
        for _ in range(3):
            tab.step()
            settle(qtbot, tab)
            yield f"{count} points, a step"
    window.desk.lay_out(points)
    if window.tab_name in MOVED:
        tab.session.order(orders.Teach(MoveTo(0, MIDDLE)))
        settle(qtbot, tab)
        yield "moved by hand"


def of_a_table(qtbot: QtBot, tab: Any, folder: Path) -> Iterator[str]:
    """Tables of which not all can be used, and one of which nothing can."""
    bad, good = folder / "NONE.CSV", folder / "MINE.CSV"
    bad.write_text("A,B\nX,Y\n")
    good.write_text("A (CM),B,C,D\n1,2,3,X\n2,3\n3,4,,X\nX,9,9,Y\n5,6,6,X\n6,7,8,Y\n7,1,2,Y\n")
    tab.open_table(bad)
    assert tab._toast.text().endswith(" ...")
    yield "reading"
    qtbot.waitUntil(lambda: not tab._toast.text().endswith(" ..."), timeout=PATIENCE)
    yield "no table"
    tab.open_table(good)
    qtbot.waitUntil(lambda: tab._desk.table is not None, timeout=PATIENCE)
    settle(qtbot, tab)
    yield "a table"
    tab._use_columns((0, 1, 2))
    settle(qtbot, tab)
    yield "three columns"
    tab._toggle(tab._chooser_panel)


def test_nothing_is_left_in_english(window: Window, qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> None:
    left: dict[str, set[str]] = {}
    with strangely(qapp) as heard:
        tab_of(window).set_guide(GUIDE)
        for scene in scenes(qtbot, window, tmp_path):
            settle_layout()
            left |= {scene: found} if (found := unspoken(tab_of(window))) else {}
    assert left == {}
    assert heard.heard - collected().keys() == set()


def long_titles(tab: Any) -> list[str]:
    """Titles of curves that would be cut off."""
    titles, type_ = [tr(plot.title) for plot in tab.plots], font(TITLE, 600)
    return [f"{title!r} is too long a title" for title in titles if advance(title, type_) > tab.curves.width()]


def shortened_by_us(tab: Any) -> list[str]:
    """What our own painting shortens."""
    found: list[str] = []
    plain: Any = QFontMetricsF.elidedText

    def noting(metrics: QFontMetricsF, text: str, *rest: Any) -> str:
        result = plain(metrics, text, *rest)
        found.extend([f"{text!r} is shortened to {result!r}"] if result != text else [])
        return result

    fitted.cache_clear()  # or it would be shortened unseen from the second time on
    QFontMetricsF.elidedText = noting  # pyright: ignore[reportAttributeAccessIssue]
    try:
        tab.grab()
    finally:
        QFontMetricsF.elidedText = plain
    return found


def test_everything_has_room_in_the_longer_languages(window: Window, qtbot: QtBot) -> None:
    tab = tab_of(window)
    tab.step()
    settle(qtbot, tab)
    found: dict[str, list[str]] = {}
    for width, height, size in ROOMS:
        window.resize(width, height)
        window.set_text_size(size)
        for code in ("de", "fr", "es"):
            window.set_language(code)
            for view in tab.inside.switch.options():
                tab.inside.show_view(view)
                settle_layout()
                for fault in [*faults(window), *long_titles(tab), *shortened_by_us(tab)]:
                    found.setdefault(fault, []).append(f"{view}, {code}, {width} x {height} at {size}")
    assert not found, "\n".join(f"{fault}: {'; '.join(places)}" for fault, places in found.items())
