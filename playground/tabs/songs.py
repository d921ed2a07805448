"""The tab of songs: give stars to a few, and a machine that knows other listeners fills in the rest."""

import threading
from pathlib import Path
from typing import Any

import numpy as np
from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from playground.data.lesson import Lesson
from playground.data.lesson_data import LessonData
from playground.data.ratings import Ratings
from playground.data.ratings_files import read_ratings
from playground.data.tastes import NAME
from playground.engine import orders
from playground.engine.frame import Frame
from playground.learners.songs import Songs
from playground.learners.songs_parts import SongsAnswer, SongsQuestion, SongsShot
from playground.phrases import joined, phrase, reason_of, verbatim
from playground.tabs.songs_lesson import KEYS, Brought, data_of_stars, read_stars
from playground.tabs.songs_stage import SongsStage, signed, why
from playground.tabs.stage import Stage
from playground.tabs.tab import Tab
from playground.widgets.advice import Advice
from playground.widgets.buttons import IconButton
from playground.widgets.card import Card, words
from playground.widgets.curves import Plot
from playground.widgets.group_bars import GroupBar, GroupBars
from playground.widgets.numbers import count, number
from playground.widgets.star_rows import STARS, StarRow, StarRows

OWN_RATINGS, TASTE = phrase("Learn from a ratings file"), phrase("Your taste")
ROWS = {True: 4, False: 7}  # songs that show, by whether the window is compact
_SOUNDS_LIKE = {
    "country": phrase("You sound like a country listener."),
    "rock": phrase("You sound like a rock listener."),
    "hip-hop": phrase("You sound like a hip-hop listener."),
    "classical": phrase("You sound like a classical listener."),
    "jazz": phrase("You sound like a jazz listener."),
    "electronic": phrase("You sound like an electronic listener."),
}
"""by kind of song"""
_CLEAR_TASTE, _AHEAD = 0.35, 0.12  # stars by which a kind must be liked more than by strangers, and than the next one
_PLAYED = (5, 1, 4, 2, 5, 3)  # stars that are given while nobody is there


