"""A guide as text: all that it says is there, and each value of the base's is marked as such, wherever it stands."""

import pytest

from bti_engine.reading.load import load
from bti_engine.reporters.outline import outline, outline_of

BASE = """format: 1
id: grunnmodell
målform: nn
berre-grunnlag: ja
tittel: Grunnmodell
målgruppe:
  barn: {tittel: Barn}
rolle:
  stafetthaldar: {tittel: Stafetthaldar}
  føresette: {tittel: Føresette, familie: ja}
  lærar: {tittel: Lærar}
  rektor: {tittel: Rektor, leiar: ja}
teneste:
  skule: {tittel: Skulen}
verktøy:
  referat: {tittel: Referat, type: mal}
  skjema: {tittel: Skjema, type: skjema}
opplysning:
  uro: {type: ja-nei, spørsmål: Er det grunn til uro?}
samtykke:
  samarbeid: {tittel: Samtykke, av: {alle: [føresette]}, form: munnleg}
nivå:
  0:
    tittel: Avklar
    om: Snakk saman.
    start: ja
    føresette: involverte
    stafetthaldar: krev
    deler: ja
    verktøy: [referat]
    råd: [{bør: tal(tiltak) >= 1, tekst: Prøv først}]
    steg:
      del:
        tittel: Del uroa
        kva: Fortel det.
        kven: {ansvar: lærar, med: [føresette], tekst: Alle.}
        spørsmål: [Kva ser du?]
        verktøy: [referat]
        opplysning: [uro]
        oppgåve: {ring: {tittel: Ring heim, ansvar: lærar}}
        avgjer: [lærar, rektor]
        frist: {tid: 3 dagar}
        utfall:
          stopp: {tittel: Stopp, vilkår: ikkje uro, godkjenning: rektor, grunngjeving: ja, til: avslutta}
          igjen: {tittel: Om att, til: her}
      sjå:
        tittel: Sjå etter
        spørsmål: [Kva no?]
        utfall:
          slutt: {til: avslutta}
slutt:
  avslutta: {tittel: Avslutta}
"""
HEAD = "format: 1\nid: lokal\nmålform: nn\nkommune: Fjordvik\ntittel: Fjordvik\ngrunnlag: grunnmodell\n"
FROM_BASE = " (frå grunnmodellen)"


@pytest.fixture
def guide(tmp_path):
    def made(local, base=BASE):
        (tmp_path / "grunnmodell.yaml").write_text(base, encoding="utf-8")
        (tmp_path / "lokal.yaml").write_text(HEAD + local, encoding="utf-8")
        loaded = load(tmp_path / "lokal.yaml")
        assert loaded.guide is not None, loaded.findings
        return loaded.guide

    return made


TOUCHED = """nivå:
  0:
    om: Vi snakkar saman.
    steg:
      arv: ja
      del:
        korleis: Tidleg.
        kven: {ansvar: rektor}
        oppgåve: {ring: {ansvar: rektor}}
        utfall:
          stopp: {tekst: Takk for hjelpa.}
"""


def test_each_value_of_the_base_is_marked_in_a_level_that_the_guide_changes(guide):
    lines = outline_of(guide(TOUCHED), "nivå", "0").splitlines()
    assert lines[0] == "Nivå 0: Avklar (frå grunnmodellen)"
    assert lines[2:10] == [
        "Saker kan opne her. (frå grunnmodellen)",
        "Vi snakkar saman.",
        "Dei føresette skal vere involverte. (frå grunnmodellen)",
        "Her må det vere ein stafetthaldar. (frå grunnmodellen)",
        "Her deler tenestene opplysningar. (frå grunnmodellen)",
        "Råd for å gå hit:",
        "  • Prøv først (tal(tiltak) >= 1) (frå grunnmodellen)",
        "Verktøy:",
    ]
    assert lines[10] == "  • Referat (frå grunnmodellen)"


def test_each_value_of_the_base_is_marked_in_a_step_that_the_guide_changes(guide):
    told = outline_of(guide(TOUCHED), "nivå", "0", "del")
    assert told.partition("\n\n")[2] == (
        "Del uroa (frå grunnmodellen) (del)\n"
        "----------------------------------\n"
        "Kva: Fortel det. (frå grunnmodellen)\n"
        "Korleis: Tidleg.\n"
        "Kven: Alle. (frå grunnmodellen). Ansvar: Rektor. Saman med: Føresette (frå grunnmodellen).\n"
        "Avgjer: Lærar (frå grunnmodellen), Rektor (frå grunnmodellen)\n"
        "Spørsmål:\n"
        "  • Kva ser du? (frå grunnmodellen)\n"
        "Verktøy:\n"
        "  • Referat (frå grunnmodellen)\n"
        "Opplysning:\n"
        "  • Er det grunn til uro? (frå grunnmodellen)\n"
        "Oppgåve:\n"
        "  • Ring heim (frå grunnmodellen) (Rektor)\n"
        "Frist:\n"
        "  • 3 dagar (frå grunnmodellen)\n"
        "Utfall:\n"
        "  • Stopp (frå grunnmodellen) (stopp) → Avslutta (frå grunnmodellen)\n"
        "      Takk for hjelpa.\n"
        "      når: ikkje uro (frå grunnmodellen)\n"
        "      må godkjennast av: Rektor (frå grunnmodellen)\n"
        "      med grunngjeving (frå grunnmodellen)\n"
        "  • Om att (igjen) (frå grunnmodellen) → same steget ein gong til\n"
    )


