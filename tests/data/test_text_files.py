import codecs
import logging
import os
import random
import socket
import tracemalloc
import unicodedata
from pathlib import Path

import pytest

from playground.data import text_files
from playground.data.text_files import MAX_PASTED, RefusedFileError, clean_text, read_text

THIN = "\N{NARROW NO-BREAK SPACE}"
ENGLISH = (
    "The wind blew round the tower, as it always did in autumn, and the cat slept on the stairs. Nora went down to the "
    "harbour to see the ship with the red sail. There was a small inn near the water where the sailors met in the "
    "evening and told each other stories about the sea. She sat in a corner and listened until it was dark.\n"
)
QUOTED = (
    "“Where have you been?” asked the old keeper, and he put down the lamp. “Down at the harbour,” said Nora, “and "
    "I’ve seen the ship with the red sail.” It wasn’t the first time that she had run away without a word; still, he "
    "couldn’t be angry with her. The wind blew round the tower – it always did in autumn – and the cat slept.\n"
)
GERMAN = (
    "Am frühen Morgen öffnete die Müllerin das große Tor und hörte, wie draußen die Vögel sangen. „Heute wird ein "
    "schöner Tag“, sagte sie und füllte Körbe mit Äpfeln, Nüssen und süßen Brötchen. Über den Hügel kamen fünf Kinder "
    "gelaufen; sie trugen Mützen und lachten. Der jüngste Bub fragte: „Dürfen wir heute wieder am Bach spielen?“\n"
)
FRENCH = (
    "Le matin où la neige commença à tomber, Hélène était déjà réveillée. Elle entendit son père qui préparait le café "
    "et sa petite sœur qui chantait près de la fenêtre. « Regarde, dit-elle, les toits sont tout blancs ! » Ils "
    "sortirent tous ensemble, même le vieux chien, et marchèrent jusqu'à la forêt. Ça n'était pas très loin.\n"
)
POLISH = (
    "Pewnego ranka mała dziewczynka wyszła z domu i zobaczyła, że cały ogród jest pokryty śniegiem. Zawołała brata, "
    "który jeszcze spał, i razem pobiegli nad rzekę. Woda zamarzła, więc chłopiec chciał się ślizgać, ale siostra "
    "powiedziała: „Poczekaj, najpierw sprawdzimy, czy lód jest dość gruby”. Wzięli długi kij i uderzyli kilka razy.\n"
)
RUSSIAN = (
    "Однажды утром маленькая девочка вышла из дома и увидела, что весь сад покрыт снегом. Она позвала брата, который "
    "ещё спал, и вместе они побежали к реке. Вода замёрзла, поэтому мальчик хотел кататься, но сестра сказала: "
    '"Подожди, сначала проверим, достаточно ли крепок лёд". Они взяли длинную палку и несколько раз ударили.\n'
)
GREEK = (
    "Ένα πρωί το μικρό κορίτσι βγήκε από το σπίτι και είδε ότι όλος ο κήπος ήταν σκεπασμένος με χιόνι. Φώναξε τον "
    "αδελφό της, που κοιμόταν ακόμη, και έτρεξαν μαζί στο ποτάμι. Το νερό είχε παγώσει, και το αγόρι ήθελε να "
    "γλιστρήσει, αλλά η αδελφή του είπε: «Περίμενε, πρώτα να δούμε αν ο πάγος είναι αρκετά γερός».\n"
)
JAPANESE = (
    "ある朝、小さな女の子が家を出ると、庭じゅうが雪でおおわれていました。まだ眠っていた兄を呼び、二人で川まで走りました。"
    "水は凍っていたので、男の子はすべりたがりましたが、妹は言いました。「待って。まず氷がじゅうぶん厚いかどうか、たしかめ"
    "ましょう。」二人は長い棒を取り、何度かたたいてみました。すると急に、だれかが水の下で歌っているような、ふしぎな音が"
    "聞こえてきました。おどろいて家に帰ると、おばあさんが温かいスープを作り、パンを焼いていました。\n"
)
SIMPLIFIED = (
    "一天早晨，小女孩走出家门，看见整个花园都盖满了雪。她叫醒还在睡觉的哥哥，两个人一起跑到河边。河水已经结冰，男孩想滑冰，"
    "可是妹妹说：“等一等，我们先看看冰够不够厚。”他们拿起一根长长的棍子，敲了好几下。忽然，他们听见一种奇怪的声音，好像有人"
    "在水下唱歌。两个孩子吓得跑回家，奶奶正在煮热汤，还烤了面包。夜里，奶奶给他们讲了一个金鱼的故事，说那条金鱼能够实现人们"
    "的愿望。第二天，太阳出来了，雪慢慢融化，花园里又有了绿色。孩子们高兴地在院子里跑来跑去。\n"
)
TRADITIONAL = (
    "一天早晨，小女孩走出家門，看見整個花園都蓋滿了雪。她叫醒還在睡覺的哥哥，兩個人一起跑到河邊。河水已經結冰，男孩想溜冰，"
    "可是妹妹說：「等一等，我們先看看冰夠不夠厚。」他們拿起一根長長的棍子，敲了好幾下。忽然，他們聽見一種奇怪的聲音，好像有人"
    "在水下唱歌。兩個孩子嚇得跑回家，奶奶正在煮熱湯，還烤了麵包。夜裡，奶奶給他們講了一個金魚的故事，說那條金魚能夠實現人們"
    "的願望。第二天，太陽出來了，雪慢慢融化，花園裡又有了綠色。孩子們高興地在院子裡跑來跑去。\n"
)
KOREAN = (
    "어느 날 아침, 작은 소녀가 집을 나서자 정원이 온통 눈으로 덮여 있었습니다. 소녀는 아직 자고 있던 오빠를 불러 "
    "함께 강가로 달려갔습니다. 물이 얼어 있어서 소년은 미끄럼을 타고 싶어 했지만 동생이 말했습니다. 먼저 얼음이 "
    "충분히 두꺼운지 살펴보자. 두 아이는 긴 막대기를 들고 여러 번 두드려 보았습니다. 갑자기 누군가 물속에서 노래하는 "
    "것 같은 이상한 소리가 들렸습니다.\n"
)
ALL = (ENGLISH, QUOTED, GERMAN, FRENCH, POLISH, RUSSIAN, GREEK, JAPANESE, SIMPLIFIED, TRADITIONAL, KOREAN)
ENCODINGS = [
    ("utf-8", None, ALL),
    ("utf-8-sig", None, ALL),
    ("utf-16", "UTF-16", ALL),
    ("utf-32", "UTF-32", ALL),
    ("cp1252", "Windows-1252", (QUOTED, GERMAN, FRENCH)),
    ("cp1250", "Windows-1250", (POLISH,)),
    ("cp1251", "Windows-1251", (RUSSIAN,)),
    ("koi8_r", "KOI8-R", (RUSSIAN,)),
    ("cp1253", "Windows-1253", (GREEK,)),
    ("shift_jis", "Shift JIS", (JAPANESE,)),
    ("euc_jp", "EUC-JP", (JAPANESE,)),
    ("gb18030", "GB 18030", (SIMPLIFIED, TRADITIONAL)),
    ("gb2312", "GB 18030", (SIMPLIFIED,)),
    ("big5", "Big5", (TRADITIONAL,)),
    ("euc_kr", "EUC-KR", (KOREAN,)),
]
TABLE = [(text, encoding, name) for encoding, name, texts in ENCODINGS for text in texts]


