import numpy as np
import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from playground.widgets.look import DARK, LIGHT, THEMES, Theme
from playground.widgets.numbers import THIN
from playground.widgets.word_arcs import WordArcs
from tests.looks import dressed

WORDS = ["my", "lord", "the", "king", "is", "at", "the", "museum", "and", "he", "will", "not"]
WEIGHTS = np.array([0.04, 0.05, 0.001, 0.31, 0.04, 0.01, 0.01, 0.03, 0.0, 0.15, 0.2, 0.159])
LEFT = Qt.MouseButton.LeftButton

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints", extend=True)  # the offscreen platform's own shortcoming


@pytest.fixture(autouse=True)
def clothed(clothes: None) -> None:
    """All widths are those of the program's type."""


@pytest.fixture
def arcs(qtbot: QtBot) -> WordArcs:
    made = WordArcs()
    qtbot.addWidget(made)
    made.resize(1000, 240)
    made.set_words(WORDS, {7}, "be ?")
    made.set_weights(11, WEIGHTS)
    made.show()
    QTest.mouseMove(made, QPoint(1, 1))
    return made


@pytest.fixture
def narrow(arcs: WordArcs) -> WordArcs:
    arcs.resize(480, 240)
    return arcs


def middle(arcs: WordArcs, index: int) -> QPoint:
    return arcs.line().place(index).center().toPoint()


def picture(arcs: WordArcs) -> QImage:
    return arcs.grab().toImage()


def ground(arcs: WordArcs, index: int) -> str:
    """The colour of a chip, just inside its top."""
    place = arcs.line().place(index)
    return picture(arcs).pixelColor(int(place.center().x()), int(place.top()) + 4).name()


def ink_above(arcs: WordArcs, index: int) -> int:
    """How many pixels are not empty in the column above a word."""
    foot, image = arcs.line().foot(index), picture(arcs)
    back = image.pixelColor(0, 0)
    return sum(image.pixelColor(int(foot.x()), y) != back for y in range(int(foot.y())))


def blue_width(arcs: WordArcs, index: int) -> int:
    """How wide the arc is that goes down to a word, a little above it."""
    foot, image = arcs.line().foot(index).toPoint(), picture(arcs)
    back = image.pixelColor(0, 0)
    return sum(image.pixelColor(foot.x() + x, foot.y() - 3) != back for x in range(-8, 9))


def test_under_the_words_stands_how_much_each_is_looked_at(arcs: WordArcs) -> None:
    assert [arcs.figure(index) for index in (0, 2, 3, 8, 11)] == [f"4{THIN}%", "·", f"31{THIN}%", "·", f"16{THIN}%"]


def test_behind_the_looker_stands_nothing(arcs: WordArcs) -> None:
    arcs.set_weights(3, np.array([0.1, 0.2, 0.3, 0.4]))
    assert arcs.looker() == 3
    assert arcs.figure(3) == f"40{THIN}%"
    assert arcs.figure(4) == ""


def test_weights_for_all_words_will_do(arcs: WordArcs) -> None:
    arcs.set_weights(1, np.array([0.3, 0.7] + [0.0] * 10))
    assert arcs.figure(1) == f"70{THIN}%"


@pytest.mark.parametrize("theme", THEMES)
def test_the_looker_is_solid_and_the_others_are_on_the_ramp(qapp: QApplication, arcs: WordArcs, theme: str) -> None:
    with dressed(qapp, "dark" if theme == "dark" else "light"):
        arcs.set_weights(11, np.array([0.0] * 10 + [1.0, 0.0]))
        assert ground(arcs, 11) == THEMES[theme].machine.lower()
        assert ground(arcs, 10) == THEMES[theme].activations[-1].lower()
        assert ground(arcs, 0) == THEMES[theme].raised.lower()


def test_an_unknown_word_has_an_orange_outline(arcs: WordArcs) -> None:
    def reddest(index: int) -> int:
        place, image = arcs.line().place(index), picture(arcs)
        colours = [image.pixelColor(int(x), int(place.top())) for x in np.arange(place.left() + 20, place.right() - 20)]
        return max(colour.red() - colour.blue() for colour in colours)

    assert reddest(7) > 100
    assert reddest(1) < 20


def test_the_guess_is_the_last_chip_and_may_be_missing(arcs: WordArcs) -> None:
    assert arcs.line().texts[-1] == "be ?"
    arcs.set_words(WORDS, {7}, "")
    assert arcs.line().texts[-1] == "not"
    assert arcs.line().guess.isEmpty()


def test_an_arc_is_the_thicker_the_more_is_looked(arcs: WordArcs) -> None:
    arcs.set_weights(11, np.array([0.1, 0, 0, 0, 0.9] + [0.0] * 7))
    assert 1 <= blue_width(arcs, 0) < blue_width(arcs, 4) <= 9


def test_an_arc_to_a_far_word_is_higher(arcs: WordArcs) -> None:
    def top(index: int) -> int:
        arcs.set_weights(11, np.eye(12)[index])
        image = picture(arcs)
        x = int((arcs.line().foot(index).x() + arcs.line().foot(11).x()) / 2)
        return next(y for y in range(240) if image.pixelColor(x, y) != image.pixelColor(0, 0))

    assert top(0) < top(5) < top(10)


