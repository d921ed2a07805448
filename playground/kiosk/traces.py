"""What was drawn, typed and set by the program itself while it played, wiped before a visitor comes."""

import numpy as np
from PySide6.QtWidgets import QWidget

from playground.tabs.desk import Desk
from playground.widgets.canvas import Canvas
from playground.widgets.prompt import Prompt


def wipe(tab: QWidget, desk: Desk) -> None:
    """Empty the pads and the text of a tab, whatever stroke is just being drawn, and take away the added points."""
    for canvas in tab.findChildren(Canvas):
        canvas.forget()
    for prompt in tab.findChildren(Prompt):
        if prompt.text():
            prompt.set_text("")
    added = np.flatnonzero(desk.points.own)
    if len(added):
        desk.edit(desk.points.without(added))
