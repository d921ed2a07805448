"""A table becomes points of the columns that were chosen, and whatever is left out is told, with its line."""

import random
from pathlib import Path

import numpy as np
import pytest

from playground.data import table_files, text_files
from playground.data.points import NOBODY
from playground.data.table_files import (
    MOST_COLUMNS,
    RefusedFileError,
    Table,
    points_of_table,
    read_table,
    table_of_text,
)
from playground.phrases import Phrase

THIN = "\N{NARROW NO-BREAK SPACE}"
PEOPLE = "name,height (cm),age,town\nAnn,170,30,Rome\nBob,180,40,Oslo\nCleo,160,20,Rome\nDan,175,,Oslo\n"


def read(folder: Path, content: str | bytes, name: str = "people.csv") -> Table:
    path = folder / name
    path.write_bytes(content if isinstance(content, bytes) else content.encode())
    return read_table(path)


def refused(folder: Path, content: str | bytes, name: str = "people.csv") -> str:
    with pytest.raises(RefusedFileError) as caught:
        read(folder, content, name)
    return str(caught.value)


# Reading


def test_a_table_has_columns_of_which_those_of_numbers_are_usable(tmp_path: Path) -> None:
    table = read(tmp_path, PEOPLE)
    assert table.name == "people.csv"
    assert table.columns == ("name", "height (cm)", "age", "town")
    assert table.usable == (1, 2)
    np.testing.assert_array_equal(table.values, [[170, 30], [180, 40], [160, 20], [175, np.nan]])
    assert table.lines.tolist() == [[2, 2], [3, 3], [4, 4], [5, 5]]


def test_the_last_column_of_few_words_tells_the_groups(tmp_path: Path) -> None:
    table = read(tmp_path, PEOPLE)
    assert table.groups == ("Rome", "Oslo")
    assert table.made_of.tolist() == [0, 1, 0, 1]
    assert table.problems == (
        "Columns name, town are not made of numbers and can't be chosen.",
        "Column town tells to which group each row belongs.",
    )


def test_of_several_columns_of_few_words_the_last_one_tells_the_groups(tmp_path: Path) -> None:
    table = read(tmp_path, "yes,1,red,a\nno,2,blue,b\nyes,3,red,c\nno,4,red,d\n")
    assert table.groups == ("red", "blue")


@pytest.mark.parametrize(
    ("words", "groups"),
    [
        ("aabb", ("a", "b")),
        ("aaaa", ()),
        ("abcd", ()),
        ("a bb", ("a", "b")),
        ("abcdefghijklabcdefghijkl", tuple("abcdefghijkl")),
        ("abcdefghijklmabcdefghijklm", ()),
    ],
)
def test_groups_are_two_to_twelve_words_that_come_again(tmp_path: Path, words: str, groups: tuple[str, ...]) -> None:
    table = read(tmp_path, "".join(f"{i},{word}\n" for i, word in enumerate(words)))
    assert table.groups == groups
    assert table.made_of.tolist() == (
        [groups.index(word) if word != " " else NOBODY for word in words] if groups else []
    )


def test_nobody_can_change_a_table(tmp_path: Path) -> None:
    table = read(tmp_path, PEOPLE)
    assert not any(array.flags.writeable for array in (table.values, table.lines, table.made_of))


@pytest.mark.parametrize("separator", [",", ";", "\t"])
@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "cp1252"])
def test_separators_line_ends_and_encodings_make_no_difference(
    tmp_path: Path, separator: str, end: str, encoding: str
) -> None:
    text = "größe,düfte,straße\n1.5,2,für Ämter\n3.5,4,schöne Grüße\n".replace(",", separator).replace("\n", end)
    table = read(tmp_path, text.encode(encoding))
    assert table.columns == ("größe", "düfte", "straße")
    np.testing.assert_array_equal(table.values, [[1.5, 2], [3.5, 4]])


def test_an_encoding_that_was_guessed_is_told(tmp_path: Path) -> None:
    table = read(tmp_path, "größe,straße\n1.5,für Ämter\n3.5,schöne Grüße\n".encode("cp1252"))
    assert "It was read as Windows-1252." in table.problems


