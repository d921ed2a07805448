"""The design system: every colour, font and size of the program, and the style sheet made from them."""

import json
from dataclasses import dataclass
from functools import cache
from importlib.util import find_spec
from pathlib import Path
from typing import Literal

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontDatabase, QIcon, QIconEngine, QPainter, QPalette, QPixmap
from PySide6.QtWidgets import QApplication, QWidget

from playground.short_memory import kept
from playground.widgets.sheet import style_sheet

ThemeName = Literal["light", "dark"]
Role = Literal["text", "muted", "machine", "you", "good", "on_machine"]
ICONS: dict[str, str] = {
    "start-again": "arrow-clockwise", "play": "play-fill", "pause": "pause-fill", "step": "skip-forward-fill",
    "down": "caret-down", "right": "caret-right", "close": "x", "more": "dots-three", "stop": "flag",
    "pencil": "pencil-simple", "undo": "arrow-u-up-left", "help": "question", "dice": "dice-five",
}  # fmt: skip
Dress = Literal[
    "card", "panel", "popover", "bar", "header", "line",
    "primary", "secondary", "quiet", "link", "tool", "item", "seed",
    "answer", "verdict", "long verdict", "title", "strong", "label", "heading", "caption", "muted", "number",
]  # fmt: skip

# Pixels, on a grid of eight.
MARGIN, GAP, INSIDE, RADIUS = 24, 16, 8, 12
LEFT, RIGHT, TRANSPORT, HEADER = 272, 304, 64, 96
CONTROL, FINGER, HANDLE, GROOVE = 32, 44, 20, 6
# Points of type, in pixels at text size 100 %.
CAPTION, BODY, STRONG, TITLE, VERDICT, ANSWER = 12, 15, 18, 24, 36, 56


@dataclass(frozen=True)
class Theme:
    """Colours by role, as #RRGGBB."""

    name: ThemeName
    background: str
    card: str
    raised: str
    text: str
    muted: str
    machine: str
    """accent: what the machine does"""
    you: str
    """accent: what the visitor does; also wrong and negative"""
    good: str
    you_text: str
    good_text: str
    on_machine: str
    """text on the machine's accent"""
    groups: tuple[str, ...]
    activations: tuple[str, ...]
    """a ramp from "nothing" to "much" """

    def mixed(self, colour: str, into: str, share: float) -> str:
        """`share` of one colour mixed into another."""
        return _mixed(colour, into, share)

    @property
    def selected(self) -> str:
        """The ground of a chosen thing; its text is in the machine's accent."""
        return self.mixed(self.machine, self.card, 0.14)

    @property
    def hover(self) -> str:
        """The ground of a raised thing under the pointer."""
        return self.mixed(self.text, self.raised, 0.06)

    @property
    def pressed(self) -> str:
        """The ground of a raised thing while it is pressed."""
        return self.mixed(self.text, self.raised, 0.12)

    @property
    def machine_hover(self) -> str:
        """The machine's accent under the pointer."""
        return self.mixed(self.text, self.machine, 0.12)

    @property
    def machine_pressed(self) -> str:
        """The machine's accent while it is pressed."""
        return self.mixed(self.text, self.machine, 0.24)

    @property
    def pill(self) -> str:
        """The chosen one of several segments."""
        return self.card if self.name == "light" else self.mixed(self.muted, self.raised, 0.32)

    @property
    def quiet(self) -> str:
        """A fill that says "so far" without calling."""
        return self.mixed(self.raised, self.muted, 0.45)

    @property
    def line(self) -> str:
        """A hairline between two grounds."""
        return self.mixed(self.muted, self.card, 0.22)

    @property
    def faint(self) -> str:
        """Text of what cannot be used now."""
        return self.mixed(self.muted, self.raised, 0.6)

    def activation_colours(self) -> NDArray[np.uint8]:
        """A table (256, 3) of RGB from "nothing" to "much"."""
        return _ramp(self.activations)

    def signed_colours(self) -> NDArray[np.uint8]:
        """A table (256, 3) of RGB from the most negative (orange) over 0 (the card) to the most positive (blue)."""
        return _ramp((self.you, self.card, self.machine))

    def ink_colours(self) -> NDArray[np.uint8]:
        """A table (256, 3) of RGB from blank to full ink."""
        return _ramp((self.card, self.text))

    def pad_colours(self) -> NDArray[np.uint8]:
        """A table (256, 3) of RGB from a blank drawing pad to full ink."""
        return _ramp((self.background, self.text))

    def landscape_colours(self) -> NDArray[np.uint8]:
        """A table (256, 3) of RGB from low (dark blue) to high (yellow): cividis, the same in both themes."""
        return _cividis()


