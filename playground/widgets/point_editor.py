"""The plane of points under the visitor's hands: click, drag, spray, erase, and pull what the machine moves."""

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QPointF, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QHideEvent
from PySide6.QtWidgets import QWidget

from playground.phrases import phrase
from playground.widgets import point_grips as grips
from playground.widgets.hands import Hands
from playground.widgets.point_grips import NEAR_HANDLE, NEAR_POINT, Added, Deed, Erased, Grip, Moved, Pull, Scene, Tool
from playground.widgets.point_picture import PointPicture

BEAT = 16
"""milliseconds between two tellings of what a hand does"""
CROWD = 32
"""of so many handles there is always one near: brush and eraser pass them by"""
_SEED = 1
_TOOLS: tuple[Tool, ...] = ("add", "move", "brush", "erase")


class PointEditor(PointPicture):
    """Points that the visitor sets, moves, sprays and erases, and handles: what the machine moves and a hand may pull.

    It shows what is held where the hand is, and otherwise the points it is given.
    """

    added = Signal(object)
    """float32 (m, 2): places of new points"""
    moved = Signal(int, float, float)
    """a point, and its new place"""
    erased = Signal(object)
    """int (m,): the numbers of points that are gone"""
    edit_began = Signal()
    """what is added, moved or erased until `edit_ended` is one thing to undo"""
    edit_ended = Signal()
    handle_moved = Signal(int, float, float)
    handle_wanted = Signal(float, float)
    """the visitor wants a handle there"""
    handle_dropped = Signal(int)
    """the visitor wants a handle no longer"""
    pointed = Signal(object)
    """the place (x, y) of the pointer, None if it has left"""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._handles = np.zeros((0, 2), np.float32)
        self._is_removable = self._is_editable = False
        self._tool: Tool = "add"
        self._grip: Grip | None = None
        self._is_editing = False
        self._pointer: QPointF | None = None
        self._later: Added | None = None
        self._random = np.random.default_rng(_SEED)
        self._clock = QTimer(self, interval=BEAT)
        self._clock.setTimerType(Qt.TimerType.PreciseTimer)
        self._clock.timeout.connect(self._beat)
        self._patience = QTimer(self, singleShot=True)
        self._patience.timeout.connect(self._set_waiting)
        self.setCursor(Qt.CursorShape.CrossCursor)
        self._hands = Hands(self)
        self._hands.pressed.connect(self._press)
        self._hands.dragged.connect(self._drag)
        self._hands.released.connect(self._release)
        self._hands.hovered.connect(self._point_at)
        self._say()

    def set_points(
        self, places: NDArray[np.floating], colours: NDArray[np.uint8], own: NDArray[np.bool_] | None = None
    ) -> None:
        grip = self._grip
        if isinstance(grip, Pull) and not grip.is_handle and grip.is_pulling() and grip.index < len(places):
            with np.errstate(over="ignore"):
                places = np.array(places, np.float32)
            places[grip.index] = grip.place(self.view())
        super().set_points(places, colours, own)

    def set_tool(self, tool: Tool) -> None:
        """Chooses what a press does. ValueError if there is no such tool."""
        if tool not in _TOOLS:
            raise ValueError(f"tool must be one of {', '.join(_TOOLS)}, got {tool!r}")
        self._hands.let_go()
        self._put_down()
        self._tool = tool
        is_hand = tool == "move"
        self.setCursor(Qt.CursorShape.OpenHandCursor if is_hand else Qt.CursorShape.CrossCursor)
        self.update()

    def tool(self) -> Tool:
        """What a press does."""
        return self._tool

    def set_handles(self, places: NDArray[np.floating], removable: bool = False) -> None:
        """Sets where the handles are (k, 2), and whether the visitor may do without one. Marks show them."""
        if np.shape(places)[1:] != (2,):
            raise ValueError(f"handles must be (k, 2), got {np.shape(places)}")
        self._is_removable = removable
        with np.errstate(over="ignore"):
            places = np.array(places, np.float32)
        if not np.array_equal(places, self._handles):
            self._handles = places
            self._zoom()
            self._update_in_turn()

    def set_handles_editable(self, editable: bool) -> None:
        """Whether a double click on an empty place asks for another handle."""
        self._is_editable = editable
        self._say()

    # Hands.

    def _scene(self) -> Scene:
        view = self.view()
        return Scene(view, self.pixels(), view.pixels(self._handles))

    def _press(self, at: QPointF, double: bool, eraser: bool) -> None:
        self._put_down()
        handle = grips.taken(self._scene().handles, at, NEAR_HANDLE)
        if double and self._double(at, handle):
            return
        self._set_waiting()
        self._grip = self._gripped(at, "erase" if eraser else self._tool, handle)
        self._beat()
        if self._hands.is_holding() and self._grip is not None:
            self._clock.start()

    def _double(self, at: QPointF, handle: int) -> bool:
        """A double click adds or drops a handle, where that may be; then its first click has set no point."""
        drops, adds = handle >= 0 and self._is_removable, handle < 0 and self._is_editable
        if drops or adds:
            self._patience.stop()
            self._later = None
        if drops:
            self.handle_dropped.emit(handle)
        if adds:
            self._want_handle(at)
        return drops or adds

    def _want_handle(self, at: QPointF) -> None:
        if self._is_editable:
            self.handle_wanted.emit(*self.view().place(at))

    def _gripped(self, at: QPointF, tool: Tool, handle: int) -> Grip | None:
        """What a press takes hold of: a handle if one is near, or else what the tool is for."""
        scene, usual = self._scene(), self._usual(at, tool)
        if handle >= 0 and not self._passes_by(tool):
            return Pull(at, handle, QPointF(*scene.handles[handle].tolist()), True, usual)
        if tool == "move" and (index := grips.taken(scene.points, at, NEAR_POINT)) >= 0:
            return Pull(at, index, QPointF(*scene.points[index].tolist()), False)
        return usual

    def _passes_by(self, tool: Tool | None = None) -> bool:
        """Whether a tool lets handles be, for there is always one near."""
        return (tool or self._tool) in grips.REACH and len(self._handles) > CROWD

    def _usual(self, at: QPointF, tool: Tool) -> Grip | None:
        match tool:
            case "add":
                return grips.Click(at)
            case "brush":
                return grips.Brush(at, self._random)
            case "erase":
                return grips.Eraser(at)
            case "move":
                return None

    def _drag(self, to: QPointF) -> None:
        if self._grip is not None:
            self._grip.drag(to)
            self._show_held()

    def _show_held(self) -> None:
        """Show what is held where the hand is, before anybody tells."""
        grip = self._grip
        if isinstance(grip, Pull) and grip.is_pulling() and not grip.is_handle and grip.index < len(self._places):
            self._places[grip.index] = grip.place(self.view())
            self._repaint(dots=True)
        self.update()

    def _beat(self) -> None:
        if self._grip is not None:
            self._do(self._grip.beat(self._scene()))

    def _release(self) -> None:
        self._clock.stop()
        grip, self._grip = self._grip, None
        if grip is not None:
            self._do(grip.end(self._scene()))
        self._end_edit()
        self._zoom()

    def _do(self, deed: Deed | None) -> None:
        """Tell what a hand has done. A click waits a little where it may be half of a double one."""
        if isinstance(deed, Added) and self._tool == "add" and (self._is_editable or self._is_removable):
            self._later = deed
            self._patience.start(QGuiApplication.styleHints().mouseDoubleClickInterval())
            self.update()
        elif deed is not None:
            self._tell(deed)

    def _set_waiting(self) -> None:
        """It was no double click after all."""
        self._patience.stop()
        deed, self._later = self._later, None
        if deed is not None:
            self._tell(deed)
            self._end_edit()

    def _tell(self, deed: Deed) -> None:
        if isinstance(deed, Moved) and deed.is_handle:
            self.handle_moved.emit(deed.index, *deed.place)
            return
        if not self._is_editing:
            self._is_editing = True
            self.edit_began.emit()
        match deed:
            case Added(places):
                self.added.emit(places)
            case Erased(indices):
                self.erased.emit(indices)
            case Moved(index, (x, y)):
                self.moved.emit(index, x, y)

    def _end_edit(self) -> None:
        if self._is_editing and self._grip is None:
            self._is_editing = False
            self.edit_ended.emit()

    def _zoom(self) -> None:
        """While something is held, the view keeps still: or else it would flee from the hand."""
        if self._grip is None:
            super()._zoom()

    def _to_be_seen(self) -> NDArray[np.floating]:
        return np.concatenate([self._places, self._handles])

    # Pointing.

    def _point_at(self, at: QPointF | None) -> None:
        if at != self._pointer:
            self._pointer = at
            self.update()
            self.pointed.emit(None if at is None else self.view().place(at))

    # For keys.

    def _carry(self, to: QPointF) -> None:
        """The cross is there now, with what it holds."""
        self._point_at(to)
        self._drag(to)
        self._beat()

    def _act(self, at: QPointF) -> None:
        """The mover takes something up or puts it down, other tools do what they do."""
        if self._grip is not None:
            self._put_down()
        elif self._tool == "move":
            self._grip = self._gripped(at, "move", grips.taken(self._scene().handles, at, NEAR_HANDLE))
        elif (grip := self._usual(at, self._tool)) is not None:
            self._do_now(grip)

    def _do_now(self, grip: Grip) -> None:
        deed = grip.beat(self._scene())
        if deed is not None:
            self._tell(deed)
        self._end_edit()

    def _drop_or_erase(self, at: QPointF) -> None:
        handle = grips.taken(self._scene().handles, at, NEAR_HANDLE)
        if handle >= 0 and self._is_removable:
            self.handle_dropped.emit(handle)
        else:
            self._do_now(grips.Eraser(at))

    def _put_down(self) -> None:
        """Let go of what the keyboard holds."""
        if self._grip is not None and not self._hands.is_holding():
            self._release()
            self.update()

    def hideEvent(self, event: QHideEvent) -> None:
        self._hands.let_go()
        self._put_down()
        self._set_waiting()
        super().hideEvent(event)

    def _sentences(self) -> tuple[str, ...]:
        keys = phrase("Arrow keys move a cross, Space or Enter use the tool there, Delete erases.")
        more = phrase("Insert adds a centre.") if self._is_editable else ""
        return *super()._sentences(), keys, more
