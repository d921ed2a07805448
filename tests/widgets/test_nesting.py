"""A layout within a layout leaves no object of Python's for its items, which Qt may delete at any time."""

import pytest
import shiboken6
from PySide6.QtWidgets import (
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLayoutItem,
    QSpacerItem,
    QVBoxLayout,
    QWidget,
    QWidgetItem,
)
from pytestqt.qtbot import QtBot

from playground.widgets.nesting import nest


def items() -> list[QLayoutItem]:
    """What Python knows of layouts' items that it did not make itself."""
    known = [each for each in shiboken6.getAllValidWrappers() if isinstance(each, QWidgetItem | QSpacerItem)]
    return [each for each in known if not shiboken6.createdByPython(each)]


def filled() -> QHBoxLayout:
    """A row of two words, a column with a third one, and space."""
    row, inner = QHBoxLayout(), QVBoxLayout()
    row.addWidget(QLabel("one"))
    row.addWidget(QLabel("two"))
    inner.addWidget(QLabel("three"))
    nest(row, inner)
    row.addStretch(1)
    return row


@pytest.fixture
def widget(qtbot: QtBot) -> QWidget:
    widget = QWidget()
    qtbot.addWidget(widget)
    return widget


def test_pyside_leaves_items_behind(widget: QWidget) -> None:
    before = items()
    QVBoxLayout(widget).addLayout(filled())
    left = [each for each in items() if each not in before]
    assert len(left) == 4
    for item in left:  # so that this very test does no harm
        shiboken6.invalidate(item)


@pytest.mark.parametrize("where", [(), (1,)])
def test_no_item_stays_with_python(widget: QWidget, where: tuple[int, ...]) -> None:
    before = len(items())
    top, row = QVBoxLayout(widget), filled()
    nest(top, row, *where)
    assert len(items()) == before
    assert top.indexOf(row) == 0
    assert [label.text() for label in widget.findChildren(QLabel)] == ["one", "two", "three"]


def test_a_layout_goes_where_it_is_put(widget: QWidget) -> None:
    grid, box, inner = QGridLayout(widget), QVBoxLayout(), QHBoxLayout()
    nest(grid, box, 2, 3)
    nest(box, inner, 5)
    assert grid.getItemPosition(grid.indexOf(box)) == (2, 3, 1, 1)
    assert box.stretch(box.indexOf(inner)) == 5
