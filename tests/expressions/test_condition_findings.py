"""Each problem of a condition: its code, its exact columns and the edit that mends it."""

from __future__ import annotations

import unicodedata

import pytest
from condition_samples import CONTENT, SPAN, SYMBOLS, reading
from msgspec.structs import replace

from bti_engine.expressions.parser import read
from bti_engine.expressions.printing import show
from bti_engine.expressions.problems import KINDS
from bti_engine.expressions.symbols import FactType, Symbols
from bti_engine.locale.conditions import SENTENCES

BETWEEN_DAYS = "uro-oppstod < 2026-01-02 og uro-oppstod > 2026-01-01"
WRONG = [
    # text, then for each finding: number, the words it points at, the words its edit replaces, and by what
    ("uro; fare", (1, ";")),
    ("uro?", (1, "?")),
    ("uro\u200b", (1, "\u200b", "\u200b", "")),
    ('behov = "eige', (1, '"', '"', "")),
    ("uro and behov = anna", (2, "and", "and", "og")),
    ("uro OG fare", (2, "OG", "OG", "og")),
    ("uro&&fare", (2, "&&", "&&", " og ")),
    ("uro || fare", (2, "||", "||", "eller")),
    ("!uro", (2, "!", "!", "ikkje ")),
    ("NOT (uro)", (2, "NOT", "NOT", "ikkje")),
    ("behov == anna", (2, "==", "==", "=")),
    ("behov <> anna", (2, "<>", "<>", "!=")),
    ("timar ≥ 3", (2, "≥", "≥", ">=")),
    ("timar => 3", (2, "=>", "=>", ">=")),
    ("behov = «anna»", (2, "«anna»", "«anna»", "anna")),
    ("behov er anna", (2, "er", "er", "=")),
    ("behov er ikkje anna", (2, "er ikkje", "er ikkje", "!=")),
    ("behov ikkje = anna", (2, "ikkje =", "ikkje =", "!=")),
    ("timar ikkje < 3", (2, "ikkje <", "ikkje <", ">=")),
    ("behov i eige eller anna", (2, "eige eller anna", "eige eller anna", "(eige eller anna)")),
    ("behov i (eige, anna)", (2, ",", ",", " eller")),
    ("behov i (eige og anna)", (2, "og", "og", "eller")),
    ("behov = (eige eller anna)", (2, "=", "=", "i")),
    ("behov != (eige eller anna)", (2, "!=", "!=", "ikkje i")),
    ("uro = true", (2, "true", "true", "ja")),
    ("uro = Nei", (2, "Nei", "Nei", "nei")),
    ("[uro]", (2, "[", "[", "("), (2, "]", "]", ")")),
    ("samtykke(tverrfagleg) og mal–a", (2, "mal–a", "mal–a", "mal-a"), (10, "mal–a")),
    ("ikke uro", (3, "ikke", "ikke", "ikkje")),
    ("stafettholder", (3, "stafettholder", "stafettholder", "stafetthaldar")),
    ("samtykke(logg) = nektet", (3, "nektet", "nektet", "nekta")),
    ("informert(foresatte)", (3, "foresatte", "foresatte", "føresette")),
    ("tal(tjeneste) = 1", (3, "tjeneste", "tjeneste", "teneste")),
    ("", (4, "")),
    ("  ", (4, "  ")),
    ("uro og", (5, "og")),
    ("behov =", (5, "=")),
    ("uro og ()", (5, "(")),
    ("samtykke(tverrfagleg til)", (5, "til")),
    ("behov i ()", (5, "(")),
    ("og uro", (6, "og")),
    ("uro fare", (6, "fare")),
    ("uro, fare", (6, ",")),
    ("ikkje ikkje uro", (6, "ikkje")),
    ("samtykke(logg, ppt)", (6, ",")),
    ("behov = nivå A", (6, "nivå")),
    ("0 < timar < 3", (29, "0 < timar", "0 < timar", "timar > 0")),
    ("ikkje (uro", (7, "(")),
    ("uro)", (7, ")")),
    ("uroo", (10, "uroo", "uroo", "uro")),
    ("aldr >= 16", (10, "aldr", "aldr", "alder")),
    ("heilt-ukjend", (10, "heilt-ukjend")),
    ("informer(rektor)", (11, "informer", "informer", "informert")),
    ("samtykke(tverfagleg)", (12, "tverfagleg", "tverfagleg", "tverrfagleg")),
    ("samtykke(tverrfagleg til ptt)", (12, "ptt", "ptt", "ppt")),
    ("vore-på(evaluer)", (12, "evaluer", "evaluer", "B/evaluer")),
    ("vore-på(nivå C)", (12, "C", "C", "A")),
    ("dagar-sidan(uro) > 3", (12, "uro", "uro", "uro-oppstod")),
    ("tal(dokument) > 3", (12, "dokument")),
    ("samtykke", (14, "samtykke")),
    ("samtykke(til ppt)", (14, "samtykke(til ppt)")),
    ("dokument(her)", (14, "dokument(her)")),
    (
        "samtykke logg til ppt",
        (14, "samtykke logg til ppt", "samtykke logg til ppt", "samtykke(logg til ppt)"),
    ),
    ("vore-på nivå B", (14, "vore-på nivå B", "vore-på nivå B", "vore-på(nivå B)")),
    ("stafetthaldar(rektor)", (15, "(rektor)", "(rektor)", "")),
    ("uro(fare)", (15, "(fare)", "(fare)", "")),
    ("dokument(referat til ppt)", (15, "ppt")),
    ("informert(nivå rektor)", (15, "nivå")),
    ("samtykke(logg her)", (16, "her", " her", "")),
    ("behov", (18, "behov")),
    ("nivå og uro", (18, "nivå")),
    ("tal(tiltak)", (18, "tal(tiltak)")),
    ("uro = 3", (19, "3")),
    ("timar = ja", (20, "ja")),
    ("timar = 1.5", (20, "1.5")),
    ("uro-oppstod > 31.1.2026", (21, "31.1.2026", "31.1.2026", "2026-01-31")),
    ("uro-oppstod > 2026-02-30", (30, "2026-02-30")),
    ("uro-oppstod > 1. september", (31, "1. september")),
    ("uro-oppstod > 1. september 2026", (31, "1. september 2026", "1. september 2026", "2026-09-01")),
    ("dersom ikkje uro", (32, "dersom", "dersom ", "")),
    ("Når (uro)", (32, "Når", "Når ", "")),
    ("om uroo", (32, "om", "om ", ""), (10, "uroo", "uroo", "uro")),
    ('behov = "ana"', (22, '"ana"', '"ana"', "anna")),
    ("samtykke frå føresette", (14, "samtykke frå")),
    ("informert(stafettholdarr)", (12, "stafettholdarr", "stafettholdarr", "stafetthaldar")),
    ("uro ogg fare", (2, "ogg", "ogg", "og")),
    ("uro elller (fare)", (2, "elller", "elller", "eller")),
    ("uro-oppstod > 20260228", (21, "20260228")),
    ("behov = ana", (22, "ana", "ana", "anna")),
    ("samtykke(logg) = git", (22, "git", "git", "gitt")),
    ("nivå >= nivå 7", (22, "7", "7", "A")),
    ("behov > anna", (23, ">")),
    ("samtykke(logg) >= gitt", (23, ">=")),
    ("bakgrunn", (24, "bakgrunn")),
    ("bakgrunn = ja", (24, "bakgrunn")),
    ("uro eller ikkje uro", (25, "uro eller ikkje uro")),
    ("nivå >= A", (25, "nivå >= A")),
    ("tal(tiltak) >= 0 og uro", (25, "tal(tiltak) >= 0")),
    ("uro og ikkje uro", (26, "uro og ikkje uro")),
    ("uro eller (timar > 5 og timar < 3)", (26, "timar > 5 og timar < 3")),
    ("(timar < 3 eller uro) og timar > 5 og ikkje uro", (26, "(timar < 3 eller uro) og timar > 5 og ikkje uro")),
    ("uro og (uro-oppstod < 2026-01-02 og uro-oppstod > 2026-01-01)", (26, BETWEEN_DAYS)),
    ("behov i (eige eller anna eller uklart eller 3)", (25, "behov i (eige eller anna eller uklart eller 3)")),
    ("behov = eige eller anna", (27, "anna", "behov = eige eller anna", "behov i (eige eller anna)")),
    (
        "uro og behov != eige og anna",
        (27, "anna", "behov != eige og anna", "behov ikkje i (eige eller anna)"),
    ),
    ("timar = 1 eller 2 eller 3", (27, "2 eller 3", "timar = 1 eller 2 eller 3", "timar i (1 eller 2 eller 3)")),
    ("(behov = eige) eller anna", (27, "anna")),
    ("behovv = eige eller anna", (10, "behovv", "behovv", "behov"), (27, "anna", "anna", "behov = anna")),
    ("uro og anna", (27, "anna", "anna", "behov = anna")),
    ("alder > 15 år", (2, "15 år", "15 år", "15")),
    ("tal(tiltak) > ingen", (20, "ingen", "ingen", "0")),
    ("samtykke(logg) = nei", (22, "nei", "nei", "nekta")),
    ("16 <= alder", (29, "16 <= alder", "16 <= alder", "alder >= 16")),
    ("ja = uro", (29, "ja = uro", "ja = uro", "uro = ja")),
    ("uroo og behov = ana", (10, "uroo", "uroo", "uro"), (22, "ana", "ana", "anna")),
]  # fmt: skip

