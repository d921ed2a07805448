"""The one style sheet, as text made from a theme: colours come from `look.py`, nothing else in the program has any."""

from collections.abc import Callable
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from playground.widgets.look import Theme

Scaled = Callable[[float], int]


def style_sheet(theme: "Theme", scaled: Scaled, control: int) -> str:
    """Everything that Qt draws for us. `control`: the height of a control in pixels."""
    return (
        _grounds(theme)
        + _type(theme, scaled, control)
        + _buttons(theme, scaled, control)
        + _fields(theme, scaled, control)
    )


def _grounds(theme: "Theme") -> str:
    return f"""
QFrame[look="card"] {{ background: {theme.card}; border: none; border-radius: 12px; }}
QFrame[look="panel"] {{ background: {theme.card}; border: 1px solid {theme.line}; border-radius: 12px; }}
QFrame[look="popover"] {{ background: {theme.card}; border: 1px solid {theme.line}; border-radius: 12px; }}
QFrame[look="bar"] {{ background: {theme.card}; border: none; border-top: 1px solid {theme.line}; }}
QFrame[look="header"] {{ background: {theme.card}; border: none; border-bottom: 1px solid {theme.line}; }}
QFrame[look="line"] {{ background: {theme.line}; border: none; }}
QToolTip {{ background: {theme.text}; color: {theme.card}; border: none; padding: 4px 6px; }}
QScrollArea, QScrollArea > QWidget > QWidget {{ background: transparent; border: none; }}
QScrollBar:vertical {{ background: transparent; width: 12px; margin: 0; }}
QScrollBar:horizontal {{ background: transparent; height: 12px; margin: 0; }}
QScrollBar::handle {{ background: {theme.quiet}; border-radius: 4px; margin: 2px; min-width: 32px; min-height: 32px; }}
QScrollBar::handle:hover, QScrollBar::handle:pressed {{ background: {theme.muted}; }}
QScrollBar::add-line, QScrollBar::sub-line {{ width: 0; height: 0; border: none; background: none; }}
QScrollBar::add-page, QScrollBar::sub-page {{ background: none; }}
QMenu {{ background: {theme.card}; color: {theme.text}; border: 1px solid {theme.line}; padding: 6px; }}
QMenu::item {{ padding: 8px 16px; border-radius: 6px; }}
QMenu::item:selected {{ background: {theme.selected}; color: {theme.machine}; }}
QMenu::item:disabled {{ color: {theme.faint}; background: transparent; }}
QMenu::separator {{ height: 1px; background: {theme.line}; margin: 6px 8px; }}
"""


def _type(theme: "Theme", scaled: Scaled, control: int) -> str:
    def type_(look: str, size: int, weight: int, colour: str) -> str:
        rule = f"font-size: {max(12, scaled(size))}px; font-weight: {weight}; color: {colour};"
        return f'QLabel[look="{look}"] {{ {rule} }}\n'

    return (
        type_("answer", 56, 600, theme.machine)
        + type_("verdict", 36, 600, theme.machine)
        + type_("long verdict", 24, 600, theme.machine)
        + type_("title", 24, 600, theme.text)
        + type_("strong", 18, 600, theme.text)
        + type_("label", 15, 600, theme.text)
        + type_("heading", 15, 600, theme.text)
        + type_("number", 18, 600, theme.text)
        + type_("muted", 15, 400, theme.muted)
        + type_("caption", 12, 400, theme.muted)
        + f'QLabel[look="heading"] {{ min-height: {control}px; }}\n'
        + f"QLabel:disabled {{ color: {theme.faint}; }}\n"
    )


