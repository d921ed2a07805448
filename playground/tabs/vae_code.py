"""The first page of the VAE's tab: the way of a drawing through its code, and the numbers of that code."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from playground.learners.vae_parts import Array, Plane, VaeAnswer, VaeSnapshot
from playground.phrases import phrase, verbatim
from playground.widgets.buttons import Button
from playground.widgets.card import words
from playground.widgets.code_flow import CodeFlow
from playground.widgets.code_numbers import CodeNumbers, CodeRow
from playground.widgets.latent_plane import CodeMark, LatentPlane, Place
from playground.widgets.look import GAP, INSIDE
from playground.widgets.nesting import nest
from playground.widgets.speech import say

_NARROW = 400  # pixels
_LOW = str.maketrans("0123456789", "₀₁₂₃₄₅₆₇₈₉")


class CodePage(QWidget):
    """The flow, and below it how z is made."""

    held = Signal(float, float)
    """where on the plane the visitor holds z"""
    resampled = Signal()
    """another epsilon is wanted"""

    def __init__(self) -> None:
        super().__init__()
        self.flow, self.numbers = CodeFlow(), CodeNumbers()
        self.resample = Button("Resample", "dice")
        say(self.resample.setToolTip, "Draw another epsilon by lot")
        self.told = words("", "caption")
        self.told.setWordWrap(True)
        side = QVBoxLayout()
        side.setSpacing(INSIDE)
        side.addWidget(self.resample, 0, Qt.AlignmentFlag.AlignLeft)
        side.addWidget(self.told)
        side.addStretch(1)
        self._below = below = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        below.setSpacing(GAP)
        below.addWidget(self.numbers, 3)
        nest(below, side, 1)
        self.numbers.setMaximumWidth(self.numbers.sizeHint().width())
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(INSIDE)
        column.addWidget(self.flow, 1)
        nest(column, below)
        self.flow.plane.held.connect(self.held)
        self.resample.clicked.connect(self.resampled)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where there is little room, the button stands below the numbers."""
        super().resizeEvent(event)
        directions, is_narrow = QBoxLayout.Direction, self.width() < _NARROW
        self._below.setDirection(directions.TopToBottom if is_narrow else directions.LeftToRight)
        self.told.setVisible(not is_narrow)

    def show_digits(self, shot: VaeSnapshot) -> None:
        """Show where the held-out digits lie."""
        self.flow.set_sizes(shot.sizes)
        show_plane(self.flow.plane, shot)
        self.resample.setEnabled(not shot.plain)

    def show_answer(self, answer: VaeAnswer, title: str) -> None:
        """Show what happened to the drawing."""
        is_held = answer.place is not None
        self.flow.plane.set_code(mark_of(answer))  # first, for the flow would paint it with itself, whatever it takes
        self.flow.set_pictures(title, answer.image, answer.picture, answer.surprise)
        self.numbers.set_rows(tuple(_row(answer, axis) for axis in answer.plane.axes), is_held)
        self.told.setText(_told(answer))


def show_plane(plane: LatentPlane, shot: VaeSnapshot) -> None:
    """Show digits on the two dimensions of the plane."""
    plane.set_names(*map(axis_name, shot.plane.axes))
    plane.set_digits(shot.means[:, list(shot.plane.axes)], shot.labels, shot.plane.half)


def mark_of(answer: VaeAnswer) -> CodeMark:
    """The code of the drawing on the plane."""
    mean, deviation, z = (on_plane(part, answer.plane) for part in (answer.mean, answer.deviation, answer.z))
    return CodeMark(mean, deviation, z, answer.place is not None)


def on_plane(code: Array, plane: Plane) -> Place:
    """The two numbers of a code that the plane shows."""
    return float(code[plane.axes[0]]), float(code[plane.axes[1]])


def axis_name(axis: int) -> str:
    """Such as z₁ for the first dimension."""
    return verbatim(f"z{str(axis + 1).translate(_LOW)}")


def _row(answer: VaeAnswer, axis: int) -> CodeRow:
    """The numbers of one dimension; where the visitor holds z, epsilon is what it would have to be."""
    mean, deviation, epsilon, z = (
        float(part[axis]) for part in (answer.mean, answer.deviation, answer.epsilon, answer.z)
    )
    if answer.place is not None and deviation > 0:
        epsilon = (z - mean) / deviation
    return CodeRow(axis_name(axis), mean, deviation, epsilon, z)


def _told(answer: VaeAnswer) -> str:
    """What there is to know about the numbers."""
    if not answer.deviation.any():
        return phrase("A plain autoencoder has no noise: z is the mean.")
    others = len(answer.mean) - 2
    if others == 1:
        return phrase("1 more dimension is not shown: these two differ most among digits.")
    if others:
        return phrase("{count} more dimensions are not shown: these two differ most among digits.", count=others)
    if answer.place is not None:
        return phrase("You hold z. Resample gives it back.")
    return phrase("Drag z: the picture follows.")
