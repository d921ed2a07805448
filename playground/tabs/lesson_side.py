"""What a lesson does to any tab: what it hides and locks, what pupils read, and what it lays before the machine."""

from collections.abc import Collection
from typing import Any, ClassVar

from PySide6.QtWidgets import QWidget

from playground.data.lesson import Lesson
from playground.data.lesson_data import LessonData
from playground.engine import orders
from playground.learners.knobs import Settings
from playground.phrases import phrase
from playground.widgets.card import SlideOver
from playground.widgets.knobs import KnobPanel
from playground.widgets.locks import Parts
from playground.widgets.pages import Pages
from playground.widgets.transport import TransportBar

_NOTHING = phrase("What you draw, type or choose on this tab is not part of a lesson.")


class LessonSide(QWidget):
    """The side of a tab that lessons see; a subclass has the controls, and says what its data is."""

    lesson_keys: ClassVar[tuple[str, ...]] = ()
    """the keys of a lesson's data that mean something here; none: what goes in is no part of a lesson"""

    knobs: KnobPanel
    transport: TransportBar
    pages: Pages
    answer: QWidget
    _input: QWidget
    _guide_panel: SlideOver
    _first_seed: int
    _parts: Parts | None = None
    _lesson_panel: SlideOver | None = None

    # What an architecture adds.

    @classmethod
    def read_lesson(cls, lesson: Lesson, /) -> Any:
        """Make of a lesson's data what `take_lesson` takes; in any thread. ValueError for what can't be taken."""

    def take_lesson(self, brought: Any) -> None:
        """Lay before the machine what a lesson brings; the run begins anew afterwards."""

    def lesson_data(self) -> LessonData:
        """What of that which goes in can be kept in a lesson."""
        return LessonData(told=_NOTHING)

    # What a tab has.

    def back_to_trained(self) -> None:
        raise NotImplementedError

    def _fresh(self, order: orders.Order) -> None:
        raise NotImplementedError

    def _slide_over(self, title: str, content: QWidget) -> SlideOver:
        raise NotImplementedError

    def _toggle(self, panel: SlideOver) -> None:
        raise NotImplementedError

    # What a lesson does.

    def hold(self, hidden: Collection[str], locked: Collection[str]) -> None:
        """Take away what a lesson hides, and keep what it locks: knobs by name, and the parts of `lesson.PARTS`."""
        knobs = {*self.knobs.names()}
        self.knobs.set_hidden(knobs if "knobs" in hidden else knobs.intersection(hidden))
        self.knobs.set_locked(knobs if "knobs" in locked else knobs.intersection(locked))
        self.transport.set_held(hidden, locked)
        if self._parts is None:
            self._parts = self._named()
        self._parts.hold(hidden if self.knobs.shown() else {*hidden, "knobs"}, {*locked} - {"knobs"})

    def show_lesson(self, card: QWidget | None) -> None:
        """Let a card with what pupils are told slide over the right column; the guide's button brings it back."""
        if (before := self._lesson_panel) is not None:
            before.close_panel()
            before.deleteLater()
        self._lesson_panel = None if card is None else self.show_panel(phrase("Lesson"), card)

    def show_panel(self, title: str, content: QWidget) -> SlideOver:
        """Let something else slide over the right column."""
        panel = self._slide_over(title, content)
        self._toggle(panel)
        return panel

    def toggle_guide(self) -> None:
        """Open what is to be read here, or close it: the lesson, or else the guide."""
        self._toggle(self._guide_panel if self._lesson_panel is None else self._lesson_panel)

    def show_guide(self) -> None:
        """Open the guide, even where there is a lesson."""
        self._toggle(self._guide_panel)

    def begin_lesson(self, seed: int, settings: Settings | None) -> None:
        """Start again from nothing with a seed and settings; with the trained model where there are no settings."""
        self._first_seed = seed
        if settings is None:
            self.back_to_trained()
        else:
            self.knobs.set_settings(settings)  # or else the next turn of a knob would bring back the ones before
            self._fresh(orders.Begin(seed, settings))

    def _named(self) -> Parts:
        return Parts(
            {
                "input": (self._input,),
                "knobs": (self.knobs,),
                "answer": (self.answer,),
                "curves": (self.pages,),
                "transport": (self.transport,),
            }
        )

    def _is_usable(self, control: QWidget) -> bool:
        """Whether a lesson leaves a control to the pupils."""
        return control.isVisibleTo(self) and control.isEnabledTo(self)
