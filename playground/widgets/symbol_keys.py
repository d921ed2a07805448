"""What can be observed, to be given one by one: a key for each symbol, or a line to type in where there are many."""

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QSizePolicy, QVBoxLayout, QWidget

from playground.phrases import phrase, verbatim
from playground.widgets.buttons import Button
from playground.widgets.look import INSIDE, control, scaled
from playground.widgets.nesting import nest
from playground.widgets.speech import say

MOST_KEYS = 6
_MOST_TYPED = 100  # letters that are taken of what is pasted: each is an observation
_INVITATION = phrase("Type letters here")
_AROUND = 8  # pixels
_LONGEST = 8  # characters of a key's word; the whole word is its name


class _Key(Button):
    """A key stands close to others: its word needs little room around it."""

    def minimumSizeHint(self) -> QSize:
        return QSize(self.fontMetrics().horizontalAdvance(self.text()) + scaled(_AROUND), control())


class SymbolKeys(QWidget):
    """Tells which symbol was observed. A line of typing is emptied at once: what was taken stands elsewhere."""

    added = Signal(int)
    """the number of a symbol"""

    def __init__(self) -> None:
        super().__init__()
        self._symbols: tuple[str, ...] = ()
        self._names: tuple[str, ...] = ()
        self._keys: list[Button] = []
        self._row = QHBoxLayout()
        self._row.setSpacing(INSIDE // 2)
        self._row.addStrut(control())  # as high before there are keys
        self.line = QLineEdit()
        say(self.line.setPlaceholderText, _INVITATION)
        say(self.line.setAccessibleName, "Observations, letter by letter")
        self.line.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.line.setContextMenuPolicy(Qt.ContextMenuPolicy.PreventContextMenu)
        self.line.setAcceptDrops(False)
        self.line.setMaxLength(_MOST_TYPED)
        self.line.textEdited.connect(self._typed)
        self.line.hide()
        self._row.addWidget(self.line)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        nest(column, self._row)

    def set_symbols(self, names: Sequence[str], shown: Sequence[str]) -> None:
        """Offers symbols by their names, the way they are shown on keys; in this order they are numbered."""
        if tuple(names) == self._symbols:
            return
        self._symbols, self._names = tuple(names), tuple(shown)
        self._put_up()

    def buttons(self) -> list[Button]:
        """The keys that show, in the order of their symbols."""
        return list(self._keys)

    def _put_up(self) -> None:
        for key in self._keys:
            self._row.removeWidget(key)
            key.hide()
            key.deleteLater()
        self._keys = []
        many = len(self._symbols) > MOST_KEYS
        self.line.setVisible(many)
        self.line.setFixedHeight(control())
        for number, name in enumerate(() if many else self._names):
            key = _Key(name if len(name) <= _LONGEST else verbatim(name[:_LONGEST]))
            say(key.setAccessibleName, phrase("Observed: {name}", name=name))
            key.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
            key.clicked.connect(lambda _=False, number=number: self.added.emit(number))
            self._row.addWidget(key)
            self._keys.append(key)

    def _typed(self, text: str) -> None:
        """Whatever is not a symbol is passed over."""
        self.line.setText("")  # `clear` would keep what undo brings back
        for letter in text.lower():
            if letter in self._symbols:
                self.added.emit(self._symbols.index(letter))
