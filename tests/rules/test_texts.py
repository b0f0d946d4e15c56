"""The rules about texts and links: what they find, where, what they suggest, and what they leave alone."""

import pytest
from rule_samples import HEAD, found, marked, only, step

DONE = "ferdig: {tittel: Ferdig, til: avslutta}"
CODES = [f"BTI{number}" for number in range(245, 257)]


def om(text: str) -> str:
    """Level 1 with a text about it, in single quotes."""
    return f"nivå:\n  1:\n    om: '{text}'\n"


def told(text: str, language: str = "nn") -> list[str]:
    return [each.code for each in found(text, "", language) if each.code in CODES]


@pytest.mark.parametrize(
    ("code", "text", "place"),
    [
        ("BTI245", "Gjeld 01810090150.", "01810090150"),
        ("BTI245", "Gjeld 018100 90150 i skjemaet", "018100 90150"),
        ("BTI246", "Ring 22 22 55 55 med ein gong", "22 22 55 55"),
        ("BTI246", "Tlf. 915 22 333.", "915 22 333"),
        ("BTI246", "Ring 22225555", "22225555"),
        ("BTI246", "Ring (+47 22 22 55 55)", "+47 22 22 55 55"),
        ("BTI247", "Skriv til kari.nordmann@fjordvik.kommune.no.", "kari.nordmann@fjordvik.kommune.no"),
        ("BTI247", "(ola_berg@fjordvik.no)", "ola_berg@fjordvik.no"),
        ("BTI248", "Ta kontakt med Kari Nordmann.", "Kari Nordmann"),
        ("BTI248", "Ring Anne-Lise Berg, ho svarer.", "Anne-Lise Berg"),
        ("BTI248", "Spør rektor Ola Vestby om det", "Ola Vestby"),
        ("BTI248", "Kontaktperson: Kari Nordmann", "Kari Nordmann"),
        ("BTI249", "Skulen følgjer § 9 A-4 her", "§ 9 A-4"),
        ("BTI249", "Skulen følgjer §9A", "§9A"),
        ("BTI249", "Det er ei 9A-sak", "9A-sak"),
        ("BTI249", "Sjå kapittel 9 A i lova", "kapittel 9 A"),
        ("BTI249", "Meld etter barnevernlova § 6-4 straks", "§ 6-4"),
        ("BTI249", "Meld etter lov om barnevern § 6-4", "§ 6-4"),
        ("BTI250", "Arbeidet er tverr\u00adfagleg", "\u00ad"),
        ("BTI250", "Møt\u00a0familien i dag", "\u00a0"),
        ("BTI250", "Gå \uf0e0 vidare", "\uf0e0"),
        ("BTI251", "• Møt familien", "•"),
        ("BTI251", "Gjer dette: • møt familien • planlegg", "•"),
        ("BTI252", "Finn ut hva som må til, og hvordan", "hva"),
        ("BTI252", "«Hva er det?» Framgang fra start, og hvordan", "fra"),
    ],
)
def test_what_is_found_in_a_text(code, text, place):
    finding = only(om(text), code)
    assert marked(om(text), finding) == place
    assert told(om(text)) == [code]


@pytest.mark.parametrize(
    "text",
    [
        "Ring 112 om det hastar, eller 116 117.",
        "Frå 2017 til 2019/20, og 20260801 til 31.12.2027",
        "Org.nr. 987 654 321, klasse 8 til 10, 0–23 år, 08.00–15.30, 100 000 kroner",
        "Nummeret 12345678901 og 01010112345 er ikkje gyldige",
        "Skriv til postmottak@fjordvik.kommune.no eller ppt.fjordvik@kommune.no",
        "Kontakt Nordre Land, Røde Kors, Mental Helse eller Barnevernvakta Sør",
        "Ring Alarmtelefonen for barn og unge. Ring Familievernkontoret Indre Sogn.",
        "Rektor avgjer. Elles spør de Pedagogisk-psykologisk teneste (PPT).",
        "Snakk med barnet. Ta kontakt med Arendal kommune, Tverrfagleg Team eller NAV Fjordvik.",
        "Ho heiter Kari i dømet, og Ola Nordmann er eit anna døme",
        "Det gjeld saker etter § 12-4 (tidlegare § 9 A-4)",
        "Slike saker vart før kalla § 9A-saker",
        "Elevane i 9A og 9 A, og klasse 9A-elevane",
        "Folketrygdlova § 6-4 gjeld hjelpestønad",
        "Sjå § 9-4 og § 6-4 b i barnehagelova",
        "Etter opplæringslova § 12-4, som var § 9 A-4",
        "Meld etter § 13\u00a0a, og bruk 100\u00a0000 kroner",
        "BTI • Fjordvik",
        "Tittelen er «Hvordan gå fra bekymring til handling», på bokmål",
        "Vi veit ikkje hva eller hvordan",
        "Noen ord er like i begge: barnet, skole, uke, noe og mye",
    ],
)
def test_what_is_left_alone(text):
    assert told(om(text)) == []


@pytest.mark.parametrize(
    ("code", "text", "mended"),
    [
        ("BTI249", "Skulen følgjer § 9 A-4 her", "§ 12-4"),
        ("BTI249", "Det er ei 9A-sak", None),
        ("BTI250", "tverr\u00adfagleg\u00a0arbeid", "tverrfagleg arbeid"),
        ("BTI248", "Ring Kari Nordmann", None),
    ],
)
def test_what_is_suggested_for_a_text(code, text, mended):
    finding = only(om(text), code)
    assert (finding.suggestion.text if finding.suggestion else None) == mended


