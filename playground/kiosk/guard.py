"""No way out: what could open a menu, a dialog or another program, or close this one, never reaches anybody."""

import logging

import shiboken6
from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, QTimer, QUrl, Slot
from PySide6.QtGui import QDesktopServices, QGuiApplication, QKeyEvent, QMouseEvent, QTabletEvent, QWheelEvent
from PySide6.QtWidgets import QComboBox, QGestureRecognizer, QLineEdit, QPlainTextEdit, QTextEdit, QWidget

from playground.app.window import Window
from playground.kiosk.fingers import Fingers
from playground.kiosk.gate import Gate
from playground.kiosk.keys import is_allowed

_TYPES = QEvent.Type
_NEVER = (
    _TYPES.ContextMenu, _TYPES.Shortcut, _TYPES.ToolTip,
    _TYPES.WhatsThis, _TYPES.QueryWhatsThis, _TYPES.EnterWhatsThisMode, _TYPES.WhatsThisClicked, _TYPES.HelpRequest,
    _TYPES.DragEnter, _TYPES.DragMove, _TYPES.DragLeave, _TYPES.Drop,
    _TYPES.NativeGesture, _TYPES.Gesture, _TYPES.GestureOverride,
)  # fmt: skip
"""Tool tips too: a touch screen has no pointer that could leave what they tell of, so they would stay."""
_BUTTONS = (
    _TYPES.MouseButtonPress, _TYPES.MouseButtonRelease, _TYPES.MouseButtonDblClick,
    _TYPES.TabletPress, _TYPES.TabletRelease,
)  # fmt: skip
_KEYS = (_TYPES.ShortcutOverride, _TYPES.KeyPress, _TYPES.KeyRelease)
_WITH = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.MetaModifier
_GESTURES = (
    Qt.GestureType.TapGesture, Qt.GestureType.TapAndHoldGesture, Qt.GestureType.PanGesture,
    Qt.GestureType.PinchGesture, Qt.GestureType.SwipeGesture,
)  # fmt: skip
_SCHEMES = ("http", "https", "file", "mailto", "ftp", "help", "qthelp")
TEXTS = (QLineEdit, QPlainTextEdit, QTextEdit)
"""What can be typed into."""

log = logging.getLogger(__name__)


