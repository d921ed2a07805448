from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from playground.widgets.labels import KnobLabel, explain


def test_tool_tips_have_lines_of_readable_length(qtbot: QtBot) -> None:
    widget = QWidget()
    qtbot.addWidget(widget)
    explain(widget, "Digits", "How many digits it looks at before it changes anything at all. " * 3)
    lines = widget.toolTip().splitlines()
    assert len(lines) > 2
    assert max(map(len, lines)) <= 56


def test_a_control_is_explained_to_eyes_and_ears(qtbot: QtBot) -> None:
    widget = QWidget()
    qtbot.addWidget(widget)
    explain(widget, "Noise", "How much is added")
    assert (widget.accessibleName(), widget.accessibleDescription()) == ("Noise", "How much is added")
    assert widget.toolTip() == "How much is added"


def test_the_mark_shows_that_another_value_starts_again(qtbot: QtBot) -> None:
    labels = [KnobLabel("Units", marked) for marked in (False, True)]
    for label in labels:
        qtbot.addWidget(label)
        label.resize(200, 24)
    plain, marked = (label.grab().toImage() for label in labels)
    assert plain != marked
