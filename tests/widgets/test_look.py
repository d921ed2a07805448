from collections.abc import Iterator
from itertools import combinations

import numpy as np
import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QColor, QFont
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from playground.widgets import look
from playground.widgets.look import DARK, LIGHT, THEMES, Theme, contrast, readable_on

BOTH = pytest.mark.parametrize("theme", [LIGHT, DARK], ids=lambda theme: theme.name)


@pytest.fixture
def app(qapp: QApplication) -> Iterator[QApplication]:
    """The program, which afterwards looks as it did before."""
    sheet, palette, font = qapp.styleSheet(), qapp.palette(), qapp.font()
    yield qapp
    look.set_reduced_motion(qapp, False)
    look.set_type(qapp, font)
    qapp.setPalette(palette)
    qapp.setStyleSheet(sheet)


def text_on_ground(theme: Theme) -> list[tuple[str, str]]:
    """Every pair of a text's colour and the ground on which a widget or the style sheet puts it."""
    grounds = (theme.background, theme.card)
    return [
        *((text, ground) for text in (theme.text, theme.muted) for ground in (*grounds, theme.raised)),
        *((text, ground) for text in (theme.you_text, theme.good_text, theme.machine) for ground in grounds),
        *((theme.text, ground) for ground in (theme.hover, theme.pressed, theme.pill)),
        *((theme.on_machine, ground) for ground in (theme.machine, theme.machine_hover, theme.machine_pressed)),
        (theme.machine, theme.selected),
        (theme.card, theme.text),  # tool tips
    ]


@BOTH
def test_all_text_can_be_read(theme: Theme) -> None:
    weak = [(pair, round(contrast(*pair), 2)) for pair in text_on_ground(theme) if contrast(*pair) < 4.5]
    assert not weak


def test_contrast_is_that_of_the_web_guidelines() -> None:
    assert contrast("#000000", "#FFFFFF") == pytest.approx(21.0)
    assert contrast("#777777", "#FFFFFF") == pytest.approx(4.48, abs=0.005)


@BOTH
def test_numbers_can_be_read_on_every_colour_of_a_ramp(theme: Theme) -> None:
    for table in (theme.activation_colours(), theme.signed_colours(), theme.ink_colours()):
        grounds = [QColor(*(int(c) for c in row)).name() for row in table[::8]]
        assert all(contrast(readable_on(ground), ground) >= 4.5 for ground in grounds)


def test_a_landscape_gets_lighter_evenly_so_that_every_eye_can_read_it() -> None:
    table = LIGHT.landscape_colours()
    lightness = np.array([lab(QColor(*row).name())[0] for row in table.tolist()])
    steps = np.diff(lightness)
    assert table.shape == (256, 3)
    assert lightness[-1] - lightness[0] > 70
    assert np.median(steps) > 0
    assert steps.min() > -0.5
    assert not table.flags.writeable


def lab(colour: str) -> np.ndarray:
    """A colour where equal distances look about equally different (CIE 1976 L*a*b*, white D65)."""
    channels = np.array(look.rgb(colour)) / 255
    linear = np.where(channels <= 0.04045, channels / 12.92, ((channels + 0.055) / 1.055) ** 2.4)
    xyz = np.array([[0.4124, 0.3576, 0.1805], [0.2126, 0.7152, 0.0722], [0.0193, 0.1192, 0.9505]]) @ linear
    f = np.cbrt(xyz / np.array([0.9505, 1.0, 1.089]))
    return np.array([116 * f[1] - 16, 500 * (f[0] - f[1]), 200 * (f[1] - f[2])])


@BOTH
def test_groups_can_be_told_apart(theme: Theme) -> None:
    assert min(np.linalg.norm(lab(a) - lab(b)) for a, b in combinations(theme.groups, 2)) > 20


@BOTH
def test_ramps_pass_through_their_colours(theme: Theme) -> None:
    table = theme.activation_colours()
    assert table.shape == (256, 3)
    assert (tuple(table[0]), tuple(table[255])) == (look.rgb(theme.activations[0]), look.rgb(theme.activations[-1]))


@pytest.mark.parametrize("name", THEMES)
def test_a_widget_knows_its_theme_from_its_palette(app: QApplication, qtbot: QtBot, name: look.ThemeName) -> None:
    widget = QWidget()
    qtbot.addWidget(widget)
    look.apply(app, name)
    assert look.theme_of(widget).name == name


def test_type_grows_with_the_text_size_and_is_never_too_small(app: QApplication) -> None:
    look.apply(app, "light", 1.2)
    assert (look.text_size(), look.font(look.BODY).pixelSize(), look.control()) == (1.2, 18, 44)
    look.apply(app, "light", 0.8)
    assert look.font(look.CAPTION).pixelSize() == look.CAPTION


def test_controls_are_made_for_fingers_in_public_at_every_text_size(app: QApplication) -> None:
    look.apply(app, "light", 1.0)
    assert look.control() == look.CONTROL
    look.set_public(app, True)
    try:
        assert look.control() == look.FINGER
    finally:
        look.set_public(app, False)


def test_numbers_have_figures_of_equal_width(app: QApplication) -> None:
    look.apply(app, "light")
    assert look.font(look.BODY, tabular=True).featureTags() == [QFont.Tag("tnum")]


def test_a_label_takes_its_new_size_when_the_text_size_changes(app: QApplication, qtbot: QtBot) -> None:
    look.apply(app, "light")
    label = QLabel("The answer")
    qtbot.addWidget(label)
    look.dress(label, "title")
    label.ensurePolished()
    assert label.font().pixelSize() == 24
    look.apply(app, "light", 1.4)
    label.ensurePolished()
    assert label.font().pixelSize() == 34


def ink(name: str) -> QColor:
    """The colour of an icon's most solid pixel."""
    image = look.icon(name).pixmap(QSize(24, 24)).toImage()
    pixels = [image.pixelColor(x, y) for x in range(image.width()) for y in range(image.height())]
    return max(pixels, key=lambda pixel: pixel.alpha())


def test_icons_follow_the_theme(app: QApplication) -> None:
    for name, theme in THEMES.items():
        look.apply(app, theme.name)
        assert ink("pause").name() == QColor(theme.text).name(), name


def test_every_icon_we_name_exists(app: QApplication) -> None:
    for name in look.ICONS:
        assert not look.icon(name).isNull()
    with pytest.raises(KeyError):
        look.icon("no such thing")


def test_reduced_motion_takes_no_time(app: QApplication) -> None:
    assert look.motion(160) == 160
    look.set_reduced_motion(app, True)
    assert look.motion(160) == 0
