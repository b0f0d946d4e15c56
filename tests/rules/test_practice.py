"""The rules about good practice: what is in use, who has it, what it rests on."""

import pytest
from rule_samples import HEAD, found, marked, only, step

from bti_engine.application.check import check
from bti_engine.locale.catalog import say
from bti_engine.reading.load import load, load_text

DONE = "ferdig: {tittel: Ferdig, til: avslutta}"
CODES = [f"BTI{number}" for number in (*range(257, 270), 286, 287)]
WHOLE = """\
format: 1
id: døme
målform: nn
kommune: Fjordvik
tittel: Døme
rolle:
  stafetthaldar: {tittel: Stafetthaldar}
  føresette: {tittel: Føresette, familie: ja}
  lærar: {tittel: Lærar}
verktøy:
  referat: {tittel: Referat, type: mal}
samtykke:
  samarbeid: {tittel: Samarbeid, av: {alle: [føresette]}, kvar-teneste: ja}
nivå:
  0:
    tittel: Først
    start: ja
    steg: {først: {tittel: Først, utfall: {inn: {tittel: Inn, til: nivå 1}}}}
  1:
    tittel: Tiltak
    BATON
    LEVEL
    steg:
      planlegg:
        tittel: Planlegg
        PLAN
        utfall:
          klar: {tittel: Klar, OUT til: neste}
      vurder:
        tittel: Vurder
        EVAL
        utfall:
          ferdig: {tittel: Ferdig, til: avslutta}
          om-att: {tittel: Om att, til: planlegg}
slutt:
  avslutta: {tittel: Slutt}
"""


def whole(**lines: str) -> str:
    """A guide without a base; each word in capitals is replaced by a line, or goes."""
    text = WHOLE
    for word, line in {"BATON": "stafetthaldar: krev", **lines}.items():
        text = text.replace(word, line)
    return (
        text.replace(" OUT", "").replace("    LEVEL\n", "").replace("        PLAN\n", "").replace("        EVAL\n", "")
    )


def told(text: str) -> list[str]:
    """The codes of these rules, infos too."""
    loaded = load_text(text if "format:" in text else HEAD["nn"] + text, "døme.yaml")
    return [each.code for each in check(loaded).findings if each.code in CODES]


def test_the_sample_suffers_from_an_unused_role_and_tool_only():
    text = whole()
    assert [marked(text, each) for each in found(text, "BTI257")] == ["lærar", "referat"]
    assert told(text) == ["BTI257", "BTI257"]


@pytest.mark.parametrize(
    ("text", "id_"),
    [
        ("rolle:\n  nabo: {tittel: Nabo}\n", "nabo"),
        ("verktøy:\n  skjema: {tittel: Skjema}\n", "skjema"),
        ("opplysning:\n  trivsel: {type: ja-nei, spørsmål: Trivst barnet?}\n", "trivsel"),
        ("samtykke:\n  bilete: {tittel: Bilete, av: {alle: [barn]}}\n", "bilete"),
        ("kjelde:\n  vedtak: {tittel: Vedtak}\n", "vedtak"),
    ],
)
def test_what_nothing_refers_to(text, id_):
    assert only(text, "BTI257").arguments["id"] == id_


@pytest.mark.parametrize(
    "text",
    [
        "rolle:\n  nabo: {tittel: N, berre-melder: ja}\n  mor: {tittel: M, familie: ja}\n  sjef: {leiar: ja}\n",
        "rolle:\n  nabo: {tittel: Nabo}\n" + step(DONE, "krav: informert(nabo)"),
        "rolle:\n  nabo: {tittel: Nabo, også: [granne]}\n" + step(DONE, "kven: {ansvar: granne}"),
        "rolle:\n  nabo: {tittel: Nabo}\nvariant: {skule: {nivå: {0: {steg: {undring: {kven: {ansvar: nabo}}}}}}}\n",
        "verktøy:\n  skjema: {tittel: S}\n" + step(DONE, "frist: {tid: 1 veke, til: dokument(skjema)}"),
        "verktøy:\n  skjema: {tittel: S}\n" + step(DONE, "krav: dokument(skjema"),
        "verktøy:\n  tiltaksoversikt: {tittel: Oversikta vår}\n  samtykkeskjema: {tittel: Vårt}\n",
        "verktøy:\n  mal-samarbeidsmøte: {tittel: Vår}\n  notat: {tittel: Vårt}\n",
        "teneste: {kultur: {tittel: K}}\nmøte: {teamet: {tittel: T}}\nkontakt: {x: {tittel: X, telefon: '1'}}\n",
        "opplysning:\n  dag: {type: dato, spørsmål: Når?, alltid: ja}\n",
        "opplysning:\n  dag: {type: dato, spørsmål: Når?}\n" + step(DONE, "frist: {tid: 1 veke, frå: dag}"),
        "kjelde:\n  lova: {type: lov, tittel: Lova}\n",
        "samtykke:\n  bilete: {tittel: Bilete, av: {alle: [barn]}, kvar-teneste: ja}\n",
        HEAD["nn"] + "berre-grunnlag: ja\nrolle:\n  nabo: {tittel: {nn: Nabo, nb: Nabo}}\n",
    ],
)
def test_what_is_in_use_or_need_not_be(text):
    assert "BTI257" not in told(text)


