"""What there is to say of a hidden Markov model while it learns."""

from playground.data.hmm_worlds import VOWELS
from playground.learners.hmm_parts import HmmLetters
from playground.phrases import phrase

WORTH_TELLING = 0.001  # nats per observation


def told_of_start(start: str, is_true_known: bool) -> str:
    """Before the first iteration."""
    if start == "true" and not is_true_known:
        return phrase("Nobody knows the true model of that, so its first guess is the most promising of ten.")
    return {
        phrase("best of ten"): phrase("It knows nothing yet: of ten random guesses it took the most promising one."),
        "random": phrase("It knows nothing yet: its first guess is a random one."),
        phrase("nearly equal"): phrase("It knows nothing yet: it thinks that all states are nearly alike."),
        "true": phrase("It begins with the true model, and goes on to what fits these very observations."),
    }[start]


def told_of_iteration(iteration: int, surprise: float, gain: float, is_done: bool) -> str:
    """After that iteration, which gained so many nats per observation."""
    if is_done:
        iterations = "1 iteration" if iteration == 1 else phrase("{iteration} iterations", iteration=iteration)
        return phrase(
            "After {iterations} nothing changes any more: {surprise:.3f} nats per observation.",
            iterations=iterations,
            surprise=surprise,
        )
    if gain < 0:
        return phrase(
            "Iteration {iteration}: {surprise:.3f} nats per observation; smoothing holds it back.",
            iteration=iteration,
            surprise=surprise,
        )
    if gain < WORTH_TELLING:
        return phrase(
            "Iteration {iteration}: the surprise hardly falls, {surprise:.3f} nats per observation.",
            iteration=iteration,
            surprise=surprise,
        )
    return phrase(
        "Iteration {iteration}: the surprise fell by {gain:.3f} to {surprise:.3f} nats per observation.",
        iteration=iteration,
        gain=gain,
        surprise=surprise,
    )


def told_of_truth(surprise: float, true_surprise: float | None) -> str:
    """How it compares with the true model, if that is known."""
    if true_surprise is None:
        return ""
    if surprise < true_surprise:
        return phrase(
            "That is even less than the true model's {true_surprise:.3f}, for it learns chance, too.",
            true_surprise=true_surprise,
        )
    return phrase("The true model's is {true_surprise:.3f}.", true_surprise=true_surprise)


def told_of_letters(letters: HmmLetters | None, names: tuple[str, ...]) -> str:
    """Whether it has found the vowels."""
    if letters is None:
        return ""
    if letters.separation < 0.2 or not letters.vowel_states:
        return phrase("Vowels and consonants are still mixed.")
    who = " and ".join(names[i] for i in letters.vowel_states)
    says, leaves = ("says", "leaves") if len(letters.vowel_states) == 1 else ("say", "leave")
    vowels = phrase("{vowels_right} of {vowels} vowels", vowels_right=letters.vowels_right, vowels=len(VOWELS))
    consonants = phrase(
        "{consonants_right} of {consonants} consonants",
        consonants_right=letters.consonants_right,
        consonants=letters.consonants,
    )
    return phrase(
        "{capitalize} mostly {says} {vowels}, and {leaves} {consonants} to the rest.",
        capitalize=who.capitalize(),
        says=says,
        vowels=vowels,
        leaves=leaves,
        consonants=consonants,
    )


MENDED = phrase("The model could not have made these observations, so nothing in it counts as quite impossible.")
BY_HAND = phrase("The tables were set by hand.")
