"""The invitation at the foot of the screen while nobody is there."""

from PySide6.QtCore import QEvent, QObject, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from playground.phrases import phrase
from playground.widgets.harmless import harmless
from playground.widgets.look import GAP, TITLE, TRANSPORT, font, icon, scaled, theme_of
from playground.widgets.speech import say, tr

INVITATION = phrase("Touch the screen to play")
_HEIGHT, _ICON = 56, 32
_MIDDLE = Qt.AlignmentFlag.AlignCenter


class Banner(QWidget):
    """Words on the machine's colour, in the middle of the transport bar, which nobody needs then. It never moves."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self.hide()
        window.installEventFilter(self)

    def set_shown(self, shown: bool) -> None:
        """Lie over everything else there, or be gone."""
        say(self.setAccessibleName, INVITATION)
        self.setVisible(shown)
        if shown:
            self._place()
            self.raise_()

    def sizeHint(self) -> QSize:
        width = QFontMetrics(font(TITLE, 600)).horizontalAdvance(tr(INVITATION))
        return QSize(width + scaled(_ICON) + 4 * GAP, scaled(_HEIGHT))

    @harmless
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize and not self.isHidden():
            self._place()
        return False

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange and not self.isHidden():
            self._place()

    def paintEvent(self, _event: QPaintEvent) -> None:
        theme, painter, side = theme_of(self), QPainter(self), scaled(_ICON)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(theme.machine))
        painter.drawRoundedRect(self.rect(), self.height() / 2, self.height() / 2)
        place = self.rect().adjusted(int(1.5 * GAP), 0, 0, 0)
        place.setWidth(side)
        icon("hand-pointing", theme, "on_machine").paint(painter, place)
        painter.setPen(QColor(theme.on_machine))
        painter.setFont(font(TITLE, 600))
        painter.drawText(self.rect().adjusted(place.right() + GAP // 2, 0, -GAP, 0), _MIDDLE, tr(INVITATION))
        painter.end()

    def _place(self) -> None:
        over = self.parentWidget()
        if over is not None:
            size = self.sizeHint()
            width = min(size.width(), over.width() - 2 * GAP)
            top = over.height() - (scaled(TRANSPORT) + size.height()) // 2
            self.setGeometry((over.width() - width) // 2, top, width, size.height())
