"""Words in a plane: which are labelled, brought out, pointed at and joined to their neighbours."""

from itertools import combinations

import numpy as np
import pytest
from numpy.typing import NDArray
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from playground.widgets import look
from playground.widgets.label_places import Box
from playground.widgets.look import LIGHT
from playground.widgets.word_map import MOST_WORDS, WordMap
from playground.widgets.word_map_paint import rectangle
from tests.looks import settle_layout

# The middle, and one word on each side of it.
WORDS = ("middle", "left", "right", "top", "bottom")
PLACES = np.array([[0.0, 0.0], [-1.0, 0.0], [1.0, 0.0], [0.0, 1.0], [0.0, -1.0]])
MIDDLE, LEFT, RIGHT, TOP, BOTTOM = range(5)
MANY = tuple(f"word{number}" for number in range(400))
CLOUD = np.random.default_rng(0).normal(size=(400, 2))


@pytest.fixture
def window(clothes: None, qtbot: QtBot) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    made.resize(640, 400)
    made.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    made.setFocus()  # or else the map would have it as soon as the window shows
    return made


@pytest.fixture
def map_(window: QWidget) -> WordMap:
    made = WordMap(window)
    made.resize(640, 400)
    made.set_words(WORDS, PLACES)
    window.show()
    return made


@pytest.fixture
def crowded(map_: WordMap) -> WordMap:
    map_.set_words(MANY, CLOUD)
    return map_


@pytest.fixture
def focused(map_: WordMap, qtbot: QtBot) -> WordMap:
    map_.window().activateWindow()
    map_.setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.waitUntil(map_.hasFocus)
    return map_


def spot(map_: WordMap, word: int) -> QPointF:
    return QPointF(*map_.points()[word].tolist())


def point_at(map_: WordMap, word: int) -> None:
    QTest.mouseMove(map_, QPoint(1, 1))  # a pointer that is there already would not move
    QTest.mouseMove(map_, spot(map_, word).toPoint())


def colour_at(map_: WordMap, point: QPointF) -> str:
    return map_.grab().toImage().pixelColor(point.toPoint()).name()


def has(image: QImage, colour: str, box: Box) -> bool:
    """Whether a colour is seen in a part of a picture."""
    part = image.copy(rectangle(box).toRect())
    wanted = QColor(colour).rgb()
    return any(part.pixel(x, y) == wanted for x in range(part.width()) for y in range(part.height()))


def around(map_: WordMap, word: int, reach: int = 12) -> Box:
    x, y = map_.points()[word].tolist()
    return Box(x - reach, y - reach, x + reach, y + reach)


# Where things lie


def test_y_points_upwards(map_: WordMap) -> None:
    assert spot(map_, TOP).y() < spot(map_, MIDDLE).y() < spot(map_, BOTTOM).y()
    assert spot(map_, LEFT).x() < spot(map_, MIDDLE).x() < spot(map_, RIGHT).x()


@pytest.mark.parametrize("size", [(420, 260), (1000, 620)], ids=str)
def test_all_points_lie_inside_with_room_to_spare(crowded: WordMap, size: tuple[int, int]) -> None:
    crowded.resize(*size)
    points = crowded.points()
    assert points.min() >= 16 - 1e-9
    assert (points <= np.array(size) - 16 + 1e-9).all()


def test_axes_take_their_room_from_the_left_and_from_below(map_: WordMap) -> None:
    map_.set_axes("first", "second")
    assert spot(map_, LEFT).x() == 16 + 24
    assert spot(map_, BOTTOM).y() == 400 - 24 - 16


def test_axes_are_named(map_: WordMap) -> None:
    before = map_.grab().toImage()
    map_.set_axes("first principal component, 12 %", "second, 8 %")
    image = map_.grab().toImage()
    assert image != before
    assert has(image, LIGHT.line, Box(100, 374, 400, 380))


def test_a_few_words_are_all_labelled(map_: WordMap) -> None:
    assert sorted(map_.labels()) == [0, 1, 2, 3, 4]


def test_labels_do_not_overlap(crowded: WordMap) -> None:
    labels = crowded.labels().values()
    assert 20 < len(labels) < len(MANY)
    assert not any(one.meets(other) for one, other in combinations(labels, 2))


def test_the_most_important_word_is_labelled(crowded: WordMap) -> None:
    assert 0 in crowded.labels()


def test_in_a_larger_widget_there_is_room_for_more_labels(crowded: WordMap) -> None:
    few = len(crowded.labels())
    crowded.resize(1000, 620)
    assert len(crowded.labels()) > few


