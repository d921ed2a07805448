import runpy
import shutil
from pathlib import Path

import pytest

from playground.data import resources
from playground.data.resources import FOLDER, resource

CHECKOUT = Path(__file__).resolve().parents[2]


@pytest.fixture
def elsewhere(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Path:
    """A folder of resources with one file in it."""
    monkeypatch.setattr(resources, "FOLDER", tmp_path)
    (tmp_path / "there.md").write_text("here", encoding="utf-8")
    return tmp_path


def test_in_a_checkout_the_files_lie_beside_the_package() -> None:
    assert CHECKOUT / "resources" == FOLDER


@pytest.mark.parametrize("name", ["digits.npz", "guides/en/cnn.md"])
def test_a_file_is_found_by_its_name(name: str) -> None:
    assert resource(name) == CHECKOUT / "resources" / name
    assert resource(name).is_file()


def test_a_file_is_found_whatever_the_working_folder(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.chdir(tmp_path)
    assert resource("digits.npz").is_file()


def test_a_missing_file_is_named_in_the_error(elsewhere: Path) -> None:
    assert resource("there.md") == elsewhere / "there.md"
    with pytest.raises(FileNotFoundError, match=r"the installation lacks its file resources/guides/en/none\.md"):
        resource("guides/en/none.md")


def test_in_an_installation_the_files_lie_inside_the_package(tmp_path: Path) -> None:
    package = tmp_path / "playground"
    for folder in (package / "data", package / "resources", tmp_path / "resources"):
        folder.mkdir(parents=True)
    module = shutil.copy(resources.__file__, package / "data")
    assert runpy.run_path(str(module))["FOLDER"] == (package / "resources").resolve()
