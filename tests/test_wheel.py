"""`pip install .` gives a whole program: the wheel holds every module and every file of `resources/`."""

import os
import shutil
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[1]
BUILD = "import setuptools.build_meta as backend; backend.build_wheel('.')"
FIND = "from playground.data import resources as r; print(r.FOLDER); r.resource({name!r})"


def files(folder: str, pattern: str = "*") -> set[str]:
    """The files of a folder of the project, relative to that folder."""
    found = (path for path in (ROOT / folder).rglob(pattern) if path.is_file() and "__pycache__" not in path.parts)
    return {path.relative_to(ROOT / folder).as_posix() for path in found}


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The wheel of a copy of the project, built without a network and unpacked."""
    copy, unpacked = tmp_path_factory.mktemp("project"), tmp_path_factory.mktemp("installed")
    for name in ("playground", "resources"):
        shutil.copytree(ROOT / name, copy / name, ignore=shutil.ignore_patterns("__pycache__"))
    for name in ("pyproject.toml", "README.md", "LICENSE"):
        shutil.copy(ROOT / name, copy)
    built = subprocess.run([sys.executable, "-c", BUILD], cwd=copy, capture_output=True, text=True, timeout=60)
    assert built.returncode == 0, built.stderr
    with zipfile.ZipFile(next(copy.glob("*.whl"))) as archive:
        archive.extractall(unpacked)
    return unpacked


def test_every_module_is_in_the_wheel(wheel: Path) -> None:
    assert {name for name in files("playground", "*.py") if not (wheel / "playground" / name).is_file()} == set()


def test_every_resource_is_in_the_wheel(wheel: Path) -> None:
    assert {name for name in files("resources") if not (wheel / "playground" / "resources" / name).is_file()} == set()


def test_an_installed_program_finds_its_resources(wheel: Path) -> None:
    code = FIND.format(name=min(files("resources")))
    environment = {**os.environ, "PYTHONPATH": str(wheel)}
    told = subprocess.run([sys.executable, "-P", "-c", code], env=environment, capture_output=True, text=True)
    assert told.stdout.strip() == str(wheel / "playground" / "resources"), told.stderr


def test_the_wheel_brings_a_command(wheel: Path) -> None:
    assert "playground = playground.__main__:main" in next(wheel.glob("*.dist-info/entry_points.txt")).read_text()
