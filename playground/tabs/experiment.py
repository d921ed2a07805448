"""An experiment within a tab: a learner of its own, on data that the tab's machine hands over, and its curves."""

from typing import Any, Protocol

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from playground.engine import orders
from playground.engine.frame import Frame
from playground.engine.session import Session
from playground.learners.learner import Learner
from playground.phrases import phrase
from playground.tabs.tab import LOOKS_PER_SECOND
from playground.widgets.buttons import Button, IconButton
from playground.widgets.card import words
from playground.widgets.curves import Curves, Plot
from playground.widgets.fitting import Fitting
from playground.widgets.knobs import KnobPanel
from playground.widgets.look import GAP, INSIDE, scaled
from playground.widgets.nesting import nest

RUN, PAUSE, AGAIN = phrase("Run the experiment"), phrase("Pause"), phrase("Again, with new data")
_SIDE, _WIDE = 256, 440  # pixels of the controls; from there on they stand beside the curves, else above them
_TALL = 400  # pixels: a lower one has no room left for what is compared once it has begun


class Telling(Protocol):
    """A snapshot of an experiment's learner."""

    @property
    def told(self) -> str:
        """what there is to say of this moment, in a sentence or two"""
        ...


class Experiment(Fitting):
    """Begins when the visitor presses Run and the tab has handed over the data; learns only while it is seen."""

    data_wanted = Signal()
    """it is to begin, from data of this moment: `set_data`"""

    def __init__(
        self, learner: type[Learner[Any, Any, Any, Any]], plots: tuple[Plot, ...], sentence: str, seed: int = 0
    ) -> None:
        """`sentence`: what is compared.

        `learner`: its `teach` takes the data, its `heir` keeps them, without any it is converged; its snapshots tell.
        """
        super().__init__()
        self._frame: Frame[Any, Any] | None = None
        self._is_wanted = False
        self._begun_by: int | None = None  # the order that gave it data which it has not begun to learn from
        self._heard = 0  # the number of the newest notice when the data came
        self._seed = seed
        self.session: Session[Any, Any, Any] = Session(learner, seed)
        self._clock = QTimer(self, interval=1000 // LOOKS_PER_SECOND)
        self._clock.timeout.connect(self._look)
        self.run, self.again = Button(RUN, "play", "primary"), IconButton(AGAIN, "start-again")
        self.knobs = KnobPanel(learner.Settings, learner.Settings())
        self.curves = Curves(plots)
        self._sentence, self._told = words(sentence, "muted"), words()
        for line in (self._sentence, self._told):
            line.setWordWrap(True)
        self._place()
        self.run.clicked.connect(self._run_or_pause)
        self.again.clicked.connect(self._want_data)
        self.knobs.turned.connect(lambda settings: self.session.order(orders.Apply(settings)))
        self._show()

    def _place(self) -> None:
        self._side = QWidget()
        controls = QVBoxLayout(self._side)
        controls.setContentsMargins(0, 0, 0, 0)
        controls.setSpacing(INSIDE)
        buttons = QHBoxLayout()
        buttons.addWidget(self.run, 1)
        buttons.addWidget(self.again)
        nest(controls, buttons)
        for part in (self.knobs, self._told):
            controls.addWidget(part)
        controls.addStretch(1)
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._row.setSpacing(GAP)
        self._row.addWidget(self._side)
        self._row.addWidget(self.curves, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(INSIDE)
        column.addWidget(self._sentence)
        nest(column, self._row, 1)
        self._fit()

    def _fit(self) -> None:
        """The controls beside the curves where there is room for both, else knobs until it begins, then curves."""
        is_wide, has_begun = self.width() >= scaled(_WIDE), self._frame is not None
        self._sentence.setVisible(not has_begun or (is_wide and self.height() >= scaled(_TALL)))
        self.knobs.setVisible(is_wide or not has_begun)
        self.curves.setVisible(is_wide or has_begun)
        self._row.setDirection(QBoxLayout.Direction.LeftToRight if is_wide else QBoxLayout.Direction.TopToBottom)
        self._side.setMaximumWidth(scaled(_SIDE) if is_wide else 16777215)

    @property
    def frame(self) -> Frame[Any, Any] | None:
        """What is on the screen; None until it has begun."""
        return self._frame

    @property
    def has_begun(self) -> bool:
        """Whether it has data to learn from."""
        return self._frame is not None

    def set_data(self, data: Any) -> None:
        """Begin anew with these data, and run. Data that the learner refuses change nothing; its reason is told."""
        self._is_wanted = False
        notice = self._frame.notice if self._frame is not None else None
        self._heard = notice.number if notice is not None else self._heard
        self.session.start()
        self.session.order(orders.Begin(self._seed, data=data))
        self._begun_by = self.session.ordered
        self._seed += 1
        if self.isVisible():
            self._clock.start()

    def told(self) -> str:
        return self._told.text()

    def close_session(self, timeout: float = 3.0) -> bool:
        """End the learner's thread; whether it ended in time."""
        self._clock.stop()
        return self.session.close(timeout)

    def _run_or_pause(self) -> None:
        if self._frame is None:
            self._want_data()
        else:
            self.session.order(orders.Pause() if self._frame.playing else orders.Play())

    def _want_data(self) -> None:
        self._is_wanted = True
        self.data_wanted.emit()
        self._show()

    def _look(self) -> None:
        frame = self.session.look()
        if frame is not None:
            self._frame = frame
            if self._begun_by is not None and frame.obeyed >= self._begun_by:
                self._begun_by = None
                if not self._refusal():
                    self.session.order(orders.Play())
            self._show()

    def _refusal(self) -> str:
        """Why it does not take the newest data; empty if it does."""
        notice = self._frame.notice if self._frame is not None else None
        return notice.text if notice is not None and notice.is_problem and notice.number > self._heard else ""

    def _show(self) -> None:
        frame = self._frame
        self._fit()
        self.run.setText(PAUSE if frame is not None and frame.playing else RUN)
        self.run.set_icon("pause" if frame is not None and frame.playing else "play")
        self.again.setVisible(frame is not None)
        self._told.setText(self._what_to_tell())
        if frame is not None:
            self.curves.set_before(*(frame.before.steps, frame.before.values) if frame.before else (None, None))
            self.curves.set_curves(frame.curves.steps, frame.curves.values)

    def _what_to_tell(self) -> str:
        frame = self._frame
        if self._is_wanted:
            return phrase("Getting its data ready ...")
        if frame is None:
            return ""
        if frame.trouble is not None:
            return frame.trouble.text
        shot: Telling | None = frame.snapshot
        return self._refusal() or ("" if shot is None else shot.told)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.session.order(orders.Hold(False))
        self._clock.start()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._clock.stop()
        self.session.order(orders.Hold(True))