def test_without_a_row_of_names_columns_are_counted(tmp_path: Path) -> None:
    table = read(tmp_path, "1,2,x\n3,4,y\n")
    assert table.columns == ("column 1", "column 2", "column 3")
    assert table.problems == ("Column 3 is not made of numbers and can't be chosen.",)
    assert len(table.values) == 2


def test_a_column_is_usable_if_more_than_half_of_it_are_numbers(tmp_path: Path) -> None:
    table = read(tmp_path, "a,b,c\n1,1,1\n2,2,2\n3,3,x\n4,x,x\n")
    assert table.usable == (0, 1)


def test_of_many_unusable_columns_a_few_are_named(tmp_path: Path) -> None:
    table = read(tmp_path, ",".join(["n", *"abcdefgh"]) + "\n" + "".join(f"{i},{',' * 7}x{i}\n" for i in range(5)))
    assert table.problems == ("Columns a, b, c, d, e and 3 more are not made of numbers and can't be chosen.",)


def test_rows_that_are_not_built_as_the_others_are_skipped_and_told(tmp_path: Path) -> None:
    table = read(tmp_path, 'a,b\n1,2\n3\n4,5\n6,7,8\n9,"10\n11",12\n13,14\n15,16\n17,"18\n')
    np.testing.assert_array_equal(table.values, [[1, 2], [4, 5], [13, 14], [15, 16]])
    assert table.problems == (
        "Line 3 was skipped: the row has 1 cell, not 2.",
        "Line 5 was skipped: the row has 3 cells, not 2.",
        "Lines 6 to 7 were skipped: the row has 3 cells, not 2; a quotation mark may be missing.",
        "Line 10 was skipped: the row has a cell that does not end.",
    )


@pytest.mark.parametrize(
    ("bad", "last"),
    [
        (5, "Line 105 was skipped: the row has 1 cell, not 2."),
        (6, "Besides, 1 row was skipped."),
        (1205, f"Besides, 1{THIN}200 rows were skipped."),
    ],
)
def test_beyond_the_first_five_skipped_rows_are_counted(tmp_path: Path, bad: int, last: str) -> None:
    table = read(tmp_path, "1,2\n" * 100 + "3\n" * bad)
    assert len(table.problems) == min(bad, 6)
    assert table.problems[-1] == last


