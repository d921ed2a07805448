"""The plane of codes under the mouse and the keys."""

import numpy as np
import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from playground.widgets.latent_plane import CodeMark, LatentPlane

pytestmark = [
    pytest.mark.usefixtures("clothes"),
    pytest.mark.qt_log_ignore("propagateSizeHints", extend=True),  # the offscreen platform's own shortcoming
]
LEFT = Qt.MouseButton.LeftButton
CODE = CodeMark((0.5, -1.0), (0.4, 0.2), (1.0, -1.2))


@pytest.fixture
def plane(qtbot: QtBot) -> LatentPlane:
    made = LatentPlane()
    qtbot.addWidget(made)
    made.resize(404, 304)
    made.set_digits(np.array([[0.0, 0.0], [2.0, 1.0]]), np.array([3, 8]), 3.0)
    with qtbot.waitActive(made):
        made.show()
        made.activateWindow()
    return made


def at(plane: LatentPlane, across: float, up: float) -> QPoint:
    return plane.pixel((across, up)).toPoint()


def test_a_square_in_the_middle_goes_from_minus_half_to_half(plane: LatentPlane) -> None:
    square = plane.square()
    assert square.width() == square.height() == 300
    assert plane.pixel((0.0, 0.0)) == square.center()
    assert plane.pixel((-3.0, 3.0)) == square.topLeft()
    assert plane.spot_at(square.center()) == (0.0, 0.0)
    assert plane.spot_at(QPointF(1, 1)) is None


def test_z_is_held_where_it_is_pressed_and_dragged_but_not_beyond_the_edge(plane: LatentPlane) -> None:
    held: list[tuple[float, float]] = []
    plane.held.connect(lambda x, y: held.append((round(x, 2), round(y, 2))))
    plane.set_code(CODE)
    QTest.mousePress(plane, LEFT, pos=at(plane, 1.0, 2.0))
    QTest.mouseMove(plane, at(plane, -1.0, 1.0))
    QTest.mouseMove(plane, QPoint(5000, -5000))
    QTest.mouseRelease(plane, LEFT, pos=QPoint(5000, -5000))
    assert held == [(1.0, 2.0), (-1.0, 1.0), (3.0, 3.0)]
    code = plane.code()
    assert code is not None
    assert (code.z, code.is_held, code.mean) == ((3.0, 3.0), True, CODE.mean)


def test_moving_without_a_button_holds_nothing(plane: LatentPlane, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(plane.held):
        QTest.mouseMove(plane, at(plane, 1.0, 1.0))


def test_arrow_keys_move_z_and_stay_on_the_plane(plane: LatentPlane) -> None:
    held: list[tuple[float, float]] = []
    plane.held.connect(lambda x, y: held.append((x, y)))
    plane.set_code(CodeMark((0.0, 0.0), (0.1, 0.1), (0.0, 3.0)))
    for key in (Qt.Key.Key_Right, Qt.Key.Key_Down, Qt.Key.Key_Up, Qt.Key.Key_Up):
        QTest.keyClick(plane, key)
    np.testing.assert_allclose(held, [(0.125, 3.0), (0.125, 2.875), (0.125, 3.0), (0.125, 3.0)], rtol=0, atol=1e-9)


@pytest.mark.parametrize(
    ("code", "has_lens"),
    [
        (CodeMark((0.0, 0.0), (0.05, 0.02), (0.0, 0.0)), True),
        (CodeMark((0.0, 0.0), (0.05, 0.02), (0.0, 0.0), is_held=True), False),
        (CodeMark((0.0, 0.0), (0.5, 0.2), (0.0, 0.0)), False),
        (CodeMark((0.0, 0.0), (0.0, 0.0), (0.0, 0.0)), False),
    ],
    ids=["small", "held", "large", "none"],
)
def test_a_code_too_small_to_be_seen_is_magnified(plane: LatentPlane, code: CodeMark, has_lens: bool) -> None:
    plane.set_code(code)
    assert plane.lens().isEmpty() is not has_lens
    plane.grab()


def test_other_digits_and_names_are_painted(plane: LatentPlane) -> None:
    before = plane.grab().toImage()
    plane.set_digits(np.array([[1.0, 1.0]]), np.array([5]), 6.0)
    moved = plane.grab().toImage()
    plane.set_names("z₃", "z₇")
    assert before != moved != plane.grab().toImage()


def test_it_tells_where_z_is(plane: LatentPlane) -> None:
    plane.set_code(CODE)
    assert plane.accessibleDescription().startswith("z is 1 across, −1.2 up.")