def test_next_to_nothing_has_no_arc(arcs: WordArcs) -> None:
    arcs.set_weights(11, np.array([0.004] * 2 + [0.0] * 9 + [0.992]))
    assert blue_width(arcs, 0) == 0


def test_looks_of_other_words_are_faint_arcs(arcs: WordArcs) -> None:
    arcs.set_weights(11, np.eye(12)[11])
    assert ink_above(arcs, 1) == 0
    arcs.set_background(np.eye(12, k=-1))
    assert ink_above(arcs, 1) > 0
    arcs.set_background(None)
    assert ink_above(arcs, 1) == 0


def test_the_lookers_own_row_is_not_in_the_background(arcs: WordArcs) -> None:
    background = np.zeros((12, 12))
    background[11, 1] = 1.0
    arcs.set_background(background)
    assert arcs._faint(0) == []


def test_at_most_forty_of_the_strongest_looks_are_in_the_background(arcs: WordArcs) -> None:
    weights = np.tril(np.random.default_rng(1).random((12, 12)))
    arcs.set_background(weights)
    links = arcs._faint(0)
    others = np.tril(weights[:11], -1)
    assert len(links) == 40
    assert links[0][0] == pytest.approx(np.sort(others[others > 0])[-40], rel=1e-9)
    assert all(looker > seen for _, (looker, seen) in links)


def test_words_without_room_are_counted_with_what_they_get(narrow: WordArcs) -> None:
    first = narrow.first_shown()
    assert first > 0
    said, share = narrow.before()
    assert said == f"… {first} words before"
    assert share == f"{round(100 * WEIGHTS[:first].sum())}{THIN}%"


def test_an_arc_leads_to_the_words_without_room(narrow: WordArcs) -> None:
    narrow.set_weights(11, np.eye(12)[0])
    assert blue_width(narrow, 0) >= 7
    narrow.set_weights(11, np.eye(12)[11])
    assert blue_width(narrow, 0) == 0


def test_with_room_for_all_nothing_is_said_of_others(arcs: WordArcs) -> None:
    assert arcs.first_shown() == 0
    assert arcs.before() == ("", "")


def test_a_looker_that_has_no_room_has_no_arcs(narrow: WordArcs) -> None:
    narrow.set_weights(1, np.array([0.5, 0.5]))
    assert narrow.before()[1] == f"100{THIN}%"
    assert not picture(narrow).isNull()


def test_hovering_points_at_a_word(qtbot: QtBot, arcs: WordArcs) -> None:
    with qtbot.waitSignal(arcs.pointed) as pointed:
        QTest.mouseMove(arcs, middle(arcs, 3))
    assert pointed.args == [3]


def test_above_the_words_the_last_one_stays_pointed_at(qtbot: QtBot, arcs: WordArcs) -> None:
    QTest.mouseMove(arcs, middle(arcs, 3))
    with qtbot.assertNotEmitted(arcs.pointed):
        QTest.mouseMove(arcs, QPoint(500, 20))


def test_the_guess_cannot_be_pointed_at(qtbot: QtBot, arcs: WordArcs) -> None:
    with qtbot.assertNotEmitted(arcs.pointed):
        QTest.mouseMove(arcs, arcs.line().guess.center().toPoint())


@pytest.mark.parametrize(
    ("keys", "word"),
    [
        ([Qt.Key.Key_Left], 10),
        ([Qt.Key.Key_Left, Qt.Key.Key_Left, Qt.Key.Key_Right], 10),
        ([Qt.Key.Key_Home], 0),
        ([Qt.Key.Key_Home, Qt.Key.Key_Left, Qt.Key.Key_Right], 1),
        ([Qt.Key.Key_Home, Qt.Key.Key_End, Qt.Key.Key_Right], 11),
    ],
)
def test_keys_walk_from_the_looker_and_stop_at_the_ends(arcs: WordArcs, keys: list[Qt.Key], word: int) -> None:
    seen: list[int] = []
    arcs.pointed.connect(seen.append)
    for key in keys:
        QTest.keyClick(arcs, key)
    assert seen[-1] == word


def test_keys_reach_only_words_that_have_room(qtbot: QtBot, narrow: WordArcs) -> None:
    with qtbot.waitSignal(narrow.pointed) as pointed:
        QTest.keyClick(narrow, Qt.Key.Key_Home)
    assert pointed.args == [narrow.first_shown()]


def test_without_words_keys_do_nothing(qtbot: QtBot, arcs: WordArcs) -> None:
    arcs.set_words([], (), "")
    with qtbot.assertNotEmitted(arcs.pointed):
        QTest.keyClick(arcs, Qt.Key.Key_Home)


