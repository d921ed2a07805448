"""Layouts within layouts, without what PySide leaves behind when one is put into another."""

import shiboken6
from PySide6.QtWidgets import QBoxLayout, QGridLayout, QLayout


def nest(outer: QBoxLayout | QGridLayout, inner: QLayout, *where: int) -> None:
    """Put a layout into another one: `where` is the stretch in a box, the row and the column in a grid.

    For each item of a layout that is put into another one, PySide makes an object of Python's, which it does not end
    when Qt deletes the item, as it does when a widget leaves its layout. The next object of Qt's at the same place is
    then taken for that item, which ends in a segmentation fault anywhere. So these objects are ended here.
    """
    outer.addLayout(inner, *where)  # pyright: ignore[reportCallIssue, reportArgumentType] - it knows one kind at a time
    for layout in (inner, *inner.findChildren(QLayout)):
        for index in range(layout.count()):
            item = layout.itemAt(index)
            if item is not None and not isinstance(item, QLayout):
                shiboken6.invalidate(item)
