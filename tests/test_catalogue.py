"""The catalogue finds what belongs to an architecture by its base name."""

import sys
from types import ModuleType

import pytest

from playground import catalogue
from playground.catalogue import Entry
from playground.data.guides import guide
from playground.learners.learner import Learner
from playground.tabs.tab import Tab
from tests.programs import ran
from tests.toy import Toy

EVERY = pytest.mark.parametrize("entry", catalogue.ENTRIES, ids=lambda entry: entry.name)


@EVERY
def test_every_entry_has_a_learner_a_tab_of_that_learner_and_a_guide(entry: Entry) -> None:
    learner, tab = entry.learner(), entry.tab()
    assert issubclass(learner, Learner)
    assert issubclass(tab, Tab)
    assert tab.learner is learner
    assert {plot.name for plot in tab.plots} <= set(learner.curves)
    assert guide(entry.name).things_to_try


def test_names_and_titles_are_different() -> None:
    for values in ([entry.name for entry in catalogue.ENTRIES], [entry.title for entry in catalogue.ENTRIES]):
        assert len(set(values)) == len(values)


def test_an_entry_is_found_by_its_name() -> None:
    assert catalogue.entry("cnn").title == "CNN"


def test_an_unknown_name_is_refused_with_a_sentence() -> None:
    with pytest.raises(ValueError, match=r"tab must be one of cnn.*, got 'nonsense'"):
        catalogue.entry("nonsense")


def test_families_keep_the_order_of_the_entries(monkeypatch: pytest.MonkeyPatch) -> None:
    entries = (Entry("a", "A", "One"), Entry("b", "B", "Two"), Entry("c", "C", "One"))
    monkeypatch.setattr(catalogue, "ENTRIES", entries)
    assert catalogue.families() == {"One": (entries[0], entries[2]), "Two": (entries[1],)}
    assert list(catalogue.families()) == ["One", "Two"]


def learner_of(module: ModuleType, name: str) -> type:
    """A learner class that says it was written in that module."""
    return type(name, (Toy,), {"__module__": module.__name__})


@pytest.fixture
def module(monkeypatch: pytest.MonkeyPatch) -> ModuleType:
    """An empty module of learners named "planted"."""
    made = ModuleType("playground.learners.planted")
    monkeypatch.setitem(sys.modules, made.__name__, made)
    return made


PLANTED = Entry("planted", "Planted", "Toys")


def test_what_a_module_imports_is_not_taken_for_its_own(module: ModuleType) -> None:
    own = learner_of(module, "Own")
    vars(module).update(Learner=Learner, Toy=Toy, Own=own)
    assert PLANTED.learner() is own


@pytest.mark.parametrize("names", [(), ("One", "Other")])
def test_a_module_without_exactly_one_learner_is_refused_by_name(module: ModuleType, names: tuple[str, ...]) -> None:
    vars(module).update({name: learner_of(module, name) for name in names})
    with pytest.raises(
        LookupError, match=rf"playground\.learners\.planted must define one Learner, found {len(names)}"
    ):
        PLANTED.learner()


def test_a_module_that_is_missing_is_no_entry() -> None:
    with pytest.raises(ModuleNotFoundError):
        Entry("nowhere", "Nowhere", "Toys").learner()


def test_the_catalogue_itself_needs_neither_qt_nor_torch() -> None:
    code, facts, _ = ran("""
        import json, sys
        import playground.catalogue
        print(json.dumps({"heavy": [name for name in ("PySide6", "torch", "pyqtgraph") if name in sys.modules]}))
    """)
    assert (code, facts) == (0, {"heavy": []})
