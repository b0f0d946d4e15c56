"""What is stored of a guide reads back as the same bytes, whatever it has beside the flow."""

import re

import pytest
from guide_with_all import RICH, RICH_FLOW
from hypothesis import given
from hypothesis import strategies as st

from bti_engine.flow.canonical import canonical, read_canonical
from bti_engine.flow.compile import compile_guide
from bti_engine.reading.load import load_text

PARTS = {part.partition(":")[0]: part for part in re.split(r"\n(?=\S)", RICH.strip())}
OPTIONAL = ("logg", "plikt", "tilgang", "variant", "regel", "ordning", "varsel", "felles", "møte", "verktøy")


def guide(without=()):
    text = "\n".join(part for key, part in PARTS.items() if key not in without)
    return load_text(text, "rik.yaml").guide


@given(st.sets(st.sampled_from(OPTIONAL)))
def test_a_guide_with_any_of_the_constructs_is_stored_as_it_is(without):
    made = canonical(guide(without))
    assert canonical(read_canonical(made.data)) == made


def test_a_stored_guide_does_what_the_guide_did():
    stored = compile_guide(read_canonical(canonical(guide()).data))
    for part in ("moves", "everywhere", "clocks", "levels", "arenas", "ends", "catalog", "duties", "log", "promises"):
        assert getattr(stored, part) == getattr(RICH_FLOW, part)
    for own, variant in RICH_FLOW.variants.items():
        assert stored.variants[own].clocks == variant.clocks
        assert stored.variants[own].steps == variant.steps


@pytest.mark.parametrize(
    ("old", "new", "flow"),
    [
        ("vilkår: skulemiljø", "vilkår: uro", True),
        ("frist: {tid: 5 vyrkedagar}", "frist: {tid: 4 vyrkedagar}", True),
        ("krav: samtykke(logg)", "krav: samtykke(tverrfagleg)", True),
        ("notat: leiarar", "notat: tilsette", True),
        ("anonymt: kan", "anonymt: alltid", True),
        ("godkjenning: rektor, til: team", "godkjenning: styrar, til: team", True),
        ("berre-melder: ja", "berre-melder: nei", True),
        ("påkravd: ja, del: B", "påkravd: nei, del: B", True),
        ("frist: {tid: 7 dagar}\n  skule", "frist: {tid: 6 dagar}\n  skule", True),
        ("kva: Snakk med styrar.", "kva: Snakk med barnet.", False),
        ("tittel: Faste møte", "tittel: Møte", False),
        ("tittel: Aktivitetsplan\n    vilkår", "tittel: Plan\n    vilkår", False),
        ("{tittel: Kva er problemet,", "{tittel: Problemet,", False),
    ],
)
def test_what_a_guide_does_and_what_it_says_are_told_apart(old, new, flow):
    assert RICH.count(old) >= 1
    one, other = canonical(guide()), canonical(load_text(RICH.replace(old, new), "rik.yaml").guide)
    assert (one.flow != other.flow, one.text != other.text) == (flow, not flow)


NN = """
format: 1
id: døme
målform: nn
språk: nn
kommune: Fjord
tittel: Rettleiar
kjelde:
  lova: {type: lov, tittel: Lova}
rolle:
  stafetthaldar: {tittel: S}
  føresette: {tittel: F, familie: ja}
  rektor: {tittel: R, leiar: ja}
  nabo: {tittel: N, berre-melder: ja}
teneste:
  skule: {tittel: S}
  ppt: {tittel: P, krev: deling}
verktøy:
  plan:
    tittel: P
    felt: {kva: {tittel: K, type: val, val: {a: A, b: B}, påkravd: ja}, mange: {tittel: M, type: tal}}
samtykke:
  deling: {tittel: D, av: {ein-av: [føresette]}, kvar-teneste: ja, gyldig: 12 månader}
opplysning:
  uro: {type: ja-nei, spørsmål: U?, alltid: ja}
  dagen: {type: dato, spørsmål: D?, alltid: ja}
logg: {form: digital, krav: samtykke(deling), frå: nivå 1}
plikt:
  melding: {tittel: M, vilkår: uro og dagar-sidan(dagen) > 3, ansvar: rektor, skjema: plan, frist: {tid: 5 vyrkedagar}}
tilgang: {notat: leiarar, oppgåve: tilsette}
felles:
  ja-nei: {utfall: {stopp: {vilkår: ikkje uro, grunngjeving: ja, til: avslutta}}}
nivå:
  1:
    tittel: E
    start: ja
    råd: tal(teneste) <= 2
    steg:
      a:
        tittel: A
        kven: {ansvar: [stafetthaldar], med: [føresette]}
        avgjer: rektor
        utfall: {bruk: ja-nei, vidare: {krav: plikt(melding) = kvil, godkjenning: rektor, til: neste}}
      b: {tittel: B, utfall: {slutt: {vilkår: godkjend(1/a/vidare) eller logg, til: avslutta}}}
arena:
  råd: {tittel: R, teneste: ppt, anonymt: kan, frå: alle, steg: {c: {tittel: C, utfall: {ut: {til: tilbake}}}}}
slutt:
  avslutta: {tittel: Slutt}
variant:
  skule: {nivå: {1: {steg: {a: {kva: K., kven: {ansvar: rektor}}}}}}
  dei: {teneste: ppt, nivå: {1: {om: O}}}
regel:
  aldri-slik: {aldri: ikkje logg og involvert(ppt)}
  alltid-ut: {alltid-mogleg: avslutta}
ordning: {faste: {tittel: F, møter: M, kven: K}}
"""

IN_BOKMAAL = (
    *(("målform: nn", "målform: nb"), ("kjelde:", "kilde:"), ("stafetthaldar", "stafettholder")),
    *(
        ("føresette", "foresatte"),
        ("leiar: ja", "leder: ja"),
        ("berre-melder", "bare-melder"),
        ("teneste:", "tjeneste:"),
    ),
    *(("type: val, val:", "type: valg, valg:"), ("påkravd", "påkrevd"), ("type: tal", "type: tall")),
    *(("ein-av", "en-av"), ("kvar-tjeneste", "hver-tjeneste"), ("12 månader", "12 måneder"), ("frå:", "fra:")),
    *(("dagar-sidan", "dager-siden"), ("vyrkedagar", "virkedager"), ("leiarar", "ledere"), ("oppgåve", "oppgave")),
    *(
        ("tilsette", "ansatte"),
        ("ikkje", "ikke"),
        ("grunngjeving", "begrunnelse"),
        ("tal(teneste)", "antall(tjeneste)"),
    ),
    *(
        ("kven:", "hvem:"),
        ("avgjer:", "avgjør:"),
        ("= kvil", "= hviler"),
        ("godkjend(", "godkjent("),
        ("kva: K.", "hva: K."),
    ),
    ("alltid-mogleg", "alltid-mulig"),
)


def test_a_guide_in_bokmaal_does_what_the_same_guide_in_nynorsk_does():
    text = NN
    for old, new in IN_BOKMAAL:
        assert old in text, old
        text = text.replace(old, new)
    nynorsk, bokmaal = (load_text(each, "døme.yaml") for each in (NN, text))
    for loaded in (nynorsk, bokmaal):
        assert not [each for each in loaded.findings if each.severity == "error"], loaded.findings
    assert canonical(bokmaal.guide).flow == canonical(nynorsk.guide).flow
    one, other = compile_guide(nynorsk.guide), compile_guide(bokmaal.guide)
    for part in ("moves", "clocks", "steps", "levels", "arenas", "catalog", "duties", "log", "promises", "variant_of"):
        assert getattr(one, part) == getattr(other, part)
