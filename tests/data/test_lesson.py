"""Lesson files: what is read is what was written, every mistake is told, and damage is refused calmly."""

import contextlib
import pickle
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from playground.data.lesson import MAX_BYTES, MOST_TEXT, ONLY_HIDDEN, PARTS, Lesson, LessonError, lesson_to_toml
from playground.data.lesson import read_lesson as read
from playground.data.lesson_data import LessonData
from playground.data.resources import resource

TABS = ("cnn", "kmeans", "transformer")
FULL = Lesson(
    "kmeans",
    'A "title" \\ with everything',
    'First.\n\n  Second "quoted" \\n and \\.\n"""three""" ☃ é\n\tlast',
    7,
    False,
    {"clusters": 3, "start": "random", "rate": 0.1, "tiny": 1e-05, "on": True, "huge": 10**400},
    LessonData(example="Moons", count=50, noise=0.1, seed=3),
    ("curves", "more"),
    ("clusters", "input"),
)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "mine.toml"


def mistakes(path: Path, content: str | bytes) -> tuple[str, ...]:
    path.write_bytes(content.encode() if isinstance(content, str) else content)
    with pytest.raises(LessonError) as caught:
        read(path, TABS)
    return caught.value.mistakes


# Round trip.


@pytest.mark.parametrize(
    "lesson",
    [
        FULL,
        Lesson("cnn"),
        Lesson("transformer", text="one line", trained=True, data=LessonData(prompt="The \\ fox")),
        Lesson("transformer", data=LessonData(prompt="The ", text="a\n\nb\n")),
        Lesson("kmeans", data=LessonData(points="0.1 0.2 left heap\n0.5 0.5\n")),
        Lesson("kmeans", data=LessonData(table="a,b\n1,2\n", columns=("a", "b"))),
        Lesson("kmeans", text="\nbegins and ends with lines\n\n"),
        Lesson("kmeans", data=LessonData(patterns=("#..# .##. .##. #..#",))),
        Lesson("kmeans", "Qui est l\xe0\u202f?\xa0\U0001f469\u200d\U0001f3eb soft\xadhyphen"),
        Lesson("kmeans", data=LessonData(table="a\xa0b,c\n1,2\n", columns=("a\xa0b", "c"))),
    ],
    ids=lambda lesson: lesson.tab,
)
def test_what_is_read_is_what_was_written(path: Path, lesson: Lesson) -> None:
    path.write_text(lesson_to_toml(lesson), encoding="utf-8")
    again = read(path, TABS)
    assert again == lesson
    assert again.path == path


def test_values_come_back_in_their_types(path: Path) -> None:
    path.write_text(lesson_to_toml(FULL), encoding="utf-8")
    again = read(path, TABS)
    assert [type(value) for value in again.settings.values()] == [int, str, float, float, bool, int]


@pytest.mark.parametrize("end", ["\r\n", "\r", "\u2028", "\x85"])
def test_foreign_line_ends_and_composed_letters_are_made_plain_when_a_lesson_is_made(path: Path, end: str) -> None:
    lesson = Lesson("cnn", text=f"one{end}two e\u0301")
    assert lesson.text == "one\ntwo \xe9"
    path.write_text(lesson_to_toml(lesson), encoding="utf-8")
    assert read(path, TABS) == lesson


def test_the_mark_that_windows_editors_put_first_is_ignored(path: Path) -> None:
    path.write_bytes(b"\xef\xbb\xbftab = 'cnn'\n")
    assert read(path, TABS) == Lesson("cnn")


def test_what_is_usual_is_not_written() -> None:
    assert [line for line in lesson_to_toml(Lesson("cnn")).splitlines() if "=" in line] == ['tab = "cnn"', "seed = 0"]


def test_a_lesson_never_changes() -> None:
    settings = {"clusters": 3}
    lesson = Lesson("cnn", settings=settings)
    settings["clusters"] = 4
    assert lesson.settings["clusters"] == 3
    with pytest.raises(TypeError):
        lesson.settings["clusters"] = 5  # pyright: ignore[reportIndexIssue]


# Mistakes.


