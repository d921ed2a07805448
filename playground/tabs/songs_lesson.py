"""What a lesson brings to the tab of songs: stars for some of them, and ratings to learn from."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from playground.data.lesson import Lesson
from playground.data.lesson_data import LessonData
from playground.data.mistakes import unknown, wrong
from playground.data.ratings import STARS, Ratings
from playground.data.ratings_files import read_ratings
from playground.data.tastes import NAME, our_songs
from playground.phrases import phrase

KEYS = ("stars", "file")

_LEFT_OUT = phrase("The ratings that it learns from are not kept; the lesson's file can name them.")
_RULE = phrase("1 to {most} and the name of a song on each line", most=STARS)


@dataclass(frozen=True)
class Brought:
    """What was read of a lesson's data."""

    given: Mapping[str, int]
    """stars by the names of songs"""
    ratings: Ratings


def read_stars(lesson: Lesson) -> Brought:
    """What a lesson brings. ValueError for songs that nobody knows, and for ratings that can't be learned from."""
    data = lesson.data
    ratings = our_songs() if data.file is None else read_ratings(lesson.folder / data.file)[0]
    lines = [line.strip() for line in (data.stars or "").splitlines()]
    return Brought(dict(_given(line, ratings.items) for line in lines if line), ratings)


def data_of_stars(given: Mapping[str, int], ratings: str) -> LessonData:
    """What can be kept: the stars, but not the visitor's own ratings. `ratings`: their name."""
    lines = "\n".join(f"{stars} {name}" for name, stars in given.items())
    return LessonData(stars=lines or None, told="" if ratings == NAME else _LEFT_OUT)


def _given(line: str, songs: Sequence[str]) -> tuple[str, int]:
    stars, _, name = line.partition(" ")
    if stars not in map(str, range(1, STARS + 1)) or not name:
        raise ValueError(wrong("stars", _RULE, line))
    if name.strip() not in songs:
        raise ValueError(unknown(phrase("song"), name.strip(), songs))
    return name.strip(), int(stars)
