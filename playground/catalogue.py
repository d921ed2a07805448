"""The architectures in the order a visitor meets them, grouped in families."""

import importlib
import inspect
from dataclasses import dataclass
from typing import Any

from playground.learners.learner import Learner


@dataclass(frozen=True)
class Entry:
    """One architecture: the base name of its files, and what its tab is called."""

    name: str
    title: str
    family: str

    def learner(self) -> type[Learner[Any, Any, Any, Any]]:
        """The one learner of `playground.learners.<name>`; imports what it needs, torch perhaps."""
        return self._only("learners", Learner)

    def tab(self) -> type[Any]:
        """The one tab of `playground.tabs.<name>`; imports what it needs, torch perhaps."""
        return self._only("tabs", importlib.import_module("playground.tabs.tab").Tab)

    def _only(self, package: str, base: type) -> type[Any]:
        module = importlib.import_module(f"playground.{package}.{self.name}")
        found = [
            kind
            for _, kind in inspect.getmembers(module, inspect.isclass)
            if issubclass(kind, base) and kind.__module__ == module.__name__
        ]
        if len(found) != 1:
            raise LookupError(f"{module.__name__} must define one {base.__name__}, found {len(found)}")
        return found[0]


ENTRIES: tuple[Entry, ...] = (
    Entry("cnn", "CNN", "Images"),
    Entry("transformer", "Transformer", "Sequences"),
    Entry("lstm", "LSTM", "Sequences"),
    Entry("rnn", "RNN", "Sequences"),
    Entry("hmm", "HMM", "Sequences"),
    Entry("som", "SOM", "Clusters"),
    Entry("kmeans", "K-means", "Clusters"),
    Entry("cmeans", "C-means", "Clusters"),
    Entry("em", "EM", "Clusters"),
    Entry("art", "ART", "Clusters"),
    Entry("one_class_svm", "One-class SVM", "Clusters"),
    Entry("compare", "Compare", "Clusters"),
    Entry("gan", "GAN", "Generators"),
    Entry("gan_digits", "Digit GAN", "Generators"),
    Entry("vae", "VAE", "Generators"),
    Entry("rbm", "RBM", "Generators"),
    Entry("boltzmann", "Boltzmann", "Generators"),
    Entry("songs", "Songs", "Generators"),
    Entry("deep_belief", "Deep belief", "Generators"),
)


def entry(name: str) -> Entry:
    """The entry of that base name. ValueError if there is none."""
    for candidate in ENTRIES:
        if candidate.name == name:
            return candidate
    raise ValueError(f"tab must be one of {', '.join(e.name for e in ENTRIES)}, got {name!r}")


def families() -> dict[str, tuple[Entry, ...]]:
    """The entries by family, both in their order."""
    names = dict.fromkeys(e.family for e in ENTRIES)
    return {family: tuple(e for e in ENTRIES if e.family == family) for family in names}