WRONG_NB = [
    ("ikkje uro", (3, "ikkje", "ikkje", "ikke")),
    ("tal(tiltak) = 1", (3, "tal", "tal", "antall")),
    ("informert(føresette)", (3, "føresette", "føresette", "foresatte")),
    ("samtykke(logg) = nekta", (3, "nekta", "nekta", "nektet")),
    ("NOT uro", (2, "NOT", "NOT", "ikke")),
    ("behov != eige eller anna", (27, "anna", "behov != eige eller anna", "behov ikke i (eige eller anna)")),
    ("informert(foresat)", (12, "foresat", "foresat", "foresatte")),
    ("antall(tiltak-uten) = 0", (12, "tiltak-uten", "tiltak-uten", "tiltak-uten-evaluering")),
    ("samtykke(logg) = nekte", (22, "nekte", "nekte", "nektet")),
]


def told(text, language, symbols=SYMBOLS):
    """What is told of a text: number, words pointed at, and the edit, as in the tables above."""
    found = []
    for finding in reading(text, language, symbols)[1]:
        row = (int(finding.code[3:]) - 300, _words(text, finding.span))
        edit = finding.suggestion
        found.append(row if edit is None else (*row, _words(text, edit.span), edit.text))
    return found


def _words(text, span):
    return text[span.column - CONTENT.column : span.end_column - CONTENT.column]


