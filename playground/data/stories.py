"""The shipped stories, which were written for this program; the last two of each file are held out."""

from functools import cache

from playground.data.resources import resource
from playground.data.text import Text, join
from playground.phrases import phrase

NAME = phrase("our stories")
FILES = ("forest", "inventions", "kitchen", "museum", "sea", "space", "trains", "weather")
HELD_OUT = 2  # stories of each file, at its end


@cache
def stories() -> Text:
    """All stories as one text; it never changes, so everybody shares it."""
    files = [read(name) for name in FILES]
    learned = [story for file in files for story in file[:-HELD_OUT]]
    return join(NAME, learned, [story for file in files for story in file[-HELD_OUT:]])


def read(name: str) -> list[str]:
    """The stories of one file, without their titles."""
    text = resource(f"stories/{name}.txt").read_text(encoding="utf-8")
    return [story.partition("\n")[2].strip() for story in f"\n{text}".split("\n# ")[1:]]