def _buttons(theme: "Theme", scaled: Scaled, control: int) -> str:
    inside = control - 4  # the ring's two pixels, above and below, are always kept free
    wide = scaled(12)
    return f"""
QPushButton {{ background: {theme.raised}; color: {theme.text}; border: 2px solid {theme.raised}; border-radius: 8px;
    padding: 0 {wide}px; min-height: {inside}px; }}
QPushButton:hover {{ background: {theme.hover}; border-color: {theme.hover}; }}
QPushButton:pressed {{ background: {theme.pressed}; border-color: {theme.pressed}; }}
QPushButton:checked {{ background: {theme.selected}; border-color: {theme.selected}; color: {theme.machine};
    font-weight: 600; }}
QPushButton:focus {{ border-color: {theme.machine}; }}
QPushButton:disabled {{ color: {theme.faint}; background: {theme.raised}; border-color: {theme.raised}; }}

QPushButton[look="primary"] {{ background: {theme.machine}; color: {theme.on_machine}; font-weight: 600;
    border-color: {theme.machine}; }}
QPushButton[look="primary"]:hover {{ background: {theme.machine_hover}; border-color: {theme.machine_hover}; }}
QPushButton[look="primary"]:pressed {{ background: {theme.machine_pressed}; border-color: {theme.machine_pressed}; }}
QPushButton[look="primary"]:focus {{ border-color: {theme.text}; }}
QPushButton[look="primary"]:disabled {{ color: {theme.faint}; background: {theme.raised};
    border-color: {theme.raised}; }}

QPushButton[look="quiet"] {{ background: transparent; border-color: transparent; color: {theme.muted}; }}
QPushButton[look="quiet"]:hover {{ background: {theme.raised}; border-color: {theme.raised}; color: {theme.text}; }}
QPushButton[look="quiet"]:pressed {{ background: {theme.pressed}; border-color: {theme.pressed}; }}
QPushButton[look="quiet"]:checked {{ background: {theme.selected}; border-color: {theme.selected};
    color: {theme.machine}; }}
QPushButton[look="quiet"]:focus {{ border-color: {theme.machine}; }}
QPushButton[look="quiet"]:disabled {{ color: {theme.faint}; background: transparent; border-color: transparent; }}

QPushButton[look="link"] {{ background: transparent; border-color: transparent; color: {theme.machine};
    font-weight: 600; padding: 0 2px; }}
QPushButton[look="link"]:hover {{ background: {theme.selected}; border-color: {theme.selected}; }}
QPushButton[look="link"]:pressed {{ background: {theme.selected}; border-color: {theme.selected}; }}
QPushButton[look="link"]:focus {{ border-color: {theme.machine}; }}
QPushButton[look="link"]:disabled {{ color: {theme.faint}; background: transparent; border-color: transparent; }}

QPushButton[look="tool"] {{ padding: 0; min-width: {inside}px; }}
QPushButton[look="item"] {{ background: transparent; border-color: transparent; text-align: left; }}
QPushButton[look="item"]:hover {{ background: {theme.raised}; border-color: {theme.raised}; }}
QPushButton[look="item"]:pressed {{ background: {theme.pressed}; border-color: {theme.pressed}; }}
QPushButton[look="item"]:focus {{ border-color: {theme.machine}; }}
QFrame[look="bar"] QPushButton {{ min-height: {inside + 8}px; padding: 0 {scaled(14)}px; }}
QFrame[look="bar"] QPushButton[look="tool"] {{ padding: 0; }}
"""


def _fields(theme: "Theme", scaled: Scaled, control: int) -> str:
    inside = control - 4
    return f"""
QLineEdit, QAbstractSpinBox, QPlainTextEdit, QTextEdit {{ background: {theme.background}; color: {theme.text};
    border: 2px solid {theme.raised}; border-radius: 8px; padding: 0 {scaled(6)}px;
    selection-background-color: {theme.machine}; selection-color: {theme.on_machine}; }}
QLineEdit, QAbstractSpinBox {{ min-height: {inside}px; }}
QLineEdit:hover, QAbstractSpinBox:hover, QPlainTextEdit:hover, QTextEdit:hover {{ border-color: {theme.pressed}; }}
QLineEdit:focus, QAbstractSpinBox:focus, QPlainTextEdit:focus, QTextEdit:focus {{ border-color: {theme.machine}; }}
QLineEdit:disabled, QAbstractSpinBox:disabled {{ color: {theme.faint}; }}
QAbstractSpinBox::up-button, QAbstractSpinBox::down-button {{ width: 0; border: none; }}
QAbstractSpinBox QLineEdit {{ background: transparent; border: none; min-height: 0; }}
QLineEdit[look="seed"] {{ background: transparent; border-color: transparent; padding: 0; }}
QLineEdit[look="seed"]:hover {{ border-color: {theme.raised}; background: {theme.background}; }}
QLineEdit[look="seed"]:focus {{ border-color: {theme.machine}; background: {theme.background}; }}

QComboBox {{ background: {theme.raised}; color: {theme.text}; border: 2px solid {theme.raised}; border-radius: 8px;
    padding: 0 {scaled(10)}px; min-height: {inside}px; combobox-popup: 0; }}
QComboBox:hover {{ background: {theme.hover}; border-color: {theme.hover}; }}
QComboBox:focus {{ border-color: {theme.machine}; }}
QComboBox:disabled {{ color: {theme.faint}; }}
QComboBox::drop-down {{ border: none; width: {scaled(28)}px; }}
QComboBox::down-arrow {{ image: none; }}
QComboBox QAbstractItemView {{ background: {theme.card}; color: {theme.text}; border: 1px solid {theme.line};
    padding: 4px; outline: none; }}
QComboBox QAbstractItemView::item {{ min-height: {control}px; padding: 0 8px; border-radius: 6px; }}
QComboBox QAbstractItemView::item:selected {{ background: {theme.selected}; color: {theme.machine}; }}

QSlider::groove:horizontal {{ background: {theme.raised}; height: 6px; border-radius: 3px; }}
QSlider::sub-page:horizontal {{ background: {theme.machine}; border-radius: 3px; }}
QSlider::handle:horizontal {{ background: {theme.card}; border: 2px solid {theme.machine}; width: 16px; height: 16px;
    margin: -7px 0; border-radius: 10px; }}
"""