def test_the_focus_is_a_ring_around_the_word_that_keys_walk_from(qtbot: QtBot, arcs: WordArcs) -> None:
    def ring() -> bool:
        place = arcs.line().place(11)
        colour = picture(arcs).pixelColor(int(place.center().x()), int(place.top()) - 3)
        return colour.name() == LIGHT.machine.lower()

    arcs.set_weights(11, np.eye(12)[11])
    arcs.clearFocus()
    assert not ring()
    arcs.activateWindow()
    arcs.setFocus()
    qtbot.waitUntil(arcs.hasFocus)
    assert ring()


def test_the_description_says_what_is_looked_at_most(arcs: WordArcs) -> None:
    expected = f"“not” looks at “king” with 31{THIN}%, “will” with 20{THIN}%, “not” with 16{THIN}%"
    assert arcs.accessibleDescription() == expected
    arcs.set_words(["my", "lord"], (), "")
    assert arcs.accessibleDescription() == "my lord"
    arcs.set_words([], (), "")
    assert arcs.accessibleDescription() == "No words yet"


def test_other_words_have_no_weights_yet(arcs: WordArcs) -> None:
    arcs.set_words([*WORDS, "be"], {7}, "to ?")
    assert arcs.looker() == -1
    assert arcs.figure(0) == ""


def test_another_guess_keeps_the_weights(arcs: WordArcs) -> None:
    arcs.set_words(WORDS, {7}, "come ?")
    assert arcs.looker() == 11


def test_what_is_shown_already_is_not_painted_again(arcs: WordArcs) -> None:
    arcs.set_background(np.eye(12, k=-1))
    arcs.grab()
    before = arcs._picture
    arcs.set_words(list(WORDS), [7], "be ?")
    arcs.set_weights(11, WEIGHTS.copy())
    arcs.set_background(np.eye(12, k=-1))
    assert arcs._picture is before is not None


@pytest.mark.parametrize("looker", [-1, 12])
def test_the_looker_must_be_one_of_the_words(arcs: WordArcs, looker: int) -> None:
    with pytest.raises(ValueError, match=rf"looker must be in 0..11, got {looker}"):
        arcs.set_weights(looker, WEIGHTS)


@pytest.mark.parametrize("shape", [(3,), (13,), (12, 12), ()])
def test_weights_must_be_one_for_each_word(arcs: WordArcs, shape: tuple[int, ...]) -> None:
    with pytest.raises(ValueError, match=r"weights must be \(10,\), one for each word up to it, got"):
        arcs.set_weights(9, np.zeros(shape))


def test_the_background_must_be_square(arcs: WordArcs) -> None:
    with pytest.raises(ValueError, match=r"background weights must be \(12, 12\), got \(12, 11\)"):
        arcs.set_background(np.zeros((12, 11)))


@pytest.mark.parametrize("fill", [1.0, np.nan, -np.inf])
@pytest.mark.parametrize("count", [1, 2, 200])
@pytest.mark.parametrize("size", [(1000, 240), (480, 150), (10, 10)])
def test_painting_never_fails(arcs: WordArcs, fill: float, count: int, size: tuple[int, int]) -> None:
    arcs.set_words(["pneumonoultramicroscopicsilicovolcanoconiosis", *WORDS * 20][:count], range(count), "be ?")
    arcs.set_weights(count - 1, np.full(count, fill))
    arcs.set_background(np.full((count, count), fill))
    arcs.resize(*size)
    assert not picture(arcs).isNull()


def test_painting_nothing_never_fails(arcs: WordArcs) -> None:
    arcs.set_words([], (), "")
    assert not picture(arcs).isNull()
    arcs.setFocus()
    arcs.set_words([], (), "be ?")
    assert not picture(arcs).isNull()


@pytest.mark.parametrize("theme", [LIGHT, DARK], ids=["light", "dark"])
def test_the_line_follows_the_theme(qapp: QApplication, arcs: WordArcs, theme: Theme) -> None:
    arcs.grab()
    with dressed(qapp, theme.name):
        assert ground(arcs, 11) == theme.machine.lower()


def test_larger_type_has_larger_chips(qapp: QApplication, arcs: WordArcs) -> None:
    assert arcs.sizeHint().height() == 240
    assert arcs.minimumSizeHint().height() == 150
    with dressed(qapp, "light", 1.3):
        assert arcs.line().chips[0].height() > 50
        assert arcs.sizeHint().height() > 240


def test_typing_a_word_keeps_what_is_pointed_at_in_the_line(qtbot: QtBot, arcs: WordArcs) -> None:
    QTest.mouseMove(arcs, middle(arcs, 11))
    arcs.set_words(WORDS[:5], (), "be ?")
    arcs.set_weights(4, np.full(5, 0.2))
    with qtbot.waitSignal(arcs.pointed) as pointed:
        QTest.keyClick(arcs, Qt.Key.Key_Left)
    assert pointed.args == [3]


def test_markup_is_shown_as_it_was_typed(arcs: WordArcs) -> None:
    arcs.set_words(["<b>x</b>", "&amp"], (), "<i> ?")
    assert arcs.line().texts == ("<b>x</b>", "&amp", "<i> ?")
    assert arcs.line().at(QPointF(arcs.line().place(1).center())) == 1
