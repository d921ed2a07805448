"""How the window and the training get along: throughput, delays, strokes, memory."""

import statistics
import time
from collections.abc import Iterator
from typing import Any

from PySide6.QtCore import QEvent, QObject, QTimer

from rows.measure import Result, at_shares, child

TIMES, PLAYED = 5, 6.0  # repetitions, seconds
DIGIT = 25  # beats after which most of a digit is drawn
MEMORY_MINUTES = (1.0, 10.0)


def gui_throughput() -> Iterator[Result]:
    """steps per second in the open tab, which draws all the time / the same learner in a bare loop"""
    runs = [(_play(PLAYED, drawn_on=False), _play(PLAYED), _bare(PLAYED)) for _ in range(TIMES)]
    watched, drawn_on, bare = (
        statistics.median(run["steps_per_second"] for run in side) for side in zip(*runs, strict=True)
    )
    yield Result("gui-throughput", "a digit lies on the pad", watched, bare, "steps/s", watched / bare, ">= 0.9")
    yield Result(
        "gui-throughput", "a visitor draws without a pause", drawn_on, bare, "steps/s", drawn_on / bare, ">= 0.9"
    )


def latency() -> Iterator[Result]:
    """event-loop delay while the CNN trains and the tab draws, ms"""
    runs = [_play(PLAYED)["latency"] for _ in range(TIMES)]
    middle = {name: statistics.median(run[name] for run in runs) for name in ("p50", "p99", "max")}
    yield Result("latency", "p99", middle["p99"], None, "ms", middle["p99"], "<= 20")
    yield Result("latency", "max", middle["max"], None, "ms", middle["max"], "<= 50")
    yield Result("latency", "p50", middle["p50"], None, "ms", middle["p50"], "<= 20")


def stroke() -> Iterator[Result]:
    """mouse event to bars painted, ms"""
    for playing, goal in ((True, "<= 35"), (False, "<= 20")):
        runs = [_play(PLAYED, playing)["stroke"] for _ in range(TIMES)]
        p50, p95 = (statistics.median(run[name] for run in runs) for name in ("p50", "p95"))
        case = "training" if playing else "paused"
        yield Result("stroke", f"{case}, p50 {p50:.1f}; p95", p95, None, "ms", p95, goal)


def memory() -> Iterator[Result]:
    """resident memory after 1 minute and after 10 minutes of training with rewind on"""
    early, late = child("from rows.window import remember; remember()")["rss_mb"]
    grown = 100 * (late - early) / early
    yield Result("memory", "10 minutes / 1 minute", late, early, "MB", grown, "<= 2")


def _play(seconds: float, playing: bool = True, drawn_on: bool = True) -> dict[str, Any]:
    return child(f"from rows.window import play; play({seconds}, {playing}, {drawn_on})")


def _bare(seconds: float) -> dict[str, Any]:
    return child(f"from rows.window import bare; bare({seconds})")


# In processes of their own.


def bare(seconds: float) -> None:
    """The learner alone, as fast as it goes."""
    import json

    from playground.engine.threads import prepare_learners_thread
    from playground.learners.cnn import Cnn, CnnSettings

    prepare_learners_thread()
    learner = Cnn(CnnSettings(), seed=0)
    for _ in range(100):
        learner.step()
    steps, begun = 0, time.perf_counter()
    while time.perf_counter() - begun < seconds:
        learner.step()
        steps += 1
    print(json.dumps({"steps_per_second": steps / (time.perf_counter() - begun)}))


def play(seconds: float, playing: bool, drawn_on: bool) -> None:
    """The real tab, drawn on all the time, or with a finished digit."""
    import json

    from playground.app.latency import LatencyProbe

    def acts(window: Any) -> Any:
        tab = window.tab
        yield from begin(tab, playing)
        probe, strokes = LatencyProbe(), StrokeClock(tab)
        for beat in range(0 if drawn_on else DIGIT):
            tab.perform(beat)
        yield 0.5
        first, begun, beat = tab.frame.step, time.perf_counter(), 0
        probe.start()
        while time.perf_counter() - begun < seconds:
            if drawn_on:
                tab.perform(beat)
            beat += 1
            yield 0.03
        lasted = time.perf_counter() - begun
        probe.stop()
        rate = (tab.frame.step - first) / lasted
        print(json.dumps({"steps_per_second": rate, "latency": probe.summary(), "stroke": strokes.summary()}))

    with_window("cnn", acts)


