"""What all tabs share: a session, its knobs, its transport bar, its curves, and the places of everything."""

from collections.abc import Callable
from pathlib import Path
from typing import Any, ClassVar

from PySide6.QtCore import QBuffer, QElapsedTimer, QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QHideEvent, QKeyEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from playground.data.guides import Guide
from playground.engine import orders
from playground.engine.curves_file import curves_to_csv
from playground.engine.files import write_atomically
from playground.engine.frame import Frame, Trouble
from playground.engine.session import Session
from playground.learners.learner import Learner
from playground.phrases import phrase, reason_of
from playground.tabs.desk import Desk
from playground.tabs.lesson_side import LessonSide
from playground.tabs.stage import Stage
from playground.widgets import look
from playground.widgets.blueprint import BlueprintView, facts_of
from playground.widgets.card import Notice, SlideOver
from playground.widgets.curves import Curves, Plot
from playground.widgets.guide import GuideView
from playground.widgets.headline import Headline
from playground.widgets.knobs import KnobPanel
from playground.widgets.nesting import nest
from playground.widgets.pages import Pages
from playground.widgets.toast import Toast
from playground.widgets.transport import TransportBar
from playground.widgets.turns import is_waited

LOOKS_PER_SECOND = 8  # while it learns; more would cost a large learner its share of the machine
LONGEST = 120  # milliseconds that a picture waits for the one before
AFTER_ANSWER = 5  # milliseconds that the rest of a frame comes later, so that the answer is painted before

ROOMY = (1500, 1000)  # pixels at text size 100 %: from there on everything has its place at once
_ALL = 10_000  # of the room in a column, beside 1 for nothing at all
KNOBS_SHOWN = {True: 3, False: 5}  # by whether the window is compact
LOWER_RATE, AGAIN = phrase("Go back, lower the rate"), phrase("Start again")


