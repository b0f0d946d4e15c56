"""The rules about what stands beside the steps: promises, log, duties, access, approvals, reporters, variants."""

import pytest
from rule_samples import HEAD, found, marked, only, step

from bti_engine.application.check import check
from bti_engine.reading.load import load_text

DONE = "ferdig: {tittel: Ferdig, til: avslutta}"
CODES = [f"BTI{number}" for number in range(270, 286)]
FACT = "opplysning:\n  sak: {type: ja-nei, spørsmål: Gjeld det?, alltid: ja}\n"
CHOICE = "opplysning:\n  hjelp:\n    type: val\n    alltid: ja\n    val: {eiga: A, anna: B}\n"
REPORTER = "rolle:\n  nabo: {tittel: Nabo, berre-melder: ja, også: [granne]}\n"


def told(text: str) -> list[str]:
    """The codes of these rules, infos too."""
    return [each.code for each in check(load_text(HEAD["nn"] + text, "døme.yaml")).findings if each.code in CODES]


@pytest.mark.parametrize(
    ("code", "text", "place", "mended"),
    [
        ("BTI270", "regel:\n  trygg: {tittel: Trygg}\n", "trygg", None),
        ("BTI271", "regel:\n  x: {tittel: X, aldri: anonym, alltid-mogleg: nivå 1}\n", "alltid-mogleg", None),
        ("BTI271", "regel:\n  x: {tittel: X, alltid-mogleg: nivå 1, aldri: anonym}\n", "aldri", None),
        ("BTI272", "regel:\n  x: {tittel: X, alltid-mogleg: avsluta}\n", "avsluta", "avslutta"),
        ("BTI272", "regel:\n  x: {tittel: X, alltid-mogleg: '1'}\n", "1", "nivå 1"),
        ("BTI272", "regel:\n  x: {tittel: X, alltid-mogleg: neste}\n", "neste", None),
        ("BTI272", "regel:\n  x: {tittel: X, alltid-mogleg: her}\n", "her", None),
        ("BTI272", "regel:\n  x: {tittel: X, alltid-mogleg: del-uroa}\n", "del-uroa", "0/del-uroa"),
        ("BTI272", "regel:\n  x: {tittel: X, alltid-mogleg: evaluer}\n", "evaluer", None),
        ("BTI272", "regel:\n  x: {tittel: X, alltid-mogleg: 1/evaluar}\n", "1/evaluar", "1/evaluer"),
        ("BTI273", "logg: {form: digital}\n", "digital", None),
        ("BTI274", "logg: {form: papir, krav: samtykke(tverrfagleg)}\n", "krav", None),
        ("BTI274", "logg: {frå: nivå 1}\n", "frå", None),
        ("BTI275", "logg: {form: digital, frå: 1/definer}\n", "1/definer", "nivå 1"),
        ("BTI275", "logg: {form: digital, frå: Nivå to}\n", "Nivå to", "nivå 2"),
        ("BTI275", "logg: {form: digital, frå: nivå 9}\n", "nivå 9", None),
        ("BTI276", "plikt:\n  x: {tittel: X, ansvar: rektor}\n", "x", None),
        ("BTI277", f"{FACT}plikt:\n  x: {{tittel: X, vilkår: sak}}\n", "x", None),
        ("BTI278", "tilgang: {notat: alle}\n", "alle", None),
        ("BTI278", "tilgang: {plikt: leiarar, frist: alle}\n", "alle", None),
        (
            "BTI279",
            step("ut: {tittel: U, godkjenning: [rektor], til: avslutta}", "avgjer: rektor"),
            "godkjenning",
            None,
        ),
        ("BTI280", REPORTER + step(DONE, "kven: {med: [nabo]}"), "nabo", None),
        ("BTI280", REPORTER + step(DONE, "avgjer: granne"), "granne", None),
        ("BTI280", f"{REPORTER}slutt:\n  x: {{tittel: X, frå: alle, kan: [nabo]}}\n", "nabo", None),
        ("BTI281", "rolle:\n  x: {tittel: X, familie: ja, berre-melder: ja}\n", "berre-melder", None),
        ("BTI281", "rolle:\n  x: {tittel: X, leiar: ja, berre-melder: ja}\n", "berre-melder", None),
        ("BTI282", "variant:\n  skule: {tittel: Skulen, om: Om skulen}\n", "skule", None),
        ("BTI282", "variant:\n  skule: {tittel: Skulen, nivå: {1: {steg: {}}}}\n", "skule", None),
        ("BTI283", "variant:\n  skulen: {tittel: S, nivå: {1: {om: A}}}\n", "skulen", "skule"),
        ("BTI283", "variant:\n  kultur: {tittel: S, nivå: {1: {om: A}}}\n", "kultur", None),
        ("BTI284", f"{CHOICE}    også-val: {{egen: eige}}\n", "eige", "eiga"),
        ("BTI284", f"{CHOICE}    også-val: {{egen: tull}}\n", "tull", None),
        ("BTI285", f"{CHOICE}    også-val: {{anna: eiga}}\n", "anna", None),
    ],
)
def test_what_is_found_beside_the_steps(code, text, place, mended):
    finding = only(text, code)
    assert marked(text, finding) == place
    assert (finding.suggestion.text if finding.suggestion else None) == mended
    assert told(text) == [code]


