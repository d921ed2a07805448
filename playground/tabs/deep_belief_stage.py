"""The inside of a deep belief net: its layers from the drawing up, the way down again, and what the other net has."""

import numpy as np
from numpy.typing import NDArray
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from playground.learners.deep_belief_parts import DeepBeliefAnswer, DeepBeliefShot, Phase
from playground.phrases import phrase
from playground.tabs.views_stage import ViewsStage
from playground.widgets.card import words
from playground.widgets.image_grid import ImageGrid
from playground.widgets.layer_view import LayerView
from playground.widgets.look import GAP, INSIDE
from playground.widgets.nesting import nest
from playground.widgets.numbers import count
from playground.widgets.picture import Picture, balanced
from playground.widgets.speech import say
from playground.widgets.stages_strip import StageOfWork, StagesStrip

TOWER, DOWN, RANDOM = phrase("Up the tower"), phrase("Down again"), phrase("Other net")
MOST_LAYERS = 3


class DownAgain(QWidget):
    """A drawing, and what is left of it on the way up and down again."""

    def __init__(self) -> None:
        super().__init__()
        self.drawing, self.rebuilt = Picture(), Picture()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(GAP)
        for picture, caption in (
            (self.drawing, phrase("your drawing")),
            (self.rebuilt, phrase("rebuilt from the top")),
        ):
            say(picture.setAccessibleName, caption)
            picture.set_framed(True)
            column = QVBoxLayout()
            column.setSpacing(INSIDE // 2)
            column.addWidget(words(caption, "caption"))
            column.addWidget(picture, 1)
            nest(row, column, 1)

    def set_pictures(self, drawing: NDArray[np.floating] | None, rebuilt: NDArray[np.floating] | None) -> None:
        """Shows both, or none."""
        self.drawing.set_values(drawing)
        self.rebuilt.set_values(rebuilt)


class DeepBeliefStage(ViewsStage):
    """A strip of stages above the tower; beside it the way down, and the first layer of the other net."""

    def __init__(self) -> None:
        self.layers = tuple(LayerView(_layer(i)) for i in range(MOST_LAYERS))
        self.down, self.other = DownAgain(), ImageGrid(RANDOM)
        self.other.set_title("", phrase("first layer of the net that began at random"))
        say(self.other.setAccessibleName, "First layer of the other net")
        tower = QWidget()
        row = QHBoxLayout(tower)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(GAP)
        for layer in self.layers:
            row.addWidget(layer, 1)
        super().__init__({TOWER: tower}, {DOWN: self.down, RANDOM: self.other})
        self.strip, self.told = StagesStrip(phrase("How far it has come")), words("", "muted")
        self.told.setWordWrap(True)
        self.card.column.insertWidget(0, self.told)
        self.card.column.insertWidget(0, self.strip)

    def draw(self, shot: DeepBeliefShot, answer: DeepBeliefAnswer | None) -> None:
        self.strip.set_stages(stages_of(shot.phase), shot.phase.now)
        self.told.setText(shot.told)
        for i, layer in enumerate(self.layers):
            layer.setVisible(i < len(shot.filters))
            layer.set_filters(shot.filters[i] if i < len(shot.filters) and has_begun(shot.phase, i) else None)
            layer.set_title(_layer(i), shot.units[i] if i < len(shot.units) else 0)
        self.other.set_images(balanced(shot.random_filters), "signed")
        self.show_answer(answer)

    def show_answer(self, answer: DeepBeliefAnswer | None) -> None:
        """Show what the layers make of a drawing; None: there is none."""
        for i, layer in enumerate(self.layers):
            knows = answer is not None and i < len(answer.layers) and has_begun(answer.phase, i)
            layer.set_activity(answer.layers[i] if answer is not None and knows else None)
        self.down.set_pictures(*((answer.image, answer.fantasy) if answer is not None else (None, None)))

    def stretch(self, title: str) -> int:
        return 2 if title == DOWN else 3


def _layer(index: int) -> str:
    return phrase("Layer {number}", number=index + 1)


def has_begun(phase: Phase, layer: int) -> bool:
    """Whether a layer is no longer as it was thrown together."""
    return phase.done[layer] > 0 or phase.done[-1] > 0


def stages_of(phase: Phase) -> tuple[StageOfWork, ...]:
    """What comes one after another: each layer by itself, then names."""
    layers = (
        StageOfWork(_layer(i), count(done), share)
        for i, (done, share) in enumerate(zip(phase.done[:-1], phase.shares, strict=True))
    )
    updates = phase.done[-1]
    return (
        *layers,
        StageOfWork(phrase("{count} names", count=count(phase.labels)), count(updates), None if updates else 0.0),
    )
