"""The memory of a program that runs for months."""

import gc
import sys
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType

import psutil
import pytest

from playground.app import garbage
from tests.programs import ran


@pytest.fixture(autouse=True)
def as_before(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    monkeypatch.setattr(garbage, "_spared", len(sys.modules))
    yield
    gc.unfreeze()


def brought(monkeypatch: pytest.MonkeyPatch, number: int) -> None:
    """So many modules are imported."""
    for each in range(number):
        monkeypatch.setitem(sys.modules, f"one_of_many_{each}", ModuleType("one"))


def test_what_many_imports_brought_is_passed_over(monkeypatch: pytest.MonkeyPatch) -> None:
    gc.unfreeze()
    brought(monkeypatch, garbage.MANY)
    garbage.spare_imports()
    frozen = gc.get_freeze_count()
    assert frozen > 10_000
    garbage.spare_imports()
    assert gc.get_freeze_count() == frozen


def test_what_a_tab_imports_keeps_no_tab_alive(monkeypatch: pytest.MonkeyPatch) -> None:
    gc.unfreeze()
    brought(monkeypatch, garbage.MANY - 1)
    garbage.spare_imports()
    assert gc.get_freeze_count() == 0


POOLS = """
    import ctypes, os, threading
    from playground.app import garbage
    library, kept, may_end = ctypes.CDLL(None), [], threading.Event()
    if {shared}:
        garbage.share_pools()
    def work():
        kept.append(bytes(50_000))
        may_end.wait()
    threads = [threading.Thread(target=work) for _ in range(6)]
    for thread in threads:
        thread.start()
    library.fopen.restype, library.fclose.argtypes = ctypes.c_void_p, [ctypes.c_void_p]
    library.malloc_info.argtypes = [ctypes.c_int, ctypes.c_void_p]
    file = library.fopen(b"{path}", b"w")
    library.malloc_info(0, file)
    library.fclose(file)
    may_end.set()
"""


@pytest.mark.skipif(sys.platform != "linux", reason="other C libraries have no such option")
@pytest.mark.parametrize("shared", [True, False])
def test_threads_share_their_pools(tmp_path: Path, shared: bool) -> None:
    path = tmp_path / "pools.xml"
    code, _, err = ran(POOLS.format(shared=shared, path=path))
    assert code == 0, err
    pools = path.read_text("utf-8").count("<heap nr=")
    assert pools <= garbage.POOLS if shared else pools > garbage.POOLS


@pytest.mark.skipif(sys.platform != "linux", reason="other C libraries have no such function")
def test_memory_in_pieces_is_given_back() -> None:
    process, pieces = psutil.Process(), [bytes(600) for _ in range(300_000)]
    keep = pieces[::1000]
    full = process.memory_info().rss
    del pieces
    garbage.give_back()
    assert full - process.memory_info().rss > 100 * 2**20
    assert len(keep) == 300
