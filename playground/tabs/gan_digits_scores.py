"""What the shipped autoencoder makes of several pictures, one after the other."""

from typing import Any

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QObject, Signal

from playground import catalogue
from playground.data.resources import resource
from playground.phrases import phrase
from playground.tabs.other_machines import OtherMachines
from playground.widgets.numbers import number
from playground.widgets.odd_ones import Score

NAME = "vae"
Array = NDArray[np.float32]


def is_there() -> bool:
    """Whether there is a shipped autoencoder to ask."""
    try:
        catalogue.entry(NAME)
        resource(f"models/{NAME}.safetensors")
    except (ValueError, FileNotFoundError):
        return False
    return True


class AutoencoderScores(QObject):
    """Asks for each picture of which it does not know yet; its machine begins with the first one."""

    scored = Signal()
    """there is a score more"""

    def __init__(self) -> None:
        super().__init__()
        self._machine = OtherMachines((NAME,))
        self._machine.answered.connect(self._take)
        self._waiting: list[Array] = []
        self._scores: dict[bytes, Score] = {}

    def ask(self, pictures: list[Array]) -> None:
        """These (28, 28) are of interest now, and no others any more."""
        self._scores = {key: score for key, score in self._scores.items() if key in {p.tobytes() for p in pictures}}
        self._waiting = [picture for picture in pictures if picture.tobytes() not in self._scores]
        self._ask_next()

    def score(self, picture: Array) -> Score | None:
        """What it makes of a picture, as soon as that is known."""
        return self._scores.get(picture.tobytes())

    def close(self, timeout: float) -> bool:
        """End its thread; whether it ended within so many seconds."""
        return self._machine.close(timeout)

    def _ask_next(self) -> None:
        if self._waiting:
            from playground.learners.vae_parts import VaeQuestion

            self._machine.ask(VaeQuestion(self._waiting[0]))

    def _take(self) -> None:
        frame = self._machine.frames().get(NAME)
        answer: Any = None if frame is None else frame.answer
        if answer is None:
            return
        asked = answer.image.tobytes()
        if any(picture.tobytes() == asked for picture in self._waiting):
            self._waiting = [picture for picture in self._waiting if picture.tobytes() != asked]
            self._scores[asked] = Score(1 - answer.rank, phrase("{error} nats", error=number(answer.error)))
            self._ask_next()
            self.scored.emit()
