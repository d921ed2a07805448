"""Programs that are watched, by Python itself and by the system: for sockets, other programs and browsers."""

import os
import re
import subprocess
import sys
import textwrap
from collections.abc import Sequence
from pathlib import Path

from tests.programs import PATIENCE, ROOT

WATCH = """
    import os, sys

    def watch(event, arguments):
        if event.startswith((
            "socket.", "subprocess.", "os.exec", "os.fork", "os.posix_spawn", "os.spawn", "os.startfile", "os.system",
            "pty.", "webbrowser.", "urllib.", "http.", "ftplib.", "imaplib.", "poplib.", "smtplib.", "telnetlib.",
        )):
            os.write(2, f"REACHED {event}\\n".encode())
    sys.addaudithook(watch)
"""
"""The beginning of a program that tells on standard error whatever it reaches for outside itself."""
STRACE = ("strace", "-f", "--seccomp-bpf", "-qq", "-e", "trace=%network,execve", "-e", "signal=none")
EMPTY_NETWORK = ("unshare", "-rn")
_OUTSIDE = re.compile(r"execve\(|AF_(?:INET6?|PACKET|NETLINK|BLUETOOTH|VSOCK)")


def python(*parts: str) -> list[str]:
    """The command for a Python program made of those parts, which may be indented."""
    return [sys.executable, "-c", "\n".join(map(textwrap.dedent, parts))]


def ran(command: Sequence[str], patience: float = PATIENCE, **environment: str) -> tuple[int, str, str]:
    """Run a command offscreen in the checkout: exit code, standard output, standard error. Its input never ends."""
    surroundings = os.environ | {"QT_QPA_PLATFORM": "offscreen"} | environment
    reader, writer = os.pipe()
    try:
        done = subprocess.run(
            command, cwd=ROOT, env=surroundings, stdin=reader, capture_output=True, text=True, timeout=patience,
            check=False,
        )  # fmt: skip
    finally:
        os.close(reader)
        os.close(writer)
    return done.returncode, done.stdout, done.stderr


def reached(err: str) -> list[str]:
    """What a program that begins with WATCH reached for."""
    return [line.removeprefix("REACHED ") for line in err.splitlines() if line.startswith("REACHED ")]


def works(*command: str) -> bool:
    """Whether this system has that command, and lets us use it."""
    try:
        return subprocess.run([*command, "true"], capture_output=True, timeout=PATIENCE, check=False).returncode == 0
    except OSError:
        return False


def traced(command: Sequence[str], trace: Path) -> tuple[int, list[str], str]:
    """Run a command below `strace`: exit code, its calls to the system that lead outside, standard error."""
    code, _, err = ran([*STRACE, "-o", str(trace), *command])
    first, *calls = (line for line in trace.read_text("utf-8", "replace").splitlines() if _OUTSIDE.search(line))
    assert "execve(" in first, "the command itself"
    return code, calls, err
