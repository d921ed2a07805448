import re
from dataclasses import replace

import numpy as np
import pytest

from playground.data.hmm_worlds import (
    ALPHABET,
    CASINO,
    LETTERS,
    MOST_OBSERVATIONS,
    OWN,
    SPACE,
    VOWELS,
    WEATHER,
    WORLDS,
    Observed,
    brought_names,
    brought_text,
    letters_of,
    observed,
    observed_of,
    world_of,
)
from playground.phrases import THIN

TEXT = "It was a dark and stormy night; the rain fell in torrents. " * 40


def read(codes: np.ndarray) -> str:
    return "".join(ALPHABET[code] for code in codes.ravel().tolist())


def made(name: str, sequences: int = 1, length: int = 100, seed: int = 0, spaces: bool = False) -> Observed:
    return observed(world_of(name, spaces), sequences, length, seed)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Twelve ripe PLUMS", "twelve ripe plums"),
        ("Ünïcödé çà, où?  señor-Ångström", "unicode ca ou senor angstrom"),
        ("Ærø, Straße, Œuvre, Łódź, þorn", "aero strasse oeuvre lodz thorn"),
        ("don't O’Neil’s 'quoted' words'", "dont oneils quoted words"),
        ("  one\n\n 2 three\tΑλφα four…  ", "one three four"),
        ("ﬁne oﬃce １ Ｗｉｄｅ", "fine office wide"),
    ],
)
def test_letters_are_folded_and_whatever_else_is_a_space(text: str, expected: str) -> None:
    assert read(letters_of(text)) == expected


@pytest.mark.parametrize("text", ["", "123 456 …", "Привет, мир!", "日本語のテキスト", "abc def gh i"])
def test_a_text_without_letters_is_refused_with_their_number(text: str) -> None:
    count = len(re.findall("[a-z]", text))
    message = rf"^a text must have at least 10 letters from a to z, got {count}$"
    with pytest.raises(ValueError, match=message):
        letters_of(text)
    with pytest.raises(ValueError, match=message):
        brought_text(text, "a text")


def test_of_a_long_text_no_more_is_kept_than_could_be_observed() -> None:
    assert len(letters_of("letters " * 100_000)) == 2 * MOST_OBSERVATIONS


def test_vowels_are_vowels() -> None:
    assert [ALPHABET[i] for i in VOWELS] == list("aeiou")
    assert ALPHABET[SPACE] == " "


@pytest.mark.parametrize("name", WORLDS)
def test_a_world_shows_as_much_as_is_asked_for(name: str) -> None:
    seen = made(name, sequences=3, length=50)
    if name != OWN:
        assert seen.sequences.shape == (3, 50)
    assert seen.sequences.dtype == np.uint8
    assert not seen.sequences.flags.writeable
    assert set(seen.sequences.ravel().tolist()) <= set(range(len(seen.world.symbols)))
    if seen.states is None:
        assert seen.world.model is None
    else:
        assert seen.states.shape == seen.sequences.shape
        assert not seen.states.flags.writeable


@pytest.mark.parametrize("name", [WEATHER, CASINO])
def test_a_world_of_ours_knows_what_is_hidden(name: str) -> None:
    seen, model = made(name, sequences=20, length=500), WORLDS[name].model
    assert model is not None
    assert seen.states is not None
    assert (model.states, model.symbols) == (len(seen.world.states), len(seen.world.symbols))
    for state in range(model.states):
        shown = np.bincount(seen.sequences[seen.states == state], minlength=model.symbols)
        np.testing.assert_allclose(shown / shown.sum(), model.emission[state], atol=0.03)


@pytest.mark.parametrize("name", [WEATHER, LETTERS])
@pytest.mark.parametrize(
    ("asked", "got"), [((100, 100), (100, 100)), ((100, 3_000), (3, 3_000)), ((9, 10_000), (1, 10_000))]
)
def test_there_are_never_more_observations_than_ten_thousand(
    name: str, asked: tuple[int, int], got: tuple[int, int]
) -> None:
    assert made(name, *asked).sequences.shape == got


