"""A chart of a few lines is read by pointer and keys, says what it shows, and refuses what cannot be drawn."""

import numpy as np
import pytest
from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import QColor, QMouseEvent, QPalette
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from playground.widgets import look
from playground.widgets.line_chart import Line, LineChart
from playground.widgets.look import DARK, LIGHT

PLACES = np.arange(1, 21)
LINES = (
    Line("LSTM", PLACES, PLACES / 20.0, "machine"),
    Line("RNN", PLACES[::2], 1 - PLACES[::2] / 40.0, "you"),
    Line("counting", PLACES[:4], np.full(4, 0.25), "muted"),
)


@pytest.fixture
def chart(qtbot: QtBot) -> LineChart:
    made = LineChart("Right next word", "words back")
    qtbot.addWidget(made)
    made.resize(360, 220)
    made.set_lines(LINES)
    made.show()
    return made


def point_at(chart: LineChart, x: float) -> None:
    across = float(chart.chart().place(np.array([x]))[0])
    place, none = QPointF(across, chart.chart().room.center().y()), Qt.MouseButton.NoButton
    kind, keys = QEvent.Type.MouseMove, Qt.KeyboardModifier.NoModifier
    QApplication.sendEvent(chart, QMouseEvent(kind, place, chart.mapToGlobal(place), none, none, keys))


def colours(chart: LineChart) -> set[str]:
    image = chart.grab().toImage()
    return {image.pixelColor(x, y).name() for x in range(image.width()) for y in range(image.height())}


def test_pointing_reads_every_line_at_the_nearest_place(chart: LineChart) -> None:
    point_at(chart, 3.2)
    hovered = chart.hovered()
    assert hovered is not None
    assert hovered[0] == 3
    assert hovered[1] == pytest.approx({"LSTM": 0.15, "RNN": 0.925, "counting": 0.25}, rel=1e-9)


def test_between_two_points_a_line_is_read_on_their_connection(chart: LineChart) -> None:
    assert chart.values_at(2)["RNN"] == pytest.approx(0.95, rel=1e-9)


def test_on_a_log_axis_two_points_are_connected_by_equal_factors(qtbot: QtBot) -> None:
    chart = LineChart("Surprise", "words", log=True)
    qtbot.addWidget(chart)
    chart.set_lines([Line("LSTM", np.array([0, 2]), np.array([1.0, 100.0]))])
    assert chart.values_at(1)["LSTM"] == pytest.approx(10, rel=1e-9)


def test_beyond_its_ends_a_line_is_not_read(chart: LineChart) -> None:
    assert "counting" not in chart.values_at(12)


def test_leaving_reads_nothing(chart: LineChart) -> None:
    point_at(chart, 3)
    QApplication.sendEvent(chart, QEvent(QEvent.Type.Leave))
    assert chart.hovered() is None


def test_a_chart_without_lines_has_nothing_to_read(chart: LineChart) -> None:
    chart.set_lines([])
    point_at(chart, 0.5)
    QTest.keyClick(chart, Qt.Key.Key_Left)
    assert chart.hovered() is None
    assert chart.accessibleDescription() == "Nothing measured yet"


@pytest.mark.parametrize(
    ("keys", "place"),
    [
        ([Qt.Key.Key_Left], 20),
        ([Qt.Key.Key_Left, Qt.Key.Key_Left], 19),
        ([Qt.Key.Key_Home], 1),
        ([Qt.Key.Key_Home, Qt.Key.Key_Left], 1),
        ([Qt.Key.Key_Home, Qt.Key.Key_Right, Qt.Key.Key_Right], 3),
        ([Qt.Key.Key_End, Qt.Key.Key_Right], 20),
    ],
)
def test_keys_walk_over_all_places(chart: LineChart, keys: list[Qt.Key], place: int) -> None:
    for key in keys:
        QTest.keyClick(chart, key)
    hovered = chart.hovered()
    assert hovered is not None
    assert hovered[0] == place


def test_escape_ends_the_reading(chart: LineChart) -> None:
    QTest.keyClick(chart, Qt.Key.Key_Home)
    QTest.keyClick(chart, Qt.Key.Key_Escape)
    assert chart.hovered() is None


def test_tab_reaches_the_chart(chart: LineChart) -> None:
    assert chart.focusPolicy() & Qt.FocusPolicy.TabFocus