_GROUPS = ("#0072B2", "#E69F00", "#009E73", "#CC79A7", "#56B4E9", "#D55E00", "#F0E442")

LIGHT = Theme(
    name="light",
    background="#F4F5F7",
    card="#FFFFFF",
    raised="#E6E9EE",
    text="#1B2330",
    muted="#5B6675",
    machine="#2563C9",
    you="#D9691A",
    good="#0B8A7A",
    you_text="#B4500F",
    good_text="#08766A",
    on_machine="#FFFFFF",
    groups=(*_GROUPS, "#000000"),
    activations=("#F1F4F8", "#C3D5F3", "#86ADEB", "#4A83DB", "#2563C9", "#17438F", "#0E2C63"),
)
DARK = Theme(
    name="dark",
    background="#14171C",
    card="#1D2128",
    raised="#2A303A",
    text="#E8ECF2",
    muted="#98A4B5",
    machine="#6AA5FF",
    you="#FF9D52",
    good="#3CCFBB",
    you_text="#FF9D52",
    good_text="#3CCFBB",
    on_machine="#14171C",
    groups=("#56B4E9", "#E69F00", "#009E73", "#CC79A7", "#0072B2", "#D55E00", "#F0E442", "#BBBBBB"),
    activations=("#242A33", "#263E66", "#2B5AA6", "#4482DC", "#6AA5FF", "#A9CBFF", "#EAF2FF"),
)
THEMES: dict[str, Theme] = {"light": LIGHT, "dark": DARK}


def apply(app: QApplication, theme: ThemeName, text_size: float = 1.0) -> None:
    """Dress the whole program, also while it runs. `text_size`: 1.0 is 15 px type, the kiosk has 1.2."""
    if app.style().objectName() not in ("fusion", "") or not app.styleSheet():
        app.setStyle("Fusion")
    set_type(app, _base_font(text_size))
    app.setPalette(_palette(THEMES[theme]))
    app.setStyleSheet(style_sheet(THEMES[theme], scaled, control()))


def set_type(app: QApplication, type_: QFont) -> None:
    """Give the program its type, from which all sizes follow; they are known by heart until it changes."""
    app.setFont(type_)
    text_size.cache_clear()
    _type.cache_clear()


def set_reduced_motion(app: QApplication, reduced: bool) -> None:
    """Turn transitions off, or on again, for the whole program."""
    app.setProperty("reduced_motion", reduced)


def set_public(app: QApplication, public: bool) -> None:
    """Whether the program stands in public, where nobody opens or saves files."""
    app.setProperty("public", public)


def in_public() -> bool:
    app = QApplication.instance()
    return app is not None and bool(app.property("public"))


def motion(milliseconds: int) -> int:
    """How long a transition takes: not at all where motion is reduced."""
    app = QApplication.instance()
    return 0 if app is not None and app.property("reduced_motion") else milliseconds


def dress(widget: QWidget, role: Dress) -> None:
    """Give a widget its part in the style sheet; a widget may change its part."""
    widget.setProperty("look", role)
    widget.style().unpolish(widget)
    widget.style().polish(widget)


@cache
def text_size() -> float:
    """How large type is: 1.0 is 100 %."""
    pixels = QApplication.font().pixelSize()
    return pixels / BODY if pixels > 0 else 1.0