@pytest.mark.parametrize(
    ("content", "told"),
    [
        ("", "tab must be there"),
        ("tab = 3", "tab must be the name of one of the tabs, got 3"),
        ("tab = 'kmean'", "unknown tab 'kmean'; did you mean kmeans?"),
        ("tab = 'xyz'", "unknown tab 'xyz'; known are cnn, kmeans, transformer"),
        ("titel = 'a'", "unknown key 'titel'; did you mean title?"),
        ("title = 3", "title must be a line of at most 100 characters, got 3"),
        ("title = 0", "title must be a line of at most 100 characters, got 0"),
        ("title = 'a\\u0007'", None),
        ('title = "a\\nb"', "title must be a line of at most 100 characters, got 'a\\nb'"),
        ("text = 3", "text must be a text of at most 20000 characters, got 3"),
        ("seed = -1", "seed must be a whole number in 0..2147483647, got -1"),
        ("seed = true", "seed must be a whole number in 0..2147483647, got True"),
        ("seed = 2147483648", "seed must be a whole number in 0..2147483647, got 2147483648"),
        ("seed = 1.0", "seed must be a whole number in 0..2147483647, got 1.0"),
        ("trained = 1", "trained must be true or false, got 1"),
        ("hidden = 'curves'", "hidden must be a list of names, got 'curves'"),
        ("locked = [1]", "locked must be a list of names, got [1]"),
        ("locked = ['menu']", "locked must be without guide, tabs, menu, which can only be hidden, got 'menu'"),
        ("hidden = ['a']\nlocked = ['a']", "locked must be without what is hidden anyway, got 'a'"),
        ("settings = 3", "settings must be a table of knobs and their values, got 3"),
        ("[settings]\nrate = [1]", "settings.rate must be a number, a word, true or false, got [1]"),
        ("[settings]\nrate = nan", "settings.rate must be a number, a word, true or false, got nan"),
        ("[settings]\nrate = 2026-01-01", "settings.rate must be a number, a word, true or false, got datetime.date"),
        ("data = 3", "data must be a table, got 3"),
        ("[data]\nexampel = 'a'", "unknown key 'data.exampel'; did you mean data.example?"),
        ("[data]\ncount = -1", "data.count must be a whole number in 0..100000, got -1"),
        ("trained = true\n[data]\ntext = 'a'", "data.text must be left out with trained = true"),
    ],
)
def test_a_mistake_is_told_by_key_rule_and_value(path: Path, content: str, told: str | None) -> None:
    if told is None:  # a literal string, in which a backslash is a backslash
        path.write_text("tab = 'cnn'\n" + content, encoding="utf-8")
        assert read(path, TABS).title == "a\\u0007"
        return
    content = content if content.startswith("tab") or not content else "tab = 'cnn'\n" + content
    (found,) = [mistake for mistake in mistakes(path, content) if "left out where" not in mistake]
    assert found.startswith(told)


def test_all_mistakes_are_told_at_once_with_the_files_name(path: Path) -> None:
    path.write_text("seed = -1\ntitel = 'a'\nhidden = 3\n[settings]\nx = []\n[data]\ny = 1\n", encoding="utf-8")
    with pytest.raises(LessonError) as caught:
        read(path, TABS)
    lines = str(caught.value).split("\n")
    assert len(lines) == len(caught.value.mistakes) == 6
    assert all(line.startswith("mine.toml: ") for line in lines)


def test_a_long_wrong_value_is_shortened(path: Path) -> None:
    (found,) = mistakes(path, f"tab = 'cnn'\nseed = '{'x' * 1000}'")
    assert found.endswith(" ...")
    assert len(found) < 200


def test_texts_have_a_limit(path: Path) -> None:
    path.write_text(f"tab = 'cnn'\ntext = '{'x' * MOST_TEXT}'", encoding="utf-8")
    assert len(read(path, TABS).text) == MOST_TEXT
    assert "at most 20000 characters" in mistakes(path, f"tab = 'cnn'\ntext = '{'x' * (MOST_TEXT + 1)}'")[0]


def test_what_can_only_be_hidden_is_a_part() -> None:
    assert set(ONLY_HIDDEN) < set(PARTS)


# Files that are none.


def test_a_file_that_is_not_there_a_folder_and_an_endless_one_are_refused(tmp_path: Path) -> None:
    for path, reason in ((tmp_path / "none.toml", "it can't be read"), (tmp_path, "it must be a file")):
        with pytest.raises(LessonError, match=reason):
            read(path, TABS)
    with pytest.raises(LessonError, match=r"it must be a file|it can't be read"):
        read(Path("/dev/zero"), TABS)


@pytest.mark.parametrize("name", ["", ".", "/"])
def test_a_folder_without_a_name_is_told_by_what_was_given(name: str) -> None:
    with pytest.raises(LessonError, match=f"^{Path(name)}: it must be a file"):
        read(Path(name), TABS)


