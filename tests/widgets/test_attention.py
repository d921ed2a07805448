from itertools import pairwise

import numpy as np
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from playground.widgets.attention import AttentionMatrix
from playground.widgets.look import THEMES, contrast
from playground.widgets.numbers import THIN
from tests.looks import dressed

WORDS = ["my", "lord", "the", "king", "is", "at", "the", "museum", "and", "he", "will", "not"]
LEFT = Qt.MouseButton.LeftButton

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints", extend=True)  # the offscreen platform's own shortcoming


def attention(count: int) -> np.ndarray:
    weights = np.tril(np.random.default_rng(count).random((count, count)) ** 4 + 1e-6)
    return weights / weights.sum(axis=1, keepdims=True)


@pytest.fixture(autouse=True)
def clothed(clothes: None) -> None:
    """All widths are those of the program's type."""


@pytest.fixture
def matrix(qtbot: QtBot) -> AttentionMatrix:
    made = AttentionMatrix()
    qtbot.addWidget(made)
    made.resize(578, 458)
    made.set_attention(WORDS, attention(12), {7})
    made.show()
    QTest.mouseMove(made, QPoint(1, 1))
    return made


@pytest.fixture
def long(matrix: AttentionMatrix) -> AttentionMatrix:
    matrix.set_attention(WORDS * 8 + WORDS[:4], attention(100))
    return matrix


def picture(matrix: AttentionMatrix) -> QImage:
    return matrix.grab().toImage()


def corner(matrix: AttentionMatrix, row: int, column: int) -> str:
    """The colour of a cell beside its number."""
    cell = matrix.square().cell(row, column)
    return picture(matrix).pixelColor(int(cell.left()) + 4, int(cell.top()) + 4).name()


def colours_in(matrix: AttentionMatrix, row: int, column: int) -> set[str]:
    cell, image = matrix.square().cell(row, column).toRect().adjusted(3, 3, -3, -3), picture(matrix)
    points = [(x, y) for x in range(cell.left(), cell.right()) for y in range(cell.top(), cell.bottom())]
    return {image.pixelColor(x, y).name() for x, y in points}


def middle(matrix: AttentionMatrix, row: int) -> QPoint:
    return matrix.square().row(row).center().toPoint()


@pytest.mark.parametrize("theme", THEMES)
def test_cells_are_coloured_by_the_ramp(qapp: QApplication, matrix: AttentionMatrix, theme: str) -> None:
    matrix.set_attention(["a", "b"], np.array([[1.0, 0.0], [0.0, 1.0]]))
    with dressed(qapp, "dark" if theme == "dark" else "light"):
        assert corner(matrix, 1, 1) == THEMES[theme].activations[-1].lower()
        assert corner(matrix, 1, 0) == THEMES[theme].activations[0].lower()


def test_all_cells_words_and_the_scale_have_room(matrix: AttentionMatrix) -> None:
    cells = matrix.square().rect()
    assert matrix.square().side >= 28
    assert cells.left() > 60
    assert cells.top() > 50
    assert cells.right() < 578 - 60
    assert cells.bottom() <= 458 - 4


def test_a_weight_of_a_quarter_or_more_is_written_into_its_cell(matrix: AttentionMatrix) -> None:
    matrix.set_attention(["a", "b"], np.array([[1.0, 0.0], [0.24, 0.76]]))
    assert len(colours_in(matrix, 1, 1)) > 1
    assert len(colours_in(matrix, 1, 0)) == 1


def test_nothing_is_written_into_small_cells(matrix: AttentionMatrix) -> None:
    matrix.set_attention(["a"] * 20, np.eye(20))
    matrix.resize(578, 440)
    assert matrix.square().side < 22
    assert len(colours_in(matrix, 10, 10)) == 1


def test_a_cell_that_cannot_be_seen_has_only_a_dot(matrix: AttentionMatrix) -> None:
    image, cell = picture(matrix), matrix.square().cell(2, 8)
    back = image.pixelColor(0, 0).name()
    assert image.pixelColor(int(cell.center().x()) - 1, int(cell.center().y()) - 1).name() != back
    assert image.pixelColor(int(cell.left()) + 4, int(cell.top()) + 4).name() == back


