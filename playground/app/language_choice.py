"""The button that says which language is spoken, and opens the others, each by its own name."""

from PySide6.QtCore import Signal

from playground.phrases import LANGUAGES, verbatim
from playground.widgets import speech
from playground.widgets.buttons import Button
from playground.widgets.popover import Popover
from playground.widgets.speech import say


class LanguageChoice(Button):
    """Always seen; a visitor who reads none of what is on the screen still finds the globe and their language."""

    wanted = Signal(str)
    """the code of a language"""

    def __init__(self) -> None:
        super().__init__("", "globe", kind="quiet")
        self.popover = Popover(self)
        self._buttons = {code: Button(verbatim(name), kind="item") for code, name in LANGUAGES.items()}
        for code, button in self._buttons.items():
            button.setCheckable(True)
            button.clicked.connect(lambda _=False, code=code: self._choose(code))
            self.popover.column.addWidget(button)
        self.clicked.connect(self.popover.open_panel)
        self.show_language(speech.language())

    def offer(self, codes: tuple[str, ...]) -> None:
        """Offer these languages only; nothing where there is but one."""
        for code, button in self._buttons.items():
            button.setVisible(code in codes)
        self.setVisible(len(codes) > 1)

    def show_language(self, code: str) -> None:
        """Show which one is spoken."""
        self.setText(verbatim(code.upper()))
        say(self.setAccessibleName, "Language")
        say(self.setAccessibleDescription, verbatim(LANGUAGES[code]))
        for other, button in self._buttons.items():
            button.setChecked(other == code)

    def _choose(self, code: str) -> None:
        self.popover.close_panel()
        self.wanted.emit(code)
