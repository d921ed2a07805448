"""How noisy a set of points is, and how many there are."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from playground.data.points import MOST
from playground.phrases import phrase
from playground.widgets.look import INSIDE
from playground.widgets.scale import Scale
from playground.widgets.slider import Slider

_NOISE = 0.2
_LIVE = 10_000  # points: sets that are larger are made only once a handle rests


class SetKnobs(QWidget):
    """Two sliders that tell while they move, or, where very many points are to be made, when they come to rest."""

    noise_changed = Signal(float)
    """standard deviation, on the unit square"""
    count_changed = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        self.noise = Slider(phrase("Noise"), Scale(0.0, _NOISE))
        self.count = Slider(phrase("Points"), Scale(0, MOST, log=True, whole=True))
        self.noise.set_help(phrase("How far points stray from the shape."))
        self.count.set_help(phrase("How many points there are."))
        self._told: tuple[float, int] = (0.0, 0)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(INSIDE // 2)
        for slider in (self.noise, self.count):
            column.addWidget(slider)
            slider.moved.connect(lambda _: self._tell(self.count.number() <= _LIVE))
            slider.rested.connect(lambda _: self._tell(True))

    def set_numbers(self, noise: float, count: int) -> None:
        """Show how the present points were made."""
        self.noise.set_number(noise)
        self.count.set_number(count)
        self._told = self.noise.number(), int(self.count.number())

    def _tell(self, now: bool) -> None:
        noise, count = float(self.noise.number()), int(self.count.number())
        before, self._told = self._told, (noise, count) if now else self._told
        if now and noise != before[0]:
            self.noise_changed.emit(noise)
        if now and count != before[1]:
            self.count_changed.emit(count)