def test_it_says_where_its_lines_end_and_what_is_read(chart: LineChart) -> None:
    assert chart.accessibleName() == "Right next word"
    assert chart.accessibleDescription() == "LSTM 1, RNN 0.525, counting 0.25"
    QTest.keyClick(chart, Qt.Key.Key_Home)
    assert chart.accessibleDescription() == "words back 1: LSTM 0.05, RNN 0.975, counting 0.25"


def test_what_was_read_goes_on_being_read_in_new_lines(chart: LineChart) -> None:
    QTest.keyClick(chart, Qt.Key.Key_End)
    chart.set_lines(LINES[2:])
    assert chart.hovered() == (4.0, {"counting": 0.25})


def test_lines_follow_the_theme(chart: LineChart) -> None:
    assert LIGHT.machine.lower() in colours(chart)
    palette = QPalette()
    palette.setColor(QPalette.ColorRole.Window, QColor(DARK.background))
    chart.setPalette(palette)
    assert DARK.machine.lower() in colours(chart)


def test_a_note_stands_under_the_title_and_makes_room_for_itself(chart: LineChart) -> None:
    without = chart.chart().room.top()
    chart.set_note("measured on 200 texts")
    assert chart.chart().room.top() > without


def test_a_reading_is_seen_and_goes_without_a_trace(chart: LineChart) -> None:
    before = chart.grab().toImage()
    point_at(chart, 7)
    assert chart.grab().toImage() != before
    QApplication.sendEvent(chart, QEvent(QEvent.Type.Leave))
    assert chart.grab().toImage() == before


def test_the_same_lines_again_paint_nothing_anew(chart: LineChart) -> None:
    chart.grab()
    picture = chart._picture
    chart.set_lines([Line(each.name, each.x.copy(), each.y.copy(), each.colour) for each in LINES])
    assert chart._picture is picture


def test_lines_keep_what_they_were_set_to(chart: LineChart) -> None:
    heights = np.array([1.0, 2.0])
    chart.set_lines([Line("LSTM", np.array([0, 1]), heights)])
    heights[:] = 7
    assert chart.values_at(1) == {"LSTM": 2.0}


def test_a_line_of_many_points_is_thinned_but_keeps_its_ends() -> None:
    long = Line("LSTM", np.arange(10_000), np.arange(10_000)).thinned()
    assert len(long.x) <= 400
    assert (long.x[0], long.x[-1]) == (0, 9_999)


@pytest.mark.usefixtures("clothes")
def test_larger_text_leaves_room_for_its_lines(chart: LineChart) -> None:
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    small = chart.chart().room
    look.apply(app, "light", 1.3)
    chart.grab()
    large = chart.chart().room
    assert large.top() > small.top()
    assert large.height() > 60


@pytest.mark.parametrize(
    ("x", "y", "said"),
    [
        ([0, 1], [1.0], "as many x as y"),
        ([[0, 1]], [[1.0, 2.0]], "as many x as y"),
        ([1, 0], [1.0, 2.0], "x of the line LSTM must rise"),
        ([0, np.nan], [1.0, 2.0], "x of the line LSTM must rise"),
    ],
)
def test_a_line_that_cannot_be_drawn_is_refused(x: list[float], y: list[float], said: str) -> None:
    with pytest.raises(ValueError, match=said):
        Line("LSTM", np.array(x), np.array(y))


def test_a_colour_that_there_is_not_is_refused() -> None:
    with pytest.raises(ValueError, match=r"must be machine, you, good, muted or 0\.\.7, got 8"):
        Line("LSTM", np.zeros(1), np.zeros(1), 8)


@pytest.mark.parametrize("log", [False, True])
@pytest.mark.parametrize(
    "heights",
    [[], [1.0], [np.nan] * 3, [np.inf, 1, 2], [0.0, 0, 0], [-1.0, -2, -3], [1e300, 1, -1e300], [1, np.nan, 2]],
    ids=["empty", "one", "nan", "inf", "zero", "negative", "huge", "gap"],
)
@pytest.mark.parametrize("size", [(360, 220), (20, 20), (1, 1)])
def test_painting_never_fails(qtbot: QtBot, heights: list[float], size: tuple[int, int], log: bool) -> None:
    chart = LineChart("A title that is longer than its chart is wide", "x", log=log, percent=not log)
    qtbot.addWidget(chart)
    chart.resize(*size)
    name = "a name that is far longer than the room there is for it"
    chart.set_lines([Line(name, np.arange(len(heights)), np.array(heights), colour) for colour in ("you", 0, 6)])
    QTest.keyClick(chart, Qt.Key.Key_End)
    assert not chart.grab().isNull()
