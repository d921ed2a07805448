import re

import pytest

from playground.widgets.look import DARK, LIGHT, Theme
from playground.widgets.sheet import style_sheet

BOTH = pytest.mark.parametrize("theme", [LIGHT, DARK], ids=lambda theme: theme.name)


@BOTH
def test_braces_are_balanced_and_every_colour_is_complete(theme: Theme) -> None:
    sheet = style_sheet(theme, round, 32)
    assert sheet.count("{") == sheet.count("}") > 30
    assert all(len(colour) == 7 for colour in re.findall(r"#\w+", sheet))


def test_the_themes_share_no_ground() -> None:
    assert LIGHT.card in style_sheet(LIGHT, round, 32)
    assert LIGHT.card not in style_sheet(DARK, round, 32)


@pytest.mark.parametrize("kind", ["QPushButton", "QLineEdit", "QComboBox"])
def test_everything_that_can_be_pressed_shows_focus_hover_and_disabled(kind: str) -> None:
    sheet = style_sheet(LIGHT, round, 32)
    assert all(re.search(rf"^{kind}:{state}\b", sheet, re.MULTILINE) for state in ("hover", "focus", "disabled"))


def test_controls_grow_with_the_text() -> None:
    assert "min-height: 28px" in style_sheet(LIGHT, round, 32)
    assert "min-height: 40px" in style_sheet(LIGHT, round, 44)
