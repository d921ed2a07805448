import numpy as np
import pytest

from playground.data.resources import resource
from playground.data.stories import FILES, HELD_OUT, NAME, read, stories
from playground.data.text import PARAGRAPH, UNKNOWN, Ids, tokens


def paragraphs(ids: Ids) -> list[tuple[int, ...]]:
    """The numbers of the words of each paragraph."""
    parts = np.split(ids, np.flatnonzero(ids == PARAGRAPH))
    return [tuple(part[part != PARAGRAPH].tolist()) for part in parts if len(part) > 1]


def keys(story: str) -> list[str]:
    return [token.key for token in tokens(story + "\n\n")]


def shown(ids: Ids) -> list[str]:
    return [stories().vocabulary.words[n].lower() for n in ids]


@pytest.mark.parametrize("name", FILES)
def test_each_story_is_read_without_its_title(name: str) -> None:
    lines = resource(f"stories/{name}.txt").read_text(encoding="utf-8").splitlines()
    titles = [line for line in lines if line.startswith("# ")]
    found = read(name)
    assert len(found) == len(titles) > HELD_OUT
    assert sum(story.count("\n") for story in found) < len(lines)
    assert not any("# " in story or story != story.strip() or len(story) < 500 for story in found)


def test_there_are_nearly_a_hundred_different_stories() -> None:
    all_of_them = [story for name in FILES for story in read(name)]
    assert len(all_of_them) == len(set(all_of_them)) >= 98


def test_every_file_of_stories_is_told() -> None:
    assert {path.stem for path in resource("stories").iterdir()} == set(FILES)


def test_the_last_two_stories_of_each_file_are_held_out() -> None:
    last = [key for name in FILES for story in read(name)[-2:] for key in keys(story)]
    ours = shown(stories().held_out)
    assert len(ours) == len(last)
    assert all(our == key for our, key in zip(ours, last, strict=True) if our)


def test_all_other_stories_are_learned() -> None:
    others = [key for name in FILES for story in read(name)[:-2] for key in keys(story)]
    ours = shown(stories().learned)
    assert len(ours) == len(others)
    assert all(our == key for our, key in zip(ours, others, strict=True) if our)


def test_no_held_out_paragraph_is_learned() -> None:
    learned = set(paragraphs(stories().learned))
    held_out = [part for part in paragraphs(stories().held_out) if len(part) > 8]
    assert len(held_out) > 100
    assert not [part for part in held_out if part in learned]


def test_there_is_enough_to_learn_and_to_test() -> None:
    assert len(stories().learned) >= 30_000
    assert len(stories().held_out) >= 5_000


def test_they_get_by_with_few_words() -> None:
    assert len(stories().vocabulary) <= 2_000
    for ids in (stories().learned, stories().held_out):
        assert np.mean(ids == UNKNOWN) < 0.02


def test_names_are_shown_with_capital_letters() -> None:
    words = stories().vocabulary.words
    assert {"Nora", "I", "the", "don't"} <= set(words)
    assert not {"nora", "i", "The"} & set(words)


def test_everybody_shares_the_same_stories() -> None:
    assert stories() is stories()
    assert stories().name == NAME