@pytest.mark.parametrize("theme", THEMES)
def test_the_lookers_row_is_framed(qapp: QApplication, matrix: AttentionMatrix, theme: str) -> None:
    with dressed(qapp, "dark" if theme == "dark" else "light"):
        matrix.set_looker(5)
        row, image = matrix.square().row(5).toRect(), picture(matrix)
        edges = [
            (row.center().x(), row.top() - 2),
            (row.center().x(), row.bottom() + 1),
            (row.left() - 2, row.top() + 9),
        ]
        assert {image.pixelColor(*edge).name() for edge in edges} == {THEMES[theme].machine.lower()}


def test_minus_one_frames_nothing(matrix: AttentionMatrix) -> None:
    plain = picture(matrix)
    matrix.set_looker(5)
    assert picture(matrix) != plain
    matrix.set_looker(-1)
    assert picture(matrix) == plain


@pytest.mark.parametrize("looker", [-2, 12])
def test_the_looker_must_be_one_of_the_words(matrix: AttentionMatrix, looker: int) -> None:
    with pytest.raises(ValueError, match=rf"looker must be in -1..11, got {looker}"):
        matrix.set_looker(looker)


def test_the_description_says_what_the_looker_looks_at(matrix: AttentionMatrix) -> None:
    matrix.set_attention(["my", "lord"], np.array([[1.0, 0.0], [0.3, 0.7]]))
    matrix.set_looker(1)
    assert matrix.accessibleDescription() == f"“lord” looks at “lord” with 70{THIN}%, “my” with 30{THIN}%"


def test_fewer_words_leave_the_looker_among_them(matrix: AttentionMatrix) -> None:
    matrix.set_looker(11)
    matrix.set_attention(["my", "lord"], attention(2))
    assert matrix.looker() == 1


def test_of_many_words_the_last_that_fit_are_shown_and_counted(long: AttentionMatrix) -> None:
    square = long.square()
    assert square.side >= 10
    assert square.first == 100 - square.shown > 0
    assert long.caption() == f"the last {square.shown} of 100 words"


def test_all_words_that_fit_need_no_caption(matrix: AttentionMatrix) -> None:
    assert matrix.caption() == ""


def test_the_caption_stands_under_the_cells(long: AttentionMatrix) -> None:
    under, image = int(long.square().rect().bottom()) + 8, picture(long)
    left = int(long.square().left)
    colours = {image.pixelColor(x, y).name() for x in range(left, left + 80) for y in range(under, under + 20)}
    assert len(colours) > 2


def test_a_looker_that_is_not_shown_is_not_framed(long: AttentionMatrix) -> None:
    plain = picture(long)
    long.set_looker(3)
    assert picture(long) == plain


def test_labels_have_room_where_cells_are_small(long: AttentionMatrix) -> None:
    rows = long.square().labelled(16)
    assert min(a - b for a, b in pairwise(rows)) * long.square().side >= 16


@pytest.mark.parametrize("looker", [98, 99])
def test_the_lookers_label_is_there_and_blue(long: AttentionMatrix, looker: int) -> None:
    long.set_looker(looker)
    middle_, image = int(long.square().row(looker).center().y()), picture(long)
    label = range(int(long.square().left) - 40, int(long.square().left) - 8)
    colours = [image.pixelColor(x, y) for x in label for y in range(middle_ - 6, middle_ + 6)]
    assert any(colour.blue() - colour.red() > 120 for colour in colours)


@pytest.mark.parametrize("theme", THEMES)
def test_an_unknown_word_is_orange_and_underlined(qapp: QApplication, matrix: AttentionMatrix, theme: str) -> None:
    with dressed(qapp, "dark" if theme == "dark" else "light"):
        row, image, left = matrix.square().row(7), picture(matrix), int(matrix.square().left)
        line = [image.pixelColor(x, int(row.center().y()) + 7) for x in range(left - 60, left - 14)]
        assert max(colour.red() - colour.blue() for colour in line) > 80
        assert contrast(THEMES[theme].you_text, THEMES[theme].card) >= 4.5


