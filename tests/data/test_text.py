from collections.abc import Callable
from typing import Any

import numpy as np
import pytest

from playground.data.stories import FILES, read, stories
from playground.data.text import (
    HELD_OUT,
    LEAST_WORDS,
    PARAGRAPH,
    UNKNOWN,
    Counting,
    Text,
    Vocabulary,
    count_words,
    join,
    read_prompt,
    tokens,
    written,
)

PIECE = 2**20  # so many characters are taken apart at once


def forms(text: str) -> list[str]:
    return [token.form for token in tokens(text)]


def vocabulary_of(text: str) -> Vocabulary:
    """Every word of a text, in the form in which it comes first."""
    words = {token.key: token.form for token in reversed(list(tokens(text))) if token.form != "¶"}
    return Vocabulary(("", "¶", *words.values()))


def numbers(text: str, vocabulary: Vocabulary) -> list[int]:
    return [vocabulary.number(token) for token in tokens(text)]


def repeated(text: str, times: int = LEAST_WORDS) -> Text:
    return count_words(text * times, "repeated")


def frozen_ids(*ids: int, times: int = 1) -> Any:
    array = np.array(ids * times, np.int32)
    array.flags.writeable = False
    return array


# What a word is.


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("", []),
        ("  \t \n ", []),
        ("The cat sat.", ["The", "cat", "sat", "."]),
        ("Stop! Why? Well; so: yes,no", ["Stop", "!", "Why", "?", "Well", ";", "so", ":", "yes", ",", "no"]),
        ("don't isn’t rock‘n’roll", ["don't", "isn't", "rock", "'", "n'roll"]),
        ("well-known mother‐in‐law re- -ing", ["well-known", "mother-in-law", "re", "-", "-", "ing"]),
        ("'Tis the dogs' day", ["'", "Tis", "the", "dogs", "'", "day"]),
        ("3 3.14 1,000,000 12:30 50% 7.", ["3", "3.14", "1,000,000", "12:30", "50", "%", "7", "."]),
        ("so.. so... so…", ["so", "…", "so", "…", "so", "…"]),
        ("on--off – up — down-", ["on", "—", "off", "—", "up", "—", "down", "-"]),
        ("(a) [b] {c} $ & @", ["(", "a", ")", "[", "b", "]", "{", "c", "}", "$", "&", "@"]),
        ("😀👍 x", ["😀", "👍", "x"]),
    ],
    ids=repr,
)
def test_words_numbers_and_marks_are_told_apart(text: str, expected: list[str]) -> None:
    assert forms(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Der Bär über Ölbäume", ["Der", "Bär", "über", "Ölbäume"]),
        ("Cafe\u0301 nin\u0303o", ["Cafe\u0301", "nin\u0303o"]),
        ("Жил-был у бабушки козлик", ["Жил-был", "у", "бабушки", "козлик"]),
        ("Ένα πρωί, μικρό", ["Ένα", "πρωί", ",", "μικρό"]),
        ("हिन्दी में किताब।", ["हिन्दी", "में", "किताब", "।"]),
        ("كِتَابٌ جَدِيدٌ، نعم", ["كِتَابٌ", "جَدِيدٌ", "،", "نعم"]),
        ("שָׁלוֹם עולם", ["שָׁלוֹם", "עולם"]),
        ("안녕 세상", ["안녕", "세상"]),
        ("小女孩走", ["小", "女", "孩", "走"]),
        ("雪が、ラーメン", ["雪", "が", "、", "ラ", "ー", "メ", "ン"]),
        ("か\u3099x", ["か\u3099", "x"]),
        ("like漢字and X線", ["like", "漢", "字", "and", "X", "線"]),
    ],
    ids=lambda value: value if isinstance(value, str) else "",
)
def test_words_of_any_alphabet_are_words(text: str, expected: list[str]) -> None:
    assert forms(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ('"Go," he said. "Now!"', "“Go,”hesaid.“Now!”"),
        ("“Go,” he said.", "“Go,”hesaid."),
        ('("Go")', "(“Go”)"),
        ('He said--"Go." "I was--" said he', "Hesaid—“Go.”“Iwas—”saidhe"),
        ("„Geh“, sagte er.", "“Geh”,sagteer."),
        ("»Geh«, sagte er.", "“Geh”,sagteer."),
        ("« Va », dit-il.", "“Va”,dit-il."),
        ("”Gå”, sa han.", "“Gå”,sahan."),
        ('He said "', "Hesaid“"),
        ('"', "“"),
        ('Go!"', "Go!”"),
    ],
)
def test_quotation_marks_open_and_close_in_every_language(text: str, expected: str) -> None:
    assert "".join(forms(text)) == expected


