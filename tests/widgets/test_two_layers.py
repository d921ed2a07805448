"""Two layers as a picture: what is told, pointing at a unit, and the brush by mouse and by keys."""

import numpy as np
import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from playground.widgets.two_layers import SIDE, TwoLayers, stroke
from playground.widgets.two_layers_layout import Spot

pytestmark = [
    pytest.mark.usefixtures("clothes"),
    pytest.mark.qt_log_ignore("propagateSizeHints", extend=True),  # the offscreen platform's own shortcoming
]
BLANK = np.zeros((SIDE, SIDE), np.float32)
UNITS = 20


@pytest.fixture
def layers(qtbot: QtBot) -> TwoLayers:
    made = TwoLayers()
    qtbot.addWidget(made)
    made.resize(700, 260)
    made.set_given(BLANK, BLANK > 0, BLANK > 0, "nothing yet")
    made.set_hidden(np.linspace(0, 1, UNITS), (np.arange(UNITS) >= 15).astype(np.uint8))
    made.set_restored(BLANK, "after 3 steps")
    made.set_weights(np.random.default_rng(0).normal(size=(SIDE**2, UNITS)).astype(np.float32))
    with qtbot.waitActive(made):
        made.show()
        made.activateWindow()
    return made


def at(layers: TwoLayers, spot: Spot) -> QPoint:
    return layers.places().rect(spot).center().toPoint()


def pixels(layers: TwoLayers) -> np.ndarray:
    image = layers.grab().toImage()
    return np.array([[image.pixel(x, y) for x in range(0, 700, 4)] for y in range(0, 260, 4)])


def test_captions_tell_what_is_shown(layers: TwoLayers) -> None:
    assert [layers.caption(part) for part in ("given", "hidden", "restored")] == [
        "nothing yet", "5 of 20 on", "after 3 steps",
    ]  # fmt: skip


def test_pointing_at_a_unit_tells_it_and_shows_its_filter(layers: TwoLayers, qtbot: QtBot) -> None:
    before = pixels(layers)
    with qtbot.waitSignal(layers.unit_pointed) as told:
        QTest.mouseMove(layers, at(layers, layers.places().unit(19)))
    assert told.args == [19]
    assert layers.caption("hidden") == "unit 20, 100\N{NARROW NO-BREAK SPACE}% likely"
    assert (pixels(layers) != before).mean() > 0.1
    with qtbot.waitSignal(layers.unit_pointed) as told:
        QTest.mouseMove(layers, at(layers, Spot("given", 3, 3)))
    assert told.args == [-1]


def test_weights_of_another_number_of_units_are_not_mixed_up(layers: TwoLayers) -> None:
    layers.set_weights(np.zeros((SIDE**2, 7), np.float32))
    QTest.mouseMove(layers, at(layers, layers.places().unit(19)))
    assert not layers.grab().isNull()
    assert layers.unit() == 19
    layers.set_hidden(np.zeros(7), np.zeros(7, np.uint8))
    assert layers.places().units == 7
    assert not layers.grab().isNull()


def test_a_click_brushes_one_pixel_and_a_drag_a_stroke(layers: TwoLayers, qtbot: QtBot) -> None:
    brushed: list[np.ndarray] = []
    layers.brushed.connect(brushed.append)
    start, end = Spot("given", 5, 5), Spot("given", 15, 5)
    qtbot.mousePress(layers, Qt.MouseButton.LeftButton, pos=at(layers, start))
    assert np.argwhere(brushed[0]).tolist() == [[5, 5]]
    drag(layers, at(layers, end))
    assert brushed[1][5:16, 4:7].all()
    assert brushed[1].sum() == 13 * 3
    qtbot.mouseRelease(layers, Qt.MouseButton.LeftButton, pos=at(layers, end))
    QTest.mouseMove(layers, at(layers, start))
    assert len(brushed) == 2


def drag(layers: TwoLayers, to: QPoint) -> None:
    """QTest's moves press no button."""
    no, left = Qt.MouseButton.NoButton, Qt.MouseButton.LeftButton
    where = QPointF(to)
    everywhere = QPointF(layers.mapToGlobal(to))
    event = QMouseEvent(QEvent.Type.MouseMove, where, everywhere, no, left, Qt.KeyboardModifier.NoModifier)
    QApplication.sendEvent(layers, event)


def test_elsewhere_nothing_is_brushed(layers: TwoLayers, qtbot: QtBot) -> None:
    for spot in (Spot("restored", 5, 5), layers.places().unit(3)):
        with qtbot.assertNotEmitted(layers.brushed):
            qtbot.mouseClick(layers, Qt.MouseButton.LeftButton, pos=at(layers, spot))


def test_keys_walk_and_enter_brushes(layers: TwoLayers, qtbot: QtBot) -> None:
    layers.setFocus(Qt.FocusReason.TabFocusReason)
    for key in (Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Right):
        QTest.keyClick(layers, key)
    with qtbot.waitSignal(layers.brushed) as told:
        QTest.keyClick(layers, Qt.Key.Key_Return)
    assert told.args is not None
    assert np.argwhere(told.args[0]).tolist() == [[15, 15]]


def test_keys_reach_the_hidden_units(layers: TwoLayers) -> None:
    layers.setFocus(Qt.FocusReason.TabFocusReason)
    for _ in range(16):
        QTest.keyClick(layers, Qt.Key.Key_Right)
    assert layers.unit() >= 0


def test_what_is_held_and_lost_is_seen(layers: TwoLayers) -> None:
    plain = pixels(layers)
    half = np.arange(SIDE) < 14 * np.ones((SIDE, 1))
    layers.set_given(BLANK, half, BLANK > 0)
    held = pixels(layers)
    layers.set_given(BLANK, BLANK > 0, half)
    lost = pixels(layers)
    assert (held != plain).any()
    assert (lost != plain).any()
    assert (lost != held).any()


def test_a_stroke_stays_within_the_picture() -> None:
    mask = stroke(Spot("given", 0, 0), Spot("given", 27, 27), 1)
    assert mask.shape == (SIDE, SIDE)
    assert all(mask[i, i] for i in range(SIDE))
    assert not mask[0, 5]
