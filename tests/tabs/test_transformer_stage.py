"""The inside of the Transformer: pointing at words, choosing heads, turning pages of arithmetic, words as vectors."""

from collections.abc import Iterator
from dataclasses import replace
from typing import Any

import numpy as np
import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLayout
from pytestqt.qtbot import QtBot

from playground.engine.frame import Frame
from playground.learners.transformer import Transformer
from playground.tabs.next_word_stage import FAR_BACK, SIDE_BY_SIDE, WORD_MAP
from playground.tabs.transformer_stage import ARITHMETIC, ATTENTION, PARTS, VECTORS, TransformerStage
from playground.tabs.transformer_sums import PAGES
from playground.widgets.buttons import IconButton
from playground.widgets.numbers import percent
from tests.looks import dressed, faults, nameless, out_of_reach, settle_layout
from tests.next_word_tab import LEFT, choose, frame_from, point, titles
from tests.next_words import known, made

pytestmark = [
    pytest.mark.usefixtures("clothes"),
    pytest.mark.qt_log_ignore("propagateSizeHints", extend=True),  # the offscreen platform's own shortcoming
]
ROOMY, COMPACT = (1264, 890), (624, 608)
TEXT = "Every hive was zebra, and the bees flew to "
WORDS = ("Every", "hive", "was", "zebra", ",", "and", "the", "bees", "flew", "to")
OWN = (ATTENTION, ARITHMETIC, VECTORS)


def shown(qtbot: QtBot, text: str = TEXT, layers: int = 2, size: tuple[int, int] = ROOMY, compact: bool = False) -> Any:
    """The stage of a small Transformer of 4 heads in each block after it was asked about a text."""
    stage: Any = TransformerStage()
    qtbot.addWidget(stage)
    stage.rows.setSizeConstraint(QLayout.SizeConstraint.SetNoConstraint)  # as in a window that is larger than it
    stage.resize(*size)
    stage.set_compact(compact)
    stage.show()
    QTest.mouseMove(stage, QPoint(1, 1))
    draw(stage, frame_from(known(Transformer, layers), text))
    return stage


def draw(stage: Any, frame: Frame[Any, Any]) -> None:
    stage.frame = frame
    stage.draw(frame, {})
    settle_layout()


@pytest.fixture
def stage(qtbot: QtBot) -> Any:
    return shown(qtbot)


def attention(stage: Any, block: int, head: int) -> Any:
    return stage.frame.answer.inside.attention[block, head]


def hover(stage: Any, word: int) -> None:
    """Point at a word of the line under the arcs."""
    point(stage.arcs, stage.arcs.line().place(word).center())


def leave(widget: Any) -> None:
    QApplication.sendEvent(widget, QEvent(QEvent.Type.Leave))


def click_head(stage: Any, block: int, head: int) -> None:
    QTest.mouseClick(stage.heads, LEFT, pos=stage.heads.grid().slot((block, head)).center().toPoint())


def turn(stage: Any, name: str) -> None:
    """Press one of the two buttons above the numbers."""
    QTest.mouseClick(next(each for each in stage.sums.findChildren(IconButton) if each.accessibleName() == name), LEFT)


def lit(stage: Any) -> tuple[int, int]:
    """Whose looks the arcs and the matrix show."""
    return stage.arcs.looker(), stage.matrix.looker()


# Where words look.


def test_it_begins_with_the_newest_word_and_what_may_follow(stage: Any) -> None:
    assert stage.arcs._words == WORDS
    assert lit(stage) == (9, 9)
    assert stage.arcs._guess == f"{stage.frame.answer.guesses.best[0].word} ?"


def test_arcs_and_matrix_show_the_same_head(stage: Any) -> None:
    weights = attention(stage, *stage.heads.chosen_head())
    np.testing.assert_allclose(stage.arcs._weights, weights[9], rtol=1e-6)
    np.testing.assert_allclose(stage.matrix._weights, weights, rtol=1e-6)


@pytest.mark.parametrize("word", [0, 3, 8])
def test_pointing_at_a_word_lights_its_row_in_arcs_and_matrix(stage: Any, word: int) -> None:
    hover(stage, word)
    assert lit(stage) == (word, word)
    weights = attention(stage, *stage.heads.chosen_head())
    np.testing.assert_allclose(stage.arcs._weights, weights[word, : word + 1], rtol=1e-6)


def test_pointing_at_a_row_of_the_matrix_lights_the_word_too(stage: Any) -> None:
    point(stage.matrix, stage.matrix.square().row(5).center())
    assert lit(stage) == (5, 5)


@pytest.mark.parametrize("which", ["arcs", "matrix"])
def test_the_newest_word_is_lit_again_when_the_pointer_leaves(stage: Any, which: str) -> None:
    widget = getattr(stage, which)
    place = stage.arcs.line().place(2) if which == "arcs" else stage.matrix.square().row(2)
    point(widget, place.center())
    assert lit(stage) == (2, 2)
    leave(widget)
    assert lit(stage) == (9, 9)