def test_a_number_that_python_does_not_write_is_a_mistake(path: Path) -> None:
    (found,) = mistakes(path, f"tab = 'cnn'\nseed = 0x{'f' * 5000}")
    assert found.endswith("got a number of thousands of figures")


def test_a_file_has_a_limit(path: Path) -> None:
    content = b"tab = 'cnn'\n#"
    path.write_bytes(content + b"x" * (MAX_BYTES - len(content)))
    assert read(path, TABS) == Lesson("cnn")
    assert mistakes(path, content + b"x" * (MAX_BYTES + 1 - len(content))) == (
        f"it must have at most {MAX_BYTES} bytes, got more",
    )


@pytest.mark.parametrize(
    "content",
    [
        "a." * 200_000 + "a = 1",  # of which tomllib would think for hours
        '"a" . ' * 60_000 + "b = 1",
        "[" + "a ." * 150_000 + "b]",
        "a = " + "[" * 100_000,
        "a = {b = " * 50_000,
        "a = " + "9" * 10_000,
        b"tab = 'cnn'\n\xff",
        "tab = ",
        'tab = "cnn',
        "tab = 'cnn'\ntab = 'cnn'",
        b"\0\0\0\0",
    ],
    ids=[
        "key", "quoted key", "header", "lists", "tables", "figures", "UTF-8", "nothing", "open", "twice", "zeros"
    ],
)  # fmt: skip
def test_what_is_no_bearable_toml_is_refused(path: Path, content: str | bytes) -> None:
    (found,) = mistakes(path, content)
    assert found.startswith("it must be ")


def test_sentences_full_of_points_are_no_deep_keys(path: Path) -> None:
    text = "Oh. " * 400 + "1.2.3.4.5.6 ... " + "E.g. this, i.e. that. " * 200
    path.write_text(lesson_to_toml(Lesson("cnn", text=text)), encoding="utf-8")
    assert read(path, TABS).text == text


def mutated(content: bytes, random: np.random.Generator) -> bytes:
    """A file after an accident: bytes changed, lost, doubled or cut off, or words exchanged."""
    data, kind = bytearray(content), random.integers(6)
    at, other = sorted(random.integers(0, len(data), 2).tolist())
    match int(kind):
        case 0:
            data[at] = random.integers(256)
        case 1:
            del data[at:other]
        case 2:
            data[at:at] = data[at:other]
        case 3:
            del data[at:]
        case 4:
            words = bytes(data).split(b" ")
            one, two = random.integers(0, len(words), 2)
            words[one], words[two] = words[two], words[one]
            return b" ".join(words)
        case _:
            for place in random.integers(0, len(data), 20):
                data[place] = random.integers(256)
    return bytes(data)


def refusal(path: Path) -> str:
    """What is told of a lesson that is refused; any other exception is one too many."""
    try:
        read(path, TABS)
    except LessonError as error:
        return str(error)
    return ""


def test_mutated_files_are_read_or_refused_with_a_sentence(path: Path) -> None:
    random, seen = np.random.default_rng(0), {"read": 0, "refused": 0}
    names = ("k-means-by-hand", "temperature", "learning-rate")
    contents = [lesson_to_toml(FULL).encode(), *(resource(f"lessons/{name}.toml").read_bytes() for name in names)]
    for turn in range(600):
        path.write_bytes(mutated(contents[turn % len(contents)], random))
        seen["refused" if (told := refusal(path)) else "read"] += 1
        assert not told or told.startswith("mine.toml: ")
    assert min(seen.values()) > 100


class Canary:
    """Sings if anybody unpickles it."""

    def __init__(self, path: Path) -> None:
        self.path = path

    def __reduce__(self) -> Any:
        return Path.touch, (self.path,)


def test_a_canary_never_sings(path: Path, tmp_path: Path) -> None:
    song = tmp_path / "song"
    sung = f"__import__('pathlib').Path({str(song)!r}).touch()"
    pickled = pickle.dumps(Canary(song))
    for content in (
        pickled,
        sung.encode(),
        f"tab = {sung}".encode(),
        f"tab = 'cnn'\ntext = '''{{{sung}}} !!python/object/apply:os.system'''".encode(),
        f'tab = "{{0.__class__}}"\n[settings]\nrate = "{sung}"'.encode(),
        b"tab = 'cnn'\n#" + pickled,
    ):
        path.write_bytes(content)
        with contextlib.suppress(LessonError):
            read(path, TABS)
        assert not song.exists()
    pickle.loads(pickled)  # the control: it could have sung
    assert song.exists()
