"""Promise 15 of RELIABILITY.md: a file is old or new, never torn."""

import os
import stat
import subprocess
import sys
from pathlib import Path

import pytest

from playground.engine.files import OLD, write_atomically

ROOT = Path(__file__).resolve().parents[2]
KILLS = 200

# A process without torch that forks children which write in a loop, kills each at a random moment, and counts how
# often the file was neither of what they write. No child lives longer than 15 ms.
KILLER = """
import os, random, select, signal, sys
from pathlib import Path

import numpy as np

from playground.engine import files, model_file
from playground.engine.history import History
from playground.engine.rewind import Moment
from tests.toy import Toy, ToySettings

path, kills, how = Path(sys.argv[1]), int(sys.argv[2]), sys.argv[3]
if how == "plainly":
    model_file.write_atomically = lambda path, content: path.write_bytes(content)
toy = Toy(ToySettings())
toy._taught = np.ones((5_000, 3), np.float32)
moments = []
for step in range(4):
    toy.step()
    moments.append(Moment(step, toy.settings, toy.state(), History(Toy.curves).curves()))
contents = {model_file.encode("toy", 0, moment) for moment in moments}
model_file.write(path, toy, moments[0])
random.seed(0)
torn, versions = 0, set()
for _ in range(kills):
    child = os.fork()
    if child == 0:
        while True:
            for moment in moments:
                model_file.write(path, toy, moment)
    select.select([], [], [], random.uniform(0, 0.015))
    os.kill(child, signal.SIGKILL)
    os.waitpid(child, 0)
    found = path.read_bytes()
    torn += found not in contents
    versions.add(found)
print(torn, len(versions))
"""


def killed(path: Path, kills: int, how: str) -> tuple[int, int]:
    """How often the file was torn, and how many versions of it were seen."""
    command = [sys.executable, "-c", KILLER, str(path), str(kills), how]
    told = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True, timeout=100)
    torn, versions = map(int, told.stdout.split())
    return torn, versions


needs_fork = pytest.mark.skipif(not hasattr(os, "fork"), reason="this system can't fork")


@needs_fork
def test_a_model_file_is_old_or_new_after_200_kills(tmp_path: Path) -> None:
    torn, versions = killed(tmp_path / "model.safetensors", KILLS, "atomically")
    assert torn == 0
    assert versions > 1


@needs_fork
def test_a_file_that_is_written_plainly_is_torn_by_kills(tmp_path: Path) -> None:
    """Positive control."""
    torn, _ = killed(tmp_path / "model.safetensors", 40, "plainly")
    assert torn > 0


def test_what_is_written_is_read(tmp_path: Path) -> None:
    for content in (b"old", b"", bytes(range(256)) * 1000):
        write_atomically(tmp_path / "file", content)
        assert (tmp_path / "file").read_bytes() == content


def test_nothing_else_is_left_in_the_folder(tmp_path: Path) -> None:
    write_atomically(tmp_path / "file", b"old")
    write_atomically(tmp_path / "file", b"new")
    assert [path.name for path in tmp_path.iterdir()] == ["file"]


def test_others_may_read_a_written_file_as_any_other(tmp_path: Path) -> None:
    (tmp_path / "plain").touch()
    write_atomically(tmp_path / "file", b"new")
    assert (tmp_path / "file").stat().st_mode == (tmp_path / "plain").stat().st_mode


@pytest.mark.skipif(os.name == "nt", reason="Windows has no such rights")
def test_who_may_read_a_file_stays_as_it_was_set(tmp_path: Path) -> None:
    write_atomically(tmp_path / "file", b"old")
    (tmp_path / "file").chmod(0o640)
    write_atomically(tmp_path / "file", b"new")
    assert stat.S_IMODE((tmp_path / "file").stat().st_mode) == 0o640


def test_what_a_killed_process_left_is_swept_away_and_nothing_else(tmp_path: Path) -> None:
    names = {name: tmp_path / name for name in (".file.0123456789abcdef", ".file.backup", ".file2.0123456789abcdef")}
    young = tmp_path / ".file.fedcba9876543210"
    for each in (*names.values(), young):
        each.touch()
    for each in names.values():
        os.utime(each, (0, young.stat().st_mtime - OLD - 10))
    write_atomically(tmp_path / "file", b"new")
    left = {".file.backup", ".file2.0123456789abcdef", young.name, "file"}
    assert {path.name for path in tmp_path.iterdir()} == left


@pytest.mark.parametrize("failing", ["fsync", "replace"])
def test_a_full_disk_leaves_the_old_file_and_nothing_else(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, failing: str
) -> None:
    def refuse(*_: object) -> None:
        raise OSError(28, "No space left on device")

    write_atomically(tmp_path / "file", b"old")
    monkeypatch.setattr(*((os, "fsync") if failing == "fsync" else (Path, "replace")), refuse)
    with pytest.raises(OSError, match="No space left"):
        write_atomically(tmp_path / "file", b"new")
    assert [path.read_bytes() for path in tmp_path.iterdir()] == [b"old"]


def test_a_missing_folder_is_an_error(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError):
        write_atomically(tmp_path / "missing" / "file", b"new")


def test_a_folder_is_not_replaced_by_a_file(tmp_path: Path) -> None:
    (tmp_path / "file").mkdir()
    with pytest.raises(OSError, match="file"):
        write_atomically(tmp_path / "file", b"new")
    assert [path.is_dir() for path in tmp_path.iterdir()] == [True]
