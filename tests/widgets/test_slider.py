import pytest
from PySide6.QtCore import QPoint, Qt
from pytestqt.qtbot import QtBot

from playground.widgets.numbers import THIN
from playground.widgets.scale import Scale
from playground.widgets.slider import Slider


@pytest.fixture
def slider(qtbot: QtBot) -> Slider:
    made = Slider("Learning rate", Scale(1e-5, 1e-1, log=True))
    qtbot.addWidget(made)
    made.resize(240, made.sizeHint().height())
    made.set_help("How big a step it takes from each mistake.")
    made.show()
    return made


def groove(slider: Slider, x: int) -> QPoint:
    return QPoint(x, round(slider.rail_centre()))


@pytest.mark.parametrize("value", [1e-5, 6e-3, 0.0123, 0.1])
def test_a_number_comes_back_exactly(slider: Slider, value: float) -> None:
    slider.set_number(value)
    assert slider.number() == value


def test_setting_a_number_emits_nothing(slider: Slider, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(slider.moved), qtbot.assertNotEmitted(slider.rested):
        slider.set_number(0.05)


def test_a_number_out_of_bounds_is_brought_into_them(slider: Slider) -> None:
    slider.set_number(7.0)
    assert slider.number() == 0.1


@pytest.mark.parametrize(("x", "value"), [(0, 1e-5), (239, 1e-1), (120, 1e-3)])
def test_both_ends_and_the_middle_can_be_reached_with_the_mouse(
    slider: Slider, qtbot: QtBot, x: int, value: float
) -> None:
    slider.set_number(0.02)
    with qtbot.waitSignal(slider.rested) as rested:
        qtbot.mouseClick(slider, Qt.MouseButton.LeftButton, pos=groove(slider, x))
    assert rested.args == [value]


def test_keys_go_to_the_next_round_number(slider: Slider, qtbot: QtBot) -> None:
    slider.set_number(6e-3)
    moved: list[float] = []
    slider.moved.connect(moved.append)
    qtbot.keyClick(slider, Qt.Key.Key_Right)
    qtbot.keyClick(slider, Qt.Key.Key_Left)
    qtbot.keyClick(slider, Qt.Key.Key_Left)
    slider.rest.timeout.emit()
    assert moved == pytest.approx([6.4e-3, 6e-3, 5.5e-3])


def test_a_handle_stays_in_the_hand_that_holds_it(slider: Slider, qtbot: QtBot) -> None:
    slider.set_number(0.02)
    qtbot.mousePress(slider, Qt.MouseButton.LeftButton, pos=groove(slider, 120))
    slider.set_number(0.02)
    assert slider.number() == 1e-3
    qtbot.mouseRelease(slider, Qt.MouseButton.LeftButton, pos=groove(slider, 120))
    slider.set_number(0.02)
    assert slider.number() == 0.02


def test_a_handle_moved_by_keyboard_is_in_hand_until_it_rests(slider: Slider, qtbot: QtBot) -> None:
    slider.set_number(6e-3)
    qtbot.keyClick(slider, Qt.Key.Key_Right)
    slider.set_number(6e-3)
    assert slider.number() == 6.4e-3
    slider.rest.timeout.emit()
    slider.set_number(6e-3)
    assert slider.number() == 6e-3


def test_a_whole_number_stays_whole(qtbot: QtBot) -> None:
    slider = Slider("Batch size", Scale(1, 512, log=True, whole=True))
    qtbot.addWidget(slider)
    slider.set_number(17)
    assert (slider.number(), type(slider.number())) == (17, int)


def test_the_value_is_shown_with_its_unit(qtbot: QtBot) -> None:
    slider = Slider("Steps", Scale(100, 10_000, whole=True), "steps")
    qtbot.addWidget(slider)
    slider.set_number(4000)
    assert slider.value_text() == f"4{THIN}000\N{NO-BREAK SPACE}steps"


def test_a_screen_reader_hears_name_value_and_help(slider: Slider) -> None:
    slider.set_number(6e-3)
    assert slider.accessibleName() == "Learning rate"
    assert slider.accessibleDescription() == "0.006. How big a step it takes from each mistake."


def test_it_is_large_enough_for_a_finger(slider: Slider) -> None:
    assert slider.height() - 2 * (slider.height() - slider.rail_centre()) >= 0
    assert 2 * (slider.height() - slider.rail_centre()) >= 32


def test_it_paints_a_label_that_is_too_long(slider: Slider, qtbot: QtBot) -> None:
    slider.set_restarts(True)
    slider.resize(60, slider.height())
    assert not slider.grab().isNull()
