"""Where a teacher makes a lesson of what is on the screen: title, text, and what pupils may see and turn."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Literal

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QBoxLayout, QButtonGroup, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from playground.phrases import phrase
from playground.widgets.buttons import Button, IconButton
from playground.widgets.card import words
from playground.widgets.fitting import Fitting
from playground.widgets.look import GAP, INSIDE, scaled
from playground.widgets.nesting import nest
from playground.widgets.plain_field import WITHIN, PlainField
from playground.widgets.speech import say

State = Literal["shown", "locked", "hidden"]
_ICONS: dict[State, str] = {"shown": "eye", "locked": "lock-simple", "hidden": "eye-slash"}
_SENTENCE = phrase(
    "The lesson begins with what is on the screen now: this tab, its seed and its knobs. "
    "Say what pupils are to read, and what they may use: each control can be used (eye), locked (lock) or gone."
)


@dataclass(frozen=True)
class Line:
    """One control that pupils may be given or not: the name that lessons have for it, and what it is called."""

    name: str
    label: str
    can_lock: bool = True


@dataclass(frozen=True)
class Draft:
    """What the teacher wants."""

    title: str
    text: str
    hidden: tuple[str, ...]
    locked: tuple[str, ...]


class LessonForm(QWidget):
    """Fields for title and text, a row for each control, and what will be kept of the data."""

    save_wanted = Signal(object)
    """a `Draft`"""

    def __init__(self, knobs: Iterable[Line], parts: Iterable[Line], kept: str, title: int, text: int) -> None:
        """`kept`: what of the tab's data goes with the lesson; `title`, `text`: the most characters of each."""
        super().__init__()
        self._title, self._text = QLineEdit(), PlainField("What pupils read", phrase("What pupils read"), text)
        self._most = text
        self.save = Button(phrase("Save the lesson ..."), kind="primary")
        self.save.clicked.connect(lambda: self.save_wanted.emit(self.draft()))
        self._prepare_fields(title)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, INSIDE, INSIDE)
        self._column.setSpacing(INSIDE)
        self._add_words(_SENTENCE, "muted")
        self._column.addWidget(self._title)
        self._column.addWidget(self._text)
        self._rows: dict[str, StateRow] = {}
        self._add_rows(phrase("Knobs"), knobs)
        self._add_rows(phrase("The rest"), parts)
        self._column.addSpacing(GAP - INSIDE)
        self._add_words(kept, "muted")
        self._column.addWidget(self.save)
        self._column.addStretch(1)
        self.setFocusProxy(self._title)

    def draft(self) -> Draft:
        """What the fields and rows say now."""
        states = {name: row.state() for name, row in self._rows.items()}
        hidden, locked = (tuple(n for n, state in states.items() if state == kept) for kept in ("hidden", "locked"))
        title = " ".join(self._title.text().splitlines()).strip()  # what was pasted may have had lines
        return Draft(title, self._text.toPlainText()[: self._most].strip("\n"), hidden, locked)

    def set_draft(self, draft: Draft) -> None:
        """Begin with a lesson that is there already."""
        self._title.setText(draft.title)
        self._text.setPlainText(draft.text)
        for name, row in self._rows.items():
            row.set_state("hidden" if name in draft.hidden else "locked" if name in draft.locked else "shown")

    def row(self, name: str) -> "StateRow":
        """The row of a control."""
        return self._rows[name]

    def _prepare_fields(self, title: int) -> None:
        self._title.setMaxLength(title)
        self._title.setContextMenuPolicy(Qt.ContextMenuPolicy.PreventContextMenu)
        self._title.setAcceptDrops(False)
        say(self._title.setPlaceholderText, phrase("Title"))
        say(self._title.setAccessibleName, phrase("Title of the lesson"))
        self._text.setViewportMargins(WITHIN, WITHIN, WITHIN, WITHIN)
        self._text.setFixedHeight(scaled(132))

    def _add_words(self, text: str, role: str) -> None:
        label = words(text, role)
        label.setWordWrap(True)
        label.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
        self._column.addWidget(label)

    def _add_rows(self, title: str, lines: Iterable[Line]) -> None:
        self._column.addSpacing(GAP - INSIDE)
        self._column.addWidget(words(title, "heading"))
        for line in lines:
            row = StateRow(line)
            self._rows[line.name] = row
            self._column.addWidget(row)


class StateRow(Fitting):
    """What a control is called, and whether pupils may use it, only see it, or neither.

    Where name and buttons do not fit side by side, the buttons stand below.
    """

    def __init__(self, line: Line) -> None:
        super().__init__()
        self._label = words(line.label)
        self._label.setWordWrap(True)
        self._group = QButtonGroup(self)
        self.buttons: dict[State, IconButton] = {}
        row = QHBoxLayout()
        row.setSpacing(2)
        row.addStretch(1)
        for state, icon in _ICONS.items():
            button = IconButton(_saying(state, line.label), icon, "quiet")
            button.setCheckable(True)
            button.setVisible(line.can_lock or state != "locked")
            self._group.addButton(button)
            self.buttons[state] = button
            row.addWidget(button)
        self._box = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._box.setContentsMargins(0, 0, 0, 0)
        self._box.setSpacing(0)
        self._box.addWidget(self._label, 1)
        nest(self._box, row)
        self.set_state("shown")

    def _fit(self) -> None:
        beside = self.width() - sum(button.sizeHint().width() + 2 for button in self.buttons.values())
        is_wide = self._label.fontMetrics().horizontalAdvance(self._label.text()) < beside
        directions = QBoxLayout.Direction
        self._box.setDirection(directions.LeftToRight if is_wide else directions.TopToBottom)

    def state(self) -> State:
        """What was chosen."""
        return next(state for state, button in self.buttons.items() if button.isChecked())

    def set_state(self, state: State) -> None:
        """Choose; a row that can't be locked is shown instead."""
        self.buttons[state if self.buttons[state].isVisibleTo(self) else "shown"].setChecked(True)


def _saying(state: State, what: str) -> str:
    match state:
        case "shown":
            return phrase("{what}: pupils use it", what=phrase(what))
        case "locked":
            return phrase("{what}: pupils see it and can't change it", what=phrase(what))
        case "hidden":
            return phrase("{what}: pupils don't see it", what=phrase(what))
