"""The tab of the digit GAN, driven by its real controls: drawing, choosing, playing, odd ones, the experiment."""

from typing import Any

import numpy as np
import pytest
from PySide6.QtCore import QPoint, Qt
from pytestqt.qtbot import QtBot

from playground.tabs import gan_digits_scores
from playground.tabs.gan_digits_stage import AUTOENCODER, CLOSE, DIGITS, DRAWING, FEW, FLOW, GAME, JUDGE, ODD, REAL
from tests.digit_gan_tab import MODEL, opened
from tests.looks import faults, nameless, out_of_reach, settle_layout
from tests.toy_tab import PATIENCE, click, frame_of, settle

pytestmark = [
    pytest.mark.usefixtures("clothes"),
    pytest.mark.qt_log_ignore("propagateSizeHints", extend=True),  # the offscreen platform's own shortcoming
]
LARGE = (DIGITS, FLOW, GAME, ODD, FEW)


@pytest.fixture
def tab(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> Any:
    """The tab without anything learned, and without an autoencoder beside it."""
    monkeypatch.setattr("playground.tabs.gan_digits.is_there", lambda: False)
    return opened(qtbot)


def one(qtbot: QtBot, tab: Any) -> None:
    """Draw a plain 1."""
    canvas = tab.pad.canvas
    points = [QPoint(canvas.width() // 2, round(share * canvas.height())) for share in (0.2, 0.4, 0.6, 0.8)]
    qtbot.mousePress(canvas, Qt.MouseButton.LeftButton, pos=points[0])
    for point in points[1:]:
        qtbot.mouseMove(canvas, point)
    qtbot.mouseRelease(canvas, Qt.MouseButton.LeftButton, pos=points[-1])


def answer_that(qtbot: QtBot, tab: Any, is_it: Any) -> Any:
    """Wait for an answer of that kind."""

    def has_come() -> bool:
        answer: Any = frame_of(tab).answer
        return answer is not None and bool(is_it(answer))

    qtbot.waitUntil(has_come, timeout=PATIENCE)
    return settle(qtbot, tab).answer


def pick(qtbot: QtBot, tab: Any, index: int) -> Any:
    """Click one of the made digits."""
    grid = tab.inside.made
    qtbot.mouseClick(grid, Qt.MouseButton.LeftButton, pos=grid.image_rect(index).center().toPoint())
    return answer_that(qtbot, tab, lambda answer: answer.picked == index and answer.inside is not None)


# The drawing.


def test_an_empty_pad_invites(tab: Any) -> None:
    assert tab.verdict.word() == "fool it"


def test_a_drawing_is_judged_as_what_it_passes_for_best(tab: Any, qtbot: QtBot) -> None:
    one(qtbot, tab)
    answer_that(qtbot, tab, lambda answer: tab.verdict.word() != "fool it")
    assert tab.verdict.word() in ("real", "made")
    assert "More real to it than" in tab.verdict.sentence()


def test_or_as_the_digit_that_is_chosen(tab: Any, qtbot: QtBot) -> None:
    one(qtbot, tab)
    tab.inside.ask_for(7)
    answer = answer_that(qtbot, tab, lambda answer: answer.label == 7)
    assert answer.verdicts.labels.tolist() == [7]
    assert "as the 7 that it should be" in tab.verdict.accessibleName()


# Made digits.


def test_the_grid_shows_what_the_64_noises_have_become(tab: Any, qtbot: QtBot) -> None:
    before = tab.inside.made.images()
    tab.step()
    frame: Any = settle(qtbot, tab)
    np.testing.assert_array_equal(tab.inside.made.images(), frame.snapshot.images)
    assert not np.array_equal(before, tab.inside.made.images())


def test_asked_for_a_seven_all_of_them_become_sevens_and_the_real_ones_too(tab: Any, qtbot: QtBot) -> None:
    tab.inside.ask_for(7)
    answer = answer_that(qtbot, tab, lambda answer: answer.label == 7)
    np.testing.assert_array_equal(tab.inside.made.images(), answer.images)
    images, labels = tab.inside._held
    np.testing.assert_array_equal(tab.inside.real.images(), images[labels == 7][:64])
    tab.inside.ask_for(None)
    answer_that(qtbot, tab, lambda answer: answer.label is None)
    frame: Any = frame_of(tab)
    np.testing.assert_array_equal(tab.inside.made.images(), frame.snapshot.images)


def test_a_click_frames_a_digit_and_opens_it(tab: Any, qtbot: QtBot) -> None:
    answer = pick(qtbot, tab, 12)
    assert tab.inside.made.frames() == {12: "machine"}
    assert tab.inside.close_up.told().startswith("To be a 2. The discriminator takes it for ")
    np.testing.assert_array_equal(tab.inside.close_up.picture.values(), answer.inside.image)
    assert tab.inside.close_up.walk.images() is None


def test_a_second_click_shows_the_way_from_the_first_one(tab: Any, qtbot: QtBot) -> None:
    pick(qtbot, tab, 12)
    pick(qtbot, tab, 30)
    answer = answer_that(qtbot, tab, lambda answer: len(answer.inside.walk))
    shown = tab.inside.made.images()
    np.testing.assert_allclose(answer.inside.walk[[0, -1]], shown[[30, 12]], atol=1e-5)


def test_the_rewind_slider_brings_back_what_the_noise_was(tab: Any, qtbot: QtBot) -> None:
    seen = {0: tab.inside.made.images()}
    for step in (1, 2, 3):
        tab.step()
        settle(qtbot, tab)
        seen[step] = tab.inside.made.images()
    for step in (0, 2):
        tab.rewind(step)
        settle(qtbot, tab)
        np.testing.assert_array_equal(tab.inside.made.images(), seen[step])


def test_how_one_is_made_is_shown_while_it_is_looked_at(tab: Any, qtbot: QtBot) -> None:
    pick(qtbot, tab, 4)
    tab.inside.show_view(FLOW)
    qtbot.waitUntil(lambda: tab.inside.flow.image.images() is not None, timeout=PATIENCE)
    answer: Any = settle(qtbot, tab).answer
    np.testing.assert_array_equal(tab.inside.flow.image.images()[0], answer.inside.image)


# The game.


def test_the_game_is_played_with_two_keys(tab: Any, qtbot: QtBot) -> None:
    tab.inside.show_view(GAME)
    answer = answer_that(qtbot, tab, lambda answer: answer.round is not None)
    qtbot.waitUntil(lambda: tab.inside.game.picture.values() is not None, timeout=PATIENCE)
    qtbot.keyClick(tab, Qt.Key.Key_R if answer.round.is_real else Qt.Key.Key_F)
    yours, its = tab.inside.game.scores()
    assert (yours, its) == (1, (answer.round.logit > 0) == answer.round.is_real)
    qtbot.keyClick(tab, Qt.Key.Key_N)
    answer_that(qtbot, tab, lambda answer: answer.round is not None and answer.round.number == 1)


def test_what_it_says_of_a_card_on_the_table_stays_while_it_learns(tab: Any, qtbot: QtBot) -> None:
    tab.inside.show_view(GAME)
    qtbot.waitUntil(lambda: tab.inside.game._card is not None, timeout=PATIENCE)
    card = tab.inside.game._card
    for _ in range(3):
        tab.step()
        settle(qtbot, tab)
    assert tab.inside.game._card is card


# Odd ones.


def test_four_pictures_are_judged_side_by_side(tab: Any, qtbot: QtBot) -> None:
    one(qtbot, tab)
    tab.inside.show_view(ODD)
    odd = tab.inside.odd
    qtbot.waitUntil(lambda: all(odd.told(i, JUDGE) for i in range(4)), timeout=PATIENCE)
    np.testing.assert_array_equal(odd.pictures[DRAWING].values(), tab.drawing)
    answer: Any = settle(qtbot, tab).answer
    assert len(answer.verdicts.logits) == 4


def test_others_takes_other_ones_but_keeps_the_drawing(tab: Any, qtbot: QtBot) -> None:
    tab.inside.show_view(ODD)
    one(qtbot, tab)
    settle(qtbot, tab)
    before = [picture.values() for picture in tab.inside.odd.pictures]
    click(qtbot, tab.inside.odd.others)
    after = [picture.values() for picture in tab.inside.odd.pictures]
    assert [np.array_equal(old, new) for old, new in zip(before, after, strict=True)] == [True, False, False, False]
    settle(qtbot, tab)


def test_the_shipped_autoencoder_says_how_usual_they_are_to_it(qtbot: QtBot) -> None:
    if not gan_digits_scores.is_there():
        pytest.skip("there is no autoencoder")
    tab = opened(qtbot)
    one(qtbot, tab)
    tab.inside.show_view(ODD)
    odd = tab.inside.odd
    told = "nats"
    qtbot.waitUntil(lambda: all(told in odd.told(i, AUTOENCODER) for i in range(4)), timeout=PATIENCE)
    tab.resize(1024, 768)
    settle(qtbot, tab)
    settle_layout()
    assert faults(tab) == []


# The experiment.


def test_the_experiment_gets_made_digits_and_runs(tab: Any, qtbot: QtBot) -> None:
    tab.inside.show_view(FEW)
    few = tab.inside.few
    click(qtbot, few.run)
    qtbot.waitUntil(lambda: few.has_begun and few.frame.step > 0, timeout=PATIENCE)
    made = few.session._learner._made
    assert (made.images.shape, made.seen, made.seed) == ((2000, 28, 28), 20_000, frame_of(tab).seed)
    click(qtbot, few.run)
    qtbot.waitUntil(lambda: not few.frame.playing, timeout=PATIENCE)
    settle_layout()


# The look.


@pytest.mark.parametrize("size", [(1920, 1080), (1280, 800), (1024, 768)], ids=str)
def test_every_view_fits(tab: Any, qtbot: QtBot, size: tuple[int, int]) -> None:
    tab.resize(*size)
    settle(qtbot, tab)
    pick(qtbot, tab, 3)
    found = {}
    for view in tab.inside.switch.options():
        tab.inside.show_view(view)
        settle(qtbot, tab)
        settle_layout()
        found[view] = faults(tab) + nameless(tab)
    assert found == {view: [] for view in (*LARGE, *(() if size[0] == 1920 else (REAL, CLOSE)))}


@pytest.mark.parametrize("view", [DIGITS, GAME])
def test_all_of_it_is_reached_by_keys(tab: Any, qtbot: QtBot, view: str) -> None:
    tab.inside.show_view(view)
    settle(qtbot, tab)
    assert out_of_reach(tab) == []


def test_a_visitor_can_be_played(tab: Any, qtbot: QtBot) -> None:
    for beat in range(30):
        tab.perform(beat)
    qtbot.waitUntil(lambda: bool(tab.drawing.any()), timeout=PATIENCE)
    settle(qtbot, tab)


def test_it_opens_with_the_shipped_model(qtbot: QtBot) -> None:
    if not MODEL.exists():
        pytest.skip("the shipped model is not there yet")
    frame: Any = frame_of(opened(qtbot, trained=True))
    assert frame.step > 0
    assert (frame.notice, frame.trouble, frame.origin) == (None, None, MODEL.name)
