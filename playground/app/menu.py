"""The menu behind the three dots: files of the present tab, pictures, text size."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QApplication, QMenu, QWidget

from playground.app import files
from playground.phrases import phrase
from playground.widgets import look

if TYPE_CHECKING:
    from playground.app.window import Window
    from playground.tabs.tab import Tab

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
            menu.addAction("Blueprint", tab.toggle_blueprint)
            menu.addSeparator()
        for title, size in TEXT_SIZES.items():
            action = menu.addAction(title, lambda size=size: self._window.set_text_size(size))
            action.setCheckable(True)
            action.setChecked(abs(look.text_size() - size) < 0.05)
        action = menu.addAction("Reduce motion", self._toggle_motion)
        action.setCheckable(True)
        action.setChecked(look.motion(1) == 0)
        return menu

    def open_with(self, title: str) -> None:
        """Let the visitor choose a file for an opener of the present tab."""
        if (tab := self._window.tab) is not None:
            self._open(tab.openers()[title], title, files.ANY)

    def _add_files(self, menu: QMenu, tab: "Tab") -> None:
        menu.addAction("Open a model ...", lambda: self._open(tab.load, phrase("Open a model"), files.MODELS))
        name = f"{self._window.tab_name}{files.ending(files.MODELS)}"
        menu.addAction("Save the model ...", lambda: self._save(tab.save, phrase("Save the model"), name, files.MODELS))
        menu.addSeparator()
        for title, opener in tab.openers().items():
            menu.addAction(f"{title} ...", lambda title=title: self.open_with(title))
            if tab.opens_folders:
                menu.addAction(
                    phrase("{title} (a folder) ...", title=title),
                    lambda title=title, opener=opener: self._open_folder(opener, title),
                )
        pictures = menu.addMenu("Save a picture of")
        for title, widget in tab.pictures().items():
            pictures.addAction(f"{title} ...", lambda title=title, widget=widget: self._save_picture(title, widget))
        menu.addAction(
            "Save the curves as a table ...",
            lambda: self._save(tab.export_curves, phrase("Save the curves"), "curves.csv", files.TABLES),
        )

    def _open(self, use: Callable[[Path], None], title: str, kind: str) -> None:
        if path := files.ask_what_to_open(self._window, title, kind):
            use(path)

    def _open_folder(self, use: Callable[[Path], None], title: str) -> None:
        if path := files.ask_for_folder(self._window, title):
            use(path)

    def _save(self, use: Callable[[Path], None], title: str, name: str, kind: str) -> None:
        if path := files.ask_where_to_save(self._window, title, name, kind):
            use(path)

    def _save_picture(self, title: str, widget: QWidget) -> None:
        name = f"{self._window.tab_name} {title.lower()}.png"
        if (tab := self._window.tab) is not None:
            self._save(
                lambda path: tab.export_picture(widget, path), phrase("Save {title}", title=title), name, files.PICTURES
            )

    def _toggle_motion(self) -> None:
        app = QApplication.instance()
        if isinstance(app, QApplication):
            look.set_reduced_motion(app, look.motion(1) > 0)
