"""A visitor who does whatever comes to a seeded mind: with mouse, fingers and keys, in any order, anywhere."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

import numpy as np
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QPointingDevice, QWindow
from PySide6.QtTest import QTest

from playground.app.window import Window
from playground.learners.knobs import Choice, Real, Settings, Switch, Whole
from playground.phrases import LANGUAGES
from playground.tabs.tab import Tab

LETTERS = "the cat sat on a mat. der Hund läuft, l'été, ¿qué? <b>0123</b>"
_K = Qt.Key
KEYS = (
    _K.Key_Space, _K.Key_Left, _K.Key_Right, _K.Key_Up, _K.Key_Down, _K.Key_Home, _K.Key_End, _K.Key_PageUp,
    _K.Key_Return, _K.Key_Escape, _K.Key_Tab, _K.Key_Backtab, _K.Key_Backspace, _K.Key_Delete, _K.Key_Menu,
    _K.Key_Print, _K.Key_F1, _K.Key_F4, _K.Key_F5, _K.Key_F10, _K.Key_F11,
    _K.Key_Q, _K.Key_W, _K.Key_P, _K.Key_C, _K.Key_V, _K.Key_Z, _K.Key_A,
)  # fmt: skip
_MODIFIERS = Qt.KeyboardModifier
MODIFIERS = (_MODIFIERS.NoModifier, _MODIFIERS.ShiftModifier, _MODIFIERS.ControlModifier, _MODIFIERS.AltModifier)
SIZES = ((1024, 768), (1280, 800), (1366, 900), (1920, 1080))
PAUSES = {2.0: 0.01, 20.0: 0.0012, 40.0: 0.0003}
"""How long the visitor does nothing, in seconds, and how often that comes to mind."""


class Visitor:
    """Each `act` does one small thing; drags are spread over many acts. The same seed does the same things."""

    def __init__(self, window: Window, seed: int, touch: QPointingDevice, *, owns_window: bool) -> None:
        """`owns_window`: it may change the window's size, its colours, and how large its text is, as on a desktop."""
        self._window, self._touch = window, touch
        self._random = np.random.default_rng(seed)
        self._under_way: Iterator[None] | None = None
        self.events = 0
        acts: dict[Callable[[], Any], float] = {
            self._click: 20, self._drag: 14, self._stroke: 10, self._tap: 12, self._palm: 2, self._wheel: 8,
            self._key: 14, self._type: 4, self._hover: 10, self._other_button: 2, self._turn: 3, self._order: 4,
            self._open_tab: 0.6, self._speak: 0.15,
        }  # fmt: skip
        if owns_window:
            acts |= {self._resize: 0.3, self._dress: 0.2}
        self._acts, weights = tuple(acts), np.array([*acts.values()])
        self._weights = weights / weights.sum()

    def act(self) -> float:
        """Do one thing; returns how many seconds the visitor rests afterwards."""
        self.events += 1
        if self._under_way is not None:
            if next(self._under_way, self) is self:
                self._under_way = None
            return 0.0
        doing = self._acts[self._random.choice(len(self._acts), p=self._weights)]()
        self._under_way = doing if isinstance(doing, Iterator) else None
        draw = self._random.random()
        return next((seconds for seconds, share in reversed(PAUSES.items()) if draw < share), 0.0)

    # With the mouse.

    def _click(self) -> None:
        QTest.mouseClick(self._screen, Qt.MouseButton.LeftButton, self._modifier(0.05), self._spot())

    def _other_button(self) -> None:
        button = self._one_of((Qt.MouseButton.RightButton, Qt.MouseButton.MiddleButton))
        QTest.mouseClick(self._screen, button, self._modifier(0.1), self._spot())

    def _hover(self) -> None:
        QTest.mouseMove(self._screen, self._spot())

    def _drag(self) -> Iterator[None]:
        left, at = Qt.MouseButton.LeftButton, self._spot()
        QTest.mousePress(self._screen, left, _MODIFIERS.NoModifier, at)
        yield
        for _ in range(self._random.integers(2, 20)):
            at = self._near(at)
            QTest.mouseMove(self._screen, at)
            yield
        QTest.mouseRelease(self._screen, left, _MODIFIERS.NoModifier, at)

    def _wheel(self) -> None:
        turns = QPoint(0, int(self._random.choice((-240, -120, 120, 240))))
        QTest.wheelEvent(self._screen, self._spot(), turns, stateKey=self._modifier(0.2))

    # With fingers.

    def _tap(self) -> None:
        at = self._spot()
        self._fingers().press(0, at, self._screen).commit()
        self._fingers().release(0, at, self._screen).commit()

    def _stroke(self) -> Iterator[None]:
        at = self._spot()
        self._fingers().press(0, at, self._screen).commit()
        yield
        for _ in range(self._random.integers(2, 25)):
            at = self._near(at)
            self._fingers().move(0, at, self._screen).commit()
            yield
        self._fingers().release(0, at, self._screen).commit()

    def _palm(self) -> Iterator[None]:
        """Several fingers at once, which come and go at different times."""
        spots = [self._spot() for _ in range(self._random.integers(2, 6))]
        for finger, at in enumerate(spots):
            sequence = self._fingers()
            for other in range(finger):
                sequence.stationary(other)
            sequence.press(finger, at, self._screen).commit()
            yield
        sequence = self._fingers()
        for finger, at in enumerate(spots):
            sequence.move(finger, self._near(at), self._screen)
        sequence.commit()
        yield
        sequence = self._fingers()
        for finger, at in enumerate(spots):
            sequence.release(finger, at, self._screen)
        sequence.commit()

    # With keys.

    def _key(self) -> None:
        QTest.keyClick(self._screen, self._one_of(KEYS), self._modifier(0.3))

    def _type(self) -> Iterator[None]:
        start = int(self._random.integers(len(LETTERS)))
        for letter in LETTERS[start : start + 12]:
            QTest.simulateEvent(self._screen, True, 0, _MODIFIERS.NoModifier, letter, False)
            QTest.simulateEvent(self._screen, False, 0, _MODIFIERS.NoModifier, letter, False)
            yield

    # What takes more than one hand.

    def _open_tab(self) -> None:
        self._window.open_tab(self._one_of(self._window.names))

    def _dress(self) -> None:
        if self._window.isVisible():
            self._one_of((self._grow, self._window.toggle_theme))()

    def _speak(self) -> None:
        if self._window.isVisible():
            self._window.set_language(self._one_of(tuple(LANGUAGES)))

    def _grow(self) -> None:
        self._window.set_text_size(self._one_of((1.0, 1.15, 1.2, 1.3)))

    def _resize(self) -> None:
        self._window.resize(*self._one_of(SIZES))

    def _turn(self) -> None:
        if (tab := self._tab()) is not None:
            tab.turn(self._turned(tab.knobs.settings()))

    def _order(self) -> None:
        if (tab := self._tab()) is not None:
            seed = int(self._random.integers(100))
            orders = (lambda: tab.play(True), tab.step, lambda: tab.begin(seed), self._rewind)
            orders[self._random.choice(4, p=(0.5, 0.2, 0.15, 0.15))]()

    def _rewind(self) -> None:
        tab = self._tab()
        if tab is not None and tab.frame is not None:
            tab.rewind(self._one_of(tab.frame.moments))

    def _turned(self, settings: Settings) -> Settings:
        """The same settings with one knob turned at random."""
        name, knob = self._one_of(tuple(settings.knobs().items()))
        match knob:
            case Whole(low=low, high=high):
                value: object = round(self._between(low, high, knob.log))
            case Real(low=low, high=high):
                value = float(min(max(self._between(low, high, knob.log), low), high))
            case Choice(options=options):
                value = self._one_of(options)
            case Switch():
                value = bool(self._random.integers(2))
            case _:
                return settings
        return settings.with_(**{name: value})

    # A seeded mind.

    @property
    def _screen(self) -> QWindow:
        """The window that gets what is done: a list that has opened is one of its own."""
        return self._window.windowHandle()

    def _tab(self) -> Tab | None:
        tab = self._window.tab
        return tab if tab is not None and tab.isVisible() and tab.frame is not None else None

    def _fingers(self) -> Any:
        return QTest.touchEvent(self._screen, self._touch, False)

    def _spot(self) -> QPoint:
        return QPoint(
            int(self._random.integers(0, self._window.width())), int(self._random.integers(0, self._window.height()))
        )

    def _near(self, at: QPoint) -> QPoint:
        x, y = (int(step) for step in self._random.normal(0, 25, 2))
        return QPoint(
            min(max(at.x() + x, 0), self._window.width() - 1), min(max(at.y() + y, 0), self._window.height() - 1)
        )

    def _modifier(self, share: float) -> Qt.KeyboardModifier:
        return self._one_of(MODIFIERS) if self._random.random() < share else _MODIFIERS.NoModifier

    def _between(self, low: float, high: float, log: bool) -> float:
        if log and low > 0:
            return float(np.exp(self._random.uniform(np.log(low), np.log(high))))
        return float(self._random.uniform(low, high))

    def _one_of(self, things: Any) -> Any:
        return things[int(self._random.integers(len(things)))]