def test_hovering_points_at_a_row_from_its_label_on(qtbot: QtBot, matrix: AttentionMatrix) -> None:
    with qtbot.waitSignal(matrix.pointed) as pointed:
        QTest.mouseMove(matrix, QPoint(10, middle(matrix, 3).y()))
    assert pointed.args == [3]


def test_a_row_is_counted_from_the_first_word_even_if_that_is_not_shown(qtbot: QtBot, long: AttentionMatrix) -> None:
    with qtbot.waitSignal(long.pointed) as pointed:
        QTest.mouseMove(long, middle(long, 97))
    assert pointed.args == [97]


@pytest.mark.parametrize(
    ("keys", "row"),
    [
        ([Qt.Key.Key_Up], 4),
        ([Qt.Key.Key_Down], 6),
        ([Qt.Key.Key_Home, Qt.Key.Key_Up], 0),
        ([Qt.Key.Key_End, Qt.Key.Key_Down], 11),
        ([Qt.Key.Key_End, Qt.Key.Key_Up, Qt.Key.Key_Up], 9),
    ],
)
def test_keys_walk_from_the_looker_and_stop_at_the_ends(matrix: AttentionMatrix, keys: list[Qt.Key], row: int) -> None:
    seen: list[int] = []
    matrix.set_looker(5)
    matrix.pointed.connect(seen.append)
    for key in keys:
        QTest.keyClick(matrix, key)
    assert seen[-1] == row


def test_keys_reach_only_rows_that_are_shown(qtbot: QtBot, long: AttentionMatrix) -> None:
    with qtbot.waitSignal(long.pointed) as pointed:
        QTest.keyClick(long, Qt.Key.Key_Home)
    assert pointed.args == [long.square().first]


def test_the_focus_is_a_ring_around_the_cells(qtbot: QtBot, matrix: AttentionMatrix) -> None:
    matrix.clearFocus()
    plain = picture(matrix)
    matrix.activateWindow()
    matrix.setFocus()
    qtbot.waitUntil(matrix.hasFocus)
    assert picture(matrix) != plain


def test_what_is_shown_already_is_not_painted_again(matrix: AttentionMatrix) -> None:
    matrix.grab()
    before = matrix._picture
    matrix.set_attention(list(WORDS), attention(12), [7])
    matrix.set_looker(3)
    assert matrix._picture is before is not None


@pytest.mark.parametrize("shape", [(11, 11), (12, 11), (12,), (1, 12, 12)])
def test_weights_must_have_a_row_and_a_column_for_each_word(matrix: AttentionMatrix, shape: tuple[int, ...]) -> None:
    with pytest.raises(ValueError, match=r"weights must be \(12, 12\) for 12 words, got"):
        matrix.set_attention(WORDS, np.zeros(shape))


@pytest.mark.parametrize("fill", [1.0, np.nan, -np.inf])
@pytest.mark.parametrize("count", [0, 1, 13, 200])
@pytest.mark.parametrize("size", [(578, 458), (280, 200), (10, 10)])
def test_painting_never_fails(matrix: AttentionMatrix, fill: float, count: int, size: tuple[int, int]) -> None:
    words = ["pneumonoultramicroscopicsilicovolcanoconiosis", *WORDS * 20][:count]
    matrix.set_attention(words, np.full((count, count), fill), range(count))
    matrix.set_looker(count - 1)
    matrix.resize(*size)
    matrix.setFocus()
    assert not picture(matrix).isNull()


@pytest.mark.parametrize("size", [1.0, 1.3])
def test_long_words_are_shortened_and_leave_room_for_cells(
    qapp: QApplication, matrix: AttentionMatrix, size: float
) -> None:
    with dressed(qapp, "light", size):
        matrix.set_attention(["pneumonoultramicroscopic"] * 12, attention(12))
        matrix.resize(578, 458)
        assert matrix.square().side >= 22
        image = picture(matrix)
        assert {image.pixelColor(0, y).name() for y in range(458)} == {QColor(image.pixelColor(0, 0)).name()}
