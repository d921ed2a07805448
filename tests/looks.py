"""Looks at a window as a visitor does: what is cut off, what lies over something else, what Tab reaches."""

import gc
from collections.abc import Iterator
from contextlib import contextmanager
from itertools import combinations
from typing import Any

from PySide6.QtCore import QEvent, QPoint, QRect, Qt
from PySide6.QtGui import QColor, QFontMetrics
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QApplication,
    QComboBox,
    QLabel,
    QLayout,
    QLineEdit,
    QPushButton,
    QSlider,
    QWidget,
)

from playground.widgets import look

CONTROLS = (QAbstractButton, QSlider, QLineEdit, QComboBox)


@contextmanager
def dressed(app: QApplication, theme: look.ThemeName = "light", size: float = 1.0) -> Iterator[QApplication]:
    """The program's look, and afterwards the one before. Nothing moves by itself meanwhile.

    To change the look takes the longer the more widgets there are, so a module of tests is dressed once, and each test
    puts right only what it changed.
    """
    if wears(app, theme, size):
        yield app
        if not wears(app, theme, size):
            look.apply(app, theme, size)
        look.set_reduced_motion(app, True)
        return
    sheet, palette, font = app.styleSheet(), app.palette(), app.font()
    look.apply(app, theme, size)
    look.set_reduced_motion(app, True)
    yield app
    look.set_reduced_motion(app, False)
    look.set_type(app, font)
    app.setPalette(palette)
    gc.collect()  # above all menus, which would be dressed too
    app.setStyleSheet(sheet)


def wears(app: QApplication, theme: look.ThemeName, size: float) -> bool:
    """Whether the program is dressed so."""
    is_theme = app.palette().window().color() == QColor(look.THEMES[theme].background)
    return bool(app.styleSheet()) and is_theme and abs(look.text_size() - size) < 0.03


def settle_layout() -> None:
    """Let Qt do what it put off, and what it puts off while doing so; then give room to what came last."""
    for _ in range(8):
        QApplication.sendPostedEvents()
    for _ in range(8):
        QApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest)  # pyright: ignore[reportArgumentType]


def visible(root: QWidget) -> list[QWidget]:
    """Everything below a widget that shows."""
    return [each for each in root.findChildren(QWidget) if each.isVisible()]


def faults(root: QWidget) -> list[str]:
    """What is cut off, overlaps or is shortened in a window, in words."""
    return [*sticking_out(root), *clipped(root), *overlapping(root), *shortened(root)]


def sticking_out(root: QWidget) -> list[str]:
    """Widgets that do not lie inside their parents; what scrolls may be larger than its view."""
    found = []
    for each in visible(root):
        parent = each.parentWidget()
        if parent is None or each.isWindow() or _scrolls(parent):
            continue
        if not parent.rect().contains(each.geometry()):
            found.append(f"{_named(each)} sticks out: {_box(each.geometry())} in {_box(parent.rect())}")
    return found


def clipped(root: QWidget) -> list[str]:
    """Labels and buttons that are too small for their words."""
    found = []
    for each in visible(root):
        need = _need(each)
        if need is not None and (need[0] > each.width() or need[1] > each.height()):
            found.append(f"{_named(each)} is cut off: needs {need}, has {(each.width(), each.height())}")
    return found


def overlapping(root: QWidget) -> list[str]:
    """Neighbours in one layout that lie over each other."""
    found = []
    for parent in [root, *visible(root)]:
        parts = [part for part in _laid_out(parent) if part.isVisible()]
        for one, other in combinations(parts, 2):
            if one.geometry().intersects(other.geometry()):
                found.append(f"{_named(one)} lies over {_named(other)}")
    return found


def shortened(root: QWidget) -> list[str]:
    """Painted texts that end in an ellipsis because there is no room for them."""
    found: list[str] = []
    plain: Any = QFontMetrics.elidedText

    def noting(metrics: QFontMetrics, text: str, *rest: Any) -> str:
        result = plain(metrics, text, *rest)
        if result != text:
            found.append(f"{text!r} is shortened to {result!r}")
        return result

    QFontMetrics.elidedText = noting  # pyright: ignore[reportAttributeAccessIssue]
    try:
        root.grab()
    finally:
        QFontMetrics.elidedText = plain
    return found


