"""A choice of one of several words: all of them side by side, or in a list that opens."""

import math

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetrics, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from playground.widgets.fitting import Fitting
from playground.widgets.look import control, font, scaled, theme_of
from playground.widgets.speech import say

_TYPE = 14
_EDGE = 2
_BACK = {Qt.Key.Key_Left, Qt.Key.Key_Up}
_ON = {Qt.Key.Key_Right, Qt.Key.Key_Down}
_ENDS = {Qt.Key.Key_Home, Qt.Key.Key_End}


class Segments(Fitting):
    """Words on a track, the chosen one on a pill; they wrap into several rows where one is too narrow.

    The control as a whole has the focus; arrow keys, Home and End choose.
    """

    chosen = Signal(str)

    def __init__(self, options: tuple[str, ...]) -> None:
        super().__init__()
        self._at = 0
        self._by_keyboard = False
        self._segments: list[_Segment] = []
        self._put_up(options)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self._mark()

    def options(self) -> tuple[str, ...]:
        """The words, in their order."""
        return tuple(segment.word for segment in self._segments)

    def set_options(self, options: tuple[str, ...]) -> None:
        """Offer other words; the chosen one stays chosen if it is among them, otherwise the first one is.

        That tells nobody. ValueError if there are none.
        """
        if options == self.options():
            return
        before, former = self.choice(), self._segments
        self._put_up(options)
        for segment in former:
            segment.hide()
            segment.deleteLater()
        self._at = options.index(before) if before in options else 0
        for segment in self._segments:
            segment.show()
        self._mark()
        self._fit()
        self.updateGeometry()

    def choice(self) -> str:
        """The chosen word."""
        return self.options()[self._at]

    def set_choice(self, option: str) -> None:
        """Choose one of the words; ValueError if it is not among them."""
        self._at = self.options().index(option)
        self._mark()

    def sizeHint(self) -> QSize:
        return QSize(sum(self._widths()) + 2 * _EDGE, control())

    def minimumSizeHint(self) -> QSize:
        return QSize(max(self._widths()) + 2 * _EDGE, control())

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return control() * len(_rows(self._widths(), width - 2 * _EDGE))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, last = event.key(), len(self._segments) - 1
        if key not in _BACK | _ON | _ENDS:
            super().keyPressEvent(event)
            return
        self._by_keyboard = True
        step = -1 if key in _BACK else 1
        at = {Qt.Key.Key_Home: 0, Qt.Key.Key_End: last}.get(Qt.Key(key), min(max(self._at + step, 0), last))
        self._choose(at)

    def event(self, event: QEvent) -> bool:
        """Keep the arrow keys from the window's shortcuts while the control has the focus."""
        if isinstance(event, QKeyEvent) and _is_ours(event):
            event.accept()
            return True
        return super().event(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        event.accept()

    def paintEvent(self, _event: QPaintEvent) -> None:
        theme, painter = theme_of(self), QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setBrush(QColor(theme.raised))
        painter.setPen(QPen(QColor(theme.machine), 2) if self.hasFocus() else Qt.PenStyle.NoPen)
        inset = 1 if self.hasFocus() else 0
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(inset, inset, -inset, -inset), 8, 8)
        painter.end()

    def _put_up(self, options: tuple[str, ...]) -> None:
        if not options:
            raise ValueError("there must be a word to choose, got none")
        self._segments = [_Segment(option, self) for option in options]
        for index, segment in enumerate(self._segments):
            segment.clicked.connect(lambda _=False, index=index: self._choose(index))

    def _choose(self, index: int) -> None:
        if index == self._at:
            return
        self._at = index
        self._mark()
        self.chosen.emit(self.choice())

    def _mark(self) -> None:
        for index, segment in enumerate(self._segments):
            segment.setChecked(index == self._at)

    def _widths(self) -> list[int]:
        """How wide each word wants its segment."""
        metrics = QFontMetrics(font(_TYPE, 600))
        return [metrics.horizontalAdvance(segment.text()) + scaled(10) for segment in self._segments]

    def _fit(self) -> None:
        segments, height = iter(self._segments), control()
        for number, row in enumerate(_rows(self._widths(), self.width() - 2 * _EDGE)):
            left = float(_EDGE)
            for width in row:
                across = (round(left), round(left + width))
                next(segments).setGeometry(across[0], number * height, across[1] - across[0], height)
                left += width


def _rows(widths: list[int], room: int) -> list[list[float]]:
    """Rows of segments that fill the room: equally wide, or as wide as their words, or spread over several rows."""
    if len(widths) * max(widths) <= room:
        return [[room / len(widths)] * len(widths)]
    if sum(widths) <= room:
        return [[width + (room - sum(widths)) / len(widths) for width in widths]]
    columns = min(len(widths) - 1, max(1, room // max(widths)))
    columns = math.ceil(len(widths) / math.ceil(len(widths) / columns))
    starts = range(0, len(widths), columns)
    return [[room / columns] * len(widths[start : start + columns]) for start in starts]


def _is_ours(event: QKeyEvent) -> bool:
    return event.type() == QEvent.Type.ShortcutOverride and event.key() in _BACK | _ON | _ENDS


class _Segment(QAbstractButton):
    """One word, to be pressed anywhere on the track's height; the chosen one is checked."""

    def __init__(self, text: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.word = text
        say(self.setText, text)
        say(self.setAccessibleName, text)
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    def nextCheckState(self) -> None:
        """Being clicked checks a segment and never unchecks it."""
        self.setChecked(True)

    def enterEvent(self, _event: QEvent) -> None:
        self.update()

    def leaveEvent(self, _event: QEvent) -> None:
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        theme, painter = theme_of(self), QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if ground := self._ground():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(ground))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(0, _EDGE, 0, -_EDGE), 6, 6)
        painter.setFont(font(_TYPE, 600 if self.isChecked() else 400))
        usable = theme.text if self.isChecked() or self.underMouse() else theme.muted
        painter.setPen(QColor(usable if self.isEnabled() else theme.faint))
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, self._fitting(painter))
        painter.end()

    def _ground(self) -> str | None:
        theme = theme_of(self)
        if self.isChecked():
            return theme.pill
        return theme.hover if self.isEnabled() and self.underMouse() else None

    def _fitting(self, painter: QPainter) -> str:
        return painter.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, self.width() - 4)
