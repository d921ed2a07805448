"""Ratings files are read as people write them, and whatever is left out is told, with its line."""

import random
from pathlib import Path

import numpy as np
import pytest

from playground.data import ratings_files
from playground.data.ratings import Ratings
from playground.data.ratings_files import RefusedFileError, read_ratings

FEW = [("ann", "apple pie", "5"), ("bob", "apple pie", "3"), ("ann", "soup", "1"), ("bob", "soup", "2")]
TABLE = [[5, 1], [3, 2]]


def read(folder: Path, content: str | bytes) -> tuple[Ratings, tuple[str, ...]]:
    path = folder / "fruit.txt"
    path.write_bytes(content if isinstance(content, bytes) else content.encode())
    return read_ratings(path)


def refused(folder: Path, content: str | bytes) -> str:
    with pytest.raises(RefusedFileError) as caught:
        read(folder, content)
    return str(caught.value)


@pytest.mark.parametrize("separator", ["\t", ";", ",", ", ", "::", " "])
@pytest.mark.parametrize("end", ["\n", "\r\n"])
@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "cp1252"])
def test_separators_line_ends_and_encodings_make_no_difference(
    tmp_path: Path, separator: str, end: str, encoding: str
) -> None:
    spoken = {"apple pie": "Äpfel" if separator == " " else "süße Äpfel", "soup": "Brühe"}
    text = end.join(separator.join((user, spoken[item], stars)) for user, item, stars in FEW)
    ratings, _ = read(tmp_path, text.encode(encoding))
    assert ratings.items == (*spoken.values(),)
    assert ratings.stars.tolist() == TABLE


def test_a_file_as_it_should_be_leaves_nothing_to_say(tmp_path: Path) -> None:
    ratings, problems = read(tmp_path, "# of fruit\nann a 5\n\nbob a 3\nann b 1\nbob b 2\n")
    assert (ratings.name, ratings.stars.tolist(), problems) == ("fruit.txt", TABLE, ())


@pytest.mark.parametrize("head", ["user,item,rating", "userId,movieId,rating,timestamp"])
def test_a_row_of_names_and_cells_beyond_the_third_are_passed_over(tmp_path: Path, head: str) -> None:
    ratings, problems = read(
        tmp_path, f'{head}\nann,"pie, hot",5,88\nbob,"pie, hot",3,89\nann,soup,1,90\nbob,soup,2,91'
    )
    assert (ratings.items, ratings.stars.tolist(), problems) == (("pie, hot", "soup"), TABLE, ())


def test_lines_without_a_rating_are_skipped_and_told(tmp_path: Path) -> None:
    ratings, problems = read(tmp_path, "ann,a,5\nbob\n,a,2\nbob,,2\nbob,a,good\nbob,a,\nbob,a,1e999\nann,b,1\nbob,a,3")
    assert ratings.stars.tolist() == [[5, 1], [3, 0]]
    assert problems == (
        "Line 2 was skipped: it has 1 cell, not 3.",
        "Line 3 was skipped: its user has no name.",
        "Line 4 was skipped: its item has no name.",
        "Line 5 was skipped: 'good' in the rating is not a number.",
        "Line 6 was skipped: the rating has no value.",
        "Besides, 1 line was skipped.",
    )


def test_a_cell_that_does_not_end_is_told(tmp_path: Path) -> None:
    _, problems = read(tmp_path, 'ann,a,5\nann,b,1\nbob,"a,3\n')
    assert problems == ("Line 3 was skipped: it has a cell that does not end.",)


