"""The visitor of a soak does random things, and yet the same each time: promise 14 of RELIABILITY.md rests on it."""

from collections import Counter
from typing import Any
from unittest.mock import MagicMock

import pytest
from soaking import visitor
from soaking.visitor import Visitor

from tests.toy import ToySettings

ACTS = 2000
WAYS = {
    "QTest.mouseClick", "QTest.mousePress", "QTest.mouseMove", "QTest.mouseRelease", "QTest.wheelEvent",
    "QTest.touchEvent", "QTest.touchEvent().press", "QTest.touchEvent().move", "QTest.touchEvent().stationary",
    "QTest.touchEvent().release", "QTest.keyClick", "QTest.simulateEvent", "window.open_tab", "window.set_language",
    "window.toggle_theme", "window.set_text_size", "window.tab.turn", "window.tab.play", "window.tab.step",
    "window.tab.begin", "window.tab.rewind",
}  # fmt: skip


@pytest.fixture
def world(monkeypatch: pytest.MonkeyPatch) -> MagicMock:
    """A window with a tab, and Qt's hands, which do nothing but note what is asked of them."""
    made = MagicMock()
    made.window.width.return_value, made.window.height.return_value = 1280, 800
    made.window.names = ("cnn", "som", "hmm")
    made.window.tab.knobs.settings.return_value = ToySettings()
    made.window.tab.frame.moments = (0, 5, 9)
    monkeypatch.setattr(visitor, "QTest", made.QTest)
    return made


def done(world: MagicMock, seed: int, acts: int = ACTS, owns_window: bool = True) -> tuple[list[Any], list[float]]:
    """All that a visitor does, and how long it rests in between."""
    world.reset_mock()
    made = Visitor(world.window, seed, world.touch, owns_window=owns_window)
    rests = [made.act() for _ in range(acts)]
    assert made.events == acts
    return list(world.mock_calls), rests


def test_14_the_same_seed_does_the_same_things(world: MagicMock) -> None:
    first = done(world, 3)
    assert len(first[0]) > ACTS
    assert done(world, 3) == first


def test_14_another_seed_does_other_things(world: MagicMock) -> None:
    """Positive control."""
    assert done(world, 3) != done(world, 4)


def test_14_everything_comes_to_its_mind(world: MagicMock) -> None:
    calls, rests = done(world, 0, 10_000)
    counts = Counter(name for name, _, _ in calls)
    assert {name for name in WAYS if not counts[name]} == set()
    assert counts["window.resize"] > 0
    assert {0.0, min(visitor.PAUSES)} <= set(rests) <= {0.0, *visitor.PAUSES}


def test_14_in_public_the_window_keeps_its_size(world: MagicMock) -> None:
    calls, _ = done(world, 0, 5000, owns_window=False)
    assert "window.resize" not in {name for name, _, _ in calls}


def test_14_what_is_pressed_is_let_go(world: MagicMock) -> None:
    calls, _ = done(world, 1, 5000)
    counts = Counter(name for name, _, _ in calls)
    assert 0 <= counts["QTest.mousePress"] - counts["QTest.mouseRelease"] <= 1
    assert 0 <= counts["QTest.touchEvent().press"] - counts["QTest.touchEvent().release"] <= 5  # a last palm's fingers
