"""The VAE tab, driven by its real controls: drawing, dragging z, drawing again by lot, each page, the experiment."""

from collections.abc import Callable
from typing import Any

import numpy as np
import pytest
from PySide6.QtCore import QPoint, Qt
from pytestqt.qtbot import QtBot

from playground.data.guides import guide
from playground.data.resources import FOLDER
from playground.tabs.experiment import RUN
from playground.tabs.vae import OURS, YOURS, VaeTab
from playground.tabs.vae_stage import CODE, FEW, MANIFOLD, REPAIR, WALK
from playground.widgets.buttons import Switch
from tests.looks import faults, nameless, out_of_reach, settle_layout
from tests.toy_tab import PATIENCE, click, frame_of, settle

pytestmark = [
    pytest.mark.usefixtures("clothes"),
    pytest.mark.qt_log_ignore("propagateSizeHints", extend=True),  # the offscreen platform's own shortcoming
]
LEFT = Qt.MouseButton.LeftButton


def opened(qtbot: QtBot, trained: bool = False) -> Any:
    model = FOLDER / VaeTab.trained
    if trained and not model.exists():
        pytest.skip("the shipped model is not there yet")
    tab: Any = VaeTab(guide("vae"), 0, model if trained else None)
    qtbot.addWidget(tab, before_close_func=lambda tab: tab.close_session())
    tab.resize(1280, 800)
    with qtbot.waitActive(tab):
        tab.show()
        tab.activateWindow()
    answered(qtbot, tab, lambda answer: True)
    return tab


@pytest.fixture
def tab(qtbot: QtBot) -> Any:
    """The tab with nets that have learned nothing."""
    return opened(qtbot)


def answered(qtbot: QtBot, tab: Any, is_it: Callable[[Any], Any]) -> Any:
    """Wait for an answer of that kind."""

    def has_come() -> bool:
        frame = tab.frame
        return frame is not None and frame.answer is not None and bool(is_it(frame.answer))

    qtbot.waitUntil(has_come, timeout=PATIENCE)
    return settle(qtbot, tab).answer


