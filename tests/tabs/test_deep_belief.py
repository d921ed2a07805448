"""The tab of the deep belief net, driven by its real controls."""

from typing import Any

import numpy as np
import pytest
from pytestqt.qtbot import QtBot

from playground.data.guides import guide
from playground.learners.deep_belief import DeepBeliefSettings
from playground.tabs.deep_belief import OTHER, OURS, DeepBeliefTab
from tests.looks import faults, nameless, out_of_reach, settle_layout
from tests.toy_tab import PATIENCE, frame_of, settle

pytestmark = [
    pytest.mark.usefixtures("clothes"),
    pytest.mark.qt_log_ignore("propagateSizeHints", extend=True),  # the offscreen platform's own shortcoming
]


def opened(qtbot: QtBot, size: tuple[int, int] = (1280, 800), **settings: Any) -> DeepBeliefTab:
    tab = DeepBeliefTab(guide("deep_belief"), 0)
    qtbot.addWidget(tab, before_close_func=lambda tab: tab.close_session())
    tab.resize(*size)
    tab.show()
    tab.turn(DeepBeliefSettings(first=30, upper=20, batch=10, **settings))
    settle(qtbot, tab)
    return tab


def step(qtbot: QtBot, tab: DeepBeliefTab, times: int = 1) -> Any:
    for _ in range(times):
        tab.step()
    return settle(qtbot, tab).snapshot


def answered(qtbot: QtBot, tab: DeepBeliefTab, index: int = 2) -> Any:
    """Put a held-out digit on the pad, and wait until it is read."""
    tab.tiles.picked.emit(index)

    def is_there() -> bool:
        answer = frame_of(tab).answer
        return answer is not None and np.array_equal(answer.image, tab.drawing)

    qtbot.waitUntil(is_there, timeout=PATIENCE)
    assert tab.drawing.any()
    return settle(qtbot, tab).answer


def test_before_names_are_told_nobody_answers(qtbot: QtBot) -> None:
    tab = opened(qtbot)
    step(qtbot, tab)
    answer = answered(qtbot, tab)
    assert [tab.rivals.words(name)[0] for name in (OURS, OTHER)] == ["–", "–"]
    assert tab.tiles.score() == ""
    np.testing.assert_array_equal(tab.inside.down.drawing.values(), answer.image)


def test_with_names_both_nets_answer_side_by_side(qtbot: QtBot) -> None:
    tab = opened(qtbot, skip=True)
    shot = step(qtbot, tab, 10)
    answer = answered(qtbot, tab)
    for name, votes in ((OURS, answer.pretrained), (OTHER, answer.random)):
        assert tab.rivals.words(name)[1].startswith(f"{100 * votes.max():.1f}")
    right = int((shot.pretrained[:100] == shot.labels[:100]).sum())
    assert tab.tiles.score() == f"{right} right"


def test_the_curve_of_one_net_is_compared_with_the_other(qtbot: QtBot) -> None:
    tab = opened(qtbot, skip=True)
    shot = step(qtbot, tab, 10)
    said = f"(other {100 * (shot.random != shot.labels).mean():.1f}"
    qtbot.waitUntil(lambda: said in tab.curves.accessibleDescription(), timeout=PATIENCE)
    tab.turn(DeepBeliefSettings(first=30, upper=20, batch=10))
    step(qtbot, tab)
    qtbot.waitUntil(lambda: "other" not in tab.curves.accessibleDescription(), timeout=PATIENCE)


def test_an_empty_pad_has_no_answer(qtbot: QtBot) -> None:
    tab = opened(qtbot, skip=True)
    step(qtbot, tab)
    answered(qtbot, tab)
    tab.pad.canvas.clear()
    qtbot.waitUntil(lambda: tab.rivals.words(OURS)[0] == "–", timeout=PATIENCE)
    assert tab.inside.down.rebuilt.values() is None


def test_names_are_told_again_when_their_number_changes(qtbot: QtBot) -> None:
    tab = opened(qtbot, skip=True)
    step(qtbot, tab, 3)
    tab.turn(DeepBeliefSettings(first=30, upper=20, batch=10, skip=True, labels=300))
    assert step(qtbot, tab).phase.done[-1] == 1
    assert frame_of(tab).step == 4


def test_left_alone_it_draws(qtbot: QtBot) -> None:
    tab = opened(qtbot)
    for beat in range(40):
        tab.perform(beat)
    assert tab.pad.ink().any()


@pytest.mark.parametrize("size", [(1920, 1080), (1280, 800), (1024, 768)])
def test_nothing_is_cut_off_and_everything_has_a_name(qtbot: QtBot, size: tuple[int, int]) -> None:
    tab = opened(qtbot, size, skip=True)
    step(qtbot, tab, 2)
    answered(qtbot, tab)
    settle_layout()
    assert (faults(tab), nameless(tab), out_of_reach(tab)) == ([], [], [])
