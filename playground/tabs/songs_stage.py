"""The inside of the recommender: from the visitor's stars over tastes to songs, and what each taste likes."""

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from playground.learners.songs_parts import SongsAnswer, SongsShot
from playground.phrases import phrase
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
        does = (
            phrase("lifts it by {number}", number=number(round(pull, 2)))
            if pull >= 0
            else phrase("lowers it by {number}", number=number(round(-pull, 2)))
        )
        kind = f" ({self._shot.ratings.kind(song)})" if self._shot.ratings.kinds else ""
        self.matrix.set_told(
            phrase(
                "{items}{kind}: taste {unit} {does} stars.",
                items=self._shot.ratings.items[song],
                kind=kind,
                unit=unit + 1,
                does=does,
            )
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
    parts = [
        f"{word} {named([shot.ratings.items[i] for i in songs])}"
        for word, songs in (("lifts", lifted), ("lowers", lowered))
        if songs
    ]
    return phrase("It {parts}.", parts=" and ".join(parts)) if parts else phrase("It has no likings yet.")


def reason_of(shot: SongsShot, answer: SongsAnswer, place: int, most: int = _NAMED) -> str:
    """Why a song is advised: what its guess would lose without one or another of the visitor's stars."""
    song, because = int(answer.best[place]), answer.because[place]
    guess, usual = (number(round(float(part[song]), 1)) for part in (answer.guesses, answer.strangers))
    stars = phrase("{items}: {guess} stars", items=shot.ratings.items[song], guess=guess)
    order = [i for i in np.argsort(-because, kind="stable")[:most].tolist() if because[i] > _TELLING]
    if not order:
        return phrase("{stars}, as from others ({usual}).", stars=stars, usual=usual)
    given = [
        phrase(
            "{given} to {items} ({signed})",
            given=answer.given[song],
            items=shot.ratings.items[song],
            signed=signed(float(because[i])),
        )
        for i, song in ((i, int(answer.rated[i])) for i in order)
    ]
    return phrase("{stars} (others {usual}), because you gave {given}.", stars=stars, usual=usual, given=named(given))


def named(words: Sequence[str]) -> str:
    """ "A", "A and B", "A, B and C"."""
    return " and ".join(part for part in (", ".join(words[:-1]), *words[-1:]) if part)


def signed(stars: float) -> str:
    tenths = round(stars, 1)
    return f"{MINUS if tenths < 0 else '+'}{abs(tenths):.1f}"