def test_keys_walk_from_word_to_word(stage: Any) -> None:
    QTest.keyClick(stage.arcs, Qt.Key.Key_Home)
    assert lit(stage) == (0, 0)
    QTest.keyClick(stage.arcs, Qt.Key.Key_Right)
    assert lit(stage) == (1, 1)


def test_a_sentence_tells_where_the_word_looks(stage: Any) -> None:
    hover(stage, 8)
    weights = attention(stage, *stage.heads.chosen_head())[8]
    best = int(weights[:9].argmax())
    assert "Block 1, head 1: “flew” looks back at " in stage.told.text()
    assert f"“{WORDS[best]}” with {percent(float(weights[best]))}" in stage.told.text()


def test_the_newest_word_is_lit_while_one_types(stage: Any) -> None:
    draw(stage, frame_from(known(Transformer), TEXT + "the "))
    assert lit(stage) == (10, 10)


def test_a_word_that_was_deleted_gives_way_to_the_newest(stage: Any) -> None:
    hover(stage, 8)
    draw(stage, frame_from(known(Transformer), "Every hive was "))
    assert lit(stage) == (2, 2)


def test_a_word_that_is_unknown_is_marked_everywhere(stage: Any) -> None:
    assert stage.arcs._unknown == stage.matrix._unknown == {3}
    choose(stage.switch, VECTORS)
    assert stage.vectors._unknown == {3}


def test_only_the_words_that_it_still_looks_at_are_shown(stage: Any) -> None:
    draw(stage, frame_from(known(Transformer), "zebra " + "and the bees flew " * 4 + "zebra , "))
    assert len(stage.arcs._words) == known(Transformer).most == 16
    assert stage.arcs._words[:3] == ("bees", "flew", "and")
    assert stage.arcs._unknown == {14}
    assert lit(stage) == (15, 15)


def test_nothing_typed_shows_the_beginning_of_a_paragraph(stage: Any) -> None:
    draw(stage, frame_from(known(Transformer), ""))
    assert stage.arcs._words == ("¶",)
    for view in OWN:
        choose(stage.switch, view)
        settle_layout()
        assert faults(stage) == []


# Heads.


def test_all_heads_are_there_with_their_habits(stage: Any) -> None:
    assert stage.heads._attention.shape[:2] == (2, 4)
    assert [len(row) for row in stage.heads._captions] == [4, 4]
    assert "All 8 heads" in [label.text() for label in (stage._heads_title,)]


@pytest.mark.parametrize(("block", "head"), [(0, 2), (1, 0), (1, 3)])
def test_choosing_a_head_changes_matrix_and_arcs(stage: Any, block: int, head: int) -> None:
    click_head(stage, block, head)
    weights = attention(stage, block, head)
    assert stage.heads.chosen_head() == (block, head)
    np.testing.assert_allclose(stage.matrix._weights, weights, rtol=1e-6)
    np.testing.assert_allclose(stage.arcs._weights, weights[9], rtol=1e-6)
    assert stage.told.text().startswith(f"Block {block + 1}, head {head + 1}:")


def test_the_chosen_head_stays_while_one_types(stage: Any) -> None:
    click_head(stage, 1, 2)
    draw(stage, frame_from(known(Transformer), TEXT + "the "))
    assert stage.heads.chosen_head() == (1, 2)
    np.testing.assert_allclose(stage.matrix._weights, attention(stage, 1, 2), rtol=1e-6)


def test_a_network_with_fewer_blocks_shows_its_last_one(stage: Any) -> None:
    click_head(stage, 1, 3)
    draw(stage, frame_from(known(Transformer, 1), TEXT))
    assert stage.heads.chosen_head() == (0, 3)
    assert stage._heads_title.text() == "All 4 heads"


def test_a_network_with_one_head_has_the_only_head(stage: Any) -> None:
    draw(stage, frame_from(made(Transformer, heads=1), TEXT))
    assert stage._heads_title.text() == "The only head"
    assert stage.heads.chosen_head() == (0, 0)
    assert faults(stage) == []


# Arithmetic.


def test_pages_of_arithmetic_are_turned_in_a_circle(stage: Any) -> None:
    choose(stage.switch, ARITHMETIC)
    seen = []
    for _ in range(len(PAGES) + 1):
        seen.append(stage.sums.view.explanation().page)
        turn(stage, "Next view")
    assert seen == [0, 1, 2, 0]
    turn(stage, "Previous view")
    assert stage.sums.view.explanation().page == 0


def test_the_arithmetic_is_that_of_the_word_that_is_pointed_at(stage: Any) -> None:
    choose(stage.switch, ARITHMETIC)
    assert "“to”" in stage.sums.sentence()
    hover(stage, 8)
    assert "“flew”" in stage.sums.sentence()