def too_small(root: QWidget, least: int = 44) -> list[str]:
    """Controls with less room than a finger needs; nothing is said of what shows only in part, as it scrolls."""
    found = []
    for each in visible(root):
        is_whole = each.visibleRegion().boundingRect() == each.rect()
        if isinstance(each, CONTROLS) and is_whole and min(each.width(), each.height()) < least:
            found.append(f"{_named(each)} is too small for a finger: {each.width()}x{each.height()}")
    return found


def hands(root: QWidget) -> list[QWidget]:
    """Everything that Tab must reach: what shows, can be used, and takes the focus by Tab."""
    usable = [each for each in visible(root) if each.isEnabled() and not each.visibleRegion().isEmpty()]
    return [each for each in usable if each.focusPolicy() & Qt.FocusPolicy.TabFocus and each.focusProxy() is None]


def out_of_reach(root: QWidget) -> list[str]:
    """Controls that neither take the focus by Tab nor are a part of something that does.

    Of buttons of which one is chosen Tab reaches that one, and the arrows the others.
    """
    found = []
    for each in visible(root):
        if isinstance(each, CONTROLS) and each.isEnabled():
            chain = [each, *_siblings(each), *_parents(each, root)]
            if not any(one.focusPolicy() & Qt.FocusPolicy.TabFocus for one in chain):
                found.append(_named(each))
    return found


def nameless(root: QWidget) -> list[str]:
    """Controls and whatever else Tab reaches without a name for the screen reader."""
    asked = [each for each in visible(root) if isinstance(each, CONTROLS)]
    return [_named(each) for each in {*asked, *hands(root)} if not each.accessibleName()]


def must_be_reached(root: QWidget) -> None:
    """Whatever can be used has a name, and Tab reaches it."""
    assert nameless(root) == []
    assert out_of_reach(root) == []
    assert set(tab_round(root)) == set(hands(root))


def tab_round(window: QWidget, most: int = 200) -> list[QWidget]:
    """What has the focus, one after the other, until it comes round again; Tab may rest on something for a while."""
    reached: list[QWidget] = []
    for _ in range(most):
        QTest.keyClick(window.focusWidget() or window, Qt.Key.Key_Tab)
        focused = window.focusWidget()
        if focused is None or focused in reached[:-1]:
            break
        if focused not in reached:
            reached.append(focused)
    return reached


def _need(widget: QWidget) -> tuple[int, int] | None:
    """Width and height that the words of a label or a button need."""
    if isinstance(widget, QLabel) and widget.text():
        margins = widget.contentsMargins()
        room = widget.width() - margins.left() - margins.right()
        metrics = widget.fontMetrics()
        parts = widget.text().split() if widget.wordWrap() else widget.text().split("\n")
        width = max(metrics.horizontalAdvance(part) for part in parts)
        flags = Qt.TextFlag.TextWordWrap if widget.wordWrap() else 0
        height = metrics.boundingRect(QRect(0, 0, room, 10_000), int(flags), widget.text()).height()
        return width, height
    if isinstance(widget, QPushButton) and widget.text():
        return widget.minimumSizeHint().width(), widget.fontMetrics().height()
    return None


def _laid_out(widget: QWidget) -> list[QWidget]:
    """The children that a widget's layout places, those of layouts within it too."""
    layout = widget.layout()
    layouts = [] if layout is None else [layout, *layout.findChildren(QLayout)]
    return [each for each in _children(widget) if any(one.indexOf(each) >= 0 for one in layouts)]


def _children(widget: QWidget) -> list[QWidget]:
    return [each for each in widget.children() if isinstance(each, QWidget)]


def _scrolls(viewport: QWidget) -> bool:
    area = viewport.parentWidget()
    return isinstance(area, QAbstractScrollArea) and area.viewport() is viewport


def _siblings(widget: QWidget) -> list[QAbstractButton]:
    group = widget.group() if isinstance(widget, QAbstractButton) else None
    return group.buttons() if group is not None and group.exclusive() else []


def _parents(widget: QWidget, root: QWidget) -> Iterator[QWidget]:
    while widget is not root and (above := widget.parentWidget()) is not None:
        yield above
        widget = above


def _box(rect: QRect) -> str:
    return f"{rect.x()},{rect.y()} {rect.width()}x{rect.height()}"


def _named(widget: QWidget) -> str:
    text = widget.text() if isinstance(widget, QLabel | QAbstractButton) else ""
    at = widget.mapTo(widget.window(), QPoint())
    return f"{type(widget).__name__} {text or widget.accessibleName()!r} at {at.x()},{at.y()}"
