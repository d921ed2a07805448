"""The HMM tab as a visitor finds it: observe, generate, edit while it learns, bring a text, and read true numbers."""

from pathlib import Path
from typing import Any

import numpy as np
import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from playground.app.window import Window
from playground.catalogue import ENTRIES
from playground.data.guides import guide
from playground.data.hmm_worlds import CASINO, LETTERS, OWN
from playground.tabs.hmm import OWN_TEXT, HmmTab
from playground.tabs.hmm_stage import chain_of
from playground.widgets.look import ThemeName
from playground.widgets.state_graph_parts import Part
from playground.widgets.toast import Toast
from tests.chains import brute_force
from tests.looks import dressed, faults, settle_layout
from tests.point_tab import COMPACT, SMALLEST, must_fit, window_with
from tests.toy_tab import PATIENCE, child, click, hand_turned, ring, settle

HMM = next(entry for entry in ENTRIES if entry.name == "hmm")
VIEWS = ("Trellis", "Letters", "Tables", "States", "Model")
pytestmark = [
    pytest.mark.usefixtures("clothes"),
    pytest.mark.qt_log_ignore("propagateSizeHints", extend=True),  # the offscreen platform's own shortcoming
]


@pytest.fixture
def tab(qtbot: QtBot) -> Any:
    made = HmmTab(guide("hmm"), 0, None)
    qtbot.addWidget(made, before_close_func=lambda tab: tab.close_session())
    made.resize(*COMPACT)
    with qtbot.waitActive(made):
        made.show()
        made.activateWindow()
    settle(qtbot, made)
    return made


@pytest.fixture
def window(qtbot: QtBot) -> Window:
    return window_with(qtbot, "hmm")


def shot_of(qtbot: QtBot, tab: Any) -> Any:
    """What is on the screen, once that is what the last order led to."""
    return settle(qtbot, tab).snapshot


def observe(qtbot: QtBot, tab: Any, *symbols: int) -> None:
    """Click on these symbols, and wait until the trellis shows them."""
    for symbol in symbols:
        click(qtbot, tab.observer.keys.buttons()[symbol])
    qtbot.waitUntil(lambda: shown_of(tab) == list(symbols), timeout=PATIENCE)


def shown_of(tab: Any) -> list[int]:
    """The observations on the trellis."""
    passes = tab.inside.trellis.trellis.passes()
    return [] if passes is None else passes.observations.tolist()


def turn(qtbot: QtBot, tab: Any, **changes: Any) -> None:
    tab.knobs.turned.emit(tab.knobs.settings().with_(**changes))
    settle(qtbot, tab)


def learn(tab: Any, steps: int) -> None:
    """Look at this many steps, one by one, of a tab whose turns the test takes."""
    for _ in range(steps):
        tab.session.turn()
        ring(tab)


def tick(tab: Any) -> None:
    """Let it make the next observation."""
    tab._pace.timeout.emit()


# Numbers.


def test_the_trellis_of_own_observations_is_that_of_brute_force(tab: Any, qtbot: QtBot) -> None:
    observe(qtbot, tab, 2, 0, 1, 2)
    passes = tab.inside.trellis.trellis.passes()
    truth = brute_force(chain_of(tab.frame.snapshot), [2, 0, 1, 2])
    sums = truth.alphas.sum(axis=1, keepdims=True)
    np.testing.assert_allclose(passes.alphas, truth.alphas / sums, rtol=1e-9)
    np.testing.assert_allclose(passes.betas, truth.betas * sums / sums[-1], rtol=1e-9)
    np.testing.assert_allclose(passes.deltas, np.log(truth.bests), rtol=1e-9)
    np.testing.assert_allclose(passes.gammas, truth.gammas, rtol=1e-9)
    assert passes.path.tolist() == list(truth.path)


def test_the_share_of_states_that_are_right_is_counted(tab: Any, qtbot: QtBot) -> None:
    tab.play(True)
    qtbot.waitUntil(lambda: tab.frame.step > 5 and tab.is_up_to_date and not tab.frame.playing, timeout=PATIENCE)
    shot = tab.frame.snapshot
    right = sum(a == b for a, b in zip(shot.likely_states, shot.true_states, strict=True)) / len(shot.true_states)
    assert tab.verdict.word().startswith(f"{100 * right:.1f}")
    assert right > 0.9
    told = tab.verdict.here().replace("−", "-")
    assert float(told.split()[1].rstrip(",")) == pytest.approx(-tab.frame.curves.values[0][-1], rel=0.005)


# Observing and generating.


def test_observations_are_clicked_taken_back_and_cleared(tab: Any, qtbot: QtBot) -> None:
    observe(qtbot, tab, 0, 2, 2)
    click(qtbot, tab.observer.undo)
    qtbot.waitUntil(lambda: shown_of(tab) == [0, 2], timeout=PATIENCE)
    click(qtbot, tab.observer.clear)
    qtbot.waitUntil(lambda: len(shown_of(tab)) > 20, timeout=PATIENCE)
    assert shown_of(tab) == tab.frame.snapshot.observations[: len(shown_of(tab))].tolist()


