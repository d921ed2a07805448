"""Programs that a test starts in a process of their own, offscreen."""

import json
import os
import subprocess
import sys
import textwrap
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[1]
PATIENCE = 100  # seconds; only a failing test waits that long
TOYS = """
    import playground.catalogue as catalogue
    import playground.engine.session as session
    from tests.toy_tab import ToyTab, toy_entry
    catalogue.ENTRIES = (toy_entry("cnn"),)
    session.prepare_learners_thread = lambda: None
"""
START = """
    import argparse, gc, json, sys, threading
    from PySide6.QtCore import QTimer
    from playground.app import garbage, program
    from playground.app.window import Window

    def tell(**facts):
        print(json.dumps(facts), flush=True)

    def run(with_window):
        class Ours(Window):
            def __init__(self, *arguments, **options):
                super().__init__(*arguments, **options)
                with_window(self)
        program.Window = Ours
        sys.exit(program.run(argparse.Namespace(theme="light", seed=0, tab="cnn", language="en", lesson=None)))
"""


def started(*parts: str) -> subprocess.Popen[str]:
    """A Python program made of those parts, which may be indented, started in the checkout."""
    return subprocess.Popen(
        [sys.executable, "-c", "\n".join(map(textwrap.dedent, parts))],
        cwd=ROOT,
        env=os.environ | {"QT_QPA_PLATFORM": "offscreen"},
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )


def told(line: str) -> dict[str, Any]:
    """What a program told on one line; nothing if it ended."""
    return json.loads(line) if line else {}


def ran(*parts: str) -> tuple[int, dict[str, Any], str]:
    """Run such a program to its end: exit code, everything it told, what it said on stderr."""
    with started(*parts) as process:
        try:
            out, err = process.communicate(timeout=PATIENCE)
        except subprocess.TimeoutExpired:
            process.kill()
            raise
    facts: dict[str, Any] = {}
    for line in out.splitlines():
        facts |= told(line)
    return process.returncode, facts, err
