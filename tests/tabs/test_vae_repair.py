"""The page of the repair."""

import numpy as np
import pytest
from pytestqt.qtbot import QtBot

from playground.data.damage import with_bite, with_noise
from playground.tabs.vae_repair import BITES, NOISE, RepairPage
from playground.widgets.numbers import number
from tests.vaes import DIGITS, answer

pytestmark = [
    pytest.mark.usefixtures("clothes"),
    pytest.mark.qt_log_ignore("propagateSizeHints", extend=True),  # the offscreen platform's own shortcoming
]
DIGIT = DIGITS[3]


@pytest.fixture
def page(qtbot: QtBot) -> RepairPage:
    made = RepairPage()
    qtbot.addWidget(made)
    made.resize(592, 480)
    made.show()
    return made


@pytest.mark.parametrize("kind", BITES)
def test_a_bite_is_taken_out_where_it_was_chosen(page: RepairPage, kind: str) -> None:
    page.kind.set_choice(kind)
    page.share.set_number(30)
    damaged, lost = page.damage(DIGIT)
    expected, gone = with_bite(DIGIT, BITES[kind], 0.3)
    np.testing.assert_array_equal(damaged, expected)
    np.testing.assert_array_equal(lost, gone)


def test_of_noise_nobody_knows_where_it_is(page: RepairPage) -> None:
    page.kind.set_choice(NOISE)
    page.share.set_number(20)
    damaged, lost = page.damage(DIGIT)
    np.testing.assert_array_equal(damaged, with_noise(DIGIT, 0.2)[0])
    assert not lost.any()


@pytest.mark.parametrize(("kind", "count"), [(NOISE, 3), ("Bite left", 4)])
def test_a_repair_is_shown_with_its_errors(page: RepairPage, kind: str, count: int) -> None:
    page.kind.set_choice(kind)
    found = answer(damaged=page.damage(DIGIT))
    page.show_answer(found, "Drawing")
    shown, repair = page.pictures.pictures(), found.repair
    assert repair is not None
    assert len(shown) == count
    assert [each.line for each in shown[1:]] == [f"error {number(error)}" for error in repair.errors]
    np.testing.assert_array_equal(shown[2].image, repair.once)
    assert page.told.text().startswith("Noise" if kind == NOISE else "It is known")


def test_another_choice_is_told(page: RepairPage, qtbot: QtBot) -> None:
    with qtbot.waitSignal(page.changed):
        page.kind.chosen.emit(NOISE)
    with qtbot.waitSignal(page.changed):
        page.share.moved.emit(50)
