"""The config file: everything has a default, and every mistake is told, all at once."""

import dataclasses
import random
import tomllib
from pathlib import Path

import pytest

from playground import catalogue
from playground.data.resources import resource
from playground.data.small_files import LARGEST
from playground.kiosk.config import KEYS, TABLES, Config, ConfigError, read
from playground.kiosk.pin import hash_pin

TABS = ", ".join(f'"{entry.name}"' for entry in catalogue.ENTRIES)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "kiosk.toml"


def wrote(path: Path, text: str) -> Path:
    path.write_text(text, encoding="utf-8")
    return path


def mistakes(path: Path, text: str) -> list[str]:
    """What is said of a file with that text, without its name."""
    with pytest.raises(ConfigError) as refused:
        read(wrote(path, text))
    said = refused.value.mistakes
    assert str(refused.value) == "\n".join(said)
    assert [line for line in said if not line.startswith(f"{path}: ") or not line.endswith(".")] == []
    return [line.removeprefix(f"{path}: ") for line in said]


# Defaults.


def test_without_a_file_all_is_as_nobody_said_otherwise() -> None:
    assert read() == read(None) == Config()


@pytest.mark.parametrize("text", ["", "\n# nothing\n", "[show]\n[times]\n[staff]\n[files]\n[limits]\n", "\ufeff[show]"])
def test_an_empty_file_is_fine(path: Path, text: str) -> None:
    assert read(wrote(path, text)) == Config()


def test_by_default_all_tabs_are_shown_from_the_first_on_in_all_languages() -> None:
    ours = Config()
    assert ours.tabs == tuple(entry.name for entry in catalogue.ENTRIES)
    assert ours.start_tab == ours.tabs[0]
    assert ours.languages == ("en", "de", "fr", "es")


def test_by_default_nobody_leaves_and_nothing_lasts_for_ever() -> None:
    ours = Config()
    assert (ours.pin, ours.idle, ours.countdown, ours.pad_clear) == ("", 60, 20, 20)
    assert (ours.restart_hour, ours.blocked_words, ours.cursor, ours.screen) == (None, None, False, 0)


def test_every_default_keeps_its_own_rule() -> None:
    """But for what means "never" or "none", which can't be written."""
    ours = Config()
    for key in KEYS:
        value = getattr(ours, key.name)
        written = list(value) if isinstance(value, tuple) else str(value) if isinstance(value, Path) else value
        assert value is None or list(key.rule.mistakes(written, Path())) == [], key.path


def test_every_field_has_one_key_in_a_table_that_is_described() -> None:
    assert sorted(key.name for key in KEYS) == sorted(field.name for field in dataclasses.fields(Config))
    assert {key.table for key in KEYS} == set(TABLES)


# Reading.


def test_every_key_is_read(path: Path) -> None:
    pin = hash_pin("1234")
    (path.parent / "words.txt").touch()
    text = f"""
        [show]
        tabs = ["kmeans", "som"]
        start_tab = "som"
        languages = ["fr", "en"]
        theme = "dark"
        text_size = 1
        screen = 1
        cursor = true
        [times]
        idle = 30
        countdown = 10.5
        attract_tab = 40
        pad_clear = 0
        restart_hour = 0
        [staff]
        pin = "{pin}"
        [files]
        logs = "logs"
        statistics = "/var/kiosk"
        blocked_words = "words.txt"
        [limits]
        longest_text = 200
        most_points = 1000
        """
    assert read(wrote(path, text)) == Config(
        tabs=("kmeans", "som"),
        start_tab="som",
        languages=("fr", "en"),
        theme="dark",
        text_size=1.0,
        screen=1,
        cursor=True,
        idle=30.0,
        countdown=10.5,
        attract_tab=40.0,
        pad_clear=0.0,
        restart_hour=0,
        pin=pin,
        logs=path.parent / "logs",
        statistics=Path("/var/kiosk"),
        blocked_words=path.parent / "words.txt",
        longest_text=200,
        most_points=1000,
    )
    assert set(tomllib.loads(text)) == set(TABLES)
    assert sum(map(len, tomllib.loads(text).values())) == len(KEYS)


