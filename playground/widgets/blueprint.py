"""The blueprint: the layers of the architecture, beside the model, which is this one trained instance of it."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from playground.phrases import phrase, verbatim
from playground.widgets.card import Words, words
from playground.widgets.look import GAP, INSIDE
from playground.widgets.nesting import nest
from playground.widgets.numbers import count, number

Row = tuple[str, str, int]
_LONGEST = 16  # letters of a file's name


class BlueprintView(QWidget):
    """Two tables: layers with their shapes and numbers of parameters; and step, scores and file of the model."""

    def __init__(self) -> None:
        super().__init__()
        self._layers, self._model = _Table(3), _Table(2)
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
            column.addSpacing(INSIDE)
            nest(column, table)
            column.addSpacing(GAP)
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
        self._layers.fill([*rows, (phrase("Together"), "", count(total))])
        self._model.fill(facts)

    @property
    def rows(self) -> list[tuple[str, ...]]:
        """The texts of both tables, row by row."""
        return self._layers.texts() + self._model.texts()


class _Table(QGridLayout):
    """Rows of texts: the first one at the left, the last one at the right, and one between them below the first."""

    def __init__(self, columns: int) -> None:
        super().__init__()
        self._columns = columns
        self._labels: list[tuple[Words, ...]] = []
        self.setVerticalSpacing(0)
        self.setHorizontalSpacing(INSIDE)
        self.setColumnStretch(0, 1)

    def fill(self, rows: Sequence[tuple[str, ...]]) -> None:
        """Show these texts; labels that are there already are used again."""
        while len(self._labels) < len(rows):
            self._labels.append(self._added(2 * len(self._labels)))
        for labels, row in zip(self._labels, rows, strict=False):
            for label, text in zip(labels, row, strict=True):
                label.setText(text)
                label.show()
        for labels in self._labels[len(rows) :]:
            for label in labels:
                label.hide()

    def texts(self) -> list[tuple[str, ...]]:
        return [tuple(label.text() for label in labels) for labels in self._labels if not labels[0].isHidden()]

    def _added(self, y: int) -> tuple[Words, ...]:
        """The labels of one more row, which takes two lines of the grid."""
        name, *below, last = (words(), *(words("", "muted") for _ in range(self._columns - 2)), words())
        for line, label in enumerate((name, *below)):
            label.setWordWrap(True)
            self.addWidget(label, y + line, 0)
        self.addWidget(last, y, 1, 2, 1, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignTop)
        for label in (*below, last) if below else (name, last):
            label.setContentsMargins(0, 0, 0, INSIDE)
        return name, *below, last


def facts_of(step: int, seed: int, scores: Mapping[str, float], origin: str) -> dict[str, str]:
    """What there is to say about one model."""
    where = {phrase("File"): verbatim(_short(origin))} if origin else {phrase("Began"): phrase("from nothing")}
    known = {phrase("Steps learned"): count(step), phrase("Seed"): str(seed)}
    return {**known, **{name: number(value) for name, value in scores.items()}, **where}


def _short(name: str) -> str:
    """The name of a file without its ending, its middle left out where it is long."""
    stem = name.removesuffix(".safetensors")
    return stem if len(stem) <= _LONGEST else f"{stem[: _LONGEST - 7]}…{stem[-6:]}"