def test_labels_are_laid_out_once(crowded: WordMap) -> None:
    before = crowded.labels()
    crowded.set_words(MANY, CLOUD.copy())
    crowded.set_brought_out([3])
    point_at(crowded, 7)
    assert crowded.labels() is before


def test_other_places_are_laid_out_anew(crowded: WordMap) -> None:
    before = crowded.labels()
    crowded.set_words(MANY, CLOUD[::-1])
    assert crowded.labels() != before


def test_a_long_word_is_shortened(map_: WordMap) -> None:
    map_.set_words(["w" * 200], [[0.0, 0.0]])  # pyright: ignore[reportArgumentType]
    (box,) = map_.labels().values()
    assert box.right - box.left <= 0.35 * 640 + 2


def test_larger_text_has_larger_labels(map_: WordMap, qapp: QApplication) -> None:
    before = map_.labels()[MIDDLE]
    look.apply(qapp, "light", 1.3)
    settle_layout()
    after = map_.labels()[MIDDLE]
    assert after.bottom - after.top > 1.2 * (before.bottom - before.top)
    assert map_.minimumSizeHint().height() > 300


@pytest.mark.parametrize("theme", look.THEMES)
def test_a_change_of_theme_is_followed(map_: WordMap, qapp: QApplication, theme: look.ThemeName) -> None:
    look.apply(qapp, "dark" if theme == "light" else "light")
    map_.grab()
    look.apply(qapp, theme)
    settle_layout()
    colours = look.THEMES[theme]
    ground = map_.grab().toImage().pixelColor(4, 4).name()
    assert alike(colour_at(map_, spot(map_, MIDDLE)), colours.mixed(colours.quiet, ground, 0.8))
    map_.set_brought_out([MIDDLE])
    assert colour_at(map_, spot(map_, MIDDLE)) == colours.machine.lower()


def alike(one: str, other: str) -> bool:
    """Whether two colours differ by no more than rounding."""
    return max(abs(a - b) for a, b in zip(look.rgb(one), look.rgb(other), strict=True)) <= 3


# What is given


@pytest.mark.parametrize("shape", [(4, 2), (5, 3), (5,), (10,)], ids=str)
def test_every_word_needs_a_place(map_: WordMap, shape: tuple[int, ...]) -> None:
    with pytest.raises(ValueError, match=r"places must be \(5, 2\), got \("):
        map_.set_words(WORDS, np.zeros(shape))


def test_there_are_not_too_many_words(map_: WordMap) -> None:
    with pytest.raises(ValueError, match="words must be at most 2000, got 2001"):
        map_.set_words(["a"] * (MOST_WORDS + 1), np.zeros((MOST_WORDS + 1, 2)))


@pytest.mark.parametrize("index", [-1, 5])
def test_only_words_there_are_can_be_brought_out(map_: WordMap, index: int) -> None:
    with pytest.raises(ValueError, match=rf"the number of a word must be in 0\.\.4, got {index}"):
        map_.set_brought_out([0, index])


@pytest.mark.parametrize(("index", "neighbours"), [(5, [0]), (0, [5]), (0, [-1])], ids=str)
def test_only_words_there_are_are_neighbours(map_: WordMap, index: int, neighbours: list[int]) -> None:
    with pytest.raises(ValueError, match=r"the number of a word must be in 0\.\.4"):
        map_.set_neighbours(index, neighbours)


def test_giving_an_array_does_not_tie_the_map_to_it(map_: WordMap) -> None:
    given = PLACES * 2
    map_.set_words(WORDS, given)
    given[:] = 0
    assert spot(map_, LEFT).x() == 16


def test_a_word_at_nowhere_is_not_shown(map_: WordMap) -> None:
    places = PLACES.copy()
    places[MIDDLE] = np.nan
    map_.set_words(WORDS, places)
    assert MIDDLE not in map_.labels()
    assert map_.spot_at(QPointF(320, 200)) is None


ODD: dict[str, tuple[list[str], NDArray[np.float64]]] = {
    "nothing": ([], np.zeros((0, 2))),
    "one": (["fox"], np.zeros((1, 2))),
    "all in one place": (["fox"] * 200, np.ones((200, 2))),
    "all nowhere": (["fox"] * 3, np.full((3, 2), np.nan)),
    "very far apart": (["a", "b", "c"], np.array([[-1e308, 0], [1e308, np.inf], [3, 1e-308]])),
    "long words": (["w" * 300] * 50, np.random.default_rng(1).normal(size=(50, 2))),
    "empty words": (["", "\n", " "], np.arange(6.0).reshape(3, 2)),
    "as many as there may be": (["word"] * 2000, np.random.default_rng(2).normal(size=(2000, 2))),
}