def test_relative_paths_begin_at_the_files_folder_wherever_one_is(
    path: Path, monkeypatch: pytest.MonkeyPatch, tmp_path_factory: pytest.TempPathFactory
) -> None:
    wrote(path, '[files]\nlogs = "logs"')
    monkeypatch.chdir(path.parent)
    ours = read(Path("kiosk.toml"))
    monkeypatch.chdir(tmp_path_factory.mktemp("elsewhere"))
    assert ours.logs == path.parent / "logs"


def test_without_a_start_tab_it_is_the_first_of_the_tabs(path: Path) -> None:
    assert read(wrote(path, '[show]\ntabs = ["som", "cnn"]')).start_tab == "som"


def test_the_tabs_are_those_of_the_catalogue(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(catalogue, "ENTRIES", (catalogue.Entry("toy", "Toy", "Toys"),))
    assert read().tabs == ("toy",)
    assert read(wrote(path, '[show]\ntabs = ["toy"]')).start_tab == "toy"


# Mistakes.


@pytest.mark.parametrize(
    ("text", "mistake"),
    [
        ("[show]\ntext_size = 2", "show.text_size must be a number from 1 to 1.3, got 2."),
        ("[show]\ntext_size = true", "show.text_size must be a number from 1 to 1.3, got true."),
        ("[show]\ntext_size = nan", "show.text_size must be a number from 1 to 1.3, got NaN."),
        ("[show]\nscreen = -1", "show.screen must be a whole number from 0 to 15, got -1."),
        ("[show]\nscreen = false", "show.screen must be a whole number from 0 to 15, got false."),
        ("[show]\ncursor = 0", "show.cursor must be true or false, got 0."),
        ('[show]\ntheme = "blue"', 'show.theme must be one of "light", "dark", got "blue".'),
        ("[show]\nlanguages = []", 'show.languages must be a list of one or more of "en", "de", "fr", "es", got [].'),
        ('[show]\nlanguages = ["de", "de"]', 'show.languages must name nothing twice, got "de" again.'),
        (
            '[show]\nlanguages = ["it"]',
            'show.languages must be a list of one or more of "en", "de", "fr", "es", and "it" is none of them.',
        ),
        ("[show]\ntabs = []", f"show.tabs must be a list of one or more of {TABS}, got []."),
        (
            '[show]\ntabs = ["kmean"]',
            f'show.tabs must be a list of one or more of {TABS}, and "kmean" is none of them (did you mean "kmeans"?).',
        ),
        (
            '[show]\ntabs = ["som", "em"]\nstart_tab = "cnn"',
            'show.start_tab must be among show.tabs ("som", "em"), got "cnn".',
        ),
        ('[show]\nstart_tab = ""', f'show.start_tab must be one of {TABS}, got "".'),
        ("[times]\nidle = 9", "times.idle must be a number from 10 to 3600 seconds, got 9."),
        ("[times]\nidle = 3601", "times.idle must be a number from 10 to 3600 seconds, got 3601."),
        ("[times]\ncountdown = 61", "times.countdown must be a number from 5 to 60 seconds, got 61."),
        ("[times]\nattract_tab = 4", "times.attract_tab must be a number from 5 to 600 seconds, got 4."),
        ("[times]\npad_clear = 1", "times.pad_clear must be 0 or a number from 2 to 3600 seconds, got 1."),
        ("[times]\nrestart_hour = 24", "times.restart_hour must be a whole number from 0 to 23, got 24."),
        ("[times]\nrestart_hour = 04:00:00", "times.restart_hour must be a whole number from 0 to 23, got 04:00:00."),
        ("[times.idle]\nseconds = 3", "times.idle must be a number from 10 to 3600 seconds, got a table."),
        ("[limits]\nlongest_text = 5", "limits.longest_text must be a whole number from 50 to 4000 characters, got 5."),
        ("[limits]\nmost_points = 1", "limits.most_points must be a whole number from 100 to 100000, got 1."),
        ("[show]\ncurser = true", 'there is no key show.curser (did you mean "cursor"?).'),
        ("[show]\nxyz = 1", "there is no key show.xyz."),
        ('[show]\n"a b" = 1', 'there is no key show."a b".'),
        ("[show]\nidle = 60", "show.idle must stand in the table [times]."),
        ("idle = 60", "idle must stand in the table [times]."),
        ("show = 3", "show must be a table, begun with a line [show], got a number."),
        ("[[show]]\ncursor = true", "show must be a table, begun with a line [show], got a list."),
        (
            "[time]\nidle = 60",
            'there is no table or key time among "show", "times", "staff", "files", "limits" (did you mean "times"?).',
        ),
    ],
)
def test_a_mistake_is_told_with_file_key_rule_and_value(path: Path, text: str, mistake: str) -> None:
    assert mistakes(path, text) == [mistake]


def test_all_mistakes_are_told_at_once(path: Path) -> None:
    text = '[show]\ntabs = ["cnm", 3]\ntheme = "x"\nwhat = 1\n[times]\nidle = 1\n[tims]\n[files]\nlogs = 3'
    said = mistakes(path, text)
    assert len(said) == 7
    for word in ('"cnm"', "and 3", '"x"', "show.what", "times.idle", "tims", "files.logs"):
        assert sum(word in line for line in said) == 1, word


@pytest.mark.parametrize(
    "text", ['[staff]\npin = "47110"', 'pin = "47110"', '[[staff]]\npin = "47110"', "[staff]\npin = 47110"]
)
def test_a_pin_that_was_written_plainly_is_not_repeated(path: Path, text: str) -> None:
    said = mistakes(path, text)
    assert len(said) == 1
    assert "47110" not in said[0]


# What is no config file at all.


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("[show]\ntheme = dark", "(at line 2, column 9)"),
        ("[show]\n\n[show]", "(at line 3, column 6); a key or a table stands in it twice"),
        ("[show]\nscreen = 0\nscreen = 1", "; a key or a table stands in it twice"),
        ("[show]\ntheme = 'dark'\ntheme = 'dark'\nscreen = 0", "(at line 3"),
        ('[files]\nlogs = "C:\\Users\\kiosk"', "put paths with backslashes in single quotes"),
        ('[files]\nlogs = "C:\\kiosk"', "put paths with backslashes in single quotes"),
        ("x = " + "[" * 5000, "this is not written as TOML wants it"),
        ("x = " + "1" * 5000, "this is not written as TOML wants it"),
    ],
)
def test_a_slip_of_the_pen_is_told_with_its_line(path: Path, text: str, words: str) -> None:
    said = mistakes(path, text)
    assert len(said) == 1
    assert words in said[0]


