"""What a machine advises: a title, who made it, and why."""

from playground.phrases import joined
from playground.widgets.card import RoomyWords, Steady
from playground.widgets.speech import say


class Advice(Steady):
    """Titles come and go with each star, so there always is room for two lines of one."""

    def __init__(self) -> None:
        super().__init__()
        self._caption, self._title = RoomyWords("muted"), RoomyWords("title", least=2)
        self._maker, self._reason = RoomyWords("muted"), RoomyWords(least=2)
        self.add(self._caption, self._title, self._maker, self._reason)

    def set_advice(self, caption: str, title: str, maker: str, reason: str) -> None:
        """Such as "You might love", "Rain on My Trumpet", "Delphine Honeywood", "4.3 stars, because ..."."""
        texts = (caption, title, maker, reason)
        for label, text in zip((self._caption, self._title, self._maker, self._reason), texts, strict=True):
            label.setText(text)
        self.keep_height()
        say(self.setAccessibleName, joined((caption, title)))
        say(self.setAccessibleDescription, joined(filter(None, (maker, reason))))

    def caption(self) -> str:
        return self._caption.text()

    def title(self) -> str:
        return self._title.text()

    def reason(self) -> str:
        return self._reason.text()
