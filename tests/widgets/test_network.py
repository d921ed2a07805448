import numpy as np
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from playground.widgets.network import NetworkPicture
from playground.widgets.network_layout import Column, Spot
from playground.widgets.network_paint import Shown
from tests.looks import dressed
from tests.networks import NETWORKS, convolutional

MAPS, ANSWER = 2, 7

pytestmark = [
    pytest.mark.usefixtures("clothes"),
    pytest.mark.qt_log_ignore("propagateSizeHints", extend=True),  # the offscreen platform's own shortcoming
]


@pytest.fixture
def network(qtbot: QtBot) -> NetworkPicture:
    return shown(qtbot, convolutional())


def shown(qtbot: QtBot, columns: list[Column]) -> NetworkPicture:
    made = NetworkPicture()
    qtbot.addWidget(made)
    made.set_columns(columns)
    made.resize(1230, 560)
    made.draw(values(columns))
    made.show()
    QTest.mouseMove(made, QPoint(1, 1))
    return made


def values(columns: list[Column], fill: float | None = None, live: bool = True) -> list[Shown]:
    """Something for each column to show."""
    random = np.random.default_rng(3)
    made = []
    for column in columns:
        shape = (column.count, column.side, column.side) if column.side > 1 else (column.count,)
        numbers = random.random(shape) if fill is None else np.full(shape, fill)
        made.append(Shown(numbers.astype(np.float32), live=live))
    return made


def centre(network: NetworkPicture, spot: Spot) -> QPoint:
    place = network.layout_now().place(spot)
    return QPoint(int(place.left + place.width / 2), int(place.top + place.height / 2))


def point_at(network: NetworkPicture, spot: Spot) -> None:
    QTest.mouseMove(network, centre(network, spot))


def test_pointing_at_a_unit_tells_which(network: NetworkPicture) -> None:
    heard: list[Spot | None] = []
    network.pointed.connect(heard.append)
    point_at(network, Spot(MAPS, 3, 11, 14))
    QTest.mouseMove(network, QPoint(2, 100))
    assert heard == [Spot(MAPS, 3, 11, 14), None]


def test_a_unit_is_told_in_words(network: NetworkPicture) -> None:
    columns = convolutional()
    numbers = values(columns)
    numbers[MAPS].values[3, 11, 14] = 3.49
    network.draw(numbers)
    point_at(network, Spot(MAPS, 3, 11, 14))
    assert network.hint() == "map 4,\nrow 12, column 15: 3.49"
    assert network.accessibleDescription() == network.hint()


def test_an_output_is_told_in_per_cent(network: NetworkPicture) -> None:
    numbers = values(convolutional())
    numbers[ANSWER].values[3] = 0.98
    network.draw(numbers)
    point_at(network, Spot(ANSWER, 3))
    assert network.hint() == "output 3: 98.0\N{NARROW NO-BREAK SPACE}%"


def test_nothing_pointed_at_is_an_invitation(network: NetworkPicture) -> None:
    assert network.hint() == "Point at any square to see what feeds it."


def test_a_tap_points_and_chooses(network: NetworkPicture) -> None:
    heard: list[Spot] = []
    network.chosen.connect(heard.append)
    QTest.mouseClick(network, Qt.MouseButton.LeftButton, pos=centre(network, Spot(MAPS, 0, 2, 3)))
    assert heard == [Spot(MAPS, 0, 2, 3)]
    assert network.spot() == Spot(MAPS, 0, 2, 3)


@pytest.mark.parametrize("button", [Qt.MouseButton.RightButton, Qt.MouseButton.MiddleButton])
def test_other_buttons_choose_nothing(network: NetworkPicture, button: Qt.MouseButton) -> None:
    heard: list[Spot] = []
    network.chosen.connect(heard.append)
    QTest.mouseClick(network, button, pos=centre(network, Spot(MAPS, 0, 2, 3)))
    assert heard == []


