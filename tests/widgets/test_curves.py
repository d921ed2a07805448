import numpy as np
import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QColor, QMouseEvent, QPalette
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from playground.widgets.curves import Curves, Plot
from playground.widgets.look import DARK, LIGHT
from playground.widgets.runs import Run
from playground.widgets.ticks import linear_range, linear_ticks, log_range, log_ticks, whole_ticks

PLOTS = (
    Plot("loss", "Loss, nats", low=0),
    Plot("right", "Right on held-out digits, %", low=0, high=1, percent=True),
    Plot("distance", "Distance", log=True),
)
STEPS = np.arange(0, 1000, 10)
VALUES = np.stack([2.3 - STEPS / 500, STEPS / 1000, 0.5 * np.exp(-STEPS / 200)])


@pytest.fixture
def curves(qtbot: QtBot) -> Curves:
    made = Curves(PLOTS)
    qtbot.addWidget(made)
    made.resize(272, 300)
    made.show()
    return made


def point_at(curves: Curves, step: float) -> None:
    room = curves.plot_rect(0)
    low, high = curves.step_at(room.left()), curves.step_at(room.right())
    x = room.left() + (step - low) / (high - low) * room.width()
    place = QPointF(x, room.center().y())
    none = Qt.MouseButton.NoButton
    move = QMouseEvent(
        QEvent.Type.MouseMove, place, curves.mapToGlobal(place), none, none, Qt.KeyboardModifier.NoModifier
    )
    QApplication.sendEvent(curves, move)


def test_hovering_reads_the_values_of_the_nearest_step(curves: Curves) -> None:
    curves.set_curves(STEPS, VALUES)
    point_at(curves, 404)
    assert curves.hovered() == (400.0, {"loss": VALUES[0, 40], "right": VALUES[1, 40], "distance": VALUES[2, 40]})


def test_hovering_reads_every_step_of_a_long_run(curves: Curves) -> None:
    steps = np.arange(5000)
    curves.set_curves(steps, np.stack([steps * 1.0] * 3))
    read = curves.values_at(4321)
    assert read["loss"] == 4321.0


def test_leaving_reads_nothing(curves: Curves) -> None:
    curves.set_curves(STEPS, VALUES)
    point_at(curves, 400)
    QApplication.sendEvent(curves, QEvent(QEvent.Type.Leave))
    assert curves.hovered() is None


def test_there_is_nothing_to_read_before_the_first_step(curves: Curves) -> None:
    point_at(curves, 10)
    assert curves.hovered() is None
    assert curves.values_at(3) == {}


@pytest.mark.parametrize(("step", "nearest"), [(-5, 0), (0, 0), (4, 0), (6, 1), (10, 1), (99, 2)])
def test_the_nearest_step_is_found(step: float, nearest: int) -> None:
    assert Run(np.array([0.0, 10.0, 20.0]), np.zeros((1, 3))).nearest(step) == nearest


def test_curves_must_fit_their_plots(curves: Curves) -> None:
    with pytest.raises(ValueError, match=r"curves must be \(3, 100\), got \(2, 100\)"):
        curves.set_curves(STEPS, VALUES[:2])


@pytest.mark.parametrize(
    "values",
    [
        np.zeros((3, 0)),
        np.zeros((3, 1)),
        np.full((3, 5), np.nan),
        np.full((3, 5), np.inf),
        np.full((3, 5), 1e300),
        np.full((3, 5), -1e-300),
        np.array([[np.nan, 1, 2, np.nan, 3]] * 3),
    ],
    ids=["empty", "one", "nan", "inf", "huge", "tiny", "gaps"],
)
@pytest.mark.parametrize("size", [(272, 300), (20, 20)])
def test_painting_never_fails(curves: Curves, values: np.ndarray, size: tuple[int, int]) -> None:
    curves.resize(*size)
    steps = np.arange(values.shape[1])
    curves.set_before(steps, values)
    curves.set_curves(steps, values)
    curves.set_at(2)
    for plot in PLOTS:
        curves.set_level(plot.name, 0.0, "a level with a name as long as this")
    point_at(curves, 1)
    assert not curves.grab().isNull()


def test_many_sets_are_drawn_at_most_fifteen_times_a_second(curves: Curves, monkeypatch: pytest.MonkeyPatch) -> None:
    drawn: list[object] = []
    monkeypatch.setattr(curves._lines, "set_runs", lambda *runs: drawn.append(runs))
    for _ in range(50):
        curves.set_curves(STEPS, VALUES)
    assert len(drawn) == 1


def test_the_newest_curves_are_drawn_in_the_end(qtbot: QtBot, curves: Curves) -> None:
    curves.set_curves(STEPS[:5], VALUES[:, :5])
    curves.set_curves(STEPS, VALUES)
    qtbot.waitUntil(lambda: "0.32" in curves.accessibleDescription(), timeout=1000)


def test_hiding_stops_the_clock_and_showing_draws_the_newest(curves: Curves) -> None:
    curves.set_curves(STEPS[:5], VALUES[:, :5])
    curves.set_curves(STEPS, VALUES)
    curves.hide()
    assert not curves._pause.isActive()
    curves.set_curves(STEPS[:50], VALUES[:, :50])
    assert not curves._pause.isActive()
    curves.show()
    assert "1.32" in curves.accessibleDescription()


def test_a_marked_moment_dims_what_came_later(curves: Curves) -> None:
    curves.set_curves(np.array([0, 500, 1000]), np.array([[1.0, 1.0, 1.0]] * 3))
    assert not dimmed_pixels(curves)
    curves._pause.stop()
    curves.set_at(500)
    assert dimmed_pixels(curves) > 20


