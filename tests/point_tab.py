"""How a test takes hold of a tab of points: it sits down at a desk, and has the hands of a visitor."""

from collections.abc import Callable
from typing import Any

import numpy as np
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication
from pytestqt.qtbot import QtBot

from playground import catalogue
from playground.app.window import Window
from playground.data.guides import guide
from playground.tabs.desk import Desk
from playground.widgets.point_canvas import PointCanvas
from playground.widgets.toast import Toast
from tests.looks import faults, settle_layout
from tests.toy_tab import PATIENCE, child, click

LEFT = Qt.MouseButton.LeftButton
ROOMY, COMPACT, SMALLEST = (1920, 1080), (1280, 800), (1024, 768)
Place = tuple[float, float]


class Visitor:
    """A tab in a window of its own, the desk at which it sits, and what a visitor does with both."""

    def __init__(self, qtbot: QtBot, kind: Any, name: str, desk: Desk | None = None, size: Any = (1280, 800)) -> None:
        self.qtbot, self.desk = qtbot, desk or Desk()
        self.tab: Any = kind(guide(name), 0, None)
        qtbot.addWidget(self.tab, before_close_func=lambda tab: tab.close_session())
        self.tab.sit_at(self.desk)
        self.tab.resize(*size)
        self.come()

    def come(self) -> None:
        """Open the tab."""
        with self.qtbot.waitActive(self.tab):
            self.tab.show()
            self.tab.activateWindow()
        self.settled()

    @property
    def canvas(self) -> PointCanvas:
        return self.tab.inside.canvas

    @property
    def shot(self) -> Any:
        """What is on the screen."""
        return self.tab.frame.snapshot

    @property
    def told(self) -> str:
        """What the tab told in passing."""
        return child(self.tab.stage, Toast).text()

    def wait(self, until: Callable[[], bool]) -> None:
        self.qtbot.waitUntil(until, timeout=PATIENCE)

    def settled(self) -> Any:
        """The frame that shows what the last order led to, and what lies on the desk."""
        self.wait(lambda: self.tab.is_up_to_date and self.shot is not None and self.shot.points is self.desk.points)
        return self.tab.frame

    # Hands on the canvas.

    def at(self, place: Place) -> QPoint:
        return self.canvas.view().pixel(*place).toPoint()

    def place_at(self, pixel: QPoint) -> Place:
        return self.canvas.view().place(pixel.toPointF())

    def press(self, place: Place) -> None:
        QTest.mousePress(self.canvas, LEFT, pos=self.at(place))

    def pull(self, place: Place) -> None:
        QTest.mouseMove(self.canvas, self.at(place))

    def release(self, place: Place) -> None:
        QTest.mouseRelease(self.canvas, LEFT, pos=self.at(place))

    def drag(self, *places: Place) -> None:
        """Press at the first place, go through all, let go at the last."""
        self.press(places[0])
        for place in places[1:]:
            self.pull(place)
        self.release(places[-1])

    def add(self, place: Place) -> None:
        """Click, and wait until it is sure that this was no double click."""
        before = self.desk.points
        self.drag(place)
        self.wait(lambda: self.desk.points is not before)

    def double_click(self, place: Place) -> None:
        at = self.at(place)
        QTest.mouseClick(self.canvas, LEFT, pos=at)
        QTest.mouseDClick(self.canvas, LEFT, pos=at)
        QTest.mouseRelease(self.canvas, LEFT, pos=at)

    def leave(self) -> None:
        QApplication.sendEvent(self.canvas, QEvent(QEvent.Type.Leave))

    # Hands on controls.

    def take(self, tool: str) -> None:
        """Choose a tool by its tile."""
        self.push(tool)

    def push(self, text: str) -> None:
        """Click on what bears these words."""
        found = [each for each in self.tab.findChildren(QAbstractButton) if each.isVisible() and each.text() == text]
        QTest.mouseClick(found[0], LEFT)

    def step(self, times: int = 1) -> Any:
        for _ in range(times):
            QTest.mouseClick(self.tab.transport.step_once, LEFT)
        return self.settled()

    def play(self) -> None:
        QTest.mouseClick(self.tab.transport.play, LEFT)

    def lonely(self) -> int:
        """The point that lies farthest from all others, and from all centres."""
        x, centres = self.shot.x, self.shot.centres
        away = np.linalg.norm(x[:, None] - np.concatenate([x, centres])[None], axis=2)
        np.fill_diagonal(away, np.inf)
        return int(away.min(axis=1).argmax())

    def place_of(self, index: int) -> Place:
        x, y = self.shot.points.plane.places(self.shot.x[index : index + 1])[0].tolist()
        return x, y


# The whole window.


def window_with(qtbot: QtBot, name: str) -> Window:
    """The program's window with that tab alone, which has made a step."""
    window = Window((catalogue.entry(name),))
    qtbot.addWidget(window)
    window.resize(*COMPACT)
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    window.open_tab(name)
    qtbot.waitUntil(lambda: window.tab is not None and window.tab.is_up_to_date, timeout=PATIENCE)
    tab: Any = window.tab
    before = tab.frame.step  # more than none, if a trained model comes with the program
    click(qtbot, tab.transport.step_once)
    qtbot.waitUntil(lambda: tab.is_up_to_date and tab.frame.step == before + 1, timeout=PATIENCE)
    return window


def must_fit(window: Window) -> None:
    """Nothing is cut off or lies over something else, however large the window is."""
    found = {}
    for size in (ROOMY, COMPACT, SMALLEST):
        window.resize(*size)
        settle_layout()
        assert (window.width(), window.height()) == size
        found[size] = faults(window)
    assert found == {size: [] for size in found}
