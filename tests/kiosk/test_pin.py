"""The staff's PIN: its hash, how slowly it can be guessed, and the command that makes the hash."""

import getpass
import hashlib
import io
import subprocess
import sys
import tomllib
import warnings
from collections.abc import Callable

import pytest

from playground.kiosk.pin import Attempts, hash_pin, is_hash, is_pin, main, matches
from tests.clock import Clock
from tests.programs import ROOT

HASH = hash_pin("2468")


def test_the_right_pin_matches() -> None:
    assert matches("2468", HASH)


@pytest.mark.parametrize("pin", ["2469", "24680", "246", "", "2468 ", " 2468", "²468", "2468\n", "24\x0068", "\ud800"])
def test_another_pin_does_not_match(pin: str) -> None:
    assert not matches(pin, HASH)


def test_the_same_pin_has_another_hash_each_time() -> None:
    assert len({HASH, hash_pin("2468"), hash_pin("2468")}) == 3


def test_the_pin_is_not_in_its_hash_as_it_is() -> None:
    assert "987654321012" not in hash_pin("987654321012")


def test_a_hash_says_how_it_was_made() -> None:
    name, n, r, p, salt, digest = HASH.split("$")
    assert (name, n, r, p, len(salt), len(digest)) == ("scrypt", "16384", "8", "1", 32, 64)


def test_a_hash_of_other_costs_is_understood() -> None:
    digest = hashlib.scrypt(b"13579", salt=b"s" * 16, n=4, r=2, p=3, dklen=32)
    assert matches("13579", f"scrypt$4$2$3${(b's' * 16).hex()}${digest.hex()}")


@pytest.mark.parametrize(
    "text",
    [
        "",
        "2468",
        "scrypt$16384$8$1$salt$hash",
        HASH + "0",
        HASH + "\n",
        HASH[:-1],
        HASH.upper(),
        HASH.replace("scrypt", "md5"),
        HASH.replace("$16384$", "$16383$"),
        HASH.replace("$16384$", "$0$"),
        HASH.replace("$16384$", "$4194304$"),
        HASH.replace("$16384$8$1$", "$16384$0$1$"),
        HASH.replace("$16384$8$1$", "$16384$8$0$"),
        HASH.replace("$16384$8$1$", "$16384$99$99$"),
        HASH.replace("$16384$8$1$", "$65536$1$1$"),  # which scrypt refuses
    ],
)
def test_what_is_no_hash_of_ours_is_known_and_matches_nothing(text: str) -> None:
    assert is_hash(HASH)
    assert not is_hash(text)
    assert not matches("2468", text)


@pytest.mark.parametrize(
    ("text", "is_one"),
    [("1234", True), ("1" * 12, True), ("123", False), ("1" * 13, False), ("12a4", False), ("١٢٣٤", False)],
)
def test_a_pin_is_4_to_12_digits(text: str, is_one: bool) -> None:
    assert is_pin(text) == is_one


def test_what_is_no_pin_is_refused_without_being_told() -> None:
    with pytest.raises(ValueError, match=r"^a PIN must be 4 to 12 digits$"):
        hash_pin("secret")


# Guessing.


def wrong(attempts: Attempts, times: int) -> float:
    """How long to wait after so many wrong ones."""
    for _ in range(times):
        attempts.note(False)
    return attempts.wait()


def test_two_wrong_ones_cost_nothing() -> None:
    assert wrong(Attempts(Clock()), 2) == 0


@pytest.mark.parametrize(
    ("times", "seconds"), [(3, 30), (4, 60), (5, 120), (6, 240), (7, 480), (8, 900), (9, 900), (5000, 900)]
)
def test_from_the_third_on_each_wrong_one_doubles_the_pause_up_to_a_quarter_of_an_hour(
    times: int, seconds: float
) -> None:
    assert wrong(Attempts(Clock()), times) == seconds


def test_the_pause_passes() -> None:
    clock = Clock()
    attempts = Attempts(clock)
    wrong(attempts, 3)
    clock.now += 29
    assert attempts.wait() == 1
    clock.now += 1
    assert attempts.wait() == 0
    clock.now += 86_400
    assert attempts.wait() == 0


def test_waiting_forgives_nothing() -> None:
    clock = Clock()
    attempts = Attempts(clock)
    wrong(attempts, 3)
    clock.now += 86_400
    assert wrong(attempts, 1) == 60


def test_a_right_one_begins_anew() -> None:
    attempts = Attempts(Clock())
    wrong(attempts, 5)
    attempts.note(True)
    assert attempts.wait() == 0
    assert wrong(attempts, 2) == 0
    assert wrong(attempts, 1) == 30


# The command.


class Terminal(io.StringIO):
    """Somebody sits before it."""

    def isatty(self) -> bool:
        return True


def typed(*answers: str) -> Callable[[str], str]:
    """Somebody who types these, one after another."""
    left = list(answers)
    return lambda _: left.pop(0)


def test_the_command_asks_twice_and_prints_the_line_for_the_config_file(capsys: pytest.CaptureFixture[str]) -> None:
    asked: list[str] = []
    out = io.StringIO()
    assert main(lambda question: (asked.append(question), "13579")[1], Terminal(), out) == 0
    assert asked == ["PIN for staff (4 to 12 digits): ", "Once more: "]
    assert matches("13579", tomllib.loads(out.getvalue())["pin"])
    assert out.getvalue().count("\n") == 1
    assert capsys.readouterr() == ("", "")


@pytest.mark.parametrize(
    ("answers", "sentence"),
    [
        (("1234", "1243"), "the two are not the same.\n"),
        (("12",), "a PIN must be 4 to 12 digits.\n"),
        (("",), "a PIN must be 4 to 12 digits.\n"),
    ],
)
def test_the_command_refuses_with_a_sentence(
    capsys: pytest.CaptureFixture[str], answers: tuple[str, ...], sentence: str
) -> None:
    assert main(typed(*answers), Terminal()) == 1
    assert capsys.readouterr() == ("", sentence)


def test_the_command_does_not_go_on_where_the_pin_would_be_seen(capsys: pytest.CaptureFixture[str]) -> None:
    def shows(question: str) -> str:
        warnings.warn("Can not control echo on the terminal.", getpass.GetPassWarning, stacklevel=2)
        return "1234"

    assert main(shows, Terminal()) == 1
    assert capsys.readouterr().out == ""


@pytest.mark.parametrize("error", [KeyboardInterrupt, EOFError])
def test_the_command_can_be_left(capsys: pytest.CaptureFixture[str], error: type[BaseException]) -> None:
    def leaves(question: str) -> str:
        raise error

    assert main(leaves, Terminal()) == 1
    said = capsys.readouterr()
    assert (said.out, "Traceback" in said.err) == ("", False)


@pytest.mark.parametrize(("piped", "code"), [("2468\n", 0), ("2468", 0), ("2468\r\n", 0), ("12\n", 1), ("", 1)])
def test_the_command_reads_a_line_from_a_pipe(piped: str, code: int) -> None:
    program = "import sys; from playground.kiosk.pin import main; sys.exit(main())"
    answer = subprocess.run(
        [sys.executable, "-c", program], cwd=ROOT, input=piped, capture_output=True, text=True, timeout=60, check=False
    )
    assert answer.returncode == code
    assert (code == 0) == (answer.stdout.startswith('pin = "scrypt$') and answer.stderr == "")
