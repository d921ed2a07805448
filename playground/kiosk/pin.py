"""The PIN by which staff leave: kept as a salted hash, and hard to guess, for wrong ones cost time."""

import getpass
import hashlib
import re
import secrets
import sys
import time
import warnings
from collections.abc import Callable
from hmac import compare_digest
from typing import NamedTuple, TextIO

from playground.kiosk.saying import say

FEWEST, MOST = 4, 12  # digits
FREE = 3  # wrong ones before the first pause
FIRST_PAUSE, LONGEST_PAUSE = 30.0, 900.0  # seconds

RULE = f"{FEWEST} to {MOST} digits"
_N, _R, _P = 2**14, 8, 1  # 16 MB and some 50 ms for every guess
_COSTLIEST = 2**26  # bytes that a hash from elsewhere may take
_SALT, _LENGTH = 16, 32  # bytes
_HASH = re.compile(r"scrypt\$([0-9]{1,7})\$([0-9]{1,2})\$([0-9]{1,2})\$([0-9a-f]{32})\$([0-9a-f]{64})")


class _Parts(NamedTuple):
    """What a hash says of itself."""

    n: int
    r: int
    p: int
    salt: bytes
    digest: bytes


def is_pin(text: str) -> bool:
    """Whether it is 4 to 12 digits, 0 to 9."""
    return text.isascii() and text.isdigit() and FEWEST <= len(text) <= MOST


def hash_pin(pin: str) -> str:
    """The PIN as `scrypt$n$r$p$salt$hash`, with another salt each time. ValueError if it is no PIN."""
    if not is_pin(pin):
        raise ValueError(f"a PIN must be {RULE}")  # without its value: that may end in a log
    salt = secrets.token_bytes(_SALT)
    return f"scrypt${_N}${_R}${_P}${salt.hex()}${_scrypt(pin, _N, _R, _P, salt).hex()}"


def is_hash(text: str) -> bool:
    """Whether `hash_pin` might have made it."""
    return _parts(text) is not None


def matches(pin: str, hashed: str) -> bool:
    """Whether the hash is that PIN's; never so for what is no PIN or no hash. Takes some 50 ms."""
    parts = _parts(hashed)
    if parts is None or not is_pin(pin):
        return False
    return compare_digest(_scrypt(pin, parts.n, parts.r, parts.p, parts.salt), parts.digest)


def _parts(hashed: str) -> _Parts | None:
    found = _HASH.fullmatch(hashed)
    if found is None:
        return None
    n, r, p = (int(number) for number in found.group(1, 2, 3))
    is_possible = 2 <= n < 2 ** (16 * r) and n & (n - 1) == 0 and p >= 1  # by scrypt's definition
    is_fair = is_possible and 128 * n * r * p <= _COSTLIEST
    return _Parts(n, r, p, bytes.fromhex(found[4]), bytes.fromhex(found[5])) if is_fair else None


def _scrypt(pin: str, n: int, r: int, p: int, salt: bytes) -> bytes:
    return hashlib.scrypt(pin.encode(), salt=salt, n=n, r=r, p=p, maxmem=2 * _COSTLIEST, dklen=_LENGTH)


class Attempts:
    """How long to wait before the next try: after three wrong ones 30 s, then twice as long each time, up to 15 min.

    Ask `wait`, and only where it is 0 look at a PIN and `note` how it was. A right one makes all as at the beginning.
    """

    def __init__(self, clock: Callable[[], float] = time.monotonic) -> None:
        self._clock = clock
        self._wrong = 0
        self._until = clock()

    def wait(self) -> float:
        """Seconds until the next PIN is looked at; 0 if now."""
        return max(0.0, self._until - self._clock())

    def note(self, right: bool) -> None:
        """A PIN was looked at."""
        self._wrong = 0 if right else self._wrong + 1
        beyond = min(self._wrong - FREE, 30)  # a float can't be doubled for ever
        self._until = self._clock() + (min(FIRST_PAUSE * 2.0**beyond, LONGEST_PAUSE) if beyond >= 0 else 0.0)


def main(ask: Callable[[str], str] = getpass.getpass, source: TextIO | None = None, out: TextIO | None = None) -> int:
    """Ask for a PIN twice without showing it, or read a line from a pipe; print the line for the config file.

    The exit code is 0, or 1 with a sentence on stderr.
    """
    try:
        pin = _asked(ask, source or sys.stdin)
        line = f'pin = "{hash_pin(pin)}"'
    except (ValueError, EOFError, getpass.GetPassWarning) as error:
        sys.stderr.write(f"{str(error) or 'No PIN was given'}.\n")
        return 1
    except KeyboardInterrupt:
        sys.stderr.write("\n")
        return 1
    say(line, out)
    return 0


def _asked(ask: Callable[[str], str], source: TextIO | None) -> str:
    if source is None:
        raise EOFError
    if not source.isatty():
        return source.readline().rstrip("\r\n")
    with warnings.catch_warnings():
        warnings.simplefilter("error", getpass.GetPassWarning)  # it would show what is typed
        pin = ask(f"PIN for staff ({RULE}): ")
        if is_pin(pin) and ask("Once more: ") != pin:
            raise ValueError("the two are not the same")
    return pin
