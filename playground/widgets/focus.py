"""The keyboard's focus, lent to a panel that opens and given back when it closes."""

import shiboken6
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

_LENT = Qt.FocusReason.PopupFocusReason


class Focus:
    """Remembers who had the focus before a panel opened, so that its closing does not send the focus astray."""

    def __init__(self, panel: QWidget) -> None:
        self._panel = panel
        self._before: QWidget | None = None

    def lend(self, to: QWidget) -> None:
        """Give the focus to the panel or to something in it."""
        self._before = self._panel.window().focusWidget()
        to.setFocus(_LENT)

    def give_back(self) -> None:
        """Give it back to whoever had it, unless it has gone elsewhere meanwhile."""
        holder = self._panel.window().focusWidget()
        if holder is None or not (holder is self._panel or self._panel.isAncestorOf(holder)):
            return
        before, self._before = self._before, None
        if before is not None and shiboken6.isValid(before) and before.isVisible():
            before.setFocus(_LENT)
        else:
            holder.clearFocus()
