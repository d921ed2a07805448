"""What tests of several tabs need."""

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication


@pytest.fixture
def quick_hand(qapp: QApplication) -> Iterator[None]:
    """Whoever clicks twice does it very quickly, so that nobody waits long for a second click."""
    before = qapp.doubleClickInterval()
    qapp.setDoubleClickInterval(30)
    yield
    qapp.setDoubleClickInterval(before)
