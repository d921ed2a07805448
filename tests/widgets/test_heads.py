import numpy as np
import pytest
from PySide6.QtCore import QPoint, QPointF, QRectF, Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from playground.widgets.heads import HeadGrid
from playground.widgets.look import THEMES
from tests.looks import dressed

LEFT = Qt.MouseButton.LeftButton
CAPTIONS = [["the word before", "itself", "", "the start"]] * 4

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints", extend=True)  # the offscreen platform's own shortcoming


def attention(blocks: int, heads: int, count: int) -> np.ndarray:
    weights = np.tril(np.random.default_rng(count).random((blocks, heads, count, count)) ** 4 + 1e-6)
    return weights / weights.sum(axis=-1, keepdims=True)


@pytest.fixture(autouse=True)
def clothed(clothes: None) -> None:
    """All widths are those of the program's type."""


@pytest.fixture
def grid(qtbot: QtBot) -> HeadGrid:
    made = HeadGrid()
    qtbot.addWidget(made)
    made.resize(578, 458)
    made.set_attention(attention(4, 4, 12))
    made.set_captions(CAPTIONS)
    made.show()
    QTest.mouseMove(made, QPoint(1, 1))
    return made


def picture(grid: HeadGrid) -> QImage:
    return grid.grab().toImage()


def middle(grid: HeadGrid, block: int, head: int) -> QPoint:
    return grid.grid().slot((block, head)).center().toPoint()


def side(grid: HeadGrid) -> float:
    cells, pixels = grid.cells()
    return cells * pixels


def is_framed(grid: HeadGrid, block: int, head: int, colour: str) -> bool:
    frame = grid.grid().frame((block, head), side(grid))
    at = QPoint(int(frame.center().x()), int(frame.top()) - 1)
    return picture(grid).pixelColor(at).name() == colour.lower()


def colours(image: QImage, place: QRectF) -> set[str]:
    at = place.toRect()
    points = [(x, y) for x in range(at.left(), at.right()) for y in range(at.top(), at.bottom())]
    return {image.pixelColor(x, y).name() for x, y in points}


@pytest.mark.parametrize("theme", THEMES)
def test_each_head_is_a_picture_of_its_weights(qapp: QApplication, grid: HeadGrid, theme: str) -> None:
    weights = np.zeros((2, 2, 4, 4))
    weights[1, 0, 3, 1] = 1.0
    grid.set_attention(weights)
    with dressed(qapp, "dark" if theme == "dark" else "light"):
        at, (_, cell), image = grid.grid().picture((1, 0), side(grid)), grid.cells(), picture(grid)
        ramp = THEMES[theme].activations
        bottom = int(at.top() + 3.5 * cell)
        assert image.pixelColor(int(at.left() + 1.5 * cell), bottom).name() == ramp[-1].lower()
        assert image.pixelColor(int(at.left() + 0.5 * cell), bottom).name() == ramp[0].lower()


@pytest.mark.parametrize("size", [(300, 240), (578, 458), (640, 420)])
@pytest.mark.parametrize("shape", [(1, 1), (4, 4), (6, 8)])
@pytest.mark.parametrize("count", [1, 12, 30, 100, 128])
def test_cells_are_whole_pixels_and_at_least_two(
    grid: HeadGrid, size: tuple[int, int], shape: tuple[int, int], count: int
) -> None:
    grid.set_attention(attention(*shape, count))
    grid.resize(*size)
    cells, pixels = grid.cells()
    assert pixels == int(pixels) >= 2
    assert cells * pixels <= grid.grid().room
    assert cells <= count


def test_few_words_are_shown_one_by_one(grid: HeadGrid) -> None:
    assert grid.cells()[0] == 12


def test_the_chosen_head_is_framed(grid: HeadGrid) -> None:
    grid.set_chosen(3, 2)
    assert grid.chosen_head() == (3, 2)
    assert is_framed(grid, 3, 2, THEMES["light"].machine)
    assert not is_framed(grid, 0, 0, THEMES["light"].machine)


def test_the_chosen_row_and_column_are_named_in_bold(grid: HeadGrid) -> None:
    def ink(room: QRectF) -> int:
        image = picture(grid)
        at = room.toRect()
        return sum(255 - image.pixelColor(x, y).red() for x in range(at.left(), at.right()) for y in range(20))

    third = QRectF(grid.grid().left + 2 * grid.grid().across, 0, grid.grid().across, 20)
    plain = ink(third)
    grid.set_chosen(0, 2)
    assert ink(third) > plain * 1.1


def test_a_click_chooses_a_head(qtbot: QtBot, grid: HeadGrid) -> None:
    with qtbot.waitSignal(grid.chosen) as chosen:
        QTest.mouseClick(grid, LEFT, pos=middle(grid, 2, 3))
    assert chosen.args == [2, 3]
    assert grid.chosen_head() == (2, 3)


def test_a_click_on_the_chosen_one_or_beside_the_grid_chooses_nothing(qtbot: QtBot, grid: HeadGrid) -> None:
    with qtbot.assertNotEmitted(grid.chosen):
        QTest.mouseClick(grid, LEFT, pos=middle(grid, 0, 0))
        QTest.mouseClick(grid, LEFT, pos=QPoint(5, 200))


def test_the_head_under_the_pointer_has_a_quiet_frame(grid: HeadGrid) -> None:
    QTest.mouseMove(grid, middle(grid, 2, 3))
    frame = grid.grid().frame((2, 3), side(grid))
    around = colours(picture(grid), QRectF(frame.center().x(), frame.top() - 3, 4, 5))
    assert THEMES["light"].quiet.lower() in around


