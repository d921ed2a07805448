import io
import subprocess
import sys

import pytest

from playground.kiosk.saying import say
from tests.programs import ROOT

posix_only = pytest.mark.skipif(sys.platform == "win32", reason="no such redirection there")
linux_only = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="no such device there")


def test_a_line_is_there_at_once() -> None:
    out = io.StringIO()
    say("größer …", out)
    assert out.getvalue() == "größer …\n"


@pytest.mark.parametrize(("letters", "line"), [("latin-1", "größer ?"), ("ascii", "gr??er ?"), ("utf-8", "größer …")])
def test_a_letter_that_the_terminal_does_not_have_is_no_mishap(letters: str, line: str) -> None:
    content = io.BytesIO()
    terminal = io.TextIOWrapper(content, encoding=letters, newline="")
    say("größer …", terminal)
    assert content.getvalue().decode(letters) == f"{line}\n"


def asked(redirected: str, *arguments: str) -> subprocess.CompletedProcess[str]:
    """`python -m playground` with those arguments and redirections of a shell, to its end."""
    command = ["/bin/sh", "-c", f'exec "$@" {redirected}', "sh", sys.executable, "-m", "playground", *arguments]
    return subprocess.run(command, cwd=ROOT, input="2468\n", capture_output=True, text=True, timeout=60, check=False)


@posix_only
@pytest.mark.parametrize("arguments", [("--hash-pin",), ("--doctor",)])
@pytest.mark.parametrize(
    ("redirected", "reason"),
    [(">&-", "standard output is closed"), pytest.param(">/dev/full", "No space left on device", marks=linux_only)],
)
def test_a_command_whose_lines_nobody_can_read_ends_with_a_sentence(
    arguments: tuple[str, ...], redirected: str, reason: str
) -> None:
    answer = asked(redirected, *arguments)
    assert (answer.returncode, answer.stderr) == (1, f"Nothing can be printed: {reason}.\n")


@posix_only
def test_without_standard_input_there_is_no_pin() -> None:
    answer = asked("<&-", "--hash-pin")
    assert (answer.returncode, answer.stdout, answer.stderr) == (1, "", "No PIN was given.\n")
