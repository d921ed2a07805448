"""All that a screen shows of one moment of a session."""

from dataclasses import dataclass
from typing import Generic, Literal, TypeVar

from playground.engine.history import Curves
from playground.learners.knobs import Settings
from playground.learners.learner import Blueprint

Shot = TypeVar("Shot")
Answer = TypeVar("Answer")


@dataclass(frozen=True)
class Trouble:
    """Why a session stopped by itself, in words for the visitor."""

    kind: Literal["diverged", "failed", "not built"]
    text: str


@dataclass(frozen=True)
class Notice:
    """Something worth a sentence that stopped nothing: a file was saved, or refused. `number` tells two apart."""

    number: int
    text: str
    is_problem: bool = False


@dataclass(frozen=True)
class Frame(Generic[Shot, Answer]):
    """Complete in itself: to miss one is to miss nothing."""

    obeyed: int
    """how many orders were carried out before it"""
    step: int
    seed: int
    settings: Settings
    playing: bool
    snapshot: Shot | None
    answer: Answer | None
    curves: Curves
    before: Curves | None
    """the curves of the run before this one"""
    moments: tuple[int, ...]
    """the steps one can go back to; the last one is the newest step of the run"""
    blueprint: Blueprint
    origin: str
    """the file that the model came from; empty if it began from nothing"""
    trouble: Trouble | None
    notice: Notice | None