def written(folder: Path, content: bytes | str, name: str = "story.txt") -> Path:
    path = folder / name
    path.write_bytes(content if isinstance(content, bytes) else content.encode())
    return path


def read(folder: Path, content: bytes | str) -> tuple[str, list[str]]:
    return read_text(written(folder, content))


def refused(path: Path) -> str:
    """The sentence with which a file is refused."""
    with pytest.raises(RefusedFileError) as caught:
        read_text(path)
    return str(caught.value)


# Encodings


@pytest.mark.parametrize("times", [1, 400], ids=["short", "long"])
@pytest.mark.parametrize(("text", "encoding", "name"), TABLE, ids=[f"{e}-{t[:6]}" for t, e, _ in TABLE])
def test_a_text_in_any_encoding_is_read_back(
    tmp_path: Path, text: str, encoding: str, name: str | None, times: int
) -> None:
    told = [f"It was read as {name}."] if name else []
    assert read(tmp_path, (text * times).encode(encoding)) == (text * times, told)


@pytest.mark.parametrize("encoding", ["utf-16-le", "utf-16-be", "utf-32-le", "utf-32-be"])
def test_a_byte_order_mark_tells_which_way_round_the_bytes_are(tmp_path: Path, encoding: str) -> None:
    marked = ("\ufeff" + RUSSIAN).encode(encoding)
    assert read(tmp_path, marked) == (RUSSIAN, [f"It was read as {encoding[:6].upper()}."])