@pytest.mark.parametrize("size", [(1, 1), (40, 30), (420, 260), (1000, 620)], ids=str)
@pytest.mark.parametrize(("words", "places"), ODD.values(), ids=ODD)
def test_painting_never_fails(
    window: QWidget, words: list[str], places: NDArray[np.float64], size: tuple[int, int]
) -> None:
    made = WordMap(window)
    made.resize(*size)
    made.set_axes("first " * 80, "second " * 80)
    made.set_words(words, places)
    made.set_brought_out(range(min(3, len(words))))
    made.show()
    assert not made.grab().isNull()
    if words:
        made._point_at(0)
        made.set_neighbours(0, range(len(words)))
        assert not made.grab().isNull()


# What is brought out


def test_a_quiet_word_is_not_in_the_machines_colour(map_: WordMap) -> None:
    assert not has(map_.grab().toImage(), LIGHT.machine, Box(0, 0, 640, 400))


def test_a_word_that_is_brought_out_has_a_dot_and_a_label_in_the_machines_colour(map_: WordMap) -> None:
    map_.set_brought_out([MIDDLE])
    image = map_.grab().toImage()
    assert has(image, LIGHT.machine, around(map_, MIDDLE, 4))
    assert has(image, LIGHT.machine, map_.front_labels()[MIDDLE])
    assert not has(image, LIGHT.machine, around(map_, LEFT))


def test_what_is_no_longer_brought_out_is_quiet_again(map_: WordMap) -> None:
    before = map_.grab().toImage()
    map_.set_brought_out([MIDDLE])
    map_.set_brought_out([])
    assert map_.grab().toImage() == before


def test_quiet_labels_make_way_for_what_is_brought_out(crowded: WordMap) -> None:
    crowded.set_brought_out([200])
    front, free = crowded.front_labels()[200], crowded._free_region()
    below = [box for box in crowded.labels().values() if box.meets(front)]
    assert below
    assert not any(free.contains(rectangle(box).toAlignedRect().center()) for box in below)


def test_other_words_are_not_brought_out(map_: WordMap) -> None:
    map_.set_brought_out([MIDDLE])
    map_.set_words(WORDS[::-1], PLACES)
    assert map_.front_labels() == {}


def test_words_that_move_stay_brought_out(map_: WordMap) -> None:
    map_.set_brought_out([MIDDLE])
    map_.set_words(WORDS, PLACES[::-1])
    assert list(map_.front_labels()) == [MIDDLE]


def test_what_is_brought_out_is_said(map_: WordMap) -> None:
    map_.set_brought_out([LEFT, TOP, LEFT])
    assert map_.accessibleDescription() == "5 words; brought out: left, top"


# Pointing


def test_every_word_is_found_under_its_dot(crowded: WordMap) -> None:
    assert [crowded.spot_at(spot(crowded, word)) for word in range(400)] == list(range(400))


def test_a_word_is_found_under_its_label(map_: WordMap) -> None:
    box = map_.labels()[TOP]
    assert map_.spot_at(rectangle(box).center()) == TOP


def test_a_word_is_found_close_to_its_dot(map_: WordMap) -> None:
    assert map_.spot_at(spot(map_, MIDDLE) - QPointF(10, 10)) == MIDDLE


def test_far_from_all_words_there_is_none(map_: WordMap) -> None:
    assert map_.spot_at(QPointF(100, 60)) is None


def test_pointing_at_a_word_is_told_once(qtbot: QtBot, map_: WordMap) -> None:
    told: list[int] = []
    map_.pointed.connect(told.append)
    point_at(map_, RIGHT)
    QTest.mouseMove(map_, spot(map_, RIGHT).toPoint() + QPointF(1, 1).toPoint())
    QTest.mouseMove(map_, spot(map_, TOP).toPoint())
    QApplication.sendEvent(map_, QEvent(QEvent.Type.Leave))
    assert told == [RIGHT, TOP, -1]


def test_a_word_that_is_pointed_at_has_its_label_in_front(crowded: WordMap) -> None:
    hidden = next(word for word in range(400) if word not in crowded.labels())
    point_at(crowded, hidden)
    assert list(crowded.front_labels()) == [hidden]


def test_neighbours_are_joined_to_the_word_that_is_pointed_at(map_: WordMap) -> None:
    between = (spot(map_, TOP) + spot(map_, RIGHT)) / 2
    before = colour_at(map_, between)
    point_at(map_, TOP)
    map_.set_neighbours(TOP, [RIGHT])
    assert sorted(map_.front_labels()) == [RIGHT, TOP]
    x, y = between.x(), between.y()
    image = map_.grab().toImage()
    near = {image.pixelColor(round(x) + right, round(y) + down).name() for right in (-1, 0, 1) for down in (-1, 0, 1)}
    assert near != {before}


