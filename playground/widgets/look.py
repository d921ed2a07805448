"""The design system: every colour, font and size of the program, and the style sheet made from them."""

from dataclasses import dataclass
from typing import Literal

import numpy as np
from numpy.typing import NDArray
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QWidget

ThemeName = Literal["light", "dark"]

# Pixels, on a grid of eight.
MARGIN, GAP, INSIDE, RADIUS = 24, 16, 8, 12
LEFT, RIGHT, TRANSPORT, HEADER = 272, 304, 64, 96
CONTROL, HANDLE, GROOVE = 32, 20, 6
# Points of type, in pixels at text size 100 %.
CAPTION, BODY, STRONG, TITLE, ANSWER = 12, 15, 18, 24, 56


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
        a, b = np.array(rgb(colour)), np.array(rgb(into))
        return QColor(*(int(c) for c in np.round(a * share + b * (1 - share)))).name()

    @property
    def selected(self) -> str:
        """The ground of a chosen thing; its text is in the machine's accent."""
        return self.mixed(self.machine, self.card, 0.14)

    def activation_colours(self) -> NDArray[np.uint8]:
        """A table (256, 3) of RGB from "nothing" to "much"."""
        return _ramp(self.activations)

    def signed_colours(self) -> NDArray[np.uint8]:
        """A table (256, 3) of RGB from the most negative (orange) over 0 (the card) to the most positive (blue)."""
        return _ramp((self.you, self.card, self.machine))

    def ink_colours(self) -> NDArray[np.uint8]:
        """A table (256, 3) of RGB from blank to full ink."""
        return _ramp((self.card, self.text))


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


def theme_of(widget: QWidget) -> Theme:
    """The theme a widget is shown in, read from its palette: there is no other place that knows it."""
    return DARK if widget.palette().window().color().lightness() < 128 else LIGHT


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


def _ramp(colours: tuple[str, ...]) -> NDArray[np.uint8]:
    """A table of 256 colours that passes evenly through the given ones."""
    stops = np.array([rgb(colour) for colour in colours], dtype=float)
    at = np.linspace(0, len(stops) - 1, 256)
    return (
        np.stack([np.interp(at, np.arange(len(stops)), stops[:, c]) for c in range(3)], axis=1).round().astype(np.uint8)
    )