@pytest.mark.parametrize(("text", "expected"), [(text, list(rows)) for text, *rows in WRONG])
def test_nynorsk(text, expected):
    assert told(text, "nn") == expected


@pytest.mark.parametrize(("text", "expected"), [(text, list(rows)) for text, *rows in WRONG_NB])
def test_bokmal(text, expected):
    assert told(text, "nb") == expected


@pytest.mark.parametrize(
    ("text", "language", "printed"),
    [
        ("uro", "nn", "uro"),
        ("concern og (fare)", "nn", "uro og fare"),
        ("informert(kontakt)", "nn", "informert(rektor)"),
        ("nivå i (A eller nivå B)", "nn", "nivå i (A eller B)"),
        ("vore-på(B)", "nn", "vore-på(nivå B)"),
        ("møte(her)", "nn", "møte(her)"),
        ("behov=3 og timar>=-3", "nn", "behov = 3 og timar >= -3"),
        ("uro og timar >= 3 eller timar < 3", "nn", "uro og timar >= 3 eller timar < 3"),
        ("ikke (uro og fare)", "nb", "ikkje (uro og fare)"),
        ("antall(tiltak-uten-evaluering) = 0", "nb", "tal(tiltak-utan-evaluering) = 0"),
        ("stafettholder og vært-på(team/drøft)", "nb", "stafetthaldar og vore-på(team/drøft)"),
        ("samtykke(logg) = ikke-spurt", "nb", "samtykke(logg) = ikkje-spurt"),
        ("informert(foresatte)", "nb", "informert(føresette)"),
        ("valgt(B/evaluer/avslutt) og åpne-oppgaver = 0", "nb", "vald(B/evaluer/avslutt) og opne-oppgåver = 0"),
        ("dager-siden(uro-oppstod) > 14", "nb", "dagar-sidan(uro-oppstod) > 14"),
        ("åpnet-av(stafettholder)", "nb", "opna-av(stafetthaldar)"),
    ],
)  # fmt: skip
def test_what_is_right_becomes_canonical(text, language, printed):
    found, findings = reading(text, language)
    assert findings == ()
    assert show(found) == printed


