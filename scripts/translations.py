"""Keep the dictionaries in step with the program: `scripts/translations.py` after any visible text has changed.

It collects the texts of the program, enters new ones into `resources/translations/*.ts` (unfinished, to be written with
Qt Linguist or an editor), drops those that are gone, and compiles the files that the program reads (`*.qm`).
"""

from __future__ import annotations

import ast
import re
import subprocess
import sys
from collections.abc import Iterator, Mapping
from pathlib import Path
from xml.etree import ElementTree

from setup_venv import ROOT, go_inside

CONTEXT = "playground"
CODES = ("de", "fr", "es")
FOLDER = ROOT / "resources" / "translations"
FIELD = re.compile(r"\{[^}]*\}")
ALL = slice(None)
SAYING = {
    "phrase": slice(1), "words": slice(1), "Words": slice(1), "tr": slice(1), "say": slice(1, 2), "tell": ALL,
    "Button": slice(1), "IconButton": slice(1), "FileButton": slice(1), "Switch": slice(1), "Segments": ALL,
    "DropDown": ALL, "Card": slice(1), "set_title": slice(1), "explain": slice(1, 3), "SlideOver": slice(1, 2),
    "_slide_over": slice(1), "addAction": slice(1), "addMenu": slice(1), "Plot": ALL, "Entry": slice(1, 3),
    "Trouble": slice(1, 2), "Layer": slice(1), "whole": ALL, "real": ALL, "choice": ALL, "switch": ALL,
}  # fmt: skip
"""The calls whose literals a visitor reads, and at which places; any other text is a phrase where it arises."""
SPOKEN_KEYWORDS = ("label", "help", "unit", "title", "text", "name", "told")


def collected() -> dict[str, str]:
    """All texts of the program, each with the file in which it comes first."""
    found: dict[str, str] = {}
    for path in sorted((ROOT / "playground").rglob("*.py")):
        for text in texts(path.read_text(encoding="utf-8")):
            found.setdefault(text, path.relative_to(ROOT).as_posix())
    return found


def texts(source: str) -> Iterator[str]:
    """The texts in a Python file: literals with letters among the arguments of the calls that say something."""
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.Call) and (places := SAYING.get(_name(node.func))):
            yield from (text for argument in _arguments(node, places) for text in _literals(argument))


def _arguments(call: ast.Call, places: slice) -> list[ast.expr]:
    named = [] if _name(call.func) == "phrase" else [each for each in call.keywords if each.arg in SPOKEN_KEYWORDS]
    return [*call.args[places], *(each.value for each in named)]


def _literals(node: ast.expr) -> Iterator[str]:
    """Literals with words of their own that are the argument itself, one of two choices, or a part of a tuple."""
    match node:
        case ast.Constant(value=str(text)) if any(map(str.isalpha, FIELD.sub("", text))):
            yield text
        case ast.IfExp(body=one, orelse=other):
            yield from (*_literals(one), *_literals(other))
        case ast.Tuple(elts=parts) | ast.List(elts=parts):
            for part in parts:
                yield from _literals(part)
        case _:
            pass


def _name(node: ast.expr) -> str:
    return node.id if isinstance(node, ast.Name) else node.attr if isinstance(node, ast.Attribute) else ""


def read(code: str) -> dict[str, str]:
    """A dictionary: translations by their English texts; empty where one is missing."""
    path = FOLDER / f"{code}.ts"
    if not path.exists():
        return {}
    messages = ElementTree.parse(path).iter("message")
    return {each.findtext("source") or "": each.findtext("translation") or "" for each in messages}


def write(code: str, texts: Mapping[str, str], translations: Mapping[str, str]) -> None:
    """Write a dictionary of these texts as Qt Linguist does, and compile it."""
    root = ElementTree.Element("TS", version="2.1", language=code, sourcelanguage="en")
    context = ElementTree.SubElement(root, "context")
    ElementTree.SubElement(context, "name").text = CONTEXT
    for text, place in sorted(texts.items(), key=lambda item: (item[1], item[0])):
        message = ElementTree.SubElement(context, "message")
        ElementTree.SubElement(message, "location", filename=f"../../{place}")
        ElementTree.SubElement(message, "source").text = text
        translation = ElementTree.SubElement(message, "translation")
        translation.text = translations.get(text, "")
        if not translation.text:
            translation.set("type", "unfinished")
    ElementTree.indent(root, "    ")
    head = '<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n'
    path = FOLDER / f"{code}.ts"
    path.write_text(head + ElementTree.tostring(root, encoding="unicode") + "\n", encoding="utf-8")
    compile_(path)


def compile_(path: Path) -> None:
    """Make the file that the program reads."""
    import PySide6

    lrelease = Path(PySide6.__file__).parent / ("lrelease.exe" if sys.platform == "win32" else "lrelease")
    subprocess.run([str(lrelease), "-silent", str(path), "-qm", str(path.with_suffix(".qm"))], check=True)


def main() -> int:
    """Bring all dictionaries up to date; the exit code is 1 while translations are missing."""
    go_inside()
    FOLDER.mkdir(exist_ok=True)
    found, missing = collected(), 0
    for code in CODES:
        translations = read(code)
        write(code, found, translations)
        lacking = [text for text in found if not translations.get(text)]
        missing += len(lacking)
        print(f"{code}: {len(found)} texts, {len(lacking)} not translated")
    return int(missing > 0)


if __name__ == "__main__":
    sys.exit(main())