def remember() -> None:
    """Ten minutes of training, drawn on now and then."""
    import json

    import psutil

    def acts(window: Any) -> Any:
        yield from begin(window.tab, True)
        begun, sizes = time.monotonic(), []
        for minutes in MEMORY_MINUTES:
            beat = 0
            while time.monotonic() - begun < 60 * minutes:
                window.tab.perform(beat)
                beat += 1
                yield 0.1
            sizes.append(psutil.Process().memory_info().rss / 2**20)
        print(json.dumps({"rss_mb": sizes}))

    with_window("cnn", acts)


def begin(tab: Any, playing: bool) -> Any:
    """Start again from nothing, and let half a second pass; a tab that is not playing keeps its trained model."""
    yield lambda: tab.frame is not None and tab.frame.snapshot is not None
    if playing:
        tab.begin(0)
        yield lambda: tab.is_up_to_date
        tab.play(True)
        yield lambda: tab.frame.step >= 100
    yield 0.5


def with_window(name: str, acts: Any) -> None:
    """Do that in the window, which shows the tab of that name."""
    from playground.app import program
    from playground.app.script import Script
    from playground.app.window import Window

    app = program.start("light")
    window = Window()
    window.resize(1920, 1080)
    window.show()
    window.open_tab(name)

    def all_acts() -> Any:
        yield lambda: window.tab is not None
        yield from acts(window)
        window.close()
        app.quit()

    script = Script(all_acts())
    script.ended.connect(lambda problem: app.exit(int(bool(problem))))
    script.start()
    app.exec()


class AnswerClock(QObject):
    """Times what the visitor does, until a widget is painted that shows an answer to it or to what was done since."""

    def __init__(self, tab: Any, shown: QObject) -> None:
        super().__init__(tab)
        self._tab, self._shown = tab, shown
        self._new: list[float] = []
        self._asked: list[tuple[Any, list[float]]] = []  # each question, and when what was done for it began
        self._times: list[float] = []
        shown.installEventFilter(self)

    @property
    def is_waiting(self) -> bool:
        """Whether something has not been answered yet."""
        return bool(self._new or self._asked)

    def is_answer(self, answer: Any, question: Any) -> bool:
        """Whether that is the answer to that question."""
        raise NotImplementedError

    def summary(self) -> dict[str, float]:
        """Milliseconds."""
        return at_shares(self._times, p50=0.5, p95=0.95)

    def eventFilter(self, watched: Any, event: QEvent) -> bool:
        if watched is self._shown and event.type() == QEvent.Type.Paint and self._tab.frame:
            answer = self._tab.frame.answer
            QTimer.singleShot(0, lambda: self._painted(answer))
        return False

    def begin(self) -> None:
        """The visitor does something."""
        self._new.append(time.perf_counter())

    def ask(self, question: Any) -> None:
        """It led to this question."""
        self._asked.append((question, self._new))
        self._new = []

    def _painted(self, answer: Any) -> None:
        if answer is None:
            return
        shown = [count for count, (one, _) in enumerate(self._asked, start=1) if self.is_answer(answer, one)]
        answered = max(shown, default=0)
        for _, begun in self._asked[:answered]:
            self._times += [(time.perf_counter() - one) * 1000 for one in begun]
        del self._asked[:answered]


class StrokeClock(AnswerClock):
    """Times every mouse event on the pad, until the bars are painted."""

    _DRAWING = (QEvent.Type.MouseButtonPress, QEvent.Type.MouseMove)

    def __init__(self, tab: Any) -> None:
        super().__init__(tab, tab.bars)
        tab.pad.drawn.connect(lambda: self.ask(tab.drawing))
        tab.pad.canvas.installEventFilter(self)

    def is_answer(self, answer: Any, question: Any) -> bool:
        return bool((answer.image == question).all())

    def eventFilter(self, watched: Any, event: QEvent) -> bool:
        if watched is not self._shown and event.type() in self._DRAWING:
            self.begin()
        return super().eventFilter(watched, event)


ROWS = {"gui-throughput": gui_throughput, "latency": latency, "stroke": stroke, "memory": memory}
