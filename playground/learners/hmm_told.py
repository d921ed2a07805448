"""What there is to say of a hidden Markov model while it learns."""

from playground.data.hmm_worlds import VOWELS
from playground.learners.hmm_parts import HmmLetters

WORTH_TELLING = 0.001  # nats per observation


def told_of_start(start: str, is_true_known: bool) -> str:
    """Before the first iteration."""
    if start == "true" and not is_true_known:
        return "Nobody knows the true model of that, so its first guess is the most promising of ten."
    return {
        "best of ten": "It knows nothing yet: of ten random guesses it took the most promising one.",
        "random": "It knows nothing yet: its first guess is a random one.",
        "nearly equal": "It knows nothing yet: it thinks that all states are nearly alike.",
        "true": "It begins with the true model, and goes on to what fits these very observations.",
    }[start]


def told_of_iteration(iteration: int, surprise: float, gain: float, is_done: bool) -> str:
    """After that iteration, which gained so many nats per observation."""
    if is_done:
        iterations = "1 iteration" if iteration == 1 else f"{iteration} iterations"
        return f"After {iterations} nothing changes any more: {surprise:.3f} nats per observation."
    if gain < 0:
        return f"Iteration {iteration}: {surprise:.3f} nats per observation; smoothing holds it back."
    if gain < WORTH_TELLING:
        return f"Iteration {iteration}: the surprise hardly falls, {surprise:.3f} nats per observation."
    return f"Iteration {iteration}: the surprise fell by {gain:.3f} to {surprise:.3f} nats per observation."


def told_of_truth(surprise: float, true_surprise: float | None) -> str:
    """How it compares with the true model, if that is known."""
    if true_surprise is None:
        return ""
    if surprise < true_surprise:
        return f"That is even less than the true model's {true_surprise:.3f}, for it learns chance, too."
    return f"The true model's is {true_surprise:.3f}."


def told_of_letters(letters: HmmLetters | None, names: tuple[str, ...]) -> str:
    """Whether it has found the vowels."""
    if letters is None:
        return ""
    if letters.separation < 0.2 or not letters.vowel_states:
        return "Vowels and consonants are still mixed."
    who = " and ".join(names[i] for i in letters.vowel_states)
    says, leaves = ("says", "leaves") if len(letters.vowel_states) == 1 else ("say", "leave")
    vowels = f"{letters.vowels_right} of {len(VOWELS)} vowels"
    consonants = f"{letters.consonants_right} of {letters.consonants} consonants"
    return f"{who.capitalize()} mostly {says} {vowels}, and {leaves} {consonants} to the rest."


MENDED = "The model could not have made these observations, so nothing in it counts as quite impossible."
BY_HAND = "The tables were set by hand."
