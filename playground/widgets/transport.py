"""The bar at the bottom of every tab: start again, play, step, speed, rewind, step count and seed."""

from collections.abc import Collection

from PySide6.QtCore import QEvent, QSize, Signal
from PySide6.QtGui import QFontMetrics, QIcon, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from playground.engine.limits import Limits
from playground.phrases import phrase
from playground.widgets.buttons import Button, IconButton
from playground.widgets.card import words
from playground.widgets.field import NumberField
from playground.widgets.locks import Parts
from playground.widgets.look import (
    BODY,
    CONTROL,
    GAP,
    INSIDE,
    MARGIN,
    STRONG,
    TRANSPORT,
    control,
    dress,
    font,
    icon,
    scaled,
)
from playground.widgets.nesting import nest
from playground.widgets.numbers import count, number
from playground.widgets.popover import Popover
from playground.widgets.rails import RewindRail, SpeedRail
from playground.widgets.speech import say
from playground.widgets.stops import StopPanel

_LARGEST_SEED = 2**31 - 1
_WIDEST = 16777215  # Qt: no limit
_FIGURES = 6  # and the thin space: 10 000
_PLAY = (phrase("Play"), phrase("Pause"))  # by whether it plays


class TransportBar(QFrame):
    """Emits what the visitor wants; shows what the setters are told. Setters emit nothing."""

    played = Signal(bool)
    stepped = Signal()
    speed_changed = Signal(object)
    """steps per second; None: as fast as it goes"""
    began = Signal(int)
    """start again from nothing, with this seed"""
    trained_wanted = Signal()
    rewound = Signal(int)
    """the index of a moment"""
    limits_changed = Signal(object)
    """`Limits`"""

    def __init__(self) -> None:
        super().__init__()
        dress(self, "bar")
        self._is_playing = False
        self._seed = 0
        self._make_buttons()
        self.speed, self.rewind = SpeedRail(), RewindRail()
        self._speed_label, self._rewind_label = words("Speed", "muted"), words("Rewind", "muted")
        self._step_label, self._step, self._rate = words("step", "muted"), words("0", "number"), words("", "caption")
        self.seed = NumberField(0, _LARGEST_SEED, whole=True)
        dress(self.seed, "seed")
        say(self.seed.setAccessibleName, "Seed")
        say(self.seed.setToolTip, "The same seed gives the same run. Type another one to start again with it.")
        self._seed_label = words("seed", "muted")
        self.stops = StopPanel(self.stop)
        self._parts = self._named()
        self._lay_out()
        self._connect()
        self.set_seed(0)
        self.set_has_trained(False)

    # Setters.

    def set_playing(self, playing: bool) -> None:
        """Show whether the machine learns."""
        if playing == self._is_playing:
            return
        self._is_playing = playing
        self.play.setText(_PLAY[playing])
        say(self.play.setAccessibleName, _PLAY[playing])
        self.play.set_icon("pause" if playing else "play")

    def set_step(self, step: int) -> None:
        """Show how many steps the machine has learned."""
        self._step.setText(count(step))
        if len(self._step.text()) > _FIGURES:
            self._digits()

    def set_seed(self, seed: int) -> None:
        """Show the seed of the run."""
        self._seed = seed
        self.seed.set_number(seed)
        self._digits()
        self._same.setText(phrase("Same seed ({seed})", seed=count(seed)))
        self._other.setText(phrase("New seed ({seed})", seed=count(self._next_seed())))

    def set_moments(self, steps: tuple[int, ...], at: int | None) -> None:
        """Show the steps of the kept moments, and which one is shown; None: the present."""
        self.rewind.set_moments(steps, at)

    def set_has_trained(self, has: bool) -> None:
        """Whether there is a trained model to go back to."""
        self._trained.setVisible(has)

    def set_held(self, hidden: Collection[str], locked: Collection[str]) -> None:
        """What a lesson takes away and what it only shows: start-again, play, step, speed, rewind, seed, stop."""
        # To type a seed starts again, too.
        without_again = "start-again" in {*hidden, *locked} and "seed" not in hidden
        self._parts.hold(hidden, {*locked, "seed"} if without_again else locked)
        self._fit()

    def set_enabled_all(self, enabled: bool) -> None:
        """Whether anything can be pressed."""
        self.setEnabled(enabled)

    def set_rate(self, steps_per_second: float | None) -> None:
        """Show how fast it really learns; None: nothing."""
        self._rate.setText(
            "" if steps_per_second is None else phrase("{n} a second", n=number(float(steps_per_second)))
        )
        self._rate.setVisible(steps_per_second is not None)

    def set_speed(self, steps_per_second: float | None) -> None:
        """Show a speed; None: as fast as it goes."""
        self.speed.set_speed(steps_per_second)

    def set_curves(self, curves: tuple[str, ...], falling: tuple[str, ...]) -> None:
        """The names of the scores at which a run can stop, and of those that fall; the others rise."""
        self.stops.set_curves(curves, falling)

    def set_limits(self, limits: Limits) -> None:
        """Show when the run stops by itself."""
        self.stops.set_limits(limits)
        self._mark_stop(limits)

    # Size.

    def sizeHint(self) -> QSize:
        return QSize(1280, scaled(TRANSPORT))

    def minimumSizeHint(self) -> QSize:
        return QSize(960, scaled(TRANSPORT))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._fit()

    def _fit(self) -> None:
        """Say less where there is less room: first the words of buttons go, then those of sliders, then "step"."""
        row = self.layout()
        if row is None:
            return
        self.setFixedHeight(scaled(TRANSPORT))
        self._digits()
        self.play.setFixedWidth(self._widest_play())
        for brevity in (0, 1, 2, 3):
            self._shorten(brevity)
            self._counts.activate()  # or it hears only later that its words are others
            row.invalidate()
            if row.minimumSize().width() <= self.width():
                return

    def _widest_play(self) -> int:
        """The button keeps its width when its word changes."""
        widths = []
        for word in (_PLAY[not self._is_playing], _PLAY[self._is_playing]):
            self.play.setText(word)
            widths.append(self.play.sizeHint().width())
        return max(widths)

    def _shorten(self, brevity: int) -> None:
        for button, text in self._wordy:
            button.setText(text if brevity == 0 else "")
            button.setMaximumWidth(_WIDEST if brevity == 0 else control() + 12)
        self.new_seed.setIcon(QIcon() if brevity == 0 else icon("dice", self))
        self.speed.setFixedWidth(scaled(124 if brevity < 2 else 96))
        self._speed_label.setVisible(brevity < 2 and not self._parts.is_hidden("speed"))
        self._rewind_label.setVisible(brevity < 2 and not self._parts.is_hidden("rewind"))
        self._step_label.setVisible(brevity < 3)

    def _digits(self) -> None:
        """Keep room for five figures of steps: nothing moves while they count up, so nothing has to be laid out."""
        metrics = QFontMetrics(font(STRONG, 600, tabular=True))
        wide = metrics.horizontalAdvance(max("00 000", self._step.text(), key=len))
        self._step.setFixedSize(wide, self._step.sizeHint().height())
        digits = QFontMetrics(font(BODY)).horizontalAdvance(max("00", self.seed.text(), key=len)) + 8
        self.seed.setFixedWidth(max(digits, control()) if control() > CONTROL else digits)

    # Parts.

    def _make_buttons(self) -> None:
        self.again = Button("Start again", "start-again")
        self.menu = IconButton("Other ways to start again", "down")
        self.play = Button(_PLAY[False], "play", "primary")
        self.step_once = Button("Step", "step")
        self.new_seed = Button("New seed")
        self.stop = IconButton("Stop by itself", "stop")
        self.stop.setCheckable(True)
        self._wordy = (
            (self.again, phrase("Start again")),
            (self.step_once, phrase("Step")),
            (self.new_seed, phrase("New seed")),
        )
        for button, text in self._wordy:
            say(button.setAccessibleName, text)
            say(button.setToolTip, text)
        self._ways = Popover(self.menu)
        self._same, self._other = Button("Same seed", kind="item"), Button("New seed", kind="item")
        self._trained = Button("Back to the trained model", kind="item")
        say(self._trained.setToolTip, "Forget this run and open the model that was trained before")
        self._ways.column.setContentsMargins(6, 6, 6, 6)
        self._ways.column.setSpacing(2)
        for way in (self._same, self._other, self._trained):
            self._ways.column.addWidget(way)

    def _named(self) -> Parts:
        """The parts by the names that lessons have for them."""
        return Parts(
            {
                "start-again": (self.again, self.menu, self.new_seed),
                "play": (self.play,),
                "step": (self.step_once,),
                "speed": (self._speed_label, self.speed),
                "rewind": (self._rewind_label, self.rewind),
                "seed": (self._seed_label, self.seed, self.new_seed, self._other),
                "stop": (self.stop,),
            }
        )

    def _lay_out(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(MARGIN, 0, MARGIN, 0)
        row.setSpacing(0)
        _put(row, self.again, 2, self.menu, GAP, self.play, INSIDE, self.step_once, GAP)
        _put(row, self._speed_label, INSIDE, self.speed, GAP, self._rewind_label, INSIDE, self.rewind, GAP)
        row.setStretchFactor(self.rewind, 1)
        row.addStretch(0)  # takes the room of a rewind rail that is hidden
        _put(row, self._counter(), INSIDE, _line(), INSIDE, self._seed_label, 2, self.seed, INSIDE)
        _put(row, self.new_seed, INSIDE, self.stop)

    def _counter(self) -> QWidget:
        """The step, and beneath it how fast it really goes."""
        box = QWidget()
        self._counts = column = QVBoxLayout(box)
        row = QHBoxLayout()
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addStretch(1)
        nest(column, row)
        column.addWidget(self._rate)
        column.addStretch(1)
        row.setSpacing(INSIDE)
        row.addWidget(self._step_label)
        row.addWidget(self._step)
        row.addStretch(1)
        self._rate.hide()
        return box

    def _connect(self) -> None:
        self.again.clicked.connect(lambda: self.began.emit(self._seed))
        self.menu.clicked.connect(self._ways.open_panel)
        self.play.clicked.connect(lambda: self.played.emit(not self._is_playing))
        self.step_once.clicked.connect(self.stepped)
        self.new_seed.clicked.connect(lambda: self.began.emit(self._next_seed()))
        self._same.clicked.connect(lambda: self._leave(self._seed))
        self._other.clicked.connect(lambda: self._leave(self._next_seed()))
        self._trained.clicked.connect(lambda: self._leave(None))
        self.seed.entered.connect(lambda seed: self.began.emit(seed))
        self.stop.clicked.connect(self._open_stops)
        self.speed.speed_changed.connect(self.speed_changed)
        self.rewind.rewound.connect(self.rewound)
        self.stops.limits_changed.connect(self._limit)

    def _leave(self, seed: int | None) -> None:
        """Start again in one of the ways of the menu; None: with the trained model."""
        self._ways.close_panel()
        if seed is None:
            self.trained_wanted.emit()
        else:
            self.began.emit(seed)

    def _open_stops(self) -> None:
        self._mark_stop(self.stops.limits())  # the click has turned the flag
        self.stops.open_panel()

    def _limit(self, limits: Limits) -> None:
        self._mark_stop(limits)
        self.limits_changed.emit(limits)

    def _mark_stop(self, limits: Limits) -> None:
        """Show on the small flag that the run will stop by itself."""
        self.stop.setChecked(limits != Limits())

    def _next_seed(self) -> int:
        return (self._seed + 1) % (_LARGEST_SEED + 1)


def _put(row: QHBoxLayout, *parts: QWidget | int) -> None:
    """Put widgets in a row, and the space in pixels between them."""
    for part in parts:
        if isinstance(part, int):
            row.addSpacing(part)
        else:
            row.addWidget(part)


def _line() -> QFrame:
    line = QFrame()
    dress(line, "line")
    line.setFixedSize(1, 28)
    return line
