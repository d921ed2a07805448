"""The pad on which staff type their PIN."""

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QSizePolicy, QWidget

from playground.kiosk.overlay import Overlay
from playground.kiosk.pin import MOST
from playground.phrases import verbatim
from playground.widgets.buttons import Button, IconButton
from playground.widgets.card import words
from playground.widgets.look import INSIDE, scaled
from playground.widgets.nesting import nest
from playground.widgets.speech import say

KEY = 64  # pixels at text size 100 %
OPEN_FOR = 20_000  # milliseconds without a touch
_DIGITS = "123456789"
_DOT, _SPACE = "\N{BLACK CIRCLE}", "\N{NO-BREAK SPACE}"


class PinPad(Overlay):
    """Digits, erase, and OK. It shows how many digits were typed and not which, and closes itself after a while."""

    entered = Signal(str)
    """what was typed when OK was pressed; the pad is empty again"""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._typed = ""
        self._patience = QTimer(self)
        self._patience.setSingleShot(True)
        self._patience.setInterval(OPEN_FOR)
        self._patience.timeout.connect(self.close_panel)
        self.dots, self.told = words("", "title"), words("", "muted")
        self.close_key = IconButton("Close", "close", "quiet")
        self.erase_key = _Key("Erase the last sign", icon_name="backspace")
        self.ok_key = _Key(verbatim("OK"), "primary")
        self.keys = {digit: _Key(verbatim(digit)) for digit in _DIGITS + "0"}
        self._lay_out()
        self.close_key.clicked.connect(self.close_panel)
        self.erase_key.clicked.connect(self._erase)
        self.ok_key.clicked.connect(self._enter)
        for digit, key in self.keys.items():
            key.clicked.connect(lambda _=False, digit=digit: self._type(digit))
        say(self.setAccessibleName, "PIN")

    def open_panel(self) -> None:
        """Show it, empty."""
        self._show_typed("")
        self.tell("")
        super().open_panel()

    def close_panel(self) -> None:
        """Put it away, and forget what was typed."""
        self._patience.stop()
        self._typed = ""
        super().close_panel()

    def tell(self, text: str) -> None:
        """Say why it is still there."""
        self.told.setText(text)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        match event.key():
            case Qt.Key.Key_Escape:
                self.close_panel()
            case Qt.Key.Key_Backspace:
                self._erase()
            case Qt.Key.Key_Return | Qt.Key.Key_Enter:
                self._enter()
        event.accept()

    def _type(self, digit: str) -> None:
        self.tell("")
        self._show_typed((self._typed + digit)[:MOST])

    def _erase(self) -> None:
        self._show_typed(self._typed[:-1])

    def _enter(self) -> None:
        typed = self._typed
        self._show_typed("")
        self.entered.emit(typed)

    def _show_typed(self, typed: str) -> None:
        self._typed = typed
        self.dots.setText(verbatim(_DOT * len(typed) or _SPACE))
        self._patience.start()

    def _lay_out(self) -> None:
        head, grid = QHBoxLayout(), QGridLayout()
        head.addWidget(words("PIN", "strong"))
        head.addStretch(1)
        head.addWidget(self.close_key)
        grid.setSpacing(INSIDE)
        for number, digit in enumerate(_DIGITS):
            grid.addWidget(self.keys[digit], number // 3, number % 3)
        for column, key in enumerate((self.erase_key, self.keys["0"], self.ok_key)):
            grid.addWidget(key, 3, column)
        for label in (self.dots, self.told):
            label.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.told.setWordWrap(True)
        self.told.setMinimumHeight(scaled(44))
        nest(self.column, head)
        self.column.addWidget(self.dots)
        self.column.addWidget(self.told)
        nest(self.column, grid)


class _Key(Button):
    """A large key, which never takes the focus from the pad."""

    def __init__(self, name: str, kind: str = "secondary", icon_name: str = "") -> None:
        super().__init__("" if icon_name else name, icon_name, "primary" if kind == "primary" else "secondary")
        say(self.setAccessibleName, name)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def sizeHint(self) -> QSize:
        return QSize(scaled(KEY + 24), scaled(KEY))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()
