"""The language of the moment: English texts are shown in it, and shown anew when it changes.

Everything inside the program is English. A text is translated at the last moment, where it is painted (`tr`) or given
to a widget of Qt's (`say`); the labels and buttons of this package do so themselves.
"""

import re
import textwrap
from collections.abc import Callable
from functools import cache
from pathlib import Path
from typing import Any

from PySide6.QtCore import QCoreApplication, QEvent, QLibraryInfo, QLocale, QTranslator
from PySide6.QtGui import Qt as Markup
from PySide6.QtWidgets import QApplication, QWidget

from playground.data.resources import resource
from playground.phrases import LANGUAGES, Phrase, Sentence, filled, finished
from playground.short_memory import kept

CONTEXT = "playground"
"""Where Qt's translation files keep our texts."""
_FIELD = re.compile(r"\{[^}]*\}")


def tr(text: str) -> str:
    """A text in the language of the moment; one that is in no dictionary stays as it is."""
    if not isinstance(text, Phrase):
        return _translated(text)
    said = filled(_translated(text.pattern), {name: _value(value) for name, value in text.values.items()})
    return finished(said) if isinstance(text, Sentence) else said


def say(show: Callable[[str], Any], text: str) -> None:
    """Give a text to a widget's setter, translated, and again whenever the language changes.

    `say(button.setToolTip, "Start again")`: what was said last with this setter is what will be repeated.
    """
    widget, setter = show.__self__, show.__name__  # pyright: ignore[reportFunctionMemberAccess]
    show(_as_shown(setter, text))
    vars(widget).setdefault("_texts_by_setter", {})[setter] = text


def said(widget: QWidget, setter: str) -> str:
    """What was said last with that setter, in English; empty if nothing was."""
    return vars(widget).get("_texts_by_setter", {}).get(setter, "")


def language() -> str:
    """The code of the language of the moment."""
    app = QCoreApplication.instance()
    return (app.property("language") if app is not None else None) or "en"


def set_language(app: QApplication, code: str) -> None:
    """Speak another language from now on. ValueError if there is none of that code."""
    if code not in LANGUAGES:
        raise ValueError(f"language must be one of {', '.join(LANGUAGES)}, got {code!r}")
    translators = [] if code == "en" else [_loaded(resource(f"translations/{code}.qm")), _qts_own(code)]
    app.setProperty("language", code)
    speak_through(app, [translator for translator in translators if translator is not None])


def speak_through(app: QApplication, translators: list[QTranslator]) -> None:
    """Let these translators, and none of those before, say everything."""
    for before in app.findChildren(QTranslator):
        app.removeTranslator(before)
        before.deleteLater()
    for translator in translators:
        translator.setParent(app)
        app.installTranslator(translator)
    _translated.cache_clear()
    widgets = app.allWidgets()
    for widget in widgets:
        _say_again(widget)
    for widget in widgets:  # only then, for some measure the words of others
        QCoreApplication.sendEvent(widget, QEvent(QEvent.Type.FontChange))
        widget.update()


def _say_again(widget: QWidget) -> None:
    """Repeat what was said, in the language of the moment."""
    for setter, text in vars(widget).get("_texts_by_setter", {}).items():
        qts = next(kind for kind in type(widget).__mro__ if kind.__module__.startswith("PySide6"))
        getattr(qts, setter)(widget, _as_shown(setter, text))


def _as_shown(setter: str, text: str) -> str:
    """Tool tips come in lines of readable length: Qt wraps none but rich text. What looks like markup is none."""
    shown = tr(text)
    if setter != "setToolTip":
        return shown
    lines = "\n".join(textwrap.fill(line, 56) for line in shown.splitlines())
    return Markup.convertFromPlainText(lines) if Markup.mightBeRichText(lines) else lines


@kept(1024)
def _translated(text: str) -> str:
    """Text without words of its own, such as a pattern that only puts two phrases together, is in no dictionary."""
    return QCoreApplication.translate(CONTEXT, text) if any(map(str.isalpha, _FIELD.sub("", text))) else text


def _value(value: object) -> object:
    return tr(value) if isinstance(value, Phrase) else value


def _loaded(path: Path) -> QTranslator:
    translator = QTranslator()
    if not translator.load(_content(path)):
        raise ValueError(f"{path} must be a translation file of Qt's, but can't be read as one")
    return translator


@cache
def _content(path: Path) -> bytes:
    """Read, and kept for Qt: a file that Qt itself maps must not be replaced while the program runs."""
    return path.read_bytes()


def _qts_own(code: str) -> QTranslator | None:
    """For the file dialogs, where Qt's wheel has them."""
    translator = QTranslator()
    folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    return translator if translator.load(QLocale(code), "qtbase", "_", folder) else None
