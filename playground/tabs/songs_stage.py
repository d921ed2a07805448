"""The inside of the recommender: from the visitor's stars over tastes to songs, and what each taste likes."""

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from playground.learners.songs_parts import SongsAnswer, SongsShot
from playground.phrases import joined, phrase
from playground.tabs.views_stage import ViewsStage
from playground.widgets.named_matrix import NamedMatrix
from playground.widgets.numbers import MINUS, number
from playground.widgets.taste_flow import TasteFlow
from playground.widgets.taste_flow_layout import Flow

FLOW, LIKES = phrase("From stars to songs"), phrase("What each taste likes")
MOST_ROWS = 60  # of the table; of more songs those rated most
_HINT = phrase("Blue: the taste lifts the song. Orange: it lowers it.")
_TELLING = 0.1  # stars; what changes less is not worth a word
_NAMED = 3  # songs that a taste lifts most, and of reasons


class SongsStage(ViewsStage):
    """Two pictures of the same links."""

    def __init__(self) -> None:
        self.flow, self.matrix = TasteFlow(), NamedMatrix(LIKES, _HINT)
        super().__init__({FLOW: self.flow, LIKES: self.matrix})
        self._shot: SongsShot | None = None
        self._rows = self._columns = np.zeros(0, np.intp)
        self.matrix.pointed.connect(self._tell)

    def draw(self, shot: SongsShot, answer: SongsAnswer | None) -> None:
        self._shot = shot
        if answer is not None:
            self.flow.set_flow(flow_of(shot, answer))
        self._rows, self._columns = order_of(shot)
        names = [shot.ratings.items[row] for row in self._rows]
        columns = [str(column + 1) for column in self._columns]
        self.matrix.set_values(shot.pulls[np.ix_(self._rows, self._columns)], names, columns)
        self._tell(*(self.matrix.pointed_at() or (-1, -1)))

    def _tell(self, row: int, column: int) -> None:
        if self._shot is None or row < 0:
            self.matrix.set_told("")
            return
        song, unit = int(self._rows[row]), int(self._columns[column])
        pull = float(self._shot.pulls[song, unit])
        by, ratings = number(round(abs(pull), 2)), self._shot.ratings
        name = (
            phrase("{song} ({kind})", song=ratings.items[song], kind=ratings.kind(song))
            if ratings.kinds
            else ratings.items[song]
        )
        if pull >= 0:
            self.matrix.set_told(
                phrase("{song}: taste {taste} lifts it by {by} stars.", song=name, taste=unit + 1, by=by)
            )
        else:
            self.matrix.set_told(
                phrase("{song}: taste {taste} lowers it by {by} stars.", song=name, taste=unit + 1, by=by)
            )


def flow_of(shot: SongsShot, answer: SongsAnswer) -> Flow:
    """The picture of an answer."""
    ratings, best = shot.ratings, answer.best.tolist()
    return Flow(
        tuple((ratings.items[i], int(answer.given[i])) for i in answer.rated.tolist()),
        tuple((ratings.items[i], ratings.maker(i), float(answer.guesses[i]), float(answer.strangers[i])) for i in best),
        answer.hidden,
        answer.usual,
        answer.pushes,
        shot.pulls[best] * (answer.hidden - answer.usual),
        tuple(likes_of(shot, unit) for unit in range(shot.pulls.shape[1])),
        tuple(reason_of(shot, answer, place) for place in range(len(best))),
    )


def order_of(shot: SongsShot) -> tuple[NDArray[np.intp], NDArray[np.intp]]:
    """Songs by their kinds, and tastes by the kind that they have most to do with; as they come where none is known."""
    songs, tastes = shot.pulls.shape
    if not shot.ratings.kinds:
        return np.arange(min(songs, MOST_ROWS)), np.arange(tastes)
    made_of = shot.ratings.made_of
    means = np.array([np.abs(shot.pulls[made_of == kind]).mean(axis=0) for kind in range(len(shot.ratings.kinds))])
    return np.argsort(made_of, kind="stable")[:MOST_ROWS], np.argsort(means.argmax(axis=0), kind="stable")


def likes_of(shot: SongsShot, unit: int) -> str:
    """Which songs a taste lifts and lowers most, in a sentence."""
    pulls = shot.pulls[:, unit]
    order = np.argsort(-pulls, kind="stable")
    lifted = [i for i in order[:_NAMED].tolist() if pulls[i] > _TELLING]
    lowered = [i for i in order[::-1][: _NAMED - 1].tolist() if pulls[i] < -_TELLING]
    ups, downs = (named([shot.ratings.items[i] for i in songs]) for songs in (lifted, lowered))
    if lifted and lowered:
        return phrase("It lifts {ups} and lowers {downs}.", ups=ups, downs=downs)
    if lifted:
        return phrase("It lifts {ups}.", ups=ups)
    return phrase("It lowers {downs}.", downs=downs) if lowered else phrase("It has no likings yet.")


def reason_of(shot: SongsShot, answer: SongsAnswer, place: int) -> str:
    """How many stars an advised song would get, and why."""
    song = int(answer.best[place])
    return phrase("{song}: {why}", song=shot.ratings.items[song], why=why(shot, answer, place))


def why(shot: SongsShot, answer: SongsAnswer, place: int, most: int = _NAMED) -> str:
    """Why a song is advised: what its guess would lose without one or another of the visitor's stars."""
    song, because = int(answer.best[place]), answer.because[place]
    guess, usual = (number(round(float(part[song]), 1)) for part in (answer.guesses, answer.strangers))
    order = [i for i in np.argsort(-because, kind="stable")[:most].tolist() if because[i] > _TELLING]
    if not order:
        return phrase("{stars} stars, as from others ({usual}).", stars=guess, usual=usual)
    given = named([_given(shot, answer, int(answer.rated[i]), float(because[i])) for i in order])
    return phrase("{stars} stars (others {usual}), because you gave {given}.", stars=guess, usual=usual, given=given)


def _given(shot: SongsShot, answer: SongsAnswer, song: int, because: float) -> str:
    """One of the visitor's stars, and what it adds."""
    name, more = shot.ratings.items[song], signed(because)
    return phrase("{stars} to {song} ({more})", stars=int(answer.given[song]), song=name, more=more)


def named(words: Sequence[str]) -> str:
    """ "A", "A and B", "A, B and C"."""
    if len(words) < 2:
        return joined(words)
    return phrase("{some} and {last}", some=joined(words[:-1], ", "), last=words[-1])


def signed(stars: float) -> str:
    tenths = round(stars, 1)
    return f"{MINUS if tenths < 0 else '+'}{abs(tenths):.1f}"
