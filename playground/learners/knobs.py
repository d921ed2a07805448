"""Settings declared once: from a field come its control, its bounds, its place in files and its reset."""

import dataclasses
import math
from dataclasses import dataclass, field, fields
from typing import Any, Self

from playground.data.mistakes import unknown, wrong
from playground.phrases import phrase


@dataclass(frozen=True)
class Knob:
    """How one setting is labelled, explained and applied.

    `live`: a running learner takes a new value at its next step; otherwise it starts afresh.
    `more`: shown only when the visitor asks for more knobs.
    """

    label: str
    help: str = ""
    unit: str = ""
    live: bool = False
    more: bool = False

    def check(self, name: str, value: object) -> None:
        """Raise ValueError, naming the setting, the rule and the value, if the value is not allowed."""
        raise NotImplementedError


@dataclass(frozen=True)
class Whole(Knob):
    """A whole number from `low` to `high`, both included; `log`: the control's steps are factors."""

    low: int = 0
    high: int = 1
    log: bool = False

    def check(self, name: str, value: object) -> None:
        if isinstance(value, bool) or not isinstance(value, int):
            raise ValueError(wrong(name, phrase("a whole number"), value))
        if not self.low <= value <= self.high:
            raise ValueError(wrong(name, phrase("in {low}..{high}", low=self.low, high=self.high), value))


@dataclass(frozen=True)
class Real(Knob):
    """A number from `low` to `high`, both included; `log`: the control's steps are factors."""

    low: float = 0.0
    high: float = 1.0
    log: bool = False

    def check(self, name: str, value: object) -> None:
        if isinstance(value, bool) or not isinstance(value, int | float) or not math.isfinite(value):
            raise ValueError(wrong(name, phrase("a number"), value))
        if not self.low <= value <= self.high:
            rule = phrase("in {low}..{high}", low=f"{self.low:g}", high=f"{self.high:g}")
            raise ValueError(wrong(name, rule, value))


@dataclass(frozen=True)
class Choice(Knob):
    """One of several words."""

    options: tuple[str, ...] = ()

    def check(self, name: str, value: object) -> None:
        if value not in self.options:
            raise ValueError(wrong(name, phrase("one of {options}", options=", ".join(self.options)), value))


@dataclass(frozen=True)
class Switch(Knob):
    """On or off."""

    def check(self, name: str, value: object) -> None:
        if not isinstance(value, bool):
            raise ValueError(wrong(name, phrase("on or off"), value))


def whole(
    default: int,
    low: int,
    high: int,
    label: str,
    help: str = "",  # noqa: A002
    *,
    log: bool = False,
    unit: str = "",
    live: bool = False,
    more: bool = False,
) -> Any:
    """A field of settings that holds a whole number."""
    return _field(default, Whole(label, help, unit, live, more, low=low, high=high, log=log))


def real(
    default: float,
    low: float,
    high: float,
    label: str,
    help: str = "",  # noqa: A002
    *,
    log: bool = False,
    unit: str = "",
    live: bool = False,
    more: bool = False,
) -> Any:
    """A field of settings that holds a number."""
    return _field(default, Real(label, help, unit, live, more, low=low, high=high, log=log))


def choice(*options: str, label: str, help: str = "", live: bool = False, more: bool = False) -> Any:  # noqa: A002
    """A field of settings that holds one of several words; the first one is the default."""
    return _field(options[0], Choice(label, help, "", live, more, options=options))


def switch(default: bool, label: str, help: str = "", *, live: bool = False, more: bool = False) -> Any:  # noqa: A002
    """A field of settings that is on or off."""
    return _field(default, Switch(label, help, "", live, more))


def _field(default: object, knob: Knob) -> Any:
    return field(default=default, metadata={"knob": knob})


@dataclass(frozen=True)
class Settings:
    """The hyper-parameters of a learner. A subclass declares its fields with `whole`, `real`, `choice`, `switch`.

    Making one checks every value: ValueError names the setting, the rule and the value.
    """

    def __post_init__(self) -> None:
        for name, knob in self.knobs().items():
            knob.check(name, getattr(self, name))

    @classmethod
    def knobs(cls) -> dict[str, Knob]:
        """The knobs by name, in the order of their declaration."""
        return {field.name: field.metadata["knob"] for field in fields(cls)}

    @classmethod
    def from_dict(cls, values: dict[str, Any]) -> Self:
        """Settings from a file; what is missing takes its default. ValueError on unknown names and bad values."""
        strange = sorted(set(values) - set(cls.knobs()))
        if strange:
            raise ValueError(unknown(phrase("setting"), strange[0], cls.knobs()))
        return cls(**{name: _as_declared(cls.knobs()[name], value) for name, value in values.items()})

    def to_dict(self) -> dict[str, Any]:
        """The values by name, ready for JSON."""
        return dataclasses.asdict(self)

    def with_(self, **changes: Any) -> Self:
        """A copy with some values changed."""
        return dataclasses.replace(self, **changes)

    def restarts(self, other: "Settings") -> bool:
        """Whether going from these settings to the others needs a fresh learner."""
        return any(not knob.live and getattr(self, name) != getattr(other, name) for name, knob in self.knobs().items())


def _as_declared(knob: Knob, value: object) -> object:
    """JSON has one kind of number: 1 stands for 1.0 where a real number is wanted."""
    return float(value) if isinstance(knob, Real) and type(value) is int else value
