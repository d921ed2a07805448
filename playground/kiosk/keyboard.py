"""The keyboard on the screen: a plain widget of the window, so it needs no service of the system's."""

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QEventPoint, QHideEvent, QMouseEvent, QResizeEvent, QTouchEvent
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from playground.kiosk.key_rows import DIGITS, LETTERS, SIGNS
from playground.phrases import phrase, verbatim
from playground.widgets.buttons import Button
from playground.widgets.look import INSIDE, dress, icon
from playground.widgets.speech import say

KEY, LEAST = QSize(68, 56), 44
"""what a key is to have, and how narrow it may get, in pixels at any text size: fingers don't grow with it"""
_BETWEEN, _EDGE = 6, 1
_REPEAT_AFTER, _REPEAT_EVERY = 450, 70  # milliseconds
_WIDE = {"shift": 1.5, "erase": 1.5, "signs": 1.5, "letters": 1.5, " ": 4.0, "done": 1.5, "": 1.5}
"""Keys that are so many times as wide as that of a letter; the one without a name is a gap."""
_FACES = {"signs": "?123", "letters": "abc", " ": ""}
_ICONS = {"shift": "arrow-fat-up", "erase": "backspace", "done": "check"}
_NAMES = {
    "shift": phrase("Capital letter"), "erase": phrase("Erase the last sign"), "signs": phrase("Digits and signs"),
    "letters": phrase("Back to letters"), "done": phrase("Done"), " ": phrase("Space"),
}  # fmt: skip


class Keyboard(QFrame):
    """Letters of a language, signs, or digits alone. It never has the focus, and several fingers can type on it."""

    typed = Signal(str)
    """a character"""
    erased = Signal()
    done = Signal()

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._fingers: dict[int, Key] = {}
        self.hide()
        dress(self, "panel")
        say(self.setAccessibleName, "Keyboard")
        self.setAttribute(Qt.WidgetAttribute.WA_AcceptTouchEvents)
        self._language, self._page, self._is_shifted = "", "", False
        self._pages: dict[tuple[str, str], _Page] = {}
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(INSIDE, INSIDE, INSIDE, INSIDE)

    def set_language(self, code: str) -> None:
        """The letters of that language from now on; those of English for one that has none here."""
        self._language = code if code in LETTERS else "en"

    def show_page(self, name: str) -> None:
        """Show "letters", "signs" or "digits"."""
        self._page, self._is_shifted = name, False
        page = self._pages.get((self._language, name)) or self._make(name)
        for each in self._pages.values():
            each.setVisible(each is page)
        page.set_shifted(False)

    def keys(self) -> dict[str, "Key"]:
        """The keys that can be pressed now, by what they write or do."""
        return self._shown().keys

    def sizeHint(self) -> QSize:
        return self._around(self._shown().size_with(KEY.width()))

    def minimumSizeHint(self) -> QSize:
        return self._around(self._shown().size_with(LEAST))

    def press(self, name: str) -> None:
        """Do what a key does: write its character, or "shift", "erase", "signs", "letters", "done"."""
        match name:
            case "shift":
                self._shift(not self._is_shifted)
            case "erase":
                self.erased.emit()
            case "done":
                self.done.emit()
            case "signs" | "letters":
                self.show_page(name)
            case _:
                self.typed.emit(capital(name) if self._is_shifted else name)
                self._shift(False)

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QTouchEvent):
            for point in event.points():
                self._touch(point)
            if event.type() == QEvent.Type.TouchCancel:
                self._lift()
            event.accept()
            return True
        return super().event(event)

    def hideEvent(self, event: QHideEvent) -> None:
        """A key that is held down would go on repeating itself."""
        super().hideEvent(event)
        self._lift()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        event.accept()  # between two keys

    def _touch(self, point: QEventPoint) -> None:
        """Each finger holds a key of its own, for quick writers press the next one before they let go."""
        match point.state():
            case QEventPoint.State.Pressed:
                key = self.childAt(point.position().toPoint())
                if isinstance(key, Key) and key.isVisible():
                    self._fingers[point.id()] = key
                    key.setDown(True)
                    key.pressed.emit()
            case QEventPoint.State.Released if (key := self._fingers.pop(point.id(), None)) is not None:
                key.setDown(False)

    def _lift(self) -> None:
        """All fingers are gone, as when the system takes the touch away."""
        for key in self._fingers.values():
            key.setDown(False)
        self._fingers.clear()

    def _shift(self, on: bool) -> None:
        if on != self._is_shifted:
            self._is_shifted = on
            self._shown().set_shifted(on)

    def _shown(self) -> "_Page":
        return self._pages[self._language, self._page]

    def _make(self, name: str) -> "_Page":
        page = _Page(name, self._language)
        page.pressed.connect(self.press)
        self._pages[self._language, name] = page
        self._column.addWidget(page)
        return page

    def _around(self, size: QSize) -> QSize:
        return size + QSize(2 * (INSIDE + _EDGE), 2 * (INSIDE + _EDGE))


