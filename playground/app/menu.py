"""The menu behind the three dots: files of the present tab, pictures, text size."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QApplication, QMenu, QWidget

from playground.app import files
from playground.phrases import phrase
from playground.widgets import look
from playground.widgets.speech import tr

if TYPE_CHECKING:
    from playground.app.window import Window
    from playground.tabs.tab import Tab

OPEN, SAVE, CURVES = phrase("Open a model"), phrase("Save the model"), phrase("Save the curves as a table")
TEXT_SIZES = {phrase("Normal text"): 1.0, phrase("Larger text"): 1.15, phrase("Largest text"): 1.3}


class MoreMenu:
    """Made anew each time it opens, so that it offers what the present tab can do."""

    def __init__(self, window: "Window") -> None:
        self._window = window

    def open_at(self, button: QWidget) -> None:
        """Open below a button; returns at once."""
        menu = self.menu()
        corner = button.mapToGlobal(QPoint(button.width(), button.height() + 4))
        menu.popup(corner - QPoint(menu.sizeHint().width(), 0))

    def menu(self) -> QMenu:
        """The menu, which deletes itself when it closes."""
        menu = QMenu(self._window)
        menu.aboutToHide.connect(menu.deleteLater)
        if (tab := self._window.tab) is not None:
            self._add_files(menu, tab)
            self._window.lessons.add_to(menu)
            menu.addAction(tr("Blueprint"), tab.toggle_blueprint)
            menu.addSeparator()
        for title, size in TEXT_SIZES.items():
            action = menu.addAction(tr(title), lambda size=size: self._window.set_text_size(size))
            action.setCheckable(True)
            action.setChecked(abs(look.text_size() - size) < 0.05)
        action = menu.addAction(tr("Reduce motion"), self._toggle_motion)
        action.setCheckable(True)
        action.setChecked(look.motion(1) == 0)
        return menu

    def open_with(self, title: str) -> None:
        """Let the visitor choose a file for an opener of the present tab."""
        if (tab := self._window.tab) is not None:
            self._open(tab.openers()[title], title, files.ANY)

    def _add_files(self, menu: QMenu, tab: "Tab") -> None:
        menu.addAction(_more(OPEN), lambda: self._open(tab.load, OPEN, files.MODELS))
        name = f"{self._window.tab_name}{files.ending(files.MODELS)}"
        menu.addAction(_more(SAVE), lambda: self._save(tab.save, SAVE, name, files.MODELS))
        menu.addSeparator()
        for title, opener in tab.openers().items():
            menu.addAction(_more(title), lambda title=title: self.open_with(title))
            if tab.opens_folders:
                menu.addAction(
                    _more(phrase("{title} (a folder)", title=phrase(title))),
                    lambda title=title, opener=opener: self._open_folder(opener, title),
                )
        pictures = menu.addMenu(tr("Save a picture of"))
        for title, widget in tab.pictures().items():
            pictures.addAction(_more(title), lambda title=title, widget=widget: self._save_picture(title, widget))
        save_curves = tab.export_curves
        menu.addAction(_more(CURVES), lambda: self._save(save_curves, CURVES, "curves.csv", files.TABLES))

    def _open(self, use: Callable[[Path], None], title: str, kind: str) -> None:
        if path := files.ask_what_to_open(self._window, tr(title), kind):
            use(path)

    def _open_folder(self, use: Callable[[Path], None], title: str) -> None:
        if path := files.ask_for_folder(self._window, tr(title)):
            use(path)

    def _save(self, use: Callable[[Path], None], title: str, name: str, kind: str) -> None:
        if path := files.ask_where_to_save(self._window, tr(title), name, kind):
            use(path)

    def _save_picture(self, title: str, widget: QWidget) -> None:
        name = f"{self._window.tab_name} {tr(title).lower()}.png"
        if (tab := self._window.tab) is not None:
            told = phrase("Save {title}", title=phrase(title))
            self._save(lambda path: tab.export_picture(widget, path), told, name, files.PICTURES)

    def _toggle_motion(self) -> None:
        app = QApplication.instance()
        if isinstance(app, QApplication):
            look.set_reduced_motion(app, look.motion(1) > 0)


def _more(title: str) -> str:
    """What opens a dialog, as menus write it."""
    return f"{tr(title)} ..."
