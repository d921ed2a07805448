"""A script that plays in the window: what a visitor does, one act after another, while the event loop runs."""

import time
from collections.abc import Callable, Generator
from typing import TypeAlias

from PySide6.QtCore import QObject, QTimer, Signal

Act: TypeAlias = float | Callable[[], object]
"""Seconds to wait, or something that must come true first."""
Acts: TypeAlias = Generator[Act, None, None]

PATIENCE = 60.0  # seconds for something to come true
POLL = 10  # milliseconds


def until(what: str, condition: Callable[[], object]) -> Act:
    """A condition with a name, for the sentence that tells that it was awaited in vain."""

    def is_true() -> object:
        return condition()

    is_true.__name__ = what
    return is_true


class Script(QObject):
    """Runs a generator that yields what to wait for. `ended` carries what went wrong, empty if nothing did.

    What is awaited in vain, or fails while it is awaited, is raised in the generator, which may go on otherwise.
    """

    ended = Signal(str)

    def __init__(self, acts: Acts) -> None:
        super().__init__()
        self._acts = acts
        self._awaited: Callable[[], object] | None = None
        self._until = 0.0
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._go_on)

    def start(self) -> None:
        self._timer.start(0)

    def _go_on(self) -> None:
        try:
            is_there = self._awaited is None or bool(self._awaited())
            if not is_there and time.monotonic() > self._until:
                raise TimeoutError(f"waited {PATIENCE:g} s in vain for {getattr(self._awaited, '__name__', 'it')}")
        except Exception as error:
            self._next_act(lambda error=error: self._acts.throw(error))
        else:
            if is_there:
                self._next_act(lambda: next(self._acts))
            else:
                self._timer.start(POLL)

    def _next_act(self, resume: Callable[[], Act]) -> None:
        try:
            act = resume()
        except StopIteration:
            self.ended.emit("")
        except Exception as error:  # a script is a check: whatever goes wrong in it is its result
            self.ended.emit(f"{type(error).__name__}: {error}")
        else:
            self._wait_for(act)

    def _wait_for(self, act: Act) -> None:
        self._awaited = act if callable(act) else None
        self._until = time.monotonic() + PATIENCE
        self._timer.start(0 if callable(act) else round(act * 1000))