def test_it_generates_as_many_as_are_asked_for_and_stops(tab: Any, qtbot: QtBot) -> None:
    tab.observer.count.set_number(6)
    click(qtbot, tab.observer.generate)
    qtbot.waitUntil(lambda: len(tab._own) == 1, timeout=PATIENCE)
    for _ in range(5):
        assert tab.observer.generate.text() == "Pause"
        tick(tab)
    assert len(tab._own) == 6
    assert tab.observer.generate.text() == "Generate"
    tick(tab)
    assert len(tab._own) == 6


def test_a_step_makes_one_and_the_graph_shows_where_it_is(tab: Any, qtbot: QtBot) -> None:
    for length in (1, 2):
        click(qtbot, tab.observer.one)
        qtbot.waitUntil(lambda length=length: len(tab._own) == length, timeout=PATIENCE)
    before, state = tab._own_states
    lit = tab.inside.graph.brought_out()
    assert lit == {Part("transition", before, state), Part("emission", state, tab._own[-1])}


def test_hidden_states_are_nowhere_to_be_seen(tab: Any, qtbot: QtBot) -> None:
    click(qtbot, tab.observer.one)
    qtbot.waitUntil(lambda: len(shown_of(tab)) == 1, timeout=PATIENCE)
    assert tab.inside.trellis.trellis.passes().true_states.tolist() == tab._own_states
    click(qtbot, tab.observer.hidden)
    assert tab.inside.trellis.trellis.passes().true_states is None
    assert "observer" in tab.inside.graph.readout()
    assert tab.inside.graph.brought_out() == set()
    click(qtbot, tab.observer.hidden)
    assert tab.inside.trellis.trellis.passes().true_states.tolist() == tab._own_states


def test_a_click_ends_what_it_generates(tab: Any, qtbot: QtBot) -> None:
    click(qtbot, tab.observer.generate)
    qtbot.waitUntil(lambda: len(tab._own) == 1, timeout=PATIENCE)
    click(qtbot, tab.observer.keys.buttons()[1])
    assert tab.observer.generate.text() == "Generate"
    assert (tab._own[-1], tab._own_states[-1]) == (1, -1)


def test_leaving_the_tab_ends_it_too(tab: Any, qtbot: QtBot) -> None:
    click(qtbot, tab.observer.generate)
    tab.hide()
    timers = tab.findChildren(QTimer, options=Qt.FindChildOption.FindDirectChildrenOnly)
    assert not any(timer.isActive() for timer in timers)


def test_another_world_has_other_symbols_and_forgets_the_observations(tab: Any, qtbot: QtBot) -> None:
    observe(qtbot, tab, 2, 2)
    turn(qtbot, tab, world=CASINO)
    assert [key.text() for key in tab.observer.keys.buttons()] == ["1", "2", "3", "4", "5", "6"]
    assert tab._own == []
    qtbot.waitUntil(lambda: max(shown_of(tab)) > 2, timeout=PATIENCE)


def test_with_another_number_of_states_nobody_knows_any_more_where_it_was(tab: Any, qtbot: QtBot) -> None:
    turn(qtbot, tab, states=5)
    click(qtbot, tab.observer.generate)
    qtbot.waitUntil(lambda: len(tab._own) == 1, timeout=PATIENCE)
    while 4 not in tab._own_states:
        tab.observe(0, 4)
    observed = [*tab._own]
    turn(qtbot, tab, states=2)
    assert set(tab._own_states) == {-1}
    assert tab.observer.generate.text() == "Generate"
    assert tab._own == observed
    qtbot.waitUntil(lambda: shown_of(tab) == observed, timeout=PATIENCE)


# Teaching.


