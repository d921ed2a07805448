"""What there is to say of a hidden Markov model while it learns."""

from collections.abc import Sequence
from functools import reduce

from playground.data.hmm_worlds import VOWELS
from playground.learners.hmm_parts import HmmLetters
from playground.phrases import Phrase, phrase, verbatim

WORTH_TELLING = 0.001  # nats per observation
_OF_STARTS = {
    "best of ten": phrase("It knows nothing yet: of ten random guesses it took the most promising one."),
    "random": phrase("It knows nothing yet: its first guess is a random one."),
    "nearly equal": phrase("It knows nothing yet: it thinks that all states are nearly alike."),
    "true": phrase("It begins with the true model, and goes on to what fits these very observations."),
}
MENDED = phrase("The model could not have made these observations, so nothing in it counts as quite impossible.")


def told_of_start(start: str, is_true_known: bool) -> str:
    """Before the first iteration."""
    if start == "true" and not is_true_known:
        return phrase("Nobody knows the true model of that, so its first guess is the most promising of ten.")
    return _OF_STARTS[start]


def told_of_tables(surprise: float) -> tuple[str, str]:
    """After the visitor has set them."""
    about = phrase("The surprise is {surprise:.3f} nats per observation.", surprise=surprise)
    return phrase("The tables were set by hand."), about


def told_of_iteration(iteration: int, surprise: float, gain: float, is_done: bool) -> str:
    """After that iteration, which gained so many nats per observation."""
    numbers = {"iteration": iteration, "surprise": surprise}
    if is_done and iteration == 1:
        return phrase("After 1 iteration nothing changes any more: {surprise:.3f} nats per observation.", **numbers)
    if is_done:
        return phrase(
            "After {iteration} iterations nothing changes any more: {surprise:.3f} nats per observation.", **numbers
        )
    if gain < 0:
        return phrase("Iteration {iteration}: {surprise:.3f} nats per observation; smoothing holds it back.", **numbers)
    if gain < WORTH_TELLING:
        return phrase(
            "Iteration {iteration}: the surprise hardly falls, {surprise:.3f} nats per observation.", **numbers
        )
    return phrase(
        "Iteration {iteration}: the surprise fell by {gain:.3f} to {surprise:.3f} nats per observation.",
        gain=gain,
        **numbers,
    )


def told_of_truth(surprise: float, true_surprise: float | None) -> str:
    """How it compares with the true model, if that is known."""
    if true_surprise is None:
        return ""
    if surprise < true_surprise:
        return phrase(
            "That is even less than the true model's {true:.3f}, for it learns chance, too.", true=true_surprise
        )
    return phrase("The true model's is {true:.3f}.", true=true_surprise)


def told_of_letters(letters: HmmLetters | None) -> str:
    """Whether it has found the vowels."""
    if letters is None:
        return ""
    if letters.separation < 0.2 or not letters.vowel_states:
        return phrase("Vowels and consonants are still mixed.")
    found = {
        "states": numbered(letters.vowel_states),
        "vowels": letters.vowels_right,
        "all_vowels": len(VOWELS),
        "consonants": letters.consonants_right,
        "all_consonants": letters.consonants,
    }
    if len(letters.vowel_states) == 1:
        return phrase(
            "State {states} mostly says {vowels} of {all_vowels} vowels, "
            "and leaves {consonants} of {all_consonants} consonants to the rest.",
            **found,
        )
    return phrase(
        "States {states} mostly say {vowels} of {all_vowels} vowels, "
        "and leave {consonants} of {all_consonants} consonants to the rest.",
        **found,
    )


def numbered(states: Sequence[int]) -> Phrase:
    """The numbers of states, counted from 1, as in "2 and 3"."""
    return reduce(_and, (verbatim(state + 1) for state in states))


def _and(some: Phrase, last: Phrase) -> Phrase:
    return phrase("{some} and {last}", some=some, last=last)
