"""The program plays by itself until somebody comes."""

import time
from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QObject, QTimer, Signal

from playground.app.window import Window
from playground.kiosk.banner import Banner
from playground.kiosk.gate import MOVES, PRESSES, Gate, is_press, is_repeated
from playground.kiosk.gesture import Gesture
from playground.tabs.tab import Tab

BEAT = 30  # milliseconds
_LOOK_EVERY = 50  # beats
_REST = 3.0  # seconds that a machine that has learned all it can is shown before it begins anew


class Attract(QObject):
    """Plays one tab after the other: the machine learns, an unseen hand draws and types, a banner invites.

    The first touch, press, key or turn of the wheel ends it within that very event, and does nothing else: it is kept
    from whatever lies beneath, from its press to its release. The visitor goes on in the tab that was playing.
    """

    woken = Signal()

    def __init__(
        self,
        gate: Gate,
        window: Window,
        tabs: Sequence[str],
        seconds: float = 25.0,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        super().__init__(window)
        self._gate, self._window, self._tabs = gate, window, tuple(tabs)
        self._seconds, self._clock = seconds, clock
        self._at, self._first, self._since, self._beat = 0, 0, 0.0, 0
        self._played: Tab | None = None
        self._rested_since: float | None = None
        self._gesture = Gesture()
        self.banner = Banner(window)
        self._timer = QTimer(self)
        self._timer.setInterval(BEAT)
        self._timer.timeout.connect(self.beat)
        gate.add(self._notice, PRESSES | MOVES)

    @property
    def is_attracting(self) -> bool:
        return self._timer.isActive()

    def begin(self, first: str = "") -> None:
        """Play, from that tab on."""
        self.banner.set_shown(True)
        self._timer.start()
        self._first = self._tabs.index(first) if first in self._tabs else 0
        self._open(self._first)

    def end(self) -> None:
        """Play no more; what the unseen hand left is wiped."""
        self._timer.stop()
        self.banner.set_shown(False)
        self._leave()

    def beat(self) -> None:
        """Do a little, or go on to the next tab."""
        if self._clock() - self._since >= self._seconds:
            self._go_on()
        tab = self._window.tab
        if tab is None or self._window.is_waiting or tab.frame is None:
            return
        if tab is not self._played:
            self._played = tab
            self._start(tab)
        if self._beat % _LOOK_EVERY == _LOOK_EVERY - 1:
            self._keep_going(tab)
        with self._gate.open():
            tab.perform(self._beat)
        self._beat += 1

    def _go_on(self) -> None:
        """To the next tab; after a round all of them begin anew, so that nothing grows in months without a visitor."""
        self._leave()
        at = (self._at + 1) % len(self._tabs)
        if at == self._first:
            self._window.begin_anew(self._tabs[at])
        self._open(at)

    def _open(self, at: int) -> None:
        self._at, self._since, self._beat = at, self._clock(), 0
        self._rested_since = None
        if self._window.tab_name != self._tabs[at]:
            self._window.open_tab(self._tabs[at])

    def _leave(self) -> None:
        if self._played is not None:
            with self._gate.open():
                self._played.take_back()
        self._played = None

    def _start(self, tab: Tab) -> None:
        """The shipped model goes on learning; one that began from nothing does so again."""
        if tab.trained:
            tab.back_to_trained()
        else:
            tab.begin(tab.seed)
        tab.play(True)

    def _keep_going(self, tab: Tab) -> None:
        """A machine that is done, or in trouble, begins anew after a moment, elsewhere."""
        frame, now = tab.frame, self._clock()
        if frame is None or not tab.is_up_to_date or frame.playing:
            self._rested_since = None
        elif self._rested_since is None:
            self._rested_since = now
        elif now - self._rested_since >= _REST:
            self._rested_since = None
            tab.begin((tab.seed + 1) % 2**31)
            tab.play(True)

    def _notice(self, _watched: QObject, event: QEvent) -> bool:
        if self._gesture.takes(event):
            return True
        if not self.is_attracting or not is_press(event):
            return self.is_attracting and is_repeated(event)
        self._gesture.begin(event)
        self.end()
        self.woken.emit()
        return True
