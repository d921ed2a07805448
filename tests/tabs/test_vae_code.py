"""The page of the code: the flow, the plane, and how z is made."""

import numpy as np
import pytest
from pytestqt.qtbot import QtBot

from playground.tabs.vae_code import CodePage, axis_name
from tests.toy_tab import click
from tests.vaes import answer, learned

pytestmark = [
    pytest.mark.usefixtures("clothes"),
    pytest.mark.qt_log_ignore("propagateSizeHints", extend=True),  # the offscreen platform's own shortcoming
]


@pytest.fixture
def page(qtbot: QtBot) -> CodePage:
    made = CodePage()
    qtbot.addWidget(made)
    made.resize(592, 480)
    made.show()
    made.show_digits(learned().snapshot())
    return made


def test_it_shows_the_code_of_an_answer(page: CodePage) -> None:
    found = answer(draw=3)
    page.show_answer(found, "Drawing")
    mark = page.flow.plane.code()
    assert mark is not None
    assert mark.mean == pytest.approx(tuple(found.mean))
    assert mark.z == pytest.approx(tuple(found.z))
    made = page.flow.made()
    assert made is not None
    np.testing.assert_array_equal(made, found.picture)
    for axis, row in enumerate(page.numbers.rows()):
        assert row.mean + row.deviation * row.epsilon == pytest.approx(row.z, rel=1e-4, abs=1e-6)
        assert row.z == pytest.approx(float(found.z[axis]))


def test_whoever_holds_z_is_told_which_epsilon_that_would_be(page: CodePage) -> None:
    found = answer(place=(1.5, -2.0))
    page.show_answer(found, "Drawing")
    first, second = page.numbers.rows()
    assert (first.z, second.z) == (1.5, -2.0)
    assert first.mean + first.deviation * first.epsilon == pytest.approx(1.5, rel=1e-4)
    assert "You hold z" in page.told.text()


def test_of_more_dimensions_the_two_of_the_plane_are_shown(page: CodePage) -> None:
    found = answer(latent=6)
    page.show_answer(found, "Drawing")
    assert [row.name for row in page.numbers.rows()] == [axis_name(axis) for axis in found.plane.axes]
    assert page.told.text().startswith("4 more dimensions")


def test_a_plain_autoencoder_has_nothing_to_draw_again(page: CodePage) -> None:
    page.show_digits(learned(plain=True).snapshot())
    page.show_answer(answer(plain=True), "Drawing")
    assert not page.resample.isEnabled()
    assert "no noise" in page.told.text()


def test_pressing_the_plane_and_the_button_is_told(page: CodePage, qtbot: QtBot) -> None:
    with qtbot.waitSignal(page.resampled):
        click(qtbot, page.resample)
    with qtbot.waitSignal(page.held) as told:
        click(qtbot, page.flow.plane)
    assert told.args == pytest.approx([0, 0], abs=0.2)


def test_dimensions_are_counted_from_1() -> None:
    assert [axis_name(axis) for axis in (0, 9, 19)] == ["z₁", "z₁₀", "z₂₀"]