def test_a_step_that_is_the_bases_whole_is_marked_once(guide):
    told = outline_of(guide(TOUCHED), "nivå", "0", "sjå").partition("\n\n")[2]
    assert told.startswith("Sjå etter (sjå) (frå grunnmodellen)\n---")
    assert told.count(FROM_BASE) == 1


def test_what_the_guide_adds_to_a_list_of_the_bases_is_its_own(guide):
    local = "nivå:\n  0:\n    verktøy: {legg-til: [skjema]}\n"
    lines = outline_of(guide(local), "nivå", "0").splitlines()
    assert "  • Referat (frå grunnmodellen)" in lines
    assert "  • Skjema" in lines


def test_a_guide_that_writes_it_all_itself_has_no_marks(guide):
    local = BASE.partition("målgruppe:")[2].replace("stopp: {", "stopp: {tekst: Eiga., ")
    told = outline(guide("målgruppe:" + local)) + outline_of(guide("målgruppe:" + local), "nivå", "0", "del")
    assert FROM_BASE not in told


def test_a_mark_is_never_broken_over_two_lines(guide):
    for words in range(10, 30):
        long = "ord " * words
        told = outline_of(guide(TOUCHED, BASE.replace("Fortel det.", f"Fortel {long}det.")), "nivå", "0", "del")
        assert FROM_BASE.strip() in told.partition("Korleis")[0].partition("Kva:")[2]


BESIDE = """målgruppe:
  klasse: {tittel: Klasse, person: nei, alder: 6–16}
rolle:
  nabo: {tittel: Nabo, berre-melder: ja}
kjelde:
  plan: {tittel: Planen}
kontakt:
  vakt: {tittel: Barnevernvakta, telefon: "12 34 56 78", ope: heile døgnet}
teneste:
  ppt: {tittel: PPT, kontakt: vakt}
verktøy:
  plan:
    tittel: Aktivitetsplan
    type: skjema
    felt:
      problem: {tittel: Problemet, spørsmål: Kva skal løysast?, påkravd: ja, del: A}
      svar: {tittel: Svar, type: val, val: {a: Godt, b: Dårleg}}
      dag: {type: dato}
opplysning:
  skulemiljø: {type: ja-nei, spørsmål: Gjeld det skulemiljøet?, alltid: ja}
logg: {form: digital, krav: samtykke(samarbeid), frå: nivå 0, tekst: Vi fører loggen saman., kjelde: plan}
plikt:
  skulemiljø:
    tittel: Trygt skulemiljø
    tekst: Skulen har ansvaret.
    vilkår: skulemiljø
    ansvar: rektor
    skjema: plan
    frist: {tid: 5 vyrkedagar}
    kjelde: plan
tilgang: {notat: leiarar, tiltak: tilsette, møte: alle}
regel:
  aldri-utan: {tittel: Aldri utan logg, tekst: Det lovar vi., aldri: logg og ikkje samtykke(samarbeid), kjelde: plan}
  ut: {tittel: Ein veg ut, alltid-mogleg: avslutta}
ordning:
  møte:
    {tittel: BTI-møte, tekst: Vi øver., møter: kvar månad, kven: Alle, lenke: "https://fjordvik.no", kjelde: plan}
arena:
  team:
    tittel: Team
    teneste: [ppt]
    anonymt: kan
    frå: alle
    kontakt: vakt
    steg:
      drøft:
        tittel: Drøft
        kontakt: vakt
        utfall:
          attende: {til: tilbake, råd: [{bør: tal(teneste) <= 2, tekst: Helst to}]}
variant:
  skule:
    tittel: For skulen
    om: Slik gjer skulen det.
    nivå:
      0:
        tittel: Avklar på skulen
        steg:
          del: {kva: Seg det., kven: {ansvar: rektor}, frist: {tid: 1 dagar}, utfall: {stopp: {tittel: Slutt}}}
    slutt: {avslutta: {tittel: Ferdig}}
    verktøy: {referat: {status: utkast}}
"""
WHOLE = """Målgruppe: Barn (frå grunnmodellen), Klasse (6–16, ikkje éin person)
Melder berre frå, og er ikkje med i saka: Nabo
"""
SECTIONS = """
Logg
----
Loggen er digital.
Vi fører loggen saman.
For å opne loggen:
  • samtykke(samarbeid)
Loggen blir ført frå og med nivå 0, Avklar.
Til loggen er open, er saka eit arbeidsark, som berre den som fører saka, og leiarar ser.
Kjelde: Planen

Plikter ved sida av stega
-------------------------
Trygt skulemiljø (skulemiljø)
    Skulen har ansvaret.
    Tek til når: skulemiljø
    Ansvar: Rektor
    Må fyllast ut: Aktivitetsplan
    Frist: 5 vyrkedagar
    Kjelde: Planen

Skjema som blir fylte ut
------------------------
Aktivitetsplan (plan)
    • Problemet – Kva skal løysast? (tekst, må svarast på, del A)
    • Svar (Godt / Dårleg)
    • dag (ein dato)

Kven som ser kva
----------------
Notat: berre leiarar og den som skreiv det
Tiltak: berre dei tilsette
Møte: alle som er med i saka

Kontakt
-------
Barnevernvakta: 12 34 56 78 (heile døgnet) – PPT

Kommunen lovar
--------------
Aldri utan logg (aldri-utan)
    Det lovar vi.
    Aldri: logg og ikkje samtykke(samarbeid)
    Kjelde: Planen
Ein veg ut (ut)
    Det er alltid ein veg til: Avslutta

Slik arbeider kommunen med BTI
------------------------------
BTI-møte (møte)
    Vi øver.
    Møter: kvar månad
    Kven: Alle
    https://fjordvik.no
    Kjelde: Planen

Rettleiaren for kvar teneste
----------------------------
For skulen (skule)
    For Skulen
    Slik gjer skulen det.
    Nivå 0:
        Tittel: Avklar på skulen
    Nivå 0, Del uroa (del):
        Kva: Seg det.
        Kven: Ansvar: Rektor.
        Frist: 1 dag
    Nivå 0, Del uroa (del), Slutt (stopp):
        Tittel: Slutt
    Ferdig:
        Tittel: Ferdig
    Referat:
        Status: utkast
"""


