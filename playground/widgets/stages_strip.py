"""The stages of a long piece of work side by side: each fills up as it is done, and the present one is lit."""

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from playground.phrases import joined
from playground.widgets.look import CAPTION, Theme, font, scaled, theme_of
from playground.widgets.speech import say, tr
from playground.widgets.text_fit import advance, write
from playground.widgets.turns import update_in_turn

_LABEL, _BAR, _GAP = 20, 8, 8  # pixels


class StageOfWork(NamedTuple):
    """Its name, a few words about how far it is, and the share that is done; None where there is no end to it."""

    name: str
    note: str
    share: float | None


class StagesStrip(QWidget):
    """One stage beside the other, from left to right as they come."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._stages: tuple[StageOfWork, ...] = ()
        self._present = 0
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        say(self.setAccessibleName, name)

    def set_stages(self, stages: Sequence[StageOfWork], present: int) -> None:
        """Shows these; `present` is the number of the one that goes on."""
        if (tuple(stages), present) != (self._stages, self._present):
            self._stages, self._present = tuple(stages), present
            said = (joined((stage.name, stage.note), ": ") for stage in stages)
            say(self.setAccessibleDescription, joined(said, ", "))
            update_in_turn(self)

    def stage_rect(self, index: int) -> QRectF:
        """Where a stage lies."""
        gap = scaled(_GAP)
        width = (self.width() + gap) / max(1, len(self._stages))
        return QRectF(index * width, 0, width - gap, self.height())

    def sizeHint(self) -> QSize:
        return QSize(scaled(320), scaled(_LABEL + _BAR) + 4)

    def minimumSizeHint(self) -> QSize:
        return QSize(scaled(160), self.sizeHint().height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, theme = QPainter(self), theme_of(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for index, stage in enumerate(self._stages):
            self._paint_stage(painter, theme, self.stage_rect(index), stage, index == self._present)

    def _paint_stage(self, painter: QPainter, theme: Theme, room: QRectF, stage: StageOfWork, is_now: bool) -> None:
        line, type_ = QRectF(room.left(), 0, room.width(), scaled(_LABEL)), font(13, 600 if is_now else 400)
        name = tr(stage.name)
        write(painter, line, name, type_, theme.machine if is_now else theme.text)
        left = advance(name, type_) + scaled(_GAP)
        if left + advance(stage.note, font(CAPTION, tabular=True)) <= line.width():
            note = line.adjusted(left, 0, 0, 0)
            write(painter, note, stage.note, font(CAPTION, tabular=True), theme.muted, right=True)
        track = QRectF(room.left(), scaled(_LABEL), room.width(), scaled(_BAR))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(theme.raised))
        painter.drawRoundedRect(track, track.height() / 2, track.height() / 2)
        share = (1.0 if is_now else 0.0) if stage.share is None else stage.share
        if share > 0:
            painter.setBrush(QColor(theme.machine if is_now else theme.quiet))
            width = max(track.height(), track.width() * min(share, 1.0))
            painter.drawRoundedRect(QRectF(track.left(), track.top(), width, track.height()), 4, 4)