@pytest.mark.parametrize("text", [GERMAN, RUSSIAN, SIMPLIFIED], ids=["German", "Russian", "Chinese"])
def test_a_line_as_long_as_the_file_is_read_in_its_encoding(tmp_path: Path, text: str) -> None:
    encoding = {GERMAN: "cp1252", RUSSIAN: "cp1251", SIMPLIFIED: "gb18030"}[text]
    line = text.strip() * 1500
    assert read(tmp_path, line.encode(encoding))[0] == line


@pytest.mark.parametrize("accent", ["’", "über", "naïve", "fête", "Zoë", "£5", "20 °C", "5 €", "–", "Müller’s"])
def test_a_few_accents_in_an_english_text_are_read_as_the_commonest_encoding(tmp_path: Path, accent: str) -> None:
    text = ENGLISH * 5 + accent + " " + ENGLISH * 5
    assert read(tmp_path, text.encode("cp1252")) == (text, ["It was read as Windows-1252."])


def test_an_encoding_is_found_though_the_first_accent_comes_late(tmp_path: Path) -> None:
    text = ENGLISH * 3000 + QUOTED
    assert read(tmp_path, text.encode("cp1252"))[0] == text


def test_what_does_not_fit_the_encoding_of_the_rest_is_refused(tmp_path: Path) -> None:
    path = written(tmp_path, (JAPANESE * 2000).encode("cp932") + b"\x81\x20")
    assert "it must be Shift JIS all through, got something else; save it as UTF-8" in refused(path)


def test_damaged_utf8_is_refused_rather_than_read_as_something_else(tmp_path: Path) -> None:
    content = GERMAN.encode() * 4000
    path = written(tmp_path, content[:1_200_000] + b"\xff" + content[1_200_000:])
    assert f"it must be UTF-8 all through, got something else at byte 1{THIN}200{THIN}000" in refused(path)


def test_no_known_encoding_is_a_refusal(tmp_path: Path) -> None:
    assert "its encoding isn't known; save it as UTF-8" in refused(written(tmp_path, bytes(range(128, 256)) * 4))


@pytest.mark.parametrize(
    ("text", "encoding"),
    [("a 手", "utf-8"), ("a 😀", "utf-16"), ("手", "utf-32"), (JAPANESE + "手", "cp932"), (SIMPLIFIED + "手", "gbk")],
)
def test_a_character_cut_off_at_the_end_is_left_out_and_told(tmp_path: Path, text: str, encoding: str) -> None:
    content = text.encode(encoding)[:-1]
    if encoding == "utf-32":
        content = "a".encode(encoding) + content[4:]
        text = "a" + text
    got, told = read(tmp_path, content)
    assert got == text[:-1]
    assert told[-1] == "Its last character is cut off and was left out."


# Letters


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r", "\u2028", "\u2029", "\v", "\f", "\x85"])
@pytest.mark.parametrize("bite", [1, 2, 3, 7, 2**18])
def test_all_line_ends_become_one(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, end: str, bite: int) -> None:
    monkeypatch.setattr(text_files, "_BITE", bite)
    assert read(tmp_path, end.join(["one", "", "two three", ""])) == ("one\n\ntwo three\n", [])


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("a tab\tstays", []),
        ("one\0two" + "." * 300, ["1 character that can't be shown was left out."]),
        ("\u200bone\ufefftwo\xad", ["3 characters that can't be shown were left out."]),
        ("\u202eone" * 2000, [f"2{THIN}000 characters that can't be shown were left out."]),
    ],
)
def test_what_can_not_be_shown_is_left_out_and_counted(tmp_path: Path, text: str, told: list[str]) -> None:
    seen = "".join(letter for letter in text if letter not in "\0\u200b\ufeff\xad\u202e")
    assert read(tmp_path, text) == (seen, told)


@pytest.mark.parametrize("bite", [1, 5, 2**18])
def test_a_letter_and_its_accent_become_one_wherever_the_file_is_cut(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, bite: int
) -> None:
    monkeypatch.setattr(text_files, "_BITE", bite)
    assert read(tmp_path, unicodedata.normalize("NFD", FRENCH))[0] == unicodedata.normalize("NFC", FRENCH)


def test_a_heap_of_accents_is_cut_down_before_it_takes_minutes(tmp_path: Path) -> None:
    heap = "a" + "\u0301\u0323" * 100_000
    assert len(clean_text(heap)) < 40
    assert len(read(tmp_path, heap)[0]) < 80


