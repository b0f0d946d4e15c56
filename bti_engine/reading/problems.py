"""The kinds of findings that reading a file may give: BTI101-BTI139 and BTI149.

The first group refuses a file or a construct; the second names what a lay author typed.
"""

from __future__ import annotations

from bti_engine.model.findings import Kind, Severity

NOT_UTF8 = Kind("BTI101", "teiknkoding")
UTF16 = Kind("BTI102", "utf-16")
NOT_TEXT = Kind("BTI103", "ikkje-tekstfil")
BAD_CHARACTER = Kind("BTI104", "ulovleg-teikn")
TOO_BIG = Kind("BTI105", "for-stor-fil")
TOO_MANY = Kind("BTI106", "for-mange-delar")
TOO_DEEP = Kind("BTI107", "for-djup")
EMPTY = Kind("BTI108", "tom-fil")
NO_KEYS = Kind("BTI109", "utan-nøklar")
SEVERAL_PARTS = Kind("BTI110", "delt-fil")
DUPLICATE_KEY = Kind("BTI111", "dobbel-nøkkel")
REUSE = Kind("BTI112", "gjenbruk")
MERGE = Kind("BTI113", "innfletting")
TAG = Kind("BTI114", "merkelapp")
KEY_FORM = Kind("BTI115", "nøkkelform")
MISPLACED = Kind("BTI116", "feil-innrykk")
NEVER_OPENED = Kind("BTI118", "lukkar-utan-opning")
BRACKET_IN_TEXT = Kind("BTI119", "klamme-i-tekst")
COMMA_IN_BRACES = Kind("BTI120", "komma-i-klammer")
COMMA_IN_LIST = Kind("BTI121", "komma-i-liste", Severity.WARNING)
COLON_IN_TEXT = Kind("BTI122", "kolon-i-tekst")
HIDDEN_TEXT = Kind("BTI123", "gøymd-tekst", Severity.WARNING)
FIRST_CHARACTER = Kind("BTI124", "teikn-først")
TAB = Kind("BTI125", "tabulator")
INDENTATION = Kind("BTI126", "skeivt-innrykk")
CURLY_QUOTES = Kind("BTI127", "krumme-hermeteikn")
CURLY_QUOTES_SHOWN = Kind("BTI128", "hermeteikn-i-teksten", Severity.WARNING)
BULLET = Kind("BTI129", "listestrek")
HARD_SPACE = Kind("BTI130", "hardt-mellomrom")
OPEN_QUOTE = Kind("BTI131", "open-hermeteikn")
OPEN_BRACKET = Kind("BTI132", "open-klamme")
TEXT_AFTER_END = Kind("BTI133", "tekst-etter-slutt")
NO_COLON = Kind("BTI134", "manglar-kolon")
NO_SPACE = Kind("BTI135", "manglar-mellomrom")
BACKSLASH = Kind("BTI136", "omvendt-skråstrek")
TEXT_AFTER_BAR = Kind("BTI137", "tekst-etter-strek")
LIST_IN_TEXT = Kind("BTI138", "liste-i-tekst", Severity.WARNING)
HIDDEN_END = Kind("BTI139", "gøymd-slutt")
UNREADABLE = Kind("BTI149", "uleseleg")

KINDS = (
    NOT_UTF8,
    UTF16,
    NOT_TEXT,
    BAD_CHARACTER,
    TOO_BIG,
    TOO_MANY,
    TOO_DEEP,
    EMPTY,
    NO_KEYS,
    SEVERAL_PARTS,
    DUPLICATE_KEY,
    REUSE,
    MERGE,
    TAG,
    KEY_FORM,
    MISPLACED,
    NEVER_OPENED,
    BRACKET_IN_TEXT,
    COMMA_IN_BRACES,
    COMMA_IN_LIST,
    COLON_IN_TEXT,
    HIDDEN_TEXT,
    FIRST_CHARACTER,
    TAB,
    INDENTATION,
    CURLY_QUOTES,
    CURLY_QUOTES_SHOWN,
    BULLET,
    HARD_SPACE,
    OPEN_QUOTE,
    OPEN_BRACKET,
    TEXT_AFTER_END,
    NO_COLON,
    NO_SPACE,
    BACKSLASH,
    TEXT_AFTER_BAR,
    LIST_IN_TEXT,
    HIDDEN_END,
    UNREADABLE,
)
"""All of them, by code."""
