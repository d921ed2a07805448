"""Small texts that somebody wrote by hand: what keeps one from being read is told in a sentence."""

from pathlib import Path

LARGEST = 2**20  # bytes


def text_of(path: Path) -> str:
    """The whole text of a file in UTF-8. ValueError says why there is none, to go on after the file's name."""
    try:
        if path.exists() and not path.is_file():  # a pipe would wait for ever
            raise ValueError("this must be a file, and is something else")
        with path.open("rb") as file:
            content = file.read(LARGEST + 1)
    except OSError as error:
        raise ValueError(f"this can't be read: {error.strerror or error}") from error
    if len(content) > LARGEST:
        raise ValueError(f"this must have at most {LARGEST} bytes, and has more")
    try:
        return content.decode("utf-8-sig")  # Windows' editor begins with three bytes of its own
    except UnicodeDecodeError as error:
        line = content.count(b"\n", 0, error.start) + 1
        raise ValueError(f"this must be a text in UTF-8, and in line {line} is a byte that is not") from error