def test_decomposed_letters_are_the_same_letters():
    text = unicodedata.normalize("NFD", "vore-på(team/drøft)")
    assert show(reading(text)[0]) == "vore-på(team/drøft)"


def test_an_alias_makes_the_other_word_for_a_role_right():
    symbols = replace(SYMBOLS, aliases={"foresatte": "føresette"})
    assert told("informert(foresatte)", "nn", symbols) == []


def test_her_where_there_is_no_visit():
    symbols = replace(SYMBOLS, her=False)
    assert told("informert(rektor her)", "nn", symbols) == [(17, "her", " her", "")]
    assert told("informert(rektor)", "nn", symbols) == []


def test_a_kind_of_thing_that_the_guide_has_none_of():
    assert told("samtykke(logg)", "nn", Symbols()) == [(13, "logg")]


@pytest.mark.parametrize("name", ["alder", "stafettholder"])
def test_a_fact_with_the_name_of_a_builtin(name):
    symbols = Symbols(facts={name: FactType("ja-nei")})
    for language in ("nn", "nb"):
        assert told(name, language, symbols) == [(28, name)]


def test_long_lists_of_allowed_words_are_cut():
    symbols = Symbols(ids={"rolle": tuple(f"rolle-{i}" for i in range(40))})
    known = reading("informert(x)", "nn", symbols)[1][0].arguments["known"]
    assert len(known) == 13
    assert known[-1] == "…"


def test_too_long():
    text = " og ".join(["uro"] * 200)
    (finding,) = reading(text)[1]
    assert (finding.code, finding.arguments) == ("BTI308", {"length": len(text), "limit": 1000})


@pytest.mark.parametrize(
    "text", ["(" * 10_000, "(" * 999, "ikkje (" * 140, "samtykke(" * 110, "'" * 1000, "(uro og " * 120]
)
def test_heaps_of_anything_are_answered(text):
    assert reading(text)[0] is None


def test_more_combinations_than_can_be_gone_through_are_let_be():
    def wide(constants):
        numbers = " eller ".join(str(2 * n) for n in range(constants))
        return f"timar i ({numbers}) og alder i ({numbers}) og (uro eller ikkje uro)"

    assert [finding.code for finding in reading(wide(5))[1]] == ["BTI325"]
    assert reading(wide(35))[1] == ()


def test_forty_deep_is_the_limit():
    assert reading("(" * 40 + "uro" + ")" * 40)[0] is not None
    (finding,) = reading("(" * 41 + "uro" + ")" * 41)[1]
    assert (finding.code, finding.span.column) == ("BTI309", 11 + 40)


def test_without_an_exact_place_the_whole_text_is_pointed_at():
    (finding,) = read("uroo", SYMBOLS, "nb", SPAN)[1]
    assert (finding.span, finding.suggestion, finding.language) == (SPAN, None, "nb")


def test_each_kind_has_a_sentence_that_its_arguments_fill():
    seen = {}
    for text, *_ in WRONG:
        for finding in reading(text)[1]:
            seen[finding.code] = finding
    others = {"BTI308", "BTI309", "BTI313", "BTI317", "BTI328"}
    assert set(seen) | others == {kind.code for kind in KINDS} == set(SENTENCES)
    for code, finding in seen.items():
        for language in ("nn", "nb", "en"):
            assert "{" not in SENTENCES[code].say(language, dict(finding.arguments))
