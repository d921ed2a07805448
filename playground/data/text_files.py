"""A text that somebody brought: a file in whatever encoding, or what was pasted, as clean lines of letters."""

import codecs
import re
import stat
import unicodedata
from collections.abc import Callable, Iterator
from functools import cache
from pathlib import Path

from playground.data.array_files import RefusedFileError, refusal
from playground.data.encodings import NAMES, SAMPLE, guessed
from playground.phrases import figure, phrase

__all__ = ["MAX_BYTES", "MAX_PASTED", "RefusedFileError", "clean_text", "read_text"]

MAX_BYTES = 50 * 2**20  # of a file
MAX_PASTED = 2_000_000  # characters

_PIECE = 2**20  # bytes that are read at once
_BITE = 2**18  # bytes that are decoded at once: the window waits for as long
_MOST_CONTROLS = 0.01  # of the bytes of a text
_MOST_ACCENTS = 30  # on one letter

_MARKS = {
    codecs.BOM_UTF32_LE: "utf-32",  # before UTF-16, whose mark it begins with
    codecs.BOM_UTF32_BE: "utf-32",
    codecs.BOM_UTF16_LE: "utf-16",
    codecs.BOM_UTF16_BE: "utf-16",
}
_DOCUMENTS = {
    b"%PDF-": phrase("it is no plain text but a PDF; save it as plain text first"),
    b"PK\x03\x04": phrase(
        "it is no plain text but a Word document or another packed file; save it as plain text first"
    ),
    b"\xd0\xcf\x11\xe0": phrase("it is no plain text but an old Word document; save it as plain text first"),
    b"{\\rtf": phrase("it is no plain text but a rich-text document; save it as plain text first"),
}
_TOLD = {"utf-16": "UTF-16", "utf-32": "UTF-32", **NAMES}

_CONTROLS = bytes({*range(32), 127} - {*b"\t\n\v\f\r"})
_LINE_ENDS = ("\r\n", "\r", "\v", "\f", "\x85", "\u2028", "\u2029")
_UNSEEN = re.compile(
    "[\0-\x08\x0e-\x1f\x7f-\x84\x86-\x9f\xad\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f"
    "\ud800-\udfff\ufdd0-\ufdef\ufeff\ufff9-\ufffb\ufffe\uffff]"
)

Progress = Callable[[float], None]


def read_text(path: Path, progress: Progress = lambda _share: None) -> tuple[str, list[str]]:
    r"""The text of a file, with "\n" line ends, and sentences about what was unusual.

    `progress` hears the share that is done, up to 1.0, in this thread; what it raises ends the reading. Raises
    RefusedFileError, whose message holds nothing of the text.
    """
    _check(path)
    try:
        content = _content(path, lambda share: progress(share / 2))
        encoding = _encoding(path, content)
        text, dropped, is_cut = _decoded(path, content, encoding, lambda share: progress(0.5 + share / 2))
    except MemoryError:
        raise refusal(path, phrase("there is not enough memory for it")) from None
    if not text or text.isspace():
        raise refusal(path, phrase("a text must have at least one word, got only blanks"))
    return text, [*_about(encoding, dropped, is_cut)]


def clean_text(text: str) -> str:
    r"""A pasted text as a file's text would be: "\n" line ends, composed letters (NFC), nothing that can't be shown.

    Raises ValueError for more than MAX_PASTED characters.
    """
    if len(text) > MAX_PASTED:
        most, got = figure(MAX_PASTED), figure(len(text))
        raise ValueError(phrase("a text must have at most {most} characters, got {got}", most=most, got=got))
    return _tidied(text)[0]


def _about(encoding: str, dropped: int, is_cut: bool) -> Iterator[str]:
    if encoding in _TOLD:
        yield phrase("It was read as {encoding}.", encoding=_TOLD[encoding])
    if dropped == 1:
        yield phrase("1 character that can't be shown was left out.")
    elif dropped:
        yield phrase("{n} characters that can't be shown were left out.", n=figure(dropped))
    if is_cut:
        yield phrase("Its last character is cut off and was left out.")


# The file


def _check(path: Path) -> None:
    """Refuse what is no file of bearable size. A pipe is not even opened: that would wait for somebody to fill it."""
    try:
        state = path.stat()
    except (FileNotFoundError, NotADirectoryError, ValueError):
        raise refusal(path, phrase("there is no such file")) from None
    except OSError as error:
        raise refusal(path, error.strerror or phrase("it can't be opened")) from error
    if stat.S_ISDIR(state.st_mode):
        raise refusal(path, phrase("it must be a file, got a folder"))
    if not stat.S_ISREG(state.st_mode):
        raise refusal(path, phrase("it must be a file, got a device or a pipe"))
    if state.st_size == 0:
        raise refusal(path, phrase("a text must have at least one word, got an empty file"))
    if state.st_size > MAX_BYTES:
        got = figure(-(-state.st_size >> 20))
        raise refusal(path, phrase("a text must have at most {most} MB, got {got} MB", most=MAX_BYTES >> 20, got=got))


def _content(path: Path, progress: Progress) -> bytearray:
    content = bytearray()
    try:
        with path.open("rb") as file:
            size = max(1, path.stat().st_size)
            while len(content) < MAX_BYTES and (piece := file.read(min(_PIECE, MAX_BYTES - len(content)))):
                content += piece
                progress(min(1.0, len(content) / size))
    except OSError as error:
        raise refusal(path, error.strerror or phrase("it can't be read")) from error
    return content