@pytest.mark.parametrize("gap", ["\n\n", "\n \n", " \n\t\n\n  ", "\r\n\r\n", "\n\n\n\n\n"], ids=repr)
def test_an_empty_line_ends_a_paragraph(gap: str) -> None:
    assert forms(f"One.{gap}Two.") == ["One", ".", "¶", "Two", "."]


@pytest.mark.parametrize("gap", ["\n", " \n ", "\r\n", "   "], ids=repr)
def test_the_end_of_a_line_ends_no_paragraph(gap: str) -> None:
    assert forms(f"one{gap}two") == ["one", "two"]


def test_very_many_blanks_take_no_time() -> None:
    blanks = " " * 200_000  # if each were looked at from each, this would take minutes
    assert forms(f"a{blanks}b{blanks}\n{blanks}c\n{blanks}\nd") == ["a", "b", "c", "¶", "d"]


def test_a_word_knows_where_it_stands() -> None:
    text = ' The  dog’s "bone"…\n\nGone... 漢字'
    standing = [text[token.start : token.end] for token in tokens(text)]
    assert standing == ["The", "dog’s", '"', "bone", '"', "…", "\n\n", "Gone", "...", "漢", "字"]


def test_capital_letters_make_no_other_word() -> None:
    assert {token.key for token in tokens("Straße STRAẞE straße Über über")} == {"straße", "über"}


# Which words are known.


def test_a_word_is_shown_as_it_is_mostly_written_within_sentences() -> None:
    text = repeated("The old Nora saw the sea. Nora and the cat sat. THE sea saw Nora. the ")
    known = text.vocabulary.words
    assert "Nora" in known
    assert "the" in known
    assert not {"nora", "The", "THE"} & set(known)


def test_a_word_that_only_begins_sentences_is_shown_small() -> None:
    assert "perhaps" in repeated("Perhaps it rains. “Perhaps it snows.”\n\nPerhaps it hails! ").vocabulary.words


def test_the_most_frequent_words_come_first() -> None:
    text = repeated("a b a c a b a c a b d b c a a\n\n", 40)
    assert text.vocabulary.words == ("", "¶", "a", "b", "c", "d")


def test_words_met_once_are_unknown() -> None:
    text = count_words("a b " * 200 + "once " + "a b " * 200, "own")
    assert "once" not in text.vocabulary.words
    assert np.flatnonzero(text.learned == UNKNOWN).tolist() == [400]


def test_of_more_words_than_can_be_known_the_rarest_are_unknown() -> None:
    counting = Counting()
    for i in range(20):
        counting.add(f"word{'abcdefghijklmnopqrst'[i]} " * (40 - i))
    text = counting.text("own", 100, most=12)
    assert len(text.vocabulary) == 12
    assert text.vocabulary.words[2:4] == ("worda", "wordb")
    assert "wordk" not in text.vocabulary.words


def test_a_paragraph_has_a_number_of_its_own_however_rare() -> None:
    text = count_words("a b " * 100 + "\n\n" + "a b " * 200, "own")
    assert np.flatnonzero(text.learned == PARAGRAPH).tolist() == [200]


def test_what_is_held_out_is_not_counted() -> None:
    text = join("own", ["a b c a b c d " * 40], ["a e e e e e E. d d d d " * 5])
    assert set(text.vocabulary.words) == {"", "¶", "a", "b", "c", "d"}
    assert text.vocabulary.words[-1] == "d"
    assert np.count_nonzero(text.held_out == UNKNOWN) == 5 * 7


def test_the_last_tenth_of_a_text_is_held_out() -> None:
    text = count_words("a b c d e " * 100, "own")
    assert (len(text.learned), len(text.held_out)) == (450, 50)
    assert HELD_OUT == 0.1


