from pathlib import Path

import pytest

from playground import catalogue
from playground.data import resources
from playground.data.guides import Guide, guide, parse

TEXT = """# Straight line

A line looks for its slope.
It corrects itself.

More about it,
in two lines.

And more.

## Things to try

- Press Play.
- Turn a knob,
  and press Play again.
- Ask.
"""
TOO_MANY = "\n".join(f"- thing {number}" for number in range(7))


def test_a_guide_is_a_title_a_sentence_more_and_things_to_try() -> None:
    assert parse(TEXT, "line") == Guide(
        "Straight line",
        "A line looks for its slope. It corrects itself.",
        "More about it, in two lines.\n\nAnd more.",
        ("Press Play.", "Turn a knob, and press Play again.", "Ask."),
    )


def test_more_may_be_missing() -> None:
    assert parse("# Line\n\nA line.\n\n- One\n- Two\n- Three\n", "line").more == ""


@pytest.mark.parametrize(
    "text",
    [
        "",
        "A line.\n\n- One\n- Two\n- Three\n",
        "# Line\n\n# Another\n\nA line.\n\n- One\n- Two\n- Three\n",
        "# Line\n\n- One\n- Two\n- Three\n",
        "# Line\n\nA line.\n\n- One\n- Two\n",
        f"# Line\n\nA line.\n\n{TOO_MANY}\n",
    ],
    ids=["nothing", "no title", "two titles", "no sentence", "too few things", "too many things"],
)
def test_what_is_not_built_as_a_guide_is_refused_by_name(text: str) -> None:
    with pytest.raises(ValueError, match="guide line must have a title, a sentence and 3 to 6 things to try"):
        parse(text, "line")


def test_a_missing_guide_is_named() -> None:
    with pytest.raises(FileNotFoundError, match=r"resources/guides/en/nonsense\.md"):
        guide("nonsense")


def test_a_guide_is_read_in_its_language(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(resources, "FOLDER", tmp_path)
    (tmp_path / "guides" / "de").mkdir(parents=True)
    (tmp_path / "guides" / "de" / "line.md").write_text(TEXT.replace("line", "Linie für alle"), encoding="utf-8")
    assert guide("line", "de").sentence.startswith("A Linie für alle")


@pytest.mark.parametrize("entry", catalogue.ENTRIES, ids=lambda entry: entry.name)
def test_every_architecture_has_a_guide_whose_sentence_is_short(entry: catalogue.Entry) -> None:
    read = guide(entry.name)
    assert len(read.sentence) < 160
    assert all(thing.endswith((".", "?", "!")) for thing in read.things_to_try)


@pytest.mark.parametrize("language", ["de", "fr", "es"])
def test_every_guide_is_there_in_every_language_with_as_many_things_to_try(language: str) -> None:
    names = [entry.name for entry in catalogue.ENTRIES]
    many = {name: len(guide(name).things_to_try) for name in names}
    assert {name: len(guide(name, language).things_to_try) for name in names} == many


def test_the_narrow_spaces_of_french_stay() -> None:
    text = TEXT.replace("A line looks for its slope.", "Que cherche-t-elle\N{NARROW NO-BREAK SPACE}?")
    assert parse(text, "line").sentence.startswith("Que cherche-t-elle\N{NARROW NO-BREAK SPACE}? It")