def scaled(pixels: float) -> int:
    """A length that grows with the text."""
    return round(pixels * text_size())


def control() -> int:
    """The height of a control in pixels: 32 on the desktop, 44 in public and from the kiosk's text size on."""
    return FINGER if in_public() else round(CONTROL + (FINGER - CONTROL) * min(1.0, max(0.0, (text_size() - 1) / 0.2)))


def font(size: float, weight: int = 400, tabular: bool = False) -> QFont:
    """Type of so many pixels at 100 %, grown to the text size and never below 12 pixels; not to be changed."""
    return _type(max(CAPTION, scaled(size)), weight, tabular)


@cache
def _type(pixels: int, weight: int, tabular: bool) -> QFont:
    made = QApplication.font()
    made.setPixelSize(pixels)
    made.setWeight(QFont.Weight(weight))
    if tabular:
        made.setFeature(QFont.Tag("tnum"), 1)
    return made


def icon(name: str, of: QWidget | Theme | None = None, role: Role = "text") -> QIcon:
    """A line icon by our name for it, or by Phosphor's own; KeyError if there is none of that name.

    Given a theme it keeps that theme's colours; otherwise it always has the colours the program shows. A checked button
    draws it in the machine's accent.
    """
    letter = _glyphs()[1][ICONS.get(name, name)]
    return QIcon(_Glyph(chr(int(letter, 16)), of if isinstance(of, Theme) else None, role))


class _Glyph(QIconEngine):
    """Draws one letter of the icon font at any size, in the colours of the moment."""

    def __init__(self, letter: str, theme: Theme | None, role: Role) -> None:
        super().__init__()
        self._letter, self._theme = letter, theme
        self._role: Role = role

    def paint(self, painter: QPainter, rect: QRect, mode: QIcon.Mode, state: QIcon.State) -> None:
        side = max(1, min(rect.width(), rect.height()))
        type_ = QFont(_glyphs()[0])
        type_.setPixelSize(side)
        painter.save()
        painter.setFont(type_)
        painter.setPen(self._colour(mode, state))
        painter.drawText(
            QRect(rect.left(), rect.top(), side, rect.height()), Qt.AlignmentFlag.AlignCenter, self._letter
        )
        painter.restore()

    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        picture = QPixmap(size)
        picture.fill(Qt.GlobalColor.transparent)
        with QPainter(picture) as painter:
            self.paint(painter, QRect(0, 0, size.width(), size.height()), mode, state)
        return picture

    def clone(self) -> QIconEngine:
        return _Glyph(self._letter, self._theme, self._role)

    def _colour(self, mode: QIcon.Mode, state: QIcon.State) -> QColor:
        theme = self._theme or _of_palette(QApplication.palette())
        if mode == QIcon.Mode.Disabled:
            return QColor(theme.faint)
        if state == QIcon.State.On and self._role in ("text", "muted"):
            return QColor(theme.machine)
        return QColor(getattr(theme, self._role))


@cache
def _glyphs() -> tuple[str, dict[str, str]]:
    """The icon font's family and its letters by name.

    Read straight from qtawesome's wheel: to import qtawesome and load all its fonts takes 140 ms, this takes 4.
    """
    spec = find_spec("qtawesome")
    if spec is None or spec.origin is None:
        raise ModuleNotFoundError("the icons come with the package qtawesome, which is not installed")
    fonts = Path(spec.origin).parent / "fonts"
    letters = json.loads(next(fonts.glob("phosphor-charmap-*.json")).read_text(encoding="utf-8"))
    number = QFontDatabase.addApplicationFont(str(next(fonts.glob("phosphor-[0-9]*.ttf"))))
    return QFontDatabase.applicationFontFamilies(number)[0], letters


def _base_font(text_size: float) -> QFont:
    families = QFontDatabase.families()
    made = QFont("Inter") if "Inter" in families else QFontDatabase.systemFont(QFontDatabase.SystemFont.GeneralFont)
    made.setPixelSize(round(BODY * text_size))
    made.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    return made


