"""A heat map shows what it is given, keeps what is still possible, and says in words what it shows."""

import numpy as np
import pytest
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from playground.widgets import look
from playground.widgets.heat_map_picture import HeatMapPicture
from playground.widgets.look import DARK, LIGHT, Theme

WORDS = ("my", "lord", "the", "king", "is", "here")
VALUES = np.zeros((16, 6), np.float32)
VALUES[12, 3] = -0.4321
VALUES[5, 1:3] = 0.8
VALUES[9, 1:3] = -0.5


@pytest.fixture
def picture(qtbot: QtBot) -> HeatMapPicture:
    made = HeatMapPicture()
    qtbot.addWidget(made)
    made.resize(720, 400)
    made.set_values(VALUES, WORDS)
    made.show()
    return made


def colour_of(picture: HeatMapPicture, unit: int, word: int) -> QColor:
    spot = picture.spot((unit, word))
    assert spot is not None
    return picture.grab().toImage().pixelColor(picture.layout_now().cell(*spot).center().toPoint())


def is_near(colour: QColor, wanted: str) -> bool:
    other = QColor(wanted)
    return abs(colour.red() - other.red()) + abs(colour.blue() - other.blue()) <= 4


def in_theme(picture: HeatMapPicture, theme: Theme) -> None:
    palette = QPalette()
    palette.setColor(QPalette.ColorRole.Window, QColor(theme.background))
    picture.setPalette(palette)


def test_a_chosen_cell_is_read_out(picture: HeatMapPicture) -> None:
    picture.set_chosen(12, 3)
    assert picture.readout() == "unit 12 at “king”: −0.43"
    assert picture.accessibleDescription() == picture.readout()


def test_small_values_are_read_out_as_finely_as_their_scale(picture: HeatMapPicture) -> None:
    picture.set_values(VALUES / 1000, WORDS, largest=0.001)
    picture.set_chosen(12, 3)
    assert picture.readout() == "unit 12 at “king”: −0.00043"


def test_a_phrase_tells_which_units_are_on(picture: HeatMapPicture) -> None:
    picture.set_brush(1, 2)
    assert picture.units_on() == (5, 9, 12)
    assert picture.readout() == "Units higher over “lord the” than elsewhere: 5, 12; lower: 9"


def test_a_phrase_that_no_unit_tells_from_the_rest_says_so(picture: HeatMapPicture) -> None:
    picture.set_brush(0, 5)
    assert picture.units_on() == ()
    assert picture.readout() == "No unit is higher or lower over “my lord the king is here” than elsewhere"


def test_a_long_phrase_is_shortened_in_words(picture: HeatMapPicture) -> None:
    picture.set_values(VALUES, ["incomprehensible"] * 6)
    picture.set_brush(0, 4)
    assert "“incomprehensible incomprehensib…”" in picture.readout()


def test_an_empty_map_invites(picture: HeatMapPicture) -> None:
    picture.set_values(np.zeros((16, 0)), ())
    assert picture.accessibleDescription() == "Type a few words"
    picture.set_empty("Nothing was read yet")
    assert picture.accessibleDescription() == "Nothing was read yet"
    assert not picture.grab().isNull()


@pytest.mark.parametrize("theme", [LIGHT, DARK])
def test_cells_have_the_colours_of_the_theme(picture: HeatMapPicture, theme: Theme) -> None:
    in_theme(picture, theme)
    picture.set_values(np.where(VALUES == 0, 0, np.sign(VALUES)), WORDS)
    assert is_near(colour_of(picture, 5, 1), theme.machine)
    assert is_near(colour_of(picture, 9, 1), theme.you)
    assert is_near(colour_of(picture, 3, 1), theme.card)


def test_the_largest_value_has_full_colour(picture: HeatMapPicture) -> None:
    picture.set_values(VALUES * 10, WORDS, ramp="activations", largest=8.0)
    assert is_near(colour_of(picture, 5, 1), LIGHT.activations[-1])


def test_a_unit_keeps_its_number_in_another_order(picture: HeatMapPicture) -> None:
    picture.set_values(np.sign(VALUES), WORDS)
    picture.set_order(np.arange(16)[::-1])
    assert picture.unit_at(0) == 15
    assert picture.spot((5, 1)) == (10, 1)
    assert is_near(colour_of(picture, 5, 1), LIGHT.machine)
    picture.set_order(None)
    assert picture.spot((5, 1)) == (5, 1)


def test_an_order_goes_when_there_are_other_units(picture: HeatMapPicture) -> None:
    picture.set_order(np.arange(16)[::-1])
    picture.set_values(VALUES * 0.5, WORDS)
    assert picture.unit_at(0) == 15
    picture.set_values(VALUES[:8], WORDS)
    assert picture.unit_at(0) == 0