def test_the_words_of_a_text_follow_each_other_in_its_numbers() -> None:
    passage = "Nora saw the sea. The sea saw Nora.\n\n"
    text = repeated(passage, 30)
    shown = [text.vocabulary.words[n] for n in [*text.learned, *text.held_out]]
    assert [word.lower() for word in shown] == [form.lower() for form in forms(passage * 30)]


def test_joined_texts_each_end_with_a_paragraph() -> None:
    text = join("own", ["a b " * 50, "b a " * 50], ["a b " * 10, "b a " * 10])
    assert np.flatnonzero(text.learned == PARAGRAPH).tolist() == [100, 201]
    assert np.flatnonzero(text.held_out == PARAGRAPH).tolist() == [20, 41]


@pytest.mark.parametrize("gap", [" \n \n ", "\n\n\n\n", '. "', "-- "], ids=repr)
@pytest.mark.parametrize("at", [0, 1, 3])
def test_a_long_text_is_cut_between_words(gap: str, at: int) -> None:
    text = "7" * (PIECE - at) + gap + "c d " * 100
    coded = count_words(text, "long")
    assert [*coded.learned, *coded.held_out] == numbers(text, coded.vocabulary)


def test_a_word_that_is_longer_than_a_piece_is_not_cut() -> None:
    assert len(count_words("7" * (PIECE + 1000) + " c d" * 100, "long").learned) == 181


def test_text_that_comes_in_several_parts_is_one_text() -> None:
    counting, parts = Counting(), ["Nora saw the sea. ", "nora and the cat.\n\n", "The sea. "] * 30
    for part in parts:
        counting.add(part)
    coded, whole = counting.text("own", 20), Counting()
    whole.add("".join(parts))
    assert coded.vocabulary == whole.text("own", 20).vocabulary
    assert len(counting) == len(whole) == len(coded.learned) + 20


def test_counting_can_go_on_after_a_text_was_made() -> None:
    counting = Counting()
    counting.add("a b " * 200)
    first = counting.text("own", 20)
    counting.add("c c " * 200)
    assert (len(first.learned), len(counting.text("own", 20).learned)) == (380, 780)


def test_progress_is_told_up_to_the_end() -> None:
    told: list[float] = []
    count_words(f"{'7' * PIECE} {'8' * PIECE} " + "c d " * 100, "long", told.append)
    assert told == sorted(told)
    assert len(told) == 3
    assert told[-1] == 1


# What was typed.

KNOWN = Vocabulary(("", "¶", "the", "fox", "forest", "Nora", ".", "“", "...", "foxglove"))


def test_a_prompt_is_its_words_and_their_numbers() -> None:
    prompt = read_prompt("The fox saw NORA. ", KNOWN)
    assert [token.form for token in prompt.tokens] == ["The", "fox", "saw", "NORA", "."]
    assert prompt.ids.tolist() == [2, 3, UNKNOWN, 5, 6]
    assert prompt.unknown == (2,)
    assert not prompt.ids.flags.writeable


def test_a_prompt_knows_where_its_words_stand() -> None:
    prompt = read_prompt(' “The   fox" ', KNOWN)
    assert [prompt.text[token.start : token.end] for token in prompt.tokens] == ["“", "The", "fox", '"']


@pytest.mark.parametrize(
    ("text", "partial"),
    [
        ("the fo", "fo"),
        ("the FOR", "FOR"),
        ("f", "f"),
        ("the fox", ""),  # a whole word, though it may grow
        ("the foxg", "foxg"),
        ("the fo ", ""),  # finished
        ("the zebra", ""),  # can't become a known one
        ("the fo,", ""),
        ("the fox.", ""),
        ("the ..", ""),
    ],
)
def test_an_unknown_word_at_the_end_that_may_become_a_known_one_is_not_finished(text: str, partial: str) -> None:
    prompt = read_prompt(text, KNOWN)
    assert prompt.partial == partial
    assert len(prompt.tokens) == len(prompt.ids) == len(forms(text)) - bool(partial)


@pytest.mark.parametrize("text", ["", " ", " \t\n "], ids=repr)
def test_a_prompt_without_words_is_empty(text: str) -> None:
    prompt = read_prompt(text, KNOWN)
    assert (prompt.text, prompt.tokens, prompt.ids.tolist(), prompt.partial) == (text, (), [], "")
    assert prompt.ids.dtype == np.int32