def refused(path: Path) -> str:
    with pytest.raises(ConfigError) as error:
        read(path)
    (mistake,) = error.value.mistakes
    return mistake


def test_a_missing_file_is_told(path: Path) -> None:
    assert refused(path) == f"{path}: this can't be read: No such file or directory."


def test_a_folder_is_no_config_file(tmp_path: Path) -> None:
    assert refused(tmp_path) == f"{tmp_path}: this must be a file, and is something else."


@pytest.mark.parametrize("name", ["a\0b", "x" * 5000])
def test_an_impossible_name_is_told(tmp_path: Path, name: str) -> None:
    assert refused(tmp_path / name).startswith(f"{tmp_path / name}: ")


def test_a_file_that_may_not_be_read_is_told(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def forbidden(*_: object) -> None:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(Path, "open", forbidden)
    assert refused(path) == f"{path}: this can't be read: Permission denied."


def test_what_is_no_utf_8_is_told_with_its_line(path: Path) -> None:
    path.write_bytes("[show]\n# größer\n".encode("latin-1"))
    assert refused(path) == f"{path}: this must be a text in UTF-8, and in line 2 is a byte that is not."


def test_a_huge_file_is_not_read(path: Path) -> None:
    path.write_bytes(b"#" * (LARGEST + 1))
    assert refused(path) == f"{path}: this must have at most {LARGEST} bytes, and has more."
    path.write_bytes(b"#" * LARGEST)
    assert read(path) == Config()


def test_a_damaged_file_is_told_and_nothing_else_happens(path: Path) -> None:
    """Promise 26 of RELIABILITY.md, for this file: 500 mutations of the example, all of whose keys are set."""
    whole = resource("kiosk/kiosk.toml").read_bytes().replace(b"\n#", b"\n").replace(b"\n ", b"\n# ")
    dice, told = random.Random(0), 0
    for _ in range(500):
        mutated = bytearray(whole)
        for _ in range(dice.randint(1, 8)):
            mutated[dice.randrange(len(mutated))] = dice.randrange(256)
        path.write_bytes(mutated)
        try:
            read(path)
        except ConfigError as error:
            told += bool(error.mistakes)
    assert told > 100