def _palette(theme: Theme) -> QPalette:
    parts = QPalette.ColorRole
    palette = QPalette()
    for part, colour in {
        parts.Window: theme.background, parts.WindowText: theme.text,
        parts.Base: theme.card, parts.AlternateBase: theme.background, parts.Text: theme.text,
        parts.Button: theme.raised, parts.ButtonText: theme.text, parts.BrightText: theme.on_machine,
        parts.Highlight: theme.machine, parts.HighlightedText: theme.on_machine, parts.Accent: theme.machine,
        parts.ToolTipBase: theme.text, parts.ToolTipText: theme.card, parts.PlaceholderText: theme.muted,
        parts.Link: theme.machine, parts.LinkVisited: theme.machine,
        parts.Light: theme.card, parts.Midlight: theme.raised, parts.Mid: theme.quiet, parts.Dark: theme.muted,
    }.items():  # fmt: skip
        palette.setColor(part, QColor(colour))
    for part in (parts.WindowText, parts.Text, parts.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, part, QColor(theme.faint))
    return palette


def theme_of(widget: QWidget) -> Theme:
    """The theme a widget is shown in, read from its palette: there is no other place that knows it."""
    # Before it is first shown, Qt leaves a widget with the palette of the day it was made.
    attributes = (Qt.WidgetAttribute.WA_WState_Polished, Qt.WidgetAttribute.WA_SetPalette)
    knows = any(widget.testAttribute(attribute) for attribute in attributes)
    return _of_palette(widget.palette() if knows else QApplication.palette())


def _of_palette(palette: QPalette) -> Theme:
    return DARK if palette.window().color().lightness() < 128 else LIGHT


@kept(1024)  # shares are any numbers
def _mixed(colour: str, into: str, share: float) -> str:
    a, b = np.array(rgb(colour)), np.array(rgb(into))
    return QColor(*(int(c) for c in np.round(a * share + b * (1 - share)))).name()


def rgb(colour: str) -> tuple[int, int, int]:
    """Red, green and blue, each 0 to 255."""
    return int(colour[1:3], 16), int(colour[3:5], 16), int(colour[5:7], 16)


def contrast(a: str, b: str) -> float:
    """The contrast ratio of two colours, 1 to 21 (WCAG 2.1)."""
    bright, dim = sorted((_luminance(a), _luminance(b)), reverse=True)
    return (bright + 0.05) / (dim + 0.05)


def readable_on(ground: str) -> str:
    """White where it can be read on that ground, else black."""
    return "#FFFFFF" if contrast("#FFFFFF", ground) >= 4.5 else "#000000"


def _luminance(colour: str) -> float:
    linear = [c / 12.92 if c <= 0.03928 else ((c + 0.055) / 1.055) ** 2.4 for c in (v / 255 for v in rgb(colour))]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


@cache
def _cividis() -> NDArray[np.uint8]:
    """Read straight from pyqtgraph's wheel, for to import pyqtgraph takes 0.4 s."""
    spec = find_spec("pyqtgraph")
    if spec is None or spec.origin is None:
        raise ModuleNotFoundError("the colours of landscapes come with the package pyqtgraph, which is not installed")
    file = Path(spec.origin).parent / "colors" / "maps" / "cividis.csv"
    colours = (np.loadtxt(file, delimiter=",", comments=";", encoding="utf-8") * 255).round().astype(np.uint8)
    colours.flags.writeable = False
    return colours


@cache
def _ramp(colours: tuple[str, ...]) -> NDArray[np.uint8]:
    """A table of 256 colours that passes evenly through the given ones."""
    stops = np.array([rgb(colour) for colour in colours], dtype=float)
    at = np.linspace(0, len(stops) - 1, 256)
    channels = [np.interp(at, np.arange(len(stops)), channel) for channel in stops.T]
    table = np.stack(channels, axis=1).round().astype(np.uint8)
    table.flags.writeable = False
    return table
