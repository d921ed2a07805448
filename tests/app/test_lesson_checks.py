"""What only a tab can judge of a lesson; shown on a tab around the toy learner."""

import contextlib
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from playground.app.lesson_checks import control_mistakes, data_mistakes, declared, mistakes, settings_of
from playground.data.lesson import Lesson, LessonError, read_lesson
from playground.data.lesson_data import LessonData
from playground.data.resources import resource
from playground.tabs.kmeans import KMeansTab
from tests.toy import Toy, ToySettings
from tests.toy_tab import ToyTab


class DataTab(ToyTab):
    """Takes a prompt, and remembers nothing."""

    lesson_keys = ("prompt", "file")

    @classmethod
    def read_lesson(cls, lesson: Lesson, /) -> Any:
        data = lesson.data
        if data.prompt == "bad":
            raise ValueError("prompt must be good, got 'bad'")
        return (lesson.folder / data.file).read_text(encoding="utf-8") if data.file is not None else data.prompt


class TrainedTab(DataTab):
    trained = "models/toy.safetensors"


class PairedTab(ToyTab):
    class learner(Toy):  # noqa: N801, as tabs have it
        class Settings(ToySettings):
            def __post_init__(self) -> None:
                super().__post_init__()
                if self.batch < self.inputs:
                    raise ValueError(f"batch must be at least inputs, got {self.batch} and {self.inputs}")


def lesson(**parts: Any) -> Lesson:
    return Lesson("one", **parts)


@pytest.mark.parametrize(
    ("parts", "told"),
    [
        ({"settings": {"rat": 1.0}}, "unknown setting 'rat'; did you mean rate?"),
        ({"settings": {"rate": 1000.0}}, "settings.rate must be in 0.0001..100, got 1000"),
        ({"settings": {"rate": "fast"}}, "settings.rate must be a number, got 'fast'"),
        ({"settings": {"rate": 10**400}}, "settings.rate must be a number, got 1000"),
        ({"settings": {"batch": 10**400}}, "settings.batch must be in 1..32, got 1000"),
        ({"settings": {"batch": 1.0}}, "settings.batch must be a whole number, got 1.0"),
        ({"settings": {"target": "product"}}, "settings.target must be one of sum, mean, got 'product'"),
        ({"settings": {"noisy": 1}}, "settings.noisy must be on or off, got 1"),
        ({"hidden": ("rats",)}, "unknown name in hidden 'rats'; did you mean rate?"),
        ({"locked": ("start_again",)}, "unknown name in locked 'start_again'; did you mean start-again?"),
        ({"trained": True}, "trained must be false, for tab one has no trained model, got True"),
        ({"data": LessonData(points="0 0")}, "data.points must be left out, for tab one takes data.prompt, data.file"),
        ({"data": LessonData(prompt="bad")}, "data: prompt must be good, got 'bad'"),
        ({"data": LessonData(file="none.txt")}, "data: "),
    ],
)
def test_a_mistake_is_told_by_key_rule_and_value(parts: dict[str, Any], told: str) -> None:
    (found,) = mistakes(lesson(**parts), DataTab)
    assert found.startswith(told)


def test_all_mistakes_are_told_at_once() -> None:
    bad = lesson(
        settings={"rat": 1, "batch": 0}, hidden=("x",), locked=("y",), data=LessonData(points="0 0", table="a\n1")
    )
    assert len(mistakes(bad, ToyTab)) == 6
    assert len([*control_mistakes(bad, ToyTab)]) == 4


def test_a_tab_without_data_says_so() -> None:
    (found,) = mistakes(lesson(data=LessonData(prompt="a")), ToyTab)
    assert found == "data.prompt must be left out, for tab one takes no data, got 'a'"


def test_with_the_trained_model_only_what_is_live_can_be_set() -> None:
    (found,) = mistakes(lesson(trained=True, settings={"rate": 1.0, "inputs": 2}), TrainedTab)
    assert found.startswith("settings.inputs must be left out with trained = true")


def test_a_rule_about_two_settings_is_told_once_each_is_right_by_itself() -> None:
    wrong: Any = lesson(settings={"batch": 2, "inputs": 4})
    assert mistakes(wrong, PairedTab) == ("settings: batch must be at least inputs, got 2 and 4",)
    worse: Any = lesson(settings={"batch": 0, "inputs": 4})
    assert len(mistakes(worse, PairedTab)) == 1


def test_a_good_lesson_has_no_mistakes_and_its_data_is_read(tmp_path: Path) -> None:
    (tmp_path / "beside.txt").write_text("words", encoding="utf-8")
    good = lesson(
        settings={"rate": 1, "batch": 3, "noisy": False},
        hidden=("inputs", "curves", "menu"),
        locked=("rate", "seed"),
        data=LessonData(file="beside.txt"),
        path=tmp_path / "mine.toml",
    )
    assert mistakes(good, DataTab) == ()
    brought: list[Any] = []
    assert [*data_mistakes(good, DataTab, brought)] == []
    assert brought == ["words"]


def test_whole_numbers_stand_for_real_ones_and_the_rest_is_as_usual() -> None:
    good = lesson(settings={"rate": 1, "batch": 3})
    assert settings_of(good, ToyTab) == ToySettings(rate=1.0, batch=3)
    values = declared(good, ToySettings())
    assert values == {"rate": 1.0, "batch": 3}
    assert type(values["rate"]) is float


def test_mutated_lessons_are_right_or_told_to_be_wrong(tmp_path: Path) -> None:
    random, path, seen = np.random.default_rng(1), tmp_path / "mine.toml", {"right": 0, "wrong": 0}
    content = resource("lessons/k-means-by-hand.toml").read_bytes()
    start = content.index(b"hidden")  # what follows is the tab's to judge
    places = [at for at in range(start, len(content)) if chr(content[at]).isalnum()]
    figures = [at for at in places if chr(content[at]).isdigit()]
    for turn in range(400):
        data = bytearray(content)
        data[random.choice(places if turn % 4 == 0 else figures)] = random.choice([*b"0123456789ab"])
        path.write_bytes(bytes(data))
        with contextlib.suppress(LessonError):
            seen["wrong" if mistakes(read_lesson(path, ("kmeans",)), KMeansTab) else "right"] += 1
    assert min(seen.values()) > 20
