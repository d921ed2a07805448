from pathlib import Path

import pytest

from playground.data.small_files import LARGEST, text_of


@pytest.mark.parametrize("mark", [b"", b"\xef\xbb\xbf"])
def test_a_text_is_read_without_the_mark_of_windows_editor(tmp_path: Path, mark: bytes) -> None:
    path = tmp_path / "text"
    path.write_bytes(mark + "größer\n".encode())
    assert text_of(path) == "größer\n"


@pytest.mark.parametrize(
    ("content", "sentence"),
    [
        (b"one\ntw\xff", r"this must be a text in UTF-8, and in line 2 is a byte that is not"),
        (b"a" * (LARGEST + 1), f"this must have at most {LARGEST} bytes, and has more"),
        (b"a" * LARGEST + "é".encode(), f"this must have at most {LARGEST} bytes, and has more"),  # cut in a letter
    ],
)
def test_what_is_no_small_text_is_told(tmp_path: Path, content: bytes, sentence: str) -> None:
    path = tmp_path / "text"
    path.write_bytes(content)
    with pytest.raises(ValueError, match=f"^{sentence}$"):
        text_of(path)


def test_what_is_no_file_is_told(tmp_path: Path) -> None:
    with pytest.raises(ValueError, match=r"^this must be a file, and is something else$"):
        text_of(tmp_path)
    with pytest.raises(ValueError, match=r"^this can't be read: No such file or directory$"):
        text_of(tmp_path / "none")
