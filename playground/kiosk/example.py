"""The documented example of a config file, made from the table of keys: resources/kiosk/kiosk.toml."""

import sys
import textwrap
from collections.abc import Iterator
from pathlib import Path

from playground.kiosk.config import KEYS, TABLES, Config, Key
from playground.kiosk.rules import told

_WIDTH = 118  # characters of a line
_HEAD = """\
The playground in front of the public. Start it with this file:
python3 scripts/run.py --kiosk --config kiosk.toml

Look at this file and at the computer first:
python3 scripts/run.py --doctor --config kiosk.toml

Every line that can be set stands here behind a # without a space: take that # away and change the value. What is not
set has its default, so an empty file is fine. All mistakes are told at once before anything opens.
"""


def example() -> str:
    """The text of the example: explanations, and every key with its default or a likely value, behind a #."""
    return "\n".join([*_lines()]) + "\n"


def _lines() -> Iterator[str]:
    for line in _HEAD.splitlines():
        yield f"# {line}".rstrip()
    yield ""
    for table, help_ in TABLES.items():
        yield from _prose(help_)
        yield f"[{table}]"
        yield ""
        for key in KEYS:
            if key.table == table:
                yield from _prose(key.help)
                yield from _prose(_rule(key))
                yield f"#{key.name} = {told(_value(key))}"
                yield ""


def _rule(key: Key) -> str:
    says = key.rule.says()
    return f"{says[0].upper()}{says[1:]}; without this line {key.unset or _default(key)}."


def _default(key: Key) -> str:
    return told(_plain(getattr(Config(), key.name)))


def _value(key: Key) -> object:
    return _plain(getattr(Config(), key.name)) if key.example is None else key.example


def _plain(value: object) -> object:
    """A value as somebody would write it: 20 rather than 20.0."""
    if isinstance(value, float) and value.is_integer() and value >= 2:
        return int(value)
    return list(value) if isinstance(value, tuple) else value


def _prose(text: str) -> list[str]:
    return textwrap.wrap(text, _WIDTH, initial_indent="# ", subsequent_indent="# ", break_on_hyphens=False)


if __name__ == "__main__":
    Path(sys.argv[1]).write_text(example(), encoding="utf-8")