@pytest.mark.parametrize("text", ALL, ids=[text[:6] for text in ALL])
@pytest.mark.parametrize("bite", [1, 2, 3, 100])
def test_a_text_is_the_same_in_whatever_pieces_it_is_read(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, text: str, bite: int
) -> None:
    monkeypatch.setattr(text_files, "_BITE", bite)
    assert read(tmp_path, text)[0] == text


# Files


@pytest.mark.parametrize("megabytes", [51, 1024])
def test_a_large_file_is_refused_without_being_opened(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, megabytes: int
) -> None:
    path = tmp_path / "large.txt"
    with path.open("wb") as file:
        file.truncate(megabytes * 2**20 - 5)
    monkeypatch.setattr(Path, "open", lambda *_arguments: pytest.fail("it was opened"))
    got = {51: "51", 1024: f"1{THIN}024"}[megabytes]
    assert refused(path) == f"large.txt can't be read: a text must have at most 50 MB, got {got} MB."


def test_a_file_of_the_largest_size_is_read(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(text_files, "MAX_BYTES", 2**21)
    assert read(tmp_path, "word " * (2**21 // 5))[0] == "word " * (2**21 // 5)


@pytest.mark.parametrize(
    ("content", "sentence"),
    [
        (b"", "a text must have at least one word, got an empty file"),
        (b" \r\n\t \n", "a text must have at least one word, got only blanks"),
        (codecs.BOM_UTF8, "a text must have at least one word, got only blanks"),
        (codecs.BOM_UTF16_LE, "a text must have at least one word, got only blanks"),
    ],
)
def test_an_empty_text_is_refused(tmp_path: Path, content: bytes, sentence: str) -> None:
    assert refused(written(tmp_path, content)) == f"story.txt can't be read: {sentence}."


def test_a_missing_file_and_a_folder_are_refused(tmp_path: Path) -> None:
    assert refused(tmp_path / "none.txt") == "none.txt can't be read: there is no such file."
    assert refused(tmp_path / "no\0ne.txt") == "no?ne.txt can't be read: there is no such file."
    assert refused(written(tmp_path, "x") / "y.txt") == "y.txt can't be read: there is no such file."
    (tmp_path / "folder").mkdir()
    assert refused(tmp_path / "folder") == "folder can't be read: it must be a file, got a folder."


def test_a_name_that_no_file_can_have_is_refused(tmp_path: Path) -> None:
    assert " can't be read: " in refused(tmp_path / ("x" * 5000))


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="there are no pipes with names here")
def test_a_pipe_is_refused_and_not_waited_for(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")
    assert refused(tmp_path / "pipe") == "pipe can't be read: it must be a file, got a device or a pipe."


@pytest.mark.skipif(not Path("/dev/zero").exists(), reason="there is no endless file here")
def test_a_device_is_refused() -> None:
    assert refused(Path("/dev/zero")) == "zero can't be read: it must be a file, got a device or a pipe."


@pytest.mark.skipif(not hasattr(socket, "AF_UNIX"), reason="there are no such sockets here")
def test_a_socket_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    with socket.socket(socket.AF_UNIX) as made:
        made.bind("here")
        assert "got a device or a pipe" in refused(tmp_path / "here")


def test_a_file_that_may_not_be_read_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def forbidden(*_arguments: object) -> None:
        raise PermissionError(13, "Permission denied")

    path = written(tmp_path, ENGLISH)
    monkeypatch.setattr(Path, "open", forbidden)
    assert refused(path) == "story.txt can't be read: Permission denied."


def test_too_little_memory_is_a_refusal(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def forgetful(*_arguments: object) -> None:
        raise MemoryError

    monkeypatch.setattr(text_files, "_tidied", forgetful)
    assert "there is not enough memory for it" in refused(written(tmp_path, ENGLISH))


@pytest.mark.parametrize(
    ("content", "sentence"),
    [
        (b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n1 0 obj", "no plain text but a PDF; save it as plain text first"),
        (b"PK\x03\x04\x14\0\x06\0", "no plain text but a Word document or another packed file; save it as plain text"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "no plain text but an old Word document; save it as plain text first"),
        (b"{\\rtf1\\ansi hello}", "no plain text but a rich-text document; save it as plain text first"),
        (b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR", "it is no plain text."),
        (b"\x10\0\0\0\0\0\0\0{'w':{'dtype':'F32'}}" + bytes(64), "it is no plain text."),
        (b"word " * 200 + b"\0\xe9 word", "it is no plain text."),
        (b"a\x01b\x02" * 20, "it is no plain text."),
        (GERMAN.encode("utf-16-le"), "it is no plain text."),
    ],
    ids=["pdf", "docx", "doc", "rtf", "png", "safetensors", "nul", "controls", "utf-16 without a mark"],
)
def test_what_is_no_plain_text_is_refused(tmp_path: Path, content: bytes, sentence: str) -> None:
    assert sentence in refused(written(tmp_path, content))


def test_progress_grows_to_all(tmp_path: Path) -> None:
    shares: list[float] = []
    read_text(written(tmp_path, ENGLISH * 9000), shares.append)
    assert len(shares) > 6
    assert shares == sorted(shares)
    assert shares[0] < 0.5
    assert shares[-1] == 1


def test_what_progress_raises_ends_the_reading(tmp_path: Path) -> None:
    def impatient(_share: float) -> None:
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        read_text(written(tmp_path, ENGLISH), impatient)


def test_memory_is_a_small_multiple_of_the_file(tmp_path: Path) -> None:
    path = written(tmp_path, (GERMAN * 14_000).encode("cp1252"))
    read_text(path)  # what is loaded once
    tracemalloc.start()
    try:
        read_text(path)
        assert tracemalloc.get_traced_memory()[1] < 6 * path.stat().st_size
    finally:
        tracemalloc.stop()


def test_nothing_of_a_text_is_said_but_its_numbers(tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG)
    read(tmp_path, GERMAN.encode("cp1252"))
    said = refused(written(tmp_path, GERMAN.encode() + b"\xff\n" + GERMAN.encode()))
    said += refused(written(tmp_path, ("\ufeff" + GERMAN).encode("utf-16-le") + b"\0\xdc"))
    assert not any(word in said + caplog.text for word in GERMAN.split() if len(word) > 4)


def test_random_bytes_and_damaged_texts_never_raise_anything_but_a_refusal(tmp_path: Path) -> None:
    rng, path = random.Random(0), tmp_path / "x.txt"
    for _ in range(2000):
        path.unlink(missing_ok=True)  # to write over a file is slow
        path.write_bytes(random_bytes(rng) if rng.random() < 0.5 else damaged_text(rng))
        try:
            text, _ = read_text(path)
        except RefusedFileError:
            continue
        assert clean_text(text) == text == text.encode().decode()


def random_bytes(rng: random.Random) -> bytes:
    marks = (b"", codecs.BOM_UTF8, codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE, codecs.BOM_UTF32_LE, codecs.BOM_UTF32_BE)
    letters = range(rng.choice([0, 32, 128]), 256)
    return rng.choice(marks) + bytes(rng.choices(letters, k=rng.randrange(1, 1500)))


def damaged_text(rng: random.Random) -> bytes:
    text, encoding, _ = rng.choice(TABLE)
    content = bytearray(text.encode(encoding)[: rng.choice([2000, rng.randrange(1, 1500)])])
    for _ in range(rng.randrange(9)):
        content[rng.randrange(len(content))] = rng.randrange(256)
    return bytes(content)


# What is pasted


@pytest.mark.parametrize(
    ("pasted", "clean"),
    [
        ("", ""),
        ("one\r\ntwo\rthree\u2028four\u2029", "one\ntwo\nthree\nfour\n"),
        ("a\0b\x1bc\x7f\x9f", "abc"),
        ("tab\tspace ", "tab\tspace "),
        ("cafe\u0301 A\u030a", "café Å"),
        ("\ud83done\udc00", "one"),
        ("soft\xadhyphen \u202eturned\u202c \ufeffmark", "softhyphen turned mark"),
        ("👩‍🔬 می‌خواهم", "👩‍🔬 می‌خواهم"),
    ],
)
def test_a_pasted_text_is_made_clean(pasted: str, clean: str) -> None:
    assert clean_text(pasted) == clean


def test_a_clean_text_stays_as_it_is() -> None:
    rng = random.Random(1)
    for _ in range(300):
        once = clean_text("".join(chr(rng.choice([rng.randrange(0x3000), rng.randrange(0x110000)])) for _ in range(50)))
        assert clean_text(once) == once


def test_a_pasted_text_that_is_too_long_is_refused_in_plain_words() -> None:
    assert len(clean_text("x" * MAX_PASTED)) == MAX_PASTED
    sentence = f"a text must have at most 2{THIN}000{THIN}000 characters, got 2{THIN}000{THIN}001"
    with pytest.raises(ValueError, match=f"^{sentence}$"):
        clean_text("x" * (MAX_PASTED + 1))
