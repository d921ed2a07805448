"""Lessons in the window: one is applied as soon as its tab is there, and one is made of what is on the screen."""

import logging
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

import shiboken6
from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QAbstractButton, QMenu

from playground.app import files
from playground.app.header import TabButton
from playground.app.lesson_checks import control_mistakes, data_mistakes, declared, settings_of
from playground.data.lesson import (
    MOST_TEXT,
    MOST_TITLE,
    ONLY_HIDDEN,
    PARTS,
    Lesson,
    LessonError,
    lesson_of_toml,
    lesson_to_toml,
    read_lesson,
)
from playground.data.lesson_data import LessonData
from playground.data.mistakes import unknown
from playground.engine import orders
from playground.engine.files import write_atomically
from playground.phrases import Phrase, joined, phrase, reason_of
from playground.widgets.card import SlideOver
from playground.widgets.lesson_card import LessonCard
from playground.widgets.lesson_form import Draft, LessonForm, Line
from playground.widgets.speech import tr

if TYPE_CHECKING:
    from playground.app.window import Window
    from playground.tabs.tab import Tab

LESSONS = phrase("Lessons (*.toml)")
_REFUSED = phrase("This lesson can't be used")
_KEPT = phrase("What goes in is kept, too.")

log = logging.getLogger(__name__)


