"""Keep the dictionaries in step with the program: `scripts/translations.py` after any visible text has changed.

It collects the texts of the program, enters new ones into `resources/translations/*.ts` (unfinished, to be written with
Qt Linguist or an editor), drops those that are gone, and compiles the files that the program reads (`*.qm`).
"""

from __future__ import annotations

import ast
import subprocess
import sys
from collections.abc import Iterator, Mapping
from pathlib import Path
from xml.etree import ElementTree

from setup_venv import ROOT, go_inside

CONTEXT = "playground"
CODES = ("de", "fr", "es")
FOLDER = ROOT / "resources" / "translations"
SAYING = {
    "phrase", "words", "Words", "Button", "IconButton", "Switch", "say", "tr", "Card", "set_title", "tell", "Plot",
    "Real", "Whole", "Choice", "Toggle", "Entry", "explain", "SlideOver", "addAction", "addMenu", "Segments", "DropDown",
}  # fmt: skip
"""Calls whose literal arguments a visitor reads; any other text is a phrase where it arises."""


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
        if isinstance(node, ast.Call) and _name(node.func) in SAYING:
            arguments = [*node.args, *(keyword.value for keyword in node.keywords)]
            if _name(node.func) == "phrase":
                arguments = arguments[:1]
            yield from (text for argument in arguments for text in _literals(argument))


def _literals(node: ast.expr) -> Iterator[str]:
    """Literals that are the argument itself, one of two choices, or a part of a tuple."""
    match node:
        case ast.Constant(value=str(text)) if any(map(str.isalpha, text)):
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
