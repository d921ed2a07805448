"""Which encoding a text is in that is not UTF-8: by the letters of the languages, else by charset-normalizer."""

import re
from collections import Counter

SAMPLE = 2**18  # bytes in a row that are looked at
_ENOUGH = 2**13  # bytes of sentences that are more than ASCII: more of them tell no more
_SURE = 0.9  # of the letters beyond ASCII stand as they do in one language

# What is looked for, the commonest first: where two fit equally well, the first is taken.
NAMES = {
    "cp1252": "Windows-1252",
    "cp1250": "Windows-1250",
    "cp1251": "Windows-1251",
    "cp932": "Shift JIS",
    "gb18030": "GB 18030",
    "cp950": "Big5",
    "cp949": "EUC-KR",
    "euc_jp": "EUC-JP",
    "big5hkscs": "Big5-HKSCS",
    "koi8_r": "KOI8-R",
    "koi8_u": "KOI8-U",
    "cp1253": "Windows-1253",
    "cp1254": "Windows-1254",
    "cp1255": "Windows-1255",
    "cp1256": "Windows-1256",
    "iso8859_15": "ISO 8859-15",
    "iso8859_2": "ISO 8859-2",
    "iso8859_5": "ISO 8859-5",
    "cp1257": "Windows-1257",
    "cp850": "DOS 850",
    "cp866": "DOS 866",
    "mac_roman": "Mac Roman",
    "mac_cyrillic": "Mac Cyrillic",
}

# Of languages that are written in Latin letters: those beyond ASCII.
_WEST = {
    "German": "äöüß",
    "French": "àâæçéèêëîïôœùûüÿ",
    "Spanish": "áéíñóúü",
    "Portuguese": "áâãàçéêíóôõúü",
    "Italian": "àèéìíîòóùú",
    "Catalan": "àçéèíïóòúü",
    "Dutch": "áèéêëïíóöúü",
    "Swedish and Finnish": "åäöéü",
    "Danish and Norwegian": "æøåéèêòóâ",
    "Icelandic": "áðéíóúýþæö",
}
_CENTRE = {
    "Polish": "ąćęłńóśźż",
    "Czech": "áčďéěíňóřšťúůýž",
    "Slovak": "áäčďéíĺľňóôŕšťúýž",
    "Hungarian": "áéíóöőúüű",
    "Croatian and Slovene": "čćđšž",
    "Romanian": "ăâîşţ",
}
_BALTIC = {"Lithuanian": "ąčęėįšųūž", "Latvian": "āčēģīķļņšūž", "Estonian": "äöüõšž"}
_TURKISH = {"Turkish": "çğıiöşüâîû"}
_LATIN = {
    "cp1252": _WEST,
    "cp1250": _CENTRE,
    "iso8859_15": _WEST,
    "iso8859_2": _CENTRE,
    "cp1254": _TURKISH,
    "cp1257": _BALTIC,
    "cp850": _WEST,
    "mac_roman": _WEST,
}
_MARKS = frozenset("“”„‘’‚«»‹›–—…•·°§©®™€£¥¢±×÷¼½¾²³µ¿¡ªº†\xa0")

# No second byte of a letter in any encoding above is as low as these.
_FIRST_LOW = re.compile(rb"[\x00-\x2f]")
_LAST_LOW = re.compile(rb"[\x00-\x2f](?=[^\x00-\x2f]*\Z)")
_SENTENCE_ENDS = re.compile(rb"[\r\n]+|(?<=[.!?]) ")
_HIGH = bytes(range(128, 256))
_BEYOND_ASCII = re.compile(r"[^\0-\x7f]+")


def guessed(content: bytes | bytearray, fault: int) -> str | None:
    """The encoding, one of NAMES, of a text that is not UTF-8 from byte `fault` on; None if nothing fits."""
    sample = _sample(content, fault)
    return _by_letters(sample) or _by_statistics(sample)


# A few of its sentences


def _sample(content: bytes | bytearray, fault: int) -> bytes:
    """Sentences of the beginning, the middle and of the first fault that are more than ASCII; no letter is cut."""
    starts = (0, max(SAMPLE, fault - 2**10), max(SAMPLE, len(content) // 2))
    return b"\n".join(_telling(_stretch(content, start)) for start in starts)


def _stretch(content: bytes | bytearray, start: int) -> bytes:
    piece = bytes(content[start : start + SAMPLE])
    if start + SAMPLE < len(content) and (last := _LAST_LOW.search(piece)):
        piece = piece[: last.start()]
    if start == 0:
        return piece
    first = _FIRST_LOW.search(piece)
    return piece[first.end() :] if first else b""


def _telling(stretch: bytes) -> bytes:
    taken: list[bytes] = []
    for sentence in _SENTENCE_ENDS.split(stretch):
        if not sentence.isascii():
            taken.append(sentence)
        if sum(map(len, taken)) > _ENOUGH:
            break
    return b"\n".join(taken)


# By letters


def _by_letters(sample: bytes) -> str | None:
    """The encoding in which nearly all letters are those of one language, if it is written in Latin ones."""
    if len(sample.translate(None, _HIGH)) < len(sample) / 2:
        return None
    shares = {encoding: _share(sample, encoding) for encoding in _LATIN}
    best = max(shares, key=lambda encoding: shares[encoding])
    return best if shares[best] > _SURE else None


def _share(sample: bytes, encoding: str) -> float:
    """How much of what is beyond ASCII makes sense. Words of several languages, as in English, are a little worse."""
    try:
        counts = _letters(sample[: 2 * _ENOUGH].decode(encoding))
    except UnicodeDecodeError:
        return 0.0
    languages = _LATIN[encoding].values()
    return max(0.95 * _known(counts, "".join(languages)), *(_known(counts, letters) for letters in languages))


def _known(counts: Counter[str], letters: str) -> float:
    known = sum(count for letter, count in counts.items() if letter in _MARKS or letter in letters)
    return known / max(1, counts.total())


def _letters(text: str) -> Counter[str]:
    """How often each letter or mark beyond ASCII occurs, as a small one; "?" if it stands where none does."""
    counts: Counter[str] = Counter()
    for run in _BEYOND_ASCII.finditer(text):
        is_foreign = sum(map(str.isalpha, run.group())) > 2  # in a row
        for at in range(*run.span()):
            is_misplaced = is_foreign or _is_misplaced(text[at - 1 : at], text[at], text[at + 1 : at + 2])
            counts["?" if is_misplaced else text[at].lower()[0]] += 1
    return counts


def _is_misplaced(before: str, letter: str, after: str) -> bool:
    """Whether this is a capital after a small letter, or a mark within a word."""
    if letter.isalpha():
        return letter.isupper() and before.islower()
    return before.isalpha() and after.isalpha() and letter != "’"


# By statistics


def _by_statistics(sample: bytes, spare: int = 3) -> str | None:
    """What charset-normalizer says; some bytes of a letter that is cut off at the end are spared."""
    from charset_normalizer import from_bytes  # 60 ms, for those who need it

    best = from_bytes(sample, 16, 1024, cp_isolation=[*NAMES], preemptive_behaviour=False).best()
    if best is None:
        return _by_statistics(sample[:-1], spare - 1) if spare else None
    return next((encoding for encoding in NAMES if encoding in best.could_be_from_charset), None)