def test_rows_beyond_those_that_can_be_taken_are_left_out_and_told(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(table_files, "MOST", 3)
    table = read(tmp_path, "a,b\n1,2\n\n3,4\n5,6\n7,8\n9,10\n\n")
    np.testing.assert_array_equal(table.values, [[1, 2], [3, 4], [5, 6]])
    assert table.problems == ("Only 3 rows can be taken; the last 2 lines were left out.",)
    assert read(tmp_path, "1,2\n3,4\n5,6\n7,8").problems == ("Only 3 rows can be taken; the last 1 line was left out.",)
    assert read(tmp_path, "a,b\n1,2\n3,4\n5,6\n\n").problems == ()


def test_a_table_of_several_blocks_is_read_as_one(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    text = "a,b,c\n" + "".join(f"{i},{i if i % 7 else 'x'},{'even' if i % 2 == 0 else 'odd'}\n" for i in range(100))
    whole = read(tmp_path, text)
    monkeypatch.setattr(table_files, "_BLOCK", 8)
    parts = read(tmp_path, text)
    np.testing.assert_array_equal(parts.values, whole.values)
    np.testing.assert_array_equal(parts.made_of, whole.made_of)
    assert (parts.lines.tolist(), parts.faults, parts.groups) == (whole.lines.tolist(), whole.faults, whole.groups)
    assert parts.made_of.tolist() == [0, 1] * 50


# What can't be read


@pytest.mark.parametrize(
    ("content", "sentence"),
    [
        ("", "people.csv can't be read: a table must have at least one row, got an empty file."),
        ("a,b\nc,d\n", "people.csv can't be read: a table must have a column of numbers, got none."),
        ("a,b\n", "people.csv can't be read: a table must have a column of numbers, got none."),
        ('""\n', "people.csv can't be read: a table must have at least one row, got none."),
        (",".join("1" * 1001), "people.csv can't be read: a table must have at most 1000 columns, got 1001."),
        ("1" * 70_000, "a line must have at most 65536 characters, and line 1 has more."),
        (b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR", "people.csv can't be read: it is no plain text."),
        (b"PK\x03\x04\x14\0\x06\0", "it is no plain text but a Word document or another packed file"),
    ],
    ids=["empty", "words", "names alone", "no cells", "wide", "a long line", "a picture", "packed"],
)
def test_what_is_no_table_is_refused_in_one_sentence(tmp_path: Path, content: str | bytes, sentence: str) -> None:
    assert sentence in refused(tmp_path, content)


def test_a_thousand_columns_are_enough(tmp_path: Path) -> None:
    assert len(read(tmp_path, ",".join("1" * MOST_COLUMNS)).usable) == MOST_COLUMNS


@pytest.mark.parametrize("name", ["a.xlsx", "a.XLS", "a.ods"])
def test_a_spreadsheet_is_refused_with_advice(tmp_path: Path, name: str) -> None:
    assert refused(tmp_path, b"PK\x03\x04", name) == f"{name} can't be read: it is a spreadsheet; save it as CSV first."


def test_a_file_that_is_too_big_is_not_even_opened(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "big.csv"
    with path.open("wb") as file:
        file.truncate(text_files.MAX_BYTES + 1)
    monkeypatch.setattr(Path, "open", lambda *_: pytest.fail("it was opened"))
    with pytest.raises(RefusedFileError, match=r"^big\.csv can't be read: .* at most 50 MB, got 51 MB\.$"):
        read_table(path)


@pytest.mark.parametrize("name", ["missing.csv", "a folder"])
def test_what_is_no_file_is_refused(tmp_path: Path, name: str) -> None:
    (tmp_path / "a folder").mkdir()
    with pytest.raises(RefusedFileError, match=r"there is no such file|got a folder"):
        read_table(tmp_path / name)


def test_too_little_memory_is_a_refusal(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def forgetful(*_: object) -> None:
        raise MemoryError

    monkeypatch.setattr(table_files, "numbers", forgetful)
    assert refused(tmp_path, PEOPLE) == "people.csv can't be read: there is not enough memory for it."


def test_damaged_tables_never_raise_anything_but_a_refusal(tmp_path: Path) -> None:
    rng, path = random.Random(0), tmp_path / "damaged.csv"
    for _ in range(300):
        letters = list(PEOPLE * 3)
        for _ in range(rng.randrange(30)):
            letters[rng.randrange(len(letters))] = rng.choice(',;\t"\n 1e.-_ä')
        path.unlink(missing_ok=True)
        path.write_text("".join(letters), encoding="utf-8")
        try:
            table = read_table(path)
        except RefusedFileError:
            continue
        points, _ = points_of_table(table, table.usable)
        assert np.isfinite(points.x).all()


# Points


def test_the_rows_become_points_of_the_chosen_columns(tmp_path: Path) -> None:
    points, problems = points_of_table(read(tmp_path, PEOPLE), (2, 1))
    assert [(each.name, each.unit) for each in points.columns] == [("age", ""), ("height", "cm")]
    np.testing.assert_allclose(points.columns[0].value(points.x[:, 0]), [30, 40, 20], rtol=1e-5)
    np.testing.assert_allclose(points.columns[1].value(points.x[:, 1]), [170, 180, 160], rtol=1e-5)
    assert (points.name, points.kind) == ("people.csv", "table")
    assert points.plane.names == ("age", "height, cm")
    assert points.groups == ("Rome", "Oslo")
    assert points.made_of.tolist() == [0, 1, 0]
    assert problems == ("Line 5 was skipped: column age has no value.",)


def test_the_visitors_names_of_columns_are_never_translated(tmp_path: Path) -> None:
    points, _ = points_of_table(read(tmp_path, PEOPLE), (2, 1))
    words = [points.columns[0].name, points.columns[1].unit]
    assert [each.pattern for each in words if isinstance(each, Phrase)] == ["{text}", "{text}"]


def test_a_row_is_skipped_only_for_what_was_chosen(tmp_path: Path) -> None:
    points, problems = points_of_table(read(tmp_path, PEOPLE), (1,))
    assert len(points) == 4
    assert problems == ()


def test_why_a_row_was_skipped_is_told_with_its_line(tmp_path: Path) -> None:
    table = read(tmp_path, 'height,age\n1,1\n2,2\n3,3\nabc,4\n5,inf\nx,y\n7,\n9,"a\nb"\n9,9\n10,10\n11,11\n12,12\n')
    assert points_of_table(table, (0, 1))[1] == (
        "Line 5 was skipped: 'abc' in column height is not a number.",
        "Line 6 was skipped: 'inf' in column age is too large.",
        "Line 7 was skipped: 'x' in column height is not a number.",
        "Line 8 was skipped: column age has no value.",
        "Lines 9 to 10 were skipped: 'a b' in column age is not a number.",
    )
    assert points_of_table(table, (1, 0))[1][2] == "Line 7 was skipped: 'y' in column age is not a number."
    assert len(points_of_table(table, (1,))[1]) == 4


def test_a_column_without_a_name_is_told_by_its_place(tmp_path: Path) -> None:
    table = read(tmp_path, "1,2\nx,3\n4,5\n")
    assert points_of_table(table, (0,))[1] == ("Line 2 was skipped: 'x' in column 1 is not a number.",)


@pytest.mark.parametrize(("bad", "last"), [(6, "Besides, 1 row was skipped."), (9, "Besides, 4 rows were skipped.")])
def test_further_skipped_rows_are_counted(tmp_path: Path, bad: int, last: str) -> None:
    """The bad cells stand in two columns by turns, of each of which only the first few are kept."""
    rows = [f"x{i},1" if i % 2 else f"1,y{i}" for i in range(bad)]
    table = read(tmp_path, "\n".join([*rows, *["1,2"] * 20]))
    _, problems = points_of_table(table, (0, 1))
    assert len(problems) == 6
    assert problems[4] == "Line 5 was skipped: 'y4' in column 2 is not a number."
    assert problems[-1] == last


def test_where_every_row_lacks_something_there_are_no_points(tmp_path: Path) -> None:
    table = read(tmp_path, "1,2,\n1,,3\n,2,3\n")
    points, problems = points_of_table(table, (0, 1, 2))
    assert len(points) == 0
    assert len(problems) == 3


def test_more_than_two_columns_are_seen_along_their_principal_components(tmp_path: Path) -> None:
    table = read(tmp_path, "a,b,c\n1,2,7\n2,4,1\n3,6,5\n4,8,3\n")
    points, _ = points_of_table(table, (0, 1, 2))
    assert points.plane.names[0].startswith("first principal component, ")
    assert points.plane.names[0].endswith("%, mostly b and a") or points.plane.names[0].endswith("%, mostly a and b")


@pytest.mark.parametrize("chosen", [(), (0,), (1, 1), (1, 7), (-1,)])
def test_columns_that_can_not_be_chosen_are_refused(tmp_path: Path, chosen: tuple[int, ...]) -> None:
    table = read(tmp_path, PEOPLE)
    with pytest.raises(ValueError, match=r"columns must be chosen, each once, among \(1, 2\), got "):
        points_of_table(table, chosen)


@pytest.mark.parametrize("value", ["0", "7", "1e300", "-1e30"])
def test_a_column_that_is_the_same_everywhere_can_be_chosen(tmp_path: Path, value: str) -> None:
    points, _ = points_of_table(read(tmp_path, f"{value},1\n{value},2\n{value},4\n"), (0, 1))
    np.testing.assert_array_equal(points.x[:, 0], 0.5)
    np.testing.assert_allclose(points.columns[0].value(0.5), float(value), rtol=1e-12, atol=1e-12)


def test_a_text_at_hand_is_read_as_a_files_would_be(tmp_path: Path) -> None:
    here, there = table_of_text("people.csv", PEOPLE), read(tmp_path, PEOPLE)
    assert (here.name, here.columns, here.usable, here.problems, here.groups) == (
        there.name, there.columns, there.usable, there.problems, there.groups
    )  # fmt: skip
    np.testing.assert_array_equal(here.values, there.values)
    with pytest.raises(ValueError, match="a table must have a column of numbers"):
        table_of_text("words", "a,b\nx,y\n")
