import re
import string
from pathlib import Path

import pytest
import translations
from translations import CODES, collected, read, texts

TEXTS = collected()


def fields(pattern: str) -> list[tuple[str, str]]:
    """The values in a pattern, with how they are written."""
    return sorted((name, spec or "") for _, name, spec, _ in string.Formatter().parse(pattern) if name is not None)


def test_texts_are_found_where_something_is_said() -> None:
    source = """
def f(n, many):
    '''A docstring'''
    words("A title", "strong")
    self.tell(phrase("{n} steps", n=n, what="plain"))
    say(button.setToolTip, "More" if many else "Fewer")
    x = Segments(("Left", "Right"))
    y = knobs.real(0.1, 0.0, 1.0, label="Rate", help="How fast", unit="")
    log.info("not seen")
    z = "not marked"
"""
    wanted = ["A title", "{n} steps", "More", "Fewer", "Left", "Right", "Rate", "How fast"]
    assert sorted(texts(source)) == sorted(wanted)


@pytest.mark.parametrize("code", CODES)
def test_every_text_of_the_program_is_translated_and_nothing_else_is(code: str) -> None:
    translated = read(code)
    assert [text for text in TEXTS if not translated.get(text)] == []
    assert [text for text in translated if text not in TEXTS] == []


@pytest.mark.parametrize("code", CODES)
def test_a_translation_has_the_values_of_its_pattern(code: str) -> None:
    said, patterns = read(code), [text for text in TEXTS if "{" in text]
    assert [text for text in patterns if fields(said[text]) != fields(text)] == []


@pytest.mark.parametrize("code", CODES)
def test_translations_are_written_in_their_language(code: str) -> None:
    """Most long texts differ from the English ones: none was forgotten in a copy."""
    long = {text: said for text, said in read(code).items() if len(re.findall(r"[a-z]{3,}", text)) >= 4}
    assert [text for text, said in long.items() if said == text] == []


@pytest.mark.parametrize("code", CODES)
def test_the_compiled_file_says_what_the_written_one_does(code: str, tmp_path: Path) -> None:
    shipped = translations.FOLDER / f"{code}.qm"
    copy = tmp_path / f"{code}.ts"
    copy.write_bytes((translations.FOLDER / f"{code}.ts").read_bytes())
    translations.compile_(copy)
    assert copy.with_suffix(".qm").read_bytes() == shipped.read_bytes()


def test_new_texts_are_entered_and_old_ones_dropped(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(translations, "FOLDER", tmp_path)
    translations.write("de", {"Play": "a.py", "Gone": "a.py"}, {"Play": "Los", "Gone": "Weg"})
    translations.write("de", {"Play": "a.py", "New": "b.py"}, read("de"))
    assert read("de") == {"Play": "Los", "New": ""}
    assert (tmp_path / "de.qm").exists()
