"""What a lesson takes away or keeps as it is: parts by name, and a small lock before a control."""

from collections.abc import Collection, Mapping, Sequence

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from playground.phrases import phrase
from playground.widgets.look import BODY, INSIDE, control, icon, scaled
from playground.widgets.speech import said, say

LOCKED = phrase("Locked by the lesson.")


class Parts:
    """Widgets by the names under which a lesson hides or locks them; one of several names minds all of them."""

    def __init__(self, widgets: Mapping[str, Sequence[QWidget]]) -> None:
        self._widgets = dict(widgets)
        self._hidden: frozenset[str] = frozenset()
        self._gone: set[QWidget] = set()
        self._locked: dict[QWidget, tuple[str, str]] = {}  # and what their tool tips and descriptions were

    def names(self) -> tuple[str, ...]:
        """What can be hidden or locked."""
        return tuple(self._widgets)

    def hold(self, hidden: Collection[str], locked: Collection[str]) -> None:
        """Hide and lock what has these names, and give back what had others."""
        self._hidden = frozenset(hidden)
        gone, kept = self._of(hidden), self._of(locked)
        for widget in self._gone - gone:
            widget.show()
        for widget in gone - self._gone:
            widget.hide()
        for widget in {*self._locked} - kept:
            self._unlock(widget)
        for widget in kept - {*self._locked}:
            self._lock(widget)
        self._gone = gone

    def is_hidden(self, name: str) -> bool:
        return name in self._hidden

    def _of(self, names: Collection[str]) -> set[QWidget]:
        return {widget for name in names for widget in self._widgets.get(name, ())}

    def _lock(self, widget: QWidget) -> None:
        self._locked[widget] = said(widget, "setToolTip"), said(widget, "setAccessibleDescription")
        widget.setEnabled(False)
        say(widget.setToolTip, LOCKED)
        say(widget.setAccessibleDescription, LOCKED)

    def _unlock(self, widget: QWidget) -> None:
        tip, description = self._locked.pop(widget)
        widget.setEnabled(True)
        say(widget.setToolTip, tip)
        say(widget.setAccessibleDescription, description)


class LockedRow(QWidget):
    """A control that can't be used, behind a small lock."""

    def __init__(self, inside: QWidget, centred: bool) -> None:
        super().__init__()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(INSIDE)
        row.addWidget(Lock(centred), 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(inside, 1)


class Lock(QWidget):
    """A lock in the line of a label; `centred`: of one that stands in the middle of its control."""

    def __init__(self, centred: bool) -> None:
        super().__init__()
        self._centred = centred
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        say(self.setAccessibleName, LOCKED)
        say(self.setToolTip, LOCKED)

    def sizeHint(self) -> QSize:
        return QSize(scaled(14), control() if self._centred else scaled(BODY * 1.45))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, side = QPainter(self), scaled(14)
        place = QRect(0, (self.height() - side) // 2, side, side)
        icon("lock-simple-fill", self, "muted").paint(painter, place)
        painter.end()
