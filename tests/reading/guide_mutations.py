"""Real guides with slips of every sort in them: what hands, editors and disks do to a file."""

import re
import unicodedata

from bti_engine.reading.shipped import shipped_file

GUIDES = {path.stem: path.read_text(encoding="utf-8") for path in sorted(shipped_file("guides", "").glob("*.yaml"))}
SIGNS = [
    *"abå0:#\"'{}[],&*!|>%@`?-~\\/<=()",
    *(": ", "- ", "? ", "\n", "\n\n", "  ", "\t", "\r", " #", ", ", "---\n", "...\n", "<<: ", "!!str ", "&a ", "*a"),
    *("– ", "“", "”", "«", "»", "‘", "•", "\u00a0", "\u200b", "\ufeff", "\u00ad", "\u2028", "\x85", "\x00", "\x07"),
    *("\u0301", "\u030a", "\u202e", "\ud800", "\udfff", "\uffff", "😀", "١", "ﬁ", "İ", "ß", "\\ud800", "\\x", "\\0"),
    *("ja", "nei", "null", "~", "true", "1e999", "0x1F", "-1", "9" * 30, ".inf", ".nan", "2026-02-30", "[]", "{}"),
]
WORDS = [
    *(
        "og",
        "eller",
        "ikkje",
        "ikke",
        "i",
        "til",
        "her",
        "neste",
        "tilbake",
        "nivå 1",
        "nivå 9",
        "avslutta",
        "1/evaluer",
    ),
    *("samtykke(tverrfagleg)", "dokument(referat her)", "tal(tiltak) = 0", "nivå >= 2", "uro = ja", "alder < 16"),
    *(
        "format",
        "id",
        "målform",
        "nb",
        "grunnlag",
        "fjern",
        "arv",
        "etter",
        "låst",
        "legg-til",
        "bruk",
        "også",
        "felles",
    ),
    *("steg", "utfall", "vilkår", "krav", "kven", "frist", "tid", "5 vyrkedagar", "opplysning", "teneste", "rolle"),
    *("[a, b]", "{a: b}", "{nn: x, nb: y}", "", "|", ">-", "&x", "*x", "'", '"', "(((((", "))))", "stafetthaldar"),
]
_KEY = re.compile(r"^(\s*(?:- )*)([^\s:#\"'{\[][^:#\n]*)(:(?:\s|$))")
_LONGEST = 4000
_WORD = re.compile(r"[\w-]+")


def mutated(name, slips):
    """The text of a guide after some slips, each a name and three numbers."""
    text = GUIDES[name]
    for slip, where, other, more in slips:
        text = SLIPS[slip](text, where, other, more)
    return text


def piece(name, start, count, slips):
    """Some lines of a guide after some slips, short enough for the slow parser."""
    lines = GUIDES[name].split("\n")
    at = start % len(lines)
    text = "\n".join(lines[at : at + count]) + "\n"
    for slip, where, other, more in slips:
        text = SLIPS[slip](text, where, other, more)
    return text[:_LONGEST]


def _put(text, where, other, _more):
    at = where % (len(text) + 1)
    return text[:at] + SIGNS[other % len(SIGNS)] + text[at:]


def _overtype(text, where, other, more):
    at = where % (len(text) + 1)
    return text[:at] + SIGNS[other % len(SIGNS)] + text[at + 1 + more % 4 :]


def _take_out(text, where, other, _more):
    at = where % (len(text) + 1)
    return text[:at] + text[at + 1 + other % 12 :]


def _truncate(text, where, _other, _more):
    return text[: where % (len(text) + 1)]


def _behead(text, where, _other, _more):
    return text[where % (len(text) + 1) :]


def _lines(change):
    def slip(text, where, other, more):
        lines = text.split("\n")
        at = where % len(lines)
        return "\n".join(change(lines, at, other, more))

    return slip


def _drop_lines(lines, at, other, _more):
    return lines[:at] + lines[at + 1 + other % 4 :]


def _repeat_lines(lines, at, other, more):
    end, to = at + 1 + other % 6, more % (len(lines) + 1)
    return lines[:to] + lines[at:end] + lines[to:]


def _shift_lines(lines, at, other, more):
    end, by = at + 1 + more % 6, (-4, -2, -1, 1, 2, 3, 4)[other % 7]
    moved = [
        " " * by + line if by > 0 else line[min(-by, len(line) - len(line.lstrip(" "))) :] for line in lines[at:end]
    ]
    return lines[:at] + moved + lines[end:]


def _tab_lines(lines, at, other, more):
    end, width = at + 1 + more % 6, (2, 4, 8)[other % 3]
    return lines[:at] + [line.replace(" " * width, "\t") for line in lines[at:end]] + lines[end:]


def _swap_values(lines, at, other, _more):
    to = other % len(lines)
    if ": " in lines[at] and ": " in lines[to] and at != to:
        (a, b), (c, d) = lines[at].split(": ", 1), lines[to].split(": ", 1)
        lines[at], lines[to] = f"{a}: {d}", f"{c}: {b}"
    return lines


def _swap_lines(lines, at, other, _more):
    to = other % len(lines)
    lines[at], lines[to] = lines[to], lines[at]
    return lines


def _rename_key(lines, at, other, more):
    found = _KEY.match(lines[at])
    if found:
        key = found[2]
        new = [
            WORDS[other % len(WORDS)],
            *(key.upper(), key.capitalize(), key[1:], f"{key}r", f'"{key}"', "", "x" * 300, f"{key} ", f"- {key}"),
            *(f"[{key}]", f"? {key}", key.replace("å", "aa"), unicodedata.normalize("NFD", key)),
        ][more % 14]
        lines[at] = found[1] + new + lines[at][found.end(2) :]
    return lines


def _other_value(lines, at, other, _more):
    head, colon, _ = lines[at].partition(": ")
    if colon:
        lines[at] = head + colon + WORDS[other % len(WORDS)]
    return lines


def _other_word(lines, at, other, more):
    words = list(_WORD.finditer(lines[at]))
    if words:
        word = words[more % len(words)]
        lines[at] = lines[at][: word.start()] + WORDS[other % len(WORDS)] + lines[at][word.end() :]
    return lines


def _splice(text, where, other, more):
    lines = text.split("\n")
    second = GUIDES[sorted(GUIDES)[more % len(GUIDES)]].split("\n")
    return "\n".join(lines[: where % len(lines)] + second[other % len(second) :])


def _spell_otherwise(text, _where, other, _more):
    return (
        unicodedata.normalize("NFD", text),
        text.replace("\n", "\r\n"),
        "\ufeff" + text,
        text.replace("målform: nn", "målform: nb"),
        text.upper(),
        text.replace("  ", "\t"),
        text.replace('"', "”"),
    )[other % 7]


SLIPS = {
    "put": _put,
    "overtype": _overtype,
    "take out": _take_out,
    "truncate": _truncate,
    "behead": _behead,
    "drop lines": _lines(_drop_lines),
    "repeat lines": _lines(_repeat_lines),
    "shift lines": _lines(_shift_lines),
    "tab lines": _lines(_tab_lines),
    "swap values": _lines(_swap_values),
    "swap lines": _lines(_swap_lines),
    "rename key": _lines(_rename_key),
    "other value": _lines(_other_value),
    "other word": _lines(_other_word),
    "splice": _splice,
    "spell otherwise": _spell_otherwise,
}
