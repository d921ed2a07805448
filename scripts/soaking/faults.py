"""What goes wrong in a museum, planted on purpose: each fault begins, lasts a while, and is put right again."""

from __future__ import annotations

import contextlib
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

from playground.app.window import Window

FULL = 5.0  # seconds that the disk is full
FREEZE = 3600.0  # seconds that the window's thread hangs, if nobody ends it


class Faults:
    """Plants one after the other; `begin` takes the next, `look` ends what has lasted long enough."""

    def __init__(self, window: Window, folder: Path, hang: float) -> None:
        """`hang`: seconds that a step takes that hangs."""
        self._window, self._folder, self._hang = window, folder, hang
        self._planted: list[tuple[float, contextlib.ExitStack]] = []
        self._kinds: tuple[Callable[[], Any], ...] = (self.raise_once, self.hang, self.damage, self.fill_disk)
        self._at = 0

    def begin(self) -> str:
        """Plant the next fault; its name."""
        kind = self._kinds[self._at % len(self._kinds)]
        self._at += 1
        kind()
        return kind.__name__

    def look(self) -> None:
        """Put right what has lasted long enough."""
        now = time.monotonic()
        for until, stack in [each for each in self._planted if each[0] <= now]:
            stack.close()
            self._planted.remove((until, stack))

    def raise_once(self) -> None:
        """The learner of the tab that is shown fails at its next step."""

        def step(_learner: Any) -> Any:
            raise RuntimeError("planted in a step")

        self._with_step(step, 1.0)

    def hang(self) -> None:
        """The next steps of the learner that is shown take very long."""
        tab = self._window.tab
        if tab is None:
            return
        plain = tab.learner.step

        def step(learner: Any) -> Any:
            time.sleep(self._hang)
            return plain(learner)

        self._with_step(step, 1.0)

    def damage(self) -> None:
        """A model file that is opened is damaged in the middle."""
        tab = self._window.tab
        if tab is None or not tab.trained:
            return
        from playground.data.resources import resource

        content = bytearray(resource(tab.trained).read_bytes())
        content[len(content) // 2] ^= 0xFF
        path = self._folder / "damaged.safetensors"
        with contextlib.suppress(OSError):
            path.write_bytes(content)
            tab.load(path)

    def fill_disk(self) -> None:
        """No file of this process may grow, so that every writing fails, as on a full disk."""
        if sys.platform == "win32":
            return
        import resource as limits

        before = limits.getrlimit(limits.RLIMIT_FSIZE)
        limits.setrlimit(limits.RLIMIT_FSIZE, (0, before[1]))
        stack = contextlib.ExitStack()
        stack.callback(limits.setrlimit, limits.RLIMIT_FSIZE, before)
        self._planted.append((time.monotonic() + FULL, stack))
        if (tab := self._window.tab) is not None:
            tab.save(self._folder / "model.safetensors")

    @staticmethod
    def freeze() -> None:
        """The window's thread hangs for good: the supervisor must notice."""
        time.sleep(FREEZE)

    def _with_step(self, step: Callable[[Any], Any], seconds: float) -> None:
        if (tab := self._window.tab) is None:
            return
        stack = contextlib.ExitStack()
        stack.enter_context(_replaced(tab.learner, "step", step))
        self._planted.append((time.monotonic() + seconds, stack))
        tab.play(True)


@contextlib.contextmanager
def _replaced(owner: Any, name: str, value: Any) -> Iterator[None]:
    own = vars(owner).get(name)
    setattr(owner, name, value)
    try:
        yield
    finally:
        if own is None:
            delattr(owner, name)
        else:
            setattr(owner, name, own)