def test_the_values_at_a_marked_moment_are_told(curves: Curves) -> None:
    curves.set_curves(np.array([0, 500, 1000]), np.array([[1.0, 2.5, 4.0]] * 3))
    curves._pause.stop()
    curves.set_at(500)
    assert "2.5" in curves.accessibleDescription()
    assert "4" not in curves.accessibleDescription()


def dimmed_pixels(curves: Curves) -> int:
    dim = QColor(LIGHT.mixed(LIGHT.machine, LIGHT.card, 0.3)).rgb()
    image = curves.grab().toImage()
    return sum(image.pixel(x, y) == dim for x in range(image.width()) for y in range(image.height()))


def test_a_right_click_a_drag_and_the_wheel_change_nothing(curves: Curves) -> None:
    curves.set_curves(STEPS, VALUES)
    curves.grab()
    before = curves.step_at(100)
    middle = curves.plot_rect(1).center().toPoint()
    target = curves.childAt(middle) or curves
    assert target is curves
    for button in (Qt.MouseButton.RightButton, Qt.MouseButton.LeftButton):
        event = QMouseEvent(
            QEvent.Type.MouseButtonPress, QPointF(middle), curves.mapToGlobal(QPointF(middle)), button, button,
            Qt.KeyboardModifier.NoModifier,
        )  # fmt: skip
        QApplication.sendEvent(curves, event)
    QTest.mouseMove(curves, middle + QPoint(40, 10))
    assert curves.step_at(100) == before
    assert QApplication.activePopupWidget() is None


def test_curves_follow_the_theme(curves: Curves) -> None:
    palette = QPalette()
    palette.setColor(QPalette.ColorRole.Window, QColor(DARK.background))
    curves.setPalette(palette)
    assert curves.grab().toImage().pixelColor(270, 2).name() == DARK.card.lower()


def test_a_level_is_spoken_beside_its_curve(curves: Curves) -> None:
    curves.set_level("loss", 1.5, "counting 1.5")
    curves._pause.stop()
    curves.set_curves(STEPS, VALUES)
    assert "Loss, nats 0.32 (counting 1.5), Right" in curves.accessibleDescription()


def test_a_level_is_drawn_and_taken_away_again(curves: Curves) -> None:
    curves.set_curves(STEPS, VALUES)
    curves.grab()
    without = curves.grab().toImage()
    curves._pause.stop()
    curves.set_level("loss", 1.5, "counting 1.5")
    assert curves.grab().toImage() != without
    curves._pause.stop()
    curves.set_level("loss", None, "")
    assert curves.grab().toImage() == without


def test_the_same_level_again_draws_nothing_anew(curves: Curves) -> None:
    curves.set_level("loss", 1.5, "counting 1.5")
    curves._pause.stop()
    curves.set_level("loss", 1.5, "counting 1.5")
    assert not curves._pause.isActive()


def test_a_level_of_no_plot_is_refused(curves: Curves) -> None:
    with pytest.raises(ValueError, match="one of the plots loss, right, distance, got lost"):
        curves.set_level("lost", 1.0, "counting")


@pytest.mark.parametrize("value", [np.nan, np.inf])
def test_a_level_that_is_no_number_is_refused(curves: Curves, value: float) -> None:
    with pytest.raises(ValueError, match="finite number, got"):
        curves.set_level("loss", value, "counting")


@pytest.mark.parametrize(
    ("ends", "most", "ticks"),
    [((0, 100), 4, [0, 50, 100]), ((0, 2.67), 4, [0, 1, 2]), ((-1, 1), 5, [-1, -0.5, 0, 0.5, 1]), ((3, 3), 5, [3])],
)
def test_linear_ticks_are_round(ends: tuple[float, float], most: int, ticks: list[float]) -> None:
    np.testing.assert_allclose(linear_ticks(*ends, most), ticks, rtol=1e-9, atol=1e-12)


@pytest.mark.parametrize(("ends", "shown"), [((-2, 0), [0.01, 0.1, 1]), ((-1.7, -0.69), [0.02, 0.05, 0.1, 0.2])])
def test_log_ticks_are_powers_of_ten_or_ones_twos_and_fives(ends: tuple[float, float], shown: list[float]) -> None:
    np.testing.assert_allclose(10 ** np.array(log_ticks(*ends)), shown, rtol=1e-9)


@pytest.mark.parametrize("last", [1, 7, 100, 260, 690, 4000, 1_234_567])
def test_there_are_two_to_five_whole_ticks_on_any_run(last: int) -> None:
    ticks = whole_ticks(0, last)
    assert 2 <= len(ticks) <= 5
    assert all(tick == round(tick) for tick in ticks)


@pytest.mark.parametrize("scale", [1e-12, 1e-3, 1.0, 1e6, 1e300])
def test_all_values_fit_between_the_ends(scale: float) -> None:
    values = np.array([0.17, 0.3, np.nan, 0.93]) * scale
    low, high = linear_range(values, None, None, 4)
    assert low <= 0.17 * scale < 0.93 * scale <= high
    low, high = log_range(np.log10(values))
    assert low <= np.log10(0.17 * scale) < np.log10(0.93 * scale) <= high


def test_a_flat_curve_has_an_axis_with_two_ends() -> None:
    assert linear_range(np.ones(3), None, None, 4)[0] < linear_range(np.ones(3), None, None, 4)[1]
    assert linear_range(np.zeros(0), None, None, 4) == (0.0, 1.0)