def test_every_head_is_found_at_its_middle(grid: HeadGrid) -> None:
    heads = [(block, head) for block in range(4) for head in range(4)]
    assert [grid.spot_at(QPointF(middle(grid, *head))) for head in heads] == heads
    assert grid.spot_at(QPointF(5, 200)) is None
    assert grid.spot_at(QPointF(200, 5)) is None


@pytest.mark.parametrize(
    ("keys", "head"),
    [
        ([Qt.Key.Key_Right], (1, 2)),
        ([Qt.Key.Key_Left], (1, 0)),
        ([Qt.Key.Key_Up, Qt.Key.Key_Up], (0, 1)),
        ([Qt.Key.Key_Down] * 5, (3, 1)),
        ([Qt.Key.Key_Right] * 5 + [Qt.Key.Key_Down], (2, 3)),
    ],
)
def test_arrows_choose_and_stop_at_the_ends(grid: HeadGrid, keys: list[Qt.Key], head: tuple[int, int]) -> None:
    seen: list[tuple[int, int]] = []
    grid.set_chosen(1, 1)
    grid.chosen.connect(lambda block, head: seen.append((block, head)))
    for key in keys:
        QTest.keyClick(grid, key)
    assert seen[-1] == head


def test_setting_the_chosen_one_is_not_a_choice(qtbot: QtBot, grid: HeadGrid) -> None:
    with qtbot.assertNotEmitted(grid.chosen):
        grid.set_chosen(1, 1)


@pytest.mark.parametrize("head", [(4, 0), (0, 4), (-1, 0)])
def test_the_chosen_one_must_be_there(grid: HeadGrid, head: tuple[int, int]) -> None:
    with pytest.raises(
        ValueError, match=rf"chosen must be in 4 blocks of 4 heads, got block {head[0]}, head {head[1]}"
    ):
        grid.set_chosen(*head)


def test_captions_stand_under_their_pictures(grid: HeadGrid) -> None:
    image = picture(grid)
    with_caption, without = (grid.grid().caption((1, head), side(grid)) for head in (0, 2))
    assert len(colours(image, with_caption)) > 2
    assert len(colours(image, without)) == 1


def test_in_small_pictures_the_bottom_line_tells_the_chosen_ones_caption(grid: HeadGrid) -> None:
    grid.resize(300, 240)
    bottom = QRectF(0, 222, 300, 16)
    assert grid.grid().lines == 0
    assert len(colours(picture(grid), bottom)) > 2


def test_the_description_tells_the_chosen_ones_caption(grid: HeadGrid) -> None:
    assert grid.accessibleDescription() == "Block 1, head 1: the word before"
    grid.set_chosen(3, 2)
    assert grid.accessibleDescription() == "Block 4, head 3"


def test_another_number_of_heads_has_no_captions_and_a_chosen_one_that_is_there(grid: HeadGrid) -> None:
    grid.set_chosen(3, 3)
    grid.set_attention(attention(2, 1, 12))
    assert grid.caption((1, 0)) == ""
    assert grid.chosen_head() == (1, 0)


@pytest.mark.parametrize("captions", [[], [["a"] * 4] * 3, [["a"] * 3] * 4])
def test_captions_must_be_for_all_heads(grid: HeadGrid, captions: list[list[str]]) -> None:
    with pytest.raises(ValueError, match="captions must be for 4 x 4 heads, got"):
        grid.set_captions(captions)


@pytest.mark.parametrize("shape", [(3,), (4, 4, 12), (4, 4, 12, 11)])
def test_attention_must_be_square_for_each_head(grid: HeadGrid, shape: tuple[int, ...]) -> None:
    with pytest.raises(ValueError, match=r"attention must be \(blocks, heads, n, n\), got"):
        grid.set_attention(np.zeros(shape))


def test_what_is_shown_already_is_not_painted_again(grid: HeadGrid) -> None:
    grid.grab()
    before = grid._picture
    grid.set_attention(attention(4, 4, 12))
    grid.set_captions([list(row) for row in CAPTIONS])
    grid.set_chosen(2, 2)
    assert grid._picture is before is not None


def test_the_focus_is_a_ring_around_the_grid(qtbot: QtBot, grid: HeadGrid) -> None:
    grid.clearFocus()
    plain = picture(grid)
    grid.activateWindow()
    grid.setFocus()
    qtbot.waitUntil(grid.hasFocus)
    assert picture(grid) != plain


@pytest.mark.parametrize("fill", [1.0, np.nan, -np.inf])
@pytest.mark.parametrize("shape", [(0, 0, 0, 0), (1, 1, 0, 0), (2, 0, 3, 3), (1, 1, 1, 1), (6, 8, 128, 128)])
@pytest.mark.parametrize("size", [(578, 458), (300, 240), (10, 10)])
def test_painting_never_fails(grid: HeadGrid, fill: float, shape: tuple[int, ...], size: tuple[int, int]) -> None:
    grid.set_attention(np.full(shape, fill))
    grid.resize(*size)
    grid.setFocus()
    QTest.mouseMove(grid, QPoint(size[0] // 2, size[1] // 2))
    QTest.keyClick(grid, Qt.Key.Key_Right)
    assert not picture(grid).isNull()


def test_larger_type_leaves_room_for_all(qapp: QApplication, grid: HeadGrid) -> None:
    before = grid.grid().left
    with dressed(qapp, "light", 1.3):
        assert grid.grid().left > before
        assert grid.cells()[1] >= 2
