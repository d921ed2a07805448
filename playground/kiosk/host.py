"""Receives visitors: plays until somebody comes, asks whether they are still there, and clears up after them."""

import time
from collections.abc import Callable

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QApplication

from playground.app.window import Window
from playground.kiosk.attract import Attract
from playground.kiosk.config import Config
from playground.kiosk.gate import Gate
from playground.kiosk.guard import Guard, forget_clipboard
from playground.kiosk.idle import Idle
from playground.kiosk.keyboard import Keyboard
from playground.kiosk.pad_rest import PadRest
from playground.kiosk.scrolling import Scrolling
from playground.kiosk.typing_aid import TypingAid
from playground.kiosk.way_out import WayOut
from playground.widgets import look, speech


class Host(QObject):
    """Stands between the public and the window.

    A visit lasts from the touch that wakes the screen to the reset after which nothing of it is left.
    """

    visit_began = Signal()
    visit_ended = Signal()
    left = Signal()
    """staff typed the PIN: the window can be closed now"""

    def __init__(
        self,
        app: QApplication,
        window: Window,
        config: Config,
        clock: Callable[[], float] = time.monotonic,
        full_screen: bool = True,
    ) -> None:
        super().__init__(window)
        self._app, self._window, self._config = app, window, config
        self.gate = Gate(app, window)
        # An event passes them in this order: whatever is done is a sign of life, even if it is forbidden.
        self.way_out = WayOut(self.gate, window, config.pin, clock)
        self.attract = Attract(self.gate, window, config.tabs, config.attract_tab, clock)
        self.idle = Idle(self.gate, window, config.idle, config.countdown, clock)
        self.guard = Guard(self.gate, window, full_screen)
        self.keyboard = Keyboard(window)
        self.typing = TypingAid(self.gate, window, self.keyboard)
        self.pad_rest = PadRest(self.gate, window, config.pad_clear, clock)
        self.scrolling = Scrolling(self.gate)
        self.attract.woken.connect(self._welcome)
        self.idle.gone.connect(self.clear_up)
        self.way_out.left.connect(self._let_out)

    @property
    def is_alone(self) -> bool:
        """Whether nobody is there."""
        return self.attract.is_attracting

    def start(self) -> None:
        """Play by oneself until somebody comes."""
        self._dress()
        self.attract.begin(self._config.start_tab)

    def stop(self) -> None:
        """Do nothing any more, and let the window be closed: as when the system shuts down."""
        self._rest()
        self.guard.unlock()

    def clear_up(self) -> None:
        """The visitor has gone: make everything as at the start, and play."""
        self._rest()
        self._window.begin_anew(self._config.start_tab)
        forget_clipboard()
        self.visit_ended.emit()
        self.start()

    def _rest(self) -> None:
        self.idle.rest()
        self.attract.end()
        self.typing.stop()
        self.way_out.pad.close_panel()

    def _welcome(self) -> None:
        self.idle.watch()
        self.visit_began.emit()

    def _let_out(self) -> None:
        self.stop()
        self.left.emit()

    def _dress(self) -> None:
        """The look and the language of the start; only what is another one now, for that takes a while."""
        config = self._config
        is_large = abs(look.text_size() - config.text_size) < 0.03
        if not is_large or look.theme_of(self._window).name != config.theme:
            look.apply(self._app, config.theme, config.text_size)
            self._window.header.set_theme(config.theme)
        if speech.language() != config.languages[0]:
            self._window.set_language(config.languages[0])
