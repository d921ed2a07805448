"""One entry of a row is moved; the others make room, and what was before the movement decides how."""

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from playground.widgets.row_editor import RowEditor
from tests.toy_tab import click

ROW = np.array([0.5, 0.4, 0.1])
pytestmark = [
    pytest.mark.usefixtures("clothes"),
    pytest.mark.qt_log_ignore("propagateSizeHints", extend=True),  # the offscreen platform's own shortcoming
]


@pytest.fixture
def editor(qtbot: QtBot) -> RowEditor:
    """Open on the first entry, over a window with something else in it."""
    window, anchor = QWidget(), QPushButton("anchor")
    qtbot.addWidget(window)
    window.resize(500, 500)
    QVBoxLayout(window).addWidget(anchor)
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    made = RowEditor(anchor)
    made.window_kept = window  # pyright: ignore[reportAttributeAccessIssue] - Python would let it go
    made.open_row("From hot to cold", ROW, 0)
    return made


def rows_of(editor: RowEditor) -> list[np.ndarray]:
    got: list[np.ndarray] = []
    editor.edited.connect(got.append)
    return got


def test_keys_move_the_entry_and_the_row_stays_at_one(editor: RowEditor) -> None:
    got = rows_of(editor)
    for _ in range(3):
        QTest.keyClick(editor.slider, Qt.Key.Key_Right)
    assert [row[0] for row in got] == pytest.approx([0.51, 0.52, 0.53])
    assert [row.sum() for row in got] == pytest.approx([1.0, 1.0, 1.0], rel=1e-12)
    assert [row[1] / row[2] for row in got] == pytest.approx([4.0, 4.0, 4.0])


def test_to_one_and_back_in_one_go_keeps_the_proportions(editor: RowEditor) -> None:
    got = rows_of(editor)
    QTest.keyClick(editor.slider, Qt.Key.Key_End)
    QTest.keyClick(editor.slider, Qt.Key.Key_Home)
    np.testing.assert_allclose(got, [[1.0, 0.0, 0.0], [0.0, 0.8, 0.2]], rtol=1e-12)


def test_after_a_rest_the_row_is_what_it_has_become(editor: RowEditor, qtbot: QtBot) -> None:
    got = rows_of(editor)
    with qtbot.waitSignal(editor.slider.rested):
        QTest.keyClick(editor.slider, Qt.Key.Key_End)
    editor.set_row(np.array([0.2, 0.2, 0.6]))
    assert editor.slider.number() == 0.2
    QTest.keyClick(editor.slider, Qt.Key.Key_Home)
    np.testing.assert_allclose(got[-1], [0.0, 0.25, 0.75], rtol=1e-12)


def test_a_row_that_comes_during_a_movement_waits(editor: RowEditor) -> None:
    QTest.keyClick(editor.slider, Qt.Key.Key_Right)
    editor.set_row(np.array([0.9, 0.1, 0.0]))
    assert editor.slider.number() == pytest.approx(0.51)


def test_it_says_what_is_edited_and_the_slider_has_the_focus(editor: RowEditor) -> None:
    assert editor.slider.accessibleName() == "From hot to cold"
    assert editor.slider.hasFocus()
    assert editor.slider.number() == 0.5


@pytest.mark.parametrize("way", ["done", "escape", "beside"])
def test_it_is_closed(editor: RowEditor, qtbot: QtBot, way: str) -> None:
    with qtbot.waitSignal(editor.closed):
        match way:
            case "done":
                click(qtbot, editor.done)
            case "escape":
                QTest.keyClick(editor.slider, Qt.Key.Key_Escape)
            case _:
                QTest.mousePress(editor, Qt.MouseButton.LeftButton, pos=editor.rect().bottomRight())
    assert not editor.isVisible()