class SongsTab(Tab):
    """Songs with stars on the left, tastes in the middle, advice on the right."""

    learner = Songs
    plots = (
        Plot("error", "Error on held-out ratings, stars", low=0.0),
        Plot("dreams", "Error of what it dreams up, stars", low=0.0),
    )
    trained = "models/songs.safetensors"
    opens_folders = False
    lesson_keys = KEYS

    _was_read = Signal(object, object)

    # Places.

    def make_input(self) -> QWidget:
        self._was_read.connect(self._take_ratings, Qt.ConnectionType.QueuedConnection)
        self._ratings: Ratings | None = None
        self._given: dict[str, int] = {}
        self.rows = StarRows(phrase("Songs: arrow keys choose one, 1 to 5 give it stars, 0 takes them away"))
        self.rows.given.connect(self._give)
        self.rows.moved.connect(self._show_whether_more)
        self.up, self.down = IconButton("Songs before", "caret-up"), IconButton("More songs", "caret-down")
        self.clear = IconButton("Take all stars away", "trash")
        self.up.clicked.connect(lambda: self.rows.turn_page(-1))
        self.down.clicked.connect(lambda: self.rows.turn_page(1))
        self.clear.clicked.connect(self.clear_stars)
        card = Card("Tracks")
        for each in (self.up, self.down, self.clear):
            card.head.addWidget(each)
        card.add(self.rows, 1)
        return card

    def make_stage(self) -> Stage:
        self.inside = SongsStage()
        return self.inside

    def make_answer(self) -> QWidget:
        self.advice, self.told = Advice(), words("", "muted")
        self.told.setWordWrap(True)
        return Card("", self.advice, self.told)

    def make_pages(self) -> tuple[tuple[str, QWidget], ...]:
        self.kinds, self._taste = GroupBars(), words("", "muted")
        self._taste.setWordWrap(True)
        page = Card()
        page.column.setContentsMargins(0, 0, 0, 0)
        page.add(self._taste)
        page.add(self.kinds, 1)
        return ((TASTE, page),)

    def set_compact(self, compact: bool) -> None:
        super().set_compact(compact)
        self.rows.set_wanted(ROWS[compact])
        self.told.setVisible(not compact)
        self.inside.set_compact(compact)

    # Stars.

    def clear_stars(self) -> None:
        """Take all stars away."""
        self._given = {}
        self._show_stars()
        self._ask()

    def _give(self, item: int, stars: int) -> None:
        if self._ratings is None:
            return
        name = self._ratings.items[item]
        self._given.pop(name, None)
        if stars:
            self._given[name] = stars
        self.clear.setEnabled(bool(self._given))
        self._ask()

    def _ask(self) -> None:
        self.session.ask(SongsQuestion(tuple(self._given.items())))

    def _show_stars(self) -> None:
        items = self._ratings.items if self._ratings is not None else ()
        self.rows.set_stars(np.array([self._given.get(name, 0) for name in items], np.uint8))
        self.clear.setEnabled(bool(self._given))

    def _show_whether_more(self) -> None:
        self.up.setEnabled(self.rows.can_turn(-1))
        self.down.setEnabled(self.rows.can_turn(1))

    # Showing.

    def draw(self, frame: Frame[SongsShot, SongsAnswer]) -> None:
        shot = frame.snapshot
        if shot is None:
            return
        if shot.ratings is not self._ratings:
            self._show_ratings(shot.ratings)
        self.curves.set_level(
            "error", shot.by_items, phrase("song means {error}", error=number(round(shot.by_items, 2)))
        )
        self.inside.draw(shot, frame.answer)
        if frame.answer is None and frame.trouble is None:
            self._ask()

    def show_answer(self, frame: Frame[SongsShot, SongsAnswer]) -> None:
        shot, answer = frame.snapshot, frame.answer
        if shot is None or answer is None or shot.ratings is not self._ratings:
            return
        self.rows.set_guesses(answer.guesses)
        self._show_advice(shot, answer)
        self._show_taste(shot.ratings, answer)

    def _show_ratings(self, ratings: Ratings) -> None:
        self._ratings = ratings
        self._given = {name: stars for name, stars in self._given.items() if name in ratings.items}
        self.rows.set_rows([StarRow(name, ratings.kind(i)) for i, name in enumerate(ratings.items)])
        self._show_stars()
        self._show_whether_more()

    def _show_advice(self, shot: SongsShot, answer: SongsAnswer) -> None:
        self.told.setText(shot.told)
        if not answer.best.size:
            self.advice.set_advice(
                phrase("You rated"), phrase("Everything"), "", phrase("Take some stars away to hear its advice.")
            )
            return
        best, is_yours = int(answer.best[0]), bool(answer.rated.size)
        reason = why(shot, answer, 0, most=1) if is_yours else phrase("Give stars to hear yours.")
        caption = phrase("You might love") if is_yours else phrase("Others love")
        song, maker = shot.ratings.items[best], shot.ratings.maker(best)
        self.advice.set_advice(caption, verbatim(song), verbatim(maker) if maker else "", reason)

    def _show_taste(self, ratings: Ratings, answer: SongsAnswer) -> None:
        stars = np.where(answer.given > 0, answer.given, answer.guesses)
        means = [float(stars[ratings.made_of == kind].mean()) for kind in range(len(ratings.kinds))]
        self.kinds.set_bars(
            [
                GroupBar(
                    name,
                    (mean - 1) / (STARS - 1),
                    phrase("{mean:.1f} stars ({more})", mean=mean, more=signed(float(lift))),
                    kind,
                )
                for kind, (name, mean, lift) in enumerate(zip(ratings.kinds, means, answer.kinds, strict=True))
            ]
        )
        self._taste.setText(sounds_like(ratings, answer))

    # The visitor's own ratings.

    def openers(self) -> dict[str, Any]:
        return {OWN_RATINGS: self.open_ratings}

    def open_ratings(self, path: Path) -> None:
        """Learn from a ratings file, which is read on a thread."""
        self.tell(phrase("Reading {name} ...", name=path.name))
        threading.Thread(target=self._read, args=(path,), name="read ratings", daemon=True).start()

    def _read(self, path: Path) -> None:
        try:
            ratings, problems = read_ratings(path)
        except (ValueError, OSError) as error:
            self._was_read.emit(None, reason_of(error))
        else:
            people, items = ratings.stars.shape
            told = phrase(
                "It learns from {name}: {people} people and {items} things.",
                name=ratings.name,
                people=count(people),
                items=count(items),
            )
            self._was_read.emit(ratings, joined((told, *problems[:3])))

    def _take_ratings(self, ratings: Ratings | None, told: str) -> None:
        if ratings is not None:
            self._fresh(orders.Begin(self.seed, data=ratings))
            self.play(True)
        self.tell(told)

    # A lesson.

    @classmethod
    def read_lesson(cls, lesson: Lesson, /) -> Brought:
        return read_stars(lesson)

    def take_lesson(self, brought: Brought) -> None:
        present = self._ratings.name if self._ratings is not None else NAME
        if {present, brought.ratings.name} != {NAME}:
            self._fresh(orders.Begin(self.seed, data=brought.ratings))
        self._given = dict(brought.given)
        self._show_stars()
        self._ask()

    def lesson_data(self) -> LessonData:
        return data_of_stars(self._given, self._ratings.name if self._ratings is not None else NAME)

    # The window.

    def perform(self, beat: int) -> None:
        """Give stars to one song after another, and begin again after some."""
        if beat % 12 or self._ratings is None:
            return
        turn = beat // 12 % (len(_PLAYED) + 3)
        if turn < len(_PLAYED) and turn < len(self._ratings.items):
            self._given[self._ratings.items[turn]] = _PLAYED[turn]
            self._show_stars()
            self._ask()
        elif turn == len(_PLAYED) + 2:
            self.clear_stars()

    def take_back(self) -> None:
        if self._given:
            self.clear_stars()


def sounds_like(ratings: Ratings, answer: SongsAnswer) -> str:
    """What kind of listener the visitor sounds like, by how much each kind is expected to be liked."""
    if not ratings.kinds:
        return phrase("Nothing is known about kinds in these ratings.")
    if not answer.rated.size:
        return phrase("How much it expects people to like each kind. Give some stars, and it is about you.")
    order = np.argsort(-answer.kinds, kind="stable")
    first, second = (float(answer.kinds[kind]) for kind in order[:2])
    if first < _CLEAR_TASTE or first - second < _AHEAD:
        return phrase("A bit of everything, so far.")
    kind = ratings.kinds[order[0]]
    return _SOUNDS_LIKE.get(kind, phrase("You sound like a listener of {kind}.", kind=kind))