SOURCE = "kjelde:\n  kommunen: {tittel: Vedtaket}\n"
LAW = "kjelde:\n  lova: {type: lov, tittel: Lova}\n"


@pytest.mark.parametrize(
    ("text", "codes"),
    [
        ("status: i bruk\n", ["BTI258"]),
        ("status: utkast\n", []),
        ("", []),
        ("status: i bruk\n" + SOURCE + "nivå: {0: {kjelde: kommunen}}\n", []),
        ("status: i bruk\nnivå: {0: {kjelde: bti-modellen}}\n", []),
        ("status: i bruk\n" + SOURCE + step(DONE, "kjelde: kommunen"), []),
        ("status: i bruk\n" + SOURCE, ["BTI258"]),
        (
            "status: i bruk\n" + LAW + "plikt: {x: {tittel: X, vilkår: anonym, ansvar: rektor, kjelde: lova}}\n",
            ["BTI258"],
        ),
        ("gjeld: {frå: 2026-08-01, til: 2026-07-31}\n", ["BTI260"]),
        ("gjeld: {frå: 2026-08-01, til: 2026-08-01}\n", []),
        ("gjeld: {til: 2020-01-01}\n", []),
    ],
)
def test_a_guide_in_force(text, codes):
    assert sorted(code for code in told(text) if code != "BTI257") == codes


def test_a_draft_below_is_told_of_only_where_it_is_a_draft(tmp_path):
    base = "format: 1\nid: region\nmålform: nn\nberre-grunnlag: ja\ntittel: {nn: A, nb: B}\n"
    own = HEAD["nn"].replace("grunnmodell", "region") + "status: i bruk\n" + SOURCE
    (tmp_path / "døme.yaml").write_text(own, encoding="utf-8")
    for status, there in (("utkast", True), ("i bruk", False)):
        (tmp_path / "region.yaml").write_text(f"{base}status: {status}\n", encoding="utf-8")
        codes = [each.code for each in check(load(tmp_path / "døme.yaml")).findings]
        assert ("BTI259" in codes) == there


@pytest.mark.parametrize(
    ("level", "there"),
    [
        ("deler: ja", True),
        ("deler: nei", False),
        ("deler: ja\n    føresette: samtykkjer", False),
        ("deler: ja\n    føresette: informerte", True),
        ("deler: ja\n    så-lenge: {krav: samtykke(samarbeid)}", False),
        ("deler: ja\n    så-lenge: {krav: stafetthaldar}", True),
        ("deler: ja\n    så-lenge: {krav: samtykke(samarbeid}", False),
        ("deler: ja\n    inngang: {krav: samtykke(samarbeid)}", True),
    ],
)
def test_a_level_that_shares_keeps_to_consent(level, there):
    text = whole(LEVEL=level)
    assert ("BTI261" in told(text)) == there
    if there:
        finding = only(text, "BTI261")
        assert marked(text, finding) == "deler"
        assert finding.arguments["example"] == "samtykke(samarbeid)"


@pytest.mark.parametrize(
    ("plan", "place"),
    [
        ("frist: {tid: 1 veke, til: møte}", "møte"),
        ("krav: møte", "møte"),
        ("frist: {tid: 1 veke, til: møte}\n        krav: dokument(referat her)", None),
        ("krav: [møte, dokument(referat)]", None),
        ("frist: {tid: 1 veke}", None),
    ],
)
def test_a_level_that_shares_and_meets_asks_for_minutes(plan, place):
    text = whole(LEVEL="deler: ja\n    føresette: samtykkjer", PLAN=plan)
    assert ("BTI262" in told(text)) == (place is not None)
    if place:
        assert marked(text, only(text, "BTI262")) == place
    assert "BTI262" not in told(whole(PLAN=plan))


