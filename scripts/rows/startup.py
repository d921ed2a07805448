"""How long a visitor waits for the window, and for the first answer."""

import statistics
from collections.abc import Iterator

from rows.measure import Result, child

TIMES = 7

_BARE = """
import json, os, time
from PySide6.QtWidgets import QApplication
app = QApplication([])
import pyqtgraph
class Plot(pyqtgraph.PlotWidget):
    def paintEvent(self, event):
        super().paintEvent(event)
        print(json.dumps({"window": time.time() - float(os.environ["BEGUN"])}), flush=True)
        os._exit(0)
plot = Plot()
plot.plot([1, 2, 3], [1, 3, 2])
plot.resize(1280, 800)
plot.show()
app.exec()
"""

_OURS = """
from rows.startup import play
play()
"""


def startup() -> Iterator[Result]:
    """first window on screen / a bare PySide6 window with one plot; seconds until the first stroke is answered"""
    pairs = [(child(_OURS), child(_BARE)) for _ in range(TIMES)]
    ours = statistics.median(mine["window"] for mine, _ in pairs)
    peer = statistics.median(theirs["window"] for _, theirs in pairs)
    answered = statistics.median(mine["answered"] for mine, _ in pairs)
    yield Result("startup", "window painted", ours, peer, "s", ours / peer, "<= 1.3")
    yield Result("startup", "first stroke answered", answered, None, "s", answered, "<= 2.5")


def play() -> None:
    """In a process of its own: start the program, draw as soon as there is a pad, tell when things were seen."""
    import json
    import os
    import time

    from playground.app import program
    from playground.app.script import Acts, Script
    from playground.app.window import Window

    class Painted(Window):
        at = 0.0

        def paintEvent(self, event: object) -> None:
            super().paintEvent(event)  # type: ignore[arg-type]
            self.at = self.at or time.time()

    begun = float(os.environ["BEGUN"])
    app = program.start("light")
    window = Painted()
    window.resize(1280, 800)
    window.show()

    def acts() -> Acts:
        yield lambda: window.at
        window.open_tab("cnn")
        yield lambda: window.tab is not None
        beat = 0
        while window.tab and not (window.tab.frame and window.tab.frame.answer):
            window.tab.perform(beat)
            beat += 1
            yield 0.01
        print(json.dumps({"window": window.at - begun, "answered": time.time() - begun}), flush=True)
        window.close()
        app.quit()

    script = Script(acts())
    script.start()
    app.exec()


ROWS = {"startup": startup}