@pytest.mark.parametrize(
    ("given", "stars", "told"),
    [
        ("1 2 3 4", [1, 2, 3, 4], ()),
        ("0.5 5 2.5 1", [1, 5, 3, 1], ("Ratings go from 0.5 to 5 and were spread evenly over 1 to 5 stars.",)),
        ("0 10 5 8", [1, 5, 3, 4], ("Ratings go from 0 to 10 and were spread evenly over 1 to 5 stars.",)),
        ("-1 1 0 1", [1, 5, 3, 5], ("Ratings go from −1 to 1 and were spread evenly over 1 to 5 stars.",)),
        ("1,5 3,5 2,5 1,5", [1, 5, 3, 1], ("Ratings go from 1.5 to 3.5 and were spread evenly over 1 to 5 stars.",)),
    ],
)
def test_whole_numbers_from_1_to_5_are_stars_and_others_become_some(
    tmp_path: Path, given: str, stars: list[int], told: tuple[str, ...]
) -> None:
    ratings, problems = read(tmp_path, "\n".join(f"ann\t{i}\t{each}" for i, each in enumerate(given.split())))
    assert ratings.stars.tolist() == [stars]
    assert problems == told


def test_of_two_ratings_of_the_same_the_last_one_counts(tmp_path: Path) -> None:
    ratings, problems = read(tmp_path, "ann a 1\nann b 2\nann a 5\nbob a 3\n")
    assert ratings.stars.tolist() == [[5, 2], [3, 0]]
    assert problems == ("1 rating was given again later; the last one counts.",)


def test_what_was_rated_most_comes_first_and_is_kept(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(ratings_files, "MOST_ITEMS", 2)
    monkeypatch.setattr(ratings_files, "MOST_PEOPLE", 2)
    ratings, problems = read(tmp_path, "u c 1\nu b 2\nv b 3\nw a 4\nu a 5\nv a 1\n")
    assert ratings.items == ("a", "b")
    assert ratings.stars.tolist() == [[5, 2], [1, 3]]
    assert problems == (
        "Only the 2 things rated most are kept; 1 was left out.",
        "Only the 2 users who rated most are kept; 1 was left out.",
    )


def test_more_ratings_than_can_be_taken_are_left_out_and_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(ratings_files, "MOST_RATINGS", 4)
    content = "".join(
        f"{' '.join(row)}\n" for row in [("a", "b", "1"), ("a", "c", "2"), ("d", "b", "3"), ("d", "c", "4")]
    )
    assert read(tmp_path, content)[1] == ()
    assert read(tmp_path, content + "e b 5\n")[1] == ("Only 4 ratings can be taken; 1 line was left out.",)


def test_long_names_that_become_the_same_stay_apart(tmp_path: Path) -> None:
    long = "x" * 60
    ratings, _ = read(tmp_path, f"ann {long}1 5\nann {long}2 4\n")
    assert len({*ratings.items}) == 2


@pytest.mark.parametrize(
    ("content", "sentence"),
    [
        ("", "a text must have at least one word, got an empty file"),
        ("user item rating\n", "a line must have a user, an item and a number, got none"),
        ("hello world\n", "got none; line 1 was skipped: it has 2 cells, not 3"),
        ("ann a 3\nann b 3\n", "ratings must differ, got 3 each time"),
        ("ann a 3\nbob a 4\n", "ratings must be of two things or more, got one"),
        ("ann a 3\nbob b 4\n", "ratings must have somebody who rated two things"),
        (b"\x00\x01\x02\x03" * 50, "it is no plain text"),
    ],
)
def test_what_nobody_could_learn_from_is_refused(tmp_path: Path, content: str | bytes, sentence: str) -> None:
    said = refused(tmp_path, content)
    assert said.startswith("fruit.txt can't be read: ")
    assert sentence in said


def test_a_missing_file_is_refused(tmp_path: Path) -> None:
    with pytest.raises(RefusedFileError, match="there is no such file"):
        read_ratings(tmp_path / "nothing.txt")


def test_damaged_files_are_read_or_refused(tmp_path: Path) -> None:
    dice = random.Random(0)
    content = "\n".join("\t".join(row) for row in FEW * 3).encode()
    taken = 0
    for _ in range(60):
        damaged = bytearray(content)
        for _ in range(dice.randint(1, 6)):
            damaged[dice.randrange(len(damaged))] = dice.choice(b"\x00\t\n ,;\"'#9-.e\xff")
        try:
            ratings, _ = read(tmp_path, bytes(damaged))
        except RefusedFileError:
            continue
        taken += 1
        assert np.all((ratings.stars <= 5) & (ratings.held_out <= (ratings.stars > 0)))
    assert taken > 20