@pytest.mark.parametrize(
    "text",
    [
        "regel:\n  x: {tittel: X, aldri: anonym}\n  y: {tittel: Y, alltid-mogleg: familien-avsluttar}\n",
        "regel:\n  x: {tittel: X, alltid-mogleg: nivå 1}\n  y: {tittel: Y, alltid-mogleg: 1/evaluer}\n",
        "regel:\n  x: {tittel: X, alltid-mogleg: tverrfagleg-team}\n",
        "logg: {form: digital, krav: samtykke(tverrfagleg)}\n",
        "logg: {form: digital, frå: nivå 1}\n",
        "logg: {form: papir}\n",
        "logg: {form: ingen, tekst: Ingen logg}\n",
        f"{FACT}plikt:\n  x: {{tittel: X, vilkår: sak, ansvar: rektor}}\n",
        "tilgang: {notat: leiarar, tiltak: alle, møte: alle, opplysning: tilsette}\n",
        step("ut: {tittel: Ut, godkjenning: [rektor, styrar], til: avslutta}", "avgjer: rektor"),
        step("ut: {tittel: Ut, godkjenning: rektor, til: avslutta}", "avgjer: [rektor, styrar]"),
        step("ut: {tittel: Ut, godkjenning: rektor, til: avslutta}"),
        f"{REPORTER}varsel:\n  vald-overgrep:\n    skjerm: {{legg-til: [nabo]}}\n",
        REPORTER + step(f"ut: {{tittel: Ut, vilkår: opna-av(nabo), til: nivå 2}}\n{DONE}"),
        "variant:\n  skule: {tittel: S, nivå: {1: {om: A}}}\n",
        "variant:\n  skole: {tittel: S, nivå: {1: {om: A}}}\n",
        "variant:\n  x: {tittel: S, teneste: [ppt], nivå: {1: {om: A}}}\n",
        f"{CHOICE}    også-val: {{egen: eiga, annen: anna}}\n",
    ],
)
def test_what_is_well_beside_the_steps(text):
    assert told(text) == []


def test_the_keys_are_named_as_the_author_writes_them():
    text = "rolle:\n  x: {tittel: X, leder: ja, bare-melder: ja}\n"
    assert only(text, "BTI281", "nb").arguments == {"role": "x", "key": "bare-melder", "other": "leder"}
    assert only("tilgang: {notat: alle}\n", "BTI278", "nb").arguments["staff"] == "ansatte"
    assert only("regel:\n  x: {tittel: X}\n", "BTI270", "nb").arguments["key"] == "alltid-mulig"


FIELD = "verktøy:\n  plan:\n    tittel: Plan\n    felt:\n      a: {tittel: A, PUT}\nnivå: {1: {verktøy: [plan]}}\n"


@pytest.mark.parametrize(
    ("put", "code"),
    [
        ("type: val", "BTI221"),
        ("type: val, val: {x: X}", "BTI221"),
        ("type: tekst, val: {x: X, y: Y}", "BTI222"),
        ("val: {x: X, y: Y}", "BTI241"),
        ("type: val, val: {x: X, y: Y}", None),
    ],
)
def test_a_field_of_a_form_has_answers_that_fit(put, code):
    codes = {each.code for each in found(FIELD.replace("PUT", put))}
    assert codes == ({code} if code else set())


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("plikt:\n  x: {vilkår: anonym, ansvar: rektor}\n", "x"),
        ("ordning:\n  møta: {tekst: Vi møtest.}\n", "møta"),
        (FIELD.replace("{tittel: A, PUT}", "{type: tekst}"), "a"),
    ],
)
def test_what_people_see_beside_the_steps_has_a_title(text, place):
    assert marked(text, only(text, "BTI220")) == place


@pytest.mark.parametrize(
    "where",
    [
        "logg: {{form: digital, krav: {}}}\n",
        "plikt:\n  x: {{tittel: X, ansvar: rektor, vilkår: {}}}\n",
        "regel:\n  x: {{tittel: X, aldri: {}}}\n",
        "nivå: {{2: {{råd: {}}}}}\n",
        "nivå: {{2: {{råd: [{{bør: {}, tekst: Helst}}]}}}}\n",
    ],
)
@pytest.mark.parametrize(
    ("condition", "code"),
    [
        ("samtykke(tverfagleg)", "BTI312"),
        ("urro", "BTI310"),
        ("uro og", "BTI305"),
        ("det er framleis grunn til uro", "BTI243"),
        ("aldri-spurd", "BTI214"),
    ],
)
def test_conditions_are_judged_wherever_they_stand(where, condition, code):
    text = where.format(condition) + "opplysning:\n  aldri-spurd: {type: ja-nei, spørsmål: Kva?}\n"
    assert code in [each.code for each in found(text)]


def test_conditions_of_an_outcomes_advice_are_judged():
    text = step("ut: {tittel: Ut, råd: tal(tenester) <= 2, til: nivå 2}\n" + DONE)
    assert [each.code[:4] for each in found(text)] == ["BTI3"]


def test_a_role_as_a_text_is_found_in_a_variant_too():
    text = "variant: {skule: {nivå: {0: {steg: {undring: {kven: kontaktlærar}}}}}}\n"
    finding = only(text, "BTI240")
    assert (marked(text, finding), finding.suggestion.text) == ("kontaktlærar", "{ansvar: kontaktlærar}")


def test_what_opens_the_log_reads_no_answers():
    finding = only("logg: {form: digital, krav: uro}\n", "BTI213")
    assert finding.arguments == {"fact": "uro", "key": "krav"}
