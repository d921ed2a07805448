"""Numbers with their names."""

import pytest
from pytestqt.qtbot import QtBot

from playground.widgets.figures import Figures
from tests.looks import shortened

pytestmark = [
    pytest.mark.usefixtures("clothes"),
    pytest.mark.qt_log_ignore("propagateSizeHints", extend=True),  # the offscreen platform's own shortcoming
]


@pytest.fixture
def figures(qtbot: QtBot) -> Figures:
    made = Figures({"One": "the first", "Two": "the second", "Sum": "both"})
    qtbot.addWidget(made)
    made.set_values("1.0", "2.0", "3.0")
    return made


def test_values_stand_beside_their_names(figures: Figures) -> None:
    assert figures.values() == ("1.0", "2.0", "3.0")
    assert figures.accessibleDescription() == "One 1.0; Two 2.0; Sum 3.0"
    assert "the second" in figures.toolTip()


def test_each_name_needs_a_value(figures: Figures) -> None:
    with pytest.raises(ValueError, match=r"^there must be 3 values, got 2$"):
        figures.set_values("1", "2")


def test_where_there_is_little_room_the_last_ones_stay(figures: Figures) -> None:
    figures.resize(figures.sizeHint())
    assert figures.shown() == 3
    assert shortened(figures) == []
    figures.resize(200, figures.minimumSizeHint().height())
    assert figures.shown() == 1
