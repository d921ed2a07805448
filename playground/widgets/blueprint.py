"""The blueprint: the layers of the architecture, beside the model, which is this one trained instance of it."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QGridLayout, QLabel, QVBoxLayout, QWidget

from playground.phrases import phrase, verbatim
from playground.widgets.card import words
from playground.widgets.look import GAP, INSIDE
from playground.widgets.numbers import count, number

Row = tuple[str, str, int]


class BlueprintView(QWidget):
    """Two tables: layers with their shapes and numbers of parameters; and step, scores and file of the model."""

    def __init__(self) -> None:
        super().__init__()
        self._layers, self._model = QGridLayout(), QGridLayout()
        self._told: tuple[tuple[Row, ...], tuple[tuple[str, str], ...]] = ((), ())
        self._shown: object = None
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, INSIDE, 0)
        for title, text, table in (
            (phrase("The architecture"), phrase("What every model of this kind is built of."), self._layers),
            (phrase("The model"), phrase("This one, as it has learned so far."), self._model),
        ):
            column.addWidget(words(title, "strong"))
            explanation = words(text, "muted")
            explanation.setWordWrap(True)
            column.addWidget(explanation)
            column.addLayout(table)
            column.addSpacing(GAP)
            table.setVerticalSpacing(INSIDE)
            table.setHorizontalSpacing(INSIDE)
            table.setColumnStretch(0, 1)
        column.addStretch(1)

    def show_model(self, layers: Sequence[Row], facts: Mapping[str, str]) -> None:
        """Show layers (name, shape, parameters) and facts about the model; cheap while hidden or unchanged."""
        self._told = (tuple(layers), tuple(facts.items()))
        if self.isVisible():
            self._write()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._write()

    def _write(self) -> None:
        if self._told == self._shown:
            return
        self._shown = self._told
        layers, facts = self._told
        total = sum(parameters for _, _, parameters in layers)
        rows = [(phrase("Layer"), phrase("shape"), phrase("parameters"))]
        rows += [(name, shape, count(n) if n else "") for name, shape, n in layers]
        _fill(self._layers, [*rows, (phrase("Together"), "", count(total))])
        _fill(self._model, list(facts))

    @property
    def rows(self) -> list[tuple[str, ...]]:
        """The texts of both tables, row by row."""
        return _texts(self._layers) + _texts(self._model)


def facts_of(step: int, seed: int, scores: Mapping[str, float], origin: str) -> dict[str, str]:
    """What there is to say about one model."""
    where = {phrase("File"): verbatim(origin)} if origin else {phrase("Began"): phrase("from nothing")}
    known = {phrase("Steps learned"): count(step), phrase("Seed"): str(seed)}
    return {**known, **{name: number(value) for name, value in scores.items()}, **where}


def _fill(table: QGridLayout, rows: list[tuple[str, ...]]) -> None:
    """Put texts into a table; labels that are there already are used again."""
    cells = {(y, x): text for y, row in enumerate(rows) for x, text in enumerate(row)}
    for (y, x), text in cells.items():
        _label(table, y, x).setText(text)
    for y in range(table.rowCount()):
        for x in range(table.columnCount()):
            if item := table.itemAtPosition(y, x):
                item.widget().setVisible((y, x) in cells)  # type: ignore[union-attr]


def _label(table: QGridLayout, y: int, x: int) -> QLabel:
    item = table.itemAtPosition(y, x)
    if item is not None and isinstance(label := item.widget(), QLabel):
        return label
    label = words()
    table.addWidget(label, y, x, Qt.AlignmentFlag.AlignLeft if x == 0 else Qt.AlignmentFlag.AlignRight)
    return label


def _texts(table: QGridLayout) -> list[tuple[str, ...]]:
    rows = [[table.itemAtPosition(y, x) for x in range(table.columnCount())] for y in range(table.rowCount())]
    labels = [[item.widget() for item in row if item is not None] for row in rows]
    return [tuple(w.text() for w in row if isinstance(w, QLabel) and not w.isHidden()) for row in labels if row]