def test_a_paragraph_that_was_ended_is_a_word_of_the_prompt() -> None:
    assert read_prompt("The fox.\n\n", KNOWN).ids.tolist() == [2, 3, 6, PARAGRAPH]


def test_letters_find_the_words_that_go_on_after_them() -> None:
    assert KNOWN.begins("fo").tolist() == [3, 4, 9]
    assert KNOWN.begins("NO").tolist() == [5]
    assert KNOWN.begins("x").tolist() == []


# Words that are written.


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("the cat sat .", "The cat sat."),
        ("the cat . the cat ! the cat ? it … he", "The cat. The cat! The cat? It… He"),
        ("“ go , ” he said . “ now ! ” he said .", "“Go,” he said. “Now!” he said."),
        ("“ stop . ” he went", "“Stop.” He went"),
        ("Nora ( and Finn ) went — slowly", "Nora (and Finn) went — slowly"),
        ("one . ¶ two", "One.\n\nTwo"),
        ("漢 字 、 漢 。 漢", "漢字、漢。漢"),
        ("3 % of it", "3% of it"),
        ("wait . .", "Wait. ."),
        ("ﬁnd ßo გა", "ﬁnd ßo გა"),
    ],
)
def test_words_are_written_with_spaces_and_capital_letters(words: str, expected: str) -> None:
    assert written(words.split()) == expected


@pytest.mark.parametrize(
    ("before", "words", "expected"),
    [
        ("", "the", "The"),
        ("The cat", "sat .", " sat."),
        ("The cat ", "sat", "sat"),
        ("The cat sat.", "the", " The"),
        ("The cat sat.\n\n", "the", "The"),
        ('He said "', "go", "Go"),
        ('He said "Go!"', "and", " and"),
        ("He said (", "and", "and"),
        ("He said ", ".", "."),
        ("The cat", "¶ the", "\n\nThe"),
        ("The end.", ".", " ."),
        ("The end..", ".", " ."),
        ("x" * 1000, "the", " the"),
    ],
)
def test_words_are_written_after_what_is_there(before: str, words: str, expected: str) -> None:
    assert written(words.split(), before) == expected


PASSAGES = {
    "quotes": '"Where is it?" asked Nora. "I don\'t know," said Finn--"or do I?" He laughed... (And so did she!)',
    "paragraphs": "One two.\n\nThree -- four: five; six.\n\n“Seven?”\n\nEight",
    "numbers": "On 12 May 1999, at 7:30, it cost 1,000.50 $; that is 5% more. 3. 4",
    "odd marks": "a - b-c 'd' ’e’ f' . . .. . … – x@y.z #1 * *",
    "German": "„Wo ist er?“, fragte Nora. »Ich weiß es nicht«, sagte Finn – oder doch? Äpfel, Öl, ﬁnden.",
    "French": "« Où est-il ? » demanda Hélène. « Je n’en sais rien ! » L'été, c'est l’été.",
    "Spanish": "¿Dónde está? ¡Aquí! —dijo él—. Sí…",
    "Japanese": "雪が降る。「待って！」と言った。テレビとX線、3つ（だけ）。\n\nおわり",
    "Chinese": "她说：“等一等。”他们跑了；“好！”",
    "Hindi": "हिन्दी में किताब। वह गया।",
    "Arabic": "كِتَابٌ جَدِيدٌ، نعم؟ لا!",
    "Georgian": "გამარჯობა. კარგად ხარ?",
    "Turkish": "İstanbul'da ılık. Irmak ışık. İki",
}


@pytest.mark.parametrize("passage", PASSAGES.values(), ids=list(PASSAGES))
def test_what_is_written_reads_as_the_same_words(passage: str) -> None:
    vocabulary = vocabulary_of(passage)
    ids = numbers(passage, vocabulary)
    assert numbers(written(vocabulary.words[n] for n in ids), vocabulary) == ids


@pytest.mark.parametrize("passage", PASSAGES.values(), ids=list(PASSAGES))
def test_writing_word_by_word_gives_the_same_as_all_at_once(passage: str) -> None:
    vocabulary, text = vocabulary_of(passage), ""
    words = [vocabulary.words[n] for n in numbers(passage, vocabulary)]
    for word in words:
        text += written([word], text)
    assert text == written(words)