# Its encoding


def _encoding(path: Path, content: bytearray) -> str:
    if marked := next((encoding for mark, encoding in _MARKS.items() if content.startswith(mark)), None):
        return marked
    fault = _first_fault(content)
    _check_is_text(path, content, is_utf8=fault is None)
    is_marked = content.startswith(codecs.BOM_UTF8)
    if fault is None:
        return "utf-8-sig" if is_marked else "utf-8"
    if is_marked or _is_mostly_utf8(content, fault):
        reason = phrase("it must be UTF-8 all through, got something else at byte {place}", place=figure(fault))
        raise refusal(path, reason)
    if (found := guessed(content, fault)) is None:
        raise refusal(path, phrase("its encoding isn't known; save it as UTF-8"))
    return found


def _check_is_text(path: Path, content: bytearray, *, is_utf8: bool) -> None:
    """Refuse what has more control characters than ever stray into a text; NUL strays into UTF-8 alone."""
    for start, reason in _DOCUMENTS.items():
        if content.startswith(start):
            raise refusal(path, reason)
    pieces = (content[start : start + _PIECE] for start in range(0, len(content), _PIECE))
    controls = sum(len(piece) - len(piece.translate(None, _CONTROLS)) for piece in pieces)
    if controls > _MOST_CONTROLS * len(content) or (0 in content and not is_utf8):
        raise refusal(path, phrase("it is no plain text"))


def _first_fault(content: bytearray) -> int | None:
    """The first byte that is not UTF-8, but for a letter that is cut off by the end."""
    decoder = codecs.getincrementaldecoder("utf-8")()
    for start in range(0, len(content), _PIECE):
        held = len(decoder.getstate()[0])
        try:
            decoder.decode(content[start : start + _PIECE])
        except UnicodeDecodeError as error:
            return start - held + error.start
    return None


def _is_mostly_utf8(content: bytearray, fault: int) -> bool:
    """Whether a file is damaged UTF-8 rather than another encoding, in which few letters look like UTF-8 by chance."""
    around = content[max(0, fault - SAMPLE) : fault + SAMPLE].decode("utf-8", "replace")
    bad = around.count("\ufffd")
    good = len(around) - len(around.encode("ascii", "ignore")) - bad
    return good > 3 * bad


# Its letters


def _decoded(path: Path, content: bytearray, encoding: str, progress: Progress) -> tuple[str, int, bool]:
    """The text, how many characters were dropped, and whether the last one is cut off."""
    decoder = codecs.getincrementaldecoder(encoding)()
    pieces, dropped, rest = [], 0, ""
    for start in range(0, len(content), _BITE):
        try:
            rest += decoder.decode(content[start : start + _BITE])
        except UnicodeError:
            name = _TOLD.get(encoding, "UTF-8")
            reason = phrase("it must be {encoding} all through, got something else; save it as UTF-8", encoding=name)
            raise refusal(path, reason) from None
        end = _end_of_whole_words(rest) if start + _BITE < len(content) else len(rest)
        piece, count = _tidied(rest[:end])
        pieces.append(piece)
        dropped, rest = dropped + count, rest[end:]
        progress(min(1.0, (start + _BITE) / len(content)))
    return "".join(pieces), dropped, bool(decoder.getstate()[0])


def _end_of_whole_words(text: str) -> int:
    """Where a text can be cut so that neither a line end nor a letter and its accents come apart."""
    if end := max(text.rfind("\n"), text.rfind(" ")) + 1:
        return end
    first = max(0, len(text) - _MOST_ACCENTS - 2)
    return next((at for at in range(len(text) - 1, first, -1) if not unicodedata.combining(text[at])), first)


def _tidied(text: str) -> tuple[str, int]:
    """The text with plain line ends and composed letters, and how many characters were dropped."""
    for end in _LINE_ENDS:
        text = text.replace(end, "\n")
    text, dropped = _without_unseen(text)
    return unicodedata.normalize("NFC", text), dropped


def _without_unseen(text: str) -> tuple[str, int]:
    if text.isascii():
        seen = text.encode().translate(None, _CONTROLS).decode()  # ten times as fast
        return seen, len(text) - len(seen)
    tamed = _UNSEEN.sub("", text)
    suspicious, heaps = _heaps()
    if suspicious.search(tamed):
        tamed = heaps.sub(r"\1", tamed)
    return tamed, len(text) - len(tamed)


@cache
def _heaps() -> tuple[re.Pattern[str], re.Pattern[str]]:
    """More accents on a letter than any language needs: to put 100,000 of them into order would take minutes.

    A fast pattern that finds too much (re looks slowly for many letters beyond U+FFFF), and one that is exact.
    """
    marks = [letter for letter in map(chr, range(0x300, 0x1F000)) if unicodedata.combining(letter)]
    low = "".join(mark for mark in marks if mark < "\U00010000")
    suspicious = re.compile(f"[{low}\U00010000-\U0001efff]{{{_MOST_ACCENTS + 1}}}")
    return suspicious, re.compile("([{0}]{{{1}}})[{0}]+".format("".join(marks), _MOST_ACCENTS))
