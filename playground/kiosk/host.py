"""Receives visitors: plays until somebody comes, asks whether they are still there, and clears up after them."""

import logging
import time
from collections.abc import Callable

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QApplication

from playground.app.window import Window
from playground.kiosk.attract import Attract
from playground.kiosk.config import Config
from playground.kiosk.gate import Gate
from playground.kiosk.guard import forget_clipboard
from playground.kiosk.idle import Idle
from playground.kiosk.keyboard import Keyboard
from playground.kiosk.pad_rest import PadRest
from playground.kiosk.scrolling import Scrolling
from playground.kiosk.typing_aid import TypingAid
from playground.widgets import look, speech

log = logging.getLogger(__name__)


class Host(QObject):
    """A visit lasts from the touch that wakes the screen to the reset after which nothing of it is left."""

    visit_began = Signal()
    visit_ended = Signal()

    def __init__(self, gate: Gate, window: Window, config: Config, clock: Callable[[], float] = time.monotonic) -> None:
        super().__init__(window)
        self._window, self._config = window, config
        self.attract = Attract(gate, window, config.tabs, config.attract_tab, clock)
        self.idle = Idle(gate, window, config.idle, config.countdown, clock)
        self.pad_rest = PadRest(gate, window, config.pad_clear, clock)
        self.keyboard = Keyboard(window)
        self.typing = TypingAid(gate, window, self.keyboard)
        self.scrolling = Scrolling(gate)
        self.attract.woken.connect(self._welcome)
        self.idle.gone.connect(self.clear_up)

    @property
    def is_alone(self) -> bool:
        """Whether nobody is there."""
        return self.attract.is_attracting

    def start(self) -> None:
        """Play by oneself until somebody comes."""
        self._dress()
        self.attract.begin(self._config.start_tab)

    def stop(self) -> None:
        """Do nothing any more, as before the window is closed."""
        self.idle.rest()
        self.attract.end()
        self.typing.stop()

    def clear_up(self) -> None:
        """The visitor has gone: make everything as at the start, and play."""
        self.stop()
        self._window.begin_anew(self._config.start_tab)
        forget_clipboard()
        self.visit_ended.emit()
        self.start()

    def _welcome(self) -> None:
        self.idle.watch()
        self.visit_began.emit()

    def _dress(self) -> None:
        """The look and the language of the start; only what is another one now, for that takes a while."""
        app, config = QApplication.instance(), self._config
        is_dressed = (
            look.theme_of(self._window).name == config.theme and abs(look.text_size() - config.text_size) < 0.03
        )
        if isinstance(app, QApplication) and not is_dressed:
            look.apply(app, config.theme, config.text_size)
            self._window.header.set_theme(config.theme)
        if speech.language() != config.languages[0]:
            self._window.set_language(config.languages[0])