def test_the_held_out_stories_read_as_the_same_words_when_they_are_written_again() -> None:
    words, ids = stories().vocabulary.words, stories().held_out
    paragraphs = [part[part != PARAGRAPH] for part in np.split(ids, np.flatnonzero(ids == PARAGRAPH))]
    known = [part.tolist() for part in paragraphs if len(part) and UNKNOWN not in part]
    assert len(known) > 100
    for part in known:
        assert numbers(written(words[n] for n in part), stories().vocabulary) == part


def test_a_story_is_written_almost_as_it_was() -> None:
    usual = {word.lower(): word for word in stories().vocabulary.words}
    story = list(tokens(read(FILES[0])[0]))
    again = forms(written(usual.get(token.key, token.key) for token in story))
    same = [our == token.form for our, token in zip(again, story, strict=True)]
    assert np.mean(same) > 0.97


# What is no text.


@pytest.mark.parametrize(
    ("words", "message"),
    [
        ((), "a vocabulary must begin with the unknown word and ¶"),
        (("the",), "a vocabulary must begin with the unknown word and ¶"),
        (("¶", ""), "a vocabulary must begin with the unknown word and ¶"),
        (("", "¶", "a", "a"), "the words of a vocabulary must differ"),
        (("", "¶", "Nora", "nora"), "the words of a vocabulary must differ"),
    ],
    ids=repr,
)
def test_words_that_are_no_vocabulary_are_refused(words: tuple[str, ...], message: str) -> None:
    with pytest.raises(ValueError, match=f"^{message}"):
        Vocabulary(words)


ABC = Vocabulary(("", "¶", "a", "b"))


def writable(ids: Any) -> Any:
    return np.array(ids)


def long_numbers(ids: Any) -> Any:
    array = ids.astype(np.int64)
    array.flags.writeable = False
    return array


@pytest.mark.parametrize("spoil", [writable, long_numbers, lambda ids: ids[None], lambda ids: ids[:0].astype(np.int64)])
def test_ids_that_are_no_frozen_row_of_int32_are_refused(spoil: Callable[[Any], Any]) -> None:
    good = frozen_ids(2, 3, times=200)
    for parts in ((spoil(good), good), (good, spoil(good))):
        with pytest.raises(ValueError, match=r"^the words of a text must be a row of int32 that nobody can change"):
            Text("own", ABC, *parts)


@pytest.mark.parametrize("number", [-1, 4, 2**31 - 1])
def test_ids_of_no_word_are_refused(number: int) -> None:
    good, bad = frozen_ids(2, 3, times=200), frozen_ids(2, 3, number, times=100)
    for parts in ((good, bad), (bad, good)):
        with pytest.raises(ValueError, match=r"^the words of a text must be in 0\.\.3"):
            Text("own", ABC, *parts)


@pytest.mark.parametrize(
    ("learned", "held_out", "message"),
    [
        (0, 0, "a text must have at least 200 words, got 0"),
        (179, 20, "a text must have at least 200 words, got 199"),
        (400, 0, "a text must have at least 180 words to learn from and 20 held out, got 400 and 0"),
        (400, 19, "a text must have at least 180 words to learn from and 20 held out, got 400 and 19"),
        (179, 400, "a text must have at least 180 words to learn from and 20 held out, got 179 and 400"),
    ],
)
def test_a_text_with_too_few_words_is_refused(learned: int, held_out: int, message: str) -> None:
    with pytest.raises(ValueError, match=f"^{message}$"):
        Text("own", ABC, frozen_ids(2, times=learned), frozen_ids(2, times=held_out))


@pytest.mark.parametrize("text", ["", "   ", "too few words", "a " * (LEAST_WORDS - 1)])
def test_too_few_words_are_not_counted(text: str) -> None:
    with pytest.raises(ValueError, match=f"^a text must have at least {LEAST_WORDS} words, got {len(forms(text))}$"):
        count_words(text, "own")


@pytest.mark.parametrize("text", ["a " * LEAST_WORDS, " ".join(f"w{'a' * i}" for i in range(LEAST_WORDS))])
def test_a_text_of_the_least_size_is_taken(text: str) -> None:
    coded = count_words(text, "own")
    assert (len(coded.learned), len(coded.held_out)) == (180, 20)
