"""The only place where file dialogs are opened. In public none is: whoever asks gets no path."""

from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QWidget

from playground.phrases import phrase
from playground.widgets.look import in_public
from playground.widgets.speech import tr

MODELS = phrase("Models (*.safetensors)")
PICTURES = phrase("Pictures (*.png)")
TABLES = phrase("Tables (*.csv)")
ANY = phrase("All files (*)")


def ending(kind: str) -> str:
    """The file name ending of a kind, with its dot."""
    return kind.partition("*")[2].rstrip(")")


def ask_where_to_save(parent: QWidget, title: str, name: str, kind: str) -> Path | None:
    """A path to save to, with the ending of that kind; None if the visitor thinks better of it."""
    if in_public():
        return None
    chosen, _ = QFileDialog.getSaveFileName(parent, title, name, tr(kind))
    if not chosen:
        return None
    path = Path(chosen)
    return path if path.suffix.lower() == ending(kind) else path.with_name(path.name + ending(kind))


def ask_what_to_open(parent: QWidget, title: str, kind: str) -> Path | None:
    """A file to open; None if the visitor thinks better of it."""
    if in_public():
        return None
    chosen, _ = QFileDialog.getOpenFileName(parent, title, "", tr(kind))
    return Path(chosen) if chosen else None


def ask_for_folder(parent: QWidget, title: str) -> Path | None:
    """A folder to open; None if the visitor thinks better of it."""
    if in_public():
        return None
    chosen = QFileDialog.getExistingDirectory(parent, title)
    return Path(chosen) if chosen else None
