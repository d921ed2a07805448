"""The kiosk's log: everything that anybody says ends in one rotating file, without floods and without values."""

import contextlib
import logging
import sys
from pathlib import Path

from playground.kiosk import discreet
from playground.kiosk.log_files import Journal, RotatingFile, places
from playground.kiosk.log_floods import PERIOD, Floods, stamp

# Together with the files that are put aside and the crash files below 20 MB.
SIZES = {"program": (2_500_000, 4), "supervisor": (1_000_000, 1)}
"""bytes of each file, and how many older ones are kept"""
PERIODS = {"program": PERIOD, "supervisor": 0.0}
"""seconds in which the same line passes once; each start has a line of its own, and they come slowly: see `Health`"""

log = logging.getLogger(__name__)


def set_up(folder: Path, name: str = "program") -> "KioskLog":
    """Let everything be logged to `name`.log in that folder, and nowhere else: standard error may be kept too.

    Nothing is raised if the folder can't be written to.
    """
    size, older = SIZES[name]
    journal = Journal([RotatingFile(place / f"{name}.log", size, older) for place in places(folder)])
    handler = KioskLog(journal, Floods(period=PERIODS[name]))
    root = logging.getLogger()
    root.handlers[:] = [handler]
    root.setLevel(logging.INFO)
    logging.captureWarnings(True)
    sys.unraisablehook = _note_unraisable
    return handler


def listen_to_qt() -> None:
    """Let Qt's own messages be logged too."""
    from PySide6.QtCore import QtMsgType, qInstallMessageHandler  # not with the module: the supervisor has no Qt

    levels = {
        QtMsgType.QtDebugMsg: logging.DEBUG,
        QtMsgType.QtInfoMsg: logging.INFO,
        QtMsgType.QtWarningMsg: logging.WARNING,
        QtMsgType.QtCriticalMsg: logging.ERROR,
        QtMsgType.QtFatalMsg: logging.CRITICAL,
    }

    def note(kind: QtMsgType, _context: object, message: str) -> None:
        logging.getLogger("qt").log(levels.get(kind, logging.WARNING), "%s", message)

    qInstallMessageHandler(note)


class KioskLog(logging.Handler):
    """Writes each record as a line or more of text; whatever goes wrong with that stops nobody."""

    def __init__(self, journal: Journal, floods: Floods | None = None) -> None:
        super().__init__(logging.INFO)
        self._journal = journal
        self._floods = floods or Floods()

    def emit(self, record: logging.LogRecord) -> None:
        with contextlib.suppress(Exception):  # whatever a record or a disk holds: to log must never fail
            if lines := self._lines(record):
                self._journal.write(lines)

    def close(self) -> None:
        """Write the counts that are still owed, and close the files."""
        self.acquire()
        try:
            if counts := self._counts(at_once=True):
                self._journal.write(counts)
            self._journal.close()
        finally:
            self.release()
        super().close()

    def _lines(self, record: logging.LogRecord) -> str:
        text = discreet.message(record)
        error = record.exc_info[1] if record.exc_info else None
        place = (discreet.place(error) if error else None) or (record.pathname, record.lineno)
        counts = self._counts()
        if not self._floods.passes(f"{record.name}: {text}{f' ({discreet.kind(error)})' if error else ''}", place):
            return counts
        said = f"{stamp()} {record.levelname} {record.name}: {text}\n"
        return f"{counts}{said}{discreet.trace(error)}\n" if error else f"{counts}{said}"

    def _counts(self, at_once: bool = False) -> str:
        return "".join(f"{stamp()} {text}\n" for text in self._floods.counts(at_once))


def _note_unraisable(it: "sys.UnraisableHookArgs") -> None:
    """An exception that Python could raise nowhere, as in a finaliser."""
    error = it.exc_value
    log.error("unexpected %s in a finaliser", it.exc_type.__name__, exc_info=error)