def test_an_edit_while_it_learns_is_learned_on_from(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    tab: Any = hand_turned(qtbot, monkeypatch, HMM)
    tab.knobs.turned.emit(tab.knobs.settings().with_(world=LETTERS))
    tab.play(True)
    learn(tab, 3)
    graph = tab.inside.graph
    graph.edit(Part("emission", 0, 4))
    QTest.keyClick(graph.editor.slider, Qt.Key.Key_End)
    graph.editor.close_panel()
    learn(tab, 4)
    assert tab.frame.playing
    assert tab.frame.step == 7
    assert tab.frame.trouble is None
    assert tab.frame.snapshot.model.emission[0, 4] > 0.99, "what is 0 stays 0, so nothing but that letter is left"


def test_an_edit_at_rest_is_the_model(tab: Any, qtbot: QtBot) -> None:
    tab.inside.graph.edit(Part("transition", 1, 0))
    QTest.keyClick(tab.inside.graph.editor.slider, Qt.Key.Key_End)
    settle(qtbot, tab)
    np.testing.assert_allclose(tab.frame.snapshot.model.transition[1], [1.0, 0.0], atol=1e-12)
    click(qtbot, tab.transport.step_once)
    assert np.isfinite(settle(qtbot, tab).curves.values).all()


def test_it_learns_from_what_was_clicked_and_goes_back(tab: Any, qtbot: QtBot) -> None:
    assert not tab.observer.learn.isVisible()
    observe(qtbot, tab, *[0, 2] * 6)
    click(qtbot, tab.observer.learn)
    shot = shot_of(qtbot, tab)
    assert shot.observations.tolist() == [0, 2] * 6
    click(qtbot, tab.observer.clear)
    qtbot.waitUntil(tab.observer.back.isVisible, timeout=PATIENCE)
    click(qtbot, tab.observer.back)
    assert len(shot_of(qtbot, tab).observations) > 12


def test_it_learns_from_the_visitors_own_words(tab: Any, qtbot: QtBot) -> None:
    turn(qtbot, tab, world=OWN)
    click(qtbot, tab.observer.own)
    tab.own_words.field.setPlainText("sun sun rain " * 5)
    click(qtbot, tab.own_words.learn)
    settle(qtbot, tab)
    assert tab.frame.snapshot.symbols == ("sun", "rain")
    assert [key.text() for key in tab.observer.keys.buttons()] == ["sun", "rain"]


def test_what_cannot_be_learned_from_is_told_and_nothing_is_lost(tab: Any, qtbot: QtBot) -> None:
    turn(qtbot, tab, world=OWN)
    before = tab.frame.snapshot.symbols
    tab.own_words.words_given.emit(("sun",) * 20)
    settle(qtbot, tab)
    assert "different observations" in child(tab.stage, Toast).text()
    assert tab.frame.snapshot.symbols == before


def test_the_letters_of_a_file_are_learned(tab: Any, qtbot: QtBot, tmp_path: Path) -> None:
    path = tmp_path / "own.txt"
    path.write_text("banana bandana! " * 40, encoding="utf-8")
    tab.openers()[OWN_TEXT](path)
    qtbot.waitUntil(lambda: shot_of(qtbot, tab).source == "own.txt", timeout=PATIENCE)
    shot = tab.frame.snapshot
    assert shot.world == LETTERS
    assert "".join(shot.symbols[i] for i in shot.observations[:13]) == "bananabandana"


@pytest.mark.parametrize("content", [b"12345 67890", None], ids=["no letters", "no file"])
def test_a_file_that_is_no_use_is_told(tab: Any, qtbot: QtBot, tmp_path: Path, content: bytes | None) -> None:
    path = tmp_path / "own.txt"
    if content is not None:
        path.write_bytes(content)
    world = tab.frame.snapshot.world
    tab.open_text(path)
    toast = child(tab.stage, Toast)
    qtbot.waitUntil(lambda: bool(toast.text()) and not toast.text().startswith("Reading"), timeout=PATIENCE)
    assert "letters" in toast.text() if content else "own.txt" in toast.text()
    assert shot_of(qtbot, tab).world == world


def test_pasted_letters_are_learned(tab: Any, qtbot: QtBot) -> None:
    turn(qtbot, tab, world=LETTERS)
    click(qtbot, tab.observer.own)
    tab.own_text.field.setPlainText("a banana " * 120)
    click(qtbot, tab.own_text.train_button)
    shot = shot_of(qtbot, tab)
    assert shot.source == "your text"
    click(qtbot, tab.own_text.stories_button)
    assert shot_of(qtbot, tab).source != "your text"


# Looks.


@pytest.mark.parametrize("theme", ["light", "dark"])
@pytest.mark.parametrize("text_size", [1.0, 1.3])
def test_nothing_is_cut_off_or_lies_over_something_else(
    window: Window, qapp: Any, theme: ThemeName, text_size: float
) -> None:
    with dressed(qapp, theme, text_size):
        must_fit(window)


def test_each_view_fits_into_a_small_window(window: Window) -> None:
    opened: Any = window.tab
    window.resize(*SMALLEST)
    for title in VIEWS:
        opened.inside.show_view(title)
        settle_layout()
        assert faults(window) == [], title


def test_the_vowels_are_told(tab: Any, qtbot: QtBot) -> None:
    turn(qtbot, tab, world=LETTERS, length=10_000)
    tab.play(True)
    qtbot.waitUntil(lambda: "vowels" in tab.verdict.word() and tab.frame.step > 20, timeout=PATIENCE)
    letters = tab.frame.snapshot.letters
    wanted = "the vowels" if letters.separation >= 0.5 else "some vowels" if letters.separation >= 0.2 else "no vowels"
    assert tab.verdict.word().startswith(wanted)


def test_it_performs_without_a_visitor(tab: Any, qtbot: QtBot) -> None:
    for beat in range(40):
        tab.perform(beat)
    assert tab._own
    assert settle(qtbot, tab).trouble is None
