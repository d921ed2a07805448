"""Asks Qt, in a process of its own, what it sees of the screen: where there is none, Qt aborts its process.

It prints one line of JSON: `platform`, `screens` (name, width and height in pixels as windows count them), `touch`.
"""

import json
import sys

from PySide6.QtCore import QTimer
from PySide6.QtGui import QGuiApplication, QInputDevice

SETTLED = 300  # milliseconds in which the system tells Qt of its devices


def seen() -> dict[str, object]:
    """What Qt sees now."""
    screens = [(screen.name(), screen.geometry()) for screen in QGuiApplication.screens()]
    is_touch = QInputDevice.DeviceType.TouchScreen
    return {
        "platform": QGuiApplication.platformName(),
        "screens": [{"name": name, "width": area.width(), "height": area.height()} for name, area in screens],
        "touch": [device.name() for device in QInputDevice.devices() if device.type() == is_touch],
    }


def main() -> int:
    app = QGuiApplication(sys.argv[:1])
    QTimer.singleShot(SETTLED, lambda: (sys.stdout.write(json.dumps(seen())), app.quit()))
    return app.exec()


if __name__ == "__main__":
    sys.exit(main())
