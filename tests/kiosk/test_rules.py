"""Each rule, at its ends and beyond them."""

import datetime
import math
from pathlib import Path

import pytest

from playground.kiosk.pin import hash_pin
from playground.kiosk.rules import Flag, Name, Names, Number, PinHash, Place, Rule, WordList, hint, told

HERE = Path(__file__).parent
NUMBER = Number(10, 60, "seconds")
WHOLE = Number(0, 23, whole=True)
OR_ZERO = Number(2, 60, or_zero=True)
LETTERS = Name(lambda: ("alpha", "beta"))
LIST = Names(lambda: ("alpha", "beta"))
FOLDER, FILE = Place("folder"), Place("file")
HASH = hash_pin("1234")


@pytest.mark.parametrize(
    ("rule", "value", "taken"),
    [
        (NUMBER, 10, 10.0),
        (NUMBER, 60.0, 60.0),
        (WHOLE, 0, 0),
        (WHOLE, 23, 23),
        (OR_ZERO, 0, 0.0),
        (OR_ZERO, 2, 2.0),
        (Flag(), True, True),
        (LETTERS, "beta", "beta"),
        (LIST, ["beta", "alpha"], ("beta", "alpha")),
        (PinHash(), "", ""),
        (PinHash(), HASH, HASH),
        (FOLDER, "logs", HERE / "logs"),
        (FOLDER, str(HERE), HERE),
        (FOLDER, "~/logs", Path.home() / "logs"),
        (FILE, "test_rules.py", HERE / "test_rules.py"),
    ],
)
def test_what_keeps_the_rule_is_taken(rule: Rule, value: object, taken: object) -> None:
    assert list(rule.mistakes(value, HERE)) == []
    assert rule.take(value, HERE) == taken
    assert type(rule.take(value, HERE)) is type(taken)


NUMBER_SAYS = "must be a number from 10 to 60 seconds, got "
WHOLE_SAYS = "must be a whole number from 0 to 23, got "
OR_ZERO_SAYS = "must be 0 or a number from 2 to 60, got "
PIN_SAYS = "must be a line that `python3 scripts/run.py --hash-pin` printed, got "
LIST_SAYS = 'must be a list of one or more of "alpha", "beta"'


@pytest.mark.parametrize(
    ("rule", "value", "mistake"),
    [
        (NUMBER, 9.9, NUMBER_SAYS + "9.9"),
        (NUMBER, 61, NUMBER_SAYS + "61"),
        (NUMBER, math.nan, NUMBER_SAYS + "NaN"),
        (NUMBER, math.inf, NUMBER_SAYS + "Infinity"),
        (NUMBER, "60", NUMBER_SAYS + '"60"'),
        (NUMBER, True, NUMBER_SAYS + "true"),
        (NUMBER, datetime.time(7, 32), NUMBER_SAYS + "07:32:00"),
        (NUMBER, {"a": 1}, NUMBER_SAYS + "a table"),
        (NUMBER, 0, NUMBER_SAYS + "0"),
        (WHOLE, True, WHOLE_SAYS + "true"),
        (WHOLE, 4.0, WHOLE_SAYS + "4.0"),
        (WHOLE, -1, WHOLE_SAYS + "-1"),
        (WHOLE, 24, WHOLE_SAYS + "24"),
        (WHOLE, 10**400, WHOLE_SAYS + "1" + "0" * 58 + "…"),
        (OR_ZERO, 1, OR_ZERO_SAYS + "1"),
        (OR_ZERO, False, OR_ZERO_SAYS + "false"),
        (Flag(), 1, "must be true or false, got 1"),
        (Flag(), "true", 'must be true or false, got "true"'),
        (LETTERS, "gamma", 'must be one of "alpha", "beta", got "gamma"'),
        (LETTERS, "Betta", 'must be one of "alpha", "beta", got "Betta" (did you mean "beta"?)'),
        (LETTERS, ["beta"], 'must be one of "alpha", "beta", got ["beta"] (did you mean "beta"?)'),
        (LIST, "alpha", LIST_SAYS + ', got "alpha"'),
        (LIST, [], LIST_SAYS + ", got []"),
        (LIST, [["alpha"]], LIST_SAYS + ', and ["alpha"] is none of them (did you mean "alpha"?)'),
        (LIST, ["alpha", "beta", "alpha"], 'must name nothing twice, got "alpha" again'),
        (PinHash(), "4711", PIN_SAYS + "another text of 4 characters (not shown, for it may be secret)"),
        (PinHash(), 4711, PIN_SAYS + "a number (not shown, for it may be secret)"),
        (FOLDER, "", 'must be the path of a folder, got ""'),
        (FOLDER, " ", 'must be the path of a folder, got " "'),
        (FOLDER, 7, "must be the path of a folder, got 7"),
        (FOLDER, "a\0b", 'must be the path of a folder, got "a\\u0000b"'),
        (FOLDER, "test_rules.py", f"must be the path of a folder, and {HERE / 'test_rules.py'} is something else"),
        (FOLDER, "$HOME/logs", 'must be the path of a folder, and nobody knows what "$HOME/logs" begins with'),
        (FOLDER, "~nobody-1/logs", 'must be the path of a folder, and nobody knows what "~nobody-1/logs" begins with'),
        (FILE, "none.txt", f"must be the path of a file that can be read, and {HERE / 'none.txt'} does not exist"),
        (FILE, ".", f"must be the path of a file that can be read, and {HERE} can not"),
        (FILE, "x" * 5000, f"must be the path of a file that can be read, and {HERE / ('x' * 5000)} does not exist"),
    ],
)
def test_what_breaks_the_rule_is_told_with_the_rule(rule: Rule, value: object, mistake: str) -> None:
    assert list(rule.mistakes(value, HERE)) == [mistake]


@pytest.mark.parametrize(
    ("content", "mistake"),
    [
        (b"darn\nhot dog\n", 'in line 2 must stand one word and nothing else, got "hot dog"'),
        (b"d\xe4mlich\n", "this must be a text in UTF-8, and in line 1 is a byte that is not"),
    ],
)
def test_a_list_of_words_that_can_not_be_used_is_told(tmp_path: Path, content: bytes, mistake: str) -> None:
    path = tmp_path / "words.txt"
    path.write_bytes(content)
    said = f"must name a list of words, got {path}: {mistake}"
    assert list(WordList().mistakes("words.txt", tmp_path)) == [said]
    path.write_bytes(b"# rude\ndarn\n")
    assert list(WordList().mistakes("words.txt", tmp_path)) == []
    assert WordList().take("words.txt", tmp_path) == path
    path.unlink()
    assert len(list(WordList().mistakes("words.txt", tmp_path))) == 1


def test_every_wrong_name_of_a_list_is_told() -> None:
    assert len(list(LIST.mistakes(["gamma", 3, "alpha", "alpha"], HERE))) == 3


def test_a_long_value_is_cut() -> None:
    assert told("a" * 1000) == '"' + "a" * 58 + "…"


def test_a_folder_that_is_not_there_yet_is_no_mistake() -> None:
    assert list(FOLDER.mistakes("not/there", HERE)) == []


@pytest.mark.parametrize(("wrong", "said"), [("Beta", ' (did you mean "beta"?)'), ("xyz", ""), (None, ""), ("", "")])
def test_only_a_name_that_is_near_is_suggested(wrong: object, said: str) -> None:
    assert hint(wrong, ["alpha", "beta"]) == said
