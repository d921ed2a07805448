import pytest

from playground.data.encodings import NAMES, SAMPLE, guessed

TEXTS = {
    "German": "Am frühen Morgen öffnete die Müllerin das große Tor und hörte, wie draußen die Vögel sangen.",
    "French": "Le matin où la neige commença à tomber, Hélène était déjà réveillée, et sa sœur dormait près d'elle.",
    "Spanish": "La niña abrió la ventana y miró hacia el jardín. «¿Cómo está usted?», gritó el señor Muñoz.",
    "Portuguese": "Na manhã seguinte, o avô não quis sair de casa, e a irmã trouxe-lhe um chá de limão à noite.",
    "Italian": "Così finì la giornata, perché era già sera; la bambina uscì di casa e andò più lontano.",
    "Dutch": "Drieëntwintig jaar later vertelde zij het verhaal aan haar coördinator in het café.",
    "Swedish": "Plötsligt hörde de ett underligt ljud, som om någon sjöng under vattnet i ån.",
    "Finnish": "Eräänä aamuna pieni tyttö lähti kotoa ja näki, että koko puutarha oli lumen peitossa.",
    "Danish": "En morgen så den lille pige, at æbletræet på øen var dækket af sne, og søsteren løb hjem.",
    "Polish": "Zawołała brata, który jeszcze spał, i razem pobiegli nad rzekę; woda zamarzła, więc się ślizgał.",
    "Czech": "Jednoho rána vyšla malá dívka z domu a uviděla, že celá zahrada je pokrytá sněhem, a šla k řece.",
    "Hungarian": "Fogtak egy hosszú botot, és többször ráütöttek; a hűvös erdőről meg a jégről meséltek.",
    "Croatian": "Djevojčica je izašla iz kuće i vidjela čudan đački štap; dječak se htio klizati, žurio je.",
    "Romanian": "Într-o dimineaţă fetiţa văzu că toată grădina era acoperită de zăpadă şi îşi chemă fratele.",
    "Turkish": "Küçük kız evden çıktı ve bütün bahçenin karla kaplı olduğunu gördü; ağabeyi şarkı söylüyordu.",
    "Lithuanian": "Vieną rytą maža mergaitė išėjo iš namų; jie paėmė ilgą lazdą ir kelis kartus sudavė į ledą.",
    "Latvian": "Pēkšņi viņi dzirdēja dīvainu skaņu, it kā kāds dziedātu zem ūdens; māsa gāja mājās.",
}
WEST, CENTRE = ("German", "French", "Spanish", "Portuguese", "Italian", "Dutch"), ("Polish", "Czech", "Hungarian")
NORTH = ("Swedish", "Finnish", "Danish")
ENCODINGS = {
    "cp1252": (*WEST, *NORTH),
    "mac_roman": ("German", "French", "Spanish", "Finnish"),
    "cp850": ("German", "Swedish"),
    "cp1250": (*CENTRE, "Croatian", "Romanian"),
    "iso8859_2": ("Polish", "Czech"),
    "iso8859_15": ("French",),
    "cp1254": ("Turkish",),
    "cp1257": ("Lithuanian", "Latvian"),
}
TABLE = [(language, encoding) for encoding, languages in ENCODINGS.items() for language in languages]


def guess(content: bytes) -> str | None:
    """The encoding of a content with a first letter beyond ASCII."""
    return guessed(content, next(at for at, byte in enumerate(content) if byte > 127))


@pytest.mark.parametrize(("language", "encoding"), TABLE)
def test_a_sentence_or_two_tell_an_encoding_by_their_letters(language: str, encoding: str) -> None:
    content = TEXTS[language].encode(encoding)
    found = guess(content)
    assert found is not None
    assert content.decode(found) == TEXTS[language]


def test_where_several_fit_the_commonest_is_taken() -> None:
    assert guess("Der Bäcker füllt süße Brötchen in den Korb.".encode("latin-1")) == "cp1252"


@pytest.mark.parametrize(
    "foreign", ["jalapeño in Zürich", "fête near Ångström’s", "smørrebrød, crème brûlée and Weißbier"]
)
def test_an_english_text_with_words_of_several_languages_is_one_of_the_west(foreign: str) -> None:
    assert guess(f"There was a {foreign} on the table, and a cat beside it.".encode("cp1252")) == "cp1252"


def test_a_russian_name_in_an_english_text_is_no_latin_one() -> None:
    content = ("There were some ships in the harbour of Москва and of Псков. " * 20).encode("cp1251")
    assert guess(content) != "cp1252"


def test_only_so_much_of_a_text_is_looked_at_however_long_it_is() -> None:
    polish, plain = TEXTS["Polish"].encode("cp1250"), b"Nothing is told here. " * 40_000
    assert guess(plain + polish + b"\n" + plain) == "cp1250"
    assert len(plain) > 2 * SAMPLE


def test_a_letter_that_is_cut_off_at_the_end_does_no_harm() -> None:
    text = "ある朝、小さな女の子が家を出ると、庭じゅうが雪でおおわれていました。二人は長い棒を取りました。"
    assert guess(text.encode("cp932")[:-1]) == "cp932"


def test_bytes_that_make_no_sense_have_no_encoding() -> None:
    assert guess(bytes(range(128, 256)) * 4) is None


def test_each_encoding_is_one_of_pythons() -> None:
    assert all("a".encode(encoding) == b"a" for encoding in NAMES)
