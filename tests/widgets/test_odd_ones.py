"""Pictures side by side, and how usual each of them is to several machines."""

import numpy as np
import pytest
from PySide6.QtGui import QColor
from pytestqt.qtbot import QtBot

from playground.widgets.look import theme_of
from playground.widgets.odd_ones import OddOnes, Score, UsualBar

PICTURE = np.random.default_rng(0).random((28, 28)).astype(np.float32)
USUAL, ODD = Score(0.4, "Real, 83 %"), Score(0.02, "Made, 99 %")
pytestmark = [
    pytest.mark.usefixtures("clothes"),
    pytest.mark.qt_log_ignore("propagateSizeHints", extend=True),  # the offscreen platform's own shortcoming
]


@pytest.fixture
def odd_ones(qtbot: QtBot) -> OddOnes:
    made = OddOnes(("Yours", "Theirs"), ("Judge", "Other"), "Which is odd?")
    qtbot.addWidget(made)
    made.show()
    return made


def test_nothing_is_told_before_it_is_known(odd_ones: OddOnes) -> None:
    odd_ones.set_picture(0, PICTURE)
    values = odd_ones.pictures[0].values()
    assert values is not None
    np.testing.assert_array_equal(values, PICTURE)
    assert odd_ones.told(0, "Judge") == ""


@pytest.mark.parametrize(
    ("score", "told"),
    [
        (USUAL, "Real, 83 %\nusual: 40.0\u202f%"),
        (ODD, "Made, 99 %\nodd: 2.0\u202f%"),
    ],
    ids=["usual", "odd"],
)
def test_a_score_is_told_with_what_is_usual(odd_ones: OddOnes, score: Score, told: str) -> None:
    odd_ones.set_score(1, "Judge", score)
    assert odd_ones.told(1, "Judge") == told
    assert odd_ones.told(0, "Judge") == odd_ones.told(1, "Other") == ""


def test_another_picture_takes_the_old_scores_away(odd_ones: OddOnes) -> None:
    odd_ones.set_score(0, "Judge", USUAL)
    odd_ones.set_picture(0, PICTURE)
    assert odd_ones.told(0, "Judge") == ""


def test_a_machine_that_is_not_there_is_left_out(odd_ones: OddOnes) -> None:
    odd_ones.set_machine_shown("Other", False)
    assert not any(part.isVisible() for part in (odd_ones._names["Other"], *odd_ones._bars["Other"]))
    assert all(bar.isVisible() for bar in odd_ones._bars["Judge"])
    odd_ones.set_machine_shown("Other", True)
    assert all(bar.isVisible() for bar in odd_ones._bars["Other"])


@pytest.mark.parametrize(("score", "role"), [(Score(0.6, ""), "machine"), (Score(0.04, ""), "you")])
def test_the_bar_is_as_long_as_it_is_usual_and_orange_if_it_is_odd(qtbot: QtBot, score: Score, role: str) -> None:
    bar = UsualBar()
    qtbot.addWidget(bar)
    bar.resize(200, 8)
    bar.set_score(score)
    image, wanted = bar.grab().toImage(), QColor(getattr(theme_of(bar), role))
    ratio = image.width() / 200
    row = [image.pixelColor(round(x * ratio), round(4 * ratio)) == wanted for x in range(200)]
    assert sum(row) == pytest.approx(200 * score.usual, abs=4)