def test_keys_reach_every_column_and_open_a_unit(network: NetworkPicture) -> None:
    heard: list[Spot] = []
    network.chosen.connect(heard.append)
    for key in (Qt.Key.Key_PageDown, Qt.Key.Key_PageDown, Qt.Key.Key_PageDown, Qt.Key.Key_Down, Qt.Key.Key_Return):
        QTest.keyClick(network, key)
    assert heard == [Spot(MAPS, 0, 13, 12)]


def test_tab_goes_through_the_columns_and_then_on(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    column, network, field = QVBoxLayout(window), NetworkPicture(), QLineEdit()
    column.addWidget(network)
    column.addWidget(field)
    network.set_columns(convolutional())
    network.draw(values(convolutional()))
    window.resize(1230, 600)
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    field.setFocus()
    network.setFocus(Qt.FocusReason.TabFocusReason)
    reached = []
    while network.hasFocus() and len(reached) < 20:
        spot = network.spot()
        reached.append(spot.column if spot else None)
        QTest.keyClick(network, Qt.Key.Key_Tab)
    assert reached == list(range(8))
    assert field.hasFocus()


def test_an_arrow_key_points_at_the_first_unit_if_none_is(network: NetworkPicture) -> None:
    QTest.keyClick(network, Qt.Key.Key_Right)
    assert network.spot() == Spot(0, 0, 14, 14)


def test_another_network_is_no_longer_pointed_at(network: NetworkPicture) -> None:
    point_at(network, Spot(6, 63))
    network.set_columns(convolutional(dense=16))
    network.draw(values(convolutional(dense=16)))
    assert network.spot() is None
    network.grab()


@pytest.mark.parametrize("fill", [np.nan, np.inf, 0.0])
@pytest.mark.parametrize("name", NETWORKS)
def test_any_numbers_of_any_network_can_be_painted(qtbot: QtBot, name: str, fill: float) -> None:
    network = shown(qtbot, NETWORKS[name])
    network.draw(values(NETWORKS[name], fill))
    for column in range(len(NETWORKS[name])):
        network.light(Spot(column, 0))
        network.grab()


@pytest.mark.parametrize("size", [(1, 1), (30, 700), (700, 30), (90, 90), (200, 120), (300, 360)])
@pytest.mark.parametrize("name", NETWORKS)
def test_it_can_be_painted_at_any_size(qtbot: QtBot, name: str, size: tuple[int, int]) -> None:
    network = shown(qtbot, NETWORKS[name])
    network.resize(*size)
    for column in range(len(NETWORKS[name])):
        network.light(Spot(column, 0))
        network.grab()


def test_what_does_not_fit_the_columns_is_ignored(network: NetworkPicture) -> None:
    before = network.grab().toImage()
    network.draw([])
    assert network.grab().toImage() == before


def test_an_empty_picture_can_be_painted_and_asked(qtbot: QtBot) -> None:
    network = NetworkPicture()
    qtbot.addWidget(network)
    network.show()
    network.grab()
    QTest.keyClick(network, Qt.Key.Key_Right)
    QTest.keyClick(network, Qt.Key.Key_Return)
    assert network.spot() is None


def test_lighting_a_unit_changes_nothing_to_the_right_of_it(network: NetworkPicture) -> None:
    before = network.grab().toImage()
    network.light(Spot(MAPS, 0, 5, 5))
    after = network.grab().toImage()
    right = int(network.layout_now().columns[MAPS].left + network.layout_now().columns[MAPS].width) + 8
    assert after.copy(0, 0, right, 560) != before.copy(0, 0, right, 560)
    assert after.copy(right, 0, 1230 - right, 560) == before.copy(right, 0, 1230 - right, 560)


def test_the_other_theme_paints_everything_anew(qapp: QApplication, network: NetworkPicture) -> None:
    with dressed(qapp, "dark"):
        image = network.grab().toImage()
        assert image.pixelColor(2, 100).lightness() < 60
