"""The other machines of a tab: shipped models that are asked the same question, each in a session of its own."""

import logging
import time
from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QObject, Qt, Signal

from playground import catalogue
from playground.data.resources import resource
from playground.engine import orders
from playground.engine.frame import Frame
from playground.engine.session import Session

log = logging.getLogger(__name__)


class OtherMachines(QObject):
    """Their threads begin with the first question and sleep while nobody asks; none of them ever learns.

    One whose model is missing or damaged is left out: what an untaught one says is not what the visitor came for.
    """

    answered = Signal()
    """on the window's thread: one of them has something new to say"""
    _rung = Signal()

    def __init__(self, names: Sequence[str]) -> None:
        """`names`: base names of architectures."""
        super().__init__()
        self._frames: dict[str, Frame[Any, Any] | None] = dict.fromkeys(names)
        self._sessions: dict[str, Session[Any, Any, Any]] | None = None
        self._is_closed = False
        self._rung.connect(self._take, Qt.ConnectionType.QueuedConnection)

    def ask(self, question: Any) -> None:
        """Ask all of them."""
        if self._is_closed:
            return
        if self._sessions is None:
            self._sessions = self._begun()
        for session in self._sessions.values():
            session.ask(question)

    def frames(self) -> dict[str, Frame[Any, Any] | None]:
        """The newest frame of each that is not left out, by base name; None until there is one."""
        return dict(self._frames)

    def close(self, timeout: float) -> bool:
        """End their threads for good; whether all of them ended within `timeout` seconds."""
        self._is_closed = True
        sessions = (self._sessions or {}).values()
        for session in sessions:
            session.order(orders.Close())  # so that they end side by side
        until = time.monotonic() + timeout
        ended = [session.close(max(0.0, until - time.monotonic())) for session in sessions]
        return all(ended)

    def _begun(self) -> dict[str, Session[Any, Any, Any]]:
        """A session at work for each machine whose model is there."""
        sessions: dict[str, Session[Any, Any, Any]] = {}
        for name in [*self._frames]:
            try:
                trained = resource(f"models/{name}.safetensors")
            except FileNotFoundError as error:
                log.warning("%s is left out: %s", name, error)
                del self._frames[name]
                continue
            sessions[name] = Session(catalogue.entry(name).learner(), trained=trained, answered=self._rung.emit)
            sessions[name].start()
        return sessions

    def _take(self) -> None:
        """Look at what they say; only a frame with an origin is of a model that was read."""
        if self._is_closed:
            return
        for name, session in (self._sessions or {}).items():
            frame = session.look(again=False)
            if frame is not None and frame.origin:
                self._frames[name] = frame
            elif frame is not None and frame.notice is not None:  # the file was refused
                self._frames.pop(name, None)
            if frame is not None:
                self.answered.emit()
