"""What a visitor needs to make points: tools, sets to begin with, noise and number, undo."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from playground.phrases import phrase
from playground.widgets.buttons import Button, FileButton, IconButton
from playground.widgets.card import words
from playground.widgets.look import INSIDE
from playground.widgets.nesting import nest
from playground.widgets.picture_tiles import SetPicture, SetTile, ToolTile
from playground.widgets.point_grips import Tool
from playground.widgets.set_knobs import SetKnobs
from playground.widgets.speech import say

COLUMNS = 3
ROOMY, COMPACT = 6, 3  # sets that are offered without asking for more
_TOOLS: tuple[tuple[Tool, str, str, str], ...] = (
    ("add", phrase("Add"), "plus", phrase("Click to set a point")),
    ("move", phrase("Move"), "arrows-out-cardinal", phrase("Drag a point to move it")),
    ("brush", phrase("Brush"), "paint-brush", phrase("Drag to spray points")),
    ("erase", phrase("Erase"), "eraser", phrase("Drag over points to erase them")),
)


class PointTools(QWidget):
    """Four tools, the sets offered most, two sliders; a small window goes without the sliders and half of the sets.

    `count_label` belongs into the head of the card in which the tools are.
    """

    tool_chosen = Signal(str)
    """add, move, brush or erase"""
    set_chosen = Signal(str)
    noise_changed = Signal(float)
    count_changed = Signal(int)
    undo_wanted = Signal()
    cleared = Signal()
    table_wanted = Signal()
    more_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.count_label = words("", "muted")
        self.undo = IconButton("Undo", "undo")
        self.clear = IconButton("Erase all points", "trash")
        self.table = FileButton("Open a table ...", kind="link")
        self.more = Button("More sets", "right", "link")
        self.knobs = SetKnobs()
        self._group = QButtonGroup(self)
        self._tools = {name: self._tool(name, *rest) for name, *rest in _TOOLS}
        self._pictures: tuple[SetPicture, ...] = ()
        self._tiles: list[SetTile] = []
        self._chosen = ""
        self._compact = False
        self._grid = QGridLayout()
        self._arrange()
        self._connect()
        self._tools["add"].setChecked(True)
        self.set_can_undo(False)

    def set_sets(self, pictures: Sequence[SetPicture]) -> None:
        """Offers the first of these sets; for the others there is `more_wanted`."""
        self._pictures = tuple(pictures)
        self._show_sets()

    def set_recipe(self, name: str, count: int, noise: float) -> None:
        """Shows how the present points were made."""
        self.knobs.set_numbers(noise, count)
        self.clear.setEnabled(count > 0)
        if name != self._chosen:
            self._chosen = name
            self._show_sets()

    def set_can_undo(self, can: bool) -> None:
        """Whether there is anything to take back."""
        self.undo.setEnabled(can)

    def set_tool(self, tool: Tool) -> None:
        """Shows which tool is chosen."""
        self._tools[tool].setChecked(True)

    def set_compact(self, compact: bool) -> None:
        """Makes do with little height: the sliders and the table are then in the chooser alone."""
        if compact != self._compact:
            self._compact = compact
            self.knobs.setVisible(not compact)
            self.table.setVisible(not compact)
            self._show_sets()

    def offered(self) -> tuple[str, ...]:
        """The sets that can be chosen without asking for more."""
        return tuple(tile.picture.name for tile in self._tiles)

    def _show_sets(self) -> None:
        """Put up the tiles; the last one makes room for what was chosen elsewhere."""
        room = COMPACT if self._compact else ROOMY
        shown = [*self._pictures[:room]]
        elsewhere = [each for each in self._pictures[room:] if each.name == self._chosen]
        shown = [*shown[: room - len(elsewhere)], *elsewhere]
        if [tile.picture for tile in self._tiles] != shown:
            self._put_up(shown)
        for tile in self._tiles:
            tile.set_chosen(tile.picture.name == self._chosen)

    def _put_up(self, shown: list[SetPicture]) -> None:
        for tile in self._tiles:
            self._grid.removeWidget(tile)
            tile.hide()
            tile.deleteLater()
        self._tiles = [SetTile(picture) for picture in shown]
        before: QWidget = self.more
        for number, tile in enumerate(self._tiles):
            tile.clicked.connect(lambda _=False, name=tile.picture.name: self.set_chosen.emit(name))
            self._grid.addWidget(tile, *divmod(number, COLUMNS))
            self.setTabOrder(before, tile)
            before = tile

    def _tool(self, name: Tool, text: str, icon_name: str, tip: str) -> ToolTile:
        tile = ToolTile(text, icon_name)
        say(tile.setToolTip, tip)
        say(tile.setAccessibleDescription, tip)
        tile.toggled.connect(lambda on: self.tool_chosen.emit(name) if on else None)
        self._group.addButton(tile)
        return tile

    def _arrange(self) -> None:
        column, tools, head, foot = QVBoxLayout(self), QHBoxLayout(), QHBoxLayout(), QHBoxLayout()
        column.setContentsMargins(0, 0, 0, 0)
        for row in (column, tools, self._grid):
            row.setSpacing(INSIDE)
        for tile in self._tools.values():
            tools.addWidget(tile)
        self.more.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        head.addWidget(words("Shapes"))
        head.addStretch(1)
        head.addWidget(self.more)
        for index in range(COLUMNS):
            self._grid.setColumnStretch(index, 1)
        foot.setSpacing(INSIDE // 2)
        foot.addWidget(self.undo)
        foot.addWidget(self.clear)
        foot.addStretch(1)
        foot.addWidget(self.table)
        for row in (tools, head, self._grid):
            nest(column, row)
        column.addSpacing(INSIDE // 2)
        column.addWidget(self.knobs)
        nest(column, foot)

    def _connect(self) -> None:
        self.knobs.noise_changed.connect(self.noise_changed)
        self.knobs.count_changed.connect(self.count_changed)
        self.undo.clicked.connect(lambda: self.undo_wanted.emit())
        self.clear.clicked.connect(lambda: self.cleared.emit())
        self.table.clicked.connect(lambda: self.table_wanted.emit())
        self.more.clicked.connect(lambda: self.more_wanted.emit())