@pytest.mark.parametrize("name", WORLDS)
def test_the_same_seed_shows_the_same(name: str) -> None:
    one, two, other = (made(name, seed=seed).sequences.tobytes() for seed in (3, 3, 4))
    assert one == two != other


def test_letters_are_pieces_of_our_stories_with_or_without_spaces() -> None:
    plain, spaced = made(LETTERS, 2, 500), made(LETTERS, 2, 500, spaces=True)
    assert (len(plain.world.symbols), len(spaced.world.symbols)) == (26, 27)
    assert " " not in read(plain.sequences)
    assert read(plain.sequences).startswith(read(spaced.sequences[0]).replace(" ", ""))
    assert 0.1 < np.mean(spaced.sequences == SPACE) < 0.3
    assert plain.source == "our stories"


def test_a_text_is_read_from_its_beginning() -> None:
    brought = brought_text(TEXT, "a novel")
    seen = observed_of(brought, world_of(LETTERS, spaces=True), 2, 29)
    assert [read(row) for row in seen.sequences] == ["it was a dark and stormy nigh", "t the rain fell in torrents i"]
    assert (seen.source, seen.states) == ("a novel", None)


def test_a_short_text_is_one_short_sequence() -> None:
    seen = observed_of(brought_text("a dark and stormy night", "a novel"), world_of(LETTERS), 5, 200)
    assert [read(row) for row in seen.sequences] == ["adarkandstormynight"]


def test_own_observations_of_a_world_are_one_sequence() -> None:
    brought = brought_names(("3", "1", "2", "2") * 3, WEATHER)
    seen = observed_of(brought, world_of(WEATHER), 7, 50)
    assert seen.sequences.tolist() == [[2, 0, 1, 1] * 3]
    assert (seen.world, seen.source, seen.states) == (WORLDS[WEATHER], "your observations", None)


def test_of_quite_own_observations_the_symbols_are_those_that_occur() -> None:
    brought = brought_names(("walk", "shop", "walk", "clean") * 3, OWN)
    seen = observed_of(brought, world_of(OWN), 1, 50)
    assert seen.world.symbols == ("walk", "shop", "clean")
    assert seen.sequences[0, :4].tolist() == [0, 1, 0, 2]


@pytest.mark.parametrize(
    ("names", "world", "message"),
    [
        (("1", "2") * 4, WEATHER, rf"^there must be 10 to 10{THIN}000 observations, got 8$"),
        (("1", "2") * 5_001, WEATHER, rf"^there must be 10 to 10{THIN}000 observations, got 10{THIN}002$"),
        (("1",) * 10 + ("4",), WEATHER, r"^observation 11 must be one of 1, 2, 3, got 4$"),
        (("a", "ä") * 5, LETTERS, r"^observation 2 must be one of a, b, .*, z, a space, got ä$"),
        (("a", *" " * 20), LETTERS, r"^a text must have at least 10 letters from a to z, got 1$"),
        (("same",) * 12, OWN, r"^there must be 2 to 27 different observations, got 1$"),
        (tuple(map(str, range(28))), OWN, r"^there must be 2 to 27 different observations, got 28$"),
    ],
)
def test_what_are_no_observations_of_that_world_is_refused(names: tuple[str, ...], world: str, message: str) -> None:
    with pytest.raises(ValueError, match=message):
        brought_names(names, world)


def test_a_text_that_has_spaces_only_is_refused_when_it_is_looked_at() -> None:
    damaged = replace(brought_text(TEXT, "a novel"), observations=np.full(50, SPACE, np.uint8))
    with pytest.raises(ValueError, match="at least 10 letters"):
        observed_of(damaged, world_of(LETTERS), 1, 10)
