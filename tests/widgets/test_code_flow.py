"""The way of a drawing through its code: where everything lies, and what is shown."""

import numpy as np
import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor
from pytestqt.qtbot import QtBot

from playground.widgets import code_flow
from playground.widgets.code_flow import CodeFlow, Places
from playground.widgets.look import LIGHT

pytestmark = [
    pytest.mark.usefixtures("clothes"),
    pytest.mark.qt_log_ignore("propagateSizeHints", extend=True),  # the offscreen platform's own shortcoming
]
INK, BLANK = np.ones((28, 28), np.float32), np.zeros((28, 28), np.float32)


@pytest.fixture
def flow(qtbot: QtBot) -> CodeFlow:
    made = CodeFlow()
    qtbot.addWidget(made)
    made.resize(900, 500)
    made.set_sizes((784, 192, 100, 2, 100, 192, 784))
    made.set_pictures("Drawing", INK, BLANK, 3 * INK)
    made.show()
    return made


def rooms(places: Places) -> list[QRectF]:
    return [places.drawing, places.encoder, places.plane, places.decoder, places.made, places.surprise]


@pytest.mark.parametrize("size", [(592, 390), (900, 500), (1232, 660), (1232, 300), (340, 300), (500, 700)])
def test_everything_lies_inside_and_nothing_over_something_else(qtbot: QtBot, size: tuple[int, int]) -> None:
    found = [room for room in rooms(Places.fitting(*size)) if not room.isEmpty()]
    assert all(QRectF(0, 0, *size).contains(room) for room in found)
    for number, room in enumerate(found):
        assert not any(room.intersects(other) for other in found[number + 1 :])


def test_it_flows_from_left_to_right_where_there_is_room(qtbot: QtBot) -> None:
    lefts = [room.left() for room in rooms(Places.fitting(900, 500))[:5]]
    assert lefts == sorted(lefts)


def test_in_a_narrow_room_the_plane_lies_below(qtbot: QtBot) -> None:
    places = Places.fitting(336, 300)
    assert places.plane.top() > places.drawing.bottom()
    assert places.encoder.isEmpty()
    assert places.drawing.width() == 84


def test_pictures_have_whole_pixels(qtbot: QtBot) -> None:
    for width in range(480, 1400, 60):
        assert Places.fitting(width, 500).drawing.width() % 28 == 0


def test_the_plane_is_put_in_its_place(flow: CodeFlow) -> None:
    assert flow.plane.geometry() == flow.places().plane.toRect()
    flow.resize(600, 400)
    assert flow.plane.geometry() == flow.places().plane.toRect()


def test_pictures_are_shown_where_they_belong(flow: CodeFlow) -> None:
    image, places = flow.grab().toImage(), flow.places()
    assert image.pixelColor(places.drawing.center().toPoint()) == QColor(LIGHT.text)
    assert image.pixelColor(places.made.center().toPoint()) == QColor(LIGHT.card)
    assert image.pixelColor(places.surprise.center().toPoint()) == QColor(LIGHT.activations[-1])
    made = flow.made()
    assert made is not None
    assert not made.any()


def test_the_layers_are_painted(flow: CodeFlow) -> None:
    image, room = flow.grab().toImage(), flow.places().encoder
    colours = {image.pixelColor(int(x), int(room.center().y())).name() for x in np.arange(room.left(), room.right())}
    assert QColor(LIGHT.machine).name() in colours


def test_it_tells_the_largest_surprise(flow: CodeFlow) -> None:
    assert flow.accessibleDescription() == "Drawing. The most surprising pixel has 3.0 nats."


def test_where_only_the_plane_is_painted_nothing_else_is(flow: CodeFlow, monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[int] = []
    monkeypatch.setattr(code_flow, "_paint_net", lambda *_: asked.append(1))
    flow.grab(flow.plane.geometry())
    assert not asked
    flow.grab(flow.plane.geometry().adjusted(-1, 0, 0, 0))
    assert asked


def test_all_of_it_shows_though_the_plane_is_painted_by_itself(flow: CodeFlow) -> None:
    whole = flow.grab().toImage()
    plane = flow.grab(flow.plane.geometry()).toImage()
    assert whole.copy(flow.plane.geometry()) == plane
