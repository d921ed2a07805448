"""The sum that makes a code."""

import pytest
from pytestqt.qtbot import QtBot

from playground.widgets.code_numbers import CodeNumbers, CodeRow
from tests.looks import shortened

pytestmark = [
    pytest.mark.usefixtures("clothes"),
    pytest.mark.qt_log_ignore("propagateSizeHints", extend=True),  # the offscreen platform's own shortcoming
]
ROWS = (CodeRow("z₁", 0.5, 0.1, 2.0, 0.7), CodeRow("z₂", -1.25, 0.2, -1.0, -1.45))


@pytest.fixture
def numbers(qtbot: QtBot) -> CodeNumbers:
    made = CodeNumbers()
    qtbot.addWidget(made)
    made.resize(500, made.sizeHint().height())
    made.set_rows(ROWS, False)
    return made


def test_the_sum_is_told_in_words(numbers: CodeNumbers) -> None:
    assert numbers.rows() == ROWS
    assert numbers.accessibleDescription() == "z₁: 0.5 + 0.1 × 2 = 0.7; z₂: −1.25 + 0.2 × −1 = −1.45"


@pytest.mark.parametrize("width", [260, 336, 500])
def test_nothing_is_shortened_and_nothing_leaves_the_room(numbers: CodeNumbers, width: int) -> None:
    numbers.resize(width, numbers.sizeHint().height())
    assert shortened(numbers) == []
    last = numbers._box(3, 1)
    assert last.right() <= width
    assert last.bottom() <= numbers.height()


def test_whoever_holds_z_sees_that_it_is_theirs(numbers: CodeNumbers) -> None:
    before = numbers.grab().toImage()
    numbers.set_rows(ROWS, True)
    assert numbers.grab().toImage() != before
