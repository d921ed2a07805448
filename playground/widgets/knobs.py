"""A panel of controls made from a dataclass of settings: one control per knob."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget, QWidgetItem

from playground.learners.knobs import Choice, Knob, Real, Settings, Switch, Whole
from playground.phrases import joined, phrase, sentence
from playground.widgets import buttons
from playground.widgets.buttons import Button, DropDown
from playground.widgets.card import Card, SlideOver
from playground.widgets.harmless import harmless
from playground.widgets.labels import KnobLabel, explain
from playground.widgets.locks import LOCKED, LockedRow
from playground.widgets.look import GAP, INSIDE
from playground.widgets.nesting import nest
from playground.widgets.scale import Scale
from playground.widgets.segments import Segments
from playground.widgets.slider import Slider
from playground.widgets.speech import say

_MOST_SEGMENTS = 6
_RESTARTS = phrase("Another value starts the machine again.")


@dataclass(frozen=True)
class _Control:
    """One knob on the screen: the widget, how to show a value, and the part of it that has the focus."""

    widget: QWidget
    show: Callable[[Any], None]
    hand: QWidget


class KnobPanel(Card):
    """Shows the most useful knobs; the rest slides in when the visitor asks for more.

    In a column it shows no more than what stands above and below it leaves room for. A live knob tells its value while
    it moves, one that starts the machine again only when it comes to rest.
    """

    turned = Signal(object)
    """the settings with the new value"""

    def __init__(self, settings_type: type[Settings], settings: Settings, shown: int = 5) -> None:
        super().__init__(phrase("Knobs"))
        self.column.setContentsMargins(GAP, INSIDE - 2, GAP, GAP - 4)
        self.column.setSpacing(2)
        self._settings, self._defaults, self._most = settings, settings_type(), shown
        self._in_front: tuple[str, ...] = ()
        self._knobs = settings_type.knobs()
        self._controls = {name: self._made(name, knob) for name, knob in self._knobs.items()}
        self._rows = {name: control.widget for name, control in self._controls.items()}
        self._hidden: frozenset[str] = frozenset()
        self._locked: frozenset[str] = frozenset()
        self._more = Button("More", "right", "link")
        self._more.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        say(self._more.setAccessibleDescription, "Opens the other knobs.")
        self._more.clicked.connect(self._open_more)
        self.reset = Button("Back to defaults", "undo")
        self.reset.clicked.connect(self._back_to_defaults)
        self._front = QVBoxLayout()
        self._front.setSpacing(INSIDE // 2)
        nest(self.column, self._front)
        self.column.addStretch(1)
        self.head.addWidget(self._more)
        self._rest = QWidget()
        behind = QVBoxLayout(self._rest)
        behind.setContentsMargins(0, 0, INSIDE, INSIDE)
        behind.setSpacing(GAP)
        self._back = QVBoxLayout()
        self._back.setSpacing(INSIDE // 2)
        nest(behind, self._back)
        behind.addWidget(self.reset, 0, Qt.AlignmentFlag.AlignLeft)
        behind.addStretch(1)
        self._panel = SlideOver(self, "More knobs")
        self._panel.set_content(self._rest)
        self._arrange(self._fitting())
        self.set_settings(settings)

    def settings(self) -> Settings:
        """What the knobs say now."""
        return self._settings

    def set_settings(self, settings: Settings) -> None:
        """Show other settings of the same type."""
        self._settings = settings
        for name, control in self._controls.items():
            control.show(getattr(settings, name))

    def set_shown(self, shown: int) -> None:
        """How many knobs show without asking for more, where there is room for them; one always shows."""
        self._most = shown
        self._fit()

    def set_column(self, column: QWidget) -> None:
        """The column over which "More" slides; the panel itself, unless told otherwise."""
        self._panel.cover(column)

    def control(self, name: str) -> QWidget:
        """The slider, segments, list or switch of a knob."""
        return self._controls[name].hand

    # What a lesson keeps.

    def set_hidden(self, names: Iterable[str]) -> None:
        """The knobs that are gone, and no others. ValueError if one is no knob."""
        self._hidden = self._checked(names)
        self._arrange(self._fitting())
        self.updateGeometry()

    def set_locked(self, names: Iterable[str]) -> None:
        """The knobs that show their value and can't be turned, and no others. ValueError if one is no knob."""
        before, self._locked = self._locked, self._checked(names)
        for name in before - self._locked:
            self._unlock(name)
        for name in self._locked - before:
            self._lock(name)
        self._arrange(self._fitting())

    def names(self) -> tuple[str, ...]:
        """All knobs."""
        return tuple(self._knobs)

    def shown(self) -> tuple[str, ...]:
        """The knobs that are not hidden, those behind "More" too."""
        return tuple(name for name in self._knobs if name not in self._hidden)

    def free(self) -> tuple[str, ...]:
        """The knobs that can be turned."""
        return tuple(name for name in self.shown() if name not in self._locked)

    def allowed(self, settings: Settings) -> Settings:
        """Settings that somebody wants, in which hidden and locked knobs stay as they are."""
        kept = {name: getattr(self._settings, name) for name in self._hidden | self._locked}
        return settings.with_(**kept) if kept else settings

    def _checked(self, names: Iterable[str]) -> frozenset[str]:
        found = frozenset(names)
        if unknown := sorted(found - {*self._knobs}):
            raise ValueError(f"a knob must be one of {', '.join(self._knobs)}, got {unknown[0]!r}")
        return found

    def _lock(self, name: str) -> None:
        control = self._controls[name]
        control.widget.setEnabled(False)
        self._rows[name] = LockedRow(control.widget, centred=isinstance(self._knobs[name], Switch))
        _explain(control.hand, self._knobs[name], LOCKED)

    def _unlock(self, name: str) -> None:
        control, row = self._controls[name], self._rows[name]
        self._rows[name] = control.widget
        (self._front if name in self._in_front else self._back).addWidget(control.widget)
        row.hide()
        row.deleteLater()
        control.widget.setEnabled(True)
        _explain(control.hand, self._knobs[name])

    def front(self) -> tuple[str, ...]:
        """The names of the knobs that show without asking for more."""
        return self._in_front

    def event(self, event: QEvent) -> bool:
        """Watches the column that it lies in."""
        column = self.parentWidget()
        if event.type() == QEvent.Type.ParentChange and column is not None:
            column.installEventFilter(self)
        return super().event(event)

    @harmless
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.Resize, QEvent.Type.LayoutRequest):
            self._fit()
        return super().eventFilter(watched, event)

    def _fit(self) -> None:
        """Show as many as there is room for now."""
        if (front := self._fitting()) != self._in_front:
            self._arrange(front)

    def _fitting(self) -> tuple[str, ...]:
        """The knobs that there is room for, the most useful ones."""
        shown = self.shown()
        useful = (tuple(name for name in shown if not self._knobs[name].more) or shown)[: self._most]
        room = self._room()
        fitting = (n for n in range(len(useful), 1, -1) if room is None or self._height_with(useful[:n]) <= room)
        return useful[: next(fitting, 1)]

    def _room(self) -> int | None:
        """How high it may be in its column without taking from the others what they need; None is any height."""
        column = self.parentWidget()
        layout = column.layout() if column is not None else None
        if column is None or layout is None or layout.indexOf(self) < 0:
            return None
        own = QWidgetItem(self).minimumSize()  # as the layout's own item says, which is not for Python to touch
        return column.height() - layout.totalMinimumSize().height() + own.height()

    def _height_with(self, names: tuple[str, ...]) -> int:
        """How high it is with some knobs in front."""
        margins, apart = self.column.contentsMargins(), self._front.spacing()
        width = self.width() - margins.left() - margins.right()
        knobs = sum(_height(self._rows[name], width) + apart for name in names) - apart
        return margins.top() + self.head.sizeHint().height() + self.column.spacing() + knobs + margins.bottom()

    def _arrange(self, front: tuple[str, ...]) -> None:
        """Put every control in front or behind "More", in the order of the declaration, which is the Tab order too."""
        self._in_front, before = front, self._more
        for name, row in self._rows.items():
            (self._front if name in front else self._back).addWidget(row)
            row.setVisible(name not in self._hidden)
        self._more.setVisible(bool(self.free()) or len(self.shown()) > len(front))
        self.reset.setVisible(bool(self.free()))
        for name in front:
            self.setTabOrder(before, self._controls[name].hand)
            before = self._controls[name].hand

    def _open_more(self) -> None:
        self._panel.open_panel()

    def _back_to_defaults(self) -> None:
        if self._settings != (defaults := self.allowed(self._defaults)):
            self.set_settings(defaults)
            self.turned.emit(self._settings)

    def _turn(self, name: str, value: object) -> None:
        if value != getattr(self._settings, name):
            self._settings = self._settings.with_(**{name: value})
            self.turned.emit(self._settings)

    def _made(self, name: str, knob: Knob) -> _Control:
        match knob:
            case Whole() | Real():
                made = self._slider(name, knob)
            case Choice():
                made = self._choice(name, knob)
            case Switch():
                made = self._switch(name, knob)
            case _:
                raise ValueError(f"{name} must be a Whole, Real, Choice or Switch, got {knob!r}")
        _explain(made.hand, knob)
        return made

    def _slider(self, name: str, knob: Whole | Real) -> _Control:
        slider = Slider(knob.label, Scale(knob.low, knob.high, knob.log, isinstance(knob, Whole)), knob.unit)
        slider.set_restarts(not knob.live)
        (slider.moved if knob.live else slider.rested).connect(lambda value: self._turn(name, value))
        return _Control(slider, slider.set_number, slider)

    def _choice(self, name: str, knob: Choice) -> _Control:
        few = len(knob.options) <= _MOST_SEGMENTS
        choice = Segments(knob.options) if few else DropDown(knob.options)
        choice.chosen.connect(lambda value: self._turn(name, value))
        box = QWidget()
        column = QVBoxLayout(box)
        column.setContentsMargins(0, 0, 0, INSIDE // 2)
        column.setSpacing(INSIDE // 2)
        column.addWidget(KnobLabel(knob.label, marked=not knob.live))
        column.addWidget(choice)
        return _Control(box, choice.set_choice, choice)

    def _switch(self, name: str, knob: Switch) -> _Control:
        switch = buttons.Switch(knob.label)
        switch.set_restarts(not knob.live)
        switch.switched.connect(lambda value: self._turn(name, value))
        return _Control(switch, switch.set_on, switch)


def _height(widget: QWidget, width: int) -> int:
    return widget.heightForWidth(width) if widget.hasHeightForWidth() else widget.sizeHint().height()


def _explain(hand: QWidget, knob: Knob, *more: str) -> None:
    sentences = (sentence(phrase(knob.help)) if knob.help else "", "" if knob.live else _RESTARTS, *more)
    text = joined(filter(None, sentences))
    if isinstance(hand, Slider):
        hand.set_help(text)
    else:
        explain(hand, knob.label, text)
