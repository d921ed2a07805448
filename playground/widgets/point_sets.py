"""All sets of points, in a panel: shapes, things from life with their stories, and the visitor's own table."""

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, QSize, Signal
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QGridLayout, QSizePolicy, QVBoxLayout, QWidget

from playground.widgets.buttons import FileButton
from playground.widgets.card import words
from playground.widgets.column_choice import ColumnChoice
from playground.widgets.look import BODY, GAP, INSIDE, Theme, font, scaled
from playground.widgets.nesting import nest
from playground.widgets.picture_tiles import SetPicture, SetTile, Tile
from playground.widgets.set_knobs import SetKnobs
from playground.widgets.speech import say, tr
from playground.widgets.text_fit import wrapped, write, write_at

__all__ = ["SetChooser", "SetPicture", "StoryRow"]

COLUMNS = 3
_STORY, _LINE, _NAME, _EDGE = 13, 18, 22, 10  # pixels
_MOST_LINES = 6


class StoryRow(Tile):
    """A set from life: its name, and its story beneath."""

    def __init__(self, picture: SetPicture) -> None:
        super().__init__(picture.name)
        self.picture = picture
        say(self.setToolTip, "")
        say(self.setAccessibleDescription, picture.story)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return 2 * scaled(_EDGE) + scaled(_NAME) + len(self._lines(width)) * scaled(_LINE)

    def sizeHint(self) -> QSize:
        return QSize(scaled(240), self.heightForWidth(scaled(240)))

    def _paint_inside(self, painter: QPainter, theme: Theme) -> None:
        edge, type_ = scaled(_EDGE), font(_STORY)
        name = QRectF(edge, edge, self.width() - 2 * edge, scaled(_NAME))
        write(painter, name, self.text(), font(BODY, 600), theme.machine if self.is_chosen() else theme.text)
        for number, line in enumerate(self._lines(self.width())):
            at = QPointF(edge, edge + scaled(_NAME) + (number + 0.75) * scaled(_LINE))
            write_at(painter, at, line, type_, theme.muted)

    def _lines(self, width: int) -> list[str]:
        return wrapped(tr(self.picture.story), font(_STORY), width - 2 * scaled(_EDGE), _MOST_LINES)


class SetChooser(QWidget):
    """Every set: those without a story as tiles, those with one as rows; noise and number; an opened table."""

    set_chosen = Signal(str)
    noise_changed = Signal(float)
    count_changed = Signal(int)
    table_wanted = Signal()
    columns_chosen = Signal(object)
    """a tuple of ints: the numbers of the table's columns to use"""

    def __init__(self, pictures: Sequence[SetPicture] = ()) -> None:
        super().__init__()
        self.knobs, self.columns = SetKnobs(), ColumnChoice()
        self.table = FileButton("Open a table ...", "table")
        self._choices: list[SetTile | StoryRow] = [
            StoryRow(picture) if picture.story else SetTile(picture) for picture in pictures
        ]
        self._arrange()
        for choice in self._choices:
            choice.clicked.connect(lambda _=False, name=choice.picture.name: self.set_chosen.emit(name))
        self.knobs.noise_changed.connect(self.noise_changed)
        self.knobs.count_changed.connect(self.count_changed)
        self.table.clicked.connect(lambda: self.table_wanted.emit())
        self.columns.chosen.connect(self.columns_chosen)

    def set_recipe(self, name: str, count: int, noise: float) -> None:
        """Shows how the present points were made."""
        self.knobs.set_numbers(noise, count)
        for choice in self._choices:
            choice.set_chosen(choice.picture.name == name)

    def set_table(self, name: str, columns: Sequence[str], usable: Sequence[int], problems: Sequence[str]) -> None:
        """Shows an opened table: its columns, which of them can be used, and what was wrong with it."""
        self.columns.set_table(name, columns, usable, problems)

    def set_problems(self, problems: Sequence[str]) -> None:
        """What was wrong with the rows of the columns that were chosen."""
        self.columns.set_problems(problems)

    def chosen(self) -> str:
        """The name of the set that is lit; empty if none is."""
        return next((choice.picture.name for choice in self._choices if choice.is_chosen()), "")

    def _arrange(self) -> None:
        column, grid = QVBoxLayout(self), QGridLayout()
        column.setContentsMargins(0, 0, INSIDE, INSIDE)
        column.setSpacing(INSIDE)
        grid.setSpacing(INSIDE)
        tiles = [each for each in self._choices if isinstance(each, SetTile)]
        for number, tile in enumerate(tiles):
            grid.addWidget(tile, *divmod(number, COLUMNS))
        for index in range(COLUMNS):
            grid.setColumnStretch(index, 1)
        column.addWidget(self.columns)  # on top: whoever opened a table has to choose
        column.addWidget(self.knobs)
        column.addSpacing(GAP - INSIDE)
        column.addWidget(words("Shapes", "label"))
        nest(column, grid)
        column.addSpacing(GAP - INSIDE)
        column.addWidget(words("From life", "label"))
        for row in self._choices:
            if isinstance(row, StoryRow):
                column.addWidget(row)
        column.addSpacing(GAP - INSIDE)
        column.addWidget(words("Your own", "label"))
        column.addWidget(self.table)
        column.addStretch(1)
