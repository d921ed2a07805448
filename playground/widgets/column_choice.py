"""Which columns of an opened table become points, and what was wrong with the table."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from playground.phrases import joined, phrase, verbatim
from playground.widgets.buttons import Button, Switch
from playground.widgets.card import words
from playground.widgets.look import INSIDE
from playground.widgets.nesting import nest
from playground.widgets.numbers import count

_AT_FIRST = 2  # columns that are switched on when a table is opened
_MOST_COLUMNS, _MOST_PROBLEMS = 60, 8  # that are listed


class ColumnChoice(QWidget):
    """The columns of a table, each with a switch; hidden until a table is shown."""

    chosen = Signal(object)
    """a tuple of ints: the numbers of the columns to use"""

    def __init__(self) -> None:
        super().__init__()
        self._table: tuple[object, ...] = ()
        self._switches: dict[int, Switch] = {}
        self._told = (tuple[str, ...](), tuple[str, ...]())
        self._name, self._problems = words("", "heading"), words("", "caption")
        self._name.setWordWrap(True)
        self._problems.setWordWrap(True)
        self.use = Button("Use these columns", kind="primary")
        self.use.clicked.connect(lambda: self.chosen.emit(self.choice()))
        self._columns = QVBoxLayout()
        self._columns.setSpacing(0)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(INSIDE)
        column.addWidget(self._name)
        nest(column, self._columns)
        column.addWidget(self.use)
        column.addWidget(self._problems)
        self.hide()

    def set_table(self, name: str, columns: Sequence[str], usable: Sequence[int], problems: Sequence[str]) -> None:
        """Shows a table: the names of all its columns, which of them hold numbers, and what is wrong with it.

        The visitor's choice stays while it is the same table.
        """
        table = name, tuple(columns), tuple(usable), tuple(problems)
        if table != self._table:
            self._table = table
            self._name.setText(verbatim(name))
            self._told = tuple(problems), ()
            self._list({index: columns[index] for index in usable[:_MOST_COLUMNS]})
            self._tell()
        self.show()

    def set_problems(self, problems: Sequence[str]) -> None:
        """What was wrong with the rows of the columns that were chosen."""
        self._told = self._told[0], tuple(problems)
        self._tell()

    def choice(self) -> tuple[int, ...]:
        """The columns that are switched on."""
        return tuple(index for index, switch in self._switches.items() if switch.isChecked())

    def problems(self) -> str:
        """What is said to be wrong, a line for each."""
        return self._problems.text()

    def _list(self, columns: dict[int, str]) -> None:
        for switch in self._switches.values():
            self._columns.removeWidget(switch)
            switch.hide()
            switch.deleteLater()
        self._switches = {index: Switch(name) for index, name in columns.items()}
        before: QWidget | None = None
        for number, switch in enumerate(self._switches.values()):
            switch.set_on(number < _AT_FIRST)
            switch.switched.connect(lambda _: self._allow())
            self._columns.addWidget(switch)
            if before is not None:
                self.setTabOrder(before, switch)
            before = switch
        if before is not None:
            self.setTabOrder(before, self.use)
        self._allow()

    def _allow(self) -> None:
        self.use.setEnabled(bool(self.choice()))

    def _tell(self) -> None:
        told = [line for lines in self._told for line in lines]
        more = len(told) - _MOST_PROBLEMS
        shown = told[:_MOST_PROBLEMS] + ([phrase("And {n} more.", n=count(more))] if more > 0 else [])
        self._problems.setText(joined(shown, "\n"))
        self._problems.setVisible(bool(shown))