def test_neighbours_of_another_word_are_not_shown(map_: WordMap) -> None:
    point_at(map_, TOP)
    before = map_.grab().toImage()
    map_.set_neighbours(LEFT, [RIGHT])
    assert map_.grab().toImage() == before


def test_no_word_has_no_neighbours(map_: WordMap) -> None:
    point_at(map_, TOP)
    map_.set_neighbours(TOP, [RIGHT])
    map_.set_neighbours(-1, [])
    assert list(map_.front_labels()) == [TOP]


def test_what_is_pointed_at_and_its_neighbours_are_said(map_: WordMap) -> None:
    point_at(map_, TOP)
    map_.set_neighbours(TOP, [RIGHT, LEFT])
    assert map_.accessibleDescription() == "5 words; pointing at top; near it: right, left"


def test_with_other_words_nothing_is_pointed_at(qtbot: QtBot, map_: WordMap) -> None:
    point_at(map_, TOP)
    with qtbot.waitSignal(map_.pointed) as pointed:
        map_.set_words(WORDS[:1], PLACES[:1])
    assert pointed.args == [-1]
    assert map_.accessibleDescription() == "1 word"


# Keys


@pytest.mark.parametrize(
    ("keys", "word"),
    [
        ([Qt.Key.Key_Right], MIDDLE),
        ([Qt.Key.Key_Home], MIDDLE),
        ([Qt.Key.Key_Home, Qt.Key.Key_Left], LEFT),
        ([Qt.Key.Key_Home, Qt.Key.Key_Right], RIGHT),
        ([Qt.Key.Key_Home, Qt.Key.Key_Up], TOP),
        ([Qt.Key.Key_Home, Qt.Key.Key_Down], BOTTOM),
        ([Qt.Key.Key_Home, Qt.Key.Key_Left, Qt.Key.Key_Left], LEFT),
        ([Qt.Key.Key_Home, Qt.Key.Key_Left, Qt.Key.Key_Right], MIDDLE),
        ([Qt.Key.Key_Home, Qt.Key.Key_Escape], -1),
    ],
    ids=["the first", "home", "left", "right", "up", "down", "not beyond the edge", "and back", "escape"],
)
def test_arrows_go_from_word_to_word(focused: WordMap, keys: list[Qt.Key], word: int) -> None:
    told = [-1]
    focused.pointed.connect(told.append)
    for key in keys:
        QTest.keyClick(focused, key)
    assert told[-1] == word


def test_keys_begin_at_a_word_that_is_brought_out(qtbot: QtBot, focused: WordMap) -> None:
    focused.set_brought_out([BOTTOM])
    with qtbot.waitSignal(focused.pointed) as pointed:
        QTest.keyClick(focused, Qt.Key.Key_Home)
    assert pointed.args == [BOTTOM]


def test_without_words_keys_do_nothing(qtbot: QtBot, focused: WordMap) -> None:
    focused.set_words([], np.zeros((0, 2)))
    with qtbot.assertNotEmitted(focused.pointed):
        for key in (Qt.Key.Key_Left, Qt.Key.Key_Home, Qt.Key.Key_Escape):
            QTest.keyClick(focused, key)


def test_the_focus_has_a_ring_around_everything(focused: WordMap) -> None:
    assert has(focused.grab().toImage(), LIGHT.machine, Box(0, 100, 3, 300))


def test_the_word_that_keys_have_reached_has_a_ring(focused: WordMap) -> None:
    QTest.keyClick(focused, Qt.Key.Key_Home)
    image = focused.grab().toImage()
    x, y = focused.points()[MIDDLE].tolist()
    assert has(image, LIGHT.machine, Box(x - 1, y - 11, x + 1, y - 7))
    assert not has(image, LIGHT.machine, Box(0, 100, 3, 300))


def test_when_the_focus_goes_nothing_is_pointed_at(qtbot: QtBot, focused: WordMap) -> None:
    QTest.keyClick(focused, Qt.Key.Key_Home)
    with qtbot.waitSignal(focused.pointed) as pointed:
        focused.clearFocus()
    assert pointed.args == [-1]


def test_tab_reaches_it_and_it_has_a_name(map_: WordMap) -> None:
    assert map_.focusPolicy() & Qt.FocusPolicy.TabFocus
    assert map_.accessibleName()
