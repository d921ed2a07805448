"""Which letters and signs the keyboard on the screen has, row by row, in each language."""

LETTERS: dict[str, tuple[str, ...]] = {
    "en": ("qwertyuiop", "asdfghjkl", "zxcvbnm"),
    "es": ("qwertyuiop", "asdfghjklñ", "zxcvbnm"),
    "de": ("qwertzuiopü", "asdfghjklöä", "yxcvbnmß"),
    "fr": ("azertyuiop", "qsdfghjklm", "wxcvbnéèàç"),
}
SIGNS: dict[str, tuple[str, ...]] = {
    "en": ("1234567890", '-+:;()"“”', "!?&%/*="),
    "es": ("1234567890", '-+:;()"«»', "¡!¿?áéíóúü"),
    "de": ("1234567890", '-+:;()"„“', "!?&%/*="),
    "fr": ("1234567890", '-+:;()"«»', "!?ùâêîôûëï"),
}
DIGITS = ("123", "456", "789", "-0.")
