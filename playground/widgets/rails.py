"""The two special sliders of the transport bar: how fast the machine learns, and which moment of the run is shown."""

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen

from playground.phrases import phrase
from playground.widgets.look import CAPTION, HANDLE, font, scaled, theme_of
from playground.widgets.numbers import count, number
from playground.widgets.rail import Rail
from playground.widgets.speech import said, say, tr

_SPEEDS = (1.0, 2.0, 3.0, 5.0, 7.0, 10.0, 15.0, 20.0, 30.0, 50.0, 70.0, 100.0, 150.0, 200.0, 300.0, 500.0, 1000.0)
_MOST_TICKS = 9


class CaptionedRail(Rail):
    """A slider with a line of small type beneath it."""

    def caption(self) -> str:
        """What the small type says."""
        raise NotImplementedError

    def sizeHint(self) -> QSize:
        return QSize(scaled(120), HANDLE + 4 + 2 * scaled(CAPTION * 1.5))

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter = QPainter(self)
        self.paint_caption(painter)
        painter.end()

    def paint_caption(self, painter: QPainter) -> None:
        """Write the caption under the handle, but not beyond the ends."""
        painter.setFont(font(CAPTION, tabular=True))
        painter.setPen(QColor(theme_of(self).muted))
        caption = tr(self.caption())
        wide = painter.fontMetrics().horizontalAdvance(caption) + 2
        left = min(max(0.0, self.caption_x() - wide / 2), max(0.0, self.width() - wide))
        top = self.rail_centre() + HANDLE / 2 + 2
        painter.drawText(QRectF(left, top, wide, self.height() - top), Qt.AlignmentFlag.AlignLeft, caption)

    def caption_x(self) -> float:
        """The middle of the caption, if there is room."""
        return self.handle_x()


class SpeedRail(CaptionedRail):
    """From one step per second to as fast as it goes."""

    speed_changed = Signal(object)
    """steps per second; None: as fast as it goes"""

    def __init__(self) -> None:
        super().__init__()
        self.set_stops(len(_SPEEDS) + 1)
        self.set_speed(None)
        say(self.setAccessibleName, "Speed")
        say(self.setToolTip, "How many steps it learns in a second")
        self.slid.connect(self._tell)

    def speed(self) -> float | None:
        """Steps per second; None: as fast as it goes."""
        return _SPEEDS[self.value()] if self.value() < len(_SPEEDS) else None

    def set_speed(self, speed: float | None) -> None:
        """Show a speed, or the nearest one that the slider has."""
        nearest = len(_SPEEDS) if speed is None else _SPEEDS.index(min(_SPEEDS, key=lambda s: abs(s / speed - 1)))
        self.set_at(nearest)
        say(self.setAccessibleDescription, self.caption())

    def caption(self) -> str:
        speed = self.speed()
        if speed is None:
            return phrase("as fast as it goes")
        return phrase("1 step a second") if speed == 1 else phrase("{n} a second", n=number(speed))

    def caption_x(self) -> float:
        return self.width() / 2

    def _tell(self) -> None:
        say(self.setAccessibleDescription, self.caption())
        self.speed_changed.emit(self.speed())


class RewindRail(CaptionedRail):
    """The moments of a run that can be gone back to; the right end is the present."""

    rewound = Signal(int)
    """the index of a moment"""

    def __init__(self) -> None:
        super().__init__()
        self._steps: tuple[int, ...] = (0,)
        say(self.setAccessibleName, "Rewind")
        say(self.setToolTip, "Go back to an earlier moment of the run; Play goes on from there")
        self.slid.connect(self._tell)
        self._describe()

    def set_moments(self, steps: tuple[int, ...], at: int | None) -> None:
        """Show the steps of the kept moments, and which one is shown; None: the present, which is the last one.

        A handle that is held stays with the step it is at.
        """
        held = self._steps[self.value()] if self.isSliderDown() else None
        self._steps = steps or (0,)
        self.set_stops(len(self._steps))
        last = len(self._steps) - 1
        if held is not None:
            at = min(range(last + 1), key=lambda i: abs(self._steps[i] - held))
        self.set_at(last if at is None else at)
        self._describe()

    def caption(self) -> str:
        if self.value() == self.maximum():
            return phrase("now")
        return phrase("step {n}", n=count(self._steps[self.value()]))

    def fraction(self) -> float:
        return self.value() / self.maximum() if self.maximum() else 1.0

    def minimumSizeHint(self) -> QSize:
        return QSize(scaled(120), self.sizeHint().height())

    def filled(self) -> str:
        return theme_of(self).quiet

    def paint_groove(self, painter: QPainter) -> None:
        super().paint_groove(painter)
        painter.setPen(QPen(QColor(theme_of(self).quiet), 1))
        top = round(self.rail_centre() + HANDLE / 2)
        ticks = min(_MOST_TICKS, self.maximum())
        for tick in range(1, ticks):
            x = round(self._left() + self._length() * tick / ticks)
            if abs(x - self.handle_x()) > scaled(36):  # the caption has the place under the handle
                painter.drawLine(x, top, x, top + 4)

    def _tell(self, index: int) -> None:
        self._describe()
        self.rewound.emit(index)

    def _describe(self) -> None:
        if said(self, "setAccessibleDescription") != self.caption():
            say(self.setAccessibleDescription, self.caption())
