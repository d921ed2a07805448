"""The sets of small patterns, and how the visitor adds to them and takes away."""

import numpy as np
import pytest

from playground.data.small_patterns import (
    BARS,
    LETTERS,
    MOST,
    ONE_BAR,
    OWN,
    SETS,
    SHAPES,
    TWICE,
    Patterns,
    codes,
    decoded,
    drawn,
    make,
    patterns_of,
    written,
)

CROSS = drawn("#..# .##. .##. #..#")


@pytest.mark.parametrize(("name", "count"), [(BARS, 30), (ONE_BAR, 8), (LETTERS, 16), (SHAPES, 14), (TWICE, 8)])
def test_each_set_has_so_many_different_patterns(name: str, count: int) -> None:
    patterns = make(name)
    assert (len(patterns), patterns.name) == (count, name)
    assert len({tuple(row) for row in patterns.cells.tolist()}) == count


def test_there_are_no_other_sets() -> None:
    assert tuple(SETS) == (BARS, ONE_BAR, LETTERS, SHAPES, TWICE)
    with pytest.raises(ValueError, match=r"example must be one of Bars and stripes, .*, got 'Spots'"):
        make("Spots")


def test_bars_and_stripes_are_all_patterns_of_like_rows_or_of_like_columns() -> None:
    every = decoded(np.arange(2**16)).reshape(-1, 4, 4)
    like_rows, like_columns = (every == every[:, :1]).all((1, 2)), (every == every[:, :, :1]).all((1, 2))
    wanted = np.flatnonzero(like_rows | like_columns)
    assert sorted(codes(make(BARS).cells).tolist()) == wanted.tolist()


def test_the_same_twice_has_one_cell_in_each_half() -> None:
    halves = make(TWICE).cells.reshape(-1, 2, 8)
    assert (halves[:, 0] == halves[:, 1]).all()
    assert (halves.sum(2) == 1).all()


def test_a_pattern_and_its_number_are_the_same() -> None:
    assert codes(drawn("##.. .... .... ...#")[None]).tolist() == [1 + 2 + 2**15]
    numbers = np.array([0, 5, 65_535])
    assert codes(decoded(numbers)).tolist() == numbers.tolist()


def test_one_more_and_one_less() -> None:
    letters = make(LETTERS)
    without = letters.without(CROSS)
    assert (len(without), without.name, without.find(CROSS)) == (15, OWN, -1)
    again = without.with_one(CROSS)
    assert (len(again), again.find(CROSS)) == (16, 15)
    assert letters.find(CROSS) >= 0


def test_what_is_there_is_not_added_and_what_is_not_there_is_not_taken_away() -> None:
    letters = make(LETTERS)
    with pytest.raises(ValueError, match="there already"):
        letters.with_one(CROSS)
    with pytest.raises(ValueError, match="not among"):
        make(BARS).without(CROSS)


def test_there_is_room_for_so_many() -> None:
    full = Patterns(decoded(np.arange(MOST)))
    with pytest.raises(ValueError, match="at most 64 patterns; remove one"):
        full.with_one(CROSS)


def test_the_empty_pattern_is_a_pattern_and_no_pattern_is_a_set() -> None:
    empty = np.zeros(16, np.uint8)
    assert make(BARS).find(empty) == 0
    none = Patterns(np.zeros((0, 16)))
    assert len(none) == 0
    assert len(none.with_one(empty)) == 1


@pytest.mark.parametrize(
    ("cells", "words"),
    [
        (np.zeros((2, 15)), "rows of 16 cells of 0 and 1"),
        (np.full((1, 16), 2), "rows of 16 cells of 0 and 1"),
        (np.zeros(16), "rows of 16 cells of 0 and 1"),
        (np.zeros((2, 16)), "each pattern must be there once"),
        (decoded(np.arange(MOST + 1)), "at most 64 patterns, got 65"),
    ],
)
def test_what_is_no_set_of_patterns_is_refused(cells: np.ndarray, words: str) -> None:
    with pytest.raises(ValueError, match=words):
        Patterns(cells)


def test_nobody_can_change_a_set() -> None:
    cells = np.eye(16, dtype=np.uint8)
    patterns = Patterns(cells)
    cells[0] = 1
    assert patterns.cells[0].sum() == 1
    assert not patterns.cells.flags.writeable


def test_patterns_are_written_as_they_are_drawn() -> None:
    for pattern in make(LETTERS).cells:
        np.testing.assert_array_equal(drawn(written(pattern)), pattern)
    assert written(np.eye(4, dtype=np.uint8).ravel()) == "#... .#.. ..#. ...#"


def test_patterns_may_be_given_as_words() -> None:
    patterns = patterns_of(("#... .#.. ..#. ...#", "................"))
    assert (patterns.name, patterns.cells.sum(axis=1).tolist()) == (OWN, [4, 0])
    assert len(patterns_of(())) == 0


@pytest.mark.parametrize("rows", ["", "#### ####", "#... .#.. ..#. ...#.", "#... .#.. ..#. ...x", "#" * 17])
def test_words_that_are_no_pattern_are_refused(rows: str) -> None:
    with pytest.raises(ValueError, match=f"patterns must be 16 signs each, # or a point, got '{rows}'"):
        patterns_of(("." * 16, rows))


def test_a_pattern_that_is_given_twice_is_told() -> None:
    with pytest.raises(ValueError, match=r"patterns must be different from each other, got '\.{16}'"):
        patterns_of((".... .... .... ....", "#" * 16, "." * 16))