ALERT = (
    "varsel:\n  {id}:\n    tittel: {title}\n    {more}\n    steg:\n      meld:\n        tittel: Meld\n"
    "        utfall:\n          meldt: {{tittel: Meldt, til: ferdig}}\n"
)


@pytest.mark.parametrize(
    ("own", "title", "more", "there"),
    [
        ("vald", "Mistanke", "tekst: Meld", True),
        ("fare", "Mistanke om seksuelle overgrep", "tekst: Meld", True),
        ("fare", "Mistanke om vald", "skjerm: [føresette]\n    opphev: [leiar]", False),
        ("melding", "Melding av annan grunn", "tekst: Gjeld ikkje vald", False),
        ("fare", "Vald mellom elevar", "tekst: Meld", False),
    ],
)
def test_an_alert_about_violence_shields_the_family(own, title, more, there):
    text = ALERT.format(id=own, title=title, more=more)
    assert ("BTI263" in told(text)) == there
    if there:
        assert marked(text, only(text, "BTI263")) == own


@pytest.mark.parametrize(
    ("lines", "there"),
    [
        ({"PLAN": "frist: {tid: 1 veke}"}, False),
        ({"PLAN": "frist: {tid: 1 veke}", "BATON": "føresette: informerte"}, True),
        ({"PLAN": "frist: {tid: 1 veke}", "BATON": "inngang: {krav: stafetthaldar}"}, False),
        ({"PLAN": "frist: {tid: 1 veke, ansvar: lærar}", "BATON": "føresette: informerte"}, False),
        ({"PLAN": "frist: {tid: 1 veke}\n        kven: {ansvar: lærar}", "BATON": "føresette: informerte"}, False),
        ({"PLAN": "frist: {tid: 1 veke}\n        kven: Læraren", "BATON": "føresette: informerte"}, True),
        ({"PLAN": "oppgåve: {x: {tittel: X, frist: {tid: 1 dag}}}", "BATON": "føresette: informerte"}, True),
        ({"PLAN": "oppgåve: {x: {tittel: X, ansvar: lærar, frist: {tid: 1 dag}}}", "BATON": "om: A"}, False),
        ({"OUT": "frist: {tid: 1 veke},", "BATON": "føresette: informerte"}, True),
    ],
)
def test_a_deadline_belongs_to_somebody(lines, there):
    text = whole(**lines)
    assert ("BTI264" in told(text)) == there
    if there:
        assert marked(text, only(text, "BTI264")) == "tid"


def test_the_deadline_of_an_outcome_belongs_to_where_it_leads():
    outcome = "vidare: {tittel: Vidare, frist: {tid: 1 veke}, til: nivå 1}"
    text = f"nivå:\n  0:\n    steg:\n      start:\n        tittel: Start\n        utfall:\n          {outcome}\n"
    assert "BTI264" not in told(text)
    assert "BTI264" in told(text.replace("nivå 1", "her"))


def test_nobody_holds_a_baton_in_an_alert_nor_after_the_end():
    alert = ALERT.format(id="brann", title="Brann", more="tekst: A").replace(
        "        utfall", "        FRIST\n        utfall"
    )
    assert marked_code(alert.replace("FRIST", "frist: {tid: 1 dag}"), "BTI264") == "tid"
    assert "BTI264" not in told(alert.replace("FRIST", "frist: {tid: 1 dag, ansvar: fagperson}"))
    task = "oppgåve: {rydd: {tittel: Rydd}}"
    end = f"slutt:\n  flytta:\n    tittel: Flytta\n    frå: alle\n    kan: [føresette]\n    {task}\n"
    assert marked_code(end, "BTI265") == "rydd"
    assert "BTI265" not in told(end.replace("Rydd}", "Rydd, ansvar: leiar}"))


def marked_code(text: str, code: str) -> str:
    return marked(text, only(text, code))


@pytest.mark.parametrize(
    ("plan", "evaluated", "there"),
    [
        ("om: A", "krav: tal(tiltak-utan-evaluering) = 0", True),
        ("krav: møte-avtalt", "krav: tal(tiltak-utan-evaluering) = 0", False),
        ("frist: {tid: 1 veke}", "krav: tal(tiltak-utan-evaluering) = 0", False),
        ("om: A", "krav: tal(tiltak) > 0", False),
    ],
)
def test_an_evaluation_has_its_time(plan, evaluated, there):
    text = whole(PLAN=plan.replace("om", "kva"), EVAL=evaluated)
    assert ("BTI266" in told(text)) == there
    if there:
        assert marked_code(text, "BTI266") == "tal(tiltak-utan-evaluering) = 0"


