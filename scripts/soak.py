"""Drive the program for hours with random but reproducible input and faults: `scripts/soak.py --minutes N --seed S`.

The supervisor starts the real program; in it a visitor with a seeded mind does about 50 things a second. At first it is
killed and frozen, and must come back; memory, threads and files are watched in its longest life after the warm-up: what
is left after each reset. One JSON line tells how it went, and null where no life lasted long enough to tell. The exit
code is 1 if a goal was missed, or could not be judged.

`--kiosk`: locked up as in public. `--raw`: 100,000 things as fast as they go, without faults. `--keep FOLDER`: where
the program's logs stay, and `reports.jsonl`, every line that it said; after a missed goal they stay in any case.
"""

from __future__ import annotations

import argparse
import json
import os
import shutil
import signal
import sys
import tempfile
import threading
import time
from collections.abc import Iterator
from pathlib import Path

from setup_venv import ROOT, go_inside

go_inside()
sys.path.insert(0, str(ROOT))
if sys.platform == "linux" and not (os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY")):
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from soaking.findings import Findings  # noqa: E402

from playground.kiosk.supervisor import Supervisor  # noqa: E402, after the path is set

RAW = 100_000  # things that are done in a raw run
FAULTS_EVERY = 20.0  # seconds
WARM_UP = 2400.0  # seconds, until all has been used once: tabs, experiments, languages; or half of a shorter run
FIRST_LIVES = 120.0  # seconds that each of them lasts, or a twelfth of a shorter run
HANG, SHORT_HANG = 6.0, 2.0  # seconds: a kiosk leaves if a closed tab takes longer than three; memory is watched later
CONFIG = """
[times]
idle = 10
countdown = 5
attract_tab = 5
"""


def main() -> int:
    """Run, tell, and judge."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--minutes", type=float, default=30.0, help="default: %(default)g")
    parser.add_argument("--seed", type=int, default=0, help="default: %(default)s")
    parser.add_argument("--kiosk", action="store_true")
    parser.add_argument("--raw", action="store_true")
    parser.add_argument("--keep", metavar="FOLDER", type=Path)
    options = parser.parse_args()
    folder = options.keep or Path(tempfile.mkdtemp(prefix="soak-"))
    folder.mkdir(parents=True, exist_ok=True)
    findings = Soak(options, folder).run()
    print(json.dumps(findings.summary()))
    if not findings.are_good:
        sys.stderr.write(f"a goal was missed; the logs are in {folder}\n")
    elif not options.keep:
        shutil.rmtree(folder)
    return int(not findings.are_good)


class Soak:
    """One run: the supervisor on a thread, the program below it, and somebody here who listens and kills."""

    def __init__(self, options: argparse.Namespace, folder: Path) -> None:
        self._options, self._folder = options, folder
        self._seconds = 60 * options.minutes
        self._pipe, self._reports = folder / "reports", folder / "reports.jsonl"
        self._findings = Findings(min(self._seconds / 2, WARM_UP), is_paced=not options.raw)
        self._deaths = [] if options.raw else self._planned_deaths()
        (folder / "kiosk.toml").write_text(CONFIG + f'[files]\nlogs = "{folder}"\nstatistics = "{folder}"\n', "utf-8")

    def run(self) -> Findings:
        """Everything, from the first start to the end of the last life."""
        self._pipe.unlink(missing_ok=True)
        os.mkfifo(self._pipe)
        os.environ["PYTHONPATH"] = os.pathsep.join((str(ROOT), str(ROOT / "scripts")))
        os.environ["XDG_RUNTIME_DIR"] = str(self._folder)  # where the lock is: a kiosk may run beside this one
        supervisor = Watched(self)
        thread = threading.Thread(target=supervisor.run)
        thread.start()
        self._goes_on = thread.is_alive
        try:
            self._listen()
        except KeyboardInterrupt:  # what was found until then is told
            pass
        finally:
            supervisor.end()
            thread.join()
        return self._findings

    def command(self, life: int) -> list[str]:
        """What starts a life of the program, the first one being 0."""
        options = self._options
        command = [sys.executable, "-m", "soaking.inside", "--report", str(self._pipe), "--folder", str(self._folder)]
        command += ["--config", str(self._folder / "kiosk.toml"), "--seed", str(options.seed), "--life", str(life)]
        command += [f"--{name}" for name in ("kiosk", "raw") if getattr(options, name)]
        if not options.raw:
            command += ["--faults-every", str(min(FAULTS_EVERY, self._seconds / 6))]
        command += ["--hang", str(HANG if life < len(self._deaths) else SHORT_HANG)]
        if life < len(self._deaths) and self._deaths[life][1] == "freeze":
            command += ["--freeze-after", str(self._deaths[life][0])]
        return command

    def _planned_deaths(self) -> list[tuple[float, str]]:
        """How long each of the first lives lasts in seconds, and how it ends; the last one goes on."""
        if self._seconds < 120:
            return [(self._seconds / 3, "kill")]
        share = min(self._seconds / 12, FIRST_LIVES)
        return [(share, "kill"), (share, "freeze"), (share, "kill")]

    def _listen(self) -> None:
        """Take in what the program says, and kill it when its time has come."""
        with self._reports.open("w", encoding="utf-8") as reports:
            for line in self._lines():
                if line is not None:
                    self._findings.hear(json.loads(line), time.monotonic())
                    reports.write(f"{line}\n")
                self._kill_in_time()
                if self._is_over() or not self._goes_on():
                    return

    def _is_over(self) -> bool:
        """After the time, but not before the last life has told of itself: a slow computer is given longer."""
        if self._options.raw:
            return self._findings.events >= RAW
        began = self._findings.began
        is_late = began is not None and time.monotonic() - began >= self._seconds
        return is_late and self._findings.is_active and self._findings.life >= len(self._deaths)

    def _kill_in_time(self) -> None:
        life, since, pid = self._findings.life, self._findings.since, self._findings.pid
        self._findings.look_for_death(time.monotonic())
        if life >= len(self._deaths) or not self._findings.is_active:
            return
        seconds, how = self._deaths[life]
        if pid is not None and how == "kill" and time.monotonic() - since >= seconds:
            os.kill(pid, signal.SIGKILL)

    def _lines(self) -> Iterator[str | None]:
        """What comes through the pipe, and None now and then while nothing comes."""
        handle = os.open(self._pipe, os.O_RDWR | os.O_NONBLOCK)
        rest = b""
        try:
            while True:
                try:
                    rest += os.read(handle, 1 << 16)
                except BlockingIOError:
                    time.sleep(0.02)
                *lines, rest = rest.split(b"\n")
                yield from map(bytes.decode, lines)
                yield None
        finally:
            os.close(handle)


class Watched(Supervisor):
    """The kiosk's own supervisor, which starts each life with its own orders."""

    def __init__(self, soak: Soak) -> None:
        super().__init__(())
        self._soak, self._lives = soak, 0

    def next_command(self) -> list[str]:
        self._command = self._soak.command(self._lives)
        self._lives += 1
        return super().next_command()


if __name__ == "__main__":
    sys.exit(main())