def test_a_text_over_several_lines_is_pointed_at_where_it_begins():
    text = "nivå:\n  1:\n    om: >-\n      Arbeidet\n      følgjer § 9 A-4 her.\n"
    finding = only(text, "BTI249")
    lines = HEAD["nn"].count("\n")
    assert (finding.span.line - lines, finding.suggestion) == (3, None)
    assert finding.arguments == {"found": "§ 9 A-4", "name": "opplæringslova § 12-4"}
    assert finding.related[0].role == "law"


def test_the_old_name_of_a_law_is_read_from_the_guides_own_sources():
    law = "kjelde:\n  x: {type: lov, tittel: Fjordlova § 7-1 om båtar, tidlegare: § 3 B-2}\n"
    assert only(law + om("Sjå § 3 B-2"), "BTI249").arguments["name"] == "fjordlova § 7-1"
    assert told(om("Sjå § 3 B-2")) == []


@pytest.mark.parametrize("former", ["gamle lova", "§ (9", "§ 6-4 (første ledd", "§ A", "§ 5", "§", "[a-"])
def test_an_old_name_that_is_no_section_is_not_looked_for(former):
    law = f"kjelde:\n  x: {{type: lov, tittel: Fjordlova § 7-1, tidlegare: '{former}'}}\n"
    assert told(law + om(f"Sjå fjordlova {former} her")) == []


def test_an_identity_number_is_never_repeated_in_the_message():
    assert only(om("01810090150"), "BTI245").arguments == {}


@pytest.mark.parametrize("where", ["tittel", "lenke", "val", "spørsmål", "variant", "felles"])
def test_texts_are_found_wherever_they_stand(where):
    number = "22 22 55 55"
    text = {
        "tittel": f"rolle:\n  nabo: {{tittel: Nabo {number}, berre-melder: ja}}\n",
        "lenke": f"ordning:\n  a:\n    tittel: A\n    kven: Ring {number}\n",
        "val": f"opplysning:\n  x:\n    type: val\n    alltid: ja\n    val: {{a: A, b: Ring {number}}}\n",
        "spørsmål": step(DONE, f"spørsmål: [Kven ringjer {number}?]"),
        "variant": f"variant:\n  skule:\n    nivå:\n      0:\n        om: Ring {number}\n",
        "felles": f"felles: {{same: {{utfall: {{a: {{tittel: Ring {number}, til: avslutta}}}}}}}}\n"
        + step("bruk: same"),
    }[where]
    assert marked(text, only(text, "BTI246")) == number


def test_a_telephone_number_under_kontakt_is_where_it_belongs():
    assert told('kontakt:\n  vakt: {tittel: Vakta, telefon: "22 22 55 55"}\n') == []


def test_a_text_of_the_base_is_not_told_of():
    text = "nivå:\n  1:\n    om:\n      nb: Bare bokmål\n      nn: Berre nynorsk\n"
    assert told(text) == []


@pytest.mark.parametrize(
    ("language", "text", "words"),
    [
        ("nn", "Finn ut hva barnet vil, og fra hvem", ("hva", "fra", "hvem")),
        ("nb", "Finn ut kva barnet vil, og korleis", ("kva", "korleis")),
    ],
)
def test_the_other_written_form(language, text, words):
    finding = only(om(text), "BTI252", language)
    assert finding.arguments["words"] == words
    assert finding.arguments["language"] == {"nn": "nb", "nb": "nn"}[language]


def test_each_language_of_a_text_is_judged_by_itself():
    text = "nivå:\n  1:\n    om:\n      nn: Finn ut kva, og korleis\n      nb: Finn ut hva, og hvordan\n"
    assert told(text) == []
    swapped = text.replace("nn:", "xx:").replace("nb:", "nn:").replace("xx:", "nb:")
    assert told(swapped) == ["BTI252", "BTI252"]


@pytest.mark.parametrize(
    ("text", "code", "place"),
    [
        ("nivå:\n  1:\n    om:\n      nb: Tiltak\n", "BTI253", "om"),
        ("nivå:\n  1:\n    om: ''\n", "BTI254", "''"),
        ("nivå:\n  1:\n    om: {nn: ' '}\n", "BTI254", "' '"),
    ],
)
def test_a_text_that_is_not_there(text, code, place):
    assert marked(text, only(text, code)) == place


def test_a_guide_in_another_language_speaks_it():
    head = HEAD["nn"].replace("målform: nn\n", "målform: nn\nspråk: en\n")
    assert told(head + "nivå:\n  1:\n    om: {nn: Tiltak}\n") == ["BTI253"]
    assert told(head + "nivå:\n  1:\n    om: Measures, and hva hvordan\n") == []


@pytest.mark.parametrize(
    ("link", "code", "mended"),
    [
        ("http://fjordvik.kommune.no/bti", "BTI255", "https://fjordvik.kommune.no/bti"),
        ("https://docs.google.com/document/d/1/edit#gid", "BTI256", None),
        ("https://fjordvik-my.sharepoint.com/personal/x", "BTI256", None),
        ("http://localhost.localdomain/bti", "BTI256", None),
    ],
)
def test_a_link_of_a_wrong_kind(link, code, mended):
    text = f"kjelde:\n  a:\n    tittel: A\n    lenke: {link}\n"
    finding = only(text, code)
    assert marked(text, finding) == link
    assert (finding.suggestion.text if finding.suggestion else None) == mended
    assert told(text) == [code]


def test_a_system_may_ask_who_you_are():
    text = "verktøy:\n  logg:\n    tittel: Logg\n    type: {}\n    lenke: https://fjordvik.sharepoint.com/:w:/s\n"
    assert told(text.format("system")) == []
    assert told(text.format("mal")) == ["BTI256"]