@pytest.mark.parametrize(
    ("lines", "there"),
    [
        ({"BATON": "om: A"}, True),
        ({}, False),
        ({"BATON": "om: A", "EVAL": "krav: stafett-avklart"}, False),
        ({"BATON": "om: A", "EVAL": "krav: (tull"}, False),
    ],
)
def test_somebody_holds_the_baton(lines, there):
    assert ("BTI267" in told(whole(**lines))) == there


@pytest.mark.parametrize(
    ("krav", "mended"),
    [
        ("dokument(referat)", " her"),
        ("uro og dokument(referat)", " her"),
        ("møte", "(her)"),
        ("dokument(referat her)", ""),
        ("ikkje dokument(referat)", ""),
        ("dokument(samtykkeskjema)", ""),
    ],
)
def test_a_document_of_last_time_is_told_of(krav, mended):
    text = step(f"om-att: {{tittel: Om att, til: her}}\n{DONE}", f"opplysning: [uro]\nkrav: {krav}")
    findings = found(text, "BTI268")
    assert bool(findings) == (mended != "")
    if findings:
        suggestion = findings[0].suggestion
        assert (suggestion.text if suggestion else None) == mended
        assert marked(text, findings[0]) == krav.removeprefix("uro og ")


def test_a_step_that_a_case_passes_once_may_ask_for_any_document():
    assert told(step(DONE, "krav: dokument(referat)")) == []


DRAFT = "verktøy:\n  tilvising: {tittel: Tilvising, type: skjema, status: utkast, også: [tilvis]}\n"
DUTY = "plikt: {skulemiljø: {tittel: X, vilkår: anonym, ansvar: rektor, skjema: tilvising}}\n"


@pytest.mark.parametrize(
    ("more", "said"),
    [
        ("nivå: {2: {inngang: {krav: dokument(tilvising)}}}\n", "for at saka kan gå vidare"),
        (f"{DUTY}nivå: {{2: {{inngang: {{krav: dokument(tilvising)}}}}}}\n", "for at saka kan gå vidare"),
        ("nivå: {2: {råd: dokument(tilvising)}}\n", None),
        ("nivå: {2: {verktøy: [tilvising]}}\n", None),
        (DUTY, "plikta «skulemiljø» er ikkje gjord før"),
        ("samtykke: {bilete: {tittel: B, av: {alle: [føresette]}, skjema: tilvis}}\n", "samtykket «bilete» skal"),
        ("regel: {x: {tittel: X, aldri: dokument(tilvising)}}\n", "eit vilkår spør om det er brukt"),
        ("status: utkast\nnivå: {2: {inngang: {krav: dokument(tilvising)}}}\n", None),
    ],
)
def test_a_tool_that_is_required_is_made(more, said):
    text = DRAFT + more
    assert ("BTI269" in told(text)) == (said is not None)
    if said is not None:
        finding = only(text, "BTI269")
        assert (marked(text, finding), finding.related[0].role) == ("utkast", "asked")
        assert said in say(finding)


def test_a_level_where_cases_open_asks_for_nobody_with_the_baton():
    text = "nivå:\n  1:\n    start: ja\n"
    finding = only(text, "BTI286")
    assert (marked(text, finding), finding.related[0].role) == ("start", "asked")
    assert "BTI286" not in told("nivå:\n  0:\n    start: ja\n")


ASKING = """nivå:
  1:
    steg:
      spør: {tittel: Spør, opplysning: [uro], utfall: {vidare: {tittel: Vidare, til: neste}}}
      vel:
        tittel: Vel
        utfall:
          slutt: {tittel: Slutt, vilkår: ikkje uro, til: avslutta}
          om-att: {tittel: Om att, vilkår: uro, til: spør}
"""


def test_an_outcome_reads_no_older_answer_than_its_own_steps():
    assert marked(ASKING, only(ASKING, "BTI287")) == "ikkje uro"
    assert "BTI287" not in told(ASKING.replace("tittel: Vel\n", "tittel: Vel\n        opplysning: [uro]\n"))
    assert "BTI287" not in told("opplysning: {uro: {fast: ja}}\n" + ASKING)


def test_a_day_that_a_deadline_counts_from_is_asked_for():
    text = "opplysning:\n  dagen: {type: dato, spørsmål: Når?}\n" + ASKING.replace(
        "tittel: Spør,", "tittel: Spør, frist: {tid: 3 dagar, frå: dagen},"
    )
    assert marked(text, only(text, "BTI214")) == "dagen"
