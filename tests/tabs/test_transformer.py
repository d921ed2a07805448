"""The Transformer tab in the whole window: its model, its views at all sizes, its heads, its blueprint."""

from collections.abc import Iterator
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from playground import catalogue
from playground.app.window import Window
from playground.data.resources import FOLDER
from playground.engine import model_file
from playground.tabs.next_word_stage import FAR_BACK, SIDE_BY_SIDE, WORD_MAP
from playground.tabs.transformer_stage import ARCS, ARITHMETIC, ATTENTION, VECTORS
from playground.tabs.transformer_sums import PAGES
from playground.widgets.numbers import count
from tests.looks import faults, settle_layout
from tests.next_word_tab import SIZES, on_screen, problems, titles, turn_to, window_on
from tests.toy_tab import frame_of

pytestmark = [
    pytest.mark.usefixtures("clothes"),
    pytest.mark.qt_log_ignore("propagateSizeHints", extend=True),  # the offscreen platform's own shortcoming
]
ROOMY, COMPACT, SMALLEST = SIZES
SHARED = (SIDE_BY_SIDE, FAR_BACK, WORD_MAP)


@pytest.fixture(scope="module")
def shared(wardrobe: None, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Window]:
    with window_on("transformer", tmp_path_factory) as made:
        yield made


@pytest.fixture
def window(shared: Window) -> Iterator[Window]:
    """The window that all tests look at, on the screen and with the keyboard."""
    with on_screen(shared):
        yield shared


def resize(window: Window, size: tuple[int, int]) -> Any:
    window.resize(*size)
    settle_layout()
    assert (window.width(), window.height()) == size
    return window.tab


def test_the_shipped_model_fits() -> None:
    kind = catalogue.entry("transformer").tab()
    if not (FOLDER / kind.trained).exists():
        pytest.skip("the shipped model is not there yet")
    learner, moment = model_file.fit(model_file.read(FOLDER / kind.trained), kind.learner)
    assert moment.step > 0
    assert learner.snapshot().text == "our stories"


def test_a_large_window_shows_the_arcs_above_the_views(window: Window) -> None:
    tab = resize(window, ROOMY)
    assert titles(tab.inside) == (ATTENTION, ARITHMETIC, VECTORS, *SHARED)
    assert tab.inside.arcs.isVisible()


def test_a_small_window_shows_the_arcs_as_the_first_view(window: Window) -> None:
    tab = resize(window, COMPACT)
    assert titles(tab.inside) == (ARCS, ATTENTION, ARITHMETIC, VECTORS, *SHARED)
    assert tab.inside.view() == ARCS
    assert tab.inside.arcs.isVisible()


def test_it_shows_as_many_heads_as_the_knobs_say(window: Window) -> None:
    tab: Any = window.tab
    settings = frame_of(tab).settings.to_dict()
    assert tab.inside.heads._attention.shape[:2] == (settings["layers"], settings["heads"])


@pytest.mark.parametrize("size", SIZES)
def test_everything_fits_and_can_be_reached_in_every_view(window: Window, qtbot: QtBot, size: tuple[int, int]) -> None:
    for view in titles(resize(window, size).inside):
        turn_to(qtbot, window, view)
        assert (view, problems(window)) == (view, [])


def test_large_type_fits_in_every_view(window: Window, qtbot: QtBot) -> None:
    window.set_text_size(1.3)
    for size in SIZES:
        for view in titles(resize(window, size).inside):
            turn_to(qtbot, window, view)
            assert (size, view, faults(window)) == (size, view, [])


@pytest.mark.parametrize("size", SIZES)
def test_each_page_fits(window: Window, size: tuple[int, int]) -> None:
    tab = resize(window, size)
    for title in tab.pages.pages:
        tab.pages.show_page(title)
        settle_layout()
        assert tab.pages.pages[title].isVisible()
        assert faults(window) == []


@pytest.mark.parametrize("size", SIZES)
def test_each_page_of_arithmetic_fits(window: Window, qtbot: QtBot, size: tuple[int, int]) -> None:
    tab = resize(window, size)
    turn_to(qtbot, window, ARITHMETIC)
    for _ in PAGES:
        tab.inside.sums.stepped.emit(1)
        settle_layout()
        assert faults(window) == []


def test_everything_shows_again_in_a_large_window(window: Window, qtbot: QtBot) -> None:
    tab = resize(window, ROOMY)
    turn_to(qtbot, window, ATTENTION)
    for _ in range(2):
        resize(window, SMALLEST)
        resize(window, ROOMY)
    shown = (tab.inside.arcs, tab.inside.matrix, tab.inside.heads, tab.prompt.field, tab.words, tab.curves)
    assert [each.isVisible() for each in shown] == [True] * len(shown)
    assert problems(window) == []


def test_the_blueprint_has_the_learners_numbers(window: Window, qtbot: QtBot) -> None:
    tab: Any = window.tab
    tab.toggle_blueprint()
    qtbot.waitUntil(tab.blueprint.isVisible)
    rows = tab.blueprint.rows
    tab.toggle_blueprint()
    layers = tab.learner(frame_of(tab).settings).blueprint()
    assert {(name, shape, count(numbers)) for name, shape, numbers in layers if numbers} <= set(rows)
    assert ("Together", "", count(sum(layer.parameters for layer in layers))) in rows
