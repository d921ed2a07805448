"""How late the window is: a timer that should ring every ten milliseconds, and when it really does."""

import time

from PySide6.QtCore import QObject, Qt, QTimer

PERIOD = 10  # milliseconds


class LatencyProbe(QObject):
    """Collects by how many milliseconds each ring was late."""

    def __init__(self) -> None:
        super().__init__()
        self.delays: list[float] = []
        self._last = 0.0
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.setInterval(PERIOD)
        self._timer.timeout.connect(self._ring)

    def start(self) -> None:
        """Forget what was and measure from now on."""
        self.delays.clear()
        self._last = time.perf_counter()
        self._timer.start()

    def stop(self) -> None:
        self._timer.stop()

    def summary(self) -> dict[str, float]:
        """Median, 99th percentile and maximum in milliseconds; zeros if nothing was measured."""
        ordered = sorted(self.delays) or [0.0]
        at = {"p50": 0.5, "p99": 0.99, "max": 1.0}
        return {name: round(ordered[min(int(share * len(ordered)), len(ordered) - 1)], 2) for name, share in at.items()}

    def _ring(self) -> None:
        now = time.perf_counter()
        self.delays.append(max(0.0, (now - self._last) * 1000 - PERIOD))
        self._last = now