class _Page(QWidget):
    """Rows of keys; all are as wide as the room allows."""

    pressed = Signal(str)

    def __init__(self, name: str, language: str) -> None:
        super().__init__()
        self._rows = _rows(name, language)
        self._widest = max(_units(row) for row in self._rows)
        self.keys = {key: Key(key, self) for row in self._rows for key in row if key}
        for name_, key in self.keys.items():
            key.pressed.connect(lambda name_=name_: self.pressed.emit(name_))

    def set_shifted(self, shifted: bool) -> None:
        """Show capital letters."""
        for key in self.keys.values():
            key.set_shifted(shifted)

    def size_with(self, key: int) -> QSize:
        """How large it is with keys so wide."""
        wide = round(self._widest * (key + _BETWEEN)) - _BETWEEN
        return QSize(wide, len(self._rows) * (KEY.height() + _BETWEEN) - _BETWEEN)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        unit = (self.width() + _BETWEEN) / self._widest
        for number, row in enumerate(self._rows):
            left = (self._widest - _units(row)) * unit / 2
            for name in row:
                right = left + _WIDE.get(name, 1.0) * unit
                if name:
                    top = number * (KEY.height() + _BETWEEN)
                    self.keys[name].setGeometry(round(left), top, round(right) - round(left) - _BETWEEN, KEY.height())
                left = right


class Key(Button):
    """Acts when it is pressed, not when it is let go, as keys do."""

    def __init__(self, name: str, parent: QWidget) -> None:
        super().__init__(verbatim(_FACES.get(name, name if len(name) == 1 else "")), _ICONS.get(name, ""))
        self.setParent(parent)
        self._name = name
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        say(self.setAccessibleName, _NAMES.get(name) or verbatim(name))
        if name == "erase":
            self.setAutoRepeat(True)
            self.setAutoRepeatDelay(_REPEAT_AFTER)
            self.setAutoRepeatInterval(_REPEAT_EVERY)
        dress(self, "primary" if name == "done" else "tool")
        if name == "done":
            self.setIcon(icon(_ICONS["done"], None, "on_machine"))

    def set_shifted(self, shifted: bool) -> None:
        """Show the capital letter, if there is one of a single sign."""
        if self._name == "shift":
            dress(self, "primary" if shifted else "tool")
            self.setIcon(icon(_ICONS["shift"], None, "on_machine" if shifted else "text"))
        elif len(self._name) == 1 and self._name.isalpha():
            self.setText(verbatim(capital(self._name) if shifted else self._name))


def capital(letter: str) -> str:
    """The capital letter; that of a sharp s is two."""
    return letter.upper() if len(letter.upper()) == 1 else letter


def _rows(page: str, language: str) -> list[list[str]]:
    if page == "digits":
        first, *middle, last = (list(row) for row in DIGITS)
        return [[*first, "erase"], *([*row, ""] for row in middle), [*last, "done"]]
    first, second, third = (list(row) for row in (LETTERS if page == "letters" else SIGNS)[language])
    foot = ["signs" if page == "letters" else "letters", ",", " ", "'", ".", "done"]
    return [first, second, [*(["shift"] if page == "letters" else []), *third, "erase"], foot]


def _units(row: list[str]) -> float:
    return sum(_WIDE.get(name, 1.0) for name in row)