class Guard(QObject):
    """Keeps to itself what the public must not do. pyqtgraph's menus come with the right button, not as ContextMenu.

    `unlock` lets the window be closed; all else stays forbidden until `lift`.
    """

    def __init__(self, gate: Gate, window: Window, full_screen: bool = True) -> None:
        super().__init__(window)
        self._window = window
        self._full_screen = full_screen
        self._is_locked = self._is_guarding = True
        self._strays: list[QWidget] = []
        self._fingers = Fingers(gate, window)
        forget_gestures(window)
        gate.add(self._never, _NEVER)
        gate.add(self._button, _BUTTONS)
        gate.add(self._key, _KEYS)
        gate.add(self._wheel, (_TYPES.Wheel,))
        gate.add(self._close, (_TYPES.Close, _TYPES.Quit))
        gate.add(self._shown, (_TYPES.Show,))
        gate.add(self._changed, (_TYPES.WindowStateChange,))
        gate.add(self._left, (_TYPES.FocusOut,))
        for scheme in _SCHEMES:
            QDesktopServices.setUrlHandler(scheme, self, "forget_url")  # pyright: ignore[reportArgumentType]

    def unlock(self) -> None:
        """Whoever asks the window to close may do so: staff with the PIN, or the system that shuts down."""
        self._is_locked = False

    def lift(self) -> None:
        """Forbid nothing any more."""
        self._is_locked = self._is_guarding = False
        for scheme in _SCHEMES:
            QDesktopServices.unsetUrlHandler(scheme)

    @Slot(QUrl)
    def forget_url(self, _url: QUrl) -> None:
        """A link leads nowhere: the address is a stranger's, so it is not even logged."""
        log.warning("a link was not opened")

    # Events. Each answers whether the event ends here.

    def _never(self, _watched: QObject, event: QEvent) -> bool:
        if self._is_guarding:
            event.ignore()  # what is dragged may not be dropped
        return self._is_guarding

    def _button(self, _watched: QObject, event: QEvent) -> bool:
        is_left = isinstance(event, QMouseEvent | QTabletEvent) and event.button() == Qt.MouseButton.LeftButton
        if is_left or not self._is_guarding:
            return False
        event.accept()  # else Qt makes a mouse's button of a pen's
        return True

    def _key(self, _watched: QObject, event: QEvent) -> bool:
        if not isinstance(event, QKeyEvent) or not self._is_guarding:
            return False
        if is_allowed(event, is_typing(self._window), self._window.tab_name):
            return False
        event.accept()  # else a shortcut would be looked for
        return True

    def _wheel(self, _watched: QObject, event: QEvent) -> bool:
        return self._is_guarding and isinstance(event, QWheelEvent) and bool(event.modifiers() & _WITH)

    def _close(self, watched: QObject, event: QEvent) -> bool:
        is_end = watched in (self._window, self._window.windowHandle(), QCoreApplication.instance())
        if is_end and self._is_locked:
            event.ignore()
        return is_end and self._is_locked

    def _shown(self, watched: QObject, _event: QEvent) -> bool:
        if self._is_guarding and isinstance(watched, QWidget) and watched.isWindow() and not self._is_ours(watched):
            self._strays.append(watched)
            QTimer.singleShot(0, self._put_away)
        return False

    def _changed(self, watched: QObject, _event: QEvent) -> bool:
        if self._is_guarding and watched is self._window:
            QTimer.singleShot(0, self._come_back)
        return False

    def _left(self, watched: QObject, _event: QEvent) -> bool:
        if self._is_guarding and isinstance(watched, TEXTS):
            deselect(watched)
        return False

    # What is put right a moment later.

    def _is_ours(self, widget: QWidget) -> bool:
        """The window, and the list that a drop-down opens."""
        return widget is self._window or isinstance(widget.parentWidget(), QComboBox)

    def _put_away(self) -> None:
        strays, self._strays = self._strays, []
        for widget in strays:
            if shiboken6.isValid(widget) and widget.isVisible():
                log.warning("an extra window was closed: %s", type(widget).__name__)  # a title may be a visitor's words
                widget.close()

    def _come_back(self) -> None:
        """Out of the task bar, and over the whole screen again."""
        state = self._window.windowState()
        wanted = state & ~Qt.WindowState.WindowMinimized
        if self._full_screen:
            wanted |= Qt.WindowState.WindowFullScreen
        if wanted != state and self._is_guarding and self._window.isVisible():
            self._window.setWindowState(wanted | Qt.WindowState.WindowActive)
            self._window.raise_()


def forget_gestures(window: QWidget) -> None:
    """Let Qt look for no gestures in what fingers do: nothing here is done by one, and of some it loses the widget."""
    window.grabGesture(Qt.GestureType.PanGesture)  # who looks for them comes with the first one
    window.ungrabGesture(Qt.GestureType.PanGesture)
    for gesture in _GESTURES:
        QGestureRecognizer.unregisterRecognizer(gesture)


def is_typing(window: QWidget) -> bool:
    """Whether a field that can be typed into has the window's focus."""
    field = window.focusWidget()
    return isinstance(field, TEXTS) and field.isEnabled() and not field.isReadOnly()


def deselect(field: QWidget) -> None:
    """What was selected in a field is so no more."""
    if isinstance(field, QLineEdit):
        field.deselect()
    elif isinstance(field, QPlainTextEdit | QTextEdit):
        cursor = field.textCursor()
        if cursor.hasSelection():
            cursor.clearSelection()
            field.setTextCursor(cursor)


def forget_clipboard() -> None:
    """What a visitor selected or copied is gone, the selection of X11 too."""
    board = QGuiApplication.clipboard()
    for mode, is_there in (
        (board.Mode.Clipboard, True),
        (board.Mode.Selection, board.supportsSelection()),
        (board.Mode.FindBuffer, board.supportsFindBuffer()),
    ):
        if is_there:
            board.clear(mode)
