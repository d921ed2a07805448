"""The documented example cannot lie: it is made from what the program checks, and the program reads it."""

import dataclasses
import re
from pathlib import Path

import pytest

from playground.data.resources import resource
from playground.kiosk.config import KEYS, TABLES, Config, Key, read
from playground.kiosk.example import example

TEXT = resource("kiosk/kiosk.toml").read_text(encoding="utf-8")


def test_the_shipped_example_is_what_the_keys_say() -> None:
    assert example() == TEXT, "python -m playground.kiosk.example resources/kiosk/kiosk.toml"


@pytest.fixture
def uncommented(tmp_path: Path) -> Path:
    """The example, every key of which is set."""
    path = tmp_path / "kiosk.toml"
    path.write_text(re.sub(r"^#(?! |$)", "", TEXT, flags=re.MULTILINE), encoding="utf-8")
    (tmp_path / "blocked-words.txt").touch()
    return path


def test_the_example_as_it_is_changes_nothing(tmp_path: Path) -> None:
    path = tmp_path / "kiosk.toml"
    path.write_text(TEXT, encoding="utf-8")
    assert read(path) == Config()


def test_the_example_uncommented_sets_what_it_says_and_else_the_defaults(uncommented: Path) -> None:
    said = {
        "tabs": ("cnn", "som", "transformer"),
        "start_tab": "cnn",
        "restart_hour": 4,
        "logs": uncommented.parent / "logs",
        "statistics": uncommented.parent / "statistics",
        "blocked_words": uncommented.parent / "blocked-words.txt",
    }
    assert read(uncommented) == dataclasses.replace(Config(), **said)
    assert {key.name for key in KEYS if key.example is not None} == set(said)


@pytest.mark.parametrize("key", KEYS, ids=lambda key: key.path)
def test_every_key_is_explained_with_its_rule_and_what_holds_without_it(key: Key) -> None:
    table = TEXT.split(f"[{key.table}]\n")[1].split("\n[")[0]
    paragraph = next(part for part in table.split("\n\n") if f"\n#{key.name} = " in part)
    prose = " ".join(line.removeprefix("# ") for line in paragraph.splitlines() if line.startswith("# "))
    assert prose.startswith(key.help)
    assert key.rule.says()[1:] in prose
    assert "without this line " in prose


def test_every_command_is_one_that_works_wherever_the_program_is_installed() -> None:
    commands = re.findall(r"[^`#]*--(?:kiosk|doctor|hash-pin)\b", TEXT)
    assert len(commands) == 3
    assert [command for command in commands if not command.strip().startswith("python3 scripts/run.py --")] == []


def test_every_table_is_there_once() -> None:
    assert re.findall(r"^\[(\w+)\]$", TEXT, flags=re.MULTILINE) == list(TABLES)


def test_no_line_is_longer_than_an_editor_is_wide() -> None:
    assert max(map(len, TEXT.splitlines())) <= 120
