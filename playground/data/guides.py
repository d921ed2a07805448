"""The guide of each tab: what this machine is, and things to try, read from `resources/guides/`."""

import re
from dataclasses import dataclass

from playground.data.resources import resource


@dataclass(frozen=True)
class Guide:
    """What a visitor is told of one architecture."""

    title: str
    sentence: str
    """what this is, in one or two short sentences"""
    more: str
    """the same for those who want to know more; may be empty"""
    things_to_try: tuple[str, ...]


def guide(name: str, language: str = "en") -> Guide:
    """The guide of that base name. ValueError if its file is not built as one, FileNotFoundError if it is missing."""
    return parse(resource(f"guides/{language}/{name}.md").read_text(encoding="utf-8"), name)


def parse(text: str, name: str) -> Guide:
    """A title line (#), paragraphs of which the first is the sentence, and three to six list items (-)."""
    blocks = [_one_line(block) for block in text.replace("\n- ", "\n\n- ").split("\n\n") if block.strip()]
    titles = [block[2:] for block in blocks if block.startswith("# ")]
    things = tuple(block[2:] for block in blocks if block.startswith("- "))
    paragraphs = [block for block in blocks if not block.startswith(("#", "- "))]
    if len(titles) != 1 or not paragraphs or not 3 <= len(things) <= 6:
        raise ValueError(f"guide {name} must have a title, a sentence and 3 to 6 things to try, got {len(things)}")
    return Guide(titles[0], paragraphs[0], "\n\n".join(paragraphs[1:]), things)


def _one_line(block: str) -> str:
    """The lines of a block as one; the narrow spaces of French stay."""
    return " ".join(part for part in re.split(r"[ \n]+", block) if part)
