import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from playground.widgets.unit import UnitCard, UnitView, spoken
from playground.widgets.unit_parts import Plate
from tests.explanations import ALL, CONVOLUTION, DEEPER, POOLING, SOFTMAX
from tests.looks import faults, nameless

LEFT = Qt.MouseButton.LeftButton

pytestmark = [
    pytest.mark.usefixtures("clothes"),
    pytest.mark.qt_log_ignore("propagateSizeHints", extend=True),  # the offscreen platform's own shortcoming
]


@pytest.fixture
def card(qtbot: QtBot) -> UnitCard:
    made = UnitCard()
    qtbot.addWidget(made)
    made.resize(1264, 248)
    made.show()
    return made


def button(card: UnitCard, name: str) -> QPushButton:
    return next(each for each in card.findChildren(QPushButton) if each.accessibleName() == name)


def plates(view: UnitView) -> list[tuple[Plate, QPoint]]:
    """Every picture and its top left corner."""
    arrangement = view.arrangement()
    assert arrangement is not None
    return [(part, at.topLeft().toPoint()) for part, at in arrangement.parts if isinstance(part, Plate)]


@pytest.mark.parametrize("compact", [False, True])
@pytest.mark.parametrize("name", ALL)
def test_nothing_is_cut_off(card: UnitCard, name: str, compact: bool) -> None:
    card.resize(*((624, 540) if compact else (1264, 248)))
    card.set_compact(compact)
    card.set_explanation(ALL[name])
    QApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest)
    arrangement = card.view.arrangement()
    assert arrangement is not None
    assert arrangement.fits
    assert faults(card) == []


def test_without_a_drawing_it_invites(card: UnitCard) -> None:
    card.set_explanation(None)
    card.grab()
    assert card.view.arrangement() is None
    assert card.sentence() == ""


def test_only_what_has_several_views_offers_to_turn_to_another(card: UnitCard) -> None:
    card.set_explanation(CONVOLUTION)
    assert not button(card, "Next view").isVisible()
    card.set_explanation(SOFTMAX)
    assert button(card, "Next view").isVisible()


def test_views_are_turned_either_way(card: UnitCard) -> None:
    heard: list[int] = []
    card.paged.connect(heard.append)
    card.set_explanation(DEEPER)
    button(card, "Next view").click()
    button(card, "Previous view").click()
    assert heard == [1, -1]


def test_the_button_stops_and_starts_the_sliding(card: UnitCard) -> None:
    heard: list[bool] = []
    card.sliding_toggled.connect(heard.append)
    button(card, "Stop sliding").click()
    card.set_sliding(False)
    button(card, "Slide").click()
    assert heard == [False, True]


def test_what_cannot_slide_offers_no_sliding(card: UnitCard) -> None:
    card.set_sliding(True, possible=False)
    assert not button(card, "Stop sliding").isVisible()


def test_escape_and_the_cross_close_it(card: UnitCard) -> None:
    heard: list[None] = []
    card.closed.connect(lambda: heard.append(None))
    QTest.keyClick(card, Qt.Key.Key_Escape)
    button(card, "Close").click()
    assert len(heard) == 2


def test_pointing_at_the_drawing_places_the_window_around_that_pixel(card: UnitCard) -> None:
    card.resize(624, 540)
    card.set_compact(True)
    card.set_explanation(CONVOLUTION)
    heard: list[tuple[int, int]] = []
    card.view.placed.connect(lambda row, column: heard.append((row, column)))
    drawing, corner = plates(card.view)[0]
    scale = plates(card.view)[0][0].values.shape[0]
    arrangement = card.view.arrangement()
    assert arrangement is not None
    pixel = round(arrangement.parts[0].at.width() / scale)
    for row, column in ((10, 20), (0, 0), (27, 27)):
        QTest.mouseClick(card.view, LEFT, pos=corner + QPoint(int((column + 0.5) * pixel), int((row + 0.5) * pixel)))
    assert drawing.window == 5
    assert heard == [(8, 18), (0, 0), (23, 23)]


def test_pictures_of_where_the_unit_is_show_only_while_the_network_is_hidden(card: UnitCard) -> None:
    card.set_explanation(CONVOLUTION)
    assert plates(card.view) == []
    card.set_compact(True)
    assert len(plates(card.view)) == 2


def test_a_screen_reader_hears_every_result(card: UnitCard) -> None:
    card.set_explanation(POOLING)
    assert card.view.accessibleDescription() == "pooled map 2; largest 1.00"
    assert "this unit says" in spoken(CONVOLUTION)


def test_every_control_has_a_name(card: UnitCard) -> None:
    card.set_explanation(DEEPER)
    assert nameless(card) == []


def test_new_numbers_of_the_same_unit_keep_their_places(card: UnitCard) -> None:
    card.set_explanation(CONVOLUTION)
    before = card.view.arrangement()
    card.set_explanation(CONVOLUTION)
    assert card.view.arrangement() == before
