import pytest

from playground.data.loops import LONGEST, TIMES, loop


def said(text: str) -> tuple[str, ...]:
    return loop(text.split())


@pytest.mark.parametrize(
    ("text", "circle"),
    [
        ("the the the", "the"),
        ("and so the the the the the", "the"),
        ("he ran and he ran and he ran and", "he ran and"),
        ("so and then he and then he and then he", "and then he"),
        ("no . no . no .", "no ."),
    ],
)
def test_what_was_just_said_three_times_in_a_row_is_a_circle(text: str, circle: str) -> None:
    assert said(text) == tuple(circle.split())


@pytest.mark.parametrize(
    "text",
    [
        "",
        "the",
        "the the",
        "he ran and he ran and he ran",
        "the fox the dog the cat",
        "the the the fox",
        "he ran off he ran off they ran off",
    ],
)
def test_what_was_not_said_three_times_in_a_row_is_none(text: str) -> None:
    assert said(text) == ()


def test_of_several_circles_the_shortest_counts() -> None:
    assert said("the " * 6) == ("the",)
    assert said("on and " * 6) == ("on", "and")


@pytest.mark.parametrize("text", [". . .", "! ? ! ? ! ?", "” “ ” “ ” “", "... ... ..."])
def test_punctuation_alone_is_none(text: str) -> None:
    assert said(text) == ()


def test_a_circle_may_end_with_punctuation_that_goes_round_by_itself() -> None:
    assert said("oh ! ! ! oh ! ! ! oh ! ! !") == ("oh", "!", "!", "!")


def test_a_number_goes_round_in_circles_as_a_word_does() -> None:
    assert said("7 7 7") == ("7",)


@pytest.mark.parametrize(("length", "is_circle"), [(LONGEST, True), (LONGEST + 1, False)])
def test_a_circle_has_at_most_so_many_words(length: int, is_circle: bool) -> None:
    circle = tuple(f"word{i}" for i in range(length))
    assert loop(circle * TIMES) == (circle if is_circle else ())


def test_any_sequence_of_words_will_do() -> None:
    assert loop(["so", "so", "so"]) == loop(("so", "so", "so")) == ("so",)