class Lessons(QObject):
    """Applies a lesson to its tab, and again to the new tab when the window begins anew; saves one.

    What needs no machine was checked when the lesson was read, before the window opened. Its knobs and data are
    checked here, for that takes the tab's modules, torch perhaps, which the window imports only after it is painted.
    A lesson of which anything is wrong changes nothing, and a card says what: the lesson that was on goes on.
    """

    applied = Signal()
    """the tab has been given all orders that make up the lesson"""
    refused = Signal(str)
    """a card says what is wrong with it; a line for each mistake"""
    _was_read = Signal(object, object, object)

    def __init__(self, window: "Window", names: Sequence[str]) -> None:
        """`names`: the base names of the window's tabs."""
        super().__init__(window)
        self._window, self._names = window, tuple(names)
        self._has_taken_menu = False
        self._lesson: Lesson | None = None
        self._brought: list[Any] = []  # what was made of its data
        self._tab: Tab | None = None  # to which the lesson was applied
        self._next: Lesson | None = None  # which is being read
        self._refusal: LessonError | None = None  # of which no tab could tell yet
        window.tab_shown.connect(self._tab_shown)
        self._was_read.connect(self._take, Qt.ConnectionType.QueuedConnection)

    @property
    def lesson(self) -> Lesson | None:
        """The lesson that is on, if one is."""
        return self._lesson

    def begin(self, lesson: Lesson) -> None:
        """Read what the lesson brings, then open its tab and apply it. ValueError if there is no such tab."""
        if lesson.tab not in self._names:
            raise ValueError(unknown(phrase("tab"), lesson.tab, self._names))
        self._next = lesson
        self._window.start_import(self._read, lesson, named="read lesson")

    def end(self) -> None:
        """Give everything back that the lesson took; what was learned stays."""
        tab, self._tab, self._lesson, self._next = self._tab, None, None, None
        if tab is not None and shiboken6.isValid(tab):
            tab.hold((), ())
            tab.show_lesson(None)
        self._hold_header()

    def open(self, path: Path) -> None:
        """Begin the lesson of a file, or tell what is wrong with it."""
        try:
            self.begin(read_lesson(path, self._names))
        except LessonError as error:
            self._refuse(error)

    def add_to(self, menu: QMenu) -> None:
        """Put what can be done with lessons into the window's menu."""
        menu.addAction(tr("Open a lesson ..."), self._ask_and_open)
        menu.addAction(tr("Save as lesson ..."), self.open_form)
        if self._lesson is not None:
            menu.addAction(tr("End the lesson"), self.end)
        menu.addSeparator()

    # Applying.

    def _tab_shown(self, name: str) -> None:
        lesson, tab = self._lesson, self._window.tab
        self._tell_refusal()
        if lesson is None:
            return
        self._hold_header()
        if name == lesson.tab and tab is not None and tab is not self._tab:
            self._tab = tab
            self._apply(lesson, tab)

    def _read(self, lesson: Lesson) -> None:
        """On a thread: make of the data what the tab takes, for it may name a large file."""
        brought: list[Any] = []
        mistakes = self._mistakes(lesson, brought)
        if shiboken6.isValid(self):
            self._was_read.emit(lesson, brought, LessonError(_name_of(lesson), mistakes) if mistakes else None)

    def _mistakes(self, lesson: Lesson, brought: list[Any]) -> list[Phrase]:
        """What only its tab can see; what the tab takes is added to `brought`."""
        try:
            kind = self._window.kind(lesson.tab)
        except Exception:  # the window logs and tells it when it opens the tab
            return []
        return [*control_mistakes(lesson, kind), *data_mistakes(lesson, kind, brought)]

    def _take(self, lesson: Lesson, brought: list[Any], error: LessonError | None) -> None:
        if lesson is not self._next:
            return
        self._next = None
        if error is not None:
            self._refuse(error)
            if not self._window.tab_name:
                self._window.open_tab(lesson.tab)
            return
        self.end()
        self._lesson, self._brought = lesson, brought
        self._window.open_tab(lesson.tab)

    def _apply(self, lesson: Lesson, tab: "Tab") -> None:
        tab.hold(lesson.hidden, lesson.locked)
        if lesson.title or lesson.text:
            tab.show_lesson(self._with_guide(tab, LessonCard(lesson.title, lesson.text, "guide" not in lesson.hidden)))
        tab.take_lesson(*self._brought)
        if lesson.trained:
            self._begin_trained(tab, lesson)
        else:
            tab.begin_lesson(lesson.seed, settings_of(lesson, type(tab)))
            self.applied.emit()

    def _begin_trained(self, tab: "Tab", lesson: Lesson) -> None:
        """The trained model brings settings of its own, of which the lesson changes some."""
        tab.begin_lesson(lesson.seed, None)
        before = tab.session.ordered

        def go_on() -> None:
            if lesson is not self._lesson or tab is not self._tab or not shiboken6.isValid(tab):
                tab.frame_drawn.disconnect(go_on)
            elif tab.frame is not None and tab.frame.obeyed >= before:
                tab.frame_drawn.disconnect(go_on)
                tab.session.order(orders.Apply(tab.frame.settings.with_(**declared(lesson, tab.frame.settings))))
                self.applied.emit()

        tab.frame_drawn.connect(go_on)

    def _with_guide(self, tab: "Tab", card: LessonCard) -> LessonCard:
        card.guide_wanted.connect(tab.show_guide)
        return card

    def _refuse(self, error: LessonError) -> None:
        """Let a card say why, on the tab that is or will be open: a toast would be gone before all is read."""
        log.warning("lesson refused: %s", error)
        self._refusal = error
        self._tell_refusal()

    def _tell_refusal(self) -> None:
        error, tab = self._refusal, self._window.tab
        if error is None or tab is None:
            return
        self._refusal = None
        has_guide = self._lesson is None or "guide" not in self._lesson.hidden
        card = LessonCard(_REFUSED, error.lines, has_guide)
        panel = tab.show_panel(phrase("Lesson"), self._with_guide(tab, card))
        panel.closed.connect(panel.deleteLater)
        self.refused.emit(str(error))

    def _hold_header(self) -> None:
        """Hide the other tabs and the menu, if the lesson does; asked anew at each tab that is shown."""
        hidden, header = self._lesson.hidden if self._lesson is not None else (), self._window.header
        if self._has_taken_menu != ("menu" in hidden):
            self._has_taken_menu = "menu" in hidden
            header.set_menu_shown(not self._has_taken_menu)
        for button in header.findChildren(QAbstractButton):
            is_choice = button.isCheckable() and not header.language.isAncestorOf(button)
            if is_choice and not isinstance(button, TabButton):
                button.setVisible("tabs" not in hidden or button.isChecked())
            elif is_choice and "tabs" in hidden:
                button.setVisible(button.isChecked())
        if "tabs" not in hidden and self._window.tab_name:
            header.choose(self._window.tab_name)

    # Saving.

    def open_form(self) -> None:
        """Let a teacher make a lesson of what is on the screen."""
        tab = self._window.tab
        if tab is None:
            return
        knobs = tab.learner.Settings.knobs()
        data = tab.lesson_data()
        form = LessonForm(
            [Line(name, knob.label) for name, knob in knobs.items()],
            [Line(name, label, name not in ONLY_HIDDEN) for name, label in PARTS.items()],
            _told_of(data),
            MOST_TITLE,
            MOST_TEXT,
        )
        if (lesson := self._lesson) is not None and tab is self._tab:
            form.set_draft(Draft(lesson.title, lesson.text, lesson.hidden, lesson.locked))
        panel = tab.show_panel(phrase("Save as lesson"), form)
        panel.closed.connect(panel.deleteLater)
        form.save_wanted.connect(lambda draft: self._save(tab, draft, panel))

    def _save(self, tab: "Tab", draft: Draft, panel: SlideOver) -> None:
        name = f"{self._window.tab_name}-lesson{files.ending(LESSONS)}"
        path = files.ask_where_to_save(self._window, phrase("Save the lesson"), name, LESSONS)
        if path is None:
            return
        if self.write(lesson_of(self._window.tab_name, tab, draft), path):
            panel.close_panel()

    def write(self, lesson: Lesson, path: Path) -> bool:
        """Write a lesson's file and tell how it went; whether it is there. What could not be read is not written."""
        content = lesson_to_toml(lesson).encode()
        try:
            lesson_of_toml(content, path.name, self._names)
            write_atomically(path, content)
        except (LessonError, OSError) as error:
            reason = joined(error.mistakes, "; ") if isinstance(error, LessonError) else reason_of(error)
            self._tell(phrase("{name} can't be saved: {reason}.", name=path.name, reason=reason))
            return False
        self._tell(phrase("Saved {name}.", name=path.name))
        return True

    def _ask_and_open(self) -> None:
        if path := files.ask_what_to_open(self._window, phrase("Open a lesson"), LESSONS):
            self.open(path)

    def _tell(self, text: str) -> None:
        if (tab := self._window.tab) is not None:
            tab.tell(text)


def lesson_of(name: str, tab: "Tab", draft: Draft) -> Lesson:
    """A lesson that begins with what a tab shows. Of the trained model's settings the live ones are kept."""
    settings, knobs = tab.knobs.settings(), tab.learner.Settings.knobs()
    is_trained = bool(tab.trained) and tab.frame is not None and tab.frame.origin == Path(tab.trained).name
    values = {key: value for key, value in settings.to_dict().items() if knobs[key].live or not is_trained}
    return Lesson(
        name,
        draft.title,
        draft.text,
        int(tab.transport.seed.number()),
        is_trained,
        values,
        tab.lesson_data(),
        draft.hidden,
        draft.locked,
    )


def _told_of(data: LessonData) -> str:
    """What of the data goes with a lesson, in a sentence or two."""
    return joined(text for text in (_KEPT if data.given() else "", data.told) if text)


def _name_of(lesson: Lesson) -> str:
    return lesson.path.name if lesson.path is not None else "the lesson"
