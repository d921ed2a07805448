"""Pictures of every tab, or of one, after some training: `scripts/screenshots.py OUTDIR [--tab NAME] [--steps N] ...`.

They are taken from the real window, so they cannot lie; the README's picture comes from here.
"""

import argparse
import os
import sys
from pathlib import Path

from setup_venv import go_inside

go_inside()
sys.path.insert(0, str(Path(__file__).resolve().parents[1]))
if sys.platform == "linux" and not (os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY")):
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtWidgets import QApplication  # noqa: E402, after the path is set

from playground import catalogue  # noqa: E402, after the path is set
from playground.app import program  # noqa: E402
from playground.app.script import Acts, Script  # noqa: E402
from playground.app.window import Window  # noqa: E402

BEATS = 142  # so long a hand draws or types before the picture is taken: until it has written a 3


def main() -> int:
    """Take the pictures; the exit code is 1 if something went wrong."""
    parser = argparse.ArgumentParser(description="Take a picture of every tab after some training.")
    parser.add_argument("folder", type=Path, metavar="OUTDIR", help="where the pictures go")
    parser.add_argument("--size", type=_size, default=(1920, 1080), metavar="WxH", help="default: 1920x1080")
    parser.add_argument("--theme", choices=("light", "dark"), default="light", help="default: %(default)s")
    parser.add_argument("--steps", type=int, default=300, help="of training, 0: none (default: %(default)s)")
    parser.add_argument("--tab", choices=[entry.name for entry in catalogue.ENTRIES], help="only this one")
    options = parser.parse_args()
    options.folder.mkdir(parents=True, exist_ok=True)
    app = program.start(options.theme)
    window = Window(seed=7)
    window.header.set_theme(options.theme)
    window.resize(*options.size)
    window.show()
    script = Script(_acts(window, options))
    script.ended.connect(lambda problem: _end(window, problem))
    script.start()
    return app.exec()


def _end(window: Window, problem: str) -> None:
    if problem:
        print(problem, file=sys.stderr)
    window.close()
    QApplication.exit(int(bool(problem)))


def _acts(window: Window, options: argparse.Namespace) -> Acts:
    for tab in [options.tab] if options.tab else [entry.name for entry in catalogue.ENTRIES]:
        window.open_tab(tab)
        yield lambda: window.tab is not None and window.tab.frame is not None and window.tab.frame.snapshot is not None
        yield from _train(window, options.steps)
        name = f"{tab}-{options.theme}-{options.size[0]}.png"
        window.grab().save(str(options.folder / name))
        print(options.folder / name)


def _train(window: Window, steps: int) -> Acts:
    """From nothing, while a hand draws; the picture shows the middle of the run, or its end if there is one before."""
    tab = window.tab
    assert tab is not None
    if steps:
        tab.begin(7)
        tab.play(True)
    yield lambda: tab.is_up_to_date and tab.frame is not None and (tab.frame.step >= steps or not tab.frame.playing)
    for beat in range(BEATS):
        tab.perform(beat)
        yield 0.02
    yield 0.5


def _size(text: str) -> tuple[int, int]:
    width, _, height = text.partition("x")
    if not (width.isdigit() and height.isdigit()):
        raise argparse.ArgumentTypeError(f"a size must be like 1280x800, got {text!r}")
    return int(width), int(height)


if __name__ == "__main__":
    sys.exit(main())
