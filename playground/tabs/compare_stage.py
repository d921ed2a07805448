"""Four machines side by side, each over the very same points."""

from typing import Any

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QEvent, QRectF, QSize
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QGridLayout, QSizePolicy, QVBoxLayout, QWidget

from playground.data.points import Plane, Points
from playground.learners.compare import TITLES, CompareShot, Member
from playground.phrases import joined, phrase
from playground.tabs.points_stage import Colours, PointsStage, group_colours, mixed_colours, plain_colours
from playground.widgets.look import BODY, CAPTION, GAP, INSIDE, Theme, font, theme_of
from playground.widgets.numbers import count, number
from playground.widgets.point_canvas import PointCanvas
from playground.widgets.point_cloth import Cloth
from playground.widgets.point_marks import Centres, Ellipses, Mark
from playground.widgets.speech import say, tr
from playground.widgets.text_fit import advance, write


class Heading(QWidget):
    """The name of a machine, and at the right how it does, in the longest of some wordings that has room.

    The room beside the longest of all names counts, so that all four choose alike.
    """

    def __init__(self, title: str) -> None:
        super().__init__()
        self._title = title
        self._wordings: tuple[str, ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        say(self.setAccessibleName, title)

    def set_note(self, *wordings: str) -> None:
        """How the machine does; the longest wording comes first."""
        if wordings != self._wordings:
            self._wordings = wordings
            say(self.setAccessibleDescription, wordings[0] if wordings else "")
            self.update()

    def note(self) -> str:
        """The wording that is shown, in the language of the moment."""
        room = self.width() - max(advance(tr(title), font(BODY, 600)) for title in TITLES.values()) - INSIDE
        wordings = map(tr, self._wordings)
        return next((each for each in wordings if advance(each, font(CAPTION, tabular=True)) <= room), "")

    def sizeHint(self) -> QSize:
        return QSize(0, QFontMetrics(font(BODY, 600)).height() + INSIDE // 2)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, theme, room = QPainter(self), theme_of(self), QRectF(self.rect())
        write(painter, room, tr(self._title), font(BODY, 600), theme.text)
        write(painter, room, self.note(), font(CAPTION, tabular=True), theme.muted, right=True)
        painter.end()


class CompareStage(PointsStage):
    """A canvas for each of the four; whatever the visitor does on one of them is done on all."""

    def points_page(self) -> QWidget:
        self.canvases = (self.canvas, *(PointCanvas() for _ in range(len(TITLES) - 1)))
        self.headings = tuple(Heading(title) for title in TITLES.values())
        self._colours: list[Colours] = [np.zeros((0, 3), np.uint8)] * len(TITLES)
        self._drawn: tuple[Points, Colours, CompareShot, Any] | None = None
        page = QWidget()
        grid = QGridLayout(page)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(GAP)
        cells = zip(self.headings, self.canvases, TITLES.values(), strict=True)
        for at, (heading, canvas, title) in enumerate(cells):
            say(canvas.setAccessibleName, joined((phrase("Points"), title), ", "))
            grid.addWidget(_cell(heading, canvas), at // 2, at % 2)
        return page

    def draw(self, points: Points, colours: Colours, shot: CompareShot, answer: Any) -> None:
        theme, self._drawn = theme_of(self), (points, colours, shot, answer)
        if _is_beginning(shot.points, points):
            self._colours = [_colours(member, theme) for member in shot.members]
        if shot.points is points:  # else the visitor has edited them since
            self.show_points(points, shot.x, colours)
        for canvas, heading, member in zip(self.canvases, self.headings, shot.members, strict=True):
            canvas.set_marks((), _marks(member, shot.points.plane, theme))
            heading.set_note(*_wordings(member))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and self._drawn is not None:
            self.draw(*self._drawn)

    def show_points(self, points: Points, x: NDArray[np.floating], colours: Colours) -> None:
        """Show points in the colours that each of the four gave them, new ones in the plain colour."""
        places, plain = points.plane.places(x), plain_colours(len(points), theme_of(self))
        self._colours = [np.concatenate([each[: len(plain)], plain[len(each) :]]) for each in self._colours]
        for canvas, each in zip(self.canvases, self._colours, strict=True):
            canvas.set_points(places, each, points.own)

    def forget(self, indices: NDArray[np.integer]) -> None:
        """Some of the points that are shown will be gone."""
        self._colours = [np.delete(each, indices, axis=0) for each in self._colours]


def _cell(heading: Heading, canvas: PointCanvas) -> QWidget:
    cell = QWidget()
    column = QVBoxLayout(cell)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(INSIDE // 2)
    column.addWidget(heading)
    column.addWidget(canvas, 1)
    return cell


def _is_beginning(some: Points, points: Points) -> bool:
    """Whether points are those and perhaps more, or as many: then what is known of those holds for them."""
    return len(some) == len(points) or (len(some) < len(points) and np.array_equal(some.x, points.x[: len(some)]))


def _colours(member: Member, theme: Theme) -> Colours:
    return group_colours(member.labels, theme) if member.shares is None else mixed_colours(member.shares, theme)


def _marks(member: Member, plane: Plane, theme: Theme) -> list[Mark]:
    centres = plane.places(member.centres)
    colours = group_colours(np.arange(len(centres)), theme)
    marks: list[Mark] = []
    if member.spreads is not None:
        marks.append(Ellipses(centres, member.spreads, colours))
    if member.title == TITLES["som"] and len(centres) > 1:
        steps = np.arange(len(centres) - 1)
        marks.append(Cloth(centres, np.stack([steps, steps + 1], axis=1)))
    return [*marks, Centres(centres, colours)]


def _wordings(member: Member) -> tuple[str, ...]:
    """How far points are from the nearest centre, and after how many rounds it was done, the longest wording first."""
    if not len(member.labels):
        return ()
    away = number(member.distance)
    told = phrase("distance {away}", away=away)
    if not member.rounds:
        return told, away
    if member.rounds == 1:
        rounds, done = phrase("1 round"), phrase("done after 1 round")
    else:
        rounds = phrase("{n} rounds", n=count(member.rounds))
        done = phrase("done after {n} rounds", n=count(member.rounds))
    return joined((told, done), ", "), joined((told, rounds), ", "), joined((away, rounds), ", "), away