class Tab(LessonSide):
    """One architecture on the screen. A subclass names its learner and plots, and fills five places.

    `frame_drawn` tells that a frame is on the screen (what measures delays listens to it).
    """

    learner: ClassVar[type[Learner[Any, Any, Any, Any]]]
    plots: ClassVar[tuple[Plot, ...]]
    trained: ClassVar[str] = ""
    """the shipped model to begin with, a name in resources/; empty: begin from nothing"""
    opens_folders: ClassVar[bool] = True
    """whether what the visitor brings may be a whole folder"""
    looks_per_second: ClassVar[int] = LOOKS_PER_SECOND
    """how often a picture is wished for while it learns"""
    between_pictures: ClassVar[int] = 80
    """milliseconds at least between two pictures of everything while the visitor draws or types"""

    frame_drawn = Signal()
    opener_wanted = Signal(str)
    """the visitor wants to choose a file for this one of the openers: dialogs are the window's"""
    _answered = Signal()

    def __init__(self, guide: Guide, seed: int = 0, trained: Path | None = None) -> None:
        super().__init__()
        self._guide = guide
        self._trained = trained
        self._first_seed = seed
        self._frame: Frame[Any, Any] | None = None
        self._told = 0
        self._shown: tuple[bool, int] | None = None
        self._trouble: Trouble | None = None
        self._stale_below = 0
        self._is_behind = False
        self._is_compact: bool | None = None
        self.session: Session[Any, Any, Any] = Session(self.learner, seed, trained, self._answered.emit)
        self._answered.connect(self._glance, Qt.ConnectionType.QueuedConnection)
        self._since_picture = QElapsedTimer()
        self._since_picture.start()
        self._picture = QTimer(self)
        self._picture.setSingleShot(True)
        self._picture.timeout.connect(self._look_again)
        self._clock = QTimer(self)
        self._clock.setInterval(1000 // self.looks_per_second)
        self._clock.timeout.connect(self._look_again)
        self.knobs = KnobPanel(self.learner.Settings, self.learner.Settings())
        self.transport = TransportBar()
        self.curves = Curves(self.plots)
        self.blueprint = BlueprintView()
        self._place()
        self._wire()

    # What an architecture adds.

    def make_input(self) -> QWidget:
        """What goes in: the top of the left column."""
        raise NotImplementedError

    def make_stage(self) -> Stage:
        """The inside of the machine."""
        raise NotImplementedError

    def make_answer(self) -> QWidget:
        """What it says: the top of the right column."""
        raise NotImplementedError

    def make_pages(self) -> tuple[tuple[str, QWidget], ...]:
        """What can be seen in place of the curves, by title."""
        return ()

    def draw(self, frame: Frame[Any, Any]) -> None:
        """Show a frame's snapshot on the stage. Knobs, curves and the transport bar show themselves."""
        raise NotImplementedError

    def show_answer(self, frame: Frame[Any, Any]) -> None:
        """Show a frame's answer; so cheap that it can follow every movement of the visitor's hand."""

    def set_compact(self, compact: bool) -> None:
        """Make do with a small window, or use the room of a large one."""
        self.knobs.set_shown(KNOBS_SHOWN[compact])
        self._headline.set_compact(compact)
        self.pages.set_compact(compact)

    # What the window and the keyboard do with any tab.

    @property
    def frame(self) -> Frame[Any, Any] | None:
        """The frame that is on the screen."""
        return self._frame

    @property
    def is_up_to_date(self) -> bool:
        """Whether the frame on the screen shows what the last order led to."""
        return self._frame is not None and self._frame.obeyed >= self.session.ordered and not self._is_behind

    @property
    def seed(self) -> int:
        """The seed of the run on the screen."""
        return self._frame.seed if self._frame is not None else 0

    def sit_at(self, desk: Desk) -> None:
        """Work with what lies on the desk, where the architecture learns from that."""

    def perform(self, beat: int) -> None:
        """Do what a visitor might do at this beat, about 30 ms after the one before: draw, type, point."""

    def take_back(self) -> None:
        """Take back whatever `perform` did, as if it had never been there."""

    def play(self, on: bool) -> None:
        self.session.order(orders.Play() if on else orders.Pause())

    def step(self) -> None:
        self.session.order(orders.Step())

    def begin(self, seed: int) -> None:
        """Start again from nothing."""
        self._fresh(orders.Begin(seed))

    def load(self, path: Path) -> None:
        self._fresh(orders.Load(path))

    def save(self, path: Path) -> None:
        self.session.order(orders.Save(path))

    def back_to_trained(self) -> None:
        """Open the shipped model again."""
        if self._trained is not None:
            self._fresh(orders.Load(self._trained, quietly=True))

    def rewind(self, step: int) -> None:
        self._fresh(orders.Rewind(step))

    def turn(self, settings: Any) -> None:
        """Take new settings; those that are not live start the run again."""
        settings = self.knobs.allowed(settings)
        order = orders.Apply(settings)
        if self._frame is not None and self._frame.settings.restarts(settings):
            self._fresh(order)
        else:
            self.session.order(order)

    def openers(self) -> dict[str, Callable[[Path], None]]:
        """What of the visitor's own can be opened here, by title."""
        return {}

    def export_curves(self, path: Path) -> None:
        """Write the curves as a table, and tell how it went."""
        if self._frame is not None:
            self._write(path, curves_to_csv(self._frame.curves).encode())

    def export_picture(self, widget: QWidget, path: Path) -> None:
        """Write a picture of a widget as it is on the screen, as PNG, and tell how it went."""
        png = QBuffer()
        widget.grab().save(png, "PNG")  # pyright: ignore[reportArgumentType, reportCallIssue]
        self._write(path, bytes(png.data().data()))

    def pictures(self) -> dict[str, QWidget]:
        """What can be saved as a picture, by title."""
        own = {phrase("Stage"): self.stage, phrase("Answer"): self.answer}
        return {**own, **self.pages.pages, phrase("Whole tab"): self}

    def tell(self, text: str) -> None:
        """Show a sentence for some seconds."""
        self._toast.tell(text)

    def toggle_blueprint(self) -> None:
        self._toggle(self._blueprint_panel)

    def set_guide(self, guide: Guide) -> None:
        """The same guide in another language, in which everything is drawn again."""
        self._guide = guide
        self._headline.set_words(guide.sentence, guide.title)
        self._guide_panel.set_content(GuideView(guide))
        if self._frame is not None and self.isVisible():
            self._is_behind = True
            self._look()

    def close_session(self, timeout: float = 3.0) -> bool:
        """End the learner's thread; whether it ended in time."""
        self._clock.stop()
        return self.session.close(timeout)

    def _write(self, path: Path, content: bytes) -> None:
        try:
            write_atomically(path, content)
        except OSError as error:
            self.tell(phrase("{name} can't be saved: {reason}.", name=path.name, reason=reason_of(error)))
        else:
            self.tell(phrase("Saved {name}.", name=path.name))

    # Places.

    def _place(self) -> None:
        self.stage = self.make_stage()
        self.pages = Pages(((phrase("Curves"), self.curves), *self.make_pages()))
        self._headline = Headline(self._guide.sentence, self._guide.title)
        self.stage.card.column.insertWidget(0, self._headline)
        middle = QHBoxLayout()
        middle.setContentsMargins(look.MARGIN, look.GAP, look.MARGIN, look.GAP)
        middle.setSpacing(look.GAP)
        self._input = self.make_input()
        self._left = _column(self._input, self.knobs)
        self.answer = self.make_answer()
        self._right = _column(self.answer, self.pages)
        self._left.setFixedWidth(look.LEFT)
        self._right.setFixedWidth(look.RIGHT)
        for part, stretch in ((self._left, 0), (self.stage, 1), (self._right, 0)):
            middle.addWidget(part, stretch)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(0)
        nest(rows, middle, 1)
        rows.addWidget(self.transport)
        self._notice = Notice(self.stage)
        self._toast = Toast(self.stage)
        self._guide_panel = self._slide_over("Guide", GuideView(self._guide))
        self._blueprint_panel = self._slide_over("Blueprint", self.blueprint)

    def _slide_over(self, title: str, content: QWidget) -> SlideOver:
        panel = SlideOver(self._right, title)
        panel.set_content(content)
        return panel

    def _toggle(self, panel: SlideOver) -> None:
        before = self._open_panel()
        if before is not None:
            before.close_panel()
        if panel is not before:
            panel.open_panel()

    def _open_panel(self) -> SlideOver | None:
        """The topmost panel over the right column: Qt lists what was raised last at the end."""
        panels = self._right.findChildren(SlideOver, options=Qt.FindChildOption.FindDirectChildrenOnly)
        return next((panel for panel in reversed(panels) if panel.is_open()), None)

    # Wires.

    def _wire(self) -> None:
        self.knobs.turned.connect(self.turn)
        self.transport.played.connect(self.play)
        self.transport.stepped.connect(self.step)
        self.transport.began.connect(self.begin)
        self.transport.trained_wanted.connect(self.back_to_trained)
        self.transport.rewound.connect(self._rewind_to)
        self.transport.speed_changed.connect(lambda speed: self.session.order(orders.Speed(speed)))
        self.transport.limits_changed.connect(lambda limits: self.session.order(orders.Stop(limits)))
        self.transport.set_has_trained(self._trained is not None)
        self.transport.set_curves(self.learner.curves, self.learner.falling)
        self.knobs.set_column(self._right)
        self._notice.pressed.connect(self._mend)

    def _rewind_to(self, index: int) -> None:
        if self._frame is not None and 0 <= index < len(self._frame.moments):
            self.rewind(self._frame.moments[index])

    def _mend(self, button: int) -> None:
        """What the notice offered: to recover where that makes sense, else to start again."""
        trouble = self._frame.trouble if self._frame else None
        can_recover = trouble is not None and trouble.kind == "diverged"
        if can_recover and button == 0:
            self._fresh(orders.Recover())
        else:
            self.begin(self._frame.seed if self._frame else 0)

    def _fresh(self, order: orders.Order) -> None:
        """Give an order after which older frames are of no interest any more."""
        self.session.order(order)
        self._stale_below = self.session.ordered
        self._is_behind = False

    # The display clock.

    def _newest(self, again: bool = True) -> bool:
        """Take the newest frame; False if there is none, or one from before the run began again."""
        frame = self.session.look(again)
        if frame is None or frame.obeyed < self._stale_below:
            return False
        self._frame = frame
        return True

    def _glance(self) -> None:
        """The visitor's newest question was answered: show that at once, and the rest of the frame soon."""
        if not self.isVisible():
            return
        if self._newest(again=False) and self._frame is not None:
            self._is_behind = True
            self.show_answer(self._frame)
        if self._is_behind and not self._picture.isActive():
            self._picture.start(max(self.between_pictures - self._since_picture.elapsed(), AFTER_ANSWER))

    def _look_again(self) -> None:
        """At each stroke of the clock, and whenever a picture is due; but let all parts of the last one be painted."""
        if self._picture.isActive():
            return
        if is_waited() and self._since_picture.elapsed() < LONGEST:
            self._picture.start(AFTER_ANSWER)
        else:
            self._look()

    def _look(self) -> None:
        """Show everything."""
        if not self._newest() and not self._is_behind:
            return
        self._since_picture.restart()
        frame, self._is_behind = self._frame, False
        assert frame is not None
        self._show_controls(frame)
        self._show_curves(frame)
        self._show_words(frame)
        self.show_answer(frame)
        if frame.snapshot is not None:
            self.draw(frame)
        self.frame_drawn.emit()

    def _show_controls(self, frame: Frame[Any, Any]) -> None:
        """What the visitor can turn shows the frame's values, unless an order of the visitor's is still on its way."""
        self.transport.set_step(frame.step)
        self.transport.set_moments(frame.moments, frame.moments.index(frame.step))
        if frame.obeyed < self.session.ordered:
            return
        if frame.settings != self.knobs.settings():
            self.knobs.set_settings(frame.settings)
        shown = (frame.playing, self._next_seed(frame))
        if shown != self._shown:
            self._shown = shown
            self.transport.set_playing(frame.playing)
            self.transport.set_seed(shown[1])

    def _next_seed(self, frame: Frame[Any, Any]) -> int:
        """What "Start again" begins with: the run's own seed, but after the shipped model the one the tab was given."""
        is_shipped = self._trained is not None and frame.origin == self._trained.name
        return self._first_seed if is_shipped else frame.seed

    def _show_words(self, frame: Frame[Any, Any]) -> None:
        facts = facts_of(frame.step, frame.seed, frame.curves.at_present, frame.origin)
        self.blueprint.show_model(frame.blueprint, facts)
        self._show_trouble(frame.trouble)
        if frame.notice and frame.notice.number > self._told:
            self._told = frame.notice.number
            self.tell(frame.notice.text)

    def _show_curves(self, frame: Frame[Any, Any]) -> None:
        self.curves.set_before(*(frame.before.steps, frame.before.values) if frame.before else (None, None))
        self.curves.set_curves(frame.curves.steps, frame.curves.values)

    def _show_trouble(self, trouble: Trouble | None) -> None:
        if trouble is None:
            self._notice.hide()
        elif trouble != self._trouble or not self._notice.isVisible():
            buttons = (LOWER_RATE, AGAIN) if trouble.kind == "diverged" else (AGAIN,)
            title = phrase("The numbers ran away") if trouble.kind == "diverged" else phrase("It stopped")
            self._notice.tell(title, trouble.text, *buttons)
        self._trouble = trouble

    # Qt.

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.session.start()
        self.session.order(orders.Hold(False))
        self._clock.start()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._clock.stop()
        self._picture.stop()
        self.session.order(orders.Hold(True))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange and self._is_compact is not None:
            self._fit()

    def _fit(self) -> None:
        window = self.window().size()
        compact = window.width() < look.scaled(ROOMY[0]) or window.height() < look.scaled(ROOMY[1])
        if compact != self._is_compact:
            self._is_compact = compact
            self.set_compact(compact)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Keys that no control wanted: space plays, arrows step forward and back, Escape closes what lies over it."""
        match event.key():
            case Qt.Key.Key_Space if self._is_usable(self.transport.play):
                self.play(not (self._frame and self._frame.playing))
            case Qt.Key.Key_Right if self._is_usable(self.transport.step_once):
                self.step()
            case Qt.Key.Key_Left if self._is_usable(self.transport.rewind):
                self._step_back()
            case Qt.Key.Key_Escape if (panel := self._open_panel()) is not None:
                panel.close_panel()
            case _:
                super().keyPressEvent(event)

    def _step_back(self) -> None:
        if self._frame is not None:
            earlier = [step for step in self._frame.moments if step < self._frame.step]
            if earlier:
                self.rewind(earlier[-1])


def _column(*parts: QWidget) -> QWidget:
    """Parts one above the other; the last one takes the room that is left, and if a lesson hides it, nobody does."""
    column = QWidget()
    layout = QVBoxLayout(column)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSpacing(look.GAP)
    for part in parts:
        layout.addWidget(part)
    layout.setStretch(len(parts) - 1, _ALL)
    layout.addStretch(1)
    return column