def test_a_chosen_cell_goes_when_its_word_is_gone(picture: HeatMapPicture) -> None:
    picture.set_chosen(12, 3)
    picture.set_values(VALUES[:, :4], WORDS[:4])
    assert picture.readout().startswith("unit 12")
    picture.set_values(VALUES[:, :3], WORDS[:3])
    assert picture.readout().startswith("Point at a square")


def test_a_phrase_stays_while_words_are_added_and_goes_when_they_change(picture: HeatMapPicture) -> None:
    picture.set_brush(1, 2)
    picture.set_values(np.hstack([VALUES, VALUES[:, :1]]), (*WORDS, "now"))
    assert picture.units_on()
    picture.set_values(VALUES, ("my", "lord", "a", *WORDS[3:]))
    assert picture.units_on() == ()


def test_words_that_do_not_fit_have_no_place(picture: HeatMapPicture) -> None:
    picture.set_values(np.zeros((16, 100)), ["word"] * 100)
    assert picture.spot((3, 0)) is None
    assert picture.spot((3, 99)) == (3, picture.layout_now().columns - 1)
    assert picture.layout_now().says().startswith("the last ")


def test_the_same_values_again_paint_nothing_anew(picture: HeatMapPicture) -> None:
    picture.grab()
    still = picture._still
    picture.set_values(VALUES.copy(), list(WORDS))
    assert picture._still is still


def test_other_values_leave_the_words_as_they_were_painted(picture: HeatMapPicture) -> None:
    picture.grab()
    frame = picture._frame
    picture.set_values(VALUES * 0.5, WORDS)
    picture.grab()
    assert picture._frame is frame


def test_it_keeps_what_it_was_set_to(picture: HeatMapPicture) -> None:
    values = np.ones((16, 6), np.float32)
    picture.set_values(values, WORDS)
    values[:] = 0
    picture.set_chosen(0, 0)
    assert picture.readout() == "unit 0 at “my”: 1"


@pytest.mark.usefixtures("clothes")
def test_larger_text_still_fits(picture: HeatMapPicture) -> None:
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    picture.resize(420, 220)
    look.apply(app, "light", 1.3)
    picture.grab()
    layout = picture.layout_now()
    assert layout.readout.bottom() <= 220
    assert layout.cells.height() >= 16 * 2
    assert layout.scale.right() < 420


@pytest.mark.parametrize(
    ("values", "words", "said"),
    [
        (np.zeros(5), WORDS[:5], r"must be \(units, 5 words\), got \(5,\)"),
        (np.zeros((3, 4)), WORDS[:5], r"must be \(units, 5 words\), got \(3, 4\)"),
    ],
)
def test_values_that_do_not_fit_their_words_are_refused(
    picture: HeatMapPicture, values: np.ndarray, words: tuple[str, ...], said: str
) -> None:
    with pytest.raises(ValueError, match=said):
        picture.set_values(values, words)


@pytest.mark.parametrize("largest", [0.0, -1.0, np.nan, np.inf])
def test_a_largest_value_that_is_none_is_refused(picture: HeatMapPicture, largest: float) -> None:
    with pytest.raises(ValueError, match="largest value must be above 0, got"):
        picture.set_values(VALUES, WORDS, largest=largest)


def test_a_cell_a_phrase_and_an_order_that_cannot_be_are_refused(picture: HeatMapPicture) -> None:
    with pytest.raises(ValueError, match=r"one of \(16, 6\), got \(16, 0\)"):
        picture.set_chosen(16, 0)
    with pytest.raises(ValueError, match=r"within 6 words, got 4\.\.6"):
        picture.set_brush(4, 6)
    with pytest.raises(ValueError, match="each of 16 units once"):
        picture.set_order(np.zeros(16, np.int64))
    with pytest.raises(ValueError, match="must be signed or activations, got ink"):
        picture.set_values(VALUES, WORDS, ramp="ink")  # pyright: ignore[reportArgumentType]


@pytest.mark.parametrize("size", [(1, 1), (40, 40), (420, 220), (1100, 640)])
@pytest.mark.parametrize("words", [0, 1, 200])
@pytest.mark.parametrize("units", [0, 1, 256])
@pytest.mark.parametrize("fill", [0.3, np.nan, np.inf, 1e300])
def test_painting_never_fails(
    picture: HeatMapPicture, size: tuple[int, int], words: int, units: int, fill: float
) -> None:
    picture.resize(*size)
    named = ["a word that is far longer than any word that anybody ever typed", "", "\n"] * 70
    picture.set_values(np.full((units, words), fill), named[:words], unknown=(0, 199), largest=1e-300)
    if units and words:
        picture.set_chosen(units - 1, words - 1)
        picture.set_brush(0, words // 2)
    assert not picture.grab().isNull()