def test_the_arithmetic_follows_the_chosen_head_and_keeps_its_page(stage: Any) -> None:
    choose(stage.switch, ARITHMETIC)
    turn(stage, "Next view")
    before = stage.sums.view.explanation()
    stage.choose_head(1, 1)
    after = stage.sums.view.explanation()
    assert (before.page, after.page) == (1, 1)
    assert stage.sums.view.accessibleDescription()
    assert before.parts != after.parts


# Vectors.


@pytest.mark.parametrize("part", PARTS)
def test_a_vector_is_that_of_the_word_plus_that_of_its_place(stage: Any, part: str) -> None:
    choose(stage.switch, VECTORS)
    choose(stage.part, part)
    inside = stage.frame.answer.inside
    expected = {"Word": inside.words, "Place": inside.places, "Word + place": inside.words + inside.places}[part]
    np.testing.assert_allclose(stage.vectors._values, expected.T, rtol=1e-6)
    assert stage.vectors._words == WORDS


def test_word_place_and_sum_have_the_same_colours(stage: Any) -> None:
    choose(stage.switch, VECTORS)
    largest = set()
    for part in PARTS:
        choose(stage.part, part)
        largest.add(stage.vectors._largest)
    assert len(largest) == 1


# Robustness and room.


@pytest.mark.parametrize("view", OWN)
def test_numbers_that_ran_away_are_shown_all_the_same(stage: Any, view: str) -> None:
    choose(stage.switch, view)
    inside = stage.frame.answer.inside
    bad = replace(inside, **{name: np.full_like(array, np.nan) for name, array in vars(inside).items()})
    draw(stage, replace(stage.frame, answer=replace(stage.frame.answer, inside=bad)))
    for _ in PAGES:
        stage._turn_page(1)
        stage.grab()


def test_nothing_happens_before_there_is_anything(qtbot: QtBot) -> None:
    stage: Any = TransformerStage()
    qtbot.addWidget(stage)
    stage.show()
    for view in OWN:
        choose(stage.switch, view)
    stage.point(3)
    stage.choose_head(1, 1)
    stage._turn_page(1)
    assert stage.sums.view.explanation() is None


@pytest.mark.parametrize("compact", [False, True])
@pytest.mark.parametrize("layers", [1, 3])
def test_every_view_fits_and_can_be_reached(qtbot: QtBot, compact: bool, layers: int) -> None:
    stage = shown(qtbot, layers=layers, size=COMPACT if compact else ROOMY, compact=compact)
    for view in titles(stage):
        choose(stage.switch, view)
        draw(stage, stage.frame)
        assert (view, faults(stage)) == (view, [])
        assert nameless(stage) == []
        assert out_of_reach(stage) == []


@pytest.mark.parametrize("view", [ATTENTION, ARITHMETIC, VECTORS, SIDE_BY_SIDE, FAR_BACK, WORD_MAP])
def test_everything_shows_again_when_there_is_room_again(stage: Any, view: str) -> None:
    stage.set_compact(True)
    settle_layout()
    assert stage.arcs.isVisible()
    choose(stage.switch, view)
    assert not stage.arcs.isVisible()
    stage.set_compact(False)
    settle_layout()
    assert stage.view() == view
    assert stage.arcs.isVisible()
    shown = {
        ATTENTION: stage.matrix,
        ARITHMETIC: stage.sums,
        VECTORS: stage.vectors,
        SIDE_BY_SIDE: stage.beside,
        FAR_BACK: stage.far_back,
        WORD_MAP: stage.map,
    }
    assert [title for title, widget in shown.items() if widget.isVisible()] == [view]


def test_in_a_tall_place_the_matrix_stands_above_the_heads(qtbot: QtBot) -> None:
    stage = shown(qtbot, size=(368, 620), compact=True)
    choose(stage.switch, ATTENTION)
    settle_layout()
    one, other = (each.mapTo(stage, QPoint()) for each in (stage.matrix, stage.heads))
    assert one.x() == other.x()
    assert one.y() < other.y()
    stage.resize(900, 620)
    settle_layout()
    one, other = (each.mapTo(stage, QPoint()) for each in (stage.matrix, stage.heads))
    assert one.x() < other.x()


def test_a_long_sentence_is_shortened_and_can_be_read_all_the_same(qtbot: QtBot) -> None:
    stage = shown(qtbot, size=(368, 620), compact=True)
    assert stage.told.text().endswith("…")
    assert stage.told.accessibleName().split() == stage.told.toolTip().split()
    assert stage.told.accessibleName().endswith(".")
    stage.resize(*ROOMY)
    settle_layout()
    assert stage.told.text() == stage.told.accessibleName()


@pytest.fixture
def dark(qapp: QApplication) -> Iterator[None]:
    with dressed(qapp, "dark", 1.3):
        yield


def test_it_can_be_seen_in_the_dark_and_in_large_type(dark: None, qtbot: QtBot) -> None:
    assert faults(shown(qtbot)) == []