def one(qtbot: QtBot, tab: Any) -> Any:
    """Draw a plain 1."""
    canvas = tab.pad.canvas
    points = [QPoint(canvas.width() // 2, round(share * canvas.height())) for share in (0.2, 0.4, 0.6, 0.8)]
    qtbot.mousePress(canvas, LEFT, pos=points[0])
    for point in points[1:]:
        qtbot.mouseMove(canvas, point)
    qtbot.mouseRelease(canvas, LEFT, pos=points[-1])
    return answered(qtbot, tab, lambda answer: np.array_equal(answer.image, tab.image) and tab.title == YOURS)


def turn_to(qtbot: QtBot, tab: Any, page: str) -> None:
    tab.inside.switch.set_choice(page)
    tab.inside.switch.chosen.emit(page)
    settle(qtbot, tab)


# Drawing and holding z.


def test_an_example_is_shown_until_something_is_drawn(tab: Any, qtbot: QtBot) -> None:
    assert tab.title == OURS
    assert tab.figures.values()[0]
    one(qtbot, tab)
    assert tab.title == YOURS
    click(qtbot, tab.pad.clear)
    answered(qtbot, tab, lambda answer: np.array_equal(answer.image, tab._example))
    assert tab.title == OURS


def test_the_numbers_on_the_right_add_up(tab: Any, qtbot: QtBot) -> None:
    answer = one(qtbot, tab)
    reconstruction, kl, bound = (float(text.replace("−", "-")) for text in tab.figures.values())
    assert reconstruction == pytest.approx(answer.reconstruction, abs=0.051)
    assert kl == pytest.approx(answer.kl, abs=0.051)
    assert bound == pytest.approx(-(answer.reconstruction + answer.kl), abs=0.051)


def test_dragging_z_is_followed_by_the_picture_while_it_learns(tab: Any, qtbot: QtBot) -> None:
    click(qtbot, tab.transport.play)
    plane = tab.inside.code.flow.plane
    qtbot.mousePress(plane, LEFT, pos=plane.pixel((1.0, 1.0)).toPoint())
    for place in ((0.5, 1.5), (-1.0, -2.0)):
        qtbot.mouseMove(plane, plane.pixel(place).toPoint())
    qtbot.mouseRelease(plane, LEFT, pos=plane.pixel((-1.0, -2.0)).toPoint())
    answer = answered(qtbot, tab, lambda a: a.place is not None and np.allclose(a.place, (-1, -2), atol=0.1))
    assert answer.z.tolist() == pytest.approx(list(answer.place))
    click(qtbot, tab.transport.play)
    settle(qtbot, tab)
    np.testing.assert_array_equal(tab.inside.code.flow.made(), frame_of(tab).answer.picture)  # pyright: ignore[reportOptionalMemberAccess]


def test_resampling_gives_z_back_to_another_epsilon(tab: Any, qtbot: QtBot) -> None:
    before = frame_of(tab).answer
    tab.inside.code.held.emit(1.0, 1.0)
    answered(qtbot, tab, lambda answer: answer.place == (1.0, 1.0))
    click(qtbot, tab.inside.code.resample)
    answer = answered(qtbot, tab, lambda answer: answer.place is None)
    assert not np.array_equal(answer.epsilon, before.epsilon)  # pyright: ignore[reportOptionalMemberAccess]


def test_a_new_drawing_lets_z_go(tab: Any, qtbot: QtBot) -> None:
    tab.inside.code.held.emit(1.0, 1.0)
    assert one(qtbot, tab).place is None


def test_a_plain_autoencoder_is_switched_on_without_a_restart(tab: Any, qtbot: QtBot) -> None:
    click(qtbot, tab.transport.step_once)
    settle(qtbot, tab)
    plain = tab.knobs.control("plain")
    assert isinstance(plain, Switch)
    plain.click()
    answered(qtbot, tab, lambda answer: not answer.deviation.any())
    assert frame_of(tab).step == 1
    assert tab.figures.values()[1:] == ("none", "none")


# The other pages.


def test_the_manifold_is_asked_for_only_where_it_is_seen(tab: Any, qtbot: QtBot) -> None:
    turn_to(qtbot, tab, MANIFOLD)
    answered(qtbot, tab, lambda answer: answer.manifold is not None)
    grid = tab.inside.manifold.grid
    qtbot.mouseClick(grid, LEFT, pos=grid.image_rect(0).center().toPoint())
    answered(qtbot, tab, lambda answer: answer.place == (-3.0, 3.0))
    turn_to(qtbot, tab, CODE)
    assert answered(qtbot, tab, lambda answer: answer.manifold is None).place == (-3.0, 3.0)


def test_the_drawing_becomes_an_end_of_the_walk(tab: Any, qtbot: QtBot) -> None:
    one(qtbot, tab)
    turn_to(qtbot, tab, WALK)
    click(qtbot, tab.inside.walk.keep_b)
    pictures = tab.inside.walk.pictures
    qtbot.waitUntil(lambda: bool(pictures.pictures()) and np.array_equal(pictures.pictures()[2].image, tab.image))
    assert not np.array_equal(pictures.pictures()[0].image, tab.image)


def test_another_damage_is_repaired_at_once(tab: Any, qtbot: QtBot) -> None:
    turn_to(qtbot, tab, REPAIR)
    before = answered(qtbot, tab, lambda answer: answer.repair is not None).repair
    click(qtbot, tab.inside.repair.kind._segments[0])
    after = answered(qtbot, tab, lambda answer: answer.repair is not None and answer.repair.often is None).repair
    assert not np.array_equal(before.damaged, after.damaged)


def test_the_experiment_runs_when_it_is_asked_to(tab: Any, qtbot: QtBot) -> None:
    turn_to(qtbot, tab, FEW)
    assert tab.inside.few.run.text() == RUN
    click(qtbot, tab.inside.few.run)
    qtbot.waitUntil(lambda: tab.inside.few.frame is not None and tab.inside.few.frame.step >= 3, timeout=PATIENCE)
    turn_to(qtbot, tab, CODE)


# Everything that can be seen.


@pytest.mark.parametrize("page", [CODE, MANIFOLD, WALK, REPAIR, FEW])
@pytest.mark.parametrize("size", [(1920, 1080), (1280, 800), (1024, 768)])
def test_each_page_fits_and_is_within_reach(tab: Any, qtbot: QtBot, page: str, size: tuple[int, int]) -> None:
    tab.resize(*size)
    settle_layout()
    turn_to(qtbot, tab, page)
    settle_layout()
    assert faults(tab) == []
    assert nameless(tab) == []
    assert out_of_reach(tab) == []


def test_it_opens_with_a_shipped_model_that_rebuilds_digits(qtbot: QtBot) -> None:
    tab = opened(qtbot, trained=True)
    assert frame_of(tab).curves.at_present["reconstruction"] < 170
    assert frame_of(tab).snapshot.errors.mean() < 155  # pyright: ignore[reportOptionalMemberAccess]


def test_a_visitor_can_be_played(tab: Any, qtbot: QtBot) -> None:
    for beat in range(75):
        tab.perform(beat)
    answered(qtbot, tab, lambda answer: answer.place is not None or answer.image.any())
