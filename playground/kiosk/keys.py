"""The keys that do anything at all in front of the public; every other one is dead."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent

_K = Qt.Key
_WITH = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.MetaModifier
_WALKING = {
    _K.Key_Left, _K.Key_Right, _K.Key_Up, _K.Key_Down, _K.Key_Home, _K.Key_End, _K.Key_PageUp, _K.Key_PageDown,
    _K.Key_Tab, _K.Key_Backtab, _K.Key_Return, _K.Key_Enter, _K.Key_Escape,
}  # fmt: skip
EVERYWHERE = frozenset({*_WALKING, _K.Key_Space, _K.Key_Backspace, _K.Key_Delete})
"""Play, step, walk from control to control, press one, close a panel, clear a pad."""
TYPING = frozenset({*_WALKING, _K.Key_Backspace, _K.Key_Delete, _K.Key_Shift, _K.Key_CapsLock})
"""What somebody who writes needs besides everything that writes a character."""
OF_TABS: dict[str, frozenset[int]] = {
    "gan_digits": frozenset({_K.Key_R, _K.Key_F, _K.Key_N}),  # real, fake and next in its game
}
_ACCENTS = range(_K.Key_Dead_Grave, _K.Key_Dead_Longsolidusoverlay + 1)


def is_allowed(event: QKeyEvent, is_typing: bool, tab: str = "") -> bool:
    """Whether a key does something. `is_typing`: a field for text has the focus; `tab`: the one that is shown."""
    key = event.key()
    if event.modifiers() & _WITH:
        return False
    if is_typing:
        is_cut = key == _K.Key_Delete and event.modifiers() & Qt.KeyboardModifier.ShiftModifier
        return not is_cut and (key in TYPING or key in _ACCENTS or _writes(event.text()))
    return key in EVERYWHERE or key in OF_TABS.get(tab, frozenset())


def _writes(text: str) -> bool:
    return bool(text) and text.isprintable()