def test_all_that_stands_beside_the_levels_is_told(guide):
    told = outline(guide(BESIDE))
    assert WHOLE in told
    assert told.endswith(SECTIONS)
    assert "Team (team)\n    Saka kan drøftast med eller utan namn.\n    Kan veljast i alle steg.\n" in told


def test_an_arena_and_its_step_tell_their_numbers_and_their_advice(guide):
    told = outline_of(guide(BESIDE), "arena", "team")
    assert told.count("Kontakt:\n  • Barnevernvakta: 12 34 56 78 (heile døgnet)\n") == 2
    assert "      råd: Helst to (tal(teneste) <= 2)\n" in told


def test_what_stands_beside_the_levels_is_marked_where_it_is_the_bases(guide):
    beside = BESIDE.replace("målgruppe:\n", "").replace("rolle:\n", "")
    base = BASE.replace("  barn: {tittel: Barn}\n", "  barn: {tittel: Barn}\n" + beside.splitlines()[0] + "\n")
    kept = beside.partition("kjelde:\n")[2].partition("teneste:\n")[0]
    base += "kjelde:\n" + kept + "".join(_part(key) for key in ("logg", "tilgang", "ordning"))
    told = outline(guide("", base))
    assert "Loggen er digital. (frå grunnmodellen)" in told
    assert "  • samtykke(samarbeid) (frå grunnmodellen)" in told
    assert "Notat: berre leiarar og den som skreiv det (frå grunnmodellen)" in told
    assert "BTI-møte (møte) (frå grunnmodellen)\n    Vi øver.\n" in told
    assert "Barnevernvakta: 12 34 56 78 (heile døgnet) (frå grunnmodellen)" in told
    assert "Klasse (6–16, ikkje éin person) (frå grunnmodellen)" in told


def _part(key):
    """One top-level part of what stands beside the levels."""
    lines = BESIDE.splitlines(keepends=True)
    start = next(number for number, line in enumerate(lines) if line.startswith(f"{key}:"))
    rest = (number for number, line in enumerate(lines[start + 1 :], start + 1) if not line.startswith(" "))
    return "".join(lines[start : next(rest, len(lines))])


@pytest.mark.parametrize("form", ["papir", "ingen"])
def test_a_log_that_opens_by_nothing_is_told_without_a_worksheet(guide, form):
    told = outline(guide(f"logg: {{form: {form}}}\n"))
    assert ("Loggen er på papir." if form == "papir" else "Det blir ikkje ført logg.") in told
    assert "arbeidsark" not in told


def test_in_bokmaal(guide):
    told = outline(guide(BESIDE), "nb")
    assert "For å åpne loggen:\n" in told
    assert "Notat: bare ledere og den som skrev det\n" in told
    assert "Begynner når: skulemiljø\n" in told
